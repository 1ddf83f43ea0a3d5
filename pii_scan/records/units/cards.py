"""Cards as scanners read them: a name and its value with one blank between them, several side by side, no signs."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.records.units import Unit, decoded, line_span
from pii_scan.records.units.joined import joined_lines

# Pairs of the smallest card, and lines of the longest.
FEWEST, LINES = 5, 16
_GAP = lazy_re(r"[ \t]{2,}|\u3000+")
_PAIR = lazy_re(r"([\u4e00-\u9fff]{2,10})[ \t]([^ \t：:=，,；;|][^\t：=；;|]{0,60})")
# What is written beside the pairs of a line, and the names in another language below them.
_WORD = lazy_re(r"[\u4e00-\u9fff]{1,6}")
_NAMES = lazy_re(r"[A-Za-z][A-Za-z .'/()]{1,60}")
_DIGIT = lazy_re(r"[0-9]")
Pairs = list[tuple[str, str]]


def card(data: bytes, offset: int, low: int, named: Callable[[str], int]) -> Unit | None:
    """The lines of a card around an offset, until a name comes again; None where there is none.

    low: where the unit before it ends. named: how many fields a name names; most of the names are known ones.
    """
    pairs = _pairs(decoded(data, *line_span(data, offset)), named)
    if not pairs:
        return None
    found, taken = pairs, {name for name, _ in pairs}

    def joins(span: tuple[int, int], is_above: bool) -> bool:
        nonlocal found
        more = _pairs(decoded(data, *span), named)
        if more is None or not taken.isdisjoint(name for name, _ in more):
            return False
        is_last = is_above or span[1] + 1 >= len(data)
        following = None if is_last else _pairs(decoded(data, *line_span(data, span[1] + 1)), named)
        if more and following and dict(more).keys() == dict(following).keys():
            return False  # rows of a list stand below the card
        found = more + found if is_above else found + more
        taken.update(name for name, _ in more)
        return True

    start, end = joined_lines(data, offset, low, LINES, joins)
    known = sum(1 for name, _ in found if named(name))
    if len(found) < FEWEST or 3 * known < 2 * len(found):
        return None
    return Unit(start, end, "keys", tuple(found), (), "\n".join(f"{name}：{value}" for name, value in found))


def _pairs(line: str, named: Callable[[str], int]) -> Pairs | None:
    """The pairs of a line; none of one with names in another language; None where it is no line of a card."""
    line = line.strip()
    if line and all(map(_NAMES.fullmatch, _GAP.split(line))):
        return []
    pairs: Pairs = []
    for column in _GAP.split(line):
        found = _PAIR.fullmatch(column)
        # in the header of a list a name follows a name
        if found and not (named(found[2]) and not _DIGIT.search(found[2])):
            pairs.append((found[1], found[2]))
        elif not _WORD.fullmatch(column):
            return None
    return pairs or None
