"""Tables as sheets: separated files, printed grids, reports, statements."""

import csv
import io
import unicodedata

from registry import way


def sheet(rows, sep=",", quote=csv.QUOTE_MINIMAL, end="\r\n"):
    """Write rows as separated text."""
    out = io.StringIO()
    csv.writer(out, delimiter=sep, quoting=quote, lineterminator=end).writerows(rows)
    return out.getvalue()


def width(text):
    """Give the width of a text on a terminal."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text, size, right=False):
    """Fill a text with blanks to a width."""
    gap = " " * max(0, size - width(text))
    return gap + text if right else text + gap


def widths(rows):
    """Give the width of each column."""
    return [max(width(r[i]) for r in rows) for i in range(len(rows[0]))]


@way("Navicat quoted CSV", lang="en", plain=True)
def navicat(t):
    """All cells in quotes, heads as columns of the database."""
    return sheet([t.heads(), *t.grid()], quote=csv.QUOTE_ALL), "csv"


@way("SQLyog CSV with (NULL)", lang="en", plain=True)
def sqlyog(t):
    """Cells in quotes, empty ones as (NULL)."""
    return sheet([t.heads(), *t.grid("(NULL)")], quote=csv.QUOTE_ALL, end="\n"), "csv"


@way("semicolons with sep line")
def semicolons(t):
    """Semicolons, as a spreadsheet of another locale saves."""
    return "sep=;\r\n" + sheet([t.heads(), *t.grid()], ";"), "csv"


@way("CSV with breaks in cells")
def broken_cells(t):
    """A note in the last column that runs over two lines."""
    notes = ("第一次回访：无人接听\n第二次回访：已确认", "资料齐全\n(原件已退)", "")
    rows = [[*c, notes[i % 3]] for i, c in enumerate(t.grid())]
    return sheet([[*t.heads(), "跟进情况"], *rows], quote=csv.QUOTE_ALL), "csv"


@way("delimiter |@| with trailer")
def at_delimited(t):
    """An interface file with a delimiter of three signs and a trailer."""
    lines = ["|@|".join(c) for c in [t.heads(), *t.grid()]]
    return "\n".join([*lines, f"TOTAL|@|{t.n}", ""]), "dat"


@way("CSV below comment lines", lang="any", plain=True)
def commented(t):
    """A job's note in comment lines above the table."""
    head = f"# job: nightly_extract  host: etl-0{t.s.r.randint(1, 9)}\n# rows: {t.n}\n# encoding declared by caller\n"
    return head + sheet([t.heads(), *t.grid()], end="\n"), "csv"


@way("groups with merged cells")
def grouped(t):
    """A first column whose cells were merged: only the first of each group is written."""
    rows = [["分组", *t.heads()]]
    for i, c in enumerate(t.grid()):
        rows.append([f"第{i // 4 + 1}组" if i % 4 == 0 else "", *c])
    return sheet(rows), "csv"


@way("paste of a web list with buttons")
def pasted(t):
    """What one gets by marking a list in the browser and pasting it."""
    lines = ["\t".join(["", *t.heads(), "操作"])]
    lines += ["\t".join(["□", *c, "查看 编辑 删除"]) for c in t.grid()]
    return "\n".join(["首页 / 数据管理 / 列表", *lines, f"共 {t.n} 条 上一页 1 下一页 20条/页", ""]), "txt"


@way("both languages in each head")
def both_heads(t):
    """Heads in Chinese with the English name in brackets."""
    heads = [f"{t.zh[k]}({t.ident(k, 'camel')})" for k in t.fields]
    return sheet([heads, *t.grid()], end="\n"), "csv"


@way("sqlcmd columns", lang="en", plain=True)
def sqlcmd(t):
    """Columns of fixed width with dashes under the heads."""
    rows = [t.heads(), *t.grid("NULL")]
    w = widths(rows)
    lines = [" ".join(pad(c, n) for c, n in zip(r, w, strict=False)).rstrip() for r in rows]
    lines.insert(1, " ".join("-" * n for n in w))
    return "\r\n".join([*lines, "", f"({t.n} 行受影响)", ""]), "rpt"


def boxed(rows, right=False):
    """Draw a box of plus and minus signs."""
    w = widths(rows)
    line = "+" + "+".join("-" * (n + 2) for n in w) + "+"
    body = ["| " + " | ".join(pad(c, n, right) for c, n in zip(r, w, strict=False)) + " |" for r in rows]
    return "\n".join([line, body[0], line, *body[1:], line])


@way("mysql client box", lang="any", plain=True)
def mysql_box(t):
    """The answer of the mysql client, with the question above."""
    ask = f"mysql> select * from {t.entity()} limit {t.n};\n"
    return ask + boxed(
        [t.heads(), *t.grid("NULL")]
    ) + f"\n{t.n} rows in set (0.0{t.s.r.randint(1, 9)} sec)\n\nmysql> exit\nBye\n", "txt"


@way("Spark show", lang="en", plain=True, case="snake")
def spark(t):
    """The frame that Spark prints."""
    return f"scala> df.show({t.n}, false)\n" + boxed([t.heads(), *t.grid("null")], right=True) + "\n", "txt"


@way("printed list with ruled lines")
def ruled(t):
    """A list of a line printer, drawn with ruled lines."""
    rows = [t.heads(), *t.grid()]
    w = [n + n % 2 for n in widths(rows)]

    def rule(a, b, c):
        return a + b.join("─" * (n // 2) for n in w) + c

    lines = [rule("┌", "┬", "┐")]
    for i, r in enumerate(rows):
        lines += ([rule("├", "┼", "┤")] if i else []) + [
            "│" + "│".join(pad(c, n) for c, n in zip(r, w, strict=False)) + "│"
        ]
    lines.append(rule("└", "┴", "┘"))
    return "\n".join(["明 细 清 单", *lines, f"合计：{t.n} 笔　　制表：　　复核：", ""]), "txt"


@way("ClickHouse pretty box", lang="en", plain=True, case="snake")
def pretty_compact(t):
    """The compact box of ClickHouse."""
    rows = [t.heads(), *t.grid("ᴺᵁᴸᴸ")]
    w = widths(rows)
    top = "┌─" + "─┬─".join(h + "─" * (n - width(h)) for h, n in zip(rows[0], w, strict=False)) + "─┐"
    body = ["│ " + " │ ".join(pad(c, n) for c, n in zip(r, w, strict=False)) + " │" for r in rows[1:]]
    foot = "└─" + "─┴─".join("─" * n for n in w) + "─┘"
    return "\n".join([top, *body, foot, "", f"{t.n} rows in set. Elapsed: 0.004 sec.", ""]), "txt"


@way("pandas to_string", lang="en", plain=True, case="snake")
def to_string(t):
    """A frame printed by pandas."""
    rows = [["", *t.heads()], *[[str(i), *c] for i, c in enumerate(t.grid("NaN"))]]
    w = widths(rows)
    return "\n".join(
        "  ".join(pad(c, n, True) for c, n in zip(r, w, strict=False)) for r in rows
    ) + f"\n\n[{t.n} rows x {len(t.fields)} columns]\n", "out"


@way("Markdown pipes", lang="any")
def markdown(t):
    """A table of Markdown in a note."""
    lines = ["| " + " | ".join(c) + " |" for c in [t.heads(), *t.grid("-")]]
    lines.insert(1, "|" + " --- |" * len(t.fields))
    return "# 数据核对\n\n以下为本次需要核对的明细：\n\n" + "\n".join(lines) + "\n\n> 核对后请删除本页\n", "md"


@way("columns padded with blanks")
def fixed_width(t):
    """Columns of fixed width without dashes, in the style of a host's print."""
    rows = [t.heads(), *t.grid()]
    w = [n + 3 for n in widths(rows)]
    lines = ["".join(pad(c, n) for c, n in zip(r, w, strict=False)).rstrip() for r in rows]
    return "\r\n".join([f"REPORT ID: R{t.s.digits(4)}    PAGE: 1", "", *lines, "*** END OF REPORT ***", ""]), "prn"


def fixed_lines(t):
    """Give the lines about the one person of a statement: label and value."""
    return [(t.zh[k], t.rows[0][k]) for k in t.own]


def rest(t):
    """Give the columns of a statement without those of the person, heads first."""
    keys = [k for k in t.fields if k not in t.own]
    return [[t.zh[k] for k in keys], *[[r[k] for k in keys] for r in t.rows]]


@way("statement: head lines above CSV", single=True)
def statement_csv(t):
    """A statement with the person in the first lines."""
    head = [[f"{a}：{b}"] for a, b in fixed_lines(t)]
    return sheet([["查询结果明细"], *head, [f"共{t.n}条"], [], *rest(t)]), "csv"


@way("statement: printed", single=True)
def statement_print(t):
    """A printed statement with the person in one line above."""
    rows = rest(t)
    w = [n + 2 for n in widths(rows)]
    lines = ["".join(pad(c, n) for c, n in zip(r, w, strict=False)).rstrip() for r in rows]
    top = "    ".join(f"{a}: {b}" for a, b in fixed_lines(t))
    return "\n".join(["客户明细查询单", top, "=" * 90, *lines, "=" * 90, "本单据仅供查询，不作凭证", ""]), "txt"


@way("statement: HTML", single=True, enc="utf-8")
def statement_html(t):
    """A statement as a page."""
    top = "".join(f"<p><b>{a}</b>：{b}</p>\n" for a, b in fixed_lines(t))
    rows = rest(t)
    head = "<tr>" + "".join(f"<th>{c}</th>" for c in rows[0]) + "</tr>\n"
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>\n" for r in rows[1:])
    return (
        (
            f'<html><head><meta charset="utf-8"><title>明细</title></head><body>\n{top}'
            f"<table>\n{head}{body}</table></body></html>\n"
        ),
        "html",
    )
