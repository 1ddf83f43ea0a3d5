"""Groups of rows below a head of one person: in sheets, prints, maps and logs; and keys that stand far from values."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import OTHER, THIRD
from tests.shared import CACHE

PEOPLE = (("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER), ("陈志强", THREE, THIRD))
HOME = "成都市武侯区文化路26号3栋801"
VIN = "LSVAA49J9DC588521"


def found(folder: Path, text: str, name: str = "a.txt", engine: str = "auto") -> Counter[str]:
    """How often which rule found a value."""
    file = folder / name
    file.write_text(text + "\n", encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, engine=engine))
    return Counter(event.rule for event in scan.events() if isinstance(event, Finding))


# --- names of columns in two languages, or of several words ----------------------------------------------------------

LEASES = (
    ("1", "ZL2016186404", HOME, "9,000.00", "6,900.00", "2016-04-07", "2017-04-07"),
    ("2", "ZL2016917361", HOME, "1,300.00", "1,300.00", "2016-08-02", "2017-01-31"),
)
NAMES = {
    "both": (
        "序号|合同编号 Lease No|房屋地址 House Addr|月租金(元) Monthly Rent|押金(元) Deposit|起租日期 Lease Start"
        "|到期日期 Lease End"
    ),
    "turned": (
        "No|Lease No 合同编号|House Address 房屋地址|Monthly Rent 月租金(元)|Deposit 押金|Lease Start 起租日期"
        "|Lease End 到期日期"
    ),
    "brackets": (
        "序号|合同编号(Contract Number)|房屋地址(House Address)|月租金(Monthly Rent)|押金(Deposit)"
        "|起租日期(Lease Start Date)|到期日期(Lease End Date)"
    ),
    "words": (
        "No|Lease Contract Number|Rented House Address|Monthly Rent|Security Deposit|Lease Start Date|Lease End Date"
    ),
}


def sheet(names: str, people: tuple[tuple[str, str, str], ...] = PEOPLE) -> str:
    """A sheet with two leases of each person below a head."""
    return "房屋租赁备案导出\t\t\t\n" + "\n\n".join(
        f"租客姓名 Tenant Name:\t{name}\t承租人证件号 Tenant Id No:\t{one}\t联系电话 Tenant Mobile:\t{mobile}\n"
        + "\n".join("\t".join(row) for row in (names.split("|"), *LEASES))
        for name, one, mobile in people
    )


@pytest.mark.parametrize("names", NAMES.values(), ids=NAMES)
def test_names_of_columns_may_be_longer_in_two_languages(names: str, tmp_path: Path) -> None:
    assert records(tmp_path, sheet(names))["property.rental"] == 6


MESSAGES = (
    ("明早八点老地方集合", "18095604727", "20150713035739", "接收"),
    ("【中国移动】您本月已使用流量477MB", "10657536791", "20160618191352", "接收"),
    ("票买好了，两张连座", "14762688356", "20170613132637", "发送"),
)


def printed(rows: tuple[tuple[str, ...], ...]) -> str:
    """Rows in columns of a fixed width."""
    lines = ("".join(cell + " " * (40 - len(cell.encode("gbk"))) for cell in row).rstrip() for row in rows)
    return "\n".join(lines)


@pytest.mark.parametrize("title", ["", "短信内容留存导出\n" + "=" * 90 + "\n"])
@pytest.mark.parametrize(
    "names",
    [
        ("短信内容", "对方号码", "发送时间", "收发类型"),
        ("短信内容 Sms Content", "对方号码 Peer Number", "发送时间 Send Time", "收发类型 Sms Direction"),
    ],
)
def test_a_print_has_groups_below_heads(names: tuple[str, ...], title: str, tmp_path: Path) -> None:
    text = title + "\n".join(
        f"机主姓名 Subscriber Name: {name}\n身份证号 Id No: {one}\n用户手机 Own Msisdn: {mobile}\n{'-' * 90}\n"
        + printed((names, *MESSAGES))
        + f"\n{'-' * 90}"
        for name, one, mobile in PEOPLE
    )
    assert records(tmp_path, text, "a.rpt") == {"phone.sms": 9, "identity.person": 3}


@pytest.mark.parametrize("mark", ["#卡 ", "账户："])
def test_one_line_names_the_rows_below_it_in_a_table(mark: str, tmp_path: Path) -> None:
    rows = "2017.01.28;报销;;4950.71;68992.69;明德中学\n2017.01.31;水电费;23623.08;;47304.32;永辉超市\n"
    cards = (f"{mark}'{CARD} 户名 {name} 证件 '{one}\n{rows}" for name, one, _ in PEOPLE)
    told = records(tmp_path, f"日期;摘要;支出;收入;余额;对方\n{''.join(cards)}", "a.csv")
    assert told == {"bank.account": 3, "bank.transaction": 6}


def test_pages_of_a_print_are_no_groups(tmp_path: Path) -> None:
    names = ("姓名", "身份证号", "手机号", "酒店名称", "入住时间")
    rows = [(*person, "如家酒店", "2019-03-04 12:30:00") for person in PEOPLE * 2]
    text = "\n".join(f"批次号: 20190304\n页码: {page}\n" + printed((names, *rows)) for page in (1, 2))
    assert records(tmp_path, text, "a.rpt") == {"hotel.stay": 12}


def test_the_number_of_a_cell_names_nobody(tmp_path: Path) -> None:
    names = (
        *("序号", "CI Cell Id", "定位时间 Locate Time", "定位地址 Location Desc", "经度 Longitude"),
        *("精度(米) Accuracy M", "纬度 Latitude"),
    )
    rows = [
        (
            str(n),
            f"6147{n}",
            str(1439021696 + 90000 * n),
            "西安市雁塔区人民路附近",
            f"108.93169{n}",
            "300",
            f"34.19779{n}",
        )
        for n in range(5)
    ]
    head = f"手机定位结果表\t\t\t\n机主 Subscriber Name:\t王建国\t身份证号 Id No:\t{ONE}\t目标号码 Msisdn:\t{MOBILE}\n"
    text = head + "\n".join("\t".join(row) for row in (names, *rows))
    assert records(tmp_path, text)["location.fix"] == 5


def test_sentences_are_no_names_of_columns(tmp_path: Path) -> None:
    prose = (
        "The tenant has paid the monthly rent and the deposit, the lease start date was moved by the landlord to the "
        "end of the year, and nobody lives in the house now"
    )
    rows = f"王建国 {ONE}, {MOBILE}, wants to be called\n李秀英 {TWO}, {OTHER}, does not"
    assert set(records(tmp_path, f"{prose}\n{rows}")) <= {"identity.person"}


# --- items of a list that begin with an object -----------------------------------------------------------------------


def track(indent: int | None, many: int) -> str:
    """A map of positions, each with its place first and what else is told of it behind that."""
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [104.050469 + n / 100, 30.621129]},
            "properties": {"locateTime": f"2017-11-{n + 10}T09:05:30+08:00", "accuracy": 100},
        }
        for n in range(many)
    ]
    head = {"msisdn": MOBILE, "ownerName": "王建国", "ownerIdNo": ONE}
    return json.dumps({"type": "FeatureCollection", "properties": head, "features": features}, indent=indent)


@pytest.mark.parametrize("indent", [None, 1])
def test_positions_below_what_a_map_is_of(indent: int | None, tmp_path: Path) -> None:
    assert records(tmp_path, track(indent, 12), "a.geojson")["location.fix"] == 12


def test_items_may_begin_with_an_object(tmp_path: Path) -> None:
    flights = [
        {"route": {"origin": "广州", "destination": "北京"}, "flightNo": f"CA13{n}1", "depTime": f"2020-0{n}-11 08:15"}
        for n in range(1, 7)
    ]
    text = json.dumps({"name": "王建国", "idCard": ONE, "flights": flights}, ensure_ascii=False, indent=1)
    assert records(tmp_path, text, "a.json")["travel.flight"] == 6


def fixes(item: str, many: int = 9) -> str:
    return "".join(item.format(n=n, day=n + 10) + "\n" for n in range(many))


DEEP = (
    "<fix><pos><lng>104.05046{n}</lng><lat>30.62112{n}</lat></pos><locateTime>2017-11-{day}T09:05:30+08:00</locateTime>"
    "<accuracy>100</accuracy></fix>"
)
PLACEMARK = (
    "<Placemark><Point><coordinates>104.05046{n},30.62112{n},0</coordinates></Point>"
    "<TimeStamp><when>2017-11-{day}T09:05:30+08:00</when></TimeStamp></Placemark>"
)


def test_items_may_begin_with_an_element(tmp_path: Path) -> None:
    head = f"<name>王建国</name><idNo>{ONE}</idNo><msisdn>{MOBILE}</msisdn>"
    text = f"<track>{head}\n<fixes>\n{fixes(DEEP)}</fixes></track>"
    assert records(tmp_path, text, "a.xml") == {"location.fix": 9, "identity.person": 1}


def test_marks_of_a_map_below_what_it_is_of(tmp_path: Path) -> None:
    head = "".join(
        f'<Data name="{name}"><value>{value}</value></Data>' for name, value in (("ownerName", "王建国"), ("idNo", ONE))
    )
    text = f"<kml><Document><name>track</name><ExtendedData>{head}</ExtendedData>\n{fixes(PLACEMARK)}</Document></kml>"
    assert records(tmp_path, text, "a.kml") == {"location.fix": 9, "identity.person": 1}


def test_elements_of_one_record_are_no_list(tmp_path: Path) -> None:
    stay = (
        "<stay><hotel><hotelName>如家酒店</hotelName></hotel><room><roomNo>301</roomNo></room>"
        "<checkin>2019-03-04 12:30</checkin></stay>"
    )
    text = "\n".join(f"<guest><name>{name}</name><idNo>{one}</idNo>{stay}</guest>" for name, one, _ in PEOPLE)
    assert records(tmp_path, f"<guests>\n{text}\n</guests>", "a.xml") == {"hotel.stay": 3}


# --- messages as gateways tell them ----------------------------------------------------------------------------------


def message(row: str, way: str) -> str:
    return "\n".join(row.format(name=name, one=one, mobile=mobile, way=way) for name, one, mobile in PEOPLE)


MESSAGE = "{name}^{one}^{mobile}^{way}^晚上几点回来吃饭？^2015-08-31 22:05:34^16663407705^"


@pytest.mark.parametrize("way", ["MO", "MT", "SUBMIT", "DELIVER"])
def test_gateways_call_the_ways_of_messages_so(way: str, tmp_path: Path) -> None:
    assert records(tmp_path, message(MESSAGE, way)) == {"phone.sms": 3}


@pytest.mark.parametrize("way", ["MO", "mt"])
def test_a_message_may_name_its_way_so(way: str, tmp_path: Path) -> None:
    rows = [{"phone": m, "idCard": o, "content": "晚上几点回来吃饭？", "direction": way} for _, o, m in PEOPLE]
    text = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    assert records(tmp_path, text, "a.jsonl") == {"phone.sms": 3}


@pytest.mark.parametrize(
    "row",
    [
        # where somebody lives, and what was noted
        "{name},{one},{mobile},MO,澳门居民，持通行证入境,2019-03-04 08:15:00",
        "{name},{one},{mobile},MO,100081,请工作日送货上门,2019-03-04 08:15:00",
        "{name},{one},{mobile},MT,请工作日送货上门,2019-03-04",
    ],
)
def test_a_place_is_no_way_of_a_message(row: str, tmp_path: Path) -> None:
    assert "phone.sms" not in records(tmp_path, message(row, ""))


# --- statements that put rows into a table ---------------------------------------------------------------------------

VERBS = (
    "REPLACE INTO", "replace into", "INSERT OR REPLACE INTO", "INSERT OR IGNORE INTO", "UPSERT INTO",
    "INSERT IGNORE INTO", "INSERT DELAYED INTO", "INSERT LOW_PRIORITY IGNORE INTO", "INSERT OVERWRITE TABLE",
    "INSERT INTO TABLE",
)  # fmt: skip


@pytest.mark.parametrize("verb", VERBS)
def test_rows_are_put_into_a_table_by_other_verbs(verb: str, tmp_path: Path) -> None:
    text = "\n".join(
        f"{verb} acct_balance (customerName,mobile,cardNo,bankName,accountBalance,asOfDate) VALUES "
        f"('{name}', '{mobile}', '{CARD}', '农业银行', '2049.61', '2015年11月19日');"
        for name, _, mobile in PEOPLE
    )
    assert records(tmp_path, text, "a.sql") == {"bank.balance": 3}


def test_words_that_put_nothing_into_a_table(tmp_path: Path) -> None:
    text = f"please insert data into the form, replace into by onto (name, balance): 王建国，{ONE}"
    assert set(records(tmp_path, text)) <= {"identity.person", "identity.number"}


# --- properties with parameters --------------------------------------------------------------------------------------


def card(*lines: str) -> str:
    return "\r\n".join(("BEGIN:RECORD", "VERSION:2.1", *lines, "END:RECORD"))


@pytest.mark.parametrize(
    "parameters", [";CHARSET=UTF-8", ";ENCODING=8BIT;CHARSET=UTF-8", ';LABEL="Own";PREF=1', ";TYPE=WORK", ""]
)
def test_parameters_stand_between_a_key_and_its_value(parameters: str, tmp_path: Path) -> None:
    lines = (f"X-F-OWNER-MOBILE{parameters}:{MOBILE}", f"X-F-VIN{parameters}:{VIN}", f"X-SEQ{parameters}:1")
    assert found(tmp_path, card(*lines), "a.vcf") == {"phone.mobile": 1, "driving.vin": 1}


@pytest.mark.parametrize("key", ["X-ORDERNO;CHARSET=UTF-8", "X-SEQNO;TYPE=LONG", "SERIAL;X-A=1;X-B=2"])
def test_parameters_do_not_name_what_they_are_of(key: str, tmp_path: Path) -> None:
    assert found(tmp_path, card(f"{key}:{MOBILE}"), "a.vcf")["phone.mobile"] == 0


def test_what_signs_divide_is_no_parameter(tmp_path: Path) -> None:
    assert found(tmp_path, f"user;ip=10.1.1.1;mobile:{MOBILE}") == {"phone.mobile": 1}


# --- answers of Redis ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("deep", [0, 3, 6])
def test_answers_may_stand_deeper(deep: int, tmp_path: Path) -> None:
    lines = [
        text
        for n, (name, one, mobile) in enumerate(PEOPLE)
        for text in (
            f"127.0.0.1:6379> xrange person:{n} - +",
            *(
                f'{" " * deep}{at:2}) "{part}"'
                for at, part in enumerate(("name", name, "id_card_no", one, "mobile", mobile, "home_addr", HOME), 1)
            ),
        )
    ]
    text = "\n".join(lines)
    for engine in ("hyperscan", "regex"):
        seen = found(tmp_path, text, engine=engine)
        assert (seen["phone.mobile"], seen["identity.person_name"]) == (3, 3)
    assert records(tmp_path, text) == {"identity.person": 3}


@pytest.mark.parametrize("engine", ["hyperscan", "regex"])
def test_dots_lead_from_a_key_to_a_name(engine: str, tmp_path: Path) -> None:
    lines = (("Seq No", "1"), ("Vehicle Owner", "王建国"), ("Owner Id No", ONE), ("Plate Type", "小型汽车"))
    text = "\n".join(f"{key} {'.' * (30 - len(key))} {value}" for key, value in lines)
    assert found(tmp_path, text, engine=engine)["identity.person_name"] == 1
    assert found(tmp_path, f"the owner ...... 小型汽车 and {MOBILE}", engine=engine)["identity.person_name"] == 0


# --- rows that a log writes ------------------------------------------------------------------------------------------

HEADER = "row_md5,tenant_name,tenant_id_no,tenant_mobile,lease_no,lease_end,house_addr,monthly_rent,deposit,lease_start"
WRITTEN = {
    "key": "2018-06-0{n} 00:10:2{n},100 INFO  [export-0] c.p.batch.CsvDump - {word}=",
    "colon": "2018-06-0{n}T00:10:2{n}.100+08:00 DEBUG CsvDump: {word}: ",
    "dash": "[2018-06-0{n} 00:10:2{n}] export - ",
    "syslog": "Jun  {n} 00:10:2{n} host1 export[211]: {word}=",
}


def log(before: str, header: str, many: int = 3) -> str:
    rows = [
        f"2d3bc6ea826860{n},{name},{one},{mobile},ZL2016589928,20170217,{HOME},4000.00,1300.00,20160819"
        for n, (name, one, mobile) in enumerate(PEOPLE)
    ] * many
    lines = (header, *rows)
    return "\n".join(before.format(n=n % 9 + 1, word="line" if n else "head") + line for n, line in enumerate(lines))


@pytest.mark.parametrize("before", WRITTEN.values(), ids=WRITTEN)
def test_rows_in_a_log_have_names_above_them(before: str, tmp_path: Path) -> None:
    assert records(tmp_path, log(before, HEADER), "a.log") == {"property.rental": 9}


def test_rows_in_a_log_far_below_their_names(tmp_path: Path) -> None:
    assert records(tmp_path, log(WRITTEN["key"], HEADER, 40), "a.log") == {"property.rental": 120}


def test_pairs_in_a_log_are_no_names_of_columns(tmp_path: Path) -> None:
    before = WRITTEN["key"]
    header = (
        "a=1,tenant_name=2,tenant_id_no=3,tenant_mobile=4,lease_no=5,lease_end=6,house_addr=7,monthly_rent=8,b=9,c=0"
    )
    assert "property.rental" not in records(tmp_path, log(before, header), "a.log")
