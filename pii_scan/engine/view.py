"""The view that the engine looks at: signs as they are meant, however they are written.

Byte offsets of both texts differ, and a map leads back.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from pii_scan.engine.written import RUN, changes
from pii_scan.model import Chunk, Layout


def fold(text: str) -> str:
    """The text as the engine sees it."""
    return View(text.encode()).data.decode()


class View:
    """The bytes that the engine looks at, and the way back to the original ones.

    delimiter: what divides the cells of a table.
    """

    __slots__ = ("_before", "_behind", "_lost", "_starts", "data", "original")

    def __init__(self, original: bytes, delimiter: bytes = b"") -> None:
        self.original = original
        # Of what was changed: where it begins and ends in the original, where it begins in data, and how many bytes
        # were lost up to its end.
        self._before, self._behind = array("I"), array("I")
        self._starts, self._lost = array("I"), array("I")
        self.data = self._changed(delimiter)

    def _changed(self, delimiter: bytes) -> bytes:
        original = self.original
        before, behind, starts, gone = self._before, self._behind, self._starts, self._lost
        parts: list[bytes] = []
        last = lost = 0
        for start, end, new in changes(original, delimiter):  # of the tables of a program there are a hundred thousand
            parts += (original[last:start], new)
            last = end
            if len(new) > RUN:
                lost = self._add_run(start, end, len(new), lost)
                continue
            before.append(start)
            behind.append(end)
            starts.append(start - lost)
            lost += end - start - len(new)
            gone.append(lost)
        if not parts:
            return original
        parts.append(original[last:])
        return b"".join(parts)

    def _add_run(self, start: int, end: int, count: int, lost: int) -> int:
        """Note so many bytes that are encoded alike, three by three; what is lost of the text by their end.

        A character of four bytes leaves one.
        """
        size, rest = (end - start) // count, count % RUN
        less, edge, even = size - 1, end - size * rest, count - rest
        self._before.extend(range(start, edge, size * RUN))
        self._behind.extend(range(start + size * RUN, edge + 1, size * RUN))
        self._starts.extend(range(start - lost, start - lost + even, RUN))
        self._lost.extend(range(lost + less * RUN, lost + less * even + 1, less * RUN))
        lost += less * even
        if rest:
            self._before.append(edge)
            self._behind.append(end)
            self._starts.append(edge - lost)
            lost += less * rest
            self._lost.append(lost)
        return lost

    @property
    def changed(self) -> bool:
        """Whether anything stands elsewhere in ``data`` than in the original bytes."""
        return bool(self._starts)

    def offset_in_original(self, offset: int) -> int:
        """The offset in the original bytes of an offset in ``data``."""
        number = bisect_left(self._starts, offset)
        return offset + self._lost[number - 1] if number else offset

    def offset_in_view(self, offset: int) -> int:
        """The offset in ``data`` of an offset in the original bytes; inside of what was changed, that of its start."""
        number = bisect_left(self._before, offset)
        if not number:
            return offset
        return self._starts[number - 1] if offset < self._behind[number - 1] else offset - self._lost[number - 1]


class TurnedView(View):
    """The view of a table that is written column by column: its rows, one after the other."""

    __slots__ = ("_at", "_cells")

    def __init__(self, original: bytes, cells: Sequence[tuple[int, int]], layout: Layout) -> None:
        texts = [original[start:end] for start, end in cells]
        width = len(layout.headers)
        rows = (layout.delimiter.encode().join(texts[at : at + width]) for at in range(0, len(texts), width))
        super().__init__(b"\n".join(rows), _delimiter(layout))
        self._cells, self._at = cells, [*accumulate((len(text) + 1 for text in texts[:-1]), initial=0)]

    @property
    def changed(self) -> bool:
        """Rows stand elsewhere than the columns."""
        return True

    def offset_in_original(self, offset: int) -> int:
        """The offset in the text as it is written."""
        offset = super().offset_in_original(offset)
        number = bisect_right(self._at, offset) - 1
        return self._cells[number][0] + offset - self._at[number]


def view_of(chunk: Chunk) -> tuple[View, tuple[int, int]]:
    """The view of a chunk, and its own part in it."""
    if chunk.cells and chunk.layout:
        turned = TurnedView(chunk.data, chunk.cells, chunk.layout)
        return turned, (0, len(turned.data))
    view = View(chunk.data, _delimiter(chunk.layout))
    return view, (view.offset_in_view(chunk.start), view.offset_in_view(chunk.end))


def _delimiter(layout: Layout | None) -> bytes:
    """What divides the cells of rows."""
    return layout.delimiter.encode() if layout else b""
