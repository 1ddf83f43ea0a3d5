"""Writes the files and their labels: python generate.py --seed N OUT."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import layout
from bundle import Template, load
from render import Renderer, Result
from writers import contain, to_bytes

# Lists of numbers with a name beside each are lists of persons.
LISTS = {"identity.number": "identity.person", "phone.number": "identity.person"}


def label(template: Template, result: Result) -> dict[str, Any]:
    meta = template.meta
    return {
        "kind": LISTS.get(template.kind or "", template.kind),
        "records": result.records if template.kind else 0,
        "people": result.people if template.kind else None,
        "values": {rule: list(held) for rule, held in result.values.items()},
        "allowed": {rule: list(held) for rule, held in result.allowed.items()},
        "decoys": list(result.decoys),
        "shape": {
            "way": meta.get("way", "text").replace("_", " "),
            "script": meta.get("script", "hans"),
            "encoding": meta.get("enc", "utf-8"),
            "container": meta.get("box"),
        },
    }


def build(template: Template, seed: int) -> tuple[bytes, dict[str, Any]]:
    result = Renderer(template, seed).run()
    text = layout.apply(result.text, template.meta["lay"]) if "lay" in template.meta else result.text
    return contain(to_bytes(text, template.meta), template.path, template.meta), label(template, result)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    labels: dict[str, Any] = {}
    for template in load():
        data, labels[template.path] = build(template, args.seed)
        target = args.out / "files" / template.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    text = json.dumps(dict(sorted(labels.items())), ensure_ascii=False, indent=1)
    (args.out / "labels.json").write_text(text + "\n", "utf-8")
    print(f"{len(labels)} files")


if __name__ == "__main__":
    main()
