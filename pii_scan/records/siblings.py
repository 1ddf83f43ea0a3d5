"""Items of a list in JSON that stand far from the object that holds the list: what it tells is remembered for them."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.passes import Table
from pii_scan.records.units import LONGEST, Unit

# Keys and values, and up to where they are told.
Around = tuple[tuple[tuple[str, str], ...], int]
_BRACKET = lazy_re(rb"([\[{])|[\]}]")


class Siblings:
    """Remembers what an object tells around a list, from one item to the next. outer: its keys and values."""

    def __init__(self) -> None:
        self._end = -1
        self.outer: tuple[tuple[str, str], ...] = ()

    def of(self, data: bytes, unit: Unit, base: int) -> Unit:
        """The unit, with what is told around the list that it is an item of. base: bytes before the data."""
        # one that a chunk shares with the one before it was seen
        if unit.form != "json" or base + unit.start < self._end:
            return unit
        if not unit.outer and self._follows(data, unit.start, base):
            unit = unit._replace(outer=self.outer)
        self._end, self.outer = base + unit.end, unit.outer
        return unit

    def skip(self, start: int, end: int) -> None:
        """Items in [start, end) are like those before, and not read."""
        if self.outer and start - self._end <= LONGEST:
            self._end = max(self._end, end)

    def over(self, table: Table, data: bytes, base: int) -> Around:
        """What is told around the rows of a table which are items of the list, and up to where they are."""
        outer, high = self.outer if table.grid.keyed else (), 0
        for at, end in table.spans if outer else ():
            if base + at >= self._end:
                if not self._follows(data, at, base):
                    self._end, self.outer = base + end, ()
                    break
                self._end = base + end
            high = end
        return outer, high

    def _follows(self, data: bytes, at: int, base: int) -> bool:
        since = self._end - base
        return bool(self.outer) and since >= 0 and at - since <= LONGEST and _is_flat(data[since:at])


def _is_flat(between: bytes) -> bool:
    """Whether nothing ends between two objects that does not begin there: they are items of one list."""
    depth = 0
    for found in _BRACKET.finditer(between):
        depth += 1 if found[1] else -1
        if depth < 0:
            return False
    return depth == 0
