"""Who stands above or below what a text tells of others, with a name and a telephone alone, is none of its people."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record, Summary
from pii_scan.scanner import Scanner
from pii_scan.workers import Scan
from tests.records.test_prose import ONE, THREE, TWO
from tests.shared import CACHE, Bytes, built, rules
from tests.sources.repositories import commit, git, write

MOBILES = ("13851369718", "15912340576", "18622750934", "13705518264")
STAYS = (
    f"赵明华，身份证{ONE}，3月5日入住如家酒店301房，3月6日退房。\n",
    f"钱丽芬，身份证{TWO}，3月5日入住如家酒店302房，3月7日退房。\n",
)
CALLED = [f"{name}，电话{mobile}。\n" for name, mobile in zip(("孙志强", "李秀英", "周建国"), MOBILES, strict=False)]
NAMED = list(enumerate(zip(("孙志强", "李秀英"), MOBILES, strict=False), 1))
TABLE = f"姓名,身份证号,手机号,酒店,房号,入住时间\n赵明华,{ONE},,如家酒店,301,2016-03-05 12:10\n"


def found(text: str, name: str = "a.txt") -> list[Finding | Record]:
    scanner = Scanner(Settings(cache=CACHE, isolated=True), rules(), built())
    return [event for event in scanner.scan(Bytes(name, text.encode())) if isinstance(event, Finding | Record)]


def kinds(text: str, name: str = "a.txt") -> Counter[str]:
    return Counter(event.kind for event in found(text, name) if isinstance(event, Record))


STAYED = {"hotel.stay": 2}
CASES = {
    "above": (CALLED[0] + "\n" + "".join(STAYS), STAYED),
    "below": ("".join(STAYS) + "\n" + CALLED[0], STAYED),
    "above and below": (CALLED[0] + "\n" + "".join(STAYS) + "\n" + CALLED[1] + CALLED[2], STAYED),
    "a number alone": ("".join(STAYS) + f"\n联系电话：{MOBILES[0]}\n", STAYED),
    "nothing is told of others": (CALLED[0] + "\n\n" + CALLED[1], {"identity.person": 2}),
    "a list": ("".join(STAYS) + "\n" + "".join(CALLED), {**STAYED, "identity.person": 3}),
    "among them": (STAYS[0] + "\n" + CALLED[0] + "\n" + STAYS[1], {**STAYED, "identity.person": 1}),
    "also among them": (STAYS[0] + CALLED[0] + STAYS[1] + "\n" + CALLED[1], {**STAYED, "identity.person": 2}),
    "lines of a log": (
        "".join(f"2024-05-0{n} 12:10:33 INFO register name={name} mobile={mobile}\n" for n, (name, mobile) in NAMED)
        + "\n"
        + "".join(STAYS),
        {**STAYED, "identity.person": 2},
    ),
    "blocks": (
        "".join(f"姓名：{name}\n电话：{mobile}\n\n" for _, (name, mobile) in NAMED) + "\n" + "".join(STAYS),
        {**STAYED, "identity.person": 2},
    ),
    "far above": (CALLED[0] + "\n" + "其他事项另行通知。\n" * 30 + "".join(STAYS), {**STAYED, "identity.person": 1}),
    "far below": ("".join(STAYS) + "\n" + "其他事项另行通知。\n" * 30 + CALLED[0], {**STAYED, "identity.person": 1}),
    "a list above the first, and one below": (
        "".join(CALLED) + "\n" + "".join(STAYS) + f"\n陈志强，电话{MOBILES[3]}。\n",
        {**STAYED, "identity.person": 3},
    ),
    "with a document": ("".join(STAYS) + f"\n孙志强，身份证{THREE}。\n", {**STAYED, "identity.person": 1}),
    "with an address": (
        "".join(STAYS) + "\n孙志强，电话13851369718，住北京市朝阳区建国路22号院3号楼2单元501室。\n",
        {**STAYED, "identity.person": 1},
    ),
    "who is one of them": (
        f"赵明华，电话{MOBILES[0]}。\n\n\n其他：\n\n{STAYS[1]}\n赵明华（{MOBILES[0]}）3月8日入住如家酒店303房，3月9日退房。\n",
        STAYED,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_stands_aside(name: str) -> None:
    text, wanted = CASES[name]
    assert kinds(text) == wanted


def test_the_values_are_found() -> None:
    text, _ = CASES["above"]
    values = Counter(event.rule for event in found(text) if isinstance(event, Finding))
    assert values["phone.mobile"] == 1 and values["identity.person_name"] == 3


def test_above_a_table() -> None:
    assert kinds(f"联系人：孙志强 电话：{MOBILES[0]}\n" + TABLE) == {"hotel.stay": 1}


def test_a_row_stands_among_its_like() -> None:
    row = f"孙志强,,{MOBILES[0]},,,\n"
    assert kinds(TABLE + row, "a.csv").total() == 2


def test_events_that_are_left_out_tell_nothing() -> None:
    text, _ = CASES["above"]
    scanner = Scanner(Settings(cache=CACHE, isolated=True, exclude_rule=("hotel.*",)), rules(), built())
    told = [event.kind for event in scanner.scan(Bytes("a.txt", text.encode())) if isinstance(event, Record)]
    assert told == []


def test_order_is_kept() -> None:
    text, _ = CASES["a list"]
    places = [event.location.line for event in found(text)]
    assert places == sorted(places)


@pytest.mark.parametrize("listed", [1, 2, 100])
def test_what_is_beyond_the_list_tells_as_well(listed: int) -> None:
    text = "".join(STAYS) * 3 + "\n" + CALLED[0]
    settings = Settings(cache=CACHE, isolated=True, listed=listed)
    events = [*Scanner(settings, rules(), built()).scan(Bytes("a.txt", text.encode()))]
    summary = events[-1]
    assert isinstance(summary, Summary) and summary.records == {"hotel.stay": 6}


def test_what_is_allowed_tells_as_well() -> None:
    marked = "".join(f"{stay.strip()} pii-scan:allow\n" for stay in STAYS)
    scanner = Scanner(Settings(cache=CACHE), rules(), built())
    events = scanner.scan(Bytes("a.txt", (marked + "\n" + CALLED[0]).encode()))
    assert not [event for event in events if isinstance(event, Record)]


def test_findings_are_not_held_back_without_end() -> None:
    mails = "".join(f"notice{number}@mail{number}.cn\n" for number in range(400))
    order = [type(event).__name__ for event in found(CALLED[0] + "\n" + mails + "".join(STAYS))]
    assert order.index("Record") < 300


def test_lines_that_do_not_count_tell_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    commit(a_txt="".join(STAYS) + "\n")
    write(a_txt="".join(STAYS) + "\n" + CALLED[0])
    git("add", "-A")
    events = [*Scan(Settings(staged=True, jobs=1, isolated=True, cache=CACHE)).events()]
    assert [event for event in events if isinstance(event, Finding)]
    assert not [event for event in events if isinstance(event, Record)]
