"""Records as trees of JSON and of XML."""

import json

from layout import esc, null


def dump(value, indent=None):
    """Write JSON with Chinese signs as they are."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


def objects(s):
    """Give the rows as mappings."""
    return [dict(zip(s.heads, (None if c in ("", "NULL") else c for c in row), strict=True)) for row in s.rows]


def har(r, s):
    """Write a record of a browser's traffic, the answer a string within."""
    text = dump({"code": 0, "msg": "ok", "data": {"total": len(s.rows), "list": objects(s)}})
    entry = {
        "startedDateTime": "2023-05-11T03:20:51.204Z",
        "time": 118.2,
        "request": {"method": "POST", "url": "https://api.corp.invalid/query/page", "headers": []},
        "response": {"status": 200, "content": {"mimeType": "application/json", "text": text}},
    }
    return dump(
        {"log": {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"}, "entries": [entry]}}, 2
    )


def json_api(r, s):
    """Write an answer of JSON:API."""
    data = [{"type": "records", "id": str(i), "attributes": o} for i, o in enumerate(objects(s), 1)]
    return dump({"jsonapi": {"version": "1.0"}, "meta": {"page": 1}, "data": data}, 1)


def graphql(r, s):
    """Write an answer of GraphQL with edges and nodes."""
    edges = [{"cursor": f"Y{i:05d}", "node": {"__typename": "Record", **o}} for i, o in enumerate(objects(s))]
    return dump(
        {"data": {"search": {"pageInfo": {"hasNextPage": False}, "edges": edges}}, "extensions": {"tracing": None}}, 2
    )


def odata(r, s):
    """Write an answer of OData."""
    items = [{"@odata.etag": f'W/"{r.getrandbits(24)}"', **o} for o in objects(s)]
    return dump({"@odata.context": "$metadata#Records", "@odata.count": len(items), "value": items})


def extended(r, s):
    """Write documents of a Mongo shell, each over several lines."""
    docs = [{"_id": {"$oid": f"{r.getrandbits(96):024x}"}, **o, "__v": {"$numberInt": "0"}} for o in objects(s)]
    return "\n".join(dump(d, 4) for d in docs) + "\n"


def rpc_log(r, s):
    """Write a log of remote calls, an answer in each line."""
    out = []
    for i, o in enumerate(objects(s)):
        answer = dump({"jsonrpc": "2.0", "id": i, "result": o})
        stamp = f"2022-09-{i % 28 + 1:02d} 10:{i % 60:02d}:07.{i:03d}"
        out.append(f"[{stamp}] [http-nio-{i % 8}] DEBUG RpcFilter - <<< {answer}")
    return "\n".join(out) + "\n"


def debezium(r, s):
    """Write events of a change log."""
    events = [
        {
            "op": r.choice("cr"),
            "before": None,
            "after": o,
            "source": {"connector": "mysql", "table": "t_rec", "pos": r.getrandbits(20)},
        }
        for o in objects(s)
    ]
    return "\n".join(dump({"payload": e}) for e in events) + "\n"


def canal(r, s):
    """Write the messages of Canal, some rows in each."""
    items, out, at = objects(s), [], 0
    while at < len(items):
        n = r.randrange(1, 4)
        types = dict.fromkeys(s.heads, "varchar(64)")
        out.append(
            dump(
                {
                    "data": items[at : at + n],
                    "database": "biz",
                    "isDdl": False,
                    "mysqlType": types,
                    "type": "INSERT",
                    "old": None,
                }
            )
        )
        at += n
    return "\n".join(out) + "\n"


def kafka(r, s):
    """Write what a consumer of Kafka prints with partition and key."""
    return (
        "\n".join(f"Partition:{i % 3}\tOffset:{70412 + i}\tk{i}\t{dump(o)}" for i, o in enumerate(objects(s)))
        + "\nProcessed a total of messages\n"
    )


def search_hits(r, s):
    """Write the hits of a search in Elasticsearch."""
    hits = [{"_index": "rec-v3", "_id": f"{r.getrandbits(60):x}", "_score": 1.0, "_source": o} for o in objects(s)]
    return dump(
        {"took": 7, "timed_out": False, "hits": {"total": {"value": len(hits), "relation": "eq"}, "hits": hits}}, 2
    )


def cell_json(r, s):
    """Write a comma file with an object of JSON in one of its cells."""
    out = ["log_id,level,payload,created"]
    for i, o in enumerate(objects(s)):
        body = dump(o).replace('"', '""')
        out.append(f'{i + 1},INFO,"{body}",2023-02-{i % 28 + 1:02d}')
    return "\n".join(out) + "\n"


def json5(r, s):
    """Write JSON5: bare keys, single quotes, commas at the end and notes."""
    out = ["// 仅供联调，勿外传", "{", "  records: ["]
    for o in objects(s):
        out += ["    {", *(f"      {k}: {'null' if v is None else repr(v)}," for k, v in o.items()), "    },"]
    return "\n".join([*out, "  ],", "}", ""])


def solr(r, s):
    """Write documents for Solr."""
    out = ['<?xml version="1.0" encoding="UTF-8"?>', "<add>"]
    for row in s.rows:
        out += [
            "  <doc>",
            *(f'    <field name="{esc(h)}">{esc(null(c, ""))}</field>' for h, c in zip(s.heads, row, strict=True)),
            "  </doc>",
        ]
    return "\n".join([*out, "</add>", ""])


def dump_xml(r, s):
    """Write what mysqldump gives as XML."""
    out = ['<?xml version="1.0"?>', "<mysqldump>", '<database name="biz">', '<table_data name="t_rec">']
    for row in s.rows:
        out.append("<row>")
        for h, c in zip(s.heads, row, strict=True):
            out.append(
                f'\t<field name="{h}" xsi:nil="true" />'
                if c in ("", "NULL")
                else f'\t<field name="{h}">{esc(c)}</field>'
            )
        out.append("</row>")
    return "\n".join([*out, "</table_data>", "</database>", "</mysqldump>", ""])


def rowset(r, s):
    """Write a set of rows of ADO, all cells as attributes."""
    out = ["<xml xmlns:s='uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882' xmlns:z='#RowsetSchema'>", "<rs:data>"]
    out += [
        "  <z:row " + " ".join(f'{h}="{esc(null(c, ""))}"' for h, c in zip(s.heads, row, strict=True)) + "/>"
        for row in s.rows
    ]
    return "\n".join([*out, "</rs:data>", "</xml>", ""])


def chinese_xml(r, s):
    """Write an exchange file whose elements have Chinese names."""
    out = ["<?xml version='1.0'?>", f"<交换报文 批次='{r.digits(6)}'>", f"<标题>{esc(s.title)}</标题>"]
    for row in s.rows:
        out.append(
            "<条目>" + "".join(f"<{h}>{esc(null(c, ''))}</{h}>" for h, c in zip(s.heads, row, strict=True)) + "</条目>"
        )
    return "\n".join([*out, "</交换报文>", ""])


def feed(r, s):
    """Write an Atom feed with an entry for each record."""
    out = ['<feed xmlns="http://www.w3.org/2005/Atom" xmlns:d="urn:data">', f"<title>{esc(s.title)}</title>"]
    for i, row in enumerate(s.rows):
        body = "".join(f"<d:{h}>{esc(null(c, ''))}</d:{h}>" for h, c in zip(s.heads, row, strict=True))
        out.append(f"<entry><id>urn:rec:{i}</id><content type='application/xml'>{body}</content></entry>")
    return "\n".join([*out, "</feed>", ""])


TREES = {
    "har": har,
    "json:api": json_api,
    "graphql": graphql,
    "odata": odata,
    "mongo extended json": extended,
    "rpc log": rpc_log,
    "debezium": debezium,
    "canal": canal,
    "kafka consumer": kafka,
    "search hits": search_hits,
    "csv, json in a cell": cell_json,
    "json5": json5,
    "solr xml": solr,
    "mysqldump xml": dump_xml,
    "ado rowset": rowset,
    "atom feed": feed,
}
CHINESE = {"xml, chinese elements": chinese_xml}
