"""Records as systems pass them on: passengers of flights, points of tracks, SIM cards; and whose they are."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records_in
from tests.records.test_words import OTHER
from tests.shared import CACHE

CARDS = (CARD, "6217001210024455220")
PEERS = (OTHER, "15928014437", "18837865438")


def told(folder: Path, content: str, name: str = "a.txt") -> tuple[dict[str, int], int]:
    """The records of a text by kind, and on how many people those of the kind that is most of them are."""
    found = records_in(folder, content, name)
    kinds = Counter(event.kind for event in found)
    most = kinds.most_common(1)[0][0] if kinds else ""
    return dict(kinds), len({event.person for event in found if event.kind == most})


NAMES = ("WANG/JIANGUO", "LI/XIUYING")
PNL = "QU PVGKKZH\n.PKXRMZH 140828\nPNL\nZH8000/14JUL PVG PART1\n-PKX021Y\n" + "".join(
    f"1{name} .L/BTQAK4\n.R/FOID HK1 NI{number}\n.R/TKNE HK1 4792347530474/1\n"
    for name, number in zip(NAMES, (ONE, TWO), strict=True)
)
SHOWN = ">PD:HU6397/25OCT*,NKG,ACC\nPD: HU6397/25OCT21 NKG,ACC,R      OP\n BN 1822 CAP  8/162\n" + "".join(
    f"  {number}. 1{name}         BN00{number} *15K Y SHA FF/CA9939609\n      PSPT/{one}/CHN ET TKNE/9992942026020/1\n"
    for number, (name, one) in enumerate(zip(NAMES, (ONE, TWO), strict=True), 1)
)
PAXLST = (
    "UNA:+.? '\nUNB+UNOA:4+CZAPIS+CNAPIS+150113:0548+394762784'\nUNH+1+PAXLST:D:05B:UN:IATA'\nBGM+745'\n"
    "TDT+20+CZ105+++CZ'\nLOC+125+NRT'\nLOC+87+PVG'\n"
    + "".join(
        f"NAD+FL+++{name.replace('/', ':')}'\nATT+2++M'\nDTM+329:971118'\nDOC+P:110:111+{number}'\nLOC+91+CHN'\n"
        for name, number in zip(NAMES, (PASSPORT, "EB6500584"), strict=True)
    )
    + "UNT+58+1'\n"
)
POINTS = "".join(
    f'<trkpt lat="33.85{number}280" lon="113.359493"><ele>43</ele><time>2018-12-19T20:1{number}:22Z</time></trkpt>\n'
    for number in range(3)
)
GPX = (
    '<?xml version="1.0"?>\n<gpx version="1.1">\n<metadata>{}</metadata>\n<trk><name>{}</name><trkseg>\n'
    f"{POINTS}</trkseg></trk></gpx>\n"
)
SIM = f'# 王建国 {MOBILE} SIM dump\nAT+CMGL="ALL"\n' + "".join(
    f'+CMGL: {number},"REC READ","{peer}",,"13/04/2{number},17:11:25+32"\n到了给我报个平安\n'
    for number, peer in enumerate(PEERS, 1)
)
SENT = "类型,联系人,号码,时间,短信内容,{},机主\n" + "".join(
    f"收件,李秀英,{peer},2015-05-31 09:53:00,合同我看了，第三条要改,{MOBILE},王建国\n" for peer in PEERS
)
SWITCH = f"# target={MOBILE} owner=王建国 req=22895245\n" + "".join(
    f"20190316{hour}5841|MTC|calling={peer}|called={MOBILE}|callDuration=1210|lac=12015|ci=47051\n"
    for hour, peer in enumerate(PEERS, 10)
)
ACCOUNTS = (
    f'<Feedback name="王建国" idno="{ONE}">\n'
    + "".join(
        f'  <Account cardNo="{card}" bank="招商银行城东支行" openDate="2020-02-19" phone="{MOBILE}"/>\n'
        for card in CARDS
    )
    + "</Feedback>\n"
)
GATE = (
    f'2021-05-28T10:56:00.492+08:00 INFO gate[14] port=深圳湾 类别=出境 DOC=P no={PASSPORT} name="王建国" RESULT=PASS\n'
    '2021-05-28T11:56:00.492+08:00 INFO gate[14] port=深圳湾 类别=入境 DOC=P no=G55011524 name="李秀英" RESULT=PASS\n'
)
BOOKED = "<html><body><h3>新订单提醒</h3>\n" + "".join(
    f"<div><b>客人</b> {name} <b>手机</b> {phone} <b>证件</b> {number}<br><b>入住</b> 2013-03-15 16:20 "
    "<b>离店</b> 2013-03-16<br><b>房间</b> 1705 大床 ￥325</div>\n"
    for name, phone, number in (("王建国", MOBILE, ONE), ("李秀英", OTHER, TWO))
)
ASKED = (
    f"[2023-11-20 20:08] 王建国: 帮我订张票，12月8号长沙南到衡阳，身份证{ONE}\n"
    "[2023-11-20 20:12] 张莉(行政): @{} 订好了，G932次，02:42开，10车17C号，227.0元，直接刷身份证进站\n"
)
WHERE = (
    "张莉 10/07 11:50\n@王建国 陕B803F3到哪了？\n\n"
    f"王建国 10/07 11:51\n[位置] 陕西省西安市雁塔区兴业路 (29.919591,118.957540)，打我{MOBILE}\n"
)
SEATS = (
    "消息对象:星际网吧内部群\n\n2013-02-10 15:32:22 钱淑(252011215)\n"
    f"派出所要的那个人查到了：王建国 {ONE} 2013-03-25 01:38在B102机上到25日06:07\n\n"
    f"2013-02-10 17:52:22 金楠海(411364801)\nB090坐的是李秀英，3月28号14:39上到00:56，身份证{TWO}，欠11块没结\n"
)
ROOMMATES = (
    f"老板您要的出来了，王建国，号{ONE}，近一年的都在这：\n"
    "2018.10.31 19点26在辽宁省大连市中山区的皇冠假日酒店624号房开房，第二天11点走的。\n"
    f"同一间房李秀英（{TWO}）当晚也登记开房，第二天一起退的。\n"
    "2018.10.5 16点14在山西省太原市小店区的锦江之星521号房开房，第二天12点走的。\n"
    f"同一间房张莉（{THREE}）当晚也登记开房，第二天一起退的。\n"
    "2018.11.27 15点09在湖南省武冈市的如家快捷酒店804号房开房，第二天11点走的。\n"
)
TAPPED = (
    f"对嫌疑人王建国（{ONE}，机主号码{MOBILE}）的通话记录分析如下，其主要联系人为梁峰荣，号码{OTHER}。\n"
    "2016年12月9日08时30分，王建国接听梁峰荣来电，通话1333秒，基站位于上海市浦东新区。\n"
    "2016年12月10日08时17分，王建国打给梁峰荣，通话1446秒，基站位于福建省南安市。\n"
    "2016年12月10日16时24分，王建国接听梁峰荣来电，通话796秒，基站位于北京市朝阳区。\n"
)
LETS = (
    f"前面的退租了，4.3又租给王建国，在博远信息上班，号码{MOBILE}，1800一月，签了半年。\n"
    f"2月19号 606租给李秀英，身份证{TWO}，押2000付一个月1400。\n"
    f"2014年1月起 顶楼那间租给小张（张莉 {OTHER}），一个月850，水费另算，身份证拍照了{THREE}。\n"
)
SEIZED = (
    f"财产调查及控制情况报告\n（2022）粤0981执1496号　申请执行人：贺慧，电话{MOBILE}\n"
    f"被执行人王建国（{ONE}）：中国银行{CARD}账户余额8965.44元，未冻结，余额不足。\n"
    f"被执行人李秀英（{TWO}）：招商银行{CARDS[1]}账户余额55679.60元，轮候冻结。\n"
)
CASES = [
    (PNL, {"travel.flight": 2}, 2),
    (SHOWN, {"travel.flight": 2}, 2),
    (PAXLST, {"border.crossing": 2}, 2),
    # a booking for two
    (
        f"PNL\nZH8000/14JUL PVG PART1\n2WANG/JIANGUO/LI/XIUYING .L/BTQAK4\n.R/FOID HK1 NI{ONE}-1WANG/JIANGUO\n"
        f".R/FOID HK1 NI{TWO}-1LI/XIUYING\n",
        {"travel.flight": 2},
        2,
    ),
    # a name without the number of a document is no passenger whom anybody knows
    (PNL.replace(ONE, "").replace(TWO, ""), {}, 0),
    (
        GPX.format(f"<author><name>王建国</name></author><desc>手机 {MOBILE}</desc>", "王建国的轨迹"),
        {"location.fix": 3},
        1,
    ),
    (
        GPX.format(f"<author><name>王建国</name><phone>{MOBILE}</phone></author>", "晨跑 2018-12-19"),
        {"location.fix": 3},
        1,
    ),
    (
        GPX.format(f"<author><name>王建国</name><phone>{MOBILE}</phone></author>", "李秀英的轨迹"),
        {"identity.person": 1},
        1,
    ),
    (GPX.format("<name>环湖一圈</name>", "晨跑 2018-12-19"), {}, 0),
    (SIM, {"phone.sms": 3}, 1),
    (SENT.format("本机"), {"phone.sms": 3}, 1),
    (SWITCH, {"phone.cdr": 3}, 1),
    (ACCOUNTS, {"bank.account": 2}, 1),
    (GATE, {"border.crossing": 2}, 2),
    (BOOKED, {"hotel.stay": 2}, 2),
    (ASKED.format("王建国"), {"travel.train": 1}, 1),
    # meant for somebody else
    (ASKED.format("李秀英"), {"identity.person": 1}, 1),
    (ASKED.replace("[2023-11-20 20:12] 张莉(行政): ", "\n张莉(行政) 20:12\n").format("王建国"), {"travel.train": 1}, 1),
    (WHERE, {"location.fix": 1}, 1),
    (SEATS, {"netcafe.session": 2}, 2),
    (ROOMMATES, {"hotel.stay": 5}, 3),
    (TAPPED, {"phone.cdr": 3}, 1),
    (LETS, {"property.rental": 3}, 3),
    (SEIZED, {"bank.balance": 2}, 2),
]


@pytest.mark.parametrize(("content", "wanted", "people"), CASES)
def test_what_systems_pass_on(content: str, wanted: dict[str, int], people: int, tmp_path: Path) -> None:
    found, count = told(tmp_path, content)
    head = {"identity.person": 1} if found.get("identity.person") and "identity.person" not in wanted else {}
    assert found == {**wanted, **head} and count == people


def test_a_message_of_another_is_not_the_holders(tmp_path: Path) -> None:
    """Whose card it is that somebody sends below another one's ID number."""
    first = f"王建国 11:54\n{CARD} 王建国 身份证{ONE} 招商银行城东支行开的\n\n"
    assert told(tmp_path, f"{first}小月亮 12:21\n我的是建设银行的户，卡号{CARDS[1]}\n") == ({"bank.account": 1}, 1)
    assert told(tmp_path, f"{first}王建国 12:21\n还有建设银行的户，卡号{CARDS[1]}\n") == ({"bank.account": 2}, 1)


@pytest.mark.parametrize("below", ["领队电话：{}", "客服电话：{}"])
def test_a_line_below_the_rows_is_nobody(below: str, tmp_path: Path) -> None:
    rows = f"姓名\t证件号\t席位\n王建国\t{ONE}\t8B\n李秀英\t{TWO}\t9B\n张莉\t{THREE}\t9C\n"
    assert told(tmp_path, rows + below.format(OTHER)) == ({"identity.person": 3}, 3)


@pytest.mark.parametrize("header", ["SERIAL_NUMBER", "SERIAL", "ORDER_NUMBER"])
def test_operators_call_a_telephone_by_another_name(header: str, tmp_path: Path) -> None:
    heads = ["39", "35", "77", "89", "50", "86", "38", "32", "73", "99", "51", "78", "59", "85", "31", "37", "88", "58"]
    phones = [f"1{head}{number}" for number, head in zip(range(20783614, 99999999, 3571193), heads, strict=False)]
    rows = "".join(f"7619995651{number}~王建国~{ONE}~{phone}\n" for number, phone in enumerate(phones, 10))
    (tmp_path / "a.dat").write_text(f"USER_ID~CUST_NAME~CERT_NO~{header}\n{rows}", encoding="utf-8")
    scan = Scan(Settings((str(tmp_path),), isolated=True, cache=CACHE))
    found = [one for one in scan.events() if isinstance(one, Finding) and one.rule == "phone.mobile"]
    assert len(found) == (18 if header == "SERIAL_NUMBER" else 0)


def test_a_column_with_little_in_it_is_that_of_its_values(tmp_path: Path) -> None:
    rows = "".join(f"{at}\t王建国\t{ONE}\t{PEERS[at // 8] if at % 8 == 3 else '-'}\n" for at in range(24))
    (tmp_path / "a.tsv").write_text(f"NO\tDriver\tLicenseNo\tEmergency\n{rows}", encoding="utf-8")
    scan = Scan(Settings((str(tmp_path),), isolated=True, cache=CACHE))
    found = [one for one in scan.events() if isinstance(one, Finding) and one.rule == "phone.mobile"]
    assert len(found) == 3
