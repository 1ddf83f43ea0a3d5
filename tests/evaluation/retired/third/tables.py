"""Ways to write a table: separated values, Markdown, HTML, fixed width."""

from __future__ import annotations

import csv
import html
import io
import unicodedata
from collections.abc import Callable
from random import Random

from habits import Grid

TITLES = ["数据导出", "查询结果", "明细清单", "名单（内部资料）", "统计报表", "导出记录"]


def separated(grid: Grid, sep: str, *, header: bool = True, quoting: int = csv.QUOTE_MINIMAL) -> str:
    """Separated values with the quotes that are needed, or all."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=sep, quoting=quoting, lineterminator="\n")  # type: ignore[arg-type]
    writer.writerows([grid.header, *grid.rows] if header else grid.rows)
    return out.getvalue()


def joined(grid: Grid, sep: str, *, header: bool = True) -> str:
    """Cells joined by a separator that no cell holds."""
    lines = [grid.header, *grid.rows] if header else grid.rows
    return "\n".join(sep.join(line) for line in lines) + "\n"


def csv_plain(rng: Random, grid: Grid) -> str:
    """Commas."""
    return separated(grid, ",")


def csv_quoted(rng: Random, grid: Grid) -> str:
    """All fields in quotes."""
    return separated(grid, ",", quoting=csv.QUOTE_ALL)


def csv_mixed(rng: Random, grid: Grid) -> str:
    """Quotes here and there."""
    lines = [",".join(grid.header)]
    for row in grid.rows:
        lines.append(",".join(f'"{c}"' if "," in c or rng.random() < 0.4 else c for c in row))
    return "\n".join(lines) + "\n"


def tsv(rng: Random, grid: Grid) -> str:
    """Tabs."""
    return separated(grid, "\t")


def pipe(rng: Random, grid: Grid) -> str:
    """Bars."""
    return joined(grid, rng.choice(["|", " | "]))


def semicolon(rng: Random, grid: Grid) -> str:
    """Semicolons."""
    return separated(grid, ";")


def dashes(rng: Random, grid: Grid) -> str:
    """Four dashes without a header."""
    return joined(grid, "----", header=False)


def dashes_header(rng: Random, grid: Grid) -> str:
    """Four dashes under a header."""
    return joined(grid, "----")


def no_header(rng: Random, grid: Grid) -> str:
    """Values alone."""
    return separated(grid, rng.choice([",", ",", "\t", ";"]), header=False)


def titled(rng: Random, grid: Grid) -> str:
    """Title lines above the header, a count below."""
    pad = "," * (len(grid.header) - 1)
    body = separated(grid, ",").rstrip("\n")
    day = f"{rng.randint(2015, 2022)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    head = [rng.choice(TITLES) + pad]
    if rng.random() < 0.7:
        head.append(f"导出日期：{day}" + pad)
    if rng.random() < 0.4:
        head.append("")
    return "\n".join([*head, body, f"合计：{len(grid.rows)}条{pad}" if rng.random() < 0.7 else ""]) + "\n"


def messy(rng: Random, grid: Grid) -> str:
    """Comments at the top, blank lines, trailing delimiters, a last line with the count."""
    lines = ["# " + rng.choice(TITLES), f"# 共 {len(grid.rows)} 行", ",".join(grid.header) + ","]
    for row in grid.rows:
        lines.append(",".join(f'"{c}"' if "," in c else c for c in row) + ",")
        if rng.random() < 0.06:
            lines.append("")
    return "\n".join([*lines, "", f"# end {len(grid.rows)}"]) + "\n"


def guarded(rng: Random, grid: Grid) -> str:
    """Long numbers kept from becoming floats: ="...", an apostrophe or a tab before them."""
    form = rng.choice(['="{}"', "'{}", "\t{}"])
    lines = [",".join(grid.header)]
    for row in grid.rows:
        cells = []
        for name, cell in zip(grid.table.fields, row, strict=True):
            plain = f'"{cell}"' if "," in cell else cell
            long = cell and name in {"id_no", "card", "mobile", "opp_card"}
            cells.append(form.format(cell) if long else plain)
        lines.append(",".join(cells))
    return "\r\n".join(lines) + "\r\n"


def markdown(rng: Random, grid: Grid) -> str:
    """A Markdown table below a heading."""
    lines = [f"## {rng.choice(TITLES)}", "", "| " + " | ".join(grid.header) + " |"]
    lines.append("|" + rng.choice([" --- |", ":---|", "------|"]) * len(grid.header))
    lines += ["| " + " | ".join(row) + " |" for row in grid.rows]
    return "\n".join(lines) + "\n"


def html_table(rng: Random, grid: Grid) -> str:
    """An HTML page with a table."""
    tag = rng.choice(["th", "th", "td"])
    lines = [
        f'<html><head><meta charset="{{{{charset}}}}"><title>{rng.choice(TITLES)}</title></head>',
        '<body><table border="1">',
        "<tr>" + "".join(f"<{tag}>{html.escape(h)}</{tag}>" for h in grid.header) + "</tr>",
    ]
    spread = rng.random() < 0.4
    for row in grid.rows:
        cells = [f"<td>{html.escape(c) or '&nbsp;'}</td>" for c in row]
        lines.append("<tr>\n  " + "\n  ".join(cells) + "\n</tr>" if spread else "<tr>" + "".join(cells) + "</tr>")
    return "\n".join([*lines, "</table></body></html>"]) + "\n"


def width(text: str) -> int:
    """Columns that the text takes on a screen."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def fixed(rng: Random, grid: Grid) -> str:
    """A report with columns of fixed width."""
    lines = [[c or "-" for c in line] for line in [grid.header, *grid.rows]]
    sizes = [max(width(line[place]) for line in lines) + 3 for place in range(len(grid.header))]
    text = [
        "".join(c + " " * (size - width(c)) for c, size in zip(line, sizes, strict=True)).rstrip() for line in lines
    ]
    rule = rng.choice("-=") * min(sum(sizes), 150)
    title = " " * 20 + rng.choice(TITLES)
    return "\n".join([title, rule, text[0], rule, *text[1:], rule, f"记录数: {len(grid.rows)}"]) + "\n"


def boxed(rng: Random, grid: Grid) -> str:
    """A box of plus signs and bars, as database shells print it."""
    lines = [grid.header, *grid.rows]
    sizes = [max(width(line[place]) for line in lines) for place in range(len(grid.header))]
    rule = "+" + "+".join("-" * (size + 2) for size in sizes) + "+"
    text = [
        "|" + "|".join(f" {c}{' ' * (s - width(c))} " for c, s in zip(line, sizes, strict=True)) + "|" for line in lines
    ]
    return (
        "\n".join([rule, text[0], rule, *text[1:], rule, f"{len(grid.rows)} rows in set (0.0{rng.randint(1, 9)} sec)"])
        + "\n"
    )


Way = Callable[[Random, Grid], str]
# name: (function, header style or "" for any, ending, without header)
TABLES: dict[str, tuple[Way, str, str, bool]] = {
    "csv": (csv_plain, "zh", "csv", False),
    "csv all quoted": (csv_quoted, "", "csv", False),
    "csv mixed quotes": (csv_mixed, "", "csv", False),
    "tsv": (tsv, "", "tsv", False),
    "bars": (pipe, "", "txt", False),
    "semicolons": (semicolon, "", "csv", False),
    "dashes without header": (dashes, "zh", "txt", True),
    "dashes with header": (dashes_header, "zh", "txt", False),
    "csv with title": (titled, "zh", "csv", False),
    "csv without header": (no_header, "zh", "csv", True),
    "csv traditional": (csv_plain, "hant", "csv", False),
    "csv English": (csv_plain, "en", "csv", False),
    "csv pinyin": (csv_plain, "pinyin", "csv", False),
    "csv camelCase": (csv_plain, "camel", "csv", False),
    "csv snake_case": (csv_plain, "snake", "csv", False),
    "csv full width": (csv_plain, "zh", "csv", False),
    "csv messy": (messy, "", "csv", False),
    "csv guarded numbers": (guarded, "zh", "csv", False),
    "markdown": (markdown, "zh", "md", False),
    "html": (html_table, "zh", "html", False),
    "fixed width": (fixed, "zh", "txt", False),
    "database shell": (boxed, "snake", "txt", False),
    "unicode text": (tsv, "zh", "txt", False),
}
