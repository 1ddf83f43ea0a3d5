"""Several people of one object or line, whose keys are counted or come again: guest0_idcard, p[1][idNo], &id=…&id=…."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME
from pii_scan.named import NamedTuple
from pii_scan.records.groups import Group, Spot
from pii_scan.records.units import Unit, decoded

# Bytes in which the key of a value stands before it; the key; the numbers in it; and what divides a query.
_REACH = 80
_KEY = lazy_re(r"(?:\A|[\s&?,;{(\"'])([^\W\d][\w.\[\]-]{1,50})[\"']?\s{0,4}[=:：]\s{0,4}[\"']?\Z")
_NUMBER = lazy_re(r"\d+")
_QUERY = lazy_re(r"[&?][\w.]{1,40}=\Z")
# Who is named for somebody else, and the same one as it was or is written again.
_OTHERS = lazy_re(
    r"(?i)contact|emergency|spouse|parent|guarant|witness|agent|prev|history|version|(?:^|[^a-z])(?:v\d|old)|step|retry"
    r"|联系|紧急|配偶|担保|见证|代理|监护|原|旧|曾|历史"
)
_BY = ("id_number", "passport")


class _Key(NamedTuple):
    """A key with each number in it as one sign, and these."""

    stem: str
    numbers: tuple[str, ...]


def counted(data: bytes, unit: Unit, seen: Sequence[Spot], group: Group) -> list[Group]:
    """The record as one of each person; none where no more than one is counted, or one is named who is not.

    What has no number is told of all.
    """
    documents = [one for one in seen if one.rule == group.person.rule]
    is_asked = group.person_by in _BY and group.form in ("json", "keys", "text")
    if not is_asked or len({one.normalised for one in documents}) < 2:
        return []
    keys = {spot: _key(data, unit.start, spot.start) for spot in seen}
    own = keys.get(group.person, _Key("", ()))
    people = [one for one in documents if keys[one].stem == own.stem]
    first = {one.normalised: one for one in reversed(people)}
    if not own.stem or _OTHERS.search(own.stem) or len(first) < 2:
        return []
    whose = _whose(data, unit, seen, keys, people)
    theirs = {whose[one] for one in people}
    # somebody named beside them, or of whom no document tells: whose numbers these are is not known then
    if len(theirs) < len(people) or any(whose[one] not in theirs and (whose[one] or one.rule == NAME) for one in seen):
        return []
    return [
        group._replace(
            person=one, start=one.start, spots=tuple(spot for spot in seen if whose[spot] in ("", whose[one]))
        )
        for one in people
        if first[one.normalised] == one
    ]


def _whose(
    data: bytes, unit: Unit, seen: Sequence[Spot], keys: Mapping[Spot, _Key], people: Sequence[Spot]
) -> dict[Spot, str]:
    """By value the number in its key in which those of the people differ, or its turn; nothing where neither counts."""
    counts = [len({*numbers}) > 1 for numbers in zip(*(keys[one].numbers for one in people), strict=True)]
    if sum(counts) == 1:
        at = counts.index(True)
        return {spot: "".join(keys[spot].numbers[at : at + 1]) for spot in seen}
    before = (decoded(data, max(unit.start, one.start - _REACH), one.start) for one in people[1:])
    if not any(counts) and all(map(_QUERY.search, before)):
        return _in_turn(seen, keys, len(people))
    return dict.fromkeys(seen, "")


def _key(data: bytes, start: int, at: int) -> _Key:
    """The key of a value; nothing where it has none."""
    found = _KEY.search(decoded(data, max(start, at - _REACH), at))
    return _Key(_NUMBER.sub("0", found[1]), tuple(_NUMBER.findall(found[1]))) if found else _Key("", ())


def _in_turn(seen: Sequence[Spot], keys: Mapping[Spot, _Key], people: int) -> dict[Spot, str]:
    """Whose each value is where keys come again as often as there are people."""
    turns, whose = dict[_Key, list[Spot]](), dict[Spot, str]()
    for spot in seen:
        turns.setdefault(keys[spot], []).append(spot)
    for key, spots in turns.items():
        for number, spot in enumerate(spots):
            whose[spot] = str(number) if key.stem and len(spots) == people else ""
    return whose
