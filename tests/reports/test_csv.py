"""The table for Excel: no cell that it takes for a formula, a number or a date, wherever it splits cells."""

from __future__ import annotations

import csv
import io

import pytest

from pii_scan.model import Reason, Skip, Summary
from pii_scan.reporters.csv import COLUMNS, cell

from .conftest import NAMES, finding, leak, record, written

DIGITS = ["11010519491231002", "1/2", "2026-11-24", "1e5", "007", "12:30", "1,000.5", "3 1/2", "-5", "５０"]
FORMULAS = ["=1+1", "+86 138", "-x", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠a", " =1", "a;=1+1", "a; ＝b"]


def rows(*events, **view):
    text = written("csv", *events, **view)
    assert text.encode("utf-8").startswith(b"\xef\xbb\xbf"), "Chinese Excel takes a file without it for GBK"
    table = csv.DictReader(io.StringIO(text[1:], newline=""))
    assert tuple(table.fieldnames or ()) == COLUMNS
    return list(table)


@pytest.mark.parametrize("text", DIGITS + FORMULAS)
def test_cells_stay_text(text: str) -> None:
    for part in cell(text).split(";"):
        assert part.strip()[0] in "'a", "an apostrophe, or a letter"
    assert cell(text).replace("'", "") == text


@pytest.mark.parametrize(
    "text", ["a.csv", "samples/a b.csv", "1101************2X", "中文.csv", "a@b", "a;b", "x=1", ""]
)
def test_other_texts_are_left_alone(text: str) -> None:
    assert cell(text) == text


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_no_cell_is_a_formula_whatever_divides_them(delimiter: str) -> None:
    events = [finding(name, inner=f";{name}") for name in [*NAMES.values(), *FORMULAS]]
    text = written("csv", *events, Skip("=a", Reason.CORRUPT, "+b", "@c"))
    for row in csv.reader(io.StringIO(text[1:], newline=""), delimiter=delimiter):
        assert not [c for c in row if c.strip().strip('"')[:1] in tuple("=+-@＝＋－＠") and c.strip('" ')]


def test_every_value_has_its_row() -> None:
    found = rows(*leak("a.csv", 5000), Summary(files=1))
    assert sum(row["event"] == "finding" for row in found) == 10_000
    assert sum(row["event"] == "record" for row in found) == 5000
    first = found[1]
    assert (first["name"], first["title"]) == ("identity.prc_id18", "Resident identity number")
    assert (first["path"], first["line"], first["column"], first["value"]) == ("a.csv", "2", "3", "1101************2X")
    assert found[0]["title"] == "Hotel stay" and found[0]["person"] == "'0000000000000002"


def test_what_was_not_examined_and_the_end_have_rows() -> None:
    skip = Skip("a.zip", Reason.ENCRYPTED, "b.csv")
    found = rows(skip, Summary(skipped={"encrypted": 1}, complete=False))
    assert [(row["event"], row["path"], row["inner"], row["reason"]) for row in found] == [
        ("skip", "a.zip", "b.csv", "encrypted"), ("summary", "", "", "incomplete"),
    ]  # fmt: skip
    assert rows(Summary())[-1]["reason"] == "complete"


def test_values_show_only_when_they_were_asked_for() -> None:
    assert rows(finding(value="11010519491231002X"))[0]["value"] == "11010519491231002X"
    assert rows(finding(value="13800138000"))[0]["value"] == "'13800138000", "Excel would round longer ones"
    assert rows(finding())[0]["value"] == "1101************2X"


def test_lines_end_as_the_standard_says() -> None:
    text = written("csv", record(), finding("a\nb"))
    assert text.count("\r\n") == text.count("\n") == 4
