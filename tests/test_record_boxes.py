"""Records of printed forms, pages and boxes: brackets around keys, dots behind them, days as programs print them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.test_record_prose import CARD, ONE, PASSPORT, THREE, TWO, records

FORMS: dict[str, tuple[str, Counter[str]]] = {
    "square brackets": (
        f"[人员编号]T500103470764 [姓名]王建国 [性别]男 [身份证]{ONE} [案别]诈骗案 [立案单位]武汉市公安局\n\n"
        f"[人员编号]T500103470765 [姓名]李建国 [性别]男 [身份证]{TWO} [案别]盗窃案 [立案单位]武汉市公安局",
        Counter({"crime.case": 2}),
    ),
    "square brackets without blanks": (
        f"1、[姓名]王建国,[身份证]{ONE},[车牌号]粤A8F3K5,[品牌]大众",
        Counter({"driving.vehicle": 1}),
    ),
    "a slash behind values": (
        f"【车次】G613 【日期】2021-06-04 【发站】武汉 【到站】石家庄\n"
        f"1、【姓名】王建国/【身份证】{ONE}/【席位】07车12A号\n2、【姓名】李建国/【身份证】{TWO}/【席位】07车12B号\n"
        f"3、【姓名】赵建国/【身份证】{THREE}/【席位】07车12C号",
        Counter({"travel.train": 3}),
    ),
    "dots of a screen": (
        f" 客户名称 . . . : 王建国\n 证件号码 . . . : {ONE}\n 卡    号 . . . : {CARD}\n 账户余额 . . . :     68,705.13",
        Counter({"bank.balance": 1}),
    ),
    "dots and letters": (
        f" NAME . . . . . . . :   WANG JIANGUO\n PASSPORT NO . . . . :   {PASSPORT}\n"
        " ENTRY DATE  . . . . :   2019-06-03\n PORT OF ENTRY . . . :   LUOHU",
        Counter({"border.crossing": 1}),
    ),
    "days of Python": (
        f"Session(seat='A-51', cafe='海景网吧', name='王建国', id_card='{ONE}', online=datetime(2020, 11, 25, 8, 5), "
        f"offline=datetime(2020, 11, 25, 9, 30, 2))",
        Counter({"netcafe.session": 1}),
    ),
    "days of other programs": (
        f"Guest(name='王建国', idCard='{ONE}', room='8302', checkIn=LocalDateTime.of(2020, 11, 25, 8, 5))",
        Counter({"hotel.stay": 1}),
    ),
    "days of tables": (
        f"{{'name': '王建国', 'id_card': '{ONE}', 'room': '8302', 'checkin': Timestamp('2020-11-25 08:05:00')}}",
        Counter({"hotel.stay": 1}),
    ),
}
# Brackets of logs and of titles, and dots that lead to a page.
OTHERS: dict[str, tuple[str, Counter[str]]] = {
    "a log": (f"[INFO] [main] [Case] {ONE} [案由] 查询完成", Counter({"identity.number": 1})),
    "titles": (f"[公告]系统维护 [通知]请各单位更新 联系人王建国 {ONE}", Counter({"identity.person": 1})),
    "a table of contents": (f"入住须知 . . . . . : 12\n王建国 . . . . : {ONE}", Counter({"identity.person": 1})),
    "versions": (f"User(name='王建国', id_card='{ONE}', version=tuple(2020, 11, 25), seat='A-51')",
                 Counter({"identity.person": 1})),
}  # fmt: skip


@pytest.mark.parametrize("case", FORMS | OTHERS)
def test_forms(case: str, tmp_path: Path) -> None:
    text, wanted = (FORMS | OTHERS)[case]
    assert records(tmp_path, text) == wanted
