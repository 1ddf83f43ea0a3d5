"""Blocks of lines in which some sign parts each name from its value: a record's kind does not depend on the sign."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_keys import every, items
from tests.records.test_prose import MOBILE, ONE, TWO
from tests.records.test_shapes import HEAD, TITLES, records

SIGNS = (
    *("{}........{}", "{} ..... {}", "{} -> {}", "{}→{}", "{}~{}", "{} - {}", "{}——{}", "{}：\t{}", "{} | {}", "{}|{}"),
    *("{}____{}", "{}; {}", "{}[{}]", "{}（{}）", "{} ({})", "{}「{}」", "{} <{}>", "{} :: {}", "{} = {}", "{}    {}"),
    *("{} is {}", "{} 为 {}", "{}是{}"),
)
BEFORE = ("* {}", "- {}", "> {}", ">> {}", "| {}", "# {}", "(7) {}", "[7] {}", "// {}", "; {}", "+ {}", "※ {}", "-- {}")
NAMES = {"English": HEAD, "Chinese": TITLES}


@pytest.mark.parametrize("names", NAMES)
@pytest.mark.parametrize("sign", SIGNS)
def test_any_sign_may_stand_between(sign: str, names: str, tmp_path: Path) -> None:
    block = items(NAMES[names], sign)
    text = every(lambda row: block(row[len(row) - len(NAMES[names]) :]))
    assert records(tmp_path, text) == {"hotel.stay": 12}


@pytest.mark.parametrize("names", NAMES)
@pytest.mark.parametrize("sign", ["{}: {}", "{} | {}", "{} - {}", "{}....{}"])
@pytest.mark.parametrize("before", BEFORE)
def test_any_sign_may_stand_before(before: str, sign: str, names: str, tmp_path: Path) -> None:
    block = items(NAMES[names], before.format(sign))
    text = every(lambda row: block(row[len(row) - len(NAMES[names]) :]), behind="\n*****\n")
    assert records(tmp_path, text) == {"hotel.stay": 12}


BOTH = (
    "姓名 Name",
    "身份证号 Id Card",
    "手机号(本人) Mobile",
    "酒店名称 Hotel",
    "房号 Room No",
    "入住时间 Checkin Time",
)


def test_names_in_two_tongues(tmp_path: Path) -> None:
    block = items(BOTH, "> {} | {}")
    assert records(tmp_path, every(lambda row: block(row[1:]), behind="\n>\n")) == {"hotel.stay": 12}


LOOK_ALIKES = {
    "rows of a table": (
        f"姓名 | 身份证号 | 电话\n王建国 | {ONE} | {MOBILE}\n李秀英 | {TWO} | 13912045679\n",
        "identity.person",
        2,
    ),
    "words of a letter": (f"联系人 - 王建国\n我们 - 明天见\n电话 - {MOBILE}\n", "identity.person", 1),
    "rows of rooms": (
        f"王建国 {ONE}\n- 桂花城3栋504：已交\n- 桂花城4栋505：已交\n- 桂花城5栋506：未交\n",
        "identity.person",
        1,
    ),
}


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_other_lines_with_signs(name: str, tmp_path: Path) -> None:
    text, kind, count = LOOK_ALIKES[name]
    assert records(tmp_path, text) == {kind: count}


# below who it is about a table in a frame, whose upper edge stands on the line below
FRAMED = (
    "{}\n┌────────┬────────────┬──────────┬──────────┐\n│ 航班号 │ 起飞日期   │ 出发机场 │ 到达机场 │\n"
    "├────────┼────────────┼──────────┼──────────┤\n│ CA1000 │ 2019-03-01 │ 首都机场 │ 虹桥机场 │\n"
    "│ CA1001 │ 2019-03-02 │ 首都机场 │ 虹桥机场 │\n│ CA1002 │ 2019-03-03 │ 首都机场 │ 虹桥机场 │\n"
    "└────────┴────────────┴──────────┴──────────┘\n"
)


@pytest.mark.parametrize("head", ["姓名：王建国\n身份证号：{}", "姓名: 王建国 | 身份证号: {}", "个人信息\n王建国，{}"])
def test_a_frame_below_a_head_holds_the_rows(head: str, tmp_path: Path) -> None:
    text = FRAMED.format(head.format(ONE))
    assert records(tmp_path, text) == {"identity.person": 1, "travel.flight": 3}


def test_a_line_that_names_several_values_of_an_account_is_no_pair(tmp_path: Path) -> None:
    lines = (
        f"  账户{at}：招商银行 20010648274987{at:03} 开户网点 城北支行 开户时间 2017-05-02 状态 正常\n"
        for at in range(1, 5)
    )
    text = f"户主：王建国 证件：{ONE} 预留电话：{MOBILE}\n{''.join(lines)}"
    assert records(tmp_path, text) == {"identity.person": 1, "bank.account": 4}
