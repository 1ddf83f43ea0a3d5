"""Tables as dumps and scripts of databases."""

NUMBERS = ("serial", "mobile", "amount", "balance", "rent", "area", "lng", "lat", "points")


def quoted(s):
    """SQL literal."""
    return "NULL" if s == "" else "'" + s.replace("'", "''") + "'"


def literals(t, row):
    """SQL literals of a row, numbers bare where the column would be a number."""
    cells = (c if t.numeric and c and k in NUMBERS else quoted(c) for k, c in zip(t.keys, row, strict=True))
    return "(" + ",".join(cells) + ")"


def columns(t):
    """Names of the columns."""
    return ", ".join(f"`{h}`" for h in t.heads)


def sql_multi(t):
    """A dump of MySQL with one INSERT for all rows."""
    create = ",\n".join(f"  `{h}` varchar(255) DEFAULT NULL" for h in t.heads)
    rows = ",\n".join(literals(t, r) for r in t.rows)
    return "sql", (
        f"-- MySQL dump 10.13  Distrib 5.7.38\nDROP TABLE IF EXISTS `{t.ident}`;\nCREATE TABLE `{t.ident}` (\n"
        f"{create}\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n\n"
        f"LOCK TABLES `{t.ident}` WRITE;\nINSERT INTO `{t.ident}` ({columns(t)}) VALUES {rows};\nUNLOCK TABLES;\n"
    )


def sql_single(t):
    """One INSERT for every row."""
    insert = f"INSERT INTO `{t.ident}` ({columns(t)}) VALUES ("
    rows = "\n".join(insert + ", ".join(map(quoted, r)) + ");" for r in t.rows)
    return "sql", f"/*\n Navicat Premium Data Transfer\n*/\nSET NAMES utf8mb4;\nBEGIN;\n{rows}\nCOMMIT;\n"


def sql_nocols(t):
    """A dump of MySQL: columns only in the CREATE TABLE."""
    create = ",\n".join(f"  `{h}` varchar(128) COLLATE utf8_bin DEFAULT NULL" for h in t.heads)
    rows = ",".join(literals(t, r) for r in t.rows)
    return "sql", (f"CREATE TABLE `{t.ident}` (\n{create}\n) ENGINE=MyISAM;\nINSERT INTO `{t.ident}` VALUES {rows};\n")


def pg_copy(t):
    """A dump of PostgreSQL."""
    rows = "\n".join("\t".join(c or "\\N" for c in r) for r in t.rows)
    return "sql", (
        "--\n-- PostgreSQL database dump\n--\nSET client_encoding = 'UTF8';\n\n"
        f"COPY public.{t.ident} ({', '.join(t.heads)}) FROM stdin;\n{rows}\n\\.\n"
    )


def oracle(t):
    """INSERT lines as SQL Developer writes them."""
    insert = f"Insert into {t.ident.upper()} ({', '.join(t.heads)}) values ("
    rows = "\n".join(insert + ",".join(quoted(c) if c else "null" for c in r) + ");" for r in t.rows)
    return "sql", f"SET DEFINE OFF;\n{rows}\ncommit;\n"


def sql_update(t):
    """One UPDATE for every row."""
    rows = [
        f"UPDATE {t.ident} SET " + ", ".join(f"{h} = {quoted(c)}" for h, c in t.pairs(r)) + f" WHERE rowid = {i};"
        for i, r in enumerate(t.rows, 1)
    ]
    return "sql", "\n".join(rows) + "\n"
