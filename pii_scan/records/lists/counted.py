"""Several people of one object or line, whose keys are counted or come again: guest0_idcard, p[1][idNo], &id=…&id=…."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.records.groups import Group, Spot
from pii_scan.records.units import Unit, decoded

# Bytes in which the key of a value stands before it; the key; the number that counts in it; and what divides a query.
_REACH = 80
_KEY = lazy_re(r"(?:\A|[\s&?,;{(\"'])([^\W\d][\w.\[\]-]{1,50})[\"']?\s{0,4}[=:：]\s{0,4}[\"']?\Z")
_NUMBER = lazy_re(r"\d{1,3}")
_QUERY = lazy_re(r"[&?][\w.]{1,40}=\Z")
_BY = ("id_number", "passport")


def counted(data: bytes, unit: Unit, seen: Sequence[Spot], group: Group) -> list[Group]:
    """The record as one of each person; none where no more than one is counted.

    What has no number, or that of nobody, is told of all.
    """
    if group.person_by not in _BY or group.form not in ("json", "keys", "text"):
        return []
    keys = {spot: _key(data, unit.start, spot.start) for spot in seen}
    stem, number = keys.get(group.person, ("", ""))
    people = [one for one in seen if one.rule == group.person.rule and keys[one][0] == stem]
    if not stem or len({one.normalised for one in people}) < 2:
        return []
    if number:
        whose = {spot: keys[spot][1] for spot in seen}
    elif all(_QUERY.search(decoded(data, max(unit.start, one.start - _REACH), one.start)) for one in people[1:]):
        whose = _in_turn(seen, keys, len(people))
    else:
        return []
    theirs = {whose[one] for one in people}
    if len(theirs) < len(people) or _names_more(seen, people):
        return []
    return [
        group._replace(
            person=person,
            start=person.start,
            spots=tuple(one for one in seen if whose[one] == whose[person] or whose[one] not in theirs),
        )
        for person in people
    ]


def _key(data: bytes, start: int, at: int) -> tuple[str, str]:
    """The key of a value without the number in it, and that; nothing where it has no key."""
    found = _KEY.search(decoded(data, max(start, at - _REACH), at))
    if found is None:
        return "", ""
    number = _NUMBER.search(found[1])
    return _NUMBER.sub("0", found[1], count=1), number[0] if number else ""


def _in_turn(seen: Sequence[Spot], keys: Mapping[Spot, tuple[str, str]], people: int) -> dict[Spot, str]:
    """Whose each value is where keys come again as often as there are people."""
    turns, whose = dict[str, list[Spot]](), dict[Spot, str]()
    for spot in seen:
        turns.setdefault(keys[spot][0], []).append(spot)
    for key, spots in turns.items():
        for number, spot in enumerate(spots):
            whose[spot] = str(number) if key and len(spots) == people else ""
    return whose


def _names_more(seen: Sequence[Spot], people: Sequence[Spot]) -> bool:
    """Whether a document names somebody who is not counted."""
    known = {one.normalised for one in people}
    return any(PERSON_KEYS.get(one.rule) == "id_number" and one.normalised not in known for one in seen)
