"""Several things that one person did, told behind each other in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.records.groups import Group, Spot, within
from pii_scan.records.statements import LISTED
from pii_scan.records.units import Unit, text_unit

if TYPE_CHECKING:
    import re

    from pii_scan.records import Plan

# What may divide them, the surest first; each tells of a day, or at least of a month and a day.
_DIVIDERS = tuple(
    map(lazy_re, (r" [/／] ?|／", r"[;；]\s?", r"\s?\|{1,2}\s?", r"(?<=[\]】)）])[ ，,、]{0,2}(?=[\[【(（])"))
)
_DAY = lazy_re(r"(?<!\d)\d{1,4}[-/.年月]\d{1,2}(?!\d{3})")


def events_of_line(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """The records of a line that tells several things of the one person whom it names, all in the same way; else none.

    whole: what the line is as one record.
    """
    by = whole.person_by
    if unit.form != "text" or whole.kind.id not in LISTED or by not in ("id_number", "passport"):
        return []
    if len({spot.normalised for spot in spots if PERSON_KEYS.get(spot.rule) == by}) != 1 or _is_cut(data, unit):
        return []
    for divider in _DIVIDERS:
        if groups := _events(plan, data, _parts(unit, divider), spots, whole):
            return groups
    return []


def _is_cut(data: bytes, unit: Unit) -> bool:
    """Whether a unit is a part of a longer line."""
    return data[unit.start - 1 : unit.start] not in (b"", b"\n") or data[unit.end : unit.end + 1] not in (b"", b"\n")


def _parts(unit: Unit, divider: re.Pattern[str]) -> list[tuple[int, int]]:
    """Where the parts of a unit stand that a sign divides; what is blank is none."""
    spans: list[tuple[int, int]] = []
    at, begin = unit.start, 0
    for found in divider.finditer(unit.text):
        end = at + len(unit.text[begin : found.start()].encode())
        spans.append((at, end))
        at, begin = end + len(found[0].encode()), found.end()
    spans.append((at, unit.end))
    return [(start, end) for start, end in spans if end - start > 1]


def _events(plan: Plan, data: bytes, parts: list[tuple[int, int]], spots: list[Spot], whole: Group) -> list[Group]:
    """A record for each part, where all of them tell the same of the person; the first may tell who it is, too."""
    if len(parts) < 2:
        return []
    groups: list[Group] = []
    told: set[str] | None = None
    for start, end in reversed(parts):
        part, seen = text_unit(data, start, end), within(spots, start, end)
        fields = plan.held_of(part, whole.kind)
        if told is not None and not (fields == told or (start == parts[0][0] and fields > told)):
            return []
        told = told or fields
        group = plan.classify(part, seen, (whole.person, whole.person_by), (whole.kind.id,))
        if group is None or not _DAY.search(part.text):
            return []
        groups.append(group)
    return groups[::-1]
