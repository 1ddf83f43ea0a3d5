"""Calls and messages that stand above the line which tells whose they are: 以上通话的机主：王建国."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.records.groups import Group, Spot, within
from pii_scan.records.lists.holders import owned
from pii_scan.records.units import LONGEST, decoded, lines_of

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Kinds of which each row is with somebody else.
SPOKEN = ("phone.cdr", "phone.sms")
# How the line begins, and a text that may hold it.
_WORDS = "以上|上述|上列"
_FOOT = lazy_re(
    rf"[ \t\u3000]{{0,8}}[（(【*#—-]{{0,4}}(?:{_WORDS})[\u4e00-\u9fff]{{0,10}}?"
    r"(?:机主|本机|号主|持机人|持有人|使用人|用户)"
)
_ABOVE = lazy_re(_WORDS.encode())


def owner_below(plan: Plan, data: bytes, group: Group, spots: list[Spot]) -> Spot | None:
    """The number of the owner of a call or message, where a line below it and others like it tells whose all are."""
    if group.form != "text" or group.kind.id not in SPOKEN:
        return None
    high = min(len(data), group.end + LONGEST, group.start + 2 * LONGEST)
    if not _ABOVE.search(data, group.end, high):
        return None
    for start, end, gap in lines_of(data, group.end, high):
        keys = [spot for spot in within(spots, start, end) if spot.rule in PERSON_KEYS]
        # the last line may go on
        if gap or not keys or (end == high < len(data)):
            return None
        if _FOOT.match(decoded(data, start, end)):
            own = owned(plan, data, keys)
            named = {spot.normalised for spot in group.spots}
            return own[0] if len(own) == 1 and own[0].normalised not in named else None
    return None
