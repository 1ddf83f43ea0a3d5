"""Calls and messages below the number whose they are, and blocks and lists that look like tables but are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_money import SECOND
from tests.records.test_money import THIRD as THIRD_CARD
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.records.test_scans import people
from tests.records.test_words import MOBILES, OTHER, THIRD
from tests.shared import CACHE

PEERS = MOBILES[1:]
SPACED = f"{MOBILE[:3]} {MOBILE[3:7]} {MOBILE[7:]}"
HEADS = {
    "plain": f"机主 王建国   本机号码 {MOBILE}",
    "spaced": f"语音清单（营业厅自助打印）\n机主 王建国   本机号码 {SPACED}",
    "marks": f"客户通话详单\n客户：王建国　号码：{MOBILE}　证件：{ONE}",
}
GAPS = {"blanks": "  ", "wide": "\u3000", "tabs": "\t"}


def calls(gap: str, rows: int = 12) -> str:
    """The rows of a list of calls, each of the number of the other side."""
    return "\n".join(
        gap.join((f"2023-01-{day:02} 03:36:{day}", "被叫", PEERS[day % len(PEERS)], f"{day}分34秒", "重庆", "0.00"))
        for day in range(10, 10 + rows)
    )


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("head", HEADS)
def test_calls_are_those_of_the_number_above_them(tmp_path: Path, head: str, gap: str) -> None:
    text = f"{HEADS[head]}\n{calls(GAPS[gap])}\n以上通话费以实际出账为准"
    assert records(tmp_path, text) == {"identity.person": 1, "phone.cdr": 12}
    assert people(tmp_path, text) == 1


def test_rows_of_people_below_a_number_are_theirs(tmp_path: Path) -> None:
    rows = "\n".join(
        f"2023-01-{day} 03:36  王建国  {one}  {OTHER}" for day, one in zip((10, 11, 12), (ONE, TWO, THREE), strict=True)
    )
    assert people(tmp_path, f"值班电话 {MOBILE}\n{rows}") == 3


def test_what_is_told_by_a_telephone_is_of_the_one_named_so_above(tmp_path: Path) -> None:
    head = f"一、被执行人尹家豪，证件号码{ONE}\n账户反馈如下\n"
    text = f"{head}说明：{{}}在支付宝账户（绑定手机{MOBILE}）另有存款性质余额127.50元，反馈时间14:59。\n"
    assert people(tmp_path, text.format("尹家豪")) == 1
    assert people(tmp_path, text.format("马莉莉")) == 2


MESSAGES = {
    "way": "[2022-02-26 04:18:45] 發送 {}\n媽的藥在抽屜第二格",
    "from": "来自 {} 2022-03-09 11:59\n车停在地下二层B区",
    "arrow": "2022-03-09 12:59 → {}\n车停在地下二层C区",
    "brackets": "发给：{}（2022-03-09 13:59:01）\n内容：车停在地下二层D区",
    "number first": "{}  2022-03-09 11:59  收到\n  晚上七点老地方见",
    "numbered": "#3  ← +86{}  接收  2015/6/3 1:38\n     内容：妈让你周末回家一趟",
    "English": "{} | received | 2022-03-09 11:59\nSee you at seven, bring the keys",
}
NO_MESSAGES = {
    "goods": "发给：{}（2022-03-09 13:59:01）\n数量：三箱",
    "a sentence": "2022-03-09 12:59 到货，发给 {} 的包裹\n车停在地下二层C区",
    "nothing below": "来自 {} 2022-03-09 11:59\n",
}


@pytest.mark.parametrize("name", MESSAGES | NO_MESSAGES)
def test_what_a_message_said_stands_below_its_number(tmp_path: Path, name: str) -> None:
    form = (MESSAGES | NO_MESSAGES)[name]
    text = f"本机：{MOBILE}  机主：王建国\n\n" + "\n".join(form.format(peer) for peer in PEERS[:3])
    found = records(tmp_path, text)
    assert found["phone.sms"] == (3 if name in MESSAGES else 0)
    assert name in NO_MESSAGES or people(tmp_path, text) == 1


@pytest.mark.parametrize("sign", ["-", ":", "=", "->", "|", "--"])
def test_a_sign_between_name_and_value_is_no_column(tmp_path: Path, sign: str) -> None:
    values = (("王建国", ONE, OTHER), ("李秀英", TWO, THIRD), ("陈志强", THREE, MOBILE))
    text = "\n\n".join(
        f"XM  {sign} {name}\nSFZH  {sign} {one}\nYHKH  {sign} {CARD}\nJYSJ  {sign} 2021-08-30 08:33\n"
        f"JYJE  {sign} 47167.09\nZY  {sign} 还款\nSJHM  {sign} {mobile}"
        for name, one, mobile in values
    )
    assert records(tmp_path, text) == {"bank.transaction": 3}


def test_a_list_that_names_the_columns_is_no_column(tmp_path: Path) -> None:
    columns = ["carNo", "frameNo", "personName", "idCardNum"]
    plates = ("京A12345", "粤BD12345", "沪C12346", "京A12347")
    rows = [
        [plate, f"LSVAA49J9DC58852{at}", "王建国", one]
        for at, (plate, one) in enumerate(zip(plates, (ONE, TWO, THREE, ONE), strict=True))
    ]
    frame = {"columns": columns, "index": [0, 1, 2, 3], "data": rows}
    assert records(tmp_path, json.dumps(frame, ensure_ascii=False), "a.json") == {"driving.vehicle": 4}


HOME = "成都市武侯区文化路26号3栋801室"
LINES = {
    "a lease told in a chat": (
        f"林姐: 王建国，{ONE}，租的{HOME}，一个月6300.00，2023年12月24日住到2024年12月22日\n"
        f"林姐: 李秀英，{TWO}，租的成都市武侯区文化大道76号，一个月5900.00，2021年11月14日住到2022年11月13日",
        {"property.rental": 2},
    ),
    "a bracket in a sentence is no key": (
        "\n".join(
            f"※ 如意酒店(万达店)10{at}，客人{name}，登记证件{one}，2022年02月23日 22:11办的入住，"
            f"续到2022年02月25日走，留的电话{mobile}。"
            for at, (name, one, mobile) in enumerate(
                (("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER), ("陈志强", THREE, THIRD)), 33
            )
        ),
        {"hotel.stay": 3},
    ),
    "a statement of an other side's cards": (
        f"戶名 王建國    證件 {ONE}\n2022-02-15 09:24:13  房租  貸  13943.91  結餘60547.49  對手 李秀英 {CARD}\n"
        f"2022-03-05 08:44:11  報銷  貸  10104.94  結餘93349.23  對手 陳志強 {CARD}",
        {"identity.person": 1, "bank.transaction": 2},
    ),
    "what is left behind a transaction": (
        f"2023年12月17日 05:29，王建国（{ONE}）名下工商银行卡{CARD}与李秀英发生报销10427.44元，交易后余额80141.37元。",
        {"bank.transaction": 1},
    ),
    "a model is no flight": (
        f"NO.8145 | 车号 云A0C334 | 长安CS75 SC6469 | 车架号 LSVAA49J9DC588521 | 车主 王建国 {ONE} | 首登 2021-07-06",
        {"driving.vehicle": 1},
    ),
    "a body of a message": (
        f"用户王建国，本机{MOBILE}，2022-01-22 13:57:54接收，另一方{OTHER}，正文：晚上七点老地方见",
        {"phone.sms": 1},
    ),
    "a title whose signs stand apart": (
        f"房 屋 出 租 合 约\n出租一方：陈志强\n承租一方：王建国，居民身份证 {ONE}，手机 {MOBILE}\n"
        f"一、房屋位于{HOME}，仅作居住。\n"
        "二、租赁时间自2021年10月05日起，满于2022年10月04日。\n三、每月租金人民币2500.00元，按季支付。",
        {"property.rental": 1},
    ),
    "an amount that is available": (
        f"op=save full_name=[王建国] identity_no=[{ONE}] card_no=[{CARD}] available_amt=[496331.92] currency_code=[CNY]"
        " balance_amt=[496331.92] balance_date=[20230412] bank_name=[建设银行] cost=3ms",
        {"bank.balance": 1},
    ),
    "a name that nobody knows among those above their values": (
        f"Customer Name\n王建国\nID Card No.\n{ONE}\nCase Number\nA4301045800002016047587\nOffence\n盗窃\n"
        f"Case Opened\n2018-11-18\n"
        f"Penalty\n移送起诉\nCell Phone\n{MOBILE}",
        {"crime.case": 1},
    ),
}


@pytest.mark.parametrize("name", LINES)
def test_what_lines_and_blocks_tell(tmp_path: Path, name: str) -> None:
    text, told = LINES[name]
    assert records(tmp_path, text) == told


# rows that say whose a passport or a card is, below somebody else's
THEIR_OWN = {
    "passports": (
        f"阿董 3/3 21:54\n王建国 {ONE} 今天21点深圳湾口岸入境，带了两单\n"
        f"阿董 3/4 10:15\n3月4日下午李秀英出境走的横琴口岸，证件{PASSPORT}，电话{MOBILE}\n",
        2,
    ),
    "passports of names that are known for none": (
        f"阿董 3/3 21:54\n王建国 {ONE} 今天21点深圳湾口岸入境，带了两单\n"
        f"阿董 3/4 10:15\n3月4日下午高玲出境走的横琴口岸，证件{PASSPORT}，电话{MOBILE}\n",
        2,
    ),
    "who was there when somebody was asked": (
        f"被询问人：王建国，性别男，身份证号码{ONE}，电话{MOBILE}\n在场人：李秀英（王建国的表妹，身份证号{TWO}）\n\n"
        "问：你外出住过哪些旅馆？\n答：2022年4月3日夜里7点多入住厦门的如归宾馆，486房，第二天中午退的房。\n"
        "问：接着说。\n答：2022年4月10日晚上9点多入住深圳的如归宾馆，415房，第二天中午退的房。\n",
        1,
    ),
    "a passport that was renewed": (
        f"王建国，身份证{ONE}，护照E12345678，出入境记录：\n2019年3月5日 从横琴口岸出境；\n"
        f"2019年4月6日 王建国护照{PASSPORT}，从横琴口岸入境；\n",
        1,
    ),
    "cards": (
        f"09-20 08:15 王建国，{ONE}，卡{CARD}，9月19日凌晨被扣 2,506.00 元，客户否认。\n"
        f"09-21 12:51 来电号码{OTHER}，户主李秀英卡号{SECOND}，称9月19日ATM取款 2800.00 元未吐钞但已记账。\n"
        f"09-22 10:05 来电号码{MOBILE}，户主陈晓梅卡号{THIRD_CARD}，称9月20日ATM取款 1900.00 元未吐钞但已记账。\n",
        3,
    ),
}


@pytest.mark.parametrize("name", THEIR_OWN)
def test_rows_that_say_whose_they_are(tmp_path: Path, name: str) -> None:
    text, count = THEIR_OWN[name]
    assert people(tmp_path, text) == count


def test_whom_somebody_called_is_not_whose_the_calls_are(tmp_path: Path) -> None:
    text = (
        "电子数据提取报告 通话记录\n"
        f"检材01：机主王建国，身份证号{ONE}，本机号码{MOBILE}\n联系人表中与本案有关者（仅列通讯录，非通话）：\n"
        f"  李秀英 {OTHER}\n  陈晓梅 {THIRD}\n\n恢复的通话记录（含已删除）：\n"
        f"  [001] 2024-07-21 16:48:57  呼入  对方号码 {OTHER}  通话时长 391 秒\n"
        f"  [002] 2024-07-24 17:46:10  呼入  对方号码 {OTHER}  通话时长 62 秒\n"
        f"  [003] 2024-07-25 07:16:03  呼出  对方号码 {THIRD}  通话时长 263 秒\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path / "a.txt"),), jobs=1, isolated=True, cache=CACHE))
    calls = [one for one in scan.events() if isinstance(one, Record) and one.kind == "phone.cdr"]
    assert [one.person_by for one in calls] == ["id_number"] * 3
