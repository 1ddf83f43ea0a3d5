"""The addresses of parks, schools and shops are nobody's, and what such are called is no name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding
from pii_scan.workers import Scan
from tests.shared import CACHE

PLACES = (
    "龙眠山",
    "李鸿章故居",
    "石塘水库",
    "紫蓬森林公园",
    "大明寺",
    "三河古镇",
    "民俗博物馆",
    "望江亭",
    "育才小学",
    "徽园",
)
SHOPS = tuple(
    f"{name}快餐（{at}店）"
    for name, at in zip("万和金永真海", ("火车站", "大学城", "东门", "西门", "南门", "北门"), strict=True)
)
PEOPLE = ("王晓芳", "陈建国", "李海峰", "赵玉泉", "刘长江", "周文静", "孙志强", "吴小燕", "郑国林", "冯秀英")
LONG = (
    "买买提江",
    "阿里木江",
    "艾尔肯江",
    "欧阳海峰",
    "司马青山",
    "上官玉林",
    "诸葛春泉",
    "吐尔逊江",
    "慕容晓岛",
    "努尔买买提",
)
STREETS = [f"安徽省合肥市蜀山区金寨路{at * 13}号" for at in range(1, 11)]


def found(folder: Path, name: str, text: str) -> list[str]:
    """The addresses and names that a file holds, by rule."""
    (folder / name).write_text(text, encoding="utf-8")
    events = Scan(Settings(paths=(str(folder / name),), jobs=1, isolated=True, cache=CACHE)).events()
    rules = [one.rule for one in events if isinstance(one, Finding)]
    return [rule for rule in rules if rule in ("identity.address", "identity.person_name")]


def ways(names: tuple[str, ...], at: int = 0) -> dict[str, str]:
    """The same names and addresses in several ways of writing, by the name of a file."""
    pairs = list(zip(names, STREETS, strict=False))
    return {
        "list.txt": "".join(f"{name}\t{street}\n" for name, street in pairs),
        "numbered.txt": "".join(f"{number}、{name} 地址：{street}\n" for number, (name, street) in enumerate(pairs, 1)),
        "table.csv": "name,type,address\n" + "".join(f"{name},A{at},{street}\n" for name, street in pairs),
        "objects.json": json.dumps([{"name": name, "address": street} for name, street in pairs], ensure_ascii=False),
    }


@pytest.mark.parametrize("name", ways(PLACES))
def test_places_have_addresses_and_are_nobody(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, name, ways(PLACES)[name]).count("identity.address") <= 1
    assert "identity.person_name" not in found(tmp_path, name, ways(PLACES)[name])


@pytest.mark.parametrize("name", ways(SHOPS))
def test_shops_of_chains(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, name, ways(SHOPS)[name]) == []


@pytest.mark.parametrize("name", ways(PEOPLE))
@pytest.mark.parametrize("people", [PEOPLE, LONG])
def test_people_keep_their_addresses(tmp_path: Path, people: tuple[str, ...], name: str) -> None:
    rules = found(tmp_path, name, ways(people)[name])
    assert rules.count("identity.address") == len(people)


def test_a_column_of_names_of_people_is_one_whatever_they_are(tmp_path: Path) -> None:
    form = "姓名,编号,住址\n" + "".join(f"{one},A1,{street}\n" for one, street in zip(PLACES, STREETS, strict=False))
    assert found(tmp_path, "people.csv", form).count("identity.address") == min(len(PLACES), len(STREETS))


def test_a_place_that_tells_of_somebody(tmp_path: Path) -> None:
    rows = zip(PLACES, STREETS, PEOPLE, strict=True)
    text = "".join(f"{place}\t{street}\t{person} 1391234{at:04}\n" for at, (place, street, person) in enumerate(rows))
    assert found(tmp_path, "guests.txt", text).count("identity.address") == len(PLACES)
    form = "单位,地址,手机\n" + "".join(
        f"{place},{street},1391234{at:04}\n" for at, (place, street) in enumerate(zip(PLACES, STREETS, strict=True))
    )
    assert found(tmp_path, "staff.csv", form).count("identity.address") == len(PLACES)


@pytest.mark.parametrize("headers", ["co_name,symbol,co_addr", "证券简称,代码,注册地址", "公司全称,代码,办公地址"])
def test_firms_that_are_listed(tmp_path: Path, headers: str) -> None:
    rows = "".join(
        f"{name}科技,6000{at:02},{street}\n"
        for at, (name, street) in enumerate(zip("华恒金远新宏", STREETS, strict=False))
    )
    assert found(tmp_path, "firms.csv", f"{headers}\n{rows}") == []
