"""Ways of writing a table with a head: outputs of programs and printing."""

import unicodedata


def width(text):
    """Columns a text takes on a terminal."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text, size):
    """A text filled up with blanks."""
    return text + " " * max(0, size - width(text))


def sizes(sheet):
    """Width of each column."""
    return [max([width(h)] + [width(r[i]) for r in sheet.rows]) for i, h in enumerate(sheet.heads)]


def psql(sheet):
    """An aligned answer of psql."""
    wide = sizes(sheet)
    lines = [f"app_db=> select * from v_{sheet.seed};"]
    lines.append(" " + " | ".join(pad(h, w) for h, w in zip(sheet.heads, wide, strict=False)))
    lines.append("-" + "-+-".join("-" * w for w in wide) + "-")
    lines += [" " + " | ".join(pad(c, w) for c, w in zip(row, wide, strict=False)) for row in sheet.rows]
    return "\n".join([*lines, f"({len(sheet.rows)} rows)", "", "Time: 18.442 ms"]) + "\n"


def sqlplus(sheet):
    """SQL*Plus with a new head on every page."""
    wide = sizes(sheet)
    head = " ".join(pad(h, w) for h, w in zip(sheet.heads, wide, strict=False))
    rule = " ".join("-" * w for w in wide)
    lines = [f"SQL> @/home/oracle/q{sheet.seed}.sql"]
    for start in range(0, len(sheet.rows), 14):
        lines += ["", head, rule]
        lines += [" ".join(pad(c, w) for c, w in zip(r, wide, strict=False)) for r in sheet.rows[start : start + 14]]
    return "\n".join([*lines, "", f"已选择 {len(sheet.rows)} 行。", "", "SQL> spool off"]) + "\n"


def sqlite_box(sheet):
    """The box mode of the sqlite3 shell."""
    wide = sizes(sheet)

    def line(left, mid, right):
        """A line of the frame."""
        return left + mid.join("─" * (w + 2) for w in wide) + right

    def cells(row):
        """A row within the frame."""
        return "│ " + " │ ".join(pad(c, w) for c, w in zip(row, wide, strict=False)) + " │"

    body = [cells(r) for r in sheet.rows]
    lines = [line("┌", "┬", "┐"), cells(sheet.heads), line("├", "┼", "┤"), *body, line("└", "┴", "┘")]
    return "\n".join(lines) + "\n"


def troff(sheet):
    """A table for tbl."""
    lines = [".TS H", "box tab(;) nowarn;", "c " * len(sheet.heads), "l " * (len(sheet.heads) - 1) + "l."]
    lines += [";".join(sheet.heads), "_", ".TH"]
    lines += [";".join(c.replace(";", "，") for c in row) for row in sheet.rows]
    return "\n".join(['.\\" tbl | groff -Tutf8', *lines, ".TE"]) + "\n"


def latex(sheet):
    """A long table for LaTeX."""

    def esc(cell):
        """A cell with the signs of LaTeX kept from it."""
        return cell.replace("_", "\\_").replace("%", "\\%").replace("#", "\\#")

    # a mailbox with an underscore would change, but none is drawn
    lines = ["\\documentclass[UTF8]{ctexart}", "\\usepackage{longtable}", "\\begin{document}"]
    lines.append("\\begin{longtable}{" + "l" * len(sheet.heads) + "}\\hline")
    lines.append(" & ".join(esc(h) for h in sheet.heads) + " \\\\ \\hline\\endhead")
    lines += [" & ".join(esc(c) for c in row) + " \\\\" for row in sheet.rows]
    return "\n".join([*lines, "\\hline", "\\end{longtable}", "\\end{document}"]) + "\n"


def rest_list(sheet):
    """A list-table of reStructuredText."""
    lines = [f".. list-table:: {sheet.title}", "   :header-rows: 1", ""]
    for row in [sheet.heads, *sheet.rows]:
        lines += [("   * - " if i == 0 else "     - ") + cell for i, cell in enumerate(row)]
    return "\n".join(lines) + "\n"


def asciidoc(sheet):
    """A table of AsciiDoc with a cell on each line."""
    lines = [f".{sheet.title}", f'[%header,cols="{len(sheet.heads)}*"]', "|==="]
    lines.append(" ".join("|" + h for h in sheet.heads))
    for row in sheet.rows:
        lines += ["", *("|" + cell for cell in row)]
    return "\n".join([*lines, "|==="]) + "\n"


def orgmode(sheet):
    """A table of Org."""
    lines = [f"#+TITLE: {sheet.title}", f"#+NAME: t{sheet.seed}", "| " + " | ".join(sheet.heads) + " |"]
    lines.append("|" + "+".join("-" * 8 for _ in sheet.heads) + "|")
    lines += ["| " + " | ".join(row) + " |" for row in sheet.rows]
    return "\n".join([*lines, "#+TBLFM: $1=@#-1"]) + "\n"


def arff(sheet):
    """A relation for Weka."""
    lines = [f"% exported {sheet.seed}", f"@relation t{sheet.seed}", ""]
    lines += [f"@attribute '{h}' string" for h in sheet.heads]
    lines += ["", "@data"]
    lines += [",".join("'" + c + "'" if c else "?" for c in row) for row in sheet.rows]
    return "\n".join(lines) + "\n"


def sas(sheet):
    """Cards of a SAS program."""
    lines = [
        f"data work.t{sheet.seed};",
        "  infile datalines dlm='|' dsd truncover;",
        "  length c1-c40 $ 80;",
        "  label",
    ]
    lines += [f"    c{i + 1} = '{h}'" for i, h in enumerate(sheet.heads)]
    lines += ["  ;", "  input " + " ".join(f"c{i + 1} $" for i in range(len(sheet.heads))) + ";"]
    lines += ["datalines;", "|".join(sheet.heads), *("|".join(row) for row in sheet.rows)]
    return "\n".join([*lines, ";", "run;", f"proc print data=work.t{sheet.seed} label; run;"]) + "\n"


def spss(sheet):
    """Data within SPSS syntax."""
    names = " ".join(f"V{i + 1} (A60)" for i in range(len(sheet.heads)))
    lines = ["* Encoding: UTF-8.", f'DATA LIST LIST ("," SKIP=1) / {names}.', "BEGIN DATA"]
    lines += [",".join(f'"{c}"' for c in row) for row in [sheet.heads, *sheet.rows]]
    lines += ["END DATA.", "VARIABLE LABELS"]
    lines += [f"  V{i + 1} '{h}'" for i, h in enumerate(sheet.heads)]
    return "\n".join([*lines, ".", "EXECUTE."]) + "\n"


def loader(sheet):
    """A control file of SQL*Loader with data."""
    lines = [
        "OPTIONS (SKIP=0, ERRORS=50)",
        "LOAD DATA",
        "CHARACTERSET AL32UTF8",
        "INFILE *",
        f"APPEND INTO TABLE T_{sheet.seed}",
    ]
    lines.append("FIELDS TERMINATED BY '^' TRAILING NULLCOLS (")
    lines += [f'  "{h}" CHAR(200),' for h in sheet.heads[:-1]]
    lines += [f'  "{sheet.heads[-1]}" CHAR(200)', ")", "BEGINDATA"]
    return "\n".join([*lines, *("^".join(row) for row in sheet.rows)]) + "\n"


def pg_copy(sheet):
    """A dump of PostgreSQL with COPY."""
    names = ", ".join(f'"{h}"' for h in sheet.heads)
    lines = ["--", "-- PostgreSQL database dump", "--", "SET client_encoding = 'UTF8';", ""]
    lines += [f"CREATE TABLE public.t{sheet.seed} (", ",\n".join(f'    "{h}" text' for h in sheet.heads), ");", ""]
    lines.append(f"COPY public.t{sheet.seed} ({names}) FROM stdin;")
    lines += ["\t".join(c or "\\N" for c in row) for row in sheet.rows]
    return "\n".join([*lines, "\\.", "", "-- PostgreSQL database dump complete"]) + "\n"


def insert_all(sheet):
    """INSERT ALL of Oracle."""
    names = ", ".join(f'"{h}"' for h in sheet.heads)
    lines = ["SET DEFINE OFF", "INSERT ALL"]
    for row in sheet.rows:
        cells = ", ".join("NULL" if not c else f"'{c}'" for c in row)
        lines.append(f"  INTO T_{sheet.seed} ({names}) VALUES ({cells})")
    return "\n".join([*lines, "SELECT 1 FROM DUAL;", "COMMIT;"]) + "\n"


def mainframe(sheet):
    """A print file of fixed columns, pages and a trailer."""
    wide = [w + 2 for w in sizes(sheet)]
    lines = []
    pages = range(0, len(sheet.rows), 18)
    for page, start in enumerate(pages):
        lines += [
            ("\f" if page else "") + f"报表号 R{sheet.seed}   {sheet.title}   第 {page + 1} 页 共 {len(pages)} 页"
        ]
        lines += ["=" * sum(wide), "".join(pad(h, w) for h, w in zip(sheet.heads, wide, strict=False)), "-" * sum(wide)]
        lines += [
            "".join(pad(c, w) for c, w in zip(row, wide, strict=False)).rstrip()
            for row in sheet.rows[start : start + 18]
        ]
    return "\n".join([*lines, "=" * sum(wide), f"合计 {len(sheet.rows)} 笔      *** 报表结束 ***"]) + "\n"


WAY_NAMES = """
    psql sqlplus sqlite_box troff latex rest_list asciidoc orgmode
    arff sas spss loader pg_copy insert_all mainframe
"""
WAYS = {name: globals()[name] for name in WAY_NAMES.split()}
