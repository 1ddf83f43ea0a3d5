"""Blocks of numbered lines, as reservation systems print bookings."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span

_NUMBERED = lazy_re(rb"[ \t]{0,4}(\d{1,2})\.[ \t]{0,3}(?:[A-Z]|\d[A-Z]\d)")


def numbered_block(data: bytes, offset: int) -> Unit | None:
    """The block of numbered lines around an offset (`` 1.ZHANG/SAN``), as reservation systems print it."""
    start, end = line_span(data, offset)
    number = _number(data, (start, end))
    if number is None:
        return None
    low, high = number, number
    while start > 0 and end - start < LONGEST:
        above = line_span(data, start - 1)
        found = _number(data, above) if above[0] < start else None
        if found is None or found >= low:
            break
        start, low = above[0], found
    while end < len(data) and end - start < LONGEST:
        below = line_span(data, end + 1)
        found = _number(data, below) if below[1] > end else None
        if found is None or found <= high:
            break
        end, high = below[1], found
    return Unit(start, end, "text", (), (), decoded(data, start, end)) if low < high else None


def _number(data: bytes, span: tuple[int, int]) -> int | None:
    found = _NUMBERED.match(data[span[0] : span[1]])
    return int(found.group(1)) if found else None
