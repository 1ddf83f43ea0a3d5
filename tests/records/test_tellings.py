"""Records in what people tell carelessly, and in what programs answer: lists of calls, messages, rooms; look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.records.test_systems_speak import CARDS, PEERS, told
from tests.records.test_words import OTHER
from tests.shared import CACHE

SPOKEN = (
    f"嗯你听我说啊那个王建国身份证是{ONE}他是10月13号23点00分开的房在桔子水晶(北京高新店)1414房间第二天中午走的"
    f"然后还有那个李秀英身份证是{TWO}他是10月11号20点23分开的房在全季酒店(郑州人民路店)915房间第二天中午走的\n"
)
ANALYSED = (
    f"话单分析\n对象王建国（身份证{ONE}）使用号码{MOBILE}。\n"
    f"案发前后通话情况：3月5日12时47分主叫{PEERS[0]}，通话1分20秒；3月8日05时56分主叫02738689746，通话4分16秒；"
    f"3月8日07时36分被叫{PEERS[1]}，通话29秒。\n"
)
BY_DAY = (
    f'王建国 {MOBILE} 通话\n== 8月22日 ==\n3:42 来自 {PEERS[0]} 0:23\n15:03 打给 {PEERS[1]} 14"\n'
    f"== 8月25日 ==\n8:37 打给 {PEERS[2]} 7秒\n"
)
ARROWS = (
    f"老板 {MOBILE}机主王建国的话单 近20天\n01/01 03:23 → {PEERS[0]} 20分44秒\n01/01 06:01 ← {PEERS[1]} 13分15秒\n"
    "→主叫 ←被叫，后面的明天给\n"
)
THREATS = (
    f"我爸王建国的手机{MOBILE}这几天收到催收短信，一条条抄下来了：\n1月12号 17:23 {OTHER}：给你最后一天\n"
    f"1月14号 22:01 {OTHER}：你女儿在哪上学我知道\n1月16号 15:27 {OTHER}：给你最后一天\n"
    f"我爸身份证{ONE}，从来没在那个平台借过钱，请派出所处理\n"
)
SAVINGS = (
    f"妈的存款（王桂兰 身份证{ONE}）余额 5月5号去银行打的\n交通银行卡 {CARDS[0]} 里面还有30万零479元\n"
    f"农业银行卡 {CARDS[1]} 里面还有26万209元\n密码都是老房子门牌\n"
)
BILL = (
    f"姐妹们帮我看看，我老公王建国，手机号{MOBILE}，我拿他身份证{ONE}去营业厅打的单子，他跟{OTHER}这个号天天联系："
    "29号14点27分打了13分24秒，5号9点58分打了9分8秒，6号3点01分打了10分10秒。都是半夜！\n"
)
LEASE = (
    f"房屋租赁合同\n出租方（以下简称甲方）：谢梅佳，身份证号{ONE}\n承租方（以下简称乙方）：朱彬睿，身份证号{TWO}\n"
    "一、甲方将位于南宁市青秀区和平路139号391室的房屋出租给乙方居住使用。\n"
    "二、租期自2022年12月16日起至2023年12月15日止，月租金6000元，押金6000元。\n"
)
STAYS = (
    f"08:00:00  买家\n在吗 查个开房 {ONE} 这个号\n\n08:00:50  A信息咨询\n名字？\n\n08:01:10  买家\n王建国\n\n"
    "08:42:00  A信息咨询\n出了\n18.1.26 4:20 如家快捷(西安中心店) 619房\n18.3.10 7:54 银河招待所(温州万达店) 1626房\n"
)
LOST = (
    "失物查找申请\n\n贵阳北站客运值班室：\n    本人王建国，2022年1月20日持二等座车票乘D660次列车从济南西到贵阳北，"
    f"座位是13车09C，下车时将一黑色双肩包遗忘在行李架上。\n    身份证号：{ONE}\n    电话：{MOBILE}\n"
)
COMPLAINT = (
    "客服你好：\n我叫王建国，2月2号用你们平台订了星程酒店(长沙中心店)，当晚8点00分住进620房，2月3号中午退的房。\n"
    f"订单里登记的身份证是{ONE}，手机{MOBILE}。要求退房费229元。\n"
)
DUMPED = (
    'array(1) {\n  [0]=>\n  array(4) {\n    ["yezhu"]=>\n    string(9) "王建国"\n    ["idcard"]=>\n'
    f'    string(18) "{ONE}"\n'
    '    ["house"]=>\n    string(7) "9-3-168"\n    ["mianji"]=>\n    float(111.00)\n    ["chanquan"]=>\n'
    '    string(9) "已办证"\n  }\n}\n'
)
HASHES = "".join(
    f'127.0.0.1:6379> HGETALL loc:{number}\n 1) "name"\n 2) "{name}"\n 3) "lng"\n 4) "115.820626"\n 5) "lat"\n'
    ' 6) "33.865301"\n 7) "gps_time"\n 8) "2013-12-15 12:21:47"\n'
    for name, number in (("王建国", MOBILE), ("李秀英", OTHER))
)
PAIRED = "".join(
    f"<soap:Body><OpenAcct><CustNm>{name}</CustNm><CertNo>{number}</CertNo><Mob>{phone}</Mob></OpenAcct></soap:Body>\n"
    f"<soap:Body><{{}}><Rc>0000</Rc><CardNo>{card}</CardNo><OpenBr>545592</OpenBr></{{}}></soap:Body>\n"
    for name, number, phone, card in (("王建国", ONE, MOBILE, CARDS[0]), ("李秀英", TWO, OTHER, CARDS[1]))
)
CHECKED = (
    f'{{"list":[{{"name":"王建国","idNumber":"{ONE}","hit":true,"records":[{{"type":"违法","reason":"职务侵占",'
    '"caseTime":"2012-04","result":"移送起诉","office":"通州区公安分局"},{"type":"涉毒","reason":"敲诈勒索","caseTime":"2013-01",'
    '"result":"行政拘留十五日","office":"西岗区公安分局"}]}]}'
)
BUBBLES = f"<html><body><h2>{{}} 王建国（本机 {MOBILE}）</h2><h3>与 李秀英 {OTHER}</h3>\n" + "".join(
    f'<div class="msg {way}"><span class="t">2010-02-1{day} 20:15:28</span><p>钱我明天还</p></div>\n'
    for day, way in enumerate(("in", "out", "in"))
)
RETOLD = (
    f"机主: 王建国  号码: {MOBILE}\n会话对象: 李秀英 <{OTHER}>\n共 3 条短信\n\n"
    f"[2016-09-06 15:19:07] 来自({OTHER})\n    药记得饭后吃\n"
    f"[2016-09-07 17:04:05] 来自({OTHER})\n    别再给我打电话了\n"
    f"[2016-09-08 17:04:05] 来自({OTHER})\n    昨天喝多了不好意思\n"
)
STAYED = "我叫王建国，2月2号用你们平台订了星程酒店(长沙中心店)，当晚8点00分住进620房，2月3号中午退的房。\n\n"
DONE = (
    f"机主王建国，身份证{ONE}，手机{MOBILE}。3月5日12时47分打给{OTHER}，通话20秒；3月8日05时56分在麻将馆打了30分钟；"
    "3月9日07时10分打了20分钟针。\n"
)
PAIR_OF_GUESTS = (
    "<p>王建国 139-8632-0774 如意酒店8302房 2016-10-01入住 2016-10-02退房<br>"
    "李秀英 159-2801-4437 如意酒店8303房 2016-10-01入住 2016-10-02退房</p>\n"
)
SELLER = f"[2021-01-02 12:20] 买家: 王建国 {ONE} 查名下卡\n\n老K 12:21\n建设银行城东支行 卡号{CARDS[0]} 2015年3月开户\n"
CUSTOMERS = (
    f'<Shop owner="王建国" idno="{ONE}">\n'
    + "".join(
        f'  <Customer cardNo="{card}" bank="招商银行" openDate="2020-02-19" phone="{phone}"/>\n'
        for card, phone in zip(CARDS, PEERS, strict=False)
    )
    + "</Shop>\n"
)
QUERY = (
    f"<QueryCust><OperName>王建国</OperName><OperCertNo>{ONE}</OperCertNo></QueryCust>\n"
    f"<QueryCustRsp><CustNm>李秀英</CustNm><CardNo>{CARDS[0]}</CardNo><OpenBr>545592</OpenBr></QueryCustRsp>\n"
)
ROOMMATE = (
    f"同房间李秀英（{TWO}）的开房记录：\n2018.10.31 19点26在大连市中山区的皇冠假日酒店624号房开房，第二天11点走的。\n"
    "2018.10.5 16点14在太原市小店区的锦江之星521号房开房，第二天12点走的。\n"
    "2018.11.27 15点09在武冈市的如家快捷酒店804号房开房，第二天11点走的。\n"
)
BALANCES = f"查到了哈，王建国招商银行{CARDS[0]}还剩54325.34；李秀英中信银行{CARDS[1]}还剩84395.48。都是今早8点的余额\n"
TESTED = (
    f"核酸补录 王建国{ONE}电话{MOBILE}，李秀英{TWO}电话{OTHER}，张伟{THREE} 电话{PEERS[0]} 就这些人其他的都做过了\n"
)
TICKETS = (
    f"[{ONE}] 王建国 {MOBILE}\n  - 2019-05-04 G694 厦门北/商丘 10-14B ￥395.5\n"
    f"  - 2019-05-12 K1232 岳阳东/徐州东 04-035 ￥71.0\n"
)
TENANTS = (
    f"出租房本子  别删!!\n2506 王建国 {MOBILE} 身份证{ONE} 5.8号搬进来的 1850一月 押1850  合同还没签\n"
    f"2302 李秀英 {OTHER} 身份证{TWO} 7.26号搬进来的 800一月 押800  老乡介绍的\n"
)
CALLED = (
    f"客服电话登记 5月\n王建国（{MOBILE}）4月29日23:37给我来过电话，讲了17分钟，骂人\n"
    f"李秀英（{OTHER}）4月22日00:03给我打来电话，讲了23分钟，催款\n"
)
SERVED = "PubServer v8.2 start 2015-09-25\n" + "".join(
    f"[2015-08-1{day} 02:30:43] 刷证 {number} {name}\n[2015-08-1{day} 02:30:43] 激活 A114号机 余额10.0\n"
    f"[2015-08-1{day} 07:48:43] 结账 A114号机 ({name}) 上机318分钟\n"
    for day, number, name in ((3, ONE, "王建国"), (4, TWO, "李秀英"))
)
BOUGHT = (
    f"犯罪嫌疑人王建国（公民身份号码：{ONE}）购票记录显示，其于2014年5月6日21:40在徐州东站乘坐T260次，"
    "席位为11车092，目的地衡阳东。\n"
)
ANSWERED = (
    f"命中2条\n1) 零点网络\n   机器136 | 2024-05-18 08:13 ~ 05-18 11:02\n   王建国 {ONE}\n"
    f"2) 飞宇网吧\n   机器16 | 2024-06-12 10:51 ~ 06-12 19:57\n   王建国 {ONE}\n"
)
OPERATOR = (
    f'{{"code": 0, "data": {{"total": 22, "list": [{{"mobile": "{MOBILE}", "start_time": "2025-10-16 17:07:05", '
    f'"comm_mode": "主叫", "other_num": "{OTHER}", "comm_plac": "上海", "comm_time": 729}}]}}}}\n'
)

CASES = [
    # what is none of it, or of somebody else
    (f"合同房屋已由王建国（身份证{ONE}）登记了。", {"identity.person": 1}, 1),
    (f"年会座位表：A12坐的是王建国，身份证{ONE}，14:30到16:00有分享", {"identity.person": 1}, 1),
    (f"14:39手机上到账500元，座位A12座，王建国 身份证{ONE}", {"identity.person": 1}, 1),
    (f"李秀英 身份证{TWO} 租户，健身卡800 1个月，合同签到年底", {"identity.person": 1}, 1),
    (STAYED + f"你们前台李秀英，身份证{TWO}，态度很差\n", {"identity.person": 1}, 1),
    (STAYED + f"代办人：李秀英，身份证号{TWO}，代我办理退款\n", {"identity.person": 1}, 1),
    (DONE, {"phone.cdr": 1}, 1),
    (PAIR_OF_GUESTS, {"hotel.stay": 2}, 2),
    (SELLER, {"bank.account": 1}, 1),
    (CUSTOMERS, {"bank.account": 2}, 2),
    (QUERY, {"bank.account": 1}, 1),
    (ROOMMATE, {"hotel.stay": 3}, 1),
    (SPOKEN, {"hotel.stay": 2}, 2),
    (ANALYSED, {"phone.cdr": 3}, 1),
    (BY_DAY, {"phone.cdr": 3}, 1),
    (ARROWS, {"phone.cdr": 2}, 1),
    (THREATS, {"phone.sms": 3}, 1),
    (SAVINGS, {"bank.balance": 2}, 1),
    (BILL, {"phone.cdr": 3}, 1),
    (LEASE, {"property.rental": 1}, 1),
    (STAYS, {"hotel.stay": 2}, 1),
    (LOST, {"travel.train": 1}, 1),
    (COMPLAINT, {"hotel.stay": 1}, 1),
    (DUMPED, {"property.housing": 1}, 1),
    (HASHES, {"location.fix": 2}, 2),
    (PAIRED.format(*["OpenAcctRsp"] * 4), {"bank.account": 2}, 2),
    # the next line answers something else
    (PAIRED.format(*["QueryRsp"] * 4), {"identity.person": 2}, 2),
    (CHECKED, {"crime.case": 2}, 1),
    (BUBBLES.format("短信"), {"phone.sms": 3}, 1),
    # a chat of some other program, in which somebody speaks of such
    (BUBBLES.format("聊天").replace("钱我明天还", "短信验证码收到了吗"), {"identity.person": 1}, 1),
    (BUBBLES.format("聊天"), {"identity.person": 1}, 1),
    (RETOLD, {"phone.sms": 3}, 1),
    (BALANCES, {"bank.balance": 2}, 2),
    # who is named before all of them has all of them
    (f"王建国的卡：工商银行{CARDS[0]}余额54325.34；中信银行{CARDS[1]}余额84395.48\n", {"bank.balance": 2}, 1),
    (f"我的卡：工商银行{CARDS[0]}余额54325.34；中信银行{CARDS[1]}余额84395.48\n", {"bank.balance": 2}, 1),
    (TESTED, {"identity.person": 3}, 3),
    (TICKETS, {"travel.train": 2}, 1),
    (TENANTS, {"property.rental": 2}, 2),
    (CALLED, {"phone.cdr": 2}, 2),
    (SERVED, {"netcafe.session": 2}, 2),
    (BOUGHT, {"travel.train": 1}, 1),
    (ANSWERED, {"netcafe.session": 2}, 1),
    (OPERATOR, {"phone.cdr": 1}, 1),
]


@pytest.mark.parametrize(("content", "wanted", "people"), CASES)
def test_what_is_told_carelessly(content: str, wanted: dict[str, int], people: int, tmp_path: Path) -> None:
    found, count = told(tmp_path, content, "a.html" if content.startswith("<html") else "a.txt")
    aside = {
        kind: found[kind] for kind in ("identity.person", "identity.number") if kind in found and kind not in wanted
    }
    assert found == {**wanted, **aside} and count == people


@pytest.mark.parametrize("size", [333, 4096, 1 << 20])
def test_bubbles_far_below_their_head_are_messages(size: int, tmp_path: Path) -> None:
    bubble = BUBBLES.format("短信").splitlines()[1]
    (tmp_path / "a.html").write_text(BUBBLES.format("短信") + f"{bubble}\n" * 900, encoding="utf-8")
    scan = Scan(Settings((str(tmp_path),), isolated=True, cache=CACHE, block_size=size))
    assert sum(1 for one in scan.events() if isinstance(one, Record) and one.kind == "phone.sms") == 903


def test_with_whom_somebody_spoke_is_no_record(tmp_path: Path) -> None:
    for text in (RETOLD, BUBBLES.format("短信")):
        assert told(tmp_path, text)[0] == {"identity.person": 1, "phone.sms": 3}


def test_numbered_lists_without_a_blank_behind_the_point(tmp_path: Path) -> None:
    text = f"名单\n1.{ONE}\n2.{TWO}\n10.{THREE}\n"
    assert records(tmp_path, text) == {"identity.number": 3}
    assert records(tmp_path, text.replace("\n", " ").replace(" 1.", "\nx=1.").replace(" 2.", "\ny=2."), "b.txt") == {}


@pytest.mark.parametrize("prompt", ["127.0.0.1:6379> SMEMBERS sms:target:phones", "发送目标手机"])
def test_what_redis_answers_is_a_list(prompt: str, tmp_path: Path) -> None:
    numbers = [f"1{head}{number}" for head, number in zip(("39", "58", "77", "82", "50", "36", "99", "73", "31", "85"),
               range(20783614, 99999999, 7571193), strict=False)]  # fmt: skip
    lines = "".join(f'{at:3}) "{number}"\n' for at, number in enumerate(numbers, 1))
    assert records(tmp_path, f"{prompt}\n{lines}") == {"phone.number": 10}


def test_a_passport_behind_its_type(tmp_path: Path) -> None:
    line = f'2021-05-28T10:56:00 INFO gate[14] port=深圳湾 类别=出境 {{}} no={PASSPORT} name="王建国" face=0.9\n'
    assert records(tmp_path, line.format("DOC=P")) == {"border.crossing": 1}
    assert records(tmp_path, line.format("PART=Q"), "b.txt") == {}
