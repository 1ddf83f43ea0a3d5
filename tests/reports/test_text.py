"""The text report for somebody who answers for a leak: what, on how many people, in 80 columns, in both languages."""

from __future__ import annotations

from typing import Any

import pytest

from pii_scan.model import Finding, Header, Location, Reason, Record, Skip, Summary
from pii_scan.reporters import REPORTERS, View
from pii_scan.reporters.terminal import width
from tests.shared import rules

HEADER = Header("0.1.0", 78, "a41f09c2", "2026-11-24T00:00:00Z", (), None, "regex")
RULES = rules()
NOBODY = {"at_least": 0, "at_most": 0, "by_id_number": 0, "by_phone": 0, "by_passport": 0}


def record(kind: str, severity: str) -> Record:
    return Record(kind, severity, 0.9, Location("a.csv"), "p", "id_number", (), ("header:hotel",))


def summary(**kinds: tuple[int, int, int, int, int]) -> Summary:
    """Of each kind (``hotel_stay`` for ``hotel.stay``): records, distinct, people at least and at most, minors."""
    named = {name.replace("_", ".", 1): counts for name, counts in kinds.items()}
    made = Summary(files=3)
    made.records = {kind: counts[0] for kind, counts in named.items()}
    made.records_distinct = {kind: counts[1] for kind, counts in named.items()}
    made.records_people = {
        kind: dict(zip(("at_least", "at_most", "minors"), counts[2:], strict=True)) for kind, counts in named.items()
    }
    low, high = max(c[2] for c in named.values()), sum(c[3] for c in named.values())
    made.people = {**NOBODY, "at_least": low, "at_most": high, "by_id_number": low, "by_phone": high - low}
    made.minors = {"as_of": "2026-11-24", "count": max(c[4] for c in named.values())}
    return made


def said(*events: Any, lang: str = "en", **view: Any) -> list[str]:
    parts: list[str] = []
    reporter = REPORTERS["text"](parts.append, View(lang, titles=RULES.titles(lang), **{"lines": False, **view}))
    for event in (HEADER, *events):
        reporter.event(event)
    reporter.close()
    lines = "".join(parts).splitlines()
    assert all(width(line) <= 80 for line in lines), [line for line in lines if width(line) > 80]
    "\n".join(lines).encode("gbk")  # signs that every Chinese terminal has
    return lines


def of_kind(lines: list[str], kind: str) -> str:
    stop = next(number for number, line in enumerate(lines) if line.startswith(("People", "人数")))
    (line,) = (line for line in lines[:stop] if f" {kind} " in line)
    return line


def test_a_kind_is_told_with_its_people_and_minors() -> None:
    events = [record("hotel.stay", "high"), summary(hotel_stay=(2_143, 2_100, 1_980, 1_980, 12))]
    lines = said(*events)
    assert next(line for line in lines if line.startswith("Records")).split() == [
        "Records", "records", "distinct", "people", "under", "14", "severity"
    ]  # fmt: skip
    assert of_kind(lines, "hotel.stay").split() == ["Hotel", "stay", "hotel.stay", "2,143", "2,100", "1,980", "12",
                                                    "critical"]  # fmt: skip
    assert "People  1,980 (by ID number 1,980, passport 0, phone 0)" in lines
    assert "  of these under 14: 12 (on 2026-11-24)" in lines
    assert " ".join(lines[-2:]).endswith(" on 1,980 people.")
    lines = said(*events, lang="zh")
    assert of_kind(lines, "hotel.stay").split() == ["住宿记录", "hotel.stay", "2,143", "2,100", "1,980", "12", "紧急"]
    assert any("未满 14 周岁 12 人" in line for line in lines) and lines[-1].endswith("记录涉及 1,980 人。")


def test_columns_that_say_nothing_are_left_out() -> None:
    lines = said(record("hotel.stay", "high"), summary(hotel_stay=(5, 5, 4, 4, 0)))
    assert "Records                   records  people  severity" in lines
    # a finished scan of before people of each kind were told
    old = Summary(records={"hotel.stay": 5}, records_distinct={"hotel.stay": 5})
    assert "Records                   records  severity" in said(record("hotel.stay", "high"), old)


def test_the_gravest_kind_leads() -> None:
    kinds = summary(phone_number=(900, 900, 900, 900, 0), hotel_stay=(80, 80, 60, 60, 0),
                    travel_flight=(90, 90, 30, 30, 0), bank_balance=(2, 2, 2, 2, 0))  # fmt: skip
    grave = {"phone.number": "medium", "hotel.stay": "high", "travel.flight": "high", "bank.balance": "critical"}
    lines = said(*(record(kind, severity) for kind, severity in grave.items()), kinds)
    order = [line.split()[-4] for line in lines[lines.index("") + 2 :][:4]]
    assert order == ["bank.balance", "hotel.stay", "travel.flight", "phone.number"]


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("many", [9, 99_999, 999_999, 9_999_999, 99_999_999])
def test_numbers_of_any_size_stay_in_80_columns(lang: str, many: int) -> None:
    kinds = {kind.id: (many, many - 1, many // 3, many, many // 9) for kind in RULES.kinds}
    total = summary(**{kind.replace(".", "_", 1): counts for kind, counts in kinds.items()})
    lines = said(*(record(kind, "high") for kind in kinds), total, lang=lang)
    for kind in kinds:
        line = of_kind(lines, kind)
        assert f"{many:,}" in line and f"{many - 1:,}" in line
        assert (f"{many // 3:,}-{many:,}" in line) == (many < 1_000_000)


def test_large_ranges_are_rounded_in_the_language() -> None:
    counts = (41_208_331, 41_208_331, 12_041_180, 30_831_120, 0)
    events = [record("bank.transaction", "high"), summary(bank_transaction=counts)]
    assert "12.04-30.83 M" in of_kind(said(*events), "bank.transaction")
    assert "1,204-3,083 万" in of_kind(said(*events, lang="zh"), "bank.transaction")


def test_more_people_than_can_be_counted() -> None:
    total = summary(hotel_stay=(20_050_130, 12_582_912, 12_582_912, 12_582_912, 0))
    total.people["capped"] = True
    lines = said(record("hotel.stay", "high"), total)
    assert "12,582,912 or more" in of_kind(lines, "hotel.stay")
    assert any(line.startswith("People  more than 12,582,912 (") for line in lines)
    assert "more than 12,582,912 people." in "\n".join(lines).replace("\n  ", " ")
    assert any(line.startswith("人数  超过 12,582,912 人") for line in said(total, lang="zh"))


def test_one_person_is_one_person() -> None:
    assert said(record("hotel.stay", "high"), summary(hotel_stay=(3, 3, 1, 1, 0)))[-1].endswith(" on 1 person.")
    total = summary(hotel_stay=(3, 3, 1, 21, 0))
    assert "are on 1 to 21 people." in "\n".join(said(total)).replace("\n  ", " ")


def test_a_kind_of_ones_own_may_have_any_name() -> None:
    total = summary(hotel_stay=(3, 3, 1, 1, 0))
    total.records["own." + "long_name_" * 9] = 4
    total.records["own.\x1b[31m\u202e"] = 5
    lines = said(total)
    assert any("own.long_name_" in line and ".." in line for line in lines)
    assert any("own.\\x1b[31m\\u202e" in line for line in lines)


def test_a_terminal_shows_the_gravest_rules_and_a_file_all() -> None:
    rules = [rule for rule in RULES.reported if not rule.supports][:40]
    findings = [
        Finding(rule.id, rule.category, 0.9, rule.severity, Location("a.csv"), "1***", (), "0" * 16) for rule in rules
    ]
    total = Summary(files=1, findings={rule.id: 3 for rule in rules})
    lines = said(*findings, total)
    assert "  and 20 more rules with 60 findings; a report by -o lists all" in lines
    assert all(any(f" {rule.id[:24]}" in line for line in said(*findings, total, lines=True)) for rule in rules)


def test_many_lines_of_severity_low_are_counted_where_the_report_is_short() -> None:
    def found(path: str, rule: str, severity: str) -> Finding:
        return Finding(rule, rule.partition(".")[0], 0.9, severity, Location(path), "1***", (), "0" * 16)

    events = [found("a.json", "location.latlon_pair", "low")] * 22 + [found("a.json", "phone.mobile", "medium")] * 22
    events += [found("b.json", "location.latlon_pair", "low")] * 20
    total = Summary(files=2, findings={"location.latlon_pair": 42, "phone.mobile": 22})
    lines = said(*events, total, lines=True, short=True)
    assert sum(line.startswith("a.json:1:1: low location.latlon_pair") for line in lines) == 20
    assert sum(line.startswith("a.json:1:1: medium phone.mobile") for line in lines) == 22
    more = "a.json: low location.latlon_pair 2 more; a report by -o lists all"
    assert lines.index(more) < lines.index("b.json:1:1: low location.latlon_pair 1***")
    assert sum(line.startswith("b.json:1:1: low") for line in lines) == 20
    assert not any("more" in line for line in said(*events, total, lines=True)[:64])


def test_a_container_that_cannot_be_opened_is_named_alone() -> None:
    lines = said(Skip("b.zip", Reason.CORRUPT, "", "cut off"), Summary(files=1, skipped={"corrupt": 1}, complete=False))
    assert any(line.endswith(" b.zip (cut off)") for line in lines)


def test_why_something_was_not_examined_is_told_in_chinese() -> None:
    skip = Skip("b.gz", Reason.CORRUPT, None, "compressed data is cut off")
    lines = said(skip, Summary(files=1, skipped={"corrupt": 1}, complete=False), lang="zh")
    assert any(line.endswith(" b.gz (压缩数据不完整)") for line in lines)


def test_people_whom_only_an_account_or_a_vehicle_names_are_told() -> None:
    people = {"at_least": 9, "at_most": 11, "by_id_number": 2, "by_phone": 0, "by_passport": 0}
    summary = Summary(records={"bank.transaction": 11}, people=people)
    assert "People  9 to 11 (by ID number 2, passport 0, phone 0, account or vehicle 9)" in said(summary)
