"""The law's thresholds at their edges: grades of an incident, the ratio over tiers, and both ends of every range."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from pii_scan.legal import assess, assessor
from pii_scan.model import Summary
from pii_scan.reporters.law import law_lines
from pii_scan.reporters.terminal import width
from pii_scan.rulepack import rules_root
from tests.shared import rules

TABLE: Any = yaml.safe_load(Path(rules_root()).joinpath("tables", "legal_cn.yaml").read_text(encoding="utf-8"))
TIERS = {
    "location.fix": ("T1",),
    "hotel.stay": ("T2",),
    "identity.person": ("T3",),
    "travel.flight": ("T2", "T1"),
    "driving.vehicle": ("T3", "T1"),
}


def made(people: tuple[int, int] = (0, 0), **more: Any) -> Summary:
    counts = {"by_id_number": people[0], "by_phone": 0, "by_passport": 0}
    summary = Summary(people={"at_least": people[0], "at_most": people[1], **counts}, **more)
    summary.legal = assess(summary, TABLE, TIERS)
    return summary


def threshold(records: dict[str, int], distinct: dict[str, int] | None = None) -> dict[str, Any]:
    legal = made(records=records, records_distinct=records if distinct is None else distinct).legal
    assert legal is not None
    return legal["threshold"]


# --- grades --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("people", "grade"),
    [
        (0, None),
        (999_999, None),
        (1_000_000, "relatively-major"),
        (9_999_999, "relatively-major"),
        (10_000_000, "major"),
        (99_999_999, "major"),
        (100_000_000, "particularly-major"),
        (1_400_000_000, "particularly-major"),
    ],
)
def test_grade_of_an_incident(people: int, grade: str | None) -> None:
    legal = made((people, people)).legal
    assert legal is not None
    assert legal["incident"]["grade"] == {"at_least": grade, "at_most": grade}


def test_a_range_of_people_is_a_range_of_grades() -> None:
    legal = made((999_999, 10_000_000)).legal
    assert legal is not None
    assert legal["incident"]["grade"] == {"at_least": None, "at_most": "major"}
    assert legal["incident"]["people"] == {"at_least": 999_999, "at_most": 10_000_000}


def test_more_people_than_can_be_counted_may_be_any_number() -> None:
    summary = Summary(people={"at_least": 12_582_912, "at_most": 12_582_912, "capped": True})
    legal = assess(summary, TABLE, TIERS)
    assert legal["incident"]["people"] == {"at_least": 12_582_912, "at_most": None}
    assert legal["incident"]["grade"] == {"at_least": "major", "at_most": "particularly-major"}
    summary.legal = legal
    assert "more than 12,582,912 people: major (from 10,000,000) to" in "".join(law_lines(summary, "en"))


def test_clocks() -> None:
    hours = {clock["id"]: clock["hours"] for clock in TABLE["incident"]["clocks"]}
    assert hours == {"critical-infrastructure": 1, "state-organs": 2, "others": 4}


# --- the criminal threshold ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "records", "ratio", "degree"),
    [
        ("location.fix", 49, 0.98, None),
        ("location.fix", 50, 1.0, "serious"),
        ("location.fix", 499, 9.98, "serious"),
        ("location.fix", 500, 10.0, "especially-serious"),
        ("hotel.stay", 499, 0.998, None),
        ("hotel.stay", 500, 1.0, "serious"),
        ("hotel.stay", 4_999, 9.998, "serious"),
        ("hotel.stay", 5_000, 10.0, "especially-serious"),
        ("identity.person", 4_999, 0.9998, None),
        ("identity.person", 5_000, 1.0, "serious"),
        ("identity.person", 49_999, 9.9998, "serious"),
        ("identity.person", 50_000, 10.0, "especially-serious"),
    ],
)
def test_every_tier_at_its_edges(kind: str, records: int, ratio: float, degree: str | None) -> None:
    part = threshold({kind: records})
    assert part["ratio"] == {"at_least": ratio, "at_most": ratio}
    assert part["degree"] == {"at_least": degree, "at_most": degree}


def test_tiers_add_up_in_proportion() -> None:
    part = threshold({"location.fix": 20, "hotel.stay": 200, "identity.person": 1_000})
    assert part["ratio"] == {"at_least": 1.0, "at_most": 1.0} and part["degree"]["at_least"] == "serious"
    part = threshold({"location.fix": 20, "hotel.stay": 200, "identity.person": 999})
    assert part["ratio"]["at_most"] == 0.9998 and part["degree"]["at_most"] is None
    # ten times a tenth: exact, though no float is
    assert threshold({"location.fix": 5, "hotel.stay": 450})["degree"]["at_least"] == "serious"


def test_a_ratio_is_never_rounded_onto_a_threshold() -> None:
    records = {f"a.kind{number}": 1 for number in range(4_999)} | {"hotel.stay": 0}
    part = threshold(records)
    assert part["ratio"]["at_most"] == 0.9998 and part["degree"]["at_most"] is None
    lines = "\n".join(law_lines(made(records={"identity.person": 4_999}), "en"))
    assert "0.99 times what counts as serious: below serious (from 1)" in lines


def test_contested_tiers_and_equal_records_give_both_ends() -> None:
    part = threshold({"travel.flight": 500}, {"travel.flight": 100})
    assert part["ratio"] == {"at_least": 0.2, "at_most": 10.0}
    assert part["degree"] == {"at_least": None, "at_most": "especially-serious"}
    part = threshold({"driving.vehicle": 5_000})
    assert part["ratio"] == {"at_least": 1.0, "at_most": 100.0}
    counted = {tier["id"]: tier["counted"] for tier in threshold({"travel.flight": 7, "hotel.stay": 3})["tiers"]}
    assert counted == {
        "T1": {"at_least": 0, "at_most": 7},
        "T2": {"at_least": 3, "at_most": 10},
        "T3": {"at_least": 0, "at_most": 0},
    }


def test_more_distinct_records_than_records_are_no_more() -> None:
    assert threshold({"hotel.stay": 10}, {"hotel.stay": 99})["ratio"]["at_least"] == 0.02
    # a finished scan may not say how many are distinct
    assert threshold({"hotel.stay": 10}, {})["ratio"]["at_least"] == 0.02


def test_a_kind_without_a_tier_is_any_other_information_and_named() -> None:
    part = threshold({"hotel.stay": 1, "own.kind": 5_000})
    assert part["no_tier"] == ["own.kind"]
    assert part["ratio"] == {"at_least": 1.002, "at_most": 1.002}


def test_nothing_found() -> None:
    part = threshold({})
    assert part["ratio"] == {"at_least": 0.0, "at_most": 0.0} and part["degree"]["at_most"] is None


# --- where it is said ----------------------------------------------------------------------------------------------


def test_the_packs_say_the_tiers() -> None:
    ruleset = rules()
    summary = Summary(records={"travel.train": 50, "phone.sms": 1}, records_distinct={"travel.train": 50})
    legal = assessor("cn", ruleset)(summary)
    assert legal is not None and legal["threshold"]["ratio"] == {"at_least": 0.12, "at_most": 1.02}
    assert not legal["threshold"]["no_tier"]
    assert assessor("none", ruleset)(summary) is None
    named = {tier for kind in ruleset.kinds for tier in kind.tiers}
    assert named == {tier["id"] for tier in TABLE["threshold"]["tiers"]}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_lines_of_the_text_report(lang: str) -> None:
    summary = made(
        (999_000, 12_345_678), records={"travel.flight": 90_000, "own.kind": 3}, complete=False, suppressed=2
    )
    lines = list(law_lines(summary, lang))
    said = "\n".join(lines)
    assert all(width(line) <= 80 for line in lines)
    for word in {
        "en": ("no legal advice", "999,000 to 12,345,678 people", "below relatively major", "to major", "1 h", "4 h",
               "180.00 to 1,800.00", "published 2017-05-08", "in force 2025-11-01", "own.kind", "lower bounds",
               "baseline accept"),
        "zh": ("不构成法律意见", "999,000 至 12,345,678 人", "未达较大", "至 重大", "1 小时", "4 小时",
               "180.00 至 1,800.00",
               "2017-05-08", "2025-11-01", "own.kind", "下限", "已登记"),
    }[lang]:  # fmt: skip
        assert word in said.replace("\n" + " " * 13, " "), word


def test_nothing_is_said_unless_asked() -> None:
    assert list(law_lines(Summary(records={"hotel.stay": 9_999}), "en")) == []
    assert "legal" not in Summary().to_dict()
