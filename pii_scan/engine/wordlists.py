"""Lists of words: where a word looks like a name, and most of those around it do not, it is a word as well.

They stand above and below each other, or on one line: 途经：春熙路、祝国寺、… In a text with kana it is Japanese.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache

from pii_scan.engine.confirm import Candidate
from pii_scan.engine.nearby import LINES, LINES_REACH, line_of, lines_around
from pii_scan.lazy import lazy_re

# What only its shape makes a name; the second is known by it also within a longer word.
_SHAPED, _KNOWN = "frame:name", "shape:name"
_SHAPED_AS = frozenset((_SHAPED, _KNOWN))
# So many lines that look alike make a list, and of one of names so great a part are names: one in three.
_FEWEST, _PART = 8, 3
# What divides the words of a list on one line: no comma, behind which a sentence goes on; and a list before and behind.
_DIVIDE = "-—、→|｜/“”‘’《》「」\"'"
_SIGNS = frozenset(_DIVIDE)
_BETWEEN = rf"(?:[{_DIVIDE}\s]{{0,2}}[{_DIVIDE}][{_DIVIDE}\s]{{0,2}}|[\"'](?: ?: ?-?\d[\d.eE+-]{{0,24}})? ?, ?[\"'])"
_ITEM = rf"{_BETWEEN}[\u3400-\u9fff]{{1,8}}"
_BEHIND, _BEFORE = lazy_re(rf"(?:{_ITEM})*"), lazy_re(rf"[\u3400-\u9fff]*(?:{_ITEM})*{_BETWEEN}\Z")
_HAN = lazy_re(r"[\u3400-\u9fff]+")
# So many kana close by are a Japanese text.
_KANA, _JAPANESE = (b"\xe3\x81", b"\xe3\x82", b"\xe3\x83"), 4
# A word of each sort, as one sign.
_WORD = lazy_re(r"([\u3400-\u9fff]+)|([A-Za-z]+)|(\d+(?:\.\d+)?)")


def without_words(data: bytes, found: list[Candidate], name: int | None) -> list[Candidate]:
    """The candidates without those that are words of a list. name: the rule of names."""
    names = sorted(one.start for one in found if one.rule == name)
    if not names or not any(_SHAPED_AS.intersection(one.evidence) for one in found):
        return found
    # a line may hold many names, and stands around others
    look = lru_cache(4 * LINES)(_look)
    is_words = lru_cache(1)(lambda start, end: _is_words(data, start, end, names, look))
    return [
        one
        for one in found
        if not _SHAPED_AS.intersection(one.evidence)
        or not (
            ((_SHAPED in one.evidence or _is_part(data, one)) and is_words(*line_of(data, one.start, one.end)))
            or (_SHAPED in one.evidence and _is_item(data, one, names))
            or _is_japanese(data, one)
        )
    ]


def _is_part(data: bytes, one: Candidate) -> bool:
    """Whether it is known by its shape, and a part of a longer word: 朝秦暮楚."""
    beside = data[max(0, one.start - 3) : one.start], data[one.end : one.end + 3]
    return _KNOWN in one.evidence and any(_HAN.fullmatch(sign.decode("utf-8", "ignore")) for sign in beside)


def _is_item(data: bytes, one: Candidate, names: Sequence[int]) -> bool:
    """Whether it stands in a list of words on its line of which few are names."""
    beside = data[max(0, one.start - 8) : one.start] + b"\n" + data[one.end : one.end + 8]
    if _SIGNS.isdisjoint(beside.decode("utf-8", "ignore")):  # as most often
        return False
    low, high = line_of(data, one.start, one.end)
    before = data[low : one.start].decode("utf-8", "ignore")
    behind = data[one.end : high].decode("utf-8", "ignore")
    left, right = _BEFORE.search(before), _BEHIND.match(behind)
    first, last = left[0] if left else "", right[0] if right else ""
    low, high = one.start - len(first.encode()), one.end + len(last.encode())
    named = bisect_left(names, high) - bisect_left(names, low)
    many = len(_HAN.findall(first)) + len(_HAN.findall(last)) + 1
    return many >= _FEWEST and named * 2 < many


def _is_japanese(data: bytes, one: Candidate) -> bool:
    """Whether kana stand close to it."""
    around = data[max(0, one.start - LINES_REACH) : one.end + LINES_REACH]
    return sum(map(around.count, _KANA)) >= _JAPANESE


def _is_words(data: bytes, start: int, end: int, names: Sequence[int], look: Callable[[bytes], str]) -> bool:
    """Whether few of the lines around one with a name that look as it does hold names."""
    if end - start > LINES_REACH:
        return False
    # what comes again, such as 待定, is one word
    own, alike, named = look(data[start:end]), set[bytes](), 0
    for low, high in lines_around(data, start, end):
        if look(data[low:high]) == own:
            alike.add(data[low:high].lstrip(b" \t.)0123456789"))
            at = bisect_left(names, low)
            named += at < len(names) and names[at] < high
            if named * _PART >= 2 * LINES:
                return False
    return len(alike) >= _FEWEST and named * _PART < len(alike)


def _look(line: bytes) -> str:
    """How a line looks: the sort of each word."""
    return _WORD.sub(lambda found: "文A0"[(found.lastindex or 1) - 1], line.decode("utf-8", "replace"))
