"""The pool loses nothing, however unevenly its workers go forward."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pii_scan import workers
from pii_scan.model import Reason, Skip, Summary


class SlowFirst:
    """Stands for a scanner: the first blob takes long, so that all other results wait for it."""

    def scan(self, blob: Any) -> Iterator[Summary]:
        if blob.number == 0:
            time.sleep(0.3)
        yield Summary(files=1, bytes=blob.number)


class NumberedBlob:
    """Stands for a blob."""

    def __init__(self, number: int) -> None:
        self.number, self.size, self.path, self.inner = number, 1, str(number), None


def numbers(skips: int) -> list[int]:
    skip = Skip("x", Reason.LINK)
    batches = [workers.Batch(number, results=[skip]) for number in range(skips)]
    batches += [workers.Batch(number, [NumberedBlob(number)]) for number in range(skips, 60)]
    return [part.bytes if isinstance(part, Summary) else -1 for part in workers.Pool(SlowFirst(), 2).run(batches)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the stand-in cannot be sent to a new interpreter")
@pytest.mark.parametrize("skips", [0, 40])
def test_a_full_window_does_not_end_the_scan(skips: int) -> None:
    """In a process of its own: forking inside a test runner with threads is not safe."""
    code = f"import sys; sys.path[:0] = {sys.path!r}; import test_workers; print(len(test_workers.numbers({skips})))"
    here = str(Path(__file__).parent)
    run = subprocess.run([sys.executable, "-c", code], cwd=here, capture_output=True, timeout=60, check=True)
    assert run.stdout.split() == [b"60"]


class Long:
    """Stands for a scanner: each blob has so many results; the process dies once in one of them, or always."""

    def __init__(self, folder: str, size: int, dies_at: int = -1, always: bool = False) -> None:
        self.folder, self.size, self.dies_at, self.always = Path(folder), size, dies_at, always

    def scan(self, blob: Any) -> Iterator[Summary]:
        for number in range(self.size):
            if blob.number == 1 and number == self.dies_at:
                self.die()
            yield Summary(files=0, bytes=blob.number * self.size + number)
        (self.folder / f"done{blob.number}").touch()
        yield Summary(files=1)

    def shown_skip(self, skip: Skip) -> Skip:
        return skip

    def die(self) -> None:
        dead = self.folder / "dead"
        if self.always or not dead.exists():
            dead.touch()
            os._exit(9)


def results(folder: str, size: int, **how: Any) -> list[int]:
    """The numbers of all results; a Skip is -1, the end of a blob -2."""
    blobs: list[Any] = [NumberedBlob(number) for number in range(3)]
    batches = [workers.Batch(0, blobs[:2]), workers.Batch(1, blobs[2:])]
    found = workers.Pool(Long(folder, size, **how), 2).run(batches)  # type: ignore[arg-type]
    return [-1 if isinstance(part, Skip) else part.bytes if not part.files else -2 for part in found]


def first_while_it_runs(folder: str) -> bool:
    """Whether the first result of a blob comes before its last one."""
    found = workers.Pool(Long(folder, 120_000), 1).run([workers.Batch(0, [NumberedBlob(0)])])  # type: ignore[arg-type, list-item]
    next(found)
    early = not (Path(folder) / "done0").exists()
    assert sum(1 for _ in found) == 120_000
    return early


def asked(call: str) -> str:
    code = f"import sys; sys.path[:0] = {sys.path!r}; import test_workers as t; print(t.{call})"
    here = str(Path(__file__).parent)
    run = subprocess.run([sys.executable, "-c", code], cwd=here, capture_output=True, timeout=60, check=True)
    return run.stdout.decode().strip()


FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="the stand-in cannot be sent to a new interpreter")


@FORKS
def test_results_of_a_large_file_come_as_they_are_found(tmp_path: Path) -> None:
    assert asked(f"first_while_it_runs({str(tmp_path)!r})") == "True"


@FORKS
@pytest.mark.parametrize("dies_at", [0, 1, 700, 1700, 2999])
def test_a_worker_that_dies_once_loses_and_doubles_nothing(tmp_path: Path, dies_at: int) -> None:
    wanted = [*range(3000), -2, *range(3000, 6000), -2, *range(6000, 9000), -2]
    assert asked(f"results({str(tmp_path)!r}, 3000, dies_at={dies_at}) == {wanted}") == "True"


@FORKS
def test_a_file_that_always_kills_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    found = asked(f"results({str(tmp_path)!r}, 3000, dies_at=1700, always=True)")
    numbers = [int(number) for number in found.strip("[]").split(", ")]
    end = numbers.index(-1)
    assert numbers[:3001] == [*range(3000), -2]
    assert numbers[3001:end] == [*range(3000, 3000 + end - 3001)] and end - 3001 <= 1700
    assert numbers[end + 2 :] == [*range(6000, 9000), -2]


def never_begun() -> str:
    """What is said where workers end as soon as they begin; ``time`` lets them be gone before they get a batch."""
    from pii_scan.workers import pool

    pool._work = lambda *_: os._exit(3)  # type: ignore[assignment]
    blobs: list[Any] = [NumberedBlob(0)]
    try:
        found = list(pool.Pool(Long("/", 1), 2).run(workers.Batch(n, blobs) for n in range(40)))  # type: ignore[arg-type]
    except pool.WorkerError as error:
        return str(error)
    return "".join(sorted({type(one).__name__ for one in found}))


@FORKS
def test_workers_that_never_begin_end_the_scan_or_are_told() -> None:
    said = asked("never_begun()")
    assert "as soon as they begin" in said or said == "SkipSummary"


def endless(folder: str) -> None:
    """A scan with two workers that have always more to tell; told by their process numbers."""
    running = workers.Pool(Long(folder, 10**12), 2)  # type: ignore[arg-type]
    found = running.run([workers.Batch(number, [NumberedBlob(number)]) for number in range(2)])  # type: ignore[list-item]
    next(found)
    print(*(process.pid for process, _ in running._workers.values()), flush=True)
    time.sleep(60)


@FORKS
def test_workers_end_when_the_scan_is_killed(tmp_path: Path) -> None:
    """They held each other's pipes, and waited for ever; so did whoever read the standard output that they kept."""
    code = f"import sys; sys.path[:0] = {sys.path!r}; import test_workers as t; t.endless({str(tmp_path)!r})"
    here = str(Path(__file__).parent)
    with subprocess.Popen([sys.executable, "-c", code], cwd=here, stdout=subprocess.PIPE) as scan:
        assert scan.stdout is not None
        pids = [int(pid) for pid in scan.stdout.readline().split()]
        scan.kill()
        deadline = time.monotonic() + 10
        while any(map(lives, pids)) and time.monotonic() < deadline:
            time.sleep(0.05)
        left = [pid for pid in pids if lives(pid)]
        for pid in left:
            os.kill(pid, signal.SIGKILL)
    assert len(pids) == 2 and not left


def lives(pid: int) -> bool:
    """Whether a process runs; one that has ended may still wait for somebody to ask for its exit code."""
    try:
        os.kill(pid, 0)
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except (ProcessLookupError, FileNotFoundError):
        return False
