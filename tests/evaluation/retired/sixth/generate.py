"""Writes the examination: python generate.py --seed 11 OUT."""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable
from email.message import EmailMessage
from pathlib import Path

import dumps
import forms
import lists
import negatives
import office
import trees
from kinds import COLUMNS, Row
from tables import WAYS, Table, Way, build, fits
from values import NEEDS_LABEL, NEVER_OWN, RULES, id_check
from wrap import CONTAINERS, ENCODINGS, contain, encode, traditional

LOADED = (dumps, office, trees)
TABLES, BIG = 10, (150, 420)
STRICT = {"html", "xml", "eml", "json", "vcf", "jsonl", "xls", "geojson", "yaml", "yml", "toml", "py", "js", "go", "ts"}
FOLDERS = ("share", "desk", "disk_e", "outbox", "nas/2019", "nas/old", "work", "home")
UNALLOCATED = ("154", "160", "163", "164", "168", "169", "194")
Values = dict[str, list[str]]


def add(values: Values, rule: str, text: str):
    """Notes a value once."""
    found = values.setdefault(rule, [])
    if text not in found:
        found.append(text)


def harvest(rows: Iterable[Row], text: str | None, labelled: bool) -> tuple[Values, Values]:
    """Values and allowed values of rows; with a text, only what stands in it."""
    values: Values = {}
    allowed: Values = {}
    for row in rows:
        for key, rule in RULES.items():
            cell = row.get(key)
            if not cell or (key == "peer" and len(cell) < 11) or (text is not None and cell not in text):
                continue
            strange = key in NEVER_OWN or (key in NEEDS_LABEL and not labelled)
            add(allowed if strange else values, rule, cell)
    return values, allowed


def people(rows: list[Row], text: str | None) -> int | None:
    """Distinct people: by identity number, else passport, else own mobile."""
    for key in ("id", "passport", "mobile"):
        cells = [row.get(key) for row in rows]
        if all(cell and (text is None or cell in text) for cell in cells):
            return len(set(cells))
    return None


def mail(text: str) -> bytes:
    """A mail as programs send it: its head encoded, its body in base64."""
    head, body = text.split("\n\n", 1)
    message = EmailMessage()
    for line in head.splitlines()[:3]:
        name, value = line.split(": ", 1)
        message[name] = value
    message.set_content(body, charset="utf-8", cte="base64")
    return message.as_bytes()


class Examination:
    """Collects files and labels."""

    def __init__(self, seed: int, out: Path):
        self.rng = random.Random(seed)
        self.out = out / "files"
        self.labels: dict[str, dict] = {}
        self.count = 0

    def save(self, ending: str, body: str | bytes, shape: str, script: str, label: dict):
        """Writes one file in an encoding and perhaps a container."""
        rng = self.rng
        self.count += 1
        encoding = "binary"
        if isinstance(body, str):
            encoding = rng.choice(ENCODINGS)
            if ending in STRICT or (encoding == "utf-16" and ending not in {"txt", "csv", "tsv", "sql", "log"}):
                encoding = encoding if encoding == "gb18030" else "utf-8"
            if script == "traditional":
                body = traditional(body)
                encoding = rng.choice(("big5", "big5", encoding))
            body, encoding = self.encoded(body, encoding)
        name = f"d{self.count:03d}.{ending}"
        container = "plain"
        if self.count % 8 == 5:
            container = CONTAINERS[self.count // 8 % len(CONTAINERS)]
            name, body = contain(container, name, body, rng)
        path = f"{FOLDERS[self.count * 5 % len(FOLDERS)]}/{name}"
        target = self.out / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(body)
        empty = {"kind": None, "records": 0, "people": None, "values": {}, "allowed": {}, "decoys": []}
        self.labels[path] = empty | label | {"shape": f"{shape}; {script}; {encoding}; {container}"}

    @staticmethod
    def encoded(text: str, encoding: str) -> tuple[bytes, str]:
        """Bytes, and the encoding that could be used in the end."""
        try:
            return encode(text, encoding), encoding
        except UnicodeEncodeError:
            return encode(text, "utf-8"), "utf-8"

    def table(self, table: Table, rows: list[Row], how: Way, script: str, kind: str | None):
        """Writes a table of records and its label."""
        body = how.write(table)
        text = body if isinstance(body, str) else None
        values, allowed = harvest(rows, None, how.head)
        if text is not None:
            plain = json.loads(text) if "ASCII" in how.name else text
            lost = [cell for found in values.values() for cell in found if cell not in str(plain)]
            assert not lost, (how.name, lost)
        label = {"kind": kind, "records": len(rows), "people": people(rows, None), "values": values, "allowed": allowed}
        self.save(how.ending, body, how.name, script, label | {"decoys": table.decoys})

    def form(self, form: forms.Form, script: str):
        """Writes a form in free text and its label."""
        count = self.rng.randint(4, 30)
        text, rows, around = forms.fill(form, self.rng, count)
        values, _ = harvest(rows, text, labelled=True)
        _, allowed = harvest([around, {"frommail": around["frommail2"]}], text, labelled=True)
        label = {
            "kind": form.kind,
            "records": count,
            "people": people(rows, text),
            "values": values,
            "allowed": allowed,
        }
        body = office.document(text.rstrip("\n").split("\n")) if form.ending == "docx" else text
        if form.ending == "eml" and self.rng.random() < 0.5:
            self.save("eml", mail(text), f"form: {form.name}, base64", "simplified", label)
            return
        script = "simplified" if form.ending in {"docx", "eml"} else script
        self.save(form.ending, body, f"form: {form.name}", script, label)

    def records(self):
        """Fourteen files of each kind: ten tables, four forms; one of them in traditional script, one of them large."""
        pool = list(WAYS.values())
        self.rng.shuffle(pool)
        free = forms.read()
        for kind in COLUMNS:
            chosen = [how for how in pool if fits(kind, how)][:TABLES]
            pool = [how for how in pool if how not in chosen] + chosen
            plain = [
                how for how in chosen if how.ending in {"csv", "txt", "jsonl", "sql", "log", "dat"} and not how.grouped
            ]
            large = self.rng.choice(plain or chosen)
            old = self.rng.choice([how for how in chosen if how.dialects != (2,) and how is not large])
            for how in chosen:
                table, rows = build(kind, how, self.rng, self.rng.randint(*(BIG if how is large else (3, 60))))
                text_file = how.ending not in {"xlsx", "docx", "db"} and "ASCII" not in how.name
                chinese = how is old and text_file and not kind.startswith("driving")
                self.table(table, rows, how, "traditional" if chinese else "simplified", kind)
            for form in free[kind]:
                chinese = self.rng.random() < 0.12 and not kind.startswith("driving")
                self.form(form, "traditional" if chinese else "simplified")

    def numbers(self):
        """Lists of bare numbers."""
        rules = {"identity.number": "identity.prc_id18", "phone.number": "phone.mobile"}
        for place in range(len(lists.WRITERS)):
            kind, shape, ending, text, found = lists.write(place, self.rng)
            label = {"kind": kind, "records": len(found), "people": len(set(found)), "values": {rules[kind]: found}}
            self.save(ending, text, shape, "simplified", label)

    def pairs(self):
        """True tables, each with another order of columns or with everything spoiled."""
        for kind in ("bank.transaction", "border.crossing", "property.housing", "phone.cdr"):
            how = WAYS[self.rng.choice(("comma", "tab", "workbook, words in place", "JSON array"))]
            table, rows = build(kind, how, self.rng, self.rng.randint(10, 40))
            self.table(table, rows, how, "simplified", kind)
            order = self.rng.sample(range(len(table.heads)), len(table.heads))
            table.heads = [table.heads[place] for place in order]
            table.rows = [[row[place] for place in order] for row in table.rows]
            self.table(table, rows, how, "simplified", kind)
        for kind in ("hotel.stay", "travel.train", "netcafe.session", "property.rental"):
            how = WAYS[self.rng.choice(("comma", "Markdown", "SQLite", "INSERT with columns, many rows"))]
            table, rows = build(kind, how, self.rng, self.rng.randint(10, 40))
            self.table(table, rows, how, "simplified", kind)
            self.spoiled(table, how)

    def spoiled(self, table: Table, how: Way):
        """The same table with made-up names, wrong check characters and mobiles of no segment."""
        decoys = []
        for place, row in enumerate(table.rows, 1):
            for column, key in enumerate(table.keys):
                cell = row[column]
                if key in {"name", "mate", "landlord"}:
                    row[column] = f"测试{place:03d}"
                elif key == "id":
                    row[column] = cell[:17] + str((int(id_check(cell[:17]).replace("X", "9")) + 5) % 10)
                elif key == "mobile":
                    row[column] = self.rng.choice(UNALLOCATED) + cell.removeprefix("+86")[3:]
                if key in {"id", "mobile"}:
                    decoys.append(row[column])
        self.save(how.ending, how.write(table), f"spoiled: {how.name}", "simplified", {"decoys": decoys[:10]})

    def nothing(self):
        """Hard negatives."""
        for shape, ending, body, allowed, decoys in negatives.all_negatives(self.rng):
            spoken = ending == "docx" and isinstance(body, str)
            data = office.document(body.split("\n")) if spoken else body
            kept = {rule: sorted(set(found)) for rule, found in allowed.items() if found}
            self.save(ending, data, shape, "simplified", {"allowed": kept, "decoys": decoys})


def main():
    """Reads the command line and writes all files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    work = Examination(options.seed, options.out)
    for step in (work.records, work.numbers, work.pairs, work.nothing):
        step()
        print(f"{step.__name__}: {work.count} files so far")
    text = json.dumps(dict(sorted(work.labels.items())), ensure_ascii=False, indent=1)
    (options.out / "labels.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
