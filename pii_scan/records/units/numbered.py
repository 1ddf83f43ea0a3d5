"""Blocks of numbered lines, as reservation systems print bookings."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span

_NUMBERED = lazy_re(rb"[ \t]{0,4}(\d{1,2})\.[ \t]{0,3}(?:[A-Z]|\d[A-Z]\d)")
# A passenger with the code of the booking, 1.YAN/FENG BLRNTM; and the lines of that booking, and how many at most.
_PASSENGER = lazy_re(rb"[ \t]{0,4}\d{1,3}\.[ \t]{0,3}[A-Z]{1,20}/[A-Z ]{1,30}[ \t][A-Z0-9]{6}[ \t\r]*\Z")
_OF_BOOKING = lazy_re(rb"[ \t]{0,6}(?:(?:SSR|OSI|RMK)[ \t/]|T[NK]/|F[NPC]/|[A-Z0-9]{2}[ \t]?\d{3,4}[ \t])")
_MOST = 12


def booking(data: bytes, offset: int) -> Unit | None:
    """The booking of one passenger around an offset, where a list has one below the other."""
    span = line_span(data, offset)
    for _ in range(_MOST):
        line = data[span[0] : span[1]]
        if _PASSENGER.match(line):
            break
        if not span[0] or not _OF_BOOKING.match(line):
            return None
        span = line_span(data, span[0] - 1)
    else:
        return None
    start, end = span
    for _ in range(_MOST):
        below = line_span(data, end + 1)
        if end >= len(data) or not _OF_BOOKING.match(data[below[0] : below[1]]):
            break
        end = below[1]
    return Unit(start, end, "text", (), (), decoded(data, start, end)) if start <= offset <= end else None


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
