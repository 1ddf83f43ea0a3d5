"""Lines of which one only tells when something was, and the few deeper ones right below it what: one moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pii_scan.lazy import lazy_re
from pii_scan.records.around.outlines import depth
from pii_scan.records.units import DAY, decoded

# 【1】07-02 06:49:51
_MOMENT = lazy_re(rf"\W{{0,6}}(?:\d{{1,4}}\W{{1,3}})?{DAY}[ T]\d{{1,2}}:\d\d(?::\d\d)?\W{{0,6}}")
# Bytes of the longest line that only tells when, and lines below it.
_SHORT, _MOST = 60, 4

Line = tuple[int, int, bool]


def moments(data: bytes, lines: Iterable[Line]) -> Iterator[Line]:
    """Lines, those of a moment as one; with where each begins and ends, and whether a gap is before it."""
    head: Line | None = None
    deep = below = 0
    for start, end, gap in lines:
        if head and not gap and below < _MOST and depth(decoded(data, start, end)) > deep:
            head, below = (head[0], end, head[2]), below + 1
            continue
        if head:
            yield head
        head, below = None, 0
        text = decoded(data, start, end) if end - start <= _SHORT else ""
        if _MOMENT.fullmatch(text):
            head, deep = (start, end, gap), depth(text)
        else:
            yield start, end, gap
    if head:
        yield head
