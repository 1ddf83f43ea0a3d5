"""The signature of a letter: below a rule the name of the one who wrote it again, and where to reach that person."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, PERSON_KEYS, SUBJECT_KEYS
from pii_scan.records.groups import Group, Spot, names_document, within
from pii_scan.records.units import LONGEST, Unit, decoded, lines_of

# The rule above a signature, and lines of the longest one.
_RULE = lazy_re(r"\s{0,4}(?:-{2,12}|[—–_=*]{2,12})\s*\Z")
_MOST = 5
# Who writes of oneself, and the last line of such a letter.
_SELF = lazy_re(r"我(?![们們国國院行司校方])|本人")
_REACHED = lazy_re(
    r"\s{0,8}(?:本人|我的|联系|聯繫|聯絡)?(?:电话|電話|手机|手機|Tel|Mobile)(?:号码?)?\s{0,2}[：:.]?\s{0,2}(?=[+\d])"
)


def signed(data: bytes, unit: Unit, group: Group, spots: list[Spot]) -> Group:
    """The record of somebody known by a document with the signature right below its unit; else as it is."""
    if group.person_by not in ("id_number", "passport") or unit.form != "text" or group.end > unit.end:
        return group
    low, high = unit.end, min(len(data), unit.end + LONGEST // 2)
    if (letter := _reached(data, unit, group, spots)) is not group:
        return letter
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


def _reached(data: bytes, unit: Unit, group: Group, spots: list[Spot]) -> Group:
    """The record of somebody who tells of oneself with the telephone on the last line; else as it is."""
    high = min(len(data), unit.end + LONGEST // 2)
    if any(PERSON_KEYS.get(spot.rule) == "phone" for spot in group.spots) or not _SELF.search(unit.text):
        return group
    lines = list(lines_of(data, unit.end, high))
    start, stop, _ = lines[-1] if lines else (0, 0, False)
    # what goes on behind what is seen has another last line, and below a rule somebody else may sign
    text = decoded(data, unit.end, high)
    if any(line.strip() and _RULE.match(line) for line in text.splitlines()):
        return group
    if not lines or high < len(data) or not _REACHED.match(decoded(data, start, stop)):
        return group
    seen = within(spots, unit.end, stop)
    keys = [spot for spot in seen if spot.rule in SUBJECT_KEYS]
    if len(keys) != 1 or keys[0].start < start or any(spot.rule == NAME for spot in seen):
        return group
    return group._replace(end=stop, spots=(*group.spots, keys[0]))
