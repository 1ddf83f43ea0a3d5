"""Cards whose signs a scanner lost here and there, and what is noted below them; lines that each tell of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_messages import VINS
from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import OTHER, THIRD
from tests.shared import CACHE
from tests.test_statements import found

FIX = (
    "手机号 {phone}\n定位时间  2019年04月07日08时02分\n经 度  113.048848\n纬 度  28.142171\n身份证号：{doc}\n"
    "小区号：55072\n定位地址: 长沙市芙蓉区朝阳路附近\n精 度：300\n\n"
)
MESSAGE = (
    "Own Number {phone}\nPeer：15510066058\nSent At：13 December 2019, 08:48\nContent running late, start without me\n"
    "Send Status OK\nOwner Name Huang Ruosi\nDirection：SEND\nCert No {doc}\n\n"
)
BALANCE = (
    "Acct Name Lu Ping\nId No: {doc}\nAccount No 6222606884037432522\nBank Name: BCM\nBalance: 443826.12\nCcy  CNY\n"
    "Avail Bal：438826.12\nBalance Date：03 April 2014, 02:10\nPhone  {phone}\nBranch：Main Branch\nRemark：ok\n\n"
)
FACE = (
    "姓名 王建国\n性别 男  民族 土家\n出生 1978年4月5日\n住址 江苏省南京市玄武区和平街317号\n"
    "公民身份号码 {doc}\n（手写：电话 {phone}）\n\n"
)


@pytest.mark.parametrize(
    ("card", "kind"),
    [
        (FIX, "location.fix"),
        (MESSAGE, "phone.sms"),
        (BALANCE, "bank.balance"),
        (FACE, "identity.person"),
        (FACE.replace(" ", "："), "identity.person"),
    ],
    ids=["fix", "message", "balance", "face", "face with signs"],
)
def test_each_card_is_a_record(card: str, kind: str, tmp_path: Path) -> None:
    people = zip((ONE, TWO), (MOBILE, OTHER), strict=True)
    kinds, _ = found(tmp_path, "".join(card.format(doc=doc, phone=phone) for doc, phone in people))
    assert kinds == {kind: 2}


def test_lines_that_only_begin_with_a_name_are_no_card(tmp_path: Path) -> None:
    text = f"姓名 要写清楚\n电话 打不通的话\n地址 请写到门牌\n银行 不用写\n联系人：王建国\n电话：{MOBILE}\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    settings = Settings(paths=(str(tmp_path / "a.txt"),), jobs=1, isolated=True, cache=CACHE)
    places = [event.location for event in Scan(settings).events() if isinstance(event, Record)]
    assert [(place.line, place.end_line) for place in places] == [(5, 6)]


def test_items_with_any_mark_are_those_of_a_card(tmp_path: Path) -> None:
    pairs = (
        "姓名: 王建国",
        "出入境时间: 2016/2/9 14:05",
        "出境/入境: 出境",
        "出入境口岸: 罗湖口岸",
        f"身份证号: {ONE}",
    )
    for mark in ("▪ ", "🔹", "✅ "):
        assert records(tmp_path, "\n".join(mark + pair for pair in pairs)) == {"border.crossing": 1}


# The same person again in the next sentence, which tells all that the one before it does.
AGAIN = {
    f"李秀英，身份证{TWO}，2022年11月10日21时27分在天空之城网咖C147号机上网，2022年11月11日04时33分下机。"
    f"2015年09月07日10时04分，王建国（{ONE}）到翼动网咖刷身份证上机，机号B108，下机时间2015年09月07日17时04分。"
    f"金手指网吧收银系统显示，王建国持证件{ONE}于2020年07月01日10时11分开机，"
    "使用C143号终端至2020年07月01日14时49分结账离开。": ("netcafe.session"),
    f"2021/08/24 16:54:00，手机号{THIRD}位于武汉市武昌区兴华街附近，经度114.287783，纬度30.556677，误差30米。"
    f"{OTHER}，2016/12/02 22:39:00定位在东经112.619192、北纬37.703915，太原市小店区工业路附近，精度50米。"
    f"目标李秀英（手机{OTHER}）2016/07/19 04:13:18出现在太原市小店区学院路附近，"
    "坐标112.575814,37.781757。": "location.fix",
    f"王建国（{ONE}）诈骗一案由西安市公安局碑林区分局主办，编号A6101038779502013129883，2013-12-28受案，刑事拘留。"
    f"2021-10-14，武汉市公安局武昌区分局以涉嫌非法经营对李秀英（身份证号{TWO}）立案侦查，"
    f"案件编号A4201066997762021108626。"
    f"违法行为人王建国，男，身份证{ONE}，因寻衅滋事被西安市公安局碑林区分局查获，"
    "案号A6101037456552015058396。": "crime.case",
}


@pytest.mark.parametrize(
    "row", ["{}", '编号,内容\n4101,办理情况如下\n4102,"{}"\n4103,请加强防范'], ids=["text", "table"]
)
@pytest.mark.parametrize(("text", "kind"), AGAIN.items(), ids=AGAIN.values())
def test_each_sentence_is_a_record(text: str, kind: str, row: str, tmp_path: Path) -> None:
    kinds, people = found(tmp_path, row.format(text), "a.csv" if "\n" in row else "a.txt")
    assert kinds == {kind: 3}
    assert sorted(people.values()) == [1, 2]


def test_the_stages_of_a_case_are_one(tmp_path: Path) -> None:
    text = f"王建国（{ONE}）因涉嫌诈骗，2021年3月2日被刑事拘留。王建国（{ONE}）2021年4月8日被批准逮捕。"
    assert records(tmp_path, text)["crime.case"] <= 1


def test_a_row_of_pairs_is_no_row_of_cells(tmp_path: Path) -> None:
    text = (
        f"2023-05-06 08:00:00.292 INFO  [exec-2] t_fix_tmp save ok, phone={MOBILE}, loc_time=20141011182018, "
        "lng=112.575543, lat=37.745194, loc_address=太原市小店区石榴街附近, lac=42004, cellid=27226, ta=300"
    )
    assert records(tmp_path, text, "a.log") == {"location.fix": 1}


def values(folder: Path, name: str, text: str, rule: str) -> list[str]:
    (folder / name).write_text(text, encoding="utf-8")
    settings = Settings(paths=(str(folder / name),), jobs=1, isolated=True, cache=CACHE, show_values=True)
    return [str(one.value) for one in Scan(settings).events() if isinstance(one, Finding) and one.rule == rule]


def test_check_digits_name_a_column_without_a_name(tmp_path: Path) -> None:
    people = (("王建国", ONE, "京A12345"), ("李秀英", TWO, "沪A12345"), ("赵敏", THREE, "粤B12345"))
    lines = [",".join((*row, vin, "哈弗H6")) for row, vin in zip(people, VINS, strict=True)]
    assert values(tmp_path, "a.csv", "\n".join(lines) + "\n", "driving.vin") == list(VINS)
    wrong = [
        line.replace(vin, f"{vin[:8]}{'1' if vin[8] != '1' else '2'}{vin[9:]}")
        for line, vin in zip(lines, VINS, strict=True)
    ]
    assert values(tmp_path, "b.csv", "\n".join(wrong) + "\n", "driving.vin") == []


def test_a_key_of_a_text_or_of_one_letter_does_not_speak_against_a_telephone(tmp_path: Path) -> None:
    said = (
        f'{{"ts": "1638040050", "text": "{MOBILE}的短信，2016年12月13日21时16分，发，对方{OTHER}：“晚上一起吃饭吗”"}}'
    )
    assert values(tmp_path, "a.json", said, "phone.mobile") == [MOBILE, OTHER]
    traced = f"20221115 16:17:21 CALL A={MOBILE} B={OTHER} DUR=945s TYPE=主叫 SUBNAME=王建国"
    assert values(tmp_path, "a.log", traced, "phone.mobile") == [MOBILE, OTHER]


TOLD = {
    f"王建国来电称，2021年3月6日 17:28卡{CARD}发生一笔5487.81元的货款交易，"
    f"对方账号6210981909479815783，客户身份证{ONE}。": ("bank.transaction"),
    f"王建国 {ONE} 卡{CARD} 2016.02.14 17:07转11392.30给郝淑秀 6225883736174777，摘要货款": "bank.transaction",
    f"短信 2018年11月10日 7:31 {MOBILE}发给{OTHER}的，原话：货已经发出去了，明天下午能到": "phone.sms",
    f"{MOBILE} 发给 {OTHER} 2018年1月22日 20:29：我在老地方等你，快点过来": "phone.sms",
    f"用户：2015-01-28 21:05那趟K550，长沙南到天津西，名字王建国，证件号{ONE}，能退吗": "travel.train",
    f"用户：我叫王建国，身份证{ONE}，2019-11-03 16:57G1177次郑州东到广州南的票想改签，手机{MOBILE}": "travel.train",
    "Manzhouli border inspection recorded that Fan Fengyong (ED7306452) left China at 01 January 2022, 17:25.": (
        "border.crossing"
    ),
    "Lu Yingyan, passport EJ8392145, left China through Youyiguan on 20 September 2021, 17:46.": "border.crossing",
    f"南昌市东湖区体育场路158号12栋1单元1003室住着李秀英，女，生于1967/09/08，公民身份号码{TWO}。": "identity.person",
}


@pytest.mark.parametrize(("text", "kind"), TOLD.items())
def test_words_tell_the_kind(text: str, kind: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {kind: 1}


def test_what_a_message_of_a_chat_tells_is_no_message(tmp_path: Path) -> None:
    text = (
        "时间,发送人,消息内容\n"
        '2022-10-01 19:20,老周,"王建国查到了，护照EF3796199，2021年6月21日23时58分从霍尔果斯口岸入境，马来西亚那边"\n'
        '2022-10-02 19:21,前台晓晓,"出入境这条：2019年6月29日11时49分 深圳湾口岸 出境 李秀英 护照EK7810706 日本 飞机"\n'
    )
    assert records(tmp_path, text, "a.csv") == {"border.crossing": 2}


def test_keys_of_programs_are_no_faded_names(tmp_path: Path) -> None:
    block = (
        "SUMMARY: 转账\nEMAIL: u842@qq.com\nTRANS_AMOUNT: 211.11\nTRANS_TIME: 20190301141020\nOPP_NAME: 王娜明\n"
        f"ACCOUNT_NAME: 黄敏\nCARD_NO: {CARD}\nBALANCE: 1001.11\nGENDER: 女\nLOAD_TIME: 20230524095713\n\n"
    )
    assert records(tmp_path, block * 3) == {"bank.transaction": 3}
