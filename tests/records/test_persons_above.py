"""A person, and below it what is the person's: the head is no record of the kind, each row below it is one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Summary
from pii_scan.workers import Scan
from tests.engine.synthetic import with_luhn
from tests.records.test_prose import MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.shared import CACHE

PEER = "18782205519"
NAMES = (("王建国", ONE), ("陈秀伟", TWO), ("郝晨英", THREE), ("何海龙", ONE))

CROSSINGS = "出入境记录查询结果\n\n" + "".join(
    f"姓名：{name}  性别：男  出生日期：1979-09-17  身份证号：{number}\n"
    "序号,出境/入境,出入境日期,证件名称,证件号码,出入境口岸,航班号\n"
    f"{2 * at + 1},出境,2020-01-21,普通护照,E8229954{at},深圳湾口岸,ZH6100\n"
    f"{2 * at + 2},入境,2020-02-16,普通护照,E8229954{at},首都机场边检站,\n\n"
    for at, (name, number) in enumerate(NAMES)
)
CONTRACTS = "".join(
    f"房屋租赁合同      合同编号：HT605230{at}\n甲方（出租人）：彭文瑶   身份证号：{THREE}\n"
    f"乙方（承租人）：{name}   身份证号：{number}   电话：{PEER}\n"
    "第一条 甲方将位于杭州建设路57号1721室的房屋出租给乙方居住使用。\n"
    "第二条 租赁期限自2020年12月13日至2021年6月18日。\n第三条 月租金6100元，押一付三。\n（签字页略）\n\n"
    for at, (name, number) in enumerate(NAMES[:2])
)
DEPOSITS = "households:\n" + "".join(
    f'  - applicant: {name}\n    id_no: "{number}"\n    phone: "{MOBILE}"\n    deposits:\n'
    "      - bank: 招商银行\n        balance: 35097.20\n        as_of: 2015-07-08\n"
    "      - bank: 民生银行\n        balance: 10419.00\n        as_of: 2015-08-11\n"
    for name, number in NAMES[:2]
)
STAMPS = "VISA SECTION - TRAVEL HISTORY (stamps seen in the passport)\n\n" + "".join(
    f"Applicant: WANG ZHENHAO   DOB: 1994-03-17   Passport No: {number}   Mobile: +86 {phone}\n"
    "    Exit  26 Jun 2018  Port: HZMB   Country: Singapore\n"
    "    Entry  14 Jul 2018  Port: Shenzhen Bay   Country: Korea\n\n"
    for number, phone in ((PASSPORT, MOBILE), ("EJ1090554", PEER))
)
CHECKED = (
    "范庆国，女，2月25日自柬埔寨入境，口岸为深圳湾口岸，护照号E75117035，所乘航班SC3146。"
    f"胡力艳（身份证{ONE}）持护照EG9594860，2016年3月18日从皇岗口岸出境前往法国，3月22日返回。"
    "蒋林秀，男，3月27日自法国入境，口岸为港珠澳大桥口岸，护照号E24789253，所乘航班3U5369。"
)
RIDES = "# 公务出行核查情况\n\n" + "".join(
    f"## {name}（身份证 {number}）\n\n手机 {phone}，所在部门财务科。\n\n"
    "| 序 | 日期 | 车次 | 区间 | 席位 | 票价 |\n|---|---|---|---|---|---|\n"
    "| 1 | 2022-10-02 | G874 | 厦门北→青岛北 | 一等座 09车18B号 | 635.0 |\n"
    "| 2 | 2022-10-07 | G650 | 合肥南→哈尔滨西 | 二等座 06车06C号 | 823.5 |\n\n"
    for (name, number), phone in zip(NAMES[:2], (MOBILE, PEER), strict=True)
)
CARS = "OWNER\tID_NO\tMOBILE\tPLATE\tVIN\tCLASS\n" + "".join(
    f"{name}\t{number}\t{MOBILE}\t\t\t\n\t\t\t川A5755{at}\tLFV1ZT021EE422424\t客4\n"
    f"\t\t\t川A7GE3{at}\tLVS9YJAK7EB389692\t客1\n"
    for at, (name, number) in enumerate(NAMES)
)
DIALLED = "姓名\t机主证件\t本机\t时间\t主被叫\t对方号码\t时长(秒)\t备注\n" + "".join(
    f"{name}\t{number}\t{MOBILE}\t\t\t\t\t主要嫌疑人\n\t\t\t2016/11/08 09:11:23\t被叫\t18248371403\t882\t\n"
    "\t\t\t2016/11/12 07:21:06\t被叫\t18779809664\t364\t\n"
    for name, number in NAMES
)
FIXES = "WORKER\tMOBILE\tTIME\tLNG\tLAT\tTASK\n" + "".join(
    f"Liu Jianchao\t{phone}\t\t\t\t\n\t\t2018-04-04 14:43\t106.583105\t29.748476\tvalve\n"
    "\t\t2018-04-05 13:29\t106.583387\t29.684713\tvalve\n"
    for phone in (MOBILE, PEER)
)
TRIPS = "姓名\t身份证号\t日期\t车次\t起讫站\t席别\t金额\t备注\n" + "".join(
    f"{name}\t{number}\t\t\t\t\t\t教务\n\t\t2014/05/07\tZ1093\t宁波-南京南\t硬卧\t251.28\t\n"
    "\t\t2015/05/19\tD1673\t成都东-深圳北\t硬卧\t423.63\t\n\t\t\t\t小计\t\t674.91\t\n"
    for name, number in NAMES
)


def nested(people: list[dict[str, object]]) -> str:
    return json.dumps(people, ensure_ascii=False, indent=1)


FAMILY = nested(
    [
        {"policyNo": f"P5818590362037{at}", "insured": {"name": name, "idNo": number, "mobile": MOBILE, "relatives": [
            {"relation": "配偶", "name": "余梅秀", "idNo": TWO, "birthday": "19780118"},
            {"relation": "子女", "name": "杨秀春", "idNo": THREE, "birthday": "20080603"},
        ]}}
        for at, (name, number) in enumerate(NAMES[:1])
    ]
)  # fmt: skip
THREADS = nested(
    [
        {"owner": name, "owner_number": MOBILE, "id_card": number, "threads": [
            {"peer": peer, "messages": [
                {"id": f"6e1548{at}", "date": f"2018-02-0{at} 07:48:55", "type": 1, "body": "我妈住院你方便吗"}
                for at in (1, 2)
            ]}
            for peer in (PEER, "18544809469")
        ]}
        for name, number in NAMES[:2]
    ]
)  # fmt: skip
TOUR = (
    "团号 T030909  前往国:泰国   领队手写名单\n\n【出境】 2018-02-07 浦东机场 MF7970\n"
    "  出01 程倩玉   护照E65592756\n  出02 马倩萍   护照G42147827\n  出03 朱红雅   护照E33601670\n\n"
    "【入境】 2018-02-13 浦东机场 MF6267\n  入01 程倩玉   护照E65592756\n  入02 马倩萍   护照G42147827\n"
)
STATION = '<?xml version="1.0" encoding="UTF-8"?>\n<BORDER>\n' + "".join(
    f"<RY>\n<XM>{name}</XM>\n<CSRQ>19820804</CSRQ>\n<ZJZL>普通护照</ZJZL><ZJHM>EH562970{at}</ZJHM>\n"
    "<CRJ><BZ>出境</BZ><SJ>201510201332</SJ><KA>深圳湾口岸</KA></CRJ>\n"
    "<CRJ><BZ>入境</BZ><SJ>201510301700</SJ><KA>拱北口岸</KA></CRJ>\n</RY>\n"
    for at, (name, _) in enumerate(NAMES)
)
AUDIT = '<DATASET YYCSDM="51010710872699" CSMC="成都红树林网吧">\n' + "".join(
    f' <SWRY XM="{name}" ZJLX="111" ZJHM="{number}">\n' + "".join(
        f"  <SESSION>\n   <SXSJ>2013030{at}131913</SXSJ><XXSJ>2013030{at}180413</XXSJ>\n   <ZDH>046</ZDH>\n"
        "  </SESSION>\n" for at in (2, 4)
    ) + " </SWRY>\n"
    for name, number in NAMES
)  # fmt: skip
DRIVER = (
    f"驾驶员档案卡   丁超庆   电话 {MOBILE}\n驾驶证号 {ONE}\n"
    "   2020年换审:准驾车型A2 档案编号370270716245 初次领证2014-06-03 累积记分3\n"
    "   2021年换审:准驾车型A1A2 档案编号370270716245 初次领证2014-06-03 累积记分2\n   单位意见:同意上岗\n"
)
INSURED = (
    f"投保人/车主 肖敏静 {ONE} {MOBILE} xiaominjing_397@126.com\n"
    "  车牌川A·9QA12 车架号LB38309H7KE982236 发动机M989515\n  交强险单号 P16860107127336460 商业险 保费 4402.55\n"
    "  车牌川A·R1159 车架号LHG0TJG53JA770791 发动机G956481\n  交强险单号 P44321890851528661 商业险 保费 2285.02\n"
)
PARENTS = "# 家校短信 存档\n\n## 3(3)班 发出\n" + "".join(
    f"- 10-1{at} 07:20 至杜建宇家长 {number} 短信:您的孩子咳嗽请带药,辛苦\n"
    for at, number in enumerate((MOBILE, MOBILE, PEER))
)
JUDGED = "# 社区矫正对象走访\n\n" + "".join(
    f"### {name}\n\n身份证 {number} / 手机 {MOBILE}\n\n- （2014）鲁0202刑初233号,故意伤害罪,判有期徒刑1年缓刑3年\n"
    "- （2016）鲁0202刑初18号,盗窃罪,判有期徒刑2年\n- 本次走访情绪抵触,在饭店见面\n\n"
    for name, number in NAMES[:2]
)
# the characters of the keys stand apart
FLOWN = f"查询对象：王建国\n身份证件：{ONE}\n来　　源：离港系统\n==========\n" + "".join(
    f"航　班：HU780{at}\n日　期：2016年06月1{at}日\n航　段：广州(CAN)至北京(PEK)\n座　位：31A\n- - - - - - -\n"
    for at in range(3)
)
# who announces a list is no part of it
ANSWERED = (
    f"法院：\n　　你院（2018）鄂0111执3347号来函收悉。被执行人王建国（身份证号码：{ONE}）在我行开立账户情况如下：\n\n"
    + "".join(
        f"【账户{at}】\n账号/卡号：{with_luhn(f'62148382497263{at}')}\n开户网点：城东支行\n账户余额：人民币78,792.68元\n\n"
        for at in range(1, 6)
    )
)
CASES = {
    "flights in spaced keys": (FLOWN, "a.txt", {"identity.person": 1, "travel.flight": 3}),
    "accounts that are announced": (ANSWERED, "a.txt", {"identity.person": 1, "bank.balance": 5}),
    "a tour": (TOUR, "a.txt", {"border.crossing": 5}),
    "passages of a station": (STATION, "a.xml", {"identity.person": 4, "border.crossing": 8}),
    "sessions of an audit": (AUDIT, "a.xml", {"identity.person": 4, "netcafe.session": 8}),
    "a driver's card": (DRIVER, "a.txt", {"identity.person": 1, "driving.licence": 2}),
    "cars of one owner": (INSURED, "a.txt", {"driving.vehicle": 2}),
    "messages to parents": (PARENTS, "a.md", {"phone.sms": 3}),
    "judgments": (JUDGED, "a.md", {"identity.person": 2, "crime.case": 4}),
    "cars": (CARS, "a.tsv", {"identity.person": 4, "driving.vehicle": 8}),
    "calls": (DIALLED, "a.tsv", {"identity.person": 4, "phone.cdr": 8}),
    "positions": (FIXES, "a.tsv", {"identity.person": 2, "location.fix": 4}),
    "journeys": (TRIPS, "a.tsv", {"identity.person": 4, "travel.train": 8}),
    "relatives": (FAMILY, "a.json", {"identity.person": 3}),
    "messages by thread": (THREADS, "a.json", {"phone.sms": 8}),
    "crossings with a passport in each row": (CROSSINGS, "a.txt", {"identity.person": 4, "border.crossing": 8}),
    "contracts": (CONTRACTS, "a.txt", {"property.rental": 2}),
    "deposits by bank": (DEPOSITS, "a.yaml", {"identity.person": 2, "bank.balance": 4}),
    "stamps": (STAMPS, "a.txt", {"identity.person": 2, "border.crossing": 4}),
    "sentences by passport and number": (CHECKED, "a.txt", {"border.crossing": 3}),
    "a telephone below a heading": (RIDES, "a.md", {"identity.person": 2, "travel.train": 4}),
}


@pytest.mark.parametrize("name", CASES)
def test_the_rows_are_records(name: str, tmp_path: Path) -> None:
    text, file, told = CASES[name]
    assert records(tmp_path, text, file) == told


def test_a_telephone_below_a_heading_is_of_who_is_named_in_it(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(RIDES, encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    summary = next(event for event in scan.events() if isinstance(event, Summary))
    assert summary.people["at_most"] == 2
