"""What only a process of its own can show: signals, pipes, modes of files, imports."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import signal
import stat
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from pii_scan.cli import outputs, perform
from pii_scan.model import Chunk, Summary
from pii_scan.suppress import MarkReader

from .conftest import ID_NUMBER, MOBILE, TABLE, command, environment

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and FIFOs of POSIX")


@pytest.fixture(autouse=True)
def table(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")


def test_exit_code_of_findings(spawn) -> None:
    result = spawn("scan", "--keep-known")
    assert result.returncode == 1
    assert ID_NUMBER.encode() not in result.stdout


def test_outputs_are_private_and_renamed(spawn, tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text("", encoding="utf-8")
    (tmp_path / "old.json").chmod(0o644)
    result = spawn("scan", "--keep-known", "-o", "s.jsonl", "-o", "old.json", "-o", "text:report")
    assert result.returncode == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.csv", "old.json", "report", "s.jsonl"]
    if sys.platform != "win32":
        for name in ("s.jsonl", "old.json", "report"):
            assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    assert b"Personal data" in result.stdout
    assert b"a.csv:2:4: " not in result.stdout  # the files hold the findings


def test_an_output_is_not_scanned(spawn, tmp_path: Path) -> None:
    for _ in range(2):
        result = spawn("scan", "--keep-known", "--show-values", "-o", "values.txt", "-f", "text")
        assert b"values.txt" not in result.stdout
        assert b"1 file," in result.stdout


def test_errors_leave_no_file(spawn, tmp_path: Path) -> None:
    result = spawn("scan", "--encoding", "utf-8", "--files-from", "nope", "-o", "s.jsonl")
    assert result.returncode == 2
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.csv"]


@posix
def test_output_to_a_special_file(spawn) -> None:
    result = spawn("scan", "--keep-known", "-q", "-o", "jsonl:/dev/stderr", stdin=subprocess.DEVNULL)
    assert b'"event":"summary"' in result.stderr


@posix
def test_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    (tmp_path / "many.csv").write_text("身份证号\n" + f"{ID_NUMBER}\n" * 5000, encoding="utf-8")
    arguments = [*command(), "scan", "--keep-known", "many.csv"]
    process = subprocess.Popen(
        arguments, cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 1


@posix
def test_closed_pipe_of_a_list(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*command(), "rules", "list"], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 0


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupt_tells_what_was_done(number: int, tmp_path: Path) -> None:
    arguments = [*command(), "scan", "--keep-known", "a.csv", "-", "-f", "jsonl", "-o", "s.jsonl"]
    process = subprocess.Popen(
        arguments,
        cwd=tmp_path,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # a test run in the background ignores interrupts, and its children would inherit that
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # noqa: PLW1509 - the child only sets a signal
    )
    try:
        # standard input never ends: the scan waits for it when its temporary file is there
        deadline = time.monotonic() + 30
        while not any(p.suffix == ".part" for p in tmp_path.iterdir()) and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(0.7)
        process.send_signal(number)
        assert process.stdin is not None
        out, err = process.stdout.read(), process.stderr.read()
        assert process.wait(10) == 130
    finally:
        process.kill()
    last = out.splitlines()[-1]
    assert b'"event":"summary"' in last and b'"complete":false' in last and b'"interrupted":true' in last
    assert b"Traceback" not in err
    again = subprocess.run(
        [*command(), "report", "s.jsonl"], cwd=tmp_path, env=environment(), capture_output=True, check=False
    )
    assert again.returncode == 130 and b"The scan was interrupted" in again.stdout
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.csv", "s.jsonl"]


@posix
def test_special_files_and_odd_names(spawn, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    if sys.platform == "linux":
        (tmp_path / "\x1b[31mred\n\udcff.csv").write_text(TABLE, encoding="utf-8")
    result = spawn("scan", "--keep-known")
    assert result.returncode == 1
    assert b"special file" in result.stdout and b"fifo" in result.stdout
    assert b"\x1b" not in result.stdout
    lines = spawn("scan", "--keep-known", "-f", "jsonl")
    assert all(line.startswith('{"event":') for line in lines.stdout.decode("utf-8").splitlines())


@posix
def test_a_pipe_that_is_named_is_read(spawn) -> None:
    """What a shell makes of ``<(command)``, and ``/dev/stdin``: to leave them out would pass for nothing found."""
    reader, writer = os.pipe()
    os.write(writer, TABLE.encode())
    os.close(writer)
    result = spawn("scan", "--keep-known", f"/dev/fd/{reader}", pass_fds=[reader])
    os.close(reader)
    assert result.returncode == 1 and b"/%d:2:4: high identity.prc_id18" % reader in result.stdout
    named = spawn("scan", "--keep-known", "/dev/stdin", "-j2", input=TABLE.encode())
    assert named.returncode == 1 and b"/dev/stdin:2:4: high identity.prc_id18" in named.stdout


def test_an_empty_path_is_named_as_it_was_given(spawn) -> None:
    result = spawn("scan", "")
    assert result.returncode == 2 and result.stderr == b"pii-scan: '': no such file or directory\n"


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file_is_incomplete(spawn, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("nothing", encoding="utf-8")
    (tmp_path / "secret.txt").chmod(0)
    result = spawn("scan")
    assert result.returncode == 3
    assert b"unreadable" in result.stdout and b"secret.txt" in result.stdout


def test_bytes_of_any_locale(tmp_path: Path) -> None:
    arguments = [*command(), "scan", "--keep-known", "--lang", "zh"]
    result = subprocess.run(
        arguments, cwd=tmp_path, env=environment(PYTHONIOENCODING="gbk"), capture_output=True, check=False
    )
    assert result.returncode == 1
    assert "公民身份号码" in result.stdout.decode("gbk")
    plain = subprocess.run(
        arguments, cwd=tmp_path, env=environment(PYTHONIOENCODING="ascii"), capture_output=True, check=False
    )
    assert plain.returncode == 1 and b"which holds no Chinese" in plain.stderr


@pytest.mark.parametrize(
    "arguments", ["--help", "scan --help", "rules --help", "baseline -h", "explain -h", "report -h"]
)
def test_help_fits(spawn, arguments: str) -> None:
    result = spawn(*arguments.split())
    assert result.returncode == 0
    assert max(len(line) for line in result.stdout.decode().splitlines()) <= 80
    assert not re.search(rb"[a-z]\.\.\.\n", result.stdout)  # no help of a command is cut off


def test_imports_are_few(tmp_path: Path) -> None:
    """What a scan of a few files does not need is not imported; `yaml` until rules come from a cache."""
    arguments = [sys.executable, "-X", "importtime", *command()[1:], "scan", "--keep-known"]
    result = subprocess.run(arguments, cwd=tmp_path, env=environment(), capture_output=True, check=False)
    modules = {line.rpartition("|")[2].strip() for line in result.stderr.decode().splitlines()}
    assert "pii_scan.scanner" in modules
    for unwanted in ("rich", "phonenumbers", "stdnum", "json", "tomllib", "pathspec", "pii_scan.cli.progress"):
        assert unwanted not in modules, unwanted


def test_a_scan_of_clean_files_imports_next_to_nothing(tmp_path: Path) -> None:
    """Where nothing is found, as nearly always in a hook. The first scan may fill the cache, and needs more for it."""
    (tmp_path / "a.csv").write_text("nothing here\n", encoding="utf-8")
    arguments = [sys.executable, "-X", "importtime", *command()[1:], "scan"]
    for _ in range(2):
        result = subprocess.run(arguments, cwd=tmp_path, env=environment(), capture_output=True, check=False)
    assert result.returncode == 0
    loaded = {line.rpartition("|")[2].strip() for line in result.stderr.decode().splitlines()}
    parts = {".".join(name.split(".")[:number]) for name in loaded for number in (1, 2)}
    assert {"pii_scan.engine", "pii_scan.scanner"} <= parts
    unwanted = {
        "click",
        "inspect",
        "hashlib",
        "_hashlib",
        "pii_scan.records",
        "yaml",
        "rich",
        "phonenumbers",
        "subprocess",
    }
    assert not unwanted & parts


@pytest.fixture
def bug(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Files before, behind and between two in which a bug comes up."""
    for name in ("a", "b", "c", "d", "e"):
        (tmp_path / f"{name}.csv").write_text(TABLE + "broken\n" * (name in "bd"), encoding="utf-8")
    read = MarkReader.read

    def broken(reader: MarkReader, chunk: Chunk) -> None:
        if b"broken" in chunk.data:
            raise ZeroDivisionError(f"at {MOBILE}")
        read(reader, chunk)

    monkeypatch.setattr("pii_scan.suppress.MarkReader.read", broken)


@pytest.mark.usefixtures("bug")
@pytest.mark.parametrize("jobs", ["1", pytest.param("2", marks=posix)])
def test_a_bug_is_told_without_values_and_costs_one_file(run, tmp_path: Path, jobs: str) -> None:
    result = run("scan", "--keep-known", "--allow-incomplete", "-o", "s.jsonl", "-j", jobs)
    assert result.code == 2
    said = r"internal error: ZeroDivisionError in pii_scan/scanner/judge\.py:\d+, while scanning b\.csv; so in 1 more\n"
    assert re.search(said, result.err)
    assert MOBILE not in result.out + result.err and "Traceback" not in result.err
    events = [json.loads(line) for line in (tmp_path / "s.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(e["path"], e["reason"]) for e in events if e["event"] == "skip"] == [
        ("b.csv", "internal-error"),
        ("d.csv", "internal-error"),
    ]
    found = Counter(e["path"] for e in events if e["event"] == "finding")
    assert found["a.csv"] == found["c.csv"] == found["e.csv"] > 0
    assert events[-1]["files"] == 5 and not events[-1]["complete"]
    assert run("report", "s.jsonl", "-q", "--allow-incomplete").code == 2


@pytest.mark.usefixtures("bug")
def test_debugging_shows_places_only(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PII_SCAN_DEBUG", "1")
    result = run("scan", "--keep-known")
    assert result.code == 2
    assert re.search(r"in pii_scan/scanner/__init__\.py:\d+ > .* > pii_scan/scanner/judge\.py:\d+,", result.err)
    assert MOBILE not in result.err


def test_a_full_disk_is_an_error(run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    result = run("scan", "-o", "jsonl:/dev/full")
    assert result.code == 2
    assert "/dev/full: cannot be written" in result.err


@posix
@pytest.mark.parametrize("arguments", ["scan --keep-known", "rules list", "rules new phone.x", "scan -h"])
def test_a_full_disk_behind_standard_output_is_an_error(spawn, arguments: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    with open("/dev/full", "wb") as full:
        result = spawn(*arguments.split(), capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert result.returncode == 2
    assert result.stderr == b"pii-scan: standard output cannot be written: No space left on device\n"


@posix
@pytest.mark.parametrize(("arguments", "code"), [("scan nope", 2), ("scan --nope", 2), ("scan nope -f jsonl", 2)])
def test_a_full_disk_behind_standard_error_changes_no_exit_code(spawn, arguments: str, code: int) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    with open("/dev/full", "wb") as full:
        assert spawn(*arguments.split(), capture_output=False, stdout=full, stderr=full).returncode == code
        assert spawn(*arguments.split(), capture_output=False, stdout=subprocess.PIPE, stderr=full).returncode == code


@posix
@pytest.mark.parametrize("arguments", ["scan", "hook", "baseline create"])
def test_a_working_directory_that_is_gone_is_an_error(tmp_path: Path, arguments: str) -> None:
    line = f"mkdir gone; cd gone; rmdir ../gone; exec {shlex.join(command())} {arguments}"
    result = subprocess.run(line, shell=True, cwd=tmp_path, env=environment(), capture_output=True, check=False)
    assert result.returncode == 2
    assert result.stderr == b"pii-scan: the working directory: No such file or directory; change to one that exists\n"


@posix
def test_a_report_of_closed_standard_input_is_an_error(tmp_path: Path) -> None:
    line = f"exec {shlex.join(command())} report - <&-"
    result = subprocess.run(line, shell=True, cwd=tmp_path, env=environment(), capture_output=True, check=False)
    assert (result.returncode, result.stderr) == (2, b"pii-scan: standard input is closed\n")


@posix
@pytest.mark.parametrize(("arguments", "code"), [("scan --keep-known", 1), ("scan", 0), ("rules list", 0), ("x", 2)])
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_standard_streams_change_no_exit_code(tmp_path: Path, arguments: str, code: int, closed: str) -> None:
    line = f"exec {shlex.join(command())} {arguments} {closed}"
    result = subprocess.run(line, shell=True, cwd=tmp_path, env=environment(), capture_output=True, check=False)
    assert result.returncode == code
    assert b"Traceback" not in result.stderr
    assert "2>" not in closed or b"pii-scan:" not in result.stdout  # what belongs to standard error does not move


def test_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    from pii_scan.cli import progress

    now = [0.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    stream = io.StringIO()
    with progress.Progress(stream) as line:
        line.update(Summary(files=1))
        assert stream.getvalue() == ""
        now[0] = 1.5
        line.update(Summary(files=1200, bytes=2_000_000))
        line.update(Summary(files=1300))
        assert stream.getvalue() == "\r1,200 files  2.0 MB  0 findings  1.5 s"
    assert stream.getvalue().endswith(" \r")


@posix
@pytest.mark.parametrize("options", ["--explain", "-f jsonl", "--show-suppressed"])
def test_progress_makes_room_for_the_report(tmp_path: Path, options: str) -> None:
    """Both on one terminal: the line is gone before the report begins, and does not come back in it."""
    import pty

    for number in range(25):  # so that the report is longer than a buffer
        (tmp_path / f"{number}.csv").write_text(TABLE, encoding="utf-8")
    code = "from pii_scan.cli import main, progress; progress.QUIET = progress.EVERY = 0; main()"
    mine, theirs = pty.openpty()
    arguments = [sys.executable, "-c", code, "scan", "--keep-known", *options.split()]
    with subprocess.Popen(arguments, cwd=tmp_path, env=environment(), stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        parts = []
        with contextlib.suppress(OSError):  # Linux says so at the end
            while part := os.read(mine, 1 << 16):
                parts.append(part)
    os.close(mine)
    assert process.returncode == 0
    shown = b"".join(parts).replace(b"\r\n", b"\n")
    before, _, after = shown.partition(b"{" if "jsonl" in options else b"pii-scan 0.")
    assert b"\r" not in after
    assert re.fullmatch(rb"" if options != "--explain" else rb"(\r[^\r\n]+)+\r +\r", before)


def test_workers_give_the_same(spawn, tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number:02}.txt").write_text("nothing here\n" * 160_000 + TABLE, encoding="utf-8")
    one = spawn("scan", "--keep-known", "-j", "1")
    two = spawn("scan", "--keep-known", "-j", "2", "--no-progress")
    assert one.returncode == two.returncode == 1
    assert re.sub(rb"[0-9.]+ s", b"", one.stdout) == re.sub(rb"[0-9.]+ s", b"", two.stdout)


@pytest.mark.parametrize("arguments", [["scan", "--keep-known", "a.csv"], ["explain", "a.csv:2"], ["rules", "list"]])
def test_where_no_chinese_can_be_shown_it_is_english(spawn, arguments: list[str]) -> None:
    result = spawn(*arguments, "--lang", "zh", env=environment(PYTHONIOENCODING="ascii"))
    assert result.stderr == b"pii-scan: standard output is ascii, which holds no Chinese: this is in English\n"
    assert b"high" in result.stdout and b"???" not in result.stdout
    assert spawn(*arguments, "--lang", "zh", env=environment(PYTHONIOENCODING="gbk")).stderr == b""


def test_reports_that_are_no_text_keep_their_language(spawn) -> None:
    result = spawn("scan", "--keep-known", "-f", "junit", "--lang", "zh", env=environment(PYTHONIOENCODING="ascii"))
    assert result.stderr == b"" and "条记录".encode() in result.stdout


@posix
def test_a_signal_while_reports_are_opened_waits_for_their_header(run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Opened(outputs.Outputs):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(perform, "Outputs", Opened)
    Path("a.txt").write_text("a\n", encoding="utf-8")
    assert run("scan", "-q", "-o", "r.jsonl", "a.txt").code == 130
    header, summary = Path("r.jsonl").read_text(encoding="utf-8").splitlines()
    assert '"event":"header"' in header and '"interrupted":true' in summary
    assert sorted(os.listdir()) == ["a.csv", "a.txt", "r.jsonl"]
