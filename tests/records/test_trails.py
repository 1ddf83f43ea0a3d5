"""An object of one person with one event of each of several kinds: each is a record, together they are a dossier."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, TWO, records
from tests.shared import CACHE

PERSON = {"name": "许建国", "idCard": ONE, "phone": MOBILE}
STAY = {"hotelName": "江畔宾馆", "roomNo": "0817", "checkInTime": "2019-05-02 21:14:08"}
FLIGHT = {"flightNo": "MU5183", "depAirport": "HGH", "arrAirport": "CKG", "depTime": "2020-08-11 07:35:00"}
TRAIN = {"trainCode": "G1374", "fromStation": "怀化南", "toStation": "杭州东", "trainDate": "2018-10-07"}
HOME = {
    "certNo": "浙（2016）杭州市不动产权第0217734号",
    "houseLocation": "杭州市拱墅区莫干山路77号4幢903室",
    "registerDate": "2016-03-11",
}
LEASE = {"houseAddr": "杭州市拱墅区莫干山路77号4幢903室", "rentAmount": "5200", "leaseStart": "2021-07-01"}
CAR = {"plateNo": "浙A7F946", "vin": "LSVAM4187C2184847", "brandModel": "朗逸牌SVW7167"}
PAID = {"cardNo": CARD, "amount": "1280.00", "payTime": "2020-08-09 10:02:51"}

EVENTS = {"hotel.stay": 1, "travel.flight": 1, "travel.train": 1, "property.housing": 1, "driving.vehicle": 1}
PARTS = {"hotel": STAY, "flight": FLIGHT, "train": TRAIN, "house": HOME, "car": CAR}
LISTS = {f"{name}List": [part] for name, part in PARTS.items()}
# what fills an object so that it is longer than what is read at once
LONG = {f"{name}List": [{**part, "remark": "由系统自动同步" * 40}] for name, part in PARTS.items()}

CASES: dict[str, tuple[object, dict[str, int]]] = {
    "lists": ({**PERSON, **LISTS}, EVENTS),
    "objects": ({**PERSON, **PARTS}, EVENTS),
    "person in a part": ({"base": PERSON, **LISTS}, EVENTS),
    "answer": ({"code": 200, "data": {**PERSON, **LISTS}}, EVENTS),
    "person and result": ({"person": PERSON, "result": LISTS}, EVENTS),
    "long": ({**PERSON, **LONG}, EVENTS),
    "two lists of one": ({**PERSON, "stays": [STAY], "homes": [HOME]}, {"hotel.stay": 1, "property.housing": 1}),
    "no events": ({**PERSON, "hotelList": [], "flightList": [], "extra": {}}, {"identity.person": 1}),
    # of one event several parts may tell
    "an order and its payment": ({"pax": PERSON, "flight": FLIGHT, "payment": PAID}, {"travel.flight": 1}),
    "a lease and its home": ({"tenant": PERSON, "lease": LEASE, "house": HOME}, {"property.rental": 1}),
    "somebody else's": (
        {**PERSON, "spouse": {"name": "林秀兰", "idCard": TWO, **CAR}, "stay": STAY},
        {"hotel.stay": 1},
    ),
}


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("name", CASES)
def test_each_part_is_a_record(name: str, indent: int | None, tmp_path: Path) -> None:
    told, found = CASES[name]
    assert records(tmp_path, json.dumps(told, ensure_ascii=False, indent=indent), "a.json") == found


def element(name: str, told: object, end: str) -> str:
    inside = "".join(element(key, one, end) for key, one in told.items()) if isinstance(told, dict) else str(told)
    return f"<{name}>{inside}</{name}>{end}"


@pytest.mark.parametrize("end", ["", "\n"])
@pytest.mark.parametrize("lists", [False, True])
def test_each_part_of_an_element_is_a_record(lists: bool, end: str, tmp_path: Path) -> None:
    parts = {f"{name}s": {"item": part} for name, part in PARTS.items()} if lists else PARTS
    people = (element("person", {**PERSON, "idCard": number, **parts}, end) for number in (ONE, TWO))
    found = records(tmp_path, f"<people>{end}{''.join(people)}</people>", "a.xml")
    assert found == {"identity.person": 2, **{kind: 2 * count for kind, count in EVENTS.items()}}


MEMBER = {"name": "许建国", "phone": MOBILE}
ROWS = {"stays": ("hotel.stay", STAY), "flights": ("travel.flight", FLIGHT), "cars": ("driving.vehicle", CAR)}


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("name", ROWS)
def test_lists_below_a_name_and_a_telephone(name: str, indent: int | None, tmp_path: Path) -> None:
    kind, row = ROWS[name]
    told = [{**MEMBER, name: [row, row]}, {"user": {**MEMBER, "phone": "18782205519"}, name: [row, row]}]
    found = records(tmp_path, json.dumps(told, ensure_ascii=False, indent=indent), "a.json")
    assert found == {"identity.person": 2, kind: 4}
    # events of each kind but one, too
    one = json.dumps({**MEMBER, **LISTS}, ensure_ascii=False, indent=indent)
    assert records(tmp_path, one, "b.json") == EVENTS


@pytest.mark.parametrize("office", ["agent", "officer", "shopManager", "店长"])
def test_lists_of_whom_somebody_is_named_for(office: str, tmp_path: Path) -> None:
    told = {office: MEMBER, "rows": [{**STAY, "guestSex": "F"}, STAY]}
    assert records(tmp_path, json.dumps(told, ensure_ascii=False), "a.json") == {"identity.person": 1}


def test_rows_that_name_others_are_not_of_whom_a_telephone_names(tmp_path: Path) -> None:
    rows = [{"guest": one, **STAY} for one in ("林秀兰", "赵国强")]
    assert records(tmp_path, json.dumps({**MEMBER, "rows": rows}, ensure_ascii=False), "a.json") == {
        "identity.person": 1
    }


def paid(*amounts: str) -> list[dict[str, str]]:
    return [
        {"cardNo": CARD, "transTime": "2020-08-09 10:02:51", "amount": one, "balance": "88.20", "oppName": "赵国强"}
        for one in amounts
    ]


@pytest.mark.parametrize("indent", [None, 1])
def test_payments_that_begin_with_their_card(indent: int | None, tmp_path: Path) -> None:
    people = [{**PERSON, "trans": paid("12.40", "31.90")}, {**PERSON, "idCard": TWO, "trans": paid("7.15", "64.00")}]
    text = json.dumps(people, ensure_ascii=False, indent=indent)
    assert records(tmp_path, text, "a.json") == {"identity.person": 2, "bank.transaction": 4}


@pytest.mark.parametrize("head", ["caller", "mobile"])
def test_calls_are_of_the_caller_in_the_same_object(head: str, tmp_path: Path) -> None:
    callers = ("13705518264", "18782205519", "15108237746")
    calls = [
        {"callee": f"1390551{tail}", "start_time": "2020-01-01 10:00:00", "duration": "33"} for tail in (7731, 2246)
    ]
    rows = [{head: one, "records": calls[: 1 + (one == callers[0])]} for one in callers]
    (tmp_path / "a.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    found = [event for event in scan.events() if isinstance(event, Record) and event.kind == "phone.cdr"]
    assert [event.location.line for event in found] == [1, 1, 2, 3]
    assert len({event.person for event in found}) == len(callers)
