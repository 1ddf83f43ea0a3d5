#!/usr/bin/env python3
"""python3 generate.py --seed N OUT : writes OUT/files/... and OUT/labels.json"""
import argparse
import json
import random
import shutil
from collections import Counter
from pathlib import Path

from boxes import pack
from engine import Fill, load_templates

LEAKS, NEGATIVES = 250, 86


def plan(tpls, total, rng):
    """every template once; then again, none more than three times, where a kind or a shape has too few"""
    out, used = [(t, 0) for t in tpls], {t["name"]: 1 for t in tpls}
    kinds, shapes = Counter(t["meta"]["kind"] for t in tpls), Counter(shape(t) for t in tpls)
    order = list(tpls)
    rng.shuffle(order)
    while len(out) < total:
        t = min(order, key=lambda t: (used[t["name"]] > 2, shapes[shape(t)] // 4, used[t["name"]], kinds[t["meta"]["kind"]]))
        out.append((t, used[t["name"]]))
        used[t["name"]] += 1
        kinds[t["meta"]["kind"]] += 1
        shapes[shape(t)] += 1
    return out[:total]


def shape(t):
    return t["meta"]["shape"].split()[0].strip(",") if t["meta"]["kind"] != "none" else "-"


def one(t, k, seed, used):
    for tries in range(20):
        rng = random.Random(f"{seed}/{t['name']}/{k}/{tries}")
        m = t["meta"]
        f = Fill(t, rng)
        text = f.run()
        path = f.render(m["path"])
        if tries or k and "«" not in m["path"]:
            stem, _, ext = path.rpartition(".")
            path = f"{stem}{rng.choice(['_', '-', ''])}{k + tries + 1}.{ext}"
        f.settle()
        turn = random.Random(f"{seed}/{t['name']}").randrange(12) + k
        enc, eol, box = (x[(turn // d) % len(x)] for x, d in (
            (m.get("enc", "utf-8").split(), 1), (m.get("eol", "lf").split(), 2), (m.get("box", "none").split(), 1)))
        path, data = pack(text, path, enc, eol, box, m.get("sheet", "Sheet1"), k)
        if path not in used:
            break
    assert path not in used, path
    used.add(path)
    hard = m["kind"] == "none"
    if not hard:
        assert f.records and f.values, t["name"]
    label = {"kind": None if hard else m["kind"], "records": f.records if not hard else 0,
             "people": None if m.get("people") == "null" else 0 if hard else len(f.subjects),
             "values": f.values, "allowed": f.allowed, "decoys": f.decoys,
             "shape": f"{t['name']}; {m['shape']}; {m.get('script', 'hans')}; {enc} {eol}; {box}"}
    return path, data, label


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--all", action="store_true", help="every template once, for proof-reading")
    ap.add_argument("out")
    a = ap.parse_args()
    out = Path(a.out)
    shutil.rmtree(out / "files", ignore_errors=True)
    (out / "files").mkdir(parents=True)
    tpls = load_templates()
    rng = random.Random(f"{a.seed}/plan")
    leaks = [t for t in tpls if t["meta"]["kind"] != "none"]
    hard = [t for t in tpls if t["meta"]["kind"] == "none"]
    todo = plan(leaks, LEAKS, rng) + plan(hard, NEGATIVES, rng)
    if a.all:
        todo = [(t, 0) for t in tpls]
    labels, used = {}, set()
    for t, k in todo:
        path, data, label = one(t, k, a.seed, used)
        p = out / "files" / path
        p.parent.mkdir(parents=True, exist_ok=True)
        p.write_bytes(data)
        labels[path] = label
    (out / "labels.json").write_text(json.dumps(dict(sorted(labels.items())), ensure_ascii=False, indent=1), "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
