"""The contact of an order who is one of those whom it is for: of the contact it tells nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME
from pii_scan.records.groups import PLAIN, Group, within
from pii_scan.records.passes import Pass
from pii_scan.records.units import LONGEST
from pii_scan.records.units.elements import element_around
from pii_scan.records.units.nested import closing_of, opening_of

if TYPE_CHECKING:
    import re

_CALLED = r"(?i:(?:order|booking|link|trip)?[_-]?(?:contacts?|linkman|linker|booker|orderer))"
_NAMES = rf"{_CALLED}|联系人|聯絡人|[预预订訂]{{1,2}}[票房定]?人|lxr"
# The key of an object, or of a list of such, that tells whom to call; and a key of the number itself.
_KEY = lazy_re(rf'"(?:{_NAMES})(?:[_-]?(?i:info|person|list|信息))?"\s{{0,8}}:\s{{0,8}}\[?\s{{0,80}}\Z')
_OWN_KEY = lazy_re(rf'"(?:{_NAMES})[_-]?[A-Za-z_一-龥]{{0,20}}"\s{{0,8}}:\s{{0,8}}["+86 ]{{0,6}}\Z')
_TAG = lazy_re(rf"<(?:{_NAMES})[_-]?[A-Za-z_一-龥]{{0,20}}[\s>]")
# The key of an object of whoever only saw, told or handles what the others are told of.
_ASIDE = lazy_re(
    r'"(?:(?i:reporter|informant|complainant|witness|lawyer|attorney|solicitor|(?:case_?)?officer'
    r"|emergency(?:_?contact)?|next_?of_?kin)|报案人|举报人|证人|见证人|律师|辩护人|承办人|办案(?:人员?|民警)|紧急联系人|jjlxr)\""
    r"\s{0,8}:\s{0,80}\Z"
)
# Bytes in which the key before an object, or a number, ends.
_BEFORE = 240

Span = tuple[int, int]
_NONE: tuple[Span, Span] = (0, 0), (0, 0)


def is_contact(read: Pass, group: Group) -> bool:
    """Whether a record is that of a contact, and beside it one of that name is told of who has a document.

    Or that of a bystander beside anybody who has one.
    """
    if group.person_by != "phone":
        return False
    data, at = read.data, group.person.start
    low = max(0, at - 2 * LONGEST)
    inner = opening_of(data, at, low)
    if inner >= 0 and group.kind.id in PLAIN and _leads(_ASIDE, data, inner):
        outer, high = opening_of(data, inner, low), min(len(data), at + 4 * LONGEST)
        return outer >= 0 and read.names_document(outer, closing_of(data, outer, high))
    is_element = data.rfind(b"<", low, at) > data.rfind(b"{", low, at)
    contact, holder = _element(data, at, low) if is_element else _object(data, at, inner, low)
    if holder[0] >= holder[1] or not read.names_document(*holder):
        return False
    own = {spot.normalised for spot in (*group.spots, *within(read.spots, *contact)) if spot.rule == NAME}
    start, end = min(contact[0], group.start), max(contact[1], group.end)
    around = (*within(read.spots, holder[0], start), *within(read.spots, end, holder[1]))
    return any(spot.rule == NAME and spot.normalised in own for spot in around)


def _object(data: bytes, at: int, inner: int, low: int) -> tuple[Span, Span]:
    """The object of a contact whose number stands at a place, and the one that holds it; empty where it is no contact.

    inner: where the object begins that the number stands in. It may be told in the holder itself, by a key of its own.
    """
    high = min(len(data), at + 4 * LONGEST)
    if inner >= 0 and _leads(_OWN_KEY, data, at):
        return (at, at), (inner, closing_of(data, inner, high))
    holder = opening_of(data, inner, low) if inner >= 0 and _leads(_KEY, data, inner) else -1
    return ((inner, closing_of(data, inner, high)), (holder, closing_of(data, holder, high))) if holder >= 0 else _NONE


def _element(data: bytes, at: int, low: int) -> tuple[Span, Span]:
    """The same of an element; the number may stand in its tag."""
    leaf = data.rfind(b"<", low, at)
    parent = holder = element_around(data, leaf + 1, low)
    is_own = _calls(data, leaf)
    while holder and not is_own and _calls(data, holder.start()):  # there may be a list of them
        holder = element_around(data, holder.start() + 1, low)
    if parent is None or holder is None or (holder is parent and not is_own):
        return _NONE
    start = leaf if is_own else parent.start()
    return (start, _end_of(data, data[start + 1 : at], at)), (holder.start(), _end_of(data, holder[1], at))


def _end_of(data: bytes, name: bytes, at: int) -> int:
    """Where an element ends around a place; that place itself if it does not. name: with what stands behind it."""
    end = data.find(b"</" + name.split(b">", 1)[0].split(maxsplit=1)[0], at, at + 4 * LONGEST)
    return max(end, at)


def _calls(data: bytes, start: int) -> bool:
    """Whether a tag is that of a contact."""
    return _TAG.match(data[start : start + _BEFORE].decode("utf-8", "ignore")) is not None


def _leads(key: re.Pattern[str], data: bytes, at: int) -> bool:
    """Whether such a key leads to what stands at a place."""
    return key.search(data[max(0, at - _BEFORE) : at].decode("utf-8", "ignore")) is not None
