"""Write the examination: python generate.py --seed N OUT."""

from __future__ import annotations

import argparse
import json
import random
import shutil
from pathlib import Path

import corpus
import negatives
import pack
from corpus import Made

FOLDERS = ("backup", "导出", "share/tmp", "desktop", "mail/att", "ops/2021", "归档/历史", "upload", "data", "u盘拷贝")


def place(made: Made, number: int, rng: random.Random, out: Path) -> tuple[str, dict[str, object], dict[str, object]]:
    """Encode, pack and write a file; give its path, label and ledger entry."""
    encoding = pack.pick_encoding(rng, made.doc, made.hant)
    if made.hant and isinstance(made.doc.body, str):
        made.doc.body = pack.traditional(made.doc.body)
    try:
        data = pack.encode(made.doc, encoding)
    except UnicodeEncodeError:
        encoding = "utf-8"
        data = pack.encode(made.doc, encoding)
    name = f"{made.stem}_{number:03d}.{made.doc.ext}"
    container = rng.choice(("gz", "zip", "tar", "tar.gz")) if number % 8 == 5 else None
    if container:
        name, data = pack.contain(container, name, data)
    path = rng.choice(FOLDERS) + "/" + name
    (out / "files" / path).parent.mkdir(parents=True, exist_ok=True)
    (out / "files" / path).write_bytes(data)
    script = "hant" if made.hant else "hans"
    label: dict[str, object] = {
        "kind": made.kind,
        "records": made.records,
        "people": len(set(made.keys)) if made.kind else None,
        "values": {rule: sorted(found) for rule, found in sorted(made.values.items())},
        "allowed": {},
        "decoys": sorted(made.decoys),
        "shape": {"way": made.way, "script": script, "encoding": encoding, "container": container},
    }
    return path, label, {"kind": made.kind, "keys": made.keys}


def main() -> None:
    """Write all files."""
    parser = argparse.ArgumentParser(description="Write synthetic leak files with labels.")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    if (args.out / "files").exists():
        shutil.rmtree(args.out / "files")
    made = corpus.records(rng) + corpus.lists(rng) + negatives.build(rng)
    rng.shuffle(made)
    labels: dict[str, object] = {}
    ledger: dict[str, object] = {}
    for number, item in enumerate(made, 1):
        path, labels[""], ledger[""] = place(item, number, rng, args.out)
        labels[path], ledger[path] = labels.pop(""), ledger.pop("")
    for name, body in (("labels.json", labels), ("ledger.json", ledger)):
        (args.out / name).write_text(json.dumps(body, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    print(f"{len(made)} files in {args.out}")


if __name__ == "__main__":
    main()
