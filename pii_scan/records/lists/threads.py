"""Messages below the two numbers of a conversation, as screens show them: a time on a line, and what was said below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records.around import CLOCK, DAY
from pii_scan.records.groups import Group, Spot, keys_by
from pii_scan.records.lists.holders import owned
from pii_scan.records.units import LONGEST, Unit, decoded, lines_of

if TYPE_CHECKING:
    from pii_scan.records import Plan

_TIME = lazy_re(rf"\s{{0,8}}((?:{DAY} ?)?{CLOCK})\s*\Z")
# What was said, behind its name.
_SAID = lazy_re(r"\s{0,8}((?:短信|彩信|简讯)(?:内容|正文)?)\s?(?:[：:]\s?|(?=[«“\"「『【]))(\S.*)")


def messages_below(plan: Plan, data: bytes, unit: Unit, spots: list[Spot]) -> list[Group]:
    """The messages below a unit that names two numbers, of which one is the owner's; else none."""
    person = plan.person(spots)
    phones = {spot.normalised: spot for spot in keys_by(spots, "phone")}
    own = owned(plan, data, phones.values())
    if person is None or len(phones) != 2 or len(own) != 1 or (person[1] == "phone" and person[0] is not own[0]):
        return []
    groups: list[Group] = []
    when, at = "", 0
    high = min(len(data), unit.start + LONGEST)
    for start, end, gap in lines_of(data, unit.end + 1, high):
        text = decoded(data, start, end)
        if gap or end == high < len(data):  # the last line may go on
            break
        if timed := _TIME.match(text):
            when, at = timed[1], start
            continue
        said = _SAID.match(text) if when else None
        if said is None:
            break
        row = Unit(at, end, "keys", ((said[1], said[2]), ("sms date", when)))
        if group := plan.classify(row, spots, person, ("phone.sms",)):
            groups.append(group)
        when = ""
    return groups
