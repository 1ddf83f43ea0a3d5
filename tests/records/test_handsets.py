"""Records of handsets and of those who carry them: calls, messages, positions, vehicles; and look-alikes."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE, TWO, records
from tests.records.test_words import MOBILES, OTHER, THIRD
from tests.shared import CACHE

WAYS = (35, 51, 76, 82, 99, 38, 50, 87, 31, 58) * 2
PEERS = tuple(f"1{way}{63 * at % 97:02}4207{at:02}" for at, way in enumerate(WAYS))
# a call is set up and released in lines of their own
SWITCH = (
    "2013-07-18 15:{0}:18 MSC66 SETUP   callref=7b1a3ae7da305d5{0} caller={1} callee={2} type={3}\n"
    "2013-07-18 16:{0}:56 MSC19 RELEASE callref=5defd49bf1651eb{0} duration=518s cause=16\n"
)
BACKUP = "本机：{}\n{}：{}\n时间：2019-03-11 14:23:12\n内容：{}\n\n"
EXTRACT = (
    f"检材1　持有人：王建国　身份证：{ONE}　本机号码：{MOBILE}\n"
    f"  [2018-04-15 23:33:59] 收← {OTHER} ：别再打给我了\n"
    f"  [2018-04-16 10:27:34] 发→ {THIRD} ：今晚不回来吃饭\n\n"
)
# the same as blocks of keys, below a handset that is known by more numbers
ITEMS = f"检材：手机一部 持有人：王建国（{ONE}） 本机号码：{MOBILE} IMEI：867314794935178\n" + "".join(
    f"#{number}\n对方号码：{one}\n方向：收到\n时间：2016-01-3{number} 05:23:01\n短信内容：带上合同\n\n"
    for number, one in enumerate((OTHER, THIRD, OTHER))
)
# which calls an exchange put through, and deeper to whom
THROUGH = "程控交换机 计费打印\n" + "".join(
    f"*通话 09/06/0{at} 08:22:21   分机转接手机 {MOBILE}（王建国）\n      被叫 {one}   时长 00:14:56\n      费用 5.76\n"
    for at, one in enumerate((OTHER, THIRD, OTHER), 1)
)
CAR = "  号牌 {}　车辆识别代号 {}　发动机号 E66974{}　初次登记 2017-05-1{}　状态 {}\n"
# the vehicles of each owner below the owner
OWNED = (
    f"名下车辆查询反馈\n\n▲ 王建国　{ONE}　上海市浦东新区中山北路230号　{MOBILE}\n"
    + CAR.format("沪CE155Y", "LSVAA49J9DC588521", 1, 4, "逾期未检")
    + CAR.format("沪DD7744", "LFMAP22C1D2711474", 2, 5, "转出")
    + CAR.format("沪F63L50", "LGXC16DF7GA371756", 3, 6, "转出")
    + f"\n▲ 李秀英　{TWO}　江苏省昆山市人民东路97号金色家园7-677　{OTHER}\n"
    + CAR.format("苏CB3094", "LFMAP22C7FB526798", 4, 7, "正常")
    + CAR.format("苏F96T75", "LGWEF3A54D2942926", 5, 8, "正常")
)
# two lines for each car, or three for each call: what stands deeper belongs to the line above it
PARKED = (
    f"停车场固定车位车主登记\n01 桂EG809Q 银灰 比亚迪秦\n   车主 王建国 电话 {MOBILE} 身份证 {ONE} 登记日 2014-01-17\n"
    f"02 吉CV9262 棕 哈弗\n   车主 李秀英 电话 {OTHER} 身份证 {TWO} 登记日 2014-01-18\n"
)
RINGS = "外呼通话记录　（坐席自带手机）\n" + "".join(
    f"#88838{number} 坐席刘敏\n  主叫 {MOBILE} → 被叫 {mobile}\n"
    f"  开始 2017-07-1{number} 20:59:11  时长 1{number}分0秒  结果 接通  录音 rec_5baaa9935066{number}.wav\n"
    for number, mobile in enumerate((OTHER, THIRD))
)
RIDERS = (
    f"骑手 王建国 电话 {MOBILE}  上报 2016-02-17 10:21:51\n  lat=22.508545, lng=114.017863 (白石洲) acc=30\n"
    f"骑手 李秀英 电话 {OTHER}  上报 2016-02-17 11:15:29\n  lat=22.886659, lng=113.427971 (科苑路口) acc=15\n"
)
# a page with an element for each call, and in it one for each key and its value
ITEM = (
    '<div class="call-item"><p>本机号码：{}</p><p>对方号码：{}（被叫）</p><p>起始时间：2017-10-05 20:31:4{}</p>'
    "<p>通话时长：2分38秒</p><p>通信地点：昆山</p></div>\n"
)
PAGE = f"<html><body><h2>语音详单</h2>\n{ITEM.format(MOBILE, OTHER, 1)}{ITEM.format(MOBILE, THIRD, 2)}</body></html>"
# messages that somebody copied by hand, and as pictures of a screen show them
JOTTED = f"王建国 的手机（{MOBILE}） 抄录人 刘敏\n" + "".join(
    f"{'←→'[at % 2]} {one} 8/{11 + at} 13:42 「老地方见，带上合同」\n" for at, one in enumerate(PEERS)
)
CALLS = f"号码 {MOBILE} 机主 王建国 证 {ONE}\n近5个月通话\n" + "".join(
    f"打{'进出'[at % 2]} {one} 02/0{1 + at % 9} 14:51 2分35秒\n" for at, one in enumerate(PEERS)
)
SCREENS = f"机主 王建国  本机 {MOBILE}  （截图共2张，识别文字如下）\n" + "".join(
    f"中国联通 4G {at}:12\n{way} {one}\n2月15日 {at}:12\n{told}：合同我放前台了\n"
    for at, (way, one, told) in enumerate((("‹", OTHER, "发出"), ("<", THIRD, "收到")), 20)
)
# questionnaires: what is asked for names the answer
FILLED = "".join(
    f"问卷编号 99842{number}\n1. 您的姓名？ {name}\n2. 性别？ 男   3. 民族？ 汉族\n"
    f"4. 身份证号码（用于领取礼品）？ {one}\n5. 手机号？ {mobile}    邮箱？ （未填）\n\n"
    for number, (name, one, mobile) in enumerate((("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER)))
)

TOLD = {
    "switch.log": (
        SWITCH.format(11, MOBILE, OTHER, "MOC") + SWITCH.format(12, THIRD, MOBILES[3], "MTC"),
        {"phone.cdr": 2},
    ),
    "backup.txt": (
        BACKUP.format(MOBILE, "收自", OTHER, "老地方见 八点") + BACKUP.format(THIRD, "发往", OTHER, "合同发你邮箱了"),
        {"phone.sms": 2},
    ),
    "owned.txt": (OWNED, {"identity.person": 2, "driving.vehicle": 5}),
    "parked.txt": (PARKED, {"driving.vehicle": 2}),
    "rings.txt": (RINGS, {"phone.cdr": 2}),
    "through.txt": (THROUGH, {"phone.cdr": 3}),
    "riders.txt": (RIDERS, {"location.fix": 2}),
    "page.htm": (PAGE, {"phone.cdr": 2}),
    "filled.txt": (FILLED, {"identity.person": 2}),
    "extract.txt": (EXTRACT, {"identity.person": 1, "phone.sms": 2}),
    "items.txt": (ITEMS, {"identity.person": 1, "phone.sms": 3}),
    "calls.txt": (CALLS, {"identity.person": 1, "phone.cdr": 20}),
    "jotted.txt": (JOTTED, {"identity.person": 1, "phone.sms": 20}),
    "screens.txt": (SCREENS, {"identity.person": 1, "phone.sms": 2}),
}
# what looks like it, and tells nothing of anybody or not so much
NOT_TOLD = {
    # a ring that nobody knows to be one of a telephone
    "gateway.log": (SWITCH.format(11, MOBILE, OTHER, "GET"), {"phone.number": 1}),
    # a bill of goods
    "parcel.txt": (BACKUP.format(MOBILE, "收自", "华东仓库", "3").replace("内容", "件数"), {"phone.number": 1}),
    # one vehicle is told of on two lines
    "car.txt": (
        OWNED.partition("  号牌 沪DD")[0] + "  发动机型号 EA211　排量 1.4　颜色 银灰\n",
        {"driving.vehicle": 1},
    ),
    # what stands above all of them is nobody's own
    "gate.txt": (
        f"01 桂EG809Q 银灰\n   司机 王建国 身份证 {ONE}\n   押运 李秀英 身份证 {TWO}\n02 吉CV9262 棕\n   司机 待定\n",
        {"identity.person": 2},
    ),
    "agents.txt": (RINGS.replace("时长", "排队").replace("主叫", "坐席").replace("被叫", "班长"), {"phone.number": 2}),
    # the place of a shop, below the one who works there
    "shops.txt": (RIDERS.replace("  上报 2016-02-17 ", " 分机").replace("骑手", "店长"), {"identity.person": 2}),
    # people, each with a number of their own
    "staff.htm": (
        f"<div><p>王建国：{MOBILE}</p><p>李秀英：{OTHER}</p><p>陈志强：{THIRD}</p></div>",
        {"identity.person": 3},
    ),
    "repair.htm": (
        PAGE.replace("通话时长", "维修项目").replace("对方号码", "报修电话").replace("（被叫）", ""),
        {"phone.number": 2},
    ),
    # who keeps the name to himself; and questions that everybody may read, with the number of an office
    "nameless.txt": (re.sub("王建国|李秀英|[0-9X]{18}", "____", FILLED), {"phone.number": 2}),
    "help.txt": (f"1. 押金何时退？ 三天内\n2. 如何改期？ 电话联系\n3. 客服手机？ {MOBILE}\n", {}),
    # calls, of which a screen shows how long they were
    "voice.txt": (re.sub("(发出|收到)：.*", "语音通话 02:11", SCREENS), {"identity.person": 1, "phone.number": 2}),
    # goods that come and go
    "store.txt": (
        EXTRACT.replace("收← ", "入库 ").replace("发→ ", "出库 "),
        {"identity.person": 1},
    ),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_is_told_of_handsets(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told


def test_who_was_called_is_nobody_whom_a_list_is_of(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(CALLS, encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), isolated=True, cache=CACHE))
    assert len({one.person for one in scan.events() if isinstance(one, Record)}) == 1


def test_with_whom_a_screen_shows_a_conversation_is_a_telephone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SCREENS + f"版本\n< {MOBILES[3]}\n", encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), isolated=True, cache=CACHE))
    found = [one for one in scan.events() if isinstance(one, Finding) and one.rule == "phone.mobile"]
    assert [one.location.line for one in found] == [1, 3, 7]


@pytest.mark.parametrize(("owners", "people"), [(1, 1), (2, 5)])
def test_a_table_of_one_row_says_whose_the_others_are(owners: int, people: int, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "a.db") as base:
        base.execute("CREATE TABLE owner (msisdn TEXT, holder TEXT, idno TEXT)")
        named = [(MOBILE, "王建国", ONE), ("18612345670", "李秀英", TWO)]
        base.executemany("INSERT INTO owner VALUES (?, ?, ?)", named[:owners])
        base.execute("CREATE TABLE sms (_id INTEGER, address TEXT, date INTEGER, type INTEGER, body TEXT)")
        sent = (
            (at, one, 1565185544000 + at, 2, "好的，知道了") for at, one in enumerate((OTHER, THIRD, "15012345607"))
        )
        base.executemany("INSERT INTO sms VALUES (?, ?, ?, ?, ?)", sent)
    base.close()
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    events = [one for one in scan.events() if isinstance(one, Record)]
    assert [one.kind for one in events].count("phone.sms") == 3
    assert len({one.person for one in events}) == people


def test_whose_the_handset_is_stands_above_its_messages(tmp_path: Path) -> None:
    message = "#{}\n对方号码：{}\n联系人：李志强\n方向：收到\n时间：2016-01-31 05:23:0{}\n短信内容：{}\n\n"
    told = ("明天11点开会，带上合同", "快递放门卫了，记得拿", "货款还差7900，月底结清")
    numbers = ("15583608736", "18749734122", "15240863077")
    text = f"检材：手机一部　持有人：王建国（{ONE}）　本机号码：{MOBILE}　IMEI：867314794935178\n" + "".join(
        message.format(n, number, n, said) for n, (number, said) in enumerate(zip(numbers, told, strict=True), 1)
    )
    assert records(tmp_path, text) == {"identity.person": 1, "phone.sms": 3}
