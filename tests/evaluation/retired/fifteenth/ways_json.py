"""Tables as JSON: answers, exports, messages."""

import json

from registry import way
from table import dumps


@way("paged answer of a service", lang="en", plain=True, case="camel")
def paged(t):
    """The answer of a web service with a list and a total."""
    data = {"total": t.n, "pageNum": 1, "pageSize": 200, "list": t.objects()}
    return dumps(
        {"code": 0, "msg": "success", "data": data, "timestamp": 1700000000 + t.s.r.randint(0, 9999999)}
    ), "json"


@way("Elasticsearch search answer", lang="en", plain=True, case="snake")
def es_hits(t):
    """The hits of a search."""
    hits = [
        {
            "_index": f"{t.entity()}-v2",
            "_type": "_doc",
            "_id": f"{t.s.r.getrandbits(80):020x}",
            "_score": 1.0,
            "_source": o,
        }
        for o in t.objects()
    ]
    body = {
        "took": t.s.r.randint(2, 40),
        "timed_out": False,
        "hits": {"total": {"value": t.n, "relation": "eq"}, "hits": hits},
    }
    return dumps(body, 2) + "\n", "json"


@way("mongoexport array with $oid", lang="en", plain=True, case="camel")
def mongo_array(t):
    """An array as mongoexport writes it, with object numbers and dates in extended form."""
    rows = []
    for o in t.objects():
        full = {"_id": {"$oid": f"{t.s.r.getrandbits(96):024x}"}, **o, "__v": {"$numberInt": "0"}}
        full["ts"] = {"$date": f"{t.s.day(2021, 2024):%Y-%m-%dT%H:%M:%S}.000Z"}
        rows.append(full)
    return "[" + ",\n".join(dumps(r) for r in rows) + "]\n", "json"


@way("HAR of a browser", lang="en", plain=True, case="camel", enc="utf-8")
def har(t):
    """The saved traffic of a browser; the answer is a string."""
    text = dumps({"success": True, "rows": t.objects(), "total": t.n})
    entry = {
        "startedDateTime": f"{t.s.day(2022, 2024):%Y-%m-%dT%H:%M:%S}.120Z",
        "request": {"method": "GET", "url": "https://admin.corp-intra.cn/api/v1/list?page=1", "headers": []},
        "response": {"status": 200, "content": {"size": len(text), "mimeType": "application/json", "text": text}},
    }
    return dumps(
        {"log": {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"}, "entries": [entry]}}, 2
    ), "har"


@way("Firebase keyed by push id", lang="en", plain=True, case="camel", enc="utf-8")
def keyed(t):
    """Objects below their keys."""
    out = {}
    for o in t.objects():
        key = "-N" + "".join(t.s.r.choice("abcdefghjkmnpqrstuvwxyzABCDEFGHJK") for _ in range(18))
        out[key] = {k: v for k, v in o.items() if v is not None}
    return dumps({t.entity(): out}, 4) + "\n", "json"


@way("Maxwell change lines", lang="en", plain=True, case="snake", enc="utf-8")
def maxwell(t):
    """Changes of a database, one a line, all of them inserts."""
    lines = []
    for i, o in enumerate(t.objects()):
        lines.append(
            dumps(
                {
                    "database": "core",
                    "table": t.entity(),
                    "type": "insert",
                    "ts": 1690000000 + i * 37,
                    "xid": 7000 + i,
                    "data": o,
                }
            )
        )
    return "\n".join(lines) + "\n", "log"


@way("Kafka console consumer", lang="en", plain=True, case="camel")
def kafka(t):
    """Messages with their time and key before them."""
    lines = [f"CreateTime:{1690000000000 + i * 52113}\tk-{i % 6}\t{dumps(o)}" for i, o in enumerate(t.objects())]
    return "\n".join([*lines, f"Processed a total of {t.n} messages", ""]), "txt"


@way("person nested in object", lang="en", plain=True, case="camel")
def nested(t):
    """The person as an object within each object."""
    rows = []
    for o in t.objects():
        names = {t.ident(k) for k in t.own}
        person = {k: v for k, v in o.items() if k in names}
        rest = {k: v for k, v in o.items() if k not in names}
        rows.append({"customer": person, "detail": rest} if person else {"detail": rest})
    return dumps({"items": rows, "hasNext": False}, 2) + "\n", "json"


@way("Chinese keys, one object per page", lang="zh", plain=True)
def chinese_keys(t):
    """An array of objects with Chinese keys."""
    return dumps(t.objects(typed=False, null=""), 1) + "\n", "json"


@way("ClickHouse FORMAT JSON", lang="en", plain=True, case="snake", enc="utf-8")
def clickhouse(t):
    """The JSON of ClickHouse with its meta part."""
    meta = [{"name": h, "type": "String"} for h in t.heads()]
    body = {
        "meta": meta,
        "data": t.objects(typed=False),
        "rows": t.n,
        "statistics": {"elapsed": 0.0021, "rows_read": t.n},
    }
    return dumps(body, "\t") + "\n", "json"


@way("log container lines with JSON message", lang="en", plain=True, case="snake", enc="utf-8")
def docker(t):
    """Docker's log lines; the message is JSON as a string."""
    lines = []
    for i, o in enumerate(t.objects()):
        at = f"{t.s.day(2023, 2024):%Y-%m-%dT%H:%M:%S}.{100000 + i}Z"
        lines.append(
            dumps(
                {
                    "log": dumps({"level": "info", "msg": "record saved", "payload": o}) + "\n",
                    "stream": "stdout",
                    "time": at,
                }
            )
        )
    return "\n".join(lines) + "\n", "log"


@way("Redis HMSET commands", lang="en", plain=True, case="camel")
def redis(t):
    """Commands that fill hashes."""
    lines = []
    for i, r in enumerate(t.rows):
        pairs = " ".join(f'{t.ident(k)} "{r[k]}"' for k in t.fields if r[k])
        lines.append(f"HMSET {t.entity()}:{1000 + i} {pairs}")
    return "\n".join([*lines, "EXPIRE cache:warm 3600", ""]), "redis"


@way("notebook with HTML output", lang="any", plain=True, case="snake", enc="utf-8")
def notebook(t):
    """A Jupyter notebook whose cell shows a frame as HTML."""
    head = "".join(f"      <th>{h}</th>\n" for h in t.heads())
    body = ""
    for i, c in enumerate(t.grid("NaN")):
        body += f"    <tr>\n      <th>{i}</th>\n" + "".join(f"      <td>{x}</td>\n" for x in c) + "    </tr>\n"
    html = (
        '<div>\n<table border="1" class="dataframe">\n  <thead>\n    <tr>\n    '
        f"  <th></th>\n{head}    </tr>\n  </thead>\n  <tbody>\n{body}  </tbody>\n"
        "</table>\n</div>"
    )
    out = {
        "data": {"text/html": html.splitlines(keepends=True)},
        "execution_count": 3,
        "metadata": {},
        "output_type": "execute_result",
    }
    cell = {"cell_type": "code", "execution_count": 3, "metadata": {}, "outputs": [out], "source": ["df"]}
    note = {"cell_type": "markdown", "metadata": {}, "source": ["### 先看一下数据"]}
    return json.dumps(
        {"cells": [note, cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}, indent=1, ensure_ascii=False
    ) + "\n", "ipynb"


@way("JavaScript list in a page's source", lang="en", plain=True, case="camel")
def js_list(t):
    """A constant list in JavaScript with bare keys and single quotes."""
    rows = []
    for r in t.rows:
        rows.append("  { " + ", ".join(f"{t.ident(k)}: '{r[k]}'" for k in t.fields) + " },")
    return "// 首页初始数据\nexport const rows = [\n" + "\n".join(
        rows
    ) + "\n]\n\nexport default { data() { return { rows, loading: false } } }\n", "js"


@way("columns described, rows of objects by c1, c2", lang="zh", plain=True, enc="utf-8")
def report_columns(t):
    """A report engine's answer: columns with field and title, rows by field."""
    cols = [{"field": f"c{i + 1}", "title": t.zh[k], "align": "center"} for i, k in enumerate(t.fields)]
    rows = [{f"c{i + 1}": r[k] for i, k in enumerate(t.fields)} for r in t.rows]
    return dumps({"columns": cols, "rows": rows, "total": t.n}), "json"
