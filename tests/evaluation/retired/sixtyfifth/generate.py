"""python3 generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json."""

import argparse
import importlib
import json
import os
import pkgutil
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
import templates  # noqa: E402
from lib import core  # noqa: E402


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--seed", type=int, required=True)
    a.add_argument("out")
    a = a.parse_args()
    for m in sorted(x.name for x in pkgutil.iter_modules(templates.__path__)):
        importlib.import_module("templates." + m)
    labels = {}
    for t in core.TEMPLATES:
        assert t["path"] not in labels, t["path"]
        data, lab = core.make(t, a.seed)
        fn = os.path.join(a.out, "files", t["path"])
        os.makedirs(os.path.dirname(fn), exist_ok=True)
        with open(fn, "wb") as f:
            f.write(data)
        labels[t["path"]] = lab
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(dict(sorted(labels.items())), f, ensure_ascii=False, indent=1)
        f.write("\n")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
