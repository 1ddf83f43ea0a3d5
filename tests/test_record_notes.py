"""What people note, print and hand on: names above rows, two people in a line, slips, letters; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_record_prose import CARD, MOBILE, ONE, THREE, TWO, records

PEER, OTHER = "18782205519", "15913074482"

SLIP = "+------+\n| 登记单 |\n+------+\n| 旅客 王建国   身份证 {} |\n| 航班 MU6016  日期 2015-02-07 |\n+------+\n"
STATEMENT = (
    f"户名：王建国 身份证：{ONE} 卡号：{CARD}\n交易日期  摘要  金额  余额  对方户名\n"
    "2015-06-03  话费  -49.30  218,081.20  罗俊\n2015-06-05  转存  +628.19  99,342.47\n"
    "2015-06-07  房租  -897.70  439,223.52  华润  补登"
)
NOTED = {
    "names of columns behind a word": (
        f"格式：姓名/身份证/小区/楼栋/面积/手机\n王建国/{ONE}/阳光城/3栋502/88.5/{MOBILE}\n"
        f"李梅/{TWO}/阳光城/3栋503/88.5/{PEER}",
        {"property.housing": 2},
    ),
    "a line between": (
        f"出租客资料。每行：租客|证件|手机|小区房号|月租|租期起|租期止\n非诚勿扰\n"
        f"王建国|{ONE}|{MOBILE}|金域华府8栋2406|1200|2014-04-01|2015-03-31|\n"
        f"李梅|{TWO}|{PEER}|金域华府8栋2407|1200|2014-04-01|2015-03-31|",
        {"property.rental": 2},
    ),
    "slashes": (
        f"姓名/身份证号/入住时间/房号\n王建国/{ONE}/2019-03-04/502\n李梅/{TWO}/2019-03-04/503",
        {"hotel.stay": 2},
    ),
    "slashes between blanks": (
        "weekly report\n\nwearer / ID / time / lon / lat / remark\n"
        f"王建国 / {ONE} / 23/6/14 17:46 / 117.533178 / 34.146530 / \n"
        f"李梅 / {TWO} / 25/6/14 10:41 / 106.713599 / 34.024182 / OUT OF ZONE",
        {"location.fix": 2},
    ),
    "a statement with slashes": (
        f"账单明细  姓名：王建国  证件号：{ONE}\n交易时间 / 交易类型 / 交易对方 / 收/支 / 金额(元)\n"
        "2016-08-07 04:17:23 / 转账 / 曹立新 / 支出 / ¥4,704.58\n2016-08-10 15:29:15 / 消费 / 超市 / 支出 / ¥82.54",
        {"identity.person": 1, "bank.transaction": 2},
    ),
    "a last cell that is blank, and a remark": (STATEMENT, {"bank.account": 1, "bank.transaction": 3}),
    "slips below slips": (SLIP.format(ONE) + SLIP.format(TWO), {"travel.flight": 2}),
    "no table of one column": (
        f"+------+\n| 手机号 |\n+------+\n| {MOBILE} |\n| {PEER} |\n+------+",
        {"phone.number": 2},
    ),
    "two in a line": (f"301室 王建国 {ONE}；李梅 {TWO}\n302室 邓海 {THREE}", {"identity.person": 3}),
    "two to a room": (
        f"入住：金桥酒店  2015年1月8日入住 → 2015年1月11日离店\n房号/客人/证件\n"
        f"1321房  王建国 {ONE} ／ 李梅 {TWO}  双床\n1522房  邓海 {THREE} ／ 罗俊 A12345678",
        {"hotel.stay": 3},
    ),
    "a telephone of each": (f"王建国 {ONE} {MOBILE}；李梅 {TWO} {PEER}", {"identity.person": 2}),
    "what one is to the other": (f"王建国 {ONE}；其妻李梅 {TWO}来电", {"identity.number": 2}),
    "a notice": (
        f"尊敬的5栋301业主 王建国（手机{MOBILE}）：\n您名下房屋（建筑面积88.2平方米，产权人身份证{ONE}）欠费300元。",
        {"property.housing": 1},
    ),
    "a letter that names another one": (
        f"尊敬的王建国先生（{MOBILE}）：\n感谢您的来电，问题请联系李梅（{PEER}）。",
        {"identity.person": 2},
    ),
    "a clause": (
        f"租赁合同\n乙方（承租人）：王建国  身份证号：{ONE}\n一、甲方将房屋出租给乙方。\n"
        "二、租赁期限自2014年5月1日起至2015年4月30日止。\n三、月租金人民币4800元",
        {"property.rental": 1},
    ),
    "numbers below a title": (
        "群发手机号码\n13618177104;18299472870;15674294361;\n15599617250;18273858819;19917036637;\n"
        "15792714745;13280338278;15326979469;",
        {"phone.number": 9},
    ),
    "two numbers of each": (
        f"姓名,手机,备用\n王建国,{MOBILE},{PEER}\n李梅,{OTHER},15326979469",
        {"identity.person": 2},
    ),
    "days with slashes": (
        f"联系人/电话/备注\n王建国 {MOBILE} 2019/3/4 到\n李梅 {PEER} 2019/3/5 到",
        {"identity.person": 2},
    ),
}


@pytest.mark.parametrize("way", NOTED)
def test_what_people_note(way: str, tmp_path: Path) -> None:
    text, found = NOTED[way]
    assert records(tmp_path, text) == found
