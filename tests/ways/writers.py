"""Ways of writing a table whose names of columns stand once, if at all."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from functools import partial

from tests.records.test_shapes import width

Row = Sequence[str]
Way = Callable[[Row, Sequence[Row]], str]


def separated(head: Row, rows: Sequence[Row], sign: str = ",", quoted: bool = False) -> str:
    out = io.StringIO()
    writer = csv.writer(
        out, delimiter=sign, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL, lineterminator="\n"
    )
    writer.writerows([head, *rows])
    return out.getvalue()


def joined(head: Row, rows: Sequence[Row], sign: str) -> str:
    """As programs write that know nothing of quotes."""
    return "\n".join(sign.join(row) for row in (head, *rows)) + "\n"


def headless(_head: Row, rows: Sequence[Row]) -> str:
    return separated(rows[0], rows[1:])


def transposed(head: Row, rows: Sequence[Row]) -> str:
    first, *others = zip(head, *rows, strict=True)
    return separated(first, others)


def titled(head: Row, rows: Sequence[Row]) -> str:
    above = "数据导出清单\n导出时间：2023-05-01 10:00:00  操作员：admin\n\n"
    return f"{above}{separated(head, rows)}合计：{len(rows)} 条\n"


def widths(head: Row, rows: Sequence[Row]) -> list[int]:
    return [max(map(width, column)) for column in zip(head, *rows, strict=True)]


def padded(head: Row, rows: Sequence[Row]) -> list[list[str]]:
    """The header and the rows, all cells of a column of one width."""
    sizes = widths(head, rows)
    return [[cell + " " * (size - width(cell)) for cell, size in zip(row, sizes, strict=True)] for row in (head, *rows)]


def fixed(head: Row, rows: Sequence[Row]) -> str:
    return "\n".join("  ".join(row).rstrip() for row in padded(head, rows)) + "\n"


def ruled(head: Row, rows: Sequence[Row]) -> str:
    first, below = fixed(head, rows).split("\n", 1)
    rule = "-" * 90
    return f"{first}\n{rule}\n{below}{rule}\n共 {len(rows)} 条\n"


def markdown(head: Row, rows: Sequence[Row]) -> str:
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, ["---"] * len(head), *rows))


def boxed(head: Row, rows: Sequence[Row], frames: Sequence[str], bar: str) -> str:
    """A frame is written by four signs: where it begins, goes on, crosses a bar and ends."""
    sizes = widths(head, rows)
    above, between, below = (
        begin + cross.join(line * (size + 2) for size in sizes) + end for begin, line, cross, end in map(tuple, frames)
    )
    first, *others = (f"{bar} {f' {bar} '.join(row)} {bar}" for row in padded(head, rows))
    return "\n".join([above, first, between, *others, below]) + "\n"


def html(head: Row, rows: Sequence[Row], cell: str = "th") -> str:
    lines = [(cell, head), *(("td", row) for row in rows)]
    told = ("".join(f"<{tag}>{one}</{tag}>" for one in row) for tag, row in lines)
    return "<table>" + "".join(f"<tr>{line}</tr>\n" for line in told) + "</table>\n"


# Those that are a line for each row: there may be others above and below.
LINED: dict[str, Way] = {
    "csv": separated,
    "csv-quoted": partial(separated, quoted=True),
    "tabs": partial(separated, sign="\t"),
    "bars": partial(separated, sign="|"),
    "semicolons": partial(separated, sign=";"),
    "carets": partial(separated, sign="^"),
    "dashes": partial(joined, sign="----"),
    "tildes": partial(joined, sign="~"),
    "hashes": partial(joined, sign="#"),
    "dollars": partial(joined, sign="$$"),
    "double-bars": partial(joined, sign="||"),
    "bars-and-plus": partial(joined, sign="|+|"),
    "control-a": partial(joined, sign="\x01"),
    "slashes": partial(joined, sign=" / "),
    "wide-commas": partial(joined, sign="，"),
    "fixed": fixed,
    "ruled": ruled,
    "markdown": markdown,
    "mysql": partial(boxed, frames=("+-++", "+-++", "+-++"), bar="|"),
    "drawn": partial(boxed, frames=("┌─┬┐", "├─┼┤", "└─┴┘"), bar="│"),
}
TABLES: dict[str, Way] = {
    **LINED,
    "titled": titled,
    "html": html,
    "html-cells": partial(html, cell="td"),
    "transposed": transposed,
    "headless": headless,
}
