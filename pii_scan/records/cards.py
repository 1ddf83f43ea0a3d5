"""Cards as scanners read them: a name and its value with one blank between them, several side by side, no signs."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span

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
    start, end = line_span(data, offset)
    pairs = _pairs(decoded(data, start, end), named)
    if not pairs:
        return None
    taken, first, lines = {name for name, _ in pairs}, start, 1
    while start > max(0, low) and first - start < LONGEST // 2 and lines < LINES:
        above = line_span(data, start - 1)
        more = _pairs(decoded(data, *above), named) if above[0] >= low else None
        if more is None or not taken.isdisjoint(name for name, _ in more):
            break
        pairs, start, lines = more + pairs, above[0], lines + 1
        taken.update(name for name, _ in more)
    while end < len(data) and end - first < LONGEST // 2 and lines < LINES:
        below = line_span(data, end + 1)
        more = _pairs(decoded(data, *below), named) if below[1] > end else None
        if more is None or not taken.isdisjoint(name for name, _ in more):
            break
        following = _pairs(decoded(data, *line_span(data, below[1] + 1)), named) if below[1] + 1 < len(data) else None
        if more and following and dict(more).keys() == dict(following).keys():
            break  # rows of a list stand below the card
        pairs, end, lines = pairs + more, below[1], lines + 1
        taken.update(name for name, _ in more)
    known = sum(1 for name, _ in pairs if named(name))
    if len(pairs) < FEWEST or 3 * known < 2 * len(pairs):
        return None
    return Unit(start, end, "keys", tuple(pairs), (), "\n".join(f"{name}：{value}" for name, value in pairs))


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
