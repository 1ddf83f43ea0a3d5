"""What lenders, sellers and families gather of one person: calls, messages, stays, journeys below who it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import ONE, TWO
from tests.shared import CACHE

OWNER = "18130449907"
PEERS = ("13484711859", "18741517098", "13522671367", "17647109284")


def told(folder: Path, content: str, name: str = "a.txt") -> list[tuple[str, str, int]]:
    """Kind, person and line of each record."""
    (folder / name).write_text(content, encoding="utf-8")
    scan = Scan(Settings(paths=(str(folder),), jobs=1, isolated=True, cache=CACHE))
    records = [event for event in scan.events() if isinstance(event, Record)]
    people = list(dict.fromkeys(one.person for one in records))
    return [(one.kind, "ABCDEFG"[people.index(one.person)], one.location.line) for one in records]


@pytest.mark.parametrize(
    ("key", "kind", "ways"), [("calls", "phone.cdr", "主叫 被叫"), ("smses", "phone.sms", "发送 接收")]
)
def test_calls_and_messages_below_a_borrower_are_the_borrowers(key: str, kind: str, ways: str, tmp_path: Path) -> None:
    rows = [
        {"start_time": f"2018-08-30 15:3{at}:47", "init_type": ways.split()[at % 2], "other_cell_phone": peer}
        | ({"use_time": 63 + at} if key == "calls" else {"content": "下个月真的还你，别催了"})
        | {"place": "郑州", "subtotal": 0.1}
        for at, peer in enumerate(PEERS)
    ]
    own = {"real_name": "蔡霞桂", "id_card": ONE, "cell_phone": OWNER, key: rows}
    found = told(tmp_path, json.dumps([own], ensure_ascii=False, indent=1), "a.json")
    assert [one[:2] for one in found if one[0] == kind] == [(kind, "A")] * len(PEERS)


def test_messages_that_were_passed_to_a_number_are_the_owners(tmp_path: Path) -> None:
    content = f"手機裡的簡訊，機主唐華波，號碼 {OWNER}\n\n"
    content += "".join(
        f"[09/1{at} 19:57] {'傳給' if at % 2 else '收自'} {peer}：下個月真的還，別催\n" for at, peer in enumerate(PEERS)
    )
    found = told(tmp_path, content)
    assert [one for one in found if one[0] == "phone.sms"] == [("phone.sms", "A", at) for at in range(3, 7)]


def test_stays_below_somebody_from_a_time_to_one_of_another_day(tmp_path: Path) -> None:
    content = (
        f"出了，董超宇 {ONE}\n"
        "  2014-11-14 16:21 → 11-15 11:55 西安蓝海湾民宿 1213房 1人\n"
        "  2014-12-28 20:41 → 12-29 16:22 青岛汉庭轩酒店 909房 1人\n"
        "  2015-02-17 08:03 → 02-18 05:31 西安蓝海湾民宿 1018房 1人\n"
    )
    found = told(tmp_path, content)
    assert [one for one in found if one[0] == "hotel.stay"] == [("hotel.stay", "A", at) for at in (2, 3, 4)]


def test_who_handles_the_tickets_of_others_does_not_ride(tmp_path: Path) -> None:
    content = (
        "车次\tK1068\t乘车日期\t2018-11-16\t区间\t青岛北—天津西\n"
        f"经办人\t刘杰兵\t经办人手机\t{OWNER}\t\t\n"
        f"序号\t乘车人\t身份证号码\t席别\t车厢\t座位号\n1\t邓斌军\t{ONE}\t无座\t08\t070\n2\t黄露\t{TWO}\t硬卧\t13\t20号上铺\n"
    )
    found = told(tmp_path, content)
    assert [line for kind, _, line in found if kind == "travel.train"] == [4, 5]


def test_who_asks_for_a_card_by_the_kind_of_it(tmp_path: Path) -> None:
    content = (
        "| # | 申请人 | 身份证 | 手机 | 申请卡种 | 申请日 | 审批 |\n|---|---|---|---|---|---|---|\n"
        f"| 1 | 吕晶娟 | {ONE} | {PEERS[0]} | 联名卡 | 2016-05-09 | 通过，额度8000 |\n"
        f"| 2 | 戴涛 | {TWO} | {PEERS[1]} | 金卡 | 2016-05-09 | 拒绝 |\n"
    )
    assert [kind for kind, *_ in told(tmp_path, content, "a.md")] == ["bank.account"] * 2


@pytest.mark.parametrize(
    "back",
    [
        "   回程航班 CZ3554，2019-02-26 同一舱位，票号 784-2539637384。",
        "回程：CZ3554，2019-02-26 上海 飞 青岛，公务舱。",
    ],
)
def test_the_way_back_below_a_flight_is_another_one(back: str, tmp_path: Path) -> None:
    there = "航班：MU9722，2019-02-16 青岛 飞 上海，09:55 起飞，公务舱，票号 781-3297894640。"
    content = f"1) 杜杰凯（{ONE}）{there}\n{back}\n\n2) 邓兵海（{TWO}）{there}\n"
    assert [one[:2] for one in told(tmp_path, content)] == [("travel.flight", person) for person in "AAB"]


def test_who_flies_back_in_another_seat_is_somebody_else(tmp_path: Path) -> None:
    there = "航班：MU9722，2019-02-16 青岛 飞 上海，09:55 起飞，公务舱。"
    content = f"杜杰凯（{ONE}）{there}\n回程：邓兵海（{TWO}）CZ3554，2019-02-26 上海 飞 青岛，公务舱。\n"
    assert [one[:2] for one in told(tmp_path, content)] == [("travel.flight", person) for person in "AB"]
