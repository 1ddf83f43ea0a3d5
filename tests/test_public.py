"""The names that the package offers to Python code."""

from __future__ import annotations

from pathlib import Path

import pytest

import pii_scan
from pii_scan import given, scanner
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


def test_the_cache_is_that_of_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PII_SCAN_CACHE_DIR", "/c")
    assert given.settings((), {}).cache == "/c"
    assert given.settings((), {"cache": None}).cache is None


def test_the_scans_of_a_process_share_an_engine_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, list_ = tmp_path / "a.csv", tmp_path / "b.txt"
    table.write_text("姓名,身份证号\n张三,320506199204183373\n", encoding="utf-8")
    list_.write_text("姓名：李四\n身份证号：320506199204183373\n", encoding="utf-8")
    made, build = [], scanner.build
    monkeypatch.setattr(scanner, "build", lambda *how: made.append(how) or build(*how))
    settings = {"jobs": 1, "isolated": True, "cache": str(tmp_path / "cache")}  # a cache that no other test has

    def found(path: Path, **more: object) -> list[object]:
        return [event for event in pii_scan.scan(path, **settings, **more) if isinstance(event, pii_scan.Finding)]

    first = [found(table), found(list_)]
    assert [found(table), found(list_)] == first
    assert len(made) == 1
    assert not found(table, rule="phone.mobile")  # what else is set is of one scan only
    assert found(table) == first[0]
    assert len(made) == 1
    both = [pii_scan.scan(path, **settings) for path in (table, list_)]
    turns = zip(*both, strict=False)
    assert next(turns)
    assert len(made) == 2  # side by side


def test_rules_can_be_loaded() -> None:
    assert "identity.prc_id18" in pii_scan.load_rules().by_id


@pytest.mark.parametrize(
    "setting",
    [
        {"min_confidence": "hi"}, {"fail_on": "x"}, {"jobs": 0}, {"jobs": "2"}, {"as_of": "yesterday"},
        {"encoding": "nope"}, {"encoding": "base64"}, {"max_file_size": "10X"}, {"time_limit": "soon"},
        {"config": "pii-scan.toml"}, {"legal": "us"},
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


def test_texts_are_taken_as_on_the_command_line() -> None:
    texts = {"max_file_size": "10M", "time_limit": "1h30m", "rule": "identity.*,phone.mobile", "exclude": "a,b"}
    made = given.settings((), texts)
    assert (made.max_file_size, made.time_limit) == (10 << 20, 5400.0)
    assert (made.rule, made.exclude) == (("identity.*", "phone.mobile"), ("a,b",))


def test_no_values_where_ci_is_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(PiiScanError, match=r"show_values: .* where CI is set"):
        pii_scan.scan(tmp_path, show_values=True)


def test_a_law_can_be_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("身份证号 320506199204183373\n", encoding="utf-8")
    plain, legal = (list(pii_scan.scan(tmp_path, jobs=1, isolated=True, legal=law))[-1] for law in ("none", "cn"))
    assert plain.legal is None and legal.legal["law"] == "cn"
