"""Ways of writing a table as code or structured text: SQL, JSON, XML, logs, requests."""
import json
from xml.sax.saxutils import escape, quoteattr


def sq(s):
    """SQL literal."""
    return "NULL" if s == "" else "'" + s.replace("'", "''") + "'"


def lit(t, k, c):
    """SQL literal, numbers bare where the column would be a number."""
    return c if t.numeric and c and k in ("serial", "mobile", "amount", "balance", "rent", "area", "lng", "lat", "points") else sq(c)


def _obj(t, r):
    """Table written as obj."""
    return {h: c for h, c in zip(t.heads, r)}


def _j(o, **k):
    """Table written as j."""
    return json.dumps(o, ensure_ascii=False, **k)


def _typed(t, r):
    """Objects with numbers where a system would have numbers."""
    out = {}
    for k, h, c in zip(t.keys, t.heads, r):
        if k in ("amount", "balance", "lng", "lat", "area", "rent", "deposit", "rate", "fare", "avail") and c:
            out[h] = float(c)
        elif k in ("mobile", "peer", "landtel") and t.numeric and c.isdigit():
            out[h] = int(c)
        elif k in ("serial", "points", "duration", "lac", "ci", "speed", "acc") and c.isdigit():
            out[h] = int(c)
        else:
            out[h] = c or None
    return out


def _nested(t, r):
    """Person fields in one object, the event in another."""
    who, what = {}, {}
    for k, h, c in zip(t.keys, t.heads, r):
        (who if k in ("name", "sex", "id", "mobile", "passport", "birth", "addr", "email", "landline", "nation") else what)[h] = c
    return who, what


def sql_multi(t):
    """Table written as sql multi."""
    cols = ", ".join(f"`{h}`" for h in t.heads)
    create = f"DROP TABLE IF EXISTS `{t.ident}`;\nCREATE TABLE `{t.ident}` (\n" + ",\n".join(f"  `{h}` varchar(255) DEFAULT NULL" for h in t.heads) + "\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n\n"
    vals = ",\n".join("(" + ",".join(lit(t, k, c) for k, c in zip(t.keys, r)) + ")" for r in t.rows)
    return "sql", f"-- MySQL dump 10.13  Distrib 5.7.38\n{create}LOCK TABLES `{t.ident}` WRITE;\nINSERT INTO `{t.ident}` ({cols}) VALUES {vals};\nUNLOCK TABLES;\n"


def sql_single(t):
    """Table written as sql single."""
    cols = ", ".join(f"`{h}`" for h in t.heads)
    return "sql", "/*\n Navicat Premium Data Transfer\n*/\nSET NAMES utf8mb4;\nBEGIN;\n" + "\n".join(f"INSERT INTO `{t.ident}` ({cols}) VALUES (" + ", ".join(sq(c) for c in r) + ");" for r in t.rows) + "\nCOMMIT;\n"


def sql_nocols(t):
    """mysqldump: columns only in the CREATE TABLE."""
    create = f"CREATE TABLE `{t.ident}` (\n" + "".join(f"  `{h}` varchar(128) COLLATE utf8_bin DEFAULT NULL,\n" for h in t.heads).rstrip(",\n") + "\n) ENGINE=MyISAM;\n"
    return "sql", create + f"INSERT INTO `{t.ident}` VALUES " + ",".join("(" + ",".join(lit(t, k, c) for k, c in zip(t.keys, r)) + ")" for r in t.rows) + ";\n"


def pg_copy(t):
    """Table written as pg copy."""
    return "sql", f"--\n-- PostgreSQL database dump\n--\nSET client_encoding = 'UTF8';\n\nCOPY public.{t.ident} ({', '.join(t.heads)}) FROM stdin;\n" + "\n".join("\t".join(c or "\\N" for c in r) for r in t.rows) + "\n\\.\n"


def oracle(t):
    """Table written as oracle."""
    cols = ", ".join(t.heads)
    return "sql", "SET DEFINE OFF;\n" + "\n".join(f"Insert into {t.ident.upper()} ({cols}) values (" + ",".join(sq(c).lower() if c == "" else sq(c) for c in r) + ");" for r in t.rows) + "\ncommit;\n"


def sql_update(t):
    """Table written as sql update."""
    return "sql", "\n".join(f"UPDATE {t.ident} SET " + ", ".join(f"{h} = {sq(c)}" for h, c in zip(t.heads, r)) + f" WHERE rowid = {i};" for i, r in enumerate(t.rows, 1)) + "\n"


def json_array(t):
    """Table written as json array."""
    return "json", _j([_typed(t, r) for r in t.rows], indent=2) + "\n"


def json_page(t):
    """Table written as json page."""
    return "json", _j({"code": 0, "msg": "success", "data": {"total": len(t.rows), "pageNum": 1, "pageSize": 100, "list": [_obj(t, r) for r in t.rows]}}) + "\n"


def json_doc(t):
    """Table written as json doc."""
    return "json", _j({**({"head": {k: v for k, v in t.head}, "title": t.title} if t.head else {"total": len(t.rows)}), "records": [_typed(t, r) for r in t.rows]}, indent=1) + "\n"


def json_split(t):
    """pandas orient=split."""
    return "json", _j({"columns": t.heads, "index": list(range(len(t.rows))), "data": t.rows}) + "\n"


def json_ascii(t):
    """Table written as json ascii."""
    return "json", json.dumps({"RECORDS": [_obj(t, r) for r in t.rows]}, ensure_ascii=True, indent=1) + "\n"


def jsonl(t):
    """Table written as jsonl."""
    return "jsonl", "\n".join(_j(_obj(t, r)) for r in t.rows) + "\n"


def jsonl_nested(t):
    """Table written as jsonl nested."""
    out = []
    for i, r in enumerate(t.rows):
        who, what = _nested(t, r)
        out.append(_j({"event": t.ident, "seq": i + 1, "person": who, "detail": what}))
    return "jsonl", "\n".join(out) + "\n"


def es_search(t):
    """Table written as es search."""
    hits = [{"_index": t.ident, "_type": "_doc", "_id": "".join(t.rng.choice("abcdefghijkmnpqrstuvwxyzABCDEFGH-_") for _ in range(20)), "_score": 1.0, "_source": _typed(t, r)} for r in t.rows]
    return "json", _j({"took": 12, "timed_out": False, "_shards": {"total": 5, "successful": 5, "failed": 0}, "hits": {"total": len(hits), "max_score": 1.0, "hits": hits}}, indent=2) + "\n"


def mongo(t):
    """Table written as mongo."""
    oid = lambda: "5" + "".join(t.rng.choice("0123456789abcdef") for _ in range(22)) + "e"
    return "json", "\n".join(_j({"_id": {"$oid": oid()}, **_typed(t, r), "_class": "com.app.model." + t.ident.title().replace("_", "")}) for r in t.rows) + "\n"


def mongo_shell(t):
    """Table written as mongo shell."""
    oid = lambda: "6" + "".join(t.rng.choice("0123456789abcdef") for _ in range(22)) + "b"
    return "txt", f"> db.{t.ident}.find().limit({len(t.rows)})\n" + "\n".join(f'{{ "_id" : ObjectId("{oid()}"), ' + ", ".join(f'"{h}" : "{c}"' for h, c in zip(t.heads, r)) + " }" for r in t.rows) + "\n"


def kafka(t):
    """Table written as kafka."""
    return "log", "\n".join(f"CreateTime:16{t.rng.randrange(10 ** 10, 9 * 10 ** 10)}\tPartition:{t.rng.randrange(3)}\tOffset:{88410 + i}\t{_j({'type': t.ident, 'payload': _obj(t, r)})}" for i, r in enumerate(t.rows)) + "\n"


def app_log(t):
    """Table written as app log."""
    out = []
    for i, r in enumerate(t.rows):
        ts = f"2022-0{t.rng.randrange(1, 10)}-1{t.rng.randrange(10)} {t.rng.randrange(10, 23)}:{t.rng.randrange(10, 59)}:{t.rng.randrange(10, 59)}.{t.rng.randrange(100, 999)}"
        out.append(f"{ts} INFO  [http-nio-8080-exec-{t.rng.randrange(1, 20)}] c.a.s.{t.ident.title().replace('_', '')}Service - save ok: " + ", ".join(f"{h}={c}" for h, c in zip(t.heads, r)))
        if t.rng.random() < .3:
            out.append(f"{ts} DEBUG [scheduling-1] o.s.w.c.HealthIndicator - ping ok cost={t.rng.randrange(1, 90)}ms")
    return "log", "\n".join(out) + "\n"


def logfmt(t):
    """Table written as logfmt."""
    return "log", "\n".join(f'level=info svc={t.ident} seq={i} ' + " ".join(f'{h}="{c}"' for h, c in zip(t.heads, r)) for i, r in enumerate(t.rows)) + "\n"


def java_tostring(t):
    """Table written as java tostring."""
    cls = "".join(x.title() for x in t.ident.split("_"))
    return "log", "\n".join(f"[DEBUG] query result -> {cls}(" + ", ".join(f"{h}={c or 'null'}" for h, c in zip(t.heads, r)) + ")" for r in t.rows) + "\n"


def py_repr(t):
    """Table written as py repr."""
    return "txt", "\n".join(">>> rows = list(cur.fetchall())\n>>> rows".splitlines()) + "\n[" + ",\n ".join(repr(_obj(t, r)) for r in t.rows) + "]\n"


def py_tuples(t):
    """Table written as py tuples."""
    return "py", f'"""Rows for {t.ident}."""\n\nCOLUMNS = {tuple(t.heads)!r}\n\nROWS = [\n' + "".join(f"    {tuple(r)!r},\n" for r in t.rows) + "]\n"


def js_const(t):
    """Table written as js const."""
    return "js", f"// generated by the page, do not edit\nexport const {t.ident.replace('_', '')}List = [\n" + ",\n".join("  { " + ", ".join(f"{h if h.isascii() and ' ' not in h else repr(h)}: '{c}'" for h, c in zip(t.heads, r)) + " }" for r in t.rows) + "\n]\n"


def php_array(t):
    """Table written as php array."""
    return "php", "<?php\nreturn array(\n" + ",\n".join("  array(" + ", ".join(f"'{h}' => '{c}'" for h, c in zip(t.heads, r)) + ")" for r in t.rows) + "\n);\n"


def xml_elems(t):
    """Table written as xml elems."""
    tag = lambda h: h.replace(" ", "_").replace("/", "_").replace("(", "").replace(")", "").replace("㎡", "")
    body = "\n".join("  <RECORD>" + "".join(f"<{tag(h)}>{escape(c)}</{tag(h)}>" for h, c in zip(t.heads, r)) + "</RECORD>" for r in t.rows)
    return "xml", f'<?xml version="1.0" encoding="{{charset}}"?>\n<RECORDS>\n{body}\n</RECORDS>\n'


def xml_attrs(t):
    """Table written as xml attrs."""
    tag = lambda h: h.replace(" ", "_").replace("/", "_").replace("(", "").replace(")", "").replace("㎡", "")
    return "xml", f'<?xml version="1.0" encoding="{{charset}}"?>\n<{t.ident}>\n' + "\n".join("  <row " + " ".join(f"{tag(h)}={quoteattr(c)}" for h, c in zip(t.heads, r)) + "/>" for r in t.rows) + f"\n</{t.ident}>\n"


def soap(t):
    """Table written as soap."""
    item = lambda r: "      <item>\n" + "\n".join(f"        <field name={quoteattr(h)}>{escape(c)}</field>" for h, c in zip(t.heads, r)) + "\n      </item>"
    return "xml", '<?xml version="1.0" encoding="{charset}"?>\n<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">\n  <soap:Body>\n    <queryResponse>\n' + "\n".join(item(r) for r in t.rows) + "\n    </queryResponse>\n  </soap:Body>\n</soap:Envelope>\n"


def excel2003(t):
    """Table written as excel2003."""
    row = lambda r: "   <Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(c)}</Data></Cell>' for c in r) + "</Row>"
    return "xml", '<?xml version="1.0" encoding="{charset}"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n <Worksheet ss:Name="Sheet1">\n  <Table>\n' + "\n".join(row(r) for r in [t.heads] + t.rows) + "\n  </Table>\n </Worksheet>\n</Workbook>\n"


def yaml_list(t):
    """Table written as yaml list."""
    return "yml", f"{t.ident}:\n" + "".join("".join(f"  {'-' if i == 0 else ' '} {h}: \"{c}\"\n" for i, (h, c) in enumerate(zip(t.heads, r))) for r in t.rows)


def ini(t):
    """Table written as ini."""
    return "ini", "\n".join(f"[{t.ident}_{i}]\n" + "\n".join(f"{h} = {c}" for h, c in zip(t.heads, r)) + "\n" for i, r in enumerate(t.rows, 1))


def toml(t):
    """Table written as toml."""
    return "toml", "\n".join(f"[[{t.ident}]]\n" + "\n".join(f"{h if h.isascii() and ' ' not in h and '/' not in h else _j(h)} = {_j(c)}" for h, c in zip(t.heads, r)) + "\n" for r in t.rows)


def properties(t):
    """Table written as properties."""
    return "properties", "\n".join(f"{t.ident}.{i}.{h}={c}" for i, r in enumerate(t.rows) for h, c in zip(t.heads, r)) + "\n"


def curl(t):
    """Table written as curl."""
    return "sh", "#!/bin/sh\n" + "\n".join(f"curl -s -X POST http://10.8.3.21:8080/api/{t.ident}/add -H 'Content-Type: application/json' -d '{_j(_obj(t, r))}'" for r in t.rows) + "\n"


def har(t):
    """Table written as har."""
    body = _j({"rows": [_obj(t, r) for r in t.rows], "total": len(t.rows)})
    return "har", _j({"log": {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"}, "entries": [{"startedDateTime": "2022-05-11T08:13:20.113Z", "request": {"method": "GET", "url": f"https://admin.internal/{t.ident}/list?page=1"}, "response": {"status": 200, "content": {"mimeType": "application/json", "text": body}}}]}}, indent=2) + "\n"


def postman(t):
    """Table written as postman."""
    items = [{"name": f"add {i}", "request": {"method": "POST", "header": [], "body": {"mode": "raw", "raw": _j(_obj(t, r), indent=4)}, "url": f"{{{{host}}}}/{t.ident}/save"}} for i, r in enumerate(t.rows, 1)]
    return "json", _j({"info": {"name": t.ident, "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": items}, indent=1) + "\n"


def patch(t):
    """Table written as patch."""
    lines = ["+" + ",".join(t.heads)] + ["+" + ",".join(r) for r in t.rows]
    return "patch", f"From: dev <dev@localhost>\nSubject: update rows\n\ndiff --git a/data/{t.ident}.csv b/data/{t.ident}.csv\nnew file mode 100644\n--- /dev/null\n+++ b/data/{t.ident}.csv\n@@ -0,0 +1,{len(lines)} @@\n" + "\n".join(lines) + "\n"


def notebook(t):
    """Table written as notebook."""
    text = [",".join(t.heads) + "\n"] + [",".join(r) + "\n" for r in t.rows]
    cells = [{"cell_type": "markdown", "metadata": {}, "source": ["# check export\n"]}, {"cell_type": "code", "execution_count": 3, "metadata": {}, "source": [f"print(open('{t.ident}.csv').read())"], "outputs": [{"name": "stdout", "output_type": "stream", "text": text}]}]
    return "ipynb", _j({"cells": cells, "metadata": {"kernelspec": {"name": "python3", "language": "python"}}, "nbformat": 4, "nbformat_minor": 2}, indent=1) + "\n"


def graphql(t):
    """Table written as graphql."""
    return "json", _j({"data": {t.ident: {"edges": [{"cursor": str(i), "node": _obj(t, r)} for i, r in enumerate(t.rows)], "pageInfo": {"hasNextPage": False}}}}, indent=2) + "\n"


def redis(t):
    """Table written as redis."""
    return "txt", "\n".join(f"HMSET {t.ident}:{i} " + " ".join(f'{h} "{c}"' for h, c in zip(t.heads, r)) for i, r in enumerate(t.rows, 1)) + "\n"


def querystring(t):
    """Access log with the form body as a query string."""
    return "log", "\n".join(f'10.2.{t.rng.randrange(9)}.{t.rng.randrange(9, 200)} - - [1{t.rng.randrange(9)}/May/2021:{t.rng.randrange(10, 23)}:{t.rng.randrange(10, 59)}:03 +0800] "POST /{t.ident}/save?' + "&".join(f"{h}={c}" for h, c in zip(t.heads, r)) + '" 200 31' for r in t.rows).replace(" 00:00:00&", "&") + "\n"


CODE = [sql_multi, sql_single, sql_nocols, pg_copy, oracle, sql_update, json_array, json_page, json_doc, json_split, json_ascii, jsonl, jsonl_nested, es_search, mongo, mongo_shell, kafka,
        app_log, logfmt, java_tostring, py_repr, py_tuples, js_const, php_array, xml_elems, xml_attrs, soap, excel2003, yaml_list, ini, toml, properties, curl, har, postman, patch, notebook, graphql, redis, querystring]
