"""Ways of writing a table as JSON, XML, YAML, TOML and their kin."""

from __future__ import annotations

import json
from xml.sax.saxutils import escape, quoteattr

from tables import CODE, WAYS, ZH, Table, delimited, way

__all__ = ["WAYS"]


def dump(value: object, indent: int | None = None) -> str:
    """JSON with its Chinese characters."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


@way("JSON array", "json")
def array(t: Table) -> str:
    return dump(t.dicts(), 2)


@way("JSON answer of a service", "json", CODE)
def answer(t: Table) -> str:
    data = {"pageNo": 1, "pageSize": len(t.rows), "total": len(t.rows) * 37, "list": t.dicts()}
    return dump({"code": 200, "msg": "操作成功", "success": True, "data": data, "timestamp": 1555031467123})


@way("JSON lines", "jsonl", CODE)
def lines(t: Table) -> str:
    return "\n".join(dump(row) for row in t.dicts()) + "\n"


@way("comma with a column of JSON", "csv", CODE)
def json_column(t: Table) -> str:
    rows = [[str(place), t.slug, "SUCC", dump(row)] for place, row in enumerate(t.dicts(), 9001)]
    return delimited([["msg_id", "topic", "status", "payload"], *rows], ",")


@way("JSON with columns and rows apart", "json")
def columnar(t: Table) -> str:
    rows = [[cell or None for cell in row] for row in t.rows]
    return dump({"sheet": t.title, "columns": t.heads, "rows": rows}, 1)


@way("JSON hits of Elasticsearch", "json", CODE)
def hits(t: Table) -> str:
    found = [
        {"_index": t.slug, "_type": "doc", "_id": f"AW{place:06x}kQ", "_score": 1.0, "_source": row}
        for place, row in enumerate(t.dicts())
    ]
    shards = {"total": 5, "successful": 5, "failed": 0}
    return dump({"took": 8, "timed_out": False, "_shards": shards, "hits": {"total": 90211, "hits": found}}, 2)


@way("JSON by number of row", "json")
def keyed(t: Table) -> str:
    return dump({f"row_{place}": row for place, row in enumerate(t.dicts(), 1)}, 4)


@way("JSON, the person above the list", "json", grouped=True)
def nested(t: Table) -> str:
    heads = t.rest_heads()
    people = [
        {"person": dict(head), "records": [dict(zip(heads, row, strict=True)) for row in rows]}
        for head, rows in t.groups()
    ]
    return dump({"queryType": t.slug, "result": people}, 2)


@way("export of MongoDB", "json", CODE)
def mongo(t: Table) -> str:
    out = []
    for place, row in enumerate(t.dicts()):
        out.append(dump({"_id": {"$oid": f"5c{place + 700:06x}9d3e1f0a4b77c2d8"}} | row | {"__v": 0}))
    return "\n".join(out)


@way("JSON escaped to ASCII", "json", CODE)
def ascii_json(t: Table) -> str:
    return json.dumps({"rows": t.dicts()}, indent=1)


@way("XML elements", "xml", CODE)
def elements(t: Table) -> str:
    out = ['<?xml version="1.0" encoding="@@ENC@@"?>', f'<{t.slug}s count="{len(t.rows)}">']
    for row in t.dicts():
        cells = [f"    <{head}>{escape(cell)}</{head}>" if cell else f"    <{head}/>" for head, cell in row.items()]
        out += [f"  <{t.slug}>", *cells, f"  </{t.slug}>"]
    return "\n".join([*out, f"</{t.slug}s>", ""])


@way("XML attributes", "xml", CODE)
def attributes(t: Table) -> str:
    rows = [f"  <row {' '.join(f'{head}={quoteattr(cell)}' for head, cell in row.items())}/>" for row in t.dicts()]
    return "\n".join(['<?xml version="1.0" encoding="@@ENC@@"?>', f'<data table="{t.slug}">', *rows, "</data>"])


@way("XML message with named fields", "xml")
def message(t: Table) -> str:
    out = ['<?xml version="1.0" encoding="@@ENC@@"?>', "<MESSAGE><HEAD><TRAN>Q3107</TRAN></HEAD><BODY>"]
    for row in t.dicts():
        out.append(
            "<RECORD>" + "".join(f'<F n="{head}">{escape(cell)}</F>' for head, cell in row.items()) + "</RECORD>"
        )
    return "\n".join([*out, "</BODY></MESSAGE>"])


@way("workbook as XML of 2003", "xml", ZH)
def sheet_xml(t: Table) -> str:
    def line(cells: list[str]) -> str:
        return "<Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(c)}</Data></Cell>' for c in cells) + "</Row>"

    space = "urn:schemas-microsoft-com:office:spreadsheet"
    top = f'<?xml version="1.0" encoding="@@ENC@@"?>\n<Workbook xmlns="{space}" xmlns:ss="{space}">'
    body = "\n".join(line(row) for row in [t.heads, *t.rows])
    return f'{top}<Worksheet ss:Name="{t.title}"><Table>\n{body}\n</Table></Worksheet></Workbook>'


@way("YAML", "yaml", CODE)
def yaml(t: Table) -> str:
    out = [f"# {t.title}", f"{t.slug}:"]
    for row in t.dicts():
        items = [f'{head}: "{cell}"' if cell else f"{head}: ~" for head, cell in row.items()]
        out += ["  - " + items[0], *("    " + item for item in items[1:])]
    return "\n".join(out) + "\n"


@way("YAML fixtures of a framework", "yml", CODE)
def fixtures(t: Table) -> str:
    out = []
    for place, row in enumerate(t.dicts(), 1):
        out += [f"- model: app.{t.slug}", f"  pk: {place}", "  fields:"]
        out += [f"    {head}: '{cell}'" for head, cell in row.items()]
    return "\n".join(out) + "\n"


@way("INI sections", "ini")
def ini(t: Table) -> str:
    out = [f"; {t.title}"]
    for place, row in enumerate(t.dicts(), 1):
        out += [f"[{t.slug}_{place}]", *(f"{head}={cell}" for head, cell in row.items()), ""]
    return "\n".join(out)


@way("TOML tables", "toml", CODE)
def toml(t: Table) -> str:
    out = [f'title = "{t.title}"', ""]
    for row in t.dicts():
        out += [f"[[{t.slug}]]", *(f'{head} = "{cell}"' for head, cell in row.items()), ""]
    return "\n".join(out)
