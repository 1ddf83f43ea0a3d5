"""Records of printed forms, pages and boxes: brackets around keys, dots behind them, days as programs print them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records

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


def box(*lines: str, corners: str = "++", bar: str = "|", dash: str = "-") -> str:
    """Lines with a box drawn around them."""
    top, bottom = (f"{corner}{dash * 40}{corner}" for corner in corners)
    return "\n".join([top, *(f"{bar} {line:30} {bar}" for line in lines), bottom, ""])


def slip(number: str) -> str:
    """A slip of a hotel."""
    lines = (
        "旅 客 住 宿 登 记 单        No.0901234",
        "姓名：王建国   性别：男   出生：1987.04.23",
        f"证件类型：身份证   证件号码：{number}",
        "房号：713   房型：标准间",
        "入住时间：2018/03/02 09:45   房价：￥162.00",
        f"联系电话：{MOBILE}   旅客签名：",
    )
    return box(*lines, corners="┌└", bar="│", dash="─")


def order(phone: str) -> str:
    """An order of a workshop."""
    return box(
        f"接车单 R1907{phone[-4:]}",
        f"车牌号: 皖F7334{phone[-1]}   车型: 大众",
        f"车主: 王建国   电话: {phone}",
        "服务顾问: 李建国",
    )


BOXES: dict[str, tuple[str, Counter[str]]] = {
    "slips of a hotel": ("\n".join(map(slip, (ONE, TWO, THREE))), Counter({"hotel.stay": 3})),
    "cards in two languages": (
        box(
            "入境登记卡 ARRIVAL CARD",
            "姓 Family name WANG   名 Given names JIANGUO",
            f"护照号 Passport No. {PASSPORT}   国籍 CHN",
            "出生日期 1989/06/20   航班/船名/车次 3U7771",
            "口岸 皇岗   日期 Date 2019/06/03",
            corners="╔╚",
            bar="║",
            dash="═",
        ),
        Counter({"border.crossing": 1}),
    ),
    "orders of a workshop": (
        "".join(map(order, (MOBILE, "15876201934", "18620419357"))),
        Counter({"driving.vehicle": 3}),
    ),
    "the window of a terminal": (
        "+--[ 会员上机信息 ]----------------+\n| 卡号 85646448   姓名 王建国   状态 在线\n"
        f"| 证件 {ONE}   类别 金卡\n| 终端 A-41   上机时间 2018-09-09 08:42\n"
        "| 下机时间 2018-09-09 16:53   费用 16.00\n+----------------------------------+  F1帮助 F5刷新",
        Counter({"netcafe.session": 1}),
    ),
    "a list of people": (
        box(f"姓名: 王建国   身份证: {ONE}", f"姓名: 李建国   身份证: {TWO}"),
        Counter({"identity.person": 2}),
    ),
    "a table of one column": (
        f"+--------------------+\n| id_card            |\n{box(ONE, TWO)}",
        Counter({"identity.number": 2}),
    ),
    "a notice": (
        box("请入住旅客到前台登记", f"王建国 {ONE}", "房间价格见公告"),
        Counter({"identity.person": 1}),
    ),
}
PAGES: dict[str, tuple[str, Counter[str]]] = {
    "cards of spans": (
        "<h3>权属查询</h3>\n"
        + "\n".join(
            f"<div class='card'><span class=k>产权人</span><span class=v>王建国</span><span class=k>身份证号</span>"
            f"<span class=v>{number}</span><br><span class=k>坐落</span><span class=v>武汉市江汉区长江路4号2栋1单元503"
            f"</span><span class=k>建筑面积</span><span class=v>65.15</span></div>"
            for number in (ONE, TWO)
        ),
        Counter({"property.housing": 2}),
    ),
    "cards of labels": (
        f'<div><b class="item-label">姓名</b><i>王建国</i><br/><b class="item-label">证件号</b><i>{ONE}</i><br/>'
        '<b class="item-label">准驾车型</b><i>C1</i><br/><b class="item-label">档案编号</b><i>420198945985</i></div>',
        Counter({"driving.licence": 1}),
    ),
    "people in elements": (
        "".join(f"<p><span class=name>王建国</span><span class=id>{one}</span></p>\n" for one in (ONE, TWO, THREE)),
        Counter({"identity.person": 3}),
    ),
}
ITEMS: dict[str, tuple[str, Counter[str]]] = {
    "tickets": (
        "\n\n".join(
            f"## 工单 2014-{number[-4:]}\n* 客户：王女士（户名 王建国，核验通过：{number}）\n"
            f"* 卡号：{CARD}（工商银行）\n"
            "* 诉求：补卡\n* 处理：已办结"
            for number in (ONE, TWO)
        ),
        Counter({"bank.account": 2}),
    ),
    "names apart from values": (
        "\n".join(
            f"◆ 团员0{passport[-1]}\n    姓名　　王建国\n    护照号码　{passport}\n"
            f"    出境　　2021-12-23 7:32 拱北 已验放\n"
            f"    入境　　2021-12-29 拱北  已验放\n    手机　　{MOBILE}"
            for passport in (PASSPORT, "EF5214276")
        ),
        Counter({"border.crossing": 2}),
    ),
    "people apart from numbers": (
        f"  王建国　　{ONE}\n  李建国　　{TWO}\n  赵建国　　{THREE}",
        Counter({"identity.person": 3}),
    ),
    "people in items": (
        f"* 客户：王建国（本人，核验通过：{ONE}）\n* 陪同：李建国（家属，核验通过：{TWO}）\n* 卡号：{CARD}",
        Counter({"identity.person": 1, "bank.account": 1}),
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


@pytest.mark.parametrize("case", FORMS | BOXES | PAGES | ITEMS | OTHERS)
def test_forms(case: str, tmp_path: Path) -> None:
    text, wanted = (FORMS | BOXES | PAGES | ITEMS | OTHERS)[case]
    assert records(tmp_path, text, "a.html" if case in PAGES else "a.txt") == wanted
