"""Objects of JSON that repeat are rows of a table; what a list stands in may tell nothing of them."""

from __future__ import annotations

import json

import pytest

from pii_scan.formats.objects import find_objects, next_object

ONE = {"name": "x", "tel": {"home": "1", "work": ["2", "3"]}, "born": {"$date": "2001-02-03"}, "n": None}
HEADERS = ("name", "tel_home", "tel_work", "born", "n")


def lines(*objects: object) -> bytes:
    return "\n".join(json.dumps(one, ensure_ascii=False) for one in objects).encode()


@pytest.mark.parametrize(
    "data",
    [
        lines(ONE, ONE, ONE),
        lines([ONE, ONE]),
        json.dumps([ONE, ONE], indent=2).encode(),
        lines({"RECORDS": [ONE, ONE]}),
        lines({"code": 200, "msg": "success", "time": 1700000000123, "data": {"list": [ONE, ONE], "total": 2}}),
        lines({"msg": "查询成功", "errors": [], "rows": [ONE, ONE], "ok": True}),
    ],
)
def test_objects_are_rows(data: bytes) -> None:
    found = find_objects(data, True)
    assert found is not None
    grid, at = found
    assert grid.headers == HEADERS
    row = next_object(data, at)
    assert row is not None
    cells, starts = grid.row(data, *row[:2])
    assert [cell.strip(b'"') for cell in cells[:2]] == [b"x", b"1"]
    assert [data[start : start + len(cell)] for start, cell in zip(starts, cells, strict=True)] == cells


@pytest.mark.parametrize(
    "data",
    [
        lines(ONE),
        lines({"hotel": "Ritz", "guests": [ONE, ONE]}),
        lines({"flight": "CA1", "seats": [ONE, ONE]}),
        lines({"id": 123456789, "orders": [ONE, ONE]}),
        lines({"guests": [ONE, ONE], "hotel": "Ritz"}),
        lines({"n": 1, "list": [ONE, ONE]}, {"n": 2, "list": [ONE, ONE]}),
        lines({"a": [ONE], "b": "x"}, {"a": [ONE, ONE], "b": "x"}),
        lines(*[{"a": "one\ntwo", "b": 2}] * 3),
        lines(*[{"version": "1.1", "short_message": "x", "n": 1}] * 3),
        lines({"a": 1, "b": 2}, {"c": 1, "d": 2}, {"e": 1, "f": 2}),
        b'[{"a": 1, "b": 2}, {"a": 1, "b": ',
        b"[1, 2]",
        b"{",
        b"",
    ],
)
def test_others_are_not(data: bytes) -> None:
    assert find_objects(data, True) is None


def test_keys_may_be_missing_and_cells_stand_where_they_would() -> None:
    data = lines({"a": "1", "b": "2", "c": "3"}, {"a": "1", "c": "3"}, {"b": "2", "c": "3"}, {"a": "1", "x": "9"})
    found = find_objects(data, True)
    assert found is not None
    grid, at = found
    rows = []
    while row := next_object(data, at):
        rows.append(grid.row(data, *row[:2]))
        at = row[2]
    assert grid.headers == ("a", "b", "c")
    assert [cells for cells, _ in rows] == [
        [b'"1"', b'"2"', b'"3"'],
        [b'"1"', b"", b'"3"'],
        [b"", b'"2"', b'"3"'],
        [],
    ]
    # a value belongs to its own column, not to an empty one beside it
    assert all(starts == sorted(starts) for _, starts in rows)
    assert rows[1][1][1] > rows[1][1][0]
