"""Write the test files: python generate.py --seed N OUT."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import Any

from engine import Page, finish, parse

HERE = Path(__file__).resolve().parent
HEAD = re.compile(r"^=== (.+)$", re.MULTILINE)


def templates(path: Path) -> list[tuple[list[str], list[str]]]:
    """Each template of one data file: (its head fields, its lines)."""
    parts = HEAD.split(path.read_text(encoding="utf-8"))
    out = []
    for head, body in zip(parts[1::2], parts[2::2], strict=True):
        out.append(([part.strip() for part in head.split("|")], body.strip("\n").split("\n")))
    return out


def make(seed: int, kind: str, head: list[str], lines: list[str]) -> tuple[str, dict[str, Any], dict[str, Any]]:
    name, way, script = head
    page = Page(f"{seed}:{name}", script)
    text, places = finish(page.render(parse(lines)))
    people = page.keys()
    label = {
        "kind": kind,
        "records": len(places),
        "people": len(set(people)),
        "values": {rule: page.values[rule] for rule in sorted(page.values)},
        "allowed": {rule: page.allowed[rule] for rule in sorted(page.allowed)},
        "decoys": page.decoys,
        "shape": {"way": way, "script": script, "encoding": "utf-8", "container": None},
    }
    return text, label, {"places": places, "people": sorted(set(people))}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    labels: dict[str, Any] = {}
    audit: dict[str, Any] = {}
    for source in sorted((HERE / "templates").glob("*.txt")):
        for head, lines in templates(source):
            if head[0] in labels:
                raise ValueError(f"{head[0]} stands twice")
            text, labels[head[0]], audit[head[0]] = make(args.seed, source.stem, head, lines)
            target = args.out / "files" / head[0]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode("utf-8"))
    for name, data in (("labels.json", labels), ("audit.json", audit)):
        ordered = {key: data[key] for key in sorted(data)}
        (args.out / name).write_text(json.dumps(ordered, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
