"""Conversations: messages below both numbers, as screens show them; and lists by the number of the other side."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME
from pii_scan.records.around import CLOCK
from pii_scan.records.groups import Group, Spot, keys_by
from pii_scan.records.lists.holders import owned
from pii_scan.records.sides import is_other
from pii_scan.records.units import DAY, LONGEST, Unit, decoded, lines_of

if TYPE_CHECKING:
    from pii_scan.records import Plan

_TIME = lazy_re(rf"\s{{0,8}}((?:{DAY} ?)?{CLOCK})\s*\Z")
# Digits of a mobile number, whatever stands before it.
_NUMBER = 11
# What was said, behind its name.
_SAID = lazy_re(r"\s{0,8}((?:短信|彩信|简讯)(?:内容|正文)?)\s?(?:[：:]\s?|(?=[«“\"「『【]))(\S.*)")
# A message as one of both speaks it, and what says above them that they are messages.
_SPOKEN = lazy_re(rf"\W{{0,4}}((?:{DAY} ?)?{CLOCK})\W{{1,4}}([\u4e00-\u9fff·]{{1,4}})\s?[：:]\s?(\S.*)")
_TOPIC, _ABOVE, _ME = lazy_re(r"短信|简讯|(?i:(?<![a-z])sms(?![a-z]))"), 120, ("我", "本人", "本机")


def messages_below(plan: Plan, data: bytes, unit: Unit, spots: list[Spot]) -> list[Group]:
    """The messages below a unit that names two numbers, of which one is the owner's; else none."""
    phones = {spot.normalised: spot for spot in keys_by(spots, "phone")}
    person, own = (plan.person(spots), owned(plan, data, phones.values())) if len(phones) == 2 else (None, [])
    if person is None or len(own) != 1 or (person[1] == "phone" and person[0] is not own[0]):
        return []
    above = decoded(data, max(0, unit.start - _ABOVE), unit.end)
    both = (*_ME, *(spot.normalised for spot in spots if spot.rule == NAME)) if _TOPIC.search(above) else ()
    groups: list[Group] = []
    for start, end, when, what in _said_below(data, unit, both):
        row = Unit(start, end, "keys", (what, ("sms date", when)))
        if group := plan.classify(row, spots, person, ("phone.sms",)):
            groups.append(group)
    return groups


def _said_below(data: bytes, unit: Unit, both: Collection[str]) -> Iterator[tuple[int, int, str, tuple[str, str]]]:
    """The messages below a unit: where each stands, when it was sent, and what was said, with its name.

    both: who speaks, where each stands on a line with who sent it.
    """
    when, at, is_first = "", 0, True
    high = min(len(data), unit.start + LONGEST)
    for start, end, gap in lines_of(data, unit.end + 1, high):
        text = decoded(data, start, end)
        spoken = _SPOKEN.match(text) if both and not when else None
        if (gap and not (is_first and spoken)) or end == high < len(data):  # the last line may go on
            return
        is_first = False
        if spoken and spoken[2] in both:
            yield start, end, spoken[1], ("短信内容", spoken[3])
        elif timed := _TIME.match(text):
            when, at = timed[1], start
        elif when and (said := _SAID.match(text)):
            yield at, end, when, (said[1], said[2])
            when = ""
        else:
            return


def is_thread(unit: Unit, group: Group) -> bool:
    """Whether an object inside that of a person tells only with which number what stands in its list was exchanged."""
    if group.kind.id != "phone.number" or unit.form != "json":
        return False
    numbered = [key for key, value in unit.pairs if group.person.normalised[-_NUMBER:] in value]
    return bool(numbered) and all(map(is_other, numbered))


def with_other(unit: Unit) -> Unit:
    """An item of such a list, with the number of the other side."""
    others = tuple(pair for pair in unit.outer if is_other(pair[0])) if unit.form == "json" else ()
    return unit._replace(pairs=(*unit.pairs, *others)) if others else unit
