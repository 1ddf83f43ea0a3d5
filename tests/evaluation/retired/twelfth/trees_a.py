"""Ways of writing records as trees of names and values: documents and answers of programs."""

import json
from xml.sax.saxutils import escape


def dump(value, indent=None):
    """JSON with Chinese signs as they are."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


def ldif(sheet):
    """Entries of a directory."""
    lines = ["version: 1", ""]
    for number, row in enumerate(sheet.objects()):
        lines += [
            f"dn: uid=r{sheet.seed + number},ou=rows,dc=corp,dc=local",
            "objectClass: top",
            "objectClass: extensibleObject",
        ]
        lines += [*(f"{k}: {v}" for k, v in row.items() if v), ""]
    return "\n".join(lines)


def yaml_nested(sheet):
    """A YAML list with the person below a name of its own."""
    lines = [f"# {sheet.title}", f"export_id: {sheet.seed}", "rows:"]
    for who, what in sheet.nested():
        lines.append("  - subject:")
        lines += [f'      {k}: "{v}"' for k, v in who.items()]
        lines += ["    detail:"] + [f'      {k}: "{v}"' for k, v in what.items()] if what else []
    return "\n".join(lines) + "\n"


def toml(sheet):
    """An array of tables in TOML."""
    lines = [f'title = "{sheet.title}"', f"count = {len(sheet.rows)}", ""]
    for row in sheet.objects():
        lines += ["[[entry]]", *(f'{k} = "{v}"' for k, v in row.items() if v), ""]
    return "\n".join(lines)


def plist(sheet):
    """A property list."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<plist version="1.0"><dict>', "<key>items</key><array>"]
    for row in sheet.objects():
        body = "".join(f"<key>{escape(k)}</key><string>{escape(v)}</string>" for k, v in row.items())
        lines.append(f"<dict>{body}</dict>")
    return "\n".join([*lines, "</array></dict></plist>"]) + "\n"


def ini(sheet):
    """Sections of an INI file."""
    lines = ["; 离线缓存", "[general]", f"version={sheet.seed % 7}.3", f"total={len(sheet.rows)}", ""]
    for number, row in enumerate(sheet.objects()):
        lines += [f"[item{number:04d}]", *(f"{k}={v}" for k, v in row.items()), ""]
    return "\r\n".join(lines)


def clixml(sheet):
    """Objects kept by PowerShell."""
    lines = ['<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">']
    for number, row in enumerate(sheet.objects()):
        body = "".join(f'<S N="{escape(k)}">{escape(v)}</S>' for k, v in row.items())
        lines.append(f'<Obj RefId="{number}"><MS>{body}</MS></Obj>')
    return "\n".join([*lines, "</Objs>"]) + "\n"


def mongo(sheet):
    """What the shell of MongoDB prints."""
    lines = [f"rs0:PRIMARY> db.t{sheet.seed}.find()"]
    for number, (who, what) in enumerate(sheet.nested()):
        inner = ", ".join(f'"{k}" : "{v}"' for k, v in who.items())
        outer = "".join(f', "{k}" : "{v}"' for k, v in what.items())
        lines.append(f'{{ "_id" : ObjectId("{sheet.seed:08x}a1f3c5{number:010x}"), "p" : {{ {inner} }}{outer} }}')
    return "\n".join([*lines, 'Type "it" for more']) + "\n"


def bulk(sheet):
    """A bulk request of a search engine."""
    lines = []
    for number, row in enumerate(sheet.objects()):
        lines += [dump({"index": {"_index": f"idx-{sheet.seed}", "_id": str(number)}}), dump(row)]
    return "\n".join(lines) + "\n"


def jsonapi(sheet):
    """A page of JSON:API."""
    data = [
        {"type": "rows", "id": str(i), "attributes": row, "links": {"self": f"/api/rows/{i}"}}
        for i, row in enumerate(sheet.objects())
    ]
    return dump({"jsonapi": {"version": "1.0"}, "data": data, "meta": {"total": len(data)}}, 1) + "\n"


def odata(sheet):
    """An answer of OData."""
    rows = [{"@odata.etag": f'W/"{sheet.seed + i}"', **row} for i, row in enumerate(sheet.objects())]
    return dump({"@odata.context": f"$metadata#T{sheet.seed}", "value": rows}) + "\n"


def graphql(sheet):
    """Edges of GraphQL, the person as a node within."""
    edges = [{"cursor": f"c{i}", "node": {**what, "holder": who}} for i, (who, what) in enumerate(sheet.nested())]
    return dump({"data": {"page": {"edges": edges, "pageInfo": {"hasNextPage": False}}}}, 2) + "\n"


def escaped(sheet):
    """JSON in which every Chinese sign is an escape."""
    body = {"ret": 0, "msg": "成功", "list": sheet.objects()}
    return json.dumps(body, indent=1) + "\n"


def soap(sheet):
    """An answer of SOAP with items of name and value."""
    lines = ['<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ns2:queryResponse>']
    for row in sheet.objects():
        body = "".join(f'<item name="{escape(k)}">{escape(v)}</item>' for k, v in row.items())
        lines.append(f"<return>{body}</return>")
    return "\n".join([*lines, "</ns2:queryResponse></soap:Body></soap:Envelope>"]) + "\n"


def couch(sheet):
    """All documents of CouchDB."""
    lines = [f'{{"total_rows":{len(sheet.rows)},"offset":0,"rows":[']
    for number, row in enumerate(sheet.objects()):
        doc = {"_id": f"d{number}", "_rev": f"1-{sheet.seed:x}", **row}
        lines.append(
            dump({"id": f"d{number}", "key": f"d{number}", "value": {"rev": f"1-{sheet.seed:x}"}, "doc": doc}) + ","
        )
    lines[-1] = lines[-1].rstrip(",")
    return "\n".join([*lines, "]}"]) + "\n"


def fixture(sheet):
    """A fixture of Django."""
    rows = [{"model": f"app.t{sheet.seed % 90}", "pk": i + 1, "fields": row} for i, row in enumerate(sheet.objects())]
    return dump(rows, 2) + "\n"


def webhook(sheet):
    """Notices of one event each, the body below its sender."""
    lines = []
    for number, (who, what) in enumerate(sheet.nested()):
        body = {"event": "row.created", "deliver": sheet.seed + number, "payload": {"client": who, "object": what}}
        lines += [f"--> 200 POST /hook/{sheet.seed} {number}", dump(body)]
    return "\n".join(lines) + "\n"


WAY_NAMES = """
    ldif yaml_nested toml plist ini clixml mongo bulk
    jsonapi odata graphql escaped soap couch fixture webhook
"""
WAYS = {name: globals()[name] for name in WAY_NAMES.split()}
