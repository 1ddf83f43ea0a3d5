"""Rows of a table within one chunk: which cell and which header a match belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from pii_scan.model import Layout


class Cell(NamedTuple):
    """One cell: its header, and its text before and after the match, blanks and quotes at its ends left out."""

    header: str
    head: str
    tail: str


class Row:
    """One row: bytes [start, end) of the chunk, without its line end."""

    __slots__ = ("_cells", "data", "end", "layout", "start")

    def __init__(self, data: bytes, start: int, end: int, layout: Layout) -> None:
        self.data, self.start, self.end, self.layout = data, start, end, layout
        self._cells: list[int] | None = None

    def _starts(self) -> list[int]:
        if self._cells is None:
            self._cells = self.layout.cell_starts(self.data, self.start, self.end)
        return self._cells

    def cell_at(self, start: int, end: int) -> Cell | None:
        """The cell that holds the match [start, end); None where the match crosses cells."""
        starts = self._starts()
        column = bisect_right(starts, start) - 1
        width = len(self.layout.delimiter.encode())
        stop = starts[column + 1] - width if column + 1 < len(starts) else self.end
        if end > stop:
            return None
        headers = self.layout.headers
        head = self.data[starts[column] : start].decode("utf-8", "replace").lstrip(" \t\"'`")
        tail = self.data[end:stop].decode("utf-8", "replace").rstrip(" \t\r\"'`")
        return Cell(headers[column] if column < len(headers) else "", head, tail)

    def is_cell(self, start: int, end: int) -> bool:
        """Whether the match [start, end) fills its cell."""
        cell = self.cell_at(start, end)
        return cell is not None and not cell.head and not cell.tail

    def cells(self) -> list[tuple[int, int]]:
        """Byte spans of all cells."""
        starts = self._starts()
        width = len(self.layout.delimiter.encode())
        ends = [start - width for start in starts[1:]] + [self.end]
        return list(zip(starts, ends, strict=True))


class Rows:
    """The rows of one chunk that begins at a row's start; found when first asked for."""

    def __init__(self, data: bytes, layout: Layout) -> None:
        self._data, self.layout = data, layout
        self._simple = not layout.quote or b'"' not in data
        self._starts = [] if self._simple else layout.row_starts(data)
        self._last: Row | None = None

    def row_at(self, offset: int) -> Row:
        """The row that holds the byte at the offset."""
        last = self._last
        if last and last.start <= offset <= last.end:
            return last
        if self._simple:
            start = self._data.rfind(b"\n", 0, offset) + 1
            end = self._data.find(b"\n", offset)
        else:
            index = bisect_right(self._starts, offset)
            start = self._starts[index - 1]
            end = self._starts[index] - 1 if index < len(self._starts) else -1
        end = len(self._data.rstrip(b"\r\n")) if end < 0 else end
        self._last = Row(self._data, start, max(start, end), self.layout)
        return self._last

    def __iter__(self) -> Iterator[Row]:
        """All rows, in order; blank lines left out."""
        position = 0
        while position < len(self._data):
            row = self.row_at(position)
            if row.end > row.start:
                yield row
            stop = self._data.find(b"\n", row.end)
            position = len(self._data) if stop < 0 else stop + 1
