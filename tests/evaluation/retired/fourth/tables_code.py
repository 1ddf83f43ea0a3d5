"""Tables as data of programs: JSON, SQL, XML, YAML, INI, logs, printed objects."""

from __future__ import annotations

import json
import random
import re
from typing import Any
from urllib.parse import urlencode
from xml.sax.saxutils import escape, quoteattr

from sheet import Sheet
from tables_text import Written

NUMBERS = {
    "price",
    "deposit",
    "fare",
    "balance",
    "usable",
    "money",
    "amount",
    "left",
    "seconds",
    "rent",
    "area",
    "points",
    "fee",
    "fixed",
}
GROUP_NAMES = {
    "hotel.stay": ("guest", "stay"),
    "flight.booking": ("passenger", "segment"),
    "train.ticket": ("passenger", "ticket"),
    "border.crossing": ("person", "crossing"),
    "netbar.session": ("customer", "session"),
    "location.position": ("subscriber", "position"),
    "identity.person": ("base", "extra"),
    "criminal.case": ("suspect", "case"),
    "property.housing": ("owner", "house"),
    "property.rental": ("tenant", "lease"),
    "driving.licence": ("driver", "license"),
    "driving.vehicle": ("owner", "vehicle"),
    "bank.account": ("customer", "account"),
    "bank.balance": ("customer", "account"),
    "bank.transaction": ("holder", "transaction"),
    "phone.subscriber": ("customer", "subscription"),
    "phone.call": ("owner", "call"),
    "phone.sms": ("owner", "message"),
}


def objects(sheet: Sheet) -> list[dict[str, Any]]:
    """Rows as objects; amounts are numbers."""
    return [
        {
            h: float(c) if k in NUMBERS and c and "." in c else c
            for h, k, c in zip(sheet.headers, sheet.keys, row, strict=True)
        }
        for row in sheet.cells
    ]


def dump(data: Any, rng: random.Random) -> str:
    """JSON in one of the usual layouts."""
    return json.dumps(data, ensure_ascii=rng.random() < 0.2, indent=rng.choice((None, 2, 4))) + "\n"


def json_array(sheet: Sheet, rng: random.Random) -> Written:
    """A flat array."""
    return "json", dump(objects(sheet), rng)


def json_reply(sheet: Sheet, rng: random.Random) -> Written:
    """The reply of an interface, rows in a list inside."""
    rows = objects(sheet)
    forms = [
        {"code": 0, "msg": "success", "data": {"total": len(rows), "pageNum": 1, "list": rows}},
        {"status": 200, "success": True, "result": {"records": rows, "current": 1, "size": 50}},
        {
            "took": 7,
            "timed_out": False,
            "hits": {
                "total": len(rows),
                "hits": [{"_index": sheet.kind.stem, "_id": str(i + 1), "_source": r} for i, r in enumerate(rows)],
            },
        },
    ]
    return "json", dump(rng.choice(forms), rng)


def json_nested(sheet: Sheet, rng: random.Random) -> Written:
    """Each record holds the person and the rest in objects."""
    own, rest = sheet.groups()
    first, second = GROUP_NAMES[sheet.kind.name]
    rows = []
    for row in sheet.cells:
        person = {sheet.headers[i]: row[i] for i in own}
        other = {sheet.headers[i]: row[i] for i in rest}
        rows.append({first: person, second: other})
    return "json", dump({"total": len(rows), "items": rows} if rng.random() < 0.5 else rows, rng)


def json_holders(parts: list[Sheet], rng: random.Random) -> Written:
    """Each person holds an array of records."""
    name = GROUP_NAMES[parts[0].kind.name][1] + "s"
    return "json", dump([dict(part.head) | {name.replace("stays", "stayList"): objects(part)} for part in parts], rng)


def json_lines(sheet: Sheet, rng: random.Random) -> Written:
    """An object in each line."""
    sep = rng.choice(((",", ":"), (", ", ": ")))
    return rng.choice(("jsonl", "json", "ndjson")), "".join(
        json.dumps(o, ensure_ascii=False, separators=sep) + "\n" for o in objects(sheet)
    )


def mongo_lines(sheet: Sheet, rng: random.Random) -> Written:
    """What mongoexport writes."""
    lines = []
    for row in objects(sheet):
        lines.append(
            json.dumps(
                {"_id": {"$oid": "5c" + "".join(rng.choice("0123456789abcdef") for _ in range(22))}} | row,
                ensure_ascii=False,
            )
        )
    return "json", "\n".join(lines) + "\n"


def quoted(cell: str) -> str:
    """A cell as SQL text."""
    return "'" + cell.replace("'", "''") + "'"


def sql_insert(sheet: Sheet, rng: random.Random) -> Written:
    """INSERT statements with their columns: one for each row, or one for all."""
    table = sheet.table if sheet.lang in ("py", "en") else f"t_{sheet.kind.stem}"
    head = f"INSERT INTO `{table}` (" + ", ".join(f"`{h}`" for h in sheet.headers) + ") VALUES"
    rows = ["(" + ", ".join(quoted(c) for c in row) + ")" for row in sheet.cells]
    if rng.random() < 0.5:
        return "sql", "".join(f"{head} {row};\n" for row in rows)
    return "sql", "-- MySQL dump 10.13\n\n" + head + "\n" + ",\n".join(rows) + ";\n"


def sql_create(sheet: Sheet, rng: random.Random) -> Written:
    """CREATE TABLE, then INSERT without columns."""
    table = sheet.table if sheet.lang in ("py", "en") else f"{sheet.kind.stem}_bak"
    fields = ",\n".join(f"  `{h}` varchar({rng.choice((20, 32, 64, 128))}) DEFAULT NULL" for h in sheet.headers)
    rows = ",".join("(" + ",".join(quoted(c) for c in row) + ")" for row in sheet.cells)
    top = (
        f"DROP TABLE IF EXISTS `{table}`;\nCREATE TABLE `{table}` (\n{fields}\n) ENGINE=InnoDB DEFAULT"
        " CHARSET=utf8;\n\n"
    )
    return "sql", f"{top}LOCK TABLES `{table}` WRITE;\nINSERT INTO `{table}` VALUES {rows};\nUNLOCK TABLES;\n"


def sql_copy(sheet: Sheet, rng: random.Random) -> Written:
    """COPY of a PostgreSQL dump."""
    table = sheet.table.lower() if sheet.lang in ("py", "en") else f"t_{sheet.kind.stem}"
    columns = ", ".join(f'"{h}"' if sheet.lang in ("zh", "tw") else h for h in sheet.headers)
    body = "\n".join("\t".join(c or "\\N" for c in row) for row in sheet.cells)
    return (
        "sql",
        (
            f"--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n\nCOPY public.{table}"
            f" ({columns}) FROM stdin;\n{body}\n\\.\n"
        ),
    )


def oracle_insert(sheet: Sheet, rng: random.Random) -> Written:
    """INSERT statements of an Oracle tool, with to_date around times."""
    lines = []
    for row in sheet.cells:
        cells = [
            (
                f"to_date({quoted(c)}, 'yyyy-mm-dd hh24:mi:ss')"
                if re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", c)
                else quoted(c)
            )
            for c in row
        ]
        lines.append(
            f"insert into {sheet.kind.stem.upper()}_TAB ({', '.join(tag(h) for h in sheet.headers)})\nvalues"
            f" ({', '.join(cells)});\n"
        )
    return "sql", "prompt Loading...\nset define off\n" + "".join(lines) + "commit;\nprompt Done.\n"


def tag(header: str) -> str:
    """A header as an XML name."""
    return re.sub(r"[/()（）\s]", "", header)


def xml_elements(sheet: Sheet, rng: random.Random) -> Written:
    """An element for each row."""
    name = rng.choice(("record", "row", "ROW", "item", GROUP_NAMES[sheet.kind.name][1]))
    rows = []
    for row in sheet.cells:
        inner = "".join(f"    <{tag(h)}>{escape(c)}</{tag(h)}>\n" for h, c in zip(sheet.headers, row, strict=True))
        rows.append(f"  <{name}>\n{inner}  </{name}>\n")
    return "xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<data>\n{"".join(rows)}</data>\n'


def xml_attributes(sheet: Sheet, rng: random.Random) -> Written:
    """Rows with attributes."""
    rows = [
        "  <row " + " ".join(f"{tag(h)}={quoteattr(c)}" for h, c in zip(sheet.headers, row, strict=True)) + "/>\n"
        for row in sheet.cells
    ]
    return "xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<rows count="{len(rows)}">\n{"".join(rows)}</rows>\n'


def xml_named(sheet: Sheet, rng: random.Random) -> Written:
    """Fields named by an attribute, as data exchange between offices."""
    rows = []
    for row in sheet.cells:
        inner = "".join(f'<FIELD NAME="{h}">{escape(c)}</FIELD>' for h, c in zip(sheet.headers, row, strict=True))
        rows.append(f"<ROW>{inner}</ROW>\n")
    return "xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<DATASET>\n{"".join(rows)}</DATASET>\n'


def yaml_list(sheet: Sheet, rng: random.Random) -> Written:
    """A list of mappings."""
    lines = [f"{sheet.kind.stem}_list:"]
    for row in sheet.cells:
        lines += [
            ("  - " if i == 0 else "    ") + f'{h}: "{c}"'
            for i, (h, c) in enumerate(zip(sheet.headers, row, strict=True))
        ]
    return rng.choice(("yaml", "yml")), "\n".join(lines) + "\n"


def ini(sheet: Sheet, rng: random.Random) -> Written:
    """A section for each row."""
    blocks = []
    for number, row in enumerate(sheet.cells, 1):
        blocks.append(
            f"[{sheet.kind.stem}_{number}]\n" + "".join(f"{h}={c}\n" for h, c in zip(sheet.headers, row, strict=True))
        )
    return rng.choice(("ini", "conf")), "\n".join(blocks)


def key_lines(sheet: Sheet, rng: random.Random) -> Written:
    """A line for each record, labels before the values."""
    colon, gap = rng.choice((("：", "，"), (":", " "), ("：", "；"), (": ", " | "), ("=", "&")))
    return "txt", "".join(
        gap.join(f"{h}{colon}{c}" for h, c in zip(sheet.headers, row, strict=True)) + "\n" for row in sheet.cells
    )


def key_blocks(sheet: Sheet, rng: random.Random) -> Written:
    """A block of labelled lines for each record."""
    colon = rng.choice(("：", ": ", ":"))
    rule = rng.choice(("\n", "--------------------\n", "====================\n"))
    return "txt", rule.join(
        "".join(f"{h}{colon}{c}\n" for h, c in zip(sheet.headers, row, strict=True)) for row in sheet.cells
    )


def log_pairs(sheet: Sheet, rng: random.Random) -> Written:
    """A log of a service with fields."""
    lines = []
    for number, row in enumerate(sheet.cells):
        stamp = (
            f"2021-0{rng.randrange(1, 9)}-{rng.randrange(10, 28)}"
            f" 1{rng.randrange(9)}:{rng.randrange(10, 59)}:{rng.randrange(10, 59)}.{rng.randrange(100, 999)}"
        )
        fields = ", ".join(f"{h}={c}" for h, c in zip(sheet.headers, row, strict=True))
        lines.append(
            f"{stamp} INFO  [http-nio-8080-exec-{number % 9 + 1}] c.s.{sheet.kind.stem}.service.SaveService - save"
            f" ok: {fields}"
        )
        if rng.random() < 0.3:
            lines.append(f"{stamp} DEBUG [main] c.s.{sheet.kind.stem}.mapper.Mapper - <==    Updates: 1")
    return "log", "\n".join(lines) + "\n"


def log_json(sheet: Sheet, rng: random.Random) -> Written:
    """A log of a service with objects."""
    lines = []
    for row in sheet.cells:
        body = json.dumps(dict(zip(sheet.headers, row, strict=True)), ensure_ascii=False)
        lines.append(
            f"[2020-1{rng.randrange(3)}-{rng.randrange(10, 28)}"
            f" 0{rng.randrange(9)}:{rng.randrange(10, 59)}:{rng.randrange(10, 59)}] [INFO] request body: {body}"
        )
    return "log", "\n".join(lines) + "\n"


def log_object(sheet: Sheet, rng: random.Random) -> Written:
    """Objects as Java prints them."""
    name = "".join(word.title() for word in GROUP_NAMES[sheet.kind.name][1].split("_")) + "DTO"
    lines = []
    for row in sheet.cells:
        fields = ", ".join(f"{h}={c}" for h, c in zip(sheet.headers, row, strict=True))
        lines.append(
            f"2019-0{rng.randrange(1, 9)}-{rng.randrange(10, 28)} 09:{rng.randrange(10, 59)}:11 INFO push ->"
            f" {name}({fields})"
        )
    return rng.choice(("log", "out")), "\n".join(lines) + "\n"


def log_query(sheet: Sheet, rng: random.Random) -> Written:
    """Requests of a web server, values in the address."""
    lines = []
    for row in sheet.cells:
        query = urlencode(dict(zip(sheet.headers, row, strict=True)))
        lines.append(
            f"10.8.{rng.randrange(9)}.{rng.randrange(250)} - -"
            f' [1{rng.randrange(9)}/Mar/2021:10:{rng.randrange(10, 59)}:12 +0800] "GET'
            f' /api/{sheet.kind.stem}/save?{query} HTTP/1.1" 200 {rng.randrange(80, 900)}'
        )
    return "log", "\n".join(lines) + "\n"


def python_list(sheet: Sheet, rng: random.Random) -> Written:
    """A printed list of dictionaries."""
    return "txt", "[" + ",\n ".join(repr(dict(zip(sheet.headers, row, strict=True))) for row in sheet.cells) + "]\n"


def php_array(sheet: Sheet, rng: random.Random) -> Written:
    """What print_r shows."""
    lines = ["Array", "("]
    for number, row in enumerate(sheet.cells):
        lines += [f"    [{number}] => Array", "        ("]
        lines += [f"            [{h}] => {c}" for h, c in zip(sheet.headers, row, strict=True)] + ["        )", ""]
    return "txt", "\n".join([*lines, ")", ""])


CODE_WAYS = {
    "json": json_array,
    "json-reply": json_reply,
    "json-nested": json_nested,
    "jsonl": json_lines,
    "mongo": mongo_lines,
    "sql-insert": sql_insert,
    "sql-create": sql_create,
    "sql-copy": sql_copy,
    "sql-oracle": oracle_insert,
    "xml": xml_elements,
    "xml-attributes": xml_attributes,
    "xml-named": xml_named,
    "yaml": yaml_list,
    "ini": ini,
    "key-lines": key_lines,
    "key-blocks": key_blocks,
    "log-pairs": log_pairs,
    "log-json": log_json,
    "log-object": log_object,
    "log-query": log_query,
    "python-list": python_list,
    "php-array": php_array,
}
