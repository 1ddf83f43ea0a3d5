"""Tables as trees and dumps: JSON, XML, YAML, SQL and their kin."""

import json
import re
from xml.sax.saxutils import escape, quoteattr


def objects(t):
    """Give each row as an object."""
    return [dict(zip(t.heads, r, strict=False)) for r in t.rows]


def some_null(rows):
    """Write empty cells as null."""
    return [{k: v or None for k, v in o.items()} for o in rows]


def json_list(g, t):
    return json.dumps(some_null(objects(t)), ensure_ascii=g.chance(0.25), indent=g.pick([None, 2, 4]))


def json_lines(g, t):
    return "".join(json.dumps(o, ensure_ascii=False) + "\n" for o in some_null(objects(t)))


def json_answer(g, t):
    """Write the answer of an interface."""
    body = {"code": 0, "msg": "success", "data": {"total": len(t.rows), "pageNum": 1, "list": some_null(objects(t))}}
    return json.dumps({**body, "traceId": g.num(16, "123456789")[:8] + "abf0"}, ensure_ascii=False, indent=2)


def split_person(t, row):
    """Part a row into what is of the person and what is not."""
    own = {"name", "sex", "nation", "birth", "id", "addr", "mobile", "email", "card", "tel", "passport", "latin"}
    pairs = list(zip(t.keys, t.heads, row, strict=False))
    return {h: c for k, h, c in pairs if k in own}, {h: c for k, h, c in pairs if k not in own}


def json_nested(g, t):
    out = []
    for i, r in enumerate(t.rows, 1):
        who, what = split_person(t, r)
        out.append({"seq": i, "detail": {"person": who, "record": what}, "tags": ["import"]})
    return json.dumps({"batch": g.num(6), "records": out}, ensure_ascii=False, indent=1)


def json_hits(g, t):
    """Write an answer of a search engine."""
    hits = [
        {"_index": t.name[2:], "_id": f"{g.r.getrandbits(48):012x}", "_score": 1.0, "_source": o} for o in objects(t)
    ]
    total = {"value": len(hits), "relation": "eq"}
    return json.dumps({"took": 12, "timed_out": False, "hits": {"total": total, "hits": hits}}, ensure_ascii=False)


def json_columns(g, t):
    return json.dumps({"sheet": t.title, "columns": t.heads, "rows": t.rows}, ensure_ascii=False, indent=1)


def mongo_lines(g, t):
    out = [{"_id": {"$oid": f"{g.r.getrandbits(96):024x}"}, **o, "__v": 0} for o in objects(t)]
    return "".join(json.dumps(o, ensure_ascii=False) + "\n" for o in out)


def tag(head):
    """Make a name for an element."""
    return re.sub(r"[^\w]", "", head)


def xml_elements(g, t):
    rows = []
    for r in t.rows:
        cells = "".join(f"    <{tag(h)}>{escape(c)}</{tag(h)}>\n" for h, c in zip(t.heads, r, strict=False))
        rows.append(f"  <row>\n{cells}  </row>\n")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{t.name[2:]}>\n{"".join(rows)}</{t.name[2:]}>\n'


def xml_attributes(g, t):
    rows = [
        "  <item " + " ".join(f"{tag(h)}={quoteattr(c)}" for h, c in zip(t.heads, r, strict=False)) + "/>\n"
        for r in t.rows
    ]
    return f'<?xml version="1.0"?>\n<DATASET name="{t.name}">\n{"".join(rows)}</DATASET>\n'


def yaml_list(g, t):
    out = [f"# {t.title}", "records:"]
    for r in t.rows:
        pairs = [f'{h}: "{c}"' if c else f"{h}: null" for h, c in zip(t.heads, r, strict=False)]
        out += [f"  - {pairs[0]}", *(f"    {p}" for p in pairs[1:])]
    return "\n".join(out) + "\n"


def sql_value(text):
    """Write a text for SQL."""
    return "'" + text.replace("'", "''") + "'" if text else "NULL"


def sql_columns(t):
    """Give the columns for SQL."""
    return ", ".join(f"`{h}`" for h in t.heads)


def sql_rows(g, t):
    rows = ",\n".join("(" + ", ".join(sql_value(c) for c in r) + ")" for r in t.rows)
    cols = ",\n".join(f"  `{h}` varchar(128) DEFAULT NULL" for h in t.heads)
    return (
        f"-- MySQL dump 10.13  Distrib 5.7.30\nDROP TABLE IF EXISTS `{t.name}`;\nCREATE TABLE `{t.name}` (\n{cols}\n) "
        f"ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\nLOCK TABLES `{t.name}` WRITE;\n"
        f"INSERT INTO `{t.name}` ({sql_columns(t)}) VALUES\n{rows};\nUNLOCK TABLES;\n"
    )


def sql_single(g, t):
    line = f"INSERT INTO {t.name.upper()} ({', '.join(t.heads)}) VALUES ("
    return (
        "SET DEFINE OFF;\n" + "".join(line + ", ".join(sql_value(c) for c in r) + ");\n" for r in t.rows) + "COMMIT;\n"
    )


def sql_copy(g, t):
    rows = "".join("\t".join(c or "\\N" for c in r) + "\n" for r in t.rows)
    cols = ", ".join(f'"{h}"' for h in t.heads)
    head = "--\n-- PostgreSQL database dump\n--\nSET client_encoding = 'UTF8';\n\n"
    return f"{head}COPY public.{t.name} ({cols}) FROM stdin;\n{rows}\\.\n\n"


def php_array(g, t):
    out = [f"<?php\n// {t.title}\nreturn ["]
    for r in t.rows:
        out.append("  [" + ", ".join(f"'{h}' => '{c}'" for h, c in zip(t.heads, r, strict=False)) + "],")
    return "\n".join([*out, "];", ""])


def python_repr(g, t):
    return "".join(f"{o!r}\n" for o in objects(t))


def properties(g, t):
    out = [f"# export {g.when(2021, 2022):%Y-%m-%d}"]
    for i, r in enumerate(t.rows):
        out += [f"record[{i}].{h}={c}" for h, c in zip(t.heads, r, strict=False)]
    return "\n".join(out) + "\n"


def toml(g, t):
    out = []
    for r in t.rows:
        out += ["[[record]]", *(f'"{h}" = "{c}"' for h, c in zip(t.heads, r, strict=False)), ""]
    return "\n".join(out)


def excel_xml(g, t):
    """Write the workbook of 2003, which is XML."""
    cell = '<Cell><Data ss:Type="String">{}</Data></Cell>'
    rows = ["<Row>" + "".join(cell.format(escape(c)) for c in r) + "</Row>\n" for r in [t.heads, *t.rows]]
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    top = f'<?xml version="1.0"?>\n<Workbook xmlns="{space}" xmlns:ss="{space}">'
    return f'{top}<Worksheet ss:Name="Sheet1"><Table>\n{"".join(rows)}</Table></Worksheet></Workbook>\n'


def ldif(g, t):
    """Write entries of a directory of persons."""
    out = []
    for i, r in enumerate(t.rows, 1):
        out += [f"dn: cn={i},ou={t.name[2:]},dc=corp", "objectClass: top"]
        out += [f"{h}: {c}" for h, c in zip(t.heads, r, strict=False) if c] + [""]
    return "\n".join(out)


TREES = {
    "excel-xml": (excel_xml, "xml"),
    "ldif": (ldif, "ldif"),
    "json": (json_list, "json"),
    "jsonl": (json_lines, "jsonl"),
    "json-answer": (json_answer, "json"),
    "json-nested": (json_nested, "json"),
    "json-hits": (json_hits, "json"),
    "json-columns": (json_columns, "json"),
    "mongo": (mongo_lines, "json"),
    "xml": (xml_elements, "xml"),
    "xml-attributes": (xml_attributes, "xml"),
    "yaml": (yaml_list, "yml"),
    "sql-rows": (sql_rows, "sql"),
    "sql-single": (sql_single, "sql"),
    "sql-copy": (sql_copy, "sql"),
    "php": (php_array, "php"),
    "python-repr": (python_repr, "txt"),
    "properties": (properties, "properties"),
    "toml": (toml, "toml"),
}
