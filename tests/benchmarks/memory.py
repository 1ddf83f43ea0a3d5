"""Peak memory and CPU time on inputs of a size that no memory should follow. Linux.

    python tests/benchmarks/memory.py [--scale 0.05] [CASE]...

Each case runs at n and n/2: memory must stay where it is, time may double. The peak is the proportional set size of
the process and its children, summed every 50 ms from /proc/PID/smaps_rollup. --scale 1 needs 3 GB of disk and an hour.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SCAN = [sys.executable, "-m", "pii_scan", "scan", "-q", "--isolated", "--no-progress"]
EVERY = 0.05
MB = 1_000_000


class Peak(NamedTuple):
    """Megabytes of all processes at once, and of the largest one."""

    total: float
    largest: float


# --- inputs --------------------------------------------------------------------------------------------------------


def people(rng: random.Random) -> Iterator[str]:
    """Numbers with the right check characters, of nobody: regions, days and orders are drawn."""
    while True:
        body = f"{rng.choice((110105, 310101, 440305))}{rng.randrange(1950, 2010)}{rng.randrange(1, 13):02d}"
        body += f"{rng.randrange(1, 29):02d}{rng.randrange(1000):03d}"
        yield body + "10X98765432"[sum(int(sign) * (2 ** (17 - i) % 11) for i, sign in enumerate(body)) % 11]


def one_line_json(size: int) -> Iterator[bytes]:
    """An array of objects without a line end."""
    rng = random.Random(1)
    parts = [f'{{"name":"张三","idCard":"{number}","mobile":"13{rng.randrange(10**9):09d}","city":"深圳"}}'
             for number in itertools.islice(people(rng), 5000)]  # fmt: skip
    block = (",".join(parts) + ",").encode()
    yield b"["
    for _ in range(max(1, size // len(block))):
        yield block
    yield b"{}]"


def one_insert(size: int) -> Iterator[bytes]:
    """One statement of many tuples."""
    rng = random.Random(2)
    parts = [f"({index},'张三','{number}','13{rng.randrange(10**9):09d}')"
             for index, number in enumerate(itertools.islice(people(rng), 5000))]  # fmt: skip
    block = (",".join(parts) + ",").encode()
    yield b"INSERT INTO guests (id, name, id_card, mobile) VALUES "
    for _ in range(max(1, size // len(block))):
        yield block
    yield b"(0,'','','');\n"


def one_digit(size: int) -> Iterator[bytes]:
    """The same digit and no line end."""
    block = b"1" * (1 << 20)
    for _ in range(max(1, size // len(block))):
        yield block


def open_quote(size: int) -> Iterator[bytes]:
    """A table whose second row opens a quote that nothing closes."""
    rng = random.Random(3)
    yield '姓名,身份证号,备注\n张三,,"open\n'.encode()
    block = "".join(f"张三,{number},好\n" for number in itertools.islice(people(rng), 20_000)).encode()
    for _ in range(max(1, size // len(block))):
        yield block


CASES = {
    "one-line-json": (one_line_json, 2000 * MB, False),
    "one-insert": (one_insert, 500 * MB, False),
    "one-digit": (one_digit, 5000 * MB, True),
    "open-quote": (open_quote, 500 * MB, False),
}


# --- measuring -----------------------------------------------------------------------------------------------------


def processes(root: int) -> list[int]:
    """A process and all below it."""
    found, wanted = [], [root]
    while wanted:
        pid = wanted.pop()
        found.append(pid)
        try:
            for task in os.listdir(f"/proc/{pid}/task"):
                wanted += map(int, Path(f"/proc/{pid}/task/{task}/children").read_text().split())
        except OSError:
            continue
    return found


def memory(pid: int) -> float:
    """The proportional set size of one process in megabytes; 0 where it has ended."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024 / MB
    except OSError:
        pass
    return 0.0


def feed(process: subprocess.Popen[bytes], blocks: Iterator[bytes]) -> None:
    assert process.stdin
    try:
        for block in blocks:
            process.stdin.write(block)
        process.stdin.close()
    except BrokenPipeError:
        pass


def measured(blocks: Iterator[bytes], through_stdin: bool, folder: Path) -> tuple[Peak, float, int]:
    """Peak, CPU seconds and exit code of a scan of the blocks."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PII_SCAN_CACHE_DIR": str(folder / "cache")}
    if not through_stdin:
        with (folder / "input.csv").open("wb") as stream:
            stream.writelines(blocks)
    # Report to nowhere: what is told of millions of findings is another matter.
    with subprocess.Popen(
        [*SCAN, "-" if through_stdin else "input.csv"],
        cwd=folder,
        env=environment,
        stdin=subprocess.PIPE if through_stdin else subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    ) as process:
        if through_stdin:
            threading.Thread(target=feed, args=(process, blocks), daemon=True).start()
        peak = Peak(0.0, 0.0)
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            sizes = [memory(pid) for pid in processes(process.pid)]
            peak = Peak(max(peak.total, sum(sizes)), max(peak.largest, *sizes))
            time.sleep(EVERY)
        process.returncode = os.waitstatus_to_exitcode(status)
    return peak, usage.ru_utime + usage.ru_stime, process.returncode


def main() -> None:
    """Every case at n and n/2."""
    parser = argparse.ArgumentParser(description="memory and time of large inputs")
    parser.add_argument("--scale", type=float, default=1.0, help="of all sizes; 0.05 for a quick look")
    parser.add_argument("cases", nargs="*", metavar="CASE", help=f"of {', '.join(CASES)}; default: all")
    options = parser.parse_args()
    if unknown := set(options.cases) - set(CASES):
        parser.error(f"no case {', '.join(sorted(unknown))}")
    print("case             MB   peak MB  largest process   CPU s  exit | CPU t(2n)/t(n)  peak(2n)/peak(n)")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        measured(iter([b"x"]), False, folder)  # fills the cache
        idle = measured(iter([b"x"]), False, folder)[1]
        for case in options.cases or CASES:
            make, full, through_stdin = CASES[case]
            results = []
            for size in (int(full * options.scale / 2), int(full * options.scale)):
                peak, seconds, code = measured(make(size), through_stdin, folder)
                results.append((peak, seconds))
                ratios = ""
                if len(results) == 2:
                    (first, before), _ = results
                    time_ratio = (seconds - idle) / max(before - idle, 0.01)
                    ratios = f"{time_ratio:15.2f} {peak.total / first.total:17.2f}"
                print(
                    f"{case:14} {size / MB:6.0f} {peak.total:8.0f} {peak.largest:16.0f} {seconds:8.2f} {code:5} |"
                    f"{ratios}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
