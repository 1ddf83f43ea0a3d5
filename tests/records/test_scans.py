"""Papers as scanners read them, whose gaps are wide here and narrow there; and look-alikes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.records.test_headings import VEHICLES
from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import MOBILES, OTHER, THIRD, people

CARDS = ("6217009571670556120", "6225882827013373")
LICENCE = (
    "中华人民共和国机动车行驶证 Vehicle License\n号牌号码     {}   车辆类型 小型汽车\n所有人   {}\n"
    "{}   四川省成都市武侯区人民南路三段12号\n使用性质   预约出租客运  品牌型号     大众牌SVW71611\n"
    "车辆识别代号  {}\n发动机号码    LC44673{}\n注册日期 {}\n\n"
)
# the number of each train stands between its two stations
TICKETS = (
    f"A431501 检票:6B\n  厦门北 站     K2478   南昌西 站\n"
    "2023 年 06 月 24 日 19:31 开    13 车 18A号\n￥ 174.5 元     网  硬座\n"
    f"限乘当日当次车\n{ONE}     王建国\n   买票请到12306  发货请到95306\n\n"
    f"D455119      检票:7B\n 杭州东 站  G343 厦门北 站\n"
    "2023 年 07 月 11 日 14:27 开     06 车 004号 上铺\n￥ 151.5 元  网 动卧\n"
    f"限乘当日当次车\n{TWO} 李秀英\n      买票请到12306  发货请到95306\n"
)
# what a handset holds: each message on a line, and what it says below it
HANDSET = f"移动终端取证 - 短信(SMS)\n检材号码 MSISDN: +86{MOBILE}   机主: 王建国\n共 3 条\n\n" + "".join(
    f"#{number}  {way}  2015/6/{number} 1:38\n     内容：{said}\n     状态：成功  文件夹：inbox\n"
    for number, (way, said) in enumerate(
        (
            (f"← +86{OTHER}  接收", "合同已经看过，第二页有两处要改"),
            (f"→ +86{THIRD}  发送", "钱我明天转给你"),
            (f"← +86{OTHER}  接收", "妈让你周末回家一趟"),
        ),
        1,
    )
)
# an answer of banks: below each person the accounts, of which each line tells more than one thing
ACCOUNTS = (
    f"个人银行资产查询（全行）\n被查询人 王建国，{ONE}\n"
    f"　账户1：工商银行 {CARD}，账户余额 8,521.71，最后更新2016-06-08\n"
    f"　账户2：建设银行 {CARDS[0]}，账户余额 446,625.82，冻结\n　备注：以上为当日营业终了余额\n"
    f"被查询人 李秀英，{TWO}\n"
    f"　账户1：招商银行 {CARDS[1]}，账户余额 291,253.58，最后更新2016-06-13\n　备注：以上为当日营业终了余额\n"
)
# a register whose names of columns, and values, have blanks between their characters
REGISTER = "住 宿 登 记 簿   2014 年  第 3 页\n房号 姓名 证 件 号 码 来 自 入 住 离 店\n" + "".join(
    f"60{number}  {name}  {one[:6]} {one[6:14]} {one[14:]}  郑州市  06.2{number} 晚   06.2{number + 1} 早 。\n"
    for number, (name, one) in enumerate((("王 建 国", ONE), ("李 秀 英", TWO), ("陈 志 强", THREE)), 3)
)
# calls of telephones, and whose each is below its calls
CALLS = "公司机通话核对（行政），先写通话再写机主\n" + "".join(
    f"  12.{day} 04:48 打给{one}，通话17分35秒\n  12.{day} 21:09 接{other}来电，通话41秒\n"
    f"以上通话的机主：{name}，本机号码{own}，部门售后\n"
    for day, name, own, one, other in ((5, "王建国", MOBILE, *MOBILES[3:]), (9, "李秀英", OTHER, THIRD, MOBILES[3]))
)
# what screens showed: two numbers, and below them the time of each message and what it says
SCREENS = "".join(
    f"截图{number}（已转文字）\n短信/彩信\n本机：{own}（{name}，{one}）\n联系人：{THIRD}\n4月16日 10:08\n"
    "短信正文 «到车站了，出站口等你»\n11:23\n短信正文 «孩子发烧了，你快点回来»\n———\n"
    for number, (name, own, one) in enumerate((("王建国", MOBILE, ONE), ("李秀英", OTHER, TWO)), 1)
)


def licences(address: str) -> str:
    """The licences of some vehicles, one below the other."""
    return "".join(
        LICENCE.format(plate, name, address, vin, number, day)
        for number, (plate, name, vin, day) in enumerate(VEHICLES)
    )


TOLD = {
    "licences.txt": (licences("住 址"), {"driving.vehicle": 3}),
    "joined.txt": (licences("住址"), {"driving.vehicle": 3}),
    "tickets.txt": (TICKETS, {"travel.train": 2}),
    "calls.txt": (CALLS, {"identity.person": 2, "phone.cdr": 4}),
    "screens.txt": (SCREENS, {"phone.sms": 4}),
    "handset.txt": (HANDSET, {"identity.person": 1, "phone.sms": 3}),
    "register.txt": (REGISTER, {"hotel.stay": 3}),
    "accounts.txt": (ACCOUNTS, {"identity.person": 1, "bank.balance": 3}),
}
NOT_TOLD = {
    # nobody owns them
    "fleet.txt": (licences("住 址").replace("所有人", "停放处"), {}),
    # a vehicle that is sold, and who is asked for it
    "offer.txt": (
        f"车辆类型   小型汽车   品牌型号  大众牌SVW71611\n使用性质    非营运\n颜 色   白色\n联系电话    {MOBILE}\n",
        {"phone.number": 1},
    ),
    # goods, and who brings them in some cars on a day
    "goods.txt": (
        "".join(
            f"B45511{number}  出库\n 一号库    K247{number}   二号库\n"
            f"2023 年 07 月 11 日 14:27 开    3 车 18号上午到\n司机签字\n"
            f"{one}  {name}\n   收货请到2号门\n\n"
            for number, (one, name) in enumerate(((ONE, "王建国"), (TWO, "李秀英")))
        ),
        {"identity.person": 2},
    ),
    # files that a machine sent to others
    "fax.txt": (
        re.sub("内容：.*", "文件：扫描001.pdf", HANDSET).replace("短信(SMS)", "传真"),
        {"identity.person": 1, "phone.number": 3},
    ),
    # who has an account is told on lines of the same block
    "form.txt": (
        f"姓名：王建国\n身份证号：{ONE}\n账户：工商银行 {CARD}，人民南路支行\n备注：工资\n",
        {"bank.account": 1},
    ),
    # who borrowed something, and when it came back
    "lent.txt": (
        REGISTER.replace("住 宿 登 记 簿", "工 具 借 用 簿")
        .replace("房号", "柜号")
        .replace("入 住 离 店", "借 出 归 还"),
        {"identity.person": 3},
    ),
    # calls on such screens, of which nobody knows how long they were; and numbers of two people
    "rings.txt": (re.sub("短信正文 .*", "未接来电", SCREENS), {"identity.person": 2}),
    "drivers.txt": (SCREENS.replace("本机", "司机").replace("短信正文", "行程"), {"identity.person": 2}),
    # a list whose columns are far from each other
    "list.txt": (
        f"姓名    身份证号    备注    住址\n王建国    {ONE}    已到    成都市武侯区\n",
        {"identity.person": 1},
    ),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_papers_tell_that_were_scanned(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told


def test_messages_of_a_handset_are_its_owners(tmp_path: Path) -> None:
    assert people(tmp_path, HANDSET) == 1


def test_calls_are_the_owners_that_a_line_below_them_tells(tmp_path: Path) -> None:
    assert people(tmp_path, CALLS) == 2


# who is called is told below the calls, or what the numbers are of which nobody knows whose they are
@pytest.mark.parametrize(
    "told", [f"以上来电的机主：王建国，手机{MOBILES[3]}", f"以上用户投诉后请回电：王建国，手机{MOBILE}"]
)
def test_who_is_told_below_calls_may_be_another_one(told: str, tmp_path: Path) -> None:
    calls = "\n".join(f"  12.{day} 04:48 打给{one}，通话17分35秒" for day, one in enumerate(MOBILES[3:], 5))
    assert people(tmp_path, f"{calls}\n{told}") == len({*MOBILES[3:], told[-11:]})
