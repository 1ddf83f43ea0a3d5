"""What looks like records of a kind and tells of something else; lists that columns of other things do not hide."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import MOBILE, ONE, TWO
from tests.records.test_side_by_side import counted
from tests.records.test_words import OTHER, THIRD

CARDS = ("6222021234567890128", "6222029876543210123")


def _rows(*rows: tuple[str, ...]) -> str:
    lines = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


@pytest.mark.parametrize(
    ("header", "cells", "kind"),
    [
        ("网吧名称 负责人手机", f"极速网吧 {MOBILE} 蓝天网吧 {OTHER}", "phone.number"),
        ("联系人 手机号码", f"业主王建国 {MOBILE} 租客李秀英 {OTHER}", "identity.person"),
        ("支行 手机", f"城东支行 {MOBILE} 城西支行 {OTHER}", "phone.number"),
        ("姓名 身份证号", f"嫌疑人王建国 {ONE} 嫌疑人李秀英 {TWO}", "identity.person"),
    ],
)
def test_a_header_over_two_columns_is_none_of_a_form(header: str, cells: str, kind: str, tmp_path: Path) -> None:
    first, second, third, fourth = cells.split()
    text = _rows(tuple(header.split()), (first, second), (third, fourth))
    assert counted(tmp_path, text, "list.html")[0] == {kind: 2}


@pytest.mark.parametrize("path", ["/data/rec/{}.wav", "../upload/contract/{}.docx", "/data/face/{}.webp"])
def test_people_stand_beside_the_paths_of_files(path: str, tmp_path: Path) -> None:
    people = (("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER), ("陈志强", "330106198910107752", THIRD))
    for row in (
        lambda name, document, mobile: f"{name},{document},{mobile}",
        lambda name, _, mobile: f"{name},{mobile}",
    ):
        text = "".join(f"{row(*one)},{path.format(number)}\n" for number, one in enumerate(people))
        found = counted(tmp_path, text, "list.csv")
        assert found[:2] == ({"identity.person": 3}, 3), found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            f"案件编号,报案人,身份证号,收款人,收款账号,涉案金额,案由\nA2019001,王建国,{ONE},李秀英,{CARDS[0]},50000.00,电信诈骗\n",
            "crime.case",
        ),
        (
            f"案号,被执行人,身份证号,领款人,执行金额,案由\n（2019）京0105执123号,王建国,{ONE},李秀英,50000.00,民间借贷纠纷\n",
            "crime.case",
        ),
        (f"姓名,电话,车型,试驾日期\n王建国,{MOBILE},C3,2019-05-01\n", "identity.person"),
        (f"姓名,身份证号,证书名称,领证日\n王建国,{ONE},初级会计,2019-05-01\n", "identity.person"),
        (f"身份证换证办好了，王建国，身份证号{ONE}\n", "identity.person"),
        (
            f"王建国,{MOBILE},布丁蛋糕,2019-05-01,2019-05-03\n李秀英,{OTHER},布丁蛋糕,2019-05-01,2019-05-03\n",
            "identity.person",
        ),
        (f"姓名,电话,来期,去期,车次\n王建国,{MOBILE},5-1,5-3,G101\n", "identity.person"),
        (f"姓名,手机,商品,总价,小区\n王建国,{MOBILE},橙子5斤,35.00,阳光花园\n", "identity.person"),
        (
            f"customer_name,id_card,vehicle,rent,contract_no,pickup_date\n王建国,{ONE},Camry,300,HT20190501001,2019-05-01\n",
            "identity.person",
        ),
        (
            f"王建国,{MOBILE},客服您好，我想问下怎么退款，一直没有到账\n李秀英,{OTHER},老师您好，这个课程什么时候开始，谢谢\n",
            "identity.person",
        ),
        (f"📞王医生 {MOBILE}\n   门诊 8:00 每人15分钟\n", "phone.number"),
        (f"系统记录：学员王建国（{ONE}）9:00上机练习，10:30离开机房\n", "identity.person"),
        (f"王建国（{ONE}）网课上了两个小时，十点多下机\n", "identity.person"),
    ],
)
def test_what_is_of_another_kind(text: str, kind: str, tmp_path: Path) -> None:
    assert {*counted(tmp_path, text, "a.csv" if "," in text else "a.txt")[0]} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        f'案号,案由,简要案情\nA1,盗窃,"嫌疑人王建国（{ONE}）在超市盗窃李秀英（{TWO}）手机一部"\n',
        f"会员号,姓名,证件号(旧/新),入住日期,离店日期,房号\n88,王建国,{ONE}/{TWO},2019-05-01,2019-05-03,302\n",
        f"姓名,证件号,入住日期,离店日期,房号\n王建国,{ONE}（录入有误，应为{TWO}）,2019-05-01,2019-05-03,302\n",
        f"户名,证件号,卡号\n王建国,{ONE}（父{TWO}）,{CARDS[0]}\n",
        f"业主,坐落\n王建国 {ONE}，物业登记员李秀英 {TWO},阳光花园3栋2单元502室\n",
        "房号,入住,离店,紧急联系人A姓名,紧急联系人A电话,紧急联系人B姓名,紧急联系人B电话\n"
        f"302,2019-05-01,2019-05-03,王建国,{MOBILE},李秀英,{OTHER}\n",
    ],
    ids=["a victim", "an old document", "a correction", "a father", "a clerk", "whom to call"],
)
def test_a_row_of_one_has_one_record(text: str, tmp_path: Path) -> None:
    kinds, people = counted(tmp_path, text, "a.csv")[:2]
    assert sum(kinds.values()) == people == 1


def test_balances_stand_below_numbered_accounts(tmp_path: Path) -> None:
    lines = (f"{number}. 工商银行 {card}\n   余额 {number}000.00元\n" for number, card in enumerate(CARDS, 1))
    text = f"王建国（身份证{ONE}）名下账户：\n" + "".join(lines)
    assert counted(tmp_path, text, "a.txt")[0] == {"identity.person": 1, "bank.balance": 2}


def test_a_journey_there_and_one_back_are_two_of_one_item(tmp_path: Path) -> None:
    item = "{}、去程 2019-0{}-01 CA1831 北京-上海\n   返程 2019-0{}-03 CA1832 上海-北京\n"
    text = f"王建国（身份证{ONE}）行程：\n" + "".join(item.format(number, number + 4, number + 4) for number in (1, 2))
    assert counted(tmp_path, text, "a.txt")[0] == {"identity.person": 1, "travel.flight": 4}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            f"业主,电话,楼栋,房号,面积,车型\n王建国,{MOBILE},3栋,502,98.5,大众朗逸\n李秀英,{OTHER},3栋,503,98.5,无\n",
            "property.housing",
        ),
        (
            f"姓名,身份证号,专业,准驾车型,初次领证日期\n王建国,{ONE},机电,C1,2015-03-02\n李秀英,{TWO},会计,C1,2016-03-02\n",
            "driving.licence",
        ),
        (f"姓名,身份证号,车型,领证日\n王建国,{ONE},C1,2015-03-02\n李秀英,{TWO},C1,2016-03-02\n", "driving.licence"),
        (
            f"房源,入住,离店,入住人(姓名/证件)\n观山大床,2018/03/17,2018/03/18,李子涵/{ONE}；王建国/{TWO}\n",
            "hotel.stay",
        ),
    ],
    ids=["owners and their cars", "students who drive", "a type and a day", "guests, one with a word in the name"],
)
def test_words_of_other_things_beside_it_hide_no_kind(text: str, kind: str, tmp_path: Path) -> None:
    assert counted(tmp_path, text, "a.csv")[:2] == ({kind: 2}, 2)
