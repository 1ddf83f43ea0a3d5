"""Items of lists: which lines are one item, whose each is, and what is told in the marks around them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import people

PEER = "18782205519"
PEOPLE = (("王建国", ONE), ("李秀英", TWO), ("陈志强", THREE))


def flats(rent: str) -> str:
    """A list of flats, with items below each; its last ones are told in the words of ``rent``."""
    return "\n".join(
        f"- 出租屋编号 3601021732103{at}\n  - 地址：南昌市东湖区人民南路329号29栋2单元60{at}\n  - 房东：赵文博\n"
        f"  - 承租人：{name} / 女 / {number}\n{rent}"
        for at, (name, number) in enumerate(PEOPLE)
    )


GROUP = "【团体票登记表】 单位：实验中学\n【车次】G613 【日期】2021-06-04 【发站】武汉 【到站】石家庄\n"
RIDERS = "\n".join(
    f"【{at}】【姓名】{name}/【身份证】{number}/【席位】07车10{at}号" for at, (name, number) in enumerate(PEOPLE, 1)
)
HOMES = ("成都紫荆华庭10栋2801", "成都翠湖花园4栋2603", "成都锦绣江南4栋3103", "成都绿地新都会6栋803")
BUBBLES = (
    "<html><body><header>短信会话导出 本机 13705518264（王建国）</header>\n"
    "<div class='msg out'><small>发往 <b>18782205519</b> 2015-05-24 11:01</small><p>妈，我到学校了</p></div>\n"
    "<div class='in'><div>2015-05-24 11:07 来自 15913074482</div><div>到站了给我打电话</div></div></body></html>"
)
PHONES = {
    "data": [
        {
            "owner": name,
            "msisdn": mobile,
            "messages": [
                {"address": "10655059", "type": "发送", "date": day, "body": said},
                {"address": "15913074482", "type": "接收", "date": "1479013029000", "body": "下班早点回来"},
            ],
        }
        for name, mobile, day, said in (("王建国", MOBILE, "1479297604000", "收到，谢谢"), ("李秀英", PEER, "", ""))
    ]
}


def fixes(key: str) -> str:
    """Where some numbers were, each the key of an object that begins with the value of ``key``."""
    fix = {"locTime": "2017-07-15 12:26:34", "lng": 108.933169, "lat": 34.300419, "lac": 27342}
    numbers = ((MOBILE, "460009799649668", 2), (PEER, "460003602064331", 1))
    return json.dumps(
        {"data": {number: {key: told, "fixes": [fix] * times} for number, told, times in numbers}}, indent=1
    )


def changes(*rows: tuple[str, ...]) -> str:
    """Rows of a database as the log of its changes prints them."""
    head = "BEGIN\n# at 68845\n### INSERT INTO `core`.`flow`\n### SET\n"
    return head + head.join("".join(f"###   @{at}='{value}'\n" for at, value in enumerate(row, 1)) for row in rows)


LETS = "\n".join(f"- {home}：承租 2013-02-05 至 2014-02-04，租金 6000 元/月" for home in HOMES)

TOLD = {
    # the rent stands beside the day, in the last item of each flat
    "flats.txt": (flats("  - 起租日：2015-07-22  租金：1300元/月\n  - 消防：合格"), {"property.rental": 3}),
    # the foot of the list stands close below its last item
    "group.txt": (f"{GROUP}{RIDERS}\n【合计】3人 【票款】1537.50", {"travel.train": 3}),
    # a number of a house in which the first digits are few is no less a value
    "lets.md": (f"## 王建国（{MOBILE}）\n身份证：{ONE}\n{LETS}", {"identity.person": 1, "property.rental": 4}),
    # what a number holds tells that it is one of a telephone
    # what is told once is told of the number beside it
    "fixes.json": (fixes("imsi"), {"phone.number": 1, "location.fix": 3}),
    "thread.html": (BUBBLES, {"identity.person": 1, "phone.sms": 2}),
    # the message that names nobody tells its time by the clock of a computer
    "phones.json": (json.dumps(PHONES, ensure_ascii=False, indent=1), {"identity.person": 1, "phone.sms": 3}),
    "changes.log": (
        changes(
            ("王建国", CARD, "2016-07-27 19:26:34", "1767.11", "赵文博", "30199.72"),
            ("李秀英", "6217998352068412157", "2018-11-03 23:30:20", "64.00", "滴滴出行", "40198.55"),
        ),
        {"bank.transaction": 2},
    ),
    "dayend.dat": (
        f"H|DAYEND|余额文件|20170630|000002\n王建国      {ONE}  {CARD} 余额       82,845.69CNY085666  \n"
        f"李秀英      {TWO}  6217998352068412157 余额          945.69CNY000012  ",
        {"bank.balance": 2},
    ),
}
# what looks like it, and is no such item
NOT_TOLD = {
    # items with the same keys are of others
    "guards.txt": (
        f"- 值班室\n  - 值班员：王建国 / 男 / {ONE}\n  - 班次：早  电话：{MOBILE}\n- 值班室\n"
        f"  - 值班员：李秀英 / 女 / {TWO}\n  - 班次：晚  电话：13810034313",
        {"identity.person": 2},
    ),
    "staff.txt": (
        f"【花名册】 单位：实验中学\n【部门】教务处 【年份】2021\n{RIDERS}\n【合计】3人",
        {"identity.person": 3},
    ),
    "staff.log": (changes(("王建国", ONE, "教务处"), ("李秀英", TWO, "财务部")), {"identity.person": 2}),
    "sizes.json": (fixes("size"), {}),
    # what a computer noted at a time is nothing that anybody did
    "logins.json": (
        json.dumps(
            {"users": [{"name": "王建国", "mobile": MOBILE, "logins": [{"time": 1479013029000, "ip": "10.0.0.1"}] * 3}]}
        ),
        {"identity.person": 1},
    ),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_items(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told


# a head of another page, and what stands below it
PARTS = {
    "a parcel": ("<div class='box left'><p>发往 {} 2015-05-24 11:01</p><p>华东仓库</p></div>", "phone.number"),
    "its state": ("<div class='msg'><p>发往 {} 2015-05-24 11:01</p><p>状态：已签收</p></div>", "phone.number"),
    "a call": ("<div class='in'><p>来自 {} 2015-05-24 11:01 通话 35秒</p><p>到站了给我打电话</p></div>", "phone.cdr"),
}


@pytest.mark.parametrize("name", PARTS)
def test_no_bubble(name: str, tmp_path: Path) -> None:
    text, kind = PARTS[name]
    assert records(tmp_path, text.format(MOBILE), "a.html") == {kind: 1}


NEXT = "6217998352068412157"
PAID = ("2017/12/16 08:48\t支\t8814.50\t赵文博\t18781538262", "2017/06/14 05:56\t收\t1517.88\t雷文燕\tlwy@163.com")


@pytest.mark.parametrize(
    ("account", "count"),
    [
        (CARD, 2),
        # another account is nobody's of the row above, whoever has it
        (NEXT, 3),
    ],
)
def test_an_account_that_comes_again_is_of_the_person_above(account: str, count: int, tmp_path: Path) -> None:
    header = "户名\t身份证\t卡号\t交易时间\t收/支\t金额\t交易对方\t对方账号\n"
    last = f"李秀英\t{TWO}\t6217004484126312913\t{PAID[0]}\n\t\t6217004484126312913\t{PAID[1]}\n"
    text = f"{header}王建国\t{ONE}\t{CARD}\t{PAID[0]}\n\t\t{account}\t{PAID[1]}\n{last}"
    assert records(tmp_path, text) == {"bank.transaction": 4}
    assert people(tmp_path, text) == count


def test_bills_of_a_page_are_of_their_own_cards(tmp_path: Path) -> None:
    bill = (
        "<div class='bill'><h4>交易详情</h4><p>交易时间：2014-10-0{} 07:36:41</p><p>本人卡号：{}（{}）</p>"
        "<p>对方户名：夏怡</p><p>对方账号：6214833455296239</p><p>交易金额：收入 6500.00 元</p><p>余额：370,563.26</p>"
        "</div>"
    )
    cards = (CARD, NEXT, "6217004484126312913")
    bills = (bill.format(at, card, name) for at, (card, (name, _)) in enumerate(zip(cards, PEOPLE, strict=True), 1))
    text = "\n".join(("<html><body>", *bills, "</body></html>"))
    assert records(tmp_path, text, "bills.htm") == {"bank.transaction": 3}
    assert people(tmp_path, text) == 3
