"""Writes the practice files and their labels."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import engine

HERE = Path(__file__).resolve().parent


def templates() -> dict[str, list[engine.Template]]:
    """Templates by kind, in the order of their file names."""
    found = {}
    for path in sorted((HERE / "templates").glob("*.txt")):
        found[path.stem] = engine.parse(path.read_text(encoding="utf-8"))
    return found


def label(kind: str, item: engine.Template, result: engine.Result) -> dict[str, object]:
    """The label of one file."""
    shape = {"way": item.way, "script": item.script, "encoding": item.encoding, "container": None}
    return {
        "kind": kind,
        "records": result.records,
        "people": result.people,
        "values": dict(sorted(result.values.items())),
        "allowed": {},
        "decoys": [],
        "shape": shape,
    }


def write(out: Path, seed: int) -> int:
    """Write everything; gives the number of files."""
    labels: dict[str, object] = {}
    for kind, items in templates().items():
        for number, item in enumerate(items):
            result = engine.render(item, f"{seed}/{kind}/{number}")
            if item.path in labels:
                raise ValueError(f"path twice: {item.path}")
            target = out / "files" / item.path
            target.parent.mkdir(parents=True, exist_ok=True)
            ends = "\r\n" if item.options.get("crlf") else "\n"
            target.write_bytes(result.text.replace("\n", ends).encode(item.encoding))
            labels[item.path] = label(kind, item, result)
    text = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True)
    (out / "labels.json").write_text(text + "\n", encoding="utf-8")
    return len(labels)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    print(write(args.out, args.seed), "files")


if __name__ == "__main__":
    main()
