"""The table of known values, as the engine reads it: joined patterns must mean what each of them means alone."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from pii_scan.engine.compiled import CompiledEngine
from pii_scan.engine.known import KnownValues
from pii_scan.engine.reference import ReferenceEngine
from pii_scan.rulepack import Tables, rules_root

TABLES = Tables(Path(rules_root()).joinpath("tables"))
KNOWN = KnownValues(TABLES)


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        ("phone.mobile", "13911111111"),
        ("phone.mobile", "13712121212"),
        ("phone.mobile", "13800138000"),
        ("phone.email", "11111@qq.com"),
        ("driving.plate", "京A11111"),
        ("driving.plate", "粤BD12345"),
        ("driving.plate", "粤Z1234港"),
        ("identity.address", "某某路1号"),
        ("identity.address", "上海市徐汇区某小区3栋201室"),
        ("identity.address", "测试路1号"),
        ("identity.address", "北京市朝阳区示例街道100号"),
        # what libraries and kits of components show
        ("phone.mobile", "18900010002"),
        ("phone.mobile", "+8617888829981"),
        ("phone.mobile", "13312341234"),
        ("phone.mobile", "16502530000"),
        ("phone.landline", "0571-22098909"),
        ("phone.landline", "0571-87654321-8"),
        ("identity.prc_id18", "51343620000320711x"),
        ("identity.passport_cn", "S28233515"),
        ("identity.hk_id", "K0341691"),
        ("identity.address", "上海市普陀区金沙江路1516弄"),
    ],
)
def test_fillers_are_known(rule: str, value: str) -> None:
    assert KNOWN(rule, value)


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        ("phone.mobile", "13912345098"),
        ("phone.mobile", "15926535897"),
        ("phone.landline", "0571-87654322"),
        ("identity.address", "上海市普陀区金沙江路1618弄"),
        ("phone.email", "71934@qq.com"),
        ("driving.plate", "粤Z1284港"),
        ("driving.plate", "沪C1234W"),
        ("identity.address", "北京市海淀区软件测试中心1号楼"),
        ("identity.address", "徐汇区漕溪北路12号"),
    ],
)
def test_other_values_are_not(rule: str, value: str) -> None:
    assert not KNOWN(rule, value)


def test_of_many_values_those_are_told_that_are_known_one_by_one() -> None:
    rng, finders = random.Random(5), (ReferenceEngine(()), CompiledEngine((), (), (), {}))
    for rule, values in (
        ("phone.mobile", ["13911111111", "13712121212", "13800138000", "13912345678", "13087654321", "17011311111"]),
        (
            "phone.email",
            ["11111@qq.com", "a@b.example.com", "noreply@a.cn", "git@a.cn", "bounces-1@a.cn", "a@x.example"],
        ),
    ):
        many = [
            *values,
            "",
            *(f"1{rng.choice('358')}{rng.choice(('1', '12', '0123'))}{rng.random()}"[:11] for _ in range(300)),
        ]
        many = [value if rule == "phone.mobile" or "@" in value else f"{value}@163.com" for value in many if value] + [
            ""
        ]
        rng.shuffle(many)
        wanted = [row for row, value in enumerate(many) if value and KNOWN(rule, value)]
        for finder in finders:
            assert KnownValues(TABLES).among(rule, many, finder) == wanted != []


def test_of_usual_values_hardly_one_is_looked_at() -> None:
    """A screen that names each row of a table makes every row slow."""
    rng, known = random.Random(5), KnownValues(TABLES)
    many = {
        "phone.mobile": [f"1{rng.choice(('38', '59', '86'))}{rng.randrange(10**8):08}" for _ in range(1000)],
        "phone.email": [f"u{rng.randrange(10**7)}@{rng.choice(('qq.com', '163.com'))}" for _ in range(1000)],
        "bank.card": [f"62{rng.randrange(10**14):014}" for _ in range(1000)],
        "driving.plate": [f"粤B{rng.randrange(10**5):05}" for _ in range(1000)],
    }
    for rule, values in many.items():
        known.among(rule, values, CompiledEngine((), (), (), {}))
        screen = known._screens[rule]
        assert screen and len(screen("\n".join(values).upper())) < 50, rule


def test_a_filler_has_six_equal_digits_in_a_row_two_in_turn_or_eight_that_count() -> None:
    rng = random.Random(6)
    for _ in range(3000):
        number = f"13{rng.randrange(10)}" + "".join(
            rng.choice("1112") if rng.random() < 0.8 else rng.choice("05") for _ in range(8)
        )
        last = number[3:]
        is_filler = any(digit * 6 in last for digit in set(last)) or last == last[:2] * 4
        assert KNOWN("phone.mobile", number) == is_filler, number
    # numbers that people pay for
    for number in ("18666668888", "13877776666", "13822221111", "18677777472", "13600303303"):
        assert not KNOWN("phone.mobile", number), number
    # but not those that every manual shows
    assert KNOWN("phone.mobile", "13811112222") and KNOWN("phone.mobile", "13900001111")
    for run in ("01234567", "12345678", "98765432"):
        for number in (f"138{run}", f"13{run}5", f"1{run}38"):
            assert KNOWN("phone.mobile", number), number


def test_what_people_pay_for_is_nobodys_only_alone() -> None:
    assert KNOWN.is_lone("phone.mobile", "13312341234") and KNOWN.is_lone("driving.plate", "京A11111")
    for number in ("13800138000", "13888888888", "13811112222", "13912345098"):
        assert not KNOWN.is_lone("phone.mobile", number), number


def test_patterns_that_begin_alike_mean_together_what_each_means() -> None:
    entries = KNOWN._tables["known_values"]["entries"]
    patterns = [one for entry in entries for one in entry.get("patterns", ()) if one.startswith(".+@")]
    assert len(patterns) > 5
    # an alternative outside brackets would lose the beginning
    assert all(re.fullmatch(one, f"a@{end}") is None for one in patterns for end in ("", "b", "b.cn"))
    assert not [
        one for one in patterns if "|" in re.sub(r"\[[^]]*\]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)", "", one)
    ]
    for value in (
        "a@b.test",
        "a@x.example.com",
        "a@2x.png",
        "a@users.noreply.github.com",
        "a@xx.com",
        "a@your-company.cn",
    ):
        assert KNOWN("phone.email", value) == any(re.fullmatch(one, value.upper()) for one in patterns) is True
