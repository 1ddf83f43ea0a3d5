"""Records in what people on duty tell each other: chats, shift books, notes of bookings; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, TWO, records
from tests.records.test_words import OTHER

ASKED = (
    f"姚强: 帮查一下王建国 {ONE}，是不是网逃\n内勤: {{}}\n\n"
    f"宋丽: 帮查一下李秀英 {TWO}，{{}}是不是网逃，人在所里\n内勤: {{}}\n"
)
SMS = (
    f"检材手机号 {MOBILE}（使用人王建国，{ONE}）\n    [2017-10-21 07:40:56] 收 {OTHER}：晚上老地方\n"
    f"    [2017-10-22 20:47:14] 发 19350167089：先打五千过来\n"
)
PNR = (
    " 1.WANG/JIANGUO HX2VB6\n 2.  3U2744 Y   Thu14Mar  SHECGO HK1   1007 0357  E\n"
    f" 3.SSR FOID HK1 NI{ONE}/P1\n 4.SSR TKNE HK1 SHECGO 876-5154965310/1/P1\n 5.OSI CTCM{MOBILE}/P1\n\n"
)
QUESTIONED = (
    "讯问时间：2016年6月5日07时20分\n讯问地点：西园派出所办案区\n"
    f"{{}}：王建国　性别：男　身份证件种类及号码：居民身份证 {ONE}\n"
    f"户籍所在地：云南省昆明市长江西路259号　联系方式：{MOBILE}\n"
    "问：你因何事被传唤？\n答：我把卡借给别人走账。\n问：以前受过何种处罚？\n答：没有。\n==========\n"
)
# the same of several people, one right behind the other
SLIPS = "".join(
    f"退租结算单  NO.416792{number}     日期 2020-04-15\n{{}} {name}   手机 {mobile}\n"
    f"房间 御景湾2-86{number}   租期 2020-04 ~ 2021-04\n租金 1356.00  水 33.60  电 212.41  应退押金 1115.00\n"
    for number, (name, mobile) in enumerate((("王建国", MOBILE), ("李秀英", OTHER)))
)
BOOKED = (
    f"# 本周到店\n## 王建国 · 观海阁\n- 入住 **08-18** 离店 **08-19**，共2晚\n- 手机：170 8525 4801\n- 证件：{ONE}\n"
    f"- 备注：带狗\n\n* * *\n\n## 李秀英女士（老客）\n入住 08-19 13:00 左右到，08-20 离店\n"
    f"电话 {MOBILE}，随行1人，证件到店再登\n\n"
)
TICKETS = (
    "[2016-08-05 19:58:00] 工号5473 来电原因：误机\n"
    f"旅客王建国，证件 {ONE}，原定 08月06日 CZ9333 长沙飞杭州，票号784-8471664613\n处理：转值班经理，{{}} {MOBILE}\n"
    "----------------------------------------\n"
    f"[2016-08-08 12:15:13] 工号8416 乘客持护照{PASSPORT}（WANG JIANGUO）乘CZ2656航班，2016-08-08 西安→昆明，"
    f"座位被调换。\n联系电话{OTHER}，承诺48小时回复。\n"
)
DUTY = "".join(
    f"【接处警】07-30 1{number}:24  处警单位：中山派出所\n  违法嫌疑人 {name}　{one}\n"
    f"  简要案情：在菜市场赌博，当场查获\n  处理：{done}\n"
    for number, (name, one, done) in enumerate((("王建国", ONE, "传唤到案"), ("李秀英", TWO, "行政拘留五日")))
)
SENT = "".join(
    f"**2023-05-0{number} 15:44** {{0}} `{one}` {{1}} `{other}`\n> 钥匙在花盆下面\n\n"
    for number, (one, other) in enumerate(((MOBILE, OTHER), (OTHER, "15756001591")), 1)
)

TOLD = {
    # what somebody asks of a number, and what another answers
    "calls asked for.txt": (
        f"阿强：{MOBILE}这个号，看下都跟谁联系\n渠道：等一会\n渠道：2019-04-12 11:18 打给{OTHER} 36分钟\n"
        f"渠道：2019-04-13 09:20 {OTHER}打过来 5分钟\n",
        {"phone.number": 1, "phone.cdr": 2},
    ),
    "positions in English.txt": (
        f"Where he was:\n\nWang Jianguo, mobile {MOBILE}: position 31.128116, 105.093940 at 2019-08-23 09:50:57; "
        "later position 31.062218, 105.069935 at 2019-08-23 10:06:43.\n",
        {"location.fix": 2},
    ),
    "calls in English.txt": (
        f"For your number {MOBILE} we find in the switch records:\n\n"
        f"2019-04-11 02:29:34  incoming call  {OTHER}  30 min 51 s  CNY 48.35\n"
        "2019-04-11 12:17:26  outgoing call  14584010800  11 min 7 s  CNY 8.27\n",
        {"phone.number": 1, "phone.cdr": 2},
    ),
    "positions asked for.txt": (
        f"2019-04-12 09:50 阿强: {MOBILE} 要实时\n"
        "2019-04-12 10:20 老陈: 定位 10:20 在建设路附近 经度104.673527 纬度31.488026\n"
        "2019-04-12 11:05 老陈: 11:05 在客运站出口附近，没动\n",
        {"phone.number": 1, "location.fix": 2},
    ),
    "desk.txt": (
        f"值班经理 22:12\n刚进来一个开房的，王建国先生，身份证{ONE}电话{MOBILE}，给了547房，明天下午两点走\n",
        {"hotel.stay": 1},
    ),
    "wanted.txt": (
        f"邓飞  03/24 08:45\n帮我抢一张 03月24号 Z876 南京南到武昌，王建国 {ONE}，有座就行\n\n"
        f"谭帆  03/24 17:59\n@抢票小助手 李秀英，身份证号{TWO}，手机{MOBILE}。03-25 南昌西—北京西 K389次，\n",
        {"travel.train": 2},
    ),
    "cafe.txt": (
        f"04月02日17:26 A区51号机，王建国拿身份证（{ONE}）上的网，00:28下机，手机落下了已还。\n\n"
        f"04号 81号机 李秀英，证号{TWO}，上网到04号11:07，中途换机一次，手机{MOBILE}。\n",
        {"netcafe.session": 2},
    ),
    "asked.txt": (ASKED.format("无在逃，涉毒人员", "有没有前科，", "有前科，2014年盗窃判八个月"), {"crime.case": 2}),
    "questioned.txt": (QUESTIONED.format("被讯问人"), {"crime.case": 1}),
    "evidence.txt": (SMS, {"identity.person": 1, "phone.sms": 2}),
    "pnr.txt": (PNR, {"travel.flight": 1}),
    "balance.md": (
        f"# 账户余额监测\n**王建国** `{ONE}`\n: 卡 `{CARD}`（工商银行）\n"
        f": 03-06 15:00 账户余额 **416.65** 元，手机 {MOBILE}\n",
        {"bank.balance": 1},
    ),
    "slips.txt": (SLIPS.format("租客", "租客"), {"property.rental": 2}),
    "booked.md": (BOOKED, {"hotel.stay": 2}),
    # at which number the traveller is called is no record of its own
    "tickets.txt": (TICKETS.format("回拨号码"), {"travel.flight": 2}),
    "duty.txt": (DUTY, {"crime.case": 2}),
    "sent.md": (SENT.format("发件", "收件"), {"phone.sms": 2}),
}
# what looks like it, and tells nothing of anybody or not so much
NOT_TOLD = {
    # a room to meet in
    "meeting.txt": (f"王建国，身份证{ONE}电话{MOBILE}，在547房开会，明天下午两点走\n", {"identity.person": 1}),
    # the G4 is a road
    "road.txt": (f"03月24号 G4 北京到石家庄封路，王建国 {ONE} 来报备\n", {"identity.person": 1}),
    "repair.txt": (f"04号 81号机检修到04号11:07，王建国，证号{ONE}，手机{MOBILE}\n", {"identity.person": 1}),
    "clean.txt": (
        ASKED.format("无前科，无在逃", "", "没有，不是涉毒人员"),
        {"identity.person": 2},
    ),
    # who saw it
    "witness.txt": (QUESTIONED.format("被询问人").replace("被传唤", "来所"), {"identity.person": 1}),
    "queue.txt": (
        f"客户 {MOBILE}（王建国，{ONE}）\n    [2017-10-21 07:40:56] 收 {OTHER} 一件\n",
        {"identity.person": 1, "phone.number": 1},
    ),
    # who writes the slip
    "clerks.txt": (SLIPS.format("经办", "经办"), {"identity.person": 2}),
    # a section about a day, with whom to call about the house
    "house.md": (f"## 本周房态\n入住 08-19 13:00 左右，08-20 离店\n房东电话 {MOBILE}\n", {"phone.number": 1}),
    # the telephone of somebody else
    "desk_calls.txt": (TICKETS.format("值班经理电话"), {"travel.flight": 2}),
    "parcels.md": (SENT.format("寄件", "取件"), {"phone.number": 2}),
    # a masked card between stars is no number
    "masked.md": (f"王建国 {ONE} 卡 6222**1234**5678 余额**见附件**\n", {"identity.person": 1}),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_is_told_on_duty(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told
