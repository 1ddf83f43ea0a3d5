"""Write one examination: python generate.py --seed N OUT."""

from __future__ import annotations

import argparse
import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import blocks
import lists
import negatives
import office
import pack
import prose
import tables
import trees
from core import TITLES, Doc, Sheet, Tally, choose, technical
from kinds import FEW, KINDS, records
from values import Maker

TABLE_WAYS = {**tables.WAYS, **trees.WAYS, **office.WAYS}
CONTAINERS = ("gz", "zip", "tar", "tar.gz")
FOLDERS = ("backup", "share", "inbox", "desk", "old", "export", "usb", "archive")
GROUPED = {"bank.transaction", "phone.cdr", "phone.sms", "location.fix", "border.crossing", "hotel.stay"}
TRAD_KINDS = {"border.crossing", "hotel.stay", "travel.flight", "phone.cdr"}
TRAD_WAYS = {"csv", "csv-quoted", "tsv", "pipe", "markdown", "html-table", "csv-titled", "html-xls"}


@dataclass
class Run:
    m: Maker
    out: Path
    labels: dict = field(default_factory=dict)
    ledger: dict = field(default_factory=dict)
    count: int = 0

    def save(self, doc: Doc, tally: Tally, stem: str, way: str, script: str, trad: bool = False) -> None:
        self.count += 1
        if trad:
            doc, encoding = pack.traditional(doc)
            data, script = doc.body, "traditional"
        else:
            data, encoding = pack.encode(self.m, doc)
        container = self.m.rng.choice(CONTAINERS) if self.count % 8 == 3 else "none"
        name, data = pack.contain(self.m, f"{stem}_{self.count:03d}.{doc.ext}", data, container)
        path = f"{self.m.rng.choice(FOLDERS)}/{name}"
        target = self.out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        shape = {"way": way, "script": script, "encoding": encoding, "container": container}
        self.labels[path] = tally.label(shape)
        self.ledger[path] = {"kind": tally.kind, "rows": tally.rows, "extra": tally.extra}


def build(m: Maker, kind: str, way: str, ways: dict, n: int, tally: Tally, force: str = "") -> tuple[Doc, Sheet, str]:
    maker, script = ways[way]
    if force or way == "eterm-pnr":
        script = "zh"
    elif script == "any":
        script = m.rng.choice(["zh", "zh", "en", "py"])
    elif script == "code":
        script = m.rng.choice(
            ["en", "en", "py"]
            if way in ("mssql", "oracle", "mysql-dump", "pg-copy", "mysql-box", "unload")
            else ["en", "camel", "camel", "py"]
        )
    table, *titles = TITLES[kind]
    sheet = Sheet(
        m,
        kind,
        choose(m, kind, script),
        records(m, kind, n, one_house=m.rng.random() < 0.6),
        m.rng.choice(titles),
        table,
    )
    if way == "eterm-pnr":
        sheet.cols = [(f, f) for f in ("py", "id", "mobile", "ticket", "pnr")]
    elif ways is TABLE_WAYS and way != "grouped":
        technical(m, sheet, script, tally)
    if way in {"below", "label-above-value"}:
        sheet.cols = [c for c in sheet.cols if all(r[c[0]] for r in sheet.rows)]
    for row in sheet.rows:
        tally.add(row, [f for f, _ in sheet.cols])
    return maker(sheet), sheet, script


class Deck:
    """Deals ways out evenly: all once, shuffled, before any comes again."""

    def __init__(self, m: Maker, names: list[str]) -> None:
        self.m, self.names, self.left = m, names, []

    def deal(self, used: set[str]) -> str:
        for _ in range(2):
            for name in self.left:
                if name not in used:
                    self.left.remove(name)
                    return name
            self.left += self.m.rng.sample(self.names, len(self.names))
        raise RuntimeError("no way left")


def size(m: Maker, number: int) -> int:
    if number == 0:
        return m.rng.randrange(90, 150)
    return m.rng.choice([m.rng.randrange(3, 9), m.rng.randrange(8, 25), m.rng.randrange(20, 61)])


def kind_files(run: Run, kind: str, deck: Deck, forms: Deck, frames: list[dict]) -> None:
    m, used = run.m, set()
    for number in range(8):
        way = "grouped" if number == 7 and kind in GROUPED else deck.deal(used)
        force = ""
        if number == 5 and kind in TRAD_KINDS:
            way, force = m.rng.choice(sorted(TRAD_WAYS - used)), "zh"
        if number == 6 and kind == "travel.flight":
            way = "eterm-pnr"
        used.add(way)
        tally = Tally(kind)
        doc, sheet, script = build(m, kind, way, TABLE_WAYS, size(m, number), tally, force)
        trad = kind in TRAD_KINDS and way in TRAD_WAYS and script == "zh"
        run.save(
            doc, tally, m.rng.choice([sheet.title, sheet.table, "export", "data", "新建", "汇总"]), way, script, trad
        )
    for _ in range(3):
        way = forms.deal(used)
        used.add(way)
        tally = Tally(kind)
        doc, sheet, script = build(m, kind, way, blocks.WAYS, m.rng.randrange(3, 22), tally)
        run.save(doc, tally, m.rng.choice([sheet.title, "info", "登记", "card"]), way, script)
    for frame in frames:
        tally = Tally(kind)
        short = "handover" in frame["way"] or "duty" in frame["way"] or "lost" in frame["way"]
        rows = records(m, kind, m.rng.randrange(1 if kind not in FEW else 2, 9), 1.2 if short else 25.0)
        form, doc = prose.wrap(prose.compose(m, frame, rows, tally), frame["way"], m)
        run.save(doc, tally, m.rng.choice(["记录", "note", "文档", "msg"]), f"prose-{frame['way']}-{form}", "zh")


def negative_files(run: Run) -> None:
    m = run.m
    for name in [n for n in negatives.THINGS for _ in range(2)]:
        tally = Tally(None)
        way, doc = negatives.thing(m, name, tally)
        run.save(
            doc,
            tally,
            m.rng.choice([negatives.THINGS[name][0], negatives.THINGS[name][1], "data"]),
            f"things-{way}",
            "zh",
        )
    for section in [s for s in negatives.sections() for _ in range(2)]:
        tally = Tally(None)
        doc = negatives.text(m, section, tally)
        run.save(doc, tally, section[0], f"text-{section[0]}", "zh")


def generate(seed: int, out: Path) -> Run:
    shutil.rmtree(out / "files", ignore_errors=True)
    run = Run(Maker(seed), out)
    deck, forms = (
        Deck(run.m, [w for w in TABLE_WAYS if w not in ("grouped", "eterm-pnr")]),
        Deck(run.m, list(blocks.WAYS)),
    )
    frames = prose.frames()
    for kind in KINDS:
        kind_files(run, kind, deck, forms, frames[kind])
    for kind in ("identity.number", "phone.number"):
        for way in lists.WAYS:
            tally = Tally(kind)
            doc = lists.make(run.m, kind, way, tally)
            run.save(doc, tally, run.m.rng.choice(["名单", "list", "号码", "query"]), way, "none")
    negative_files(run)
    for name, data in (("labels.json", run.labels), ("ledger.json", run.ledger)):
        text = json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True)
        (out / name).write_text(text + "\n", "utf-8")
    return run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    run = generate(args.seed, args.out)
    print(f"{len(run.labels)} files, {sum(v['records'] for v in run.labels.values())} records")


if __name__ == "__main__":
    main()
