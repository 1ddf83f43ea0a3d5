"""Rows that nest: below a head in JSON, outlines, prints and CSV; and blocks whose signs stand in ways of their own."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.records.units.arrays import own_row
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, TWO, records
from tests.shared import CACHE

OTHER_CARD, THIRD_MOBILE = "6217001210024455220", "13812345698"
VINS = ("LSVAM4180E2170001", "LSVAM4182E2170233", "LSVAM4184E2171204", "LSVAM418XE2173555")


def vin(text: str) -> str:
    """A number of a vehicle with its check digit."""
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    values = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True))
    total = sum(
        weight * values.get(sign, int(sign) if sign.isdigit() else 0)
        for weight, sign in zip(weights, text, strict=True)
    )
    return text[:8] + "0123456789X"[total % 11] + text[9:]


def people(*rows: object) -> str:
    return json.dumps(rows, ensure_ascii=False, indent=1)


def blocks(sign: str, keys: list[str], *rows: list[str], between: str = "####") -> str:
    """Blocks of names and values, a line for each pair, with a sign between the two."""
    told = ("\n".join(f"{key}{sign}{value}" for key, value in zip(keys, row, strict=True)) for row in rows)
    return f"\n{between}\n".join(told)


STAY = ["姓名", "身份证", "入住酒店", "房号", "入住时间", "退房时间"]
STAYS = (
    ["王建国", ONE, "如家酒店", "8011", "2019-03-01 14:20", "2019-03-02 11:00"],
    ["李秀英", TWO, "如家酒店", "8012", "2019-03-03 15:20", "2019-03-04 11:00"],
)
HOME = ["权利人姓名", "权利人证件号", "坐落位置", "不动产权证书号", "建面（㎡）", "登簿"]
HOMES = (
    [
        "王建国",
        ONE,
        "成都市武侯区桃园路95号丽景苑14栋3单元2802",
        "川（2018）成都市不动产权第0912478号",
        "52.31",
        "2018/01/06",
    ],
    [
        "李秀英",
        TWO,
        "成都市武侯区文化路178号东方名都5栋2单元603",
        "川（2018）成都市不动产权第0320863号",
        "89.46",
        "2018/01/08",
    ],
)
SMS = ["本机", "机主姓名", "对方", "收发", "时间", "短信内容"]
SMSES = (
    [MOBILE, "王建国", "13651448994", "发", "2021.08.16 08:34", "别告诉她我来过"],
    [THIRD_MOBILE, "李秀英", "18828592107", "收", "2021.08.17 23:10", "妈，钱收到了，不用再寄"],
)
ASIDE = {
    # a sign in a cell of its own is that of a pair, and its first block is no header
    blocks("\t:\t", STAY, *STAYS): {"hotel.stay": 2},
    blocks("\t=\t", STAY, *STAYS, between=""): {"hotel.stay": 2},
    blocks("\t=>\t", HOME, *HOMES): {"property.housing": 2},
    blocks("\t:\t", SMS, *SMSES): {"phone.sms": 2},
    blocks(" | : | ", STAY, *STAYS, between=""): {"hotel.stay": 2},
    # keys in brackets
    "\n\n".join("\n".join(f"[{key}] {value}" for key, value in zip(STAY, row, strict=True)) for row in STAYS): {
        "hotel.stay": 2
    },
    "\n\n".join("\n".join(f"<{key}> {value}" for key, value in zip(HOME, row, strict=True)) for row in HOMES): {
        "property.housing": 2
    },
    # keys with the names of what holds them, symbols
    "\n".join(
        f'  {{["bar.name"]="飞越网吧", ["user.name"]="王建国", ["user.idcard"]="{key}"'
        f', ["pc.no"]="C020", ["login.at"]="09-05-2019 09:44:34 PM"}},'
        for key in (ONE, TWO)
    ): {"netcafe.session": 2},
    "\n".join(
        f'  {{ :acct_name => "王建国", :acct_pan => "{CARD}", :mobile => "{MOBILE}",'
        f' :trans_dt => "1{n}/05/2018 06:25 AM",'
        f' :trans_amt => "2735.47", :post_bal => "292279.58", :opp_name => "李秀英" }},'
        for n in (1, 2)
    ): {"bank.transaction": 2},
    # days that Go makes, and calendars
    "\n".join(
        f'\t{{\n\t\tGuestName: "王建国",\n\t\tIDNumber: "{key}",\n\t\tHotel: "如家酒店",\n\t\t'
        f"CheckIn: time.Date(2019, time.March, 1, 14, 20, 0, 0, loc),\n\t}},"
        for key in (ONE, TWO)
    ): {"hotel.stay": 2},
    "\n".join(
        f"BEGIN:STAY\nNAME:王建国\nIDNO:{key}\nHOTEL:如家酒店\nROOM:8011\nCHECKIN:20190301T142000\nEND:STAY"
        for key in (ONE, TWO)
    ): {"hotel.stay": 2},
    # an object whose end stands behind that of a mapping in it
    "\n".join(
        f"{{ _id: 7,\n  name: '王建国',\n  idCard: '{key}',\n  "
        f"trip: {{ trainNo: 'G101', from: '北京南', to: '上海虹桥', date: ISODate('2019-03-01') }} }}"
        for key in (ONE, TWO)
    ): {"travel.train": 2},
    # a number alone is the title of a block
    "\n".join(
        f"[{key}]\nname=王建国\nnetbar=飞越网吧\nseat=C001\nlogin=2019-03-01 14:20\nlogout=2019-03-01 16:20\n"
        for key in (ONE, TWO)
    ): {"netcafe.session": 2},
    "crossings:\n"
    + "\n".join(
        f"  {key}:\n    name: 王建国\n    direction: 出境\n    port: 皇岗口岸\n    time: 2019-03-01 14:20"
        for key in (ONE, TWO)
    ): {"border.crossing": 2},
    "\n".join(
        f"## {key}\n日期：2019-03-01\n车次：G101\n发站：北京南\n到站：上海虹桥\n\n"
        "日期：2019-03-11\n车次：D201\n发站：上海虹桥\n到站：北京南\n"
        for key in (ONE, TWO)
    ): {"travel.train": 4},
    # values in brackets of other kinds
    f"姓名「王建国」、证件号「{ONE}」、酒店「如家酒店」、房号「8011」、入住时间「2019-03-01 14:20」。": {
        "hotel.stay": 1
    },
    f"姓名«王建国» 证件号«{ONE}» 车次«G101» 发站«北京南» 到站«上海虹桥» 日期«2019-03-01»": {"travel.train": 1},
    # maps of Java
    "\n".join(
        "<map>\n"
        + "\n".join(
            f"  <entry>\n    <string>{key}</string>\n    <string>{value}</string>\n  </entry>"
            for key, value in zip(("guestName", "idCard", "hotel", "roomNo", "checkIn"), row, strict=False)
        )
        + "\n</map>"
        for row in STAYS
    ): {"hotel.stay": 2},
    # what happens in a hotel from a time to a time
    "\n".join(
        json.dumps(
            {"guest": "王建国", "idno": key, "hotel": "如家酒店", "in": "2019-03-01 14:20", "out": "2019-03-02"},
            ensure_ascii=False,
        )
        for key in (ONE, TWO)
    ): {"hotel.stay": 2},
}


@pytest.mark.parametrize("text", ASIDE)
def test_kind_of_blocks(tmp_path: Path, text: str) -> None:
    assert records(tmp_path, text) == ASIDE[text]


COMMAS = {
    f"手机号;姓名;定位时间;纬度;经度;操作员\n{MOBILE};王建国;15.01.2018 02:34:59;39,938208;116,358893;周洋\n"
    f"{THIRD_MOBILE};李秀英;16.01.2018 17:34:58;39,933262;116,360445;周洋": {"location.fix": 2},
    f"户名;证件号;卡号;开户银行;截止日;可用余额\n王建国;{ONE};{CARD};工商银行;11.04.2020;55 376,40\n"
    f"李秀英;{TWO};{OTHER_CARD};建设银行;13.04.2020;341.641,46": {"bank.balance": 2},
}


@pytest.mark.parametrize("text", COMMAS)
def test_decimal_commas(tmp_path: Path, text: str) -> None:
    assert records(tmp_path, text, "a.csv") == COMMAS[text]


DAYS = ("2019-03-01", "2019-03-11")
FLIGHTS = [
    {"flight": "CZ4165", "dep airport": "SHA", "arr airport": "CAN", "std": "06/13/2017 08:06 PM", "seat": "50C"},
    {"flight": "SC6027", "dep airport": "XIY", "arr airport": "TNA", "std": "06/14/2017 07:14 PM", "seat": "21J"},
]
TRAINS = (
    "order no,train,from,to,departure,coach-seat,fare"
    "\nE981917887,G1342,昆明南,长沙南,05/05/2018 09:07,05-15B,409.50"
    "\nE149206741,Z836,深圳北,西安北,05.05.2018 23:34,01-18上铺,547.50"
)
CASES = "\n".join(
    f"** A31010452{number}\n   - 案件编号 :: A31010452{number}\n   - 案由 :: 赌博\n"
    f"   - 受案日期 :: 2023年06月14日\n   - 处罚结果 :: 行政拘留五日"
    for number in ("00002023060870", "00002023060078")
)
CALLS = (
    "      开始 | 方式 | 操作员 | 对端号码 | 时长 | 归属\n"
    "      03-12 03:30:39 | 主叫 | 程雨桐 | 18767157011 | 31分22秒 | 杭州\n"
    "      03-12 10:03:37 | 被叫 | 程雨桐 | 13130601144 | 19分43秒 | 成都"
)
NESTED = {
    people(
        *(
            {"passenger name": "王建国", "passport no": key, "mobile": MOBILE, "items": FLIGHTS}
            for key in (PASSPORT, "EB7401938")
        )
    ): {"travel.flight": 4},
    people(
        *(
            {
                "SYR": "王建国",
                "SFZMHM": key,
                "items": [{"HPHM": f"京A7787{at}", "CLSBDH": vin(VINS[at]), "CCDJRQ": "19980802"} for at in two],
            }
            for key, two in ((ONE, (0, 1)), (TWO, (2, 3)))
        )
    ): {"driving.vehicle": 4},
    people(
        *(
            {
                "guest": "王建国",
                "idNo": key,
                "stays": [{"hotel": "如家酒店", "room": "8011", "checkIn": f"{day}.03.2019 14:20"} for day in (13, 15)],
            }
            for key in (ONE, TWO)
        )
    ): {"hotel.stay": 4},
    "\n".join(f"* 违法人员 王建国 / 身份证号码 {key} / 户籍 沈阳市铁西区滨河路125号\n{CASES}" for key in (ONE, TWO)): {
        "crime.case": 4
    },
    "\n\n".join(f"■ 用户：王建国  证件号：{key}  本机号码：{MOBILE}\n{CALLS}\n      小计 2" for key in (ONE, TWO)): {
        "phone.cdr": 4
    },
    "\n\n".join(f"乘车人,王建国\n证件号,{key}\n手机,{MOBILE}\n{TRAINS}" for key in (ONE, TWO)): {"travel.train": 4},
    "\n\n".join(
        f"户主,王建国\n身份证,{key}\nseq,day,kind,amount,balance,counterparty"
        f"\n1,01/03/2019 10:00,消费,-12.50,1000.00,超市"
        f"\n2,02/03/2019 10:00,转账,-112.50,887.50,李秀英"
        for key in (ONE, TWO)
    ): {"bank.transaction": 4},
}


TRIPS = (
    "    ['train_no' => 'G100', 'from' => '北京南', 'to' => '上海虹桥', 'date' => '2019-03-01'],\n"
    "    ['train_no' => 'D100', 'from' => '上海虹桥', 'to' => '北京南', 'date' => '2019-03-11'],"
)
# tables of one row, above the list of what the person in it did
OWNERS = [f"姓名,证件号,手机\n王建国,{key},{MOBILE}" for key in (ONE, TWO)]
BOOKED = "航班,日期,出发,到达,座位\nCA1501,2019-03-01,PEK,SHA,12A\nMU5101,11/03/2019,SHA,PEK,13C"


def ruled(text: str) -> str:
    """Tables of Markdown."""
    blocks = (block.split("\n") for block in text.split("\n\n"))
    lines = [[f"| {' | '.join(line.split(','))} |" for line in block] for block in blocks]
    return "\n\n".join("\n".join([head, "|---" * head.count(" | ") + "|---|", *rows]) for head, *rows in lines)


def tagged(text: str) -> str:
    """Tables of a page."""
    blocks = (block.split("\n") for block in text.split("\n\n"))
    lines = [["".join(f"<td>{cell}</td>" for cell in line.split(",")) for line in block] for block in blocks]
    return "\n".join(f"<table>{''.join(f'<tr>{line}</tr>' for line in block)}</table>" for block in lines)


OWNED = "\n\n".join(f"{owner}\n\n{BOOKED}" for owner in OWNERS)
PAID = f"户名,证件号,账号\n王建国,{ONE},{CARD}\n\n交易日期,交易金额,余额,对方户名\n" + "\n".join(
    f"2019-03-0{day},-12.50,100.00,超市" for day in (1, 2, 3)
)
NESTED |= {
    OWNED: {"travel.flight": 4},
    ruled(OWNED): {"travel.flight": 4},
    tagged(OWNED): {"travel.flight": 4},
    PAID: {"bank.transaction": 3, "bank.account": 1},
    PAID.replace("\n\n", "\n"): {"bank.transaction": 3, "bank.account": 1},
    "<?php return [\n"
    + "\n".join(f"  ['name' => '王建国', 'id_card' => '{key}', 'trips' => [\n{TRIPS}\n  ]]," for key in (ONE, TWO)): {
        "travel.train": 4
    },
    "\n".join(
        f'[[guest]]\nname = "王建国"\nid_no = "{key}"\n\n'
        + "\n".join(f'[[guest.stay]]\nhotel = "如家酒店"\nroom = "8011"\ncheckin = {day}T14:20:00\n' for day in DAYS)
        for key in (ONE, TWO)
    ): {"hotel.stay": 4},
    # the last block of each stands right above the next person
    "\n".join(
        f"# 王建国 {key}\n\n"
        + "\n".join(
            f"## 房产{at}\n- 坐落：{home[2]}\n- 证号：{home[3]}\n- 面积：89.46\n" for at, home in enumerate(HOMES, 1)
        )
        for key in (ONE, TWO)
    ): {"property.housing": 4},
    # a number of a vehicle without its check digit
    people(
        *(
            {
                "owner": "王建国",
                "idNo": key,
                "cars": [{"plate": f"京A1234{at}", "vin": f"LGBABDCB0FS02523{at}"} for at in (1, 2)],
            }
            for key in (ONE, TWO)
        )
    ): {"driving.vehicle": 4},
    "\n".join(
        f'list.add(Stay.builder().guestName("王建国").idNo("{key}").hotelName("如家酒店").roomNo("8011")'
        ".checkIn(LocalDateTime.of(2019, 3, 1, 14, 20)).build());"
        for key in (ONE, TWO)
    ): {"hotel.stay": 2},
    "\n".join(
        json.dumps(
            {
                "guest": "王建国",
                "idNo": key,
                "hotel": "如家酒店",
                "checkIn": {"$date": {"$numberLong": "1551450000000"}},
            },
            ensure_ascii=False,
        )
        for key in (ONE, TWO)
    ): {"hotel.stay": 2},
}


@pytest.mark.parametrize("text", NESTED)
def test_rows_below_heads(tmp_path: Path, text: str) -> None:
    """The head tells of the person, and may be told as one beside the rows."""
    found = records(tmp_path, text)
    del found["identity.person"], found["identity.number"]
    assert found == NESTED[text]


NOTHING = (
    "字段\t:\t说明\n姓名\t:\t员工姓名\n手机号\t:\t11位\n电话\t:\t分机",
    f"2020-04-01 10:00:00 start\n[INFO] connected\n[db] query 4 ms\n[time] 2019-04-05\n[main] user {'1' * 18} ok",
    (
        "app.name=billing, app.port=8080, user.home=/root, log.level=INFO"
        "\napp.name=orders, app.port=8081, user.home=/srv, log.level=WARN"
    ),
    (
        "{ :controller => 'users', :action => 'show', :id => 12 }\n"
        "{ :controller => 'rooms', :action => 'index', :page => 3 }"
    ),
    "必读《红楼梦》、选读《水浒传》、参考《三国演义》\n他说「好」，她说「行」，我说「可以」",
    f"[{MOBILE}]\nstatus: ok\nretries: 3\nlevel: debug",
    "纬度;经度;名称\n39,938208;116,358893;东门\n39,933262;116,360445;西门",
)


# below a head stands what is nobody's
ASIDE_HEADS = (
    f"负责人：王建国，身份证{ONE}\n\n版本历史\n01/03/2019 修复若干问题\n02/03/2019 增加导出\n03/03/2019 调整界面",
    f"报名：王建国 {ONE}\n\n课程 | 开始 | 时长 | 地点\n算法 | 03-12 03:30 | 90分 | 一教\n"
    "网络 | 03-13 03:30 | 90分 | 二教",
    f"申请人：王建国，身份证号{ONE}\n车辆型号,排量,上市日期\n朗逸,1.5,01/03/2019\n轩逸,1.6,02/03/2019",
    f"联系人,联系电话\n王建国,{MOBILE}\n\n航班,日期,出发,到达\nCA1501,2019-03-01,PEK,SHA\nMU5101,2019-03-11,SHA,PEK",
    people({"name": "王建国", "idNo": ONE, "tags": [{"k": "plate", "v": "x"}, {"k": "vin", "v": "y"}]}),
)


@pytest.mark.parametrize("text", ASIDE_HEADS)
def test_person_alone(tmp_path: Path, text: str) -> None:
    assert {*records(tmp_path, text)} <= {"identity.person", "identity.number"}


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_of_a_kind(tmp_path: Path, text: str) -> None:
    assert {*records(tmp_path, text)} <= {"phone.number"}


def test_numbered_blocks_of_one_holder(tmp_path: Path) -> None:
    text = f"持卡人：王建国 {ONE} 卡号 {CARD}\n" + "\n".join(
        f"日期：2019-03-0{n}\n金额：{n}2.50\n余额：1000.00\n对方：超市\n" for n in (1, 2, 3)
    )
    assert records(tmp_path, text)["bank.transaction"] == Counter({"bank.transaction": 3})["bank.transaction"]


@pytest.mark.parametrize("indent", [None, 1])
def test_an_answer_beside_the_request_that_asks_for_somebody(tmp_path: Path, indent: int | None) -> None:
    """In archives of requests (HAR) the address names one person, and the answer is a string with rows of several."""
    rows = [
        {"guestName": "王建国", "idNo": ONE, "roomNo": "0805", "checkIn": "2019-03-05", "checkOut": "2019-03-07"},
        {"guestName": "李晓明", "idNo": TWO, "roomNo": "0806", "checkIn": "2019-03-05", "checkOut": "2019-03-08"},
    ]
    answer = json.dumps({"rows": rows}, ensure_ascii=False, indent=indent)
    entry = {
        "request": {"method": "GET", "url": f"https://pms.test/api?idCard={ONE}&phone={MOBILE}"},
        "response": {"content": {"mimeType": "application/json", "text": answer}},
    }
    text = json.dumps({"log": {"version": "1.2", "entries": [entry]}}, ensure_ascii=False, indent=indent)
    assert records(tmp_path, text)["hotel.stay"] == 2


@pytest.mark.parametrize("indent", [None, 2])
def test_the_body_of_a_request_as_a_collection_keeps_it(tmp_path: Path, indent: int | None) -> None:
    stay = {"guestName": "王建国", "idCard": ONE, "roomNo": "1208", "checkInTime": "2024-03-05 14:00"}
    body = json.dumps({**stay, "checkOutTime": "2024-03-06 12:00"}, ensure_ascii=False, indent=indent)
    request = {"method": "POST", "body": {"mode": "raw", "raw": body}, "url": {"raw": "http://pms.test/api"}}
    text = people({"info": {"name": "pms"}, "item": [{"name": "登记", "request": request}]})
    assert records(tmp_path, text) == {"hotel.stay": 1}


STAYED = (["如家酒店", "2019-03-01 14:20", "8011"], ["汉庭酒店", "2019-03-02 15:10", "302"])
ARRAYS: dict[str, tuple[list[list[object]], dict[str, int]]] = {
    "ID numbers": ([[ONE, "王建国", *STAYED[0]], [TWO, "李伟民", *STAYED[1]]], {"hotel.stay": 2}),
    "mobiles": ([[MOBILE, "王建国", *STAYED[0]], [THIRD_MOBILE, "李伟民", *STAYED[1]]], {"hotel.stay": 2}),
    "names and numbers": ([[ONE, "王建国"], [TWO, "李伟民"]], {"identity.person": 2}),
}
AROUND: tuple[dict[str, object], ...] = ({"draw": 1}, {"code": 0, "memo": "登记", "cols": [0, 1, 2]})


def scanned(folder: Path, data: object, indent: int | None) -> tuple[Counter[str], int]:
    """The records of a text of JSON, and how many people they are about."""
    file = folder / "a.json"
    file.write_text(json.dumps(data, ensure_ascii=False, indent=indent), encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE))
    found = [event for event in scan.events() if isinstance(event, Record)]
    return Counter(one.kind for one in found), len({one.person for one in found})


@pytest.mark.parametrize("around", AROUND)
# a mobile number alone on a line is not sure
@pytest.mark.parametrize(("name", "indent"), [*((name, None) for name in ARRAYS), ("ID numbers", 1)])
def test_rows_of_an_object_are_of_whom_each_names(
    name: str, around: dict[str, object], indent: int | None, tmp_path: Path
) -> None:
    rows, told = ARRAYS[name]
    assert scanned(tmp_path, around | {"data": rows}, indent) == (told, 2)
    assert scanned(tmp_path, [{"rows": rows}], indent) == (told, 2)


def test_rows_below_an_owner_are_not_of_whom_they_call() -> None:
    rows = [[THIRD_MOBILE, "2019-03-01 14:20:00"], ["13912345679", "2019-03-01 15:20:00"]]
    between: dict[str, object] = {"本机": MOBILE, "dict": {"S": ["甲"]}}
    owners: tuple[tuple[dict[str, object], bool], ...] = (
        ({"本机": MOBILE}, False),
        ({"身份证号": ONE}, False),
        (between, False),
        ({"total": 2}, True),
    )
    for owner, is_own in owners:
        data = json.dumps(owner | {"rows": rows}, ensure_ascii=False).encode()
        assert (own_row(data, data.find(THIRD_MOBILE.encode())) is not None) == is_own
