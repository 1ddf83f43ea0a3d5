"""Rows that tell of several people or things, a record for each; rows that only the shapes of their cells explain."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model import Grid
from pii_scan.model.persons import NAME
from pii_scan.records.groups import DOCUMENTS, LISTS, PLAIN, Group, Row, Spot, certain, keys_by, listed, within
from pii_scan.records.lists.sentences import several_people
from pii_scan.records.lists.statements import KINDS
from pii_scan.records.tables.rows import nameless_row
from pii_scan.records.units import Unit, decoded, line_unit

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Who stands beside somebody in a cell and has no record.
_BESIDE = lazy_re(
    r"监护|担保|联系人|经办|代办|委托|登记员|原[号车]|[新旧](?:[号证]|[/／]?[新旧])|曾用|更正|有误|应为|改[签为]|变更"
    r"|[父母夫妻子女]|配偶|受害|被害|报案|证人|->|→"
)
# The words of a sentence: what stands between people who are listed are names of values alone.
_SENTENCE = lazy_re(r"[一-龥]{4}")
_NAMES = lazy_re(
    r"姓名|身份|证件?|号码?|护照|手机|电话|[和与及]|共有人|产权人|业主|买受人|乘客|旅客|客人|住客|入住人|先生|女士"
)


def apart(plan: Plan, data: bytes, grid: Grid, row: Row, group: Group, messages: Collection[int]) -> list[Group]:
    """The records of a row. group: what it is as one. messages: the columns whose cells are texts."""
    if messages and group.kind.id not in PLAIN and (found := _told(plan, data, grid, row, group, messages)):
        return found
    if found := _in_cell(data, grid, row, group):
        return found
    if 1 < len(grid.headers) == len(row.cells) or group.kind.id not in LISTS:
        return [group]
    if len(row.cells) == 1 and not plan.classify(line_unit(data, row.start), certain(row.spots)):
        return []  # a line below the rows: 客服电话：13912345678
    # below what is no header but a title it only lists numbers
    return listed(group._replace(form="text"), decoded(data, row.start, row.end), data) or [group]


def _in_cell(data: bytes, grid: Grid, row: Row, group: Group) -> list[Group]:
    """The records of those whose documents stand in one cell of a row that tells the rest of all of them; else none.

    王建国/1101…；李秀英/1102…. What stands before each number belongs to it.
    """
    if group.person.rule not in DOCUMENTS or group.kind.id in KINDS:
        return []
    cells, starts = grid.row(data, row.start, row.end)
    at = bisect_right(starts, group.person.start) - 1
    start, end = (starts[at], starts[at] + len(cells[at])) if 0 <= at < len(cells) else (0, 0)
    inside = within([*group.spots], start, end)
    keys = list({spot.normalised: spot for spot in reversed(keys_by(inside, group.person_by))}.values())[::-1]
    header = grid.headers[at] if 0 <= at < len(grid.headers) else ""
    if len(keys) < 2 or _BESIDE.search(header) or not _are_listed(data, (start, end), keys, group):
        return []
    places = [start, *(key.end for key in keys[:-1]), end]
    parts = [tuple(within(inside, low, high)) for low, high in pairwise(places)]
    rest = tuple(spot for spot in group.spots if spot not in inside)
    return [
        group._replace(person=key, spots=(*part, *(rest if key is keys[0] else ())))
        for key, part in zip(keys, parts, strict=True)
    ]


def _are_listed(data: bytes, cell: tuple[int, int], keys: Sequence[Spot], group: Group) -> bool:
    """Whether people are listed in a cell, each with a name there or elsewhere, and no sentence tells of them."""
    names = [spot for spot in group.spots if spot.rule == NAME]
    named = within(names, *cell)
    if len(named) not in (0, len(keys)) or (not named and (len(names) == 1 or len({key.rule for key in keys}) > 1)):
        return False
    people = sorted((spot.start, spot.end) for spot in (*named, *keys))
    gaps = pairwise(((cell[0], cell[0]), *people, (cell[1], cell[1])))
    # not in the names: 子 is a part of many
    around = [decoded(data, low[1], max(low[1], high[0])) for low, high in gaps]
    is_told = any(_SENTENCE.search(_NAMES.sub("", text)) for text in around[1:-1])
    return not is_told and not any(map(_BESIDE.search, around))


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
