"""What a log tells on the line behind a record: the answer to what is asked there of its person."""

from __future__ import annotations

from collections.abc import Collection

from pii_scan.model.persons import ACCOUNT_KEYS, NAME, PERSON_KEYS
from pii_scan.records.around.answers import answered
from pii_scan.records.groups import MORE, Group, Spot, within
from pii_scan.records.lists.holders import label_of
from pii_scan.records.sides import is_other
from pii_scan.records.units import Unit


def reply(data: bytes, unit: Unit, group: Group, spots: list[Spot]) -> Unit | None:
    """The line of a log that a record stands on with the one behind it that belongs to it, if one does."""

    def names(start: int, end: int, others: Collection[str]) -> bool:
        seen = [one for one in within(spots, start, end) if one.rule == NAME and one.normalised not in own]
        return numbers(start, end, others) or any(not is_other(label_of(data, one.start)) for one in seen)

    def numbers(start: int, end: int, others: Collection[str]) -> bool:
        seen = [one for one in within(spots, start, end) if one.normalised not in own]
        return any(sorts.get(one.rule) in (*types, *others) for one in seen)

    own, sorts = {spot.normalised for spot in group.spots}, PERSON_KEYS | ACCOUNT_KEYS
    called = any(spot.rule == NAME for spot in group.spots)
    # another plate is another car, where nothing else says whose it is
    types = {PERSON_KEYS[spot.rule] for spot in group.spots if spot.rule in PERSON_KEYS} or {group.person_by}
    # what tells of an account tells all of it
    return answered(data, unit, names, names if called else numbers, group.kind.id not in MORE)
