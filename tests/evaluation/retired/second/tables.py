"""Ways to write one table as text."""

from __future__ import annotations

import csv
import html
import io
import json
import random
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import quote


@dataclass
class Table:
    """Named columns and rows, of one kind of record."""

    kind: str
    fields: list[str]
    heads: list[str]
    rows: list[list[str]]
    title: str = ""
    name: str = "t_record"

    def dicts(self) -> list[dict[str, str]]:
        """Rows by column name."""
        return [dict(zip(self.heads, row, strict=True)) for row in self.rows]


def delimited(sign: str, quoting: int = csv.QUOTE_MINIMAL, head: bool = True, title: int = 0) -> Callable[..., str]:
    """Rows with a sign between the cells, below lines of title."""

    def write(table: Table, rng: random.Random) -> str:
        out = io.StringIO()
        for line in ([f"{table.title}"], [f"导出时间：2024-05-{rng.randrange(10, 28)} 09:4{rng.randrange(10)}"], [])[
            :title
        ]:
            out.write("".join(line) + ("\r\n" if title else ""))
        if len(sign) > 1:
            lines = ([table.heads] if head else []) + table.rows
            return out.getvalue() + "".join(sign.join(row) + "\n" for row in lines)
        writer = csv.writer(out, delimiter=sign, quoting=quoting, lineterminator=rng.choice(("\n", "\r\n")))
        if head:
            writer.writerow(table.heads)
        writer.writerows(table.rows)
        return out.getvalue()

    return write


def armoured(table: Table, _rng: random.Random) -> str:
    """CSV whose long numbers are kept from the spreadsheet by a leading tab or `="…"`."""
    tab = len(table.rows) % 2
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(table.heads)
    for row in table.rows:
        writer.writerow(
            [
                ("\t" + cell if tab else f'="{cell}"') if len(cell) > 10 and cell.isalnum() and cell.isascii() else cell
                for cell in row
            ]
        )
    return out.getvalue()


def repeated(table: Table, _rng: random.Random) -> str:
    """CSV glued of two exports: title, blank line, header again in the middle, and a total below."""
    half = len(table.rows) // 2
    out = io.StringIO()
    writer = csv.writer(out)
    for part in (table.rows[:half], table.rows[half:]):
        writer.writerow([table.title])
        writer.writerow(table.heads)
        writer.writerows(part)
        out.write("\r\n")
    out.write(f"合计,{len(table.rows)} 条\r\n")
    return out.getvalue()


def markdown(table: Table, _rng: random.Random) -> str:
    """A table in Markdown under a heading."""
    lines = ["| " + " | ".join(row) + " |" for row in [table.heads, ["---"] * len(table.heads), *table.rows]]
    return f"## {table.title}\n\n以下为本次汇总，请核对。\n\n" + "\n".join(lines) + "\n"


def page(table: Table, rng: random.Random) -> str:
    """A table in HTML, its head in th or in td."""
    mark = rng.choice(("th", "td"))
    head = "".join(f'<{mark} class="c{i}">{html.escape(h)}</{mark}>' for i, h in enumerate(table.heads))
    body = "\n".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in row) + "</tr>" for row in table.rows)
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>'
        f"{table.title}</title></head><body>\n<h3>{table.title}</h3>\n"
        f'<table border="1">\n<tr>{head}</tr>\n{body}\n</table></body></html>\n'
    )


def cells_per_line(table: Table, _rng: random.Random) -> str:
    """HTML with each cell on a line of its own."""
    rows = [table.heads, *table.rows]
    body = "".join("  <tr>\n" + "".join(f"    <td>{html.escape(c)}</td>\n" for c in row) + "  </tr>\n" for row in rows)
    return f"<table>\n{body}</table>\n"


def wide(text: str) -> int:
    """Columns that a text takes on a terminal."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _padded(table: Table) -> tuple[list[list[str]], list[int]]:
    rows = [table.heads, *table.rows]
    widths = [max(wide(row[i]) for row in rows) for i in range(len(table.heads))]
    return [[c + " " * (w - wide(c)) for c, w in zip(row, widths, strict=True)] for row in rows], widths


def fixed(table: Table, _rng: random.Random) -> str:
    """A report in columns of fixed width."""
    rows, widths = _padded(table)
    line = "-" * (sum(widths) + 3 * len(widths))
    body = "\n".join("   ".join(row).rstrip() for row in rows[1:])
    return (
        f"{table.title}\n{'=' * len(line)}\n{'   '.join(rows[0]).rstrip()}\n"
        f"{line}\n{body}\n{line}\n共 {len(table.rows)} 条\n"
    )


def boxed(table: Table, _rng: random.Random) -> str:
    """What the command line of a database prints, in a box."""
    rows, widths = _padded(table)
    rule = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([rule, lines[0], rule, *lines[1:], rule]) + f"\n{len(table.rows)} rows in set (0.02 sec)\n"


def ruled(table: Table, _rng: random.Random) -> str:
    """What psql prints."""
    rows, widths = _padded(table)
    lines = [" " + " | ".join(row).rstrip() for row in rows]
    return "\n".join([lines[0], "+".join("-" * (w + 2) for w in widths), *lines[1:]]) + f"\n({len(table.rows)} rows)\n"


def vertical(table: Table, _rng: random.Random) -> str:
    """What a database prints when asked for it upright: a block of lines for each row."""
    width = max(wide(h) for h in table.heads)
    blocks = []
    for number, row in enumerate(table.rows, 1):
        lines = [f"{' ' * (width - wide(h))}{h}: {c}" for h, c in zip(table.heads, row, strict=True)]
        blocks.append("\n".join([f"{'*' * 27} {number}. row {'*' * 27}", *lines]))
    return "\n".join(blocks) + "\n"


def blocks(colon: str, between: str) -> Callable[..., str]:
    """Label and value on a line, blocks of them with a divider between."""

    def write(table: Table, _rng: random.Random) -> str:
        made = ["\n".join(f"{h}{colon}{c}" for h, c in zip(table.heads, row, strict=True) if c) for row in table.rows]
        return f"{table.title}\n\n" + between.join(made) + "\n"

    return write


def logged(shape: str) -> Callable[..., str]:
    """A line of a log for each row, in one of several habits."""

    def write(table: Table, rng: random.Random) -> str:
        lines = []
        for number, row in enumerate(table.rows):
            clock = (
                f"2024-06-{number % 28 + 1:02} {rng.randrange(24):02}:"
                f"{rng.randrange(60):02}:{rng.randrange(60):02},{rng.randrange(1000):03}"
            )
            pairs = [(h, c) for h, c in zip(table.heads, row, strict=True) if c]
            if shape == "fmt":
                lines.append(
                    f"{clock} INFO  [http-nio-{number % 9}] c.q.s.RecordService - saved "
                    + " ".join(f'{h}="{c}"' if " " in c else f"{h}={c}" for h, c in pairs)
                )
            elif shape == "bracket":
                lines.append(f"[{clock}] [INFO] 接口入参 " + "".join(f"[{h}={c}]" for h, c in pairs))
            elif shape == "json":
                body = json.dumps(dict(pairs), ensure_ascii=False, separators=(",", ":"))
                lines.append(f"{clock} DEBUG c.q.s.GatewayFilter 请求体: {body}")
            elif shape == "object":
                lines.append(f"{clock} INFO com.qs.dto - RecordDTO(" + ", ".join(f"{h}={c}" for h, c in pairs) + ")")
            else:
                query = "&".join(f"{h}={quote(c, safe='')}" for h, c in pairs)
                lines.append(f'10.{number % 9}.4.17 - - [{clock}] "GET /api/v2/record/save?{query} HTTP/1.1" 200 43')
        return "\n".join(lines) + "\n"

    return write


def sql(columns: bool, create: bool, many: bool, sign: str = "`", prefix: str = "") -> Callable[..., str]:
    """INSERT statements, with or without their columns, below a CREATE TABLE with comments or not."""

    def write(table: Table, rng: random.Random) -> str:
        close = {"[": "]"}.get(sign, sign)
        names = table.heads if columns else [f"c{i:02}" for i in range(1, len(table.heads) + 1)]
        out = ["-- MySQL dump 10.13  Distrib 5.7.38", "SET NAMES utf8mb4;"] if sign == "`" else [""]
        if create:
            spec = ",\n".join(
                f"  {sign}{n}{close} varchar({rng.choice((32, 64, 128))}) DEFAULT NULL COMMENT '{h}'"
                for n, h in zip(names, table.heads, strict=True)
            )
            out.append(
                f"CREATE TABLE {sign}{table.name}{close} (\n{spec}\n) ENGINE=In"
                f"noDB DEFAULT CHARSET=utf8mb4 COMMENT='{table.title}';"
            )
        into = f"INSERT INTO {sign}{table.name}{close} "
        into += "(" + ",".join(f"{sign}{n}{close}" for n in names) + ") " if columns else ""
        rows = ["(" + ",".join(f"{prefix}'{c}'" if c else "NULL" for c in row) + ")" for row in table.rows]
        out += [into + "VALUES " + ",".join(rows) + ";"] if many else [f"{into}VALUES {row};" for row in rows]
        return "\n".join(out) + "\n"

    return write


def copied(table: Table, _rng: random.Random) -> str:
    """COPY … FROM stdin of PostgreSQL."""
    columns = ", ".join(f'"{h}"' if not h.isascii() or "/" in h else h for h in table.heads)
    rows = "\n".join("\t".join(c or "\\N" for c in row) for row in table.rows)
    return (
        f"--\n-- Data for Name: {table.name}; Type: TABLE DATA\n--\n\n"
        f"COPY public.{table.name} ({columns}) FROM stdin;\n{rows}\n\\.\n"
    )


def array(indent: int | None) -> Callable[..., str]:
    """A list of JSON objects."""
    return lambda table, _rng: json.dumps(table.dicts(), ensure_ascii=False, indent=indent) + "\n"


def lines(table: Table, _rng: random.Random) -> str:
    """One JSON object a line."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in table.dicts())


def _nest(row: dict[str, str], number: int) -> dict[str, object]:
    items = list(row.items())
    half = max(1, len(items) // 2)
    return (
        {"id": number, "base": dict(items[:half]), "detail": dict(items[half:]), "tags": ["import"]}
        if len(items) > 2
        else {"item": row}
    )


def nested_lines(table: Table, _rng: random.Random) -> str:
    """One object a line, half of the fields in an inner object each."""
    return "".join(json.dumps(_nest(row, i), ensure_ascii=False) + "\n" for i, row in enumerate(table.dicts(), 1))


def envelope(table: Table, _rng: random.Random) -> str:
    """What a service answers: the list lies deep in an object."""
    data = {
        "code": 0,
        "msg": "ok",
        "data": {"total": len(table.rows), "pageNo": 1, "list": [_nest(r, i) for i, r in enumerate(table.dicts(), 1)]},
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def hits(table: Table, _rng: random.Random) -> str:
    """What a search engine answers, on one line."""
    found = [
        {"_index": table.name, "_id": f"AX{i:05}", "_score": 1.0, "_source": row} for i, row in enumerate(table.dicts())
    ]
    return json.dumps(
        {"took": 3, "hits": {"total": len(found), "hits": found}}, ensure_ascii=False, separators=(",", ":")
    )


def split(table: Table, _rng: random.Random) -> str:
    """JSON with the columns named once and rows as lists."""
    return json.dumps({"columns": table.heads, "data": table.rows}, ensure_ascii=False)


def yaml(table: Table, _rng: random.Random) -> str:
    """A list in YAML."""
    made = [
        "\n".join(f'{"- " if i == 0 else "  "}{h}: "{c}"' for i, (h, c) in enumerate(row.items()))
        for row in table.dicts()
    ]
    return "records:\n" + "\n".join(made) + "\n"


def xml(table: Table, _rng: random.Random) -> str:
    """Elements named after the columns."""

    def tag(text: str) -> str:
        return "".join(c for c in text if c.isalnum() or c == "_") or "f"

    rows = "\n".join(
        "  <row>"
        + "".join(f"<{tag(h)}>{html.escape(c)}</{tag(h)}>" for h, c in zip(table.heads, row, strict=True))
        + "</row>"
        for row in table.rows
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<rows>\n{rows}\n</rows>\n'


def listed(sign: str, values: Sequence[str]) -> str:
    """Bare values with a sign between."""
    return sign.join(values) + "\n"
