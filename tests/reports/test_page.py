"""The HTML page: what stands in it, that nothing breaks out of it, that it asks nobody for anything, and its limits."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import tracemalloc
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any

import pytest

from pii_scan.legal import assessor
from pii_scan.model import Reason, Skip, Summary
from pii_scan.reporters import page as module
from pii_scan.reporters.page.words import WORDS

from .conftest import HEADER, NAMES, finding, leak, record, rules, written

PARTS = ("page.html", "page.css", *module.SCRIPTS)
PEOPLE = {"at_least": 58, "at_most": 60, "by_id_number": 58, "by_phone": 2, "by_passport": 0}
VALUE = {"rule": "phone.mobile", "severity": "medium"}


class Read(HTMLParser):
    """Elements, attributes and the text of style and script elements, as a browser's parser sees them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.raw: list[tuple[str, dict[str, str | None], str]] = []
        self.texts: list[str] = []
        self._open: tuple[str, dict[str, str | None]] | None = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, *pair) for pair in attrs]
        self._open = (tag, dict(attrs)) if tag in ("style", "script") else None

    def handle_data(self, data):
        if self._open:
            self.raw.append((*self._open, data))
        elif data.strip():
            self.texts.append(data.strip())

    def handle_endtag(self, tag):
        self._open = None

    def island(self, name: str) -> Any:
        (text,) = (text for _, attrs, text in self.raw if attrs.get("id") == name)
        return json.loads(text)

    @property
    def events(self) -> list[dict[str, Any]]:
        blocks = (json.loads(text) for _, attrs, text in self.raw if attrs.get("class") == "events")
        return [event for block in blocks for event in block]


def page(*events, **view) -> Read:
    return Read(written("html", *events, **view))


def hostile() -> list[Any]:
    events: list[Any] = []
    for name in (*NAMES.values(), "</script><script>document.title='x'</script>", "<!--<script>", "ls\u2028ps\u2029"):
        events.append(record(name, 2, inner=name))
        events.append(finding(name, 2, masked="<b>" + name[:9], suppressed_by="<i>why"))
        events.append(finding(name, 3, rule="<u>x</u>.y"))
        events.append(Skip(name, Reason.CORRUPT, name, "<s>detail"))
    return events


# --- what stands in it -----------------------------------------------------------------------------------------------


def test_events_stand_in_it() -> None:
    """In blocks as they come, equal to those of jsonl."""
    summary = Summary(files=2, records={"hotel.stay": 400}, findings={"identity.prc_id18": 400}, people=PEOPLE)
    events = [*leak("a.csv", 400), *hostile(), summary]
    told = page(*events)
    assert told.events == [event.to_dict() for event in events[:-1]]
    report = told.island("report")
    assert report["header"] == HEADER.to_dict()
    assert report["summary"] == summary.to_dict()
    assert report["sums"]["hotel.stay"] == {"record": True, "level": 2, "count": 417, "files": 18}
    assert sum(report["levels"]) == sum(known["count"] for known in report["sums"].values()) == 400 * 3 + 17 * 2


def test_titles_conclusion_and_evidence_in_both_languages() -> None:
    told = page(*leak("a.csv", 3), Summary(files=1), lang="zh")
    report = told.island("report")
    assert report["titles"]["phone.mobile"] == {"en": "Mobile number", "zh": "手机号码"}
    assert set(report["titles"]["hotel.stay"]) == {"en", "zh"}
    assert report["conclusion"]["en"] == "personal data found: 9 at or above medium in 1 file."
    assert report["conclusion"]["zh"].startswith("有发现")
    assert report["evidence"]["checksum"] == {"en": "its check digit agrees", "zh": "校验位正确"}
    assert report["lang"] == "zh" and ("html", "lang", "zh-CN") in told.attributes
    assert report["conclusion"]["zh"] in told.texts, "without scripts, the conclusion still stands there"


def test_law_only_where_it_was_asked_for() -> None:
    summary = Summary(files=1, people=PEOPLE, records={"hotel.stay": 600}, records_distinct={"hotel.stay": 500})
    assert page(summary).island("report")["law"] == {"en": ["", []], "zh": ["", []]}
    summary.legal = assessor("cn", rules())(summary)
    law = page(summary).island("report")["law"]
    assert law["en"][0] == "Law (cn): indicative, no legal advice" and "不构成法律意见" in law["zh"][0]
    assert [name for name, _ in law["en"][1]] == ["Incident", "Threshold"]


def test_nothing_found_is_not_called_clean() -> None:
    text = written("html", Summary(files=3, skipped={"encrypted": 2}, complete=False))
    assert "nothing at or above medium by 78 rules in 3 files. Not examined: 2;" in text
    assert not re.search(r"\bclean\b|\bsafe\b|no personal data", text, re.IGNORECASE)


def test_words_are_in_both_languages_and_all_are_used() -> None:
    here = files("pii_scan.reporters.page")
    code = "".join(here.joinpath(name).read_text("utf-8") for name in PARTS)
    made = re.compile(
        r"(band|status|sort|by|filter)-|by_|named_|.*-what\Z"
    )  # said by a key that the code puts together
    for key, pair in WORDS.items():
        assert sorted(re.findall(r"\{\w+\}", pair[0])) == sorted(re.findall(r"\{\w+\}", pair[1])), key
        assert f'"{key}"' in code or made.match(key), key
    words = page().island("words")
    for key in re.findall(r'say\("([^"]+)"', code):
        assert key in words["en"] and key in words["zh"], key


def test_the_page_says_when_it_shows_values() -> None:
    assert page(finding(value="11010519491231002X")).island("report")["values"] is True
    assert page(finding()).island("report")["values"] is False


# --- nothing breaks out, nothing comes in ----------------------------------------------------------------------------


def test_hostile_names_add_no_element() -> None:
    plain, told = page(), page(*hostile())
    assert [tag for tag in told.tags if tag != "script"] == [tag for tag in plain.tags if tag != "script"]
    assert told.tags.count("script") == plain.tags.count("script") + 1, "one block of events"
    assert {pair for pair in told.attributes if pair not in plain.attributes} == {("script", "class", "events")}
    data = [text for _, attrs, text in told.raw if "type" in attrs]
    assert len(data) == 3 and not re.search("[<>&\u2028\u2029]", "".join(data)), "no sign that a parser of HTML heeds"


def test_texts_of_a_person_who_writes_events_do_not_break_out() -> None:
    """A file of events may come from anybody: no field of it is trusted."""
    header = HEADER._replace(
        version="</script><b>", rules_digest="<b>", arguments=("</script>", "{report}"), config="<b>"
    )
    parts: list[str] = []
    reporter = module.PageReporter(parts.append, module.View())
    mean = finding()._replace(evidence=("</script><b>", "label:<b>"), category="<b>", fingerprint="<b>")
    for event in (header, mean, Summary(findings={"<b>": 1}, skipped={"</script>": 1}, minors={"as_of": "<b>"})):
        reporter.event(event)
    told = Read("".join(parts))
    assert "b" not in told.tags and told.tags == page(finding()).tags
    assert told.island("report")["header"] == header.to_dict()


def test_policy_allows_its_own_style_and_script_only() -> None:
    told = page(*hostile())
    (policy,) = (value for tag, name, value in told.attributes if tag == "meta" and value and "default-src" in value)
    allowed = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert allowed.pop("default-src") == "'none'"
    for tag in ("style", "script"):
        (text,) = (text for name, attrs, text in told.raw if name == tag and "type" not in attrs)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert allowed.pop(f"{tag}-src") == f"'sha256-{digest}'"
    assert allowed == {"base-uri": "'none'", "form-action": "'none'", "require-trusted-types-for": "'script'",
                     "trusted-types": "'none'"}  # fmt: skip


def test_no_address_and_no_way_to_write_markup() -> None:
    here = files("pii_scan.reporters.page")
    for name in PARTS:
        text = here.joinpath(name).read_text("utf-8")
        assert not re.search(r"https?:|//\w+\.\w|url\(|@import|\b(src|href|srcset|action|poster)=", text), name
        assert not re.search(r"(inner|outer)HTML|insertAdjacent|\.write\(|\beval|Function\(|DOMParser", text), name
        assert not re.search(r"fetch\(|XMLHttp|WebSocket|sendBeacon|new Image|import\(|Storage|\.href\s*=", text), name
        assert not re.search(r"""\son\w+\s*=\s*["']""", text), name
    for tag, name, _ in page().attributes:
        assert name not in ("src", "href", "style") and not name.startswith("on"), (tag, name)


# --- limits ----------------------------------------------------------------------------------------------------------


def counted(told: Read) -> dict[str, int]:
    """Findings and records by rule and kind, as the page adds them up."""
    sums: dict[str, int] = {}
    for event in (*told.events, *told.island("report")["beyond"]["counts"]):
        name = event.get("name") or event.get("rule") or event.get("kind")
        sums[name] = sums.get(name, 0) + event.get("count", 1)
    return sums


@pytest.mark.parametrize(("each", "all_listed", "all_counted"), [(10, 10**6, 10**6), (10, 45, 10**6), (10, 45, 2)])
def test_what_is_not_listed_is_counted(each: int, all_listed: int, all_counted: int, monkeypatch) -> None:
    monkeypatch.setattr(module, "EACH", each)
    monkeypatch.setattr(module, "LISTED", all_listed)
    monkeypatch.setattr(module, "COUNTED", all_counted)
    told = page(*leak("a.csv", 25), *leak("b.csv", 7), *leak("c.csv", 25))
    assert counted(told) == {"hotel.stay": 57, "identity.prc_id18": 57, "phone.mobile": 57}
    report = told.island("report")
    assert {name: known["files"] for name, known in report["sums"].items()} == dict.fromkeys(counted(told), 3)
    assert sum(report["levels"]) == 3 * 57
    listed = [event for event in told.events if event["event"] != "more"]
    assert len(listed) == min(3 * (10 + 7 + 10), all_listed)
    assert len(told.events) - len(listed) == min(all_counted, 6 if all_listed > 45 else 9)
    assert (report["beyond"]["files"] > 0) == (all_counted == 2)


def test_records_on_many_people_are_critical() -> None:
    """As in the text report: that they are is known at the end only, after they were written."""
    many = {"hotel.stay": {"at_least": 1_000, "at_most": 1_200, "minors": 3}}
    low = record("tests/a.csv", 9, severity="low")
    summary = Summary(files=2, records={"hotel.stay": 1_200}, records_people=many)
    report = page(*leak("a.csv", 2), low, summary).island("report")
    assert report["sums"]["hotel.stay"]["level"] == 3 and report["raised"] == {"hotel.stay": 2}
    assert report["levels"] == [1, 2, 2, 1_199], "with those that the scan does not list"
    assert "1,201 at or above" not in report["conclusion"]["en"]
    assert f"{1_199 + 4:,} at or above medium in 1 file" in report["conclusion"]["en"]


def test_skips_are_named_up_to_a_limit(monkeypatch) -> None:
    monkeypatch.setattr(module, "EACH", 3)
    told = page(*(Skip(f"{n}.zip", Reason.ENCRYPTED) for n in range(9)), Summary(skipped={"encrypted": 9, "binary": 2}))
    assert [event["path"] for event in told.events] == ["0.zip", "1.zip", "2.zip"]
    assert told.island("report")["skipped"] == {"encrypted": 9, "binary": 2}


def test_details_of_skips_are_told_in_both_languages() -> None:
    told = page(Skip("a.7z", Reason.UNSUPPORTED, None, "no text"), Summary(skipped={"unsupported": 1}))
    assert told.island("report")["details"] == {"no text": {"en": "no text", "zh": "不是文本"}}


def test_cells_of_one_workbook_are_one_file() -> None:
    events = [finding("b.xlsx", line, inner=f"S1!A{line}") for line in range(2, 9)]
    report = page(*events).island("report")
    assert report["sums"]["identity.prc_id18"]["files"] == 1


def test_accepted_findings_are_not_counted() -> None:
    report = page(finding(suppressed_by="mark"), finding("b.csv", **VALUE)).island("report")
    assert report["levels"] == [0, 1, 0, 0] and "identity.prc_id18" not in report["sums"]


def test_memory_does_not_grow_with_findings() -> None:
    size = 0

    def write(text: str) -> None:
        nonlocal size
        size += len(text)

    reporter = module.PageReporter(write, module.View())
    reporter.event(HEADER)

    def feed(first: int) -> int:
        for n in range(first, first + 5_000):
            reporter.event(finding(f"{n // 2}.csv", n))
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        before = feed(0)
        assert feed(5_000) - before < 50_000
    finally:
        tracemalloc.stop()
    assert size > 10_000 * 300


def test_a_scan_that_ends_before_its_header_gives_a_page() -> None:
    parts: list[str] = []
    reporter = module.PageReporter(parts.append, module.View())
    reporter.event(Summary(complete=False))
    assert Read("".join(parts)).island("report")["header"] is None
