"""Calls and messages in a list that the object of their owner holds: what a telephone kept, as an app took it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.records.groups import Group, Spot, confidence_of
from pii_scan.records.lists.holders import Person
from pii_scan.records.sides import is_said
from pii_scan.records.units import Unit

if TYPE_CHECKING:
    from pii_scan.records import Plan

# What the key of a list says of its objects.
_LISTS = (
    ("phone.sms", lazy_re(r"(?i:sms|message|msg)|短[信讯]|简讯")),
    ("phone.cdr", lazy_re(r"(?i:call(?!back|er|ee|ing|ed)|cdr)|通话|话单")),
)
# Mails and chats are others'.
_OTHERS = lazy_re(r"(?i:mail|chat|error)")
# A time, and seconds or milliseconds since 1970.
_TIME = lazy_re(r".*\d{1,2}:\d\d.*|1\d{9}(?:\d{3})?|(?:19|20)\d\d-?\d\d-?\d\d.*")
# The other side: a telephone, or the number of a service.
_SIDE = lazy_re(
    r"(?:\+?86[ -]?)?(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}-?\d{7,8}|10(?:0[01]0|086|6\d{4,17})|9[56]\d{3,8}"
    r"|[48]00-?\d{3}-?\d{4})"
)
# What was said, in a message.
_SAID = lazy_re(r".*[\u4e00-\u9fffA-Za-z]{2}.*")
# Pairs that it has at least: with whom, when, and what or which way.
_PAIRS = 3


def kept(plan: Plan, data: bytes, unit: Unit, seen: list[Spot], holder: Person, listed: str) -> Group | None:
    """The call or message that an object is, in a list of the holder's; None if it is none.

    seen: the values in it. listed: the key of the list.
    """
    kind = next((kind for kind, words in _LISTS if words.search(listed)), None)
    if kind is None or _OTHERS.search(listed) or len(unit.pairs) < _PAIRS:
        return None
    sure = [spot for spot in seen if spot.rule in PERSON_KEYS and not is_said(data, unit.start, spot)]
    if len(sure) > 1 or any(spot.rule != "phone.mobile" for spot in sure):
        return None
    values = [value for _, value in unit.pairs]
    is_told = kind != "phone.sms" or any(map(_SAID.fullmatch, values))
    if not (is_told and any(map(_TIME.fullmatch, values)) and any(map(_SIDE.fullmatch, values))):
        return None
    confidence = confidence_of(unit.form, holder[0].confidence)
    return Group(plan.kind(kind), unit.start, unit.end, *holder, tuple(seen), unit.form, confidence)
