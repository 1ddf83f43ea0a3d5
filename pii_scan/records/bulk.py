"""Rows of a table by the thousand: their kinds, and what is counted of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pii_scan.model import Tally
from pii_scan.records.people import is_minor, keyed_hashes, record_hashes
from pii_scan.records.tables import Possible, TableKinds, Test

# Answers for cells that are remembered: names, hotels and places come again and again.
REMEMBERED = 1 << 15
Row = Sequence[bytes]


class BulkKinds:
    """The kinds of many rows of one table. It remembers what was said of the cells of a column.

    others: the columns of the other side of what is told.
    """

    def __init__(self, kinds: TableKinds, others: frozenset[int] = frozenset()) -> None:
        self._kinds, self.others = kinds, others
        self._said: dict[Test, dict[bytes, bool]] = {}

    def of_rows(self, rows: Sequence[Row], by: str, types: int) -> list[Possible | None]:
        """For each row what ``TableKinds.kind_of`` says of it; no row is shorter than the header."""
        found: list[Possible | None] = [None] * len(rows)
        pending: Sequence[int] = range(len(rows))
        for possible, conditions in self._kinds.conditions(by, types):
            held = pending
            for tests in conditions:
                held = self._holding(rows, held, tests)
            for index in held:
                found[index] = possible
            if len(held) == len(pending):
                break
            if held:
                pending = [index for index in pending if found[index] is None]
        return found

    def _holding(self, rows: Sequence[Row], held: Sequence[int], tests: Sequence[Test]) -> list[int]:
        """Of the rows those in which one of the tests holds."""
        holding: list[int] = []
        left = held
        for test in tests:
            passed = self._passing(rows, left, test)
            holding += [index for index, one in zip(left, passed, strict=True) if one]
            left = [index for index, one in zip(left, passed, strict=True) if not one]
            if not left:
                break
        return sorted(holding) if len(tests) > 1 else holding

    def _passing(self, rows: Sequence[Row], indexes: Sequence[int], test: Test) -> list[bool]:
        said, column = self._said.setdefault(test, {}), test[0]
        if len(said) > REMEMBERED:
            said.clear()
        cells = [rows[index][column] for index in indexes]
        fresh = list(set(cells).difference(said))
        if fresh:
            said.update(zip(fresh, [bool(text) and test[1](text) for text in self._kinds.texts(fresh)], strict=True))
        return [said[cell] for cell in cells]


def count(
    tally: Tally,
    key: bytes,
    kind: str,
    by: str,
    persons: Sequence[str],
    phones: Sequence[Sequence[str]],
    contents: Sequence[bytes],
    as_of: date,
) -> None:
    """Count records of one kind. persons: by what they are known. phones: further columns of mobile numbers."""
    hashes = keyed_hashes(key, by, persons)
    tally.extend(kind, by, hashes, record_hashes(key, contents))
    # the year alone rules out nearly all
    earliest = str(as_of.year - 15)
    tally.minors.extend(
        person
        for person, value in zip(hashes, persons, strict=True)
        if value[6:10] >= earliest and is_minor(by, value, as_of)
    )
    if by != "phone":
        for column in phones:
            tally.linked.extend(keyed_hashes(key, "phone", column))
