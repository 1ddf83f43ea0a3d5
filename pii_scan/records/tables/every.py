"""All rows of a table: those, too, in which nothing was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pii_scan.model import Grid
from pii_scan.records.groups import Row


def every_row(data: bytes, grid: Grid, rows: Sequence[Row], spans: Iterable[tuple[int, int]]) -> Iterator[Row]:
    """The rows, and those between them in which nothing was found."""
    found = {row.start: row for row in rows}
    for start, end in spans:
        yield found.get(start) or Row(start, end, grid.row(data, start, end)[0], [])
