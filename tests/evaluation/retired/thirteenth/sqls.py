"""Dumps and scripts of databases, as their tools write them."""


def quoted(cell):
    """Write a cell as a literal."""
    return "NULL" if cell is None else "'" + cell.replace("'", "''") + "'"


def width(cells):
    """Return a column width that holds the cells."""
    return max([len(c or "") for c in cells] + [8]) * 2


def columns(t):
    """Return columns with their widths and comments."""
    return [(h, width([r[i] for r in t.rows]), t.comments[i]) for i, h in enumerate(t.heads)]


def navicat(t):
    """One INSERT for each row under Navicat's banner."""
    cols = ",\n".join(
        f"  `{h}` varchar({w}) CHARACTER SET utf8mb4 DEFAULT NULL COMMENT '{c}'" for h, w, c in columns(t)
    )
    rows = "\n".join(f"INSERT INTO `{t.name}` VALUES ({', '.join(map(quoted, r))});" for r in t.rows)
    return (
        "/*\n Navicat Premium Data Transfer\n\n Source Server         : 本地\n Source Server Type    : MySQL\n"
        " Source Server Version : 50726\n Target Server Type    : MySQL\n File Encoding         : 65001\n*/\n\n"
        f"SET NAMES utf8mb4;\nSET FOREIGN_KEY_CHECKS = 0;\n\n-- {'-' * 28}"
        f"\n-- Table structure for {t.name}\n-- {'-' * 28}\n"
        f"DROP TABLE IF EXISTS `{t.name}`;\nCREATE TABLE `{t.name}`  ("
        f"\n{cols}\n) ENGINE = InnoDB COMMENT = '{t.title}';\n\n"
        f"-- {'-' * 28}\n-- Records of {t.name}\n-- {'-' * 28}\n{rows}\n\nSET FOREIGN_KEY_CHECKS = 1;\n"
    )


def mysqldump(t):
    """One long INSERT between LOCK and UNLOCK."""
    cols = ",\n".join(f"  `{h}` varchar({w}) DEFAULT NULL COMMENT '{c}'" for h, w, c in columns(t))
    rows = ",".join("(" + ",".join(map(quoted, r)) + ")" for r in t.rows)
    return (
        "-- MySQL dump 10.13  Distrib 5.7.33, for Linux (x86_64)\n--\n-- Host: localhost    Database: biz\n"
        "-- ------------------------------------------------------\n/*!40101 SET NAMES utf8 */;\n"
        f"\nDROP TABLE IF EXISTS `{t.name}`;\nCREATE TABLE `{t.name}` ("
        f"\n{cols}\n) ENGINE=InnoDB DEFAULT CHARSET=utf8;\n\n"
        f"LOCK TABLES `{t.name}` WRITE;\n/*!40000 ALTER TABLE `{t.name}` DISABLE KEYS */;\n"
        f"INSERT INTO `{t.name}` VALUES {rows};\n/*!40000 ALTER TABLE `{t.name}` ENABLE KEYS */;\nUNLOCK TABLES;\n"
        "-- Dump completed on 2021-09-02  3:15:07\n"
    )


def ssms(t):
    """Management Studio's script with N'' and GO."""
    heads = ", ".join(f"[{h}]" for h in t.heads)
    out = [
        "USE [JYXT]",
        "GO",
        f"/****** Object:  Table [dbo].[{t.name}] ******/",
        "SET ANSI_NULLS ON",
        "GO",
        f"CREATE TABLE [dbo].[{t.name}](",
    ]
    out += [f"\t[{h}] [nvarchar]({w}) NULL," for h, w, _ in columns(t)] + [") ON [PRIMARY]", "GO"]
    for number, row in enumerate(t.rows, 1):
        cells = ", ".join("NULL" if c is None else "N" + quoted(c) for c in row)
        out.append(f"INSERT [dbo].[{t.name}] ({heads}) VALUES ({cells})")
        if number % 25 == 0:
            out += ["GO", f"print 'Processed {number} total records'"]
    return "\r\n".join([*out, "GO", ""])


def plsqldev(t):
    """PL/SQL Developer's export with prompts and commits."""
    heads = ", ".join(h.upper() for h in t.heads)
    out = [
        "prompt PL/SQL Developer Export Tables for user GLXT",
        "set feedback off",
        "set define off",
        f"prompt Creating {t.name.upper()}...",
        f"create table {t.name.upper()}",
        "(",
    ]
    out += [f"  {h.upper()} VARCHAR2({w})," for h, w, _ in columns(t)[:-1]]
    last = columns(t)[-1]
    out += [f"  {last[0].upper()} VARCHAR2({last[1]})", ")", ";"]
    out += [f"comment on column {t.name.upper()}.{h.upper()}\n  is '{c}';" for h, _, c in columns(t)]
    out.append(f"prompt Loading {t.name.upper()}...")
    for row in t.rows:
        cells = ", ".join("null" if c is None else quoted(c) for c in row)
        out += [f"insert into {t.name.upper()} ({heads})", f"values ({cells});"]
    return "\n".join([*out, "commit;", f"prompt {len(t.rows)} records loaded", "set feedback on", "prompt Done.", ""])


def pgdump(t):
    """pg_dump with inserts and comments."""
    out = [
        "--",
        "-- PostgreSQL database dump",
        "--",
        "SET client_encoding = 'UTF8';",
        f"CREATE TABLE public.{t.name} (",
    ]
    out.append(",\n".join(f"    {h} character varying({w})" for h, w, _ in columns(t)))
    out += [");", f"COMMENT ON TABLE public.{t.name} IS '{t.title}';"]
    out += [f"COMMENT ON COLUMN public.{t.name}.{h} IS '{c}';" for h, _, c in columns(t)]
    out += [f"INSERT INTO public.{t.name} VALUES ({', '.join(map(quoted, r))});" for r in t.rows]
    return "\n".join([*out, "--", "-- PostgreSQL database dump complete", "--", ""])


def sqlite_dump(t):
    """The .dump of the sqlite3 shell."""
    cols = ", ".join(f'"{h}" TEXT' for h in t.heads)
    rows = "\n".join(f"INSERT INTO {t.name} VALUES({','.join(map(quoted, r))});" for r in t.rows)
    return (
        f"PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE {t.name} ({cols});\n{rows}\n"
        f'CREATE INDEX idx_{t.name} ON {t.name} ("{t.heads[0]}");\nCOMMIT;\n'
    )


def phpmyadmin(t):
    """PhpMyAdmin's export: several rows below one list of columns."""
    heads = ", ".join(f"`{h}`" for h in t.heads)
    out = [
        "-- phpMyAdmin SQL Dump",
        "-- version 4.8.5",
        "-- 主机： localhost:3306",
        "-- 服务器版本： 5.6.50-log",
        'SET SQL_MODE = "NO_AUTO_VALUE_ON_ZERO";',
        "",
        "--",
        f"-- 表的结构 `{t.name}`",
        "--",
        "",
        f"CREATE TABLE `{t.name}` (",
    ]
    out.append(",\n".join(f"  `{h}` varchar({w}) DEFAULT NULL" for h, w, _ in columns(t)))
    out += [") ENGINE=MyISAM DEFAULT CHARSET=utf8;", "", "--", f"-- 转存表中的数据 `{t.name}`", "--", ""]
    for start in range(0, len(t.rows), 40):
        chunk = ",\n".join("(" + ", ".join(map(quoted, r)) + ")" for r in t.rows[start : start + 40])
        out += [f"INSERT INTO `{t.name}` ({heads}) VALUES", chunk + ";"]
    return "\n".join([*out, "COMMIT;", ""])


def binlog2sql(t):
    """Statements recovered from a log of changes, each with its position."""
    heads = ", ".join(f"`{h}`" for h in t.heads)
    pos, out = 1043, []
    for row in t.rows:
        step = t.rng.randrange(300, 700)
        cells = ", ".join(map(quoted, row))
        out.append(
            f"INSERT INTO `ywdb`.`{t.name}`({heads}) VALUES ({cells}); #start {pos} end {pos + step} "
            f"time 2021-06-{pos % 27 + 1:02d} {pos % 24:02d}:{pos % 60:02d}:{step % 60:02d}"
        )
        pos += step
    return "\n".join(out) + "\n"


def updates(t):
    """A script that corrects rows, with the operator's notes."""
    out = [f"-- {t.title} 数据修正脚本，执行前请备份", "START TRANSACTION;"]
    for number, row in enumerate(t.rows, 1):
        sets = ", ".join(f"{h} = {quoted(c)}" for h, c in t.pairs(row))
        out.append(f"UPDATE {t.name} SET {sets} WHERE tid = {4000 + number * 3};")
    return "\n".join([*out, f"-- 共 {len(t.rows)} 条", "COMMIT;", ""])


def slow_log(t):
    """MySQL's slow query log that caught replacing statements."""
    out = [
        "/usr/sbin/mysqld, Version: 5.7.30-log (MySQL Community Server (GPL)). started with:",
        "Tcp port: 3306  Unix socket: /var/run/mysqld/mysqld.sock",
        "Time                 Id Command    Argument",
    ]
    for number, row in enumerate(t.rows):
        out += [
            f"# Time: 2021-03-11T{number % 24:02d}:17:{number % 60:02d}.402113Z",
            f"# User@Host: app[app] @  [10.2.8.31]  Id: {730 + number}",
            "# Query_time: 2.118273  Lock_time: 0.000061 Rows_sent: 0  Rows_examined: 0",
            "use ywdb;",
            f"REPLACE INTO {t.name} ({','.join(t.heads)}) VALUES ({','.join(map(quoted, row))});",
        ]
    return "\n".join(out) + "\n"


def select_union(t):
    """A migration that selects constants from dual."""
    out = [f"-- 迁移到新表 {t.name}（{t.title}）", f"insert into {t.name} ({', '.join(t.heads)})"]
    lines = ["select " + ", ".join(f"{quoted(c)} as {h}" for h, c in t.pairs(r)) + " from dual" for r in t.rows]
    return "\n".join(out) + "\n" + "\nunion all\n".join(lines) + "\n/\n"


WAYS = [
    ("navicat script", "sql", "en", navicat),
    ("mysqldump extended", "sql", "en", mysqldump),
    ("ssms script", "sql", "en", ssms),
    ("plsql developer", "sql", "en", plsqldev),
    ("pg_dump inserts", "sql", "snake", pgdump),
    ("sqlite .dump", "sql", "en", sqlite_dump),
    ("phpmyadmin sql", "sql", "en", phpmyadmin),
    ("binlog2sql", "sql", "en", binlog2sql),
    ("update script", "sql", "en", updates),
    ("mysql slow log", "log", "snake", slow_log),
    ("select union dual", "sql", "snake", select_union),
]
