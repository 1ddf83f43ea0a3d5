"""Ways that speak JSON."""

import json

from ways import typed, way


def js(value, **more):
    """Write JSON in plain characters."""
    return json.dumps(value, ensure_ascii=False, **more)


@way("bulk lines of Elasticsearch", "ndjson", "snake", enc="utf-8")
def es_bulk(t, g):
    """Pairs of an action and a document."""
    out = []
    for n, row in enumerate(typed(t), 1):
        out += [js({"index": {"_index": t.ename, "_id": f"{n:06d}"}}), js(row)]
    return "\n".join(out) + "\n"


@way("answer of DataTables", "json", "zh")
def datatables(t, g):
    """Rows as lists, titles apart."""
    cols = [{"title": h, "orderable": True} for h in t.heads]
    data = {"draw": 3, "recordsTotal": len(t.rows), "recordsFiltered": len(t.rows), "columns": cols, "data": t.rows}
    return js(data, indent=1)


@way("pandas to_json orient=split", "json", "zh")
def split(t, g):
    """Columns, index and data, escaped as pandas does."""
    data = {"columns": t.heads, "index": list(range(len(t.rows))), "data": t.rows}
    return json.dumps(data, separators=(",", ":"))


@way("JSON:API", "json", "camel", enc="utf-8")
def json_api(t, g):
    """Resources with attributes."""
    data = [{"type": t.ename, "id": str(n + 1), "attributes": r} for n, r in enumerate(typed(t))]
    return js({"jsonapi": {"version": "1.0"}, "data": data, "meta": {"total": len(data)}}, indent=2)


@way("GraphQL edges", "json", "camel", enc="utf-8")
def graphql(t, g):
    """Edges and nodes of a connection."""
    edges = [{"cursor": f"Y3Vyc29y{n:04d}", "node": r} for n, r in enumerate(typed(t))]
    page = {"hasNextPage": False, "endCursor": None}
    return js(
        {"data": {t.ename: {"totalCount": len(edges), "edges": edges, "pageInfo": page}}, "errors": None}, indent=2
    )


@way("Postman collection with a saved answer", "json", "camel", enc="utf-8")
def postman(t, g):
    """A saved answer within a collection."""
    body = js({"code": 0, "msg": "ok", "rows": typed(t)}, indent=2)
    url = {"raw": "{{base}}/api/query?page=1&size=200", "host": ["{{base}}"], "path": ["api", "query"]}
    item = {
        "name": t.title, "request": {"method": "GET", "header": [], "url": url},
        "response": [{"name": "200 OK", "status": "OK", "code": 200, "body": body, "cookie": []}],
    }  # fmt: skip
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return js({"info": {"name": "业务接口", "schema": schema}, "item": [item]}, indent="\t")


@way("JSON Lines", "jsonl", "zh")
def lines(t, g):
    """One object in a line."""
    return "\n".join(js(r) for r in t.dicts()) + "\n"


@way("RECORDS array", "json", "zh")
def records(t, g):
    """An array under RECORDS."""
    return js({"RECORDS": t.dicts()}, indent="\t")


@way("insertMany of the mongo shell", "js", "camel", enc="utf-8")
def mongo_shell(t, g):
    """A script for the shell of MongoDB."""
    out = [f"// {t.title}", "use bizdata;", f"db.{t.ename}.drop();", f"db.{t.ename}.insertMany(["]
    for row in typed(t):
        oid = f"{g.r.getrandbits(96):024x}"
        pairs = ", ".join(f'{k}: NumberLong("{v}")' if isinstance(v, int) else f"{k}: {js(v)}" for k, v in row.items())
        out.append(f'  {{ _id: ObjectId("{oid}"), {pairs} }},')
    return "\n".join([*out, "]);", f"db.{t.ename}.createIndex({{ {t.heads[0]}: 1 }});", ""])


@way("fixture of Django", "json", "snake", enc="utf-8")
def fixture(t, g):
    """What dumpdata leaves behind."""
    app = "core." + t.ename.replace("_", "")
    return js([{"model": app, "pk": n, "fields": r} for n, r in enumerate(typed(t), 1)], indent=2)


@way("fields of forms, label beside value", "json", "zh")
def labelled(t, g):
    """Each record as a list of labelled fields, as form designers keep it."""
    out = []
    for n, row in enumerate(t.rows, 1):
        items = [{"label": h, "type": "input", "value": c} for h, c in zip(t.heads, row, strict=True)]
        out.append({"instanceId": f"proc-{n:05d}", "formName": t.title, "formComponentValues": items})
    return js({"errcode": 0, "result": {"list": out, "next_cursor": 0}}, indent=1)


@way("JSONP answer", "js", "camel")
def jsonp(t, g):
    """An answer within a call."""
    return f"/**/jQuery{g.digits(15)}_cb(" + js({"ret": 1, "total": len(t.rows), "list": t.dicts()}) + ");\n"


@way("page of Spring Data", "json", "camel", enc="utf-8")
def spring_page(t, g):
    """A page with its content."""
    n = len(t.rows)
    page = {"pageNumber": 0, "pageSize": n, "sort": {"sorted": False, "empty": True}}
    return js({"content": typed(t), "pageable": page, "totalPages": 1, "totalElements": n, "last": True})
