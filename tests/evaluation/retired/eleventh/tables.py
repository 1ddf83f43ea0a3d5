"""Tables with one head above all rows: files of data and outputs of tools."""

from layout import esc, null, pad, quote, width, widths


def sep_line(r, s):
    """Write a file for Excel whose first line names the sign between cells."""
    sign = r.choice([";", "^", "|"])
    return "\n".join([f"sep={sign}", *(sign.join(line) for line in [s.heads, *s.rows])]) + "\n"


def type_row(r, s):
    """Write a comma file that has a row of types below its heads."""
    kinds = ",".join(r.choice(["varchar(64)", "nvarchar(40)", "char(32)"]) for _ in s.heads)
    return "\r\n".join([",".join(s.heads), kinds, *(",".join(map(quote, c)) for c in s.rows)]) + "\r\n"


def heads_again(r, s):
    """Write cells between tabs with page lines and the heads again on each page."""
    out, per = [], r.choice([12, 18, 25])
    pages = -(-len(s.rows) // per)
    for at in range(pages):
        out += [f"{s.title}\t\t第{at + 1}页/共{pages}页", "\t".join(s.heads)]
        out += ["\t".join(c) for c in s.rows[at * per : at * per + per]]
        out += [f"本页小计\t{len(s.rows[at * per : at * per + per])}", ""]
    return "\n".join([*out, f"总计\t{len(s.rows)}\t以下空白"]) + "\n"


def two_heads(r, s):
    """Write cells between tabs below heads of two rows, the upper for groups."""
    half = len(s.heads) // 2
    names = ("人员信息", "业务信息") if s.kind else ("基本项", "其他项")
    top = [names[0], *[""] * (half - 1), names[1], *[""] * (len(s.heads) - half - 1)]
    return "\n".join("\t".join(line) for line in [[s.title], top, s.heads, *s.rows]) + "\n"


def broken_cells(r, s):
    """Write a comma file in which some cells hold a line break."""
    out = [",".join(map(quote, [*s.heads, "处理意见"]))]
    for c in s.rows:
        note = r.choice(["", "已阅\n同意存档", "请补\n签字页", "无"])
        out.append(",".join(map(quote, [*c, note])))
    return "\r\n".join(out) + "\r\n"


def sylk(r, s):
    """Write a symbolic link file of an old spreadsheet."""
    out = ["ID;PWXL;N;E", f"B;Y{len(s.rows) + 1};X{len(s.heads)}"]
    for y, line in enumerate([s.heads, *s.rows], 1):
        out += [f'C;Y{y};X{x};K"{c}"' for x, c in enumerate(line, 1)]
    return "\r\n".join([*out, "E"]) + "\r\n"


def dif(r, s):
    """Write a file of the data interchange format."""
    out = [
        "TABLE",
        "0,1",
        '"EXCEL"',
        "VECTORS",
        f"0,{len(s.heads)}",
        '""',
        "TUPLES",
        f"0,{len(s.rows) + 1}",
        '""',
        "DATA",
        "0,0",
        '""',
    ]
    for line in [s.heads, *s.rows]:
        out += ["-1,0", "BOT", *(x for c in line for x in ("1,0", f'"{c}"'))]
    return "\r\n".join([*out, "-1,0", "EOD"]) + "\r\n"


def arff(r, s):
    """Write a file for a tool of data mining."""
    out = [f"% {s.title}", "@relation 'export'", ""]
    out += [f"@attribute '{h}' string" for h in s.heads]
    return "\n".join([*out, "", "@data", *(",".join("?" if not c else f"'{c}'" for c in row) for row in s.rows)]) + "\n"


def db2(r, s):
    """Write what the DB2 command line prints."""
    lines = [[null(c, "-") for c in row] for row in s.rows]
    w = widths([s.heads, *lines])
    out = [
        "db2 => select * from V_EXPORT_TMP with ur",
        "",
        " ".join(map(pad, s.heads, w)),
        " ".join("-" * n for n in w),
    ]
    return "\n".join(
        [*out, *(" ".join(map(pad, row, w)) for row in lines), "", f"  {len(lines)} record(s) selected.", ""]
    )


def sqlcmd(r, s):
    """Write what sqlcmd prints with a sign between columns."""
    w = widths([s.heads, *s.rows])
    out = ["Changed database context to 'ARCHIVE'.", "|".join(map(pad, s.heads, w)), "|".join("-" * n for n in w)]
    return "\r\n".join(
        [*out, *("|".join(map(pad, row, w)) for row in s.rows), "", f"({len(s.rows)} rows affected)", ""]
    )


def beeline(r, s):
    """Write what beeline prints of a table in Hive."""
    heads = ["t." + h.replace(" ", "_") for h in s.heads]
    w = widths([heads, *s.rows])
    bar = "+" + "+".join("-" * (n + 2) for n in w) + "+"
    out = [
        "0: jdbc:hive2://nn01:10000/ods> select t.* from ods_snap t;",
        "INFO  : Completed executing command; Time taken: 0.412 seconds",
        bar,
    ]
    for at, line in enumerate([heads, *s.rows]):
        out += ["| " + " | ".join(map(pad, line, w)) + " |"] + ([bar] if at == 0 else [])
    return "\n".join([*out, bar, f"{len(s.rows)} rows selected (1.306 seconds)"]) + "\n"


def clickhouse(r, s):
    """Write what ClickHouse prints in its compact frames."""
    w = [n + 1 for n in widths([s.heads, *s.rows])]
    top = "┌" + "┬".join("─" + h + "─" * (n - width(h)) for h, n in zip(s.heads, w, strict=True)) + "┐"
    body = ["│" + "│".join(" " + pad(c, n) for c, n in zip(row, w, strict=True)) + "│" for row in s.rows]
    end = "└" + "┴".join("─" * (n + 1) for n in w) + "┘"
    return "\n".join(
        ["SELECT *", "FROM dwd_all FINAL", "", top, *body, end, "", f"{len(body)} rows in set. Elapsed: 0.019 sec.", ""]
    )


def spark(r, s):
    """Write what Spark shows of a frame."""
    lines = [[null(c, "null") for c in row] for row in s.rows]
    w = widths([s.heads, *lines])
    bar = "+" + "+".join("-" * n for n in w) + "+"
    body = ["|" + "|".join(pad(c, n, True) for c, n in zip(line, w, strict=True)) + "|" for line in [s.heads, *lines]]
    return "\n".join([">>> df.show(500, False)", bar, body[0], bar, *body[1:], bar, "", ">>> "])


def pandas(r, s):
    """Write what pandas prints of a frame with its index."""
    lines = [[str(i), *(null(c, "NaN") for c in row)] for i, row in enumerate(s.rows)]
    heads = ["", *s.heads]
    w = widths([heads, *lines])
    body = ["  ".join(pad(c, n, True) for c, n in zip(line, w, strict=True)) for line in [heads, *lines]]
    return "\n".join([*body, "", f"[{len(lines)} rows x {len(s.heads)} columns]", ""])


def sas(r, s):
    """Write a program of SAS with its data within."""
    names = " ".join(h.replace(" ", "_") + " :$64." for h in s.heads)
    out = [
        f"/* {s.title} */",
        "data work.load;",
        "  infile datalines dlm='|' dsd truncover;",
        f"  input {names};",
        "datalines;",
    ]
    return "\n".join([*out, *("|".join(row) for row in s.rows), ";", "run;", "proc print data=work.load; run;", ""])


def loader(r, s):
    """Write a control file of SQL*Loader with its data within."""
    names = ",\n  ".join(h.replace(" ", "_").upper() for h in s.heads)
    out = [
        f"-- {s.title}",
        "LOAD DATA",
        "CHARACTERSET UTF8",
        "INFILE *",
        "APPEND INTO TABLE T_IMP",
        "FIELDS TERMINATED BY '!' OPTIONALLY ENCLOSED BY '\"'",
        f"TRAILING NULLCOLS (\n  {names}\n)",
        "BEGINDATA",
    ]
    return "\n".join([*out, *("!".join(row) for row in s.rows)]) + "\n"


def extended_log(r, s):
    """Write a log with a line of fields, blanks within cells as plus signs."""
    out = ["#Software: Service Gateway", "#Version: 1.0", "#Fields: " + " ".join(h.replace(" ", "-") for h in s.heads)]
    return "\r\n".join([*out, *(" ".join(null(c, "-").replace(" ", "+") for c in row) for row in s.rows)]) + "\r\n"


def cqlsh(r, s):
    """Write what cqlsh prints."""
    lines = [[null(c, "null") for c in row] for row in s.rows]
    w = widths([s.heads, *lines])
    out = [
        "cqlsh:prod> SELECT * FROM by_person LIMIT 1000;",
        "",
        " " + " | ".join(map(pad, s.heads, w)),
        "-" + "-+-".join("-" * n for n in w),
    ]
    return "\n".join(
        [
            *out,
            *(" " + " | ".join(pad(c, n, True) for c, n in zip(row, w, strict=True)) for row in lines),
            "",
            f"({len(lines)} rows)",
            "",
        ]
    )


def two_lines(r, s):
    """Write a printed list in which each record takes two lines, as do the heads."""
    half = (len(s.heads) + 1) // 2
    parts = [[x[:half], [*x[half:], ""][:half]] for x in [s.heads, *s.rows]]
    w = widths([y for x in parts for y in x])
    out = [s.title.center(60), "=" * 90]
    for at, (a, b) in enumerate(parts):
        out += ["  ".join(map(pad, a, w)), "    " + "  ".join(map(pad, b, w))] + (["=" * 90] if not at else [])
    return "\r\n".join([*out, "-" * 90, f"打印人：{r.word('surnames')}工   共 {len(s.rows)} 笔", ""])


def stata(r, s):
    """Write what Stata lists."""
    w = widths([s.heads, *s.rows])
    bar = "     |" + "-" * (sum(w) + 2 * len(w) + 1) + "|"
    out = [". list, noobs sep(5)", bar.replace("|", "+")]
    for at, line in enumerate([s.heads, *s.rows]):
        out += ["     | " + "  ".join(map(pad, line, w)) + " |"] + ([bar] if at % 5 == 0 else [])
    return "\n".join([*out, bar.replace("|", "+"), ""])


def spreadsheet_xml(r, s):
    """Write the XML that Excel of 2003 kept."""
    out = [
        '<?xml version="1.0"?>',
        '<?mso-application progid="Excel.Sheet"?>',
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">',
        f'<Worksheet ss:Name="{esc(s.title)}"><Table>',
    ]
    for line in [s.heads, *s.rows]:
        out.append("<Row>" + "".join(f'<Cell><Data ss:Type="String">{esc(c)}</Data></Cell>' for c in line) + "</Row>")
    return "\n".join([*out, "</Table></Worksheet></Workbook>", ""])


WITH_HEAD = {
    "csv, sep line": sep_line,
    "csv, row of types": type_row,
    "tsv, pages": heads_again,
    "tsv, two rows of heads": two_heads,
    "csv, breaks in cells": broken_cells,
    "sylk": sylk,
    "dif": dif,
    "arff": arff,
    "db2 output": db2,
    "sqlcmd output": sqlcmd,
    "beeline output": beeline,
    "clickhouse output": clickhouse,
    "spark output": spark,
    "pandas output": pandas,
    "sas datalines": sas,
    "sql loader": loader,
    "extended log": extended_log,
    "cqlsh output": cqlsh,
    "print, two lines each": two_lines,
    "stata list": stata,
    "spreadsheet xml 2003": spreadsheet_xml,
}
