"""Tables as JSON: exports, pages of an interface, search results, notebooks."""

import json

WHO = ("name", "sex", "id", "mobile", "passport", "birth", "addr", "email", "landline", "nation")
FLOATS = ("amount", "balance", "lng", "lat", "area", "rent", "deposit", "rate", "fare", "avail")
PHONES = ("mobile", "peer", "landtel")
COUNTS = ("serial", "points", "duration", "lac", "ci", "speed", "acc")
POSTMAN = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def plain(t, row):
    """A row as an object of texts."""
    return dict(t.pairs(row))


def dump(o, **how):
    """JSON as text."""
    return json.dumps(o, ensure_ascii=False, **how)


def typed_cell(t, key, c):
    """A cell as a number where a system would have a number."""
    if key in FLOATS and c:
        return float(c)
    if c.isdigit() and (key in COUNTS or (key in PHONES and t.numeric)):
        return int(c)
    return c or None


def typed(t, row):
    """A row as an object with numbers."""
    return {h: typed_cell(t, k, c) for k, h, c in zip(t.keys, t.heads, row, strict=True)}


def nested(t, row):
    """Person fields in one object, the event in another."""
    who, what = {}, {}
    for k, h, c in zip(t.keys, t.heads, row, strict=True):
        (who if k in WHO else what)[h] = c
    return who, what


def some(r, letters, n):
    """N letters of an alphabet."""
    return "".join(r.choice(letters) for _ in range(n))


def json_array(t):
    """An array of objects."""
    return "json", dump([typed(t, r) for r in t.rows], indent=2) + "\n"


def json_page(t):
    """One page as an interface gives it."""
    data = {"total": len(t.rows), "pageNum": 1, "pageSize": 100, "list": [plain(t, r) for r in t.rows]}
    return "json", dump({"code": 0, "msg": "success", "data": data}) + "\n"


def json_doc(t):
    """An object with a head and its records."""
    top = {"head": dict(t.head), "title": t.title} if t.head else {"total": len(t.rows)}
    return "json", dump({**top, "records": [typed(t, r) for r in t.rows]}, indent=1) + "\n"


def json_split(t):
    """Columns, index and data apart, as pandas writes them."""
    return "json", dump({"columns": t.heads, "index": list(range(len(t.rows))), "data": t.rows}) + "\n"


def json_ascii(t):
    """Objects with escapes for all that is not ASCII."""
    return "json", json.dumps({"RECORDS": [plain(t, r) for r in t.rows]}, ensure_ascii=True, indent=1) + "\n"


def jsonl(t):
    """One object a line."""
    return "jsonl", "\n".join(dump(plain(t, r)) for r in t.rows) + "\n"


def jsonl_nested(t):
    """One event a line, with the person inside."""
    out = []
    for i, r in enumerate(t.rows, 1):
        who, what = nested(t, r)
        out.append(dump({"event": t.ident, "seq": i, "person": who, "detail": what}))
    return "jsonl", "\n".join(out) + "\n"


def es_search(t):
    """What a search of Elasticsearch answers."""
    letters = "abcdefghijkmnpqrstuvwxyzABCDEFGH-_"
    hits = [
        {"_index": t.ident, "_type": "_doc", "_id": some(t.rng, letters, 20), "_score": 1.0, "_source": typed(t, r)}
        for r in t.rows
    ]
    answer = {
        "took": 12,
        "timed_out": False,
        "_shards": {"total": 5, "successful": 5, "failed": 0},
        "hits": {"total": len(hits), "max_score": 1.0, "hits": hits},
    }
    return "json", dump(answer, indent=2) + "\n"


def mongo(t):
    """An export of MongoDB."""
    out = []
    for r in t.rows:
        oid = "5" + some(t.rng, "0123456789abcdef", 22) + "e"
        cls = "com.app.model." + t.ident.title().replace("_", "")
        out.append(dump({"_id": {"$oid": oid}, **typed(t, r), "_class": cls}))
    return "json", "\n".join(out) + "\n"


def mongo_shell(t):
    """What the shell of MongoDB prints."""
    out = [f"> db.{t.ident}.find().limit({len(t.rows)})"]
    for r in t.rows:
        oid = "6" + some(t.rng, "0123456789abcdef", 22) + "b"
        out.append(f'{{ "_id" : ObjectId("{oid}"), ' + ", ".join(f'"{h}" : "{c}"' for h, c in t.pairs(r)) + " }")
    return "txt", "\n".join(out) + "\n"


def har(t):
    """Requests and answers saved by a browser."""
    body = dump({"rows": [plain(t, r) for r in t.rows], "total": len(t.rows)})
    entry = {
        "startedDateTime": "2022-05-11T08:13:20.113Z",
        "request": {"method": "GET", "url": f"https://admin.internal/{t.ident}/list?page=1"},
        "response": {"status": 200, "content": {"mimeType": "application/json", "text": body}},
    }
    creator = {"name": "WebInspector", "version": "537.36"}
    return "har", dump({"log": {"version": "1.2", "creator": creator, "entries": [entry]}}, indent=2) + "\n"


def postman(t):
    """A collection of requests."""
    items = []
    for i, r in enumerate(t.rows, 1):
        body = {"mode": "raw", "raw": dump(plain(t, r), indent=4)}
        request = {"method": "POST", "header": [], "body": body, "url": f"{{{{host}}}}/{t.ident}/save"}
        items.append({"name": f"add {i}", "request": request})
    return "json", dump({"info": {"name": t.ident, "schema": POSTMAN}, "item": items}, indent=1) + "\n"


def notebook(t):
    """A notebook that shows the rows."""
    text = [",".join(r) + "\n" for r in t.grid]
    code = {
        "cell_type": "code",
        "execution_count": 3,
        "metadata": {},
        "source": [f"print(open('{t.ident}.csv').read())"],
        "outputs": [{"name": "stdout", "output_type": "stream", "text": text}],
    }
    book = {
        "cells": [{"cell_type": "markdown", "metadata": {}, "source": ["# check export\n"]}, code],
        "metadata": {"kernelspec": {"name": "python3", "language": "python"}},
        "nbformat": 4,
        "nbformat_minor": 2,
    }
    return "ipynb", dump(book, indent=1) + "\n"


def graphql(t):
    """Edges and nodes of GraphQL."""
    edges = [{"cursor": str(i), "node": plain(t, r)} for i, r in enumerate(t.rows)]
    return "json", dump({"data": {t.ident: {"edges": edges, "pageInfo": {"hasNextPage": False}}}}, indent=2) + "\n"
