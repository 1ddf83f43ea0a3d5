"""Rows whose first cells were joined with those of the row above: guests of one room, which is written once."""

from __future__ import annotations

from pii_scan.model import Grid
from pii_scan.named import NamedTuple
from pii_scan.records.groups import DOCUMENTS, PLAIN, Group, Row
from pii_scan.records.units.cells import texts

# Cells that were joined at least, and what several people share.
_FEWEST = 2
_SHARED = (
    *("hotel.stay", "netcafe.session", "border.crossing", "travel.flight", "travel.train"),
    *("property.rental", "property.housing"),
)


class _Whole(NamedTuple):
    headers: tuple[str, ...]
    cells: list[bytes]
    group: Group


class Joined:
    """Remembers the last row of a table that fills the cells which those below it leave blank."""

    def __init__(self) -> None:
        self._whole: _Whole | None = None
        # headers of the tables that have such rows
        self.seen = set[tuple[str, ...]]()

    def of(self, grid: Grid, row: Row, group: Group | None) -> Group | None:
        """The record of a row: of the kind of the last whole one, which fills the cells that it leaves blank.

        Both must name somebody by a document.
        """
        if group is None or group.kind.id not in PLAIN:
            is_shared = group is not None and group.kind.id in _SHARED and group.person.rule in DOCUMENTS
            self._whole = _Whole(grid.headers, row.cells, group) if group and is_shared else None
            return group
        whole = self._whole
        if whole is None or whole.headers != grid.headers or len(row.cells) != len(whole.cells):
            return group
        if group.person.rule not in DOCUMENTS:
            return group
        filled = texts(whole.cells)
        blank = [at for at, cell in enumerate(texts(row.cells)) if not cell]
        if len(blank) < _FEWEST or blank[0] != 0 or not all(filled[at] for at in blank):
            return group
        self.seen.add(grid.headers)
        return group._replace(kind=whole.group.kind)
