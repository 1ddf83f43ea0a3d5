"""python3 generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json"""
import argparse
import glob
import json
import os
import random
import re
import shutil

from engine import Run, load
from pack import pack

HERE = os.path.dirname(os.path.abspath(__file__))
BOXEXT = {"gz": ".gz", "zip": ".zip", "tar": ".tar", "tgz": ".tar.gz"}
NEGATIVES, LEAKS = 86, 250


def templates():
    all_ = {}
    for f in sorted(glob.glob(os.path.join(HERE, "templates", "*.txt"))):
        for k, v in load(f).items():
            assert k not in all_, k
            all_[k] = v
    return all_


def plan(all_):
    """14 files of each record kind (9 templates), 10, 8 and 8 of the bare lists (each template twice): 250 leaks.
    Of the 9, three are tables, three structures, three prose; prose 2+2+1 times, the others 2+2+1 and 2+1+1 by turns.
    The negatives: twice, the last ones once, to reach 86."""
    kinds, negs = {}, []
    for k in all_:
        kinds.setdefault(all_[k][0].get("kind"), []).append(k)
    negs = kinds.pop(None)
    jobs = []
    for ki, (kind, names) in enumerate(sorted(kinds.items())):
        if len(names) != 9:
            jobs += [(k, j) for k in names for j in range(2)]
            continue
        for ci, cls in enumerate(("table", "struct", "prose")):
            three = [k for k in names if all_[k][0]["class"] == cls]
            assert len(three) == 3, (kind, cls)
            times = (2, 2, 1) if cls == "prose" or (ki + ci) % 2 else (2, 1, 1)
            jobs += [(three[(i + ki) % 3], j) for i in range(3) for j in range(times[i])]
    assert len(jobs) == LEAKS, len(jobs)
    n = {k: 2 for k in negs}
    for i in range(abs(NEGATIVES - 2 * len(negs))):
        n[negs[i] if NEGATIVES > 2 * len(negs) else negs[-1 - i]] += 1 if NEGATIVES > 2 * len(negs) else -1
    return jobs + [(k, j) for k in negs for j in range(n[k])]


def choose(meta, key, j, default):
    opts = [x.strip() for x in meta.get(key, default).split(",")]
    return opts[j % len(opts)]


def build(seed, key, j, meta, lines):
    for attempt in range(40):
        r = random.Random("%d/%s/%d/%d" % (seed, key, j, attempt))
        run = Run(r, meta)
        try:
            name = run.fill(meta["name"])
            text = "\n".join(run.run(lines))
            name = re.sub(r'[\\:*?"<>|]', "_", name)
        except Exception as e:
            raise RuntimeError("template %s: %s" % (key, e)) from e
        j += random.Random("%d/%s" % (seed, key)).randint(0, 5)
        enc = choose(meta, "enc", j, "utf-8")
        eol = choose(meta, "eol", j, "lf")
        box = choose(meta, "box", j // 2 if meta.get("enc") else j, "-")
        text.encode(enc)
        return run, text, name, enc, eol, box
    raise RuntimeError(key)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    a = ap.parse_args()
    root = os.path.join(a.out, "files")
    if os.path.isdir(root):
        shutil.rmtree(root)
    os.makedirs(root)
    all_ = templates()
    labels = {}
    jobs = plan(all_)
    random.Random(a.seed).shuffle(jobs)
    for key, j in jobs:
        meta, lines = all_[key]
        run, text, name, enc, eol, box = build(a.seed, key, j, meta, lines)
        base = os.path.basename(name)
        full = name + BOXEXT.get(box, "")
        if box == "zip":
            full = os.path.splitext(name)[0] + ".zip"
        k = 2
        stem, ext = full, ""
        m = re.match(r"(.*?)((?:\.[A-Za-z0-9]{1,6}){1,2})$", full)
        if m:
            stem, ext = m.groups()
        while full in labels:
            full = "%s(%d)%s" % (stem, k, ext)
            k += 1
        path = os.path.join(root, full)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(pack(text, meta, enc, eol, base, box))
        kind = meta.get("kind") or None
        script = meta.get("script", "traditional" if meta.get("trad") else "simplified")
        how = meta.get("pack")
        people = None if meta.get("people") == "null" else len(run.keys)
        labels[full] = {
            "kind": kind, "records": run.records, "people": people if kind else 0,
            "values": run.values, "allowed": run.allowed, "decoys": run.decoys,
            "shape": "%s; %s, %s, %s%s; template %s" % (meta["shape"], meta.get("class", ""), script, how or enc + "/" + eol,
                                                       "" if box == "-" else ", in " + box, key)}
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump({k: labels[k] for k in sorted(labels)}, f, ensure_ascii=False, indent=1)
        f.write("\n")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
