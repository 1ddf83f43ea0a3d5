"""JUnit XML, valid by the schema of Jenkins."""

from __future__ import annotations

from xml.etree import ElementTree

import xmlschema

from pii_scan.model import Reason, Skip, Summary

from .conftest import NAMES, SCHEMAS, finding, leak, written


def junit(*events, **view):
    text = written("junit", *events, **view)
    xmlschema.validate(text, SCHEMAS / "junit-10.xsd")
    root = ElementTree.fromstring(text)
    for suite in root:
        assert int(suite.get("tests")) == len(suite.findall("testcase"))
        for counted, element in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.get(counted)) == len(suite.findall(f"testcase/{element}"))
    return root


def test_a_suite_for_each_file() -> None:
    events = [*leak("a.csv", 12), finding("a.csv", severity="low", rule="phone.email"), *map(finding, NAMES.values())]
    first, *rest = junit(*events)
    assert first.get("name") == "a.csv" and len(rest) == len(NAMES) + 1
    stay, mail = first
    assert (stay.get("classname"), stay.get("name")) == ("a.csv", "hotel.stay")
    failure = stay.find("failure")
    assert failure.get("type") == "high" and failure.text.startswith("Hotel stay: 12 records on 12 people")
    assert mail.find("failure") is None and mail.findtext("system-out").startswith("E-mail address: 1 value")
    assert "****" not in ElementTree.tostring(first, "unicode"), "builds may be public"


def test_what_fails_is_what_fails_the_scan() -> None:
    events = [finding("a.csv", severity="medium"), finding("b.csv", severity="high")]
    for level, expected in (("low", 2), ("medium", 2), ("high", 1), ("critical", 0), ("never", 0)):
        assert len(junit(*events, fail_on=level).findall(".//failure")) == expected


def test_a_scan_that_found_nothing_has_a_case() -> None:
    (suite,) = junit(Summary(files=3))
    (case,) = suite
    assert case.get("name") == "everything-examined" and len(case) == 0


def test_what_was_not_examined_is_an_error() -> None:
    skips = [Skip("a.zip", Reason.ENCRYPTED, "b.csv"), Skip("c.mp4", Reason.UNSUPPORTED)]
    root = junit(*skips, Summary(skipped={"encrypted": 1, "unsupported": 1}, complete=False))
    archive, last = root
    assert archive.get("name") == "a.zip" and archive.find("testcase/error").get("type") == "encrypted"
    assert "1 not examined: no reader" in last.find("testcase/error").get("message")
    (last,) = junit(skips[1], Summary(skipped={"unsupported": 1}))
    assert last.find("testcase/skipped").get("message") == "1 not examined: no reader"
    (last,) = junit(Summary(complete=False))
    assert last.find("testcase/error").get("message").startswith("Not everything was examined")
