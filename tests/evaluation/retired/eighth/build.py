"""The files with records: which way each is written, and what its label says."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable
from dataclasses import dataclass

import office
import tables as tb
import trees as tr
from forms import Form, Marks, fill_form, mail
from kinds import KINDS, RULES, TELLS, records
from tables import Table
from values import Cells, Gen

Writer = Callable[[Table], str | bytes]
WAYS: dict[str, tuple[str, str, Writer]] = {
    "csv": ("csv", "free", lambda t: tb.separated(t, ",")), "sql, tuples": ("sql", "plain", tr.sql_many),
    "json lines": ("jsonl", "free", tr.json_lines), "workbook": ("xlsx", "free", office.xlsx),
    "tsv": ("txt", "free", lambda t: tb.separated(t, "\t")), "html": ("html", "free", tb.html),
    "report in pages": ("prn", "free", tb.paged), "xml, elements": ("xml", "plain", tr.xml_elements),
    "titled csv": ("csv", "free", tb.titled), "log": ("log", "plain", tb.logged),
    "json, pages": ("json", "free", tr.json_pages),
    "four dashes": ("txt", "free", tb.dashes), "database": ("db", "plain", office.sqlite),
    "markdown": ("md", "free", tb.markdown),
    "sql, single": ("sql", "plain", tr.sql_single), "pipe": ("txt", "free", lambda t: tb.separated(t, "|")),
    "yaml": ("yml", "plain", tr.yaml), "drawn": ("txt", "free", tb.boxed),
    "document": ("docx", "free", office.docx_table),
    "json, nested": ("json", "plain", tr.json_nested),
    "semicolon": ("csv", "free", lambda t: tb.separated(t, ";", csv.QUOTE_ALL)),
    "xml, attributes": ("xml", "plain", tr.xml_attributes), "copy": ("sql", "plain", tr.pg_copy),
    "ltsv": ("txt", "plain", tb.ltsv),
    "json, columns": ("json", "free", tr.json_columns), "bulk": ("ndjson", "plain", tr.bulk),
    "json, escaped": ("json", "plain", tr.json_escaped),
}  # fmt: skip
BARE = ["bare csv", "bare dashes", "bare tsv", "bare pipe"]
BLOCKS: dict[str, tuple[str, str, Writer]] = {
    "labelled lines": ("txt", "zh", tr.b_colon), "psql": ("txt", "plain", tr.b_psql),
    "sections": ("ini", "plain", tr.b_ini),
    "brackets": ("txt", "zh", tr.b_bracket), "mysql": ("txt", "plain", tr.b_mysql), "leaders": ("txt", "zh", tr.b_dots),
    "definitions": ("html", "zh", tr.b_list), "drawn forms": ("txt", "zh", tr.b_form),
    "labelled document": ("docx", "zh", lambda t: office.docx_text(tr.b_colon(t))),
}  # fmt: skip
HEADED = {"titled csv", "markdown", "report in pages", "html", "workbook", "document"}
ONE_KINDS = {"phone.cdr", "phone.sms", "bank.transaction", "location.fix"}
BARE_KINDS = {"hotel.stay", "travel.flight", "travel.train", "netcafe.session", "border.crossing", "crime.case",
    "property.housing",
              "driving.vehicle", "identity.person", "location.fix"}  # fmt: skip
STYLES = {"free": tb.FREE_HEADS, "plain": tb.PLAIN_HEADS, "zh": ["zhA", "zhB", "both"]}


@dataclass
class Made:
    """A file before its encoding and its container."""

    data: str | bytes
    ext: str
    kind: str | None
    way: str
    marks: Marks
    records: int = 0
    people: int | None = None


def styled(g: Gen, lay: random.Random, plain: bool) -> None:
    """Choose how this file writes dates and numbers."""
    ways = [("%Y-%m-%d", " %H:%M:%S")] * 5 + [("%Y/%m/%d", " %H:%M:%S"), ("%Y-%m-%d", " %H:%M"), ("%Y%m%d", "%H%M%S")]
    mobiles = ["{}{}{}"] * 9 + ["{} {} {}", "{}-{}-{}", "+86{}{}{}", "+86 {}{}{}"]
    small, blanks = lay.random() < 0.12, lay.random() < 0.12
    date, mobile = lay.choice(ways), lay.choice(mobiles)
    if not plain:
        (g.dates, g.clock), g.mobile_way, g.small_x, g.card_blanks = date, mobile, small, blanks


def one_head(g: Gen, kind: str, rec: Cells, marks: Marks) -> list[str]:
    """Write the lines about the person of the whole table."""
    names = ["name", "idno", "mobile"] if kind == "location.fix" else ["name", "mobile", "idno"]
    names += ["card"] if kind == "bank.transaction" else []
    for name in names:
        marks.see(name, rec[name])
    return [f"{tb.header(kind, n, 'zhA')}：{rec[n]}" for n in names]


def make_table(g: Gen, lay: random.Random, kind: str, way: str, count: int) -> Made:
    """Make a table or a file of labelled blocks."""
    bare = way in BARE
    one = way in HEADED and kind in ONE_KINDS
    ext, heads, write = ("txt", "free", lambda t: tb.bare(t, way)) if bare else (WAYS | BLOCKS)[way]
    styled(g, lay, bare or way == "four dashes")
    cols = tb.pick_columns(lay, kind, one, bare)
    if way in BLOCKS:
        cols = [c for c in cols if c[0] != "_"]
    if way == "json, nested":
        cols.sort(key=lambda c: c not in tb.PEOPLE)
    recs = records(g, kind, count, one)
    marks = Marks()
    style = lay.choice(STYLES[heads])
    rows = tb.fill(g, cols, recs)
    names = [tb.header(kind, c, style) for c in cols]
    assert len(set(names)) == len(names), (kind, names)
    table = Table(
        names, cols, rows, sum(c in tb.PEOPLE for c in cols), g.choice(["数据导出", "查询结果", "明细表", "导出清单"])
    )
    table.above = one_head(g, kind, recs[0], marks) if one else []
    table.below = f"合计 {count} 条"
    for row, rec in zip(rows, recs, strict=True):
        shown = dict(zip(cols, row, strict=True))
        for name, value in shown.items():
            marks.see(name, value, bare)
        marks.tells.append([v for n, v in shown.items() if v and (n in RULES or n in TELLS)])
        marks.key(rec if one else shown)
    return Made(write(table), ext, kind, way + (", one person" if one else ""), marks, count, marks.people())


def make_form(g: Gen, lay: random.Random, form: Form, count: int) -> Made:
    """Make a file of running text."""
    styled(g, lay, form.way in ("pnr", "log"))
    if g.dates == "%Y%m%d" or form.way == "pnr":
        g.dates, g.clock = "%Y-%m-%d", " %H:%M:%S"
    recs = records(g, form.kind, count, form.one)
    marks = Marks()
    text = fill_form(g, form, recs, marks)
    data: str | bytes = text
    ext = "log" if form.way == "log" else "txt"
    way = form.way
    if way == "mail":
        packed = lay.random() < 0.5
        data, ext, way = mail(g, text, marks, packed), "eml", "mail, base64" if packed else "mail"
    elif way in ("letter", "contract", "certificate") and lay.random() < 0.4:
        data, ext, way = office.docx_text(text), "docx", way + ", document"
    return Made(data, ext, form.kind, way, marks, count, marks.people())


def plan_kind(number: int, kind: str) -> list[tuple[str, int]]:
    """Choose the ways and numbers of records of a kind's ten tables; the same for every seed."""
    lay = random.Random(f"plan {kind}")
    names, blocks = list(WAYS), list(BLOCKS)
    ways = [names[(number * 8 + j) % len(names)] for j in range(8)]
    if kind in BARE_KINDS:
        ways[7] = BARE[number % 4]
    ways += [blocks[(number * 2 + j) % len(blocks)] for j in range(2)]
    return [
        (w, lay.randrange(90, 170) if i == 0 else lay.randrange(5, 71) if i < 8 else lay.randrange(3, 20))
        for i, w in enumerate(ways)
    ]


def true_files(seed: int, forms: list[Form]) -> list[tuple[str, Made]]:
    """Make the fourteen files of each kind; gives a tag for the layout beside each."""
    out = []
    for number, kind in enumerate(KINDS):
        for i, (way, count) in enumerate(plan_kind(number, kind)):
            tag = f"{kind}/{i}"
            out.append((tag, make_table(Gen(f"{seed}/{tag}"), random.Random(tag), kind, way, count)))
        for i, form in enumerate(f for f in forms if f.kind == kind):
            tag = f"{kind}/form{i}"
            lay = random.Random(tag)
            out.append((tag, make_form(Gen(f"{seed}/{tag}"), lay, form, lay.randrange(3, 26))))
    return out


def bare_lists(seed: int) -> list[tuple[str, Made]]:
    """Make the lists of bare identity numbers and bare mobiles."""
    out = []
    for i in range(12):
        tag, lay = f"list/{i}", random.Random(f"list/{i}")
        g = Gen(f"{seed}/{tag}")
        kind, rule, name = [
            ("identity.number", "identity.prc_id18", "idno"),
            ("phone.number", "phone.mobile", "mobile"),
        ][i % 2]
        count = lay.randrange(15, 120)
        cells = [g.person()[name] for _ in range(count)]
        head = {"idno": "身份证号", "mobile": "手机号码"}[name]
        texts = [
            "\n".join(cells) + "\n", f"{head}\n" + "\n".join(cells) + "\n",
            "[\n" + ",\n".join(f'  "{c}"' for c in cells) + "\n]\n",
            "；".join(cells) + "\n", "\n".join(f"{n}\t{c}" for n, c in enumerate(cells, 1)) + "\n",
            f"{head}：\n" + "\n".join(", ".join(cells[k : k + 4]) for k in range(0, count, 4)) + "\n",
        ]  # fmt: skip
        marks = Marks({rule: cells}, tells=[[c] for c in cells])
        out.append(
            (
                tag,
                Made(texts[i // 2], "json" if i // 2 == 2 else "txt", kind, f"bare list {i // 2}", marks, count, count),
            )
        )
    return out
