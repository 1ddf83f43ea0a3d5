"""Who is named above the one thing told of them: one record, from the name to the row."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE, THREE, TWO
from tests.shared import CACHE

# As a gate writes it, and as points below a heading.
READ = "15:40:53 RDR  idcard read ok doc={} name_py=WANG/JIANGUO\n"
PASSED = "15:40:53 TKT  train=Z719 date=20240420 from=Hefeinan to=Hangzhoudong coach=16 seat=1A class=2 -> OPEN\n"
SHUT = "15:40:56 FLAP close\n"
ONCE, THEN = READ.format(ONE) + PASSED + SHUT, READ.format(TWO) + PASSED + SHUT
CLAIM = "## 报案号 FD2025092\n- 被保险人 王建国，身份证 `{}`，手机 `{}`\n- 实际承运 **CA3289**，2025-09-22，WUH→TAO\n"
# A list of people, and what is told below of each by name.
OWNERS = f"车主身份证（过户要用）\n黄婷佳：{ONE}\n邓平振：{TWO}\n郭燕敏：{THREE}\n\n"
SEEN = "7月{}日 看了{}的比亚迪秦，车牌{}，发动机号H823733，2015年初次登记，表显4万公里。\n"
FIRST, SECOND = SEEN.format(20, "黄婷佳", "湘A7P572"), SEEN.format(23, "邓平振", "陕ADE4409")
# Texts, and their records: kind, first and last line.
CASES: dict[str, tuple[str, list[tuple[str, int, int | None]]]] = {
    "one row": (ONCE, [("travel.train", 1, 2)]),
    "one row of each": (ONCE + THEN, [("travel.train", 1, 3), ("travel.train", 4, 6)]),
    "points": (CLAIM.format(ONE, MOBILE), [("travel.flight", 2, 3)]),
    "two rows": (
        ONCE + PASSED.replace("0420", "0421"),
        [("identity.person", 1, 1), ("travel.train", 2, 2), ("travel.train", 4, 4)],
    ),
    "a row far below": (
        READ.format(ONE) + SHUT * 9 + PASSED,
        [("identity.person", 1, 1), ("travel.train", 11, 11)],
    ),
    "some of a list": (
        OWNERS + FIRST + SECOND,
        [("driving.vehicle", 2, 6), ("driving.vehicle", 3, 7), ("identity.person", 4, 4)],
    ),
    "one of a list twice": (
        OWNERS + FIRST + SECOND + SEEN.format(24, "黄婷佳", "湘AFA4719"),
        [
            *(("identity.person", 2, 2), ("driving.vehicle", 3, 7), ("identity.person", 4, 4)),
            *(("driving.vehicle", 6, 6), ("driving.vehicle", 8, 8)),
        ],
    ),
    "another head": (READ.format(ONE) + THEN, [("identity.person", 1, 1), ("travel.train", 2, 3)]),
}


def events(folder: Path, text: str, limit: int = 10_000) -> Sequence[object]:
    (folder / "a.txt").write_text(text, encoding="utf-8")
    settings = Settings(paths=(str(folder),), jobs=1, isolated=True, cache=CACHE, listed=limit)
    return list(Scan(settings).events())


@pytest.mark.parametrize("name", CASES)
def test_one_record(name: str, tmp_path: Path) -> None:
    text, told = CASES[name]
    found = [one for one in events(tmp_path, text) if isinstance(one, Record)]
    assert [(one.kind, one.location.line, one.location.end_line) for one in found] == told


def test_it_names_all_numbers_of_its_person_and_stands_before_them(tmp_path: Path) -> None:
    found = [one for one in events(tmp_path, CLAIM.format(ONE, MOBILE)) if isinstance(one, Finding | Record)]
    assert isinstance(found[0], Record)
    assert {"identity.prc_id18", "phone.mobile"} <= set(found[0].rules)
    assert {"identity.prc_id18", "phone.mobile"} <= {one.rule for one in found if isinstance(one, Finding)}


def test_beyond_the_list_each_is_told_by_itself(tmp_path: Path) -> None:
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE, listed=3))
    text = CLAIM.format(ONE, MOBILE) + CLAIM.format(TWO, MOBILE)
    (tmp_path / "a.txt").write_text(text * 3, encoding="utf-8")
    list(scan.events())
    told = scan.summary.records
    assert told["travel.flight"] == 6
    assert 0 < told.get("identity.person", 0) < 6


MARKED = {
    "the head": (ONCE.replace("\n", "  # pii-scan:allow[identity.person] fixture\n", 1), ["travel.train"]),
    "the row": (ONCE.replace("-> OPEN", "-> OPEN  # pii-scan:allow[travel.train] fixture"), ["identity.person"]),
    "a line between": (
        READ.format(ONE) + "x  # pii-scan:allow[travel.train] other\n" + PASSED,
        ["travel.train"],
    ),
}


@pytest.mark.parametrize("name", MARKED)
def test_a_mark_is_of_its_own_line(name: str, tmp_path: Path) -> None:
    text, told = MARKED[name]
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, cache=CACHE))
    assert [one.kind for one in scan.events() if isinstance(one, Record) and not one.suppressed_by] == told


def test_a_password_beside_the_name_counts(tmp_path: Path) -> None:
    text = READ.format(ONE).replace("\n", " password=Xk29fjQ!z\n") + PASSED
    found = [one for one in events(tmp_path, text) if isinstance(one, Record)]
    assert [(one.kind, one.severity) for one in found] == [("travel.train", "critical")]


def test_a_telephone_that_two_have_says_of_neither(tmp_path: Path) -> None:
    text = (
        f"秦辉 身份证 {ONE} 电话 {MOBILE}\n胡俊健 身份证 {TWO} 电话 {MOBILE}\n\n"
        f"主叫 {MOBILE} 被叫 18782205519 2023-05-01 10:00:00 通话时长 60秒\n"
    )
    found = [event for event in events(tmp_path, text) if isinstance(event, Record)]
    assert [(one.kind, one.location.line) for one in found] == [
        ("identity.person", 1),
        ("identity.person", 2),
        ("phone.cdr", 4),
    ]
