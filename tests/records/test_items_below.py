"""Items that go on below their number, pages of reports, lists in objects, clocks of computers, certificates."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO
from tests.test_statements import found

PEOPLE = (("王建国", ONE), ("翟雅静", TWO), ("黄巧云", THREE))


def items(mark: str, indent: str) -> str:
    """Each person's number on the line of the mark, and the journey on the lines below."""
    lines = ["【列车记录】查询完毕"]
    for number, (name, key) in enumerate(PEOPLE, 1):
        lines.append(f"{mark.replace('1', str(number))}姓名:{name} 证件:{key}")
        lines.append(f"{indent}车次:D73{number} 西安北→成都东")
        lines.append(f"{indent}日期:2020-08-1{number} 开点:22:25 座位:02车05F 二等座")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("indent", ["  ", ""])
@pytest.mark.parametrize("mark", ["〖1〗", "【1】", "[1] ", "(1) ", "1. ", "#1 ", "No.1 ", ">> ", "◆ ", "1）", "1: "])
def test_an_item_goes_on_below_its_number(mark: str, indent: str, tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, items(mark, indent))
    assert kinds == {"travel.train": 3}


def report(pages: int) -> str:
    """A report of fixed width: each page has the names of the columns, the first one alone a ruled line below them."""
    row = "{:<6}{:<22}{:<21}{:<18}{:<10}"
    lines: list[str] = []
    for page in range(pages):
        lines += [
            f"Lidu Hotel              Arrivals and Departures     {'(cont.)' if page else 'Page 1'}",
            row.format("Room", "Guest", "ID/Passport", "Arrival", "Departure"),
        ]
        if not page:
            lines.append(row.format("----- ", "-" * 21, "-" * 20, "-" * 17, "-" * 10))
        for number, (_, key) in enumerate(PEOPLE):
            lines.append(row.format(f"21{page}{number}", "WANG/JIANGUO", key, "08-09-21 00:36", "09-09-21"))
        lines.append("")
    return "\n".join(lines)


def test_a_report_goes_on_with_each_page(tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, report(3))
    assert kinds == {"hotel.stay": 9}


def test_rows_of_what_stands_around_an_object(tmp_path: Path) -> None:
    # the sessions say nothing of a café, nor do their machines
    users = ",".join(
        f'{{"user":{{"name":"{name}","idcard":"{key}"}},"logs":['
        '{"terminal":"D025","online":"2022-05-27 15:29:04","offline":"2022-05-27 18:24:04","ip":"192.168.3.192"},'
        '{"terminal":"D053","online":"2022-06-01 08:59:18","offline":"2022-06-01 11:08:18","ip":"192.168.3.130"}]}'
        for name, key in PEOPLE
    )
    text = f'{{"netbar":{{"code":"61010210008697","name":"红树林网吧"}},"sessions":[{users}]}}'
    kinds, _ = found(tmp_path, text, "a.json")
    assert kinds["netcafe.session"] == 6
    # without the café they are somebody's sessions at anything
    kinds, _ = found(tmp_path, f'{{"sessions":[{users}]}}', "a.json")
    assert "netcafe.session" not in kinds


def test_the_clock_of_a_computer_under_the_name_of_a_day(tmp_path: Path) -> None:
    stay = '{"roomNo":"1908","roomType":"FAM","checkInTime":1663585302546,"checkOutTime":1663720302546}'
    guests = ",".join(f'{{"guestName":"{name}","idCardNo":"{key}","stays":[{stay},{stay}]}}' for name, key in PEOPLE)
    kinds, _ = found(tmp_path, f'{{"code":0,"data":{{"list":[{guests}]}}}}', "a.json")
    assert kinds["hotel.stay"] == 6


def test_what_a_program_says_in_its_log_is_no_message_to_anybody(tmp_path: Path) -> None:
    line = (
        '{{"version":"1.1","host":"etc-02","short_message":"OBU issued","timestamp":1559768418.348,"_plate":"渝A8TV19",'
        '"_owner":"{}","_id_no":"{}","_mobile":"{}","_vin":"LFVBZ7ZL9P1936930"}}\n'
    )
    kinds, _ = found(tmp_path, "".join(line.format(name, key, MOBILE) for name, key in PEOPLE), "a.log")
    assert kinds == {"driving.vehicle": 3}


PAGE = (
    "<html><body><h3>团体票乘车名单　车次 G7389</h3><table border=1><tr><th>序</th><th>姓名</th><th>证件号码</th>"
    "<th>上车站</th><th>下车站</th><th>{}</th><th>开车时间</th></tr>{}</table></body></html>"
)


@pytest.mark.parametrize(("title", "column"), [("团体票乘车名单　车次 G7389", "座位"), ("名单", "车厢")])
def test_what_stands_above_the_table_of_a_page(title: str, column: str, tmp_path: Path) -> None:
    rows = "".join(
        f"<tr><td>{number}</td><td>{name}</td><td>{key}</td><td>南京南</td><td>北京南</td><td>13</td>"
        "<td>2020-09-04 09:46</td></tr>"
        for number, (name, key) in enumerate(PEOPLE, 1)
    )
    page = PAGE.replace("团体票乘车名单　车次 G7389", title).format(column, rows)
    kinds, _ = found(tmp_path, page, "a.html")
    assert kinds == {"travel.train": 3}
    # a bus has no carriages
    kinds, _ = found(tmp_path, PAGE.replace("团体票乘车名单　车次 G7389", "名单").format("座位", rows), "a.html")
    assert kinds == {"identity.person": 3}


def test_a_certificate_with_its_number(tmp_path: Path) -> None:
    text = "".join(
        f"              存 款 证 明 书            编号：8255585{number}\n兹证明：\n客户姓名：{name}\n"
        f"证件号码：{key}\n账号：{CARD}\n"
        "截至 2022年7月18日，存款余额：人民币 2,762.90 元\n                 招商银行深圳市中山路支行（盖章）\n"
        for number, (name, key) in enumerate(PEOPLE)
    )
    kinds, _ = found(tmp_path, text)
    assert kinds == {"bank.balance": 3}


def test_a_notice_below_its_time(tmp_path: Path) -> None:
    text = (
        f"[2021-04-13 15:18] 动账提醒\n客户：王建国\n预留手机：{MOBILE}\n卡号：{CARD}\n交易：ATM取款支出\n"
        "金额：6.71元\n余额：310495.40元\n对方：邱磊\n"
    )
    kinds, _ = found(tmp_path, text)
    assert kinds == {"bank.transaction": 1}


TEXTS = [
    (f"租客：承租人写汪红霞，{ONE}，租到7月1日，每月7600没问题", "property.rental"),
    (f"我是1725的租客于伟，证件{ONE}，租期6月10日到，想续租，租金还是6000吗", "property.rental"),
    (f"828租给侯晓东，身份证{ONE}，4月25日开始，一个月8200，押金交了", "property.rental"),
    (f"727的沈雪梅到了，身份证{ONE}，刚办的入住，6月6日退", "hotel.stay"),
    (f"收银阿梅：胡红霞把充电器忘C022了，{ONE}，11月22日15:12上机18:21走的", "netcafe.session"),
    (f"Luo Bin, ID {ONE}, received a call on {MOBILE} from +8617773028602 on 31 Mar 2021, for 60 s.", "phone.cdr"),
    (f"As of 11 Mar 2019 the deposit of Zeng Xuejun (ID {ONE}, card {CARD}) stood at 340,871.75 yuan.", "bank.balance"),
    (f"Operator's fix for {MOBILE}, registered to Zhong Haiyan: 23.164481, 113.303287 on 11 Nov 2022.", "location.fix"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), TEXTS, ids=[f"{kind} {number}" for number, (_, kind) in enumerate(TEXTS)])
def test_a_line_tells_it(text: str, kind: str, tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, text)
    assert kinds == {kind: 1}


def test_a_service_of_payments_is_nobody(tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, f"支付宝 {MOBILE}\n")
    assert "identity.person" not in kinds


def outlined(*below: str) -> str:
    """A point for each person, and what is told of them in points below it."""
    return "".join(
        f"- **{name}** `{key}`\n" + "".join(f"  - {line.format(n=number)}\n" for line in below)
        for number, (name, key) in enumerate(PEOPLE)
    )


def test_points_below_a_point_tell_of_it(tmp_path: Path) -> None:
    kinds, people = found(
        tmp_path, outlined("所购住房：桂花园28号24{n}7室，109.44㎡，总价 128 万", "备案号 277912538{n}")
    )
    assert (kinds, len(people)) == ({"property.housing": 3}, 3)


def test_points_of_one_sort_below_a_point_are_a_list(tmp_path: Path) -> None:
    trip = "2019-07-0{n} G98 西安北→深圳北 02车05F"
    kinds, people = found(tmp_path, outlined(trip, trip.replace("G98", "G99")))
    assert (kinds["travel.train"], len(people)) == (6, 3)


def test_the_name_and_the_description_of_a_track_tell_of_one(tmp_path: Path) -> None:
    (name, key), point = PEOPLE[0], "<Point><coordinates>121.5413{0},29.8599{0},0</coordinates></Point>"
    places = "".join(
        f"<Placemark><TimeStamp><when>2017-01-28T07:3{at}:42Z</when></TimeStamp>{point.format(at)}</Placemark>\n"
        for at in range(4)
    )
    head = f"<name>车牌浙BV033L 车主{name} 电话{MOBILE}</name>\n<description>身份证 {key}；安装人 莫洁</description>\n"
    text = f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n{head}{places}</Document></kml>'
    kinds, people = found(tmp_path, text, "a.kml")
    assert (kinds["location.fix"], len(people)) == (4, 1)


SIDE = "<{0}><Nm>{1}</Nm>{2}</{0}><{0}Acct><Id><Othr><Id>{3}</Id></Othr></Id></{0}Acct>"


def test_a_transfer_in_xml_tells_of_who_pays(tmp_path: Path) -> None:
    # ISO 20022 holds each number some elements deep
    transfers = "\n".join(
        f'<CdtTrfTxInf><IntrBkSttlmAmt Ccy="CNY">57{number}2.51</IntrBkSttlmAmt>'
        f"<IntrBkSttlmDt>2021-06-1{number}</IntrBkSttlmDt>"
        + SIDE.format("Dbtr", name, f"<Id><PrvtId><Othr><Id>{key}</Id></Othr></PrvtId></Id>", CARD)
        + SIDE.format("Cdtr", "谢桂波", "", "6217005351617672445")
        + "</CdtTrfTxInf>"
        for number, (name, key) in enumerate(PEOPLE)
    )
    kinds, people = found(tmp_path, f"<Document><FIToFICstmrCdtTrf>{transfers}</FIToFICstmrCdtTrf></Document>", "p.xml")
    assert (kinds, len(people)) == ({"bank.transaction": 3}, 3)


@pytest.mark.parametrize(
    "charge", ["故意毁坏财物", "容留他人吸毒", "污染环境", "拒不执行判决、裁定", "虚开发票", "失火", "偽造文書"]
)
def test_charges_of_the_criminal_law(charge: str, tmp_path: Path) -> None:
    rows = "".join(f"{name},{key},{charge},2018/10/09\n" for name, key in PEOPLE)
    kinds, _ = found(tmp_path, f"姓名,身份证号,案由,立案日期\n{rows}", "a.csv")
    assert kinds == {"crime.case": 3}


def test_who_owns_a_car_has_its_number_below_the_telephone(tmp_path: Path) -> None:
    orders = "\n\n".join(
        f"工單16992{number}　車主 {name}　手機 {MOBILE[:-1]}{number}\n車身號碼 LGB9V6HW3NE670391　廠牌 本田　進廠 2019"
        for number, (name, _) in enumerate(PEOPLE)
    )
    kinds, people = found(tmp_path, orders)
    assert (kinds, len(people)) == ({"driving.vehicle": 3}, 3)


LOGS = {
    "hotel.stay": "pushed order lodger={} cert={} roomType=King in=20210810 out=20210811 ack=OK",
    "property.housing": "contract.sign no=YS482531985 buyer={} cert={} unit=2幢3301室 area=111.93 total=2490349",
}


@pytest.mark.parametrize("kind", LOGS)
def test_what_a_log_says_in_words_of_its_own(kind: str, tmp_path: Path) -> None:
    lines = "\n".join(f"2021-08-10 04:5{n}:13,954 INFO - {LOGS[kind].format(*one)}" for n, one in enumerate(PEOPLE))
    assert found(tmp_path, lines, "a.log")[0] == {kind: 3}


@pytest.mark.parametrize("rule", ["|-|-|-|", "| - | - | - |", "|:-|:-:|-:|"])
def test_one_dash_a_column_rules_a_table(rule: str, tmp_path: Path) -> None:
    rows = "".join(f"|{name}|{key}|B2|\n" for name, key in PEOPLE)
    assert found(tmp_path, f"名单\n\n|司机|驾照号码|准驾|\n{rule}\n{rows}", "a.md")[0] == {"driving.licence": 3}


def test_the_last_object_of_a_list_before_the_next_person(tmp_path: Path) -> None:
    flight = '{{"flightNo":"HU552{}","depAirport":"TAO","arrAirport":"WUH","depTime":"2023-01-2{}T12:30"}}'
    flights = f"[\n  {flight.format(1, 7)},\n  {flight.format(2, 8)}\n]"
    users = ",".join(f'{{"traveller":{{"pinyin":"LUO FANG","idNo":"{key}"}},"flights":{flights}}}' for _, key in PEOPLE)
    assert found(tmp_path, f'{{"data":[\n{users}]}}\n', "a.json")[0]["travel.flight"] == 6


BOOKS = {
    "a.xml": f'<stmt cardNo="{CARD}" name="王建国">\n'
    + "".join(f' <txn dt="2016-03-0{n}" amt="2{n}81.36" dc="C" bal="21056.31" opp="徐强"/>\n' for n in (3, 4, 5))
    + "</stmt>\n",
    "a.log": "".join(
        f"2023-04-24 12:2{n}:12|TXN|OK|card={CARD}|amt=26{n}4.40|dc=C|bal=13972.39|opp=6217005351617672445|memo=工资\n"
        for n in (1, 2, 3)
    ),
    "a.prn": "交易时间             卡号                 持卡人  金额     类型\n"
    + "".join(f"2018-11-1{n} 11:02:15  {CARD}  王建国  26{n}1.86  撤销\n" for n in (6, 7, 8)),
}


@pytest.mark.parametrize("name", BOOKS)
def test_books_of_banks(name: str, tmp_path: Path) -> None:
    assert found(tmp_path, BOOKS[name], name)[0]["bank.transaction"] == 3


STAYS = [
    {
        "hotel": "桂花酒店",
        "room": f"80{day}",
        "check_in": f"2015-04-0{day} 23:18",
        "check_out": f"2015-04-0{day + 1} 21:06",
    }
    for day in (1, 3)
]


def yaml_items(items: list[dict[str, str]], blanks: str) -> str:
    """Items of a list of YAML."""
    inner = f"\n{blanks}  "
    return "".join(
        f"{blanks}- " + inner.join(f'{key}: "{value}"' for key, value in one.items()) + "\n" for one in items
    )


@pytest.mark.parametrize(
    "head",
    [
        'name: "{name}"\nid_no: "{one}"\nstays:\n',
        'guest:\n  name: "{name}"\n  id_no: "{one}"\nstays:\n',
        '"{one}":\n  name: {name}\n  stays:\n',
    ],
    ids=["a mapping", "a mapping in it", "by the number"],
)
def test_an_item_does_not_begin_with_the_time_that_ends_the_one_before(head: str, tmp_path: Path) -> None:
    between = "" if head.startswith('"') else "---\n"
    text = between.join(head.format(name=name, one=one) + yaml_items(STAYS, "    ") for name, one in PEOPLE)
    kinds, people = found(tmp_path, text, "a.yml")
    assert (kinds, len(people)) == ({"identity.person": 3, "hotel.stay": 6}, 3)


def test_messages_may_only_tell_when_they_were_received(tmp_path: Path) -> None:
    senders = ("95588", MOBILE, "10690493045")
    items = [{"from": one, "received": "2018-03-07 01:14:38", "body": "会议改到三点"} for one in senders]
    kinds, people = found(tmp_path, f"owner: 王建国\nowner_id: '{ONE}'\ninbox:\n{yaml_items(items, '  ')}", "a.yml")
    assert (kinds["phone.sms"], len(people)) == (3, 1)


def test_a_plate_that_fills_an_element_is_of_the_one_around_it(tmp_path: Path) -> None:
    car = "<car>\n<plate>{0}</plate>\n<model>别克凯越</model>\n<vin>{1}</vin>\n</car>\n"
    plates = (("苏A12K45", "LSGPCGXF5ED207254"), ("苏A8K745", "LSVAA9FM1GG768813"))
    cars = "".join(car.format(*values) for values in plates)
    people = "".join(
        f"<person><name>{name}</name><id_no>{one}</id_no>\n<cars>{cars}</cars></person>\n" for name, one in PEOPLE
    )
    kinds, persons = found(tmp_path, f"<root>\n{people}</root>\n", "a.xml")
    assert (kinds["driving.vehicle"], len(persons)) == (6, 3)
