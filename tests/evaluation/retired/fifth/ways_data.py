"""Ways of writing a sheet as data of programs: JSON, SQL, XML, YAML, logs, printed objects, workbooks."""

import datetime as dt
import json
from xml.sax.saxutils import escape, quoteattr

import office
import values as v


def dump(data, indent=None):
    """JSON with Chinese characters as they are."""
    return json.dumps(data, ensure_ascii=False, indent=indent)


def json_list(sheet, rng):
    """One pretty list of objects."""
    return dump(sheet.objects(True), 2) + "\n", "json"


def json_reply(sheet, rng):
    """The reply of a web service, a page of objects within."""
    page = {"pageNum": 1, "pageSize": 500, "total": len(sheet.rows), "list": sheet.objects(True)}
    return dump({"code": 0, "msg": "success", "timestamp": 1546300800000 + rng.randrange(10**9), "data": page}), "json"


def json_grid(sheet, rng):
    """Names of columns once, rows as lists."""
    return dump({"table": sheet.table, "columns": sheet.heads, "rows": sheet.numbered()}), "json"


def json_escaped(sheet, rng):
    """Lines of objects with Chinese characters escaped."""
    return "".join(json.dumps(row) + "\n" for row in sheet.objects()), "json"


def json_lines(sheet, rng):
    """One object on a line."""
    return "".join(dump(row) + "\n" for row in sheet.objects(True)), "jsonl"


def elastic(sheet, rng):
    """The hits of a search engine."""
    hits = [
        {
            "_index": sheet.table,
            "_type": "doc",
            "_id": v.letters(rng, 20, "abcdefghkmnpqrstuvwxyzABCDEFG-_"),
            "_score": 1.0,
            "_source": row,
        }
        for row in sheet.objects(True)
    ]
    return dump(
        {"took": 12, "timed_out": False, "hits": {"total": len(hits), "max_score": 1.0, "hits": hits}}, 1
    ), "json"


def mongo(sheet, rng):
    """A collection as mongoexport writes it, the record in a field of its own."""
    lines = [
        {"_id": {"$oid": v.letters(rng, 24, "0123456789abcdef")}, "payload": row, "__v": 0} for row in sheet.objects()
    ]
    return "".join(dump(line) + "\n" for line in lines), "json"


def json_keyed(sheet, rng):
    """Objects under made-up keys, as a cache keeps them."""
    return dump({f"{sheet.table}:{v.letters(rng, 8, '0123456789abcdef')}": row for row in sheet.objects()}, 4), "json"


def literal(value):
    """A value in SQL."""
    return (
        "NULL"
        if value is None
        else str(value)
        if isinstance(value, (int, float))
        else "'" + value.replace("'", "''") + "'"
    )


def insert_one(sheet, rng):
    """One INSERT with names of columns and many tuples."""
    names = ", ".join(f"`{h}`" for h in sheet.heads)
    rows = ",\n".join("(" + ", ".join(literal(c) for c in row) + ")" for row in sheet.numbered())
    codes = ", ".join(
        f"({n}, 'ST{n:02d}', '{word}', 1)" for n, word in enumerate(sheet.say("正常 停用 待审 作废").split(), 1)
    )
    return (
        f"SET NAMES utf8;\nINSERT INTO `sys_dict` VALUES {codes};\nLOCK TABLES `{sheet.table}` WRITE;\n"
        f"INSERT INTO `{sheet.table}` ({names}) VALUES\n{rows};\nUNLOCK TABLES;\n"
    ), "sql"


def insert_bare(sheet, rng):
    """A CREATE TABLE, then an INSERT without names for each row."""
    fields = ",\n".join(f"  {h} varchar2(200)" for h in sheet.heads)
    rows = "".join(
        f"insert into {sheet.table} values ({','.join(literal(c) for c in row)});\n" for row in sheet.numbered()
    )
    return f"create table {sheet.table} (\n{fields}\n);\n{rows}commit;\n", "sql"


def insert_each(sheet, rng):
    """An INSERT with names for each row, T-SQL."""
    names = ", ".join(f"[{h}]" for h in sheet.heads)
    lines = [
        f"INSERT [dbo].[{sheet.table}] ({names}) VALUES "
        f"({', '.join('N' * (c is not None) + literal(c) for c in cells)})"
        for cells in sheet.objects()
        for cells in [[c or None for c in cells.values()]]
    ]
    return "USE [master_data]\nGO\n" + "\nGO\n".join(lines) + "\nGO\n", "sql"


def copy(sheet, rng):
    """The COPY block of a PostgreSQL dump."""
    rows = "".join("\t".join(cells) + "\n" for cells in sheet.cells("\\N"))
    return (
        f"--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n\n"
        f"COPY public.{sheet.table} ({', '.join(sheet.heads)}) FROM stdin;\n{rows}\\.\n\n"
    ), "sql"


def xml_elements(sheet, rng):
    """An element for each cell."""
    rows = "".join(
        f"  <{sheet.name}>\n"
        + "".join(f"    <{h}>{escape(c)}</{h}>\n" for h, c in zip(sheet.heads, cells, strict=False))
        + f"  </{sheet.name}>\n"
        for cells in sheet.cells()
    )
    first = f'<?xml version="1.0"?>\n<{sheet.name}List count="{len(sheet.rows)}">\n'
    return f"{first}{rows}</{sheet.name}List>\n", "xml"


def xml_attributes(sheet, rng):
    """An element for each row, cells as attributes."""
    rows = "".join(
        "  <row " + " ".join(f"{h}={quoteattr(c)}" for h, c in zip(sheet.heads, cells, strict=False)) + "/>\n"
        for cells in sheet.cells()
    )
    return f'<?xml version="1.0"?>\n<dataset table="{sheet.table}">\n{rows}</dataset>\n', "xml"


def xml_items(sheet, rng):
    """Items with a key, a Chinese label and a value, as police exchange files have them."""
    rows = "".join(
        "<DATA>"
        + "".join(f'<ITEM key="{h}" val="{escape(c)}"/>' for h, c in zip(sheet.heads, cells, strict=False))
        + "</DATA>\n"
        for cells in sheet.cells()
    )
    return f'<?xml version="1.0"?>\n<MESSAGE><DATASET name="{sheet.title}">\n{rows}</DATASET></MESSAGE>\n', "xml"


def spreadsheet_xml(sheet, rng):
    """The XML of Excel 2003."""
    rows = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(c)}</Data></Cell>' for c in cells) + "</Row>\n"
        for cells in [sheet.heads, *sheet.cells()]
    )
    return (
        '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n'
        f'<Worksheet ss:Name="Sheet1"><Table>\n{rows}</Table></Worksheet></Workbook>\n'
    ), "xls"


def yaml_list(sheet, rng):
    """A list of mappings in YAML."""
    parts = [f"{sheet.table}:"]
    for cells in sheet.cells():
        parts += [
            ("  - " if n == 0 else "    ") + f"{h}: " + (f'"{c}"' if c else "null")
            for n, (h, c) in enumerate(zip(sheet.heads, cells, strict=False))
        ]
    return "\n".join(parts) + "\n", "yaml"


def ini(sheet, rng):
    """A section for each record."""
    return "".join(
        f"[{sheet.table}_{n:04d}]\n" + "".join(f"{h} = {c}\n" for h, c in zip(sheet.heads, cells, strict=False)) + "\n"
        for n, cells in enumerate(sheet.cells(), 1)
    ), "ini"


def stamps(sheet, rng):
    """A moment of logging for each row, rising."""
    clock = v.moment(rng, 2019, 2020)
    for _ in sheet.rows:
        clock += dt.timedelta(milliseconds=rng.randint(3, 90000))
        yield f"{clock:%Y-%m-%d %H:%M:%S},{clock.microsecond // 1000:03d}"


def chatter(rng, stamp):
    """Now and then a line of a log that is about nobody."""
    return rng.choice(
        [
            f"[{stamp}] INFO heartbeat ok, active={rng.randint(1, 60)} idle={rng.randint(1, 60)}\n",
            f"[{stamp}] WARN slow query {rng.randint(1000, 9000)}ms, pool={rng.randint(1, 9)}\n",
        ]
        + [""] * 8
    )


def log_json(sheet, rng):
    """A log with the record as JSON behind each line's head."""
    return "".join(
        chatter(rng, stamp) + f"{stamp} INFO  [http-nio-8080-exec-{rng.randint(1, 20)}] c.x.{sheet.name}Service - "
        f"save result={dump(row)}, cost={rng.randint(2, 80)}ms\n"
        for stamp, row in zip(stamps(sheet, rng), sheet.objects(), strict=False)
    ), "log"


def log_pairs(sheet, rng):
    """A log with key=value pairs."""
    return "".join(
        chatter(rng, stamp)
        + f"[{stamp}] DEBUG {sheet.table} upsert "
        + " ".join(f'{h}="{c}"' for h, c in row.items())
        + "\n"
        for stamp, row in zip(stamps(sheet, rng), sheet.objects(), strict=False)
    ), "log"


def log_sql(sheet, rng):
    """The parameters of statements, as a persistence layer logs them."""
    marks = ",".join("?" * len(sheet.heads))
    lines = []
    for stamp, cells in zip(stamps(sheet, rng), sheet.cells(), strict=False):
        lines.append(
            f"{stamp} DEBUG {sheet.name}Mapper.insert : ==>  Preparing: INSERT INTO {sheet.table} "
            f"({','.join(sheet.heads)}) VALUES ({marks})"
        )
        lines.append(
            f"{stamp} DEBUG {sheet.name}Mapper.insert : ==> Parameters: "
            + ", ".join(f"{c}(String)" if c else "null" for c in cells)
        )
    return "\n".join(lines) + "\n", "log"


def java(sheet, rng):
    """Objects as Java prints them."""
    return "".join(
        f"{sheet.name}{{" + ", ".join(f"{h}='{c}'" if c else f"{h}=null" for h, c in row.items()) + "}\n"
        for row in sheet.objects()
    ), "txt"


def python(sheet, rng):
    """A list of dictionaries as Python prints it."""
    return "[" + ",\n ".join(repr({h: c or None for h, c in row.items()}) for row in sheet.objects()) + "]\n", "txt"


def php(sheet, rng):
    """Nested arrays as PHP prints them."""
    rows = "".join(
        f"    [{n}] => Array\n        (\n"
        + "".join(f"            [{h}] => {c}\n" for h, c in row.items())
        + "        )\n\n"
        for n, row in enumerate(sheet.objects())
    )
    return f"Array\n(\n{rows})\n", "txt"


def proto(sheet, rng):
    """Messages in the text form of protocol buffers."""
    return "".join(
        f"{sheet.table} {{\n" + "".join(f'  {h}: "{c}"\n' for h, c in row.items()) + "}\n" for row in sheet.objects()
    ), "textproto"


def redis(sheet, rng):
    """Commands that fill hashes of a cache."""
    return "".join(
        f"HMSET {sheet.table}:{n} " + " ".join(f'{h} "{c}"' for h, c in row.items() if c) + "\n"
        for n, row in enumerate(sheet.objects(), rng.randint(100, 9000))
    ), "txt"


def query(sheet, rng):
    """An access log with the record in the query string, unescaped."""
    lines = [
        f'10.0.{rng.randint(0, 9)}.{rng.randint(2, 250)} - - [{stamp}] "POST /api/{sheet.table}/add?'
        + "&".join(f"{h}={c}" for h, c in row.items()).replace(" ", "+")
        + f' HTTP/1.1" 200 {rng.randint(90, 900)}\n'
        for stamp, row in zip(stamps(sheet, rng), sheet.objects(), strict=False)
    ]
    return "".join(lines), "log"


def workbook(sheet, rng):
    """A workbook with the sheet's title in its first row."""
    return office.xlsx(
        [[sheet.title], sheet.heads, *sheet.numbered(), [sheet.say("合计"), len(sheet.rows)]], "Sheet1"
    ), "xlsx"


def workbook_second(sheet, rng):
    """A workbook whose second sheet holds the table."""
    return office.xlsx(
        [sheet.heads, *sheet.cells()], "明细", first=[[sheet.say("数据仅供内部使用")], [sheet.say("统计口径:全量")]]
    ), "xlsx"


def document(sheet, rng):
    """A document with a heading and a table."""
    return office.docx([sheet.title, sheet.say(f"共{len(sheet.rows)}条")], [sheet.heads, *sheet.cells()]), "docx"


def database(sheet, rng):
    """An SQLite file."""
    return office.sqlite(sheet.table, sheet.heads, sheet.numbered()), "db"


ANY_WAYS = {
    "json list": json_list,
    "json reply": json_reply,
    "json grid": json_grid,
    "json lines": json_lines,
    "excel 2003 xml": spreadsheet_xml,
    "python objects": python,
    "php arrays": php,
    "xlsx": workbook,
    "xlsx second sheet": workbook_second,
    "docx table": document,
    "sqlite": database,
    "insert per row": insert_each,
    "xml items": xml_items,
}
KEY_WAYS = {
    "elastic hits": elastic,
    "mongo export": mongo,
    "json by key": json_keyed,
    "insert many": insert_one,
    "insert without names": insert_bare,
    "copy": copy,
    "xml elements": xml_elements,
    "xml attributes": xml_attributes,
    "yaml": yaml_list,
    "ini": ini,
    "log with json": log_json,
    "log with pairs": log_pairs,
    "log of statements": log_sql,
    "java objects": java,
    "textproto": proto,
    "redis commands": redis,
    "access log": query,
    "json lines escaped": json_escaped,
}
