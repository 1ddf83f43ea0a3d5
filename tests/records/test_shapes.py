"""One set of hotel stays in all shapes that tools print them in: a record's kind does not depend on its shape."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from urllib.parse import urlencode

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.records import shapes
from pii_scan.rulepack import shape as packs
from pii_scan.workers import Scan
from tests.engine.synthetic import id_number
from tests.shared import CACHE

HEAD = ("id", "guest_name", "id_card", "mobile", "hotel_name", "room_no", "checkin_time")
TITLES = ("姓名", "身份证号", "手机号", "酒店名称", "房号", "入住时间")
Row = tuple[str, ...]


@cache
def rows() -> tuple[Row, ...]:
    rng = random.Random(9)
    made = []
    for number in range(12):
        born = date(1960, 1, 1) + timedelta(rng.randrange(18_000))
        body = f"{rng.choice(('110105', '310101', '440305'))}{born:%Y%m%d}{rng.randrange(900):03d}"
        name, hotel = "张伟李娜王芳刘洋"[2 * (number % 4) :][:2], "如家酒店(科技园店)"
        day = f"2019-03-{number + 1:02d} 14:00:00"
        made.append(
            (str(number + 1), name, id_number(body), f"13{rng.randrange(10**9):09d}", hotel, f"8{number:03d}", day)
        )
    return tuple(made)


def width(text: str) -> int:
    return sum(1 + (sign > "\u2e7f") for sign in text)


def padded(row: Row, mark: str = " | ") -> str:
    widths = [max(map(width, column)) for column in zip(HEAD, *rows(), strict=True)]
    return mark.join(cell + " " * (size - width(cell)) for cell, size in zip(row, widths, strict=True))


def ruled(cross: str = "-+-") -> str:
    widths = [max(map(width, column)) for column in zip(HEAD, *rows(), strict=True)]
    return cross.join("-" * size for size in widths)


def mysql() -> str:
    line = f"+-{ruled()}-+"
    return "\n".join(
        [line, f"| {padded(HEAD)} |", line, *(f"| {padded(row)} |" for row in rows()), line, "12 rows in set"]
    )


def named(row: Row, item: str, name: str = "{}: {}") -> str:
    return item.join(name.format(key, value) for key, value in zip(HEAD, row, strict=True))


def nested(row: Row) -> dict[str, dict[str, str]]:
    pairs = list(zip(HEAD, row, strict=True))
    return {"guest": dict(pairs[:4]), "stay": dict(pairs[4:])}


SHAPES: dict[str, Callable[[], str]] = {
    "mysql": mysql,
    "psql": lambda: "\n".join([f" {padded(HEAD)}", f"-{ruled()}-", *(f" {padded(r)}" for r in rows()), "(12 rows)"]),
    "mysql-vertical": lambda: "\n".join(
        f"{'*' * 27} {row[0]}. row {'*' * 27}\n" + named(row, "\n", "{:>13}: {}") for row in rows()
    ),
    "psql-expanded": lambda: "\n".join(
        f"-[ RECORD {row[0]} ]+-------\n" + named(row, "\n", "{:<13}| {}") for row in rows()
    ),
    "fixed-width": lambda: "\n".join([padded(HEAD, "   "), ruled("---"), *(padded(row, "   ") for row in rows())]),
    "t-sql": lambda: "\n".join(
        f"INSERT [dbo].[Guest] ([{'], ['.join(HEAD)}]) VALUES ({row[0]}, {', '.join(f'N{v!r}' for v in row[1:])})\nGO"
        for row in rows()
    ),
    "yaml": lambda: "guests:\n" + "\n".join("  - " + named(row, "\n    ") for row in rows()),
    "nested-yaml": lambda: "\n".join(
        f"- person:\n    name: {r[1]}\n    idCard: '{r[2]}'\n  stay:\n    hotelName: {r[4]}\n    checkinTime: {r[6]}"
        for r in rows()
    ),
    "log": lambda: "\n".join(f"2019-03-01 12:00:01 INFO saved Guest({named(row, ', ', '{}={}')})" for row in rows()),
    "bracketed-log": lambda: "\n".join(f"2019-03-01 12:00:01 INFO {named(r, ' ', '[{}={}]')}" for r in rows()),
    "elements-in-log": lambda: "\n".join(f"12:00:01 INFO saved {named(r, '', '<{0}>{1}</{0}>')}" for r in rows()),
    "query": lambda: "\n".join(
        f'10.0.0.1 - - "GET /save?{urlencode(dict(zip(TITLES, row[1:], strict=True)))} HTTP/1.1" 200' for row in rows()
    ),
    "statement-log": lambda: "\n".join(f"DEBUG ==> Parameters: {'(String), '.join(r[1:])}(String)" for r in rows()),
    "insert-without-names": lambda: "\n".join(f"INSERT INTO t VALUES {row};" for row in rows()),
    "insert-in-one-line": lambda: "INSERT INTO t VALUES " + ",".join(map(str, rows())) + ";",
    "words": lambda: "\n".join(f"查到了：{' '.join(row[1:])}" for row in rows()),
    "properties": lambda: "\n".join(named(row, "\n", f"guest.{row[0]}.{{}}={{}}") for row in rows()),
    "form-of-tabs": lambda: "\n".join("=====\n" + named(row, "\n", "{}\t{}") for row in rows()),
    "form-of-bars": lambda: "\n\n".join(named(row, "\n", "| {} | {} |") for row in rows()),
    "numbered": lambda: "\n".join(f"{row[0]}、" + named(row, "\n   ", "{}：{}") for row in rows()),
    "messages": lambda: "\n".join(f"[2019-05-01 09:{r[0]:>02}] 小王: " + named(r, "\n", "{}：{}") for r in rows()),
    "one-key-a-message": lambda: "\n".join(named(r, "\n\n王芳 09:41\n", "{}：{}") for r in rows()),
    "guests-of-orders": lambda: json.dumps(
        [dict(zip(HEAD[4:], r[4:], strict=True), guests=[dict(zip(HEAD[:4], r[:4], strict=True))]) for r in rows()]
    ),
    "xml": lambda: "\n".join(f"<guest>{named(row, '', '<{0}>{1}</{0}>')}</guest>" for row in rows()),
    "html": lambda: "<table><tr><th>"
    + "</th><th>".join(HEAD)
    + "</th></tr>"
    + "\n".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in rows())
    + "</table>",
    "nested-json": lambda: json.dumps([nested(row) for row in rows()]),
    "traditional-csv": lambda: "\n".join(
        ["序號,姓名,身份證號,手機號碼,酒店名稱,房間號,入住時間", *(",".join(row) for row in rows())]
    ),
}  # fmt: skip


def records(folder: Path, text: str) -> Counter[str]:
    file = folder / "a.txt"
    file.write_text(text + "\n", encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE))
    return Counter(event.kind for event in scan.events() if isinstance(event, Record))


@pytest.mark.parametrize("shape", SHAPES)
def test_kind_and_count_do_not_depend_on_the_shape(shape: str, tmp_path: Path) -> None:
    assert records(tmp_path, SHAPES[shape]()) == {"hotel.stay": 12}


# Rows in which no cell has a name, and one record of which they are.
NAMELESS = {
    "hotel.stay": "{name};{id};如家酒店(天河店);8512;2016-11-03 21:14",
    "travel.flight": "{id}|2016-12-01 08:00|CZ3101|广州|北京|784-1234567890",
    "travel.train": "G79\t北京西\t广州南\t2016-10-02 08:00\t05车12A\t{id}\t{name}",
    "netcafe.session": "{id},极速网吧,2016-10-01 20:03:11,2016-10-01 23:40:57,A023",
    "border.crossing": "{name}----E12345678----出境----2016-05-01----广州白云机场----{id}",
    "crime.case": "{id} | 盗窃 | 2016-12-01 | 广州市公安局天河区分局 | 行政拘留十日",
    "bank.transaction": "2016-12-01 10:17:18,{card},-374.53,消费,9828.58,{name}",
    "property.housing": "{name}\t3栋1单元1203\t89.52㎡\t{mobile}",
    "driving.licence": "C1,2010-05-06,440100123456,{id},{mobile}",
    "phone.cdr": "{mobile},13544225166,主叫,2016-12-01 09:12:33,83",
    "phone.sms": "{mobile};2016-12-01 09:12:33;晚上一起吃饭吧，老地方见",
    "location.fix": "{id},{mobile},113.264435,23.129163,2016-12-11 20:15:02",
}
# The same cells where they are something else.
OTHERS = {
    "identity.person": "{name},{id},广州某某酒店管理有限公司,2016-11-03,8512",
    "phone.number": "{mobile},2016-12-01 09:12:33,A56053,1",
    "bank.account": "{name},{id},{card},中国工商银行",
}


@pytest.mark.parametrize("kind", NAMELESS | OTHERS)
def test_cells_without_names_make_a_record(kind: str, tmp_path: Path) -> None:
    def made(row: Row) -> str:
        values = {"name": row[1], "id": row[2], "mobile": row[3], "card": "6222021001116245702"}
        return (NAMELESS | OTHERS)[kind].format(**values)

    assert records(tmp_path, "\n".join(map(made, rows()))) == {kind: 12}


MANY = [f"1{'3589'[n % 4]}{'0135689'[n % 7]}{n * 7_919_317 % 10**8:08}" for n in range(1, 25)]


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(MANY),
        "\n".join(f"{number},A{n}" for n, number in enumerate(MANY)),
        "\n".join(f"12:00:{n:02} send {number} ok{' again' * (n % 3)}" for n, number in enumerate(MANY)),
        json.dumps(MANY),
        json.dumps([[n, number] for n, number in enumerate(MANY)], indent=1),
        "INSERT INTO t VALUES " + ",".join(f"({n},{number},'A')" for n, number in enumerate(MANY)) + ";",
        "<table>" + "\n".join(f"<tr><td>{n}</td><td>{number}</td></tr>" for n, number in enumerate(MANY)) + "</table>",
        "HOT = [\n" + "\n".join(f"    '{number}'," for number in MANY) + "\n]",
    ],
)
def test_many_mobile_numbers_need_no_words(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {"phone.number": 24}


@pytest.mark.parametrize("number", ["137{:08}", "1{}{:07}"])
def test_numbers_that_begin_alike_or_are_not_given_out_are_none(number: str, tmp_path: Path) -> None:
    numbers = (number.format(*([n % 90 + 100] if "{}" in number else []), n * 7_919_317 % 10**7) for n in range(40))
    assert not records(tmp_path, "\n".join(f"{one},A1,9.50" for one in numbers))


def test_the_first_value_of_a_tuple_is_found(tmp_path: Path) -> None:
    tuples = (f"('{row[3]}','2016-12-01 09:12:33','晚上一起吃饭吧，老地方见')" for row in rows())
    assert records(tmp_path, "\n".join(f"INSERT INTO t VALUES {one};" for one in tuples)) == {"phone.sms": 12}


@pytest.mark.parametrize("point", ["loc", "geometry", "coordinates"])
def test_points_of_maps_are_positions(point: str, tmp_path: Path) -> None:
    place = {"type": "Point", "coordinates": [113.264435, 23.129163]} if point == "geometry" else [113.264435, 23.12916]
    made = [{point: place, "properties": {"mobile": row[3], "time": row[6]}} for row in rows()]
    assert records(tmp_path, json.dumps({"features": made})) == {"location.fix": 12}


def test_numbers_in_a_line_are_a_record_each(tmp_path: Path) -> None:
    assert records(tmp_path, "、".join(row[2] for row in rows())) == {"identity.number": 12}
    assert records(tmp_path, "号码：" + "，".join(row[3] for row in rows()[:5])) == {"phone.number": 5}
    assert records(tmp_path, f"手机 {rows()[0][3]}，备用 {rows()[1][3]}") == {"phone.number": 1}


def test_rows_of_arrays_are_records(tmp_path: Path) -> None:
    text = json.dumps({"columns": HEAD, "rows": rows()})
    assert sum(records(tmp_path, text).values()) == 12


def test_escapes_of_json_are_the_signs_that_they_stand_for(tmp_path: Path) -> None:
    """Most programs write JSON in ASCII: names, addresses and Chinese labels are there all the same."""
    told = [{"姓名": row[1], "电话": row[3], "备注": f"住址：广东省深圳市南山区科技园路{row[0]}号"} for row in rows()]
    found = []
    for ascii_only in (False, True):
        file = tmp_path / f"{ascii_only}.json"
        file.write_text(json.dumps(told, ensure_ascii=ascii_only), encoding="utf-8")
        events = Scan(Settings(paths=(str(file),), jobs=1, cache=CACHE)).events()
        found.append(
            Counter((event.rule, event.masked, event.evidence) for event in events if isinstance(event, Finding))
        )
    assert found[0] == found[1]
    assert {rule for rule, *_ in found[0]} >= {"identity.person_name", "identity.address", "phone.mobile"}


def test_shapes_with_the_same_names_are_told_apart(tmp_path: Path) -> None:
    """A dump and a page with the same columns, one after the other in one scan."""
    for name, shape in SHAPES.items():
        (tmp_path / f"{name}.txt").write_text(shape() + "\n", encoding="utf-8")
    events = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE)).events()
    found = Counter((Path(event.location.path).stem, event.kind) for event in events if isinstance(event, Record))
    assert found == {(name, "hotel.stay"): 12 for name in SHAPES}


# Records told in words, which differ from other kinds in a few of them.
TOLD = {
    "hotel.stay": [
        "客人{name}（手机{mobile}）2018-10-01 08:44在云岭假日酒店办理入住，房号1728，证件号码{id}。",
        "开房记录：{name}，{id}，全季酒店，2023/5/6 22:10-2023/5/7 12:00，大床房",
    ],
    "netcafe.session": [
        "嫌疑对象{name}（公民身份号码{id}）2020年11月02日 18:52至2020年11月03日 03:10在战歌电竞馆A105号机上网。",
        "2023-05-06 20:01:22 {name}({id})在南山区蓝天网吧刷卡上机，23:10下机",
    ],
    "bank.transaction": [
        "{name}，身份证号{id}，2024年02月10日 16:58向王梅（账号{card}）转账人民币4362.09元，交易后余额72773.31元。",
        "2022年09月24日 23:12 {name}（身份证{id}，卡号{card}）退款支出8402.60元，余额77815.82元，对方户名苏琴",
        "{id} {name} 微信转给商户永辉超市 268.50元 2023/5/7 交易单号4200001234202305071234567890",
        "{name}（{id}）于2023年5月6日通过手机银行向李娜转账5000元，对方账号{card}",
        "On 2023-04-05 Li Qiang (ID {id}) transferred CNY 5,000.00 to account {card}, balance 12,345.67",
    ],
    "bank.balance": ["截至2024年1月1日，{name}（{id}）在农业银行的账户余额为88,123.45元"],
    "driving.licence": [
        "{name}持有交警支队核发的C2机动车驾驶证，证号{id}，档案编号430188491077，初次领证日期2007.08.05。",
    ],
    "travel.train": ["5月6日{name}（{id}）坐D3112次动车去杭州东，6车3F"],
    "travel.flight": ["旅客{name}（{id}）于2023年5月6日搭乘3U8881次航班由成都前往北京"],
    "phone.cdr": ["2022年10月13日 23:32 本机号码{mobile} 主叫 18749713186 通话时长8分33秒，基站 LAC 45282 CI 6423"],
    "phone.sms": ["2023-05-06 14:22 {mobile} 发短信给 13572683604：钱已经打过去了你查一下"],
    "location.fix": [
        "{name}{id}的车粤B12D45于2023-05-06 14:22通过滨海大道卡口",
        "粤B12D45 2023-05-06 14:22 东经113.934512 北纬22.540312",
    ],
    "crime.case": [
        "前科查询结果：{name} 身份证{spaced} 有案底，2021年10月05日因抢夺被成都市公安局武侯分局监视居住",
        "{id}，{name}，因盗窃于2023年5月6日被南山分局行政拘留十日",
    ],
    "property.housing": ["{name}{id}名下有房：深圳市南山区科技园路12号阳光小区3栋1单元1203，建筑面积89.5平米"],
    "identity.person": [
        "李娜，身份证{id}，2023年5月6日经过面试，地址深圳市南山区科技园路12号",
        "职工{name}，{id}，2023年5月6日参加培训，住宿费自理，女",
        "患者{name}，男，{id}，2023年5月6日因高血压被送入市第一医院，住3号床",
    ],
}  # fmt: skip


def told(text: str, row: Row) -> str:
    number = row[2]
    spaced = f"{number[:6]} {number[6:14]} {number[14:]}"
    return text.format(name=row[1], id=number, mobile=row[3], card="6222021001116245702", spaced=spaced)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in TOLD.items() for text in texts])
def test_records_told_in_words(kind: str, text: str, tmp_path: Path) -> None:
    assert records(tmp_path, f"转发\n\n{told(text, rows()[0])}\n\n收到") == {kind: 1}


def test_two_lines_that_tell_all_are_two_records(tmp_path: Path) -> None:
    """Whatever stands before their first colon."""
    text = "租房记录：租客{name} {id} 房屋地址浙江省杭州市西湖区南湖北路177号 月租7400元 2015-06-29起租"
    one, two = (told(text, row) for row in rows()[:2])
    assert records(tmp_path, f"{one}\n客户那边发来的：{two}") == {"property.rental": 2}


# Headers whose words mean several things, with a row.
HEADERS = {
    "property.housing": [
        "小区名称,楼号,户室,权利人,联系手机,面积(㎡),交房日期",
        "东方名邸,20栋,2204,莫涵亮,{mobile},191.64,2023/12/4",
    ],
    "location.fix": ["目标号码,采集时间,东经,纬度", "{mobile},2024-11-26 15:17:20,108.923582,34.216903"],
    "driving.vehicle": [
        "plateNo,vehicleOwner,certNo,address,bodyColor",
        "粤B12D45,{name},{id},深圳市南山区紫竹路200号阳光里7栋3单元2401室,红",
    ],
    "phone.sms": [
        "机主号码,通话号码,收发类型,短信时间,内容",
        "{mobile},15707206209,发送,2023/8/20 21:03,今晚不回来吃饭了",
    ],
    "phone.cdr": [
        "userNumber,otherNumber,callType,startTime,duration",
        '"=""{mobile}""","=""15964922440""",主叫,2024-11-11 00:03,96',
    ],
    "bank.transaction": [
        "HM,YHKH,JYRQ,ZY,JFJE,DFJE,YE",
        "{name},6222021001116245702,2023-10-26T09:55:11,购物,2915.02,,89712.18",
    ],
}  # fmt: skip


@pytest.mark.parametrize("kind", HEADERS)
def test_headers_that_mean_several_things(kind: str, tmp_path: Path) -> None:
    header, row = HEADERS[kind]
    assert records(tmp_path, "\n".join([header, *(told(row, one) for one in rows())])) == {kind: 12}


def test_where_the_owner_of_a_car_lives_is_not_what_he_owns(tmp_path: Path) -> None:
    items = "\n".join(
        f'- plate_no: "粤B{n}D45"\n  owner_name: "{row[1]}"\n  id_card: "{row[2]}"\n'
        f'  address: "深圳市南山区紫竹路{n}号阳光里7栋3单元2401室"\n  body_color: "红"'
        for n, row in enumerate(rows(), 10)
    )
    assert records(tmp_path, items) == {"driving.vehicle": 12}
    assert records(tmp_path, items.replace("address", "house_address")) == {"property.housing": 12}


def test_positions_of_vehicles_are_about_their_plates(tmp_path: Path) -> None:
    made = [f"粤B{n}D45,2023-05-06 14:{n}:01,113.934512,22.540312" for n in range(12, 24)]
    assert records(tmp_path, "\n".join(["plate_no,gps_time,lng,lat", *made])) == {"location.fix": 12}
    assert not records(tmp_path, "\n".join(["plate_no,model,color,price", *(f"{one[:7]},A,B,1" for one in made)]))


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"columns": TITLES, "index": [*range(12)], "data": [row[1:] for row in rows()]}, ensure_ascii=False),
        json.dumps({"header": HEAD, "rows": rows()}, indent=1),
        "\n".join(["住宿记录（2021年）", ",".join(TITLES), *(",".join(row[1:]) for row in rows())] * 2),
    ],
    ids=["split", "indented", "pages"],
)
def test_names_of_columns_that_stand_apart(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {"hotel.stay": 12 * (text.count("2021") or 1)}


def test_values_that_a_statement_asks_for(tmp_path: Path) -> None:
    numbers = "', '".join(row[3] for row in rows())
    assert records(tmp_path, f"SELECT * FROM t WHERE mobile IN ('{numbers}');") == {"phone.number": 12}


def test_numbers_of_a_long_line_are_counted_once(tmp_path: Path) -> None:
    rng = random.Random(3)
    numbers = []
    for _ in range(400):
        born = f"{rng.randrange(1950, 2000)}{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}"
        body = f"110105{born}{rng.randrange(900):03}"
        numbers.append(id_number(body))
    found = records(tmp_path, "证件 " + "、".join(dict.fromkeys(numbers)))
    assert found == {"identity.number": len(set(numbers))}


def test_where_a_number_is_registered_is_no_address(tmp_path: Path) -> None:
    assert records(tmp_path, "\n".join(f"{row[3]},黑龙江省,中国移动" for row in rows())) == {"phone.number": 12}


def test_cards_of_a_phone_book_are_persons(tmp_path: Path) -> None:
    cards = (f"BEGIN:VCARD\nVERSION:3.0\nFN:{row[1]}\nTEL;TYPE=CELL:{row[3]}\nEND:VCARD\n" for row in rows())
    assert records(tmp_path, "".join(cards)) == {"identity.person": 12}


@pytest.mark.parametrize("name", ["王𬱖", "李㛃", "吴〇", "张小𠮷"])
def test_names_with_rare_characters(name: str, tmp_path: Path) -> None:
    lines = "".join(f"{name},{row[2]}\n" for row in rows())
    assert records(tmp_path, f"姓名,身份证号\n{lines}") == {"identity.person": 12}


def test_packs_may_name_the_shapes_that_there_are() -> None:
    assert {*packs.SHAPES} == {*shapes.PATTERNS, "text"}
