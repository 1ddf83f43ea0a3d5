"""One chunk of running text as it is read: where the next line begins, and what was read already."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from heapq import merge

from pii_scan.model import Grid
from pii_scan.named import NamedTuple
from pii_scan.records.groups import DOCUMENTS, Group, Row, Spot, certain, is_subject, within
from pii_scan.records.lists.days import times

# The rules of what is no value: a day, and where the own part of a chunk ends. And what a day is normalised to that is
# the value of a key.
DAY, END, CLOCK = "", " ", "clock"
# Rules of values that nobody else has: below a head they are in a row.
ROW_KEYS = ("property.estate_cert", "property.old_cert", "identity.address")
# Rows of which it is known where they ended.
ENDED = 64
# Bytes of running text behind a head, or behind a row below it, in which the next row begins.
REACH = 1 << 16


class Table(NamedTuple):
    """Rows of a table inside running text: those in which something was found, and the spans of all."""

    grid: Grid
    rows: Sequence[Row]
    spans: Sequence[tuple[int, int]]


class Pass:
    """How far a chunk is read: where the next line begins, where the last unit and the last table end, what is left.

    aside: where the last unit ends of which what holds it tells the kind: that is told of all whom it holds.

    base: bytes of running text before the data. is_below: asks whether a table above told of anybody.
    """

    def __init__(
        self,
        data: bytes,
        own: tuple[int, int],
        spots: list[Spot],
        tables: Sequence[Table],
        past: int,
        is_below: Callable[[], bool] = lambda: False,
    ) -> None:
        self.base, self.is_below = past - own[0], is_below
        self.data, self.own, self.spots = data, own, spots
        self.left = sorted((one for one in tables if one.spans), key=lambda one: one.spans[0][0], reverse=True)
        self.done, self.line, self.tabled, self.aside = -1, 0, -1, -1
        self._rowed: dict[str, int] = {}
        self.to_line(own[0])

    def to_line(self, at: int) -> None:
        """Go to the first line that does not begin before a place, and never back."""
        data, at = self.data, max(at, self.line)
        self.line = at if at == 0 or data[at - 1 : at] == b"\n" else data.find(b"\n", at) + 1 or len(data)

    def outside(self, wide: Group, group: Group) -> Group:
        """The wider of two records of a place, unless it reaches into the next table."""
        return group if self.left and wide.end > self.left[-1].spans[0][0] else wide

    def rows(self, groups: Iterable[Group]) -> Iterator[Group]:
        """The records of a table, which tell how far the rows of each person are read."""
        for group in groups:
            self._rowed[group.person.normalised] = group.end
            yield group

    def was_row(self, group: Group) -> bool:
        """Whether a line holds no more than a row that is a record of its person already, and a remark behind it."""
        return group.form == "text" and group.start < self._rowed.get(group.person.normalised, -1) <= group.end

    def first(self, rules: Collection[str], start: int, end: int) -> int:
        """Where the first value of some rules begins in a part of the data; its end where there is none."""
        return next((spot.start for spot in within(self.spots, start, end) if spot.rule in rules), end)

    @cached_property
    def _documents(self) -> list[int]:
        return [spot.start for spot in certain(self.spots) if spot.rule in DOCUMENTS]

    def names_document(self, start: int, end: int) -> bool:
        """Whether a part of the data names somebody by a document."""
        at = bisect_left(self._documents, start)
        return at < len(self._documents) and self._documents[at] < end

    def holds(self, at: int) -> bool:
        """Whether a place is in the own part."""
        return self.own[0] <= at < self.own[1]

    def in_order(self, reach: Callable[[], int], may_be_row: Callable[[Spot], bool]) -> Iterator[Spot]:
        """The values, the days that may be those of rows below a head, and where the own part ends.

        What stands behind that is read for the units in it alone. reach: how far rows may be, as it is known.
        may_be_row: is asked of a day only when all before it was read, which may name the next head.
        """
        days = (Spot(at, at, DAY, CLOCK * is_clock, 0.0) for at, is_clock in self._times(reach))
        for spot in merge(self.spots, days, [Spot(self.own[1], self.own[1], END, "", 0.0)]):
            if spot.rule != DAY or may_be_row(spot):
                yield spot

    def _times(self, reach: Callable[[], int]) -> Iterator[tuple[int, bool]]:
        """Where days may stand that are those of rows below a head, and whether each is the value of a key.

        reach: how far such rows may be, as it is known.
        """
        at, stop = self.own
        starts = [one.start for one in self.spots]
        heads = [one.start for one in self.spots if is_subject(one)]
        below = False
        while at < stop:
            seen, end = bisect_right(starts, at), reach()
            if below and seen:
                end = max(end, starts[seen - 1] + REACH)
            if end > at:
                end = min(stop, self.data.find(b"\n", min(end, stop), stop) + 1 or stop)
                yield from times(self.data, (at, end))
                at = end
            else:
                at = next(iter(heads[bisect_left(heads, at) :]), stop)
            below = True
