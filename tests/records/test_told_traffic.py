"""Calls, messages and positions that running text tells hour by hour of one person; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE, TWO, records
from tests.shared import CACHE

PEER, THIRD = "16691625341", "15012345607"

COURSES = {
    "below.txt": (
        f"话单抄录：机主王建国，身份证{ONE}，本机{MOBILE}\n"
        f"6月9日 07:12 主叫 {PEER}，时长41秒。\n"
        f"6月9日 07:20 被叫，来自{THIRD}，时长2分9秒，较长。\n"
        f"6月9日 23:58 打出去，还是{THIRD}，讲了1小时02分\n"
        f"看来{THIRD}与他最熟。\n",
        {"identity.person": 1, "phone.cdr": 3},
    ),
    # below a head that goes on behind the person, and by a day without an hour
    "excerpts.txt": (
        f"当事人王建国（手机{MOBILE}，身份证号{ONE}）短信摘录，委托律师史军胜，供质证用\n\n"
        f"2016-08-08 02:49 发给李志强（电话{PEER}）：“那笔钱是我妈的”\n"
        "2016年8月9日17点，收到对方短信“考虑清楚了吗”，当晚未回。\n8月10日短信：“医药费一人一半”，由他本人手机发出。\n",
        {"identity.person": 1, "phone.sms": 3},
    ),
    # in a chat, of whose telephone somebody asks
    "asked.txt": (
        f"甲：{MOBILE} 昨晚打给谁了，机主王建国\n乙：19:02 打给{PEER}通话4分13秒\n"
        f"乙：19:40 又是{PEER} 打过来，12分钟\n乙：23:58 被叫 同一个，1分50秒\n甲：归属哪\n",
        {"identity.person": 1, "phone.cdr": 3},
    ),
    # whose telephone is called the target again
    "target.txt": (
        f"2021-11-25 07:22 买家: {MOBILE} 要实时\n"
        f"2021-11-25 07:52 老K: 定位结果：目标手机{MOBILE} 位于 重庆市渝中区学府路130号，精度400米\n"
        "2021-11-26 09:18 老K: 刷新 09:18 在世纪家园附近 经度106.638633 纬度29.484515\n"
        "2021-11-26 17:05 老K: 17:05 在开发区三号路口附近，像是开车\n",
        {"phone.number": 1, "location.fix": 3},
    ),
    # which way, with whom and what, though it tells of something else and begins with a day
    "jotted.txt": (
        f"妈的号{MOBILE}（王建国 {ONE}）\n她不会删短信，我挑要紧的抄：\n\n- 12-21 07:02 来 {PEER}：药到了，周三来拿\n"
        f"- 12-23 10:35 来 {THIRD}：姐，腊肉寄出了，单号给你发微信\n- 12-25 11:20 去 {PEER}：25号交\n",
        {"identity.person": 1, "phone.sms": 3},
    ),
    # by somebody who collects debts
    "collected.txt": (
        f"三、王建国，身份证号{ONE}，登记手机{MOBILE}\n8/15 20:32打过去，15秒，一听是我们就挂断。"
        "8/16 07:56再打过去，2分15秒，态度好一些。\n",
        {"identity.person": 1, "phone.cdr": 2},
    ),
    # who called back
    "called back.txt": (
        f"王建国，{ONE}。他的手机（全号{MOBILE}）在3月12日20:36打给一个中介{PEER}，说了3分钟；"
        "3月13日09:20那个中介打回来，5分钟；3月13日18:20同一座机再次呼入，通话12秒。\n",
        {"phone.cdr": 3},
    ),
    # in a letter, below one's own telephone
    "complaint.txt": (
        f"我的手机号是{MOBILE}，机主王建国。最近一周反复接到同一家贷款公司的电话：\n"
        f"8月12日10点05分，{PEER}打来，响了8秒；\n8月13日15点21分，还是这个号，通话40秒，我明确拒绝；\n"
        "8月18日20点02分又打来，未接。\n请依法处理。\n",
        {"identity.person": 1, "phone.cdr": 3},
    ),
    # seen by a camera that knows faces
    "faces.txt": (
        f"王建国活动轨迹\n对象：王建国，身份证号{ONE}，手机{MOBILE}。\n"
        "5月19日 07:42，其手机基站定位于云岩区建设路（LAC 10977，CI 36702）；\n"
        "5月19日 11:03，迎宾大道商场北门人脸抓拍命中，相似度0.93；\n",
        {"identity.person": 1, "location.fix": 2},
    ),
    # several in one sentence
    "behind.txt": (
        f"经查，号码{MOBILE}登记机主王建国（{ONE}），当天八点零四分主叫{PEER}，通话三分十二秒；八点半又主叫{THIRD}，"
        f"通话四十秒；晚上九点五十分被叫，还是这个号码，通话两分零五秒。\n",
        {"phone.cdr": 3},
    ),
    "questions.txt": (
        f"问：你的电话？\n答：{MOBILE}，一直是我在用，王建国，身份证{ONE}。\n"
        f"问：3月5日晚上7点12分你打给{PEER}，通话48秒，说了什么？\n答：记不清。\n"
        f"问：7点30分这个号码又打来，你接了，通话2分钟？\n答：是朋友。\n",
        {"identity.person": 1, "phone.cdr": 2},
    ),
    "english.txt": (
        f"Call records of Jianguo Wang (ID {ONE}, handset {MOBILE}), week of 8 Oct 2018.\n\n"
        f"On Monday at 09:02 the handset placed an outgoing call to {PEER}, duration 00:14:26.\n"
        f"On Friday at 23:17 there was an incoming call from {PEER}, duration 00:00:48.\n",
        {"identity.person": 1, "phone.cdr": 2},
    ),
    "traditional.txt": (
        f"門號{MOBILE}，申登人王建國，身分證{ONE}，九月三日：\n"
        f"上午07:31:20　發話　對方{PEER}　通話15秒\n晚間22:18:37　受話　對方{THIRD}　通話3分44秒\n",
        {"identity.person": 1, "phone.cdr": 2},
    ),
    "messages.txt": (
        f"孩子叫王建国，号码{MOBILE}，身份证{ONE}，手机里的短信：\n"
        f"夜里一点零二分，他发给{PEER}：“明天9点30分我不想去学校”\n一点零五分那边回：“别怕，我陪你去”\n"
        f"一点零六分他又发：“你别说”\n",
        {"identity.person": 1, "phone.sms": 3},
    ),
    # a message may tell an hour, too
    "unquoted.txt": (
        f"持有人王建国，身份证{ONE}，本机号码{MOBILE}，短信\n"
        f"  [2021/06/10 07:05:46] 来自 {PEER}：晚上七点老地方吃饭，别迟到\n"
        f"  [2021/06/10 11:36:15] 发给 {THIRD}：明天9点30分到\n",
        {"identity.person": 1, "phone.sms": 2},
    ),
    # codes of one minute each, from nobody
    "codes.txt": (
        f"机主王建国，{MOBILE}，证件{ONE}，当晚收到的短信，正文记录如下\n"
        "00:31 “您正在修改支付密码，验证码664210，请勿告诉他人。”\n00:33 “您的银行卡已开通快捷支付。”\n",
        {"identity.person": 1, "phone.sms": 2},
    ),
    "positions.txt": (
        f"求助人王建国（手机{MOBILE}，身份证{ONE}）迷路，手机回传位置如下：\n"
        "13:05 位置 34.079475N, 107.869431E，垭口北侧\n17:48 位置 34.088747N, 107.779053E，最后一次\n",
        {"identity.person": 1, "location.fix": 2},
    ),
    "seller.txt": (
        f"买：帮我定个位 {MOBILE} 王建国 身份证{ONE}\n卖：1次150，先款\n"
        "卖：10月3日 09:12 北纬31.861319 东经121.742257 误差200米\n买：再来一次\n"
        "卖：10月3日 14:40 北纬31.697111 东经121.236215\n",
        {"identity.person": 1, "location.fix": 2},
    ),
    "cells.txt": (
        f"号码{MOBILE}（机主王建国，{ONE}）3月2日基站位置：7时50分位于城西，LAC:9488, CI:6240；"
        "12时整仍在客运站，LAC:1210, CI:5373。\n",
        {"location.fix": 2},
    ),
    # by the names of places
    "places.txt": (
        f"王建国（{ONE}，手机{MOBILE}）昨日手机定位轨迹：\n"
        "08:12 位于人民路附近\n09:40 出现在城北收费站，停留5分钟\n12:05 仍在金源广场\n",
        {"identity.person": 1, "location.fix": 3},
    ),
    "missed.txt": (
        f"机主王建国，{ONE}，{MOBILE}\n7:15拨{PEER}，没人接\n7:20又拨{PEER}，说了3分钟\n",
        {"identity.person": 1, "phone.cdr": 2},
    ),
}
OTHERS = {
    # what is planned, asked or offered
    "plan.txt": (
        f"领队王建国（身份证{ONE}，电话{MOBILE}）\n"
        "08:00 集合 34.079475, 107.869431\n12:30 集合点2 34.088747, 107.779053\n",
        "location.fix",
    ),
    "tasks.txt": (
        f"客户王建国，身份证{ONE}\n09:00 请拨打{PEER}确认，约5分钟\n14:30 安排回拨{THIRD}，10分钟内\n",
        "phone.cdr",
    ),
    "diary.txt": (
        f"王建国，身份证{ONE}，今天：\n09:00 打电话给客户，20分钟\n10:30 接到通知，开会30分钟\n",
        "phone.cdr",
    ),
    # an itinerary
    "tour.txt": (
        f"旅客王建国，身份证{ONE}，行程\n08:12 经过人民路，到达金源广场\n09:40 在老街附近自由活动\n",
        "location.fix",
    ),
    "mails.txt": (f"王建国，身份证{ONE}\n09:02 他在微信说：“到了没有”\n09:05 她回：“快到了”\n", "phone.sms"),
    "templates.txt": (
        f"联系人王建国，身份证{ONE}，短信：\n拟于09:00 发送：“您的快递到了”\n拟于18:00 发送：“欢迎再来”\n",
        "phone.sms",
    ),
}


@pytest.mark.parametrize("name", COURSES)
def test_events_below_or_behind_one_person_are_that_persons(name: str, tmp_path: Path) -> None:
    text, told = COURSES[name]
    assert records(tmp_path, text, name) == told


@pytest.mark.parametrize("name", OTHERS)
def test_what_did_not_happen_is_no_event(name: str, tmp_path: Path) -> None:
    text, kind = OTHERS[name]
    assert kind not in records(tmp_path, text, name)


def _people(file: Path, block: int = 1 << 20) -> list[tuple[str, int, str | None]]:
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, block_size=block))
    return [(event.kind, event.location.line, event.person) for event in scan.events() if isinstance(event, Record)]


def test_the_other_side_of_an_event_is_nobody_that_it_is_about(tmp_path: Path) -> None:
    for name, (text, _) in COURSES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert len({person for _, _, person in _people(tmp_path / name)}) == 1, name


# between two who are named on one line
BETWEEN = {
    "between.txt": (
        f"原告王建国（身份证号{ONE}，手机{MOBILE}）与被告李志强（身份证号{TWO}，手机{PEER}）之间，有以下短信为证：\n\n"
        "1. 2018年12月17日10:38，原告发短信给被告：“上次的五万什么时候能还？”\n"
        f"2. 2018年12月18日10:38，被告从{PEER}回复短信：“再宽限一个月。”\n"
        "3. 2019年1月26日，原告再次发短信：“到期了。”\n4. 同日晚，被告短信回复：“知道了，别催。”\n",
        {"identity.person": 2, "phone.sms": 4},
    ),
    "both.txt": (
        f"涉案号码：{MOBILE}（机主王建国，身份证{ONE}）、{PEER}（机主李志强，身份证{TWO}）。\n\n"
        f"（一）案发前。9月7日21时03分，{MOBILE}主叫{THIRD}，通话3分11秒；同日21时50分，{MOBILE}被叫，主叫仍为{THIRD}，通话46秒。\n"
        f"（二）案发当日。9月8日02时17分，{PEER}主叫{MOBILE}，通话22秒；02时40分，{PEER}主叫固话0757-74396266，通话1分05秒。\n",
        {"identity.person": 2, "phone.cdr": 4},
    ),
}


@pytest.mark.parametrize("name", BETWEEN)
def test_events_below_two_people_are_those_of_either(name: str, tmp_path: Path) -> None:
    text, told = BETWEEN[name]
    assert records(tmp_path, text, name) == told
    assert len({person for _, _, person in _people(tmp_path / name)}) == 2


def test_the_next_person_ends_what_is_told_of_the_one_before(tmp_path: Path) -> None:
    events = "".join(f"07:{minute} 主叫 {PEER}，时长41秒。\n" for minute in (12, 20, 31))
    text = f"机主王建国，身份证{ONE}\n{events}机主李秀英，身份证{TWO}\n{events}"
    assert records(tmp_path, text) == {"identity.person": 2, "phone.cdr": 6}


def test_whoever_has_a_telephone_in_a_line_is_somebody_else(tmp_path: Path) -> None:
    text = (
        f"调度员王建国，身份证{ONE}\n23:00 李师傅{PEER}在 28.230608,113.082085\n"
        f"23:05 赵师傅{THIRD}在 27.865083,113.144555\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert len({person for kind, _, person in _people(tmp_path / "a.txt") if kind == "location.fix"}) == 2


def test_what_a_guard_saw_of_each_car(tmp_path: Path) -> None:
    seen = (
        f"11月29日07:46 闽C4K891（车主王建国，{MOBILE}）由东门驶入，摄像头3号\n"
        "11月29日09:17 闽C4K891经过建设路路口5号枪机，驾驶员像是王建国\n"
        "11月29日10:17 新A51482从西门驶出往环城北路方向，副驾有一女的\n"
        "11月29日11:58 新A51482从西门驶出往中山路方向，副驾有一女的\n"
        "11月29日13:42 新A51482从西门驶出往解放大道方向，副驾有一女的\n"
    )
    assert records(tmp_path, seen) == {"location.fix": 5}
    assert not records(tmp_path, "新A51482从西门驶出的样子很好看\n")["location.fix"]


def test_lines_that_begin_with_a_day_each_tell_of_a_car(tmp_path: Path) -> None:
    lines = (
        f"10月1日 二手过户，原车主黄小凤，新车主王建国（{ONE}，{MOBILE}），车牌鲁AF94902\n"
        "10月2日 交车：邵秀英，17660958156，东风日产牌DFL7168VAL2，车架LGBHBCX8XDY145265，全款\n"
    )
    assert records(tmp_path, lines) == {"driving.vehicle": 2}


def test_events_are_the_same_whatever_the_size_of_blocks(tmp_path: Path) -> None:
    prose = "这一段说的是别的事情，与谁都没有关系。\n\n"
    long = "".join(f"6月9日 {hour:02}:{minute} 主叫 {PEER}，时长41秒。\n" for hour in range(24) for minute in (12, 48))
    texts = [*(text for text, _ in COURSES.values()), f"机主王建国，身份证{ONE}，本机{MOBILE}\n{long}"]
    (tmp_path / "a.txt").write_text((prose * 12).join(texts), encoding="utf-8")
    told = [(kind, line) for kind, line, _ in _people(tmp_path / "a.txt")]
    assert len(told) > 70
    for block in (700, 2000, 5000):
        assert [(kind, line) for kind, line, _ in _people(tmp_path / "a.txt", block)] == told, block
