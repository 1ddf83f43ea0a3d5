"""Ways of writing a table as flat text: delimited, fixed width, drawn tables, pages."""
import html


class Table:
    """Headers and rows of one file, with title and head lines for statements."""

    def __init__(self, kind, keys, heads, rows, rng, title="", head=(), latin=False, ident="t_info"):
        self.kind, self.keys, self.heads, self.rows, self.rng = kind, keys, heads, rows, rng
        self.title, self.head, self.latin, self.ident = title, list(head), latin, ident
        self.joined = self.numeric = self.hant = False
        self.decoys = []

    def headlines(self, sep="："):
        """Title and head lines as text lines."""
        out = [self.title] if self.title else []
        items = [f"{k}{':' if self.latin else sep}{' ' if self.latin else ''}{v}" for k, v in self.head]
        return out + (["    ".join(items)] if self.joined and items else items)


def q(s):
    """CSV quoting where needed."""
    return '"' + s.replace('"', '""') + '"' if any(c in s for c in ',"\n') else s


def width(s):
    """Columns on a terminal."""
    return sum(2 if ord(c) > 0x2e7f else 1 for c in s)


def pad(s, n):
    """Pad to n terminal columns."""
    return s + " " * max(0, n - width(s))


def _cols(t):
    """Table written as cols."""
    return [max(width(x) for x in col) for col in zip(t.heads, *t.rows)]


def csv_plain(t):
    """Table written as csv plain."""
    return "csv", "\n".join(t.headlines() + [",".join(map(q, r)) for r in [t.heads] + t.rows]) + "\n"


def csv_quoted(t):
    """Table written as csv quoted."""
    lines = [",".join('"' + c.replace('"', '""') + '"' for c in r) for r in [t.heads] + t.rows]
    return "csv", "\r\n".join(t.headlines() + lines) + "\r\n"


def csv_total(t):
    """Title, print date, table, blank line, total line."""
    n = len(t.rows)
    pre = (t.headlines() or ["明细表" if not t.latin else "Report"]) + [""]
    post = ["", f"total,{n}" if t.latin else f"合计,{n}条", "" if t.latin else "制表：系统导出,审核："]
    return "csv", "\n".join(pre + [",".join(map(q, r)) for r in [t.heads] + t.rows] + post) + "\n"


def csv_textcell(t):
    """Excel export: tab or apostrophe guards before long numbers."""
    g = lambda c: c + "\t" if c.isdigit() and len(c) > 10 or c[:-1].isdigit() and len(c) == 18 else c
    return "csv", "\r\n".join(t.headlines() + [",".join(q(g(c)) for c in r) for r in [t.heads] + t.rows]) + "\r\n"


def csv_excel_eq(t):
    """Numbers guarded as ="..."."""
    g = lambda c: f'="{c}"' if len(c) > 10 and c[:-1].isdigit() else q(c)
    return "csv", "\r\n".join(t.headlines() + [",".join(map(q, t.heads))] + [",".join(g(c) for c in r) for r in t.rows]) + "\r\n"


def headless_csv(t):
    """Table written as headless csv."""
    return "txt", "\n".join(",".join(map(q, r)) for r in t.rows) + "\n"


def headless_tab(t):
    """Table written as headless tab."""
    return "txt", "\n".join("\t".join(r) for r in t.rows) + "\n"


def headless_dash(t):
    """Table written as headless dash."""
    return "txt", "\n".join("----".join(c or "无" for c in r) for r in t.rows) + "\n"


def headless_bar(t):
    """Table written as headless bar."""
    return "dat", "\n".join("|".join(r) + "|" for r in t.rows) + "\n"


def dash4(t):
    """Table written as dash4."""
    return "txt", "\n".join("----".join(r) for r in [t.heads] + t.rows) + "\n"


def tsv(t):
    """Table written as tsv."""
    return "tsv", "\n".join(t.headlines() + ["\t".join(r) for r in [t.heads] + t.rows]) + "\n"


def pipe(t):
    """Table written as pipe."""
    return "txt", "\n".join(t.headlines() + ["|".join(r) for r in [t.heads] + t.rows]) + "\n"


def semicolon(t):
    """Table written as semicolon."""
    return "csv", "\r\n".join(t.headlines() + [";".join(r) for r in [t.heads] + t.rows]) + "\r\n"


def caret(t):
    """Control-A style interface file shown with ^ and a trailer line."""
    return "dat", "\n".join(["^".join(t.heads)] + ["^".join(r) for r in t.rows] + [f"EOF^{len(t.rows)}"]) + "\n"


def fixed(t):
    """Table written as fixed."""
    w = _cols(t)
    line = lambda r: "  ".join(pad(c, n) for c, n in zip(r, w)).rstrip()
    pages, rows = [], t.rows
    step = 25
    for i in range(0, len(rows), step):
        pages += (t.headlines() if i == 0 or not t.head else t.headlines()[:1]) + [f"{'Page' if t.latin else '页次'}: {i // step + 1}", line(t.heads), "-" * (sum(w) + 2 * len(w))]
        pages += [line(r) for r in rows[i:i + step]] + [""]
    return "txt", "\n".join(pages) + "\n"


def mysql_box(t):
    """Table written as mysql box."""
    w = _cols(t)
    bar = "+" + "+".join("-" * (n + 2) for n in w) + "+"
    line = lambda r: "| " + " | ".join(pad(c or "NULL", n) for c, n in zip(r, w)) + " |"
    return "log", "\n".join([f"mysql> select * from {t.ident} limit {len(t.rows)};", bar, line(t.heads), bar] + [line(r) for r in t.rows] + [bar, f"{len(t.rows)} rows in set (0.03 sec)", ""])


def psql_rows(t):
    """Table written as psql rows."""
    w = _cols(t)
    line = lambda r: " " + " | ".join(pad(c, n) for c, n in zip(r, w))
    return "txt", "\n".join([line(t.heads), "+".join("-" * (n + 2) for n in w)] + [line(r) for r in t.rows] + [f"({len(t.rows)} rows)", ""])


def mysql_vertical(t):
    """Table written as mysql vertical."""
    out = [f"mysql> select * from {t.ident}\\G"]
    w = max(width(h) for h in t.heads)
    for i, r in enumerate(t.rows, 1):
        out.append(f"*************************** {i}. row ***************************")
        out += [f"{' ' * (w - width(h))}{h}: {c}" for h, c in zip(t.heads, r)]
    return "txt", "\n".join(out + [f"{len(t.rows)} rows in set (0.01 sec)", ""])


def psql_expanded(t):
    """Table written as psql expanded."""
    out, w = [], max(width(h) for h in t.heads)
    for i, r in enumerate(t.rows, 1):
        out.append(f"-[ RECORD {i} ]" + "-" * 20)
        out += [f"{pad(h, w)} | {c}" for h, c in zip(t.heads, r)]
    return "txt", "\n".join(out) + "\n"


def markdown(t):
    """Table written as markdown."""
    return "md", "\n".join([f"## {t.title or t.ident}", ""] + [f"- {k}: {v}" for k, v in t.head] + ["", "| " + " | ".join(t.heads) + " |", "|" + " --- |" * len(t.heads)] + ["| " + " | ".join(r) + " |" for r in t.rows]) + "\n"


def jira(t):
    """Table written as jira."""
    return "txt", "\n".join(["h3. " + (t.title or t.ident), "||" + "||".join(t.heads) + "||"] + ["|" + "|".join(c or " " for c in r) + "|" for r in t.rows]) + "\n"


def rst_grid(t):
    """Table written as rst grid."""
    w = _cols(t)
    bar = "+" + "+".join("-" * (n + 2) for n in w) + "+"
    line = lambda r: "|" + "|".join(" " + pad(c, n) + " " for c, n in zip(r, w)) + "|"
    return "rst", "\n".join([t.title or t.ident, "=" * 20, "", bar, line(t.heads), bar.replace("-", "=")] + [x for r in t.rows for x in (line(r), bar)]) + "\n"


def html_table(t):
    """Table written as html table."""
    e = html.escape
    body = "\n".join("  <tr>" + "".join(f"<td>{e(c) or '&nbsp;'}</td>" for c in r) + "</tr>" for r in t.rows)
    head = "".join(f"<p>{e(k)}：{e(v)}</p>\n" for k, v in t.head)
    return "html", f"<html><head><meta charset=\"{{charset}}\"><title>{e(t.title or t.ident)}</title></head><body>\n{head}<table border=\"1\">\n  <thead><tr>" + "".join(f"<th>{e(h)}</th>" for h in t.heads) + f"</tr></thead>\n{body}\n</table></body></html>\n"


def html_xls(t):
    """A table that an old system calls .xls."""
    e = html.escape
    row = lambda r: "<tr>" + "".join(f"<td style='mso-number-format:\"\\@\"'>{e(c)}</td>" for c in r) + "</tr>"
    top = f"<tr><td colspan={len(t.heads)} align=center><b>{e(t.title)}</b></td></tr>\n" if t.title else ""
    top += "".join(f"<tr><td>{e(k)}</td><td colspan={len(t.heads) - 1}>{e(v)}</td></tr>\n" for k, v in t.head)
    return "xls", '<html xmlns:o="urn:schemas-microsoft-com:office:office"><meta http-equiv=Content-Type content="text/html; charset={charset}"><table>\n' + top + "\n".join(row(r) for r in [t.heads] + t.rows) + "\n</table></html>\n"


def html_dl(t):
    """A list page with one card for every record."""
    e = html.escape
    card = lambda r: '<div class="card"><dl>' + "".join(f"<dt>{e(h)}</dt><dd>{e(c)}</dd>" for h, c in zip(t.heads, r)) + "</dl></div>"
    return "html", f"<!DOCTYPE html>\n<html>\n<head><meta charset=\"{{charset}}\"><title>{e(t.title or t.ident)}</title></head>\n<body>\n<div class=\"list\">\n" + "\n".join(card(r) for r in t.rows) + "\n</div>\n</body></html>\n"


def html_forms(t):
    """Edit forms with filled inputs."""
    e = lambda s: html.escape(s, quote=True)
    f = lambda i, r: f'<form action="/save" method="post"><input type="hidden" name="rowid" value="{i}">\n' + "\n".join(f'  <label>{e(h)}</label><input type="text" name="f{j}" value="{e(c)}"><br>' for j, (h, c) in enumerate(zip(t.heads, r))) + "\n</form>"
    return "htm", f"<html><head><meta charset=\"{{charset}}\"></head><body>\n" + "\n".join(f(i, r) for i, r in enumerate(t.rows, 1)) + "\n</body></html>\n"


def excel_paste(t):
    """Rows pasted from a sheet into a ticket, tabs, with words around."""
    a = "hi, see the rows below from the export, please check:" if t.latin else "麻烦核对一下下面这些，系统里导出来的："
    b = "thanks" if t.latin else "以上，谢谢。"
    return "txt", "\n".join([a, ""] + t.headlines() + ["\t".join(r) for r in [t.heads] + t.rows] + ["", b]) + "\n"


def numbered_lines(t):
    """Header line in brackets, then numbered lines with blanks."""
    return "txt", "\n".join((["【" + " ".join(t.heads) + "】"] if not t.latin else ["# " + " / ".join(t.heads)]) + [f"{i}. " + " / ".join(c or "-" for c in r) for i, r in enumerate(t.rows, 1)]) + "\n"


def wide_space(t):
    """Columns parted by two or more blanks, empty cells as a dash."""
    return "txt", "\n".join(t.headlines() + ["   ".join(c.replace(" ", "" if "年" in c else "T") if c[:2] in ("19", "20") and ":" in c else (c.replace(" ", "_") or "-") for c in r) for r in [t.heads] + t.rows]) + "\n"


FLAT = [csv_plain, csv_quoted, csv_total, csv_textcell, csv_excel_eq, headless_csv, headless_tab, headless_dash, headless_bar, dash4, tsv, pipe, semicolon, caret, fixed,
        mysql_box, psql_rows, mysql_vertical, psql_expanded, markdown, jira, rst_grid, html_table, html_xls, html_dl, html_forms, excel_paste, numbered_lines, wide_space]
HEADLESS = {"headless_csv", "headless_tab", "headless_dash", "headless_bar"}
WITH_HEAD = [csv_plain, csv_quoted, csv_total, csv_textcell, tsv, pipe, fixed, markdown, html_table, html_xls, semicolon, excel_paste]
