"""The words around a record tell its kind where no rule does; where they are unsure, nothing is told."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pii_scan.config import Settings
from pii_scan.model import Record, RecordKind
from pii_scan.records import worded
from pii_scan.records.groups import Group, Spot
from pii_scan.records.worded import Worded
from pii_scan.records.wording import BARE, Wording, scores_of, signed, weights_of, words
from pii_scan.workers import Scan
from tests.engine.synthetic import id_number
from tests.records.test_prose import ONE, THREE, TWO
from tests.shared import CACHE, rules

TABLE = {"weights": {"hotel.stay": "入住=60 check_in=60 押金=9", "identity.person": "姓名=30", BARE: "Ⅰ=-5"}}
STAY = next(kind for kind in rules().kinds if kind.id == "hotel.stay")
PERSON = next(kind for kind in rules().kinds if kind.id == "identity.person")


def made() -> Wording:
    return Wording(lambda: TABLE, (STAY, PERSON), None)


def group(kind: RecordKind, text: str) -> Group:
    spot = Spot(0, 18, "identity.prc_id18", ONE, 0.9)
    return Group(kind, 0, len(text.encode()), spot, "id_number", (spot,), "text", 0.75)


def test_weights_by_word() -> None:
    classes, weights = weights_of(TABLE)
    assert classes == ["hotel.stay", "identity.person", BARE]
    assert scores_of(weights["check in"], 3) == [60, 0, 0]
    assert scores_of(weights["Ⅰ"], 3) == [0, 0, -5]
    assert scores_of(weights["Ⅰ"] + weights["姓名"] + weights["押金"], 3) == [9, 30, -5]


def test_what_outdoes_the_next_one() -> None:
    assert made().best("王建国 入住") == ("hotel.stay", 6.0)
    assert made().best("姓名 王建国，入住") == ("hotel.stay", pytest.approx(3 / 2**0.5))
    assert made().best("something else") == (BARE, 0.0)


@pytest.mark.parametrize(
    ("text", "others", "kind"),
    [
        (f"{ONE} 入住 8302", 3, "hotel.stay"),
        # of two or three people a sentence may say anything
        (f"{ONE} 入住 8302", 2, "identity.person"),
        (f"{ONE} 姓名，入住 8302", 3, "identity.person"),
        # a name above a list, and when a line was written
        (f"{ONE} 入住", 3, "identity.person"),
        (f"[2019-02-03 10:11] {ONE} 入住", 3, "identity.person"),
        (f"{ONE} 8302", 3, "identity.person"),
    ],
)
def test_a_record_of_running_text(text: str, others: int, kind: str) -> None:
    data = "\n".join([text, *[TWO] * others]).encode()
    told = Worded(made(), str, "").in_text(data, group(PERSON, text))
    assert (told.kind.id, told.worded) == (kind, kind != "identity.person")


def test_records_with_the_same_keys_are_of_one_kind() -> None:
    lines = [f"id={ONE} room=8302 what={'入住' if at else '姓名'}\n" for at in range(6)]
    asked, data = Worded(made(), str, ""), "".join(lines).encode()
    told = [asked.in_text(data, group(PERSON, text)._replace(form="json")).kind for text in lines]
    assert told == [STAY] * 6
    # of one that is not written alike, and of few, the words around each are asked
    assert asked.in_text(f"{ONE} 姓名\n{data.decode()}".encode(), group(PERSON, f"{ONE} 姓名")).kind is PERSON
    few = "".join(lines[:3]).encode()
    assert Worded(made(), str, "").in_text(few, group(PERSON, lines[0])._replace(form="json")).kind is PERSON


def test_what_a_rule_told_is_left() -> None:
    text = f"{ONE} 姓名 姓名"
    assert Worded(made(), str, "").in_text(text.encode(), group(STAY, text)).kind is STAY


def test_behind_many_that_were_asked_the_usual_kind_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worded, "MOST", 2)
    asked = Worded(made(), str, "")
    lines = [f"{ONE} 入住 8302"] * 4 + [TWO] * 3
    data = "\n".join(lines).encode()
    told = [asked.in_text(data, group(PERSON, text)).kind.id for text in lines[:4]]
    assert told == ["hotel.stay"] * 4
    # who is named alone is the head of a list there, too
    assert asked.in_text(data, group(PERSON, ONE)).kind is PERSON


def test_weights_are_kept_by_their_kinds(tmp_path: Path) -> None:
    one, other = ({"weights": {name: "入住=60", BARE: "Ⅰ=-5"}} for name in ("hotel.stay", "netcafe.session"))
    for table, kind in ((one, "hotel.stay"), (other, "netcafe.session")):
        assert Wording(lambda table=table: table, (STAY,), tmp_path).best("入住")[0] == kind  # type: ignore[misc]


@pytest.mark.parametrize("table", [{}, {"weights": None}, {"weights": {"hotel.stay": "入住=60"}}])
def test_a_table_without_kinds_tells_nothing(table: dict[str, Any]) -> None:
    assert Wording(lambda: table, (STAY,), None).best("入住") == (BARE, 0.0)


@given(st.text())
def test_any_text_has_words(text: str) -> None:
    found = words(text)
    assert all(0 < len(word) <= 33 for word in found)
    assert not any(any(sign.isdigit() and sign.isascii() for sign in word) for word in found)


def test_values_are_signs() -> None:
    assert words(f"{ONE}入住") == words(f"{TWO}入住")


# Nothing of these is in a rule: a desk that says so in its own way, and a ward with beds and days.
DESK = "{name}（{id}）：8302，01-02 14:10到店，两晚，押金300，早餐券已给\n"
WARD = "{name}　{id}　心内科三病区 12床　入院诊断：冠心病　护理级别：二级　主管医生：周明\n"


@pytest.mark.parametrize(("line", "kind"), [(DESK, "hotel.stay"), (WARD, "identity.person")])
def test_lines_that_no_rule_knows(line: str, kind: str, tmp_path: Path) -> None:
    people = [("王建国", ONE), ("李秀英", TWO), ("赵志强", THREE), ("陈志强", id_number("33010219920815263"))]
    file = tmp_path / "a.txt"
    file.write_text("".join(line.format(name=name, id=number) for name, number in people), encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE))
    records = [event for event in scan.events() if isinstance(event, Record)]
    assert [record.kind for record in records] == [kind] * 4
    assert all((record.evidence[0] == "words:hotel") == (kind == "hotel.stay") for record in records)


HEAD, ROW = "客人,证件,客房,进店,押金,备注", "{name},{id},8302,01-01 14:10,300,"


@pytest.mark.parametrize("first", ["", ",,8302,,,\n" * 9, "王建国,110101199003074514,,,,\n" + ",,8302,,,\n" * 500])
def test_rows_of_a_table_that_no_rule_knows(first: str, tmp_path: Path) -> None:
    # what stands alone above a list, out of sight of it, decides nothing; and no floor loses what words tell
    ids = [id_number(f"3301021992081{number}") for number in range(5210, 5222)]
    file = tmp_path / "a.csv"
    rows = [HEAD, *[first.strip()] * bool(first), *(ROW.format(name="李秀英", id=one) for one in ids)]
    file.write_text("\n".join(rows), encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, min_confidence="high"))
    kinds = Counter(event.kind for event in scan.events() if isinstance(event, Record))
    assert kinds["hotel.stay"] == 12


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("[info] 下单成功 收货人=王建国 手机=13705518264 地址=桂花小区26号楼2301室 金额=386.00", False),
        ("王建国 13705518264 桂花小区26号楼2301室 押一付三 3200", True),
        ("桂花小区26号楼2301室 王建国 2024-03-01~2025-02-28", True),
        ("Zhang Wei, flat 2301, lease until May", True),
    ],
)
def test_a_letting_is_known_by_more_than_a_home_and_a_sum(text: str, is_known: bool) -> None:
    known = worded._KNOWN_BY["property.rental"]
    assert (known.search(signed(text)) is not None) is is_known
