"""Several people whom one text tells of, in a sentence or clause each, in whatever order it names who and what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, SPOKEN
from pii_scan.named import NamedTuple
from pii_scan.records.groups import DOCUMENTS, PLAIN, Group, Spot, keys_by, within
from pii_scan.records.lists.beside import without_staff
from pii_scan.records.lists.companions import of_one
from pii_scan.records.lists.events import STAGED
from pii_scan.records.lists.further import further
from pii_scan.records.lists.kindred import alike, together
from pii_scan.records.lists.recurring import recurring
from pii_scan.records.lists.rowed import begins_line, booked, ends_line, least, part_of, rows_of_line
from pii_scan.records.sides import RENTAL, are_parties
from pii_scan.records.units import Unit, lines_of, parts_until, text_unit
from pii_scan.records.units.items import has_mark

if TYPE_CHECKING:
    from pii_scan.records import Plan

# What somebody is called who is told of for himself, before the name: 同案人王建国; not who is another side, or helps.
_ROLE = (
    r"(?:(?![收付]款|[被受]害|见?证[人件]|担保|联系|出租|经办|承办|负责|代理|报[案警]|举报|介绍|[转打汇借付]给)[\u4e00-\u9fff]){0,8}"
    r"(?:人员?|客|主|者|[伙夥]|犯|户|案|妻子?|丈夫|配偶|[父母]亲|老[公婆])[：:\s]?"
)
# The end of a sentence or clause, or the number of an item; and what is said or put in brackets, which holds none.
_END = lazy_re(
    r"(?P<item>(?<=[，,；;。：:\s])(?:[（(]\d{1,2}[）)]|\d{1,2}(?:[、)）]|[.．](?!\d))|[①-⑳])"
    # in speech without signs: 一个是…还有一个叫…
    r"|(?:还有|另外?|再有)?一[个位個](?=[是叫姓]))"
    r"|[（(][^（()）\n]{0,200}[)）]"
    r"|[“「『][^”」』\n]{0,400}(?:(?<=[。！!?？])(?P<said>[”」』])(?=[\u4e00-\u9fff\d])|[”」』])"
    r"|(?P<end>[。；;！!？?]|(?<![A-Z][a-z])(?<!Mrs)(?<![.\s][A-Za-z])(?<!no)\.(?=\s{1,2}[A-Z])|[，,](?=[\u4e00-\u9fff·]{2,4}[（(]\d{17}[\dXx][)）]"
    # or who did it with him: 同伙李秀英（身份证…
    r"|(?:同[案伙夥犯]|[共从主]犯)[者人员]{0,2}\s?[\u4e00-\u9fff·]{2,4}"
    r"[（(](?:公民)?身[份分][证證]?(?:字?[号號]码?)?[：: ]?\d{17}))"
)
# What may stand before the name that a clause begins with: the number of an item.
_ITEM = lazy_re(
    r"[\s\u3000]{0,8}(?:[（(]?\d{1,3}[、.．)）]|[①-⑳])?\s{0,4}"
    rf"(?:{_ROLE})?\Z"
)
# What all did who are named in a text that tells of it, and nobody is the other side.
_OF_ALL = ("travel.flight", "travel.train", "hotel.stay", "netcafe.session", "border.crossing", "location.fix")
# Fewer people who are known by telephones may be one with several.
_PHONES = 3


class _Clause(NamedTuple):
    """Where a sentence or clause stands, and whom it names."""

    start: int
    end: int
    people: frozenset[str]


def several_people(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """The records of a unit that tells the same of several people, of each in sentences of its own or in a row.

    spots: those of the unit. whole: what the unit is as one record.
    """
    keys = keys_by(spots, whole.person_by) if whole.kind.id == RENTAL else []
    if are_parties(plan, data, unit.start, keys) and keys[0].normalised != keys[1].normalised:
        return []
    spots = of_one(data, (unit.start, unit.end), spots) if unit.form == "text" else spots
    ways = (_of_people, _of_sentences, _of_items)
    found = without_staff(data, max((way(plan, data, unit, spots, whole) for way in ways), key=_told))
    if unit.form != "text":
        return found
    again = [one for group in found or [whole] for one in each_time(plan, data, _part(unit, group), spots, group)]
    return again if len(again) > max(1, len(found)) else found


def each_time(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> list[Group]:
    """The records of a part of a text that tells of one person: of each time, or of what each sentence tells."""
    return max(recurring(data, unit, spots, group), further(plan, data, unit, spots, group), key=len)


def wider_times(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> list[Group]:
    """The records of a unit with what stands behind it, which tells more than one time; else none."""
    if group.end <= unit.end or unit.form != "text":
        return []
    # what names the person tells of no time itself
    first, *more = each_time(plan, data, unit._replace(start=unit.end, end=group.end, pairs=()), spots, group)
    return [first._replace(start=unit.start, spots=group.spots), *more] if more else []


def _part(unit: Unit, group: Group) -> Unit:
    """The part of a unit that a group is of."""
    return unit._replace(start=max(unit.start, group.start), end=min(unit.end, group.end))


def _of_sentences(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """The records of sentences each of which names somebody by a number and tells all that the unit does; else none.

    They may be of the same person again. A case has several stages, but a number each time that it is another one.
    """
    keys = keys_by(spots, whole.person_by)
    if unit.form != "text" or len(keys) < 2 or whole.kind.id in PLAIN:
        return []
    groups: list[Group] = []
    for start, end in sentences(data, unit):
        seen = within(spots, start, end)
        people = {spot.normalised for spot in keys_by(seen, whole.person_by)}
        if not people:
            continue
        group = plan.classify(part_of(data, start, end), seen) if len(people) == 1 else None
        if group is None or group.kind is not whole.kind or group.person_by != whole.person_by:
            return []
        if whole.kind.id == STAGED and not any(spot.rule.startswith("crime.") for spot in seen):
            return []
        groups.append(group)
    return groups if len(groups) > 1 else []


def _of_items(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """The records of the items of a list, each of which tells all that the list does, by whatever names its person."""
    if unit.form != "text" or whole.kind.id in PLAIN or not has_mark(unit.text):
        return []
    groups: list[Group] = []
    for start, end, _ in lines_of(data, unit.start, unit.end):
        item = text_unit(data, start, end)
        group = plan.classify(item, within(spots, start, end)) if has_mark(item.text) else None
        if group is None or group.kind is not whole.kind:
            return []
        groups.append(group)
    return groups if len(groups) > 1 else []


def _of_people(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """The records of a unit that tells of each of several people in some sentences, or in a row."""
    keys = [spot.normalised for spot in keys_by(spots, whole.person_by)]
    # there cannot be more rows
    most = 1 + sum(one != other for one, other in pairwise(keys))
    found: list[Group] = []
    # somebody else may be known by another sort of document
    others = {spot.normalised for spot in spots if spot.rule in DOCUMENTS} if whole.person_by != "phone" else set[str]()
    if unit.form == "text" and len({*keys, *others}) >= (_PHONES if whole.person_by == "phone" else 2):
        clauses = list(_clauses(plan, data, unit, spots, whole))
        # what names nobody is of the one named before it, or else of the one named behind it
        for starts in dict.fromkeys((_starts(clauses, "start"), _starts(clauses[::-1], "end"))):
            if _told(found) >= (len(starts) + 1, len(starts) + 1):
                break  # as many parts cannot tell more
            groups = _records(plan, data, unit, spots, whole, starts) if starts else []
            found = max(found, groups, key=_told)
            if len({group.kind.id for group in groups}) == 1:
                if len(starts) + 1 >= most:
                    return found
                break
    if _told(found) >= (most, most):
        return found
    if not found and (found := _subjects(plan, data, unit, spots, whole)):
        return found
    rows = rows_of_line(plan, data, unit, spots, whole) or booked(data, unit, spots, whole)
    return max(found, rows or together(data, unit, spots, whole), key=_told)


def _subjects(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """A record for each sentence or clause that names one person more, of what everybody who is named did.

    Each of them tells a part of it, and all together all.
    """
    if whole.kind.id not in _OF_ALL or unit.form != "text" or whole.person_by not in ("id_number", "passport"):
        return []
    starts = _starts(list(_clauses(plan, data, unit, spots, whole)), "start")
    groups: list[Group] = []
    for start, end in pairwise((unit.start, *starts, unit.end)):
        seen = within(spots, start, end)
        people = {spot.normalised: spot for spot in keys_by(seen, whole.person_by)}
        if len(people) != 1 or not plan.hints(data[start:end].decode("utf-8", "replace"), whole.kind):
            return []
        groups.append(whole._replace(start=start, end=end, person=next(iter(people.values())), spots=tuple(seen)))
    return groups if len(groups) > 1 else []


def _told(groups: list[Group]) -> tuple[int, int]:
    """How much records tell: first how many of them tell what somebody did."""
    return sum(group.kind.id not in PLAIN for group in groups), len(groups)


def _records(
    plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group, starts: tuple[int, ...]
) -> list[Group]:
    """A record for each part of a text, where enough of them tell the same; else none.

    starts: where all of them but the first begin.
    """
    found = [
        plan.classify(part_of(data, start, end), within(spots, start, end))
        for start, end in pairwise((unit.start, *starts, unit.end))
    ]
    found = alike(plan, data, found)
    kinds = Counter(group.kind.id for group in found if group)
    most = kinds.most_common(1)[0][0] if kinds else ""
    # what a longer line begins or ends with may be cut, and tell less
    found = found if begins_line(data, unit) or _is_of(found[0], most) else found[1:]
    found = found if ends_line(data, unit) or _is_of(found[-1], most) else found[:-1]
    groups = [group for group in found if group]
    people = {group.person.normalised for group in groups if _is_of(group, most)}
    # who is named first in a clause, with a document, is no other side of what the one before it tells
    is_apart = all(_opens_with_name(data, group) for group in groups[1:]) or (most in SPOKEN and _have_both(groups))
    fewest = 1 if is_apart else least(most)
    if len(groups) < len(found) or len(people) <= fewest:
        return []
    if most not in PLAIN:
        return groups
    # what tells of all of them may stand before the first, and a person may have several telephones
    named = all(any(spot.rule == NAME for spot in group.spots) for group in groups)
    return groups if whole.kind.id in PLAIN and (named or whole.person_by != "phone") else []


def _have_both(groups: list[Group]) -> bool:
    """Whether each of some calls or messages tells both its sides, and none of them is a side of another one."""
    sides = [{spot.normalised for spot in keys_by(group.spots, "phone")} for group in groups]
    return all(len(both) > 1 for both in sides) and sum(map(len, sides)) == len(set[str]().union(*sides))


def _opens_with_name(data: bytes, group: Group) -> bool:
    """Whether a clause begins with the name of somebody whom a document makes known."""
    name = next((spot.start for spot in group.spots if spot.rule == NAME), None)
    if name is None or group.person_by not in ("id_number", "passport"):
        return False
    return _ITEM.match(data[group.start : name].decode("utf-8", "replace")) is not None


def _is_of(group: Group | None, kind: str) -> bool:
    """Whether a record is of a kind, or nothing is told of either."""
    return group is not None and (group.kind.id == kind or {group.kind.id, kind} <= {*PLAIN})


def _starts(clauses: Sequence[_Clause], edge: Literal["start", "end"]) -> tuple[int, ...]:
    """The edges of the clauses that name somebody else than the one before them does that names anybody."""
    starts: list[int] = []
    last = frozenset[str]()
    for clause in clauses:
        if last and clause.people and last.isdisjoint(clause.people):
            starts.append(getattr(clause, edge))
        last = clause.people or last
    return tuple(sorted(starts))


def _clauses(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> Iterator[_Clause]:
    """The sentences and clauses of a text."""
    for start, end in sentences(data, unit):
        seen = within(spots, start, end)
        people = frozenset(spot.normalised for spot in keys_by(seen, whole.person_by))
        if not people and any(spot.rule == NAME or spot.rule in DOCUMENTS for spot in seen):
            # somebody else may be known by a card or telephone; his clause tells all of him
            group = plan.classify(part_of(data, start, end), seen)
            people = frozenset([group.person.normalised] if group and group.kind is whole.kind else [])
        yield _Clause(start, end, people)


def sentences(data: bytes, unit: Unit) -> Iterator[tuple[int, int]]:
    """Where the sentences and clauses of a text stand."""
    return parts_until(data, unit, _ends)


def _ends(text: str) -> Iterator[int]:
    """Where they end."""
    for found in _END.finditer(text):
        if found["item"] or found["end"] or found["said"]:
            yield found.start() if found["item"] else found.end()
