"""The baseline as a user meets it: made, used, extended, merged."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import ID_NUMBER, MOBILE, TABLE

NAME = ".pii-scan-baseline.jsonl"


@pytest.fixture
def table(run, tmp_path: Path) -> Path:
    """A table that is accepted."""
    file = tmp_path / "a.csv"
    file.write_text(TABLE, encoding="utf-8")
    assert run("baseline", "create", "--keep-known").code == 0
    return file


def scan(run, *arguments: str):
    return run("scan", "--keep-known", "--baseline", NAME, *arguments)


def test_what_is_accepted_does_not_fail(run, table: Path) -> None:
    assert scan(run).code == 0
    assert "6 findings by marks, settings or baseline" in scan(run).out
    assert run("scan", "--keep-known").code == 1


def test_a_baseline_holds_no_value(run, table: Path, tmp_path: Path) -> None:
    text = (tmp_path / NAME).read_text(encoding="utf-8")
    assert "1101************2X" in text
    assert ID_NUMBER not in text and MOBILE not in text and "张" not in text


def test_moved_lines_are_accepted(run, table: Path) -> None:
    head, *rows = TABLE.splitlines(keepends=True)
    table.write_text(head + ",,\n" * 30 + "".join(reversed(rows)), encoding="utf-8")
    assert scan(run).code == 0


def test_one_more_of_the_same_shows(run, table: Path) -> None:
    table.write_text(TABLE + f",,{MOBILE}\n", encoding="utf-8")
    result = scan(run)
    assert result.code == 1
    assert "a.csv:4:3: medium phone.mobile" in result.out and "a.csv:2" not in result.out


def test_a_new_value_shows(run, table: Path) -> None:
    table.write_text(TABLE.replace(MOBILE, "13900139000", 1), encoding="utf-8")
    result = scan(run)
    assert result.code == 1
    assert "a.csv:2:23: medium phone.mobile 139****9000" in result.out and "a.csv:3" not in result.out
