"""Arrays whose columns are named once, and values that a statement asks for, are rows of tables."""

from __future__ import annotations

import pytest

from pii_scan.formats.arrays import Arrays, Asked, arrays_at, asked_at, next_array, next_asked


def rows(text: bytes) -> list[list[bytes]]:
    found = arrays_at(text, text.index(b"[") + 1)
    made: list[list[bytes]] = []
    at, last = (found[1], False) if found else (0, True)
    while found and not last and (row := next_array(text, at)):
        made.append(found[0].row(text, *row[:2])[0])
        at, last = row[2:]
    return made


@pytest.mark.parametrize("name", [b"columns", b"header", b"fields"])
@pytest.mark.parametrize("between", [b"", b'"index": [0, 1], '])
def test_rows_behind_their_names(name: bytes, between: bytes) -> None:
    text = b'{"%b": ["a", "b c"], %b"data": [["1", 2.5], ["x, [y]", null]]}' % (name, between)
    assert rows(text) == [[b'"1"', b"2.5"], [b'"x, [y]"', b"null"]]
    found = arrays_at(text, text.index(b"[") + 1)
    assert found and found[0] == Arrays(("a", "b c"))


@pytest.mark.parametrize(
    "text",
    [b'{"columns": ["a", "b"]}', b'{"columns": [1, 2], "data": [[1, 2]]}', b'{"columns": ["a", "b"], "data": [1, 2]}'],
)
def test_others_are_none(text: bytes) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "column", "values"),
    [
        (b"WHERE t.mobile IN ('13812345679', '13912345678')", "mobile", [b"'13812345679'", b"'13912345678'"]),
        (b"where `id_card` not in (\n 110105, 310101 )", "id_card", [b"110105", b"310101"]),
    ],
)
def test_values_that_are_asked_for(text: bytes, column: str, values: list[bytes]) -> None:
    found = asked_at(text, 0, text.index(b"("))
    assert found and found[0] == Asked((column,))
    made, at, last = [], found[1], False
    while not last and (row := next_asked(text, at)):
        made += found[0].row(text, *row[:2])[0]
        at, last = row[2:]
    assert made == values


def test_a_loop_asks_for_nothing() -> None:
    assert asked_at(b"for x in (a, b)", 0, 10) is None
