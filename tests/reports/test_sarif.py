"""SARIF: valid by the schema, accepted by Microsoft's validator with GitHub's rules, within GitHub's limits."""

from __future__ import annotations

import gzip
import json
import os
import random
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

import pytest

from pii_scan.model import Reason, Skip, Summary
from pii_scan.reporters import sarif as module
from pii_scan.reporters.sarif import uri

from .conftest import NAMES, finding, leak, record, sarif, written


def results(*events, **view):
    return sarif(*events, **view)["results"]


def rule_of(run, result):
    rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert rule["id"] == result["ruleId"]
    return rule


def test_rules_have_what_github_needs() -> None:
    run = sarif(*leak("a.csv", 3), finding("b.csv"), finding("c.csv", severity="low", rule="phone.email"))
    assert run["automationDetails"]["id"] == "pii-scan/"
    for result in run["results"]:
        rule = rule_of(run, result)
        for key in ("shortDescription", "fullDescription"):
            assert 0 < len(rule[key]["text"]) <= 1024
        assert rule["help"]["text"] and "### What to do" in rule["help"]["markdown"]
        assert f"pii-scan:allow[{rule['id'].partition('/')[0]}]" in rule["help"]["markdown"]
        properties = rule["properties"]
        assert 0 < float(properties["security-severity"]) <= 10
        assert properties["precision"] in ("very-high", "high", "medium", "low")
        assert "security" in properties["tags"] and len(properties["tags"]) <= 10
    assert len({rule["id"] for rule in run["tool"]["driver"]["rules"]}) == len(run["tool"]["driver"]["rules"])


def test_severity_is_that_of_the_result() -> None:
    """GitHub reads it from the rule: a value in a test path must not look grave there."""
    run = sarif(finding("a.csv", severity="high"), finding("tests/a.csv", severity="low"))
    grave, low = run["results"]
    assert (grave["ruleId"], grave["level"]) == ("identity.prc_id18", "error")
    assert (low["ruleId"], low["level"]) == ("identity.prc_id18/low", "note")
    assert rule_of(run, grave)["properties"]["security-severity"] == "8.0"
    assert rule_of(run, low)["properties"]["security-severity"] == "2.0"


def test_fingerprint_does_not_depend_on_lines() -> None:
    def prints(*events):
        return [r["partialFingerprints"]["primaryLocationLineHash"] for r in results(*events)]

    (first,) = prints(*leak("a.csv", 3))
    moved = [event._replace(location=event.location._replace(line=event.location.line + 40, end_line=99))
             for event in leak("a.csv", 3)]  # fmt: skip
    assert prints(*moved) == [first]
    assert prints(*leak("a.csv", 4)) == [first]
    assert prints(*leak("a.csv", 10)) != [first], "an alert that was closed must not hide ten times as much"
    assert prints(*leak("b.csv", 3)) != [first]
    assert prints(finding("a.csv")) != [first]


def test_places() -> None:
    (result,) = results(*(finding("a.csv", line) for line in (7, 8, 8, 9)))
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 7, "startColumn": 3, "endLine": 7, "endColumn": 21,
    }  # fmt: skip
    assert [place["id"] for place in result["relatedLocations"]] == [1, 2]
    assert "lines 7 to 9" in result["message"]["text"] and "[8](1), [9](2)" in result["message"]["text"]
    assert result["occurrenceCount"] == 4


def test_places_inside_containers_are_no_lines_of_the_file() -> None:
    (result,) = results(finding("a.zip", 9, inner="b[1].csv"))
    place = result["locations"][0]
    assert place["physicalLocation"]["region"] == {"startLine": 1}
    assert place["logicalLocations"] == [{"fullyQualifiedName": "a.zip!b[1].csv"}]
    assert r"first in b\[1\].csv, line 9" in result["message"]["text"]


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_uris_are_the_bytes_of_names(name: str) -> None:
    given = uri(name)
    assert given.isascii() and not set(given) & set(' "<>\\^`{|}\n\r[]:?#')
    assert unquote_to_bytes(given) == name.encode("utf-8", "surrogateescape")
    (result,) = results(finding(name))
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == given


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a b/c:d.csv", "a%20b/c%3Ad.csv"),
        ("../a.csv", "../a.csv"),
        ("/data/中.csv", "file:///data/%E4%B8%AD.csv"),
        ("C:/data/a b.csv", "file:///C:/data/a%20b.csv"),
        ("//server/share/a.csv", "file://server/share/a.csv"),
    ],
)
def test_uri(path: str, expected: str) -> None:
    assert uri(path) == expected
    assert urlsplit(uri(path)).scheme in ("", "file")


def test_columns_count_characters() -> None:
    assert sarif(finding())["columnKind"] == "unicodeCodePoints"


def test_what_was_not_examined_is_a_notification() -> None:
    skips = [Skip(f"{n} é.zip", Reason.ENCRYPTED, f"{n}[x].csv") for n in range(60)]
    skips += [Skip("a.mp4", Reason.UNSUPPORTED), Skip("gone", Reason.VANISHED)]
    counts = {"encrypted": 60, "unsupported": 1, "vanished": 1, "binary": 4}
    run = sarif(*skips, Summary(files=63, skipped=counts, complete=False, not_listed=7))
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    notes = invocation["toolExecutionNotifications"]
    by_name = [n["level"] for n in notes if n["descriptor"]["id"] == "not-examined/encrypted"]
    assert by_name == ["error"] * 51, "fifty by name, the rest in one"
    texts = [note["message"]["text"] for note in notes]
    assert r"Not examined: encrypted, 0\[x\].csv" in texts and "10 more not examined: encrypted" in texts
    assert "4 not examined: no text" in texts
    assert any(text.startswith("Not listed: 7 more findings") for text in texts)
    assert notes[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "0%20%C3%A9.zip"
    known = {entry["id"] for entry in run["tool"]["driver"]["notifications"]}
    assert known == {note["descriptor"]["id"] for note in notes}


def test_a_scan_that_did_not_end_says_so() -> None:
    (invocation,) = sarif(Summary(complete=False))["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["level"] == "error"
    (invocation,) = sarif(Summary())["invocations"]
    assert invocation["executionSuccessful"] is True and "toolExecutionNotifications" not in invocation


def test_only_so_many_results_and_the_gravest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RESULTS", 10)
    run = sarif(*(finding(f"{n}.csv", severity="medium") for n in range(30)), finding("worst.csv"))
    assert len(run["results"]) == 10
    uris = [r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in run["results"]]
    assert uris == ["worst.csv", *(f"{n}.csv" for n in range(9))]
    (note,) = run["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"].startswith("21 more alerts are not listed here: only the 10 gravest")


def test_size_stays_below_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names of 2,000 random letters do not pack: the least grave results are left out, and counted."""
    monkeypatch.setattr(module, "BYTES", 100_000)
    letters = random.Random(5)
    names = ["".join(letters.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=2000)) for _ in range(200)]
    events = [finding(name, severity="medium", rule=f"own.rule{n}") for n, name in enumerate(names)]
    text = written("sarif", *events, finding("worst.csv"))
    assert len(gzip.compress(text.encode())) < 130_000
    run = json.loads(text)["runs"][0]
    count = len(run["results"])
    assert 30 < count < 100
    assert len(run["tool"]["driver"]["rules"]) == count, "no rule without its result"
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "worst.csv"
    assert f"{201 - count} more alerts" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_chinese() -> None:
    run = sarif(*leak("a.csv", 3), lang="zh")
    assert run["language"] == "zh-CN"
    assert run["results"][0]["message"]["text"].startswith("住宿记录：3 条记录，涉及 3 人，第 2 至 4 行。包含：")
    assert "### 如何处理" in run["tool"]["driver"]["rules"][0]["help"]["markdown"]


def test_unknown_rules_still_have_all_that_is_needed() -> None:
    run = sarif(finding(rule="own.thing"), record(kind="own.kind", rules=()), ruleset=None)
    for result in run["results"]:
        assert rule_of(run, result)["shortDescription"]["text"].startswith("own.")


# --- Microsoft's validator -------------------------------------------------------------------------------------------

MULTITOOL = os.environ.get("SARIF_MULTITOOL") or shutil.which("Sarif.Multitool")


@pytest.mark.skipif(not MULTITOOL, reason="needs Sarif.Multitool, or its path in SARIF_MULTITOOL")
def test_microsofts_validator_has_no_complaint(tmp_path: Path) -> None:
    """npm: @microsoft/sarif-multitool-linux. Its exit code is 0 whatever it finds, so what it writes is read."""
    events = [event for name in NAMES.values() for event in leak(f"x/{name}", 3)]
    events += [finding("a.zip", 9, inner="b.csv"), finding("tests/a.csv", severity="low")]
    summary = Summary(files=20, skipped={"encrypted": 1}, complete=False)
    (tmp_path / "a.sarif").write_text(written("sarif", *events, Skip("b é.zip", Reason.ENCRYPTED), summary))
    command = [MULTITOOL, "validate", "a.sarif", "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"]
    done = subprocess.run([*command, "--output", "said.sarif"], cwd=tmp_path, capture_output=True, check=False)
    said = json.loads((tmp_path / "said.sarif").read_text(encoding="utf-8-sig"))["runs"][0]
    assert said["results"] == [], done.stdout.decode()
