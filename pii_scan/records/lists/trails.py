"""What an object tells of one person in parts of several kinds: a stay, a flight and a home are a record each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.records.groups import MORE, PLAIN, Group, Spot, keys_by, within
from pii_scan.records.lists.holders import as_called
from pii_scan.records.lists.statements import LISTED
from pii_scan.records.units import Unit, decoded, nested

if TYPE_CHECKING:
    from pii_scan.records import Plan

# A text, which may hold brackets, or a bracket.
_SIGN = lazy_re(rb'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]')
# Kinds that the parts are of, at least: parts of one kind alone may be those of one record.
_KINDS = 2
# Two that objects may tell of one event, where no list holds either: what was paid for it, and the home that is rented.
_PAYMENT, _ONE = (
    {"bank.transaction", "bank.account"},
    ({"property.rental", "property.housing"}, {"border.crossing", "travel.flight"}),
)


class _Object(NamedTuple):
    """An object: where it is, where the one opens that holds it, and whether it is an item of a list there.

    is_cut: whether it goes on behind what is read.
    """

    start: int
    end: int
    holder: int
    is_item: bool
    is_cut: bool = False

    def holds(self, spot: Spot) -> bool:
        """Whether a value stands in it."""
        return self.start <= spot.start < self.end


def trail(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], person: tuple[Spot, str]) -> list[Group]:
    """The records of the parts of an object that says who somebody is, where these are of several kinds; else none."""
    if unit.form != "json" or data[unit.start : unit.start + 1] != b"{" or person[0].rule not in PERSON_KEYS:
        return []
    if data.count(b"{", unit.start, unit.end) <= _KINDS:
        return []
    objects = list(_objects(data, unit))
    # the person may be named in the object or, with no more than that, in a part of it
    for whole in objects:
        if whole.holds(person[0]):
            parts = list(_parts(data, objects, whole))
            own = [spot for spot in spots if whole.holds(spot) and not any(part.holds(spot) for part in parts)]
            whose = plan.person(own) or person
            parts = [part for part in parts if not part.holds(whose[0])]
            told = (part for part in parts if not part.is_cut)
            found = [(group, part) for part in told if (group := _part(plan, data, part, spots, whose))]
            if _are_several(found):
                return [group for group, _ in found] if _only_names(plan, data, whole, parts, spots) else []
    return []


def _parts(data: bytes, objects: list[_Object], whole: _Object) -> Iterator[_Object]:
    """The parts of an object; of one that holds nothing but parts itself, these."""
    for part in sorted(one for one in objects if one.holder == whole.start):
        inner = [one for one in objects if one.holder == part.start]
        yield from inner if inner and not _own(data, part, inner) else [part]


def _own(data: bytes, whole: _Object, parts: list[_Object]) -> tuple[tuple[str, str], ...]:
    """The pairs of an object without those of its parts."""
    spans = zip([whole.start, *(one.end for one in parts)], [*(one.start for one in parts), whole.end], strict=True)
    return nested.json_pairs("".join(decoded(data, start, end) for start, end in spans))


def _are_several(found: list[tuple[Group, _Object]]) -> bool:
    """Whether parts are of several kinds, and not two sides of one event."""
    kinds = {group.kind.id for group, _ in found}
    may_be_one = len(kinds) == _KINDS and (not kinds.isdisjoint(_PAYMENT) or kinds in _ONE)
    return len(kinds) >= _KINDS and (not may_be_one or any(part.is_item for _, part in found))


def _only_names(plan: Plan, data: bytes, whole: _Object, parts: list[_Object], spots: list[Spot]) -> bool:
    """Whether an object without its parts tells of no event itself."""
    own = Unit(whole.start, whole.end, "json", _own(data, whole, parts))
    head = plan.classify(own, within(spots, whole.start, whole.end))
    return head is not None and head.kind.id in (*PLAIN, *MORE)


def _part(plan: Plan, data: bytes, part: _Object, spots: list[Spot], person: tuple[Spot, str]) -> Group | None:
    """The record of a part, which names nobody else in the same way."""
    seen = within(spots, part.start, part.end)
    if any(spot.normalised != person[0].normalised for spot in keys_by(seen, person[1])):
        return None
    unit = Unit(part.start, part.end, "json", nested.json_pairs(decoded(data, part.start, part.end)))
    unit = unit._replace(pairs=unit.pairs + nested.qualified(data, unit))
    return plan.classify(unit, seen, as_called(data, person, seen), LISTED)


def _objects(data: bytes, unit: Unit) -> Iterator[_Object]:
    """The objects of a text, the inner ones first; a long text may be cut."""
    opened: list[tuple[bytes, int]] = []
    for sign in _SIGN.finditer(data, unit.start, unit.end):
        if sign[0] in (b"{", b"["):
            opened.append((sign[0], sign.start()))
        elif len(sign[0]) == 1 and opened and (one := _opened(opened, sign.end())):
            yield one
    while opened:
        if one := _opened(opened, unit.end):
            yield one._replace(is_cut=True)


def _opened(opened: list[tuple[bytes, int]], end: int) -> _Object | None:
    """The object that was opened last, which is taken from those that are open; None of a list."""
    bracket, start = opened.pop()
    holder = next((at for one, at in reversed(opened) if one == b"{"), -1)
    return _Object(start, end, holder, opened[-1:] != [] and opened[-1][0] == b"[") if bracket == b"{" else None
