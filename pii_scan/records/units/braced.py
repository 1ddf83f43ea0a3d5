"""Blocks in braces whose lines are keys and values, as the text of Protocol Buffers has them, with those they hold."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span
from pii_scan.records.units.cells import clean
from pii_scan.records.units.wrapped import NAMING

# The line that opens a block, with its name; and one of a key and its value.
_OPENS = lazy_re(rb"([ \t]{0,40})([A-Za-z_][\w.-]{0,40})[ \t]?[:=]?[ \t]?\{[ \t\r]*\Z")
_PAIR = lazy_re(r"(?m)^[ \t]{0,40}([A-Za-z_][\w.-]{0,40})[ \t]?[:=][ \t]?(\S[^\n{]{0,300}?)[ \t\r;,]{0,4}$")
# A list: its items have no name.
_LIST = lazy_re(rb"(?m)^[ \t]{0,40}[\[{]|[\[(][ \t\r]*$")
_CHILD = lazy_re(rb"(?m)^([ \t]{0,40})([A-Za-z_][\w.-]{0,40})[ \t]?[:=]?[ \t]?\{")
# Lines of the longest block, and pairs of the shortest.
_MOST, _FEWEST = 60, 3


def braced_block(data: bytes, offset: int, low: int) -> Unit | None:
    """The widest such block around an offset that names one person; None where there is none.

    It holds no list, and neither two blocks of one name nor two numbers of one sort. low: the end of the last unit.
    """
    if data.rfind(b"{", max(0, low, offset - LONGEST), offset) < 0:
        return None
    found: tuple[int, int] | None = None
    at = offset
    while opened := _opening(data, at, low):
        start, depth = opened
        end = _closing(data, start, depth)
        if end <= offset or end - start > LONGEST or _holds_list(data[start:end], depth):
            break
        found, at = (start, end), start
    if found is None:
        return None
    text = decoded(data, *found)
    pairs = tuple((key, clean(value)) for key, value in _PAIR.findall(text))
    return Unit(*found, "keys", pairs, (), text) if len(pairs) >= _FEWEST else None


def _opening(data: bytes, at: int, low: int) -> tuple[int, int] | None:
    """Where the line begins that opens the block of the line at a place, and how deep it stands."""
    start, end = line_span(data, at)
    depth = _depth(data[start:end])
    for _ in range(_MOST):
        if start <= max(0, low):
            return None
        start, end = line_span(data, start - 1)
        line = data[start:end]
        if line.strip() and _depth(line) < depth:
            return (start, _depth(line)) if _OPENS.match(line) else None
    return None


def _closing(data: bytes, start: int, depth: int) -> int:
    """Where the line ends that closes the block opened at ``start``; -1 where it is not near."""
    at = line_span(data, start)[1]
    for _ in range(_MOST):
        if at + 1 >= len(data):
            return -1
        low, at = line_span(data, at + 1)
        line = data[low:at]
        if line.strip() and _depth(line) <= depth:
            return at if line.strip(b" \t\r;,") == b"}" and _depth(line) == depth else -1
    return -1


def _holds_list(block: bytes, depth: int) -> bool:
    """Whether a block holds a list, or names more than one person."""
    names = [name for blanks, name in _CHILD.findall(block) if len(blanks) > depth]
    text = block.decode("utf-8", "replace")
    return (
        len(names) > len(set(names))
        or _LIST.search(block) is not None
        or any(len({*number.findall(text)}) > 1 for number in NAMING)
    )


def _depth(line: bytes) -> int:
    return len(line) - len(line.lstrip(b" \t"))
