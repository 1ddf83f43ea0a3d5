"""Tables as text: delimited, drawn, dumped."""

from __future__ import annotations

import csv
import datetime
import html
import io

from core import Doc, Sheet, pad, width


def delimited(sheet: Sheet, sep: str, quote: int = csv.QUOTE_MINIMAL, end: str = "\n") -> str:
    out = io.StringIO()
    w = csv.writer(out, delimiter=sep, quoting=quote, lineterminator=end)
    w.writerow(sheet.heads)
    w.writerows(sheet.grid())
    return out.getvalue()


def plain_csv(s: Sheet) -> Doc:
    return Doc("csv", delimited(s, ","))


def excel_csv(s: Sheet) -> Doc:
    """As a spreadsheet keeps long numbers: a tab behind them inside the quotes."""
    body = delimited(s, ",", csv.QUOTE_ALL, "\r\n")
    return Doc("csv", body)


def titled_csv(s: Sheet) -> Doc:
    commas = "," * (len(s.cols) - 1)
    day = f"{s.m.day(2021, 2022):%Y-%m-%d}"
    return Doc(
        "csv",
        f"{s.title}{commas}\r\n导出日期：{day}{commas}\r\n{delimited(s, ',', end=chr(13) + chr(10))}"
        f"合计 {len(s.rows)} 条{commas}\r\n",
    )


def tsv(s: Sheet) -> Doc:
    return Doc("tsv", delimited(s, "\t"))


def semicolon(s: Sheet) -> Doc:
    return Doc("csv", delimited(s, ";"))


def pipes(s: Sheet) -> Doc:
    lines = ["|".join(s.heads)] + ["|".join(c) for c in s.grid()]
    return Doc("txt", "\n".join(lines) + "\n")


def dashes(s: Sheet) -> Doc:
    lines = ["----".join(s.heads)] + ["----".join(c) for c in s.grid()]
    return Doc("txt", f"{s.title}\n" + "\n".join(lines) + "\n")


def caret(s: Sheet) -> Doc:
    """Unload file of a core system: fields end in ``|!``."""
    lines = ["|!".join(s.heads) + "|!"] + ["|!".join(c) + "|!" for c in s.grid()]
    return Doc("dat", "\n".join(lines) + "\n")


def widths(s: Sheet) -> list[int]:
    return [max(map(width, col)) for col in zip(s.heads, *s.grid(), strict=True)]


def fixed(s: Sheet) -> Doc:
    """A printed list: title, page breaks with the head repeated, totals."""
    ws = widths(s)
    head = "  ".join(pad(h, w) for h, w in zip(s.heads, ws, strict=True)).rstrip()
    rule = "-" * (sum(ws) + 2 * len(ws) - 2)
    out, grid = [], s.grid()
    for page, start in enumerate(range(0, len(grid), 20), 1):
        out += [f"{' ' * 20}{s.title}", f"第 {page} 页", rule, head, rule]
        out += ["  ".join(pad(c, w) for c, w in zip(row, ws, strict=True)).rstrip() for row in grid[start : start + 20]]
        out += [rule, "\f" if start + 20 < len(grid) else f"共 {len(grid)} 条"]
    return Doc("txt", "\n".join(out) + "\n")


def markdown(s: Sheet) -> Doc:
    lines = [f"# {s.title}", "", "| " + " | ".join(s.heads) + " |", "|" + " --- |" * len(s.cols)]
    lines += ["| " + " | ".join(c.replace("|", "/") for c in row) + " |" for row in s.grid()]
    return Doc("md", "\n".join(lines) + f"\n\n共 {len(s.rows)} 条。\n")


def html_page(s: Sheet) -> Doc:
    head = "".join(f"<th>{html.escape(h)}</th>" for h in s.heads)
    body = "".join(
        "<tr class='row'>" + "".join(f"<td>{html.escape(c)}</td>" for c in row) + "</tr>\n" for row in s.grid()
    )
    return Doc(
        "html",
        f"<!DOCTYPE html>\n<html><head><title>{s.title}</title><style>td{{border:1px solid #ccc}}"
        f"</style></head>\n<body><h2>{s.title}</h2>\n<table><thead><tr>{head}</tr></thead>\n<tbody>\n{body}"
        f"</tbody></table><p>共{len(s.rows)}条 上一页 下一页</p></body></html>\n",
    )


def html_xls(s: Sheet) -> Doc:
    """What a web system calls an Excel export."""
    head = "".join(f"<td><b>{html.escape(h)}</b></td>" for h in s.heads)
    rows = "\r\n".join(
        "<tr>" + "".join(f"<td style=\"mso-number-format:'\\@'\">{html.escape(c)}</td>" for c in row) + "</tr>"
        for row in s.grid()
    )
    return Doc(
        "xls",
        f'<html xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<body><table border=1>\r\n'
        f"<tr><td colspan={len(s.cols)}>{s.title}</td></tr>\r\n<tr>{head}</tr>\r\n{rows}\r\n</table></body></html>",
    )


def mysql_box(s: Sheet) -> Doc:
    ws = widths(s)
    line = "+" + "+".join("-" * (w + 2) for w in ws) + "+"

    def row(cells: list[str]) -> str:
        return "|" + "|".join(f" {pad(c, w)} " for c, w in zip(cells, ws, strict=True)) + "|"

    sql = f"mysql> select {', '.join(s.heads)} from {s.table} limit {len(s.rows)};"
    return Doc(
        "txt",
        "\n".join([sql, line, row(s.heads), line, *map(row, s.grid()), line])
        + f"\n{len(s.rows)} rows in set (0.04 sec)\n\nmysql> exit\nBye\n",
    )


def psql_list(s: Sheet) -> Doc:
    ws = widths(s)
    lines = ["|".join(f" {pad(h, w)} " for h, w in zip(s.heads, ws, strict=True)), "+".join("-" * (w + 2) for w in ws)]
    lines += ["|".join(f" {pad(c, w)} " for c, w in zip(row, ws, strict=True)) for row in s.grid()]
    return Doc("out", "\n".join(lines) + f"\n({len(s.rows)} rows)\n")


def lit(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def mysql_dump(s: Sheet) -> Doc:
    cols = ",\n".join(f"  `{h}` varchar(128) DEFAULT NULL COMMENT ''" for h in s.heads)
    rows = ",".join("(" + ",".join(map(lit, row)) + ")" for row in s.grid())
    return Doc(
        "sql",
        f"-- MySQL dump 10.13  Distrib 5.7.29\n/*!40101 SET NAMES utf8 */;\nDROP TABLE IF EXISTS `{s.table}`;\n"
        f"CREATE TABLE `{s.table}` (\n{cols}\n) ENGINE=InnoDB DEFAULT CHARSET=utf8;\nLOCK TABLES `{s.table}` WRITE;\n"
        f"INSERT INTO `{s.table}` VALUES {rows};\nUNLOCK TABLES;\n",
    )


def mysql_lines(s: Sheet) -> Doc:
    head = f"INSERT INTO `{s.table}` (" + ", ".join(f"`{h}`" for h in s.heads) + ") VALUES "
    return Doc("sql", "".join(head + "(" + ", ".join(map(lit, r)) + ");\n" for r in s.grid()))


def mssql(s: Sheet) -> Doc:
    head = f"INSERT [dbo].[{s.table}] (" + ", ".join(f"[{h}]" for h in s.heads) + ") VALUES "
    lines = [head + "(" + ", ".join("N" + lit(c) for c in r) + ")" for r in s.grid()]
    return Doc("sql", f"USE [master]\nGO\nSET IDENTITY_INSERT [dbo].[{s.table}] ON\n" + "\nGO\n".join(lines) + "\nGO\n")


def oracle(s: Sheet) -> Doc:
    cols = ", ".join(h.upper() for h in s.heads)
    lines = [f"Insert into {s.table.upper()} ({cols}) values ({','.join(map(lit, r))});" for r in s.grid()]
    return Doc("sql", f"REM INSERTING into {s.table.upper()}\nSET DEFINE OFF;\n" + "\n".join(lines) + "\ncommit;\n")


def pg_copy(s: Sheet) -> Doc:
    rows = "\n".join("\t".join(r) for r in s.grid())
    return Doc(
        "sql",
        f"--\n-- PostgreSQL database dump\n--\nSET client_encoding = 'UTF8';\n"
        f"COPY public.{s.table} ({', '.join(s.heads)}) FROM stdin;\n{rows}\n\\.\n",
        utf8_only=True,
    )


def grouped(s: Sheet) -> Doc:
    """A head line for each person, the person's lines under it."""
    mine = [c for c in s.cols if c[0] in ("name", "id", "mobile", "card", "sex", "passport", "imei")]
    theirs = [c for c in s.cols if c not in mine]
    key = "id" if any(f == "id" for f, _ in mine) else "mobile"
    if not any(f == key for f, _ in mine):
        key = "passport"
    out, todo = [s.title, ""], {}
    for row in s.rows:
        todo.setdefault((row[key], row["card"] if any(f == "card" for f, _ in mine) else ""), []).append(row)
    for rows in todo.values():
        out.append("    ".join(f"{h}：{rows[0][f]}" for f, h in mine))
        out.append("\t".join(h for _, h in theirs))
        out += ["\t".join(r[f] for f, _ in theirs) for r in rows]
        out += [f"小计：{len(rows)} 笔", ""]
    return Doc("txt", "\n".join(out))


def pnr(s: Sheet) -> Doc:
    """Bookings as an airline terminal shows them, one passenger each."""
    out = []
    for r in s.rows:
        line = r["line"]
        day = f"{datetime.date.fromisoformat(r['date']):%a}"[:2].upper() + r["day"]
        seg = f"{r['flight']} {r['cabin']}   {day}  {r['depc']}{r['arrc']} HK1   {r['time'].replace(':', '')}"
        out += [
            f" 1.{r['py']}  {r['pnr']}",
            f" 2.  {seg}          E",
            f" 3.SSR FOID {line} HK1 NI{r['id']}/P1",
            f" 4.SSR TKNE {line} HK1 {r['depc']}{r['arrc']} {r['flight'][2:]} {r['cabin']}{r['day']} "
            f"{r['ticket'].replace('-', '')}/1/P1",
            f" 5.OSI {line} CTCM{r['mobile']}/P1",
            "",
        ]
    return Doc("txt", "\n".join(out))


WAYS = {
    "csv": (plain_csv, "any"),
    "csv-quoted": (excel_csv, "any"),
    "csv-titled": (titled_csv, "zh"),
    "tsv": (tsv, "any"),
    "semicolon": (semicolon, "any"),
    "pipe": (pipes, "any"),
    "four-dashes": (dashes, "zh"),
    "unload": (caret, "code"),
    "fixed-pages": (fixed, "zh"),
    "markdown": (markdown, "zh"),
    "html-table": (html_page, "zh"),
    "html-xls": (html_xls, "zh"),
    "mysql-box": (mysql_box, "code"),
    "psql-aligned": (psql_list, "code"),
    "mysql-dump": (mysql_dump, "code"),
    "mysql-inserts": (mysql_lines, "code"),
    "mssql": (mssql, "code"),
    "oracle": (oracle, "code"),
    "pg-copy": (pg_copy, "code"),
    "grouped": (grouped, "zh"),
    "eterm-pnr": (pnr, "zh"),
}
