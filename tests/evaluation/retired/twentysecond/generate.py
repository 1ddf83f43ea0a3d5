"""The twenty-second examination: writes OUT/files and OUT/labels.json from a seed."""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

from engine import Block, Made, Maker, parse
from writers import pack

TEMPLATES = Path(__file__).parent / "templates"


def blocks() -> list[Block]:
    """All templates, in the order of their file names."""
    found: list[Block] = []
    for path in sorted(TEMPLATES.glob("*.txt")):
        kind = None if path.stem.startswith("null") else path.stem
        found.extend(parse(kind, path.read_text(encoding="utf-8")))
    return found


def lists(table: dict[str, set[str]]) -> dict[str, list[str]]:
    """Sets as sorted lists, for JSON."""
    return {rule: sorted(values) for rule, values in sorted(table.items())}


def label(made: Made) -> dict[str, object]:
    """The entry of one file in labels.json."""
    opts = made.block.opts
    han = any("\u4e00" <= char <= "\u9fff" for char in made.text)
    return {
        "kind": made.block.kind,
        "records": made.records,
        "people": made.people,
        "values": lists(made.log.values),
        "allowed": lists(made.log.allowed),
        "decoys": sorted(made.log.decoys),
        "shape": {
            "way": made.block.way,
            "script": opts.get("sc", "hans") if han else "latin",
            "encoding": opts.get("enc", "utf-8"),
            "container": opts.get("c"),
        },
    }


def main() -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=22)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    labels: dict[str, dict[str, object]] = {}
    for block in blocks():
        made = Maker(block, random.Random(f"{args.seed}:{block.path}")).make()
        if block.path in labels:
            raise SystemExit(f"two templates for {block.path}")
        target = args.out / "files" / block.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(pack(block.path, made.text, block.opts))
        labels[block.path] = label(made)
    text = json.dumps(dict(sorted(labels.items())), ensure_ascii=False, indent=1)
    (args.out / "labels.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(labels)} files")


if __name__ == "__main__":
    main()
