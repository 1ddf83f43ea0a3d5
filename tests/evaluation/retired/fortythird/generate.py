#!/usr/bin/env python3
"""Writes the labelled set: python3 generate.py --seed N OUT"""
import argparse
import json
import os
import random
import shutil

import engine
import pack

LEAKS, NEGATIVES = 250, 86


def share(templates, total, rng):
    """How often each template is used: as evenly as it goes, never more than three times."""
    assert len(templates) * 3 >= total, len(templates)
    lo, extra = divmod(total, len(templates))
    order = templates[:]
    rng.shuffle(order)
    size = {k: sum(t.get("kind") == k for t in templates) for k in {t.get("kind") for t in templates}}
    order.sort(key=lambda t: min(size[t.get("kind")], 8))  # kinds with few templates first
    bonus = {t.id for t in order[:extra]}
    return [(t, lo + (t.id in bonus)) for t in templates]


def one(seed, tpl, v, taken):
    for attempt in range(20):
        rng = random.Random(f"{seed}/{tpl.id}/{v}/{attempt}")
        ctx = engine.Ctx(rng, tpl, v)
        text, path = ctx.render()
        if path not in taken:
            break
    else:
        raise SystemExit(f"no free name for {tpl.id}: {path}")
    taken.add(path)
    encs = tpl.get("enc", "utf-8").split(",")
    enc = encs[v % len(encs)]
    eol = tpl.get("eol", "lf").split(",")
    eol = eol[v % len(eol)]
    how = tpl.get("pack", "")
    data = pack.pack(text, how, enc, eol, path)
    kind = tpl.get("kind")
    kind = None if kind == "none" else kind

    def kept(d):
        d = {k: [x for x in vs if x in text] for k, vs in sorted(d.items())}
        return {k: vs for k, vs in d.items() if vs}
    values = kept(ctx.values)
    spare = {k: [x for x in vs if x not in values.get(k, [])] for k, vs in ctx.allowed.items()}
    people = len({id(p) for p in ctx.subjects})
    how_w = {"": "plain"}.get(how, how)
    shape = f"{tpl.get('shape')}; {'traditional' if ctx.trad else tpl.get('script', 'simplified')}; "
    shape += f"{'-' if how in ('xlsx', 'docx', 'sqlite') else enc + ' ' + eol}; {how_w}"
    label = {"kind": kind, "records": ctx.records if kind else 0, "people": (None if tpl.get("people") == "null" else people) if kind else None,
             "values": values, "allowed": kept(spare), "decoys": [d for d in ctx.decoys if d in text], "shape": shape}
    return path, data, label


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--only", default="")
    ap.add_argument("out")
    a = ap.parse_args()
    tpls = engine.load()
    if a.only:
        jobs = [(t, 2) for t in tpls if any(t.id.startswith(o) for o in a.only.split(","))]
    else:
        rng = random.Random(a.seed)
        leaks = [t for t in tpls if t.get("kind") != "none"]
        negs = [t for t in tpls if t.get("kind") == "none"]
        jobs = share(leaks, LEAKS, rng) + share(negs, NEGATIVES, rng)
    shutil.rmtree(os.path.join(a.out, "files"), ignore_errors=True)
    labels, used, taken = {}, {}, set()
    for tpl, times in jobs:
        for v in range(times):
            path, data, label = one(a.seed, tpl, v, taken)
            dest = os.path.join(a.out, "files", path)
            os.makedirs(os.path.dirname(dest), exist_ok=True)
            with open(dest, "wb") as fh:
                fh.write(data)
            labels[path], used[path] = label, tpl.id
    for name, obj in (("labels.json", labels), ("templates.json", used)):
        with open(os.path.join(a.out, name), "w", encoding="utf-8") as fh:
            json.dump(dict(sorted(obj.items())), fh, ensure_ascii=False, indent=1)
            fh.write("\n")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
