"""generate.py --seed N OUT: the set, OUT/files/... and OUT/labels.json"""
import argparse
import importlib
import json
import pkgutil
from pathlib import Path

import core
import tpl


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out", type=Path)
    a = ap.parse_args()
    for m in sorted(x.name for x in pkgutil.iter_modules(tpl.__path__)):
        importlib.import_module("tpl." + m)
    labels = {}
    for e in core.REGISTRY:
        c = core.Ctx(a.seed, e["path"])
        try:
            text, proof = e["fn"](c)
        except Exception as x:
            raise RuntimeError(e["path"]) from x
        if not text.endswith("\n"):
            text += "\n"
        try:
            vals = core.finish(c, text)
        except SystemExit as x:
            raise SystemExit(f"{e['path']}: {x}")
        f = a.out / "files" / e["path"]
        if e["path"] in labels:
            raise SystemExit("twice: " + e["path"])
        f.parent.mkdir(parents=True, exist_ok=True)
        f.write_bytes(text.encode(e["enc"]))
        labels[e["path"]] = dict(
            kind=e["kind"], records=c.n, people=len(c.who), values=vals, allowed=dict(sorted(c.allow.items())),
            decoys=dict(sorted(c.dec.items())),
            shape=dict(way=e["way"], script=e["script"], encoding=e["enc"], container=e["cont"]), proof=proof)
    (a.out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    print(f"{len(labels)} files, {sum(x['records'] for x in labels.values())} records")


if __name__ == "__main__":
    main()
