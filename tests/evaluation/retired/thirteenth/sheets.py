"""Separated and printed tables."""

import csv
import io
import unicodedata


def cells_of(width, text, right=False):
    """Pad a text to a width in half cells."""
    used = sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in text)
    return " " * (width - used) + text if right else text + " " * (width - used)


def size(text):
    """Return the width of a text in half cells."""
    return sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in text)


def widths(t, empty=""):
    """Return the width of each column."""
    return [max([size(h)] + [size(empty if r[i] is None else r[i]) for r in t.rows]) for i, h in enumerate(t.heads)]


def written(rows, **options):
    """Write rows by the csv module."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n", **options).writerows(rows)
    return out.getvalue()


def excel_formula(t):
    """Comma separated with long numbers as ="..." so that Excel keeps them."""
    lines = [",".join(t.heads)]
    for row in t.rows:
        lines.append(",".join("" if c is None else f'="{c}"' if c.isdigit() and len(c) > 10 else c for c in row))
    return "\r\n".join(lines) + "\r\n"


def tab_guard(t):
    """Comma separated with a tab behind long numbers, a title above and a total below."""
    rows = [
        [f"{t.title}"] + [""] * (len(t.heads) - 1),
        ["导出时间：2021-12-03 09:40"] + [""] * (len(t.heads) - 1),
        t.heads,
    ]
    rows += [["" if c is None else c + "\t" if c[:-1].isdigit() and len(c) > 10 else c for c in r] for r in t.rows]
    rows.append([f"合计 {len(t.rows)} 条"] + [""] * (len(t.heads) - 1))
    return written(rows)


def sqlyog(t):
    """Everything quoted, (NULL) for what is empty."""
    return written([t.heads] + [["(NULL)" if c is None else c for c in r] for r in t.rows], quoting=csv.QUOTE_ALL)


def plain_csv(t):
    """Plain comma separated."""
    return written([t.heads] + [[c or "" for c in r] for r in t.rows])


def semicolon(t):
    """Semicolons, as Kettle writes text files."""
    return written([t.heads] + [[c or "" for c in r] for r in t.rows], delimiter=";", quoting=csv.QUOTE_ALL)


def paste(t):
    """Cells pasted from a workbook: tabs, with the sheet's title."""
    rows = ["\t".join(t.heads)] + ["\t".join(c or "" for c in r) for r in t.rows]
    return t.title + "\n\n" + "\n".join(rows) + "\n"


def plusbar(t):
    """An interface file with |+| between the fields."""
    return "\n".join("|+|".join(c or "" for c in r) for r in [t.heads, *t.rows]) + "\n"


def dashes(t):
    """A traded list: four dashes between the fields."""
    return "----".join(t.heads) + "\n" + "\n".join("----".join(c or "无" for c in r) for r in t.rows) + "\n"


def hive(t):
    """What hive -e prints: tabs, heads with the table's name before them."""
    rows = ["\t".join(f"{t.name}.{h}" for h in t.heads)]
    rows += ["\t".join("NULL" if c is None else c for c in r) for r in t.rows]
    return "\n".join([*rows, f"Time taken: 41.336 seconds, Fetched: {len(t.rows)} row(s)", ""])


def mysql_box(t):
    """The client's box, with the prompt around it."""
    ws = widths(t, "NULL")
    rule = "+" + "+".join("-" * (w + 2) for w in ws) + "+"

    def line(cells):
        return (
            "|"
            + "|".join(" " + cells_of(w, "NULL" if c is None else c) + " " for w, c in zip(ws, cells, strict=True))
            + "|"
        )

    body = "\n".join(line(r) for r in t.rows)
    return (
        f"mysql> select * from {t.name} limit {len(t.rows)};\n{rule}\n{line(t.heads)}\n{rule}\n{body}\n{rule}\n"
        f"{len(t.rows)} rows in set (0.03 sec)\n\nmysql> exit\nBye\n"
    )


def spark(t):
    """What a data frame shows in Spark: right aligned, not cut."""
    ws = widths(t, "null")
    rule = "+" + "+".join("-" * w for w in ws) + "+"

    def line(cells):
        return (
            "|" + "|".join(cells_of(w, "null" if c is None else c, True) for w, c in zip(ws, cells, strict=True)) + "|"
        )

    body = "\n".join(line(r) for r in t.rows)
    return (
        f"21/07/05 10:22:31 INFO DAGScheduler: Job 3 finished: show at "
        f"Export.scala:58\n{rule}\n{line(t.heads)}\n{rule}\n"
        f"{body}\n{rule}\n\n21/07/05 10:22:33 INFO SparkContext: Successfully stopped SparkContext\n"
    )


def pandas_print(t):
    """A data frame printed to the console."""
    ws = widths(t, "NaN")
    lines = ["     " + "  ".join(cells_of(w, h, True) for w, h in zip(ws, t.heads, strict=True))]
    for number, row in enumerate(t.rows):
        cells = ("NaN" if c is None else c for c in row)
        lines.append(f"{number:<5}" + "  ".join(cells_of(w, c, True) for w, c in zip(ws, cells, strict=True)))
    return ">>> df\n" + "\n".join(lines) + f"\n\n[{len(t.rows)} rows x {len(t.heads)} columns]\n"


def dos_report(t):
    """A report of a DOS system: box signs and pages of twenty rows."""
    ws = [w + w % 2 for w in widths(t)]

    def rule(a, b, c):
        return a + b.join("─" * (w // 2) for w in ws) + c

    def line(cells):
        return "│" + "│".join(cells_of(w, c or "") for w, c in zip(ws, cells, strict=True)) + "│"

    pages = (len(t.rows) + 19) // 20
    out = []
    for page in range(pages):
        out += [
            f"        {t.title}",
            f"打印日期:2022-03-06              第{page + 1}页 共{pages}页",
            rule("┌", "┬", "┐"),
            line(t.heads),
            rule("├", "┼", "┤"),
        ]
        out += [line(r) for r in t.rows[page * 20 : page * 20 + 20]]
        out += [rule("└", "┴", "┘"), "制表:           复核:", "\f" if page + 1 < pages else ""]
    return "\r\n".join(out) + "\r\n"


def fixed(t):
    """Columns by place, underlined heads, a count below."""
    ws = widths(t)

    def line(cells):
        return " ".join(cells_of(w, c or "") for w, c in zip(ws, cells, strict=True)).rstrip()

    return "\r\n".join(
        [line(t.heads), " ".join("-" * w for w in ws), *(line(r) for r in t.rows), "", f"({len(t.rows)} 行受影响)", ""]
    )


def sections(t):
    """A list in parts of a dozen rows, the heads again above each part."""
    out = [t.title, "=" * 40]
    for start in range(0, len(t.rows), 12):
        out += ["", f"第{start // 12 + 1}组", "，".join(t.heads)]
        out += ["，".join(c or "-" for c in r) for r in t.rows[start : start + 12]]
    return "\n".join([*out, "", "（完）", ""])


def comment_csv(t):
    """Comma separated below lines of remarks that begin with #."""
    return f"# source: {t.name}\n# rows: {len(t.rows)}\n# generated by export_job v2.3\n" + written(
        [t.heads] + [["\\N" if c is None else c for c in r] for r in t.rows]
    ).replace("\r\n", "\n")


WAYS = [
    ("csv excel formula", "csv", "cn", excel_formula),
    ("csv title total tab", "csv", "cn", tab_guard),
    ("csv sqlyog", "csv", "en", sqlyog),
    ("csv plain", "csv", "any", plain_csv),
    ("csv semicolon", "txt", "any", semicolon),
    ("pasted cells", "txt", "cn", paste),
    ("interface file |+|", "dat", "en", plusbar),
    ("four dashes", "txt", "cn", dashes),
    ("hive output", "txt", "snake", hive),
    ("mysql box", "txt", "any", mysql_box),
    ("spark show", "log", "snake", spark),
    ("pandas print", "txt", "any", pandas_print),
    ("dos report", "prn", "cn", dos_report),
    ("fixed columns", "rpt", "any", fixed),
    ("groups with full-width commas", "txt", "cn", sections),
    ("csv with comments", "csv", "snake", comment_csv),
]
