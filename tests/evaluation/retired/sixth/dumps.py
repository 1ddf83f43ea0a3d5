"""Ways of writing a table as SQL, as lines of a log, and as printed objects of several languages."""

from __future__ import annotations

from tables import CODE, WAYS, Table, way
from trees import dump

__all__ = ["WAYS"]


def literal(cell: str) -> str:
    """A cell as a literal of SQL."""
    return "'" + cell.replace("'", "''") + "'" if cell else "NULL"


def tuples(t: Table) -> list[str]:
    """Rows as tuples of SQL."""
    return ["(" + ", ".join(literal(cell) for cell in row) + ")" for row in t.rows]


@way("INSERT with columns, many rows", "sql")
def insert_many(t: Table) -> str:
    heads = ", ".join(f"`{head}`" for head in t.heads)
    return f"SET NAMES utf8;\nINSERT INTO `{t.slug}` ({heads}) VALUES\n" + ",\n".join(tuples(t)) + ";\n"


@way("INSERT row by row", "sql", CODE)
def insert_each(t: Table) -> str:
    heads = ",".join(t.heads).upper()
    return "".join(f"insert into {t.slug.upper()} ({heads}) values {row};\n" for row in tuples(t)) + "commit;\n"


@way("CREATE TABLE, then INSERT without columns", "sql", CODE)
def dumped(t: Table) -> str:
    columns = ",\n".join(f"  `{head}` varchar(255) DEFAULT NULL" for head in t.heads)
    rows = "".join(f"INSERT INTO `{t.slug}` VALUES {row};\n" for row in tuples(t))
    top = f"DROP TABLE IF EXISTS `{t.slug}`;\nCREATE TABLE `{t.slug}` (\n{columns}\n) ENGINE=InnoDB;\n"
    return f"-- MySQL dump 10.13\n{top}LOCK TABLES `{t.slug}` WRITE;\n{rows}UNLOCK TABLES;\n"


@way("SELECT and UNION ALL", "sql", CODE)
def union(t: Table) -> str:
    rows = ["SELECT " + ", ".join(f"{literal(cell)} AS {head}" for head, cell in row.items()) for row in t.dicts()]
    return f"MERGE INTO {t.slug} a USING (\n" + " FROM dual UNION ALL\n".join(rows) + " FROM dual\n) b ON (1 = 0);\n"


@way("COPY of PostgreSQL", "sql", CODE)
def copy(t: Table) -> str:
    rows = "\n".join("\t".join(cell or "\\N" for cell in row) for row in t.rows)
    return f"--\n-- Data for {t.slug}\n--\nCOPY public.{t.slug} ({', '.join(t.heads)}) FROM stdin;\n{rows}\n\\.\n"


@way("UPDATE statements", "sql", CODE)
def update(t: Table) -> str:
    out = []
    for place, row in enumerate(t.dicts(), 1):
        sets = ", ".join(f"{head} = {literal(cell)}" for head, cell in row.items())
        out.append(f"UPDATE {t.slug} SET {sets} WHERE pk = {place};")
    return "\n".join(out)


@way("N-literals of SQL Server", "sql")
def server(t: Table) -> str:
    heads = ", ".join(f"[{head}]" for head in t.heads)
    rows = [", ".join(f"N{literal(cell)}" if cell else "NULL" for cell in row) for row in t.rows]
    lines = [f"INSERT [dbo].[{t.slug}] ({heads}) VALUES ({row})\nGO" for row in rows]
    return "\n".join(["USE [CRM]\nGO", *lines])


def stamp(t: Table, place: int) -> str:
    """Time of a line of a log."""
    return f"2019-05-{place // 900 % 28 + 1:02d} 1{place // 60 % 10}:{place % 60:02d}:07,{t.rng.randint(100, 999)}"


@way("application log with JSON bodies", "log", CODE)
def log_json(t: Table) -> str:
    out = [f"{stamp(t, 0)} INFO  [main] c.a.Boot - Started Boot in 8.412 seconds"]
    for place, row in enumerate(t.dicts()):
        out.append(f"{stamp(t, place)} INFO  [http-nio-{place % 8}] c.a.web.{t.slug} - request body: {dump(row)}")
        if place % 5 == 0:
            out.append(f"{stamp(t, place)} DEBUG [http-nio-{place % 8}] c.a.web.Filter - cost={t.rng.randint(3, 90)}ms")
    return "\n".join(out) + "\n"


@way("application log with key=value", "log", CODE)
def log_pairs(t: Table) -> str:
    out = []
    for place, row in enumerate(t.dicts()):
        pairs = " ".join(f'{head}="{cell}"' for head, cell in row.items())
        out.append(f"[{stamp(t, place)}] svc={t.slug} level=info op=save {pairs} result=ok")
    return "\n".join(out)


@way("log of bound parameters", "log", CODE)
def log_sql(t: Table) -> str:
    out = []
    for place, row in enumerate(t.rows):
        marks = ", ".join("?" * len(row))
        out.append(
            f"{stamp(t, place)} DEBUG ==>  Preparing: INSERT INTO {t.slug} ({', '.join(t.heads)}) VALUES ({marks})"
        )
        values = ", ".join(f"{cell}(String)" if cell else "null" for cell in row)
        out += [f"{stamp(t, place)} DEBUG ==> Parameters: {values}", f"{stamp(t, place)} DEBUG <==    Updates: 1"]
    return "\n".join(out)


@way("access log with queries, unescaped", "log", CODE)
def log_query(t: Table) -> str:
    out = []
    for place, row in enumerate(t.dicts()):
        pairs = "&".join(f"{head}={cell.replace(' ', '%20')}" for head, cell in row.items() if cell)
        out.append(
            f'10.2.0.{place % 9 + 2} - - "POST /api/{t.slug}/save?{pairs} HTTP/1.1" 200 {t.rng.randint(40, 900)}'
        )
    return "\n".join(out)


@way("printed objects of Java", "log", CODE)
def java(t: Table) -> str:
    name = "".join(part.capitalize() for part in t.slug.split("_"))
    rows = [f"{name}{{{', '.join(f'{head}={cell!r}' for head, cell in row.items())}}}" for row in t.dicts()]
    return "[" + ",\n ".join(rows) + "]\n"


@way("printed objects of Lombok", "log", CODE)
def lombok(t: Table) -> str:
    name = t.slug.title().replace("_", "")
    rows = [f"{name}DO({', '.join(f'{h}={c or None}' for h, c in row.items())})" for row in t.dicts()]
    return "\n".join(f"{stamp(t, place)} query result -> {row}" for place, row in enumerate(rows)).replace(
        "=None", "=null"
    )


@way("printed dictionaries of Python", "txt")
def python(t: Table) -> str:
    return "".join(f"{row!r}\n" for row in t.dicts())


@way("arrays of PHP", "php")
def php(t: Table) -> str:
    rows = ["  array(" + ", ".join(f"'{head}' => '{cell}'" for head, cell in row.items()) + ")," for row in t.dicts()]
    return "\n".join(["<?php", f"// {t.title}", "return array(", *rows, ");"])


@way("print_r of PHP", "txt", CODE)
def print_r(t: Table) -> str:
    out = ["Array", "("]
    for place, row in enumerate(t.dicts()):
        fields = [f"            [{head}] => {cell}" for head, cell in row.items()]
        out += [f"    [{place}] => Array", "        (", *fields, "        )", ""]
    return "\n".join([*out, ")"])


@way("structures of Go", "log", CODE)
def golang(t: Table) -> str:
    return "\n".join(
        "&{" + " ".join(f"{h[0].upper()}{h[1:]}:{c or '-'}" for h, c in r.items()) + "}" for r in t.dicts()
    )


@way("hashes of Ruby", "rb", CODE)
def ruby(t: Table) -> str:
    rows = ["  { " + ", ".join(f'{head}: "{cell}"' for head, cell in row.items()) + " }," for row in t.dicts()]
    return "\n".join([f"{t.slug.upper()} = [", *rows, "].freeze"])


@way("commands of Redis", "txt", CODE)
def redis(t: Table) -> str:
    out = []
    for place, row in enumerate(t.dicts(), 1):
        out.append(f"HMSET {t.slug}:{place} " + " ".join(f'{head} "{cell}"' for head, cell in row.items()))
    return "\n".join(out)


@way("text form of protocol buffers", "txt", CODE)
def proto(t: Table) -> str:
    return "\n".join("record {\n" + "".join(f'  {h}: "{c}"\n' for h, c in row.items()) + "}" for row in t.dicts())
