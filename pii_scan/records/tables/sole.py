"""Tables of one row inside running text, as exports have above a list of what the person in it did."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model import Grid, Layout
from pii_scan.records.groups import Row

# Bytes between the names of the columns and the row, at most, and what stands in none of a header and the row below it.
_BETWEEN = 400
_VALUE = lazy_re(rb"[0-9]{4}|\xe3\x80\x82")
# Where the table ends: in a page, in print; and the next line.
_ENDED = lazy_re(rb"(?i)[^\n]{0,80}?</table|[ \t\r|]*(?:\n[ \t\r]*(?:\n|\Z)|\Z)")
_NEXT = lazy_re(rb"[^\n]{0,80}\n([^\n]{1,2000})")


def is_sole(data: bytes, grid: Grid, row: Row) -> bool:
    """Whether a row stands right below the names of its columns, and no other one follows it."""
    names = [name.encode() for name in grid.headers if name]
    if len(names) < 2:
        return False
    at = data.rfind(names[-1], max(0, row.start - _BETWEEN), row.start)
    if at < 0 or _VALUE.search(data, at, row.start) or data.rfind(names[0], max(0, at - _BETWEEN), at) < 0:
        return False
    if _ENDED.match(data, row.end):
        return True
    if not isinstance(grid, Layout):
        return False
    below = _NEXT.match(data, row.end)
    return below is not None and below[1].count(grid.delimiter.encode()) != len(grid.headers) - 1
