"""Tables: with a head and without."""

from html import escape

from sheet import Sheet

HeadRow = list[list[str]]


def grid(sheet: Sheet) -> HeadRow:
    """The head and the rows."""
    return [sheet.heads, *sheet.rows]


def joined(rows: HeadRow, sep: str) -> str:
    """Rows with a sign between the cells."""
    return "\n".join(sep.join(row) for row in rows) + "\n"


def width(text: str) -> int:
    """The columns a text takes on a screen."""
    return sum(2 if ord(sign) > 0x2E7F else 1 for sign in text)


def pad(text: str, size: int) -> str:
    """A text filled with blanks to a width."""
    return text + " " * (size - width(text))


def widths(rows: HeadRow) -> list[int]:
    """The width of each column."""
    return [max(map(width, column)) for column in zip(*rows, strict=True)]


def quoted(sheet: Sheet) -> str:
    """Separated, all cells in quotes."""
    return "\r\n".join(",".join(f'"{cell}"' for cell in row) for row in grid(sheet)) + "\r\n"


def guarded(sheet: Sheet) -> str:
    """Separated, long numbers guarded against Excel by a formula."""
    rows = [[f'="{cell}"' if len(cell) > 10 and cell[:6].isdigit() else cell for cell in row] for row in sheet.rows]
    return joined([sheet.heads, *rows], ",")


def apostrophe(sheet: Sheet) -> str:
    """Separated by semicolons, long numbers behind an apostrophe, a line for Excel at the top."""
    rows = [[f"'{cell}" if len(cell) > 10 and cell[:6].isdigit() else cell for cell in row] for row in sheet.rows]
    return "sep=;\n" + joined([sheet.heads, *rows], ";")


def spool(sheet: Sheet) -> str:
    """As SQL*Plus spools it."""
    size = widths(grid(sheet))
    lines = ["SQL> @q.sql", "", " ".join(map(pad, sheet.heads, size)), " ".join("-" * s for s in size)]
    lines += [" ".join(map(pad, row, size)) for row in sheet.rows]
    return "\n".join([*lines, "", f"{len(sheet.rows)} rows selected.", "", "SQL> spool off", ""])


def psql(sheet: Sheet) -> str:
    """As psql shows it."""
    size = widths(grid(sheet))
    lines = [" " + " | ".join(map(pad, sheet.heads, size)), "-" + "-+-".join("-" * s for s in size) + "-"]
    lines += [" " + " | ".join(map(pad, row, size)) for row in sheet.rows]
    return "\n".join([*lines, f"({len(sheet.rows)} rows)", ""])


def mysql(sheet: Sheet) -> str:
    """As the client of MySQL shows it."""
    size = widths(grid(sheet))
    rule = "+" + "+".join("-" * (s + 2) for s in size) + "+"
    body = ["| " + " | ".join(map(pad, row, size)) + " |" for row in grid(sheet)]
    end = f"{len(sheet.rows)} rows in set (0.0{sheet.lay.randint(1, 9)} sec)"
    return "\n".join([rule, body[0], rule, *body[1:], rule, end, ""])


def nightly(sheet: Sheet) -> str:
    """A nightly file with a line before and one after."""
    day = f"20{sheet.lay.randint(19, 23)}0{sheet.lay.randint(1, 9)}{sheet.lay.randint(10, 28)}"
    lines = [f"00|BEGIN|{day}|V2", "01|" + "|".join(sheet.heads)]
    lines += ["10|" + "|".join(row) for row in sheet.rows]
    return "\n".join([*lines, f"99|END|{len(sheet.rows):08d}", ""])


def hive(sheet: Sheet) -> str:
    """Control-A between the cells, the head with it."""
    return joined(grid(sheet), "\x01")


def report(sheet: Sheet) -> str:
    """A report of fixed columns, ruled."""
    size = [s + 2 for s in widths(grid(sheet))]
    rule = "=" * sum(size)
    lines = [f"{sheet.title}".center(sum(size)), rule, "".join(map(pad, sheet.heads, size)), "-" * sum(size)]
    lines += ["".join(map(pad, row, size)) for row in sheet.rows]
    return "\n".join([*lines, rule, f"合计：{len(sheet.rows)} 条    制表：信息科    复核：", ""])


def pages(sheet: Sheet) -> str:
    """Printed pages, each with its head and foot."""
    size = [s + 1 for s in widths(grid(sheet))]
    out = []
    for number, start in enumerate(range(0, len(sheet.rows), 24), 1):
        out += [f"{sheet.title}                第 {number} 页", "".join(map(pad, sheet.heads, size))]
        out += ["".join(map(pad, row, size)) for row in sheet.rows[start : start + 24]]
        out += ["", "*** 内部资料 ***\f"]
    return "\n".join(out)


def mediawiki(sheet: Sheet) -> str:
    """A table of MediaWiki."""
    lines = ['{| class="wikitable sortable"', f"|+ {sheet.title}", "! " + " !! ".join(sheet.heads)]
    for row in sheet.rows:
        lines += ["|-", "| " + " || ".join(row)]
    return "\n".join([*lines, "|}", ""])


def asciidoc(sheet: Sheet) -> str:
    """A table of AsciiDoc, a cell a line."""
    lines = [f".{sheet.title}", '[%header,cols="' + ",".join("1" for _ in sheet.cols) + '"]', "|==="]
    lines.append(" ".join(f"|{cell}" for cell in sheet.heads))
    for row in sheet.rows:
        lines += ["", *(f"|{cell}" for cell in row)]
    return "\n".join([*lines, "|===", ""])


def org(sheet: Sheet) -> str:
    """A table of Org."""
    size = widths(grid(sheet))
    body = ["| " + " | ".join(map(pad, row, size)) + " |" for row in grid(sheet)]
    rule = "|" + "+".join("-" * (s + 2) for s in size) + "|"
    return "\n".join([f"* {sheet.title}", body[0], rule, *body[1:], ""])


def markdown(sheet: Sheet) -> str:
    """A table of Markdown."""
    body = ["| " + " | ".join(row) + " |" for row in grid(sheet)]
    return "\n".join([f"## {sheet.title}", "", body[0], "|" + ":--|" * len(sheet.cols), *body[1:], ""])


def confluence(sheet: Sheet) -> str:
    """A table in the marks of Jira."""
    lines = [f"h3. {sheet.title}", "||" + "||".join(sheet.heads) + "||"]
    return "\n".join([*lines, *("|" + "|".join(row) + "|" for row in sheet.rows), ""])


def restructured(sheet: Sheet) -> str:
    """A simple table of reStructuredText."""
    size = widths(grid(sheet))
    rule = "  ".join("=" * s for s in size)
    body = ["  ".join(map(pad, row, size)).rstrip() for row in grid(sheet)]
    return "\n".join([rule, body[0], rule, *body[1:], rule, ""])


def latex(sheet: Sheet) -> str:
    """A long table of LaTeX."""
    body = [" & ".join(cell.replace("_", r"\_") for cell in row) + r" \\" for row in grid(sheet)]
    lines = [r"\begin{longtable}{" + "l" * len(sheet.cols) + "}", r"\hline", body[0], r"\hline", *body[1:]]
    return "\n".join([*lines, r"\hline", r"\end{longtable}", ""])


def html_rows(sheet: Sheet) -> str:
    """The rows of a table of HTML."""
    top = "<thead><tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in sheet.heads) + "</tr></thead>\n<tbody>\n"
    rows = ("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n" for row in sheet.rows)
    return top + "".join(rows) + "</tbody>"


def html(sheet: Sheet) -> str:
    """A page with a table."""
    top = f"<!DOCTYPE html>\n<html><head><title>{sheet.title}</title><style>td{{padding:2px 6px}}</style></head>"
    return f"{top}\n<body><h2>{sheet.title}</h2>\n<table border=1>\n{html_rows(sheet)}\n</table></body></html>\n"


def html_workbook(sheet: Sheet) -> str:
    """A page sent as a workbook, numbers marked as text."""
    body = html_rows(sheet).replace("<td>", "<td style=\"mso-number-format:'\\@'\">")
    top = '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
    return f"{top}<body><table>{body}</table></body></html>\n"


def notes(sheet: Sheet) -> str:
    """Separated, with notes before the head and a sum below."""
    day = f"导出人：admin,导出时间：2023-0{sheet.lay.randint(1, 9)}-1{sheet.lay.randint(0, 9)}"
    lines = [sheet.title, day, "", ",".join(sheet.heads), *(",".join(row) for row in sheet.rows)]
    return "\r\n".join([*lines, "", f"共计,{len(sheet.rows)}", ""])


HEADED = {
    "separated": ("csv", lambda s: joined(grid(s), ",")),
    "separated, quoted": ("csv", quoted),
    "separated by tabs": ("tsv", lambda s: joined(grid(s), "\t")),
    "separated by bars": ("txt", lambda s: joined(grid(s), "|")),
    "separated by carets": ("dat", lambda s: joined(grid(s), "^")),
    "separated by two signs": ("del", lambda s: joined(grid(s), "|+|")),
    "separated, notes around": ("csv", notes),
    "guarded by formulas": ("csv", guarded),
    "guarded by apostrophes": ("csv", apostrophe),
    "SQL*Plus": ("lst", spool),
    "psql": ("out", psql),
    "mysql": ("txt", mysql),
    "nightly file": ("dat", nightly),
    "control-A": ("hive", hive),
    "report": ("rpt", report),
    "printed pages": ("prn", pages),
    "MediaWiki": ("wiki", mediawiki),
    "AsciiDoc": ("adoc", asciidoc),
    "Org": ("org", org),
    "Markdown": ("md", markdown),
    "Jira": ("txt", confluence),
    "reStructuredText": ("rst", restructured),
    "LaTeX": ("tex", latex),
    "HTML": ("html", html),
    "HTML as workbook": ("xls", html_workbook),
}
BARE = {
    "bare, separated": ("csv", lambda s: joined(s.rows, ",")),
    "bare, four dashes": ("txt", lambda s: joined(s.rows, "----")),
    "bare, tabs": ("txt", lambda s: joined(s.rows, "\t")),
    "bare, bars": ("unl", lambda s: "".join("|".join(row) + "|\n" for row in s.rows)),
}
