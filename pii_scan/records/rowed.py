"""Several people on one line of text, each in brackets, or behind a sign, or behind the same key: a record for each."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.records.groups import PLAIN, Group, Spot, within
from pii_scan.records.units import Unit, decoded, first_key, text_unit

if TYPE_CHECKING:
    from pii_scan.records import Plan

# What opens a bracket, or an element; and what closes one, which => and -> do not. Both as a URL has them, too.
_BRACKET = lazy_re(r"([(\[{（【]|%(?:7B|5B|28)|<(?=[A-Za-z]))|[)\]}）】]|%(?:7D|5D|29)|(?<![=-])>")
_SIGN = lazy_re(r"[;；|]")
# Fewer people than that may be two sides of one thing, where no bracket divides them; one may have two telephones.
_ENOUGH = 3


def rows_of_line(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """The records of a line that tells of several people in the same way; else none.

    spots: those of the unit. whole: what the line is as one record, which each of its parts must be by itself.
    """
    if unit.form != "text":
        return []
    keys = [spot for spot in spots if PERSON_KEYS.get(spot.rule) == whole.person_by]
    if len({spot.normalised for spot in keys}) < (_ENOUGH if whole.person_by == "phone" else 2):
        return []
    ends = _ends(data, unit, keys)
    parts = [*pairwise((unit.start, *ends, unit.end))] if ends else []
    if len(parts) > 2 and not _is_line(data, unit):  # what it begins and ends with may be cut
        start, end = ends[0], ends[-1]
        whole = plan.classify(text_unit(data, start, end), within(spots, start, end)) or whole
    groups: list[Group] = []
    for start, end in parts:
        group = plan.classify(text_unit(data, start, end), within(spots, start, end))
        if group and (group.kind is whole.kind or {group.kind.id, whole.kind.id} <= {*PLAIN}):
            groups.append(group)
        elif unit.start < start and end < unit.end:
            return []
    return groups if len(groups) > 1 else []


def _is_line(data: bytes, unit: Unit) -> bool:
    """Whether a unit is a whole line, and no part of a longer one."""
    return data[unit.start - 1 : unit.start] in (b"", b"\n") and data[unit.end : unit.end + 1] in (b"", b"\n")


def _ends(data: bytes, unit: Unit, keys: list[Spot]) -> list[int]:
    """Where what is told of one person ends, and the next one begins."""
    gaps = [(one, other) for one, other in pairwise(keys) if one.normalised != other.normalised]
    gaps = [(one, other) for one, other in gaps if _is_named_alike(data, one, other)]
    ends = [_out_of_brackets(data, one.end, other.start) for one, other in gaps]
    if not any(ends):
        ends = [_behind_key(data, unit, one.end, other.start) for one, other in gaps]
    if not any(ends) and len(gaps) >= _ENOUGH - 1:
        ends = [_behind_sign(data, one.end, other.start) for one, other in gaps]
        ends = ends if all(ends) else []
    return [end for end in ends if end]


def _is_named_alike(data: bytes, one: Spot, other: Spot) -> bool:
    """Whether the same stands before two values: the end of a label, or what divides cells."""
    left, right = (decoded(data, max(0, spot.start - 12), spot.start)[-2:] for spot in (one, other))
    return left == right or left[-1:] == right[-1:] == ","


def _out_of_brackets(data: bytes, start: int, end: int) -> int:
    """Where a span has left the bracket that it began in, before it enters another one; 0 if it does not."""
    text = decoded(data, start, end)
    depth = lowest = at = 0
    for found in _BRACKET.finditer(text):
        depth += 1 if found[1] else -1
        if depth < lowest:
            lowest, at = depth, found.end()
    return start + len(text[:at].encode()) if lowest < depth else 0


def _behind_key(data: bytes, unit: Unit, start: int, end: int) -> int:
    """Where the key that the line begins with comes again in a span; 0 if it does not."""
    key = first_key(unit.text)
    at = data.find(key.encode(), start, end) if key else -1
    return max(at, 0)


def _behind_sign(data: bytes, start: int, end: int) -> int:
    """Behind the one sign of a span that divides; 0 if there is none, or several."""
    text = decoded(data, start, end)
    found = list(_SIGN.finditer(text))
    return start + len(text[: found[0].end()].encode()) if len(found) == 1 else 0
