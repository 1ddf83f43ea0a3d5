"""Write the examination: python generate.py --seed 20 OUT"""
import argparse
import json
import os
import random
import shutil

import bare
import blocks
import negatives
import texts
import tables
from draw import Reg
from hant import convert
from kinds import KINDS, SHAPE
from pack import contain, encode, path_for, script_of
from ways_flat import HEADLESS


class Out:
    """Collects files and labels."""

    def __init__(self, root, seed):
        self.root, self.rng = root, random.Random(seed)
        self.used, self.labels = set(), {}

    def put(self, pool, ext, data, seen, way, hant=False, kind=None, records=0, people=None, values=None, decoys=(), allowed=None, share=.12, named=None):
        """Encode, wrap, write one file and its label."""
        script = script_of(seen, hant)
        enc = "binary"
        if isinstance(data, str):
            data, enc = encode(self.rng, data, script, ext) if ext != "eml" else (data.encode(), "utf-8")
        path = named or path_for(self.rng, self.used, pool, ext, kind)
        path, data, box = contain(self.rng, path, data, share)
        while path in self.labels:
            head, dot, tail = path.rpartition(".")
            path = f"{head}_{self.rng.randrange(9)}{dot}{tail}"
        full = os.path.join(self.root, "files", path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as f:
            f.write(data)
        self.labels[path] = {"kind": kind, "records": records, "people": people, "values": values or {}, "decoys": list(decoys), "allowed": allowed or {},
                             "shape": {"way": way, "script": script, "encoding": enc, "container": box}}


def present(reg, seen):
    """Drawn values that the reader's text shows."""
    out = {}
    for rule, vals in reg.values.items():
        got = [v for v in vals if v in seen]
        if got:
            out[rule] = got
    return out


def sizes(r):
    """Records of a table file."""
    return r.choice([r.randrange(3, 9), r.randrange(6, 20), r.randrange(10, 30), r.randrange(20, 61)])


def table_files(o):
    """Eight tables of every kind."""
    r = o.rng
    deck = []
    big = {(k, 6) for k in r.sample(KINDS, 5)}
    for kind in KINDS:
        mine, heads = [], HEAD_SLOT.get(kind, 0)
        while len(mine) < 8 - heads:
            if not deck:
                deck = list(tables.DECK)
                r.shuffle(deck)
            i = next((i for i, w in enumerate(deck) if w not in mine and not (w in HEADLESS and SHAPE[kind][2] is None)), None)
            mine.append(deck.pop(i) if i is not None else r.choice([w for w in tables.DECK if w not in mine and w not in HEADLESS]))
        hdeck = r.sample(sorted(set(tables.HEAD_DECK)), heads)
        for slot, way in enumerate(mine + hdeck):
            head_mode = slot >= len(mine)
            style, latin = tables.style_for(r, way)
            n = r.randrange(300, 420) if (kind, slot) in big and not head_mode and way not in ("curl", "postman", "html_forms") else sizes(r)
            reg = Reg(r, style == "hant")
            ext, data, seen, n, people, t = tables.make(kind, reg, way, n, style, latin, head_mode)
            if style == "hant":
                if isinstance(data, bytes):
                    ext, data, seen, n, people = hant_binary(t, way, n, people)
                else:
                    data, seen = convert(data), convert(seen)
            o.put("data", ext, data, seen, f"{way}{' with head' if head_mode else ''}, {style} headers", style == "hant", kind, n, people, present(reg, seen), t.decoys)


def hant_binary(t, way, n, people):
    """Build a binary file again in traditional characters."""
    t.hant = True
    t.title, t.head = convert(t.title), [(convert(a), convert(b)) for a, b in t.head]
    t.heads, t.rows = [convert(h) for h in t.heads], [[convert(c) for c in x] for x in t.rows]
    ext, data = tables.BY_NAME[way](t)
    seen = "\n".join([t.title] + [f"{k} {v}" for k, v in t.head] + ["\t".join(x) for x in [t.heads] + t.rows])
    return ext, data, seen, n, people


HEAD_SLOT = tables.HEAD_SLOTS


def block_files(o):
    """Three files of labelled blocks of every kind."""
    r = o.rng
    deck = []
    for kind in KINDS:
        todo = 3
        if kind in blocks.SPECIAL:
            reg = Reg(r)
            text, n, people = texts.special(kind, reg, r.randrange(3, 13))
            o.put("text", "txt", text, text, f"blocks {blocks.SPECIAL[kind].__name__}", False, kind, n, people, present(reg, text))
            todo = 2
        for _ in range(todo):
            if not deck:
                deck = list(blocks.LAYOUTS)
                r.shuffle(deck)
            layout = deck.pop()
            style = r.choice(["hans"] * 7 + ["hant"] * 2 + ["Title"])
            latin = style == "Title"
            reg = Reg(r, style == "hant")
            text, n, people = texts.block_file(kind, layout, reg, r.randrange(3, 19), style, latin)
            if style == "hant":
                text = convert(text)
            lines, how = text.rstrip("\n").split("\n"), "docx" if r.random() < .1 else "txt"
            ext, data = texts.wrap(how, lines, r)
            ext = "md" if layout is blocks.bullets and ext == "txt" else ext
            o.put("text", ext, data, text, f"blocks {layout.__name__}, {style} labels", style == "hant", kind, n, people, present(reg, text))


def prose_files(o):
    """Three files of running text of every kind."""
    r = o.rng
    forced = ["eml", "emlb64"]
    for kind in KINDS:
        for which in range(3):
            latin = texts.PROSE[kind][which][0].startswith("english")
            hant = not latin and r.random() < .1
            reg = Reg(r, hant)
            lines, n, people, name = texts.prose(kind, which, reg, r.randrange(3, 15))
            if hant:
                lines = [convert(x) for x in lines]
            seen = "\n".join(lines)
            how = forced.pop() if forced and r.random() < .2 else r.choice(texts.WRAPS)
            ext, data = texts.wrap(how, lines, r)
            o.put("text", ext, data, seen, f"prose {name}, {how}", hant, kind, n, people, present(reg, seen))


def main():
    """Parse arguments and write everything."""
    a = argparse.ArgumentParser()
    a.add_argument("--seed", type=int, default=20)
    a.add_argument("out")
    args = a.parse_args()
    if os.path.isdir(os.path.join(args.out, "files")):
        shutil.rmtree(os.path.join(args.out, "files"))
    Reg.used = set()
    o = Out(args.out, args.seed)
    table_files(o)
    block_files(o)
    prose_files(o)
    bare.write(o)
    negatives.write(o)
    with open(os.path.join(args.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(dict(sorted(o.labels.items())), f, ensure_ascii=False, indent=1)
    print(len(o.labels), "files")


if __name__ == "__main__":
    main()
