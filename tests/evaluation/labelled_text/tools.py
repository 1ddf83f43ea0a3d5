"""Run one of the compared scanners over texts and return what it finds."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PII_SCAN_KINDS = {
    "identity.prc_id18": "id18",
    "phone.mobile": "mobile",
    "phone.email": "email",
    "bank.card": "card",
    "driving.plate": "plate",
    "identity.passport_cn": "passport",
}
ARGUS_KINDS = {
    "id_number": "id18",
    "phone": "mobile",
    "email": "email",
    "bank_card": "card",
    "license_plate": "plate",
    "passport": "passport",
}
HELAN_KINDS = {
    "ID_CARD": "id18",
    "PHONE": "mobile",
    "EMAIL": "email",
    "BANK_CARD": "card",
    "LICENSE_PLATE": "plate",
    "PASSPORT": "passport",
}
# Each script reads a JSON list of texts and prints one JSON list
# [number, type, start, value] per value found.
ARGUS_SCRIPT = """
import json, sys
from argus_redact import redact
for number, text in enumerate(json.load(sys.stdin)):
    report = redact(text, lang="zh", mode="fast", report=True)
    for one in report.entities:
        start, end = one["start"], one["end"]
        print(json.dumps([number, one["type"], start, text[start:end]]))
"""
HELAN_SCRIPT = """
import json, sys
from helan import recognize
for number, text in enumerate(json.load(sys.stdin)):
    for one in recognize(text):
        print(json.dumps([number, one.type, one.start, one.text]))
"""


@dataclass(frozen=True)
class Found:
    """A value found in one text, at an offset in characters."""

    kind: str
    value: str
    start: int


Results = dict[int, list[Found]]


def line_starts(text: str) -> list[int]:
    """Return the offset at which each line begins."""
    return [0] + [match.end() for match in re.finditer("\n", text)]


def run_pii_scan(texts: list[str], command: str | None) -> Results:
    """Scan a temporary directory with one file per text."""
    environment = {key: value for key, value in os.environ.items() if key != "CI"}
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            path = Path(folder, f"s{number:06d}.txt")
            path.write_text(text, encoding="utf-8", newline="\n")
        options = ["-f", "jsonl", "--show-values", "--isolated", "--no-progress"]
        done = subprocess.run(
            [command or "pii-scan", "scan", folder, *options],
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    if done.returncode not in (0, 1):
        raise SystemExit(f"pii-scan ended with {done.returncode}:\n{done.stderr}")
    return read_pii_scan(done.stdout, texts)


def read_pii_scan(output: str, texts: list[str]) -> Results:
    """Read the findings of pii-scan, of the six kinds alone."""
    results: Results = {}
    for line in output.split("\n"):
        event = json.loads(line) if line.strip() else {}
        kind = PII_SCAN_KINDS.get(event.get("rule", ""))
        if event.get("event") != "finding" or kind is None:
            continue
        number = int(Path(event["path"]).stem[1:])
        start = line_starts(texts[number])[event["line"] - 1] + event["column"] - 1
        results.setdefault(number, []).append(Found(kind, event["value"], start))
    return results


def run_script(script: str, kinds: dict[str, str], texts: list[str], python: str | None) -> Results:
    """Run a small script with the python which has the package."""
    done = subprocess.run(
        [python or sys.executable, "-c", script],
        input=json.dumps(texts),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"the script ended with {done.returncode}:\n{done.stderr}")
    results: Results = {}
    for line in done.stdout.splitlines():
        number, kind, start, value = json.loads(line)
        if kind in kinds:
            results.setdefault(number, []).append(Found(kinds[kind], value, start))
    return results


def run_argus(texts: list[str], python: str | None) -> Results:
    """Run argus-redact in its mode without models."""
    return run_script(ARGUS_SCRIPT, ARGUS_KINDS, texts, python)


def run_helan(texts: list[str], python: str | None) -> Results:
    """Run helan with all its recognizers."""
    return run_script(HELAN_SCRIPT, HELAN_KINDS, texts, python)


TOOLS: dict[str, Callable[[list[str], str | None], Results]] = {
    "pii-scan": run_pii_scan,
    "argus-redact": run_argus,
    "helan": run_helan,
}
