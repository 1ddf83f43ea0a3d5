#!/usr/bin/env python3
"""generate.py --seed N OUT: writes OUT/files (336 files) and OUT/labels.json; same seed, same bytes."""
import argparse
import importlib
import json
import os
import random
import shutil

from lib.labels import Doc

KINDS = """hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing
property.rental bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms
location.fix identity.person""".split()
FEWER = {"netcafe.session", "bank.account", "phone.sms", "border.crossing"}
NEG = ["neg_trade", "neg_place", "neg_tech"]
DIRS = """桌面 Downloads 下载 文档 share 共享 2017 2019 2020 old 备份 u盘 mail attachments WeChatFiles tmp export 归档 misc data
office 报表 资料 inbox db dump""".split()


def functions(module, prefix):
    m = importlib.import_module("templates." + module)
    return [(n[len(prefix):], getattr(m, n)) for n in dir(m) if n.startswith(prefix)]


def fill(r, fns, n):
    """Every template once in a random order, then some again."""
    fns = list(fns)
    r.shuffle(fns)
    again = [x for x in fns if not getattr(x[1], "once", False)]
    return (fns + again)[:n]


def plan(r):
    jobs = []
    for k in KINDS:
        mod = k.replace(".", "_")
        jobs += [(k, k + "." + n, fn) for n, fn in fill(r, functions(mod, "t_"), 13 if k in FEWER else 14)]
    jobs += [("bare", "bare." + n, fn) for n, fn in fill(r, functions("bare", "b_"), 16)]
    neg = [(m + "." + n, fn) for m in NEG for n, fn in functions(m, "n_")]
    jobs += [(None, n, fn) for n, fn in fill(r, neg, 86)]
    return jobs


def bulk_set(r, jobs):
    can = [i for i, j in enumerate(jobs) if getattr(j[2], "bulk", False)]
    r.shuffle(can)
    out, per = set(), {}
    for i in can:
        if len(out) < 20 and per.get(jobs[i][0], 0) < 2:
            out.add(i)
            per[jobs[i][0]] = per.get(jobs[i][0], 0) + 1
    return out


def place(r, used, name):
    base, ext = os.path.splitext(name)
    rel = r.choice(DIRS) + "/" + name
    if r.random() < .25:
        rel = r.choice(DIRS) + "/" + rel
    k = 2
    while rel.lower() in used:
        rel = "%s/%s(%d)%s" % (os.path.dirname(rel), base, k, ext)
        k += 1
    used.add(rel.lower())
    return rel


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=71)
    ap.add_argument("out")
    a = ap.parse_args()
    r = random.Random("plan %d" % a.seed)
    jobs = plan(r)
    big, used, labels = bulk_set(r, jobs), set(), {}
    root = os.path.join(a.out, "files")
    shutil.rmtree(root, ignore_errors=True)
    for i, (kind, shape, fn) in enumerate(jobs):
        d = Doc(random.Random("%d/%d/%s" % (a.seed, i, shape)), None if kind == "bare" else kind, shape, i in big,
                r.random() < .1)
        fn(d)
        rel = place(r, used, d.path)
        path = os.path.join(root, rel)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(d.data)
        labels[rel] = d.label()
        if kind == "bare":
            labels[rel]["kinds"] = {}
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(dict(sorted(labels.items())), f, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
