"""Blocks of numbered lines, as reservation systems print bookings and certificates their fields."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span
from pii_scan.records.units.cells import clean
from pii_scan.records.units.joined import joined_lines

_NUMBERED = lazy_re(rb"[ \t]{0,4}(\d{1,2})\.[ \t]{0,3}(?:[A-Z]|\d[A-Z]\d)")
# A passenger with the code of the booking, 1.YAN/FENG BLRNTM; and the lines of that booking, and how many at most.
_PASSENGER = lazy_re(rb"[ \t]{0,4}\d{1,3}\.[ \t]{0,3}[A-Z]{1,20}/[A-Z ]{1,30}[ \t][A-Z0-9]{6}[ \t\r]*\Z")
_OF_BOOKING = lazy_re(rb"[ \t]{0,6}(?:(?:SSR|OSI|RMK)[ \t/]|T[NK]/|F[NPC]/|[A-Z0-9]{2}[ \t]?\d{3,4}[ \t])")
_MOST = 12
# A field of a certificate: 8.车身颜色 红; wide blanks stand before the next one on its line.
_FIELD = lazy_re(
    r"(?:\A[ \t\u3000]{0,4}|(?<=[ ]{2})|(?<=[\t\u3000]))(\d{1,2})[.．、][ ]?"
    r"([\u4e00-\u9fff][\u4e00-\u9fff/（）()]{1,24})[：: \u3000]{1,4}(\S[^\n]{0,80}?)"
    r"(?=(?:[ ]{2}|[\t\u3000])[ \t\u3000]{0,8}\d{1,2}[.．、]|\s*\Z)"
)
# A document that comes again on another line: each tells of the same person anew.
_AGAIN = lazy_re(
    r"(?<![0-9A-Za-z])([A-Z]{1,2}[0-9]{7,8})(?![0-9A-Za-z])[^\n]{0,400}\n(?:[^\n]{0,400}\n){0,4}[^\n]{0,400}\1"
)
_FIRST = lazy_re(rb"[ \t\xe3\x80]{0,12}\d{1,2}(?:\.|\xef\xbc\x8e|\xe3\x80\x81)")


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


def numbered_fields(data: bytes, offset: int, low: int, count: Callable[[str], int]) -> Unit | None:
    """The numbered fields around an offset, several on some line; None where they are no form, but a list.

    low: where the unit before it ends. count: how many fields a name names; half of them name known ones.
    """
    lines = [_fields(data, line_span(data, offset))]

    def joins(span: tuple[int, int], is_above: bool) -> bool:
        more = _fields(data, span)
        upper, lower = (more, lines[0]) if is_above else (lines[-1], more)
        if not more or int(upper[-1][0]) >= int(lower[0][0]):
            return False
        lines.insert(0 if is_above else len(lines), more)
        return True

    if not lines[0]:
        return None
    start, end = joined_lines(data, offset, low, _MOST, joins)
    pairs = tuple((name, clean(value)) for line in lines for _, name, value in line)
    names = {name for name, _ in pairs}
    is_form = len(lines) > 1 and max(map(len, lines)) > 1 and len(names) == len(pairs)
    if not is_form or 2 * sum(1 for name in names if count(name)) < len(names):
        return None
    return Unit(start, end, "keys", pairs, (), decoded(data, start, end))


def _fields(data: bytes, span: tuple[int, int]) -> list[tuple[str, str, str]]:
    """The numbers, names and values of the fields of a line."""
    return _FIELD.findall(decoded(data, *span)) if _FIRST.match(data, *span) else []


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
    text = decoded(data, start, end)
    return Unit(start, end, "text", (), (), text) if low < high and not _AGAIN.search(text) else None


def _number(data: bytes, span: tuple[int, int]) -> int | None:
    found = _NUMBERED.match(data[span[0] : span[1]])
    return int(found.group(1)) if found else None
