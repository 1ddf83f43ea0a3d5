"""Where among the rows of a table another one begins: the names of its columns stand on a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice, pairwise

from pii_scan.formats.forms import is_list_header
from pii_scan.lazy import lazy_re
from pii_scan.model import NO_DELIMITER, ROW_LIMIT, SPACES, Layout

_VALUE = lazy_re(r"[0-9０-９@]")
# Lines without a value, of which a long text holds few.
_NAMES = lazy_re(rb"(?m)^[^0-9@\n]{5,4096}+$")
# Blank lines above a table whose header is the first of a text.
_BLANK_LINES = 16


def stripped(cell: str) -> str:
    """A cell without blanks and quotes around it."""
    return cell.strip(" \t\r\n\v\f\u3000\xa0\ufeff\"'`")


def is_followed(lines: list[str], layout: Layout, is_label: Callable[[str], bool]) -> bool:
    """Whether another header stands below a blank line, or below a title behind one: its rows are another table's.

    Right below a row most of its names must be known ones.
    """
    since, quotes = _BLANK_LINES, 0
    for line, below in pairwise(islice(lines, layout.header_lines, None)):
        since = since + 1 if line.strip() else 0
        quotes += line.count('"')
        cells = _names(line, below, layout)
        if not cells or set(cells) <= set(layout.headers):
            continue
        if any(map(is_label, cells)) if 1 <= since <= 2 else quotes % 2 == 0 and is_list_header(cells, is_label):
            return True
    return False


def next_header(data: bytes, stop: int, layout: Layout, is_label: Callable[[str], bool]) -> int:
    """Where the line with the names of another table begins in rows, which end at a place; -1 where there is none."""
    if layout.delimiter in (SPACES, NO_DELIMITER):
        return -1
    for found in _NAMES.finditer(data, 0, stop):
        end = data.find(b"\n", found.end() + 1, found.end() + ROW_LIMIT)
        below = data[found.end() + 1 : end if end >= 0 else found.end() + ROW_LIMIT]
        cells = _names(found.group().decode("utf-8", "replace"), below.decode("utf-8", "replace"), layout)
        if not cells or cells == [*layout.headers] or not is_list_header(cells, is_label):
            continue
        # a quoted cell may hold such a line
        if found.start() == 0 or not (layout.quote and b'"' in data) or found.start() in layout.later_starts(data):
            return found.start()
    return -1


def _names(line: str, below: str, layout: Layout) -> Sequence[str]:
    """The cells of a line that may be a header of a table that is divided alike; none where it is not."""
    delimiter = layout.delimiter
    if line.count(delimiter) < 2 or _VALUE.search(line):
        return []
    cells = [stripped(cell) for cell in line.split(delimiter)]
    is_row = below.count(delimiter) >= len(cells) - 1 and _VALUE.search(below)
    return cells if is_row and "" not in cells else []
