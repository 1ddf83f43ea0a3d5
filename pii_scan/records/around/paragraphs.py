"""Paragraphs: the few lines between blank ones that name one person."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, takewhile

from pii_scan.lazy import lazy_re
from pii_scan.records.around import ANY, Line, Names, lines_before, lines_behind, widened
from pii_scan.records.units import LONGEST, MARKS, NUMBER, Unit, decoded, line_span

# Lines of the longest paragraph.
_MOST = 6
# What begins a row, an item or a clause: where several lines do so, they are a list. And a name with its value.
_ITEM = lazy_re(
    rf"[ \t\u3000]{{0,8}}(?:[{MARKS}]|{NUMBER}|第[一二三四五六七八九十\d]{{1,3}}[条款]"
    r"|[\[(（【]?(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}|\d{1,2}[:：]\d\d)"
)
_KEYED = lazy_re(r"(?!.*[，。；（])[^\d：:=|]{1,24}[：:=|]|.*[{}<>|\t=]")


def paragraph(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The lines between blank ones around a unit that is one of them, where they name nobody else and are no list."""
    line = line_span(data, unit.start)
    if unit.form != "text" or unit.start < line[0] or line[1] < unit.end:
        return None
    above = _until_gap(lines_before(data, line[0]))
    below = _until_gap(lines_behind(data, unit._replace(end=line[1])))
    if not 0 < len(above) + len(below) < _MOST:
        return None
    lines = [*reversed(above), Line(*line, False, decoded(data, *line)), *below]
    if lines[-1].end - lines[0].start > LONGEST or any(names(one.start, one.end, ANY) for one in (*above, *below)):
        return None
    marked = sum(1 for one in lines if _ITEM.match(one.text))
    if marked > 1 or any(_KEYED.match(one.text) for one in lines):
        return None
    return widened(unit, "\n".join(one.text.strip() for one in lines), lines[-1].end)


def _until_gap(lines: Iterator[Line]) -> list[Line]:
    return list(islice(takewhile(lambda line: not line.gap, lines), _MOST))
