"""Ways to write records with named fields: JSON, SQL, XML, YAML, logs, blocks of keys."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from habits import Grid

NAMES = ["t_record", "tb_info", "export_data", "user_detail", "dw_detail", "t_biz_log", "sync_list"]
Record = dict[str, Any]


def dicts(grid: Grid) -> list[Record]:
    """The rows with their keys."""
    return [dict(zip(grid.header, row, strict=True)) for row in grid.rows]


def json_array(rng: Random, grid: Grid) -> str:
    """A JSON array; some writers have phones as numbers."""
    rows = dicts(grid)
    if rng.random() < 0.3:
        rows = [{k: int(v) if len(v) == 11 and v.isdigit() else v for k, v in row.items()} for row in rows]
    return json.dumps(rows, ensure_ascii=False, indent=rng.choice([None, 2, 4])) + "\n"


def json_lines(rng: Random, grid: Grid) -> str:
    """One object per line."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in dicts(grid))


def json_escaped(rng: Random, grid: Grid) -> str:
    """JSON with escapes."""
    text = json.dumps({"code": 0, "msg": "ok", "rows": dicts(grid)}, indent=rng.choice([None, 1]))
    return text.replace("/", "\\/") if rng.random() < 0.4 else text


def json_nested(rng: Random, grid: Grid) -> str:
    """The person in one object, the rest in another, below the envelope of a service."""
    inner = rng.choice(["detail", "info", "extra", "data"])
    who = rng.choice(["person", "customer", "user", "subject"])
    mine = {"name", "id_no", "mobile", "passport", "sex", "birth", "ethnic", "address", "email", "doc_no", "doc_type"}
    items = []
    for number, row in enumerate(grid.rows):
        person: Record = {}
        rest: Record = {}
        for name, key, cell in zip(grid.table.fields, grid.header, row, strict=True):
            (person if name in mine else rest)[key] = cell
        items.append({"seq": number + 1, who: person, inner: rest})
    envelope = {"success": True, "result": {"total": len(items), "page": {"records": items}}}
    return json.dumps(envelope, ensure_ascii=False, indent=rng.choice([None, 2])) + "\n"


def json_columns(rng: Random, grid: Grid) -> str:
    """Columns named once, rows as arrays."""
    return json.dumps({"columns": grid.header, "data": grid.rows}, ensure_ascii=False) + "\n"


def json_search(rng: Random, grid: Grid) -> str:
    """What a search engine answers."""
    index = rng.choice(NAMES)
    hits = [
        {"_index": index, "_id": f"d{n + 1000}", "_score": 1.0, "_source": row} for n, row in enumerate(dicts(grid))
    ]
    return json.dumps({"took": 7, "hits": {"total": len(hits), "hits": hits}}, ensure_ascii=False, indent=1) + "\n"


def quote(text: str) -> str:
    """An SQL string."""
    return "'" + text.replace("'", "''") + "'" if text else "NULL"


def _tuple(row: list[str]) -> str:
    return "(" + ", ".join(quote(c) for c in row) + ")"


def sql_columns(rng: Random, grid: Grid) -> str:
    """INSERT with columns, one statement per row."""
    mark = rng.choice(["`", "", '"'])
    names = ", ".join(mark + h + mark for h in grid.header)
    table = rng.choice(NAMES)
    return "".join(f"INSERT INTO {mark}{table}{mark} ({names}) VALUES {_tuple(row)};\n" for row in grid.rows)


def create(rng: Random, grid: Grid, table: str) -> str:
    """CREATE TABLE."""
    lines = ",\n".join(f"  `{h}` varchar({rng.choice([32, 64, 255])}) DEFAULT NULL" for h in grid.header)
    head = f"DROP TABLE IF EXISTS `{table}`;\nCREATE TABLE `{table}` (\n{lines}\n)"
    return f"{head} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n\n"


def sql_bare(rng: Random, grid: Grid) -> str:
    """INSERT without columns below CREATE TABLE."""
    table = rng.choice(NAMES)
    body = "".join(f"INSERT INTO `{table}` VALUES {_tuple(row)};\n" for row in grid.rows)
    return create(rng, grid, table) + body


def sql_dump(rng: Random, grid: Grid) -> str:
    """One INSERT with all tuples on a line."""
    table = rng.choice(NAMES)
    names = "" if rng.random() < 0.5 else " (" + ",".join(f"`{h}`" for h in grid.header) + ")"
    values = ",".join(_tuple(row).replace(", ", ",") for row in grid.rows)
    lock = f"LOCK TABLES `{table}` WRITE;\n"
    head = f"-- MySQL dump 10.13\n{create(rng, grid, table)}{lock}"
    return f"{head}INSERT INTO `{table}`{names} VALUES {values};\nUNLOCK TABLES;\n"


def pg_copy(rng: Random, grid: Grid) -> str:
    """COPY of PostgreSQL."""
    head = f"COPY public.{rng.choice(NAMES)} ({', '.join(grid.header)}) FROM stdin;\n"
    return head + "".join("\t".join(c or "\\N" for c in row) + "\n" for row in grid.rows) + "\\.\n"


def blocks(rng: Random, grid: Grid) -> str:
    """Key and value on a line, a blank line or a rule between the records."""
    colon = rng.choice(["：", ": ", "："]) if not grid.header[0].isascii() else rng.choice([": ", " = ", ":"])
    rule = rng.choice(["", "", "-" * 30, "=" * 20])
    texts = ["\n".join(h + colon + c for h, c in zip(grid.header, row, strict=True) if c) for row in grid.rows]
    return ("\n" + rule + "\n" if rule else "\n\n").join(texts) + "\n"


def lines_of_keys(rng: Random, grid: Grid) -> str:
    """All keys of a record on a line."""
    comma = rng.choice(["，", "；", "  ", ", "])
    return "".join(
        comma.join(f"{h}：{c}" for h, c in zip(grid.header, row, strict=True) if c) + "\n" for row in grid.rows
    )


def ini(rng: Random, grid: Grid) -> str:
    """Sections of key = value."""
    word = rng.choice(["record", "item", "row"])
    parts = []
    for number, row in enumerate(grid.rows, 1):
        parts.append(f"[{word}{number}]\n" + "\n".join(f"{h}={c}" for h, c in zip(grid.header, row, strict=True)))
    return "\n\n".join(parts) + "\n"


NOISE = [
    "INFO  [main] c.a.s.Application - Started in {n}.2 seconds", "DEBUG [pool-2] c.a.s.CacheService - evict size={n}",
    "WARN  [sched-1] c.a.s.RetryTask - queue lag {n} ms", "INFO  [http-8080-{n}] c.a.s.Filter - GET /api/ping 200",
]  # fmt: skip


def _stamp(rng: Random, number: int) -> str:
    clock = f"{8 + number // 60 % 12:02d}:{number % 60:02d}:{rng.randint(0, 59):02d}.{rng.randint(0, 999):03d}"
    return f"2021-03-1{number // 400 % 10} {clock}"


def _log(rng: Random, messages: list[str]) -> str:
    lines = []
    service = rng.choice(["Sync", "Push", "Save"])
    for number, message in enumerate(messages):
        if rng.random() < 0.35:
            lines.append(f"{_stamp(rng, number)} {rng.choice(NOISE).format(n=rng.randint(2, 60))}")
        thread = f"http-8080-{rng.randint(1, 20)}"
        lines.append(f"{_stamp(rng, number)} INFO  [{thread}] c.a.s.{service}Service - {message}")
    return "\n".join(lines) + "\n"


def log_keys(rng: Random, grid: Grid) -> str:
    """A log with key=value."""
    rows = []
    for row in grid.rows:
        pairs = [f'{h}="{c}"' if " " in c else f"{h}={c}" for h, c in zip(grid.header, row, strict=True) if c]
        rows.append("save ok, " + " ".join(pairs))
    return _log(rng, rows)


def log_json(rng: Random, grid: Grid) -> str:
    """A log with JSON in its messages."""
    word = rng.choice(["request body: ", "payload=", "resp => ", "push message "])
    return _log(rng, [word + json.dumps(row, ensure_ascii=False) for row in dicts(grid)])


def xml_elements(rng: Random, grid: Grid) -> str:
    """XML with an element per field."""
    tag = rng.choice(["record", "Row", "item"])
    rows = []
    for row in grid.rows:
        named = [(h.replace("/", ""), c) for h, c in zip(grid.header, row, strict=True)]
        inner = "".join(f"    <{h}>{escape(c)}</{h}>\n" for h, c in named)
        rows.append(f"  <{tag}>\n{inner}  </{tag}>\n")
    return f'<?xml version="1.0" encoding="{{{{charset}}}}"?>\n<data>\n{"".join(rows)}</data>\n'


def xml_attributes(rng: Random, grid: Grid) -> str:
    """XML with an attribute per field."""
    rows = [
        "  <row " + " ".join(f"{h}={quoteattr(c)}" for h, c in zip(grid.header, row, strict=True)) + "/>"
        for row in grid.rows
    ]
    return '<?xml version="1.0" encoding="{{charset}}"?>\n<rows>\n' + "\n".join(rows) + "\n</rows>\n"


def yaml(rng: Random, grid: Grid) -> str:
    """A YAML list."""
    mark = rng.choice(['"', "'"])
    rows = []
    for row in grid.rows:
        lines = [f"{h}: {mark}{c}{mark}" for h, c in zip(grid.header, row, strict=True)]
        rows.append("  - " + "\n    ".join(lines))
    return f"{rng.choice(['records', 'items', 'list'])}:\n" + "\n".join(rows) + "\n"


def python_list(rng: Random, grid: Grid) -> str:
    """A list of dicts as Python prints it."""
    return f"{rng.choice(['rows', 'data', 'RESULT'])} = [\n" + "".join(f"    {row!r},\n" for row in dicts(grid)) + "]\n"


Way = Callable[[Random, Grid], str]
# name: (function, header styles, ending)
TREES: dict[str, tuple[Way, str, str]] = {
    "json array": (json_array, "camel snake zh", "json"),
    "json lines": (json_lines, "camel snake zh upper", "jsonl"),
    "json escaped": (json_escaped, "camel zh zh", "json"),
    "json nested": (json_nested, "camel snake", "json"),
    "json columns": (json_columns, "zh snake", "json"),
    "json search": (json_search, "camel snake", "json"),
    "sql columns": (sql_columns, "snake pinyin upper", "sql"),
    "sql bare": (sql_bare, "snake pinyin", "sql"),
    "sql dump": (sql_dump, "snake pinyin", "sql"),
    "copy": (pg_copy, "snake", "sql"),
    "blocks Chinese": (blocks, "zh zh hant", "txt"),
    "blocks English": (blocks, "en snake", "txt"),
    "keys on a line": (lines_of_keys, "zh", "txt"),
    "ini": (ini, "snake zh", "ini"),
    "log keys": (log_keys, "camel snake", "log"),
    "log json": (log_json, "camel snake", "log"),
    "xml elements": (xml_elements, "camel snake zh pinyin", "xml"),
    "xml attributes": (xml_attributes, "camel snake upper", "xml"),
    "yaml": (yaml, "snake zh", "yaml"),
    "python list": (python_list, "snake zh", "py"),
}
