#!/usr/bin/env python3
"""generate.py --seed N OUT: the files of the examination and their labels."""

import argparse
import importlib
import json
import os
import pkgutil
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import templates  # noqa: E402
from lib import core, fmt  # noqa: E402


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    a = ap.parse_args()
    for m in sorted(x.name for x in pkgutil.iter_modules(templates.__path__)):
        importlib.import_module("templates." + m)
    labels = {}
    for name, kind, cls, path, shape, enc, nl, f in core.REG:
        d = core.Doc(a.seed, name)
        try:
            x = f(d)
        except Exception:
            print("in template", name, path)
            raise
        if isinstance(x, fmt.Blob):
            data, d.text = x.data, x.text
        else:
            d.text = x
            data = x.replace("\n", nl).encode(enc)
        (val, alw, dec), recs, ppl, bad = d.labels()
        if bad:
            print("not identifiable:", name, path, bad)
        if path in labels:
            print("path twice:", path)
        full = os.path.join(a.out, "files", path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as g:
            g.write(data)
        if cls == "negative":
            kind, recs, ppl = None, 0, 0
        labels[path] = {
            "kind": kind,
            "records": recs,
            "people": ppl,
            "values": val,
            "allowed": alw,
            "decoys": dec,
            "template": name,
            "shape": shape,
            "class": cls,
        }
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as g:
        json.dump(labels, g, ensure_ascii=False, indent=1)
        g.write("\n")
    print(len(labels), "files")


main()
