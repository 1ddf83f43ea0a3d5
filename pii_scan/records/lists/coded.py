"""Source code: the values of statements that follow each other, as those of unit tests, are those of nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records import units
from pii_scan.records.groups import Group, Spot, within
from pii_scan.records.passes import Pass

if TYPE_CHECKING:
    from pii_scan.records import Plan
    from pii_scan.records.units.finder import UnitFinder

# A call or a block ends its line, and what follows does not go on with it, and is no end of what holds it; or a
# function begins.
_ENDS = lazy_re(
    rb"(?:[)}]|\bend)[ \t]{0,8};?[ \t]{0,8}(?://[^\n]{0,200}|#[^\n]{0,200})?\r?\n\s{0,200}(?![\s.,+&|?:)}\]-]|end\b)"
    rb"|\n[ \t]{0,80}(?:async )?def "
)
# Before a value that stands as it is in a call.
_IN_CALL = lazy_re(rb"[(,\[]\s{0,8}\Z")
# What fills in one object: user.setPlate("…"); row.put("plate", "…")
_FILLS = lazy_re(rb"\s{0,200}([A-Za-z_$][\w$]{0,60}(?:\.|->))(?:set|put|add|with|append|insert)")


def by_statements(plan: Plan, finder: UnitFinder, read: Pass, found: Iterable[Group]) -> Iterator[Group]:
    """The records, each of no more values than stand in one statement; where more did, what follows is read anew."""
    for group in found:
        spots = _of_statement(read.data, group)
        if len(spots) == len(group.spots):
            yield group
            continue
        start = units.line_span(read.data, spots[0].start)[0]
        end = units.line_span(read.data, spots[-1].end)[1]
        unit = finder.unit(read.data, group.person.start, start, read.holds(group.person.start))
        if unit.start < start or unit.end > end:
            unit = units.line_unit(read.data, group.person.start)
        apart = plan.classify(unit, within(read.spots, unit.start, unit.end))
        read.done = max(unit.end, spots[-1].end)
        if apart:
            yield apart


def _of_statement(data: bytes, group: Group) -> list[Spot]:
    """The values of a record that stand with that of its person in one statement."""
    spots = sorted(group.spots, key=lambda one: one.start)
    parts = [[spots[0]]] if spots else []
    for before, spot in pairwise(spots):
        if _are_apart(data, before, spot):
            parts.append([])
        parts[-1].append(spot)
    return next((part for part in parts if group.person in part), spots)


def _are_apart(data: bytes, one: Spot, other: Spot) -> bool:
    """Whether two values stand in different statements."""
    between = data[one.end : other.start]
    if b"\n" not in between or not _ENDS.search(between):
        return False
    lines = [data[units.line_span(data, spot.start)[0] : spot.start] for spot in (one, other)]
    if not all(any(line.count(sign) % 2 for sign in (b"'", b'"', b"`")) or _IN_CALL.search(line) for line in lines):
        return False
    begins = [begin[1] if (begin := _FILLS.match(line)) else None for line in lines]
    return begins[0] is None or begins[0] != begins[1]
