"""Questionnaires: lines of questions with their answers, each of which names its value: 1. 您的姓名？ 王建国."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.records.units import Unit, decoded, line_span
from pii_scan.records.units.cells import clean
from pii_scan.records.units.joined import joined_lines

# Questions of the shortest questionnaire, and lines of the longest.
FEWEST, LINES = 3, 24
_MARKS = ("？".encode(), b"?")
_ASKED = lazy_re(
    r"(?:\A[ \t\u3000]{0,8}|(?<=[ ]{2})|(?<=[\t\u3000]))(?:\d{1,2}[.、．)）][ ]{0,2})?(?:请问)?(?:[您你]的?)?"
    # an aside says what the answer is for
    r"([\u4e00-\u9fff]{2,12}?)是?(?:[（(][^（()）\n]{1,30}[)）])?[？?][ \t\u3000]{0,8}(\S[^\n？?]{0,80}?)"
    r"(?=(?:[ ]{2}|[\t\u3000])[^\n？?]{2,50}[？?]|\s*\Z)"
)
Pairs = list[tuple[str, str]]


def questionnaire(data: bytes, offset: int, low: int, count: Callable[[str], int]) -> Unit | None:
    """The questions and answers around an offset, until a question comes again; None where there are none.

    low: where the unit before it ends. count: how many fields a name names; most of the questions ask for known ones.
    """
    pairs = _pairs(data, line_span(data, offset))
    taken = {name for name, _ in pairs}

    def joins(span: tuple[int, int], is_above: bool) -> bool:
        nonlocal pairs
        more = _pairs(data, span)
        if not more or not taken.isdisjoint(name for name, _ in more):
            return False
        pairs = more + pairs if is_above else pairs + more
        taken.update(name for name, _ in more)
        return True

    if not pairs:
        return None
    start, end = joined_lines(data, offset, low, LINES, joins)
    known = sum(1 for name in taken if count(name))
    if len(pairs) < FEWEST or 2 * known <= len(taken):
        return None
    return Unit(start, end, "keys", tuple(pairs))


def _pairs(data: bytes, span: tuple[int, int]) -> Pairs:
    """The questions of a line and their answers."""
    if not any(data.find(mark, *span) >= 0 for mark in _MARKS):
        return []
    return [(name, clean(value)) for name, value in _ASKED.findall(decoded(data, *span))]
