"""Records in chats and transcripts of calls whose questions and answers share what they tell; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.records.test_words import OTHER
from tests.shared import CACHE

NAMES = ("王建国", "李秀英", "张伟")
PEOPLE = tuple(zip(NAMES, (ONE, TWO, THREE), ("0", "1", "2"), strict=True))


def _talk(exchange: str, between: str = "") -> str:
    """An exchange about each of three people, one right behind the other, or with a line between them."""
    return between.join(exchange.format(name=name, one=one, n=n) for name, one, n in PEOPLE)


TOLD = {
    "the event first": (
        _talk(
            "警员：11月2{n}日2{n}号机是谁在用？\n网管：查了，{name}。\n警员：证件号念一下。\n网管：{one}。\n"
            "警员：几点走的？\n网管：19:51上机，20:2{n}下的。\n"
        ),
        {"netcafe.session": 3},
    ),
    "the number first": (
        _talk(
            "车队：查下驾驶证:{one}\n安全科：{name}，C1\n车队：档案编号呢？\n安全科：32013620342{n}，有效期到2022-07-09\n"
        ),
        {"driving.licence": 3},
    ),
    "three who ask": (
        "[16:45] 老板娘: 票买好没 G171那趟\n[16:45] 小赵: 买好了，7月16日的，武汉上车\n[16:45] 老板娘: 谁的名字啊\n"
        f"[16:45] 小赵: 王建国，{ONE}，08车14F\n[16:45] 老板娘: 到深圳西是吧\n[16:45] 小赵: 嗯\n"
        "[18:04] 行政: 7月22日谁去昆明西\n[18:04] 小赵: 李秀英，从青岛走\n[18:04] 行政: 车次座位报销要填\n"
        f"[18:04] 小赵: Z225 15车13A\n[18:04] 行政: 身份证\n[18:04] 小赵: {TWO}\n",
        {"travel.train": 2},
    ),
    "below heads": (
        _talk(
            "小柳 14:0{n}\n帮查个人，{name}，{one}\n阿彭 14:3{n}\n"
            f"查到了，8月22日住的如意快捷酒店，30{{n}}房，8月25日退的，手机登记{MOBILE}\n"
        ),
        {"hotel.stay": 3},
    ),
    "a closing line": (
        _talk(
            "人事：{name}的手机号和身份证发一下\n门卫：{one}\n人事：手机呢\n门卫：1370551826{n}\n", "门卫：还有一个\n"
        ),
        {"identity.person": 3},
    ),
    "a card and whose it is": (
        "客户：帮我查下余额。\n坐席：请报卡号。\n"
        f"客户：{CARD}。\n坐席：户名是？\n客户：王建国，证件号{ONE}。\n坐席：您目前账户余额9,014.59元。\n"
        f"坐席：请问是李秀英女士本人吗？\n客户：是，证件号{TWO}。\n坐席：您建设银行账户可用余额是267,755.14元。\n",
        {"bank.balance": 2},
    ),
    "two numbers of a call": (
        f"坐席：请问查哪个号？\n客户：{MOBILE}，2月23日有个陌生来电。\n坐席：是{OTHER}，08:47:35呼入，您接听了1871秒。\n"
        f"客户：谢谢。\n坐席：请问查哪个号？\n客户：15598223482，2月25日有个陌生来电。\n"
        "坐席：是15755304933，16:53:27呼入，您接听了615秒。\n客户：谢谢。\n",
        {"phone.cdr": 2},
    ),
    "a passport and a number": (
        f"外事办：王建国的护照号发一下，我登记出境\n综合科：护照{PASSPORT}\n外事办：哪天从哪里走的\n"
        f"综合科：2020-09-17，满洲里口岸，去俄罗斯\n外事办：证件号也要\n综合科：{ONE}\n外事办：好的\n"
        f"外事办：李秀英回来没？\n综合科：2020-09-21回的，瑞丽口岸入境。\n外事办：护照号？\n综合科：护照EA4820918，证件号{TWO}\n",
        {"border.crossing": 2},
    ),
    "an answer told before it is asked for": (
        _talk(
            "小严：翠湖花园1{n}栋212{n}租掉了，2400一个月\n阿窦：谁租的？\n小严：{name}，证{one}，2012-01-30到2015-01-2{n}\n"
        ),
        {"property.rental": 3},
    ),
    "the same one again": (
        f"老七: {ONE} 王建国 在星空网吧，2018/02/28 00:01:20上机，2018/02/28 08:33:59下机，坐A167\n小曾: 还有吗\n"
        f"老七: {ONE} 王建国 在蓝洞网吧，2016/02/02 02:01:36上机，2016/02/02 08:23:30下机，坐C121\n老七: 没了\n",
        {"netcafe.session": 2},
    ),
    "remarks between": (
        _talk(
            "物业：鲁B52Q8{n}谁的车？\n保安：{name}的，别克英朗，行驶证登记的就是他，身份证 {one}\n",
            "（此处字迹不清）\n",
        ),
        {"driving.vehicle": 3},
    ),
    "where somebody is": (
        f"指挥中心：{MOBILE}现在在哪？\n值机：18:15最后一次，重庆市渝中区\n指挥中心：坐标报来\n"
        f"值机：106.535914,29.511676，11月15日的\n指挥中心：再定一次{OTHER}\n"
        "值机：2018-11-16 11:22:17，23.060538,113.253816，广东省广州市天河区\n指挥中心：误差多少\n值机：244米\n",
        {"location.fix": 2},
    ),
}
# Messages behind a question that are no answers: forms, and what somebody wrote to somebody.
BLOCKS = {
    "forms": (
        "".join(
            f"我  2025/06/22 08:4{n}\n还有吗\n\n前台  2025/06/22 08:5{n}\n用户手机号 {own}\n机主姓名 {name}\n"
            f"收发对端 {peer}\n收发类型 接收\n收发时间 2023-02-06 20:29:3{n}\n"
            f"短信正文 老地方见，带上合同\n投递状态 失败\n\n"
            for n, (name, own, peer) in enumerate((("王建国", MOBILE, OTHER), ("李秀英", OTHER, MOBILE)))
        ),
        {"phone.sms": 2},
    ),
    "forms of values like names": (
        "".join(
            f"小程  2025/01/31 04:4{n}\n卡号 {CARD}\n记账时间 2024-08-21 02:22:4{n}\n发生额 9298.29\n"
            f"交易后余额 587.86\n对方户名 曾娜\n交易摘要 跨行汇款\n交易渠道 手机银行\n户名 {name}\n身份证号 {one}\n\n"
            for name, one, n in PEOPLE
        ),
        {"bank.transaction": 3},
    ),
    "quoted": (
        f"老周 2025-08-15 08:40:06\n2018-07-03 11:20:38，{MOBILE}接收短信，对方{OTHER}，"
        f"内容：“房租转过去了，你查一下”\n\n客服03 2025-08-15 08:49:09\n已转给同事了\n\n"
        f"老周 2025-08-15 08:53:37\n又一条短信，{MOBILE}，"
        f"2023-08-14 17:51:33发送，对端{OTHER}，短信内容是“快递放在驿站，取件码1138”\n",
        {"phone.sms": 2},
    ),
}
NOT_TOLD = {
    "somebody else's stay behind": (
        f"小林：王建国的身份证号多少？\n总台：{ONE}\n小林：李秀英住哪间房？\n总台：1203房，7月8日入住的\n",
        {"identity.person": 1},
    ),
    "somebody else's stay before": (
        f"小林：李秀英住哪间房？\n总台：1203房，7月8日入住的\n小林：王建国的身份证号多少？\n总台：{ONE}\n",
        {"identity.person": 1},
    ),
    "small talk of a third one": (
        f"张姐：谁有王建国的电话？\n小李：{MOBILE}\n张姐：好的\n小赵：7月16日坐G171，08车14F，到武汉才睡着\n张姐：辛苦\n",
        {"identity.person": 1},
    ),
    "the number of a service": (
        f"客户：你们客服手机多少？\n客服：{MOBILE}，早8点到晚8点。\n客户：我7月9日住的如意酒店1203房怎么开发票？\n客服：前台开\n",
        {"phone.number": 1},
    ),
    "a form": (
        f"姓名：王建国\n证件号：{ONE}\n诉求：8月22日入住304房，请问何时能开发票？\n答复：已开\n",
        {"hotel.stay": 1},
    ),
}


@pytest.mark.parametrize("case", TOLD | NOT_TOLD)
def test_questions_and_answers_are_one_record(case: str, tmp_path: Path) -> None:
    text, wanted = (TOLD | NOT_TOLD)[case]
    assert records(tmp_path, text) == wanted


@pytest.mark.parametrize("case", BLOCKS)
def test_what_stands_behind_a_question_need_not_answer_it(case: str, tmp_path: Path) -> None:
    text, wanted = BLOCKS[case]
    assert records(tmp_path, text) == wanted


ASKED = {
    "理赔员：车架号方便看一下吗？\n报案人：1M8GDM9AXKP042788。": 1,
    "理赔员：订单编号是多少？\n报案人：1M8GDM9AXKP042788。": 0,
    "理赔员：车架号在哪里看？\n报案人：发票上有1M8GDM9AXKP042788这样一串": 0,
    "理赔员：请看车架号\n报案人：1M8GDM9AXKP042788。": 0,
}


@pytest.mark.parametrize("text", ASKED)
def test_an_answer_is_labelled_by_its_question(text: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(text + "\n", encoding="utf-8")
    events = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, keep_known=True, cache=CACHE)).events()
    assert sum(isinstance(event, Finding) and event.rule == "driving.vin" for event in events) == ASKED[text]
