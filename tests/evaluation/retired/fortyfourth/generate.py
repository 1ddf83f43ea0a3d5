#!/usr/bin/env python3
"""python3 generate.py --seed N OUT: writes OUT/files/, OUT/labels.json and OUT/plan.json."""
import argparse
import glob
import json
import os
import random
import re

import engine
import shapes
import values

HERE = os.path.dirname(os.path.abspath(__file__))
LEAKS, NEGATIVES = 250, 86
CLASSES = ("table", "structure", "prose")


def load():
    """Every template and every common pool."""
    pools, tpls = {}, []
    with open(os.path.join(HERE, "data", "pools.txt"), encoding="utf-8") as f:
        for l in f:
            if "=" in l:
                k, v = l.split("=", 1)
                pools[k.strip()] = [x.strip() for x in v.split("|")]
    for path in sorted(glob.glob(os.path.join(HERE, "templates", "*.txt"))):
        kind = os.path.basename(path)[:-4].lstrip("0123456789_").split("_")[0]
        text = open(path, encoding="utf-8").read()
        for part in re.split(r"(?m)^=== ", text)[1:]:
            tpls.append(parse(part, kind))
    seen = set()
    for t in tpls:
        assert t["id"] not in seen, t["id"]
        seen.add(t["id"])
    return tpls, pools


def parse(part, kind):
    head, *secs = re.split(r"(?m)^--- (\w+)\n", part)
    lines = head.splitlines()
    t = {"id": lines[0].strip(), "kind": None if kind == "none" else kind, "pools": {}, "row": [], "noise": []}
    for l in lines[1:]:
        if not l.strip():
            continue
        k, v = l.split(":", 1)
        if k.startswith("$"):
            t["pools"][k[1:]] = [x.strip() for x in v.split(" | ")]
        else:
            t[k.strip()] = v.strip()
    for name, body in zip(secs[::2], secs[1::2]):
        body = body.rstrip("\n")
        if name in ("row", "noise"):
            t[name].append(body)
        else:
            t[name] = body
    t.setdefault("class", "table" if "cols" in t else "structure")
    return t


def schedule(tpls, rnd, want):
    """Each template once, then again (at most three times) till there are enough and each kind has its share."""
    plan = list(tpls)
    need = lambda k: 6 if k in ("identity.person", "identity.number", "phone.number") else 8
    count = lambda k: sum(1 for p in plan if p["kind"] == k)
    times = lambda t: sum(1 for p in plan if p is t)
    for t in tpls:
        while t["kind"] and count(t["kind"]) < need(t["kind"]) and times(t) < 3:
            plan.append(min((u for u in tpls if u["kind"] == t["kind"]), key=times))
    rest = [t for t in tpls if times(t) < 2]
    rnd.shuffle(rest)
    while len(plan) < want:
        if not rest:
            rest = [t for t in tpls if times(t) < 3]
            rnd.shuffle(rest)
        share = {c: sum(1 for p in plan if p["class"] == c) for c in CLASSES}
        t = min(rest, key=lambda u: share[u["class"]])
        rest.remove(t)
        plan.append(t)
    return plan[:want]


def build(t, k, rnd, mk, pools):
    f = engine.Fill(t, rnd, mk, pools)
    if t.get("people") == "one":
        f.people["person 1"] = f.person()
    f.file = f.fill(t["name"])
    fmt = pick(t.get("fmt", ""), k)
    if "cols" in t:
        data, enc = rows_table(t, f, rnd, fmt)
    else:
        data, enc = free(t, f, rnd), None
    return f, fmt, data


def pick(s, k):
    opts = s.split()
    return opts[k % len(opts)] if opts else ""


def amount(t, rnd, d="6-40"):
    lo, hi = (int(x) for x in t.get("rows", d).split("-"))
    return min(rnd.randint(lo, hi), rnd.randint(lo, hi)) if hi - lo > 40 else rnd.randint(lo, hi)


def choose_person(t, f, n, pool, g):
    how = t.get("people", "row")
    if how == "row":
        f.p = None
    elif how.startswith("pool"):
        size = int(how.split(":")[1])
        while len(pool) < size:
            pool.append(f.another())
        f.p = f.r.choice(pool)
    elif how == "run":
        if g:
            f.p = None
    f.person()


def one_of(spec, rnd):
    """A cell: `a|b|c` outside a token is a choice, `-` is empty."""
    v = rnd.choice(re.split(r"\|(?![^«]*»)", spec))
    return "" if v == "-" else v


def rows_table(t, f, rnd, fmt):
    cols = [l.split(" = ", 1) for l in t["cols"].splitlines() if " = " in l]
    head, body, pool = [c[0].strip() for c in cols], [], []
    title = f.fill(t.get("title", ""))
    n, left = amount(t, rnd, "8-60"), 0
    f.span(n)
    for k in range(n):
        left -= 1
        fresh = left < 0
        if fresh:
            left = rnd.randint(0, 3)
        choose_person(t, f, k, pool, fresh)
        f.new_record()
        if t["kind"]:
            f.mark("p")
        else:
            f.records += 1
        body.append([f.fill(one_of(c[1].strip(), rnd)) for c in cols])
    if t.get("order") == "desc":
        body.reverse()
    foot = f.fill(t.get("foot", "").replace("#N", str(n)))
    f.tname = t.get("table", "t_data")
    return shapes.table(fmt, head, body, title, foot, f.tname, t.get("nohead") != "yes"), None


def free(t, f, rnd):
    if "text" in t:
        return f.fill(t["text"]) + "\n"
    out, pool = [], []
    join = t.get("join", "\\n").replace("\\n", "\n").replace("\\f", "\f")
    n = amount(t, rnd)
    f.span(n)
    head = f.fill(t["head"]) + "\n" if "head" in t else ""
    left = 0
    noise = float(t.get("noisy", "0.3"))
    glo, ghi = (int(x) for x in t.get("group", "1-4").split("-"))
    for k in range(n):
        fresh = left <= 0
        if fresh:
            left = rnd.randint(glo, ghi)
            if "gend" in t and k:
                out.append(f.fill(t["gend"]))
        left -= 1
        choose_person(t, f, k, pool, fresh)
        f.new_record()
        if fresh and "ghead" in t:
            out.append(f.fill(t["ghead"]))
        body = rnd.choice(t["row"])
        if t["kind"] and "«R:" not in body:
            f.mark("p")
        elif not t["kind"]:
            f.records += 1
        out.append(f.fill(body))
        if t["noise"] and rnd.random() < noise:
            f.new_record()
            out.append(f.fill(rnd.choice(t["noise"])))
    if "gend" in t:
        out.append(f.fill(t["gend"]))
    foot = "\n" + f.fill(t["foot"].replace("#N", str(f.records)).replace("#P", str(len(f.subjects)))) if "foot" in t else ""
    return head + join.join(out) + foot + "\n"


def encode(text, t, k):
    enc = pick(t.get("enc", "utf-8 gb18030 utf-8-sig utf-8"), k)
    if t.get("eol") == "crlf" or (enc == "gb18030" and k % 2):
        text = text.replace("\n", "\r\n")
    if enc == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le"), enc
    return text.encode(enc), enc


def label(t, f, text):
    vals, allow, decoys = {}, {}, []
    for rule, v in f.notes:
        if v not in text:
            continue
        if rule == "decoy":
            decoys.append(v)
        elif rule.startswith("allow "):
            allow.setdefault(rule[6:], set()).add(v)
        else:
            vals.setdefault(rule, set()).add(v)
    if t.get("values") == "allowed":
        for r, s in vals.items():
            allow.setdefault(r, set()).update(s)
        vals = {}
    return ({r: sorted(v) for r, v in sorted(vals.items())}, {r: sorted(v) for r, v in sorted(allow.items())},
            sorted(set(decoys)))


def main():
    a = argparse.ArgumentParser(description="Make the labelled test files.")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("out")
    a = a.parse_args()
    rnd = random.Random(a.seed)
    mk = values.People(rnd)
    tpls, pools = load()
    plan = schedule([t for t in tpls if t["kind"]], rnd, LEAKS) + schedule([t for t in tpls if not t["kind"]], rnd, NEGATIVES)
    labels, source, count = {}, {}, {}
    offset = {t["id"]: rnd.randrange(12) for t in tpls}
    for t in plan:
        k = count.get(t["id"], 0) + offset[t["id"]]
        count[t["id"]] = count.get(t["id"], 0) + 1
        f, fmt, data = build(t, k, rnd, mk, pools)
        name = f.file
        if fmt:
            name += "." + shapes.EXT[fmt]
        if isinstance(data, bytes):
            import check
            raw, text, enc = data, check.text_of(name, data), fmt
        else:
            text = data
            b = pick(t.get("box", ""), k)
            if b == "docx":
                raw, enc, name = shapes.docx(text), "docx", name.rsplit(".", 1)[0] + ".docx"
            else:
                raw, enc = encode(text, t, k)
                if b in ("gz", "zip", "tar", "tgz"):
                    name, raw = shapes.box(b, name, raw)
                    enc += " in " + b
        while name in labels:
            stem, dot, ext = name.partition(".") if "/" not in name else (
                name[:name.index(".", name.rindex("/"))] if "." in name[name.rindex("/"):] else name, ".",
                name[name.index(".", name.rindex("/")) + 1:] if "." in name[name.rindex("/"):] else "")
            name = stem + "_2" + (dot + ext if ext else "")
        vals, allow, decoys = label(t, f, text)
        labels[name] = {"kind": t["kind"], "records": f.records if t["kind"] else 0,
                        "people": len(f.subjects) if t["kind"] and t.get("tells") != "no" else (None if t["kind"] else 0),
                        "values": vals, "allowed": allow, "decoys": decoys,
                        "shape": f"{t.get('shape', 'look-alike')}{' ' + fmt if fmt else ''}, {t['class']}, {t.get('script', 'simp')}, {enc}"}
        source[name] = t["id"]
        path = os.path.join(a.out, "files", name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as h:
            h.write(raw)
    for n, d in (("labels.json", labels), ("plan.json", source)):
        with open(os.path.join(a.out, n), "w", encoding="utf-8") as h:
            json.dump(dict(sorted(d.items())), h, ensure_ascii=False, indent=1)
    print(len(labels), "files,", sum(1 for v in labels.values() if v["kind"]), "leaks")


if __name__ == "__main__":
    main()
