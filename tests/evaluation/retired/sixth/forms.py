"""Free text around records: letters, chats, slips and notices, read from forms.txt."""

from __future__ import annotations

import random
from dataclasses import dataclass

from kinds import Case, Row, draw, hotel_name
from values import HERE


@dataclass
class Form:
    """A form: words above, the person's head if any, one or more ways of writing a record, words below."""

    kind: str
    name: str
    ending: str
    apart: bool
    top: str
    head: str
    records: list[str]
    end: str


def _form(text: str) -> Form:
    """A form from its part of forms.txt."""
    first, body = text.split("\n", 1)
    kind, name, ending, *flags = [part.strip() for part in first.split("|")]
    top, middle, end = [part.strip("\n") for part in ("\n" + body).split("\n---\n")]
    head, _, records = middle.rpartition("\n>>>\n")
    return Form(kind, name, ending, "apart" in flags, top, head, records.split("\n~~~\n"), end)


def read() -> dict[str, list[Form]]:
    """All forms by kind."""
    found: dict[str, list[Form]] = {}
    for text in ("\n" + (HERE / "forms.txt").read_text(encoding="utf-8")).split("\n=== ")[1:]:
        form = _form(text.rstrip("\n") + "\n")
        found.setdefault(form.kind, []).append(form)
    return found


def surroundings(case: Case, count: int) -> Row:
    """Words that fill the parts around the records."""
    make = case.make
    region = make.parts("regions")
    return {
        "day": case.day(case.moment()),
        "boss": make.name(),
        "nick": case.pick("小太阳", "往事随风", "阿龙", "风清扬"),
        "city": region[2],
        "frontdesk": make.landline(region[4]),
        "frommail": f"{make.word('pinyin')}{make.word('pinyin')}@{case.pick('jinlvhotel', 'hengda', 'yuntu')}.com.cn",
        "frommail2": f"office@{make.word('pinyin')}tong.com.cn",
        "cafex": f"{region[2]}{make.word('cafe')}网吧",
        "hotelx": hotel_name(case),
        "n": str(count),
        "dd": case.make.digits(2),
    }


def fill(form: Form, rng: random.Random, count: int) -> tuple[str, list[Row], Row]:
    """Text of a form with so many records; its rows, and the words around them."""
    case = Case(rng)
    if form.ending in {"log", "xml", "vcf"} or "CTCM" in form.records[0]:
        case.plain()
    rows = draw(case, form.kind, count, rng.randint(1, min(3, count)) if form.head else 0)
    around = surroundings(case, count)
    out = [form.top.format(**around)] if form.top else []
    last = ""
    for place, row in enumerate(rows, 1):
        small = {"i": str(place), "d": str(place % 10), "dd": f"{place * 7 % 60:02d}"}
        cells = around | {key: cell or "无" for key, cell in row.items()} | small
        if form.head and row["id"] != last:
            out.append(form.head.format(**cells))
            last = row["id"]
        out.append(rng.choice(form.records).format(**cells))
    if form.end:
        out.append(form.end.format(**around))
    return ("\n\n" if form.apart else "\n").join(out) + "\n", rows, around
