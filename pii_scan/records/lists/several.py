"""The records of a unit that is a list of numbers or people, or of what one of them did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.model.persons import NAME
from pii_scan.records.groups import PERSON, Group, Spot, are_people, listed
from pii_scan.records.lists.beside import is_affirmed, is_spoken_with
from pii_scan.records.lists.counted import counted
from pii_scan.records.lists.deeper import deeper
from pii_scan.records.lists.dossiers import parts, parts_below
from pii_scan.records.lists.events import events_of_line
from pii_scan.records.lists.repeated import repeated, repeated_lines
from pii_scan.records.lists.segments import segments
from pii_scan.records.lists.sentences import several_people
from pii_scan.records.lists.threads import messages_below
from pii_scan.records.lists.together import is_booked_by_id
from pii_scan.records.lists.trails import trail
from pii_scan.records.passes import Pass
from pii_scan.records.units import LONGEST, Unit, decoded, nested

if TYPE_CHECKING:
    from pii_scan.records import Plan

# What stands around the names of a list.
_BETWEEN = " \t\u3000;；,，、|/"


def several(
    plan: Plan,
    read: Pass,
    unit: Unit,
    seen: list[Spot],
    group: Group,
    at: int,
) -> list[Group]:
    """Those records; none of any other unit.

    group: what the unit is as one record. at: where the value stands that it was found by.
    """
    data = read.data
    # of a list that has names as well, or whose rows stand below a number, more can be told than numbers
    numbers = listed(group, unit.text, data)
    is_keyed = data[unit.start : unit.start + 1] == b'"'
    more = bool(numbers) and (is_keyed or any(spot.rule == NAME for spot in seen) or plan.naming.tells(unit))
    found = [] if more else numbers
    if not found and group.person in seen:
        found = _told(plan, read, unit, seen, group, at)
    found = [one for one in found if not is_spoken_with(data, one)]
    subjects = [one for one in found if not (is_affirmed(data, one.person) or is_booked_by_id(data, one))]
    if len(subjects) == 1 < len(found) and subjects[0].person == group.person:
        return []  # the others are there for the one of whom all of it tells
    found = subjects or found
    return found or _owned(plan, data, unit, numbers, seen)


def _told(plan: Plan, read: Pass, unit: Unit, seen: list[Spot], group: Group, at: int) -> list[Group]:
    """The records of a unit that tells of several people, or of what one of them did. at: as above."""
    data, person = read.data, (group.person, group.person_by)
    found = counted(data, unit, seen, group)
    found = found or messages_below(plan, data, unit, seen) or several_people(plan, data, unit, seen, group)
    if found and at < found[-1].start and at + LONGEST <= unit.end:
        read.done = found.pop().start  # the line goes on
    # what the sentences of one person tell, the parts of a list in them may tell in full
    if len({one.person.normalised for one in found}) < 2:
        found = max(found, events_of_line(plan, data, unit, seen, group), key=len)
    found = found or parts(plan, data, unit, seen, person)
    if not found and (found := trail(plan, data, unit, seen, person)) and nested.is_head(data, unit):
        read.done = found[-1].end  # a long object goes on
    found = found or repeated(plan, data, unit, seen, group)
    found = found or repeated_lines(plan, data, unit, seen, group) or segments(data, unit, group)
    if not found and (found := deeper(plan, data, unit, read.spots, group)):
        read.done = max(read.done, found[-1].end)
    if not found and (found := parts_below(plan, data, unit, read.spots, person)):
        read.done = found[-1].end
    return found


def _owned(plan: Plan, data: bytes, unit: Unit, numbers: list[Group], seen: list[Spot]) -> list[Group]:
    """The numbers of a list, as those of people where names stand before them; one of them may look like a word.

    Beside one that is sure, or where all are, another needs to be no more than spelt like a name.
    """
    names = [spot.start for spot in seen if spot.rule == NAME]
    gaps = [(low, one.start) for low, one in zip((unit.start, *(one.end for one in numbers)), numbers, strict=False)]
    sure = [any(low <= at < high for at in names) for low, high in gaps]
    spelt = [plan.is_name(decoded(data, low, high).strip(_BETWEEN)) for low, high in gaps]
    is_list = any(sure) or all(spelt)
    named = sum(one or (is_list and other) for one, other in zip(sure, spelt, strict=True))
    if not are_people(named, len(numbers)):
        return numbers
    return [one._replace(kind=plan.kind(PERSON)) for one in numbers]
