"""Patterns that can take for ever: a text is divided among repeats inside a repeat in more ways than can be tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

# A repeat of so many is taken for one without an end.
MANY = 16
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT")


def may_explode(pattern: str) -> bool:
    """Whether a pattern repeats something without an end that is nothing but such a repeat, beside what may be missing.

    What only the regex module can read is not looked at.
    """
    from re import _parser  # type: ignore[attr-defined]

    try:
        parsed = _parser.parse(pattern, re.ASCII)
    except (re.error, RecursionError):
        return False
    return any(_is_repeat(item) and _is_loose(item[1][2]) for item in _items(parsed))


def _items(parsed: Any) -> Iterator[Any]:
    """All items of a parsed pattern, also those inside others."""
    for item in parsed:
        yield item
        for part in _parts(item):
            yield from _items(part)


def _parts(item: Any) -> list[Any]:
    name, value = str(item[0]), item[1]
    if name == "BRANCH":
        return list(value[1])
    if name == "ATOMIC_GROUP":
        return [value]
    if name in (*_REPEATS, "POSSESSIVE_REPEAT", "SUBPATTERN", "ASSERT", "ASSERT_NOT"):
        return [value[-1]]
    return []


def _is_repeat(item: Any) -> bool:
    return str(item[0]) in _REPEATS and item[1][1] >= MANY


def _is_loose(parsed: Any) -> bool:
    """Whether a part is a repeat without an end, and all else in it may be missing."""
    needed = [item for at, item in enumerate(parsed) if parsed[at : at + 1].getwidth()[0]]
    if len(needed) > 1:
        return False
    return any(
        _is_repeat(item) or (str(item[0]) in ("SUBPATTERN", "BRANCH", *_REPEATS) and any(map(_is_loose, _parts(item))))
        for item in needed or parsed
    )
