"""Journeys, crossings, sessions and cases as people tell of them; what is said once of several people; look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.shared import CACHE

OTHER = "EJ5510283"
TOLD = {
    f"馮偉先生　護照 {PASSPORT}　9月17日 長榮BR708　座位32E，素食餐": "travel.flight",
    f"机组报告：3月2日MU5401航班，31C旅客王建国（{ONE}）拒绝关闭手机，落地后移交机场公安。": "travel.flight",
    f"王建国 {ONE} 周五晚上8点 上海虹桥到深圳 吉祥HO1111 商务舱 票价2300": "travel.flight",
    f"Wang Jianguo (passport {PASSPORT}) lost his bag; EK302 to Shanghai landed 3 May 2018 at 16:05.": "travel.flight",
    f"我妈李秀英身份证{ONE}二月四号从广州南坐高铁回老家车次是G6104四点半发车麻烦帮忙申请轮椅": "travel.train",
    f"王建国，护照{PASSPORT}，去年国庆从皇岗出的境，三天后从罗湖回来的，具体10月1日": "border.crossing",
    f"09:14 旅客王建国，护照{PASSPORT}，持团签返回，入境，随身香烟三条，超出部分自弃。": "border.crossing",
    f"红姐说王建国，{PASSPORT}（护照），6点50出境 皇岗，10:20入境，被抽查": "border.crossing",
    f"18号机登记为王建国（身份证{ONE}），21时05分上机，22时许先走，要求店里补说明。": "netcafe.session",
    f"包间B3的王建国，{ONE}，他是0点25分才来的，9点多才走，我们网吧现在都是刷证的": "netcafe.session",
    f"王建国（{ONE}）前天夜里在他们网吧包夜，坐的67号机，半夜十二点上的早上七点走的": "netcafe.session",
    f"10.12 走访王建国家，{ONE}，盗窃罪缓刑一年半，还在菜场帮工": "crime.case",
    f"王建国，{ONE}，2009年盗窃案，判了八个月，2010年刑满释放。": "crime.case",
    f"（3）王建国（{ONE}）在按摩店嫖娼被查获，行政拘留十日，已通知家属": "crime.case",
    f"（4）王建国（{ONE}）冒用他人证件住店，警告并处罚款，案件已结。": "crime.case",
    f"王建国，女，身份证号码{ONE}，讲西南口音，系网上追逃人员。": "crime.case",
    f"村里王建国 {ONE} 赌博被派出所拘留十五天，罚款三千": "crime.case",
}
NOT_TOLD = {
    f"王建国 {ONE} 问CA1831几点起飞，能带多少行李",
    f"司机王建国（{ONE}）3月2日9:30到机场接CA1831的客人",
    f"王建国（{ONE}）的工单：MU5137主板 3月2日到货，检测通过",
    f"王建国（{ONE}）咨询G1次从北京到上海还有没有票",
    f"王建国（{ONE}）在G101高速收费站上班，3月2日值班，从上午八点到晚上八点",
    f"王建国（{ONE}）打算十月出境去泰国，咨询护照怎么办",
    f"王建国（{ONE}）的护照已办好，3月2日到出入境大厅领取",
    f"网管王建国，{ONE}，晚班20:00到早上8:00，负责1到60号机维护",
    f"网吧招聘：王建国（{ONE}）应聘收银，每天18:00到24:00，管20号机到60号机",
    f"报案人王建国（{ONE}）称其电动车于9月14日被盗窃，请尽快破案",
    f"证人王建国（{ONE}）证实，2018年3月4日晚看见两人打架，一人被派出所带走拘留。",
}


@pytest.mark.parametrize("text", TOLD)
def test_a_journey_is_told(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {TOLD[text]: 1}


@pytest.mark.parametrize("text", sorted(NOT_TOLD))
def test_what_is_asked_or_worked_is_no_journey(text: str, tmp_path: Path) -> None:
    assert set(records(tmp_path, text)) <= {"identity.person", "identity.number"}


SEVERAL = {
    # the next one says no more than that it is the same
    "same flight": (
        f"①王建国  {ONE}\n  CZ6137 大连飞北京首都 4月8号 07:35起飞 经济舱\n"
        f"②李秀英  {TWO}\n  同上同航班，座位要了靠窗31K\n",
        {"travel.flight": 2},
    ),
    "same train": (
        f"  王建国，{ONE}，6月4日 G7 北京南-上海虹桥，一等座\n  李秀英，{TWO}，6月4日 G7 同上，二等座\n",
        {"travel.train": 2},
    ),
    "companion": (
        f"乘客王建国先生（身份证号码{ONE}）致电，他于7月14日乘坐高铁G5618次往深圳北，03车12A号。"
        f"同行的李秀英（身份证{TWO}）坐在03车12B号",
        {"travel.train": 2},
    ),
    "gate": (
        f"闸口记录：\n07:12 王建国 护照{PASSPORT} 出境 往香港\n07:15 李秀英 护照{OTHER} 同行 出境\n",
        {"border.crossing": 2},
    ),
    # both are named, and then what they did
    "together": (
        f"HO1252，2月6日 12:10 浦东起，14:55 到昆明。"
        f"我，王建国，证件{ONE}；她，李秀英，证件{TWO}。两个人座位不挨着。电子票号018-7772830407、018-7688430155",
        {"travel.flight": 2},
    ),
    "same train in a chat": (
        f"李英 03-26 20:12\n爸：王建国 {ONE} 4月6日 K108 武汉到北京西 二等座\n\n"
        f"李英 03-26 20:13\n妈跟爸一趟车，李秀英 {TWO}，挨着坐\n",
        {"travel.train": 2},
    ),
    # whose each item is, without a word for trains
    "trips to change": (
        f"(1) 王建国，身份证 {ONE}，人在外地\n   · 5月23日 Z162，昆明到北京西，09:02开，往后推两天\n"
        f"   · 5月26日 G2003，西安北到太原南，10:15开，退掉不去了\n\n其他人不变。\n",
        {"identity.person": 1, "travel.train": 2},
    ),
    "same flight in the next item": (
        f"1）王建国 身份证{ONE}\n3月3日 MF7174 昆山—西安 7:20起飞 靠窗\n\n"
        f"2）李秀英 身份证{TWO}\n只要去程，跟王建国同一班，经济舱即可\n",
        {"travel.flight": 2},
    ),
    # somebody who is met there did not fly
    "not the same": (
        f"王建国，{ONE}，CZ6137 大连飞北京首都 4月8号 07:35起飞\n李秀英，{TWO}，到时候来接，电话{MOBILE}\n",
        {"travel.flight": 1, "identity.person": 1},
    ),
    "notebook": (
        f"晚班 网管记事本\n19:02 开卡 王建国 {ONE} 31号机 充50\n20:15 穿工装的 李秀英 {TWO} 坐05 说只上两个钟\n"
        f"23:08 陈志强 {THREE} 59 带朋友来\n",
        {"netcafe.session": 3},
    ),
    # turns of a chat that each tell of somebody are no keys of one block
    "turns": (
        f"阿霞：王建国 护照{PASSPORT}，8:05福田口岸出境，还没回\n"
        f"红姐：李秀英，{OTHER}（护照），6点50出境 皇岗，10:20入境，被抽查\n",
        {"border.crossing": 2},
    ),
    # a list below the one who writes it, in English
    "trips": (
        f"I, Wei Xie, holder of PRC passport No. {PASSPORT}, "
        "hereby list my trips outside China, as requested in your letter of 3 May 2019:\n\n"
        "I left China through Shanghai Pudong on 14 July 2017 and re-entered at the same port on 2 August 2017.\n"
        "On 9 February 2018 I exited via Gongbei port on foot, coming back through Gongbei on 11 February 2018.\n"
        "Lastly, exit January 31, 2019 from Luohu, return entry 1 February 2019, Luohu.\n",
        {"identity.person": 1, "border.crossing": 3},
    ),
}


@pytest.mark.parametrize("name", SEVERAL)
def test_several_are_told_of(name: str, tmp_path: Path) -> None:
    text, told = SEVERAL[name]
    assert records(tmp_path, text) == told


LETTER = "本人王建国，身份证号码{one}，1月28日搭乘MF8041航班由厦门飞往乌鲁木齐。\n{rest}\n"


@pytest.mark.parametrize(
    ("rest", "people"),
    [
        (f"收款请打本人银行卡，卡号另表填写。联系电话：{MOBILE}。", 1),
        (f"联络方法：王建国手机 {MOBILE}", 1),
        (f"如有问题请找客服李秀英，手机 {MOBILE}", 1),
        (f"如有问题请找李秀英，身份证 {TWO}，手机 {MOBILE}", 2),
    ],
)
def test_whose_telephone_it_is(rest: str, people: int, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(LETTER.format(one=ONE, rest=rest), encoding="utf-8")
    events = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE)).events()
    assert len({event.person for event in events if isinstance(event, Record)}) == people


@pytest.mark.parametrize("said", ["也不是，别再报误报了", "不是手机号", "并非电话号码"])
def test_what_is_said_to_be_no_telephone(said: str, tmp_path: Path) -> None:
    assert not records(tmp_path, f"同学，日志里截出来的 {MOBILE} {said}")
