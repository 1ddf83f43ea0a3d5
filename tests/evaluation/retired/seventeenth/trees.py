"""Trees, logs, stores and source code."""

from __future__ import annotations

import json
from xml.sax.saxutils import escape

from core import Doc, Sheet


def jd(value, **kw) -> str:
    return json.dumps(value, ensure_ascii=False, **kw)


def json_list(s: Sheet) -> Doc:
    return Doc("json", jd(s.dicts(), indent=2) + "\n")


def json_escaped(s: Sheet) -> Doc:
    return Doc("json", json.dumps({"table": s.table, "rows": s.dicts()}) + "\n")


def jsonl(s: Sheet) -> Doc:
    return Doc("jsonl", "".join(jd(d) + "\n" for d in s.dicts()))


def api(s: Sheet) -> Doc:
    body = {
        "code": 0,
        "msg": "success",
        "traceId": s.m.digits(16),
        "data": {"pageNo": 1, "pageSize": 100, "total": len(s.rows), "list": s.dicts()},
    }
    return Doc("json", jd(body, indent=1) + "\n")


def columnar(s: Sheet) -> Doc:
    return Doc("json", jd({"columns": s.heads, "data": s.grid()}, separators=(",", ":")))


def elastic(s: Sheet) -> Doc:
    hits = [
        {"_index": s.table, "_type": "_doc", "_id": str(i), "_score": 1.0, "_source": d}
        for i, d in enumerate(s.dicts(), 1)
    ]
    return Doc("json", jd({"took": 12, "timed_out": False, "hits": {"total": len(hits), "hits": hits}}, indent=1))


def bulk(s: Sheet) -> Doc:
    lines = []
    for i, d in enumerate(s.dicts(), 1):
        lines += [jd({"index": {"_index": s.table, "_id": str(i)}}), jd(d)]
    return Doc("ndjson", "\n".join(lines) + "\n")


def mongo(s: Sheet) -> Doc:
    r = s.m.rng
    return Doc("json", "".join(jd({"_id": {"$oid": f"5f{r.getrandbits(88):022x}"}, **d}) + "\n" for d in s.dicts()))


def xml_tags(s: Sheet) -> Doc:
    rows = "".join(
        "  <record>\n" + "".join(f"    <{h}>{escape(v)}</{h}>\n" for h, v in d.items()) + "  </record>\n"
        for d in s.dicts()
    )
    return Doc("xml", f'<?xml version="1.0"?>\n<{s.table}>\n{rows}</{s.table}>\n', utf8_only=True)


def xml_attrs(s: Sheet) -> Doc:
    rows = "".join("  <row " + " ".join(f'{h}="{escape(v)}"' for h, v in d.items()) + "/>\n" for d in s.dicts())
    return Doc(
        "xml",
        f'<?xml version="1.0"?>\n<RESULTS table="{s.table}" count="{len(s.rows)}">\n{rows}</RESULTS>\n',
        utf8_only=True,
    )


def xml_named(s: Sheet) -> Doc:
    """Exports of SQL tools: one COLUMN element per cell, the column in an attribute."""
    rows = "".join(
        "  <ROW>\n" + "".join(f'    <COLUMN NAME="{h}"><![CDATA[{v}]]></COLUMN>\n' for h, v in d.items()) + "  </ROW>\n"
        for d in s.dicts()
    )
    return Doc("xml", f"<?xml version='1.0'?>\n<RESULTS>\n{rows}</RESULTS>\n", utf8_only=True)


def spreadsheet_ml(s: Sheet) -> Doc:
    def row(cells: list[str]) -> str:
        return "<Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(c)}</Data></Cell>' for c in cells) + "</Row>\n"

    return Doc(
        "xml",
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook '
        'xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n'
        f'<Worksheet ss:Name="{s.title}"><Table>\n'
        f"{row(s.heads)}{''.join(map(row, s.grid()))}</Table></Worksheet></Workbook>\n",
        utf8_only=True,
    )


def yaml(s: Sheet) -> Doc:
    out = [f"{s.table}:"]
    for d in s.dicts():
        for i, (h, v) in enumerate(d.items()):
            out.append(("  - " if i == 0 else "    ") + f"{h}: '{v}'")
    return Doc("yaml", "\n".join(out) + "\n")


def yaml_flow(s: Sheet) -> Doc:
    rows = "".join("  - {" + ", ".join(f'{h}: "{v}"' for h, v in d.items()) + "}\n" for d in s.dicts())
    return Doc("yml", f"# seed data, exported from production\nmodel: {s.table}\nrows:\n{rows}")


def ini(s: Sheet) -> Doc:
    parts = [
        f"[{s.table}_{i:03d}]\n" + "".join(f"{h} = {v}\n" for h, v in d.items()) for i, d in enumerate(s.dicts(), 1)
    ]
    return Doc("ini", "\n".join(parts))


def toml(s: Sheet) -> Doc:
    return Doc(
        "toml",
        "\n".join(f"[[{s.table}]]\n" + "".join(f'{h} = "{v}"\n' for h, v in d.items()) for d in s.dicts()),
        utf8_only=True,
    )


def applog(s: Sheet) -> Doc:
    lines = []
    for d in s.dicts():
        lines.append(
            f"{s.m.day(2021, 2021):%Y-%m-%d %H:%M:%S} INFO  [http-nio-8080-exec-{s.m.rng.randrange(1, 20)}] "
            f"c.h.{s.table.split('_')[0]}.SaveService - save {s.table}: " + ", ".join(f"{h}={v}" for h, v in d.items())
        )
    return Doc("log", "\n".join(sorted(lines)) + "\n")


def sqllog(s: Sheet) -> Doc:
    lines = []
    for r in s.grid():
        at = f"{s.m.day(2021, 2021):%H:%M:%S}"
        lines.append(
            f"{at} DEBUG ==>  Preparing: insert into {s.table} ({', '.join(s.heads)})"
            f" values ({', '.join('?' * len(r))})"
        )
        lines.append(f"{at} DEBUG ==> Parameters: " + ", ".join(f"{c}(String)" for c in r))
        lines.append(f"{at} DEBUG <==    Updates: 1")
    return Doc("log", "\n".join(lines) + "\n")


def kafka(s: Sheet) -> Doc:
    off = s.m.rng.randrange(1000, 90000)
    return Doc(
        "log",
        "".join(
            f"CreateTime:{1609430400000 + i * 731}\tpartition:{i % 3}\toffset:{off + i}\t{jd(d)}\n"
            for i, d in enumerate(s.dicts())
        ),
    )


def redis(s: Sheet) -> Doc:
    return Doc(
        "txt",
        "".join(
            f"HMSET {s.table}:{i} " + " ".join(f'{h} "{v}"' for h, v in d.items()) + "\n"
            for i, d in enumerate(s.dicts(), 1)
        ),
    )


def kv_json(s: Sheet) -> Doc:
    return Doc("txt", "".join(f"{s.table.replace('_', ':')}:{i:06d}\t{jd(d)}\n" for i, d in enumerate(s.dicts(), 1)))


def python_src(s: Sheet) -> Doc:
    rows = "".join("    {" + ", ".join(f"'{h}': '{v}'" for h, v in d.items()) + "},\n" for d in s.dicts())
    return Doc(
        "py", f"# -*- coding: utf-8 -*-\n# 从生产库临时导出，调试用\n{s.table.upper()} = [\n{rows}]\n", utf8_only=True
    )


def php_src(s: Sheet) -> Doc:
    rows = "".join("    [" + ", ".join(f"'{h}' => '{v}'" for h, v in d.items()) + "],\n" for d in s.dicts())
    return Doc("php", f"<?php\n// cache of {s.table}\nreturn [\n{rows}];\n", utf8_only=True)


def js_src(s: Sheet) -> Doc:
    rows = ",\n".join("  { " + ", ".join(f"{h}: '{v}'" for h, v in d.items()) + " }" for d in s.dicts())
    return Doc(
        "js",
        f"window.__PRELOAD__ = window.__PRELOAD__ || {{}};\nwindow.__PRELOAD__.{s.table} = [\n{rows}\n];\n",
        utf8_only=True,
    )


def java_src(s: Sheet) -> Doc:
    rows = "".join("        rows.add(row(" + ", ".join(f'"{v}"' for v in r) + "));\n" for r in s.grid())
    return Doc(
        "java",
        f"public class {s.table.title().replace('_', '')}Seed {{\n    // columns: {', '.join(s.heads)}\n"
        f"    public static void load(List<Object[]> rows) {{\n{rows}    }}\n}}\n",
        utf8_only=True,
    )


WAYS = {
    k: (f, "code")
    for k, f in {
        "json": json_list,
        "json-escaped": json_escaped,
        "jsonl": jsonl,
        "api-json": api,
        "columnar-json": columnar,
        "elastic-hits": elastic,
        "elastic-bulk": bulk,
        "mongo-export": mongo,
        "xml": xml_tags,
        "xml-attributes": xml_attrs,
        "xml-columns": xml_named,
        "yaml": yaml,
        "yaml-flow": yaml_flow,
        "ini": ini,
        "toml": toml,
        "app-log": applog,
        "sql-log": sqllog,
        "kafka-log": kafka,
        "redis-commands": redis,
        "kv-json": kv_json,
        "python-source": python_src,
        "php-source": php_src,
        "js-source": js_src,
        "java-source": java_src,
    }.items()
}
WAYS["spreadsheet-xml"] = (spreadsheet_ml, "zh")
