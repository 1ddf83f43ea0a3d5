"""The ways in which a table stands in a text file."""

from __future__ import annotations

import csv
import html
import io
import json
import unicodedata
from collections.abc import Callable
from random import Random

from tables import Table


def _csv(table: Table, rng: Random, mark: str = ",", header: bool = True, quote: int = csv.QUOTE_MINIMAL) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark, lineterminator=rng.choice(("\n", "\r\n")), quoting=quote)
    if header:
        writer.writerow(table.names)
    writer.writerows(table.rows)
    return out.getvalue()


def csv_plain(table: Table, rng: Random) -> str:
    """Comma separated with a header."""
    return _csv(table, rng)


def csv_quoted(table: Table, rng: Random) -> str:
    """All fields quoted; a remark with commas and line ends."""
    table.names.append("备注" if table.style in ("zh", "trad", "wide") else "comment")
    notes = ("已核对,无误", "第一次登记\n第二次补录", '说是"熟人",先放行', "", "见附件,第3页")
    rows = [[*row, rng.choice(notes)] for row in table.rows]
    copy = Table(table.kind, table.fields, table.names, rows, table.people)
    return _csv(copy, rng, quote=csv.QUOTE_ALL)


def csv_titled(table: Table, rng: Random) -> str:
    """Title lines above the header."""
    pad = "," * (len(table.names) - 1)
    return f"{table.title}{pad}\n制表单位：信息科  制表日期：2019年6月{rng.randint(1, 30)}日{pad}\n{pad}\n" + _csv(
        table, rng
    )


def csv_bare(table: Table, rng: Random) -> str:
    """No header at all."""
    return _csv(table, rng, header=False)


def tsv(table: Table, rng: Random) -> str:
    """Tab separated."""
    return _csv(table, rng, "\t")


def pipes(table: Table, rng: Random) -> str:
    """Separated by vertical bars."""
    return _csv(table, rng, "|")


def semicolons(table: Table, rng: Random) -> str:
    """Separated by semicolons."""
    return _csv(table, rng, ";")


def dashes(table: Table, _rng: Random) -> str:
    """The four dashes of traded lists, without header."""
    return "".join("----".join(cell or "无" for cell in row) + "\n" for row in table.rows)


def _objects(table: Table, nested: bool) -> list[dict[str, object]]:
    flat = [dict(zip(table.names, row, strict=True)) for row in table.rows]
    if not nested:
        return [dict(item) for item in flat]
    return [
        {name: {table.names[i]: row[i] for i in places} for name, places in table.groups.items() if places}
        | {"seq": number}
        for number, row in enumerate(table.rows, 1)
    ]


def json_pretty(table: Table, _rng: Random) -> str:
    """An array, indented."""
    return json.dumps(_objects(table, False), ensure_ascii=False, indent=2) + "\n"


def json_nested(table: Table, rng: Random) -> str:
    """One line, objects within objects, under an answer's envelope."""
    data = {
        "code": 0,
        "msg": "success",
        "data": {"total": len(table.rows), "page": rng.randint(1, 9), "list": _objects(table, True)},
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def json_escaped(table: Table, _rng: Random) -> str:
    """One line with escaped Chinese."""
    return json.dumps(_objects(table, False), ensure_ascii=True)


def jsonl(table: Table, rng: Random) -> str:
    """One object a line, some with null for a gap."""
    nested = rng.random() < 0.4
    rows = _objects(table, nested)
    if not nested:
        rows = [{key: value or None for key, value in row.items()} for row in rows]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _sql_rows(table: Table) -> list[str]:
    return [
        "(" + ",".join(["NULL" if not cell else "'" + cell.replace("'", "''") + "'" for cell in row]) + ")"
        for row in table.rows
    ]


def _create(table: Table, tick: str) -> str:
    body = ",\n".join(f"  {tick}{name}{tick} varchar(255) DEFAULT NULL" for name in table.names)
    return f"CREATE TABLE {tick}{table.table_name}{tick} (\n{body}\n);\n"


def sql_columns(table: Table, _rng: Random) -> str:
    """One INSERT a row with column list."""
    names = ", ".join(f"`{name}`" for name in table.names)
    return "".join(f"INSERT INTO `{table.table_name}` ({names}) VALUES {row};\n" for row in _sql_rows(table))


def sql_dump(table: Table, _rng: Random) -> str:
    """CREATE TABLE, then one INSERT of many rows without column list."""
    head = f"-- MySQL dump 10.13\nDROP TABLE IF EXISTS `{table.table_name}`;\n{_create(table, '`')}LOCK TABLES;\n"
    return head + f"INSERT INTO `{table.table_name}` VALUES " + ",".join(_sql_rows(table)) + ";\nUNLOCK TABLES;\n"


def sql_copy(table: Table, _rng: Random) -> str:
    """The COPY block of a PostgreSQL dump."""
    body = "".join("\t".join(cell or "\\N" for cell in row) + "\n" for row in table.rows)
    names = ", ".join(table.names)
    return f"{_create(table, '')}\nCOPY public.{table.table_name} ({names}) FROM stdin;\n{body}\\.\n"


def blocks(table: Table, rng: Random) -> str:
    """Blocks of label: value lines with an empty line between."""
    colon = rng.choice(("：", ": "))
    return "\n".join(
        "".join(f"{name}{colon}{cell}\n" for name, cell in zip(table.names, row, strict=True) if cell)
        for row in table.rows
    )


def logs(table: Table, rng: Random) -> str:
    """Log lines of key=value pairs."""
    lines = []
    for row in table.rows:
        pairs = " ".join(
            f'{name}="{cell}"' if " " in cell else f"{name}={cell}" for name, cell in zip(table.names, row, strict=True)
        )
        lines.append(
            f"2021-03-{rng.randint(1, 28):02d} {rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}:11,"
            f"{rng.randint(100, 999)}"
            f" INFO  [http-nio-8080-exec-{rng.randint(1, 20)}] c.s.w.QueryService - resp {pairs}\n"
        )
    return "".join(lines)


def markdown(table: Table, _rng: Random) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(table.names) + " |", "|" + " --- |" * len(table.names)]
    lines += ["| " + " | ".join(row) + " |" for row in table.rows]
    return f"# {table.title}\n\n" + "\n".join(lines) + "\n"


def html_table(table: Table, _rng: Random) -> str:
    """An HTML page with one table."""

    def cells(row: list[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in row) + "</tr>\n"

    body = "".join(cells(row, "td") for row in table.rows)
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{table.title}</title></head>\n<body>\n'
        f'<table border="1">\n{cells(table.names, "th")}{body}</table>\n</body></html>\n'
    )


def html_xls(table: Table, _rng: Random) -> str:
    """An HTML table with td header and styles, as web systems export it."""
    rows = [table.names, *table.rows]
    body = "\n".join(
        "<tr>\n"
        + "\n".join(f"  <td style=\"mso-number-format:'\\@'\">{html.escape(cell)}</td>" for cell in row)
        + "\n</tr>"
        for row in rows
    )
    return f'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>\n{body}\n</table></body></html>'


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def fixed(table: Table, _rng: Random) -> str:
    """A fixed-width report with a rule under its header."""
    rows = [table.names, *table.rows]
    widths = [max(_width(row[i]) for row in rows) + 3 for i in range(len(table.names))]
    lines = [
        "".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    lines.insert(1, "-" * sum(widths))
    return f"{' ' * 20}{table.title}\n\n" + "\n".join(lines) + f"\n{'-' * sum(widths)}\n合计 {len(table.rows)} 条\n"


def xml(table: Table, _rng: Random) -> str:
    """An XML list; element names from the header."""
    items = "".join(
        "  <row>\n"
        + "".join(f"    <{name}>{html.escape(cell)}</{name}>\n" for name, cell in zip(table.names, row, strict=True))
        + "  </row>\n"
        for row in table.rows
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<rows>\n{items}</rows>\n'


def ini_like(table: Table, _rng: Random) -> str:
    """Numbered one-line records: label:value, label:value."""
    return "".join(
        f"{number}、" + "，".join(f"{name}:{cell}" for name, cell in zip(table.names, row, strict=True) if cell) + "\n"
        for number, row in enumerate(table.rows, 1)
    )


Shape = Callable[[Table, Random], str]
# name of the shape: how it is written, its suffix, the header styles it goes with, needs a bare-readable kind
SHAPES: dict[str, tuple[Shape, str, str]] = {
    "csv-zh": (csv_plain, "csv", "zh"),
    "csv-en": (csv_plain, "csv", "en"),
    "csv-pinyin": (csv_plain, "csv", "pinyin"),
    "csv-trad": (csv_plain, "csv", "trad"),
    "csv-camel": (csv_plain, "csv", "camel"),
    "csv-wide": (csv_plain, "csv", "wide"),
    "csv-quoted": (csv_quoted, "csv", "zh en"),
    "csv-titled": (csv_titled, "csv", "zh"),
    "csv-bare": (csv_bare, "csv", "zh"),
    "tsv": (tsv, "tsv", "zh upper"),
    "pipe": (pipes, "txt", "zh en"),
    "semicolon": (semicolons, "csv", "zh en"),
    "dashes": (dashes, "txt", "zh"),
    "json-pretty": (json_pretty, "json", "camel zh"),
    "json-nested": (json_nested, "json", "camel en"),
    "json-escaped": (json_escaped, "json", "zh en"),
    "jsonl": (jsonl, "jsonl", "en camel"),
    "sql-columns": (sql_columns, "sql", "en pinyin"),
    "sql-dump": (sql_dump, "sql", "en upper"),
    "sql-copy": (sql_copy, "sql", "en"),
    "blocks": (blocks, "txt", "zh en"),
    "log": (logs, "log", "camel en"),
    "markdown": (markdown, "md", "zh"),
    "html": (html_table, "html", "zh trad"),
    "html-xls": (html_xls, "xls", "zh"),
    "fixed": (fixed, "txt", "zh"),
    "xml": (xml, "xml", "camel en"),
    "inline": (ini_like, "txt", "zh"),
}
BARE = ("csv-bare", "dashes")
