"""The records of a unit that is a list of numbers or people, or of what one of them did."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pii_scan.model.persons import NAME
from pii_scan.records.groups import Group, Spot, listed
from pii_scan.records.lists.deeper import deeper
from pii_scan.records.lists.dossiers import parts, parts_below
from pii_scan.records.lists.events import events_of_line
from pii_scan.records.lists.repeated import repeated, repeated_lines
from pii_scan.records.lists.segments import segments
from pii_scan.records.lists.sentences import several_people
from pii_scan.records.lists.threads import messages_below
from pii_scan.records.passes import Pass
from pii_scan.records.units import LONGEST, Unit

if TYPE_CHECKING:
    from pii_scan.records import Plan


def several(
    plan: Plan,
    owned: Callable[[list[Group], list[Spot]], list[Group]],
    read: Pass,
    unit: Unit,
    seen: list[Spot],
    group: Group,
    at: int,
) -> list[Group]:
    """Those records; none of any other unit.

    owned: makes people of numbers that stand behind names. group: what the unit is as one record. at: where the value
    stands that it was found by.
    """
    data = read.data
    # of a list that has names as well, or whose rows stand below a number, more can be told than numbers
    numbers = listed(group, unit.text, data)
    is_keyed = data[unit.start : unit.start + 1] == b'"'
    more = bool(numbers) and (is_keyed or any(spot.rule == NAME for spot in seen) or plan.naming.tells(unit))
    found = [] if more else numbers
    if not found and group.person in seen:
        person = (group.person, group.person_by)
        found = several_people(plan, data, unit, seen, group)
        if found and at < found[-1].start and at + LONGEST <= unit.end:
            read.done = found.pop().start  # the line goes on
        # what the sentences of one person tell, the parts of a list in them may tell in full
        if len({one.person.normalised for one in found}) < 2:
            found = max(found, events_of_line(plan, data, unit, seen, group), key=len)
        found = found or parts(plan, data, unit, seen, person)
        found = found or messages_below(plan, data, unit, seen) or repeated(plan, data, unit, seen, group)
        found = found or repeated_lines(plan, data, unit, seen, group) or segments(data, unit, group)
        if not found and (found := deeper(plan, data, unit, read.spots, group)):
            read.done = max(read.done, found[-1].end)
        if not found and (found := parts_below(plan, data, unit, read.spots, person)):
            read.done = found[-1].end
    return found or owned(numbers, seen)
