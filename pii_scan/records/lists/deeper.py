"""Items of lists that stand deeper in what names somebody in JSON: accounts by bank, trips by month, rows of arrays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS, SPOKEN
from pii_scan.records.groups import DOCUMENTS, MORE, PLAIN, Group, Spot, within
from pii_scan.records.lists.statements import LISTED
from pii_scan.records.units import LONGEST, Unit, decoded
from pii_scan.records.units.arrays import has_columns, values_of
from pii_scan.records.units.nested import COUNTED, ENTRY, closing_of, json_pairs

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
_COUNTED = lazy_re(COUNTED + rb"\Z")
# What a unit begins with that may hold arrays, a number before it is its key; and the key of an array.
_BEGINS, _KEYED = (
    lazy_re(rb'(?:"[^"\\\n]{1,60}"\s{0,8}:\s{0,8})?([\[{])'),
    lazy_re(r'"([^"\\\n]{1,40})"\s{0,8}:\s{0,8}\Z'),
)
# Where an item is, what stands before the object that holds its list, and in that before the list.
_Item = tuple[int, int, str, str]


def deeper(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> list[Group]:
    """The records of the items of lists in other lists or objects of a unit; none where that tells of one thing.

    Each is one of the person whom the unit names, and all are of one kind.
    """
    if group.kind.id not in (*LISTED, *PLAIN):
        return []
    among = LISTED if group.kind.id in (*PLAIN, *MORE) else (group.kind.id,)
    items = _objects(data, unit)
    if len(items) >= _FEWEST:
        told = [one for item in items if (one := _record(plan, data, item, spots, group, among))]
        return told if len(told) == len(items) and len({one.kind.id for one in told}) == 1 else []
    rows = _rows(data, unit)
    # rows below several people are not all of the first one
    others = within(spots, unit.start, rows[-1][1]) if rows else []
    if any(one.rule in DOCUMENTS and one.normalised != group.person.normalised for one in others):
        return []
    if has_columns(data, unit.start, unit.start):
        return []
    told = [one for row in rows if (one := _row(plan, data, row, spots, group, among))]
    fewest = 1 if group.kind.id in PLAIN else _FEWEST
    if len(rows) < fewest or 2 * len(told) < len(rows) or len({one.kind.id for one in told}) != 1:
        return []
    # rows of one width are alike, whatever the place is called in one of them
    return [told[0]._replace(start=start, end=end, spots=tuple(within(spots, start, end))) for start, end, _, _ in rows]


def _objects(data: bytes, unit: Unit) -> list[_Item]:
    """The items of lists of objects in a unit that is an object."""
    start = data.find(b"{", unit.start, unit.end)
    if unit.form != "json" or start < 0:
        return []
    end = closing_of(data, start, min(len(data), start + _LONG))
    return list(_items(data, start, end)) if data[end - 1 : end] == b"}" and end < start + _LONG else []


def _rows(data: bytes, unit: Unit) -> list[_Item]:
    """The innermost arrays of arrays in a unit, each with the name of the array that it is an item of."""
    begun = _BEGINS.match(data, unit.start, unit.end)
    found, opened, holding = list[_Item](), list[tuple[bytes, int]](), set[int]()
    if not begun:
        return []
    for sign in _SIGN.finditer(data, begun.start(1), min(len(data), begun.start(1) + _LONG)):
        if sign[0] in (b"{", b"["):
            opened.append((sign[0], sign.start()))
        elif sign[0] in (b"}", b"]"):
            if not opened:
                break
            bracket, at = opened.pop()
            if bracket == b"[" and opened and opened[-1][0] == b"[" and at not in holding:
                outer = opened[-1][1]
                found.append((at, sign.end(), decoded(data, max(begun.start(1), outer - _KEY), outer), ""))
            holding.update(low for _, low in opened)
            if not opened:
                texts = [decoded(data, low, high) for low, high, _, _ in found]
                # a key with its value is no row
                is_entry = all(map(ENTRY.fullmatch, texts))
                return [] if is_entry or len({len(values_of(text)) for text in texts}) != 1 else found
    return []


def _row(plan: Plan, data: bytes, item: _Item, spots: list[Spot], group: Group, among: tuple[str, ...]) -> Group | None:
    """The record of the person that a row without names is; its list may be called by a place, or by the other side."""
    start, end, before, _ = item
    named = _KEYED.search(before)
    cells = (*((named[1],) if named else ()), *values_of(decoded(data, start, end)))
    seen = within(spots, start, end)
    # the other side is a value of the row
    seen += [one for one in within(spots, group.start, start) if named and one.normalised == named[1]]
    unit = Unit(start, end, "text", (), cells, ", ".join(cells))
    found = plan.classify(unit, [group.person, *seen], among=among)
    return found._replace(person=group.person, person_by=group.person_by) if found else None


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
    """The innermost objects of lists that stand deeper than in an object itself, and what stands before their list.

    And those of objects whose keys are days or numbers, wherever these stand.
    """
    opened: list[tuple[bytes, int]] = []
    # where lists of objects stand, the innermost of which hold no others
    lists: list[tuple[int, list[tuple[int, int]]]] = []
    holding: set[int] = set()
    for sign in _SIGN.finditer(data, start, end):
        text = sign[0]
        if text in (b"{", b"["):
            opened.append((text, sign.start()))
            lists.append((len(opened), []))
        elif text in (b"}", b"]") and opened:
            bracket, at = opened.pop()
            depth, items = lists.pop()
            if items and (bracket == b"{" or depth > _DEPTH):
                yield from _told(data, start, opened, at, items) if bracket == b"[" else _numbered(data, items)
                holding.update(low for low in (at, *(low for _, low in opened)))
                for outer in lists:
                    outer[1].clear()
            is_item = bracket == b"{" and opened and at not in holding
            if is_item and (opened[-1][0] == b"[" or _COUNTED.search(data, max(start, at - _KEY), at)):
                lists[-1][1].append((at, sign.end()))


def _told(
    data: bytes, start: int, opened: Sequence[tuple[bytes, int]], at: int, items: Iterable[tuple[int, int]]
) -> Iterator[_Item]:
    """The items of a list with what stands before it and before the object that holds it."""
    holder = opened[-1][1]
    key, before = decoded(data, max(start, holder - _KEY), holder), decoded(data, holder, at)
    return ((low, high, key, before) for low, high in items)


def _numbered(data: bytes, items: Iterable[tuple[int, int]]) -> Iterator[_Item]:
    """The items of an object with their own keys."""
    return ((low, high, decoded(data, max(0, low - _KEY), low), "") for low, high in items)


def _told_around(name: str, before: str) -> tuple[tuple[str, str], ...]:
    """What an object tells before the list in it, and its own name where that is a day or a telephone."""
    named = _NAMED.search(name)
    pairs = json_pairs(before)
    return (*pairs, ("time" if named["day"] else "peer", named[1])) if named else pairs
