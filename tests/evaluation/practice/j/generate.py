"""Writes the test files: python generate.py --seed N OUT."""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

from engine import Renderer, Template, parse_file
from pack import pack

HERE = Path(__file__).parent


def script_of(text: str) -> str:
    """Hans or latin."""
    return "hans" if any("\u4e00" <= c <= "\u9fff" for c in text) else "latin"


def label(template: Template, done: Renderer, text: str) -> dict[str, object]:
    """The label of one file."""
    head, labels = template.head, done.labels
    kind = None if head["kind"] == "null" else head["kind"]
    if kind is None and (labels.values or labels.records):
        raise ValueError(f"{template.path}: values in a file without records: {labels.values}")
    container = head.get("container") if head.get("container") in ("gz", "zip", "tar") else None
    return {
        "kind": kind,
        "records": labels.records,
        "people": len(labels.people) if kind else None,
        "values": {rule: sorted(found) for rule, found in sorted(labels.values.items())},
        "allowed": {rule: sorted(found) for rule, found in sorted(labels.allowed.items())},
        "decoys": sorted(labels.decoys),
        "shape": {
            "way": head["way"],
            "script": head.get("script", script_of(text)),
            "encoding": head.get("enc", "utf-8"),
            "container": container,
        },
    }


def write_all(out: Path, seed: int) -> int:
    """Write every file and the labels."""
    shutil.rmtree(out / "files", ignore_errors=True)
    labels: dict[str, object] = {}
    for source in sorted((HERE / "templates").glob("*.txt")):
        for template in parse_file(source):
            if template.path in labels:
                raise ValueError(f"twice: {template.path}")
            try:
                done = Renderer(template, seed)
                text = done.render()
            except Exception as error:
                raise ValueError(f"{template.path}: {error!r}") from error
            target = out / "files" / template.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(pack(template.head, text, done.parts, target.name))
            whole = text + "".join(part[2] for part in done.parts)
            labels[template.path] = label(template, done, whole)
    body = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True)
    (out / "labels.json").write_text(body + "\n", "utf-8")
    return len(labels)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    print(write_all(args.out, args.seed), "files")


if __name__ == "__main__":
    main()
