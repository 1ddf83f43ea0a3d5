"""Rows of tables without a header: what most of them are the others are, too. Forms and deeds of several lines."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_nested_rows import vin
from tests.records.test_prose import records_in
from tests.shared import CACHE
from tests.test_columns import id_number

BRANDS = ("汉庭酒店", "如家酒店", "7天连锁酒店", "城市便捷酒店")
PHONES = [f"13{random.Random(number).randrange(10**8, 10**9)}" for number in range(40)]


def made_vin(rng: random.Random) -> str:
    kind = "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", k=5))
    return vin(f"LSG{kind}0NE{rng.randrange(10**6):06}")


def stays(count: int, brand: str, every: int) -> list[str]:
    """Rows of stays, of which each so many are at a house whose name says nothing."""
    rng = random.Random(brand)
    return [
        "\t".join(
            (
                id_number(rng),
                f"202301{rng.randrange(1, 29):02}085928",
                f"上海{brand if number % every == every - 1 else rng.choice(BRANDS)}(桃园路店)",
                str(rng.randrange(101, 999)),
                rng.choice("陆苏闫蒋") + rng.choice(("林亮", "平军", "桂思")),
                f"202302{rng.randrange(1, 29):02}221328",
            )
        )
        for number in range(count)
    ]


@pytest.mark.parametrize("count", [12, 900])
def test_rows_are_of_the_kind_of_most(count: int, tmp_path: Path) -> None:
    found = records_in(tmp_path, "\n".join(stays(count, "银座佳驿", 7)) + "\n")
    assert Counter(one.kind for one in found) == {"hotel.stay": count}


def test_rows_that_hold_less_are_what_they_are(tmp_path: Path) -> None:
    rng = random.Random(1)
    rows = stays(20, "汉庭酒店", 7)
    rows[5] = f"{id_number(rng)}\t\t\t\t陆林亮\t"
    found = records_in(tmp_path, "\n".join(rows) + "\n")
    assert Counter(one.kind for one in found) == {"hotel.stay": 19, "identity.person": 1}


def test_few_rows_of_a_kind_say_nothing_of_the_others(tmp_path: Path) -> None:
    found = records_in(tmp_path, "\n".join(stays(20, "银座佳驿", 2)) + "\n")
    assert Counter(one.kind for one in found) == {"hotel.stay": 10, "identity.person": 10}


def test_columns_parted_as_hive_does_are_judged(tmp_path: Path) -> None:
    rng = random.Random(4)
    numbers = [made_vin(rng) for _ in range(12)]
    rows = (f"{number}\x01粤B{rng.randrange(10_000, 99_999)}\x01白\x01贺娟\x01{id_number(rng)}" for number in numbers)
    (tmp_path / "part-00000.dat").write_text("\n".join(rows) + "\n", encoding="utf-8")
    events = list(Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE, show_values=True)).events())
    assert [e.value for e in events if isinstance(e, Finding) and e.rule == "driving.vin"] == numbers
    assert [e.kind for e in events if isinstance(e, Record)] == ["driving.vehicle"] * 12


FORM = """受案登记表
受案单位：南充市公安局顺庆分局和平派出所　案件编号：A5113020059002023040668
违法犯罪嫌疑人：周华　性别：男　身份证件号码：{}
简要案情：2023年4月27日12时03分，我所接报警称顺庆区某小区发生一起危险驾驶案件，经工作将周华抓获。
受案意见：行政拘留十日

"""


def test_a_form_of_a_case_is_one_record(tmp_path: Path) -> None:
    rng = random.Random(5)
    found = records_in(tmp_path, "".join(FORM.format(id_number(rng)) for _ in range(3)))
    assert [one.kind for one in found] == ["crime.case"] * 3


DEEDS = {
    "driving.vehicle": (
        "二手车转让协议\n卖方（车主）：曹飞斌　身份证号：{}\n买方：梁梦梅　身份证号：{}\n"
        "卖方将黑色轿车一辆，车牌号云AD87316，发动机号A957883，转让给买方。\n签订日期：2017年12月14日\n\n"
    ),
    "property.housing": (
        "房屋买卖合同\n出卖人：程涛\n身份证号：{}\n买受人：邓欣霞\n身份证号：{}\n第一条 房屋情况\n"
        "出卖人的房屋坐落于杭州市西湖区文三路100号2栋301室，建筑面积89.5平方米，转让给买受人。\n\n"
    ),
}


@pytest.mark.parametrize("kind", DEEDS)
def test_a_deed_is_one_record_of_who_sells(kind: str, tmp_path: Path) -> None:
    rng = random.Random(6)
    numbers = [(id_number(rng), id_number(rng)) for _ in range(3)]
    found = records_in(tmp_path, "".join(DEEDS[kind].format(*pair) for pair in numbers))
    assert [one.kind for one in found] == [kind] * 3
    assert len({one.person for one in found}) == 3
