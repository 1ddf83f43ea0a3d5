"""Several things that one person did, told behind each other in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records.groups import Group, Spot, keys_by, within
from pii_scan.records.lists.rowed import is_whole
from pii_scan.records.lists.statements import LISTED
from pii_scan.records.units import Unit, decoded, told_unit

if TYPE_CHECKING:
    import re

    from pii_scan.records import Plan

# What may divide them, the surest first; each tells of a day, or at least of a month and a day.
_DIVIDERS = tuple(
    map(lazy_re, (r" [/／] ?|／", r"[;；]\s?", r"\s?\|{1,2}\s?", r"(?<=[\]】)）])[ ，,、]{0,2}(?=[\[【(（])"))
)
_LABEL = lazy_re(r"[\u4e00-\u9fff]{2,10}\s?[：:]")
# Or a sentence that begins with a day; of a case the stages are told so.
_SENTENCE, STAGED = lazy_re(r"。\s?(?=(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d)"), "crime.case"
# Or what counts them, behind words that tell whose they are: 两条：① …；② …
_COUNTED = lazy_re(r"[\s，,；;。：:]{0,3}(?:[①-⑩]|(?<=[，,；;。：:\s])[一二三四五六]是|其[一二三四五]是?[，,：:])\s?")
# A kind of what lasts: no day is told of it.
_LASTING = "property.housing"
# Fields that a kind needs which two parts share, where they do not tell the same: arrival and departure are one.
_SHARED = 2
_DIGIT = lazy_re(r"\d")
_DAY = lazy_re(r"(?<!\d)\d{1,4}[-/.年月]\d{1,2}(?!\d{3})")


def events_of_line(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """The records of a line that tells several things of the one person whom it names, all in the same way; else none.

    whole: what the line is as one record.
    """
    by = whole.person_by
    if unit.form != "text" or whole.kind.id not in LISTED or by not in ("id_number", "passport"):
        return []
    if len({spot.normalised for spot in keys_by(spots, by)}) != 1 or not is_whole(data, unit):
        return []
    if groups := _events(plan, data, _parts(unit, _COUNTED)[1:], spots, whole, True):
        return groups
    for divider in _DIVIDERS if whole.kind.id == STAGED else (*_DIVIDERS, _SENTENCE):
        if groups := _events(plan, data, _parts(unit, divider), spots, whole):
            return groups
    return []


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


def _events(
    plan: Plan, data: bytes, parts: list[tuple[int, int]], spots: list[Spot], whole: Group, are_counted: bool = False
) -> list[Group]:
    """A record for each part, where all of them tell the same of the person; those that are counted, of the same kind.

    Who it is may be told in the first of them, too, or in a sentence before it.
    """
    if len(parts) < 2:
        return []
    at, label = _label(data, whole.person.end, parts[0][1])
    is_lasting = are_counted or whole.kind.id == _LASTING
    parts = parts if is_lasting or _DAY.search(decoded(data, at, parts[0][1])) else parts[1:]
    needed = {name for names in whole.kind.needs for name in names}
    groups: list[Group] = []
    told, shared = set[str](), set[str]()
    for start, end in parts:
        text = decoded(data, max(start, at), end)
        part = told_unit(label + text, start, end)
        fields, own = plan.held_of(part, whole.kind), plan.held_of(told_unit(text, start, end), whole.kind) & needed
        is_alike = are_counted or not groups or fields == told or len(own & shared) >= _SHARED
        # what is counted may be what is asked or explained, without a year or sum of its own
        if are_counted and whole.kind.id != _LASTING and not _DIGIT.search(text):
            return []
        if not is_alike or not (is_lasting or _DAY.search(part.text)):
            return []
        told, shared = fields, own
        holder = (whole.person, whole.person_by)
        group = plan.classify(part, within(spots, start, end), holder, (whole.kind.id,))
        if group is None:
            return []
        groups.append(group)
    return groups if len(groups) > 1 else []


def _label(data: bytes, start: int, end: int) -> tuple[int, str]:
    """Where what tells who it is ends, and what the first part tells after that of all of them, before a colon."""
    text = decoded(data, start, max(start, end))
    day = _DAY.search(text)
    found = list(_LABEL.finditer(text, 0, day.start())) if day else list(_LABEL.finditer(text))[:1]
    return (start + len(text[: found[-1].end()].encode()), found[-1][0]) if found else (start, "")
