"""Rows in a text of JSON or of a log, in which the ends of lines are escaped."""

from __future__ import annotations

from bisect import bisect_left

from pii_scan.lazy import lazy_re
from pii_scan.records.units import Unit, line_span, told_unit

# The end of a line as it is escaped, what divides cells so, and what begins and ends a text.
_BREAK, _TAB, _QUOTE = lazy_re(rb"(?<!\\)(?:\\r)?\\n|(?<!\\)\\r"), "\\t", b'"'
# Ends of lines of the shortest list, and cells of a row.
_BREAKS, _CELLS = 2, 2


def escaped_row(data: bytes, offset: int) -> Unit | None:
    """The row around an offset, where one beside it has as many cells; none where keys stand in it."""
    low, high = line_span(data, offset)
    if data.find(b"\\", low, high) < 0:
        return None
    breaks = [found.span() for found in _BREAK.finditer(data, low, high)]
    if len(breaks) < _BREAKS:
        return None
    # the text begins behind what names it, and ends before the rest of the object
    number, quote = bisect_left(breaks, (offset, offset)), data.find(_QUOTE, breaks[-1][1], high)
    starts = [max(low, data.rfind(_QUOTE, low, breaks[0][0]) + 1), *(end for _, end in breaks)]
    ends = [*(start for start, _ in breaks), quote if quote >= 0 else high]
    if not starts[number] <= offset < ends[number]:
        return None  # beside the text
    row, *beside = [
        _row(data, starts[at], ends[at]) for at in (number, number - 1, number + 1) if 0 <= at < len(starts)
    ]
    size = len(row.cells)
    alike = size >= _CELLS and not row.pairs and any(len(one.cells) == size for one in beside)
    return row if alike else None


def _row(data: bytes, start: int, end: int) -> Unit:
    return told_unit(data[start:end].decode("utf-8", "replace").replace(_TAB, "\t"), start, end)
