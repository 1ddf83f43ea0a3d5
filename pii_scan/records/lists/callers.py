"""Telephones and accounts of people whom a text made known before by a document: the end of a letter, what one has."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.records.groups import DOCUMENTS, PLAIN, Group, Spot, within
from pii_scan.records.lists.holders import ACCOUNT
from pii_scan.records.units import LONGEST, decoded

_START = attrgetter("start")
# People above who may be told of in a letter, or in a note.
_MOST = 6
# What a card or account is told of that belongs to whom a document above makes known.
_OF_ACCOUNTS = ("bank.account", "bank.balance")
# Bytes between a name and the number of a document, and of the bracket that opens between them.
_NEAR, _BRACKET = 60, 3
# What is said of a telephone of the one who writes.
_MINE = lazy_re(r"(?:本人|我)的?(?:联系|手机|电话|號|号)|本人[^\n]{0,60}(?:联系)?(?:电话|手机)[：:为是 ]")


def of_known(data: bytes, group: Group, spots: list[Spot]) -> Group:
    """The record of somebody whom a telephone or an account names, as that of the one who has a document above.

    If it is the same: the name says so, or who writes calls the telephone his own.
    """
    is_account = group.person_by == ACCOUNT and group.kind.id in _OF_ACCOUNTS
    if not (is_account or group.person_by == "phone") or group.form not in ("text", "keys"):
        return group
    before = within(spots, max(0, group.start - LONGEST), group.start)
    known = {spot.normalised: spot for spot in before if spot.rule in DOCUMENTS}
    if len(known) > _MOST:
        return group  # in a list of people a name comes again, too
    named = {spot.normalised for spot in group.spots if spot.rule == NAME}
    if group.kind.id not in PLAIN and not named:
        return group
    if named:
        same = [spot for spot in known.values() if name_of(before, spot) in named]
    else:
        is_mine = group.person_by == "phone"
        same = [*known.values()] if is_mine and _MINE.search(decoded(data, group.start, group.end)) else []
    return group._replace(person=same[0], person_by=PERSON_KEYS[same[0].rule]) if len(same) == 1 else group


def named_before(spots: Sequence[Spot]) -> set[str]:
    """The names of all whom documents make known."""
    names = _names(spots)
    return {_name_beside(names, spot) for spot in spots if spot.rule in DOCUMENTS} - {""}


def name_of(spots: Sequence[Spot], document: Spot) -> str:
    """The name right before the number of a document, or in brackets behind it; nothing where there is none."""
    return _name_beside(_names(spots), document)


def _names(spots: Sequence[Spot]) -> list[Spot]:
    """The names among values, in the order in which they begin."""
    return sorted((spot for spot in spots if spot.rule == NAME), key=_START)


def _name_beside(names: list[Spot], document: Spot) -> str:
    before = bisect_right(names, document.start, key=_START)
    if before and 0 <= document.start - names[before - 1].end <= _NEAR:
        return names[before - 1].normalised
    behind = bisect_right(names, document.end, key=_START)
    is_near = behind < len(names) and names[behind].start - document.end <= _BRACKET
    return names[behind].normalised if is_near else ""
