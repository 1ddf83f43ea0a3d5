"""Where somebody was and who called, told in one paragraph or in lines of several sorts; blocks of who was checked."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, TWO, records

RNG = random.Random(7)
PEERS = [f"{RNG.choice(('135', '151', '176', '182', '199'))}{RNG.randrange(10**8):08}" for _ in range(17)]
FIXES = (
    f"Location report for handset {MOBILE}, registered to Zheng Jun (ID {ONE}).\n"
    "Next fix: 2021-06-21 12:04, 33.228224, 109.801768, near Renmin Rd. "
    "By 16:23 on 21 June the handset had moved to 33.169319, 109.738914 (about 375 metres). "
    "At 21:01 on 21 June 2021 the handset was located at 33.240604, 109.772083, within 472 metres.\n"
)
CHECKED = (
    f"# 定位轨迹核查\n\n核查对象：郑刚明，身份证号{ONE}，手机号{MOBILE}。\n\n"
    "- 4月12日02:23，手机定位于沈阳花园路197号附近（东经112.106535，北纬32.479879）。\n"
    "- 据其自述，4月12日下午在东风路附近逗留，手机信令位置112.070172,32.480899，时间14:48。\n"
)
RANG = (
    f"My number is {MOBILE}, my name is He Guozhen. I list the calls that I got.\n"
    f"On 5 September at 21:49 the number {PEERS[0]} called me and we spoke for 74 seconds.\n"
    f"Again {PEERS[1]} rang at 03:19, 6 September; I hung up after 42 seconds.\n"
    f"At 07:13 on 6 September I answered a call from {PEERS[2]} which lasted 281 seconds, a woman selling loans.\n"
)
RIDES = (
    f"Subject: Meng Taozi, holder of Chinese ID card {ONE}. Source: operator records.\n\n"
    "Train Z1722, 25 December 2012: boarded at Jinan West, left at Hangzhou East, coach 16, seat 5B. "
    "Ticket records list a journey of 29 Dec 2012 from Shanghai Hongqiao to Hefei South on G2926 in soft sleeper. "
    "Train T599, 07 January 2013: boarded at Wuhan, left at Zhengzhou East, coach 14, seat 34C. "
    "On 10 January 2013 the subject took train G6394 from Hefei South to Wuhan (1st class, coach 05, seat 4D).\n"
)
SEATS = (
    "【序号】{at}\n【车次】D539{at} 【区间】武汉-福州\n【旅客】史艳 【证件】{number}\n"
    "【查验时间】2018-03-17 18:25 【席位】07车38C\n"
)
LEGS = "".join(
    f"{one}|{other}|201609132115{at}|641|MO|46071973720126|46380|10335\n"
    for at, (one, other) in enumerate(pairwise(PEERS), 10)
)
FREED = (
    f"网管邵哥 19:59:40\n林莉琳 {ONE} 下机，73号机空出来了\n"
    f"网管易哥 00:36:28\n蔡轩志换到100号机，身份证还是{TWO}，包夜到05点\n"
)
SWITCH = (
    f"* MSC ZXWN CDR DUMP   RECORDS 2\nRECORD TYPE          : MOC\n CALLING NUMBER      : {PEERS[0]}\n"
    f" CALLED NUMBER       : {PEERS[1]}\n ANSWER TIME         : 150110231436\n CALL DURATION       : 1254 s\n"
    " LAC/CI              : 19877/19027\n CAUSE FOR TERM      : 1\n TRUNK GROUP OUT     : TG1211\n"
)
RADIUS = (
    "-- hotspot gateway export, internet cafe site 52010310427675\n"
    "INSERT INTO radacct (username, realname, id_no, callingstationid, acctstarttime, acctstoptime, terminal_no)"
    f" VALUES ('{PEERS[0]}', 'Lu Shi', '{ONE}', "
    "'B7:CC:2F:0E:BF:DF', '2014-02-26 22:14:35', '2014-02-27 01:01:25', 'A8');\n"
)
JUDGED = (
    "-- 被告人 {name} 身份证号码 {number}\nUPDATE t_case SET ah='（2021）津0104刑初481号', zm='故意伤害', "
    "xq='有期徒刑33个月', pjrq='2021-06-13' WHERE bgr_zjhm='{number}';\n"
)
DISPUTE = (
    "- [ ] DSP-18564 **Linbin Zeng**, ID `{number}`, card `{card}`, phone 188 2339 2017\n"
    "  txn: 2019-05-14 21:23 debit CNY 3215.00 at RT-Mart, balance after 4478.56, merchant order 201905142123204678\n"
)
PORT = "DATE       TIME   D  PASSPORT   NAME       NAT  FLIGHT  CTR\n" + "".join(
    f"2020-06-13 13:{13 + at}  {'IO'[at % 2]}  E{at}1982706  XU FEI     CHN  CZ5961  24\n" for at in range(4)
)
CASES = {
    "which way in a column of one letter": (PORT, {"border.crossing": 4}),
    "and what else has such a name": (PORT.replace("  I  ", "  C  ").replace("  O  ", "  D  "), {"travel.flight": 4}),
    "a block of a switch": (SWITCH, {"phone.cdr": 1}),
    "sessions of an access server": (RADIUS, {"netcafe.session": 1}),
    "comments above what they tell of": (
        JUDGED.format(name="杜英静", number=ONE) + JUDGED.format(name="姚秀", number=TWO),
        {"crime.case": 2},
    ),
    "payments in dispute": (
        "# Card disputes\n" + DISPUTE.format(number=ONE, card=CARD) + DISPUTE.format(number=TWO, card=CARD),
        {"bank.transaction": 2},
    ),
    "positions in one paragraph": (FIXES, {"identity.person": 1, "location.fix": 3}),
    "what he said himself": (CHECKED, {"identity.person": 1, "location.fix": 2}),
    "calls that somebody lists": (RANG, {"identity.person": 1, "phone.cdr": 3}),
    "rides in one paragraph": (RIDES, {"identity.person": 1, "travel.train": 4}),
    "seats that were checked": (SEATS.format(at=1, number=ONE) + SEATS.format(at=2, number=TWO), {"travel.train": 2}),
    "legs of calls": (LEGS, {"phone.cdr": 16}),
    "machines that were left": (FREED, {"netcafe.session": 2}),
    "cars that cameras saw": (
        f"视频追踪\n3月2日21点08分许，嫌疑车鄂A60652（车主王建国，身份证{ONE}）经过滨江大道卡口，副驾坐一人。\n"
        f"3月2日23时15分，鄂AD24304经过长江大桥南桥头，驾驶人李秀英（{MOBILE}）下车买烟。\n",
        {"location.fix": 2},
    ),
    "and what is told of them at no hour": (
        f"车辆登记\n鄂A60652（车主王建国，身份证{ONE}），年检到3月2日。\n鄂AD24304，驾驶人李秀英（{MOBILE}）。\n",
        {"driving.vehicle": 2},
    ),
    "cars that drove by a place": (
        f"8月4日8点55分，鄂A8532L经过科技路地铁站口，驾驶人王建国（{MOBILE}）下车。\n"
        f"8月4日11点06分，桂A8Q263经过年检，驾驶人李秀英（{PEERS[0]}）。\n",
        {"location.fix": 1, "driving.vehicle": 1},
    ),
    "machines that were switched on": (
        f"马鑫明(08:12): 补登：王建国 {ONE} 08:12开了1号机，刚才没刷上\n"
        f"马鑫明(08:13): 值班：李秀英 {TWO} 08:13开了1号机床\n",
        {"netcafe.session": 1, "identity.person": 1},
    ),
    "lorries, each in a message with its hour": (
        f"调度 09:20\n鄂A60652 王建国（{MOBILE}）刚过火车站，114.109009,30.331012，堵车\n老高 09:25\n发票带上没\n"
        f"调度 10:14\n鄂AD24304 李秀英（{PEERS[0]}）刚过东门，114.149876,30.363362，加油\n老高 10:20\n收到\n",
        {"location.fix": 2},
    ),
    "flights in a chat, the last of which tells more": (
        "[09:45] Meng Zhang: hi, I'm flying CZ9553 CAN-SHE on 18 Mar 2023, passport G55753769, seat 31B, anyone else?\n"
        f"[09:49] Jun Zeng: me on 3U8878, 20 Mar 2023, SYX to WNZ. passport no. EG9054594, my cell +86 {MOBILE}\n",
        {"travel.flight": 2},
    ),
    "a message from a stranger": (
        f"我是孟晓洁，号码{MOBILE}，6月17日有个{PEERS[0]}给我发“孩子学费请缴到新账户”，我怀疑是诈骗。\n",
        {"phone.sms": 1},
    ),
    "a limit of bytes": ("上限 = 18518307484  # 位元組\n", {}),
}


@pytest.mark.parametrize("name", CASES)
def test_movements(name: str, tmp_path: Path) -> None:
    text, told = CASES[name]
    assert records(tmp_path, text) == told
