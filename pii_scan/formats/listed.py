"""Long arrays of one sort of value as tables of one column: "vins": ["LGB…", "LBV…", …]."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.formats.arrays import Asked, next_asked
from pii_scan.lazy import lazy_re

# So many values are a list of them; a few may be those of one person in an object.
FEWEST = 8
# Bytes before a sign's end in which the array begins, and of its key.
_NEAR, _KEY = 100, 64
_NAME = lazy_re(rb"([^\s\"'`\[\](){}:=,]{2,40})[\"'`]?\s{0,4}[:=]\s{0,4}\Z")


def listed_at(data: bytes, at: int, is_label: Callable[[str], bool]) -> tuple[Asked, int] | None:
    """The array around a place, and where its first value is looked for.

    is_label: whether a name is a known one, as its key must be, perhaps in the plural.
    """
    opens = data.rfind(b"[", max(0, at - _NEAR), at)
    found = _NAME.search(data, max(0, opens - _KEY), opens) if opens > 0 else None
    if found is None:
        return None
    name = found.group(1).decode("utf-8", "replace")
    told = next((one for one in (name, name.removesuffix("s")) if is_label(one)), "")
    if not told:
        return None
    end = opens + 1
    for _ in range(FEWEST):
        item = next_asked(data, end)
        if item is None or item[3]:
            return None
        end = item[2]
    return Asked((told,)), opens + 1
