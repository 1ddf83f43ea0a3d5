"""Rows of a statement in which a cell or two are not filled in: they are what the rows above them are."""

from __future__ import annotations

from pii_scan.records.groups import DOCUMENTS, Group, Row, certain
from pii_scan.records.tables.unfilled import NOTHING

# Cells that may be missing of those that other rows fill, and that one fills at least.
MOST, FEWEST = 2, 3


class Gaps:
    """The rows of one statement. width: columns of its table."""

    def __init__(self, width: int) -> None:
        self._width, self._most = width, 0
        self._last: Group | None = None

    def see(self, row: Row, group: Group) -> None:
        """Take a row that is one of its holder's."""
        self._last, self._most = group, max(self._most, _filled(row))

    def like(self, row: Row) -> Group | None:
        """The record of a row that lacks what makes one of it, as another one of those above; None for other rows."""
        filled = _filled(row)
        if self._last is None or len(row.cells) != self._width or not self._is_gapped(filled):
            return None
        if any(spot.rule in DOCUMENTS for spot in row.spots):
            return None
        return self._last._replace(start=row.start, end=row.end, spots=tuple(certain(row.spots)))

    def _is_gapped(self, filled: int) -> bool:
        return max(FEWEST, self._most - MOST) <= filled < self._most


def _filled(row: Row) -> int:
    texts = (cell.strip(b" \t\r'\"").decode("utf-8", "replace") for cell in row.cells)
    return sum(1 for text in texts if text and not NOTHING.fullmatch(text))
