"""What is remembered of the text that is read."""

from __future__ import annotations

from pii_scan.records.units.recent import remembered


def test_answers_are_those_of_one_text() -> None:
    asked: list[tuple[bytes, int]] = []

    @remembered
    def look(data: bytes, at: int) -> int:
        asked.append((data, at))
        return data[at]

    one, other = b"ab", b"cd"
    assert [look(one, 0), look(one, 0), look(other, 0), look(one, 0)] == [*b"aaca"]
    assert asked == [(one, 0), (other, 0), (one, 0)]
