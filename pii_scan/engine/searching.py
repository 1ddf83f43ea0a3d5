"""Matches of a pattern in a part of a text, and what their surroundings say of them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

    from pii_scan.model.rules import Pattern

    Match = re.Match[str] | regex.Match[str]

from pii_scan.lazy import lazy_re

# Characters of a usual match; longer ones cost a second try.
SPAN = 72
# Three Chinese characters or more, and the bytes of each; the first sign stands apart, for so it is searched fast.
_HAN, _SIGN = lazy_re(rb"[\xe3-\xe9][\x80-\xbf]{2}(?:[\xe3-\xe9][\x80-\xbf]{2}){2,}"), 3
# A value in a long run of base64 is nothing: such a run holds long parts of mixed case and digits.
_BASE64_LEFT = lazy_re(r"[A-Za-z0-9+/]{24,}[+/]\Z")
_BASE64_RIGHT = lazy_re(r"[+/=][A-Za-z0-9+/]{24,}")
_RANDOM = lazy_re(r"(?=[^A-Z]{0,40}[A-Z])(?=[^a-z]{0,40}[a-z])(?=[^0-9]{0,40}[0-9])[A-Za-z0-9]{16,}")


def overlapped(pattern: Pattern, text: str, first: int = 0, end: int = sys.maxsize) -> Iterator[Match]:
    """All matches that begin at first or later and stop at end, also those that overlap one before them."""
    while match := pattern.search(text, first, end):
        yield match
        first = match.start() + 1


def searched(pattern: Pattern, text: str, first: int, last: int) -> Iterator[Match]:
    """The matches that begin at first to last.

    Behind ``last`` the search is cut short, or it would look for the next match to the end of the text; a match that
    reaches the cut is tried again without it.
    """
    cut = last + SPAN
    if first == last:
        match = pattern.match(text, first, cut)
        if match and match.end() > cut - 8:
            match = pattern.match(text, first)
        if match:
            yield match
        return
    for match in overlapped(pattern, text, first, cut):
        if match.start() > last:
            return
        if match.end() > cut - 8:
            longer = pattern.match(text, match.start())
            if longer:
                yield longer
            continue
        yield match


def chinese_ends(pattern: Pattern, data: bytes, spans: Iterable[tuple[int, int]]) -> Iterator[int]:
    """Where matches of a pattern of Chinese characters end in some spans of a text.

    Of two sets of hundreds of such characters Hyperscan makes an automaton of twenty megabytes.
    """
    for low, high in spans:
        for run in _HAN.finditer(data, low, high):
            for found in overlapped(pattern, run[0].decode("utf-8", "replace")):
                yield run.start() + _SIGN * found.end()


def in_base64(before: str, after: str) -> bool:
    """Whether a value stands in a long run of random letters and digits."""
    if before[-1:] in ("+", "/") and (left := _BASE64_LEFT.search(before)) and _RANDOM.search(left.group()):
        return True
    right = _BASE64_RIGHT.match(after) if after[:1] in ("+", "/", "=") else None
    return bool(right and _RANDOM.search(right.group()))


def has_shape(pattern: Pattern, text: str) -> bool:
    """Whether a match of a pattern fills a text."""
    found = pattern.match(text)
    return found is not None and found.end() == len(text)
