"""Rows of a table by the thousand: their kinds, and what is counted of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from itertools import compress

from pii_scan.model import RecordKind, Tally
from pii_scan.records.groups import LISTS
from pii_scan.records.people import is_minor, person_counts, record_counts
from pii_scan.records.tables import Possible, TableKinds, Test

# Answers for cells that are remembered: names, hotels and places come again and again.
REMEMBERED = 1 << 15
Cells = Sequence[bytes]


class BulkKinds:
    """The kinds of many rows of one table. It remembers what was said of the cells of a column.

    others: the columns of the other side of what is told. told: what rows of a kind are by the words around them.
    asks: whether that is still to be found out.
    """

    def __init__(
        self,
        kinds: TableKinds,
        others: frozenset[int] = frozenset(),
        told: Mapping[str, RecordKind | None] = {},
        asks: Callable[[str], bool] = lambda _: False,
    ) -> None:
        self._kinds, self.others, self._told, self._asks = kinds, others, told, asks
        self.offices = kinds.offices
        self._said: dict[Test, dict[bytes, bool]] = {}

    def of_rows(
        self, columns: Sequence[Cells], size: int, by: str, types: int, named: bool, column: int
    ) -> list[Possible | None]:
        """For each of so many rows what ``TableKinds.kind_of`` says of it; no row is shorter than the header."""
        found: list[Possible | None] = [None] * size
        pending: Sequence[int] = range(size)
        told: dict[int, Possible] = {}
        for found_as, conditions in self._kinds.settled(by, types, named, column):
            possible = told.setdefault(found_as.number, self._as_told(found_as))
            held = pending
            for tests in conditions:
                held = self._holding(columns, held, tests)
            if len(held) == size:
                return [possible] * size
            for index in held:
                found[index] = possible
            if len(held) == len(pending):
                break
            if held:
                pending = [index for index in pending if found[index] is None]
        return found

    def is_open(self, possible: Possible) -> bool:
        """Whether the words around the rows are still to be asked."""
        return possible.form != "fingerprint" and self._asks(possible.kind.id)

    def _as_told(self, possible: Possible) -> Possible:
        kind = None if possible.form == "fingerprint" else self._told.get(possible.kind.id)
        return possible._replace(kind=kind) if kind else possible

    def _holding(self, columns: Sequence[Cells], held: Sequence[int], tests: Sequence[Test]) -> Sequence[int]:
        """Of the rows those in which one of the tests holds."""
        holding: Sequence[int] = []
        left = held
        for test in tests:
            passed = self._passing(columns[test.column], left, test)
            if all(passed):
                holding = [*holding, *left] if holding else left
                break
            holding = [*holding, *compress(left, passed)]
            left = [index for index, one in zip(left, passed, strict=True) if not one]
        return sorted(holding) if len(tests) > 1 else holding

    def _passing(self, cells: Cells, indexes: Sequence[int], test: Test) -> list[bool]:
        said = self._said.setdefault(test, {})
        if len(said) > REMEMBERED:
            said.clear()
        cells = cells if len(indexes) == len(cells) else [cells[index] for index in indexes]
        with suppress(KeyError):
            return [*map(said.__getitem__, cells)]
        fresh = list(set(cells).difference(said))
        texts = self._kinds.texts(fresh)
        # cells of which most come once are tested together, and not remembered
        if 2 * len(fresh) > len(cells) and "" not in texts and test.is_every(texts):
            return [said.get(cell, True) for cell in cells] if said else [True] * len(cells)
        said.update(zip(fresh, map(test.holds, texts), strict=True))
        return [*map(said.__getitem__, cells)]


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
    counts = person_counts(key, by, persons)
    # of these there is no more than the number, so that equal numbers are equal records
    tally.extend(kind, by, counts, counts if kind in LISTS else record_counts(key, contents))
    # the year alone rules out nearly all
    earliest = str(as_of.year - 15)
    tally.minors.extend(
        person
        for person, value in zip(counts, persons, strict=True)
        if value[6:10] >= earliest and is_minor(by, value, as_of)
    )
    if by != "phone":
        for column in phones:
            tally.link(kind, person_counts(key, "phone", column))
