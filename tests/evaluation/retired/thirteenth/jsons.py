"""Trees of JSON, as services and stores write them."""

import json


def dump(value, **options):
    """Write JSON with Chinese signs as they are."""
    return json.dumps(value, ensure_ascii=False, **options)


def objects(t):
    """Return the rows as dictionaries."""
    return [dict(t.pairs(r)) for r in t.rows]


def layui(t):
    """A page of data for a layui table."""
    return dump({"code": 0, "msg": "", "count": len(t.rows), "data": objects(t)})


def easyui(t):
    """A grid's page with total and rows, indented."""
    return dump({"total": len(t.rows), "rows": objects(t), "footer": []}, indent=2) + "\n"


def es_search(t):
    """The answer to a search."""
    hits = [
        {"_index": t.name, "_type": "_doc", "_id": str(9000 + i), "_score": 1.0, "_source": o}
        for i, o in enumerate(objects(t))
    ]
    head = {"took": 12, "timed_out": False, "_shards": {"total": 5, "successful": 5, "skipped": 0, "failed": 0}}
    head["hits"] = {"total": {"value": len(hits), "relation": "eq"}, "max_score": 1.0, "hits": hits}
    return dump(head, indent=2) + "\n"


def elasticdump(t):
    """One document a line with its index."""
    return "".join(
        dump({"_index": t.name, "_type": "doc", "_id": f"AW{i:04d}xk", "_source": o}) + "\n"
        for i, o in enumerate(objects(t))
    )


def mongoexport(t):
    """One document a line with object ids."""
    rng = t.rng
    return "".join(
        dump({"_id": {"$oid": f"{rng.getrandbits(96):024x}"}, **o, "__v": {"$numberInt": "0"}}, separators=(",", ":"))
        + "\n"
        for o in objects(t)
    )


def nested(t):
    """A service's answer: the person apart from the matter."""
    rows = []
    for row in t.rows:
        inner, outer = {}, {}
        for key, (head, cell) in zip(t.keys, t.pairs(row), strict=True):
            (inner if key in ("name", "id", "doc", "mobile", "sex", "passport", "birth") else outer)[head] = cell
        rows.append({"person": inner, "detail": outer})
    body = {"success": True, "errorCode": None, "result": {"pageNo": 1, "pageSize": 200, "list": rows}}
    return dump(body, indent=4) + "\n"


def array(t):
    """A bare array, escaped as Python writes it by default."""
    return json.dumps(objects(t), indent=1) + "\n"


def pma_json(t):
    """PhpMyAdmin's JSON export."""
    rows = ",\n".join(dump(o) for o in objects(t))
    return (
        f'[\n{{"type":"header","version":"5.0.4","comment":"Export to JSON plugin for PHPMyAdmin"}},\n'
        f'{{"type":"database","name":"yw"}},\n{{"type":"table","name":"{t.name}","database":"yw","data":\n[\n{rows}\n]\n}}\n]\n'
    )


def clickhouse(t):
    """ClickHouse's compact form: heads in meta, rows as arrays."""
    meta = [{"name": h, "type": "Nullable(String)"} for h in t.heads]
    rows = ",\n\t\t".join(dump(r) for r in t.rows)
    head = dump(meta, indent="\t")
    return f'{{\n\t"meta": {head},\n\n\t"data":\n\t[\n\t\t{rows}\n\t],\n\n\t"rows": {len(t.rows)}\n}}\n'


def canal(t):
    """Messages of canal, one a line, some with two rows."""
    out, rows, number = [], objects(t), 0
    while number < len(rows):
        part = rows[number : number + t.rng.choice([1, 1, 2])]
        out.append(
            dump(
                {
                    "data": part,
                    "database": "ywdb",
                    "es": 1612000000000 + number * 977,
                    "id": number + 51,
                    "isDdl": False,
                    "old": None,
                    "pkNames": ["id"],
                    "table": t.name,
                    "type": "INSERT",
                }
            )
        )
        number += len(part)
    return "\n".join(out) + "\n"


def debezium(t):
    """Events of Debezium: nothing before, a row after."""
    return "".join(
        dump(
            {
                "before": None,
                "after": o,
                "source": {"connector": "mysql", "db": "ywdb", "table": t.name, "pos": 4000 + i * 311},
                "op": "c",
                "ts_ms": 1612000000000 + i * 977,
            }
        )
        + "\n"
        for i, o in enumerate(objects(t))
    )


def har(t):
    """A recording of a browser: the answer is JSON within a string."""
    body = dump({"code": 200, "rows": objects(t)})
    entry = {
        "startedDateTime": "2021-05-18T02:11:09.120Z",
        "time": 88.2,
        "request": {"method": "GET", "url": f"http://10.1.3.20:8080/api/{t.name}/list?page=1", "headers": []},
        "response": {"status": 200, "content": {"size": len(body), "mimeType": "application/json", "text": body}},
    }
    return (
        dump(
            {"log": {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"}, "entries": [entry]}},
            indent=2,
        )
        + "\n"
    )


def notebook(t):
    """A notebook whose output holds a table of HTML and of text."""
    rows = "".join(
        f"    <tr>\n      <th>{i}</th>\n" + "".join(f"      <td>{c or ''}</td>\n" for c in r) + "    </tr>\n"
        for i, r in enumerate(t.rows)
    )
    heads = "".join(f"      <th>{h}</th>\n" for h in t.heads)
    html = (
        f'<table border="1" class="dataframe">\n  <thead>\n    <tr sty'
        f'le="text-align: right;">\n      <th></th>\n{heads}'
        f"    </tr>\n  </thead>\n  <tbody>\n{rows}  </tbody>\n</table>"
    )
    cell = {
        "cell_type": "code",
        "execution_count": 4,
        "metadata": {},
        "source": ["df = pd.read_excel(path, dtype=str)\n", "df"],
        "outputs": [
            {
                "data": {"text/html": html.splitlines(True)},
                "execution_count": 4,
                "metadata": {},
                "output_type": "execute_result",
            }
        ],
    }
    note = {"cell_type": "markdown", "metadata": {}, "source": [f"## {t.title}"]}
    return (
        dump(
            {
                "cells": [note, cell],
                "metadata": {"kernelspec": {"name": "python3"}},
                "nbformat": 4,
                "nbformat_minor": 2,
            },
            indent=1,
        )
        + "\n"
    )


def keyed(t):
    """An object whose keys are running numbers."""
    return dump({f"R{i:05d}": o for i, o in enumerate(objects(t), 1)}, indent=2) + "\n"


WAYS = [
    ("layui json", "json", "en", layui),
    ("easyui json", "json", "en", easyui),
    ("elasticsearch answer", "json", "en", es_search),
    ("elasticdump", "json", "en", elasticdump),
    ("mongoexport", "json", "camel", mongoexport),
    ("nested answer", "json", "camel", nested),
    ("json array escaped", "json", "any", array),
    ("phpmyadmin json", "json", "en", pma_json),
    ("clickhouse compact", "json", "snake", clickhouse),
    ("canal messages", "log", "en", canal),
    ("debezium events", "jsonl", "snake", debezium),
    ("har recording", "har", "camel", har),
    ("jupyter notebook", "ipynb", "any", notebook),
    ("json keyed, Chinese keys", "json", "cn", keyed),
]
