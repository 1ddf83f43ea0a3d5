"""Rows that tell of several people or things, a record for each; rows that only the shapes of their cells explain."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from typing import TYPE_CHECKING

from pii_scan.model import Grid
from pii_scan.records.groups import LISTS, PLAIN, Group, Row, Spot, certain, listed, within
from pii_scan.records.lists.sentences import several_people
from pii_scan.records.tables.rows import nameless_row
from pii_scan.records.units import Unit, decoded, line_unit

if TYPE_CHECKING:
    from pii_scan.records import Plan


def apart(plan: Plan, data: bytes, grid: Grid, row: Row, group: Group, messages: Collection[int]) -> list[Group]:
    """The records of a row. group: what it is as one. messages: the columns whose cells are texts."""
    if messages and group.kind.id not in PLAIN and (found := _told(plan, data, grid, row, group, messages)):
        return found
    if 1 < len(grid.headers) == len(row.cells) or group.kind.id not in LISTS:
        return [group]
    if len(row.cells) == 1 and not plan.classify(line_unit(data, row.start), certain(row.spots)):
        return []  # a line below the rows: 客服电话：13912345678
    # below what is no header but a title it only lists numbers
    return listed(group._replace(form="text"), decoded(data, row.start, row.end), data) or [group]


def shaped(plan: Plan, data: bytes, row: Row, person: Spot, sure: list[Spot]) -> Group | None:
    """What the shapes of the cells tell of the person, as in a row without names."""
    unit = nameless_row(data, (row.start, row.end), row.cells, person.start)
    group = plan.classify(unit._replace(pairs=()), sure)
    return group if group and group.kind.id not in PLAIN else None


def _told(plan: Plan, data: bytes, grid: Grid, row: Row, group: Group, messages: Collection[int]) -> list[Group]:
    """The records of the text in which the person stands, where it tells of several; else none."""
    cells, starts = grid.row(data, row.start, row.end)
    at = bisect_right(starts, group.person.start) - 1
    if at not in messages:
        return []
    start, end = starts[at], starts[at] + len(cells[at])
    unit = Unit(start, end, "text", (), (), decoded(data, start, end))
    return several_people(plan, data, unit, within(certain(row.spots), start, end), group)
