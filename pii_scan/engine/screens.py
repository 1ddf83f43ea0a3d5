"""Screens: which lines of a text may be one of many patterns, told by Hyperscan in one pass over all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import hyperscan as hs

from pii_scan import cache
from pii_scan.engine.finder import Screen
from pii_scan.lazy import lazy_re
from pii_scan.prefilter import database

_FLAGS = hs.HS_FLAG_MULTILINE | hs.HS_FLAG_PREFILTER | hs.HS_FLAG_UTF8
_DIGIT = r"(\d)"
_GROUP = lazy_re(r"(?<!\\)\((?!\?)")
_REFERENCE = lazy_re(r"\\([1-9])")


def screen(patterns: Sequence[str], folder: cache.StrPath | None) -> Screen | None:
    """Names the lines that one of the patterns may match, and perhaps others; None where Hyperscan refuses one.

    It takes up to a third of a second to build and is kept in the folder.
    """
    expressions = [f"^(?:{one})$".encode() for pattern in patterns for one in _by_digit(pattern)]
    found_by = database(expressions, _FLAGS, folder)
    if found_by is None:
        return None

    def lines(text: str) -> list[int]:
        data, ends = text.encode("utf-8", "replace"), set[int]()
        found_by.scan(data, match_event_handler=_note, context=ends)
        if not ends:
            return []
        found, line, at = [], 0, 0
        for end in sorted(ends):
            line += data.count(b"\n", at, end)
            at = end
            found.append(line)
        return found

    return lines


def _note(_id: int, _start: int, end: int, _flags: int, ends: Any) -> None:
    ends.add(end)


def _by_digit(pattern: str) -> list[str]:
    """A pattern that tells of a digit which comes again, once for each digit: Hyperscan knows no references."""
    before, sign, after = pattern.partition(_DIGIT)
    if not sign or _GROUP.search(before):
        return [pattern]

    def refer(digit: str) -> str:
        return _REFERENCE.sub(lambda found: digit if found[1] == "1" else f"\\{int(found[1]) - 1}", after)

    return [one for digit in "0123456789" for one in _by_digit(before + digit + refer(digit))]
