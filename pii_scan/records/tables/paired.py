"""Tables of keys and values: what one is told of stands in several rows, with the name of a field in each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from pii_scan.model import Grid, Layout
from pii_scan.notations import key_and_value
from pii_scan.records.groups import Group, Row, certain
from pii_scan.records.tables.every import every_row
from pii_scan.records.units import Unit
from pii_scan.records.units.cells import texts

if TYPE_CHECKING:
    from pii_scan.records import Plan


def paired(
    plan: Plan, data: bytes, grid: Grid, found: Sequence[Row], spans: Sequence[tuple[int, int]] | None
) -> list[Group] | None:
    """The records of a table, if its rows hold keys and values; None where they do not.

    The rows of one person stand together: another column holds the same in them, and no key comes again. spans: of all
    rows; None where the data is rows from end to end.
    """
    pair = key_and_value(grid.headers)
    if pair is None:
        return None
    every = grid.row_spans(data) if spans is None and isinstance(grid, Layout) else spans or ()
    rows = list(every_row(data, grid, found, every))
    cells = [texts(row.cells) for row in rows]
    cells = [one if len(one) > max(pair) else [""] * (max(pair) + 1) for one in cells]
    owner = _owner(cells, pair)
    if owner is None or not any(plan.fields_of(one[pair[0]]) for one in cells):
        return None
    made = (_record(plan, part, pair) for part in _parts(list(zip(rows, cells, strict=True)), owner, pair[0]))
    return [group for group in made if group]


def _owner(rows: Sequence[Sequence[str]], pair: tuple[int, int]) -> int | None:
    """The column that says whose a row is: of those that do not hold the same everywhere the one that repeats most."""
    repeated = {}
    for at in range(pair[0]):
        column = [row[at] for row in rows]
        if len({*column}) > 1:
            repeated[at] = sum(1 for one, other in pairwise(column) if one == other)
    best = max(repeated, key=lambda at: repeated[at], default=None)
    return best if best is not None and repeated[best] else None


def _parts(rows: Sequence[tuple[Row, list[str]]], owner: int, key: int) -> Iterator[list[tuple[Row, list[str]]]]:
    """The rows of each person."""
    part: list[tuple[Row, list[str]]] = []
    for row, cells in rows:
        if part and (cells[owner] != part[0][1][owner] or any(cells[key] == other[key] for _, other in part)):
            yield part
            part = []
        part.append((row, cells))
    if part:
        yield part


def _record(plan: Plan, part: Sequence[tuple[Row, list[str]]], pair: tuple[int, int]) -> Group | None:
    spots = [spot for row, _ in part for spot in row.spots]
    pairs = tuple((cells[pair[0]], cells[pair[1]]) for _, cells in part)
    return plan.classify(Unit(part[0][0].start, part[-1][0].end, "table", pairs), certain(spots)) if spots else None
