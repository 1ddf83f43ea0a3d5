"""Records in forms of two columns, lists of pages and blocks below each holder; columns that are numbers of things."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Summary
from pii_scan.workers import Scan
from tests.engine.synthetic import with_luhn
from tests.records.test_prose import MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import OTHER, THIRD
from tests.shared import CACHE

PEOPLE = (("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER), ("陈志强", THREE, THIRD))
# Names and values in two columns, the forms divided by a line.
TWO_COLUMNS = "        租客登记表\n\n" + "--------\n".join(
    f"房源  郑州市金水区迎宾路{n}7号5栋1201室     租客姓名  {name}\n身份证号  {one}                手机号  {mobile}\n"
    f"租金（元/月）  4800                        付款方式  押二付一\n"
    f"租期开始  2014-01-1{n}                  租期结束  2015-01-09\n"
    for n, (name, one, mobile) in enumerate(PEOPLE)
)
# Each name in an element of its own, and its value in the next one.
KEY = '<span class="k">{}:</span>&nbsp;'
SPANS = "<html><body>\n<ul>\n{}</ul></body></html>\n".format(
    "".join(
        f"<li>{KEY.format('小区')}<span>东方新城</span><br>\n{KEY.format('楼栋')}<span>2{n}栋</span><br>\n"
        f"{KEY.format('房号')}<span>116{n}</span><br>\n{KEY.format('业主姓名')}<span>{name}</span><br>\n"
        f"{KEY.format('身份证号')}<span>{one}</span><br>\n{KEY.format('建筑面积')}<span>89.49</span></li>\n"
        for n, (name, one, _) in enumerate(PEOPLE)
    )
)
# A head for each guest, the names of the columns again and again, and one stay below most of them.
BLOCKS = "住宿登记表\n\n" + "\n".join(
    f"客人姓名：{name}    性别：女    证件号码：{one}\n酒店名称\t房号\t入住时间\t离店时间\t房价\n"
    f"如归快捷酒店\t15{n}1\t2013-01-17 14:58:08\t2013-01-20 16:58:08\t169.00\n小计：1 笔\n"
    for n, (name, one, _) in enumerate(PEOPLE * 2)
)
# Forms of a sheet: a title, and more rows than are looked at; names that stand below each other could be a header.
SHEET = "火车票代购登记\t\t\t\n" + "\t\t\t\n".join(
    f"序号\t{n}\t发车时间\t2019年06月1{n}日 08:56\n车次\tT34{n}\t出发站\t武汉\n到达站\t南宁东\t席别\t硬卧\n"
    f"乘车人\t{name}\t证件号码\t{one}\n"
    for n, (name, one, _) in enumerate(PEOPLE * 3)
)
# What a program logged on a line for each value.
LOGGED = "".join(
    f"2017-07-12 10:0{n}:01 DEBUG acct_basic record begin\n    id = 3225{n}\n"
    f"    card_no = {with_luhn(f'62220010011162{n:04}')}\n"
    f"    acct_type = 工资户\n    open_date = 2004-07-27\n    branch_name = 建设银行鹿城支行\n"
    f"    acct_name = {name}\n    gender = M\n"
    "    birthday = 1994-03-18\n"
    f"    cert_no = {one}\n    mobile_no = {mobile}\n2017-07-12 10:0{n}:01 DEBUG acct_basic record end\n"
    for n, (name, one, mobile) in enumerate(PEOPLE)
)
POSITIONS = "msisdn,loc_time,longitude,latitude,radius,batch_no\n" + "".join(
    f"{mobile},2017-11-24 21:23:0{n},114.02457{n},22.494020,50,手工\n" for n, (_, _, mobile) in enumerate(PEOPLE)
)


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        (TWO_COLUMNS, "property.rental", 3),
        (SPANS, "property.housing", 3),
        (POSITIONS, "location.fix", 3),
        (SHEET, "travel.train", 9),
        (LOGGED, "bank.account", 3),
    ],
    ids=["two columns", "spans", "positions", "sheet", "logged"],
)
def test_forms_and_tables(text: str, kind: str, count: int, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {kind: count}


def test_each_stay_below_its_guest(tmp_path: Path) -> None:
    assert records(tmp_path, BLOCKS)["hotel.stay"] == 6


def test_all_values_of_a_form_of_two_columns(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TWO_COLUMNS, encoding="utf-8")
    events = list(Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE)).events())
    found = Counter(event.rule for event in events if isinstance(event, Finding))
    assert found["identity.prc_id18"] == found["phone.mobile"] == found["identity.person_name"] == 3


def test_whose_telephone_showed_a_message(tmp_path: Path) -> None:
    text = "".join(
        f"还有2018年5月3{n}日8时08分的，{peer}这个号，{MOBILE}的手机上显示发送：“周末一起回老家看看妈”。\n"
        for n, peer in enumerate((OTHER, THIRD))
    )
    file = tmp_path / "a.txt"
    file.write_text(text, encoding="utf-8")
    summary = [
        event
        for event in Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE)).events()
        if isinstance(event, Summary)
    ][-1]
    assert summary.records == {"phone.sms": 2}
    assert summary.people["at_least"] == 1


# What a dossier that is sold tells of one person, a line for each kind of record.
DOSSIER = (
    "开房：2016-11-03 21:14:05 如家酒店天河店 851房 退房2016-11-04 11:02:10\n"
    "火车：2020-08-11 G79 北京西-广州南 05车12A\n"
    "航班：2022-02-14 CZ3101 广州-北京 座位31A\n网吧：2014-01-03 02:19:25 极速网吧 A023号机 下机2014-01-03 08:28:14\n"
    "出境：2018-11-27 罗湖口岸 通行证C27409471\n"
    "房产：广州市天河区体育西路103号4栋647室 建筑面积89平\n车辆：京AJ7H18 大众牌\n"
    "案底：2015-03-02 盗窃 行政拘留十日 天河分局\n银行：工商银行 余额52301.77元\n"
)
OF_DOSSIER = (
    *("hotel.stay", "travel.train", "travel.flight", "netcafe.session", "border.crossing", "property.housing"),
    *("driving.vehicle", "crime.case", "bank.balance"),
)


@pytest.mark.parametrize("head", ["{0} {1}\n", "【身份证大轨迹】{0} {1}\n", "姓名：{0}\n身份证号：{1}\n"])
def test_a_dossier_of_nine_kinds(head: str, tmp_path: Path) -> None:
    text = "\n".join(head.format(name, one) + DOSSIER for name, one, _ in PEOPLE)
    kinds = records(tmp_path, text)
    assert {kind: kinds[kind] for kind in OF_DOSSIER} == dict.fromkeys(OF_DOSSIER, 3)


# A table that a page makes of divisions, as libraries for browsers do.
DIVIDED = (
    '<div class="el-table"><div class="el-table__header">\n'
    + "\n".join(f'<div class="cell th">{name}</div>' for name in ("上机时间", "下机时间", "机器号", "姓名", "证件号码"))
    + '\n</div><div class="el-table__body">\n'
    + "\n".join(
        f'<div class="row"><div class="cell">2017-07-2{n} 12:44:48</div><div class="cell">2017-07-2{n} 17:16:48</div>'
        f'<div class="cell">B06{n}</div><div class="cell">{name}</div><div class="cell">{one}</div></div>'
        for n, (name, one, _) in enumerate(PEOPLE)
    )
    + "\n</div></div>\n"
)
ITEMS = (
    '<ul>\n<li class="t-head"><span>姓名</span><span>身份证号</span><span>入住时间</span><span>房号</span></li>\n'
    + "".join(
        f"<li><span>{name}</span><span>{one}</span><span>2019-03-2{n} 18:00</span><span>802{n}</span></li>\n"
        for n, (name, one, _) in enumerate(PEOPLE)
    )
)


@pytest.mark.parametrize("escaped", [False, True], ids=["plain", "numbers"])
@pytest.mark.parametrize(("page", "kind"), [(DIVIDED, "netcafe.session"), (ITEMS, "hotel.stay")], ids=["divs", "items"])
def test_tables_of_divisions(page: str, kind: str, escaped: bool, tmp_path: Path) -> None:
    text = "".join(sign if sign.isascii() else f"&#{ord(sign)};" for sign in page) if escaped else page
    assert records(tmp_path, text, "a.html") == {kind: 3}
