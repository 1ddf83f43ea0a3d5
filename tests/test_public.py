"""The names that the package offers to Python code."""

from __future__ import annotations

from pathlib import Path

import pytest

import pii_scan
from pii_scan.errors import PiiScanError


def test_all_names_are_there() -> None:
    assert all(getattr(pii_scan, name) is not None for name in pii_scan.__all__)
    with pytest.raises(AttributeError, match="no attribute 'Finder'"):
        _ = pii_scan.Finder


def test_a_scan_gives_events(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("姓名,身份证号\n张三,320506199204183373\n", encoding="utf-8")
    events = list(pii_scan.scan(str(file), jobs=1, isolated=True))
    found = [event for event in events if isinstance(event, pii_scan.Finding)]
    assert [event.rule for event in found if event.rule == "identity.prc_id18"] == ["identity.prc_id18"]
    assert all("9204183" not in event.masked for event in found)
    assert any(isinstance(event, pii_scan.Record) for event in events)


def test_rules_can_be_loaded() -> None:
    assert "identity.prc_id18" in pii_scan.load_rules().by_id


@pytest.mark.parametrize(
    "setting",
    [
        {"min_confidence": "hi"}, {"fail_on": "x"}, {"jobs": 0}, {"jobs": "2"}, {"as_of": "yesterday"},
        {"encoding": "nope"}, {"encoding": "base64"}, {"max_file_size": "10M"}, {"time_limit": "5s"},
        {"show_values": "no"}, {"engine": "x"}, {"rule": None}, {"minconfidence": "high"},
    ],
    ids=str,
)  # fmt: skip
def test_a_wrong_setting_is_told_at_once(setting: dict[str, object]) -> None:
    with pytest.raises(PiiScanError, match=f"{next(iter(setting))}: "):
        pii_scan.scan(".", **setting)


def test_paths_and_single_texts_are_taken(tmp_path: Path) -> None:
    for name in ("a.csv", "a.txt"):
        (tmp_path / name).write_text("身份证号 320506199204183373\n", encoding="utf-8")
    settings = {"jobs": 1, "isolated": True, "exclude": "*.csv", "rule": "identity.*", "time_limit": 60}
    found = [event for event in pii_scan.scan(tmp_path, **settings) if isinstance(event, pii_scan.Finding)]
    assert [Path(event.location.path).name for event in found] == ["a.txt"]
