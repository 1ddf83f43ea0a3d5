"""Writes the examination: python generate.py --seed 21 OUT."""

import argparse
import json
import re
import sys
from pathlib import Path
from random import Random

from render import Filling
from specs import Spec, all_specs
from writers import to_bytes

PUBLISHED = Path(__file__).parent / "data" / "published.txt"


def published() -> list[str]:
    """Specimen values that stand in standards, documentation and tutorials."""
    return PUBLISHED.read_text(encoding="utf-8").split()


def _shape(spec: Spec) -> dict[str, str | None]:
    end = re.search(r"\.(gz|zip|tar)$", spec.path)
    return {
        "way": spec.way,
        "script": spec.options.get("script", "hans"),
        "encoding": spec.options.get("enc", "utf-8"),
        "container": end[1] if end else None,
    }


def build(spec: Spec, seed: int) -> tuple[str, bytes, dict[str, object]]:
    """Path, bytes and label of one file."""
    filling = Filling(spec, Random(f"{seed}:{spec.path}"))
    text = spec.parts[0].texts[0] + "\n" if "raw" in spec.options else filling.run()
    decoys = filling.decoys + [value for value in published() if value in text]
    label = {
        "kind": spec.kind,
        "records": filling.records if spec.kind else 0,
        "people": len(filling.owners) if spec.kind else None,
        "values": filling.values,
        "decoys": list(dict.fromkeys(decoys)),
        "allowed": filling.allowed,
        "shape": _shape(spec),
    }
    if not spec.kind and filling.values:
        raise ValueError(f"{spec.path}: values in a file without people: {filling.values}")
    return spec.path, to_bytes(spec.path, text, spec.options), label


def main(arguments: list[str]) -> None:
    """Write all files and their labels."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=21)
    parser.add_argument("out", type=Path)
    given = parser.parse_args(arguments)
    labels = {}
    for spec in all_specs():
        path, content, label = build(spec, given.seed)
        if path in labels:
            raise ValueError(f"{path} stands twice")
        target = given.out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        labels[path] = label
    text = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True)
    (given.out / "labels.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(labels)} files")


if __name__ == "__main__":
    main(sys.argv[1:])
