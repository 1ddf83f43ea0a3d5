"""A baseline that the tests of it use, and what it holds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pii_scan.suppress.entries import Entry, Key, read

NAME = ".pii-scan-baseline.jsonl"


def scan(run, *arguments: str):
    return run("scan", "--keep-known", "--baseline", NAME, *arguments)


def entries(folder: Path) -> dict[Key, Entry]:
    """The entries that count, without their lines."""
    found = read(str(folder / NAME), date.today()).valid
    return {key: entry._replace(line=0) for key, entry in found.items()}
