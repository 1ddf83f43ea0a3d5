"""Writes all samples and their manifest: python samples/generate.py [DIRECTORY].

The manifest is made from the rows that are written here, never from a scan.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import leaks_holdings  # noqa: F401 - registers its leaks, as the next two do
import leaks_journeys  # noqa: F401
import lookalikes  # noqa: F401
from leaks import WRITERS
from marks import Sample
from people import SEED, Maker


def samples() -> list[Sample]:
    """All samples, by path."""
    return [WRITERS[path](Maker(path), path) for path in sorted(WRITERS)]


def manifest(made: list[Sample]) -> str:
    """JSON with one line for each file."""
    entries = [f"    {json.dumps(sample.path)}: {json.dumps(sample.entry(), ensure_ascii=False)}" for sample in made]
    return f'{{\n  "seed": {SEED},\n  "files": {{\n' + ",\n".join(entries) + "\n  }\n}\n"


def main(target: Path) -> None:
    """Write all files below the directory."""
    made = samples()
    for sample in made:
        path = target / sample.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(sample.data())
    (target / "manifest.json").write_text(manifest(made), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
