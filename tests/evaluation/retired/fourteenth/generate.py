"""Write an examination: python generate.py --seed 11 OUT."""

import argparse
import json
import re
import shutil
from pathlib import Path

import blocks
import forms
import lists
import negatives
import office
import table
import ways
import ways_codes
import ways_json
import ways_logs
import ways_marks
import ways_sheets
import ways_sql
import wrap
from values import Gen

FAMILIES = [ways_sheets, ways_sql, ways_json, ways_marks, ways_logs, ways_codes, office]
ENCODINGS = [
    "gb18030",
    "utf-8",
    "utf-8-sig",
    "gb18030",
    "utf-8",
    "big5",
    "gb18030",
    "gb18030",
    "utf-16-le",
    "utf-8",
    "gb18030",
    "utf-8-sig",
    "utf-8",
    "big5",
    "gb18030",
    "utf-16-be",
    "gb18030",
]
HOLDERS = ["gz", "zip", "tar.gz", "zip beside a note", "tar"]
FOLDERS = ["backup/d1", "share/2023", "upload", "dev/data", "out", "attach", "old/disk2", "work", "inbox"]
MADE_UP = [
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "netcafe.session",
    "property.rental",
    "bank.account",
    "bank.balance",
    "driving.licence",
]
CODED = {"json", "js", "log", "php", "rb", "pl", "ini", "properties", "sql", "jsonl"}


class Exam:
    """Files, labels and ledger of one examination."""

    def __init__(self, seed, out):
        self.seed, self.out = seed, out
        self.labels, self.ledger, self.count = {}, {}, 0
        self.g = Gen(f"{seed}-exam")
        self.numbers = self.g.r.sample(range(1000, 9999), 900)

    def encoding(self, ext, fixed):
        """Return the encoding of the next text."""
        if fixed:
            return fixed
        enc = ENCODINGS[self.count % len(ENCODINGS)]
        if ext in CODED and enc.startswith(("utf-16", "big5", "utf-8-sig")):
            return "utf-8" if self.count % 2 else "gb18030"
        return enc

    def add(self, name, ext, made, t, fixed=""):
        """Enter one file with its answers."""
        values = t.values() if t.kind else {}
        script, tells = "simplified", t.tells
        if isinstance(made, bytes):
            enc, data = fixed or "binary", made
            if ext == "eml" and not fixed:
                enc = "mail " + re.search(rb"charset=([\w-]+)", made).group(1).decode()
        else:
            enc = self.encoding(ext, fixed)
            if enc == "big5":
                old = wrap.traditional(made)
                try:
                    assert "driving.plate" not in values
                    data = old.encode("big5")
                    script = "traditional"
                    tells = [[wrap.traditional(c) for c in x] for x in tells]
                except (UnicodeEncodeError, AssertionError):
                    enc = "gb18030"
            if enc != "big5":
                data = wrap.encode(made, enc)
        self.store(name, ext, data, t, (script, enc, values, tells))

    def store(self, name, ext, data, t, more):
        """Put the bytes into the folder and the answers into the labels."""
        script, enc, values, tells = more
        how = HOLDERS[self.count // 8 % len(HOLDERS)] if self.count % 8 == 5 else "plain"
        number = self.numbers[self.count]
        self.count += 1
        leaf, body = wrap.contain(f"{self.g.r.choice(['f', 'doc', 'exp_', 'v'])}{number}.{ext}", data, how)
        path = f"{self.g.r.choice(FOLDERS)}/{leaf}"
        target = self.out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(body)
        allowed = {}
        if ext == "eml":
            found = re.findall(rb"^(?:From|To): .*?([\w.-]+@[\w.-]+)", data, re.M)
            allowed["phone.email"] = sorted({m.decode() for m in found})
        self.labels[path] = {
            "kind": t.kind, "records": len(t.rows) if t.kind else 0, "people": len(set(t.who)) if t.kind else None,
            "values": values, "allowed": allowed, "decoys": sorted(set(t.decoys)),
            "shape": f"{name}; {script}; {wrap.LABELS.get(enc, enc)}; {how}",
        }  # fmt: skip
        if t.kind:
            self.ledger[path] = [{"tell": x, "who": w} for x, w in zip(tells, t.who, strict=True)]

    def finish(self):
        """Write labels and ledger."""
        for name, data in (("labels.json", self.labels), ("ledger.json", self.ledger)):
            text = json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True)
            (self.out / name).write_text(text + "\n", encoding="utf-8")


def dealt_ways():
    """Return the ways of all families in turn."""
    piles = [[w for w in ways.WAYS if w.fn.__module__ == f.__name__] for f in FAMILIES]
    out, longest = [], max(map(len, piles))
    for n in range(longest):
        out += [p[n] for p in piles if n < len(p)]
    return out


def tables(exam, kind, k, deal):
    """Write the eight tables of a kind."""
    big = k % 8
    for s in range(8):
        at = k * 8 + s
        way = deal[at % len(deal)]
        g = Gen(f"{exam.seed}-{kind}-t{s}")
        count = g.r.randint(90, 170) if s == big else g.r.randint(3, g.r.choice([12, 40, 70]))
        style = way.head
        t = table.make(g, kind, count, style, way.nulls, single=(s == (k + 3) % 8))
        made = way.fn(t, g)
        exam.add(way.name, way.ext, made, t, way.enc)


def labelled(exam, kind, k):
    """Write the three files of blocks of a kind."""
    for s in range(3):
        name, ext, head, fn, enc = blocks.BLOCKS[(k * 3 + s) % len(blocks.BLOCKS)]
        g = Gen(f"{exam.seed}-{kind}-b{s}")
        t = table.make(g, kind, g.r.randint(3, 25), head)
        exam.add(name, ext, fn(t, g), t, enc)


def told(exam, kind):
    """Write the three texts of a kind."""
    for s, form in enumerate(forms.FORMS[kind]):
        g = Gen(f"{exam.seed}-{kind}-f{s}")
        head, lines, foot, t = forms.write(g, kind, form, g.r.randint(1, 8))
        exam.add(form["title"], form["ext"], forms.dress(g, form, head, lines, foot), t)


def nothing(exam, deal):
    """Write the negatives."""
    for n, spec in enumerate(negatives.specs()):
        way = deal[(n * 5 + 2) % len(deal)]
        g = Gen(f"{exam.seed}-things{n}")
        t = negatives.thing(f"{exam.seed}-thing{n}", spec, way.head, g.r.randint(8, 90))
        exam.add("things: " + way.name, way.ext, way.fn(t, g), t, way.enc)
    for part in ("prose.txt", "sources.txt"):
        for n, (title, ext, decoys, body) in enumerate(negatives.chapters(part)):
            g = Gen(f"{exam.seed}-{part}{n}")
            text = negatives.render(body, g)
            t = table.Table(None, "", "", [], [], [], decoys=decoys)
            if ext == "docx":
                exam.add(title, ext, office.document("".join(map(office.paragraph, text.splitlines()))), t)
            else:
                exam.add(
                    title, ext, text, t, "utf-8" if ext in ("eml", "java", "py", "go", "proto", "vue", "xml") else ""
                )
    made_up(exam, deal)
    for n in range(8):
        name, ext, text = negatives.noise(Gen(f"{exam.seed}-noise{n}"), n)
        exam.add("noise: " + name, ext, text, table.Table(None, "", "", [], [], []), "utf-8")


def made_up(exam, deal):
    """Write test data of made-up people."""
    for n, kind in enumerate(MADE_UP):
        g = Gen(f"{exam.seed}-made-up{n}")
        way = deal[(n * 9 + 4) % len(deal)]
        t = negatives.spoil(table.make(g, kind, g.r.randint(6, 40), way.head, way.nulls), g)
        t.kind = None
        exam.add("test data: " + way.name, way.ext, way.fn(t, g), t, way.enc)


def main():
    """Read the arguments and write all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    if (args.out / "files").exists():
        shutil.rmtree(args.out / "files")
    exam = Exam(args.seed, args.out)
    deal = dealt_ways()
    for k, kind in enumerate(table.KINDS):
        tables(exam, kind, k, deal)
        labelled(exam, kind, k)
        told(exam, kind)
    for n in range(12):
        kind = ("identity.number", "phone.number")[n % 2]
        name, ext, text, t = lists.make(Gen(f"{args.seed}-list{n}"), kind, n // 2)
        exam.add("list: " + name, ext, text, t)
    nothing(exam, deal)
    exam.finish()
    print(f"{exam.count} files")


if __name__ == "__main__":
    main()
