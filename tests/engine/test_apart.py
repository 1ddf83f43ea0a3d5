"""Names that no word introduces."""

import random
import re

import pytest

from pii_scan.engine.apart import DOUBLE, SURNAMES, TRIGGERS, stands_apart
from tests.shared import rules


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("", "王晓芳", ""),
        ("* ", "王晓芳", "  到"),
        ("①", "李娜", "②"),
        ("据", "王晓芳", "介绍，产线每天能多做十件"),
        ("今晚", "张伟松", "请客"),
        ("，", "李娜", "把打印机借走了"),
        ("研发部：", "邱  冉", " 张伟"),
    ],
)
def test_a_name_stands_apart_where_nothing_else_can_hold_it(before: str, value: str, after: str) -> None:
    assert stands_apart(before, value, after)


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("全", "王晓芳", ""),
        ("", "王晓芳", "街"),
        ("", "李娜", "和"),
        ('"city": "', "安顺", '"'),
        ('{"城市":"', "温岭", '"}'),
        ("目的地：", "温岭", ""),
        ("玛丽·", "安顺", ""),
        ("赵 ", "张 王", " 李"),
        ("", "范囲", "の"),
    ],
)
def test_a_word_that_goes_on_is_no_name(before: str, value: str, after: str) -> None:
    assert not stands_apart(before, value, after)


def test_surnames_are_those_of_the_table() -> None:
    table = rules().tables["surnames"]
    singles = {sign for part in ("common", "single", "traditional") for sign in table[part] if len(sign) == 1}
    assert set(SURNAMES) == singles
    assert DOUBLE.split("|") == list(table["double"])


def test_what_stands_apart_is_triggered() -> None:
    """The compiled engine looks only where a trigger fires."""
    triggers = [re.compile(one, re.DOTALL) for one in TRIGGERS]
    rng, taken = random.Random(5), 0
    around = ["", " ", "\n", "，", "①", "《", "·", "김", "\ue600", "ㄅ", "の", "😀", "é", "9", "a"]
    around += "因据由给的把被将在等记主街市"
    for _ in range(30_000):
        surname = rng.choice((rng.choice(SURNAMES), rng.choice(DOUBLE.split("|"))))
        given = rng.choice(("", "", " ", "  ", "\u3000")) + "".join(rng.choices("晓芳伟娜丽明", k=rng.randrange(1, 3)))
        before, after = ("".join(rng.choices(around, k=rng.randrange(3))) for _ in range(2))
        if stands_apart(before, surname + given, after):
            data = f"\n{before}{surname}{given}{after}\n".encode()
            assert any(one.search(data) for one in triggers), data.decode()
            taken += 1
    assert taken > 1000
