"""Leases and their two parties, statements whose cells one blank divides, lists in objects, pages and elements."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan.formats.encoding import detect
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO
from tests.records.test_scans import people
from tests.test_statements import found

PEOPLE = (("王建国", ONE), ("翟雅静", TWO), ("黄巧云", THREE))
OWNERS = (TWO, THREE, ONE)
STATEMENT = (
    f"中国工商银行借记账户历史明细\n卡号 {CARD}      户名：王建国     证件号码 {ONE}\n请求时间 2021-08-09 10:11:12\n"
    "交易日期   时间     储种 币种 摘要       地区  收入/支出金额      余额          对方户名     渠道\n"
    "2017-11-09 00:50:46 活期 人民币 消费      5106 +320.24         79,328.12      美宜佳便利店 POS\n"
    "2017-11-10 01:21:17 活期 人民币 转账      1040 -4,640.45       74,687.67      大润发       POS\n"
    "2017-11-11 08:41:02 活期 人民币 ATM取款   1347 -227.90         74,459.77      滴滴出行     网上银行\n"
)
LEASES = "备案号,出租人,出租人证件号,承租人,承租人证件号,房屋坐落,租赁期限起,租赁期限止,月租金\n" + "".join(
    f"ZL{n},李秀英,{owner},{name},{key},长沙市芙蓉区阳光水岸27栋1单元2503室,2016-02-19,2017-05-01,4147\n"
    for n, ((name, key), owner) in enumerate(zip(PEOPLE, OWNERS, strict=True), 2016744332)
)
CERTIFICATES = "".join(
    f"房屋租赁登记备案证明　（2014）房租证第9060{n}号\n出租人：李秀英　证件：{owner}\n承租人：{name}　证件：{key}\n"
    "坐落：天津市和平区永安里76号　租赁期限：2014-08-04至2016-08-04\n月租金：1359元\n\n"
    for n, ((name, key), owner) in enumerate(zip(PEOPLE, OWNERS, strict=True))
)
ENQUIRY = "".join(
    f"被执行人：{name}　证件号：{key}\n　招行：账户余额25,441.84元，可用余额4,917.85元，反馈时间2015-05-16 11:11\n"
    "　中行：账户余额10,579.11元，可用余额7,152.27元，反馈时间2015-05-17 22:28\n\n"
    for name, key in PEOPLE
)
CALLS = f"样1\n号主王建国/{MOBILE}/{ONE}\n对端 类型 开始 时长\n" + "".join(
    f"178598149{n} 主叫 201406280423 407s\n" for n in (59, 73, 81)
)
DUMP = "INSERT INTO `t_lk` (`lgbm`,`xm`,`zjhm`,`fjh`,`rzsj`,`tfsj`) VALUES\n" + "\n".join(
    f"('4201069036','{name}','{key}','835','2018-06-09 18:13:19','2018-06-11 03:13:19')" for name, key in PEOPLE
)
SEGMENTS = ",".join(
    f'{{"passengerName":"{name}","identity":{{"kind":"NI","value":"{key}"}},"segments":[{{"fltNo":"MF8073","dep":"CSX",'
    f'"arr":"PVG","depTime":"2018-11-06T02:50","seatNo":"17H"}}],"contact":"{MOBILE}"}}'
    for name, key in PEOPLE
)
ROWS = ",".join(
    '{{"jyrq":"201404{}","jysj":"015827","jyje":-2710.40,"zhye":34289.09,"zy":"转账","dfhm":"唐家豪","dfzh":"{}"}}'.format(
        day, "6225880132104309"
    )
    for day in (22, 23)
)
FLOWS = (
    '{"respCode":"0000","respMsg":"交易成功","data":{"khlb":[{"khxm":"王建国",'
    f'"zjhm":"{ONE}","kh":"{CARD}","jymx":[{ROWS}]}}]}}}}'
)
PAX = "".join(
    f'<paxInfo><chnName>{name}</chnName><certificate type="NI">{key}</certificate>'
    '<flight carrier="HU" number="HU8724" date="2022-10-18"/><board>CKG</board><off>HGH</off></paxInfo>\n'
    for name, key in PEOPLE
)
PAGE = "".join(
    f'<dl class="acc"><dt>{name}</dt><dd>证件号：{key}</dd><dd>开户行：中国银行</dd>'
    "<dd>卡号：6216 6108 6647 1613 242</dd><dd>账户余额：<em>40,134.72</em> 元</dd></dl>\n"
    for name, key in PEOPLE
)
ADOC = "= 人才公寓租赁一览\n\n|===\n| 承租人 | 证件号 | 房间 | 租期 | 租金\n" + "".join(
    f"| {name}\n| {key}\n| C座881\n| 2016-10-20 至 2020-10-19\n| 1242\n" for name, key in PEOPLE
)
TOLD: dict[str, tuple[str, dict[str, int]]] = {
    "statement.txt": (STATEMENT, {"bank.account": 1, "bank.transaction": 3}),
    "leases.csv": (LEASES, {"property.rental": 3}),
    "certificates.txt": (CERTIFICATES, {"property.rental": 3}),
    "enquiry.txt": (ENQUIRY, {"identity.person": 3, "bank.balance": 6}),
    "calls.txt": (CALLS, {"identity.person": 1, "phone.cdr": 3}),
    "dump.sql": (DUMP, {"hotel.stay": 3}),
    "segments.json": (f'{{"list":[{SEGMENTS}]}}', {"travel.flight": 3}),
    "flows.json": (FLOWS, {"bank.account": 1, "bank.transaction": 2}),
    "pax.xml": (f"<return>{PAX}</return>", {"travel.flight": 3}),
    "page.html": (f"<html><body>{PAGE}</body></html>", {"bank.balance": 3}),
    "rent.adoc": (ADOC + "|===\n", {"property.rental": 3}),
    # who keeps data for many customers calls them so
    "stay.json": (
        f'{{"evt":"GUEST_CHECKIN","tenant":"T095","body":{{"xm":"王建国","zjhm":"{ONE}","fjh":"403",'
        '"rzsj":"2017-01-16 11:53:53","jdmc":"金沙滩度假酒店"}}\n',
        {"hotel.stay": 1},
    ),
    # the sums of a bookkeeper name who paid, and for what
    "book.txt": (
        "日期        付款人   卡号                 金额        摘要\n"
        + "".join(f"2017-04-1{n}  王建国  {CARD}  3693.19  定金\n" for n in range(4)),
        {"bank.transaction": 4},
    ),
}
NOT_TOLD: dict[str, tuple[str, dict[str, int]]] = {
    # an amount that is paid back is no room that somebody leaves
    "refunds.txt": (
        f"- 01/25 21:47 - 王建国 - {MOBILE} - 退1999.07元 - 原路退建设银行卡{CARD} - 已到账\n",
        {"bank.transaction": 1},
    ),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_is_told(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    kinds, _ = found(tmp_path, text, name)
    assert kinds == told


@pytest.mark.parametrize("name", ["leases.csv", "certificates.txt"])
def test_a_lease_is_of_who_rents(name: str, tmp_path: Path) -> None:
    # each owner is a tenant as well, once
    _, people = found(tmp_path, TOLD[name][0], name)
    assert Counter(people.values()) == {1: 3}


def test_a_list_of_numbers_in_big5() -> None:
    text = "手機號碼：\n15005522606；13316103779；14700968417；18321796958；13297356830；14709413788；15961513872\n"
    assert detect(text.encode("big5"), True).name == "big5hkscs"


NESTED = [
    (f'{{"doc":{{"t":"P","no":"{PASSPORT}"}}}}', True),
    (f'{{"passport":{{"country":"CN","number":"{PASSPORT}"}}}}', True),
    (f'{{"part":{{"maker":"X","no":"{PASSPORT}"}}}}', False),
]


@pytest.mark.parametrize(("text", "is_one"), NESTED)
def test_a_key_says_something_in_its_object(text: str, is_one: bool, tmp_path: Path) -> None:
    kinds, _ = found(
        tmp_path, f'{{"name":"王建国","flight":"CA1234","date":"2022-10-06","seat":"3A",{text[1:]}', "a.json"
    )
    assert bool(kinds) is is_one


def test_the_clauses_of_a_lease_are_no_further_ones(tmp_path: Path) -> None:
    text = "\n".join(
        f"                 房屋租赁合同               合同编号 2019-2264{n}\n"
        f"甲方（出租人）：李秀英          电话：{MOBILE}\n"
        f"乙方（承租人）：{name}          身份证号：{key}\n"
        "第一条 房屋坐落：浙江省杭州市滨江区江南大道134号丽景新城23栋1001室，建筑面积80.64平方米。\n"
        "第二条 租赁期限自2019年4月11日至2020年4月8日止。\n"
        f"第三条 月租金3640元，押金同一个月租金，汇入甲方卡{CARD}。\n"
        "第七条 乙方不得转租，违约金为2个月租金。\n"
        for n, (name, key) in enumerate(PEOPLE)
    )
    assert found(tmp_path, text)[0]["property.rental"] == 3


def test_clauses_of_a_contract_are_no_paragraph(tmp_path: Path) -> None:
    text = (
        f"甲方（出租人）：李秀英　身份证号：{PEOPLE[0][1]}\n乙方（承租人）：王建国　身份证号：{PEOPLE[1][1]}\n\n"
        "第一条　租赁期限自2017年3月28日起至2018年3月28日止。\n"
        f"第二条　月租金人民币3900元，租金汇入甲方账户{CARD}。\n第三条　乙方不得转租。\n"
        f"同住人：陈晓梅（身份证号：{PEOPLE[2][1]}）。\n"
    )
    assert "bank.transaction" not in found(tmp_path, text)[0]


def test_what_somebody_tells_of_homes_that_were_rented(tmp_path: Path) -> None:
    text = (
        f"来电人：王建国　联系电话：{MOBILE}　身份证：{PEOPLE[0][1]}\n诉求内容：\n"
        "来电人于2016年12月承租徐汇区城南花园12-395，月租3400元，到期后房东李秀英（电话18676261990）拒不退还押金。\n"
        "其后来电人另行租住徐汇区学府路46号隔断间，租期自2017年9月22日起半年，二房东陈晓梅16658066718失联。\n"
    )
    assert found(tmp_path, text)[0]["property.rental"] == 2
    assert people(tmp_path, text) == 1


def test_a_table_drawn_in_big5() -> None:
    table = (
        "　　帳戶持有人：金燕　　身份證號碼：440605199101010425\n┌───┬───────┬──────┬──────┐\n"
        "│日期  │交易說明      │支出／存入  │結餘        │\n├───┼───────┼──────┼──────┤\n"
        "│17/02 │水費          │   -2,084.00│   27,597.00│\n└───┴───────┴──────┴──────┘\n"
    )
    assert detect(table.encode("big5"), True).name in ("big5hkscs", "cp950")


def test_a_row_that_adds_up_is_nobodys(tmp_path: Path) -> None:
    rows = "".join(
        f"{name},{key},活期,6226228161624954,116334.19\n,,定期三年,18487128749402685,77055.70\n,,小计,,193389.89\n"
        for name, key in PEOPLE
    )
    table = f"姓名,身份证号,种类,卡/账号,余额(元)\n{rows}合计,,,,580169.67\n"
    assert found(tmp_path, table, "a.csv")[0] == {"bank.balance": 6}


def test_whom_somebody_asked_for_holds_what_was_found(tmp_path: Path) -> None:
    points = ",".join(f'{{"t":"2018-08-18 08:0{n}:00","lng":113.37178{n},"lat":23.14097{n}}}' for n in range(3))
    text = f'{{"target":"{MOBILE}","owner":"王建国","points":[{points}]}}'
    assert found(tmp_path, text, "a.json")[0]["location.fix"] == 3
