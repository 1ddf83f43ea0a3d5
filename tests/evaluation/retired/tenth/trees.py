"""Trees, dumps, sources and logs."""

import json
from collections.abc import Iterator
from html import escape
from urllib.parse import quote

from sheet import Sheet


def pairs(sheet: Sheet) -> Iterator[list[tuple[str, str]]]:
    """Each row with the words of the head."""
    for row in sheet.rows:
        yield list(zip(sheet.heads, row, strict=True))


def dicts(sheet: Sheet) -> list[dict[str, str]]:
    """Each row as a mapping."""
    return [dict(row) for row in pairs(sheet)]


def table(sheet: Sheet) -> str:
    """A name of a table that tells nothing."""
    return f"t_{sheet.lay.choice(('data', 'info', 'rec', 'dtl', 'bak'))}_{sheet.lay.randint(1, 9)}"


def stamp(sheet: Sheet) -> str:
    """A time in a log."""
    lay = sheet.lay
    return f"2023-0{lay.randint(1, 9)}-{lay.randint(10, 28)} {lay.randint(10, 23)}:{lay.randint(10, 59)}:07"


def dump(value: object, **kw: object) -> str:
    """JSON with Chinese signs as they are."""
    return json.dumps(value, ensure_ascii=False, **kw)  # type: ignore[arg-type]


def numbered(sheet: Sheet) -> str:
    """An array whose numbers stand without quotes."""
    rows = [
        {k: int(v) if v.isdigit() and v[0] != "0" and len(v) < 16 else v for k, v in d.items()} for d in dicts(sheet)
    ]
    return dump(rows, indent=1)


def paged(sheet: Sheet) -> str:
    """An answer of a service."""
    body = {"pageNo": 1, "total": len(sheet.rows), "list": dicts(sheet)}
    return dump({"code": 0, "msg": "success", "result": body}, separators=(",", ":"))


def lines(sheet: Sheet) -> str:
    """An object a line."""
    return "".join(dump(row) + "\n" for row in dicts(sheet))


def mongo(sheet: Sheet) -> str:
    """As mongoexport writes it."""
    out = []
    for index, row in enumerate(dicts(sheet)):
        key = {"_id": {"$oid": f"63{sheet.lay.getrandbits(72):018x}{index:04x}"}}
        out.append(dump(key | row, separators=(",", ":")))
    return "\n".join(out) + "\n"


def bulk(sheet: Sheet) -> str:
    """Lines for the bulk door of Elasticsearch."""
    act = ({"index": {"_index": table(sheet), "_id": f"{i:05x}"}} for i in range(len(sheet.rows)))
    return "".join(f"{dump(a)}\n{dump(d)}\n" for a, d in zip(act, dicts(sheet), strict=True))


def hits(sheet: Sheet) -> str:
    """An answer of Elasticsearch."""
    found = [{"_index": "idx", "_score": 1.0, "_source": row} for row in dicts(sheet)]
    return dump({"took": 5, "timed_out": False, "hits": {"total": len(found), "hits": found}}, indent=2)


def columnar(sheet: Sheet) -> str:
    """Names of columns once, rows as arrays."""
    return dump({"columns": sheet.heads, "data": sheet.rows}, indent=None)


def within(sheet: Sheet) -> str:
    """Each object within an envelope, under a key of its own."""
    out = {f"r{index:04d}": {"v": 1, "payload": row} for index, row in enumerate(dicts(sheet), 1)}
    return dump(out, indent=2)


def tag(name: str) -> str:
    """A name fit for XML."""
    return "".join(sign for sign in name if sign not in " /()（）.")


def xml(sheet: Sheet) -> str:
    """Elements."""
    out = ['<?xml version="1.0"?>', "<rows>"]
    for row in pairs(sheet):
        out += ["  <row>", *(f"    <{tag(k)}>{escape(v)}</{tag(k)}>" for k, v in row), "  </row>"]
    return "\n".join([*out, "</rows>", ""])


def attributes(sheet: Sheet) -> str:
    """Attributes of empty elements."""
    body = ("  <item " + " ".join(f'{tag(k)}="{escape(v)}"' for k, v in row) + "/>" for row in pairs(sheet))
    return "\n".join(['<?xml version="1.0"?>', "<RECORDS>", *body, "</RECORDS>", ""])


def soap(sheet: Sheet) -> str:
    """An answer of a SOAP service."""
    out = ['<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ns2:queryResponse>']
    for row in pairs(sheet):
        out.append("<return>" + "".join(f"<{tag(k)}><![CDATA[{v}]]></{tag(k)}>" for k, v in row) + "</return>")
    return "\n".join([*out, "</ns2:queryResponse></soap:Body></soap:Envelope>", ""])


def yaml(sheet: Sheet) -> str:
    """A list of mappings."""
    out = [f"# {sheet.title}", "items:"]
    for row in pairs(sheet):
        out += [f'{"  - " if i == 0 else "    "}{k}: "{v}"' for i, (k, v) in enumerate(row)]
    return "\n".join(out) + "\n"


def toml(sheet: Sheet) -> str:
    """Tables of TOML."""
    return "\n".join("[[entry]]\n" + "".join(f'"{k}" = "{v}"\n' for k, v in row) for row in pairs(sheet))


def insert_many(sheet: Sheet) -> str:
    """One statement, many tuples."""
    cols = ", ".join(f"`{head}`" for head in sheet.heads)
    body = ",\n".join("(" + ", ".join(f"'{cell}'" for cell in row) + ")" for row in sheet.rows)
    return f"SET NAMES utf8mb4;\nINSERT INTO `{table(sheet)}` ({cols}) VALUES\n{body};\n"


def insert_one(sheet: Sheet) -> str:
    """A statement a row."""
    name, cols = table(sheet).upper(), ",".join(sheet.heads)
    body = ("','".join(row) for row in sheet.rows)
    return "".join(f"insert into {name} ({cols}) values (N'{row}');\n" for row in body) + "commit;\n"


def create_insert(sheet: Sheet) -> str:
    """The table is made first and the tuples name no columns."""
    name = table(sheet)
    cols = ",\n".join(f'  "{head}" varchar(200)' for head in sheet.heads)
    body = "".join(f"INSERT INTO {name} VALUES('" + "','".join(row) + "');\n" for row in sheet.rows)
    return f"PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE {name} (\n{cols}\n);\n{body}COMMIT;\n"


def copy(sheet: Sheet) -> str:
    """The COPY of pg_dump."""
    cols = ", ".join(f'"{head}"' if " " in head else head for head in sheet.heads)
    body = "".join("\t".join(row) + "\n" for row in sheet.rows)
    return f"--\n-- PostgreSQL database dump\n--\n\nCOPY public.{table(sheet)} ({cols}) FROM stdin;\n{body}\\.\n"


def update(sheet: Sheet) -> str:
    """REPLACE with SET, a row a statement."""
    name = table(sheet)
    body = (", ".join(f"`{k}`='{v}'" for k, v in row) for row in pairs(sheet))
    return "".join(f"REPLACE INTO `{name}` SET {row};\n" for row in body)


def binlog(sheet: Sheet) -> str:
    """Rows as mysqlbinlog shows them, with the names of columns kept as notes."""
    out = []
    for row in pairs(sheet):
        out += [f"### INSERT INTO `app`.`{table(sheet)}`", "### SET"]
        out += [f"###   @{i}='{v}' /* {k} VARSTRING(200) */" for i, (k, v) in enumerate(row, 1)]
    return "\n".join(out) + "\n"


def php(sheet: Sheet) -> str:
    """An array of PHP."""
    body = "".join("  array(" + ", ".join(f"'{k}' => '{v}'" for k, v in row) + "),\n" for row in pairs(sheet))
    return f"<?php\nreturn array(\n{body});\n"


def python(sheet: Sheet) -> str:
    """A list of Python."""
    body = "".join(f"    {row!r},\n" for row in dicts(sheet))
    return f"# -*- coding: utf-8 -*-\nROWS = [\n{body}]\n"


def javascript(sheet: Sheet) -> str:
    """A constant of JavaScript."""
    body = "".join("  { " + ", ".join(f"'{k}': '{v}'" for k, v in row) + " },\n" for row in pairs(sheet))
    return f"export const rows = [\n{body}];\n"


def lua(sheet: Sheet) -> str:
    """A table of Lua."""
    body = "".join("  {" + ", ".join(f'["{k}"]="{v}"' for k, v in row) + "},\n" for row in pairs(sheet))
    return f"return {{\n{body}}}\n"


def golang(sheet: Sheet) -> str:
    """What Go prints of a map."""
    when = stamp(sheet)
    body = (" ".join(f"{k.replace(' ', '')}:{v}" for k, v in row) for row in pairs(sheet))
    return "".join(f"{when} dao.go:88: fetched map[{row}]\n" for row in body)


def java(sheet: Sheet) -> str:
    """A log with objects as Java prints them."""
    when = stamp(sheet)
    body = (", ".join(f"{k}={v}" for k, v in row) for row in pairs(sheet))
    return "".join(f"{when},013 INFO [exec-{i % 8}] c.x.Svc - save: RecVO({r})\n" for i, r in enumerate(body))


def json_log(sheet: Sheet) -> str:
    """A log with a body of JSON in each line."""
    when = stamp(sheet)
    return "".join(f"[{when}] DEBUG http-nio resp body={dump(d, separators=(',', ':'))}\n" for d in dicts(sheet))


def redis(sheet: Sheet) -> str:
    """Commands of Redis."""
    body = (" ".join(f'"{k}" "{v}"' for k, v in row) for row in pairs(sheet))
    return "".join(f'HMSET "obj:{i}" {row}\n' for i, row in enumerate(body, 1))


def query(sheet: Sheet) -> str:
    """Requests in the log of a proxy, coded as addresses are."""
    when = stamp(sheet)
    body = ("&".join(f"{quote(k)}={quote(v)}" for k, v in row) for row in pairs(sheet))
    return "".join(f'10.0.3.{i % 9} - - [{when}] "POST /api/add?{r} HTTP/1.1" 200 17\n' for i, r in enumerate(body))


def ini(sheet: Sheet) -> str:
    """Sections with keys."""
    body = enumerate(pairs(sheet), 1)
    return "\n".join(f"[rec{i}]\n" + "".join(f"{k}={v}\n" for k, v in row) for i, row in body)


def ldif(sheet: Sheet) -> str:
    """Entries of a directory."""
    body = enumerate(pairs(sheet), 1)
    text = (f"dn: rid={i},dc=corp\n" + "".join(f"{k.replace(' ', '')}: {v}\n" for k, v in r) for i, r in body)
    return "version: 1\n\n" + "\n".join(text)


def plist(sheet: Sheet) -> str:
    """A property list of Apple."""
    body = "".join(
        "<dict>" + "".join(f"<key>{escape(k)}</key><string>{escape(v)}</string>" for k, v in row) + "</dict>\n"
        for row in pairs(sheet)
    )
    return f'<?xml version="1.0"?>\n<plist version="1.0"><array>\n{body}</array></plist>\n'


TREES = {
    "json": ("json", lambda s: dump(dicts(s), indent=2)),
    "json, numbers": ("json", numbered),
    "json, service": ("json", paged),
    "json, escaped": ("json", lambda s: json.dumps({"rows": dicts(s)})),
    "json, lines": ("jsonl", lines),
    "json, columns": ("json", columnar),
    "json, keyed": ("json", within),
    "mongoexport": ("json", mongo),
    "Elasticsearch, bulk": ("ndjson", bulk),
    "Elasticsearch, hits": ("json", hits),
    "XML, elements": ("xml", xml),
    "XML, attributes": ("xml", attributes),
    "SOAP": ("xml", soap),
    "property list": ("plist", plist),
    "YAML": ("yaml", yaml),
    "TOML": ("toml", toml),
    "SQL, many tuples": ("sql", insert_many),
    "SQL, a statement a row": ("sql", insert_one),
    "SQL, table made": ("sql", create_insert),
    "SQL, COPY": ("sql", copy),
    "SQL, SET": ("sql", update),
    "binlog": ("txt", binlog),
    "PHP": ("php", php),
    "Python": ("py", python),
    "JavaScript": ("js", javascript),
    "Lua": ("lua", lua),
    "Go log": ("log", golang),
    "Java log": ("log", java),
    "JSON log": ("log", json_log),
    "Redis": ("txt", redis),
    "request log": ("log", query),
    "ini": ("ini", ini),
    "LDIF": ("ldif", ldif),
}
