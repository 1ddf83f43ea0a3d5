"""Flights of one booking, as reservation systems print it: each segment is a journey of the passenger."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.groups import DOCUMENTS, Group
from pii_scan.records.units import Unit

# The line of a segment: 2.  CZ3147 B   MO07SEP  XMNHGH HK1
_SEGMENT = lazy_re(
    rb"(?m)^[ \t]{0,6}(?:\d{1,2}\.[ \t]{0,4})?\*?(?:[A-Z]{2}|[A-Z]\d|\d[A-Z]) ?\d{3,4}[ \t]{1,4}[A-Z]\d?[ \t]{1,6}"
    rb"(?:MO|TU|WE|TH|FR|SA|SU)?\d\d[A-Z]{3}(?:\d\d)?[ \t]{1,4}[A-Z]{6}(?=[ \t])[^\n]{0,80}"
)


def segments(data: bytes, unit: Unit, group: Group) -> list[Group]:
    """The records of the flights of a booking of one passenger; none where it is of one flight."""
    documents = {one.normalised for one in group.spots if one.rule in DOCUMENTS}
    if group.kind.id != "travel.flight" or unit.form != "text" or len(documents) > 1:
        return []
    found = list(_SEGMENT.finditer(data, unit.start, unit.end))
    return [group._replace(start=one.start(), end=one.end()) for one in found] if len(found) > 1 else []
