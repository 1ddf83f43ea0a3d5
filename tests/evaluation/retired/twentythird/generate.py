"""python generate.py --seed 23 OUT: writes OUT/files/... and OUT/labels.json."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import forms
from engine import Engine
from templates import Template, load


def make(template: Template, seed: int) -> tuple[bytes, dict[str, Any]]:
    options = template.options
    script = options.get("script", "hans")
    engine = Engine(f"{seed}|{template.path}", script == "hant", template.kind is None, options)
    text = engine.render(template.body)
    result = engine.result
    loose = [person.get("name") for person in result.about if not person.keyed]
    if loose:
        raise ValueError(f"{template.path}: records of persons without a key: {loose}")
    if template.kind is None and result.records:
        raise ValueError(f"{template.path}: a hard negative with records")
    container = options.get("cont")
    form = options.get("form", "text").split("-")[0]
    encoding = options.get("enc", "utf-8")
    label = {
        "kind": template.kind,
        "records": result.records,
        "people": None if template.kind is None else len(result.about),
        "values": dict(sorted(result.values.items())),
        "allowed": dict(sorted(result.allowed.items())),
        "decoys": list(dict.fromkeys(result.decoys)),
        "shape": {
            "way": template.way,
            "script": script,
            "encoding": encoding if form in ("text", "eml") else form,
            "container": container,
        },
    }
    return forms.pack(template.path, text, options), label


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the examination of seed N into OUT.")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    labels: dict[str, Any] = {}
    for template in load():
        data, labels[template.path] = make(template, args.seed)
        target = args.out / "files" / template.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    text = json.dumps(dict(sorted(labels.items())), ensure_ascii=False, indent=1) + "\n"
    (args.out / "labels.json").write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(labels)} files")


if __name__ == "__main__":
    main()
