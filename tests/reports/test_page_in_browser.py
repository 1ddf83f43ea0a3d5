"""The HTML page as Chromium draws it; skipped where there is none."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from pii_scan.model import Reason, Skip, Summary

from .conftest import NAMES, finding, leak, record, written
from .test_page import PEOPLE, Read

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
OPTIONS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
           "--disable-background-networking", "--disable-component-update", "--dump-dom"]  # fmt: skip
pytestmark = pytest.mark.skipif(BROWSER is None, reason="needs Chromium")

Drawn = Callable[..., Read]
SUMMARY = Summary(files=3, people=PEOPLE, records={"hotel.stay": 14}, findings={"identity.prc_id18": 14})


@pytest.fixture
def drawn(tmp_path: Path) -> Drawn:
    """The document that the page becomes, at an address that ends in ``address``."""

    def draw(*events, address: str = "", **view) -> Read:
        file = tmp_path / "page.html"
        file.write_text(written("html", *events, **view), encoding="utf-8", errors="replace")
        command = [BROWSER, *OPTIONS, f"--user-data-dir={tmp_path / 'profile'}", file.as_uri() + address]
        done = subprocess.run(command, capture_output=True, timeout=120, check=True)
        document, hidden, rest = done.stdout.decode().partition("<noscript>")
        assert hidden and "</html>" in rest
        return Read(document)

    return draw


def said(read: Read) -> str:
    return re.sub(r"\s+", " ", " ".join(read.texts))


def test_the_first_screen(drawn: Drawn) -> None:
    text = said(drawn(*leak("a.csv", 14), Skip("b.zip", Reason.ENCRYPTED), SUMMARY))
    assert "Personal data report" in text and "personal data found: 42 at or above medium in 1 file." in text
    assert "people 58–60 at least – at most" in text
    assert "At least 58, the most of one kind of identifier; at most 60, if no two of these are one person: "\
           "58 by ID number, 2 by phone number." in text  # fmt: skip
    assert "Hotel stay hotel.stay 14 " in text and "1 file with 14 records and 28 values" in text
    assert "lines 2–15 14 records by ID number" in text, "records on lines that follow each other are one item"
    assert "138****8000 ×14 2:3 3:3" in text, "equal masks are one item"
    assert "1 encrypted b.zip" in text and "Never looked for" in text


def test_in_chinese(drawn: Drawn) -> None:
    events = [*leak("a.csv", 14), SUMMARY]
    for read in (drawn(*events, lang="zh"), drawn(*events, address="#lang=zh")):
        text = said(read)
        assert "有发现" in text and "住宿记录" in text and "1 个文件，14 条记录，28 项信息" in text
        assert ("html", "lang", "zh-CN") in read.attributes


def test_hostile_names_are_text(drawn: Drawn) -> None:
    bad = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    names = [*NAMES.values(), bad, "</script>" + bad, "<!--<script>"]
    events = [event for name in names for event in (finding(name, inner=name, masked=bad), record(name, inner=name))]
    skips = [Skip(name, Reason.CORRUPT, name, bad) for name in names]
    plain, read = drawn(finding(), record(), Skip("a", Reason.CORRUPT)), drawn(*events, *skips)
    assert set(read.tags) <= {*plain.tags, "optgroup"} and read.tags.count("script") == 1
    assert not [pair for pair in read.attributes if pair[1].startswith("on") or pair[1] == "src"]
    text = said(read)
    assert "Personal data report" in text and bad in text
    for seen in ("a \\u202e txt.csv", "a \\x0a b \\x0d \\x0a .csv", "a \\x1b [31m \\x1b ]8;;http://x \\x07 .csv"):
        assert seen in text, "what cannot be seen is shown"
    assert "\u202e" not in text


@pytest.mark.parametrize(
    ("address", "result"),
    [
        ("", "3 files with 3 records and 10 values"),
        ("#q=B.csv", "1 file with 1 record and 2 values"),
        ("#q=138****", "2 files with 0 records and 3 values"),
        ("#severity=low", "1 file with 0 records and 3 values"),
        ("#severity=low,critical", "1 file with 0 records and 4 values"),
        ("#kind=hotel.stay", "2 files with 3 records and 0 values"),
        ("#band=high&kind=phone.mobile", "1 file with 0 records and 2 values"),
        ("#status=all", "3 files with 3 records and 11 values"),
        ("#status=accepted", "1 file with 0 records and 1 value"),
        ("#q=nowhere", "0 files with 0 records and 0 values"),
    ],
)
def test_filters(drawn: Drawn, address: str, result: str) -> None:
    events = [
        *leak("a.csv", 2),
        record("b.csv", 2),
        finding("b.csv", 2),
        finding("b.csv", 2, "medium", rule="phone.mobile", masked="138****8000", confidence=0.65),
        finding("b.csv", 9, suppressed_by="mark"),
        finding("c.csv", 1, "critical"),
        *(finding("c.csv", n, "low", rule="phone.email", masked="a***@example.org") for n in range(3)),
    ]
    assert result in said(drawn(*events, address=address))


def test_records_on_many_people_are_critical(drawn: Drawn) -> None:
    many = {"hotel.stay": {"at_least": 1_000, "at_most": 1_200, "minors": 3}}
    events = [*leak("a.csv", 2), record("tests/a.csv", severity="low")]
    summary = Summary(files=2, records={"hotel.stay": 3}, records_people=many)
    text = said(drawn(*events, summary, address="#severity=critical"))
    assert "Hotel stay hotel.stay 3 1,000–1,200 3 under 14 critical" in text
    assert "1 file with 2 records and 0 values" in text


@pytest.mark.slow
def test_many_findings(drawn: Drawn) -> None:
    events = (finding(f"{n % 5_000:04}.csv", n) for n in sorted(range(50_000), key=lambda n: n % 5_000))
    assert "50 files with 0 records and 500 values" in said(drawn(*events, address="#q=42.csv"))
