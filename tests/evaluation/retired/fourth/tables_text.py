"""Tables as lines of text: delimited, aligned, Markdown, HTML, shells of databases, result sheets with a head."""

from __future__ import annotations

import csv
import html
import io
import random
import unicodedata

from sheet import Sheet

Written = tuple[str, str]  # extension, text


def width(text: str) -> int:
    """Columns that a terminal gives to the text."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text: str, size: int) -> str:
    """The text with blanks up to a width."""
    return text + " " * (size - width(text))


def sizes(sheet: Sheet) -> list[int]:
    """The widest cell of each column."""
    return [max(width(row[i]) for row in [sheet.headers, *sheet.cells]) for i in range(len(sheet.headers))]


def delimited(rows: list[list[str]], mark: str, quote: bool = False) -> str:
    """Rows by the rules of CSV."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark, quoting=csv.QUOTE_ALL if quote else csv.QUOTE_MINIMAL, lineterminator="\n")
    writer.writerows(rows)
    return out.getvalue()


def csv_plain(sheet: Sheet, rng: random.Random) -> Written:
    """Header and rows."""
    return "csv", delimited([sheet.headers, *sheet.cells], ",", rng.random() < 0.4).replace(
        "\n", rng.choice(("\n", "\r\n"))
    )


def csv_semicolon(sheet: Sheet, rng: random.Random) -> Written:
    """As some office programs export."""
    return "csv", delimited([sheet.headers, *sheet.cells], ";", True)


def csv_text_marks(sheet: Sheet, rng: random.Random) -> Written:
    """Long numbers kept as text with a tab before them, as bank and payment exports do."""
    rows = [
        ["\t" + c if (c.isdigit() and len(c) > 10) or (c[:-1].isdigit() and len(c) == 18) else c for c in row]
        for row in sheet.cells
    ]
    return "csv", delimited([sheet.headers, *rows], ",", True)


def csv_titled(sheet: Sheet, rng: random.Random) -> Written:
    """Title lines above, a total below."""
    blank = "," * (len(sheet.headers) - 1)
    above = rng.choice(
        (
            (
                f"{sheet.title}{blank}\n导出时间："
                f"{rng.randrange(2015, 2023)}-0{rng.randrange(1, 9)}-1{rng.randrange(9)}{blank}\n"
            ),
            f"{sheet.title}\n\n",
            f"#{sheet.title}\n",
        )
    )
    below = rng.choice(
        (f"合计,{len(sheet.cells)}条\n", f"\n共 {len(sheet.cells)} 条记录，第 1 页/共 1 页\n", "以下空白\n")
    )
    if sheet.lang == "tw":
        above, below = sheet.title + "\n", ""
    return "csv", above + delimited([sheet.headers, *sheet.cells], ",") + below


def tsv(sheet: Sheet, rng: random.Random) -> Written:
    """Tabs."""
    return rng.choice(("tsv", "txt")), "\n".join("\t".join(row) for row in [sheet.headers, *sheet.cells]) + "\n"


def pipe(sheet: Sheet, rng: random.Random) -> Written:
    """Bars, as batch files between banks."""
    mark = rng.choice(("|", "|+|", "||", "^"))
    return rng.choice(("txt", "dat")), "\n".join(mark.join(row) for row in [sheet.headers, *sheet.cells]) + "\n"


def bare_csv(sheet: Sheet, rng: random.Random) -> Written:
    """Without header."""
    return "csv", delimited(sheet.cells, ",", rng.random() < 0.4)


def bare_dashes(sheet: Sheet, rng: random.Random) -> Written:
    """Four dashes, as traded lists."""
    return "txt", "\n".join("----".join(row) for row in sheet.cells) + "\n"


def bare_tabs(sheet: Sheet, rng: random.Random) -> Written:
    """Tabs or bars, no header."""
    mark = rng.choice(("\t", "|", "\x01", "@@"))
    return rng.choice(("txt", "dat", "unl")), "\n".join(mark.join(row) for row in sheet.cells) + "\n"


def markdown(sheet: Sheet, rng: random.Random) -> Written:
    """A Markdown table below a heading."""
    lines = [
        f"# {sheet.title}",
        "",
        "| " + " | ".join(sheet.headers) + " |",
        "|" + "|".join(rng.choice((" --- ", ":---:")) for _ in sheet.headers) + "|",
    ]
    return "md", "\n".join(lines + ["| " + " | ".join(row) + " |" for row in sheet.cells]) + "\n"


def html_table(sheet: Sheet, rng: random.Random) -> Written:
    """A page with a table, as query pages print; some systems save it as .xls."""
    head = "".join(f"<{t}>{html.escape(h)}</{t}>" for h in sheet.headers for t in ["th"])
    style = rng.choice(('class="list"', 'style="vnd.ms-excel.numberformat:@"', 'align="center"'))
    body = "\n".join(
        "<tr>" + "".join(f"<td {style}>{html.escape(c)}</td>" for c in row) + "</tr>" for row in sheet.cells
    )
    top = f'<html><head><meta charset="utf-8"><title>{sheet.title}</title></head><body>\n<h3>{sheet.title}</h3>\n'
    return (
        rng.choice(("html", "htm", "xls")),
        f'{top}<table border="1">\n<tr>{head}</tr>\n{body}\n</table>\n</body></html>\n',
    )


def fixed(sheet: Sheet, rng: random.Random) -> Written:
    """Columns of fixed width."""
    size = [s + rng.choice((2, 3, 4)) for s in sizes(sheet)]
    rows = [sheet.headers, *([["-" * (s - 2) for s in size]] if rng.random() < 0.5 else []), *sheet.cells]
    return (
        rng.choice(("txt", "lst")),
        "\n".join("".join(pad(c, s) for c, s in zip(row, size, strict=True)).rstrip() for row in rows) + "\n",
    )


def mysql_shell(sheet: Sheet, rng: random.Random) -> Written:
    """What the mysql client prints."""
    size = sizes(sheet)
    rule = "+" + "+".join("-" * (s + 2) for s in size) + "+"
    rows = [
        "|" + "|".join(f" {pad(c, s)} " for c, s in zip(row, size, strict=True)) + "|"
        for row in [sheet.headers, *sheet.cells]
    ]
    ask = f"mysql> select * from {sheet.kind.stem}_info limit {len(sheet.cells)};"
    end = f"{len(sheet.cells)} rows in set (0.0{rng.randrange(1, 9)} sec)"
    return "txt", "\n".join([ask, rule, rows[0], rule, *rows[1:], rule, end, ""])


def mysql_vertical(sheet: Sheet, rng: random.Random) -> Written:
    """What the mysql client prints for \\G."""  # noqa: D301
    size = max(width(h) for h in sheet.headers)
    lines = []
    for number, row in enumerate(sheet.cells, 1):
        lines.append(f"*************************** {number}. row ***************************")
        lines += [" " * (size - width(h)) + f"{h}: {c}" for h, c in zip(sheet.headers, row, strict=True)]
    return rng.choice(("txt", "log")), "\n".join([*lines, f"{len(sheet.cells)} rows in set (0.00 sec)", ""])


def psql_shell(sheet: Sheet, rng: random.Random) -> Written:
    """What psql prints."""
    size = sizes(sheet)
    rows = [
        " " + " | ".join(pad(c, s) for c, s in zip(row, size, strict=True)) for row in [sheet.headers, *sheet.cells]
    ]
    rule = "-" + "-+-".join("-" * s for s in size) + "-"
    return "txt", "\n".join([rows[0], rule, *rows[1:], f"({len(sheet.cells)} rows)", ""])


def psql_expanded(sheet: Sheet, rng: random.Random) -> Written:
    """What psql prints after \\x."""  # noqa: D301
    size = max(width(h) for h in sheet.headers)
    lines = []
    for number, row in enumerate(sheet.cells, 1):
        lines.append(f"-[ RECORD {number} ]" + "-" * 24)
        lines += [f"{pad(h, size)} | {c}" for h, c in zip(sheet.headers, row, strict=True)]
    return "txt", "\n".join(lines) + "\n"


def head_lines(sheet: Sheet, rng: random.Random) -> list[str]:
    """The person above a result sheet."""
    mark = rng.choice(("：", ": "))
    pairs = [f"{h}{mark}{c}" for h, c in sheet.head]
    return pairs if rng.random() < 0.5 else ["    ".join(pairs)]


def headed_csv(sheet: Sheet, rng: random.Random) -> Written:
    """Title, the holder, an empty line, the table: as statements are exported."""
    return "csv", "\n".join([sheet.title, *head_lines(sheet, rng), "", delimited([sheet.headers, *sheet.cells], ",")])


def headed_fixed(sheet: Sheet, rng: random.Random) -> Written:
    """A printed result sheet."""
    table = fixed(sheet, rng)[1]
    return "txt", "\n".join(
        [
            " " * 20 + sheet.title,
            "",
            *head_lines(sheet, rng),
            "=" * 60,
            table.rstrip(),
            "=" * 60,
            f"{'記錄數' if sheet.lang == 'tw' else '记录数'}：{len(sheet.cells)}",
            "",
        ]
    )


def headed_markdown(sheet: Sheet, rng: random.Random) -> Written:
    """Markdown with a list for the holder."""
    lines = [
        f"## {sheet.title}",
        "",
        *(f"- {h}：{c}" for h, c in sheet.head),
        "",
        *markdown(sheet, rng)[1].splitlines()[2:],
        "",
    ]
    return "md", "\n".join(lines)


def headed_html(sheet: Sheet, rng: random.Random) -> Written:
    """A page with the holder in a paragraph."""
    head = "<br>\n".join(f"<b>{html.escape(h)}：</b>{html.escape(c)}" for h, c in sheet.head)
    page = html_table(sheet, rng)[1]
    return "html", page.replace("</h3>\n", f"</h3>\n<p>{head}</p>\n", 1)


TEXT_WAYS = {
    "csv": csv_plain,
    "csv-semicolon": csv_semicolon,
    "csv-text-marks": csv_text_marks,
    "csv-titled": csv_titled,
    "tsv": tsv,
    "pipe": pipe,
    "markdown": markdown,
    "html": html_table,
    "fixed-width": fixed,
    "mysql": mysql_shell,
    "mysql-vertical": mysql_vertical,
    "psql": psql_shell,
    "psql-expanded": psql_expanded,
}
BARE_WAYS = {"bare-csv": bare_csv, "bare-dashes": bare_dashes, "bare-tabs": bare_tabs}
HEADED_WAYS = {
    "headed-csv": headed_csv,
    "headed-fixed": headed_fixed,
    "headed-markdown": headed_markdown,
    "headed-html": headed_html,
}
