"""Patterns that speak of the words of their rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from pii_scan.lazy import lazy_re

# Stands in a pattern for the ends of the words that may stand before a value.
BEFORE = "(?#before)"
_END = lazy_re("([\u4e00-\u9fff])([\u4e00-\u9fff])\\Z")


def pattern_of(raw: Mapping[str, Any]) -> str:
    """The pattern of a rule as it is written in its pack, with what ``(?#before)`` stands for.

    >>> pattern_of({"pattern": "(?<=(?#before))[A-Z]+", "labels": ["姓名", "户名"], "titles": ["先生", "x"]})
    '(?<=名(?<=[姓户].)|生(?<=[先].))[A-Z]+'
    """
    pattern: str = raw["pattern"]
    if BEFORE not in pattern:
        return pattern
    ends: dict[str, list[str]] = defaultdict(list)
    for word in (word for key in ("labels", "hints", "titles") for word in raw.get(key, ())):
        if end := _END.search(word):
            ends[end[2]].append(end[1])
    return pattern.replace(
        BEFORE, "|".join(f"{last}(?<=[{''.join(dict.fromkeys(firsts))}].)" for last, firsts in ends.items())
    )
