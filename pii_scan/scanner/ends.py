"""What the units of a list on one long line end with: objects, elements, rows between signs, sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence

from pii_scan.lazy import lazy_re

# What units end with, at least: lines, blocks of them and rows; objects on one line; tuples.
LINE, OBJECT, TUPLE = b"\n", b"}", b")"
# Units of the shortest list on one line, and the share of them that hold a value.
_FEWEST, _MOST_OF = 8, 0.9
# Objects that follow each other.
_OBJECTS = lazy_re(rb"\}\s{0,8},\s{0,8}\{")
# An element that another one of its name follows.
_ELEMENT = lazy_re(rb"(</([A-Za-z][\w:.-]{0,40})\s{0,4}>)(?=\s{0,8}<\2[\s/>])")
# What else ends a unit.
_SIGNS = (
    b"}", b"]", b"/>", b"<br>", b"<br/>", b"<br />", rb"\r\n", rb"\n", b"\r", "。".encode(), b";", "；".encode(), b"|",
    b"\t", b",",
)  # fmt: skip


def end_of(data: bytes, values: Callable[[bytes], Sequence[bytes]]) -> bytes:
    """What the units on a long line end with, of which a text is the beginning; nothing where it is no list.

    values: those of persons in a part of it. Nearly each unit holds one, and most hold as many, which are as long.
    """
    if len(_OBJECTS.findall(data)) >= _FEWEST:
        return OBJECT
    counts = Counter(found[1] for found in _ELEMENT.finditer(data)) + Counter({one: data.count(one) for one in _SIGNS})
    likely = [(_alike(data.split(one)[1:-1], values), count, one) for one, count in counts.items() if count >= _FEWEST]
    alike, _, end = max(likely, default=(0.0, 0, b""))
    return end if alike else b""


def _alike(parts: Collection[bytes], values: Callable[[bytes], Sequence[bytes]]) -> float:
    """The share of parts that hold values of the same lengths; 0 where too many hold none."""
    held = Counter(tuple(map(len, values(part))) for part in parts)
    return held.most_common(1)[0][1] / len(parts) if held[()] <= (1 - _MOST_OF) * len(parts) else 0.0


def behind(data: bytes, end: bytes, at: int, stop: int) -> int:
    """The place behind the next end of a unit from a place on, or where to stop."""
    found = data.find(end, at, stop)
    return found + len(end) if found >= 0 else stop
