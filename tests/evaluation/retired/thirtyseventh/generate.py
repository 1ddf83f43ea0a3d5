#!/usr/bin/env python3
"""generate.py --seed N OUT : writes OUT/files/... and OUT/labels.json"""
import argparse
import json
import pathlib

import engine


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out", type=pathlib.Path)
    a = ap.parse_args()
    labels = {}
    for tpl in engine.load():
        name = engine.outname(tpl)
        if name in labels:
            raise SystemExit("two templates write " + name)
        lab, data = engine.Maker(tpl, a.seed).build()
        dest = a.out / "files" / name
        dest.parent.mkdir(parents=True, exist_ok=True)
        dest.write_bytes(data)
        labels[name] = lab
    labels = dict(sorted(labels.items()))
    (a.out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
