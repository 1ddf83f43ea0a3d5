"""Items of lists: the marks and numbers that they begin with."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import MARKS, NUMBER, POINT

# A mark or a number.
SIGN = rf"(?:[{MARKS}][ \u3000]|[（(]?(?:\d{{1,3}}|[一二三四五六七八九十]{{1,3}})(?:[、)）]|{POINT}) ?)"
_MARK = lazy_re(rf"[ \t\u3000]{{0,8}}{SIGN}")
# What begins an item, or a line that is no more of a sentence: also a mark with no blank behind it.
ITEM = lazy_re(rf"[ \t\u3000]{{0,8}}(?:[{MARKS}]|{NUMBER})")


def has_mark(line: str) -> bool:
    """Whether a line begins with the mark of an item of a list."""
    return _MARK.match(line) is not None
