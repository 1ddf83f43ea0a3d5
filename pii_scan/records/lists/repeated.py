"""Elements of one name inside the element of a person: each tells of something of its own, as of an account."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pii_scan.records.groups import PLAIN, Group, Spot, names_document, within
from pii_scan.records.lists.statements import LISTED
from pii_scan.records.units import Unit, attributes_of, decoded
from pii_scan.records.units.elements import TAG, leaves

if TYPE_CHECKING:
    from pii_scan.records import Plan


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
