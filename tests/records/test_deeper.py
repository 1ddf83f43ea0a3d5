"""Lists that stand deeper in an object of JSON that names somebody: each item is a record of that person."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, TWO
from tests.shared import CACHE

RIDES = [
    {"d": day, "cc": number, "route": {"q": {"zm": "哈尔滨西", "sj": "09:09"}, "z": {"zm": "天津西", "sj": "15:29"}}}
    for day, number in ((22, "K1173"), (1, "Z71"), (24, "G241"))
]
ACCOUNTS = [{"wh": tail, "lx": "活期", "ye": f"132,0{tail}.12", "rq": "2019-09-30"} for tail in ("95", "64", "78")]
CALLS = [
    {"dir": way, "at": f"2021-01-1{at} 03:19:03", "dur": 57 * at} for at, way in ((1, "out"), (2, "in"), (5, "out"))
]
TEXTS = [{"type": 2, "date": f"2022-01-2{at} 09:28:07", "body": "车票买好了"} for at in range(3)]
PAYMENTS = [{"txnId": f"T93{at}", "transTime": f"2017-07-0{at} 10:42:36", "amount": "62.25", "oppName": "黄静娜"}
            for at in (1, 2, 3)]  # fmt: skip
CASES: dict[str, tuple[Any, str]] = {
    "trips by month": (
        {"traveller": {"xm": "郑静", "sfz": ONE}, "backup_at": "2019-12-30",
         "months": {"2019-06": {"trips": RIDES[:1]}, "2019-07": {"trips": RIDES[1:]}}},
        "travel.train",
    ),
    "accounts by bank": (
        {"customers": {ONE: {"name": "赵振华", "assets": {
            "工商银行1": {"kh": "工商银行人民路支行", "accts": ACCOUNTS[:2]},
            "建设银行1": {"kh": "建设银行江滨支行", "accts": ACCOUNTS[2:]}}}}},
        "bank.balance",
    ),
    "calls by who was called": (
        {"device": {"owner": "苏俊杰", "msisdn": MOBILE, "sfz": ONE},
         "peers": {"13515374090": {"remark": "快递", "calls": CALLS[:2]}, "18506160860": {"calls": CALLS[2:]}}},
        "phone.cdr",
    ),
    "messages by thread": (
        {"meta": {"owner": {"name": "彭凤英", "number": MOBILE, "idCard": ONE}},
         "threads": [{"address": "17032136436", "messages": TEXTS[:2]},
                     {"address": "17030962203", "messages": TEXTS[2:]}]},
        "phone.sms",
    ),
    "payments by card": (
        {"name": "潘雅雪", "idNo": ONE, "cards": [{"cardNo": CARD, "txns": PAYMENTS}]},
        "bank.transaction",
    ),
    "sessions by place": (
        {"sfzh": ONE, "xm": "潘雅雪", "places": {
            "蓝月网咖": [["2019-02-04 21:10", "2019-02-05 01:52", 148], ["2019-02-06 20:15", "2019-02-06 22:40", 7]],
            # which by itself says nothing of a kind
            "乐享网络": [["2019-03-04 11:34", "2019-03-04 14:26", 133]]}},
        "netcafe.session",
    ),
    "stays of a number that is a key": (
        {ONE: ["潘雅雪", "女", [[f"2016060{day}", f"2016060{day + 1}", "云锦酒店", f"80{day}"] for day in (1, 3, 5)]]},
        "hotel.stay",
    ),
    "stays by day": (
        {"name": "潘雅雪", "idNo": ONE, "stays": {f"2016-05-0{day}": {"hotel": "云锦酒店", "room": f"80{day}",
         "in": f"2016-05-0{day} 12:00", "out": f"2016-05-0{day + 1} 11:00"} for day in (1, 3, 5)}},
        "hotel.stay",
    ),
    "flights by number": (
        {"pax": {"name": "潘雅雪", "idNo": ONE}, "legs": {f"L{day}": {"flightNo": f"CA123{day}",
         "date": f"2016-05-0{day}", "from": "北京", "to": "上海"} for day in (1, 3, 5)}},
        "travel.flight",
    ),
}  # fmt: skip


def told(folder: Path, content: Any, **given: int) -> Sequence[Record]:
    (folder / "a.json").write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    scan = Scan(Settings(paths=(str(folder),), jobs=1, isolated=True, cache=CACHE, **given))
    return [one for one in scan.events() if isinstance(one, Record)]


@pytest.mark.parametrize("name", CASES)
def test_each_item_is_a_record_of_the_one_who_is_named(name: str, tmp_path: Path) -> None:
    content, kind = CASES[name]
    found = told(tmp_path, content)
    assert [one.kind for one in found] == [kind] * 3
    assert len({one.person for one in found}) == 1


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("size", [1, 100, 300])
def test_it_does_not_matter_where_a_chunk_begins(size: int, name: str, tmp_path: Path) -> None:
    content = CASES[name][0]
    assert told(tmp_path, content, block_size=size) == told(tmp_path, content)


def test_who_is_named_in_an_item_is_another_one(tmp_path: Path) -> None:
    content: Any = {"agent": {"xm": "郑静", "sfz": ONE}, "months": {"2019-06": {"trips": [
        {**ride, "xm": "李敏", "sfz": TWO} for ride in RIDES]}}}  # fmt: skip
    assert not {one.person for one in told(tmp_path, {"xm": "郑静", "sfz": ONE})}.intersection(
        one.person for one in told(tmp_path, content) if one.kind == "travel.train"
    )


def test_rows_below_several_people_are_not_all_of_the_first(tmp_path: Path) -> None:
    rows = [["A07", "蓝月网咖", f"2019-02-0{day} 21:10", f"2019-02-0{day} 23:52"] for day in (1, 2)]
    head = ["姓名", "证件号", ["座位", "网吧", "上机", "下机"]]
    found = told(tmp_path, {"head": head, "body": [["郑静", ONE, rows], ["李敏", TWO, rows]]})
    assert len({one.person for one in found}) == 2


def test_rows_that_say_nothing_are_none(tmp_path: Path) -> None:
    content = {"xm": "郑静", "sfz": ONE, "marks": {"2019": [[1, 90, "A"], [2, 85, "B"]], "2020": [[1, 77, "B"]]}}
    assert [one.kind for one in told(tmp_path, content)] == ["identity.person"]


def test_what_holds_the_items_is_none_of_them(tmp_path: Path) -> None:
    stays = [{"hotel": "汉庭酒店", "checkin": f"2019-06-0{day} 12:00", "room": "301"} for day in (1, 2)]
    content = {"code": 0, "data": {"name": "郑静", "idNo": ONE, "months": [{"m": "2019-06", "stays": stays}]}}
    assert [one.kind for one in told(tmp_path, content)].count("hotel.stay") == 2


def test_rows_whose_columns_are_named_are_told_once(tmp_path: Path) -> None:
    rows = [["云锦酒店", f"80{day}", f"2016-05-0{day} 12:00", f"2016-05-0{day + 1} 11:00"] for day in (1, 3)]
    names = {"columns": ["hotel", "room", "check_in", "check_out"], "rows": rows}
    people = [{"name": name, "id_no": one, **names} for name, one in (("郑静", ONE), ("李敏", TWO))]
    kinds = [one.kind for one in told(tmp_path, people)]
    assert (kinds.count("hotel.stay"), kinds.count("identity.person")) == (4, 2)


@pytest.mark.parametrize("by_day", [False, True], ids=["lists", "by day"])
def test_long_lists_are_of_the_one_above_and_not_of_the_next_one(by_day: bool, tmp_path: Path) -> None:
    calls = [
        {"type": "主叫", "peer": "13515374090", "start_time": f"2016-05-{day:02} 08:12:11", "duration": f"{day}"}
        for day in range(1, 29)
    ]
    listed: Any = {call["start_time"][:10]: call for call in calls} if by_day else calls
    people = [{"name": name, "id_no": one, "calls": listed} for name, one in (("郑静", ONE), ("李敏", TWO))]
    found = [one for one in told(tmp_path, {"people": people}) if one.kind == "phone.cdr"]
    assert (len(found), len({one.person for one in found})) == (56, 2)
