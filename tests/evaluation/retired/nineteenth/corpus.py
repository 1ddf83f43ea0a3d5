"""The record files and lists of the examination."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field

import binary
import blocks
import events
import pack
import prose
import tables_text
import tables_tree
import values as v
from events import KINDS, RULES, Field, Row
from tables_text import Doc, Table

TABLE_WAYS = tables_text.WAYS | tables_tree.WAYS | binary.WAYS
LATIN_WAYS = {
    "dbf",
    "oracle-insert",
    "log-pairs",
    "orm-log",
    "xml-elements",
    "object-print",
    "toml",
    "xml-attributes",
    "curl-replay",
    "properties",
}
PAPER_WAYS = {
    "two-label-forms",
    "bot-answers",
    "messenger-export",
    "mail-form",
    "docx-forms",
    "xlsx-forms",
    "html-forms",
    "html-cards",
    "colon-cards",
    "wiki-templates",
    "calendar",
    "docx-table",
    "form-builder-json",
    "mail-html",
}
NO_HANT = {"driving.vehicle"}
HEADED = {
    "bank.transaction": ("name", "id", "card"),
    "phone.cdr": ("mobile",),
    "phone.sms": ("mobile",),
    "location.fix": ("mobile",),
}


@dataclass
class Made:
    """A file with its label before it is packed."""

    kind: str | None
    stem: str
    way: str
    doc: Doc
    records: int = 0
    keys: list[str] = field(default_factory=list)
    values: dict[str, set[str]] = field(default_factory=dict)
    decoys: set[str] = field(default_factory=set)
    hant: bool = False

    def show(self, rule: str, value: str) -> None:
        """Note a value that the file shows."""
        self.values.setdefault(rule, set()).add(value)


def camel(name: str) -> str:
    """Turn a snake name into a camel one."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def heads(fields: list[Field], dialect: str, rng: random.Random) -> list[str]:
    """Name the columns of a file in one dialect."""
    if dialect == "zh":
        return [rng.choice(f.zh) for f in fields]
    if dialect == "pinyin":
        return [f.pinyin for f in fields]
    names = [rng.choice(f.en) for f in fields]
    return names if dialect == "snake" else [camel(n) for n in names]


def columns(kind: str, rng: random.Random, few: bool = False) -> list[Field]:
    """Choose the columns of a file."""
    fields = [f for f in KINDS[kind].fields if f.core or rng.random() < (0.25 if few else 0.5)]
    if rng.random() < 0.3:
        body = fields[1:]
        rng.shuffle(body)
        fields = fields[:1] + body
    return fields


def technical(table: Table, made: Made, rng: random.Random) -> None:
    """Add technical columns now and then."""
    roll, count = rng.random(), len(table.rows)
    latin = table.latin
    if roll < 0.3:
        table.heads.insert(0, "id" if latin else "序号")
        for number, row in enumerate(table.rows, 1):
            row.insert(0, str(number))
    elif roll < 0.45:
        table.heads.append("created_at" if latin else "入库时间")
        for number, row in enumerate(table.rows):
            row.append(f"2023-11-0{number % 9 + 1} 02:{number % 60:02d}:11")
    elif roll < 0.6 and made.kind is not None and not made.kind.startswith(("phone", "location")):
        table.heads.append("serial_no" if latin else "业务流水号")
        serials = [
            str(rng.choice((135, 156, 178, 186)) * 10**8 + rng.randrange(10**7, 9 * 10**7)) for _ in range(count)
        ]
        for serial, row in zip(serials, table.rows, strict=False):
            row.append(serial)
        made.decoys.update(serials)
    elif roll < 0.7:
        table.heads.append("trace_id" if latin else "批次标识")
        for row in table.rows:
            row.append(f"{rng.randrange(16**16):016x}"[:15] + "e")


def in_script(rows: list[Row], hant: bool) -> list[Row]:
    """Give rows in the script of the file."""
    return [{k: pack.traditional(c) for k, c in row.items()} for row in rows] if hant else rows


def fill(
    kind: str,
    way: str,
    writer: Callable[[Table, random.Random], Doc],
    count: int,
    rng: random.Random,
    block: bool = False,
) -> Made:
    """Make one file of rows or blocks."""
    dialect = rng.choice(("zh", "zh", "zh", "snake", "camel", "pinyin"))
    dialect = "pinyin" if way == "dbf" else rng.choice(("snake", "pinyin")) if way in LATIN_WAYS else dialect
    dialect = "zh" if way in PAPER_WAYS else dialect
    hant = rng.random() < 0.2 and dialect == "zh" and kind not in NO_HANT and not way.startswith("mail")
    made = Made(kind, rng.choice(KINDS[kind].stems), way, Doc("", ""), count, hant=hant)
    rows = in_script(events.make(kind, rng, v.Style(rng), count, rng.choice((0.0, 0.15, 0.4))), hant)
    fields = columns(kind, rng, block)
    keys = [f.key for f in fields]
    title, slug = KINDS[kind].title, "t_" + kind.split(".")[1] + rng.choice(("", "_bak", "_2021", "_tmp"))
    names = heads(fields, dialect, rng)
    latin = dialect != "zh"
    title = pack.traditional(title) if hant else title
    table = Table(
        [pack.traditional(n) for n in names] if hant else names,
        [[row[k] for k in keys] for row in rows],
        title,
        slug,
        latin,
    )
    note(made, keys, rows)
    if not block:
        technical(table, made, rng)
    if hant:
        table.heads = [pack.traditional(head) for head in table.heads]
    made.doc = writer(table, rng)
    return made


def note(made: Made, keys: list[str], rows: list[Row]) -> None:
    """Write down the values and people of some rows."""
    key = events.person_key(keys)
    for row in rows:
        made.keys.append(row[key])
        for name in keys:
            if name in RULES:
                made.show(RULES[name], row[name])


def headed(kind: str, count: int, rng: random.Random) -> Made:
    """Make a statement of one person whose particulars stand in its head."""
    made = Made(kind, rng.choice(KINDS[kind].stems), "statement-with-head", Doc("", ""), count)
    rows = events.make(kind, rng, v.Style(rng), count, 1.0)
    fields = KINDS[kind].fields
    top = [f for f in fields if f.key in HEADED[kind]]
    rest = [f for f in fields if f not in top and (f.core or rng.random() < 0.4)]
    note(made, [f.key for f in top + rest], rows)
    table = Table([f.zh[0] for f in rest], [[row[f.key] for f in rest] for row in rows], KINDS[kind].title, "st", False)
    lines = [KINDS[kind].title] + [f"{f.zh[0]}：{rows[0][f.key]}" for f in top] + ["打印日期：2023-12-29", ""]
    if rng.random() < 0.5:
        made.doc = Doc("\r\n".join(lines) + tables_text.delimited(table, ","), "csv")
    else:
        made.doc = Doc("\r\n".join(lines) + "\r\n" + str(tables_text.printed(table, rng).body), "txt")
    return made


def text(kind: str, voice: str, rng: random.Random, count: int) -> Made:
    """Make one file in running text."""
    way = rng.choice(sorted(prose.FRAMES[voice]))
    hant = rng.random() < 0.15 and kind not in NO_HANT and not way.startswith(("mail", "memo", "letters"))
    made = Made(kind, rng.choice(KINDS[kind].stems), way, Doc("", ""), count, hant=hant)
    rows = in_script(events.make(kind, rng, v.Style(rng, True), count, 0.2), hant)
    texts, shown = prose.sentences(kind, voice, rows, rng)
    texts = [pack.traditional(line) for line in texts] if hant else texts
    for row, keys in zip(rows, shown, strict=False):
        note(made, keys, [row])
    made.doc = prose.FRAMES[voice][way](texts, prose.LABEL[kind], rng)
    return made


def of_kind(kind: str, ways: list[str], cards: list[str], rng: random.Random) -> list[Made]:
    """Make the fourteen files of a kind."""
    out = []
    for index, way in enumerate(ways):
        count = rng.randrange(90, 150) if index == 0 else rng.choice((rng.randrange(3, 16), rng.randrange(12, 61)))
        if index == 1 and kind in HEADED:
            out.append(headed(kind, count, rng))
        else:
            out.append(fill(kind, way, TABLE_WAYS[way], count, rng))
    out += [fill(kind, way, blocks.WAYS[way], rng.randrange(3, 22), rng, True) for way in cards]
    return out + [text(kind, voice, rng, rng.randrange(1, 9)) for voice in "ABC"]


def list_doc(way: str, numbers: list[str], label: str, rng: random.Random) -> Doc:
    """Write bare numbers."""
    if way == "lines":
        return Doc("\r\n".join(numbers) + "\r\n", "txt")
    if way == "column-xlsx":
        return Doc(binary.xlsx([("Sheet1", [[label]] + [[n] for n in numbers])]), "xlsx")
    if way == "json-array":
        return Doc(json.dumps({"label": label, "items": numbers}, ensure_ascii=False, indent=1), "json", True)
    if way == "sql-in":
        return Doc(
            f"-- 按{label}提数\nSELECT * FROM t_master WHERE k IN (\n  "
            + ",\n  ".join(f"'{n}'" for n in numbers)
            + "\n);\n",
            "sql",
        )
    if way == "set-commands":
        return Doc("\n".join(f"SADD blacklist {n}" for n in numbers) + "\n", "txt")
    return Doc(f"以下{label}请加入名单：" + "、".join(numbers) + "。\n", "txt")


def lists(rng: random.Random) -> list[Made]:
    """Make the lists of bare numbers."""
    out = []
    for kind, label in (("identity.number", "身份证号"), ("phone.number", "手机号")):
        for way in ("lines", "column-xlsx", "json-array", "sql-in", "set-commands", "sentence"):
            people = [v.person(rng) for _ in range(rng.randrange(5, 90 if way != "sentence" else 20))]
            numbers = [p.id if kind == "identity.number" else p.mobile for p in people]
            doc = list_doc(way, numbers, label, rng)
            made = Made(kind, "list_" + v.digits(rng, 4), way, doc, len(numbers), numbers)
            made.values[RULES["id" if kind == "identity.number" else "mobile"]] = set(numbers)
            out.append(made)
    return out


def deal(names: list[str], hands: int, size: int, rng: random.Random) -> list[list[str]]:
    """Deal ways so that each comes up about equally often and never twice in a hand."""
    out: list[list[str]] = []
    deck: list[str] = []
    for _ in range(hands):
        hand: list[str] = []
        while len(hand) < size:
            if not any(name not in hand for name in deck):
                fresh = list(names)
                rng.shuffle(fresh)
                deck += fresh
            hand.append(deck.pop(next(i for i, name in enumerate(deck) if name not in hand)))
        out.append(hand)
    return out


def records(rng: random.Random) -> list[Made]:
    """Make all files of records."""
    tables = deal(sorted(TABLE_WAYS), len(KINDS), 8, rng)
    cards = deal(sorted(blocks.WAYS), len(KINDS), 3, rng)
    out: list[Made] = []
    for kind, hand, forms in zip(KINDS, tables, cards, strict=False):
        out += of_kind(kind, hand, forms, rng)
    return out
