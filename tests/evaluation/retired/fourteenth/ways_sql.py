"""Ways that speak SQL or come out of the clients of databases."""

from ways import pad, sizes, way, width


def lit(cell, kind, prefix=""):
    """Write a literal."""
    if cell == "":
        return "NULL"
    return cell if kind == "n" else f"{prefix}'{cell}'"


def lits(t, row, prefix=""):
    """Write the literals of a row."""
    return [lit(c, k, prefix) for c, k in zip(row, t.types, strict=True)]


@way("pg_dump COPY FROM stdin", "sql", nulls="\\N", enc="utf-8")
def pg_copy(t, g):
    """A plain dump of PostgreSQL whose data follow COPY."""
    cols = ", ".join(t.heads)
    body = "\n".join("\t".join(r) for r in t.rows)
    defs = ",\n".join(
        f"    {h} {'numeric' if k == 'n' else 'character varying(200)'}" for h, k in zip(t.heads, t.types, strict=True)
    )
    return (
        f"--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\nSET client_encoding = 'UTF8';\n"
        f"SET standard_conforming_strings = on;\n\nCREATE TABLE public.{t.ename} (\n{defs}\n);\n\n"
        f"COMMENT ON TABLE public.{t.ename} IS '{t.title}';\n\n--\n-- Data for Name: {t.ename}; Type: TABLE DATA;"
        f" Schema: public; Owner: postgres\n--\n\nCOPY public.{t.ename} ({cols}) FROM stdin;\n{body}\n\\.\n\n"
        "--\n-- PostgreSQL database dump complete\n--\n"
    )


@way("Oracle INSERT ALL", "sql", "upper")
def insert_all(t, g):
    """Several rows in one statement of Oracle."""
    cols = ", ".join(t.heads)
    out = [f"-- {t.title} 补数脚本", "SET DEFINE OFF;"]
    for i in range(0, len(t.rows), 10):
        out.append("INSERT ALL")
        out += [f"  INTO {t.ename.upper()} ({cols}) VALUES ({', '.join(lits(t, r))})" for r in t.rows[i : i + 10]]
        out.append("SELECT 1 FROM DUAL;")
    return "\n".join([*out, "COMMIT;", ""])


@way("DBeaver export, several rows per INSERT", "sql", "snake", enc="utf-8")
def dbeaver(t, g):
    """The export of DBeaver."""
    out = []
    for i in range(0, len(t.rows), 10):
        rows = ",\n".join("\t (" + ",".join(lits(t, r)) + ")" for r in t.rows[i : i + 10])
        out.append(f"INSERT INTO biz.{t.ename} ({','.join(t.heads)}) VALUES\n{rows};")
    return "\n".join(out) + "\n"


@way("MERGE INTO script of Dameng", "sql", "py")
def merge(t, g):
    """A script that merges rows one by one; the notes tell the heads."""
    out = [f"-- 表: {t.ename.upper()}（{t.title}）"]
    out += [f"COMMENT ON COLUMN {t.ename.upper()}.{h} IS '{t.labels[h]}';" for h in t.heads]
    for row in t.rows:
        src = ", ".join(f"{v} AS {h}" for v, h in zip(lits(t, row), t.heads, strict=True))
        cols = ", ".join(t.heads)
        vals = ", ".join("S." + h for h in t.heads)
        out.append(
            f"MERGE INTO {t.ename.upper()} D USING (SELECT {src} FROM DUAL) S\n  ON (D.{t.heads[0]} = S.{t.heads[0]}"
            f" AND D.{t.heads[1]} = S.{t.heads[1]})\n  WHEN NOT MATCHED THEN INSERT ({cols}) VALUES ({vals});"
        )
    return "\n".join([*out, "COMMIT;", ""])


@way("EXEC of a stored procedure", "sql", "camel")
def procedure(t, g):
    """Calls of a procedure of SQL Server."""
    out = [f"USE [BizData]\nGO\n-- {t.title}"]
    for row in t.rows:
        args = ", ".join(f"@{h}={v}" for h, v in zip(t.heads, lits(t, row, "N"), strict=True))
        out.append(f"EXEC dbo.usp_save_{t.ename} {args};")
    return "\nGO\n".join(out) + "\nGO\n"


@way("INSERT ... SELECT UNION ALL of SQL Server", "sql", "camel")
def union_all(t, g):
    """Rows joined by UNION ALL."""
    cols = ", ".join(f"[{h}]" for h in t.heads)
    rows = "\nUNION ALL\n".join("SELECT " + ", ".join(lits(t, r, "N")) for r in t.rows)
    return f"SET NOCOUNT ON\nINSERT INTO [dbo].[{t.ename}] ({cols})\n{rows}\nGO\nPRINT '完成'\n"


@way("REPLACE INTO ... SET", "sql", "zh", enc="utf-8")
def replace_set(t, g):
    """Replacements in MySQL with heads in Chinese."""
    out = ["SET NAMES utf8mb4;"]
    for row in t.rows:
        sets = ", ".join(f"`{h}`={v}" for h, v in zip(t.heads, lits(t, row), strict=True))
        out.append(f"REPLACE INTO `{t.title}` SET {sets};")
    return "\n".join(out) + "\n"


@way("mysql vertical output", "txt", "snake", nulls="NULL")
def vertical(t, g):
    """What the client of MySQL prints for a vertical answer."""
    size = max(map(len, t.heads))
    out = [f"mysql> select * from {t.ename} limit {len(t.rows)}\\G"]
    for n, row in enumerate(t.rows, 1):
        out.append(f"*************************** {n}. row ***************************")
        out += [f"{h:>{size}}: {c}" for h, c in zip(t.heads, row, strict=True)]
    return "\n".join([*out, f"{len(t.rows)} rows in set (0.0{g.r.randint(1, 9)} sec)", "", "mysql> exit", "Bye", ""])


@way("psql aligned output", "log", "snake")
def psql(t, g):
    """What psql prints."""
    wide = sizes(t)
    lines = [f"bizdb=# SELECT * FROM {t.ename} ORDER BY 1;"]
    lines.append(" " + " | ".join(pad(h, w) for h, w in zip(t.heads, wide, strict=True)))
    lines.append("-" + "-+-".join("-" * w for w in wide) + "-")
    for row in t.rows:
        cells = (pad(c, w, k == "n") for c, w, k in zip(row, wide, t.types, strict=True))
        lines.append(" " + " | ".join(cells).rstrip())
    return "\n".join([*lines, f"({len(t.rows)} rows)", "", "bizdb=# \\q", ""])


@way("SQL*Loader control file with BEGINDATA", "ctl", "upper", enc="gb18030")
def loader(t, g):
    """A control file that carries its data."""
    cols = ",\n  ".join(h + " CHAR(400)" for h in t.heads)
    rows = "\n".join("|".join(r) for r in t.rows)
    return (
        f"LOAD DATA\nCHARACTERSET ZHS16GBK\nINFILE *\nAPPEND INTO TABLE {t.ename.upper()}\n"
        f"FIELDS TERMINATED BY '|' TRAILING NULLCOLS\n(\n  {cols}\n)\nBEGINDATA\n{rows}\n"
    )


@way("WITH ... AS (VALUES ...)", "sql", "snake")
def values_cte(t, g):
    """A list of values with named columns."""
    rows = ",\n    ".join("(" + ", ".join(lits(t, r)) + ")" for r in t.rows)
    return (
        f"-- 临时核对：{t.title}\nWITH src ({', '.join(t.heads)}) AS (\n  VALUES\n    {rows}\n)\n"
        f"SELECT s.*\n  FROM src s\n  LEFT JOIN ods.{t.ename} o USING ({t.heads[0]})\n WHERE o.{t.heads[0]} IS NULL;\n"
    )


@way("MySQL general log", "log", "snake")
def general_log(t, g):
    """The log of all statements."""
    out = ["/usr/sbin/mysqld, Version: 5.7.38-log (MySQL Community Server (GPL)). started with:"]
    out += ["Tcp port: 3306  Unix socket: /var/lib/mysql/mysql.sock", "Time                 Id Command    Argument"]
    when = g.moment(2023, 2024)
    for row in t.rows:
        stamp = f"{when:%Y-%m-%d}T{when:%H:%M}:{g.r.randint(0, 59):02d}.{g.digits(6)}Z"
        link = g.r.randint(20, 99)
        out.append(f"{stamp}\t   {link} Query\tSET autocommit=1")
        cols = ", ".join(t.heads)
        out.append(f"{stamp}\t   {link} Query\tinsert into {t.ename} ({cols}) values ({', '.join(lits(t, row))})")
    return "\n".join(out) + "\n"


@way("SQL*Plus spool with repeated headings", "lst", "py")
def spool(t, g):
    """A spooled list whose headings come again on each page."""
    wide = [max(w, 6) for w in sizes(t)]
    out = [f"SQL> -- {t.title}"]
    out += [f"SQL> -- {h} = {t.labels[h]}" for h in t.heads]
    out.append(f"SQL> select * from {t.ename};")
    for i in range(0, len(t.rows), 24):
        out += ["", " ".join(pad(h, w) for h, w in zip(t.heads, wide, strict=True)), " ".join("-" * w for w in wide)]
        for row in t.rows[i : i + 24]:
            out.append(" ".join(pad(c, w) for c, w in zip(row, wide, strict=True)).rstrip())
    out += ["", f"已选择 {len(t.rows)} 行。", "", "SQL> spool off", ""]
    assert width("行") == 2
    return "\n".join(out)
