"""Lists below the person whose they are: in tables, nested data, pages and words; and what is no such list."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.records.test_prose import MOBILE, ONE, PASSPORT, TWO, records

FLIGHTS = [("CA1321", f"2020-0{day}-11 08:15", "广州", "北京") for day in range(1, 6)]
CERTIFICATES = [f"粤（2016）广州市不动产权第26496{number}3号" for number in range(3)]
CARDS = [f"622202845136033589{digit}" for digit in "4"] + ["6212261562449031184"]
ROWS = [dict(zip(("flightNo", "depTime", "origin", "destination"), row, strict=True)) for row in FLIGHTS]
HEAD = {"name": "王建国", "idCard": ONE}


def elements(row: dict[str, str]) -> str:
    return "".join(f"<{key}>{value}</{key}>\n" for key, value in row.items())


def dictionary(row: dict[str, str], rest: str = "") -> str:
    pairs = "".join(f"<key>{key}</key>\n<string>{value}</string>\n" for key, value in row.items())
    return f"<dict>\n{pairs}{rest}</dict>\n"


def yaml(row: dict[str, str], indent: str) -> str:
    lines = (f"{key}: '{value}'\n" for key, value in row.items())
    return f"{indent}- " + f"{indent}  ".join(lines)


def cells(row: tuple[str, ...], tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>\n"


COLUMNS = ("航班号", "起飞时间", "出发地", "到达地")
BELOW = {
    "a.json": json.dumps({"person": HEAD, "flights": ROWS}),
    "b.json": json.dumps({ONE: ROWS}, indent=1),
    "c.json": json.dumps({ONE: {"name": "王建国", "flights": ROWS}}, indent=1),
    "a.yaml": "people:\n" + yaml(HEAD, "") + "  flights:\n" + "".join(yaml(row, "    ") for row in ROWS),
    "a.xml": f"<r><person>\n{elements(HEAD)}</person>\n<fs>\n"
    + "".join(f"<f>\n{elements(row)}</f>\n" for row in ROWS)
    + "</fs></r>",
    "a.plist": dictionary(HEAD, f"<key>flights</key>\n<array>\n{''.join(map(dictionary, ROWS))}</array>\n"),
    "a.html": f"<h3>姓名：王建国 身份证号：{ONE}</h3>\n<table>"
    + cells(COLUMNS, "th")
    + "".join(map(cells, FLIGHTS))
    + "</table>",
    "numbered.txt": f"王建国，身份证号{ONE}，乘机记录共5条：\n"
    + "".join("1. " + " ".join(map(":".join, zip(COLUMNS, row, strict=True))) + "\n" for row in FLIGHTS),
    "dated.txt": f"王建国（身份证号{ONE}）乘机记录：\n"
    + "".join(f"{row[1]} {row[0]} {row[2]}-{row[3]}\n" for row in FLIGHTS),
    "blank.csv": "姓名,身份证号,航班号,起飞时间,出发地,到达地\n"
    + "\n".join((f"王建国,{ONE}," if row is FLIGHTS[0] else ",,") + ",".join(row) for row in FLIGHTS),
}  # fmt: skip


@pytest.mark.parametrize("name", BELOW)
def test_every_row_of_a_list_is_of_the_person(name: str, tmp_path: Path) -> None:
    assert records(tmp_path, BELOW[name], name)["travel.flight"] == len(FLIGHTS)


OTHERS = {
    # an order tells of its own guests, not of those of the order before it
    "order.json": json.dumps([{"hotel": "如意酒店", "checkin": "2022-10-12", "guests": [HEAD]}] * 3),
    "sibling.json": json.dumps([HEAD, *ROWS]),
    "outer.yaml": "a:\n  b:\n    c:\n      name: 王建国\n      id_card: '" + ONE + "'\n" + yaml(ROWS[0], ""),
    "offer.txt": f"王建国 {ONE}\n李秀英 {TWO}\n\nCA1321 广州-北京 每日 08:15 起飞\n",
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_list_of_the_person(name: str, tmp_path: Path) -> None:
    found = records(tmp_path, OTHERS[name], name)
    assert found["travel.flight"] == 0 and found["hotel.stay"] in (0, 3), found


def test_homes_and_accounts_have_no_day(tmp_path: Path) -> None:
    homes = "".join(f"- 广州市天河区人民路{number}号，{one}\n" for number, one in enumerate(CERTIFICATES, 1))
    text = f"王建国，身份证号{ONE}，名下房产：\n{homes}"
    assert records(tmp_path, text)["property.housing"] == len(CERTIFICATES)
    accounts = "".join(f"{number}、工商银行 {card}\n" for number, card in enumerate(CARDS, 1))
    assert records(tmp_path, f"王建国，身份证号{ONE}，名下银行卡：\n{accounts}")["bank.account"] == len(CARDS)


def test_what_heads_a_list_is_no_row_of_it(tmp_path: Path) -> None:
    rows = "".join(
        f"{n}. 坐落:人民路{n}号 租期开始:2018/09/1{n} 租期结束:2019/09/1{n} 月租金:8500\n" for n in range(1, 4)
    )
    assert records(tmp_path, f"租客王建国，身份证号{ONE}，租房登记共3条：\n{rows}")["property.rental"] == 3


def test_a_header_that_comes_again_is_no_list_below(tmp_path: Path) -> None:
    head = "Name\tPassportNo\tTravelDate\tCrossingType\tBorderPort\n"
    rows = "".join(f"ZHANG SAN\tEA482091{n}\t2018-08-0{n + 1}\t出境\t皇岗口岸\n" for n in range(4))
    pages = f"{head}{rows}第1页\n\n{head}{rows.replace('EA48', 'EA49')}第2页\n"
    assert records(tmp_path, pages, "a.tsv") == {"border.crossing": 8}


def test_two_tables_of_one_width_are_two(tmp_path: Path) -> None:
    stays = "".join(f"王建国,{ONE},如意酒店,2016-03-1{n} 12:00,62{n}\n" for n in range(5))
    calls = "".join(f'1370551826{n},1380221340{n},2018-05-30 16:3{n},"好，知道了, ok",接收\n' for n in range(5))
    heads = "姓名,身份证号,酒店名称,入住时间,房号", "本机号码,对方号码,收发时间,短信内容,类型"
    text = f"住宿登记\n{heads[0]}\n{stays}\n短信记录\n{heads[1]}\n{calls}"
    assert records(tmp_path, text, "a.csv") == {"hotel.stay": 5, "phone.sms": 5}


def sheet(row: tuple[str, ...]) -> str:
    return "<Row>" + "".join(f"<Cell><Data>{cell}</Data></Cell>" for cell in row) + "</Row>\n"


def values(row: tuple[str, ...]) -> str:
    return "<row>" + "".join(f"<value>{cell}</value>\n" for cell in row) + "</row>\n"


POSITIONS = {
    "sheet": "<Table>\n<Column/>\n"
    + sheet(("姓名", "护照号", *COLUMNS))
    + "".join(sheet(("王建国", PASSPORT, *row)) for row in FLIGHTS)
    + "</Table>",
    "dataset": '<table name="f">\n'
    + "".join(f"<column>{name}</column>\n" for name in ("passport_no", *ROWS[0]))
    + "".join(values((PASSPORT, *row)) for row in FLIGHTS)
    + "</table>",
}


@pytest.mark.parametrize("name", POSITIONS)
def test_rows_of_xml_may_go_by_their_places(name: str, tmp_path: Path) -> None:
    assert records(tmp_path, POSITIONS[name], "a.xml") == {"travel.flight": len(FLIGHTS)}


OTHER = "13802213404"
MESSAGES = {
    "a.py": f"[{{'own_number': '{MOBILE}', 'address': '{OTHER}', 'sms_content': '妈，到了', 'at': '2018-05-30'}}]",
    "a.yaml": f"- MyNumber: '{MOBILE}'\n  PeerNumber: '{OTHER}'\n  SmsContent: '【某某快运】已到站，取件码 4-2-3081'\n",
    "a.html": f"<p><b>本机号码</b>：<i>{MOBILE}</i></p>\n<p><b>对方号码</b>：<i>{OTHER}</i></p>\n"
    "<p><b>短信内容</b>：<i>好</i></p>",
    "a.sql": f"INSERT INTO sms SET `own_number`='{MOBILE}', `peer_number`='{OTHER}', `message`='ok, see you';",
    "a.txt": f"{MOBILE} 收到 {OTHER} 的短信（2019-05-01 10:22:11）：好的，谢谢",
    "b.txt": f"[2019-05-01 10:22] {MOBILE} -> {OTHER} SMS: 你到哪里了",
}


@pytest.mark.parametrize("name", MESSAGES)
def test_short_messages_and_those_with_commas(name: str, tmp_path: Path) -> None:
    assert records(tmp_path, MESSAGES[name], name) == {"phone.sms": 1}


@pytest.mark.parametrize("head", ["2018-11-01 08:33:20 助手\n", "\n助手 08:33\n", "[2018-11-01 08:33:20] 助手:\n"])
def test_messages_of_a_chat_have_heads(head: str, tmp_path: Path) -> None:
    rows = [" ".join(row) + "起飞" for row in FLIGHTS]
    told = head.join(("", f"出了，王建国 {ONE}，一共5条\n", *(f"{row}\n" for row in rows), "收到，谢谢\n"))
    assert records(tmp_path, told)["travel.flight"] == len(FLIGHTS)
    offer = head.join(
        ("", f"王建国 {ONE} 帮查一下\n", "好的\n", "2020-03-11 广州-北京 CA1321 08:15起飞 特价\n", "再见\n")
    )
    assert records(tmp_path, offer) == {"identity.person": 1}


def mapped(before: str, key: str, behind: str) -> str:
    return "items:\n" + "".join(
        f'  - {before}{number}\n    {key}: {{name: 王建国, idNo: "{one}", mobile: "1370551826{number}"}}\n{behind}'
        for number, one in enumerate((ONE, TWO))
    )


MAPPED = {
    mapped(
        "contract: ZL201", "tenant", "    house: 武汉市建设路102号9栋2102室\n    monthlyRent: 3000\n"
    ): "property.rental",
    mapped("hotel: 如意酒店", "guest", "    room: 8302\n    checkin: 2018-10-05 12:00\n"): "hotel.stay",
    mapped("order: A", "customer", "    item: 笔记本\n    price: 3000\n"): "identity.person",
    f"people:\n  a: {{name: 王建国, idNo: '{ONE}'}}\n  b: {{name: 李秀英, idNo: '{TWO}'}}\n": "identity.person",
    f"const a = {{name: '王建国', idNo: '{ONE}'}};\nconst b = {{name: '李秀英', idNo: '{TWO}'}};\n": "identity.person",
}


@pytest.mark.parametrize("text", MAPPED)
def test_a_mapping_in_braces_is_a_value_of_its_item(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text, "a.yaml") == {MAPPED[text]: 2}


POINTS = "".join(
    f'<trkpt lat="38.08614{day}" lon="119.05869{day}"><time>2012-05-1{day}T04:37:03Z</time>{{}}</trkpt>\n'
    for day in range(4)
)


@pytest.mark.parametrize("more", ["", "<speed>58</speed>"])
def test_attributes_tell_where_and_an_element_when(more: str, tmp_path: Path) -> None:
    head = f"<metadata><name>王建国</name><desc>手机 {MOBILE} 身份证 {ONE}</desc></metadata>"
    text = f"<gpx>{head}<trk><trkseg>\n{POINTS.format(*[more] * 4)}</trkseg></trk></gpx>\n"
    assert records(tmp_path, text, "a.gpx") == {"identity.person": 1, "location.fix": 4}
    places = text.replace("<time>2012-05-1", "<name>点").replace("Z</time>", "</name>")
    assert records(tmp_path, places, "b.gpx") == {"identity.person": 1}
