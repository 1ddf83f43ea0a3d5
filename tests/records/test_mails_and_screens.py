"""What mails of systems say and screens show: whose it is stands below or above what is told."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.records.test_prose import MOBILE, ONE
from tests.records.test_side_by_side import counted

CARDS = ("6226 2289 1537 7826", "6217 0099 4758 0627 096")
PASSPORTS = ("E51643783", "EM9026449")
JOURNEY = "1.许梦，2017年06月08日12:31开，厦门北站-北京南站，D858次列车，14车04B号，二等座。\n"
LEASE = "您承租的江西省南昌市东湖区碧水家园17栋2单元802室租约将于2017年09月24日到期（月租金4316元）。\n"
PAYMENT = f"您的账户 {CARDS[1].replace(' ', '')} 于2021年11月04日 12:51完成一笔转账。\n\n"
PAYEE = f"收款人：马国凯\n收款账号：{CARDS[0].replace(' ', '')}\n金额：人民币 15,173.28 元\n附言：房租\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{JOURNEY}身份证件：{ONE}\n", "travel.train"),
        (f"{JOURNEY}护照号码：{PASSPORTS[0]}\n祝您旅途愉快。\n", "travel.train"),
        (f"{LEASE}登记手机：{MOBILE}\n合同编号：ZR18652538\n", "property.rental"),
        # between them there is a blank line, it is nobody's lease, or the line is no sentence
        (f"{LEASE}\n登记手机：{MOBILE}\n", "phone.number"),
        (f"本小区有房出租，月租金4316元，租期一年。\n登记手机：{MOBILE}\n", "phone.number"),
    ],
)
def test_a_number_below_a_sentence(text: str, kind: str, tmp_path: Path) -> None:
    assert counted(tmp_path, text, "a.txt")[:2] == ({kind: 1}, 1)


def test_who_was_paid_is_told_with_the_payment(tmp_path: Path) -> None:
    assert counted(tmp_path, PAYMENT + PAYEE, "a.txt")[:2] == ({"bank.transaction": 1}, 1)
    # by itself it is an account, and below something else that of another payment
    assert counted(tmp_path, PAYEE, "b.txt")[:2] == ({"bank.account": 1}, 1)
    other = f"{PAYMENT}另有一笔汇款如下。\n\n{PAYEE}流水号：134254619992\n"
    assert counted(tmp_path, other, "c.txt")[:2] == ({"bank.transaction": 2}, 2)


@pytest.mark.parametrize("title", ["余额查询\n", "账户总览\n", ""])
@pytest.mark.parametrize("label", ["", "卡号 "])
def test_accounts_as_a_screen_shows_them(title: str, label: str, tmp_path: Path) -> None:
    text = "".join(
        f"{title}{bank} 储蓄卡\n{label}{card}\n户名 {name}\n账户余额  ¥ 52,332.31\n2019-06-14 06:48\n\n"
        for bank, card, name in zip(("中国民生银行", "中国建设银行"), CARDS, ("蔡杰洋", "何洁艳"), strict=True)
    )
    assert counted(tmp_path, text, "a.txt")[:2] == ({"bank.balance": 2}, 2)


def test_boarding_passes_one_below_the_other(tmp_path: Path) -> None:
    text = "".join(
        f"BOARDING PASS\nNAME      {name}\nDOC       {number}\nFLIGHT    HU7955    DATE 27NOV16\n"
        f"FROM CKG  TO CSX   GATE 21  BOARDING 13:20\n{'=' * 44}\n"
        for name, number in zip(("YE/ZIGUANG", "HU/HUIHUA"), PASSPORTS, strict=True)
    )
    assert counted(tmp_path, text, "a.txt")[:2] == ({"travel.flight": 2}, 2)


def test_stamps_below_whose_passport_they_are_in(tmp_path: Path) -> None:
    text = (
        f"Longbo Feng (passport {PASSPORTS[0]})\n  Exit  09 Jul 2015  Shenzhen Bay\n  Entry  27 Nov 2019  Lo Wu\n"
        "  Exit  24 Aug 2024  Shenzhen Bay\n"
    )
    kinds, people, _ = counted(tmp_path, text, "a.txt")
    assert (kinds["border.crossing"], people) == (3, 1)
    # who went through a door crossed no border
    assert "border.crossing" not in counted(tmp_path, re.sub("Shenzhen Bay|Lo Wu", "Gate 3", text), "b.txt")[0]


def test_stays_below_whose_they_are(tmp_path: Path) -> None:
    text = (
        f"旅馆业信息查询结果\n姓名 魏雅晓  公民身份号码 {ONE}\n共 2 条\n\n"
        " 1  银川市兴庆区天鹅宾馆  903  2013-05-12 19:16 入  2013-05-14 10:16 离\n"
        " 2  上海市徐汇区云栖精品酒店  1213  2013-09-27 12:30 入  2013-09-28 15:30 离\n"
    )
    kinds, people, _ = counted(tmp_path, text, "a.txt")
    assert (kinds["hotel.stay"], people) == (2, 1)


def test_calls_from_one_number_to_another(tmp_path: Path) -> None:
    rows = (
        f"+86{MOBILE},+8613819729416,22/04/2016 21:47:47,389,0.98\n+8615758096548,+86{MOBILE},22/04/2016 23:44:09,9,2\n"
    )
    assert counted(tmp_path, f"From,To,Started,Length (s),Cost\n{rows}", "a.csv")[0] == {"phone.cdr": 2}
    # between two days something lasted, and nobody called
    rows = "".join(f"{ONE},2016-04-{day},2016-05-{day},389\n" for day in (11, 12))
    assert "phone.cdr" not in counted(tmp_path, f"id_card,From,To,Length (s)\n{rows}", "b.csv")[0]


def test_a_household_owns_no_home_by_its_number(tmp_path: Path) -> None:
    head = "常住人口登记卡\n户号 366140673   住址 浙江省金华市义乌市长江路349号\n"
    text = f"{head}户主 苏永  性别 男  民族 回  公民身份号码 {ONE}\n"
    assert counted(tmp_path, text, "a.txt")[:2] == ({"identity.person": 1}, 1)


def test_a_buyer_of_a_home(tmp_path: Path) -> None:
    text = (
        f"Purchasers\n\n1) Xiao Pan, ID {ONE}, tower 6 unit 1704, 81 sqm, contract signed 20/03/2021, CNY 9,566,000\n"
    )
    assert counted(tmp_path, text, "a.txt")[:2] == ({"property.housing": 1}, 1)


def test_gates_at_an_airport(tmp_path: Path) -> None:
    line = "2017-11-13 11:47:23 EGATE07 浦东机场 {} doc=P/{} name=PENG/GUIFANG dob=650708 result=PASS\n"
    text = line.format("入境", PASSPORTS[0]) + line.format("出境", PASSPORTS[1])
    assert counted(tmp_path, text, "a.log")[:2] == ({"border.crossing": 2}, 2)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("与 戴辉峰（{}）的短信", "phone.sms"),
        ("短信记录\n联系人：戴辉峰\n号码：{}", "phone.sms"),
        # no messages of a telephone, and somebody else who speaks
        ("与 戴辉峰（{}）的微信聊天记录", ""),
        ("与 蔡杰洋（{}）的短信", "phone.sms"),
    ],
)
def test_what_two_people_wrote(head: str, kind: str, tmp_path: Path) -> None:
    turns = "2023-02-18 11:47  我：路上堵车，晚到二十分钟\n2023-02-18 12:23  戴辉峰：会议改到周四上午，别迟到\n"
    kinds, people, _ = counted(tmp_path, f"{head.format(MOBILE)}\n\n{turns}", "a.txt")
    others = 1 if "蔡杰洋" in head else 2
    assert ({name: count for name, count in kinds.items() if name != "identity.person"}, people) == (
        {kind: others} if kind else {},
        1,
    )


def test_with_whom_messages_were_exchanged(tmp_path: Path) -> None:
    text = f"对方：戴辉峰（{MOBILE}）\n\n2023-02-18 11:47 发送：路上堵车\n2023-02-18 12:23 接收：会议改到周四上午\n"
    kinds, people, _ = counted(tmp_path, text, "a.txt")
    assert (kinds["phone.sms"], people) == (2, 1)


def test_messages_of_a_service_without_a_text_are_their_owners(tmp_path: Path) -> None:
    message = {"send_type": "SEND", "time": "2016-10-04 09:00:11"}
    kept = [{"peer_number": number, **message} for number in ("13930573651", "10086")]
    kinds, people, _ = counted(tmp_path, json.dumps({"phone": MOBILE, "smses": kept}), "a.json")
    assert (kinds["phone.sms"], people) == (2, 1)


# A line that tells of something by itself, and its kind; and none.
LINES = {
    f"- 2016-10-03 22:40 接 {MOBILE}，211秒": "phone.cdr",
    f"[2016-11-03 21:14:05] <- {MOBILE} : 家里快递帮我收一下": "phone.sms",
    f"2016-10-03 20:15:48 接收 {MOBILE} 马上下来": "phone.sms",
    f"2016/11/03 09:12  收件 {MOBILE}  内容：您的订单已出货": "phone.sms",
    f"2022-04-18 12:58:54 INFO  SmsSender - send mobile={MOBILE} content=[【同城】登录验证码852880] ret=0": "phone.sms",
    f"2016-11-03 14:22:10 payment success cardNo={CARDS[1].replace(' ', '')} amount=329.00": "bank.transaction",
    f"1203室租客刘娟 {MOBILE} 欠租3500元 合同到2017-02-28": "property.rental",
    f"会员卡号 8800172736；密码 {MOBILE}.": "",
}


@pytest.mark.parametrize("line", LINES)
def test_lines_that_tell_what_they_are(line: str, tmp_path: Path) -> None:
    assert counted(tmp_path, f"{line}\n", "a.txt")[0] == ({LINES[line]: 1} if LINES[line] else {})


CALL = {"otherNum": "13860521635", "callType": "主叫", "beginTime": "2016-10-03 20:11:09", "callTime": "95"}
SPOKEN = {"ts": "2016-11-03T20:12:02Z", "caller": "13860521635", "callee": "13930573651", "duration": 31}


def test_calls_by_names_of_their_times(tmp_path: Path) -> None:
    calls = {"msisdn": MOBILE, "items": [CALL, CALL | {"callTime": "211"}]}
    assert counted(tmp_path, json.dumps(calls), "a.json")[0]["phone.cdr"] == 2
    assert counted(tmp_path, json.dumps(SPOKEN), "b.json")[0] == {"phone.cdr": 1}


def test_accounts_of_holders_whose_names_are_in_letters(tmp_path: Path) -> None:
    rows = "".join(f"{name},ICBC,{card}\n" for name, card in zip(("QIN JUNZI", "HU YAN"), CARDS, strict=True))
    assert counted(tmp_path, f"Account name,Bank,Account number\n{rows}", "a.csv")[:2] == ({"bank.account": 2}, 2)
    text = f"Account holder: FAN SONG\nBank: PSBC\nCard number: {CARDS[0]}\n"
    assert counted(tmp_path, text, "a.txt")[:2] == ({"bank.account": 1}, 1)


# Forms in English, whose names stand apart from their values, or one blank before a number, and perhaps two on a line.
LICENCE = (
    f"Driving License (translation)\nNo.                 {ONE}\nName                Meihuan Yan\n"
    "Sex                 Female      Nationality  China\nDate of birth       14 Jun 1971\n"
    "Date of first issue 4 Oct 2016\nClass               C1D\n"
)
STAY = (
    f"  Guest              Linyi Xiang\n  Mobile             +86{MOBILE}\n"
    "  Room               1 x Superior-Twin, non-smoking\n  Arrival            15 Jun 2022 (after 14:00)\n"
    "  Departure          17 Jun 2022 (before 12:00)\n  Rate               CNY 1064 per night, breakfast included\n"
)


@pytest.mark.parametrize(("text", "kind"), [(LICENCE, "driving.licence"), (STAY, "hotel.stay")])
def test_forms_in_english(text: str, kind: str, tmp_path: Path) -> None:
    assert counted(tmp_path, text, "a.txt")[:2] == ({kind: 1}, 1)


def test_an_english_thread_of_messages(tmp_path: Path) -> None:
    text = f"SMS conversation with Tinglin Li ({MOBILE})\n\n[2016-02-08 16:27] Tinglin: ok, thanks\n"
    kinds, people, _ = counted(tmp_path, f"{text}[2016-02-08 19:21] me: call me when you land\n", "a.txt")
    assert (kinds["phone.sms"], people) == (2, 1)
