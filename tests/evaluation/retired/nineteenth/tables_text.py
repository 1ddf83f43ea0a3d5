"""Tables written as plain text: delimiters, print-outs, markup and dumps."""

from __future__ import annotations

import csv
import io
import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class Table:
    """A table ready to be written."""

    heads: list[str]
    rows: list[list[str]]
    title: str
    slug: str
    latin: bool


@dataclass
class Doc:
    """A written file before encoding."""

    body: str | bytes
    ext: str
    utf8_only: bool = False


def width(text: str) -> int:
    """Count print columns."""
    return sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in text)


def pad(text: str, size: int) -> str:
    """Fill a cell with blanks."""
    return text + " " * (size - width(text))


def sizes(t: Table) -> list[int]:
    """Give the width of each column."""
    return [max(width(row[i]) for row in [t.heads, *t.rows]) for i in range(len(t.heads))]


def delimited(t: Table, delimiter: str, quoting: int = csv.QUOTE_MINIMAL) -> str:
    """Write lines with a delimiter."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator="\r\n")
    writer.writerows([t.heads, *t.rows])
    return out.getvalue()


def comma(t: Table, rng: random.Random) -> Doc:
    """Write CSV, at times with a title and a total."""
    text = delimited(t, ",")
    if rng.random() < 0.4 and not t.latin:
        text = t.title + "\r\n" + text + f"合计,{len(t.rows)}条\r\n"
    return Doc(text, "csv")


def tabbed(t: Table, rng: random.Random) -> Doc:
    """Write TSV."""
    return Doc(delimited(t, "\t"), rng.choice(("tsv", "txt", "xls")))


def semicolon(t: Table, rng: random.Random) -> Doc:
    """Write quoted cells with semicolons."""
    return Doc(delimited(t, ";", csv.QUOTE_ALL), "csv")


def formula(t: Table, rng: random.Random) -> Doc:
    """Write CSV whose long numbers are kept as text by ="..."."""
    lines = [",".join(t.heads)]
    for row in t.rows:
        lines.append(
            ",".join(
                f'="{c}"' if (c.isdigit() and len(c) > 10) or (c[:-1].isdigit() and len(c) == 18) else '"' + c + '"'
                for c in row
            )
        )
    return Doc("\r\n".join(lines) + "\r\n", "csv")


def tab_guard(t: Table, rng: random.Random) -> Doc:
    """Write CSV whose cells carry a tab, as web shops export them."""
    lines = [",".join(t.heads)] + [",".join('"' + c + '\t"' for c in row) for row in t.rows]
    return Doc("\r\n".join(lines) + "\r\n", "csv")


def pipes(t: Table, rng: random.Random) -> Doc:
    """Write cells between bars."""
    sep = rng.choice(("|", " | ", "||"))
    return Doc("\n".join(sep.join(row) for row in [t.heads, *t.rows]) + "\n", rng.choice(("txt", "dat")))


def dashes(t: Table, rng: random.Random) -> Doc:
    """Write four dashes between cells, the header first."""
    return Doc("\n".join("----".join(row) for row in [t.heads, *t.rows]) + "\n", "txt")


def printed(t: Table, rng: random.Random) -> Doc:
    """Write a print-out with pages."""
    wide, per = sizes(t), rng.choice((20, 25, 40))
    pages = [t.rows[i : i + per] for i in range(0, len(t.rows), per)]
    out = []
    for number, page in enumerate(pages, 1):
        out.append(" " * 20 + t.title + f"      第 {number} 页 共 {len(pages)} 页")
        out.append("  ".join(pad(h, w) for h, w in zip(t.heads, wide, strict=False)).rstrip())
        out.append("  ".join("-" * w for w in wide))
        out += ["  ".join(pad(c, w) for c, w in zip(row, wide, strict=False)).rstrip() for row in page]
        out.append("")
    return Doc("\r\n".join(out) + f"合计 {len(t.rows)} 条\r\n", rng.choice(("txt", "prn")))


def spool(t: Table, rng: random.Random) -> Doc:
    """Write the spool of an SQL prompt."""
    wide = sizes(t)
    rule = " ".join("-" * w for w in wide)
    out = [f"SQL> select * from {t.slug};", ""]
    for i, row in enumerate(t.rows):
        if i % 30 == 0:
            out += ["", " ".join(pad(h, w) for h, w in zip(t.heads, wide, strict=False)).rstrip(), rule]
        out.append(" ".join(pad(c, w) for c, w in zip(row, wide, strict=False)).rstrip())
    return Doc("\n".join(out) + f"\n\n{len(t.rows)} rows selected.\n\nSQL> spool off\n", "lst")


def mysql_box(t: Table, rng: random.Random) -> Doc:
    """Write the frame of the mysql client."""
    wide = sizes(t)
    rule = "+" + "+".join("-" * (w + 2) for w in wide) + "+"
    lines = ["| " + " | ".join(pad(c, w) for c, w in zip(row, wide, strict=False)) + " |" for row in [t.heads, *t.rows]]
    body = [f"mysql> select * from {t.slug};", rule, lines[0], rule, *lines[1:], rule]
    return Doc("\n".join(body) + f"\n{len(t.rows)} rows in set (0.03 sec)\n", "txt")


def psql(t: Table, rng: random.Random) -> Doc:
    """Write the aligned output of psql."""
    wide = sizes(t)
    lines = [
        " " + " | ".join(pad(c, w) for c, w in zip(row, wide, strict=False)).rstrip() for row in [t.heads, *t.rows]
    ]
    lines.insert(1, "+".join("-" * (w + 2) for w in wide))
    return Doc("\n".join(lines) + f"\n({len(t.rows)} rows)\n\n", "out")


def markdown(t: Table, rng: random.Random) -> Doc:
    """Write a Markdown table in a note."""
    lines = ["| " + " | ".join(row) + " |" for row in [t.heads, *t.rows]]
    lines.insert(1, "|" + " --- |" * len(t.heads))
    return Doc(f"# {t.title}\n\n导出自内部系统，请勿外传。\n\n" + "\n".join(lines) + "\n", "md")


def confluence(t: Table, rng: random.Random) -> Doc:
    """Write wiki markup of a ticket."""
    lines = ["||" + "||".join(t.heads) + "||"] + ["|" + "|".join(row) + "|" for row in t.rows]
    return Doc(f"h3. {t.title}\n工单附件内容如下：\n" + "\n".join(lines) + "\n处理完请关闭工单。\n", "txt")


def mediawiki(t: Table, rng: random.Random) -> Doc:
    """Write a table of a MediaWiki page."""
    out = [f"== {t.title} ==", '{| class="wikitable sortable"', "! " + " !! ".join(t.heads)]
    for row in t.rows:
        out += ["|-", "| " + " || ".join(row)]
    return Doc("\n".join(out) + "\n|}\n", "wiki")


def asciidoc(t: Table, rng: random.Random) -> Doc:
    """Write an AsciiDoc table."""
    out = [
        f"= {t.title}",
        "",
        '[%header,cols="' + str(len(t.heads)) + '*"]',
        "|===",
        " ".join("|" + h for h in t.heads),
        "",
    ] + [" ".join("|" + c for c in row) for row in t.rows]
    return Doc("\n".join(out) + "\n|===\n", "adoc")


def latex(t: Table, rng: random.Random) -> Doc:
    """Write a longtable of a report."""
    body = "\n".join(" & ".join(row).replace("_", r"\_") + r" \\" for row in [t.heads, *t.rows])
    head = r"\section*{" + t.title + "}\n" + r"\begin{longtable}{" + "l" * len(t.heads) + "}\n"
    return Doc(head + body + "\n" + r"\end{longtable}" + "\n", "tex")


def orgtable(t: Table, rng: random.Random) -> Doc:
    """Write an org table of a notebook."""
    wide = sizes(t)
    lines = ["| " + " | ".join(pad(c, w) for c, w in zip(row, wide, strict=False)) + " |" for row in [t.heads, *t.rows]]
    lines.insert(1, "|" + "+".join("-" * (w + 2) for w in wide) + "|")
    return Doc(f"* {t.title} :内部:\n\n" + "\n".join(lines) + "\n", "org")


def ident(t: Table) -> list[str]:
    """Give column names that an SQL product takes."""
    return [h.replace("（", "_").replace("）", "").replace("/", "_") for h in t.heads]


def quote(text: str) -> str:
    """Quote an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def mysql_dump(t: Table, rng: random.Random) -> Doc:
    """Write a mysqldump with extended inserts."""
    cols = ident(t)
    ddl = ",\n".join(f"  `{c}` varchar(128) DEFAULT NULL" for c in cols)
    out = [
        "-- MySQL dump 10.13  Distrib 5.7.31",
        f"DROP TABLE IF EXISTS `{t.slug}`;",
        f"CREATE TABLE `{t.slug}` (\n{ddl}\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;",
        f"LOCK TABLES `{t.slug}` WRITE;",
    ]
    for i in range(0, len(t.rows), 25):
        tuples = ",".join("(" + ",".join(map(quote, row)) + ")" for row in t.rows[i : i + 25])
        out.append(f"INSERT INTO `{t.slug}` VALUES {tuples};")
    return Doc("\n".join(out) + "\nUNLOCK TABLES;\n", "sql")


def oracle(t: Table, rng: random.Random) -> Doc:
    """Write inserts of an Oracle tool."""
    cols = ", ".join(c.upper() for c in ident(t))
    rows = "\n".join(f"insert into {t.slug.upper()} ({cols})\nvalues ({', '.join(map(quote, r))});" for r in t.rows)
    return Doc(
        f"set feedback off\nset define off\nprompt Loading {t.slug.upper()}...\n{rows}\ncommit;\n"
        f"prompt {len(t.rows)} records loaded\n",
        "sql",
    )


def mssql(t: Table, rng: random.Random) -> Doc:
    """Write inserts of SQL Server."""
    cols = ", ".join(f"[{c}]" for c in ident(t))
    rows = "\n".join(
        f"INSERT [dbo].[{t.slug}] ({cols}) VALUES ({', '.join('N' + quote(c) for c in r)})" for r in t.rows
    )
    return Doc(f"USE [OpsDb]\nGO\nSET IDENTITY_INSERT [dbo].[{t.slug}] ON\n{rows}\nGO\n", "sql")


def pg_copy(t: Table, rng: random.Random) -> Doc:
    """Write a COPY block of pg_dump."""
    cols = ", ".join('"' + c + '"' if not c.isascii() else c.lower() for c in ident(t))
    rows = "\n".join("\t".join(row) for row in t.rows)
    return Doc(
        f"--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n\n"
        f"COPY public.{t.slug} ({cols}) FROM stdin;\n{rows}\n\\.\n",
        "sql",
        True,
    )


WAYS: dict[str, Callable[[Table, random.Random], Doc]] = {
    "csv": comma,
    "tsv": tabbed,
    "csv-semicolon": semicolon,
    "csv-formula": formula,
    "csv-tabguard": tab_guard,
    "pipes": pipes,
    "four-dashes": dashes,
    "print-out": printed,
    "sqlplus-spool": spool,
    "mysql-box": mysql_box,
    "psql-aligned": psql,
    "markdown": markdown,
    "ticket-markup": confluence,
    "mediawiki": mediawiki,
    "asciidoc": asciidoc,
    "latex": latex,
    "org-table": orgtable,
    "mysql-dump": mysql_dump,
    "oracle-insert": oracle,
    "mssql-insert": mssql,
    "pg-copy": pg_copy,
}
