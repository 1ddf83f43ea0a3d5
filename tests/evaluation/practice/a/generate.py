"""python generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json."""
from __future__ import annotations

import argparse
import json
from pathlib import Path

from build import make, parse
from out import to_bytes


def main() -> None:
    args = argparse.ArgumentParser()
    args.add_argument("--seed", type=int, required=True)
    args.add_argument("out", type=Path)
    opt = args.parse_args()
    labels: dict[str, object] = {}
    for source in sorted((Path(__file__).parent / "t").glob("*.txt")):
        for blk in parse(source):
            if blk.path in labels:
                raise ValueError(f"twice: {blk.path}")
            text, labels[blk.path] = make(opt.seed, blk)
            target = opt.out / "files" / blk.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(to_bytes(text, blk.opts, blk.path))
    (opt.out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    main()
