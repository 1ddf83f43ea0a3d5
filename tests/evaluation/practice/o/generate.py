"""Write the set: python generate.py --seed N OUT."""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import Scene, Template

HERE = Path(__file__).parent


@dataclass
class Sheet:
    """One template with its heading: === path | way | script, then #n and #p for check.py."""

    kind: str
    path: str
    way: str
    script: str
    count: str
    persons: str
    lines: list[str]


def sheets() -> list[Sheet]:
    found: list[Sheet] = []
    for source in sorted((HERE / "templates").glob("*.txt")):
        for part in source.read_text(encoding="utf-8").split("\n=== ")[1:]:
            head, *lines = part.rstrip("\n").split("\n")
            path, way, script = (word.strip() for word in head.split(" | "))
            marks = {line[:2]: line[3:] for line in lines[:2] if line.startswith(("#n ", "#p "))}
            body = lines[len(marks) :]
            found.append(Sheet(source.stem, path, way, script, marks.get("#n", ""), marks.get("#p", ""), body))
    return found


def label(sheet: Sheet, scene: Scene) -> dict[str, Any]:
    notes = scene.notes
    return {
        "kind": sheet.kind,
        "records": notes.records,
        "people": len(notes.people),
        "values": dict(sorted(notes.values.items())),
        "allowed": dict(sorted(notes.allowed.items())),
        "decoys": notes.decoys,
        "shape": {"way": sheet.way, "script": sheet.script, "encoding": "utf-8", "container": None},
    }


def write(seed: int, out: Path) -> int:
    labels: dict[str, Any] = {}
    for sheet in sheets():
        scene = Scene(random.Random(f"{seed}/{sheet.path}"))
        try:
            text = Template(sheet.lines).render(scene)
        except ValueError as error:
            raise SystemExit(f"{sheet.kind} {sheet.path}: {error}") from error
        if sheet.path in labels:
            raise SystemExit(f"{sheet.path}: path used twice")
        target = out / "files" / sheet.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode("utf-8"))
        labels[sheet.path] = label(sheet, scene)
    text = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (out / "labels.json").write_bytes(text.encode("utf-8"))
    return len(labels)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    print(f"{write(args.seed, args.out)} files")


if __name__ == "__main__":
    main()
