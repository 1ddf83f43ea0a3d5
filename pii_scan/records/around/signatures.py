"""The signature of a letter: below a rule the name of the one who wrote it again, and where to reach that person."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.records.groups import Group, Spot, names_document, within
from pii_scan.records.units import LONGEST, Unit, decoded, lines_of

# The rule above a signature, and lines of the longest one.
_RULE = lazy_re(r"\s{0,4}(?:-{2,12}|[—–_=*]{2,12})\s*\Z")
_MOST = 5


def signed(data: bytes, unit: Unit, group: Group, spots: list[Spot]) -> Group:
    """The record of somebody known by a document with the signature right below its unit; else as it is."""
    if group.person_by not in ("id_number", "passport") or unit.form != "text" or group.end > unit.end:
        return group
    low, high = unit.end, min(len(data), unit.end + LONGEST // 2)
    rule = data.find(b"\n", low + 1, high)
    if rule < 0 or not _RULE.match(decoded(data, low, rule).lstrip("\r\n")):
        return group
    own = {spot.normalised for spot in group.spots if spot.rule == NAME}
    end, first = unit.end, True
    for start, stop, gap in lines_of(data, rule + 1, high):
        if gap or stop == high < len(data):
            break
        if first and decoded(data, start, stop).strip() not in own:
            return group
        first, end = False, stop
    seen = within(spots, unit.end, end)
    keys = [spot for spot in seen if spot.rule in PERSON_KEYS]
    if first or names_document(seen) or decoded(data, rule, end).count("\n") > _MOST or len(keys) > 2:
        return group
    return group._replace(end=end, spots=(*group.spots, *seen))
