"""Write the examination: python3 generate.py --seed N OUT."""
import argparse
import importlib
import json
import pathlib
import random
import shutil

from lib import labels

KINDS = ["hotel.stay", "travel.flight", "travel.train", "netcafe.session", "border.crossing", "crime.case",
    "property.housing",
         "property.rental", "bank.account", "bank.balance", "bank.transaction", "driving.licence", "driving.vehicle",
         "phone.cdr", "phone.sms", "location.fix", "identity.person"]
MODULES = [(k, [k.replace(".", "_")], 14 if i < 13 else 13) for i, k in enumerate(KINDS)]
MODULES += [("bare", ["bare"], 16), ("negative", ["neg_shop", "neg_tech", "neg_text", "neg_forms", "neg_more"], 86)]
BIG = 21


def templates(mods):
    """All t_ functions of the modules, in the order written."""
    out = []
    for m in mods:
        try:
            mod = importlib.import_module("templates." + m)
        except ModuleNotFoundError:
            continue
        out += [(f"{m}.{n[2:]}", f) for n, f in vars(mod).items() if n.startswith("t_")]
    return out


def plan(seed):
    """Which template writes which file, and which files are big."""
    r = random.Random(seed)
    jobs = []
    for kind, mods, n in MODULES:
        ts = templates(mods)
        if not ts:
            continue
        order = []
        while len(order) < n:
            order += r.sample(ts, len(ts))
        jobs += [(kind, name, f) for name, f in order[:n]]
    can = [i for i, j in enumerate(jobs) if getattr(j[2], "big", False) and j[0] in KINDS]
    big = set(r.sample(can, min(BIG, len(can))))
    return [(*j, i in big) for i, j in enumerate(jobs)]


def main():
    """Command line."""
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("out")
    a = ap.parse_args()
    out = pathlib.Path(a.out)
    root = out / "files"
    if root.exists():
        shutil.rmtree(root)
    root.mkdir(parents=True)
    labels.SEEN.clear()
    taken, lab = set(), {}
    for i, (kind, name, f, big) in enumerate(plan(a.seed)):
        d = labels.Doc(f"{a.seed}/{i}/{name}", kind if kind in KINDS else None, root, taken)
        d.big = big
        f(d)
        lab[d.path] = d.label(name)
        if name.startswith("bare."):  # lists of bare numbers may be told as such: they are none of the negatives
            lab[d.path]["kinds"] = {}
    (out / "labels.json").write_text(json.dumps(lab, ensure_ascii=False, indent=1, sort_keys=True), encoding="utf-8")
    print(len(lab), "files", len({x["shape"] for x in lab.values()}), "templates")


if __name__ == "__main__":
    main()
