"""Lists of bare keys: nothing but ID numbers, or nothing but mobile numbers."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random

import boxes
from drafts import Draft, encode
from kinds import Truth
from people import make_person

RULES = {"identity.number": "identity.prc_id18", "phone.number": "phone.mobile"}
HEADS = {"identity.number": ["身份证号", "公民身份号码", "id_card"], "phone.number": ["手机号", "手机号码", "mobile"]}


def _lines(rng: Random, head: str, keys: list[str]) -> str:
    return "\n".join(keys) + "\n"


def _numbered(rng: Random, head: str, keys: list[str]) -> str:
    sep = rng.choice(["、", ". ", ") "])
    return "".join(f"{number}{sep}{key}\n" for number, key in enumerate(keys, 1))


def _column(rng: Random, head: str, keys: list[str]) -> str:
    serial = "序号" if not head.isascii() else "no"
    return f"{serial},{head}\n" + "".join(f"{number},{key}\n" for number, key in enumerate(keys, 1))


def _json(rng: Random, head: str, keys: list[str]) -> str:
    name = {"id_card": "id_cards", "mobile": "mobiles"}.get(head, head)
    return (
        json.dumps({"batch": rng.randint(3, 90), name: keys}, ensure_ascii=False, indent=rng.choice([None, 2])) + "\n"
    )


def _sql(rng: Random, head: str, keys: list[str]) -> str:
    column = "sfzh" if "身份" in head or "id" in head else "sjh"
    return f"SELECT * FROM t_person WHERE {column} IN (\n" + ",\n".join(f"  '{key}'" for key in keys) + "\n);\n"


def _comma(rng: Random, head: str, keys: list[str]) -> str:
    return f"{head}：" + rng.choice([",", "、", "，", ";"]).join(keys) + "\n"


def _python(rng: Random, head: str, keys: list[str]) -> str:
    name = "ID_CARDS" if "身份" in head or "id" in head else "MOBILES"
    return f"{name} = [\n" + "".join(f'    "{key}",\n' for key in keys) + "]\n"


# name: (function, ending)
BARE: dict[str, tuple[Callable[[Random, str, list[str]], str], str]] = {
    "bare lines": (_lines, "txt"),
    "bare numbered": (_numbered, "txt"),
    "bare column": (_column, "csv"),
    "bare json": (_json, "json"),
    "bare sql": (_sql, "sql"),
    "bare on a line": (_comma, "txt"),
    "bare python": (_python, "py"),
    "bare gzip": (_lines, "txt.gz"),
}


def make_bare(rng: Random, way: str, kind: str) -> Draft:
    """A list of keys."""
    count = rng.choice([rng.randint(8, 40), rng.randint(30, 200)])
    people = [make_person(rng) for _ in range(count)]
    keys = [person.id_no if kind == "identity.number" else person.mobile for person in people]
    shown = [key.lower() for key in keys] if rng.random() < 0.2 else keys
    write, ending = BARE[way]
    data, name = encode(
        rng, write(rng, rng.choice(HEADS[kind]), shown), "utf-8" if ending not in {"txt", "csv"} else None
    )
    if ending.endswith("gz"):
        data = boxes.gz(data)
    truth = Truth({kind: len(keys)}, set(keys), {RULES[kind]: set(keys)})
    return Draft(data, ending, f"{way}, {name}", truth)
