"""What a large baseline costs: ``python tests/benchmarks/baseline.py [ENTRIES]``.

Prints CPU seconds, the least of five runs each in a process of its own: a scan of ten small files, without and with a
baseline of that many entries (10,000) for other files, and how long reading the baseline takes in a running process.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from pii_scan.suppress.entries import FINDING, RECORD, Entry, Key, dump_all, read

RUNS = 5


def entries(count: int) -> dict[Key, Entry]:
    """Findings and records in a tenth as many files."""
    made = {}
    for number in range(count):
        path = f"services/billing/testdata/customers_{number // 10:05d}.csv"
        if number % 10 == 9:
            made[Key(RECORD, path, None, "identity.person")] = Entry(7, "synthetic customers")
        else:
            made[Key(FINDING, path, None, "phone.mobile", f"138****{number % 10_000:04d}")] = Entry(1, "synthetic")
    return made


def cpu(arguments: list[str], folder: Path) -> float:
    """CPU seconds of a process and its children."""
    before = os.times()
    subprocess.run([sys.executable, "-m", "pii_scan", *arguments], cwd=folder, check=False, stdout=subprocess.DEVNULL)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(10):
            (folder / f"{number}.txt").write_text("联系电话：13912345678，今天天气不错。\n" * 20, encoding="utf-8")
        (folder / "baseline.jsonl").write_text(dump_all(entries(count)), encoding="utf-8")
        plain = min(cpu(["scan", *(f"{n}.txt" for n in range(10))], folder) for _ in range(RUNS))
        arguments = ["scan", "--baseline", "baseline.jsonl", *(f"{n}.txt" for n in range(10))]
        with_baseline = min(cpu(arguments, folder) for _ in range(RUNS))
        loads = []
        for _ in range(RUNS):
            start = time.process_time()
            read(str(folder / "baseline.jsonl"), date.today())
            loads.append(time.process_time() - start)
    print(f"scan of ten small files            {plain:.3f} s")
    print(f"the same with {count:,} entries     {with_baseline:.3f} s")
    print(f"reading the baseline               {min(loads):.3f} s")


if __name__ == "__main__":
    main()
