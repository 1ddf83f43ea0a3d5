"""Tables written as trees, logs and source code."""

from __future__ import annotations

import html
import json
import random
import re
from collections.abc import Callable
from xml.sax.saxutils import escape, quoteattr

from tables_text import Doc, Table


def objects(t: Table) -> list[dict[str, str]]:
    """Give the rows as objects."""
    return [dict(zip(t.heads, row, strict=False)) for row in t.rows]


def dump(value: object, rng: random.Random, indent: int | None = None) -> str:
    """Write JSON, at times in pure ASCII."""
    return json.dumps(value, ensure_ascii=rng.random() < 0.3, indent=indent)


def jsonl(t: Table, rng: random.Random) -> Doc:
    """Write an object a line."""
    return Doc("\n".join(json.dumps(o, ensure_ascii=False) for o in objects(t)) + "\n", "jsonl")


def api(t: Table, rng: random.Random) -> Doc:
    """Write the answer of an API."""
    body = {"code": 0, "msg": "success", "data": {"total": len(t.rows), "pageNum": 1, "list": objects(t)}}
    return Doc(dump(body, rng, 2), "json", True)


def grouped(t: Table, rng: random.Random) -> Doc:
    """Write rows inside a batch tree."""
    rows = objects(t)
    half = max(1, len(rows) // 2)
    batches = [{"batch": "B01", "items": rows[:half]}, {"batch": "B02", "items": rows[half:]}]
    return Doc(dump({"export": t.slug, "title": t.title, "batches": batches}, rng, 1), "json", True)


def elastic(t: Table, rng: random.Random) -> Doc:
    """Write the answer of a search index."""
    hits = [
        {"_index": t.slug, "_type": "_doc", "_id": f"{rng.randrange(16**12):012x}", "_score": 1.0, "_source": o}
        for o in objects(t)
    ]
    return Doc(dump({"took": 7, "timed_out": False, "hits": {"total": len(hits), "hits": hits}}, rng, 2), "json", True)


def mongo(t: Table, rng: random.Random) -> Doc:
    """Write the lines of mongoexport."""
    lines = [
        json.dumps({"_id": {"$oid": f"5f{rng.randrange(16**22):022x}"}} | o, ensure_ascii=False) for o in objects(t)
    ]
    return Doc("\n".join(lines) + "\n", "json", True)


def har(t: Table, rng: random.Random) -> Doc:
    """Write a browser's record of one request."""
    content = {"mimeType": "application/json", "text": json.dumps({"rows": objects(t)}, ensure_ascii=False)}
    entry = {
        "request": {"method": "GET", "url": f"http://10.2.0.15/api/{t.slug}/list"},
        "response": {"status": 200, "content": content},
    }
    return Doc(json.dumps({"log": {"version": "1.2", "entries": [entry]}}, ensure_ascii=False, indent=2), "har", True)


def tag(head: str) -> str:
    """Make an element name."""
    return re.sub(r"[^\w]", "_", head).strip("_")


def xml_elements(t: Table, rng: random.Random) -> Doc:
    """Write an element a field."""
    rows = [
        "  <row>\n"
        + "".join(f"    <{tag(h)}>{escape(c)}</{tag(h)}>\n" for h, c in zip(t.heads, row, strict=False))
        + "  </row>"
        for row in t.rows
    ]
    return Doc(
        '<?xml version="1.0" encoding="@ENC@"?>\n<export name='
        + quoteattr(t.title)
        + ">\n"
        + "\n".join(rows)
        + "\n</export>\n",
        "xml",
    )


def xml_attributes(t: Table, rng: random.Random) -> Doc:
    """Write the fields as attributes."""
    rows = [
        "  <r " + " ".join(f"{tag(h)}={quoteattr(c)}" for h, c in zip(t.heads, row, strict=False)) + "/>"
        for row in t.rows
    ]
    return Doc('<?xml version="1.0" encoding="@ENC@"?>\n<rs>\n' + "\n".join(rows) + "\n</rs>\n", "xml")


def spreadsheet_xml(t: Table, rng: random.Random) -> Doc:
    """Write the XML of Excel 2003."""
    rows = "\n".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(c)}</Data></Cell>' for c in row) + "</Row>"
        for row in [t.heads, *t.rows]
    )
    return Doc(
        '<?xml version="1.0" encoding="@ENC@"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n<Worksheet ss:Name="Sheet1"><Table>\n'
        + rows
        + "\n</Table></Worksheet>\n</Workbook>\n",
        "xls",
        True,
    )


def html_rows(t: Table) -> str:
    """Write the rows of an HTML table."""
    head = "<tr>" + "".join(f"<th>{html.escape(h)}</th>" for h in t.heads) + "</tr>\n"
    return head + "\n".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in row) + "</tr>" for row in t.rows)


def html_page(t: Table, rng: random.Random) -> Doc:
    """Write a saved page."""
    return Doc(
        f'<html><head><meta charset="@ENC@"><title>{t.title}</title></head><body>\n<h2>{t.title}</h2>\n'
        f'<table border="1">\n{html_rows(t)}\n</table>\n<p>共 {len(t.rows)} 条</p></body></html>\n',
        rng.choice(("html", "htm", "xls")),
    )


def notebook(t: Table, rng: random.Random) -> Doc:
    """Write a notebook whose cell shows a data frame."""
    out = {
        "output_type": "execute_result",
        "execution_count": 3,
        "metadata": {},
        "data": {"text/html": [line + "\n" for line in ("<table>\n" + html_rows(t) + "\n</table>").split("\n")]},
    }
    cell = {"cell_type": "code", "execution_count": 3, "metadata": {}, "source": ["df\n"], "outputs": [out]}
    return Doc(
        json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, ensure_ascii=False, indent=1),
        "ipynb",
        True,
    )


def yaml_list(t: Table, rng: random.Random) -> Doc:
    """Write a YAML list."""
    out = [f"# {t.title}", "records:"]
    for row in t.rows:
        pairs = [f'{h}: "{c}"' for h, c in zip(t.heads, row, strict=False)]
        out += ["  - " + pairs[0]] + ["    " + pair for pair in pairs[1:]]
    return Doc("\n".join(out) + "\n", rng.choice(("yml", "yaml")))


def toml_list(t: Table, rng: random.Random) -> Doc:
    """Write TOML array tables."""
    out = [f"# {t.title}"]
    for row in t.rows:
        out += ["", "[[record]]"] + [f'"{h}" = "{c}"' for h, c in zip(t.heads, row, strict=False)]
    return Doc("\n".join(out) + "\n", "toml", True)


def clock(number: int) -> str:
    """Write the time of a log line."""
    return f"2023-05-06 {8 + number // 900 % 12:02d}:{number // 15 % 60:02d}:{number * 4 % 60:02d}"


def log_pairs(t: Table, rng: random.Random) -> Doc:
    """Write a log with key=value pairs."""
    lines = [
        f"{clock(i)}.{rng.randrange(1000):03d} INFO  [exec-{rng.randrange(1, 9)}] {t.slug} save ok, "
        + ", ".join(f"{h}={c}" for h, c in zip(t.heads, row, strict=False))
        for i, row in enumerate(t.rows)
    ]
    return Doc(clock(0) + ".000 INFO  [main] service started\n" + "\n".join(lines) + "\n", "log")


def log_json(t: Table, rng: random.Random) -> Doc:
    """Write what a queue consumer logged."""
    lines = [
        f"{clock(i)} DEBUG partition={rng.randrange(6)} offset={80211 + i} payload=" + json.dumps(o, ensure_ascii=False)
        for i, o in enumerate(objects(t))
    ]
    return Doc("\n".join(lines) + "\n", "log")


def log_sql(t: Table, rng: random.Random) -> Doc:
    """Write an ORM's log of its inserts."""
    names = ", ".join(t.heads)
    lines = []
    for i, row in enumerate(t.rows):
        marks = ", ".join("?" for _ in row)
        lines += [
            f"{clock(i)} DEBUG ==>  Preparing: INSERT INTO {t.slug} ( {names} ) VALUES ( {marks} )",
            f"{clock(i)} DEBUG ==> Parameters: " + ", ".join(c + "(String)" for c in row),
            f"{clock(i)} DEBUG <==    Updates: 1",
        ]
    return Doc("\n".join(lines) + "\n", "log")


def python_code(t: Table, rng: random.Random) -> Doc:
    """Write a list of dicts in a script."""
    rows = ",\n    ".join(repr(o) for o in objects(t))
    return Doc(f'# -*- coding: @ENC@ -*-\n"""{t.title}，一次性导入用。"""\n\nROWS = [\n    {rows},\n]\n', "py")


def php_code(t: Table, rng: random.Random) -> Doc:
    """Write a PHP seeder."""
    rows = ",\n    ".join(
        "[" + ", ".join(f"'{h}' => '{c}'" for h, c in zip(t.heads, row, strict=False)) + "]" for row in t.rows
    )
    return Doc(f"<?php\n// {t.title}\nreturn [\n    {rows},\n];\n", "php")


def js_code(t: Table, rng: random.Random) -> Doc:
    """Write a JavaScript constant."""
    rows = ",\n  ".join(
        "{ "
        + ", ".join(f"{json.dumps(h, ensure_ascii=False)}: '{c}'" for h, c in zip(t.heads, row, strict=False))
        + " }"
        for row in t.rows
    )
    return Doc(f"// {t.title}\nexport const rows = [\n  {rows}\n];\n", rng.choice(("js", "ts")))


def redis_commands(t: Table, rng: random.Random) -> Doc:
    """Write the commands that fill a KV store."""
    lines = [
        f"HMSET {t.slug}:{1000 + i} " + " ".join(f'{h} "{c}"' for h, c in zip(t.heads, row, strict=False))
        for i, row in enumerate(t.rows)
    ]
    return Doc("SELECT 2\n" + "\n".join(lines) + "\n", "txt")


def patch(t: Table, rng: random.Random) -> Doc:
    """Write the commit that added a data file."""
    lines = ["+" + ",".join(row) for row in [t.heads, *t.rows]]
    return Doc(
        f"diff --git a/data/{t.slug}.csv b/data/{t.slug}.csv\nnew file mode 100644\n"
        f"index 0000000..{rng.randrange(16**7):07x}"
        f"\n--- /dev/null\n+++ b/data/{t.slug}.csv\n@@ -0,0 +1,{len(lines)} @@\n" + "\n".join(lines) + "\n",
        "patch",
    )


def curl(t: Table, rng: random.Random) -> Doc:
    """Write a script that sends the rows again."""
    lines = [
        f"curl -s -X POST http://10.8.0.3:8080/{t.slug}/push -H 'Content-Type: application/json' -d '"
        + json.dumps(o, ensure_ascii=False)
        + "'"
        for o in objects(t)
    ]
    return Doc(f"#!/bin/bash\n# 补推{t.title}\n" + "\n".join(lines) + "\n", "sh", True)


def quoted(t: Table, rng: random.Random) -> Doc:
    """Write a forwarded message whose quoted part is the table."""
    lines = ["> " + "\t".join(row) for row in [t.heads, *t.rows]]
    return Doc(
        f"转发给你，对一下数。\n\n-------- 转发邮件 --------\n> 主题：{t.title}\n>\n"
        + "\n".join(lines)
        + f"\n>\n> 以上共 {len(t.rows)} 条\n",
        "txt",
    )


def bulk(t: Table, rng: random.Random) -> Doc:
    """Write the body of a bulk load of an index."""
    lines = []
    for number, item in enumerate(objects(t), 1):
        lines += [json.dumps({"index": {"_index": t.slug, "_id": number}}), json.dumps(item, ensure_ascii=False)]
    return Doc("\n".join(lines) + "\n", "ndjson", True)


def flat_ods(t: Table, rng: random.Random) -> Doc:
    """Write a flat spreadsheet of LibreOffice."""
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    rows = "\n".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string"><text:p>' + escape(c) + "</text:p></table:table-cell>"
            for c in row
        )
        + "</table:table-row>"
        for row in [t.heads, *t.rows]
    )
    return Doc(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="{space}office:1.0" xmlns:table='
        f'"{space}table:1.0" xmlns:text="{space}text:1.0" office:mimetype="application/vnd.oasis.opendocument.'
        f'spreadsheet">\n<office:body><office:spreadsheet><table:table table:name="{t.title}">\n{rows}\n'
        "</table:table></office:spreadsheet></office:body></office:document>\n",
        "fods",
        True,
    )


WAYS: dict[str, Callable[[Table, random.Random], Doc]] = {
    "jsonl": jsonl,
    "api-answer": api,
    "json-batches": grouped,
    "search-index": elastic,
    "mongoexport": mongo,
    "har": har,
    "xml-elements": xml_elements,
    "xml-attributes": xml_attributes,
    "excel-2003-xml": spreadsheet_xml,
    "html-page": html_page,
    "notebook": notebook,
    "yaml": yaml_list,
    "toml": toml_list,
    "log-pairs": log_pairs,
    "queue-log": log_json,
    "orm-log": log_sql,
    "python": python_code,
    "php": php_code,
    "javascript": js_code,
    "redis-commands": redis_commands,
    "git-patch": patch,
    "curl-replay": curl,
    "quoted-forward": quoted,
    "bulk-ndjson": bulk,
    "flat-ods": flat_ods,
}
