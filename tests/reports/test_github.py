"""Workflow commands, read as GitHub's runner reads them."""

from __future__ import annotations

from pii_scan.model import Reason, Skip, Summary

from .conftest import NAMES, finding, leak, written
from .test_formats import commands


def github(*events, **view):
    return commands(written("github", *events, **view))


def test_places() -> None:
    (stay, mobile, inside) = github(*leak("a.csv", 3), finding("b.csv", 7), finding("c.zip", 9, inner="x.csv"))
    assert stay[0] == "error" and stay[1] == {
        "file": "a.csv", "line": "2", "endLine": "2", "title": "Hotel stay (hotel.stay)",
    }  # fmt: skip
    assert (mobile[1]["line"], mobile[1]["col"], mobile[1]["endColumn"]) == ("7", "3", "21")
    assert "line" not in inside[1] and "first in x.csv, line 9" in inside[2]


def test_kinds_of_annotations() -> None:
    levels = ("low", "medium", "high", "critical")
    found = github(*(finding(f"{level}.csv", severity=level) for level in levels))
    assert [(command, properties["file"]) for command, properties, _ in found] == [
        ("error", "critical.csv"), ("error", "high.csv"), ("warning", "medium.csv"), ("notice", "low.csv"),
    ]  # fmt: skip


def test_a_public_log_shows_no_masked_value() -> None:
    assert "*" not in written("github", *leak("a.csv", 3), finding("b.csv"))


def test_no_more_than_github_shows() -> None:
    """Ten of a kind; the last notice says how many are missing."""
    events = [finding(f"{level}{n:02}.csv", severity=level) for level in ("low", "medium", "high") for n in range(15)]
    found = github(*events)
    counts = {kind: sum(command == kind for command, *_ in found) for kind in ("error", "warning", "notice")}
    assert counts == {"error": 10, "warning": 10, "notice": 10}
    assert found[-1][2].startswith("16 more alerts are not annotated"), "5 errors, 5 warnings, 6 notices"
    assert len(github(*events[:10])) == 10, "all of them, and none is missing"
    assert found[0][1]["file"] == "high00.csv"


def test_the_worst_first() -> None:
    events = [finding(f"{n:02}.csv") for n in range(15)] + [finding("worst.csv", severity="critical")]
    assert github(*events)[0][1]["file"] == "worst.csv"


def test_what_was_not_examined_is_a_warning() -> None:
    summary = Summary(skipped={"encrypted": 1, "binary": 2}, complete=False)
    medium = [finding(f"{n:02}.csv", severity="medium") for n in range(12)]
    found = github(*medium, Skip("a.zip", Reason.ENCRYPTED), summary)
    warnings = [data for command, _, data in found if command == "warning"]
    assert len(warnings) == 10
    assert warnings[-1] == "a.zip: Not examined: encrypted; 2 not examined: no text"
    assert found[-1][2].startswith("3 more alerts")
    assert github(Summary(skipped={"binary": 2})) == [], "what has no reader is no warning in each run"


def test_names_cannot_speak_to_the_runner() -> None:
    text = written("github", *(finding(name, rule=f"own.{name}") for name in NAMES.values()))
    assert len(text.splitlines()) == len(commands(text)) == 11
