"""Files of bare numbers."""

from __future__ import annotations

import json

from core import Doc, Tally
from office import workbook
from values import Maker


def lines(v: list[str]) -> Doc:
    return Doc("txt", "\n".join(v) + "\n")


def headed(v: list[str]) -> Doc:
    head = "身份证号" if len(v[0]) == 18 else "手机号"
    return Doc("csv", "\r\n".join([head, *v]) + "\r\n")


def commas(v: list[str]) -> Doc:
    rows = [v[i : i + 5] for i in range(0, len(v), 5)]
    return Doc("txt", ",\n".join(",".join(r) for r in rows) + "\n")


def array(v: list[str]) -> Doc:
    return Doc("json", json.dumps(v, indent=0) + "\n")


def sheet(v: list[str]) -> Doc:
    return Doc("xlsx", workbook([("Sheet1", [[x] for x in v])], True))


def in_clause(v: list[str]) -> Doc:
    col = "id_card" if len(v[0]) == 18 else "mobile"
    body = ",\n".join(f"  '{x}'" for x in v)
    return Doc("sql", f"SELECT COUNT(*) FROM t_check WHERE {col} IN (\n{body}\n);\n")


WAYS = {
    "list-lines": lines,
    "list-headed": headed,
    "list-commas": commas,
    "list-json": array,
    "list-xlsx": sheet,
    "list-sql-in": in_clause,
}


def make(m: Maker, kind: str, way: str, tally: Tally) -> Doc:
    rule, name = ("identity.prc_id18", "id") if kind == "identity.number" else ("phone.mobile", "mobile")
    values = [m.person()[name] for _ in range(m.rng.randrange(12, 61))]
    if m.rng.random() < 0.5:
        values.append(values[3])
    tally.rows += [{"key": v, "values": [(rule, v)]} for v in values]
    return WAYS[way](values)
