"""Tables as SQL: dumps and scripts of several systems."""

from registry import way
from table import NUMBERS


def lit(k, v, mark="'"):
    """Write a literal."""
    if v == "":
        return "NULL"
    if k in NUMBERS and v.isdigit():
        return v
    return f"{mark}{v}'" if mark != '"' else f'"{v}"'


def tuple_of(t, row, mark="'"):
    """Write the literals of a row."""
    return ", ".join(lit(k, row[k], mark) for k in t.fields)


@way("mysqldump with comments of columns", lang="en", plain=True, case="snake", enc="utf-8")
def mysqldump(t):
    """A dump with one long INSERT."""
    cols = "".join(f"  `{t.head(k)}` varchar(255) DEFAULT NULL COMMENT '{t.zh[k]}',\n" for k in t.fields)
    name = t.entity()
    return (
        f"-- MySQL dump 10.13  Distrib 5.7.{t.s.r.randint(20, 44)}, for Linux (x86_64)\n--\n"
        "/*!40101 SET NAMES utf8mb4 */;\n"
        f"DROP TABLE IF EXISTS `{name}`;\nCREATE TABLE `{name}` (\n"
        f"  `pk` bigint(20) NOT NULL AUTO_INCREMENT,\n{cols}  PRIMARY KEY (`pk`)\n"
        f") ENGINE=InnoDB AUTO_INCREMENT={t.n + 1} DEFAULT CHARSET=utf8mb4;\n\nLOCK TABLES `{name}` WRITE;\n"
        f"INSERT INTO `{name}` VALUES "
        + ",".join(f"({i + 1}, {tuple_of(t, r)})".replace(", ", ",") for i, r in enumerate(t.rows))
        + ";\nUNLOCK TABLES;\n"
    ), "sql"


@way("SSMS script", lang="en", plain=True, case="pascal")
def ssms(t):
    """The script that SQL Server's studio makes."""
    cols = ", ".join(f"[{h}]" for h in t.heads())
    lines = ["USE [BizDb]", "GO", f"SET IDENTITY_INSERT [dbo].[{t.entity()}] ON "]
    for i, r in enumerate(t.rows):
        lines.append(
            f"INSERT [dbo].[{t.entity()}] ([RowId], {cols}) VALUES ({i + 1}, {tuple_of(t, r, chr(78) + chr(39))})"
        )
    lines += ["GO", f"SET IDENTITY_INSERT [dbo].[{t.entity()}] OFF", "GO", ""]
    return "\r\n".join(lines), "sql"


@way("PL/SQL Developer inserts", lang="en", plain=True, case="caps")
def plsql(t):
    """The inserts that PL/SQL Developer exports."""
    name = f"T_{t.entity()}".upper()
    out = ["prompt Importing table " + name + "...", "set feedback off", "set define off"]
    for r in t.rows:
        out.append(f"insert into {name} ({', '.join(t.heads())})\nvalues ({tuple_of(t, r)});\n")
    return "\n".join([*out, "prompt Done.", ""]), "sql"


@way("SQLite .dump", lang="any", plain=True, case="snake", enc="utf-8")
def sqlite_dump(t):
    """The text of SQLite's .dump."""
    cols = ", ".join(f'"{h}" TEXT' for h in t.heads())
    rows = "".join(f"INSERT INTO {t.entity()} VALUES({tuple_of(t, r).replace(', ', ',')});\n" for r in t.rows)
    return (
        f"PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE {t.entity()} ({cols});\n{rows}COMMIT;\n"
    ), "sql"


@way("pg_dump column inserts", lang="en", plain=True, case="snake", enc="utf-8")
def pg_inserts(t):
    """A dump of PostgreSQL with the columns in each INSERT."""
    cols = ", ".join(t.heads())
    rows = "".join(f"INSERT INTO public.{t.entity()} ({cols}) VALUES ({tuple_of(t, r)});\n" for r in t.rows)
    head = (
        "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n"
        "SET standard_conforming_strings = on;\n\n"
    )
    return head + rows + "\n--\n-- PostgreSQL database dump complete\n--\n", "sql"


@way("UPDATE patch", lang="en", plain=True)
def updates(t):
    """A patch that sets columns row by row."""
    lines = ["-- 数据订正脚本，执行前请备份", "START TRANSACTION;"]
    for i, r in enumerate(t.rows):
        sets = ", ".join(f"{t.head(k)} = {lit(k, r[k])}" for k in t.fields)
        lines.append(f"UPDATE {t.entity()} SET {sets} WHERE pk = {4000 + i * 3};")
    return "\n".join([*lines, "COMMIT;", ""]), "sql"


@way("INSERT SELECT FROM DUAL", lang="en", plain=True)
def from_dual(t):
    """Inserts that do nothing the second time."""
    out = []
    for i, r in enumerate(t.rows):
        sel = ", ".join(f"{lit(k, r[k])} AS {t.head(k)}" for k in t.fields)
        out.append(
            f"INSERT INTO {t.entity()} (pk, {', '.join(t.heads())})\nSELECT {i + 1}, {sel} FROM DUAL\n"
            f"WHERE NOT EXISTS (SELECT 1 FROM {t.entity()} WHERE pk = {i + 1});\n"
        )
    return "\n".join(out), "sql"


@way("mysql -X", lang="en", plain=True, case="snake", enc="utf-8")
def mysql_xml(t):
    """The answer of the mysql client as XML."""
    out = ['<?xml version="1.0"?>', f'<resultset statement="select * from {t.entity()}">']
    for r in t.rows:
        out.append("  <row>")
        for k in t.fields:
            out.append(
                f'\t<field name="{t.head(k)}">{r[k]}</field>'
                if r[k]
                else f'\t<field name="{t.head(k)}" xsi:nil="true" />'
            )
        out.append("  </row>\n")
    return "\n".join([*out, "</resultset>", ""]), "xml"


@way("phpMyAdmin PHP array", lang="en", plain=True, case="snake", enc="utf-8")
def php_array(t):
    """The PHP export of phpMyAdmin."""
    rows = ["  array(" + ",".join(f"'{t.head(k)}' => {lit(k, r[k])}" for k in t.fields) + ")" for r in t.rows]
    return (
        (
            "<?php\n/**\n * Export to PHP Array plugin for PHPMyAdmin\n */\n\n// `b"
            f"iz`.`{t.entity()}`\n${t.entity()} = array(\n"
        )
        + ",\n".join(rows)
        + "\n);\n",
        "php",
    )


@way("phpMyAdmin XML", lang="en", plain=True, case="snake", enc="utf-8")
def pma_xml(t):
    """The XML export of phpMyAdmin."""
    out = ['<?xml version="1.0" encoding="utf-8"?>', '<pma_xml_export version="1.0">', '    <database name="biz">']
    for r in t.rows:
        out.append(f'        <table name="{t.entity()}">')
        out += [f'            <column name="{t.head(k)}">{r[k] or "NULL"}</column>' for k in t.fields]
        out.append("        </table>")
    return "\n".join([*out, "    </database>", "</pma_xml_export>", ""]), "xml"
