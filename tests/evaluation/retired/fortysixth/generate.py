"""python3 generate.py --seed N OUT: writes OUT/files/..., OUT/labels.json and OUT/manifest.json."""
import argparse
import collections
import json
import os
import random
import re
import zlib

import engine
import pack

LEAKS, NEGATIVES, FEWEST = 250, 86, 10


def plan(templates, rng):
    """How often each template is used: every one at least once, none more than three times."""
    out = {}
    for want, names in ((LEAKS, [t for t in templates if templates[t].head["kind"] != "null"]),
                        (NEGATIVES, [t for t in templates if templates[t].head["kind"] == "null"])):
        use = dict.fromkeys(names, want // len(names))
        while sum(use.values()) < want:
            of = collections.Counter()
            for n in names:
                of[templates[n].head["kind"]] += use[n]
            short = [n for n in names if want == LEAKS and of[templates[n].head["kind"]] < FEWEST and use[n] < 3]
            parts = collections.Counter()
            for n in names:
                parts[templates[n].head.get("group")] += use[n]
            few = [n for n in names if parts[templates[n].head.get("group")] == min(parts.values()) and use[n] < 3]
            low = short or [n for n in few if use[n] == min(use[m] for m in few)]
            use[rng.choice(low)] += 1
        if use and max(use.values()) > 3:
            raise SystemExit("too few templates")
        out.update(use)
    return out


def choose(rng, text):
    return rng.choice([x.strip() for x in text.split(",")])


def one(tpl, seed, turn):
    rng = random.Random(zlib.crc32(("%s/%s/%d" % (seed, tpl.id, turn)).encode()))
    w = engine.Writer(tpl, rng)
    head = tpl.head
    name = w.text(head["file"]).strip("/")
    text = w.body()
    text = re.sub("\x01n\x01", str(w.records), text)
    text = re.sub("\x01p\x01", str(len(w.counted)), text)
    text = text.replace("\x01\x01", str(w.records))
    if "nonl" in head:
        text = text.rstrip("\n")
    enc, nl, box = choose(rng, head["enc"]), choose(rng, head["nl"]), choose(rng, head["box"])
    name, data = pack.pack(name, text, enc, nl, box, head, rng)
    kind = None if head["kind"] == "null" else head["kind"]
    people = len(w.counted) if kind else None
    if head.get("people") == "null":
        people = None
    inner = "" if box in ("xlsx", "docx", "sqlite") else ", %s, %s" % (enc, nl)
    label = {"kind": kind, "records": w.records if kind else 0, "people": people, "values": w.values if kind else {},
             "allowed": w.allowed, "decoys": w.decoys, "shape": "%s; %s%s%s" % (head["shape"], head.get("script", "simplified"), inner, "" if box == "none" else ", " + box)}
    if not kind and w.values:
        raise SystemExit("values in a negative: " + tpl.id)
    return name, data, label, {"template": tpl.id, "group": head.get("group", "none"), "count": head.get("count", "")}


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--seed", type=int, default=46)
    args.add_argument("out")
    a = args.parse_args()
    templates = engine.load()
    rng = random.Random(a.seed)
    labels, manifest = {}, {}
    todo = [(t, i) for t, n in plan(templates, rng).items() for i in range(n)]
    rng.shuffle(todo)
    dirs = ["", "bak/", "2016/", "共享/", "dump/", "new folder/", "桌面/", "export/", "资料/汇总/", "tmp/", "u盘/", "inbox/"]
    for tid, turn in todo:
        name, data, label, note = one(templates[tid], a.seed, turn)
        name = rng.choice(dirs) + name
        stem, n = name, 1
        while name in labels:
            n += 1
            first, dot, rest = os.path.basename(stem).partition(".")
            name = os.path.join(os.path.dirname(stem), "%s(%d)%s%s" % (first, n, dot, rest))
        path = os.path.join(a.out, "files", name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(data)
        labels[name], manifest[name] = label, note
    for base, what in (("labels.json", labels), ("manifest.json", manifest)):
        with open(os.path.join(a.out, base), "w", encoding="utf-8") as f:
            json.dump(what, f, ensure_ascii=False, indent=1, sort_keys=True)
            f.write("\n")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
