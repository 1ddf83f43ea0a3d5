"""Run the tools under examination."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

Event = dict[str, Any]
Span = tuple[str, int, int]
ARGUS = """
import json, sys
from argus_redact import redact
for line in sys.stdin:
    report = redact(json.loads(line), lang="zh", mode="fast", report=True)
    names = {"person": "name", "address": "address"}
    print(json.dumps([(names[e["type"]], e["start"], e["end"]) for e in report.entities if e["type"] in names]))
"""


def scan(command: str, folder: Path) -> list[Event]:
    """Events of one scan of the folder."""
    options = ["-f", "jsonl", "--show-values", "--isolated", "--no-progress", "--no-test-paths"]
    clean = {name: value for name, value in os.environ.items() if name != "CI"}
    done = subprocess.run([command, "scan", str(folder), *options], capture_output=True, env=clean, check=False)
    if done.returncode not in (0, 1, 3):
        sys.exit(f"the scan ended with {done.returncode}: {done.stderr.decode(errors='replace')[-2000:]}")
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines() if line.strip()]


def spans_scan(texts: list[str], command: str, wanted: dict[str, str]) -> list[list[Span]]:
    """Names and addresses that pii-scan finds, one file for each text, one command for all."""
    spans: list[list[Span]] = [[] for _ in texts]
    with tempfile.TemporaryDirectory() as temporary:
        for number, text in enumerate(texts):
            (Path(temporary) / f"{number:06d}.txt").write_text(text + "\n", encoding="utf-8")
        for event in scan(command, Path(temporary)):
            if event["event"] == "finding" and event["rule"] in wanted:
                start = event["column"] - 1
                length = len(event.get("value") or "") or event["end_column"] - event["column"]
                spans[int(Path(event["path"]).stem)].append((wanted[event["rule"]], start, start + length))
    return spans


def spans_argus(texts: list[str], python: str) -> list[list[Span]]:
    """Names and addresses that argus-redact finds in its offline mode, run by a Python that has it."""
    program = sys.executable if python == "argus-redact" else python
    feed = "".join(json.dumps(text, ensure_ascii=True) + "\n" for text in texts)
    done = subprocess.run([program, "-c", ARGUS], input=feed, capture_output=True, text=True, check=True)
    return [[tuple(span) for span in json.loads(line)] for line in done.stdout.splitlines()]
