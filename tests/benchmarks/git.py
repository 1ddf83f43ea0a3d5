"""What git costs: a long history, and the hook on a commit of three files. Needs git, and Linux for the peaks.

    python -m tests.benchmarks.git [COMMITS]

CPU seconds and ratios of one run on one machine; peaks are those of our process (``VmHWM``) and of all its children
(the largest). Blobs are counted by git itself, so that "each once" is not our own word.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.sources.repositories import commit, fast_import, git, put

ROOT = Path(__file__).resolve().parents[2]
RUNS = 21
ME = [sys.executable, "-m", "pii_scan"]
# Runs a command line of ours, then tells its own peak and that of its largest child in kB.
PEAKED = (
    "import re, resource, sys; from pii_scan import cli; cli.main(sys.argv[1:])\n"
    "own = re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]\n"
    "print('peaks', own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)"
)


def cpu(command: list[str]) -> tuple[float, subprocess.CompletedProcess[str]]:
    """CPU seconds of a command with all its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, done


def history(commits: int) -> None:
    git("init", "-q")
    fast_import(commits)
    objects = git("cat-file", "--batch-check=%(objecttype) %(objectname)", "--batch-all-objects", "--unordered")
    blobs = len({line for line in objects.split("\n") if line.startswith("blob ")})
    seconds, done = cpu([sys.executable, "-c", PEAKED, "scan", "--history", "-j", "1", "-f", "jsonl"])
    summary = json.loads(done.stdout.splitlines()[-1])
    own, child = done.stderr.split()[-2:]
    print(f"history: {commits:,} commits, {blobs:,} blobs in git, {summary['files']:,} scanned,", end=" ")
    print(
        f"{summary['bytes'] / 1e6:.1f} MB, {seconds:.1f} s CPU, peak {int(own) // 1024} MB, git {int(child) // 1024} MB"
    )


def hook() -> None:
    git("init", "-q")
    lines = "".join(f"line {number}: some words of ordinary text\n" for number in range(200))
    commit(a_txt=lines, b_txt=f"b{lines}", c_txt=f"c{lines}")
    for name in ("a.txt", "b.txt", "c.txt"):
        put(name, Path(name).read_text("utf-8") + "one more line\n")
    git("add", "-A")
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "hook, 3 files": [*ME, "hook", "a.txt", "b.txt", "c.txt"],
        "scan, 3 files": [*ME, "scan", "a.txt", "b.txt", "c.txt"],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(RUNS + 2):  # the first two fill the cache
        for name, command in commands.items():
            seconds, done = cpu(command)
            assert done.returncode == 0, done.stderr
            if number > 1:
                taken[name].append(seconds * 1000)
    medians = {name: statistics.median(values) for name, values in taken.items()}
    for name, value in medians.items():
        print(f"{name}: {value:.1f} ms CPU, {value / medians['python -c pass']:.1f} times")


def main() -> None:
    os.environ["PYTHONPATH"] = str(ROOT)
    for job, arguments in ((history, [int(sys.argv[1]) if len(sys.argv) > 1 else 10_500]), (hook, [])):
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            job(*arguments)
            os.chdir(ROOT)


if __name__ == "__main__":
    main()
