"""python3 generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json; the same seed gives the same bytes."""
import argparse
import glob
import json
import os
import random
import re

import pack
from engine import PH, Filler
from makers import HERE


def templates():
    out = []
    for path in sorted(glob.glob(os.path.join(HERE, "templates", "*.txt"))):
        with open(path, encoding="utf-8") as f:
            for block in re.split(r"^=== ", f.read(), flags=re.M)[1:]:
                out.append(parse(block))
    ids = [t["id"] for t in out]
    assert len(set(ids)) == len(ids), [x for x in ids if ids.count(x) > 1]
    return out


def parse(block):
    first, *rest = block[:-1].split("\n")
    id_, kind, *opts = first.split()
    t = {"id": id_, "kind": None if kind == "none" else kind, "opts": {}, "count": [], "sections": [], "shape": ""}
    for o in opts:
        k, _, v = o.partition("=")
        t["opts"][k] = v
    for line in rest:
        if line.startswith("? ") and not t["sections"]:
            t["shape"] = line[2:]
        elif line.startswith("# ") and not t["sections"]:
            t["count"].append(line[2:])
        elif re.match(r"@(head|grp|row|end|foot|noise)\b", line):
            name, *args = line[1:].split()
            t["sections"].append([name, args, []])
        elif t["sections"]:
            t["sections"][-1][2].append(line)
    for s in t["sections"]:
        s[2] = "\n".join(s[2])
    return t


def turn(opts, key, default, use):
    v = opts.get(key, default).split("/")
    return v[use % len(v)]


class Render:
    def __init__(self, t, r):
        self.t, self.r, self.f = t, r, Filler(r, t["opts"])
        self.people, self.keys = set(), t["opts"]
        self.by = lambda n: [s for s in t["sections"] if s[0] == n]

    def row(self, boss):
        f, r = self.f, self.r
        out = []
        f.tick()
        noise = self.by("noise")
        if noise and r.random() < .3:
            out.append(f.fill(r.choice(noise)[2], boss))
        while True:
            s = r.choice(self.by("row"))
            out.append(f.fill(s[2], boss))
            n = int(s[1][0]) if s[1] else 1
            f.total += n
            if n:
                self.people.add(boss.id)
                for k in s[1][1:]:
                    self.people.add(f.who(k).id)
                break
            f.tick()
        return "\n".join(out)

    def text(self):
        f, r, o = self.f, self.r, self.t["opts"]
        lo, hi = (o.get("n", "1") .split("-") * 2)[:2]
        n = r.randint(int(lo), int(hi))
        sep, gsep = o.get("sep", "") + "\n", o.get("gsep", "") + "\n"
        parts = []
        if self.by("grp"):
            for _ in range(n):
                for k in "efg":
                    f.cast.pop(k, None)
                f.memo["G"] = {}
                boss = f.person_new()
                f.gi += 1
                f.tick()
                f.i -= 1
                if "restart" in o:
                    f.i = 0
                g = f.fill(self.by("grp")[0][2], boss)
                m = f.span("m", "1-4")
                rows = [self.row(boss) for _ in range(m)]
                end = [f.fill(s[2], boss) for s in self.by("end")]
                parts.append("\n".join([g, sep.join(rows)] + end))
        else:
            pool = [f.person_new() for _ in range(max(1, round(n * float(o.get("pool", "1")))))]
            used = list(pool) + [r.choice(pool) for _ in range(n - len(pool))]
            r.shuffle(used)
            parts = [self.row(p) for p in used] if self.by("row") else []
            gsep = sep
        f.ppl = len(self.people)
        head = [f.fill(s[2]) for s in self.by("head")]
        foot = [f.fill(s[2]) for s in self.by("foot")]
        return "\n".join(head + ([gsep.join(parts)] if parts else []) + foot) + "\n"


def build(t, use, r):
    o = t["opts"]
    x = Render(t, r)
    text = x.text()
    enc, eol, how, ext = (turn(o, k, d, use) for k, d in (("enc", "utf-8"), ("eol", "lf"), ("pack", "-"), ("ext", "txt")))
    if ext in ("txt", "csv", "tsv", "log", "sql", "eml", "md", "ini") and how in ("-", "gz", "zip", "tar"):
        enc = enc if "enc" in o or "raw" in o else r.choice(["utf-8", "utf-8", "utf-8-sig", "gb18030", "gb18030", "utf-16"])
        eol = eol if "eol" in o else r.choice(["lf", "crlf"])
    if ext == "xml" and enc == "gb18030":
        text = text.replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="GB18030"?>')
    if "pack" not in o:
        how = r.choice(["-"] * 22 + ["gz", "zip", "tar"])
    name = x.f.fill(o.get("f", t["id"])) if "{" in o.get("f", "") else o.get("f", t["id"])
    if how == "xlsx":
        data, ext = pack.xlsx(text, use % 2 == 1), "xlsx"
    elif how == "docx":
        data, ext = pack.docx(text), "docx"
    elif how == "sqlite":
        data, ext = pack.sqlite(text), r.choice(["db", "sqlite"])
    else:
        data = pack.encode(text, enc, eol)
        if how == "gz":
            data, ext = pack.gz(data), ext + ".gz"
        elif how == "zip":
            data, ext = pack.zipped([(name + "." + ext, data)]), "zip"
        elif how == "tar":
            data, ext = pack.tarred("export/" + name + "." + ext, data), "tar"
    f = x.f
    vals = {k: sorted(v) for k, v in sorted(f.values.items())}
    allow = {k: sorted(v - f.values.get(k, set())) for k, v in sorted(f.allowed.items())}
    leak = t["kind"] is not None
    shape = "%s: %s, %s; %s; %s; %s" % (t["id"], o.get("c", "negative"), t["shape"], "traditional" if "trad" in o else "english" if "english" in o else "simplified",
                                   how if how in ("xlsx", "docx", "sqlite") else enc + " " + eol, how if how in ("gz", "zip", "tar") else "plain")
    label = {"kind": t["kind"], "records": f.total if leak else 0,
             "people": (None if o.get("people") == "null" else len(x.people)) if leak else 0, "values": vals,
             "allowed": {k: v for k, v in allow.items() if v}, "decoys": sorted(f.decoys), "shape": shape}
    return name, ext, data, label


SHARE = {"people": 84, "structure": 83, "table": 83}


def plan(ts, n, shift, floor=0):
    """Every template once; then more where a kind has too few, then up to the share of each class (at most 3 each)."""
    uses = {t["id"]: 1 for t in ts}
    order = ts[shift % len(ts):] + ts[:shift % len(ts)]

    def add(test, most):
        for top in range(1, most):
            for t in order:
                if uses[t["id"]] == top and test(t):
                    uses[t["id"]] += 1
                    return True
        return False
    count = lambda key, v: sum(u for t in ts for u in [uses[t["id"]]] if key(t) == v)
    kind, cls = lambda t: t["kind"], lambda t: t["opts"].get("c")
    for k in sorted({t["kind"] for t in ts if t["kind"]}):
        while count(kind, k) < floor:
            assert add(lambda t: t["kind"] == k, 3)
    for t in ts if floor else ():
        uses[t["id"]] += "trad" in t["opts"]
    for c in ("structure", "people", "table") if floor else ():
        while count(cls, c) < SHARE[c] and sum(uses.values()) < n:
            assert add(lambda t: cls(t) == c, 3)
    while sum(uses.values()) < n:
        assert add(lambda t: True, 3)
    assert sum(uses.values()) == n, sum(uses.values())
    return [(t, (i + shift) % 2 + u) for i, t in enumerate(ts) for u in range(uses[t["id"]])]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--all", action="store_true", help="two of each template, whatever the numbers")
    ap.add_argument("out")
    a = ap.parse_args()
    ts = templates()
    leaks, negs = [t for t in ts if t["kind"]], [t for t in ts if not t["kind"]]
    jobs = [(t, u) for t in ts for u in (0, 1)] if a.all else plan(leaks, 250, a.seed * 37, 9) + plan(negs, 86, a.seed * 37)
    order = list(range(len(jobs)))
    random.Random(a.seed).shuffle(order)
    labels = {}
    for pos, (t, use) in zip(order, jobs):
        r = random.Random("%d/%s/%d" % (a.seed, t["id"], use))
        try:
            name, ext, data, label = build(t, use, r)
        except Exception as e:
            raise SystemExit("%s: %r" % (t["id"], e))
        rel = "%02d/%s_%03d.%s" % (pos % 12 + 1, name, pos + 1, ext)
        path = os.path.join(a.out, "files", rel)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(data)
        labels[rel] = label
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(dict(sorted(labels.items())), f, ensure_ascii=False, indent=1)
        f.write("\n")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
