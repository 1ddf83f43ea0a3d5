"""Lists of bare numbers."""

from __future__ import annotations

import json
import random

from pack import Outer
from tables_bin import xlsx
from values import crowd


def l_lines(v: list[str], _: str) -> tuple[str, str]:
    return "\n".join(v) + "\n", "txt"


def l_comma(v: list[str], _: str) -> tuple[str, str]:
    return ",".join(v) + "\n", "txt"


def l_json(v: list[str], _: str) -> tuple[str, str]:
    return json.dumps(v, indent=1) + "\n", "json"


def l_xlsx(v: list[str], head: str) -> tuple[bytes, str]:
    return xlsx([("Sheet1", [[head], *([x] for x in v)])], False), "xlsx"


def l_csv(v: list[str], head: str) -> tuple[str, str]:
    return "\r\n".join([head, *v]) + "\r\n", "csv"


def l_sql(v: list[str], head: str) -> tuple[str, str]:
    col = "id_card" if head == "身份证号" else "mobile"
    return f"select * from t_user where {col} in (\n" + ",\n".join(f"'{x}'" for x in v) + "\n);\n", "sql"


def l_redis(v: list[str], head: str) -> tuple[str, str]:
    key = "idcard:blacklist" if head == "身份证号" else "mobile:blacklist"
    return "\n".join(f"SADD {key} {x}" for x in v) + "\n", "redis"


def l_numbered(v: list[str], head: str) -> tuple[str, str]:
    return f"{head}清单\n" + "\n".join(f"{i}、{x}" for i, x in enumerate(v, 1)) + f"\n共{len(v)}个\n", "txt"


def l_semicolons(v: list[str], head: str) -> tuple[str, str]:
    rows = [";".join(v[i : i + 5]) for i in range(0, len(v), 5)]
    return f"# {head}\n" + ";\n".join(rows) + "\n", "txt"


def l_python(v: list[str], head: str) -> tuple[str, str]:
    body = "".join(f"    '{x}',\n" for x in v)
    return f"# {head}\nWHITE_LIST = {{\n{body}}}\n", "py"


def l_html(v: list[str], head: str) -> tuple[str, str]:
    return f"<html><head><title>{head}</title></head><body><ul>\n" + "\n".join(
        f"<li>{x}</li>" for x in v
    ) + "\n</ul></body></html>\n", "html"


def l_yaml(v: list[str], head: str) -> tuple[str, str]:
    key = "id_cards" if head == "身份证号" else "mobiles"
    return f"{key}:\n" + "".join(f'  - "{x}"\n' for x in v), "yaml"


WAYS = {
    "lines": l_lines,
    "comma": l_comma,
    "json-array": l_json,
    "xlsx-column": l_xlsx,
    "csv-column": l_csv,
    "sql-in": l_sql,
    "redis-sadd": l_redis,
    "numbered": l_numbered,
    "semicolons": l_semicolons,
    "python-set": l_python,
    "html-list": l_html,
    "yaml-list": l_yaml,
}


def make_lists(rng: random.Random) -> list[Outer]:
    ways = list(WAYS)
    rng.shuffle(ways)
    out = []
    for i, way in enumerate(ways):
        ids = i % 2 == 0
        head, rule = ("身份证号", "identity.prc_id18") if ids else ("手机号", "phone.mobile")
        people = crowd(rng, rng.randint(12, 140), rng.choice([0, 0, 0.1]))
        vals = [p.idno if ids else p.mobile for p in people]
        body, ext = WAYS[way](vals, head)
        stem = rng.choice(["名单号码", "numbers", "待查", "list", "import", "去重前"])
        led = [{"person": v, "values": [[rule, v]]} for v in vals]
        out.append(Outer("identity.number" if ids else "phone.number", body, ext, stem, "list-" + way, "hans", led))
    return out
