"""Where in a text something stands: lines, and columns in characters."""

from __future__ import annotations

from array import array
from bisect import bisect_right

# Bytes of a character but the first one.
_LATER = bytes(range(0x80, 0xC0))


class Lines:
    """Lines of a text, from 1. ``bounds``: of each range its first line and the first one after it, ascending."""

    __slots__ = ("bounds",)

    def __init__(self, bounds: array[int] | None = None) -> None:
        self.bounds = array("Q") if bounds is None else bounds

    def touch(self, first: int, last: int) -> bool:
        """Whether one of the lines from first to last, both included, is among them."""
        index = bisect_right(self.bounds, first)
        return index % 2 == 1 or (index < len(self.bounds) and self.bounds[index] <= last)

    def common(self, other: Lines) -> Lines:
        """The lines that are among both."""
        bounds, mine, theirs = array("Q"), self.bounds, other.bounds
        one = two = 0
        while one < len(mine) and two < len(theirs):
            first, stop = max(mine[one], theirs[two]), min(mine[one + 1], theirs[two + 1])
            if first < stop:
                bounds.extend((first, stop))
            if mine[one + 1] == stop:
                one += 2
            else:
                two += 2
        return Lines(bounds)


def advance(data: bytes, low: int, high: int, line: int, column: int) -> tuple[int, int]:
    """Line and column at ``high``, given those at ``low``; columns count characters. ``high`` may stand before it."""
    if high < low:
        lines, start = data.count(b"\n", high, low), data.rfind(b"\n", 0, high) + 1
        part = data[start:high] if lines else data[high:low]
        size = _characters(part)
        return (line - lines, 1 + size) if lines else (line, column - size)
    lines = data.count(b"\n", low, high)
    if lines:
        low = data.rfind(b"\n", low, high) + 1
        line, column = line + lines, 1
    part = data[low:high]
    return line, column + _characters(part)


def _characters(data: bytes) -> int:
    """How many characters begin in a part of a text, wherever it is cut."""
    return len(data) if data.isascii() else len(data.translate(None, _LATER))
