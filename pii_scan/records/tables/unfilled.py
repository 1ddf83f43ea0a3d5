"""Rows of a table in which a cell is empty that would tell their kind: they are what the others and the header say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records.groups import PLAIN

if TYPE_CHECKING:
    from pii_scan.model import RecordKind
    from pii_scan.records.tables import Conditions, Test

# What programs write for nothing.
NOTHING = lazy_re(r"(?i)\\N|\(?null\)?|none|nil|nan|n/a|-{1,3}|[/*#?]|无|空|不详|未知")
# Rows by which it is told whether most of a table are whole.
SAMPLE = 50

Fields = Mapping[tuple[int, str], Sequence["Test"]]


class Unfilled:
    """For the kinds of one table: whether a row with empty cells is of a kind that most other rows are of.

    It must say something that only this kind has a column for: in a table of several kinds the columns of the others
    are empty in each row. kinds: all that there are. fields: the columns that the header names for them.
    """

    def __init__(self, kinds: Sequence[RecordKind], fields: Fields) -> None:
        columns: dict[int, set[int]] = {}
        for number, kind in enumerate(kinds):
            needed = [[test for name in names for test in fields.get((number, name), ())] for names in kind.needs]
            if needed and all(tests or "second" in names for tests, names in zip(needed, kind.needs, strict=True)):
                columns[number] = {test.column for tests in needed for test in tests}
        self._own: dict[int, tuple[Test, ...]] = {}
        for number in columns:
            others = set[int]().union(*(theirs for other, theirs in columns.items() if other != number))
            own = [test for (of, _), tests in fields.items() if of == number for test in tests]
            found = tuple(test for test in own if test.column not in others)
            if found and kinds[number].id not in PLAIN:
                self._own[number] = found
        self._whole, self._left, self._seen = Counter[int](), Counter[int](), 0
        self._asked: dict[int, Conditions] = {}

    @property
    def is_settled(self) -> bool:
        """Whether it is known of which kinds most rows are."""
        return not self._own or self._seen >= SAMPLE

    def is_usual(self, number: int) -> bool:
        """Whether most rows that may be of a kind are whole."""
        return self._whole[number] > self._left[number]

    def conditions(self, number: int, conditions: Conditions) -> Conditions | None:
        """What a row must hold that is of a kind and not whole; None where no such row is of it."""
        own = self._own.get(number)
        if own is None or not conditions or (self.is_settled and not self.is_usual(number)):
            return None
        # those of one table are few, and live as long as it does
        found = self._asked.get(id(conditions))
        if found is None:
            found = self._asked[id(conditions)] = [own, *(tuple(map(_may_be_empty, tests)) for tests in conditions)]
        return found

    def see(self, number: int, is_whole: bool) -> None:
        """Count one of the first rows as one of a kind, or as one that may be."""
        if not self.is_settled:
            (self._whole if is_whole else self._left)[number] += 1

    def next_row(self) -> None:
        """Another row is asked for."""
        self._seen += 1


def _may_be_empty(test: Test) -> Test:
    def is_shape(text: str) -> bool:
        return NOTHING.fullmatch(text) is not None or test.is_shape(text)

    return test._replace(is_shape=is_shape, is_every=lambda every: all(map(is_shape, every)), or_empty=True)
