"""Turns tab-separated lines into the tables that programs print."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Callable
from itertools import groupby

Rows = list[list[str]]


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text: str, size: int) -> str:
    return text + " " * (size - width(text))


def widths(rows: Rows) -> list[int]:
    count = max(len(row) for row in rows)
    return [max(width(row[n]) if n < len(row) else 0 for row in rows) for n in range(count)]


def fixed(rows: Rows, gap: str = "  ") -> list[str]:
    sizes = widths(rows)
    return [gap.join(pad(cell, size) for cell, size in zip(row, sizes, strict=False)).rstrip() for row in rows]


def box(rows: Rows) -> list[str]:
    sizes = widths(rows)
    rule = "+" + "+".join("-" * (size + 2) for size in sizes) + "+"
    lines = ["| " + " | ".join(pad(c, s) for c, s in zip(row, sizes, strict=False)) + " |" for row in rows]
    return [rule, lines[0], rule, *lines[1:], rule]


def psql(rows: Rows) -> list[str]:
    sizes = widths(rows)
    lines = [" " + " | ".join(pad(c, s) for c, s in zip(row, sizes, strict=False)).rstrip() for row in rows]
    return [lines[0], "+".join("-" * (size + 2) for size in sizes), *lines[1:]]


def oracle(rows: Rows) -> list[str]:
    sizes = widths(rows)
    lines = fixed(rows, " ")
    return [lines[0], " ".join("-" * size for size in sizes), *lines[1:]]


def markdown(rows: Rows) -> list[str]:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return [lines[0], "|" + "|".join(" --- " for _ in rows[0]) + "|", *lines[1:]]


def html(rows: Rows) -> list[str]:
    def line(row: list[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>"

    return ['<table border="1" cellspacing="0">', line(rows[0], "th"), *(line(r, "td") for r in rows[1:]), "</table>"]


def nested_html(rows: Rows) -> list[str]:
    lines = ['<table class="el-table table-striped">', "  <thead>", "    <tr>"]
    lines += [f"      <th>{cell}</th>" for cell in rows[0]] + ["    </tr>", "  </thead>", "  <tbody>"]
    for row in rows[1:]:
        lines += ["    <tr>"] + [f'      <td class="cell">{cell}</td>' for cell in row] + ["    </tr>"]
    return [*lines, "  </tbody>", "</table>"]


def quoted(rows: Rows, always: bool = True) -> list[str]:
    target = io.StringIO()
    csv.writer(target, quoting=csv.QUOTE_ALL if always else csv.QUOTE_MINIMAL, lineterminator="\n").writerows(rows)
    return target.getvalue().splitlines()


def vertical(rows: Rows) -> list[str]:
    r"""The \\G print of the MySQL client."""
    head, size = rows[0], max(width(cell) for cell in rows[0])
    found = []
    for number, row in enumerate(rows[1:], 1):
        found.append(f"{'*' * 27} {number}. row {'*' * 27}")
        found += [" " * (size - width(name)) + f"{name}: {cell}" for name, cell in zip(head, row, strict=False)]
    return found


def grid(rows: Rows) -> list[str]:
    """A report frame made of drawing characters."""
    sizes = widths(rows)

    def rule(left: str, mid: str, right: str) -> str:
        return left + mid.join("─" * (size + 2) for size in sizes) + right

    lines = ["│ " + " │ ".join(pad(c, s) for c, s in zip(row, sizes, strict=False)) + " │" for row in rows]
    return [rule("┌", "┬", "┐"), lines[0], rule("├", "┼", "┤"), *lines[1:], rule("└", "┴", "┘")]


LAYOUTS: dict[str, Callable[[Rows], list[str]]] = {
    "fixed": fixed,
    "box": box,
    "psql": psql,
    "oracle": oracle,
    "md": markdown,
    "html": html,
    "table": nested_html,
    "csvq": quoted,
    "csv": lambda rows: quoted(rows, False),
    "vertical": vertical,
    "grid": grid,
}


def wrap(lines: list[str], name: str) -> list[str]:
    """Lines outside of a table; HTML needs paragraphs."""
    if name in ("html", "table"):
        return [line if line.startswith("<") or not line else f"<p>{line}</p>" for line in lines]
    return lines


def apply(text: str, name: str) -> str:
    """Lay out every run of tab-separated lines."""
    found: list[str] = []
    for is_table, run in groupby(text.rstrip("\n").split("\n"), key=lambda line: "\t" in line):
        lines = list(run)
        found += LAYOUTS[name]([line.split("\t") for line in lines]) if is_table else wrap(lines, name)
    return re.sub(r"[ \t]+$", "", "\n".join(found)) + "\n"
