"""Tables and objects of keys and values: what a value is stands beside it, and each person has several rows."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE, THREE, TWO
from tests.records.test_words import OTHER, THIRD
from tests.shared import CACHE

NAMES, NUMBERS, PHONES = ("王建国", "李秀英", "赵志强"), (ONE, TWO, THREE), (MOBILE, OTHER, THIRD)
PEOPLE = tuple(zip(NAMES, PHONES, NUMBERS, strict=True))
MANY = tuple(f"1{(38, 50, 86, 77, 33)[at % 5]}{(at + 3) * 7919177 % 10**8:08}" for at in range(20))


def told(folder: Path, text: str, name: str = "a.csv") -> tuple[Counter[str], Counter[str]]:
    """What is found at or above medium, by rule, and the records by kind."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    events = list(Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE)).events())
    found = Counter(one.rule for one in events if isinstance(one, Finding) and one.confidence >= 0.6)
    return found, Counter(one.kind for one in events if isinstance(one, Record))


@pytest.mark.parametrize(
    ("head", "keys"),
    [
        ("response_id,field,value", ("name", "phone", "idcard")),
        ("编号,题目,答案", ("您的姓名", "您的手机号码", "身份证号")),
        ("meta_id,user_id,meta_key,meta_value", ("nickname", "billing_phone", "id_card")),
        ("survey,response,question,answer", ("姓名", "联系电话", "身份证号")),
    ],
)
def test_the_key_beside_a_value_is_its_label(head: str, keys: tuple[str, ...], tmp_path: Path) -> None:
    lead = {2: "{at}{n},{at},", 1: "{at},"}[head.count(",") - 1]
    lead = "9,{at}," if head.startswith("survey") else lead
    rows = [
        f"{lead.format(at=at, n=n)}{key},{value}\n"
        for at, person in enumerate(PEOPLE * 4)
        for n, (key, value) in enumerate(zip(keys, person, strict=True))
    ]
    found, records = told(tmp_path, f"{head}\n{''.join(rows)}")
    assert found["phone.mobile"] == 12
    assert records == {"identity.person": 12}


def test_rows_of_an_insert(tmp_path: Path) -> None:
    rows = ",\n".join(
        f"({at},{at // 2},'{key}','{value}')"
        for at, (key, value) in enumerate(
            pair for phone in MANY for pair in (("nickname", "王建国"), ("billing_phone", phone))
        )
    )
    text = f"INSERT INTO `wp_usermeta` (`umeta_id`,`user_id`,`meta_key`,`meta_value`) VALUES\n{rows};\n"
    found, records = told(tmp_path, text, "a.sql")
    assert found["phone.mobile"] == len(MANY)
    assert records == {"identity.person": len(MANY)}


@pytest.mark.parametrize("key", ["order_no", "size", "last_sync"])
def test_a_key_that_says_something_else(key: str, tmp_path: Path) -> None:
    rows = "".join(f"{at},{key},{phone}\n{at},theme,dark\n" for at, phone in enumerate(MANY))
    assert told(tmp_path, f"post_id,meta_key,meta_value\n{rows}") == ({}, {})


@pytest.mark.parametrize("names", [("title", "answer"), ("question", "answer"), ("label", "value")])
def test_members_that_hold_key_and_value(names: tuple[str, str], tmp_path: Path) -> None:
    text = f'[{{"id": 1, "{names[0]}": "您的手机号码", "{names[1]}": "{MOBILE}"}}]'
    assert told(tmp_path, text, "a.json") == ({"phone.mobile": 1}, {"phone.number": 1})
