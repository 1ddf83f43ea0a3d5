"""A report of places needs no list of all findings: what it counts is the same, and it is told sooner."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan.cli import perform
from pii_scan.config import Settings
from pii_scan.formats import text
from pii_scan.model import Beyond, Finding, Location, Record, Summary
from pii_scan.reporters import View
from pii_scan.reporters.text import TextReporter
from pii_scan.scanner import lists
from pii_scan.scanner.bulk import Bulk
from pii_scan.workers import Scan
from tests.engine.synthetic import id_number
from tests.shared import CACHE

from .conftest import ROOT

SAMPLES = ROOT / "samples"

# By path, stream, and rule or kind, how many findings and records there are.
Counts = Counter[tuple[str, str | None, str]]


def scanned(folder: Path, **settings) -> tuple[Summary, Counts, int]:
    """The sums of a scan, its counts by place, and how many of these were told one by one."""
    scan = Scan(Settings((str(folder),), isolated=True, cache=CACHE, jobs=1, person_key=b"k" * 16, **settings))
    counts: Counts = Counter()

    def beyond(one: Beyond) -> None:
        counts[one.location.path, one.location.inner, one.name] += one.more

    scan.on_beyond = beyond
    told = 0
    for event in scan.events():
        if isinstance(event, Finding | Record):
            name = event.rule if isinstance(event, Finding) else event.kind
            counts[event.location.path, event.location.stream, name] += 1
            told += 1
    return scan.summary, counts, told


@pytest.fixture
def short(monkeypatch) -> None:
    """Lists that are full at once, and chunks that are short enough for something to be behind them."""
    monkeypatch.setattr(lists, "FEW", 1)
    for name, value in {"HEAD": 600, "TABLE_ROWS": 3, "TABLE_HEAD": 600}.items():
        monkeypatch.setattr(text, name, value)


@pytest.mark.usefixtures("short")
def test_it_counts_the_same_at_every_place() -> None:
    wanted, by_place, all_told = scanned(SAMPLES, block_size=300)
    summary, counts, told = scanned(SAMPLES, block_size=300, places_only=True)
    assert counts == by_place
    assert told < all_told * 0.7
    for name in ("findings", "records", "records_distinct", "records_people", "people", "minors", "dossiers"):
        assert getattr(summary, name) == getattr(wanted, name), name


@pytest.mark.usefixtures("short")
def test_nothing_is_told_that_way_where_findings_are_listed() -> None:
    summary, counts, told = scanned(SAMPLES / "leaks" / "hotel", block_size=300, listed=2)
    assert counts.total() == told and summary.not_listed > 100


@pytest.mark.parametrize(
    ("options", "is_of_places"),
    [
        ((), True),
        (("--quiet",), True),
        (("--explain",), True),
        (("-f", "text"), True),
        (("-f", "jsonl"), False),
        (("-o", "found.jsonl"), False),
        (("--quiet", "-o", "found.csv"), False),
        (("--show-suppressed",), False),
    ],
)
def test_a_terminal_is_told_of_places_with_their_whole_numbers(
    options: tuple[str, ...], is_of_places: bool, short, run, monkeypatch
) -> None:
    monkeypatch.setattr(perform, "is_terminal", lambda _stream: True)
    seen: list[bool] = []

    def scan(settings: Settings, stdin: object) -> Scan:
        seen.append(settings.places_only)
        return Scan(settings._replace(block_size=300), stdin)

    monkeypatch.setattr(perform, "Scan", scan)
    result = run("scan", "--no-progress", "--isolated", str(SAMPLES / "leaks" / "phone" / "cdr.csv"), *options)
    assert seen == [is_of_places] and result.code == 1
    if "text" in options or not options:
        assert "16 records" in result.out and "×15" in result.out and "Not listed" not in result.out


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("a.csv", "{},{},{},8302,2016-10-01"),
        ("a.jsonl", '{{"guest": "{}", "idNo": "{}", "hotel": "{}", "checkin": "2016-10-01"}}'),
    ],
)
def test_rows_behind_the_first_are_counted_at_once(name: str, row: str, tmp_path: Path, monkeypatch) -> None:
    """Whatever the layout: rows that are looked at one by one take ten times as long."""
    monkeypatch.setattr(lists, "FEW", 100)
    numbers = [
        id_number(f"33021019{year}0{month}{number}")
        for year in (70, 81, 92)
        for month in (1, 5)
        for number in range(10100, 10400)
    ]
    head = ["姓名,身份证号,酒店名称,房号,入住时间"] if name == "a.csv" else []
    rows = [row.format("王建国", number, "如意酒店") for number in numbers]
    (tmp_path / name).write_text("\n".join([*head, *rows, ""]), encoding="utf-8")
    counted: list[int] = []
    count = Bulk._count_records
    monkeypatch.setattr(
        Bulk, "_count_records", lambda self, rows, *more: (counted.append(len(rows.spans)), count(self, rows, *more))
    )
    _, counts, _ = scanned(tmp_path, block_size=1 << 14, places_only=True)
    assert sum(counted) > 500 and counts[str(tmp_path / name), None, "hotel.stay"] == len(numbers)


@pytest.mark.parametrize(
    ("name", "row"), [("a.csv", "{},{},{}"), ("a.jsonl", '{{"姓名": "{}", "身份证号": "{}", "密码": "{}"}}')]
)
def test_the_gravest_decides_wherever_it_stands(name: str, row: str, short, run, tmp_path: Path, monkeypatch) -> None:
    """A password behind the first rows fails a scan, and what else is there is no graver for it."""
    monkeypatch.setattr(perform, "is_terminal", lambda _stream: True)
    numbers = [id_number(f"3302101990010{number:04}") for number in range(1000, 1060)]
    rows = [row.format("王建国", one, "Hunter2pass" if at == 40 else "") for at, one in enumerate(numbers)]
    head = ["姓名,身份证号,密码"] if name == "a.csv" else []
    (tmp_path / name).write_text("\n".join([*head, *rows, ""]), encoding="utf-8")
    made = Scan
    monkeypatch.setattr(perform, "Scan", lambda settings, stdin: made(settings._replace(block_size=300), stdin))
    result = run("scan", "--no-progress", "--isolated", "--fail-on", "critical")
    assert result.code == 1 and "found: 1 at or above critical" in result.out.replace("\n  ", " ")


def test_an_interrupt_takes_nothing_from_what_is_not_listed() -> None:
    parts: list[str] = []
    reporter = TextReporter(parts.append, View(lines=False))
    finding = Finding("phone.mobile", "phone", 0.9, "medium", Location("a.csv"), "138****0000", (), "0" * 16)
    reporter.event(finding)
    reporter.beyond(Beyond(Location("a.csv"), "phone.mobile", 40))
    reporter.beyond(Beyond(Location("b.csv"), "phone.mobile", 5))
    reporter.event(Summary(files=1, findings={"phone.mobile": 41}, not_listed=3, interrupted=True))
    assert "Not listed" not in "".join(parts) and "×41" in "".join(parts)
