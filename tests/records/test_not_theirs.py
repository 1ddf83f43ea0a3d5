"""What stands near somebody who is known, and is told of others, of nobody, or is something else."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan import scanner
from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.engine.synthetic import id_number
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, TWO, records
from tests.shared import CACHE

PEER = "18782205519"
STAY = "3月5日入住如家酒店301房，3月6日退房。"
AFTER = "其他事项：\n\n\n"


def below(name: str, line: str) -> str:
    return f"客人{name}，身份证{ONE}。\n\n{AFTER}{line}\n"


PERSON = {"identity.person": 1}
CASES = {
    "a wrong ID number of its own": (
        f"姓名：余伟 身份证号：{ONE} 银行卡号：{CARD} 地址：北京市朝阳区建国路22号\n"
        "姓名：王华 身份证号：110105198807121381 银行卡号：6222055699178631830 地址：北京市朝阳区建国路23号\n",
        {"bank.account": 1},
    ),
    "a longer name": (below("张伟", f"张伟明 {STAY}"), PERSON),
    "a longer name in letters": (
        f"Guest Li Na, PRC ID {ONE}, mobile {MOBILE}\n\n{AFTER}Li Nanyang stayed at Home Inn, room 301, on 5 March.\n",
        PERSON,
    ),
    "who stands before": (below("王建国", f"接待王建国的导游李伟民 {STAY}"), PERSON),
    "who drove there": (below("王建国", f"司机李伟民送王建国后，{STAY}"), PERSON),
    "the lawyer": (below("王建国", f"王建国律师陪同客户 {STAY}"), PERSON),
    "what was not so": (below("王建国", "王建国没有在3月5日入住如家酒店301房。"), PERSON),
    "what was called off": (below("王建国", "王建国取消了3月7日入住如家酒店302房的订单。"), PERSON),
    "a name of two, told three times": (
        f"客人王建国，身份证{ONE}。\n\n客人王建国，身份证{TWO}。\n\n客人王建国，身份证{ONE}。\n\n\n王建国 {STAY}\n",
        {"identity.person": 3},
    ),
    "another interview": (
        f"讯问笔录\n许萍兰,女,身份证{ONE}\n\n问:过关的情况?\n答:6月10日早上19:42我从罗湖口岸出境,空手去的。\n\n"
        "讯问笔录\n曹杰军,男,身份证未带\n\n问:过关的情况?\n答:7月12日早上08:42我从罗湖口岸出境,空手去的。\n",
        {"border.crossing": 1},
    ),
    "who asks": (
        f"讯问笔录\n民警王建国，警官证，身份证{ONE}\n被询问人李伟民，无证件\n\n问:过关的情况?\n"
        "答:6月10日早上19:42我从罗湖口岸出境,空手去的。\n",
        PERSON,
    ),
    "who lets, and the tenant's number": (
        f"房东 王建国 {MOBILE}\n租客身份证 {ONE}\n",
        {"identity.person": 1, "identity.number": 1},
    ),
    "calls back and parcels": (
        f"2019-03-01 10:30致电客户{MOBILE}，反馈信息：已恢复\n2019-03-01 11:30 发货 收件人{PEER} 物流信息：签收\n",
        {"identity.person": 2},
    ),
    "the other car": (
        f"王建国（身份证{ONE}，手机{MOBILE}）驾驶车牌京A12845的小型轿车与车牌京B67390的货车相撞，车架号LB38309H7KE982236。",
        {"driving.vehicle": 1},
    ),
    "a batch of travellers": ("第3批次旅客：李伟民 护照E62345678 出境\n", PERSON),
    "two lines of a host": (
        f"2023-03-01 10:00:01 server001 用户王建国 身份证={ONE} 实名认证通过\n"
        "2023-03-01 18:30:05 server001 用户李伟民 车次=G1234 日期=2023-03-04 座位=07车01F 出票\n",
        PERSON,
    ),
    "two sessions at one machine": (
        f"2023-03-01 10:00:01 card0001234 login idcard={ONE} netbar=天天网吧 seat=A01\n"
        "2023-03-01 12:00:01 card0001234 logout\n"
        f"2023-03-02 10:00:01 card0001234 login idcard={TWO} netbar=天天网吧 seat=A02\n",
        {"netcafe.session": 2},
    ),
    "a ride on two days": (
        below("王建国", "王建国5日坐G123次从长沙到武汉，07车01F号。\n王建国9日坐G123次从长沙到武汉，08车02F号。"),
        {"identity.person": 1, "travel.train": 2},
    ),
    "riders in a list with types": (
        f'{{"order":"A1","passengers":[{{"id_type":"身份证","id_number":"{ONE}"}},{{"id_type":"身份证","id_number":"{TWO}"}}],'
        '"train":"G79","from":"长沙南","to":"武汉","date":"2019-01-02"}\n',
        {"travel.train": 2},
    ),
    "positions of others beside a suspect": (
        f'{{"case":{{"suspect":"王建国","id_number":"{ONE}"}},"fixes":[{{"msisdn":"{MOBILE}","lat":30.123456,'
        f'"lng":104.123456,"time":"2019-01-02 10:00:00"}},{{"msisdn":"{PEER}","lat":30.123457,"lng":104.123466,'
        '"time":"2019-01-02 10:05:00"}]}\n',
        {"identity.person": 1, "location.fix": 2},
    ),
    "balances of other accounts": (
        f"账号,余额\n{CARD},1000.10\n110908462410701,98765.40\n4000022309200188377,55.20\n",
        {"bank.balance": 1},
    ),
    "another account below a card": (
        f"卡号：{CARD} 余额：1000.10元\n账号：110908462410701 余额：98765.40元\n",
        {"bank.balance": 1},
    ),
    "a firm's card": (f"单位名称：成都华西贸易有限公司\n账号：{CARD}\n账户余额：1234567.89\n", {}),
    "firms' cards in a table": (
        f"客户名称,卡号,余额\n成都华西贸易有限公司,{CARD},1000.10\n成都华东贸易有限公司,6225883081717659,1000.10\n",
        {},
    ),
    "cards of units": (f"单位名称,账号,余额\n华西路桥,{CARD},1000.10\n华东路桥,6225883081717659,1000.10\n", {}),
    "a transfer of data": (
        f"2019-01-02 10:00:00 sync ids from={MOBILE} to={PEER} duration 120 ms rows=1500\n",
        {"phone.number": 1},
    ),
    "a greeting of a desk": (f"客服 {MOBILE} 回复短信：您好，请查收\n", {}),
    "goods that were bought": (
        f"姓名,手机,日期,bought,sold\n王建国,{MOBILE},2019-01-02,10,20\n",
        PERSON,
    ),
    "a crossing with its place": (
        f"姓名,护照号,出入境时间,方向,口岸,经度,纬度\n王建国,{PASSPORT},2019-01-02 10:00:00,出境,罗湖口岸,114.1,22.5\n",
        {"border.crossing": 1},
    ),
    "a list of leases": (
        f"持有人 王建国 {ONE}\n1、租金：2900元，房屋坐落成都市武侯区人民南路10号3栋502室，租期2019-01-02至2020-01-01\n"
        "2、租金：2600元，房屋坐落成都市武侯区人民南路12号3栋502室，租期2020-01-02至2021-01-01\n",
        {"identity.person": 1, "property.rental": 2},
    ),
    "a book": (f"老三国演义 {MOBILE}\n", {"phone.number": 1}),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_not_theirs(name: str, tmp_path: Path) -> None:
    text, told = CASES[name]
    assert records(tmp_path, text) == told


def test_tenants_below_a_landlord_keep_their_numbers(tmp_path: Path) -> None:
    rows = "".join(
        f"{name}\t{number}\t\t\t\t\t\t\n\t\t文化路{at}号3栋201\t租客{at}\t{id_number(f'3301021992081526{at}')}"
        "\t2500\t2020-01-01\t2020-12-31\n"
        for at, (name, number) in enumerate((("王建国", ONE), ("陈秀伟", TWO)), 1)
    )
    text = f"房东\t房东身份证\t地址\t租客\t租客身份证\t月租\t起租日期\t到期日期\n{rows}"
    (tmp_path / "a.tsv").write_text(text, encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    people = {event.person for event in scan.events() if isinstance(event, Record) and event.kind == "property.rental"}
    assert len(people) > 1


def test_what_is_not_read_again_makes_no_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a long list people are not known by name, whether its lines are read or it is known what they hold."""
    given = "丽强军杰艳华平"
    names = [f"{a}{b}{c}" for a in "王李张刘陈" for b in "建国伟明芳丽强军杰艳" for c in given]
    firsts = [f"110105{1950 + at % 50}01{at % 28 + 1:02}{at:03}" for at in range(len(names))]
    people = list(zip(names, map(id_number, firsts), strict=True))
    lines = "".join(f"姓名：{name} 身份证：{number} 卡号：{CARD}\n" for name, number in people)
    text = f"{lines}\n其他事项：\n\n\n" + "".join(f"{name} {STAY}\n\n" for name in names[240:320:8])
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    def told() -> Counter[tuple[str, int | None]]:
        scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
        return Counter((one.kind, one.location.line) for one in scan.events() if isinstance(one, Record))

    monkeypatch.setattr(scanner, "LIST", 16_000)
    found = told()
    assert len(lines.encode()) > scanner.LIST
    monkeypatch.setattr(scanner, "LIST", 1 << 30)
    assert told() == found


@pytest.mark.parametrize("size", [3000, 5000])
def test_a_telephone_far_below_takes_no_balance(size: int, tmp_path: Path) -> None:
    line = "2016-11-06 11:40:{:02} ATM130879 BALINQ pan={} seq={} rc=00 ledger_balance={}.75 ccy=156\n"
    lines = [line.format(at % 60, CARD, at, at + 100) for at in range(120)]
    text = "".join([*lines[:80], f"2016-11-06 11:42:00 SMS sent mobile={MOBILE} rc=00\n", *lines[80:]])
    (tmp_path / "a.log").write_text(text, encoding="utf-8")

    def told(**settings: int) -> list[tuple[str, int | None]]:
        scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE, **settings))
        return [(one.kind, one.location.line) for one in scan.events() if isinstance(one, Record)]

    assert told(block_size=size) == told()
