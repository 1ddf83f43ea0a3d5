#!/usr/bin/env python3
"""generate.py --seed N OUT : write OUT/files/... and OUT/labels.json"""
import argparse
import importlib
import json
import os
import random
import shutil
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import core  # noqa: E402

MODULES = ["hotel", "flight", "train", "account", "balance", "transaction", "border", "netcafe", "crime", "housing",
           "rental", "licence", "vehicle", "cdr", "sms", "location", "person"]
CODEC = {"utf-8": "utf-8", "utf-8-bom": "utf-8-sig", "gb18030": "gb18030", "utf-16": "utf-16-le"}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    a = ap.parse_args()
    for m in MODULES:
        importlib.import_module("kinds." + m)
    files = os.path.join(a.out, "files")
    if os.path.isdir(files):
        shutil.rmtree(files)
    labels = {}
    for k, fn, path, meta in core.REG:
        if path in labels:
            raise SystemExit("path used twice: " + path)
        rnd = random.Random(f"{a.seed}:{path}")
        text, lab = core.build(fn, rnd, meta["script"])
        enc = meta["encoding"]
        if enc != "utf-8":          # the files of Windows programs
            text = text.replace("\n", "\r\n")
        raw = text.encode(CODEC[enc])
        if enc == "utf-16":
            raw = b"\xff\xfe" + raw
        full = os.path.join(files, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as h:
            h.write(raw)
        labels[path] = {"kind": k, **lab, "shape": meta}
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8", newline="\n") as h:
        json.dump(labels, h, ensure_ascii=False, indent=1, sort_keys=True)
        h.write("\n")


if __name__ == "__main__":
    main()
