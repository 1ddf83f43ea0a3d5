"""Items of a list in JSON that stand far from the object that holds the list: what it tells is remembered for them."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.records.elements import TAG
from pii_scan.records.units import LONGEST, Unit

Pairs = tuple[tuple[str, str], ...]
_BRACKET = lazy_re(rb"([\[{])|[\]}]")


class Siblings:
    """Remembers what an object tells around a list, from one item to the next.

    tells: whether keys and values tell anything. outer: those of the object.
    """

    def __init__(self, tells: Callable[[Pairs], bool]) -> None:
        self._tells, self._end, self._used = tells, -1, False
        self.outer: Pairs = ()

    def told(self) -> bool:
        """Whether what is read next may be told of from afar, or what was read since this was asked was."""
        used, self._used = self._used, False
        return used or bool(self.outer)

    def of(self, data: bytes, unit: Unit, base: int) -> Unit:
        """The unit, with what is told around the list that it is an item of. base: bytes before the data."""
        # one that a chunk shares with the one before it was seen
        if unit.form != "json" or base + unit.start < self._end:
            return unit
        outer = unit.outer if unit.outer and self._tells(unit.outer) else ()
        if not unit.outer and self._follows(data, unit.start, base):
            outer, self._used = self.outer, True
        self._end, self.outer = base + unit.end, outer
        return unit._replace(outer=outer)

    def _follows(self, data: bytes, at: int, base: int) -> bool:
        since = self._end - base
        if not self.outer or since < 0 or at - since > LONGEST:
            return False
        return _is_next(data[since:at]) if data[at : at + 1] == b"<" else _is_flat(data[since:at])


def _is_next(between: bytes) -> bool:
    """Whether between two elements the first of them ends, and nothing else that does not begin there."""
    depth = 1
    for tag in TAG.finditer(between):
        depth += 0 if tag[3] else -1 if tag[1] else 1
        if depth < 0:
            return False
    return depth == 0


def _is_flat(between: bytes) -> bool:
    """Whether nothing ends between two objects that does not begin there: they are items of one list."""
    depth = 0
    for found in _BRACKET.finditer(between):
        depth += 1 if found[1] else -1
        if depth < 0:
            return False
    return depth == 0
