"""What people complain of and are asked about: calls with their hours, payments on an alert, who travels with whom."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, TWO, records

OTHERS = ("18782205519", "15901236408", "17564423961")
FELLOW = "EB1205391"
CALLS = (
    f"答：我叫夏娜娟，手机号{MOBILE}。\n问：对方都什么时候打来的？\n答：\n"
    f"9月29日22时20分又用{OTHERS[0]}呼入，我接了，通话时长1138秒，对方不说话。"
    f"9月30日9时13分，{OTHERS[1]}打给我，通话时长1分46秒。"
    f"后来我回拨{OTHERS[2]}，10月1日4时12分打通的，通话时长594秒，对方挂断。\n"
)
ALERT = (
    f"AML ALERT REVIEW\nCustomer: Liu Yu, PRC ID card {ONE}, bank card {CARD}\nReviewed transactions:\n"
    "20 May 2019: cash withdrawal of CNY 1928.69 at an ATM, remaining balance CNY 296289.48.\n"
    "On 20 May 2019 the customer transferred CNY 7468.93 to Lv Bin; balance after the transaction CNY 28628.35.\n"
    "21 May 2019: cash withdrawal of CNY 7487.39 at an ATM, remaining balance CNY 320491.45.\n"
)
PAID = "2020-03-19 13:07:44 INFO [pay] id_no={} pan={} amt=58.44 ccy=CNY merchant=x trans_type=CONSUME rsp=00\n"
SHOTS = (
    f"以下为唐强俊（本机{MOBILE}）短信截图转写\n{OTHERS[0]}  11-10 10:28\n短信：密码别告诉别人\n"
    f"{OTHERS[1]}  11-11 08:21\n短信：快递放门卫了，记得拿\n"
)
ASKED = (
    f"问询记录\n被询问人：韩涛磊，护照{PASSPORT}，身份证{ONE}；同行人姚涛娟，护照{FELLOW}。\n问：最近几次出入境说一下。\n"
    "答：我韩涛磊2024年08月09日从深圳湾口岸出境，去的香港。\n答：08月10日韩涛磊从西九龙口岸入境回来的。\n"
    "问：姚涛娟呢？\n答：姚涛娟08月27日在皇岗口岸出境，比我晚，09月11日入境，走的罗湖口岸。\n"
)
CROSSED = (
    f"My cousin Ding Naxia (PRC ID {ONE}) travelled alone.\n\n"
    "A. Ding Naxia crossed two days later, exit on 14 September 2022, at Lo Wu.\n"
    "A. Ding Naxia entered on 14 October 2022 through Huanggang, on foot. I saw the stamp.\n"
)
OWNED = (
    f"* Feng Hui / 冯慧 (ID {ONE}, tel {MOBILE})\n"
    "    - owner of a office unit located at Room 1702, Block 15, 246 Keyuan Road, 52.13 m2, sole ownership\n"
    "    - owner of a shop unit located at Room 12, Block 15, 246 Keyuan Road, 223.09 m2, sole ownership\n"
)
SPOKEN = (
    f"赵洋 身份证 {ONE}\n魏芳丽 身份证 {TWO}\n【00:01】\n赵洋那个6月18号的航班是HX236 香港到上海虹桥 起飞时间18点34\n"
    "等一下我接个电话\n【00:02】\n赵洋那个6月19号的航班是HX236 香港到上海虹桥 起飞时间15点32\n"
)
REPORTED = (
    f"05-04 16:02 报警人赖燕佳，{ONE}，机号{MOBILE}，家中电话0579-2577620。"
    f"其16:02收到{OTHERS[0]}发来短信，内容“先转三千，剩下的月底”，称被威胁。\n"
)
PULLED = (
    f"单子出来了，汤建荣 {MOBILE} 近一月（前几条，全的私）\n11/09 06:26 → {OTHERS[0]} 时长574s 通话 21891/16918\n"
    f"11/09 16:46 → {OTHERS[1]} 时长72s 通话 4958/20770\n11/09 21:22 ← {OTHERS[2]} 时长1548s 通话 26103/26987\n"
)
SENTENCES = (
    f"# 社区矫正对象走访\n\n### 马伟杰\n\n身份证 {ONE} / 手机 {MOBILE} / 住 重庆市渝北区中山路133号\n\n"
    "- （2015）辽0102刑初890号,开设赌场罪,判有期徒刑1年缓刑4年\n"
)
RNG = random.Random(7)
PEERS = [f"{RNG.choice(('135', '151', '176', '182', '199'))}{RNG.randrange(10**8):08}" for _ in range(17)]
SWITCH = "话单 起始时间 主叫 被叫 时长 呼叫类型     节点 HLR2\n" + "".join(
    f"CDR0{at} 2019063010{at}18 {one}  {other}  0401 01 26298  51166\n"
    for at, (one, other) in enumerate(pairwise(PEERS), 10)
)
LEASED = (
    f"2、合同 ZL202204206。甲方（出租方）魏霞，身份证{ONE}；乙方（承租方）曹业立，身份证号码{TWO}，电话{MOBILE}。"
    "租赁房屋位于北京市朝阳区万和路12号3栋501室，月租金3200元，租期自2022年4月1日起一年。\n"
)
TRIPS = (
    f"- **Lai Da** (ID {ONE}, mobile {MOBILE})\n"
    "    - 7 Feb 2020: train K151, Guangzhou South to Xi'an North, hard sleeper, coach 11 seat 9B, fare 300.50\n"
    f"- **Xu Xinghong** (ID {TWO}, mobile {OTHERS[0]})\n"
    "    - 26 Feb 2020: train T194, Changsha South to Shanghai Hongqiao, hard sleeper, coach 16 seat 17A, fare 782.50\n"
    "    - 5 Mar 2020: train G1674, Hangzhou East to Shanghai Hongqiao, 2nd class, coach 12 seat 6A, fare 247.50\n"
)
FLEW = (
    f"Subject: Qiu Zhenli, PRC identity card no. {ONE}, passport {PASSPORT}.\n"
    "On 18 Sep 2019 the subject flew from Wuhan to Chongqing on flight ZH9114 in business class, paid by another.\n"
)
ASKED_FOR = (
    f"2021-04-27 16:08:25 caller={MOBILE} auth=ID:{ONE} ok\n"
    f"2021-04-27 16:08:25 BAL_INQ card={CARD} holder=程涛春 balance=47756.65 cur=RMB tts=余额播报\n"
)
SOUGHT = (
    f"1. NAME/DU/RONGDE  DOB/29 Jan 1963  SEX/M\n   IDENT/PRC ID CARD {ONE}  PPT/passport {PASSPORT}\n"
    "   OFFENCE/intentional injury  ARREST WARRANT DATE/2016-05-13  ISSUED BY/Binjiang police station  STATUS/WANTED\n"
)
TITLES = (
    f"Owner: He Kunzhi, ID number {ONE}, phone {MOBILE}\n\n| no | estate / location | sqm | title certificate |\n"
    "|---|---|---|---|\n| 1 | Golden Homestead, 19-203 | 87.93 | (2010) Guangzhou Real Estate Title No. 1053097 |\n"
    "| 2 | Cuihu Garden, Bldg 11-1212 | 48.51 | (2010) Guangzhou Real Estate Title No. 1853323 |\n"
)
CASES = {
    "both parties of a lease in one line": (LEASED, {"property.rental": 1}),
    "what stands deeper announces nobody": (TRIPS, {"identity.person": 1, "travel.train": 3}),
    "what is told of the subject": (FLEW, {"travel.flight": 1}),
    "a card with its holder": (ASKED_FOR, {"identity.person": 1, "bank.balance": 1}),
    "who is sought": (SOUGHT, {"crime.case": 1}),
    "titles below their owner": (TITLES, {"identity.person": 1, "property.housing": 2}),
    "crossed today": (
        f"帮忙登记：冯业祥 回乡证之外护照{PASSPORT}，手机{MOBILE}，今天（11.25）浦东机场口岸出境，车吉AW2030\n",
        {"border.crossing": 1},
    ),
    "a room for a guest": (
        f"16:31 488 给一个客人开房，登记 戴泽达 {ONE}，手机没留，车停后院 贵A27997。\n",
        {"hotel.stay": 1},
    ),
    "paid back by a card": (
        f"2019-04-25 许春根（{MOBILE}）卡{CARD}主动还款2842.17，渠道兴业银行快捷，流水870496334440\n",
        {"bank.transaction": 1},
    ),
    "an entry of a statement": (
        f"Dai Mei, ID {ONE}, mobile {MOBILE}, card {CARD}\n"
        'txn 2017-08-18 11:16:18, amount CNY 5,409.06, merchant "Yuanda Logistics"\n',
        {"bank.transaction": 1},
    ),
    "on line and off": (
        f"1、座位 66：夏國澤，男，身份證號 {ONE}，2020/08/26 09:45 上線，13:44 下線，職業 教師。\n",
        {"netcafe.session": 1},
    ),
    "lines of a switch": (SWITCH, {"phone.cdr": 16}),
    "a message that is reported": (REPORTED, {"phone.sms": 1}),
    "a list of calls that was pulled": (PULLED, {"identity.person": 1, "phone.cdr": 3}),
    "one judgment": (SENTENCES, {"crime.case": 1}),
    "calls in one paragraph": (CALLS, {"identity.person": 1, "phone.cdr": 3}),
    "withdrawals": (ALERT, {"bank.account": 1, "bank.transaction": 3}),
    "a gateway's line": (PAID.format(ONE, CARD), {"bank.transaction": 1}),
    "what is called a message may tell of parcels": (SHOTS, {"identity.person": 1, "phone.sms": 2}),
    "who travels with whom is asked": (ASKED, {"identity.person": 1, "border.crossing": 3}),
    "crossings on days": (CROSSED, {"identity.person": 1, "border.crossing": 2}),
    "what somebody owns, in English": (OWNED, {"identity.person": 1, "property.housing": 2}),
    "what is said of another one in a list": (SPOKEN, {"identity.person": 2, "travel.flight": 2}),
}
NOT_TOLD = {
    "homes to let": OWNED.replace("owner of", "to be rented:"),
    "who will cross": CROSSED.replace("crossed two days later, exit", "will exit").replace(
        "entered on", "plans to exit on"
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_told(name: str, tmp_path: Path) -> None:
    text, told = CASES[name]
    assert records(tmp_path, text) == told


@pytest.mark.parametrize("name", NOT_TOLD)
def test_what_tells_nothing(name: str, tmp_path: Path) -> None:
    assert set(records(tmp_path, NOT_TOLD[name])) <= {"identity.person", "identity.number"}
