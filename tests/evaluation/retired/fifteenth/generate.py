"""Write the examination: python generate.py --seed 11 OUT."""

import argparse
import json
from pathlib import Path

import office
import ways_codes
import ways_json
import ways_marks
import ways_sheets
import ways_sql
from blocks import BLOCKS
from forms import FORMS, make_form
from lists import make_list
from negatives import negatives
from registry import WAYS
from table import KINDS, Table
from values import Source
from wrap import CONTAINERS, contain, encode, usual

FAMILIES = (office, ways_codes, ways_json, ways_marks, ways_sheets, ways_sql)
STEMS = ("data", "export", "out", "list", "backup", "tmp", "doc", "sheet", "dump", "page", "note", "file")
SMALL = ("ways_codes", "office", "ways_marks")
BIG5 = {
    ("hotel.stay", 12),
    ("travel.flight", 12),
    ("border.crossing", 8),
    ("bank.balance", 13),
    ("identity.person", 10),
}
TRADITIONAL = {("travel.train", 11), ("netcafe.session", 13), ("bank.account", 8), ("phone.cdr", 12)}
SINGLE = ("bank.transaction", "phone.cdr", "phone.sms", "location.fix")


def load_trad():
    """Read the pairs of simplified and traditional characters."""
    pairs = (Path(__file__).parent / "trad.txt").read_text("utf-8").split()
    return str.maketrans({p[0]: p[1] for p in pairs})


TRAD = load_trad()


class Writer:
    """Write files and keep labels and ledger."""

    def __init__(self, out, seed):
        self.root, self.seed = Path(out), seed
        self.s = Source(f"{seed}-writer")
        self.labels, self.ledger = {}, {}
        self.count = self.held = 0
        self.coded = {}
        self.due = False

    def choose_encoding(self, text, enc, script, ext):
        """Choose an encoding in turn; Big5 where asked and possible."""
        if script == "big5":
            try:
                text.encode("big5")
                return "big5"
            except UnicodeEncodeError as e:
                print("not in Big5:", text[e.start : e.end])
                return "utf-8"
        if enc:
            return enc
        row = usual(ext)
        self.coded[row] = self.coded.get(row, -1) + 1
        return row[self.coded[row] % len(row)]

    def put(self, data, ext, way, enc, label, cells=(), persons=(), script=""):
        """Write one file with its label."""
        self.count += 1
        if script:
            data = data.translate(TRAD)
            cells = [[c.translate(TRAD) for c in r] for r in cells]
            label["values"] = {k: [v.translate(TRAD) for v in vs] for k, vs in label["values"].items()}
        if isinstance(data, str):
            enc = self.choose_encoding(data, enc, script, ext)
            data = encode(data, enc)
        self.due = self.due or self.count % 8 == 0
        name = f"{self.s.r.choice(STEMS)}_{self.s.r.randint(100, 999)}{self.count:03d}.{ext}"
        how = "plain"
        if self.due and enc != "binary":
            how = CONTAINERS[self.held % len(CONTAINERS)]
            name, data = contain(name, data, how)
            self.held, self.due = self.held + 1, False
        path = f"{self.s.r.choice('abcdefgh')}{self.s.r.randint(1, 6)}/{name}"
        target = self.root / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        label["shape"] = f"{way}; {'traditional' if script else 'simplified'}; {enc}; {how}"
        self.labels[path] = label
        self.ledger[path] = {"cells": list(cells), "persons": list(persons)}

    def save(self):
        """Write labels and ledger."""
        for name, data in (("labels.json", self.labels), ("ledger.json", self.ledger)):
            text = json.dumps(dict(sorted(data.items())), ensure_ascii=False, indent=1)
            (self.root / name).write_text(text + "\n", "utf-8")


def labelled(kind, records, people, values, decoys=()):
    """Make a label."""
    return {
        "kind": kind,
        "records": records,
        "people": people,
        "values": values,
        "allowed": {},
        "decoys": list(dict.fromkeys(decoys)),
    }


def script_of(kind, slot):
    """Tell whether a file is to be in traditional script."""
    return "big5" if (kind, slot) in BIG5 else "trad" if (kind, slot) in TRADITIONAL else ""


def put_table(w, t, data, ext, way, enc, script=""):
    """Write a table with its labels."""
    label = labelled(t.kind, t.n, len(set(t.persons)), t.values, t.decoys)
    w.put(data, ext, way, enc, label, t.telling, t.persons, script)


def mixed_ways():
    """Give the ways for tables of many people, families mixed."""
    ways = [x for x in WAYS if not x["single"]]
    groups = {}
    for x in ways:
        groups.setdefault(x["fn"].__module__, []).append(x)
    return sorted(ways, key=lambda x: (groups[x["fn"].__module__].index(x) + 0.5) / len(groups[x["fn"].__module__]))


def tables(w, number, kind):
    """Write the eight tables of a kind."""
    ways, single = mixed_ways(), [x for x in WAYS if x["single"]]
    for slot in range(8):
        seed = f"{w.seed}-{kind}-{slot}"
        s = Source(seed + "-n")
        one = slot == 7 and kind in SINGLE
        x = single[number % len(single)] if one else ways[(number * 8 + slot) % len(ways)]
        small = x["fn"].__module__ in SMALL
        n = s.r.randint(90, 170) if slot == 0 else s.r.randint(3, 20 if small else 60)
        lang = s.r.choice(("zh", "en")) if x["lang"] == "any" else x["lang"]
        t = Table(seed, kind, n, x["plain"], lang, x["case"], one, x["bare"] or one)
        data, ext = x["fn"](t)
        put_table(w, t, data, ext, x["name"], x["enc"])


def blocks(w, number, kind):
    """Write the three files of labelled blocks of a kind."""
    for slot in range(8, 11):
        seed = f"{w.seed}-{kind}-{slot}"
        x = BLOCKS[(number * 3 + slot - 8) % len(BLOCKS)]
        script = "" if x["enc"] or x["lang"] == "en" else script_of(kind, slot)
        t = Table(seed, kind, Source(seed + "-n").r.randint(3, 25), False, x["lang"], "snake", bare=True)
        data, ext = x["fn"](t)
        put_table(w, t, data, ext, "block: " + x["name"], x["enc"], script)


def running(w, number, kind):
    """Write the three files of running text of a kind."""
    for slot, form in enumerate(FORMS[kind], 11):
        seed = f"{w.seed}-{kind}-{slot}"
        n = Source(seed + "-n").r.randint(1, 8)
        text, values, persons, telling = make_form(seed, kind, form, n)
        script = script_of(kind, slot)
        ext, enc = ("docx", "binary") if (number + slot) % 9 == 0 and not script else ("txt", None)
        data = office.lines_document(text.rstrip("\n")) if ext == "docx" else text
        label = labelled(kind, n, len(set(persons)), values)
        w.put(data, ext, "text: " + form["sort"], enc, label, telling, persons, script)


def bare_lists(w):
    """Write the twelve lists of bare keys."""
    for i in range(12):
        data, ext, way, kind, v, rule = make_list(f"{w.seed}-list-{i}", i)
        enc = None if isinstance(data, str) else "binary"
        w.put(data, ext, way, enc, labelled(kind, len(v), len(v), {rule: v}), [[x] for x in v], v)


def main():
    """Write everything."""
    args = argparse.ArgumentParser()
    args.add_argument("--seed", default="11")
    args.add_argument("out")
    given = args.parse_args()
    w = Writer(given.out, given.seed)
    for number, kind in enumerate(sorted(KINDS)):
        tables(w, number, kind)
        blocks(w, number, kind)
        running(w, number, kind)
    bare_lists(w)
    for title, data, ext, decoys, enc in negatives(w.seed):
        w.put(data, ext, title, enc if isinstance(data, str) or enc else "binary", labelled(None, 0, None, {}, decoys))
    w.save()
    print(f"{len(w.labels)} files")


if __name__ == "__main__":
    main()
