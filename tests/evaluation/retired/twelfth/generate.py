"""Write the examination: files, labels and the ledger for check.py."""

import argparse
import json
import random
from pathlib import Path

import blocks
import dossiers
import lists
import negatives
import office
import tables_a
import tables_b
import trees_a
import trees_b
import wrap
from forms import FORMS, write_form
from kinds import KINDS, Maker
from sheet import label_sheet, make_dossier, make_sheet
from values import read_lines

TABLES = {**tables_a.WAYS, **tables_b.WAYS, **office.WAYS}
TREES = {**trees_a.WAYS, **trees_b.WAYS}
MANY = ("bank.transaction", "netcafe.session", "phone.cdr", "phone.sms", "location.fix", "hotel.stay", "travel.train")
WAY_LINES = [line.split() for line in read_lines("endings.txt")]
ENDINGS = {line[0]: line[1] for line in WAY_LINES}
UTF8 = {line[0] for line in WAY_LINES if "utf8" in line[2:]}
TITLES = {
    "hotel": "宾客住宿登记明细", "travel": "旅客出行明细", "netcafe": "实名上机记录", "border": "出入境查验明细",
    "crime": "涉案人员案件清单", "property": "房屋人员明细", "bank": "客户账户明细", "driving": "驾驶人与车辆档案",
    "phone": "用户通信详单", "location": "终端定位明细", "identity": "人员基本信息",
}  # fmt: skip


class Exam:
    """Collects files, labels and the ledger."""

    def __init__(self, seed, out):
        self.rng = random.Random(seed)
        self.maker = Maker(random.Random(seed * 7919 + 13))
        self.out = Path(out) / "files"
        self.labels = {}
        self.ledger = {}
        self.number = 0
        self.big5 = 0
        self.names = set()

    def name(self, ending):
        """A path that tells nothing."""
        while True:
            stem = "".join(self.rng.choice("bcdfghkmnprstvwz23456789") for _ in range(7))
            if stem not in self.names:
                self.names.add(stem)
                return f"s{self.rng.randrange(1, 13):02d}", f"{stem}.{ending}"

    def codec(self, way, plates):
        """The encoding of the next text."""
        if way.rsplit(", ")[-1] in UTF8:
            return self.rng.choice(("utf-8", "utf-8", "utf-8-bom"))
        if self.number % 29 == 7 and not plates:
            return "big5"
        return self.rng.choice(("utf-8",) * 12 + ("utf-8-bom",) * 2 + ("utf-16le", "utf-16be") + ("gb18030",) * 6)

    def write(self, way, ending, body, label, tell, keys):
        """Encode, wrap and write one file, and keep its label."""
        self.number += 1
        script, codec, data = "simplified", "binary", body
        if isinstance(body, str):
            codec = self.codec(way, "driving.plate" in label["values"])
            both = wrap.to_big5(body) if codec == "big5" else None
            if both:
                script, data = "traditional", both[1]
                tell = [[cell.translate(wrap.TRAD) for cell in row] for row in tell]
                self.big5 += 1
            else:
                codec = "utf-8" if codec == "big5" else codec
                data = wrap.encode(body, codec)
        how = wrap.HOWS[self.number // 8 % len(wrap.HOWS)] if self.number % 8 == 3 else "plain"
        folder, name = self.name(ending)
        name, data = wrap.contain(name, data, how)
        target = self.out / folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        label["shape"] = f"{way}; {script}; {codec}; {how}"
        path = f"{folder}/{name}"
        self.labels[path] = label
        self.ledger[path] = {"records": tell, "people": keys}

    def put_sheet(self, sheet, way, render, ending):
        """Write a sheet in a way."""
        values, keys, tell = label_sheet(sheet)
        sheet.title = sheet.title or TITLES[sheet.kind.split(".")[0]]
        label = {
            "kind": sheet.kind,
            "records": len(sheet.rows),
            "people": len(set(keys)),
            "values": values,
            "allowed": {},
            "decoys": sheet.decoys,
        }
        self.write(way, ending, render(sheet), label, tell, keys)

    def put_null(self, way, ending, body, decoys):
        """Write a file in which nothing is to be found."""
        label = {"kind": None, "records": 0, "people": None, "values": {}, "allowed": {}, "decoys": sorted(set(decoys))}
        self.write(way, ending, body, label, [], [])


def deal(ways, start, count):
    """The next ways of a pool, in turn."""
    names = list(ways)
    return [names[(start + i) % len(names)] for i in range(count)]


def kind_tables(exam, place, kind):
    """Eight tables, trees and dossiers of a kind."""
    event = bool(KINDS[kind][2])
    trees = 8 - 4 - event
    rng = exam.rng
    for number, way in enumerate(deal(TABLES, place * 4, 4)):
        count = rng.randrange(90, 171) if number == 0 else rng.randrange(3, 71)
        sheet = make_sheet(exam.maker, kind, count, vocab="zh0" if way == "dbf" else None)
        exam.put_sheet(sheet, way, TABLES[way], ENDINGS[way])
    for way in deal(TREES, place * 3, trees):
        sheet = make_sheet(exam.maker, kind, rng.randrange(3, 50), code=way in trees_b.CODE)
        exam.put_sheet(sheet, way, TREES[way], ENDINGS[way])
    for way in deal(dossiers.WAYS, place, event):
        most = 36 if kind in MANY else 8
        sheet = make_dossier(exam.maker, kind, rng.randrange(3, most))
        exam.put_sheet(sheet, way, dossiers.WAYS[way], ENDINGS[way])


def kind_texts(exam, place, kind):
    """Two files of blocks and four running texts of a kind."""
    for way in deal(blocks.WAYS, place * 2, 2):
        sheet = make_sheet(exam.maker, kind, exam.rng.randrange(3, 26))
        exam.put_sheet(sheet, way, blocks.WAYS[way], ENDINGS.get(way, "txt"))
    for number, form in enumerate(FORMS[kind]):
        text, writer, keys, tell, note = write_form(exam.maker, kind, form)
        label = {
            "kind": kind,
            "records": len(keys),
            "people": len(set(keys)),
            "values": writer.values,
            "allowed": writer.allowed,
            "decoys": [],
        }
        if number == 1 and place % 4 == 1:
            exam.write("form, document: " + note, "docx", office.docx_text(text), label, tell, keys)
        else:
            ending = ("txt", "txt", "md", "eml.txt", "log")[(place + number) % 5].replace("eml.", "")
            exam.write("form: " + note, ending, text, label, tell, keys)


def all_lists(exam):
    """The twelve lists."""
    for index in range(len(lists.WAYS)):
        text, ending, kind, values, keys, way = lists.write_list(exam.maker, index)
        label = {"kind": kind, "records": len(keys), "people": len(keys), "values": values, "allowed": {}, "decoys": []}
        shown = next(iter(values.values()))
        exam.write(way, ending, text, label, [[v] for v in shown], keys)


def all_negatives(exam):
    """Tables of things, texts, sources, test data and noise."""
    pool = {**TABLES, **{k: v for k, v in TREES.items() if k not in trees_b.CODE}, **blocks.WAYS}
    for index in range(len(negatives.read_lines("things.txt"))):
        sheet = negatives.things_sheet(exam.maker, index)
        way = deal(pool, index * 5 + 2, 1)[0]
        exam.put_null("things, " + way, ENDINGS.get(way, "txt"), pool[way](sheet), sheet.decoys)
    for name, body in negatives.sections("prose.txt"):
        exam.put_null("text: " + name, "txt", body, negatives.specimens_in(body))
    for name, body in negatives.sections("sources.txt"):
        exam.put_null("source: " + name, name.rsplit(".", 1)[1], body, negatives.specimens_in(body))
    kinds = [k for k in KINDS if k not in ("location.fix", "phone.sms", "property.rental", "bank.balance")]
    for index in range(8):
        sheet = negatives.test_sheet(exam.maker, kinds[index * 5 % len(kinds)])
        way = deal(pool, index * 7, 1)[0]
        exam.put_null("test data, " + way, ENDINGS.get(way, "txt"), pool[way](sheet), sheet.decoys)
    for index in range(8):
        body = negatives.noise(index, exam.maker)
        exam.put_null(f"noise {index}", "txt" if isinstance(body, str) else "bin", body, [])


def main():
    """Read the arguments and write all files."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=11)
    args = parser.parse_args()
    exam = Exam(args.seed, args.out)
    for place, kind in enumerate(KINDS):
        kind_tables(exam, place, kind)
        kind_texts(exam, place, kind)
    all_lists(exam)
    all_negatives(exam)
    for name, what in (("labels.json", exam.labels), ("ledger.json", exam.ledger)):
        text = json.dumps(what, ensure_ascii=False, indent=1, sort_keys=True)
        (Path(args.out) / name).write_text(text + "\n", encoding="utf-8")
    print(len(exam.labels), "files,", exam.big5, "in Big5")


if __name__ == "__main__":
    main()
