"""The time limit inside a text: it is cut small enough that the clock is looked at often."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from pii_scan.formats.text import MARGIN, whole_character
from pii_scan.model import Chunk, advance

if TYPE_CHECKING:
    from pii_scan.scanner.parts import Known

Item = TypeVar("Item")
# Seconds that a part of running text may take: the next one is half as long after one that took longer, else twice.
QUICK = 0.5
# Bytes of the first part, of the shortest and of the longest. What stands around each costs time, too.
FIRST, LEAST, MOST = 16 * 1024, 8 * 1024, 256 * 1024


def is_late(deadline: float | None) -> bool:
    """Whether the time limit is over. All processes of a machine share the clock."""
    return deadline is not None and time.monotonic() >= deadline


class Pace:
    """Gives what is to be read of one text until the time limit is over; without one, all as it is."""

    def __init__(self, deadline: float | None) -> None:
        self._deadline, self._size = deadline, FIRST
        # whether something was not given, and how many bytes were
        self.is_over, self.done = False, 0

    def in_time(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items, until it is late."""
        for item in items:
            self.is_over = self.is_over or is_late(self._deadline)
            if self.is_over:
                return
            yield item

    def parts(self, parts: Iterable[Chunk | Known]) -> Iterator[Chunk | Known]:
        """The parts of a chunk, until it is late: running text in smaller ones."""
        if self._deadline is None:
            yield from parts
            return
        for part in self.in_time(small for whole in parts for small in self._small(whole)):
            began = time.monotonic()
            yield part
            own = part.end - part.start if isinstance(part, Chunk) else part.look.own[1] - part.look.own[0]
            self.done += own
            if time.monotonic() - began > QUICK:
                self._size = max(LEAST, self._size // 2)
            elif own >= self._size:
                self._size = min(MOST, self._size * 2)

    def _small(self, part: Chunk | Known) -> Iterator[Chunk | Known]:
        """A part of running text in smaller ones with what stands around each, as chunks have it."""
        if not isinstance(part, Chunk) or part.layout or part.end - part.start < 2 * self._size:
            yield part
            return
        data, at, line, column = part.data, part.start, part.line, part.column
        while at < part.end:
            last = part.end - at < 2 * self._size
            stop = part.end if last else data.rfind(b"\n", at, at + self._size) + 1
            stop = stop or min(part.end, whole_character(data, at + self._size))
            low, high = whole_character(data, max(0, at - MARGIN)), whole_character(data, min(len(data), stop + MARGIN))
            yield Chunk(data[low:high], at - low, stop - low, line, column, None, part.numbers)
            line, column = advance(data, at, stop, line, column)
            at = stop
