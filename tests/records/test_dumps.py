"""Records in dumps, logs and structures: rows below an owner, columns named in rare ways, sides of a call."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_nested_rows import VINS, vin
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.records.test_words import OTHER, THIRD
from tests.shared import CACHE

OTHER_CARD, OTHER_PASSPORT = "6217001210024455220", "E12345679"


def scanned(folder: Path, text: str, name: str) -> tuple[Counter[str], int, set[str]]:
    """The records of a file, how many people they are about, and the rules that found something."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    events = list(Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE)).events())
    found = [event for event in events if isinstance(event, Record)]
    rules = {event.rule for event in events if isinstance(event, Finding)}
    return Counter(one.kind for one in found), len({one.person for one in found}), rules


def dumped(data: object, indent: int | None = None) -> str:
    return json.dumps(data, ensure_ascii=False, indent=indent)


TELLER = f"""交易码：2201 账户查询    柜员：3302
客户姓名：王建国        证件类别：身份证
证件号码：{ONE}
卡    号：{CARD}
账户余额：             15020.66
开户日期：20190512     开户网点：深圳市南山支行
"""
ASKED = f"""申请编号,申请人,证件号码,单位,申请卡种,审批结果
AP001,王建国,{ONE},恒泰物流,标准金卡,通过
AP002,李秀英,{TWO},新光电子,青年卡,待补件
"""
OPENED = ASKED.replace("申请卡种", "申請戶口類別").replace("标准金卡", "儲蓄戶口").replace("青年卡", "往來戶口")
APPLIED = "".join(
    f'{{"applyId":"AP1{at}","product":"{card}","applicant":{{"name":"{name}","certNo":"{one}","annualIncome":250000}}}}\n'
    for at, (card, name, one) in enumerate((("车主卡", "王建国", ONE), ("标准金卡", "李秀英", TWO)))
)
MEMBERS = ASKED.replace("标准金卡", "年卡").replace("青年卡", "健身卡")
OWNERS = (
    "INSERT INTO `wy_owner` (`id`,`house_code`,`owner_name`,`id_card`,`area`,`contract_no`,`fee_balance`) VALUES\n"
    f"(1,'9-1-904','王建国','{ONE}',117.51,'HT20150381',-47.57),\n(2,'26-2-1002','李秀英','{TWO}',55.61,'HT20150382',12.10);\n"
)
TENANTS = OWNERS.replace("owner_name", "tenant_name").replace("fee_balance", "monthly_rent").replace("-47", "2047")
ANSWERS = "\n".join(
    f"0421 08484{at} MTI=0210 PAN={card} RC=00 RRN=67108324917{at} HOLDER={name} MOBILE={mobile}"
    for at, (card, name, mobile) in enumerate(((CARD, "王建国", MOBILE), (OTHER_CARD, "李秀英", OTHER)))
)
BOOK = f"""20180415\t125722\t王建国\t{ONE}\t{CARD}\t贷\t16526.34\t余额31125.60\t餐饮\t支付宝
20180416\t003341\t李秀英\t{TWO}\t{OTHER_CARD}\t借\t1343.62\t余额19286.65\t报销\t本行
20180417\t103341\t王建国\t{ONE}\t{CARD}\t借\t43.60\t余额31082.00\t零食\t本行
"""
TRACK = f"""riders:
  - rider: 王建国
    id_card: "{ONE}"
    points:
      - t: "08:01:04"
        pos: [114.106669, 22.539908]
      - t: "08:19:07"
        pos: [114.113775, 22.517650]
  - rider: 李秀英
    id_card: "{TWO}"
    points:
      - t: "09:36:13"
        pos: [114.075023, 22.551778]
"""
TRAIN = f"""高鐵團體訂位名單  20/11/2023
車次 G302  香港西九龍 往 長沙南
號/姓名/性別/護照/座位
1/王建國/男/{PASSPORT}/1車10B
2/李秀英/女/{OTHER_PASSPORT}/6車15D
3/陳志強/男/E12345680/6車15F
"""
INBOX = "收件箱\n——\n" + "".join(
    f"收件时间 24/08/2023 11:2{at}\n来自 {mobile}（{name}）\n讯息 已经过数，请查收\n——\n"
    for at, (mobile, name) in enumerate(((MOBILE, "王建国"), (OTHER, "李秀英")))
)
DAYS = f"""机主 王建国 {ONE}
[2020-04-14]
08:36 打入 {OTHER} 162秒
09:58 打出 {THIRD} 1359秒
[2020-04-16]
08:45 打入 {THIRD} 12秒
"""
JOURNAL = f"""H20141020TXNJRNL   CNY0000002
T000001 {CARD} 151542 C0000005997913 TLR09720 7004 51 王建国
T000002 {OTHER_CARD} 163744 D0000002235881 POS31446 3010 00 李秀英
"""
UNLOADED = "".join(
    f"115771049{at}|1|{name}|1|19711022|CHN|14|E{at}485760{at}|{one}|LHU|2021110603390{at}|30|HX733|{land}||\n"
    for at, (name, one, land) in enumerate(
        (("王建国", ONE, "USA"), ("李秀英", TWO, "HKG"), ("陈志强", THREE, "THA")) * 2
    )
)
LEFT = f"""01|BALSNP|20200710|CNY|
02|{CARD}|王建国|A|{ONE}|305|000080282172|000007808725|D|1294|
02|{OTHER_CARD}|李秀英|A|{TWO}|101|000058563179|000055102583|D|6658|
"""
FLATS = f"""向阳里业主信息

◆ 1号楼
  101　141.72　王建国　{ONE}　{MOBILE}　出租
  102　90.39　李秀英　{TWO}　{OTHER}　已装
  103　69.95　陈志强　{THREE}　{THIRD}　自住
"""
TRADED = f"""{ONE}----王建国----飞越网吧99机----2018/5/3 6:34→9:26
{TWO}----李秀英----天翼网苑102机----2018/6/2 8:11→13:21
"""
ALERTS = "".join(
    f"2016-04-18 09:2{at}:46 [CafeMgr] EVENT=CHECKIN terminal=PC-01{at}\n    idType : 111\n    idCode : {one}\n"
    f"    realName: {name}   nation: 汉\n2016-04-18 09:2{at}:50 [Audit] queue 27 pending\n"
    for at, (name, one) in enumerate((("王建国", ONE), ("李秀英", TWO)))
)
BILL = f"""客户：王建国　　号码：{MOBILE}　　证件：{ONE}
套餐：冰激凌99　　打印渠道：网厅
起始时间　通信地点　方式　对方号码　时长　类型　费用
08月01日
    07:17:35　海口　被叫　{OTHER}　49秒　长途　0.15
    07:33:28　海口　主叫　{THIRD}　15秒　省际漫游　0.15
08月02日
    07:30:10　海口　被叫　{OTHER}　19分3秒　省际漫游　0.00
"""
LEDGER = f"""天翼网苑    2024年1月23日
卡982813  王建国  {ONE}  会员
      上机 09:25  下机 12:06  机 B103  消费 35.50
      上机 13:21  下机 15:48  机 V007  消费 22.50
卡870365  李秀英  {TWO}  会员
      上机 09:25  下机 11:50  机 B069  消费 4.50
      上机 19:07  下机 19:58  机 A015  消费 10.00
"""
GATEWAY = "".join(
    f"MT|16052{at}|mobile={mobile}|st=UNDELIV\n   【康桥医院】{name}您好，您预约的检查请空腹\n   退订回T\n\n"
    for at, (mobile, name) in enumerate(((MOBILE, "王建国"), (OTHER, "李秀英"), (THIRD, "陈志强")))
)
VERIFIED = f"2018/05/21 14:26:39 [HV-34078803] REQ svc=fcxx xm=王建国 sfzh={ONE} rel=self\n" + "".join(
    f'2018/05/21 14:26:39 [HV-34078803] RSP house={at}/2 qlr=王建国 cqzh="苏(2016)南京市不动产权第210034{at}号"'
    f' zl="南京市鼓楼区东风路9号16栋2单元110{at}室" mj=41.2{at}\n'
    for at in (1, 2)
)
BOOKED = f""">RT/N26SHC
 1.WANG/JIANGUO
 2.  CA6463 M   FR28AUG  PEKURC HK1   0522 0806          E --T2
 3.  CA3358 Y   WE02SEP  URCCAN HK1   0950 1315          E T3T1
 4.SHA255
 5.SSR FOID CA HK1 NI{ONE}/P1
 6.OSI CA CTCM{MOBILE}/P1
"""
LET = f"""【房屋编码】4509814
 地  址｜玉林市育才路321号15栋1单元2102室
 出租人｜王建国　{ONE}　{MOBILE}
 承租人｜李秀英　女　{TWO}　来自南宁市　从业：餐饮
 租  期｜2015-11-04 至 2016-10-02　月租1600　押金2200
"""
HELD = f"""[001]
kh=王建国/男/35
zj={ONE}
tel={MOBILE}
hold1=A;农业银行;余额 41.61;-;
hold2=B;农业银行;余额 218.85;2026-03-10;
"""
SEATED = "<tr><td>1{}</td><td>{}</td><td>{}</td></tr>\n"
CARRIAGE = (
    '<table border="1"><caption>{}车厢</caption><thead><tr><th>座</th><th>乘车人</th><th>证件号码</th></tr></thead>'
    "<tbody>\n{}</tbody></table>\n"
)
CARRIAGES = "<h3>团体票 G2660次 2021年4月10日 邵阳站 → 广州南站</h3>\n" + "".join(
    CARRIAGE.format(at, SEATED.format("A", name, one) + SEATED.format("B", other, two))
    for at, (name, one, other, two) in enumerate((("王建国", ONE, "李秀英", TWO), ("陈志强", THREE, "王建国", ONE)), 5)
)
WAYS = {
    "figures to the right of their names": (TELLER, "a.txt", {"bank.balance": 1}),
    "applications for cards": (ASKED, "a.csv", {"bank.account": 2}),
    "applications for accounts": (OPENED, "a.csv", {"bank.account": 2}),
    "applications with an income": (APPLIED, "a.jsonl", {"bank.account": 2}),
    "applications for a place to train": (
        APPLIED.replace("车主卡", "年卡").replace("标准金卡", "健身卡"),
        "a.jsonl",
        {"identity.person": 2},
    ),
    "applications for another kind of card": (MEMBERS, "a.csv", {"identity.person": 2}),
    "owners with a contract": (OWNERS, "a.sql", {"property.housing": 2}),
    "tenants with a contract": (TENANTS, "a.sql", {"property.rental": 2}),
    "answers to a terminal": (ANSWERS, "a.log", {"bank.transaction": 2}),
    "payments without names of columns": (BOOK, "a.txt", {"bank.transaction": 3}),
    "points by the time of day": (TRACK, "a.yaml", {"location.fix": 3, "identity.number": 1}),
    "columns that a slash divides": (TRAIN, "a.txt", {"travel.train": 3}),
    "calls below their days": (DAYS, "a.txt", {"identity.person": 1, "phone.cdr": 3}),
    "crossings with the country": (UNLOADED, "a.txt", {"border.crossing": 6}),
    "postings of a fixed width": (JOURNAL, "a.txt", {"bank.transaction": 2}),
    "balances of a fixed width": (LEFT, "a.dat", {"bank.balance": 2}),
    "flats by their numbers": (FLATS, "a.txt", {"property.housing": 3}),
    "sessions without names": (TRADED, "a.txt", {"netcafe.session": 2}),
    "attributes on deeper lines": (ALERTS, "a.log", {"netcafe.session": 2}),
    "calls of a bill": (BILL, "a.txt", {"identity.person": 1, "phone.cdr": 3}),
    "sessions by the hour": (LEDGER, "a.txt", {"identity.person": 2, "netcafe.session": 4}),
    "texts below the row of a gateway": (GATEWAY, "a.log", {"phone.sms": 3}),
    "homes in the lines of an answer": (VERIFIED, "a.log", {"property.housing": 2}),
    "flights of a booking": (BOOKED, "a.txt", {"travel.flight": 2}),
    "a lease with drawn bars": (LET, "a.txt", {"property.rental": 1}),
    "what is held by counted keys": (HELD, "a.ini", {"identity.person": 1, "bank.balance": 2}),
    "carriages below one title": (CARRIAGES, "a.html", {"travel.train": 4}),
    "messages of three lines": (INBOX, "a.txt", {"phone.sms": 2}),
}


@pytest.mark.parametrize("name", WAYS)
def test_what_dumps_tell(name: str, tmp_path: Path) -> None:
    text, file, told = WAYS[name]
    assert records(tmp_path, text, file) == told


CALLS = f"""机主：王建国
号码：{MOBILE}
身份证：{ONE}
日期 时间　类型　对方号码　通话时长
11/10 11:15　打入　{OTHER}　23分55秒
11/10 16:13　未接　{THIRD}　—
11/11 07:16　打出　{THIRD}　2分49秒
"""


def test_a_call_that_nobody_took_is_one_as_well(tmp_path: Path) -> None:
    assert scanned(tmp_path, CALLS, "a.txt")[:2] == ({"identity.person": 1, "phone.cdr": 3}, 1)


@pytest.mark.parametrize(("caller", "count"), [("来电号码", 1), ("主叫号码", 2)])
def test_a_list_of_incoming_calls_is_of_who_was_called(caller: str, count: int, tmp_path: Path) -> None:
    text = f"被叫号码,{caller},开始时间,通话时长\n" + "".join(
        f"{MOBILE},{other},2023-05-2{day} 17:30:00,3分4秒\n" for day, other in enumerate((OTHER, THIRD))
    )
    assert scanned(tmp_path, text, "a.csv")[:2] == ({"phone.cdr": 2}, count)


def test_what_a_machine_tells_again_is_another_event(tmp_path: Path) -> None:
    fix = f"dev=861240920731979 evt=pos plate=辽A99D4R hirer=王建国 tel={MOBILE}"
    lines = (
        f"2020-12-24T08:43:41 {fix} lon=120.433593 lat=36.080299",
        f"2020-12-24T08:44:37 {fix} lon=120.354100 lat=36.047136",
        "2020-12-24T08:44:37 dev=861240920731979 evt=heartbeat csq=27",
    )
    assert records(tmp_path, "\n".join(lines), "a.log") == {"location.fix": 2}


GUESTS = [["王建国", ONE, "8203"], ["李秀英", TWO, "8204"], ["陈志强", THREE, "8206"]]
PASSED = [["粤B2G525", "2022-06-26 15:39:28"], ["粤BYW768", "2022-06-26 15:40:31"], ["沪A7H23K", "2022-06-26 15:41:20"]]
HOUSES = [
    ["110105075464GB00448F07278522", "京(2015)朝阳区不动产权第0056023号", "朝阳区建设路7栋802", 76.68],
    ["110105006324GB04114F07697833", "京(2016)朝阳区不动产权第0056397号", "朝阳区东风路8栋502", 85.89],
]
CALLED = [[OTHER, 1482604583, 1547, "MT", "成都市"], [THIRD, 1483180930, 686, "MO", "成都市"]]
SENT = [["2016-03-29 18:39:16", "in", "我在高速上，不方便接电话"], ["2016-04-01 12:35:22", "out", "明天几点集合啊"]]
RIDES = [
    [ONE, "王建国", "Z573", 1, 7, 20180328, "19:14", 5, "14D"],
    [TWO, "李秀英", "G629", 4, 1, 20221110, "18:11", 11, "07C"],
]
CASES = [
    [{"k": "AJLB", "v": "盗窃"}, {"k": "LASJ", "v": "2016-03-13"}, {"k": "CLJG", "v": "刑事拘留"}],
    [{"k": "AJLB", "v": "诈骗"}, {"k": "LASJ", "v": "2017-02-22"}, {"k": "CLJG", "v": "取保候审"}],
]
CARS = [
    {"plate": plate, "attrs": [["车架号", vin(frame)], ["厂牌", "本田牌HG7154"]]}
    for plate, frame in zip(("京P10648", "京P4V8T8"), VINS, strict=False)
]
OWNER = [{"k": "XM", "v": "王建国"}, {"k": "SFZH", "v": ONE}]
ACCRUED = [["2013-10-16 23:19:51", 1, OTHER, 1978], ["2013-10-17 03:59:04", 0, THIRD, 723]]
FIX = {"tel": MOBILE, "gpsTime": "2020-08-19 16:53:28", "p": [108.872308, 34.198977], "spd": 11}
NESTED: dict[str, tuple[object, dict[str, int], int]] = {
    "guests of a hotel": ([{"hotel": "如家酒店", "in": "2019-03-04 14:00", "guests": GUESTS}], {"hotel.stay": 3}, 3),
    "cars at a gate": ([{"kkmc": "跨江大桥北", "fx": "进城", "gcsj": PASSED}], {"location.fix": 3}, 3),
    "homes of an owner": ({"body": [["王建国", ONE, HOUSES], ["李秀英", TWO, HOUSES[:1]]]}, {"property.housing": 3}, 2),
    "calls by their caller": ({"type": "通话", "data": {MOBILE: CALLED, "13688031958": CALLED}}, {"phone.cdr": 4}, 2),
    "messages by their peer": ({"owner": ["王建国", ONE], "sms": {OTHER: SENT, THIRD: SENT}}, {"phone.sms": 4}, 1),
    "calls of a subscriber": ([{"realName": "王建国", "certNo": ONE, "calls": ACCRUED}], {"phone.cdr": 2}, 1),
    "rides without names": ({"cols": [0, 1, 2], "data": RIDES}, {"travel.train": 2}, 2),
    "cars with lists of pairs": (
        [
            {"owner": {"name": "王建国", "idNo": ONE}, "cars": CARS},
            {"owner": {"name": "李秀英", "idNo": TWO}, "cars": CARS},
        ],
        {"identity.person": 2, "driving.vehicle": 4},
        2,
    ),
    "cases as pairs": ([{"p": OWNER, "wfjl": CASES}], {"identity.person": 1, "crime.case": 2}, 1),
    "a point under one letter": ([FIX, {**FIX, "gpsTime": "2020-08-19 16:58:28"}], {"location.fix": 2}, 1),
}


# a mobile number alone on a line is not sure
@pytest.mark.parametrize(
    ("name", "indent"), [*((name, None) for name in NESTED), ("homes of an owner", 1), ("cases as pairs", 1)]
)
def test_rows_of_arrays_below_what_tells_of_them(name: str, indent: int | None, tmp_path: Path) -> None:
    data, told, people = NESTED[name]
    assert scanned(tmp_path, dumped(data, indent), "a.json")[:2] == (told, people)


FRAME = vin(VINS[0])
PAIRS = {
    "a list of two texts": dumped([{"cl": [{"attrs": [["车架号", FRAME], ["厂牌", "本田牌"]]}]}], 1),
    "attributes of one letter": f'<v seq="1"><c n="syr" v="王建国"/><c n="clsbdh" v="{FRAME}" t=""/></v>',
}


@pytest.mark.parametrize("name", PAIRS)
def test_names_of_values_beside_them(name: str, tmp_path: Path) -> None:
    assert "driving.vin" in scanned(tmp_path, PAIRS[name], "a.xml" if "<" in PAIRS[name] else "a.json")[2]


@pytest.mark.parametrize("head", [f"出入境：王建国（1961年07月01日生，身份证{ONE}）,,,", f"姓名,王建国,身份证,{ONE}"])
def test_a_day_of_birth_is_no_crossing(head: str, tmp_path: Path) -> None:
    rows = f"1,O,2019-05-03,{PASSPORT},瑞丽\n2,I,2019-08-16,{PASSPORT},罗湖\n"
    text = f"出入境记录查询结果,,,\n{head}\nXH,CRBZ,CRRQ,ZJHM,KADM\n{rows}"
    assert scanned(tmp_path, text, "a.csv")[:2] == ({"identity.person": 1, "border.crossing": 2}, 1)


def test_what_a_reader_of_documents_calls_a_passport(tmp_path: Path) -> None:
    line = f"09:13:06 #305171 DOC_READ tp={{}} iss=CHN no={PASSPORT} nm=WANG<<JIANGUO dob=800112\n"
    assert "identity.passport_cn" in scanned(tmp_path, line.format("P"), "a.log")[2]
    assert "identity.passport_cn" not in scanned(tmp_path, line.format("X"), "a.log")[2]


def test_the_number_of_a_sensor_is_no_telephone(tmp_path: Path) -> None:
    numbers = ("15704849935", "18889378283", "13265477093", "13588121394", "18012345671")
    rows = "".join(f"1676047048000\t{number}\t116.516128\t39.803495\t267.01\n" for number in numbers)
    for name, rules in ("dev", set()), ("mobile", {"phone.mobile"}):
        assert scanned(tmp_path, f"ts\t{name}\tlng\tlat\tv1\n{rows}", "a.tsv")[2] & {"phone.mobile"} == rules


def test_the_slashes_of_days_divide_no_columns(tmp_path: Path) -> None:
    ports = ("羅湖口岸", "深圳灣口岸", "落馬洲口岸", "西九龍口岸")
    rows = "".join(f"王建國  EK239192{n}   出境  2{n}/04/2018  17:29  {port}\n" for n, port in enumerate(ports))
    text = f"旅客出入境紀錄　　　列印日期 23/04/2018\n姓名    護照號碼    方向  日期        時間   口岸\n{rows}"
    assert scanned(tmp_path, text, "a.txt")[0] == {"border.crossing": 4}


def test_violations_below_a_licence_are_no_cars(tmp_path: Path) -> None:
    what = ("不按导向车道行驶", "超速10%以上")
    rows = "".join(f"  2020-11-29 16:14 人民路 {one} 罚款100元 扣5分\n" for one in what)
    text = f"驾驶人违法记分明细\n驾驶人：王建国　驾驶证号：{ONE}　档案编号：450179653434　准驾车型：C1D\n{rows}"
    assert set(scanned(tmp_path, text, "a.txt")[0]) == {"driving.licence"}
