"""Items of lists that stand deeper in an object of JSON which names somebody: accounts by bank, trips by month."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.records.groups import MORE, PLAIN, Group, Spot, within
from pii_scan.records.lists.feet import SPOKEN
from pii_scan.records.lists.statements import LISTED
from pii_scan.records.units import LONGEST, Unit, decoded
from pii_scan.records.units.nested import closing_of, json_pairs

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Bytes of the longest object that is looked at, its items that must be of one kind, and where its own lists stand.
_LONG, _FEWEST, _DEPTH = 2 * LONGEST, 2, 2
# What opens and closes in JSON; texts hold such signs, too.
_SIGN = lazy_re(rb'"(?:[^"\\\n]|\\.){0,800}"|[\[\]{}]')
# The day under which items stand, or the telephone; and bytes in which it stands before what it names.
_NAMED = lazy_re(
    r'"((?P<day>(?:19|20)[0-9]{2}[-/.]?[0-9]{2}[-/.]?[0-9]{2})|(?:\+?86)?1[3-9][0-9]{9})"\s{0,4}:\s{0,4}\Z'
)
_KEY = 40
# Where an item is, what stands before the object that holds its list, and in that before the list.
_Item = tuple[int, int, str, str]


def deeper(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> list[Group]:
    """The records of the items of lists in other lists or objects of a unit; none where that tells of one thing.

    Each is one of the person whom the unit names, and all are of one kind.
    """
    start = data.find(b"{", unit.start, unit.end)
    if unit.form != "json" or start < 0 or group.kind.id not in (*LISTED, *PLAIN):
        return []
    end = closing_of(data, start, min(len(data), start + _LONG))
    items = list(_items(data, start, end)) if data[end - 1 : end] == b"}" and end < start + _LONG else []
    if len(items) < _FEWEST:
        return []
    among = LISTED if group.kind.id in (*PLAIN, *MORE) else (group.kind.id,)
    told = [one for item in items if (one := _record(plan, data, item, spots, group, among))]
    return told if len(told) == len(items) and len({one.kind.id for one in told}) == 1 else []


def _record(
    plan: Plan, data: bytes, item: _Item, spots: list[Spot], group: Group, among: tuple[str, ...]
) -> Group | None:
    """The record of the person that an item is; None where it names somebody else."""
    start, end, name, before = item
    seen = within(spots, start, end)
    unit = Unit(start, end, "json", (*_told_around(name, before), *json_pairs(decoded(data, start, end))))
    found = plan.classify(unit, seen, (group.person, group.person_by), among)
    # of what the whole tells an item may hold a part
    fewest = min(_FEWEST, len(group.kind.needs))
    if found is None and among != LISTED and len(plan.held_of(unit, group.kind)) >= fewest:
        found = group._replace(start=start, end=end, spots=(group.person, *seen))
    keys = {(PERSON_KEYS[one.rule], one.normalised) for one in seen if one.rule in PERSON_KEYS}
    others = {by for by, value in keys if value != group.person.normalised}
    return found if found and (not others or (others == {"phone"} and found.kind.id in SPOKEN)) else None


def _items(data: bytes, start: int, end: int) -> Iterator[_Item]:
    """The innermost objects of lists that stand deeper than in an object itself, and what stands before their list."""
    opened: list[tuple[bytes, int]] = []
    # where lists of objects stand, the innermost of which hold no others
    lists: list[tuple[int, list[tuple[int, int]]]] = []
    holding: set[int] = set()
    for sign in _SIGN.finditer(data, start, end):
        text = sign[0]
        if text in (b"{", b"["):
            opened.append((text, sign.start()))
            if text == b"[":
                lists.append((len(opened), []))
        elif text in (b"}", b"]") and opened:
            bracket, at = opened.pop()
            if bracket == b"{" and lists and lists[-1][0] == len(opened) and at not in holding:
                lists[-1][1].append((at, sign.end()))
            elif bracket == b"[":
                depth, items = lists.pop()
                if items and depth > _DEPTH:
                    holder = opened[-1][1]
                    key, before = decoded(data, max(start, holder - _KEY), holder), decoded(data, holder, at)
                    yield from ((low, high, key, before) for low, high in items)
                    holding.update(low for _, low in opened)
                    for outer in lists:
                        outer[1].clear()


def _told_around(name: str, before: str) -> tuple[tuple[str, str], ...]:
    """What an object tells before the list in it, and its own name where that is a day or a telephone."""
    named = _NAMED.search(name)
    pairs = json_pairs(before)
    return (*pairs, ("time" if named["day"] else "peer", named[1])) if named else pairs
