"""GitLab's reports, held against what its schemas and documentation require."""

from __future__ import annotations

import json
from uuid import UUID

import jsonschema

from pii_scan.model import Reason, Skip, Summary

from .conftest import NAMES, finding, leak, record, written

_TEXT = {"type": "string", "minLength": 1}
_TOOL = {
    "type": "object",
    "required": ["id", "name", "version", "vendor"],
    "properties": {
        "id": _TEXT,
        "name": _TEXT,
        "version": _TEXT,
        "url": {"pattern": "^https?://.+"},
        "vendor": {"type": "object", "required": ["name"], "properties": {"name": _TEXT}},
    },
}
_TIME = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$"}
# What security-report-schemas 15.2.1 asks of the parts that we write, and no parts beside them.
SECRET_DETECTION = {
    "type": "object",
    "required": ["scan", "version", "vulnerabilities"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "15.2.1"},
        "scan": {
            "type": "object",
            "required": ["analyzer", "end_time", "scanner", "start_time", "status", "type"],
            "additionalProperties": False,
            "properties": {
                "analyzer": _TOOL,
                "scanner": _TOOL,
                "start_time": _TIME,
                "end_time": _TIME,
                "status": {"enum": ["success", "failure"]},
                "type": {"const": "secret_detection"},
                "messages": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": ["level", "value"],
                        "properties": {"level": {"enum": ["info", "warn", "fatal"]}, "value": _TEXT},
                    },
                },
            },
        },
        "vulnerabilities": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "identifiers", "location"],
                "additionalProperties": False,
                "properties": {
                    "id": _TEXT,
                    "name": {"type": "string", "maxLength": 255},
                    "description": {"type": "string", "maxLength": 1048576},
                    "severity": {"enum": ["Info", "Unknown", "Low", "Medium", "High", "Critical"]},
                    "solution": {"type": "string", "maxLength": 7000},
                    "identifiers": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "type": "object",
                            "required": ["type", "name", "value"],
                            "properties": {
                                "type": _TEXT,
                                "name": _TEXT,
                                "value": _TEXT,
                                "url": {"pattern": "^(https?|ftp)://.+"},
                            },
                        },
                    },
                    "location": {
                        "type": "object",
                        "required": ["commit"],
                        "additionalProperties": False,
                        "properties": {
                            "file": {"type": "string"},
                            "start_line": {"type": "number"},
                            "end_line": {"type": "number"},
                            "commit": {"type": "object", "required": ["sha"], "properties": {"sha": _TEXT}},
                        },
                    },
                },
            },
        },
    },
}
CODE_QUALITY = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": _TEXT,
            "check_name": _TEXT,
            "fingerprint": _TEXT,
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": _TEXT,
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
EVENTS = [*leak("a.csv", 12), finding("a.csv", severity="low", rule="phone.email", masked="a***@example.org"),
          finding("b.zip", 7, inner="`x`<b>.csv"), *(finding(name) for name in NAMES.values())]  # fmt: skip


def secrets(*events):
    report = json.loads(written("gitlab-secret-detection", *events))
    jsonschema.validate(report, SECRET_DETECTION)
    return report


def quality(*events):
    report = json.loads(written("gitlab-code-quality", *events))
    jsonschema.validate(report, CODE_QUALITY)
    return report


def test_secret_detection() -> None:
    report = secrets(*EVENTS, Summary(seconds=61.0))
    stay, mail, inside, *_ = report["vulnerabilities"]
    assert (stay["name"], stay["severity"]) == ("Hotel stay", "High")
    assert stay["description"].startswith(
        "Hotel stay: 12 records on 12 people, lines 2 to 13. Values: `identity.prc_id18`"
    )
    assert stay["location"] == {"file": "a.csv", "start_line": 2, "end_line": 13, "commit": {"sha": "0000000"}}
    assert [identifier["value"] for identifier in stay["identifiers"]] == ["hotel.stay", "359"]
    assert (mail["severity"], mail["identifiers"][0]["value"]) == ("Low", "phone.email")
    assert inside["location"]["start_line"] == 1, "a line inside a container is none of the file's"
    assert "first in `'x'<b>.csv`, line 7" in inside["description"], "nothing of a name is read as Markdown"
    assert len({UUID(v["id"]) for v in report["vulnerabilities"]}) == len(report["vulnerabilities"])
    assert (report["scan"]["start_time"], report["scan"]["end_time"]) == ("2026-11-24T00:00:00", "2026-11-24T00:01:01")
    assert "raw_source_code_extract" not in json.dumps(report)


def test_a_history_names_commits() -> None:
    """The same file comes again with each commit that brought something of it."""
    first, second = "a1b2c3d4e5 2024-05-01", "0123456789 2024-06-01"
    events = [finding("a.csv", 3, inner=first), finding("b.csv", inner=first), finding("a.csv", 9, inner=second),
              finding("a.zip", 9, inner=f"{second}!x.csv")]  # fmt: skip
    found = secrets(*events)["vulnerabilities"]
    assert [(v["location"]["commit"]["sha"], v["location"]["file"], v["location"]["start_line"]) for v in found] == [
        ("a1b2c3d4e5", "a.csv", 3), ("a1b2c3d4e5", "b.csv", 1), ("0123456789", "a.csv", 9), ("0123456789", "a.zip", 1),
    ]  # fmt: skip
    assert len({v["id"] for v in found}) == 4
    assert len({issue["fingerprint"] for issue in quality(*events)}) == 4


def test_what_was_not_examined_is_a_message() -> None:
    skips = [Skip(f"{n}.zip", Reason.ENCRYPTED) for n in range(60)]
    scan = secrets(*skips, Summary(skipped={"encrypted": 60, "binary": 2}, complete=False))["scan"]
    assert scan["status"] == "success", "a part that could not be examined is no failure of the scan"
    values = [message["value"] for message in scan["messages"]]
    assert values[0] == "`0.zip`: Not examined: encrypted" and len(values) == 52
    assert values[-2:] == ["2 not examined: no text", "10 more not examined: encrypted"]
    assert secrets(Summary(complete=False))["scan"]["status"] == "failure", "the scan was cut short"


def test_code_quality() -> None:
    issues = quality(*EVENTS, Skip("c.7z", Reason.CORRUPT), Skip("d.mp4", Reason.UNSUPPORTED))
    stay, mail, inside, *_ = issues
    assert (stay["check_name"], stay["severity"], stay["location"]["lines"]) == ("hotel.stay", "critical", {"begin": 2})
    assert mail["severity"] == "minor" and inside["location"]["lines"] == {"begin": 1}
    (missed,) = (issue for issue in issues if issue["check_name"].startswith("not-examined"))
    assert (missed["check_name"], missed["severity"]) == ("not-examined/corrupt", "info")
    assert missed["location"]["path"] == "c.7z"
    fingerprints = [issue["fingerprint"] for issue in issues]
    assert len(set(fingerprints)) == len(fingerprints), "GitLab drops issues with a fingerprint that it knows"
    assert "****" not in json.dumps(issues), "a merge request may be public"


def test_severities() -> None:
    events = [record(f"{level}.csv", severity=level) for level in ("low", "medium", "high", "critical")]
    assert [issue["severity"] for issue in quality(*events)] == ["minor", "major", "critical", "blocker"]
    found = [v["severity"] for v in secrets(*events)["vulnerabilities"]]
    assert found == ["Low", "Medium", "High", "Critical"]
