"""Sections of a text that lines of signs divide: ----, ～～～通话结束～～～, 〔完〕."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.records.around import ANY, LINES, Names, widened
from pii_scan.records.units import LONGEST, Unit, decoded, line_span

# Such a line, whatever it says between its signs.
_DIVIDER = lazy_re(
    r"\s{0,8}(?:([^\w\s])\1{1,120}|([^\w\s]) (?:\2 ?){1,60}"
    r"|[〔【（(\[<《—～~*=#※-]{1,60}\s?[^\d\n：:，,。\W]{0,12}\s?[〕】）)\]>》—～~*=#※-]{1,60})\s*\Z"
)


def section(data: bytes, unit: Unit, by: str, names: Names) -> Unit | None:
    """The section around a unit, where it names nobody else. At an end of the text it needs one divider.

    by: the key that names the person; a telephone may be that of somebody else than the one whom another key names, and
    stands below a divider in signatures, too.
    """
    start, above = _edge(data, unit.start, max(0, unit.start - LONGEST // 2), lambda at: line_span(data, at - 1))
    end, below = _edge(data, unit.end, min(len(data), unit.start + 2 * LONGEST), lambda at: line_span(data, at + 1))
    divided = above and below if by == "phone" else above or below
    if start < 0 or end < 0 or not divided or (start, end) == (unit.start, unit.end):
        return None
    return None if names(start, end, ANY if by == "phone" else ()) else widened(unit, decoded(data, start, end), end)


def _edge(data: bytes, at: int, limit: int, following: Callable[[int], tuple[int, int]]) -> tuple[int, bool]:
    """Where a section ends, upwards or downwards, and whether with a divider; -1 where that is farther than a limit."""
    down = limit > at
    at = line_span(data, at)[down]
    for _ in range(LINES):
        if at in (0, len(data)):
            return at, False
        line = following(at)
        if (line[1] > limit) if down else (line[0] < limit):
            return -1, False
        if _DIVIDER.match(decoded(data, *line)):
            return at, True
        at = line[down]
    return -1, False
