"""Rows of a statement in which a cell or two are not filled in: they are what the rows above them are."""

from __future__ import annotations

from pii_scan.records.groups import DOCUMENTS, Group, Row, certain
from pii_scan.records.tables.alike import Alike, cell_texts

# Cells that may be missing of those that other rows fill, and that one fills at least.
MOST, FEWEST = 2, 3


class Gaps:
    """The rows of one statement. width: columns of its table."""

    def __init__(self, width: int) -> None:
        self._width, self._most = width, 0
        self._last: Group | None = None
        self._alike = Alike()

    def see(self, row: Row, group: Group) -> None:
        """Take a row that is one of its holder's."""
        texts = cell_texts(row.cells)
        self._last, self._most = group, max(self._most, sum(map(bool, texts)))
        self._alike.see(texts)

    def like(self, row: Row) -> Group | None:
        """The record of a row that lacks what makes one of it, as another one of those above; None for other rows.

        A sum, a remark or the foot of a page is written in other ways than a row.
        """
        if self._last is None or len(row.cells) != self._width:
            return None
        texts = cell_texts(row.cells)
        is_gapped = max(FEWEST, self._most - MOST) <= sum(map(bool, texts)) < self._most
        if not is_gapped or not self._alike.is_one(texts) or any(spot.rule in DOCUMENTS for spot in row.spots):
            return None
        return self._last._replace(start=row.start, end=row.end, spots=tuple(certain(row.spots)))
