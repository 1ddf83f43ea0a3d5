"""Data frames as programs print them: names and cells end in the same columns, and a number leads each row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pii_scan.lazy import lazy_re
from pii_scan.model import SPACES, Layout, terminal_columns

_WORD = lazy_re(rb"[^ \r\n]+")
# Rows that are compared.
_FEWEST, _MOST = 2, 5


def framed_at(lines: Sequence[str], index: int, is_header: Callable[[list[str]], bool]) -> Layout | None:
    """The layout of a data frame whose header is the line of an index.

    >>> framed_at(["    name       mobile", "0   Wang  13912340000", "1   Zhao  13812340000"], 0, bool).headers
    ('', 'name', 'mobile')
    """
    line = lines[index].encode(errors="replace")
    first = _WORD.search(line)
    rows = [row.encode(errors="replace") for row in lines[index + 1 : index + 1 + _MOST] if row.strip()]
    if first is None or first.start() == 0 or len(rows) < _FEWEST:
        return None
    ends = list(terminal_columns(line, [word.end() for word in _WORD.finditer(line)]))
    for row in rows:
        words = list(_WORD.finditer(row))
        closes = list(terminal_columns(row, [word.end() for word in words]))
        # what numbers the row stands before the first name
        if not words or not words[0].group().isdigit() or closes[0] >= ends[0]:
            return None
        if not set(ends) <= set(closes) or closes[-1] != ends[-1]:
            return None
    names = lines[index].split()
    if not is_header(names):
        return None
    stops = (0, *(end + 1 for end in (_lead(rows), *ends[:-1])))
    return Layout(SPACES, ("", *names), index + 1, False, stops)


def _lead(rows: Sequence[bytes]) -> int:
    """Where the widest number that leads a row ends."""
    return max(word.end() for row in rows if (word := _WORD.search(row)))
