"""What a text tells of one person, and then the same of the next one, or of several people who were there together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.records.around import lines_before, lines_behind
from pii_scan.records.around.passages import is_opening
from pii_scan.records.groups import PERSON, PLAIN, Group, Spot
from pii_scan.records.lists.announced import SOMEBODY, Announced, as_announced, as_titled
from pii_scan.records.passes import Pass
from pii_scan.records.units import Unit, decoded, told_unit
from pii_scan.records.units.items import has_mark

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Kinds of which the same may be told of several people.
KINDS = ("border.crossing", "hotel.stay", "netcafe.session", "property.rental", "travel.flight", "travel.train")
# Those of them of which a record is one person's: a room is of all who share it.
_RIDES = ("travel.flight", "travel.train")
_JOURNEYS = ("border.crossing", *_RIDES)
# Lines above in which the person before it is named, and bytes between a name and its number.
_LINES, _NEAR = 4, 40
# What may be told of several who are named one right behind the other, and what stands between them.
_LISTED = (*_JOURNEYS, "hotel.stay", "netcafe.session", "crime.case", "property.housing", PERSON)
_JOINED = lazy_re(r"[）)]\s?[、/]\s?")
# What says that it is the same as before, such as one flight or train, or that two were together.
_SAME = lazy_re(
    r"(?P<ride>同一?(?:航班|航线|班机?|车次?|列车|趟)|[跟和与][^\n，。；;]{1,8}一[趟班]|那(?:[趟班]车|[个班]航班)"
    r"|(?i:\b(?:on )?the same (?:flight|train)\b))|同(?:上|前|一?(?:日|天|房|栋|幢|住|行(?!业)))"
    r"|[跟和与][^\n，。；;]{1,8}一[起样道块]|一[起同][的来走住去坐]"
    r"|(?i:\b(?:ditto|as above|(?:on )?the same (?:day|room|hotel|booking))\b)"
)
# That all who are named did it.
_TOGETHER = lazy_re(
    r"[两二三四五六七八九2-9]\s?(?:个人|人|位|名)|我们|咱[们俩]|他们|她们|[俩仨]|[全一]家人?|夫[妻妇]|[母父][子女]|一[起同]|同(?:行|住|乘|机|车)|均[乘搭从在于经住由]"
    r"|(?i:\b(?:both|together|(?:two|three|four) of (?:us|them)|we)\b)"
)


def as_told(
    plan: Plan,
    above: tuple[Announced, str],
    read: Pass,
    unit: Unit,
    spots: list[Spot],
    group: Group,
    numbers: list[Group],
) -> tuple[Group, list[Group]]:
    """The record of a unit, or those of the people in it, of the kind that is told elsewhere.

    That is in the words above the list that it is a row of, in the title of the text, or in the line before it. above:
    what finds those words, and the title.
    """
    # whom to call about a journey or a stay of others is known by a telephone
    is_told = group.kind.id in PLAIN and group.person_by != "phone" and not is_opening(unit.text)
    if unit.form == "text" and is_told:
        # a name on a line of its own begins the row
        words = above[0].words(read.data, min(unit.start, group.start), unit.end, read.base)
        group, numbers = as_announced(plan, words, unit, spots, group, numbers)
    group, numbers = as_titled(plan, above[1], read.data, unit, spots, group, numbers)
    return group if numbers else as_before(plan, read.data, unit, spots, group), numbers


def as_before(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> Group:
    """The record of a line, of the kind of the one above it that names somebody, where it says that it is the same."""
    if unit.form != "text" or group.kind.id not in PLAIN or group.person_by == "phone":
        return group
    text = unit.text
    below = next(lines_behind(data, unit), None)
    if below and not below.gap and not SOMEBODY.search(below.text):
        text = f"{text}\n{below.text}"
    same = _SAME.search(text)
    if same is None:
        return group
    above: list[str] = []
    for line, _ in zip(lines_before(data, unit.start), range(_LINES), strict=False):
        # a blank line may part the items of a list
        if line.gap and not above and not has_mark(unit.text):
            return group
        above.insert(0, line.text)
        if SOMEBODY.search(line.text):
            told = plan.classify(told_unit("\n".join(above), unit.start, unit.end), spots, among=KINDS)
            is_ride = same["ride"] and told and told.kind.id in _RIDES
            return group._replace(kind=told.kind) if told and (is_ride or plan.hints(text, told.kind)) else group
    return group


def alike(plan: Plan, data: bytes, groups: Sequence[Group | None]) -> list[Group | None]:
    """The records of the parts of a text: what says that it is the same as before is of the kind of the part before."""
    found: list[Group | None] = []
    for group in groups:
        last = found[-1] if found else None
        text = decoded(data, group.start, group.end) if group and last and last.kind.id in KINDS else ""
        is_same = group and last and group.kind.id in PLAIN and _SAME.search(text) and plan.hints(text, last.kind)
        found.append(group._replace(kind=last.kind) if group and last and is_same else group)
    return found


def together(data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """A record for each of several people whom a text names, and who did together what it tells.

    It says so, or names them one right behind the other: 王建国（1101…）、李秀英（3301…）
    """
    is_told = whole.kind.id in _JOURNEYS and whole.person_by != "phone" and _TOGETHER.search(unit.text)
    if unit.form != "text" or not (is_told or whole.kind.id in _LISTED):
        return []
    named: dict[str, tuple[int, Spot]] = {}
    name: Spot | None = None
    for spot in spots:
        if spot.rule == NAME:
            name = spot
        elif PERSON_KEYS.get(spot.rule) == whole.person_by and spot.normalised not in named:
            if name is None or spot.start - name.end > _NEAR:
                return []
            named[spot.normalised] = (name.start, spot)
            name = None
    people = list(named.values())
    gaps = (decoded(data, one.end, start) for (_, one), (start, _) in pairwise(people))
    if len(named) < 2 or not (is_told or all(map(_JOINED.fullmatch, gaps))):
        return []
    starts = [unit.start, *(start for start, _ in list(named.values())[1:]), unit.end]
    return [
        whole._replace(start=start, end=end, person=spot, spots=tuple(one for one in spots if start <= one.start < end))
        for start, end, (_, spot) in zip(starts, starts[1:], named.values(), strict=False)
    ]
