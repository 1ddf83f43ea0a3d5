"""Synthetic people for tests of tables: drawn from a seed, with right check digits, nobody's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import yaml

from pii_scan.engine import Engine
from pii_scan.formats import text_chunks
from pii_scan.model import Match
from pii_scan.rulepack import rules_root
from tests.shared import built

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PROVINCES = {
    "11": "北京市", "12": "天津市", "13": "河北省", "15": "内蒙古自治区", "23": "黑龙江省", "32": "江苏省",
    "37": "山东省", "41": "河南省", "42": "湖北省", "44": "广东省", "45": "广西壮族自治区", "50": "重庆市",
    "51": "四川省", "61": "陕西省", "65": "新疆维吾尔自治区",
}  # fmt: skip
# BIN of a card of 19 digits, and the bank as a column of banks writes it.
CARDS = {"622202": "工商银行天河支行", "622848": "中国农业银行", "621700": "建行", "456351": "中国银行广州分行"}
TODAY = date(2026, 1, 1)


class Person(NamedTuple):
    """One invented person."""

    number: str
    name: str
    born: date
    male: bool
    phone: str
    card: str
    bank: str

    @property
    def sex(self) -> str:
        return "男" if self.male else "女"

    @property
    def home(self) -> str:
        return PROVINCES.get(self.number[:2], "")


Draw = Callable[[Random], Any]


def id_number(head: str) -> str:
    """17 digits with their check digit."""
    return head + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(head, WEIGHTS, strict=True)) % 11]


def with_luhn(head: str) -> str:
    """Digits with their check digit."""
    doubled = (int(digit) * (2 - index % 2) for index, digit in enumerate(reversed(head)))
    return head + str(-sum(number // 10 + number % 10 for number in doubled) % 10)


def aged(rng: Random, age: float) -> date:
    return TODAY - timedelta(days=int(age * 365.25) + rng.randrange(360))


def usual_code(rng: Random) -> str:
    return rng.choice(list(PROVINCES)) + rng.choice(("0101", "0102", "0203", "0311", "0522"))


def people(
    count: int,
    seed: int = 1,
    code: Draw = usual_code,
    age: Draw = lambda rng: rng.gauss(40, 12),
    sequence: Draw = lambda rng: min(999, int(rng.expovariate(1 / 60))),
) -> list[Person]:
    """People, by how their region code, age in years and sequence number are drawn."""
    rng = Random(seed)
    found = []
    for _ in range(count):
        born = aged(rng, min(99.0, max(1.0, age(rng))))
        tail = sequence(rng)
        bin_, bank = rng.choice(list(CARDS.items()))
        name = (
            rng.choice("王李张刘陈杨赵黄周吴")
            + rng.choice("伟芳娜敏静磊强洋艳勇军杰")
            + rng.choice(("", "平", "华", "明"))
        )
        phone = rng.choice(("139", "138", "150", "186", "177")) + f"{rng.randrange(10**8):08}"
        card = with_luhn(bin_ + f"{rng.randrange(10**12):012}")
        number = id_number(f"{code(rng)}{born:%Y%m%d}{tail:03}")
        found.append(Person(number, name, born, tail % 2 == 1, phone, card, bank))
    return found


def rotated(values: Sequence[Any]) -> list[Any]:
    """The same values in a column that no longer belongs to its rows."""
    third = len(values) // 3 or 1
    return [*values[third:], *values[:third]]


def table(columns: dict[str, Sequence[object]]) -> str:
    """A table of named columns."""
    rows = zip(*columns.values(), strict=True)
    return "\n".join([",".join(columns), *(",".join(map(str, row)) for row in rows)]) + "\n"


def engine(name: str = "auto") -> Engine:
    """The built-in rules; known values are kept."""
    return built(name)


@cache
def region_codes() -> list[str]:
    """All codes of the table of regions, but for those of provinces and cities as a whole."""
    path = Path(rules_root()).joinpath("tables", "regions.yaml")
    regions = yaml.safe_load(Path(str(path)).read_text(encoding="utf-8"))["regions"]
    return [code for codes in regions.values() for code in codes if code[4:] != "00"]


def matches(text: str, name: str = "auto", target: int = 1 << 20) -> list[Match]:
    """Everything found in a text, table verdicts by its first chunk."""
    with_rules, found, verdicts = engine(name), [], None
    for chunk in text_chunks([text.encode()], with_rules.is_label, target):
        if chunk.layout and verdicts is None:
            verdicts = with_rules.table(chunk)
        look = with_rules.look(chunk, table=verdicts)
        found += with_rules.placed(look, look.found)
    return found


def of_rule(found: Sequence[Match], rule: str) -> list[Match]:
    return [match for match in found if match.rule == rule]
