"""The characters of this examination that the traditional script writes in another way."""

from __future__ import annotations

from pathlib import Path

LINES = (Path(__file__).resolve().parent / "trad.txt").read_text("utf-8").splitlines()
TABLE: dict[str, str] = {line[0]: line[1] for line in LINES if line}
