"""What holds for all formats: hostile names come through, a leak is one alert, memory stays bounded."""

from __future__ import annotations

import csv
import io
import json
import re
import tracemalloc
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote_to_bytes
from xml.etree import ElementTree

import pytest

from pii_scan.model import Reason, Skip, Summary
from pii_scan.reporters import FORMATS, REPORTERS, View
from pii_scan.reporters.alertwords import as_text
from pii_scan.reporters.terminal import shown

from .conftest import HEADER, NAMES, finding, leak, record, rules, written

SUMMARY = Summary(files=4, skipped={"encrypted": 1}, complete=False)


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Workflow commands, read as GitHub's runner reads them: command, properties, data."""
    read = []
    for line in text.splitlines():
        assert "\n" not in line and line.startswith("::"), line
        head, data = line[2:].split("::", 1)
        command, _, rest = head.partition(" ")
        properties = dict(part.split("=", 1) for part in rest.split(",") if part)
        for escape, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
            properties = {key: value.replace(escape, sign) for key, value in properties.items()}
        read.append((command, properties, data.replace("%25", "%")))
    return read


def _rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def _results(text: str) -> list[Any]:
    return json.loads(text)["runs"][0]["results"]


def _uri(result: Any) -> str:
    place = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    return unquote_to_bytes(place).decode("utf-8", "surrogateescape")


def _lines(text: str) -> list[str]:
    """The path of each line of a finding in the text report."""
    return re.findall(r"(?m)^(.*):1:3: high identity\.prc_id18 ", text)


# format → the paths that it names, and how it shows a name
PATHS: dict[str, tuple[Callable[[str], list[str]], Callable[[str], str]]] = {
    "text": (_lines, shown),
    "jsonl": (lambda text: [e["path"] for e in map(json.loads, text.splitlines()) if "rule" in e], str),
    "json": (lambda text: [event["path"] for event in json.loads(text)["findings"]], str),
    "csv": (lambda text: [r["path"].removeprefix("'") for r in _rows(text) if r["event"] == "finding"], shown),
    "sarif": (lambda text: [_uri(result) for result in _results(text)], str),
    "github": (lambda text: [p["file"] for _, p, _ in commands(text) if "file" in p], shown),
    "gitlab-code-quality": (
        lambda text: [i["location"]["path"] for i in json.loads(text) if "identity." in i["check_name"]],
        as_text,
    ),
    "gitlab-secret-detection": (
        lambda text: [v["location"]["file"] for v in json.loads(text)["vulnerabilities"]],
        as_text,
    ),
    "junit": (
        lambda text: [case.get("classname", "") for case in ElementTree.fromstring(text).iter("testcase")
                      if case.get("name", "").startswith("identity.")],
        shown,
    ),
    "rdjson": (
        lambda text: [d["location"]["path"] for d in json.loads(text)["diagnostics"] if d["severity"] == "ERROR"],
        as_text,
    ),
}  # fmt: skip
# Written by tests of their own.
ELSEWHERE = {"html"}
MACHINES = sorted(set(PATHS) - {"text"})
# JSON escapes control signs; a direction mark is no danger to its readers.
CONTROLS = {
    form: {"\u202e"} for form in ("jsonl", "json", "gitlab-code-quality", "gitlab-secret-detection", "rdjson")
} | {"csv": {"\r"}}


def test_all_formats_are_here() -> None:
    assert set(FORMATS) - ELSEWHERE == set(PATHS)


@pytest.mark.parametrize("form", PATHS)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_hostile_names_come_through(form: str, name: str) -> None:
    """As the name of a file, of a member, and of what was not examined."""
    events = [
        finding(f"x{name}"),
        finding(name),
        finding("a.zip", inner=name),
        Skip(name, Reason.ENCRYPTED, name, name),
    ]
    text = written(form, *events, SUMMARY)
    paths, show = PATHS[form]
    last = f"a.zip!{name}" if form == "text" else "a.zip"
    assert sorted(paths(text)) == sorted(show(path) for path in (f"x{name}", name, last))
    assert set(re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\u2028]", text)) <= CONTROLS.get(form, set())
    text.encode("utf-8")
    if form == "text":
        assert not re.search(r"(?m)^\s*::|##\[", text), "no command to a workflow's runner"


@pytest.mark.parametrize(
    "form", ["sarif", "github", "gitlab-code-quality", "gitlab-secret-detection", "junit", "rdjson"]
)
def test_a_leak_is_one_alert(form: str) -> None:
    found = PATHS[form][0](written(form, *leak("a.csv", 5000), Summary(files=1)).replace("hotel.stay", "identity.x"))
    assert found == ["a.csv"]


def test_values_that_are_graver_than_their_records_stand_alone() -> None:
    events = [event._replace(severity="critical") if getattr(event, "rule", "") == "phone.mobile" else event
              for event in leak("a.csv", 3)]  # fmt: skip
    assert [result["ruleId"] for result in _results(written("sarif", *events))] == [
        "phone.mobile/critical",
        "hotel.stay",
    ]


def test_what_is_accepted_makes_no_alert_and_is_listed() -> None:
    event = finding(suppressed_by="inline mark")
    assert _results(written("sarif", event)) == []
    assert [row["accepted"] for row in _rows(written("csv", event)) if row["event"] == "finding"] == ["inline mark"]


@pytest.mark.parametrize("form", MACHINES)
def test_an_empty_scan_is_a_whole_report(form: str) -> None:
    assert PATHS[form][0](written(form)) == []


@pytest.mark.parametrize("form", [form for form in MACHINES if form != "json"])
def test_memory_does_not_grow(form: str) -> None:
    """Neither with the findings of a file, nor (beyond what a format has room for) with the number of files."""
    reporter = REPORTERS[form](lambda text: None, View(ruleset=rules()))
    reporter.event(HEADER)

    def feed(first: int) -> int:
        for n in range(first, first + 3000):
            reporter.event(finding(f"{n}.csv", n, severity="medium"))
        for line in range(3000):
            reporter.event(finding("z.csv", line + 1, masked=f"{line}***"))
        for n in range(200):
            reporter.event(Skip(f"{first + n}.zip", Reason.ENCRYPTED))
        return tracemalloc.get_traced_memory()[0]

    feed(0)  # to which any growth would come again; traced, it takes three times as long
    tracemalloc.start()
    try:
        before = feed(10_000)
        assert feed(20_000) - before < 30_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("rows", "severity", "said"), [(999, "high", "high"), (1000, "high", "critical"), (1000, "low", "low")]
)
def test_records_on_a_thousand_people_are_critical(rows: int, severity: str, said: str) -> None:
    """As the text report says; what a test path made less grave stays so."""
    events = [record("a.csv", line, str(line), severity) for line in range(rows)]
    (result,) = _results(written("sarif", *events, Summary(files=1)))
    assert result["properties"]["severity"] == said
    (issue,) = json.loads(written("gitlab-code-quality", *events, Summary(files=1)))
    assert issue["severity"] == {"low": "minor", "high": "critical", "critical": "blocker"}[said]
    assert f'<failure type="{said}"' in written("junit", *events, Summary(files=1)) or said == "low"
