"""A table of records, and the ways of writing it as delimited text or laid out for the eye."""

from __future__ import annotations

import csv
import datetime as dt
import html
import io
import random
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kinds import COLUMNS, EVENTS, PERSON_KEYS, TECHNICAL, TITLES, Case, Row, draw
from values import Maker

ZH, CODE, ANY = (0, 1), (2, 3, 4), (0, 1, 2, 3, 4)


@dataclass
class Table:
    """Rows under headers; in a grouped table the first columns are those of the person above the list."""

    kind: str | None
    title: str
    slug: str
    keys: list[str]
    heads: list[str]
    rows: list[list[str]]
    rng: random.Random
    decoys: list[str] = field(default_factory=list)

    def groups(self) -> list[tuple[list[tuple[str, str]], list[list[str]]]]:
        """People with their headers, each with the rest of the rows."""
        places = [place for place, key in enumerate(self.keys) if key in PERSON_KEYS]
        found: dict[tuple, list[list[str]]] = {}
        for row in self.rows:
            rest = [cell for place, cell in enumerate(row) if place not in places]
            found.setdefault(tuple((self.heads[place], row[place]) for place in places), []).append(rest)
        return [(list(head), rest) for head, rest in found.items()]

    def rest_heads(self) -> list[str]:
        """Headers of the columns that do not belong to the person."""
        return [head for key, head in zip(self.keys, self.heads, strict=True) if key not in PERSON_KEYS]

    def dicts(self) -> list[dict[str, str]]:
        """Rows by header."""
        return [dict(zip(self.heads, row, strict=True)) for row in self.rows]


@dataclass
class Way:
    """A way of writing: its name, the ending of the file, the headers that suit it, and what it asks of the table."""

    name: str
    ending: str
    write: Callable[[Table], str | bytes]
    dialects: tuple[int, ...]
    head: bool
    grouped: bool


WAYS: dict[str, Way] = {}


def way(name: str, ending: str, dialects: tuple[int, ...] = ANY, head: bool = True, grouped: bool = False) -> Callable:
    """Registers a way of writing."""

    def register(write: Callable[[Table], str | bytes]) -> Callable:
        WAYS[name] = Way(name, ending, write, dialects, head, grouped)
        return write

    return register


def technical(case: Case, key: str, place: int) -> str:
    """A cell of a column that says nothing about anyone."""
    rng, make = case.rng, Maker(case.rng)
    cells = {
        "seq": str(place + 1),
        "created": dt.datetime(2019, rng.randint(1, 9), rng.randint(1, 28), 9, rng.randint(0, 59)).strftime("%F %T"),
        "clerk": f"CZ{rng.randint(1, 30):03d}",
        "remark": make.word("remarks") if rng.random() < 0.4 else "",
        "flag": rng.choice("0001"),
        "trace": f"10{make.digits(17)}",
        "backup": f"{rng.choice(('138', '159', '186'))}****{make.digits(4)}",
    }
    return cells[key]


def manner(dialect: int, how: Way, rng: random.Random) -> Callable[[str], str]:
    """How a house writes all its headers: mostly plain, else with a prefix or in other letters."""
    manners: dict[int, tuple[Callable[[str], str], ...]] = {
        2: (str.lower, "C_{}".format, str.lower),
        3: (str.upper, "f_{}".format, "col_{}".format),
        4: (lambda head: head[0].upper() + head[1:], lambda head: "biz" + head[0].upper() + head[1:]),
    }
    chinese = (
        ("*{}".format, "{}:".format, "【{}】".format, "{}（必填）".format) if how.dialects == ZH else ("{}".format,)
    )
    return rng.choice(manners.get(dialect, chinese)) if rng.random() < 0.4 else str


def choose(kind: str, how: Way, rng: random.Random) -> list[tuple[str, str]]:
    """Keys and headers of a table: one dialect, up to three columns left out, some technical ones put in."""
    dialect = rng.choice(how.dialects)
    columns = list(COLUMNS[kind])
    spare = [column for column in columns if not column.needed]
    gone = rng.sample(spare, min(rng.randint(0, 3), max(0, len(spare) - 2))) if how.head else []
    found = [(column.key, column.heads[dialect]) for column in columns if column not in gone]
    if rng.random() < 0.4 and how.head:
        found.insert(rng.randrange(len(found)), found.pop(rng.randrange(len(found))))
    style = manner(dialect, how, rng)
    if how.grouped:
        return found
    for key in rng.sample(list(TECHNICAL), rng.randint(0, 3) if how.head else rng.randint(0, 1)):
        head = TECHNICAL[key].split("|")[dialect]
        found.insert(0 if key == "seq" else len(found), (key, head))
    return [(key, style(head)) for key, head in found]


def build(kind: str, how: Way, rng: random.Random, count: int) -> tuple[Table, list[Row]]:
    """A table of a kind for a way of writing, and its rows by key."""
    case = Case(rng)
    if how.ending == "log":
        case.plain()
    chosen = choose(kind, how, rng)
    groups = rng.randint(1, max(1, min(4, count // 3))) if how.grouped else 0
    source = draw(case, kind, count, groups)
    needed = {column.key for column in COLUMNS[kind] if column.needed} | {"id", "passport", "mobile"}
    shown = []
    for place, row in enumerate(source):
        cells = {key: row.get(key) if key in row else technical(case, key, place) for key, _ in chosen}
        for key in cells:
            if key not in needed and key not in TECHNICAL and rng.random() < 0.03:
                cells[key] = ""
        shown.append(cells)
    title, slug = TITLES[kind].split("|")
    keys = [key for key, _ in chosen]
    table = Table(kind, title, slug, keys, [head for _, head in chosen], [list(row.values()) for row in shown], rng)
    table.decoys = [row["trace"] for row in shown[:3] if "trace" in row]
    return table, shown


def delimited(rows: Iterable[list[str]], sign: str, quote: int = csv.QUOTE_MINIMAL, end: str = "\n") -> str:
    """Rows as delimited text."""
    out = io.StringIO()
    csv.writer(out, delimiter=sign, quoting=quote, lineterminator=end).writerows(rows)
    return out.getvalue()


@way("comma", "csv")
def comma(t: Table) -> str:
    return delimited([t.heads, *t.rows], ",")


@way("comma, all quoted, CRLF", "csv", CODE)
def quoted(t: Table) -> str:
    return delimited([t.heads, *t.rows], ",", csv.QUOTE_ALL, "\r\n")


@way("tab", "txt")
def tabbed(t: Table) -> str:
    return delimited([t.heads, *t.rows], "\t")


@way("spreadsheet text with apostrophes before long numbers", "csv", ZH)
def apostrophes(t: Table) -> str:
    long = [[f"'{cell}" if cell.isdigit() and len(cell) > 11 else cell for cell in row] for row in t.rows]
    return delimited([t.heads, *long], ",")


@way("comma, title above and totals below", "csv", ZH)
def titled(t: Table) -> str:
    width = len(t.heads) - 1
    top = [[t.title] + [""] * width, ["制表单位：", "信息科"] + [""] * (width - 1), t.heads]
    return delimited([*top, *t.rows, ["合计", f"{len(t.rows)}条"] + [""] * (width - 1)], ",")


@way("vertical bars, trailing bar, counts above and below", "dat")
def interface(t: Table) -> str:
    lines = ["|".join([*row, ""]) for row in [t.heads, *t.rows]]
    return "\n".join([f"H|{t.slug.upper()}|20190308|{len(t.rows)}|", *lines, f"T|{len(t.rows)}|END|"]) + "\n"


@way("four dashes, no header", "txt", ZH, head=False)
def dashes(t: Table) -> str:
    return "".join("----".join(cell or "无" for cell in row) + "\r\n" for row in t.rows)


@way("comma, no header", "csv", ZH, head=False)
def headless(t: Table) -> str:
    return delimited(t.rows, ",")


@way("control-A between the cells", "dat", CODE, head=False)
def hive(t: Table) -> str:
    return "".join("\x01".join(cell or "\\N" for cell in row) + "\n" for row in t.rows)


@way("semicolon with header and comment lines", "csv")
def semicolons(t: Table) -> str:
    top = f"# {t.title}\n# exported 2019-04-11 rows={len(t.rows)}\n"
    return top + delimited([t.heads, *t.rows], ";", csv.QUOTE_NONNUMERIC)


@way("bar-plus-bar between the cells", "txt", CODE)
def thick(t: Table) -> str:
    return "".join("|+|".join(row) + "\r\n" for row in [t.heads, *t.rows])


@way("tilde with header in square brackets", "txt")
def tilde(t: Table) -> str:
    heads = "~".join(f"[{head}]" for head in t.heads)
    return "\n".join([heads, *("~".join(cell or "NULL" for cell in row) for row in t.rows)])


def breadth(text: str) -> int:
    """Columns of a screen that a text takes."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def padded(t: Table, gap: int = 2) -> list[list[str]]:
    """Header and rows, each cell filled up with blanks."""
    rows = [t.heads, *t.rows]
    widths = [max(breadth(row[place]) for row in rows) + gap for place in range(len(t.heads))]
    return [[cell + " " * (width - breadth(cell)) for cell, width in zip(row, widths, strict=True)] for row in rows]


@way("tab, the header again on each page", "txt")
def pages(t: Table) -> str:
    parts = [t.rows[start : start + 12] for start in range(0, len(t.rows), 12)]
    texts = [f"{t.title}\n{delimited([t.heads, *part], chr(9))}第{place}页\n" for place, part in enumerate(parts, 1)]
    return "\f".join(texts)


@way("comma, technical names and Chinese names as two headers", "csv", CODE)
def two_heads(t: Table) -> str:
    chinese = {column.key: column.heads[0] for column in COLUMNS.get(t.kind or "", [])}
    second = [chinese.get(key, TECHNICAL.get(key, "").split("|")[0]) for key in t.keys]
    return delimited([t.heads, second, *t.rows], ",")


@way("fixed width", "txt")
def fixed(t: Table) -> str:
    head, *rows = ["".join(row).rstrip() for row in padded(t)]
    rule = "-" * breadth(head)
    return "\n".join([t.title.center(60), rule, head, rule, *rows, rule, f"共 {len(rows)} 行    第 1 页"]) + "\n"


@way("shell of MySQL", "txt", CODE)
def mysql(t: Table) -> str:
    cells = padded(t, 1)
    rule = "+" + "+".join("-" * (breadth(cell) + 1) for cell in cells[0]) + "+"
    head, *rows = ["| " + "| ".join(row) + "|" for row in cells]
    ask = f"mysql> select * from {t.slug} limit {len(rows)};"
    return "\n".join([ask, rule, head, rule, *rows, rule, f"{len(rows)} rows in set (0.02 sec)", "", "mysql> exit"])


@way("shell of MySQL, upright rows", "log", CODE)
def upright(t: Table) -> str:
    wide = max(map(len, t.heads))
    out = [f"mysql> SELECT * FROM {t.slug} WHERE dt < '2019-05-01'\\G"]
    for place, row in enumerate(t.dicts(), 1):
        out.append(f"{'*' * 27} {place}. row {'*' * 27}")
        out += [f"{head.rjust(wide)}: {cell or 'NULL'}" for head, cell in row.items()]
    return "\n".join([*out, f"{len(t.rows)} rows in set (0.11 sec)"])


@way("shell of PostgreSQL", "txt", CODE)
def psql(t: Table) -> str:
    cells = padded(t, 1)
    rule = "+".join("-" * (breadth(cell) + 1) for cell in cells[0])
    head, *rows = [" " + "| ".join(row) for row in cells]
    return "\n".join([f"crm=> table {t.slug};", head, rule, *rows, f"({len(rows)} rows)", ""])


@way("spool of Oracle SQL*Plus", "lst", (2,))
def spool(t: Table) -> str:
    head, *rows = [" ".join(row).rstrip() for row in padded(t, 0)]
    rule = " ".join("-" * breadth(cell) for cell in padded(t, 0)[0])
    pages = [line for place, row in enumerate(rows) for line in ([head, rule, row] if place % 14 == 0 else [row])]
    return "\n".join(["SQL> set linesize 400", f"SQL> select * from {t.slug.upper()};", *pages, "", "SQL> spool off"])


@way("Markdown", "md")
def markdown(t: Table) -> str:
    body = ["| " + " | ".join(row) + " |" for row in [t.heads, ["---"] * len(t.heads), *t.rows]]
    return "\n".join([f"## {t.title}", "", *body, "", f"> 共 {len(t.rows)} 条", ""])


@way("wiki table", "wiki", ZH)
def wiki(t: Table) -> str:
    heads = "||" + "||".join(t.heads) + "||"
    return "\n".join([f"h2. {t.title}", heads, *("|" + "|".join(cell or " " for cell in row) + "|" for row in t.rows)])


@way("HTML table", "html")
def page(t: Table) -> str:
    def line(cells: list[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(cell) or '&nbsp;'}</{tag}>" for cell in cells) + "</tr>"

    top = f'<html><head><meta charset="@@ENC@@"><title>{t.title}</title></head>\n<body><h3>{t.title}</h3>'
    rows = "\n".join(line(row, "td") for row in t.rows)
    return f'{top}\n<table border="1">\n{line(t.heads, "th")}\n{rows}\n</table>\n<p>第1/1页</p></body></html>\n'


@way("HTML saved as a workbook", "xls", ZH)
def old_sheet(t: Table) -> str:
    style = " style=\"mso-number-format:'\\@'\""
    rows = [f"<tr><td>{'</td><td>'.join(t.heads)}</td></tr>"]
    for row in t.rows:
        rows.append("<tr>" + "".join(f"<td{style}>{html.escape(cell)}</td>" for cell in row) + "</tr>")
    top = '<meta http-equiv="Content-Type" content="text/html; charset=@@ENC@@">'
    return f"<html>{top}<body><table>" + "\n".join(rows) + "</table></body></html>"


@way("result sheet with the person above the list", "txt", ZH, grouped=True)
def sheet(t: Table) -> str:
    out = []
    for head, rows in t.groups():
        out += [f"{t.title.center(40)}", "  ".join(f"{name}：{cell}" for name, cell in head)]
        out += ["=" * 60, "\t".join(t.rest_heads()), *("\t".join(row) for row in rows)]
        out += ["=" * 60, f"以上共 {len(rows)} 条，仅供内部使用", ""]
    return "\n".join(out)


@way("statement with head lines and numbered rows", "txt", ZH, grouped=True)
def statement(t: Table) -> str:
    out = []
    for head, rows in t.groups():
        out += [f"【{name}】{cell}" for name, cell in head] + [f"序号,{','.join(t.rest_heads())}"]
        out += [f"{place},{','.join(row)}" for place, row in enumerate(rows, 1)] + [f"笔数：{len(rows)}", ""]
    return "\n".join(out)


@way("labelled blocks", "txt", ZH)
def blocks(t: Table) -> str:
    joined = ["\n".join(f"{head}：{cell}" for head, cell in row.items()) for row in t.dicts()]
    return f"{t.title}\n\n" + "\n\n".join(joined) + "\n"


@way("labelled lines", "txt", ZH)
def labelled(t: Table) -> str:
    return "".join("，".join(f"{head}:{cell}" for head, cell in row.items() if cell) + "；\n" for row in t.dicts())


@way("numbered entries with brackets", "txt", ZH)
def bracketed(t: Table) -> str:
    out = [t.title]
    for place, row in enumerate(t.dicts(), 1):
        out.append(f"{place}、" + " ".join(f"{head}【{cell}】" for head, cell in row.items() if cell))
    return "\n".join(out)


@way("turned table: a line for each field", "csv")
def turned(t: Table) -> str:
    return delimited([list(column) for column in zip(t.heads, *t.rows, strict=True)], ",")


def headless_fits(kind: str) -> bool:
    """Whether a careful reader knows the kind without headers."""
    return kind in {"hotel.stay", "travel.flight", "travel.train", "netcafe.session", "crime.case", "driving.vehicle",
                    "border.crossing", "identity.person", "property.housing"}  # fmt: skip


def fits(kind: str, how: Way) -> bool:
    """Whether a way suits a kind."""
    if "ASCII" in how.name and kind == "driving.vehicle":
        return False
    return (how.head or headless_fits(kind)) and (not how.grouped or kind in EVENTS)
