"""Files that nobody would scan on purpose: the exit code of the contract, valid JSON lines, never a traceback.

A scan is a process of its own, unless its time is taken. The files are made here; none holds a value of a person.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from pii_scan import cli
from pii_scan.sources.files import FileBlob

ROOT = Path(__file__).resolve().parents[1]
FOUND, ERROR, INCOMPLETE = 1, 2, 3
LEAK = "身份证11010519491231002X，手机13800138000\n".encode()

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="kinds of files and limits of Linux")


class Result(NamedTuple):
    code: int
    events: list[dict[str, Any]]

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [event for event in self.events if event["event"] == kind]

    @property
    def skips(self) -> list[tuple[str, str]]:
        return [(event["path"], event["reason"]) for event in self.of("skip")]

    @property
    def summary(self) -> dict[str, Any]:
        return self.events[-1]


Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, cache_folder: Path) -> Run:
    """Scan in a process of its own; what holds for every scan is checked here."""

    def call(
        *arguments: str | bytes, cwd: Path = tmp_path, stdin: bytes = b"", cache: Path = cache_folder, **options: Any
    ) -> Result:
        given = {key: value for key, value in os.environ.items() if not key.startswith("PII_SCAN") and key != "CI"}
        env = {**given, "PYTHONPATH": str(ROOT), "PII_SCAN_CACHE_DIR": str(cache), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-m", "pii_scan", "scan", "-f", "jsonl", "--keep-known", "-j", "1", *arguments]
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=out, stderr=err, cwd=cwd, env=env, **options
            )
            assert process.stdin
            with contextlib.suppress(BrokenPipeError):  # what is no text is not read to its end
                process.stdin.write(stdin)
            with contextlib.suppress(BrokenPipeError):
                process.stdin.close()
            process.wait()
            out.seek(0)
            err.seek(0)
            told, lines = err.read(), out.read()
        assert b"Traceback" not in told and b"internal error" not in told
        assert process.returncode in (0, FOUND, ERROR, INCOMPLETE)
        events = [json.loads(line) for line in lines.decode("utf-8").splitlines()]
        if process.returncode != ERROR:
            assert (events[0]["event"], events[-1]["event"]) == ("header", "summary")
            if "--allow-incomplete" not in arguments and process.returncode != FOUND:
                assert events[-1]["complete"] == (process.returncode == 0)
        return Result(process.returncode, events)

    return call


# --- what a directory may hold -------------------------------------------------------------------------------------


def without_override() -> None:
    """In a child: the rights of files hold for root, too (CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH are dropped)."""
    drop_from_bounding_set = 24
    for capability in (1, 2):
        ctypes.CDLL(None).prctl(drop_from_bounding_set, capability, 0, 0, 0)


@pytest.fixture
def run_as_user(run: Run) -> Run:
    options = {"preexec_fn": without_override} if os.getuid() == 0 else {}
    return lambda *arguments, **more: run(*arguments, **options, **more)


def test_unreadable_file(run_as_user: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(LEAK)
    (tmp_path / "a.txt").chmod(0)
    (tmp_path / "b.txt").write_bytes(b"nothing")
    (tmp_path / "b.txt").chmod(0o644)
    result = run_as_user()
    assert (result.code, result.skips) == (INCOMPLETE, [("a.txt", "unreadable")])
    assert run_as_user("--allow-incomplete").code == 0
    (tmp_path / "b.txt").write_bytes(LEAK)
    assert run_as_user().code == FOUND


def test_unreadable_directory(run_as_user: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a.txt").write_bytes(LEAK)
    for mode in (0, 0o444, 0o111):
        (tmp_path / "folder").chmod(mode)
        result = run_as_user()
        assert result.code == INCOMPLETE
        assert [reason for _, reason in result.skips] == ["unreadable"]
    (tmp_path / "folder").chmod(0o755)


def test_unreadable_parents(run_as_user: Run, tmp_path: Path) -> None:
    """A working directory whose parents may not be entered: where the configuration is looked for."""
    inner = tmp_path / "closed" / "open"
    inner.mkdir(parents=True)
    inner.chmod(0o755)
    (inner / "a.txt").write_bytes(LEAK)
    (inner / "a.txt").chmod(0o644)
    (tmp_path / "closed").chmod(0)
    try:
        assert run_as_user(cwd=inner).code == FOUND
    finally:
        (tmp_path / "closed").chmod(0o755)


def test_unusable_cache(run_as_user: Run, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    (tmp_path / "a.txt").write_bytes(LEAK)
    (tmp_path / "a.txt").chmod(0o644)
    cache = tmp_path_factory.mktemp("cache")
    cache.chmod(0)
    try:
        assert run_as_user(cache=cache).code == FOUND
    finally:
        cache.chmod(0o700)


def test_links(run: Run, tmp_path: Path) -> None:
    (tmp_path / "dangling").symlink_to("nowhere")
    (tmp_path / "itself").symlink_to("itself")
    (tmp_path / "loop").symlink_to(".")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "up").symlink_to("..")
    (tmp_path / "root").symlink_to("/")
    result = run()
    assert result.code == 0
    assert result.skips == [
        ("dangling", "link"), ("folder/up", "link"), ("itself", "link"), ("loop", "link"), ("root", "link")
    ]  # fmt: skip
    assert run("dangling").code == ERROR
    assert run("itself").code in (ERROR, INCOMPLETE)
    (tmp_path / "a.txt").write_bytes(LEAK)
    (tmp_path / "named").symlink_to("a.txt")
    assert run("named").code == FOUND  # followed when it is named


def test_fifo_and_socket(run: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(tmp_path)
        try:
            listener.bind("socket")
        finally:
            os.chdir(here)
        for arguments in ((), ("fifo", "socket")):
            result = run(*arguments)
            assert (result.code, result.skips) == (0, [("fifo", "special-file"), ("socket", "special-file")])


def test_devices(run: Run) -> None:
    assert run("/dev/null", "/dev/zero").code == 0


def test_missing_paths_are_told_after_the_rest_was_scanned(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(LEAK)
    result = run("missing", "a.txt")
    assert result.code == ERROR
    assert len(result.of("finding")) == 2


def test_vanishing_file(tmp_path: Path, monkeypatch, capfd) -> None:
    """A file that goes while the one before it is read, and one that becomes a directory, and one a link."""
    for name in ("a.txt", "b.txt", "c.txt", "d.txt"):
        (tmp_path / name).write_bytes(b"nothing")
    opened = FileBlob.open

    def first(blob: FileBlob) -> Any:
        if blob.path == "a.txt":
            for name in ("b.txt", "c.txt", "d.txt"):
                (tmp_path / name).unlink()
            (tmp_path / "c.txt").mkdir()
            (tmp_path / "d.txt").symlink_to("a.txt")
        return opened(blob)

    monkeypatch.setattr(FileBlob, "open", first)
    monkeypatch.chdir(tmp_path)
    assert cli.main(["scan", "-f", "jsonl", "-j", "1"]) in (0, INCOMPLETE)
    events = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    reasons = {event["path"]: event["reason"] for event in events if event["event"] == "skip"}
    assert reasons.keys() == {"b.txt", "c.txt", "d.txt"}
    assert reasons["b.txt"] == "vanished"


# --- names ---------------------------------------------------------------------------------------------------------


def deep(folder: Path, length: int) -> str:
    """A path of at least so many characters below a folder, made step by step."""
    here = os.open(".", os.O_RDONLY)
    parts = []
    try:
        os.chdir(folder)
        while sum(map(len, parts)) + len(parts) < length:
            name = f"{len(parts):03d}" + "d" * 197
            os.mkdir(name)
            os.chdir(name)
            parts.append(name)
        Path("a.txt").write_bytes(LEAK)
    finally:
        os.chdir(here)
        os.close(here)
    return "/".join([*parts, "a.txt"])


@pytest.mark.parametrize("length", [4000, 6000])
def test_long_paths(run: Run, tmp_path: Path, length: int) -> None:
    path = deep(tmp_path, length)
    result = run()
    assert result.code == FOUND
    assert {event["path"] for event in result.of("finding")} == {path}
    assert run(path).code == FOUND
    assert run("x" * 4000).code in (ERROR, INCOMPLETE)


def test_deep_directories(run: Run) -> None:
    here = Path.cwd()
    folder = Path(tempfile.mkdtemp())
    try:
        os.chdir(folder)
        for _ in range(1500):
            os.mkdir("d")
            os.chdir("d")
        Path("a.txt").write_bytes(LEAK)
        assert run(cwd=folder).code == FOUND
    finally:
        os.chdir(here)
        subprocess.run(["rm", "-rf", folder], check=True)  # deeper than Python can delete


NAMES = [
    b"\xff\xfe\x80.txt", "姓名.txt".encode("gbk"), b"new\nline.txt", b"\x1b[31mred\x1b[0m.txt",
    b"carriage\rreturn", b'"quotes\'.txt',
    b"-f", b"--help", b" ", b"a b ", b"\\", b"*", b"%s{0}", b"\xe2\x80\xae.txt",
    b"\xc2\x9b31m", b"\x07", b"\x7f", "😀".encode(),
    b"x" * 255,
]  # fmt: skip


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file of each name."""
    folder = tmp_path_factory.mktemp("names")
    for name in NAMES:
        with open(os.fsencode(folder) + b"/" + name, "wb") as stream:
            stream.write(LEAK)
    return folder


def paths(result: Result) -> set[str]:
    """Of how many files both values were found, each under its own path."""
    assert result.code == FOUND
    found = Counter(event["path"] for event in result.of("finding"))
    assert set(found.values()) == {2} and all(found)
    return set(found)


def test_names(run: Run, named: Path) -> None:
    """One scan of all of them takes as long as one of each takes: what matters is that none is lost."""
    every = paths(run(cwd=named))
    assert len(every) == len(NAMES)
    assert {name.decode() for name in NAMES if name.isascii() and name.decode().isprintable()} < every
    listed = [name for name in NAMES if b"\n" not in name and name.strip() == name]
    assert len(paths(run("--files-from", "-", stdin=b"\n".join(listed) + b"\n", cwd=named))) == len(listed)
    assert len(paths(run(*(b"./" + name for name in NAMES), cwd=named))) == len(NAMES)


def test_names_in_text_reports_cannot_speak_to_the_terminal(named: Path, monkeypatch, capfdbinary) -> None:
    monkeypatch.chdir(named)
    assert cli.main(["scan", "--keep-known", "-j", "1", "--color", "never"]) == FOUND
    out = capfdbinary.readouterr().out
    text = out.decode("utf-8")
    assert not [sign for sign in text if (ord(sign) < 32 and sign != "\n") or 127 <= ord(sign) < 160]
    assert "\u202e" not in text
    assert not any(line.startswith("line.txt") for line in text.splitlines())


# --- contents ------------------------------------------------------------------------------------------------------

CONTENTS: dict[str, tuple[bytes, int]] = {
    "empty": (b"", 0),
    "one byte": (b"1", 0),
    "one line end": (b"\n", 0),
    "a byte-order mark": (b"\xef\xbb\xbf", 0),
    "half a character": ("身".encode()[:2], 0),
    "half a pair of UTF-16": (b"\xff\xfe1", 0),
    "zeros": (bytes(1 << 20), 0),
    "invalid UTF-8 between values": (b"\xff" + LEAK + b"\xc3(\xed\xa0\x80\xf5" + LEAK, FOUND),
    "invalid UTF-8 at the end": (LEAK + b"\xe8\xba", FOUND),
    "all bytes": (bytes(range(256)) * 400, 0),
    "a zero byte in a long text": (LEAK * 25 + b"\0" + LEAK * 25, FOUND),
    "UTF-16 of one line": (LEAK.decode().encode("utf-16"), FOUND),
    "GB18030 of one line": (LEAK.decode().encode("gb18030"), FOUND),
    "lone surrogates in JSON": (b'{"a": "\\ud800", "idCard": "11010519491231002X"}', FOUND),
    "only quotes": (b'"' * 200_000, 0),
    "lines of quotes": (b'"\n' * 100_000, 0),
    "a table of quotes": ("姓名,身份证号\n".encode() + b'",\n' * 40_000, 0),
    "a table of delimiters": ("姓名,身份证号\n".encode() + b"," * 1_000_000, 0),
    "a header and nothing": ("姓名,身份证号,手机\n".encode(), 0),
    "a header without its line end": ("姓名,身份证号,手机".encode(), 0),
    "a wide header": (",".join(["身份证"] * 20_000).encode() + b"\n1,2\n", 0),
    "only line ends": (b"\r\n" * 500_000, 0),
    "only carriage returns": (b"\r" * 500_000 + LEAK, FOUND),
    "values without end": (b"11010519491231002X," * 500, FOUND),
}  # fmt: skip


def test_contents_of_files(run: Run, tmp_path: Path) -> None:
    """All in one scan: each is read to its end, and nothing of one is told of another."""
    for name, (content, _) in CONTENTS.items():
        (tmp_path / f"{name}.csv").write_bytes(content)
    result = run()
    assert result.code == FOUND
    assert result.summary["files"] == len(CONTENTS) and result.summary["complete"]
    found = {event["path"].removesuffix(".csv") for event in result.of("finding")}
    assert found == {name for name, (_, code) in CONTENTS.items() if code == FOUND}


@pytest.mark.parametrize("name", CONTENTS)
def test_contents(run: Run, name: str) -> None:
    content, code = CONTENTS[name]
    result = run("-", stdin=content)
    assert result.code == code
    assert result.summary["files"] == 1


# --- floods --------------------------------------------------------------------------------------------------------

MB = 1 << 20
FLOODS = {
    "one digit": "1", "brackets": "[", "addresses of e-mail": "a@", "places": "广东省深圳市南山区",
    "labels": "身份证", "mobiles": "手机13",
    "letters and digits": "a1", "quotes": '"', "cells": '",', "examples": "如：",
    "stars": "1*", "signs": "1-", "wide digits": "１",
    "ruled lines": "|---|---|\n", "words apart": "姓名 ab  c ", "words apart on lines": "姓名 ab  c\n",
    "labels on lines": "身份证\n", "values on lines": "手机号13\n",
}  # fmt: skip

# half a second and more per megabyte
SLOW = ("labels", "labels on lines", "values on lines", "ruled lines")


@pytest.mark.parametrize("name", FLOODS)
def test_time_of_floods_is_linear(name: str, tmp_path: Path, cache_folder: Path, monkeypatch, capfd) -> None:
    """Of 1 and 2 MB, or less; measured again where the first look says no, since machines have other work.

    In this process: that one of its own begins takes longer than most floods.
    """
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PII_SCAN_CACHE_DIR", str(cache_folder))
    unit = FLOODS[name].encode()
    small = MB // 8 if name == "addresses of e-mail" else MB // 4 if name in SLOW else MB // 2

    def seconds(size: int) -> float:
        (tmp_path / "flood").write_bytes(unit * (size // len(unit)))
        begin = time.process_time()
        code = cli.main(["scan", "-f", "jsonl", "--keep-known", "-j", "1"])
        spent = time.process_time() - begin
        told = capfd.readouterr().out
        assert code == 0 and '"summary"' in told and '"finding"' not in told
        # what costs next to nothing has no ratio worth a name
        return max(spent, 0.05)

    seconds(1000)  # what is made once takes its time as well
    # of each size the best time: what other jobs take makes one longer, and none shorter
    longer, shorter = [], []
    for _ in range(5):
        longer.append(seconds(2 * small))
        shorter.append(seconds(small))
        if min(longer) <= 2.6 * min(shorter):
            break
    assert min(longer) <= 2.6 * min(shorter)
