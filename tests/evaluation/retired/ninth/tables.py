"""Tables in text: separated, printed, drawn and marked up."""

import html
import unicodedata


def width(text):
    """Measure a text in half-width places."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text, size, right=False):
    """Fill a text up to a width."""
    gap = " " * (size - width(text))
    return gap + text if right else text + gap


def widths(x):
    """Give the width of each column."""
    return [max(width(r[i]) for r in [x.heads, *x.rows]) for i in range(len(x.heads))]


def quote(cell):
    """Quote a cell where it must be."""
    return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ',"\n;') else cell


def csv_plain(x):
    """Write comma separated."""
    return "".join(",".join(quote(c) for c in r) + "\r\n" for r in [x.heads, *x.rows])


def csv_excel_tab(x):
    """Write comma separated with a tabulator behind long numbers, against rounding in Excel."""
    rows = [[c + "\t" if len(c) > 10 and c[:6].isdigit() else quote(c) for c in r] for r in x.rows]
    return "".join(",".join(r) + "\r\n" for r in [x.heads, *rows])


def csv_formula(x):
    """Write comma separated with long numbers as a formula of text."""
    rows = [[f'="{c}"' if len(c) > 10 and c[:6].isdigit() else quote(c) for c in r] for r in x.rows]
    return "".join(",".join(r) + "\r\n" for r in [x.heads, *rows])


def tsv(x):
    """Write tabulators."""
    return "".join("\t".join(r) + "\n" for r in [x.heads, *x.rows])


def semicolons(x):
    """Write all cells quoted, with the line that tells Excel the separator."""
    return "sep=;\r\n" + "".join(";".join(f'"{c}"' for c in r) + "\r\n" for r in [x.heads, *x.rows])


def carets(x):
    """Write a nightly file of a mainframe: control record, carets, trailer."""
    body = "".join("^".join(r) + "^\n" for r in x.rows)
    return f"H^{x.table.upper()}^{x.day}^\n{'^'.join(x.heads)}^\n{body}T^{len(x.rows):08d}^\n"


def bars(x):
    """Write double bars."""
    return "".join("||".join(r) + "\n" for r in [x.heads, *x.rows])


def ctrl_a(x):
    """Write as Hive exports with a header line."""
    return "".join("\x01".join(r) + "\n" for r in [x.heads, *[[c or "\\N" for c in r] for r in x.rows]])


def sqlplus(x):
    """Write as SQL*Plus spools."""
    sizes = widths(x)
    rule = " ".join("-" * s for s in sizes)
    head = " ".join(pad(c, s) for c, s in zip(x.heads, sizes, strict=True))
    body = "\n".join(" ".join(pad(c, s) for c, s in zip(r, sizes, strict=True)).rstrip() for r in x.rows)
    return (
        f"SQL> select * from {x.table};\n\n{head}\n{rule}\n{body}\n\n{len(x.rows)} rows selected.\n\nSQL> spool off\n"
    )


def psql(x):
    """Write as psql prints."""
    sizes = widths(x)
    lines = [" | ".join(pad(c, s) for c, s in zip(r, sizes, strict=True)) for r in [x.heads, *x.rows]]
    rule = "-+-".join("-" * s for s in sizes)
    return "\n".join([" " + lines[0], f"-{rule}-", *(f" {s}" for s in lines[1:]), f"({len(x.rows)} rows)", ""])


def box(x):
    """Draw with thin lines."""
    sizes = widths(x)
    bars_ = [a + b.join("─" * (s + 2) for s in sizes) + c for a, b, c in ("┌┬┐", "├┼┤", "└┴┘")]
    lines = ["│" + "│".join(f" {pad(c, s)} " for c, s in zip(r, sizes, strict=True)) + "│" for r in [x.heads, *x.rows]]
    return "\n".join([bars_[0], lines[0], bars_[1], *lines[1:], bars_[2], ""])


def titled(x):
    """Write a report with title, maker, numbering and total."""
    lines = [x.title, f"统计时段：{x.day} 止\t打印人：{x.clerk}\t页码：1/1", "", "行号\t" + "\t".join(x.heads)]
    lines += [f"{i}\t" + "\t".join(r) for i, r in enumerate(x.rows, 1)]
    return "\r\n".join([*lines, f"合计\t{len(x.rows)} 条", "制表：" + x.clerk + "\t复核：", ""])


def paged(x):
    """Print pages of 25 lines with running heads and form feeds."""
    sizes = widths(x)
    out = []
    pages = [x.rows[i : i + 25] for i in range(0, len(x.rows), 25)]
    for n, page in enumerate(pages, 1):
        out.append(f"RPT-{x.table[:8].upper()}    {x.title}    DATE {x.day}    PAGE {n:3d} OF {len(pages):3d}")
        out.append("  ".join(pad(c, s) for c, s in zip(x.heads, sizes, strict=True)))
        out.append("  ".join("=" * s for s in sizes))
        out += ["  ".join(pad(c, s) for c, s in zip(r, sizes, strict=True)).rstrip() for r in page]
        out.append("*** END OF REPORT ***" if n == len(pages) else "\f")
    return "\n".join(out) + "\n"


def jira(x):
    """Write as a wiki table."""
    body = "".join("|" + "|".join(c or " " for c in r) + "|\n" for r in x.rows)
    return f"h3. {x.title}\n\n||{'||'.join(x.heads)}||\n{body}\n{{color:grey}}更新 {x.day} {x.clerk}{{color}}\n"


def asciidoc(x):
    """Write as an AsciiDoc table."""
    body = "".join("\n" + "".join(f"|{c}\n" for c in r) for r in x.rows)
    return f'= {x.title}\n\n[options="header"]\n|===\n{"".join("|" + c + " " for c in x.heads)}\n{body}|===\n'


def org(x):
    """Write as a table of Org mode."""
    rule = "|" + "+".join("---" for _ in x.heads) + "|"
    body = "".join("| " + " | ".join(r) + " |\n" for r in x.rows)
    return f"#+TITLE: {x.title}\n#+DATE: {x.day}\n\n| {' | '.join(x.heads)} |\n{rule}\n{body}"


def html_page(x):
    """Write a page of a query system."""
    head = "".join(f'<th class="col">{html.escape(c)}</th>' for c in x.heads)
    body = "".join(
        f'<tr class="{"odd" if i % 2 else "even"}">' + "".join(f"<td>{html.escape(c)}</td>" for c in r) + "</tr>\n"
        for i, r in enumerate(x.rows)
    )
    return (
        f"<!doctype html>\n<html><head><title>{x.title}</title><style>.col{{width:120px}}</style></head>\n<body>"
        f'<div class="nav">首页 &gt; 查询 &gt; {x.title}</div>\n<table id="grid">\n<thead><tr>{head}</tr></thead>\n'
        f'<tbody>\n{body}</tbody></table>\n<p class="foot">共 {len(x.rows)} 条&nbsp;打印</p></body></html>\n'
    )


def html_xls(x):
    """Write the page that old web systems send as a workbook."""
    cells = [
        "<tr>" + "".join(f"<td style='vnd.ms-excel.numberformat:@'>{html.escape(c)}</td>" for c in r) + "</tr>"
        for r in [x.heads, *x.rows]
    ]
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel">\n<head><meta name="ProgId" content="Excel.Sheet"/>'
        f'</head><body>\n<table border="1">\n<tr><td colspan="{len(x.heads)}">{x.title}</td></tr>\n'
        + "\n".join(cells)
        + "\n</table></body></html>\n"
    )


def bare_csv(x):
    """Write rows only, comma separated."""
    return "".join(",".join(quote(c) for c in r) + "\n" for r in x.rows)


def bare_slash(x):
    """Write rows only, with a blank and a slash."""
    return "".join(" / ".join(c or "-" for c in r) + "\n" for r in x.rows)


def bare_tabs(x):
    """Write rows only, pasted from a sheet."""
    return "".join("\t".join(r) + "\r\n" for r in x.rows)


def bare_hash(x):
    """Write rows only, with hash signs."""
    return "".join("#".join(r) + "#\n" for r in x.rows)


HEADED = {
    "csv": csv_plain,
    "csv, tab guarded": csv_excel_tab,
    "csv, formula guarded": csv_formula,
    "tsv": tsv,
    "semicolons, sep line": semicolons,
    "carets with trailer": carets,
    "double bars": bars,
    "control-A": ctrl_a,
    "sqlplus spool": sqlplus,
    "psql output": psql,
    "drawn box": box,
    "titled report": titled,
    "printed pages": paged,
    "wiki table": jira,
    "asciidoc": asciidoc,
    "org table": org,
    "html page": html_page,
    "html as xls": html_xls,
}
BARE = {"bare csv": bare_csv, "bare slashes": bare_slash, "bare tabs": bare_tabs, "bare hashes": bare_hash}
EXT = {"csv": "csv", "csv, tab guarded": "csv", "csv, formula guarded": "csv", "tsv": "tsv", "bare csv": "csv"}
EXT |= {"semicolons, sep line": "csv", "carets with trailer": "dat", "control-A": "dat", "sqlplus spool": "lst"}
EXT |= {"wiki table": "wiki", "asciidoc": "adoc", "org table": "org", "html page": "html", "html as xls": "xls"}
