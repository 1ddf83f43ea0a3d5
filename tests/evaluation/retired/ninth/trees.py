"""Structures in text: JSON, XML, YAML, SQL, objects printed by programs, logs."""

import html
import json
import re

NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,7})(?:\.\d{1,6})?")


def esc(cell):
    """Escape for XML."""
    return html.escape(cell, quote=True)


def val(x, i, cell):
    """Write a JSON value: a number where the column has numbers, null where it is empty."""
    if cell == "":
        return "null"
    if i in x.numeric and NUMBER.fullmatch(cell):
        return cell
    return json.dumps(cell, ensure_ascii=False)


def obj(x, row, gap=", ", skip=False):
    """Write one row as an object."""
    parts = [f'"{h}": {val(x, i, c)}' for i, (h, c) in enumerate(zip(x.heads, row, strict=True)) if c or not skip]
    return "{" + gap.join(parts) + "}"


def json_pretty(x):
    """Write an array with indent."""
    rows = []
    for r in x.rows:
        body = ",\n".join(f'    "{h}": {val(x, i, c)}' for i, (h, c) in enumerate(zip(x.heads, r, strict=True)))
        rows.append("  {\n" + body + "\n  }")
    return "[\n" + ",\n".join(rows) + "\n]\n"


def json_lines(x):
    """Write an object a line, without the empty keys."""
    return "".join(obj(x, r, skip=True) + "\n" for r in x.rows)


def json_reply(x):
    """Write the reply of an interface."""
    body = ",".join(obj(x, r, ",") for r in x.rows)
    return f'{{"errcode":0,"errmsg":"ok","page":{{"no":1,"size":200,"total":{len(x.rows)}}},"items":[{body}]}}'


def json_hits(x):
    """Write the hits of a search index."""
    hits = ",\n".join(
        f'{{"_index":"{x.table}_v2","_id":"{i:06x}","_source":{obj(x, r)}}}' for i, r in enumerate(x.rows, 40961)
    )
    return f'{{"took":7,"timed_out":false,"hits":{{"total":{len(x.rows)},"hits":[\n{hits}\n]}}}}\n'


def json_split(x):
    """Write columns and data apart, as pandas does."""
    heads = json.dumps(x.heads, ensure_ascii=False)
    rows = ",".join("[" + ",".join(val(x, i, c) for i, c in enumerate(r)) + "]" for r in x.rows)
    return f'{{"columns":{heads},"index":{json.dumps(list(range(len(x.rows))))},"data":[{rows}]}}'


def json_escaped(x):
    """Write an array with every Chinese sign escaped."""
    return json.dumps([dict(zip(x.heads, r, strict=True)) for r in x.rows], ensure_ascii=True, indent=1)


def json_keyed(x):
    """Write objects under running keys."""
    return "{\n" + ",\n".join(f'  "r{i:04d}": {obj(x, r)}' for i, r in enumerate(x.rows, 1)) + "\n}\n"


def mongo(x):
    """Write documents as mongoexport does."""
    ids = (f"5f{i:06x}a1b2c3d4e5f6{i * 7919 % 4096:04x}" for i in range(70000, 99999))
    return "".join(f'{{"_id":{{"$oid":"{k}"}},' + obj(x, r, ",")[1:] + "\n" for k, r in zip(ids, x.rows, strict=False))


def xml_tags(x):
    """Write an element a cell."""
    body = "".join(
        "  <Record>\n"
        + "".join(f"    <{h}>{esc(c)}</{h}>\n" for h, c in zip(x.heads, r, strict=True))
        + "  </Record>\n"
        for r in x.rows
    )
    return f'<?xml version="1.0"?>\n<{x.table} count="{len(x.rows)}">\n{body}</{x.table}>\n'


def xml_attributes(x):
    """Write a flat data set."""
    body = "".join(
        f"  <{x.table} " + " ".join(f'{h}="{esc(c)}"' for h, c in zip(x.heads, r, strict=True) if c) + "/>\n"
        for r in x.rows
    )
    return f"<?xml version='1.0'?>\n<dataset>\n{body}</dataset>\n"


def xml_sheet(x):
    """Write a sheet in the XML of Excel 2003."""
    rows = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{esc(c)}</Data></Cell>' for c in r) + "</Row>\n"
        for r in [x.heads, *x.rows]
    )
    return (
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n'
        f'<Worksheet ss:Name="Sheet1"><Table>\n{rows}</Table></Worksheet></Workbook>\n'
    )


def soap(x):
    """Write the answer of a web service."""
    body = "".join(
        "<ns2:item>" + "".join(f"<{h}>{esc(c)}</{h}>" for h, c in zip(x.heads, r, strict=True)) + "</ns2:item>\n"
        for r in x.rows
    )
    return (
        '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\n'
        f'<ns2:queryResponse xmlns:ns2="urn:query"><retCode>0000</retCode>\n{body}</ns2:queryResponse>'
        "</soap:Body></soap:Envelope>\n"
    )


def yaml(x):
    """Write a YAML list."""

    def one(r):
        lines = [f"{h}: '{c}'" if c else f"{h}: ~" for h, c in zip(x.heads, r, strict=True)]
        return "  - " + "\n    ".join(lines) + "\n"

    return f"# {x.title}\n{x.table}:\n" + "".join(one(r) for r in x.rows)


def toml(x):
    """Write tables of TOML."""
    return "".join(
        f"[[{x.table}]]\n" + "".join(f'{h} = "{c}"\n' for h, c in zip(x.heads, r, strict=True) if c) + "\n"
        for r in x.rows
    )


def lit(cell):
    """Write an SQL literal."""
    return f"'{cell}'" if cell else "NULL"


def sql_many(x):
    """Write a dump with many tuples in a statement."""
    ddl = ",\n".join(f"  `{h}` varchar(128) DEFAULT NULL" for h in x.heads)
    cols = ",".join(f"`{h}`" for h in x.heads)
    rows = ",\n".join("(" + ",".join(lit(c) for c in r) + ")" for r in x.rows)
    return (
        f"-- MySQL dump 10.13  Distrib 5.7.36\nDROP TABLE IF EXISTS `{x.table}`;\nCREATE TABLE `{x.table}` (\n{ddl}\n"
        f") ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='{x.title}';\nLOCK TABLES `{x.table}` WRITE;\n"
        f"INSERT INTO `{x.table}` ({cols}) VALUES\n{rows};\nUNLOCK TABLES;\n"
    )


def sql_each(x):
    """Write a statement a row."""
    cols = ", ".join(x.heads)
    return (
        "".join(f"INSERT INTO {x.table.upper()} ({cols}) VALUES ({', '.join(lit(c) for c in r)});\n" for r in x.rows)
        + "COMMIT;\n"
    )


def sql_merge(x):
    """Write rows by select from dual, for a migration."""
    rows = "\nUNION ALL ".join(
        "SELECT " + ", ".join(f"{lit(c)} AS {h}" for h, c in zip(x.heads, r, strict=True)) + " FROM DUAL"
        for r in x.rows
    )
    return f"-- 数据迁移 {x.day}\nINSERT INTO {x.table}\n{rows};\n"


def pg_copy(x):
    """Write as pg_dump does."""
    rows = "".join("\t".join(c or "\\N" for c in r) + "\n" for r in x.rows)
    return f"SET client_encoding = 'UTF8';\n\nCOPY public.{x.table} ({', '.join(x.heads)}) FROM stdin;\n{rows}\\.\n"


def java_strings(x):
    """Write objects as Java logs them."""
    name = "".join(w.capitalize() for w in x.table.split("_")) + "DO"
    return "".join(
        f"{x.stamp(i)} DEBUG [exec-{i % 8}] c.x.dao.QueryMapper - <== {name}("
        + ", ".join(f"{h}={c or 'null'}" for h, c in zip(x.heads, r, strict=True))
        + ")\n"
        for i, r in enumerate(x.rows)
    )


def php_array(x):
    """Write as PHP exports."""
    rows = "".join(
        f"  {i} =>\n  array (\n" + "".join(f"    '{h}' => '{c}',\n" for h, c in zip(x.heads, r, strict=True)) + "  ),\n"
        for i, r in enumerate(x.rows)
    )
    return f"<?php\n// cache {x.day}\nreturn array (\n{rows});\n"


def python_dicts(x):
    """Write dictionaries as Python prints them."""
    return "".join(repr({h: c or None for h, c in zip(x.heads, r, strict=True)}) + "\n" for r in x.rows)


def key_log(x):
    """Write pairs in a log of an application."""
    return "".join(
        f"[{x.stamp(i)}] INFO  trace={i * 2654435761 % 2**32:08x} op=save "
        + " ".join(f"{h}=[{c}]" for h, c in zip(x.heads, r, strict=True) if c)
        + f" cost={3 + i % 40}ms\n"
        for i, r in enumerate(x.rows)
    )


def syslog_json(x):
    """Write JSON bodies behind syslog heads."""
    return "".join(
        f"<134>1 {x.stamp(i).replace(' ', 'T')}Z gw-{i % 3} collector - - - {obj(x, r, ',')}\n"
        for i, r in enumerate(x.rows)
    )


def redis(x):
    """Write commands that fill a cache."""
    return "".join(
        f"HSET {x.table}:{i} " + " ".join(f'{h} "{c}"' for h, c in zip(x.heads, r, strict=True) if c) + "\n"
        for i, r in enumerate(x.rows, 1)
    )


TREES = {
    "json, indented": json_pretty,
    "json lines": json_lines,
    "json reply": json_reply,
    "json index hits": json_hits,
    "json split": json_split,
    "json, escaped": json_escaped,
    "json, keyed": json_keyed,
    "json, mongoexport": mongo,
    "xml elements": xml_tags,
    "xml attributes": xml_attributes,
    "xml sheet 2003": xml_sheet,
    "xml soap": soap,
    "yaml": yaml,
    "toml": toml,
    "sql tuples": sql_many,
    "sql statements": sql_each,
    "sql union": sql_merge,
    "sql copy": pg_copy,
    "java objects": java_strings,
    "php array": php_array,
    "python dicts": python_dicts,
    "log pairs": key_log,
    "syslog json": syslog_json,
    "redis commands": redis,
}
TREE_EXT = {"json lines": "jsonl", "yaml": "yml", "toml": "toml", "php array": "php", "sql copy": "sql"}
