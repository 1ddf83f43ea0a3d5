"""What machines and programs write on several lines for each person, again and again: one record of each turn."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import ONE, THREE, TWO
from tests.shared import CACHE

CARDS = ("6225886575339161", "6216603498521350150", "6227004330167288059")
NAMES = ("秦輝", "胡俊健", "薛旭宇")
ENQUIRY = (
    "1{at}:00:04 插卡 {card}\n"
    "1{at}:00:04 密码输入完成\n"
    "1{at}:00:05 查询余额 成功 可用余额 5283{at}.93 参考号 99427502196{at}\n"
    "1{at}:00:09 退卡 客户取走\n"
)
JOURNAL = (
    "*95{at}*2016/01/1{at} 20:09:44* CARD INSERTED\n"
    "*46{at}*2016/01/1{at} 20:09:50* PAN {card}\n"
    "*30{at}*2016/01/1{at} 20:10:14* BALANCE INQ OK  AVAIL CNY 21041{at}.30  LEDGER CNY 21041{at}.30\n"
)
TRACK = (
    "*494{at}* 11/06/14 08:2{at}:55 CARD INSERTED\n"
    "  TRACK2 {card}=*********\n"
    "  PIN ENTERED\n"
    "  AVAIL CNY 13,24{at}.60   LEDGER CNY 24,85{at}.62\n"
    "  08:2{at} CARD TAKEN  RECEIPT PRINTED\n"
)
GATE = (
    "08:1{at}:25 IDREAD  {name}|男|{number}\n"
    "08:1{at}:25 TICKET  G1890 西安-北京 14车0{at}C 二等座 order EJ6091794{at}\n"
    "08:1{at}:25 VERDICT PASS  face=71 temp=36.1\n"
)
BOARDING = (
    "16:1{at}:09 扫码  序号00{at} 座位46K\n"
    "         旅客 {name} 证件 {number}\n"
    "         >> 登机成功 （自助核验，相似度0.90）\n"
)
LICENCE = (
    "20:2{at}:46 PDA87 查驾驶证 > {number}\n"
    "   姓名 {name}  准驾 A2  状态 正常\n"
    "   档案编号 35027332145{at}  累积记分 11\n"
    "   --\n"
)
CASE = (
    "2019-11-1{at} 03:23:36 INFO bdcx - 比对请求 sfzh={number}\n"
    "2019-11-1{at} 03:23:36 INFO bdcx - HIT 前科库\n"
    "     xm={name} ay=容留他人吸毒 ajbh=A230103000000201812133{at}\n"
    "     cljg=行政拘留十日 ladw=城关派出所\n"
)
# A machine or thread is named before what was done, and lines end in values.
SWIPED = (
    "2016-12-10 1{at}:06:42 [Desk-00{at}] 刷证 name={name} idno={number} 余额=28.00\n"
    "2016-12-10 1{at}:06:44 [Desk-00{at}] 上机成功 机号=15{at} 区域=大厅\n"
)
SEATED = (
    "Dec 10 1{at}:06:42 cafe app[22{at}]: 身份核验 {name} {number}\n"
    "Dec 10 1{at}:06:44 cafe app[22{at}]: 分配机位 C区{at}2 上机\n"
)
SENT_ON = (
    "1{at}:25:04 [INFO ] 组包 XM={name} GMSFHM={number} FJH=12{at}9 LGBM=4501030166 RZSJ=20160129012{at}\n"
    "1{at}:25:05 [INFO ] 上传成功 回执=81dd2d2{at}\n"
)
OPENED = (
    "2017-05-14 09:0{at}:47,935 INFO [http-nio-1{at}] c.b.Opening - 开户请求 custName={name} certNo={number}\n"
    "2017-05-14 09:0{at}:51,923 WARN [http-nio-{at}2] c.b.Opening - 开户成功 卡号={card}\n"
)
ENTERED = (
    "2016-12-10 1{at}:06:42 INFO [T{at}] 刷卡 姓名={name} 身份证={number}\n"
    "2016-12-10 1{at}:06:44 INFO [T{at}] 开闸 门禁=东门{at}号 方向=进\n"
)
CASES = {
    "a session at a machine that is named": (SWIPED, "netcafe.session"),
    "a session in the log of a host": (SEATED, "netcafe.session"),
    "a stay whose line ends in its time": (SENT_ON, "hotel.stay"),
    "a card that another thread opened": (OPENED, "bank.account"),
    "a gate that let somebody in": (ENTERED, "location.fix"),
    "what is left, at a machine": (ENQUIRY, "bank.balance"),
    "what is left, with a number before each time": (JOURNAL, "bank.balance"),
    "what is left, on deeper lines": (TRACK, "bank.balance"),
    "a ride": (GATE, "travel.train"),
    "a flight": (BOARDING, "travel.flight"),
    "a licence": (LICENCE, "driving.licence"),
    "a case": (CASE, "crime.case"),
}


def text(form: str) -> str:
    people = enumerate(zip((ONE, TWO, THREE), CARDS, NAMES, strict=True))
    return "".join(form.format(at=at, number=number, card=card, name=name) for at, (number, card, name) in people)


def told(folder: Path, content: str, **given: int) -> Sequence[tuple[str, int, str]]:
    (folder / "a.log").write_text(content, encoding="utf-8")
    scan = Scan(Settings(paths=(str(folder),), jobs=1, isolated=True, cache=CACHE, **given))
    return [(one.kind, one.location.line, one.person) for one in scan.events() if isinstance(one, Record)]


@pytest.mark.parametrize("name", CASES)
def test_each_turn_is_one_record(name: str, tmp_path: Path) -> None:
    form, kind = CASES[name]
    found = told(tmp_path, text(form))
    assert [one for one, *_ in found] == [kind] * 3
    assert len({person for *_, person in found}) == 3
    assert [line // form.count("\n") for _, line, _ in found] == [0, 1, 2]


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("size", [1, 100, 300])
def test_it_does_not_matter_where_a_chunk_begins(size: int, name: str, tmp_path: Path) -> None:
    content = text(CASES[name][0])
    assert told(tmp_path, content, block_size=size) == told(tmp_path, content)


def test_what_is_written_once_meanwhile_is_no_part_of_a_turn(tmp_path: Path) -> None:
    lines = text("2021-02-0{at} 19:59:13 renew ok driver={name} 驾驶证号={number} class=C1\n").splitlines(keepends=True)
    lines.insert(1, "2021-02-00 19:59:21 sms service slow 2100ms\n")
    assert [(kind, line) for kind, line, _ in told(tmp_path, "".join(lines))] == [
        ("driving.licence", line) for line in (1, 3, 4)
    ]


def test_two_people_of_one_second_are_two_turns(tmp_path: Path) -> None:
    form = "08:12:25 IDREAD  {name}|男|{number}\n08:12:25 VERDICT PASS\n"
    assert len(told(tmp_path, text(form))) == 3


GUESTS = "08:1{at}:04 入住 {name} {number} 301房\n08:1{at}:50 退房 李国伟 1381234567{at} 402房\n"
PAID = "10:0{at}:04 取现 卡号{card} 余额 5,000.00\n10:0{at}:44 转账 卡号{card} 余额 4,950.00\n"
BETWEEN = "1{at}:00:04 插卡 {card}\n1{at}:00:04 转账 对方卡号 6225886575339161\n1{at}:00:09 退卡 余额 5,283.9{at}\n"


@pytest.mark.parametrize("form", [GUESTS, PAID], ids=["another one leaves", "two things that one did"])
def test_lines_that_name_somebody_each_are_no_turn(form: str, tmp_path: Path) -> None:
    found = told(tmp_path, text(form))
    assert [line for _, line, _ in found] == [1, 2, 3, 4, 5, 6]


def test_a_turn_is_told_once(tmp_path: Path) -> None:
    assert len(told(tmp_path, text(BETWEEN))) <= 3


def test_a_conversation_has_no_turns_of_that_sort(tmp_path: Path) -> None:
    flight = "2020-12-07 17:31 客服小涛: 2020年8月2{at}日CZ310{at}航班 广州到北京 15:24起飞，票号784-503819087{at}\n"
    talk = f"2020-12-07 17:31 客户贾: 贾志强 {ONE}\n" + "".join(flight.format(at=at) for at in range(3))
    assert [kind for kind, *_ in told(tmp_path, f"{talk}2020-12-07 17:32 客户贾: 谢谢\n")].count("travel.flight") == 3
