"""Elements of one name inside that of a person, and lines of one event: each tells of something of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pii_scan.records.groups import PLAIN, Group, Spot, names_document, within
from pii_scan.records.lists.statements import LISTED
from pii_scan.records.units import Unit, attributes_of, decoded, lines_of, text_unit
from pii_scan.records.units.elements import TAG, leaves

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Pairs of a line of a log that tells of something of its own.
_FEWEST = 3


def repeated(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> list[Group]:
    """The records of the elements of one name right inside that of a person, where at least two are of its kind."""
    if (
        unit.form != "json"
        or data[unit.start : unit.start + 1] != b"<"
        or group.person_by not in ("id_number", "passport")
    ):
        return []
    children = list(_children(data, unit.start, unit.end))
    times = Counter(name for name, _, _ in children)
    holder = (group.person, group.person_by)
    found = list[Group]()
    for name, start, end in children:
        seen = within(spots, start, end)
        if times[name] < 2 or names_document(seen):
            continue
        pairs = (*attributes_of(decoded(data, start, data.find(b">", start, end) + 1)), *leaves(data, start, end))
        part = Unit(start, end, "json", pairs)
        if group.kind.id in PLAIN:
            told = plan.classify(part, seen, holder, LISTED)
        else:  # it is known that these tell of the kind
            told = plan.classify(part, [group.person, *seen], among=(group.kind.id,))
        if told:
            found.append(told)
    return found if len(found) > 1 and len({one.kind.id for one in found}) == 1 else []


def repeated_lines(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> list[Group]:
    """The records of the lines of an event of a log that have the same keys, where at least two are of its kind.

    A request asks for somebody, and each line of the answer tells of one home.
    """
    if unit.form != "text" or group.kind.id in PLAIN or group.person_by not in ("id_number", "passport"):
        return []
    spans = [(start, end) for start, end, _ in lines_of(data, unit.start, unit.end)]
    if len(spans) < 2:  # most are one line, which is read already
        return []
    lines = [text_unit(data, *span) for span in spans]
    times = Counter(tuple(key for key, _ in line.pairs) for line in lines)
    found = list[Group]()
    for line in lines:
        seen = within(spots, line.start, line.end)
        if len(line.pairs) < _FEWEST or times[tuple(key for key, _ in line.pairs)] < 2:
            continue
        told = None if names_document(seen) else plan.classify(line, [group.person, *seen], among=(group.kind.id,))
        if told:
            found.append(told)
    return found if len(found) > 1 else []


def _children(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """The elements right inside one that opens at a place: their names, and where each begins and ends."""
    depth, begin = 0, 0
    for tag in TAG.finditer(data, start, end):
        if tag[1]:
            depth -= 1
            if depth == 1:
                yield tag[2], begin, tag.end()
            continue
        if depth == 1:
            begin = tag.start()
            if tag[3]:
                yield tag[2], begin, tag.end()
        depth += not tag[3]
