"""Where among the rows of a table another one begins: the names of its columns stand on a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from pii_scan.formats.forms import is_list_header
from pii_scan.lazy import lazy_re
from pii_scan.model import NO_DELIMITER, ROW_LIMIT, SPACES, Layout

_VALUE = lazy_re(r"[0-9０-９@]")
# Lines without a value, of which a long text holds few; with the line end above it each is found ten times as fast.
_FIRST_NAMES = lazy_re(rb"[^0-9@\n]{5,4096}+(?=\n|\Z)")
_NAMES = lazy_re(rb"\n[^0-9@\n]{5,4096}+(?=\n|\Z)")
# A line that is drawn, and what stands between the cells of a print.
_RULE, _GAP = lazy_re(r"[-+|=:\s\u2500-\u257f]{3,}"), lazy_re(r"(?<=\S) {2,}(?=\S)")
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
    filled = [*lines[layout.header_lines :], "", ""]
    for line, below, next_below in zip(filled, filled[1:], filled[2:], strict=False):
        since = since + 1 if line.strip() else 0
        quotes += line.count('"')
        cells = _names(line, below, next_below, layout)
        if not cells or set(cells) <= set(layout.headers):
            continue
        if any(map(is_label, cells)) if 1 <= since <= 2 else quotes % 2 == 0 and is_list_header(cells, is_label):
            return True
    return False


def next_header(data: bytes, stop: int, layout: Layout, is_label: Callable[[str], bool]) -> int:
    """Where the line with the names of another table begins in rows, which end at a place; -1 where there is none."""
    if layout.delimiter == NO_DELIMITER:
        return -1
    for start, end in _lines_of_names(data, stop):
        lines = data[start : end + ROW_LIMIT].split(b"\n", 3)[:3]
        line, below, next_below = (one.decode("utf-8", "replace") for one in (*lines, b"", b"")[:3])
        cells = _names(line, below, next_below, layout)
        if not cells or _squeezed(cells) == _squeezed(layout.headers) or not is_list_header(cells, is_label):
            continue
        # a quoted cell may hold such a line
        if start == 0 or not (layout.quote and b'"' in data) or start in layout.later_starts(data):
            return start
    return -1


def _lines_of_names(data: bytes, stop: int) -> Iterator[tuple[int, int]]:
    """From where to where lines stand that hold no value."""
    if first := _FIRST_NAMES.match(data, 0, stop):
        yield first.span()
    for found in _NAMES.finditer(data, 0, stop):
        yield found.start() + 1, found.end()


def _names(line: str, below: str, next_below: str, layout: Layout) -> Sequence[str]:
    """The cells of a line that may be a header of a table that is divided alike; none where it is not.

    below, next_below: the two lines below it; a line may be drawn between names and rows, and bars around them.
    """
    if layout.delimiter not in line or _VALUE.search(line):
        return []
    cells = _cells(line, layout)
    # what stands above a print in columns is told with it
    is_drawn = layout.delimiter != SPACES and _RULE.fullmatch(below) is not None
    row = _cells(next_below if is_drawn else below, layout)
    is_row = 2 < len(cells) <= len(row) and any(map(_VALUE.search, row))
    if cells and not (cells[0] or cells[-1]):
        cells = cells[1:-1]
    return cells if is_row and "" not in cells else []


def _squeezed(names: Sequence[str]) -> str:
    """Names of columns in one: a print may divide them otherwise than its rows."""
    return "".join("".join(names).split())


def _cells(line: str, layout: Layout) -> list[str]:
    return [
        stripped(cell) for cell in (_GAP.split(line) if layout.delimiter == SPACES else line.split(layout.delimiter))
    ]
