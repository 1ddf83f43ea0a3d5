"""Tables whose parts stand side by side: which columns of a header make up each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from pii_scan.lazy import lazy_re

# Columns of the widest table whose parts stand side by side, and of those that the parts share.
SIDE_BY_SIDE, _SHARED = 60, 4
_COUNTS = frozenset("123456789一二三四五六七八九甲乙ABCD①②③④")
# The number of a part before or inside the name of a column: 甲身份证, A证件, 租客乙姓名, 客人2证件号, guest2_id; whom
# to call about somebody is nobody of whom a row tells, however many there are
_COUNTED = lazy_re(
    r"(?!.{0,12}?(?:联系人|担保|紧急|推荐|证明人|监护|介绍人))"
    r"(?:([^0-9\s]{0,12}?)[甲乙丙丁ABCD一二三四1-4①②③④][_ 的]?"
    r"((?:姓名|名字|身份证|证件|护照|手机|电话|联系)[^0-9]{0,6})"
    r"|([A-Za-z]{2,12})_?[1-4](_?(?:[A-Z]|(?<=_))[A-Za-z_]{1,20}))\Z"
)


@lru_cache(64)
def sides_of(headers: tuple[str, ...]) -> tuple[tuple[int, ...], ...]:
    """The columns of each part of a table whose parts stand side by side; nothing if it is one.

    Each has the names of the first one. An empty column may stand between two, and then they need to have only some
    names in common. Columns before and behind all parts belong to each: the room of those who are named behind it.
    """
    size = len(headers)
    if size > SIDE_BY_SIDE:
        return ()
    headers = tuple(map(_uncounted, headers))
    if len(set(headers)) == size:
        return ()
    for first in range(_SHARED + 1):
        if parts := _alike(headers, first):
            shared = [at for at in (*range(first), *range(parts[-1][-1] + 1, size)) if headers[at]]
            rest = {headers[at] for at in shared}
            if rest.isdisjoint(headers[at] for at in parts[0]) and len(shared) <= _SHARED:
                return tuple(tuple(sorted((*shared, *part))) for part in parts)
    return _divided(headers)


def _uncounted(header: str) -> str:
    """The name of a column without the number of its part: 姓名1, 甲身份证."""
    if header[-1:] in _COUNTS and not header[-2:-1].isdigit():
        return header[:-1].rstrip("_ ")
    found = _COUNTED.match(header)
    return "".join(part or "" for part in found.groups()) if found else header


def _alike(headers: Sequence[str], first: int) -> list[range]:
    """The parts of the same names from a column on, two or more."""
    if first + 1 >= len(headers) or headers[first] not in headers[first + 1 :]:
        return []
    step = headers.index(headers[first], first + 1) - first
    wide = step - (not headers[first + step - 1])
    part = headers[first : first + wide]
    if wide < 2 or not all(part) or len(set(part)) < wide:
        return []
    parts = [range(first, first + wide)]
    while headers[parts[-1].start + step : parts[-1].stop + step] == part and not any(
        headers[parts[-1].stop : parts[-1].start + step]
    ):
        parts.append(range(parts[-1].start + step, parts[-1].stop + step))
    return parts if len(parts) > 1 else []


def _divided(headers: tuple[str, ...]) -> tuple[tuple[int, ...], ...]:
    """The parts between empty columns, if they begin alike and have another name in common."""
    gaps = [at for at, name in enumerate(headers) if not name]
    spans = pairwise((-1, *gaps, len(headers)))
    parts = [tuple(range(low + 1, high)) for low, high in spans if high > low + 1]
    common = set[str].intersection(*({headers[at] for at in part} for part in parts)) if len(parts) > 1 else ()
    begins = {headers[part[0]] for part in parts}
    return tuple(parts) if len(common) > 1 and len(begins) == 1 else ()
