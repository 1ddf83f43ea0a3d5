"""A report of places needs no list of all findings: what it counts is the same, and it is told sooner."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan.cli import perform
from pii_scan.config import Settings
from pii_scan.formats import text
from pii_scan.model import Beyond, Finding, Record, Summary
from pii_scan.scanner import lists
from pii_scan.workers import Scan
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
