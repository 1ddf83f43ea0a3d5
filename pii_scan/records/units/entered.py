"""Numbered items of several lines, as certificates and answers to inquiries list what somebody has or did."""

from __future__ import annotations

from collections.abc import Iterator

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, line_span, lines_of, text_unit

# The number that begins an item, and how deep it stands: [1] 坐落 …, 二、…
_ITEM = lazy_re(
    rb"((?:[ \t]|\xe3\x80\x80)*+)(?:[\[(]|\xe3\x80\x90|\xef\xbc\x88)?"
    rb"(?:[0-9]{1,2}|(?:\xe4\xb8[\x80\x83\x89]|\xe4\xba[\x8c\x94]|\xe5\x9b\x9b|\xe5\x85[\xab\xad]|\xe4\xb9\x9d|\xe5\x8d\x81){1,3})"
    rb"(?:[\])]|\xe3\x80\x91|\xef\xbc\x89|\xe3\x80\x81|\.(?![0-9]))[ \t]*+"
)
_DEPTH = lazy_re(rb"(?:[ \t]|\xe3\x80\x80)*+")
# A journey by itself: its day, and a flight or a train. There and back are two of one item.
_RIDE = lazy_re(
    rb"(?:[12][0-9]{3}[-/.]|\xe5\xb9\xb4)[^\n]{0,24}?"
    rb"(?<![0-9A-Za-z-])(?:[A-Z0-9][A-Z][0-9]{3,4}|[GDCZTKYLS][1-9][0-9]{0,3})(?![0-9A-Za-z-])"
)
# Lines of the longest item.
_MOST = 6


def entered(data: bytes, offset: int, low: int) -> Unit | None:
    """The numbered item of several lines around an offset; None where the line is one by itself.

    low: where the unit before it ends. The lines that go on with an item stand deeper than its number.
    """
    span = line_span(data, offset)
    for _ in range(_MOST):
        if head := _ITEM.match(data, *span):
            break
        above = line_span(data, span[0] - 1)
        if span[0] <= low or above[0] < low or not data[slice(*span)].strip():
            return None
        span = above
    else:
        return None
    end = _end_of(data, span, len(head[1]))
    return text_unit(data, span[0], end) if span[1] < end and span[0] <= offset < end else None


def lines_and_items(data: bytes, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The lines of a span, as ``lines_of`` has them, but a numbered item of several lines as one."""
    done = start
    for low, high, gap in lines_of(data, start, end):
        if low < done:
            continue
        head = _ITEM.match(data, low, high)
        done = min(end, _end_of(data, (low, high), len(head[1]))) if head else high
        yield low, done, gap


def _end_of(data: bytes, head: tuple[int, int], depth: int) -> int:
    """Where the lines end that go on with the line of a number: with a journey none that tell of another."""
    end = head[1]
    for _ in range(_MOST):
        below = line_span(data, end + 1) if end < len(data) else (end, end)
        found = _DEPTH.match(data, *below)
        if below[1] <= end or found is None or found.end() >= below[1] or below[1] - head[0] > LONGEST:
            break
        if len(found[0]) <= depth or _ITEM.match(data, *below):
            break
        end = below[1]
    return head[1] if _RIDE.search(data, *head) and _RIDE.search(data, head[1], end) else end
