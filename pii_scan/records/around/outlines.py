"""Entries of an outline: a line, and the few lines right below it that stand deeper, again and again."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, MARKS, Unit, decoded, line_span, lines_of
from pii_scan.records.units.items import has_mark
from pii_scan.records.units.remarks import is_remark

# Lines that stand deeper in the longest entry; more of them are a list, or a text.
DEEPER = 3
# The end of a line that announces what stands below it, in a text or in a program.
_ANNOUNCES = lazy_re(r"[：:{(\[,，]\s*\Z")
# A line of English words alone: in a form it names the value below it.
_NAMES = lazy_re(r"[A-Za-z][A-Za-z /'&.-]{0,40}\s*\Z")
# The words that an item begins with: with a number before it, or a day, it is one of a list.
_BEGINS = lazy_re(rf"[ \t\u3000]{{0,8}}(?:[{MARKS}][ \u3000])?[*_`]{{0,3}}([^\W\d]{{2}})")
# The word that a line of a form begins with.
_LABELLED = lazy_re(r"[ \t\u3000]+([\u4e00-\u9fff]{2,6})[ \u3000：:]")
# The number of an entry.
_NUMBER = lazy_re(r"[ \t\u3000]{0,6}(\d{1,3})[ \t\u3000、.．)）]")
_BLANK = " \t\u3000"
# Bytes of a line in which its depth is looked for.
_INDENT = 80
_DEEPER = lazy_re(rb"[ \t]|\xe3\x80\x80")


def entry(data: bytes, unit: Unit) -> tuple[int, int] | None:
    """Where the entry begins and ends that the line of a unit is in, where another one is right beside it; or None."""
    line = line_span(data, unit.start)
    # most lines stand at the left, and so do those below them
    if unit.form != "text" or not (_DEEPER.match(data, line[0]) or _DEEPER.match(data, line[1] + 1)):
        return None
    low, high = max(0, unit.start - LONGEST // 2), min(len(data), unit.end + LONGEST, unit.start + 2 * LONGEST)
    first = data.find(b"\n", low, unit.start) + 1 if low else 0
    lines = [line for line in lines_of(data, first, high) if line[1] < high or high == len(data)]
    lines, texts = _without_remarks(lines, [decoded(data, start, end) for start, end, _ in lines])
    here = next((at for at, line in enumerate(lines) if line[0] <= unit.start < line[1]), -1)
    if here < 0:
        return None
    depths = list(map(depth, texts))
    gaps = [gap for _, _, gap in lines]
    head = here
    while head > 0 and depths[head] >= depths[here] > 0 and not gaps[head] and here - head < DEEPER:
        head -= 1
    last = _last(depths, gaps, head)
    if not head < last <= head + DEEPER or here > last or _ANNOUNCES.search(texts[head]) or _NAMES.match(texts[head]):
        return None
    if not _is_told(texts[head], texts[head + 1 : last + 1]):
        return None
    is_second = (
        head > 0 and depths[head - 1] > depths[head] and (not gaps[head] or _is_alike(texts, depths, gaps, head))
    )
    is_first = last + 1 < len(lines) and depths[last + 1] == depths[head] and _last(depths, gaps, last + 1) > last + 1
    if is_first and not is_second and gaps[last + 1] and head > 0 and not gaps[head]:
        return None  # the last line of what stands between blank lines, and what is printed below it
    return (lines[head][0], lines[last][1]) if is_second or is_first else None


def _is_told(head: str, below: list[str]) -> bool:
    """Whether the lines below one tell of it, and are no list of which each item tells something of its own.

    Items tell of the item that they stand below where each begins with another word.
    """
    if not any(map(has_mark, below)):
        return True
    begins = {found[1] for text in below if (found := _BEGINS.match(text))}
    return has_mark(head) and len(begins) == len(below)


def depth(text: str) -> int:
    """The blanks that a line begins with; of a number that is printed up to the right, those before its last digit."""
    number = _NUMBER.match(text)
    return number.end(1) - 1 if number and text[0] in _BLANK else len(text) - len(text.lstrip(_BLANK))


def is_outside(data: bytes, unit: Unit, below: Unit) -> bool:
    """Whether a unit stands less deep than one above it that is a part of something, and so is no part of that."""
    if not unit.outer:
        return False
    starts = (line_span(data, one.start)[0] for one in (unit, below))
    own, other = (depth(decoded(data, at, min(len(data), at + _INDENT))) for at in starts)
    return other < own


def _without_remarks(
    lines: list[tuple[int, int, bool]], texts: list[str]
) -> tuple[list[tuple[int, int, bool]], list[str]]:
    """Lines, and their texts, without remarks between them; a gap before one is before the next line."""
    kept, gap = [], False
    for (start, end, parted), text in zip(lines, texts, strict=True):
        gap = gap or parted
        if not is_remark(text):
            kept.append(((start, end, gap), text))
            gap = False
    return [line for line, _ in kept], [text for _, text in kept]


def _is_alike(texts: list[str], depths: list[int], gaps: list[bool], head: int) -> bool:
    """Whether the entry above one, with a blank line between them, begins with the same mark, or the number before."""
    above = head - 1
    while above > 0 and depths[above] > depths[head] and not gaps[above]:
        above -= 1
    upper, number = _NUMBER.match(texts[above]), _NUMBER.match(texts[head])
    if upper and number:
        return int(upper[1]) + 1 == int(number[1])
    mark = texts[head].lstrip(_BLANK)[:1]
    is_mark = not (mark.isalnum() or mark in "[(（【<{")
    return is_mark and depths[above] == depths[head] and texts[above].lstrip(_BLANK)[:1] == mark


def _last(depths: list[int], gaps: list[bool], head: int) -> int:
    """The last of the lines right below one that stand deeper."""
    last = head
    while last + 1 < len(depths) and depths[last + 1] > depths[head] and not gaps[last + 1]:
        last += 1
    return last


def are_labelled(data: bytes, start: int, end: int) -> bool:
    """Whether lines begin with a word each that no other of them begins with, as those of a form: no rows of a list."""
    words = [found and found[1] for found in map(_LABELLED.match, decoded(data, start, end).split("\n"))]
    return len(words) > 1 and all(words) and len({*words}) == len(words)
