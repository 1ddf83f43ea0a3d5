#!/usr/bin/env python3
"""generate.py --seed N OUT: write the examination of one seed."""
import argparse, importlib, json, pkgutil, shutil
from pathlib import Path
import templates
from lib.core import G, REGISTRY

def main():
    a = argparse.ArgumentParser(); a.add_argument("--seed", type=int, required=True); a.add_argument("out"); a.add_argument("--only", default="")
    a = a.parse_args(); out = Path(a.out)
    for m in sorted(x.name for x in pkgutil.iter_modules(templates.__path__)): importlib.import_module("templates." + m)
    root = out / "files"
    if root.exists(): shutil.rmtree(root)
    labels = {}
    for name, kind, size, cls, f in REGISTRY:
        if a.only and not name.startswith(a.only): continue
        g = G(a.seed, name, kind, size, cls); f(g)
        assert g.path not in labels, (name, g.path)
        p = root / g.path; p.parent.mkdir(parents=True, exist_ok=True); p.write_bytes(g.bytes)
        labels[g.path] = g.label()
    (out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True), encoding="utf-8")
    print(len(labels), "files")

if __name__ == "__main__": main()
