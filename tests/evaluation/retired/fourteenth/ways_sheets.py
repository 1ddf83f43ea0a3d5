"""Ways of spreadsheets, interface files and printed lists."""

import csv
import io

from ways import pad, sizes, way


def as_csv(rows, delim=",", quoting=csv.QUOTE_MINIMAL, end="\r\n"):
    """Write rows as CSV."""
    out = io.StringIO()
    csv.writer(out, delimiter=delim, quoting=quoting, lineterminator=end).writerows(rows)
    return out.getvalue()


@way("CSV below title lines, with totals", "csv", "zh")
def titled(t, g):
    """A report saved as CSV."""
    n = len(t.heads)
    top = [[t.title] + [""] * (n - 1), [f"导出时间：{g.moment(2023):%Y-%m-%d %H:%M}"] + [""] * (n - 1), [""] * n]
    return as_csv([*top, t.heads, *t.rows, ["合计", f"{len(t.rows)}条"] + [""] * (n - 2)])


@way('CSV with ="..." cells', "csv", "zh")
def formula(t, g):
    """Cells guarded against Excel's rounding."""
    out = [",".join(t.heads)]
    out += [",".join(f'="{c}"' if c.isdigit() else c for c in r) for r in t.rows]
    return "\r\n".join(out) + "\r\n"


@way("CSV with a tab behind each cell", "csv", "zh")
def tab_behind(t, g):
    """Numbers kept as text by a tab."""
    out = [",".join(t.heads)] + [",".join(c + "\t" for c in r) for r in t.rows]
    return "\n".join(out) + "\n"


@way("interface file H|D|T", "dat", "zh")
def interface(t, g):
    """Head, data and tail lines of an exchange file."""
    out = [f"H|{t.title}|{g.moment(2023):%Y%m%d}|{len(t.rows)}", "C|" + "|".join(t.heads)]
    return "\n".join([*out, *("D|" + "|".join(r) for r in t.rows), f"T|{len(t.rows)}|END", ""])


@way("columns parted by a caret", "txt", "snake")
def caret(t, g):
    """A batch file of a mainframe."""
    return "\n".join("^".join(r) for r in [t.heads, *t.rows]) + "\n"


@way("TSV copied from a grid", "tsv", "zh")
def tsv(t, g):
    """Tabs between cells."""
    return "\r\n".join("\t".join(r) for r in [t.heads, *t.rows]) + "\r\n"


@way("printed list with form feeds", "prn", "zh")
def printed(t, g):
    """Pages with heads, rules and feet."""
    wide = sizes(t)
    pages = [t.rows[i : i + 20] for i in range(0, len(t.rows), 20)]
    out = []
    for n, page in enumerate(pages, 1):
        total = sum(wide) + 2 * len(wide)
        out += [" " * (total // 3) + t.title, f"第 {n} 页  共 {len(pages)} 页", "=" * total]
        out += ["  ".join(pad(h, w) for h, w in zip(t.heads, wide, strict=True)).rstrip(), "-" * total]
        out += ["  ".join(pad(c, w) for c, w in zip(r, wide, strict=True)).rstrip() for r in page]
        out += ["=" * total, f"本页小计：{len(page)} 条", "\f"]
    return "\n".join([*out, "制表人：              复核人：", ""])


@way("CSV with two rows of heads", "csv", "zh")
def two_heads(t, g):
    """Groups of columns above the columns."""
    half = max(1, len(t.heads) // 2)
    group = ["基本信息"] + [""] * (half - 1) + ["业务信息"] + [""] * (len(t.heads) - half - 1)
    return as_csv([group, t.heads, *t.rows])


@way("CSV whose heads come again on each page", "csv", "zh")
def paged(t, g):
    """Pages below each other."""
    out, step = [], 15
    pages = (len(t.rows) + step - 1) // step
    for n in range(pages):
        out += [[f"{t.title}（第{n + 1}页/共{pages}页）"], t.heads, *t.rows[n * step : n * step + step], []]
    return as_csv(out)


@way("CSV of Kibana", "csv", "snake", enc="utf-8")
def kibana(t, g):
    """The export of Kibana's discover page."""
    heads = ["_id", "_index", "_score", *t.heads]
    rows = [[f"{g.r.getrandbits(60):015x}", t.ename, " - ", *(c or " - " for c in r)] for r in t.rows]
    return as_csv([heads, *rows], quoting=csv.QUOTE_ALL, end="\n")


@way("CSV quoted with initials of pinyin", "csv", "py")
def initials(t, g):
    """All cells quoted; a dictionary of the heads stands above."""
    notes = [[f"# {t.title} 字段说明"]] + [[f"# {h}: {t.labels[h]}"] for h in t.heads]
    body = as_csv([t.heads, *t.rows], quoting=csv.QUOTE_ALL)
    return "\r\n".join(r[0] for r in notes) + "\r\n" + body


@way("export of DB2 with column names", "del", "upper", enc="gb18030")
def db2(t, g):
    """Strings quoted, numbers bare."""
    out = [",".join(f'"{h}"' for h in t.heads)]
    out += [",".join(c if k == "n" else f'"{c}"' for c, k in zip(r, t.types, strict=True)) for r in t.rows]
    return "\n".join(out) + "\n"
