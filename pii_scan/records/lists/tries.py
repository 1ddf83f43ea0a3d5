"""How many lines with a day below a head are tried as its rows, and found to be none, until its list is over."""

from __future__ import annotations

from pii_scan.records.groups import Spot
from pii_scan.records.passes import ROW_KEYS

# Lines with a day that are no row, as those of a log or of a chat, that end a list; and how many more are tried where a
# value stands that rows hold.
_MOST, _AGAIN = 20, 5
# What tells of people, and of nothing that they did: in the head of a message, say.
_OF_PEOPLE = ("identity.", "phone.")


class Tries:
    """Counts them below one head after the other."""

    def __init__(self) -> None:
        self._misses = 0

    def __bool__(self) -> bool:
        """Whether one more line is tried."""
        return self._misses < _MOST

    def begin(self) -> None:
        """A head, or a row: what stands below it is tried."""
        self._misses = 0

    def count(self) -> None:
        """A line is tried."""
        self._misses += 1

    def meet(self, spot: Spot) -> None:
        """A value stands where rows may."""
        if spot.rule in ROW_KEYS or not spot.rule.startswith(_OF_PEOPLE):
            self._misses = min(self._misses, _MOST - _AGAIN)
