"""Names of columns and of keys, and rows without them: which kind of record they make of a person's numbers."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.shared import CACHE

OTHER, THIRD = "18782205519", "13688031947"
PERMIT = "C70203070"
MOBILES = (MOBILE, OTHER, THIRD, "13550047218", "15928014437")


def table(header: str, *lines: str) -> str:
    """A table with its header; blanks divide the cells."""
    return "\n".join(",".join(line.split()) for line in (header, *lines))


# a table of three rows, and what each is
TABLES = {
    table(
        "Name Cert_No Netcafe Logon_Time Offline_Time Terminal_No",
        f"王建国 {ONE} 极速网吧 2019-03-04T20:11 2019-03-04T22:10 A029",
        f"李秀英 {TWO} 时光网吧 2019-03-05T20:11 2019-03-05T22:10 A030",
        f"陈志强 {THREE} 极速网吧 2019-03-06T20:11 2019-03-06T22:10 A031",
    ): "netcafe.session",
    table(
        "customerName identityNo barName machineNo startTime endTime",
        f"王建国 {ONE} 极速网吧 A029 2019-03-04T20:11 2019-03-04T22:10",
        f"李秀英 {TWO} 时光网吧 A030 2019-03-05T20:11 2019-03-05T22:10",
        f"陈志强 {THREE} 极速网吧 A031 2019-03-06T20:11 2019-03-06T22:10",
    ): "netcafe.session",
    table(
        "customerName identityNo hotelTitle roomNum arriveTime leaveTime",
        f"王建国 {ONE} 悦来宾馆 2506 2019-03-04T20:11 2019-03-05T11:10",
        f"李秀英 {TWO} 悦来宾馆 2507 2019-03-05T20:11 2019-03-06T11:10",
        f"陈志强 {THREE} 悦来宾馆 2508 2019-03-06T20:11 2019-03-07T11:10",
    ): "hotel.stay",
    table(
        "违法行为人 行为人身份证号 违法行为 查获时间 处罚决定",
        f"王建国 {ONE} 赌博 2019-03-04 罚款五百元",
        f"李秀英 {TWO} 其他 2019-03-05 移送起诉",
        f"陈志强 {THREE} 盗窃 2019-03-06 行政拘留十日",
    ): "crime.case",
    table(
        "posting_time account_number cust_id_no txn_amount running_balance narrative",
        f"2019-03-04 {CARD} {ONE} -42.10 3000.00 消费",
        f"2019-03-05 {CARD} {ONE} -43.10 2956.90 消费",
        f"2019-03-06 {CARD} {ONE} 44.10 3001.00 转账",
    ): "bank.transaction",
    table(
        "车主 身份证号 车架号 品牌",
        f"王建国 {ONE} WVWZZZ1JZXW000001 大众",
        f"李秀英 {TWO} WBAVA37553NM36040 宝马",
        f"陈志强 {THREE} LGB9V6HW3NE67039A 东风",
    ): "driving.vehicle",
    # created, or collected: not that somebody left the country
    table(
        "XM SJH JD WD CJSJ DWDZ",
        f"王建国 {MOBILE} 107.836993 39.450147 2019-03-04T20:11 文化路26号附近",
        f"李秀英 {OTHER} 107.836994 39.450148 2019-03-05T20:11 文化路27号附近",
        f"陈志强 {THIRD} 107.836995 39.450149 2019-03-06T20:11 文化路28号附近",
    ): "location.fix",
    table(
        "XM GMSFHM CJSJ BZ",
        f"王建国 {ONE} 2019-03-04T20:11 无",
        f"李秀英 {TWO} 2019-03-05T20:11 无",
        f"陈志强 {THREE} 2019-03-06T20:11 无",
    ): "identity.person",
    table(
        "時間 經度 緯度 門號 定位地址",
        f"2019-03-04T20:11 107.836993 39.450147 {MOBILE} 文化路26号附近",
        f"2019-03-05T20:11 107.836994 39.450148 {OTHER} 文化路27号附近",
        f"2019-03-06T20:11 107.836995 39.450149 {THIRD} 文化路28号附近",
    ): "location.fix",
    table(
        "門號 受話號碼 通話起始 通話秒數 通話類別",
        f"{MOBILE} {OTHER} 2019-03-04T20:11 42 主叫",
        f"{MOBILE} {THIRD} 2019-03-05T20:11 43 主叫",
        f"{MOBILE} {OTHER} 2019-03-06T20:11 44 被叫",
    ): "phone.cdr",
    table(
        "收訊門號 發話號碼 簡訊時間 類型 內容",
        f"{MOBILE} {OTHER} 2019-03-04T20:11 收 到家给我打个电话",
        f"{MOBILE} {THIRD} 2019-03-05T20:11 收 好的知道了",
        f"{MOBILE} {OTHER} 2019-03-06T20:11 收 您的快递到了",
    ): "phone.sms",
    table(
        "JSHM FSHM JSSJ LX NR",
        f"{MOBILE} {OTHER} 2019-03-04T20:11 收 到家给我打个电话",
        f"{MOBILE} {THIRD} 2019-03-05T20:11 收 好的知道了",
        f"{MOBILE} {OTHER} 2019-03-06T20:11 收 您的快递到了",
    ): "phone.sms",
    table(
        "ZJHM XM ZLKSRQ ZLJSRQ ZJ FWZL",
        f"{ONE} 王建国 2019-03-04 2020-03-04 5000 文化路26号3栋1201室",
        f"{TWO} 李秀英 2019-03-05 2020-03-05 5100 文化路27号3栋1202室",
        f"{THREE} 陈志强 2019-03-06 2020-03-06 5200 文化路28号3栋1203室",
    ): "property.rental",
    # what a message said, between two numbers, with who of the two sent it
    table(
        f"{OTHER} 2019-03-04T20:11 今天的药记得吃 接收 王建国 {ONE} {MOBILE}",
        f"{OTHER} 2019-03-05T20:11 快递放在前台了 接收 李秀英 {TWO} {THIRD}",
        f"{THIRD} 2019-03-06T20:11 孩子作业写完了 发送 陈志强 {THREE} {MOBILE}",
    ): "phone.sms",
    # who was sent what document is no message
    table(
        f"王建国 {ONE} {MOBILE} 接收 2019-03-04 文化路26号3栋1201室",
        f"李秀英 {TWO} {OTHER} 接收 2019-03-05 文化路27号3栋1202室",
        f"陈志强 {THREE} {THIRD} 接收 2019-03-06 文化路28号3栋1203室",
    ): "identity.person",
}


def test_names_of_columns_hold_brackets(tmp_path: Path) -> None:
    row = (
        "INSERT INTO [t] ([上网人员],[身份证号],[上网场所],[机位],[上网时间],[通信费(元)]) VALUES "
        f"(N'王建国',N'{ONE}',N'极速网吧',N'A029',N'2019-03-04 20:11:00',N'25.93');\n"
    )
    assert records(tmp_path, row * 3, "a.sql") == {"netcafe.session": 3}


@pytest.mark.parametrize("text", TABLES)
def test_columns_and_cells_tell_the_kind(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text, "a.csv") == {TABLES[text]: 3}


# one record, told by keys and words
PLATE = "川A63324"
TOLD = {
    # how a vehicle is used is no lease of a home, nor where its owner lives a hotel
    f"plate_no={PLATE}\nowner_name=王建国\nmobile={MOBILE}\nuse=租赁\nregister_date=2019-03-04": "driving.vehicle",
    f"licencePlate={PLATE} mobile={MOBILE} use=出租客运 homeAddress=成都市武侯区文化路26号3栋": "driving.vehicle",
    f"车牌号：川A63324，车主：王建国，身份证号：{ONE}，使用性质：租赁，登记日期：2019-03-04": "driving.vehicle",
    f"use=租赁 licencePlate={PLATE} mobile={MOBILE} homeAddress=成都市文化路26号 date=2019.10.22": "driving.vehicle",
    f"承租人王建国（{ONE}）租赁文化路26号203房，2016-03-01至2017-02-28，月租3500元": "property.rental",
    f"业主：王建国，证件号：{ONE}，坐落：成都市文化路26号紫荆公寓5栋404室，登记时间：2019-03-04": "property.housing",
    f"房客：王建国，证件：{ONE}，地址：文化路26号紫荆公寓5栋404室，入住日期：2019-03-04，房租3000": "property.rental",
    f"王建国（{ONE}）2019年3月4日入住城市之星公寓404房，3月5日退房": "hotel.stay",
    f"开房记录：王建国 {ONE} 锦江之星 1216 入2019年4月20日 18:06 离2019年4月21日 11:06": "hotel.stay",
    f"机主王建国（身份证号{ONE}，本机号码{MOBILE}）于3月28日接收短信一条，对方{OTHER}，内容为“回个电话”": "phone.sms",
    f"{MOBILE}->{OTHER} 2019-02-22 17:38:41 时长42秒 主叫": "phone.cdr",
    f"他坐的TV2910，2019-05-05 18:36:00起飞，HGH到深圳宝安机场，王建国，身份证号码{ONE}": "travel.flight",
    f"航班查到：乘机人王建国，证件{ONE}，2019-11-14 16:43乘GS4713从地窝堡机场飞成都双流机场": "travel.flight",
    f"王建国/{ONE}/MF9058/杭州萧山-成都双流/2019-01-01 10:40:53/座位15B": "travel.flight",
    "王建国 护照G05466349 SC2739 XIY→成都双流机场 起飞时间2019/3/17 11:46 舱位M": "travel.flight",
    f"席别：商务座，乘车日期：2019/06/16，出发站：桂林，车次：G1362，票号：H494648，电话：+86{MOBILE}": "travel.train",
    f"您预订的2019-03-17 11:46成都双流-杭州萧山机场 MU2739航班机票已出票，乘机人王建国，身份证{ONE}": "travel.flight",
    f"上网记录：蓝光网络会所 王建国 {ONE} 2019-03-17 11:46至2019-03-17 13:40": "netcafe.session",
    f"查王建国（身份证{ONE}）名下有成套住宅一套，位于成都市文化路26号5栋404室，面积102.11平方米。": "property.housing",
    f"客户王建国（身份证{ONE}）名下有两辆车。": "identity.person",
    f"锦江之星：1216房客人王建国，证件{ONE}，2019-03-17入住，预离2019-03-18": "hotel.stay",
    f"旅客王建国（证件号{ONE}）购买2019年2月1日CA1079昆明长水至杭州萧山机票": "travel.flight",
    f"客户王建国，身份证号{ONE}，请把CA3140发货到北京仓库，2019-03-04": "identity.person",
    f"出境记录 王建国 护照G86312104 身份证号{ONE} 2019-10-21 21:07:51 拱北口岸 汽车": "border.crossing",
    f"2019年10月16日 19:51 {CARD} 王建国 {ONE} 转出5500元 至 6217998352068412157 高敏杰": "bank.transaction",
}


@pytest.mark.parametrize("text", TOLD)
def test_keys_and_words_tell_the_kind(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {TOLD[text]: 1}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (f'{{"doc_type": "往来港澳通行证", "doc_no": "{PERMIT}"}}', "identity.hk_macau_exit_permit"),
        ('<JL RQ="2017-04-23" LX="普通护照" HM="EC7197299"/>', "identity.passport_cn"),
        (table("name doc_no port", f"王建国 {PERMIT} 福田口岸"), "identity.hk_macau_exit_permit"),
        (f"opposite_no={MOBILE}", "phone.mobile"),
        (f"DDHM={MOBILE}", "phone.mobile"),
        (table("收訊門號 時間 類型", f"{MOBILE} 2019 收"), "phone.mobile"),
        (table("XM JYKH", f"王建国 {CARD}"), "bank.card"),
        (f"计费号码={MOBILE}", "phone.mobile"),
        (f"billingNumber: {MOBILE}", "phone.mobile"),
        (f"<ZKDH>{MOBILE}</ZKDH>", "phone.mobile"),
        (table("XM CJHM YS", "王建国 LGB9V6HW3NE670391 红"), "driving.vin"),
        (table("XM KH", f"王建国 {CARD}"), "bank.card"),
    ],
)
def test_labels_are_known(text: str, rule: str, tmp_path: Path) -> None:
    assert rule in findings(tmp_path, text)


def test_a_code_of_languages_is_no_label_of_a_card(tmp_path: Path) -> None:
    assert findings(tmp_path, f'{{"zh": "{CARD}"}}') == findings(tmp_path, f'{{"x": "{CARD}"}}')


def findings(folder: Path, text: str) -> set[str]:
    file = folder / "a.txt"
    file.write_text(text + "\n", encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE))
    return {event.rule for event in scan.events() if isinstance(event, Finding) and event.band != "low"}


def test_printed_records_of_initials_are_no_table(tmp_path: Path) -> None:
    keys = ("XM", "GMSFHM", "HBH", "CFD", "MDD", "QFSJ", "KPH")
    text = ""
    for number, (name, one) in enumerate(zip(("王建国", "李秀英", "陈志强"), (ONE, TWO, THREE), strict=True), 1):
        values = (name, one, f"MF209{number}", "北京首都机场", "杭州萧山机场", "2022-05-16 03:49", "784-2285882161")
        lines = "\n".join(f"{key:6} | {value}" for key, value in zip(keys, values, strict=True))
        text += f"-[ RECORD {number} ]----------\n{lines}\n"
    assert records(tmp_path, text) == {"travel.flight": 3}


def test_a_table_of_codes_is_one(tmp_path: Path) -> None:
    lines = "\n".join(f"{name}|{mobile}" for name, mobile in zip("ABCDE", MOBILES, strict=True))
    assert "phone.mobile" in findings(tmp_path, f"name|mobile\n{lines}")


def test_rows_without_a_time_are_no_head_where_rows_name_their_person(tmp_path: Path) -> None:
    rows = "\n".join(
        f"招商银行\t{CARD}\t223,026.67\t{day}\t储蓄卡\t{one}"
        for one, day in ((ONE, ""), (TWO, "2019-03-04"), (THREE, ""))
    )
    header = "bank_name\tcard_no\tbalance\tbalance_date\taccount_type\tidcard_no"
    assert records(tmp_path, f"{header}\n{rows}", "a.tsv") == {"bank.balance": 3}


# lines of logs and objects, each with somebody's number or card
LOGGED = {
    "2020-09-03 10:1{0}:29 ACD agent=8051 DIAL out={1} gw=sip-2\n"
    "2020-09-03 10:2{0}:29 ACD agent=8051 HANGUP callee={1} talk=106s ring=20s cust=王建国": "phone.cdr",
    "2018-11-01T09:4{0}:52 AUTH_OK place=42010610255558 account={1} mac=5F:FC:84:14:B9:A6 start=154106575{0}"
    ' bar="蓝月网咖"': "netcafe.session",
    '{{"u":"{1}","t":"2022-08-20 10:0{0}:21","pt":[106.759559,26.613002],"spd":1}}': "location.fix",
    "2023-03-23 20:0{0}:51.864 [nio-4] INFO  Client >> txnType=01&txnSubType=01&bizType=000301&orderId=2023032320{0}"
    "&txnAmt=43811&accNo={2}&certifTp=01&certifId={3}&customerNm=王建国&phoneNo={1}"
    "&txnTime=2023032320015{0}": "bank.transaction",
    "2016-04-03 11:5{0}:42 POSP >>0210 pan={2} txn=VOID mcht=云锦超市 amt=71.44 rrn=7217204020{0}": "bank.transaction",
    '{{"name":"王建国","idcard":"{3}","mobile":"{1}","tradeNo":"420007314590781723{0}","time":"2022-03-14 18:5{0}:18",'
    '"peer":"云锦超市","inout":"支出","amount":"¥346.15"}}': "bank.transaction",
}


@pytest.mark.parametrize("line", LOGGED)
def test_words_of_logs(line: str, tmp_path: Path) -> None:
    numbers = zip(MOBILES[:3], (CARD, "6225883081717659", "6217001210024455220"), (ONE, TWO, THREE), strict=True)
    text = "\n".join(line.format(at, *those) for at, those in enumerate(numbers))
    assert records(tmp_path, text, "a.log") == {LOGGED[line]: 3}


@pytest.mark.parametrize("text", ["【云锦】快递放门卫了", "快递放门卫了【云锦】"])
def test_messages_in_requests(text: str, tmp_path: Path) -> None:
    lines = "\n".join(
        f'10.1.2.3 - - [26/Nov/2023:10:5{at}:04 +0800] "POST /mt?phone={one}&text={quote(text)}&ts=17{at} HTTP/1.1"'
        ' 200 24 "-" "curl/7.29.0"'
        for at, one in enumerate(MOBILES)
    )
    assert records(tmp_path, lines, "a.log") == {"phone.sms": 5}


def test_positions_are_those_of_who_was_looked_for(tmp_path: Path) -> None:
    rows = "\n".join(f"116.26984{n}\t30.448098\t2019-04-0{n} 14:12\t学府路27{n}号附近" for n in range(1, 5))
    text = f"手机定位明细\n目标号码：{MOBILE}\n打印日期：2019-05-04\n经度\t纬度\t定位时间\t定位地址\n{rows}"
    assert records(tmp_path, text)["location.fix"] == 4


def test_names_before_numbers_are_no_keys(tmp_path: Path) -> None:
    text = "\n".join(
        f"{name},{one}" for name, one in zip(("王建国", "李秀英", "陈志强"), (ONE, TWO, THREE), strict=True)
    )
    assert records(tmp_path, text).total() == 3


def test_a_pair_before_another_does_not_name_its_value(tmp_path: Path) -> None:
    line = 'peer_number=86-{} start_time="2019-03-1{} 06:26" call_duration=18分50秒 call_type=被叫 user_number=86-{}'
    text = "\n".join(line.format(other, n, MOBILE) for n, other in enumerate((OTHER, THIRD, *MOBILES[3:])))
    assert people(tmp_path, text) == 1


def people(folder: Path, text: str) -> int:
    file = folder / "a.log"
    file.write_text(text + "\n", encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE))
    return len({event.person for event in scan.events() if isinstance(event, Record)})
