"""Whom a text names beside those it tells of, and what stands below them: whose record it is, and how many."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO
from tests.records.test_words import OTHER
from tests.shared import CACHE

Told = tuple[Counter[str], int]


def told(folder: Path, text: str, name: str) -> Told:
    """The records by kind, and of how many people they are."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE))
    records = [one for one in scan.events() if isinstance(one, Record)]
    return Counter(one.kind for one in records), len({one.person for one in records})


def xml(value: Any, name: str) -> str:
    """The same as elements: a list as one of elements called by its name without the last letter."""
    if isinstance(value, dict):
        inner = "".join(xml(one, key) for key, one in value.items())
    elif isinstance(value, list):
        inner = "".join(xml(one, name[:-1]) for one in value)
    else:
        inner = str(value)
    return f"<{name}>{inner}</{name}>"


SEGMENT = {"flightNo": "MU5112", "dep": "PVG", "arr": "XIY", "depTime": "2023-07-28T13:02:00+08:00"}
PASSENGERS = [{"name": "王建国", "certNo": ONE, "seat": "50H"}, {"name": "李秀英", "certNo": TWO, "seat": "51A"}]
CONTACT = {"name": "王建国", "mobile": MOBILE}
ORDERS: dict[str, dict[str, Any]] = {
    "behind": {"segment": SEGMENT, "passengers": PASSENGERS, "contact": CONTACT},
    "before": {"contact": CONTACT, "segment": SEGMENT, "passengers": PASSENGERS},
    "between": {"segment": SEGMENT, "linkMan": CONTACT, "passengers": PASSENGERS},
    "by keys": {"segment": SEGMENT, "passengers": PASSENGERS, "contactName": "王建国", "contactMobile": MOBILE},
    "in a list": {"segment": SEGMENT, "passengers": PASSENGERS, "contacts": [CONTACT]},
}


@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("suffix", ["json", "xml"])
def test_a_contact_who_travels_is_no_other_person(name: str, suffix: str, tmp_path: Path) -> None:
    orders = [{"orderId": 395155458906842, **ORDERS[name]}]
    text = json.dumps(orders, ensure_ascii=False) if suffix == "json" else xml(orders, "orders")
    assert told(tmp_path, text, f"a.{suffix}") == ({"travel.flight": 2}, 2)


def test_a_contact_of_another_name_is_a_person(tmp_path: Path) -> None:
    order = {"segment": SEGMENT, "passengers": PASSENGERS, "contact": {"name": "陈志强", "mobile": MOBILE}}
    text = json.dumps([order], ensure_ascii=False)
    assert told(tmp_path, text, "a.json") == ({"travel.flight": 2, "identity.person": 1}, 3)


LEASE = {"坐落": "杭州市西湖区文三路90号3幢602室", "租金": 3500, "租期起": "2020-09-11", "租期止": "2022-09-11"}
LESSOR = {"出租人": {"姓名": "王建国", "证件号": ONE}}
LESSEE = {"承租人": {"姓名": "李秀英", "证件号": TWO, "手机": MOBILE}}


@pytest.mark.parametrize("lease", [{**LESSOR, **LESSEE, **LEASE}, {**LEASE, **LESSEE, **LESSOR}])
def test_a_lease_in_elements_is_of_who_rents(lease: dict[str, Any], tmp_path: Path) -> None:
    assert told(tmp_path, xml([lease, lease], "leases"), "a.xml") == ({"property.rental": 2}, 1)


CARD_OF_ONE = f"姓名：王建国\n身份证号：{ONE}\n电话：{MOBILE}\n"
LINE = f"住客：王建国，身份证号：{ONE}，电话：{MOBILE}\n"
STAY = "入住西湖国宾馆1203房，2024年3月20日入住，3月22日退房。\n"
DATED = "3月20日入住西湖国宾馆1203房，3月22日退房。\n"
RIDE = "3月22日G1305次上海虹桥-长沙南，06车12A号，二等座，已出票。\n"
BESIDE = f"：李秀英，身份证号：{TWO}，电话：{OTHER}\n"
SUSPECT = f"犯罪嫌疑人：王建国，身份证号：{ONE}，电话：{MOBILE}\n"
CASE = "因涉嫌盗窃罪，于2024年3月1日被刑事拘留，3月12日取保候审。\n"
TEXTS: dict[str, tuple[str, Told]] = {
    # a sentence below a card
    "a ride": (CARD_OF_ONE + RIDE, (Counter({"travel.train": 1}), 1)),
    "behind a blank line": (f"{CARD_OF_ONE}\n{RIDE}", (Counter({"travel.train": 1}), 1)),
    "a stay and its clerk": (f"{LINE}{DATED}经办人：陈志强\n", (Counter({"hotel.stay": 1}), 1)),
    "in English": (
        f"Traveller: WANG JIANGUO    Passport: {PASSPORT}    Mobile: +86 {MOBILE}\n\n"
        "22 MAR 2024 CZ 3443  Guangzhou (CAN) 08:15 - Chengdu (CTU) 10:50  Economy  Seat 21A\n",
        (Counter({"travel.flight": 1}), 1),
    ),
    "of somebody else": (f"{CARD_OF_ONE}李秀英{STAY}", (Counter({"identity.person": 1}), 1)),
    "of a log": (f"{CARD_OF_ONE}2024-03-22 08:00:01 INFO {RIDE}", (Counter({"identity.person": 1}), 1)),
    # who is there for somebody, with the number of a document
    **{
        f"a stay: {role}": (f"{LINE}{role}{BESIDE}{STAY}", (Counter({"hotel.stay": 1}), 1))
        for role in ("受托人", "证人", "监护人")
    },
    "a guarantor": (f"{SUSPECT}保证人{BESIDE}{CASE}", (Counter({"crime.case": 1}), 1)),
    "told of last": (f"{LINE}{STAY}代办人{BESIDE}", (Counter({"hotel.stay": 1}), 1)),
    # where all lines are such, they are of those whom they name
    "witnesses": (
        f"证人：王建国，身份证号：{ONE}\n证人：李秀英，身份证号：{TWO}\n",
        (Counter({"identity.person": 2}), 2),
    ),
    # who acts for somebody, or answers, and what else is told of them on that line
    "guarantors": (
        f"借款人：王建国，身份证号：{ONE}，电话：{MOBILE}\n担保人{BESIDE}担保人：陈志强，身份证号：{THREE}\n",
        (Counter({"identity.person": 3}), 3),
    ),
    "guests": (
        f"房客：王建国，身份证号：{ONE}，房号：301，入住：2024-03-01，退房：2024-03-02\n"
        f"联系人：李秀英，身份证号：{TWO}，房号：302，入住：2024-03-01，退房：2024-03-03\n",
        (Counter({"hotel.stay": 2}), 2),
    ),
    # what is told to everybody
    "a notice": (
        f"{CARD_OF_ONE}凡因涉嫌盗窃罪被刑事拘留的，不得报名参加本次考试。\n",
        (Counter({"identity.person": 1}), 1),
    ),
    "a flight": (
        f"{CARD_OF_ONE}航班CA1234北京飞上海，3月22日08:00起飞，旅客须提前两小时到达机场。\n",
        (Counter({"identity.person": 1}), 1),
    ),
    # whoever answers tells of somebody else, who has a passport
    "an interview": (
        f"答：王建国，身份证{ONE}，2017年6月7日从罗湖口岸出境去美国，我给他办的手续。\n问：以上属实吗？\n答：属实。\n"
        f"答：10月9号李秀英拿护照{PASSPORT}由首都机场入境，行李里有2部手机。\n问：费用怎么算？\n答：每人八百。\n"
        f"答：陈志强，身份证{THREE}，2016年8月26日从罗湖口岸出境去日本，我给他办的手续。\n",
        (Counter({"border.crossing": 3}), 3),
    ),
    # of whom the words above a list tell
    "accused": (
        f"以下人员因涉嫌盗窃罪，于2024年3月1日被刑事拘留，现羁押于天河区看守所：\n1. 王建国 {ONE}\n2. 李秀英 {TWO}\n",
        (Counter({"crime.case": 2}), 2),
    ),
    "on a train": (
        f"以下人员乘坐3月22日G1305次上海虹桥-长沙南，二等座：\n1. 王建国 {ONE}\n2. 李秀英 {TWO}\n",
        (Counter({"travel.train": 2}), 2),
    ),
    # of rooms that stand below each other each is let to another one
    "rooms": (
        f"202  王建国，身份证{ONE}，一个月500，水电自理，租到2021年底\n203 租给李秀英（{OTHER}）了 1080/月 欠一个月\n",
        (Counter({"property.rental": 2}), 2),
    ),
    # the ID number and the passport of one passenger
    "a booking": (
        f" 1.WANG/JIANGUO HX7Q9P\n 2.  CZ3101 Y   TU12APR  CANPEK HK1   0800 1115\n 3.SSR FOID CZ HK1 NI{ONE}/P1\n"
        f" 4.SSR DOCS CZ HK1 P/CN/{PASSPORT}/CN/12MAR85/M/30DEC29/WANG/JIANGUO/P1\n",
        (Counter({"travel.flight": 1}), 1),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_whose_it_is(name: str, tmp_path: Path) -> None:
    text, wanted = TEXTS[name]
    assert told(tmp_path, text, "a.txt") == wanted


PRIZES = "".join(
    f"* **{name}** 一等奖\n  * 卡：`{card}`（光大银行）\n  * 证：`{number}`\n"
    for name, card, number in (("王建国", CARD, ONE), ("李秀英", CARD, TWO), ("陈志强", CARD, THREE))
)
ROWS = ((ONE, "王建国", MOBILE), (TWO, "李秀英", OTHER), (THREE, "陈志强", "15370496344"))
LISTED = "".join(
    f"<Row><Value>{name}</Value><Value>{number}</Value><Value>{phone}</Value></Row>" for number, name, phone in ROWS
)
FETCHED = ", ".join(
    f"({at}, '{name}', '{number}', '{phone}', datetime.datetime(2022, 5, 6, 12, 0), Decimal('350.00'))"
    for at, (number, name, phone) in enumerate(ROWS * 8)
)
COUNTED = ((0, "王建国", ONE), (1, "李秀英", TWO))
SHAPES: dict[str, tuple[str, Told]] = {
    "prizes.md": (PRIZES, (Counter({"bank.account": 3}), 3)),
    "assets.yaml": (
        f"assets:\n  - holder: 王建国\n    id_number: \"{ONE}\"\n    houses:\n"
        + "".join(
            f"      - addr: 泉州市丰泽区花园路{at}号3栋1单元2101室\n"
            f"        deed: \"闽（2017）泉州市不动产权第008108{at}号\"\n        sqm: 10{at}.58\n"
            for at in (1, 2)
        ),
        (Counter({"property.housing": 2, "identity.person": 1}), 1),
    ),
    # rows of elements of one name, on one line, and of what a program prints of a query
    "rows.xml": (f"<return>{LISTED}</return>", (Counter({"identity.person": 3}), 3)),
    "rows.txt": (f"[{FETCHED}]\n", (Counter({"identity.person": 24}), 3)),
    # cards in groups of four below a header of Markdown
    "cards.md": (
        "姓名 | 银行 | 卡号 | 余额\n--- | --- | --- | ---:\n王建国 | 中信银行 | 6226 9087 4436 1824 | 15063.99\n"
        "王建国 | 中信银行 | 6226 9017 5808 0331 | 30345.66\n李秀英 | 中信银行 | 6226 9656 7074 1775 | 45944.71\n",
        (Counter({"bank.balance": 3}), 3),
    ),
    # guests whose columns are counted in words
    "rooms.csv": (
        "房号,客人一,证件号码一,客人二,证件号码二,入住日期\n"
        f"1071,王建国,{ONE},李秀英,{TWO},2022-07-14\n511,陈志强,{THREE},,,2022-07-14\n",
        (Counter({"hotel.stay": 3}), 3),
    ),
    # people whose keys are counted, or come again in what was asked of a server
    "order.json": (
        f'{{"checkIn":"2024-03-02","checkOut":"2024-03-05","room":"302","guest0_name":"王建国","guest0_idcard":"{ONE}",'
        f'"guest1_name":"李秀英","guest1_idcard":"{TWO}","guest2_name":"陈志强","guest2_idcard":"{THREE}"}}\n',
        (Counter({"hotel.stay": 3}), 3),
    ),
    "access.log": (
        "POST /order?flight=CA1234&date=2024-03-02&from=PEK&to=SHA"
        + "".join(f"&passengers[{at}][name]={name}&passengers[{at}][idNo]={number}" for at, name, number in COUNTED)
        + " HTTP/1.1\n",
        (Counter({"travel.flight": 2}), 2),
    ),
    "query.log": (
        f"POST /api/people {'&'.join(f'name={one}&idCard={number}&mobile={MOBILE}' for _, one, number in COUNTED)}\n",
        (Counter({"identity.person": 2}), 2),
    ),
    # the same person again
    "twice.json": (
        f'{{"room":"302","checkIn":"2024-03-02","checkOut":"2024-03-05","guest0_idcard":"{ONE}","guest1_idcard":"{TWO}",'
        f'"guest2_idcard":"{ONE}"}}\n',
        (Counter({"hotel.stay": 2}), 2),
    ),
    "again.log": (f"GET /check?name=王建国&idCard={ONE}&idCard={ONE}\n", (Counter({"identity.person": 1}), 1)),
    "form.tsv": (
        f"姓名\t王建国\t性别\t男\t部门\t财务部\n身份证号\t{ONE}\t\t联系电话\t{MOBILE}\t\n",
        (Counter({"identity.person": 1}), 1),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    "keys",
    [
        f'"guest_name":"王建国","phone":"{MOBILE}","id_card_v1":"{ONE}","id_card_v2":"{TWO}"',
        f'"guest_name":"王建国","history[0].idNo":"{ONE}","history[1].idNo":"{TWO}"',
        f'"guest_name":"王建国","idcard_old1":"{ONE}","idcard_old2":"{TWO}"',
        f'"guest_name":"王建国","contact1_name":"李秀英","contact1_idcard":"{ONE}","contact2_idcard":"{TWO}"',
        f'"guest0_idcard":"{ONE}","guest1_idcard":"{TWO}","guest2_name":"陈志强","guest2_phone":"{MOBILE}"',
    ],
)
def test_numbers_that_are_counted_of_one_or_of_others(keys: str, tmp_path: Path) -> None:
    text = f'{{"hotel":"如家","checkin":"2024-05-01","checkout":"2024-05-02","room":"302",{keys}}}\n'
    assert sum(told(tmp_path, text, "order.json")[0].values()) == 1


@pytest.mark.parametrize("name", SHAPES)
def test_shapes(name: str, tmp_path: Path) -> None:
    text, wanted = SHAPES[name]
    assert told(tmp_path, text, name) == wanted
