"""Tables: choosing columns and headers, and writing rows in flat ways."""

from __future__ import annotations

import csv
import io
import random
import re
from dataclasses import dataclass, field
from html import escape

from values import HERE, Cells, Gen, words

PLAIN_HEADS = ["snake", "camel", "py", "upper", "zhA", "prefixed"]
FREE_HEADS = ["zhA", "zhB", "snake", "py", "both", "title", "camel", "zhA", "zhB"]
TECH = ["_id", "_created", "_updated", "_status", "_remark", "_batch", "_deleted", "_snow", "_org"]
PEOPLE = set(words("name sex nation birth idno mobile email passport addr landline mobile_masked"))
NOTES = ["", "", "", "已核实", "老客户", "待补充", "见附件", "NULL", "—"]


def read_headers() -> dict[str, list[str]]:
    """Read the words for each field."""
    lines = (HERE / "headers.txt").read_text("utf-8").splitlines()
    return {line.split()[0]: line.split()[1:] for line in lines if line and line[0] != "#"}


def read_columns() -> dict[str, tuple[list[str], list[str]]]:
    """Read which fields a table of a kind must and may have."""
    out = {}
    for line in (HERE / "columns.txt").read_text("utf-8").splitlines():
        if line[0] != "#":
            kind, must, may = (part.strip() for part in line.split("|"))
            out[kind] = (must.split(), may.split())
    return out


HEADERS = read_headers()
COLUMNS = read_columns()


@dataclass
class Table:
    """A table to be written: names of columns, rows, and what stands around them."""

    heads: list[str]
    keys: list[str]
    rows: list[list[str]]
    split: int = 0
    title: str = ""
    above: list[str] = field(default_factory=list)
    below: str = ""


def header(kind: str, name: str, style: str) -> str:
    """Give the header of a field in a style."""
    zh_a, zh_b, snake, py = HEADERS.get(f"{kind}/{name}") or HEADERS[name]
    words = snake.split("_")
    ways = {
        "zhA": zh_a, "zhB": zh_b, "snake": snake, "py": py, "upper": snake.upper(), "prefixed": "f_" + snake,
        "camel": words[0] + "".join(w.title() for w in words[1:]), "both": f"{zh_a}({snake})",
        "title": " ".join(w.title() for w in words),
    }  # fmt: skip
    return ways[style]


def pick_columns(lay: random.Random, kind: str, one: bool, bare: bool) -> list[str]:
    """Choose the fields of a table; below one person's head the person's own fields are left out."""
    must, may = COLUMNS[kind]
    cols = ["idno" if bare and "idno" in m else lay.choice(m.split("/")) for m in must]
    extra = [m for m in may if m not in cols and lay.random() < 0.45]
    for name in extra:
        cols.insert(lay.randrange(1, len(cols) + 1), name)
    if one:
        cols = [c for c in cols if c not in PEOPLE | {"card"}]
    if bare:
        return ["roomf" if c == "room" else c for c in cols if c not in ("org_tel", "wechat", "secs")]
    for name in lay.sample(TECH, lay.choice([0, 1, 2, 3])):
        spot = 0 if name in ("_id", "_snow") else len(cols)
        cols.insert(spot, name)
    return cols


def tech_cell(g: Gen, name: str, number: int) -> str:
    """Give the cell of a technical column."""
    makers = {
        "_id": lambda: str(number + 1), "_created": lambda: g.time(g.moment(2024, 2024)),
        "_status": lambda: g.choice("0112"),
        "_updated": lambda: g.choice(["NULL", g.time(g.moment(2024, 2024))]), "_remark": lambda: g.choice(NOTES),
        "_batch": lambda: f"B{g.randrange(20, 25)}{g.digits(4)}", "_deleted": lambda: g.choice(["0", "0", "0", "N"]),
        "_snow": lambda: "17" + g.digits(17), "_org": lambda: g.choice(["A01", "B17", "省厅", "分中心"]),
    }  # fmt: skip
    return makers[name]()


def fill(g: Gen, cols: list[str], recs: list[Cells]) -> list[list[str]]:
    """Put the records into rows."""
    soft = {"mobile_masked", "companion", "email", "edu", "marital", "org", "fee", "gate", "spot"} - set(cols[:1])
    rows = []
    for i, rec in enumerate(recs):
        row = [tech_cell(g, c, i) if c[0] == "_" else rec[c] for c in cols]
        rows.append(["" if c in soft and g.random() < 0.15 else v for c, v in zip(cols, row, strict=True)])
    return rows


def separated(t: Table, sep: str, quote: int = csv.QUOTE_MINIMAL, heads: bool = True) -> str:
    """Write rows with one separating sign."""
    out = io.StringIO()
    w = csv.writer(out, delimiter=sep, quoting=quote, lineterminator="\r\n" if quote else "\n")
    w.writerows(([t.heads] if heads else []) + t.rows)
    return out.getvalue()


def dashes(t: Table, heads: bool = True) -> str:
    """Write rows joined by four dashes, as in traded lists."""
    return "\n".join("----".join(r) for r in ([t.heads] if heads else []) + t.rows) + "\n"


def titled(t: Table) -> str:
    """Write an export with a title, lines above, batches with the header again, and a line of totals."""
    lines = [t.title, *t.above, ""]
    for i, row in enumerate(t.rows):
        if i % 40 == 0:
            lines.append(",".join(f'"{h}"' for h in t.heads))
        lines.append(",".join(f'"{c}"' for c in row))
    return "\r\n".join([*lines, "", t.below]) + "\r\n"


def width(text: str) -> int:
    """Count the places a text takes on a terminal."""
    return sum(1 + (ord(c) > 0x2E7F) for c in text)


def padded(rows: list[list[str]]) -> list[list[str]]:
    """Fill up the cells of each column to one width."""
    wide = [max(map(width, col)) for col in zip(*rows, strict=True)]
    return [[c + " " * (w - width(c)) for c, w in zip(row, wide, strict=True)] for row in rows]


def boxed(t: Table) -> str:
    """Write what a database client draws."""
    rows = padded([t.heads, *t.rows])
    rule = "+" + "+".join("-" * (width(c) + 2) for c in rows[0]) + "+"
    body = ["| " + " | ".join(r) + " |" for r in rows]
    return "\n".join(
        [rule, body[0], rule, *body[1:], rule, f"{len(t.rows)} rows in set (0.0{len(t.rows) % 9 + 1} sec)", ""]
    )


def markdown(t: Table) -> str:
    """Write a page of notes with a table in it."""
    rows = [t.heads, ["---"] * len(t.heads), *t.rows]
    note = "\n".join(f"> {line}" for line in t.above)
    return f"# {t.title}\n\n{note}\n\n" + "\n".join(f"| {' | '.join(r)} |" for r in rows) + f"\n\n*{t.below}*\n"


def paged(t: Table) -> str:
    """Write a printed report of fixed widths with page breaks."""
    rows = padded([t.heads, *t.rows])
    out = []
    for page, start in enumerate(range(1, len(rows), 25), 1):
        out += [" " * 12 + t.title, *(t.above if page == 1 else []), "=" * 60, "  ".join(rows[0]), "-" * 60]
        out += ["  ".join(r) for r in rows[start : start + 25]]
        out += ["-" * 60, f"第 {page} 页", "\f" if start + 25 < len(rows) else t.below]
    return "\n".join(out) + "\n"


def html(t: Table) -> str:
    """Write a page with one table."""
    head = "".join(f"<th>{escape(h)}</th>" for h in t.heads)
    body = "\n".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in r) + "</tr>" for r in t.rows)
    above = "".join(f"<p>{line}</p>" for line in t.above)
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="%ENC%"><title>{t.title}</title></head>\n'
        f"<body><h3>{t.title}</h3>{above}\n"
        f'<table border="1">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody></table>\n'
        f"<p>{t.below}</p></body></html>\n"
    )


def ltsv(t: Table) -> str:
    """Write label and value pairs divided by tabulators."""
    return "\n".join("\t".join(f"{k}:{c}" for k, c in zip(t.heads, r, strict=True)) for r in t.rows) + "\n"


def logged(t: Table) -> str:
    """Write log lines with k=v pairs."""
    out = []
    for i, row in enumerate(t.rows):
        pairs = ", ".join(f"{k}={c}" for k, c in zip(t.heads, row, strict=True))
        out.append(
            f"03-{i % 27 + 1:02d} 0{i % 8 + 1}:{i % 60:02d}:07.{i % 900 + 100} INFO "
            f"[exec-{i % 7}] c.b.s.RowSink - put {{{pairs}}}"
        )
        if i % 9 == 4:
            out.append(
                f"03-{i % 27 + 1:02d} 0{i % 8 + 1}:{i % 60:02d}:08.002 DEBUG [main] c.b.s.Pool - active={i % 5} idle=3"
            )
    return "\n".join(out) + "\n"


def bare(t: Table, way: str) -> str:
    """Write rows without any header."""
    if way == "bare dashes":
        return dashes(t, heads=False)
    return separated(t, {"bare csv": ",", "bare tsv": "\t", "bare pipe": "|"}[way], heads=False)


def query(text: str) -> str:
    """Make a name that databases take without quotes."""
    return re.sub(r"\W", "_", text)
