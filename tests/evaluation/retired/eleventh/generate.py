"""Write the examination: `python generate.py --seed 11 OUT`."""

import argparse
import json
from pathlib import Path

import negatives
import wrap
from blocks import BLOCKS
from forms import read_forms, write_form
from kinds_more import KINDS
from lists import LISTS, WORDS, rows_of
from office import OFFICE, text_document
from sheet import Sheet, make
from tables import WITH_HEAD
from tables_more import BARE, MORE, RAW
from trees import CHINESE, TREES
from trees_more import CODE
from values import Source

WAYS = {**WITH_HEAD, **MORE, **RAW, **TREES, **CHINESE, **CODE, **OFFICE}
SPACED = {
    "extended log",
    "cef",
    "go log",
    "print, two lines each",
    "pandas output",
    "stata list",
    "no head, fixed width",
    "sas datalines",
}
NAMED = {
    "solr xml",
    "mysqldump xml",
    "ado rowset",
    "atom feed",
    "sas datalines",
    "sql loader",
    "json5",
    "cqlsh output",
    "beeline output",
}
UTF8 = {
    "solr xml",
    "mysqldump xml",
    "ado rowset",
    "atom feed",
    "flat open sheet",
    "spreadsheet xml 2003",
    "xml, chinese elements",
    "sql loader",
    "erlang terms",
    "har",
    "confluence storage",
    "debezium",
    "kafka consumer",
    "canal",
}
PRINTED = ("blocks, shell rows", "blocks, percent lines", "blocks, leaders", "blocks, html dl", "blocks, two a line")
BARE_KINDS = [
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "netcafe.session",
    "border.crossing",
    "crime.case",
    "driving.vehicle",
    "location.fix",
    "identity.person",
    "property.housing",
]
BIG5 = {
    "hotel.stay": 12,
    "travel.flight": 13,
    "border.crossing": 11,
    "identity.person": 8,
    "phone.sms": 9,
    "bank.account": 13,
}
ENDS = {
    "sqlite": "db",
    "sqlcmd": "txt",
    "csv": "csv",
    "tsv": "tsv",
    "sylk": "slk",
    "dif": "dif",
    "json": "json",
    "har": "har",
    "sql": "sql",
    "xlsx": "xlsx",
    "docx": "docx",
    "rtf": "rtf",
    "mail": "eml",
    "solr": "xml",
    "mysqldump": "xml",
    "ado": "xml",
    "atom": "xml",
    "xml,": "xml",
    "spreadsheet": "xml",
    "flat": "fods",
    "graphql": "json",
    "odata": "json",
    "search": "json",
    "registry": "reg",
    "hcl": "hcl",
    "edn": "edn",
    "csharp": "cs",
    "r dput": "R",
    "cypher": "cypher",
    "turtle": "ttl",
    "typst": "typ",
    "java": "log",
    "go log": "log",
    "mybatis": "log",
    "extended": "log",
    "rpc": "log",
    "logfmt": "log",
    "syslog": "log",
    "arff": "arff",
    "sas": "sas",
    "perl": "pl",
    "indexed": "properties",
    "blocks, html": "html",
}


def ending(way):
    """Give the end of a file's name for a way of writing."""
    if way.startswith("source, "):
        return way.rsplit(".", 1)[1]
    way = way.removeprefix("things, ")
    return next((e for w, e in ENDS.items() if way.startswith(w)), "txt")


class Exam:
    """The files written so far with their labels and ledger."""

    def __init__(self, seed, out):
        self.seed, self.out = seed, Path(out)
        self.labels, self.ledger, self.count = {}, {}, 0

    def source(self, *names):
        """Give a source of values of its own to each file."""
        return Source(f"{self.seed}/{'/'.join(map(str, names))}")

    def add(self, body, s, way, kind, trad=False, records=None):
        """Encode, pack and write a file; keep its label."""
        i = self.count
        self.count += 1
        encoding = wrap.ENCODINGS[(i * 7 + i // 11) % len(wrap.ENCODINGS)]
        if way in UTF8:
            encoding = "utf-8-bom" if i % 5 == 0 else "utf-8"
        encoding = "big5" if trad else encoding
        if isinstance(body, bytes):
            encoding, data = "binary", body
        else:
            data = wrap.encode(body, encoding)
        how = wrap.CONTAINERS[i // 8 % len(wrap.CONTAINERS)] if i % 8 == 3 else "none"
        name, data = wrap.pack(f"{'rxkt'[i % 4]}{i * 37 % 1009:04d}.{ending(way)}", data, how)
        path = f"{['share', 'bak', 'tmp/old', 'download'][i % 4]}/{i % 23:02d}/{name}"
        full = self.out / "files" / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_bytes(data)
        script = "traditional" if trad else "simplified"
        n = len(s.rows) if records is None else records
        self.labels[path] = {
            "kind": kind,
            "records": n if kind else 0,
            "people": s.people if kind else None,
            "values": s.values if kind else {},
            "allowed": getattr(s, "allowed", {}),
            "decoys": list(dict.fromkeys(s.decoys)),
            "shape": f"{way}; {script}; {encoding}; {how}",
        }
        self.ledger[path] = s.ledger

    def save(self):
        """Write the labels and the ledger."""
        for name, data in (("labels.json", self.labels), ("ledger.json", self.ledger)):
            (self.out / name).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")


def tidy_heads(s, way):
    """Make heads fit for element names or identifiers."""
    if way in CHINESE:
        s.heads = [h.replace(" ", "").replace("(", "_").replace(")", "") for h in s.heads]


def table(exam, kind, slot, way):
    """Write one table, tree or export of a kind."""
    r = exam.source(kind, "table", slot)
    count = r.randrange(90, 171) if slot == 2 else r.randrange(3, 71)
    bare = way in BARE
    code = way in CODE or way in NAMED or (way in TREES and r.random() < 0.6) or (way in WITH_HEAD and r.random() < 0.2)
    s = make(r, kind, count, title(kind, r), code=code, plain=way in SPACED or bare, bare=bare)
    tidy_heads(s, way)
    if bare:
        allow_unheaded(s)
    exam.add((BARE if bare else WAYS)[way](r, s), s, way, kind)


def allow_unheaded(s):
    """Move what needs a head to be known from the values to the allowed."""
    s.allowed = {}
    for rule in ("identity.passport_cn", "driving.vin", "phone.landline"):
        if rule in s.values:
            s.allowed[rule] = s.values.pop(rule)


def title(kind, r):
    """Give a title that speaks of the matter."""
    names = {
        "hotel.stay": "宾客入住台账",
        "travel.flight": "出行旅客航班清单",
        "travel.train": "铁路旅客乘车清单",
        "netcafe.session": "上网场所上机登记",
        "border.crossing": "旅客出入境查验清册",
        "crime.case": "受理案件人员台账",
        "property.housing": "房屋产权登记清册",
        "property.rental": "租赁房屋登记簿",
        "bank.account": "个人账户开户清单",
        "bank.balance": "储户存款余额表",
        "bank.transaction": "个人账户交易流水",
        "driving.licence": "驾驶人信息清单",
        "driving.vehicle": "机动车登记清单",
        "phone.cdr": "通话话单",
        "phone.sms": "短信记录",
        "location.fix": "终端定位记录",
        "identity.person": "人员基本信息",
    }
    return r.choice(["", "2023年", "（内部）"]) + names[kind]


def block(exam, kind, slot, way):
    """Write one file of labelled blocks."""
    trad = BIG5.get(kind) == slot
    for attempt in range(60):
        r = exam.source(kind, "block", slot, attempt)
        s = make(r, kind, r.randrange(3, 26), title(kind, r), more=way in PRINTED)
        body = BLOCKS[way](r, s)
        if not trad or turned(s, body):
            break
    exam.add(wrap.traditional(body) if trad else body, s, way, kind, trad)


def turned(s, body):
    """Turn the values of a file to traditional script, if Big5 holds it all."""
    try:
        wrap.traditional(body).encode("big5")
    except UnicodeEncodeError:
        return False
    s.values = {rule: [wrap.traditional(v) for v in vs] for rule, vs in s.values.items()}
    for entry in s.ledger:
        entry["cells"] = [wrap.traditional(c) for c in entry["cells"]]
    return True


def running(exam, kind, slot, form):
    """Write one running text."""
    trad = BIG5.get(kind) == slot
    for attempt in range(60):
        r = exam.source(kind, "form", slot, attempt)
        body, s = write_form(r, form, r.randrange(form.low, form.high + 1))
        if not trad or turned(s, body):
            break
    way = "text, " + form.sort
    if len(form.sort) % 17 == 4 and not trad:
        way = "docx text, " + form.sort
        body = text_document(body)
    exam.add(wrap.traditional(body) if trad else body, s, way, kind, trad)


def kinds_part(exam):
    """Write the fourteen files of each kind."""
    order, forms = sorted(WAYS, key=lambda w: Source("order" + w).random()), read_forms()
    order[44:44] = ["xlsx, two sheets", "xlsx, cover sheet"]
    heads, at, blocks = list(BARE), 0, list(BLOCKS)
    for k, kind in enumerate(KINDS):
        for slot in range(8):
            if slot == 5 and kind in BARE_KINDS:
                table(exam, kind, slot, heads[BARE_KINDS.index(kind) % 4])
            else:
                table(exam, kind, slot, order[at % len(order)])
                at += 1
        for slot in (8, 9):
            block(exam, kind, slot, blocks[(k * 2 + slot) % len(blocks)])
        for slot, form in enumerate(forms[kind], 10):
            running(exam, kind, slot, form)


def lists_part(exam):
    """Write the lists of bare keys."""
    for kind, rule in (("identity.number", "identity.prc_id18"), ("phone.number", "phone.mobile")):
        for i, (way, write) in enumerate(LISTS.items()):
            r = exam.source(kind, i)
            s = Sheet(kind, "")
            keys = list(dict.fromkeys(rows_of(r, kind)))
            s.values = {rule: keys}
            s.rows = [[k] for k in keys]
            s.ledger = [{"cells": [k], "person": k} for k in keys]
            exam.add(write(keys, WORDS[kind][i]), s, way, kind)


def negatives_part(exam):
    """Write the files that hold nothing."""
    ways = [w for w in sorted(WAYS) if w not in CODE and w not in NAMED and w not in CHINESE and w not in TREES] + [
        "odata",
        "kafka consumer",
        "search hits",
    ]
    for i, (name, spec) in enumerate(negatives.things()):
        r = exam.source("things", i)
        s = negatives.thing_sheet(r, name, spec)
        way = ways[i * 5 % len(ways)]
        exam.add(WAYS[way](r, s), s, "things, " + way if way not in UTF8 else way, None)
    for part in ("prose.txt", "sources.txt"):
        for head, body in negatives.pieces(part):
            s = Sheet(None, head)
            s.decoys = [d for d in negatives.SPECIMENS if d in body]
            exam.add(body, s, ("prose, " if part == "prose.txt" else "source, ") + head.split(" | ")[0], None)
    for i, kind in enumerate(list(KINDS)[1::2]):
        r = exam.source("tests", i)
        s = negatives.test_sheet(r, kind)
        exam.add(list(WITH_HEAD.values())[i * 2](r, s), s, "test data", None)
    for i in range(8):
        r = exam.source("noise", i)
        exam.add(negatives.noise(r, i), Sheet(None, ""), "noise", None)


def main():
    """Read the arguments and write everything."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("out")
    args = parser.parse_args()
    exam = Exam(args.seed, args.out)
    kinds_part(exam)
    lists_part(exam)
    negatives_part(exam)
    exam.save()
    print(f"{exam.count} files")


if __name__ == "__main__":
    main()
