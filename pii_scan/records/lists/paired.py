"""Lists that write a name and a number on a line each."""

from __future__ import annotations

from pii_scan.model.persons import NAME
from pii_scan.records import units
from pii_scan.records.groups import Spot, within
from pii_scan.records.units import Unit


def name_above(data: bytes, unit: Unit, spots: list[Spot]) -> Spot | None:
    """The name that has the line right above a number to itself, which has its own, too."""
    if any(sign.isalpha() for sign in unit.text.strip("Xx \r")):
        return None
    low, high = units.line_span(data, unit.start - 1) if unit.start > 1 else (0, 0)
    names = [spot for spot in within(spots, low, high) if spot.rule == NAME]
    alone = len(names) == 1 and data[low:high].strip() == data[names[0].start : names[0].end]
    return names[0] if alone else None


def is_pair(data: bytes, unit: Unit, spots: list[Spot]) -> bool:
    """Whether the next name, or nothing, stands below a number with a name above it: nothing else tells of them."""
    below = units.line_below(data, unit)
    if below is None or below[2]:
        return True
    low, high, _ = below
    return any(
        one.rule == NAME and data[low:high].strip() == data[one.start : one.end] for one in within(spots, low, high)
    )
