"""Items of a list in JSON or YAML that stand far from what holds the list: what that tells is remembered for them."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit
from pii_scan.records.units.elements import TAG
from pii_scan.records.units.indented import depth_of_item, stands_deeper, told_above
from pii_scan.records.units.nested import only_names, parts_above, qualified, without_list

Pairs = tuple[tuple[str, str], ...]
_BRACKET = lazy_re(rb"([\[{])|[\]}]")


class Siblings:
    """Remembers what an object tells around a list, from one item to the next.

    tells: whether keys and values tell anything. outer: those of the object.
    """

    def __init__(self, tells: Callable[[Pairs], bool]) -> None:
        self._tells, self._end, self._depth, self._parts, self._used = tells, -1, -1, 0, False
        self.outer: Pairs = ()

    def told(self) -> bool:
        """Whether what is read next may be told of from afar, or what was read since this was asked was."""
        used, self._used = self._used, False
        return used or bool(self.outer)

    def inner(self, data: bytes, unit: Unit, base: int) -> Unit:
        """An object with what is told in its parts; in the last item, with what is told around that as well."""
        unit = unit._replace(pairs=unit.pairs + qualified(data, unit)) if unit.form == "json" else unit
        is_inner = unit.form == "json" and base + unit.start < self._end
        return unit._replace(pairs=unit.pairs + self.outer) if is_inner else unit

    def of(self, data: bytes, unit: Unit, base: int) -> Unit:
        """The unit, with what is told around the list that it is an item of. base: bytes before the data."""
        item = depth_of_item(data, unit)
        is_row = data[unit.start : unit.start + 1] == b"["
        # one that a chunk shares with the one before it was seen
        if (unit.form != "json" and item < 0 and not is_row) or base + unit.start < self._end:
            return unit
        if item >= 0:
            unit = unit._replace(outer=told_above(data, unit))
        outer = unit.outer if unit.outer and self._tells(unit.outer) else ()
        if not outer and (unit.pairs or unit.text) and self._follows(data, unit.start, base, item):
            outer, self._used = self.outer, True
        elif outer:
            self._parts = parts_above(data, unit.start) if unit.form == "json" else 0
        # a block may end with the name of the next list
        is_whole = item < 0 or stands_deeper(data[unit.start : unit.end], item)
        self._end, self._depth, self.outer = base + unit.end, item, outer if is_whole else ()
        return unit._replace(outer=outer)

    def _follows(self, data: bytes, at: int, base: int, depth: int) -> bool:
        since = self._end - base
        if not self.outer or since < 0 or at - since > LONGEST or depth != self._depth:
            return False
        if depth >= 0:
            return stands_deeper(data[since:at], depth)
        return _is_next(data[since:at]) if data[at : at + 1] == b"<" else _is_flat(data[since:at], self._parts)


def without_rows(data: bytes, unit: Unit, offset: int, fits: Callable[[tuple[str, ...]], bool]) -> Unit:
    """An object up to a list in it whose items are rows with what is told around it: sessions in a café."""
    if unit.form != "json" or not unit.outer or unit.start < 0:
        return unit
    names = [key for key, _ in unit.outer]
    return without_list(data, unit, offset, lambda keys: fits((*keys, *names)))


def _is_next(between: bytes) -> bool:
    """Whether between two elements the first of them ends, and nothing else that does not begin there."""
    depth = 1
    for tag in TAG.finditer(between):
        depth += 0 if tag[3] else -1 if tag[1] else 1
        if depth < 0:
            return False
    return depth == 0


def _is_flat(between: bytes, parts: int) -> bool:
    """Whether nothing ends between two objects that does not begin there: they are items of one list.

    Or of two lists, the second of which is in a part of the same whole that has no more than a name. parts: how many
    objects, one in the other, are only such a part of it.
    """
    depth = deep = deepest = 0
    for found in _BRACKET.finditer(between):
        depth += 1 if found[1] else -1
        deep += {b"{": 1, b"}": -1}.get(found[0], 0)
        deepest = min(deepest, deep if parts else depth)
    return depth == 0 and deepest >= -parts and (deepest == 0 or only_names(between.decode("utf-8", "replace")))
