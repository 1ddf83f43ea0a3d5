"""No value leaves a scan: values planted everywhere, and every byte that is written searched for them in many forms."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

import pytest

from pii_scan.reporters import REPORTERS

ROOT = Path(__file__).resolve().parents[1]
SEED = 20261124
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


class Values:
    """New values from a seed; all that were given are in ``planted``, by where they were planted."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.planted: dict[str, str] = {}

    def _digits(self, count: int) -> str:
        return "".join(self._random.choices("0123456789", k=count))

    def mobile(self, where: str) -> str:
        return self._plant(where, f"139{self._random.randint(1, 9)}{self._digits(7)}")

    def number(self, where: str) -> str:
        """A resident identity number with the right check digit."""
        year, month, day = (self._random.randint(*span) for span in ((1950, 2005), (1, 12), (1, 28)))
        body = f"110105{year}{month:02}{day:02}{self._random.randint(100, 999)}"
        total = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, body, strict=True))
        return self._plant(where, body + "10X98765432"[total % 11])

    def email(self, where: str) -> str:
        return self._plant(where, f"zhao{self._digits(4)}.qian{self._digits(4)}@corp-example.cn")

    def _plant(self, where: str, value: str) -> str:
        assert where not in self.planted
        self.planted[where] = value
        return value


def forms(value: str) -> Iterator[tuple[str, bytes]]:
    """The ways in which a value could be written so that anybody can read it back, or check a guess."""
    data = value.encode()
    yield "raw", data
    yield "reversed", data[::-1]
    yield "UTF-16", value.encode("utf-16-le")
    yield "full width", "".join(chr(ord(s) + 0xFEE0) if s.isdigit() else s for s in value).encode()
    yield "percent-encoded", quote(value, safe="").encode()
    yield "percent-encoded bytes", "".join(f"%{byte:02X}" for byte in data).encode()
    yield "hexadecimal", data.hex().encode()
    for shift in range(3):  # whatever stands before it; the ends depend on the neighbours
        yield "base64", base64.b64encode(b"\0" * shift + data)[4 if shift else 0 :].rstrip(b"=")[:-2]
    for name in ("md5", "sha1", "sha256", "sha512", "blake2b", "blake2s"):
        digest = hashlib.new(name, data).digest()
        yield name, digest.hex().encode()[:16]
        yield f"{name} in base64", base64.b64encode(digest)[:16]
        yield f"{name} as bytes", digest[:8]
    yield "git blob", hashlib.sha1(b"blob %d\0%b" % (len(data), data)).hexdigest().encode()[:16]


def fours(text: bytes) -> set[int]:
    """The bytes of a text by fours, as numbers: what stands in it and is seven bytes long holds some of them whole."""
    return set(memoryview(text[: len(text) // 4 * 4]).cast("I"))


def leaks(written: dict[str, bytes], values: Values) -> list[str]:
    """Which planted value stands where, and in which form; the value itself is not repeated.

    To search megabytes for thousands of forms takes long: those of which no four bytes are there are not searched for.
    """
    found = []
    texts = {name: text.lower() for name, text in written.items()}
    parts = {name: fours(text) for name, text in texts.items()}
    for where, value in values.planted.items():
        for form, data in forms(value):
            assert len(data) >= 8
            lower = data.lower()
            begins = {int.from_bytes(lower[at : at + 4], sys.byteorder) for at in range(4)}
            found += [
                f"value of {where}, {form}, in {name}"
                for name, text in texts.items()
                if not begins.isdisjoint(parts[name]) and lower in text
            ]
    return found


def table(values: Values, where: str) -> str:
    rows = [
        f"赵六,{values.number(f'{where}, ID {n}')},{values.mobile(f'{where}, mobile {n}')},"
        f"{values.email(f'{where}, e-mail {n}')},2026-11-0{n + 1},1208"
        for n in range(4)
    ]
    return "姓名,身份证号,手机,邮箱,入住日期,房号\n" + "\n".join(rows) + "\n"


def plant(folder: Path, values: Values) -> None:
    """A tree with values in every place that a scan reads."""
    (folder / "cells.csv").write_text(table(values, "cell"), encoding="utf-8")
    (folder / "gbk.csv").write_bytes(table(values, "cell in GBK").encode("gb18030"))
    (folder / "line.txt").write_text(
        f"身份证号：{values.number('text')}，电话{values.mobile('text 2')}\n", encoding="utf-8"
    )
    wide = "".join(chr(ord(s) + 0xFEE0) if s.isdigit() else s for s in values.mobile("full-width text"))
    (folder / "wide.txt").write_text(f"手机：{wide}\n", encoding="utf-8")
    objects = [{"idCard": values.number("JSON"), values.mobile("JSON key"): 1, "mobile": values.mobile("JSON 2")}]
    (folder / "a.json").write_text(json.dumps(objects), encoding="utf-8")
    below = folder / f"客户_{values.number('folder name')}"
    below.mkdir()
    (below / f"{values.mobile('file name')}_录音.csv").write_text(table(values, "file in it"), encoding="utf-8")
    (folder / f"{values.email('file name, e-mail')}.txt").write_text(
        f"手机：{values.mobile('file with an e-mail')}\n", encoding="utf-8"
    )
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr(f"out/{values.mobile('member name')}.csv", table(values, "member"))
        archive.writestr(f"{values.number('broken member name')}.zip", b"PK\3\4" + b"broken" * 40)
    (folder / f"broken-{values.mobile('name of a broken archive')}.zip").write_bytes(b"PK\3\4" + b"broken" * 40)
    database = sqlite3.connect(folder / "a.sqlite")
    name = f"t_{values.mobile('table name')}"
    database.execute(f'CREATE TABLE "{name}" (mobile TEXT, idcard TEXT)')
    database.execute(f'INSERT INTO "{name}" VALUES (?, ?)', (values.mobile("database"), values.number("database 2")))
    database.commit()
    database.close()
    (folder / "mark.py").write_text(
        f'A = "{values.mobile("marked")}"  # 手机 pii-scan:allow[phone] of {values.mobile("mark reason")}\n'
        f"# pii-scan:allow-next-line {values.email('mark reason, e-mail')}\n手机 = '{values.mobile('marked 2')}'\n"
        f"# pii-scan:allow[{values.mobile('rules of a mark')}]\n",
        encoding="utf-8",
    )
    (folder / "pii-scan.toml").write_text(
        "[[paths]]\n"
        f'path = "{values.mobile("path in the configuration")}.csv"\nexclude-rule = ["phone"]\n'
        f'reason = "call {values.mobile("reason in the configuration")}"\n'
        f'[[paths]]\npath = "wide.txt"\nexclude-rule = ["phone"]\n'
        f'reason = "{values.email("reason in the configuration, e-mail")}, {values.mobile("reason of a path")}"\n',
        encoding="utf-8",
    )
    (folder / ".pii-scan-ignore").write_text(f"{values.mobile('ignore file')}.csv\n", encoding="utf-8")


class Runs:
    """Runs of the command line in processes of their own; all that they write is kept."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self._folder = folder
        self.written: dict[str, bytes] = {}
        self._environment = {
            **{name: value for name, value in os.environ.items() if name != "CI"},
            "PYTHONPATH": str(ROOT),
            "PII_SCAN_CACHE_DIR": str(cache),
            "PII_SCAN_DEBUG": "1",
            "FORCE_COLOR": "1",
            "COLUMNS": "400",
        }

    def __call__(self, *arguments: str, code: int, stdin: bytes = b"") -> bytes:
        command = [sys.executable, "-m", "pii_scan", *arguments]
        done = subprocess.run(
            command, cwd=self._folder, env=self._environment, input=stdin, capture_output=True, check=False
        )
        number = len(self.written)
        self.written[f"standard output of {arguments[:3]} ({number})"] = done.stdout
        self.written[f"standard error of {arguments[:3]} ({number})"] = done.stderr
        assert done.returncode == code, (arguments[:3], done.returncode)
        return done.stdout + done.stderr


@pytest.fixture
def values() -> Values:
    return Values(SEED)


def test_forms_are_found(values: Values) -> None:
    """The search itself: each form, in the middle of other text."""
    value = values.mobile("here")
    for form, data in forms(value):
        for before in (b"", b"a", b"ab", b"abc"):
            assert any(f", {form}, in" in leak for leak in leaks({"there": before + data + b"cd"}, values)), form
            assert any(f", {form}, in" in leak for leak in leaks({"there": before + data}, values)), form
    for before in (b"", b"x", b"xy"):
        assert leaks({"there": base64.b64encode(before + value.encode() + b"z")}, values)
    assert leaks({"there": b"139****0000 " + bytes(range(256))}, values) == []


def test_values_that_are_asked_for_are_found(values: Values, tmp_path: Path, cache_folder: Path) -> None:
    """The control: what stands in data is found, and the search sees it where it is shown."""
    plant(tmp_path, values)
    run = Runs(tmp_path, cache_folder)
    said = run("scan", "--show-values", "--isolated", "--min-confidence", "low", "-f", "jsonl", code=1)
    seen = "".join(leaks({"": said}, values))
    silent = {where for where in values.planted if f"value of {where}, " not in seen}
    assert silent == set()


LOUD = ["--explain", "--show-suppressed", "--min-confidence", "low", "--lang", "zh"]


def scan_aloud(run: Runs, values: Values, tree: Path, out: Path) -> None:
    """Every format, the highest verbosity, explanations, another report."""
    outputs = [part for name in REPORTERS for part in ("-o", f"{name}:{out / name}")]
    said = run("scan", *LOUD, "--progress", *outputs, code=1)
    assert b"139" in said and "已登记".encode() in said
    for name in ("github", "sarif"):
        run("scan", "--show-suppressed", "-f", name, code=1)
    run("scan", *LOUD, "--isolated", "-j", "2", code=1)
    run("scan", *LOUD, "--engine", "regex", "cells.csv", "line.txt", code=1)
    run("scan", "-", "--stdin-filename", f"{values.mobile('name of standard input')}.txt", *LOUD, code=1,
        stdin=f"身份证号：{values.number('standard input')}\n".encode())  # fmt: skip
    for place in ("cells.csv:2", "line.txt:1", "mark.py:1", "mark.py:3", "wide.txt:1"):
        assert b"**" in run("explain", place, code=0)
    named = name_of_file(tree)
    assert "pii-scan baseline add 客户_1101????????????".encode() in run("explain", f"{named}:2", code=0)
    run("report", str(out / "jsonl"), "--explain", code=1)


def scan_with_git(run: Runs, tree: Path) -> None:
    """A hook that refuses, and the history."""
    for arguments in (["init", "-q"], ["add", "."]):
        subprocess.run(["git", *arguments], cwd=tree, check=True)
    assert b"pii-scan baseline add" in run("hook", code=1)
    commit = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-qm", "all"]
    subprocess.run(commit, cwd=tree, check=True)
    run("scan", "--history", *LOUD, code=1)
    shutil.rmtree(tree / ".git")


def keep_a_baseline(run: Runs, values: Values, tree: Path) -> None:
    """A baseline with reasons, entries that expire, a file that is renamed."""
    named = name_of_file(tree)
    run("baseline", "create", "--reason", f"as {values.mobile('reason of a baseline')} said", code=3)
    reason = f"{values.mobile('reason of a whole file')}, {values.email('reason of a whole file, e-mail')}"
    run("baseline", "add", "cells.csv", "--reason", reason, "--expires", "2999-01-01", code=0)
    run("baseline", "add", str(named), "--reason", "known", "--rule", "phone", code=0)
    run("baseline", "update", code=3)
    baseline = tree / ".pii-scan-baseline.jsonl"
    baseline.write_text(baseline.read_text("utf-8").replace("2999-01-01", "2020-01-01"), encoding="utf-8")
    (tree / "line.txt").rename(tree / "renamed.txt")
    for arguments in ((), ("--show-suppressed",), ("-f", "jsonl", "--show-suppressed")):
        said = run("scan", "--baseline", baseline.name, *arguments, code=1)
    assert b"renamed.txt: taken for line.txt" in said and b"expired on 2020-01-01" in said
    run("baseline", "prune", code=3)


def make_mistakes(run: Runs, values: Values, tree: Path, bad: Path) -> None:
    """Errors of all kinds."""
    run("scan", f"{values.mobile('missing path')}.csv", code=2)
    run("scan", "--lang", values.mobile("argument"), code=2)
    run("explain", f"{values.mobile('path to explain')}.csv:1", code=2)
    bad.write_text(f'{{"baseline":"finding","path":"{values.mobile("broken baseline")}","count":}}\n', encoding="utf-8")
    run("scan", "--baseline", str(bad), code=2)
    bad.write_text(f'{{"baseline":"{values.mobile("broken baseline 2")}"}}\n', encoding="utf-8")
    run("scan", "--baseline", str(bad), code=2)
    for number, line in enumerate(('lang = "{}"', '"{}" = 1', "a {}", '[[paths]]\npath = "{}"', 'fail-on = "{}"')):
        bad.write_text(line.format(values.mobile(f"broken configuration {number}")) + "\n", encoding="utf-8")
        run("scan", "--config", str(bad), code=2)
    bad.write_text(f"rules:\n- id: phone.x\n  pattern: '{values.mobile('pack')}('\n", encoding="utf-8")
    run("scan", "--rules", str(bad), code=2)
    (tree / ".pii-scan-ignore").write_text(f"{values.mobile('ignore file 2')}[z-a]\n", encoding="utf-8")
    run("scan", code=2)


def name_of_file(tree: Path) -> Path:
    """The file whose name and folder are values."""
    return next(tree.glob("客户_*/139*.csv")).relative_to(tree)


class First(NamedTuple):
    """A scan without a cache: the files of its tree before and after it, its home, and what was planted."""

    before: dict[Path, bytes]
    after: dict[Path, bytes]
    home: Path
    values: Values

    @property
    def cache(self) -> Path:
        return self.home / "cache" / "pii-scan"


def contents(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> First:
    """It takes some seconds to fill a cache: once for all that look at what stands in one."""
    tree, home, values = tmp_path_factory.mktemp("tree"), tmp_path_factory.mktemp("home"), Values(SEED)
    plant(tree, values)
    before = contents(tree)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(home), "TMPDIR": str(home)}
    environment |= {"PYTHONDONTWRITEBYTECODE": "1", "XDG_CACHE_HOME": str(home / "cache")}
    environment.pop("PII_SCAN_CACHE_DIR", None)
    command = [sys.executable, "-m", "pii_scan", "scan", "-f", "json"]
    subprocess.run(command, cwd=tree, env=environment, capture_output=True, check=False)
    return First(before, contents(tree), home, values)


@pytest.mark.slow
def test_no_value_is_written(values: Values, first: First, tmp_path: Path) -> None:
    tree, out, cache = tmp_path / "tree", tmp_path / "out", tmp_path / "cache"
    tree.mkdir()
    out.mkdir()
    shutil.copytree(first.cache, cache)
    plant(tree, values)
    assert values.planted == first.values.planted
    run = Runs(tree, cache)
    scan_aloud(run, values, tree, out)
    if shutil.which("git"):
        scan_with_git(run, tree)
    keep_a_baseline(run, values, tree)
    make_mistakes(run, values, tree, tmp_path / "bad")
    written = run.written
    kept = [file for file in cache.rglob("*") if file.is_file()]
    for file in [*out.iterdir(), tree / ".pii-scan-baseline.jsonl", *kept]:
        written[str(file.relative_to(tmp_path))] = file.read_bytes()
    assert {name for name in written if name.startswith("out/")} == {f"out/{name}" for name in REPORTERS}
    assert any(name.startswith("cache/") for name in written)
    assert leaks(written, values) == []


def test_nothing_else_is_written(first: First) -> None:
    """A scan leaves no file in the tree, the temporary folder or the home that nobody asked for."""
    assert first.after == first.before
    assert [path.name for path in first.home.iterdir()] == ["cache"]
    kept = {str(file): data for file, data in contents(first.home).items()}
    assert kept and leaks(kept, first.values) == []
