"""Tables as plain text: delimited, fixed width, Markdown, HTML, console output, reports."""

from __future__ import annotations

import csv
import datetime as dt
import html
import io
import unicodedata

from vocab import Table


def printed(t: Table) -> dt.datetime:
    """The day of the printout, after all that it tells."""
    return t.ctx.base + dt.timedelta(days=400)


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(ch) in "WF" else 1 for ch in text)


def pad(text: str, n: int, right: bool = False) -> str:
    gap = " " * max(0, n - width(text))
    return gap + text if right else text + gap


def widths(t: Table) -> list[int]:
    return [max(width(c) for c in col) for col in zip(t.labels, *t.rows, strict=True)]


def delimited(t: Table, sep: str, quote: int = csv.QUOTE_MINIMAL, end: str = "\r\n") -> str:
    out = io.StringIO()
    w = csv.writer(out, delimiter=sep, quoting=quote, lineterminator=end)
    w.writerow(t.labels)
    w.writerows(t.rows)
    return out.getvalue()


def w_csv(t: Table) -> tuple[str, str]:
    return delimited(t, ","), "csv"


def w_csv_titled(t: Table) -> tuple[str, str]:
    gap = "," * (len(t.labels) - 1)
    body = delimited(t, ",")
    return f"{t.title}{gap}\r\n制表日期：{t.ctx.date(printed(t))}{gap}\r\n{body}合计,{len(t.rows)}{gap[1:]}\r\n", "csv"


def w_csv_quoted(t: Table) -> tuple[str, str]:
    return delimited(t, ",", csv.QUOTE_ALL, "\n"), "csv"


def w_csv_tabbed_cells(t: Table) -> tuple[str, str]:
    """Long numbers guarded with a trailing tab, as Chinese shops' exports do for Excel."""
    rows = [
        [c + "\t" if (c.isdigit() and len(c) > 10) or (c[:-1].isdigit() and len(c) == 18) else c for c in r]
        for r in t.rows
    ]
    return delimited(Table(t.kind, t.script, t.title, t.stem, t.keys, t.labels, rows, t.ctx), ","), "csv"


def w_csv_formula(t: Table) -> tuple[str, str]:
    """Long numbers as ="..." so that Excel keeps them."""
    lines = [",".join(t.labels)]
    for r in t.rows:
        lines.append(",".join(f'="{c}"' if len(c) > 10 and c[:-1].isdigit() else c for c in r))
    return "\r\n".join(lines) + "\r\n", "csv"


def w_semicolon(t: Table) -> tuple[str, str]:
    return delimited(t, ";"), "csv"


def w_tsv(t: Table) -> tuple[str, str]:
    return delimited(t, "\t", end="\n"), "tsv"


def w_pipe(t: Table) -> tuple[str, str]:
    return "\n".join("|".join(r) for r in [t.labels, *t.rows]) + "\n", "txt"


def w_barbang(t: Table) -> tuple[str, str]:
    """The |! file of a bank's data exchange, with a trailer line."""
    lines = ["|!".join(r) + "|!" for r in [t.labels, *t.rows]]
    return "\n".join(lines) + f"\nTLR|!{len(t.rows)}|!\n", "dat"


def w_caret(t: Table) -> tuple[str, str]:
    return "\n".join("^".join(r) for r in [t.labels, *t.rows]) + "\n", "dat"


def w_dashes(t: Table) -> tuple[str, str]:
    return "\n".join("----".join(r) for r in [t.labels, *t.rows]) + "\n", "txt"


def w_fixed(t: Table) -> tuple[str, str]:
    ws = [w + 2 for w in widths(t)]
    rule = " ".join("-" * (w - 1) for w in ws)
    lines = [t.title, rule] + [
        "".join(pad(c, w) for c, w in zip(r, ws, strict=True)).rstrip() for r in [t.labels, *t.rows]
    ]
    return "\n".join([*lines, rule, f"共 {len(t.rows)} 条"]) + "\n", "txt"


def w_paged(t: Table) -> tuple[str, str]:
    """A line printer's report: head and column line on each page."""
    ws, out, size = [w + 2 for w in widths(t)], [], 20
    pages = range(0, len(t.rows), size)
    for no, at in enumerate(pages, 1):
        out += [
            " " * 20 + t.title,
            f"打印日期：{t.ctx.date(printed(t))}    第 {no} 页 / 共 {len(pages)} 页",
            "=" * sum(ws),
        ]
        chunk = t.rows[at : at + size]
        out += ["".join(pad(c, w) for c, w in zip(r, ws, strict=True)).rstrip() for r in [t.labels, *chunk]]
        out += ["-" * sum(ws), f"本页小计：{len(chunk)} 笔", "\f" if no < len(pages) else f"总计：{len(t.rows)} 笔"]
    return "\n".join(out) + "\n", "prn"


def w_markdown(t: Table) -> tuple[str, str]:
    lines = [f"# {t.title}", "", "| " + " | ".join(t.labels) + " |", "|" + " --- |" * len(t.labels)]
    return "\n".join(lines + ["| " + " | ".join(r) + " |" for r in t.rows]) + "\n", "md"


def html_table(t: Table, indent: str = "") -> str:
    head = "".join(f"<th>{html.escape(c)}</th>" for c in t.labels)
    body = [f"{indent}<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in r) + "</tr>" for r in t.rows]
    return f"{indent}<tr>{head}</tr>\n" + "\n".join(body)


def w_html(t: Table) -> tuple[str, str]:
    return (
        f"<!DOCTYPE html>\n<html><head><title>{t.title}</title></head>\n<body><h2>{t.title}</h2>\n"
        f'<table border="1">\n{html_table(t)}\n</table>\n<p>共{len(t.rows)}条 首页 上一页 下一页 末页</p>\n'
        "</body></html>\n"
    ), "html"


def w_html_xls(t: Table) -> tuple[str, str]:
    """The page with an Excel name that many web systems download."""
    cells = html_table(t, "  ").replace("<td>", "<td style=\"mso-number-format:'\\@'\">")
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name="ProgId" '
        f'content="Excel.Sheet"></head><body><table>\n{cells}\n</table></body></html>\n'
    ), "xls"


def w_html_divs(t: Table) -> tuple[str, str]:
    """Table of a single-page app, saved from the browser, with numeric entities for Han."""

    def ent(s: str) -> str:
        return "".join(ch if ord(ch) < 128 else f"&#{ord(ch)};" for ch in html.escape(s))

    out = ['<div class="el-table"><div class="el-table__header">']
    out += [f'<div class="cell th">{ent(c)}</div>' for c in t.labels] + ['</div><div class="el-table__body">']
    for r in t.rows:
        out.append('<div class="row">' + "".join(f'<div class="cell">{ent(c)}</div>' for c in r) + "</div>")
    return "\n".join(out) + "\n</div></div>\n", "html"


def w_mysql_box(t: Table) -> tuple[str, str]:
    ws = widths(t)
    rule = "+" + "+".join("-" * (w + 2) for w in ws) + "+"
    rows = [
        "|" + "|".join(" " + pad(c, w) + " " for c, w in zip(r, ws, strict=True)) + "|" for r in [t.labels, *t.rows]
    ]
    sql = f"mysql> select * from {t.name} limit {len(t.rows)};"
    tail = f"{len(t.rows)} rows in set (0.{t.rng.randint(1, 9)}1 sec)"
    return "\n".join([sql, rule, rows[0], rule, *rows[1:], rule, tail, "", "mysql> exit", "Bye"]) + "\n", "txt"


def w_psql(t: Table) -> tuple[str, str]:
    ws = widths(t)
    rows = [" " + " | ".join(pad(c, w) for c, w in zip(r, ws, strict=True)).rstrip() for r in [t.labels, *t.rows]]
    return "\n".join([rows[0], "-" + "-+-".join("-" * w for w in ws), *rows[1:], f"({len(t.rows)} rows)"]) + "\n", "out"


def w_sqlplus(t: Table) -> tuple[str, str]:
    """Spooled by SQL*Plus: heading and rule again after each page."""
    ws, out = widths(t), [f"SQL> select * from {t.name};"]
    for at in range(0, len(t.rows), 14):
        out += [
            "",
            " ".join(pad(c, w) for c, w in zip(t.labels, ws, strict=True)).rstrip(),
            " ".join("-" * w for w in ws),
        ]
        out += [" ".join(pad(c, w) for c, w in zip(r, ws, strict=True)).rstrip() for r in t.rows[at : at + 14]]
    return "\n".join([*out, "", f"已选择{len(t.rows)}行。", "", "SQL> spool off"]) + "\n", "lst"


def w_rst(t: Table) -> tuple[str, str]:
    """A wiki table of the older markup (DokuWiki)."""
    lines = [f"====== {t.title} ======", "", "^ " + " ^ ".join(t.labels) + " ^"]
    return "\n".join(lines + ["| " + " | ".join(r) + " |" for r in t.rows]) + "\n", "txt"


WAYS = {
    "csv": w_csv,
    "csv-titled": w_csv_titled,
    "csv-quoted": w_csv_quoted,
    "csv-tab-guard": w_csv_tabbed_cells,
    "csv-formula": w_csv_formula,
    "semicolon": w_semicolon,
    "tsv": w_tsv,
    "pipe": w_pipe,
    "barbang": w_barbang,
    "caret": w_caret,
    "four-dashes": w_dashes,
    "fixed-width": w_fixed,
    "paged-report": w_paged,
    "markdown": w_markdown,
    "html-table": w_html,
    "html-as-xls": w_html_xls,
    "html-divs-entities": w_html_divs,
    "mysql-console": w_mysql_box,
    "psql-console": w_psql,
    "sqlplus-spool": w_sqlplus,
    "dokuwiki": w_rst,
}
