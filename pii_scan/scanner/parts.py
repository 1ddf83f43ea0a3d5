"""A chunk in parts that follow each other: those to be read, and those of which it is known what they hold."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from pii_scan.engine import Candidate, Look, Rows
from pii_scan.engine.view import View, view_of
from pii_scan.formats.text import MARGIN
from pii_scan.model import Chunk, advance
from pii_scan.named import NamedTuple
from pii_scan.scanner.ends import LINE, TUPLE, behind
from pii_scan.scanner.units import Units

if TYPE_CHECKING:
    from pii_scan.records import Group

# Bytes on each side of a unit that may say something of what it holds: as many as of the longest unit of text.
AROUND = 2048
# Bytes around a unit that stands among many of its like: those of the eight lines that say what it is as well.
NEAR = 1 << 10
# Less than this part of a text is little.
POOR = 8


class Known(NamedTuple):
    """A part of a chunk of which it is known what it holds."""

    look: Look
    groups: list[Group]


class Parts:
    """Cuts a chunk in parts that follow each other.

    end: what a unit ends with, at least. starts: where its units begin, of which what stands around a part is made.
    """

    def __init__(self, chunk: Chunk, end: bytes) -> None:
        self.chunk, self._end = chunk, end
        self.at = chunk.start
        self._told = 0
        self.starts: Sequence[int] = ()
        self._line, self._column = chunk.line, chunk.column

    def next(self, stop: int, is_quiet: bool = False) -> Chunk:
        """The part up to a place, with what stands around it; is_quiet: only with what is next to it."""
        chunk, start, around = self.chunk, self.at, NEAR if is_quiet else AROUND
        # of a long line no less may stand around than where it is cut anywhere
        around = MARGIN if self._end not in (LINE, TUPLE) and not is_quiet else around
        low, high = start, stop
        is_row = self._end == TUPLE  # which is one by itself: what is told behind it does not begin before it
        if chunk.layout is None:
            low = 0 if start == chunk.start else start if is_row else self._before(start - around)
            high = stop if is_row and is_quiet else self._behind(stop + around)
            high = len(chunk.data) if stop == chunk.end else high
        part = Chunk(
            chunk.data[low:high], start - low, stop - low, self._line, self._column, chunk.layout, chunk.numbers
        )
        self._pass(stop)
        return part

    @cached_property
    def view(self) -> View:
        """What the engine looks at."""
        return view_of(self.chunk)[0]

    @property
    def is_poor(self) -> bool:
        """Whether little is known of what the parts so far hold."""
        return self.at - self.chunk.start > POOR * self._told

    def told(
        self,
        start: int,
        stop: int,
        run: Sequence[tuple[list[Candidate], list[Group]]],
        is_quiet: bool,
        told_afar: Callable[[], bool],
    ) -> Iterator[Chunk | Known]:
        """What lies before a run of units, and the run of which it is known what it holds, unless more is told afar."""
        if self.at < start:
            yield self.next(start, is_quiet)
        # asked when all before is read
        if told_afar():
            yield self.next(stop)
            return
        yield self.known(stop, [one for found, _ in run for one in found], [one for _, told in run for one in told])

    def known(self, stop: int, found: list[Candidate], groups: list[Group]) -> Known:
        """The part up to a place, of which it is known what it holds."""
        chunk, start = self.chunk, self.at
        part = Chunk(chunk.data, start, stop, self._line, self._column, chunk.layout, chunk.numbers)
        self._pass(stop)
        self._told += stop - start
        rows = [Rows(chunk.layout, [])] if chunk.layout else []
        own = self.view.offset_in_view(start), self.view.offset_in_view(stop)
        return Known(Look(part, self.view, own, found, rows, []), groups)

    def _before(self, place: int) -> int:
        """Where the unit begins, or else the line, that stands at a place."""
        number = bisect_right(self.starts, place) - 1
        if number >= 0:
            return self.starts[number]
        found = self.chunk.data.rfind(self._end, 0, max(0, place))
        return found + len(self._end) if found >= 0 else 0

    def _behind(self, place: int) -> int:
        """Where the unit ends, or else the line, that stands at a place."""
        number = bisect_left(self.starts, place)
        if number < len(self.starts):
            return self.starts[number]
        return behind(self.chunk.data, self._end, place, len(self.chunk.data))

    def _pass(self, stop: int) -> None:
        self._line, self._column = advance(self.chunk.data, self.at, stop, self._line, self._column)
        self.at = stop


def together(chunk: Chunk, data: bytes, units: Units, numbers: Sequence[int]) -> Chunk:
    """Units of the view of a chunk one behind the other, with what stands before the first and behind the last one."""
    starts = [start for start, _ in units.spans]
    ends = [*starts[1:], units.spans[-1][1]]
    own = b"".join(data[starts[number] : ends[number]] for number in numbers)
    first, last = starts[numbers[0]], ends[numbers[-1]]
    before = behind = b""
    if units.heads:
        before = units.heads[numbers[0]] or b""
    elif chunk.layout is None:
        before = data[starts[bisect_left(starts, first - NEAR)] : first]
        behind = data[last : next((end for end in ends if end >= last + NEAR), ends[-1])]
    # of a table it is not the first part
    low, high, line = len(before), len(before) + len(own), chunk.line + 1
    return Chunk(before + own + behind, low, high, line, 1, chunk.layout, chunk.numbers)
