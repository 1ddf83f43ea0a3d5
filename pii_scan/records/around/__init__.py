"""The lines around a unit of running text, and the unit with some of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from pii_scan.named import NamedTuple
from pii_scan.records.units import LONGEST, Unit, decoded, lines_of, pairs_of
from pii_scan.records.units.cells import without_looks
from pii_scan.records.units.recent import remembered

# Lines of a form or message, and a time of day.
LINES = 14
CLOCK = r"(?:[上下]午|凌晨|晚上|早上)?\d{1,2}:\d\d(?::\d\d)?"


class Line(NamedTuple):
    """A line of a text or page that is not blank. gap: whether a blank one, or the end of a paragraph, is before it."""

    start: int
    end: int
    gap: bool
    text: str


# Whether a span names somebody who is not the person: by a key of one of the person's types, or of these others.
Names = Callable[[int, int, Collection[str]], bool]
ANY = ("id_number", "passport", "phone")


def widened(unit: Unit, text: str, end: int) -> Unit:
    """The unit with other text, up to another end. It begins where it did, for there the person is named."""
    text = without_looks(text)
    return Unit(unit.start, end, "text", pairs_of(text), (), text)


def lines_behind(data: bytes, unit: Unit) -> Iterator[Line]:
    """The lines behind a unit, as far as every chunk shows them that holds its beginning."""
    high = min(len(data), unit.end + LONGEST, unit.start + 2 * LONGEST)
    for start, end, gap in lines_of(data, unit.end, high):
        if end < high or high == len(data):
            yield Line(start, end, gap, decoded(data, start, end))


@remembered
def _above(data: bytes, at: int) -> tuple[int, list[Line]]:
    """Where the line begins that ends at a place (0 of a long one), and its lines: a page may have several on one."""
    low = max(0, at - LONGEST)
    above = data.rfind(b"\n", low, at - 1) + 1
    found = lines_of(data, above, at) if above or not low else ()
    return above, [Line(*line, decoded(data, line[0], line[1])) for line in found]


def lines_before(data: bytes, at: int) -> Iterator[Line]:
    """The lines before a place, upwards; the gap of each is the one behind it."""
    low, gap = max(0, at - LONGEST // 2), False
    while at > low:
        above, found = _above(data, at)
        if above <= low and low:
            return
        ends = found[-1].end if found else above
        gap = gap or not found or b"<" in data[ends:at]
        for line in reversed(found):
            yield line if line.gap == gap else line._replace(gap=gap)
            gap = line.gap
        gap = not found or gap
        at = above
