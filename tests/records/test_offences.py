"""Offences in traffic: below whose car they are, and what is told of who was arrested for one."""

from __future__ import annotations

from pathlib import Path

from tests.records.test_prose import MOBILE, ONE
from tests.records.test_side_by_side import counted

HEADER = ("违法时间", "违法地点", "违法行为", "罚款(元)", "记分", "状态")
ROWS = (
    ("2014-01-31 22:51", "天津市延安路与文化路路口", "逆向行驶", "200", "3", "已处理"),
    ("2021-07-31 16:50", "天津市环城东路与育才路路口", "拨打、接听手持电话", "50", "2", "未处理"),
    ("2014-03-01 17:29", "天津市迎宾路与中山路路口", "驾驶机动车不按导向车道行驶", "50", "0", "已处理"),
)


def test_rows_below_whose_car_it_is(tmp_path: Path) -> None:
    head = f"<p>津M7M17K　所有人：徐欣燕　证件号码：{ONE}　手机：{MOBILE}</p>\n"
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>\n" for row in (HEADER, *ROWS))
    kinds, people, _ = counted(tmp_path, f"<html><body>{head}<table>{lines}</table></body></html>", "a.html")
    assert (kinds, people) == ({"driving.vehicle": 3, "identity.person": 1}, 1)


def test_who_is_arrested_has_a_case(tmp_path: Path) -> None:
    text = (
        f"公安交通管理处罚决定书\n编号：2301028590133724\n被处罚人：万丽红   驾驶证号：{ONE}   联系方式：{MOBILE}\n"
        "车辆牌号：黑A9Y232   车辆类型：小型轿车\n"
        "被处罚人于2017年05月09日16时32分饮酒后驾驶机动车，处以行政拘留十日，吊销机动车驾驶证。\n交通警察：叶月\n"
    )
    assert counted(tmp_path, text, "a.txt")[:2] == ({"crime.case": 1}, 1)
