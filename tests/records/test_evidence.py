"""What machines, offices and parties in a dispute print: machines' logs, certificates, histories, evidence."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.shared import CACHE

PEER, OTHER = "18782205519", "15901236408"
NEXT, LAST = "EB1205391", "E67084051"
PERSON = {"identity.person": 1}
CERTIFICATE = """云（2024）昆明市不动产权第796{at}834号
权利人      {name}（{number}）
共有情况    按份共有
坐落        昆明市盘龙区建设路24号6栋2489室
不动产单元号 530103069090GB00086F00110093
权利类型    国有建设用地使用权/房屋所有权
面积        共有宗地面积2311.57㎡/房屋建筑面积179.96㎡

"""
LEASE = """                 房 屋 租 赁 合 同
合同编号：ZL2024649{at}6
出租人（甲方）：陈秀芳
承租人（乙方）：{name}    身份证号：{number}    电话：{phone}
一、房屋坐落：沈阳市和平区青年大街122号
二、租赁期限：自2024年06月28日起至2025-06-27止
三、月租金：人民币2900元，押金3个月，按月支付

"""
QUERY = """查询人：王建国  身份证：{number}  名下房产 2 套
  房产1：成都市锦绣江南6栋809室 建筑面积83.58平 产权证号：川（2021）成都市不动产权第6866199号 登记时间2014-05-20
  房产2：成都市翠湖名邸9栋215室 建筑面积72.58平 产权证号：川（2021）成都市不动产权第6257500号 登记时间2011-01-31
"""
CASES: dict[str, tuple[str, dict[str, int]]] = {
    "what is left on a card": (
        f"2016-11-06 11:40:33 ATM130879 BALINQ pan={CARD} seq=275569 rc=00 ledger_balance=10116.75 ccy=156",
        {"bank.balance": 1},
    ),
    "at an account that may be a firm's": ("account=110908462410701 balance=10116.75", {}),
    "a money changer's list": (
        "MONEY CHANGER DAILY LISTING     Outlet: Bugis\n"
        "TXN NO    DATE/TIME           CUSTOMER               PASSPORT    BOUGHT          SOLD\n"
        f"TXN906062 03/10/2019 12:26    Rongqing Liang         {PASSPORT}   CNY  35999.71  SGD   5122.86\n"
        f"TXN666205 04/10/2019 21:09    Fang Zhou              {NEXT}   CNY  12043.58  SGD   4448.85\n"
        f"TXN771269 09/10/2019 12:00    Guixuan Hu             {LAST}   CNY   4212.43  SGD    248.55\n",
        {"bank.transaction": 3},
    ),
    "certificates whose longest name leaves one blank": (
        CERTIFICATE.format(at=1, name="王建国", number=ONE) + CERTIFICATE.format(at=2, name="陈秀伟", number=TWO),
        {"property.housing": 2},
    ),
    "a history of stamps": (
        f"Traveller: WANG JIANGUO   Nationality: CHINESE   Passport No: {PASSPORT}   DOB: 28 Apr 1987\n"
        "   1. EXIT  25 JUN 2016  SUVARNABHUMI  visa VOA  TM6 9N36S8C\n"
        "   2. ENTRY  31 AUG 2016  PHUKET INTL  visa TR-60  TM6 GWMNZVA\n",
        {"identity.person": 1, "border.crossing": 2},
    ),
    "an insured flight, in attributes beside the person": (
        f'<Policies>\n<Policy no="AV1135934221"><Insured><Name>王建国</Name><IDNumber>{ONE}</IDNumber></Insured>'
        '<Flight no="MU8659" date="2016-01-25" from="合肥" to="青岛"/><Premium>30.00</Premium></Policy>\n</Policies>',
        {"travel.flight": 1},
    ),
    "what a modem lists": (
        f'+CMGL: 1,"REC READ","GSM","18/07/21,14:26:24+32" FROM {MOBILE} TEXT 合同改好了，发你邮箱\n'
        f'+CMGL: 2,"REC READ","GSM","18/07/24,14:31:14+32" FROM {PEER} TEXT 晚上到家了给你打电话\n',
        {"phone.sms": 2},
    ),
    "calls from a guest's telephone": (
        f"01 Mar 2019 08:21 from +86{MOBILE} (Junhua Tian) to +86{PEER} duration 00:22:17\n"
        f"13 Mar 2019 16:27 from +86{OTHER} (Tiande Zhao) to +86{MOBILE} duration 00:23:09\n",
        {"phone.cdr": 2},
    ),
    "a list of who is wanted": (
        "# 网上在逃人员核查清单\n"
        f"### 1. 王建国\n\n- 身份证号码 {ONE}\n- 案由：寻衅滋事，案件编号 A1201015800002015090839\n"
        "- 立案单位：天津市公安局和平分局\n- 上网日期：2015-09-01，在逃\n"
        f"### 2. 陈秀伟\n\n- 身份证号码 {TWO}\n- 案由：诈骗，案件编号 A6101045800002015090204\n"
        "- 立案单位：西安市公安局莲湖分局\n- 上网日期：2015-09-08，在逃\n",
        {"crime.case": 2},
    ),
    "what somebody owns": (QUERY.format(number=ONE), {"identity.person": 1, "property.housing": 2}),
    "journals of a machine": (
        "".join(
            f"15:56:57 CARD INSERTED\n15:56:57 CARD NO {card}\n15:57:09 FUNC: BALANCE INQUIRY  STAN 408689\n"
            "15:57:11 LEDGER BALANCE CNY 53,849.41  AVAILABLE BALANCE CNY 4,446.63\n15:57:17 CARD TAKEN\n"
            for card in (CARD, "6225883081717659")
        ),
        {"bank.balance": 2},
    ),
    "a statement between ideographic blanks": (
        f"信用卡月結單\n客戶姓名：林芳蘭　證件號碼：{ONE}\n交易日　　記賬日　　商戶／摘要　　　　金額（人民幣）\n"
        "12/03　12/04　藥房　2,183.58\n12/13　12/14　書店　273.49\n12/16　12/17　超級市場　2,217.54\n",
        {"identity.person": 1, "bank.transaction": 3},
    ),
    "stays that were paid": (
        f"My name is Tang Mei, ID card {ONE}. My stays:\n"
        "- Harbour Hotel Wuhan, room 1399, checked in 23 Aug 2023, checked out 25 Aug 2023, paid CNY 1,130.34\n"
        "- Harbour Hotel Wuhan, room 643, checked in 30 Oct 2023, checked out 31 Oct 2023, paid CNY 355.81\n",
        {"identity.person": 1, "hotel.stay": 2},
    ),
    "flights on days with dashes": (
        f"flights ticketed for Li Cheng (ID {ONE}) this year:\n\n"
        "  * 03-Dec-2023  ZH2065  SHA-CKG  Business  seat 24A  e-ticket 479-3676692788\n"
        "  * 20-Dec-2023  3U7456  CAN-XMN  Economy  seat 50C  e-ticket 876-3352605227\n",
        {"identity.person": 1, "travel.flight": 2},
    ),
    "what a driver dictates": (
        f"10月1号22点09，马雨晓，护照{PASSPORT}，家长手机{MOBILE}，入境回深圳，走的罗湖口岸，忘带签注又回去拿。\n"
        f"4月30号20点58，冯光强，护照{NEXT}，家长手机{PEER}，入境回深圳，走的罗湖口岸，正常。\n",
        {"border.crossing": 2},
    ),
    "a diary of rides": (
        f"出差雜記\n我：鄭秀，身份證 {ONE}，內地手機 {MOBILE}。\n\n12月6日　小雨\n"
        "早上 15:37 的 G608 次，武漢站上車，合肥南站下，12車11A座，票價 790.57 元。\n12月12日　晴\n"
        "早上 8:15 的 Z2155 次，西安北站上車，廣州南站下，5車2A座，票價 715.38 元。\n",
        {"identity.person": 1, "travel.train": 2},
    ),
    "forms with a place to sign": (
        "".join(
            f"┌──────────┐\n 姓名 {name}    性别 女    民族 汉\n 证件种类 居民身份证  证件号码 {number}\n"
            f" 房号 873   入住 2023年04月07日14时44分   预离 04月09日\n 联系电话 {phone}   押金 200元   旅客签名：\n"
            "└──────────┘\n"
            for name, number, phone in (("王佳英", ONE, MOBILE), ("沈佳美", TWO, PEER))
        ),
        {"hotel.stay": 2},
    ),
    "two sorts of lines by turns": (
        "".join(
            f"2024-01-19 16:1{at}:15 lane=E15 MRZ doc=CHN passport_no={passport} name=LIN/FANGJIA\n"
            f'2024-01-19 16:1{at}:19 CROSSING direction=ENTRY port_of_entry="Hengqin" national_id={number}\n'
            for at, (passport, number) in enumerate(zip((PASSPORT, NEXT, LAST), (ONE, TWO, THREE), strict=True))
        ),
        {"identity.person": 3, "border.crossing": 3},
    ),
    "guests with passports": (
        f"- YUAN GUOJIA / 袁国佳, passport {PASSPORT}, checked in 16-Jul 13:38, room 2230, departure 19-Jul\n"
        f"- CAI QIANGMIN / 蔡强敏, passport {NEXT}, checked in 16-Jul 14:44, room 1620, departure 23-Jul\n",
        {"hotel.stay": 2},
    ),
    "cars below their owners, deeper by wide blanks": (
        f"帳戶 77362628　徐靜霞　內地身份證 {ONE}\n"
        "　　車牌 閩D78656　車架號 LSVT9DC29LB118674　福士帕薩特　登記 26/09/2024\n"
        "　　車牌 川A56037　車架號 LSVEAXLG3PC417333　本田雅閣　登記 12/08/2022\n"
        f"帳戶 56506778　杜國春　內地身份證 {TWO}\n"
        "　　車牌 浙AFD585　車架號 LHG00AE60ME695727　豐田花冠　登記 07/09/2021\n",
        {"identity.person": 1, "driving.vehicle": 3},
    ),
    "named in two scripts": (
        f"Two account holders appear: Ma Peng (马鹏), PRC ID {ONE}; and Cao Ling (曹玲), PRC ID {TWO}.\n\nFindings\n"
        "  * Ma Peng logged on at terminal B18 of the internet cafe on 12 Jun 2022 at 14:09:40 and off at 18:31:40.\n"
        "  * Cao Ling logged on at terminal B74 of the internet cafe on 21 Jun 2022 at 14:15:28 and off at 16:00:28.\n",
        {"netcafe.session": 2},
    ),
    "her stays": (
        f"1. Ms Cheng Ping (程平鹏), PRC Resident Identity Card No. {ONE}, mobile +86 {MOBILE}.\n"
        "   She checked in at the Lotus Bay Hotel on 08 April 2024 at 11:21, was given Room 1837.\n"
        "   She checked in at the Lotus Bay Hotel on 27 May 2024 at 13:59, was given Room 616.\n",
        {"hotel.stay": 2},
    ),
    "days as tickets have them": (
        f"SU/HAIMIN MS - passport {PASSPORT} - mobile +86 175 7649 2634\n"
        "   ZH9567  10JUL  Shenzhen (SZX) to Hangzhou (HGH)  dep 22:00  economy, seat 33K, e-ticket 479-7051856248\n"
        "   CA347  11JUL  Beijing (PEK) to Hong Kong (HKG)  dep 22:18  economy, seat 55H, e-ticket 999-8459516973\n",
        {"identity.person": 1, "travel.flight": 2},
    ),
    "messages between two numbers, and nothing else": (
        f"{MOBILE}----{PEER}----2023-07-19 08:35:02----已还款请查收\n"
        f"{OTHER}----{PEER}----2023-07-19 09:47:48----下楼拿一下\n"
        f"{PEER}----{MOBILE}----2023-07-19 10:19:47----明早八点集合\n",
        {"phone.sms": 3},
    ),
    "accounts of suspects": (
        f"- 嫌疑人孙敏（身份证{ONE}）名下邮储银行账户一个，开户行济南滨河支行，账号{CARD}，2018年4月10日开户。\n",
        {"bank.account": 1},
    ),
    "messages of an airline": (
        f"发往{MOBILE}：【天翼商旅】宋晓梅女士您好，航班CZ4740（武汉-大连）6月12日9点45分起飞，12:43到达。\n\n"
        f"发往{PEER}：【天翼商旅】郑艳女士您好，航班HU2744（武汉-郑州）6月12日13点59分起飞，17:18到达。\n",
        {"travel.flight": 2},
    ),
    "two names of a number": (
        f"申請人：鄧靜（Tang, Ching）\n內地身份證／駕駛證號：{ONE}\n准駕車型：C1　　檔案編號：440300937964\n"
        "初次領證日期：2023-12-28\n",
        {"driving.licence": 1},
    ),
    "an object of a gate": (
        '{"ioType":"入境","passTime":"2021-06-07 08:00:03","port":"皇岗边检站","docType":"护照",'
        f'"docNo":"{PASSPORT}","cnName":"蒋子轩","idNo":"{ONE}","country":"MYS"}}\n',
        {"border.crossing": 1},
    ),
    "leases": (
        LEASE.format(at=1, name="王建国", number=ONE, phone=MOBILE)
        + LEASE.format(at=2, name="陈秀伟", number=TWO, phone=PEER),
        {"property.rental": 2},
    ),
    "slips of a terminal, of which an amount is no header": (
        "TERMINAL 92929129 MERCHANT Sinopec Station BATCH 000634\n--------------------------------\n"
        + "".join(
            f"TRANS TYPE   SALE        2014/01/{day} 06:39:03\nCARD NO      {CARD}\n"
            f"CARDHOLDER   Ren Qing  TEL {phone}\nAMOUNT  CNY  523.52\nAUTH 352230  REF 990312068437  TRACE 017795\n"
            "--------------------------------\n"
            for day, phone in ((17, PEER), (18, OTHER))
        ),
        {"bank.transaction": 2},
    ),
    "slips that end with whom to call": (
        "".join(
            f"    中国银行 自助终端\n终端号 0876847{at}  网点 小店支行\n日期 2021/02/2{at} 时间 16:04:44\n卡号 {CARD}\n"
            "户名 罗飞旭\n账户余额  RMB 123465.10\n可用余额  RMB 123465.10\n交易序号 007020\n"
            "如有疑问请致电 0351-2528221\n........................\n"
            for at in range(1, 3)
        ),
        {"bank.balance": 2},
    ),
    "calls in columns that one blank divides": (
        f"号码 {MOBILE}   户名 王建国   打印人 朱鑫坤\n序 起始时间            方式 对方号码     时长    通信地点\n"
        f" 1 2021-07-25 10:01:50 主叫 {PEER}  121秒  杭州\n 2 2021-07-25 10:47:37 主叫 {OTHER}   98秒  杭州\n"
        f" 3 2021-07-25 14:19:12 被叫 {PEER}  924秒  杭州\n",
        {"identity.person": 1, "phone.cdr": 3},
    ),
    "a form whose first line is no header": (
        f"客户姓名  王建国        证件类型  居民身份证\n证件号码  {ONE}    有效期至  2029.06.14\n"
        f"账  号  {CARD}    开户日期 2016年04月21日\n手机  {MOBILE}     职业  个体经营\n"
        "通讯地址  辽宁省大连市中山区滨河路255号21栋1906室\n",
        {"bank.account": 1},
    ),
    "cars that are let in by the month": (
        f"2021-02-05 13:27:24 [岗亭] 月租车档案 车牌号=黑AX3871 车主=侯琳红 证件={ONE} 手机={MOBILE} "
        "车位=B2-333 车型=大众牌SVW7167 到期=2021-05-20\n",
        {"driving.vehicle": 1},
    ),
    "a ticket in the fixture of a test": (
        f'new TrainOrder("Z137", "Beijing West", "2014-03-26 12:25").passenger("Dong Zi").idCard("{ONE}");\n',
        {"travel.train": 1},
    ),
}
OWNED = {
    "what is left on the card of who is named above": (
        f"客户王建国，身份证{ONE}，名下账户查询结果：\n\n另有一卡：\ncard={CARD} balance=10116.75",
        {"bank.balance": 1},
    ),
    "leases of a tenant, each with who lets": (
        f'{{"tenant": {{"xm": "王建国", "sfz": "{ONE}"}}, "contracts": [\n'
        f'{{"address": "大连市中山区迎宾大道551号3栋605室", "leaseStart": "2021-02-20", "leaseEnd": "2022-02-20", '
        f'"monthRent": 3800, "landlord": "许波永", "landlordPhone": "{PEER}"}},\n'
        f'{{"address": "上海市徐汇区复兴路473号8栋1802室", "leaseStart": "2022-02-20", "leaseEnd": "2023-02-20", '
        f'"monthRent": 3300, "landlord": "吴凤晓", "landlordPhone": "{OTHER}"}}\n]}}\n',
        {"identity.person": 1, "property.rental": 2},
    ),
    "messages that were handed to a court": (
        f"原告：王建国，手机号码 {MOBILE}，身份证 {ONE}\n\n"
        f"**2014-02-11 10:20** 陈振琪（{PEER}）发来短信：\n> 你上次说的那个事别跟他讲\n"
        f"**2014-02-14 22:02** 刘梓凯（{OTHER}）发来短信：\n> 明天上午十点老地方见\n",
        {"identity.person": 1, "phone.sms": 2},
    ),
    "messages on a telephone that was examined": (
        f"检材持有人：王建国　身份证：{ONE}　本机号码：{MOBILE}\n"
        f"序号 1\n对方号码：{PEER}（钟勇浩）\n时间：2016-05-14 17:41:11    类型：已删除\n内容：孩子发烧，先去医院\n\n"
        f"序号 2\n对方号码：{OTHER}（叶兰）\n时间：2016-06-04 19:30:30    类型：已删除\n内容：房租下周一给你行吗\n",
        {"identity.person": 1, "phone.sms": 2},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_evidence(name: str, tmp_path: Path) -> None:
    text, told = CASES[name]
    assert records(tmp_path, text) == told


@pytest.mark.parametrize("name", OWNED)
def test_records_are_of_who_is_named_above(name: str, tmp_path: Path) -> None:
    text, told = OWNED[name]
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    found = [event for event in scan.events() if isinstance(event, Record)]
    assert Counter(one.kind for one in found) == told
    assert len({one.person for one in found}) == 1


LEASE = (
    "  <row><房屋地址>苏州市姑苏区东风渠路296号22栋1单元1503室</房屋地址><出租人>潘琪薇</出租人><租客>梁玉</租客>"
    "<身份证号>{}</身份证号><月租金>2800</月租金><起租日>2024.08.28</起租日><到期日>2025.08.27</到期日></row>\n"
)
BESIDE = (
    '  {{"tenant": "梁玉", "sfz": "{}", "rooms": [1503], "monthRent": 2800, "leaseStart": "2024-08-28"}},\n'
    '  {{"address": "上海市徐汇区复兴路473号8栋1802室", "monthRent": 3300, "leaseStart": "2022-02-20", '
    '"landlordPhone": "{}"}},\n'
)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("<rows>\n" + "".join(map(LEASE.format, (ONE, TWO, THREE))) + "</rows>\n", 3),
        ("[\n" + BESIDE.format(ONE, PEER) + BESIDE.format(TWO, OTHER) + "  {}\n]\n", 4),
    ],
)
def test_leases_beside_one_another_are_of_different_people(text: str, people: int, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    assert len({event.person for event in scan.events() if isinstance(event, Record)}) == people
