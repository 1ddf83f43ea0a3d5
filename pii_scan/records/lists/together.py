"""Numbers that stand with the record of the same person, in one block of a text: they are no records of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME
from pii_scan.records.groups import DOCUMENTS, LISTS, PLAIN, Group, Spot, keys_by, within
from pii_scan.records.lists.beside import is_beside
from pii_scan.records.lists.contacts import is_contact
from pii_scan.records.lists.holders import label_of
from pii_scan.records.lists.inside import is_told_beside
from pii_scan.records.lists.threads import is_thread
from pii_scan.records.passes import Pass
from pii_scan.records.sides import RENTAL, is_lessor
from pii_scan.records.units import Unit, decoded, line_span
from pii_scan.records.units.items import announces

if TYPE_CHECKING:
    from pii_scan.records import Plan

# How far a block reaches in bytes, and its lines; how far behind a request it may be answered.
_BLOCK, _LINES, _BEHIND = 800, 9, 700
# Between blocks: a blank line, or a drawn one.
_BREAK = lazy_re(rb"\n[ \t\r\xe3\x80]*+(?:[-=*~_.+#|]{2,}+[^\n0-9A-Za-z\x80-\xff]*+)?(?=\n)")
_REQUEST = lazy_re(rb"[^\n]{0,60}(?<![A-Za-z])(?:GET|POST|PUT|HEAD|curl|[Rr]equest|REQUEST)(?![A-Za-z])")
# What begins an item of a list, or a line of a log that tells of anybody.
_ITEM = lazy_re(r"\s*(?:[0-9]{1,3}[.、．)）]|[-*•·]\s|[（(][0-9]{1,3}[)）]|(?:19|20)[0-9]{2}[-/.][0-9]{2})")
# Lines of a booking that tell the passport of a passenger, and the ID number, each with the passenger's number.
_DOCS = lazy_re(rb"[^\n]{0,12}(?:SSR |SR |3|\.R/)DOCS[ /][^\n]{8,120}")
_FOID = lazy_re(rb"FOID[ /][^\n]{0,12}NI[0-9]{17}[0-9Xx][^\n]{0,40}")
_PASSENGER = lazy_re(rb"(?:/P|-)([0-9]{1,2}(?:\.[0-9])?)\s*\Z")
# A sentence that tells the reader of a payment, right above what tells to whom it was.
_PAID = lazy_re(
    r"[您你]的?[^\n。]{0,8}(?:[账帳][户戶号號]|卡)[^\n。]{0,80}(?:[转轉][账帳出]|[汇匯付]款|支付)[^\n。]{0,12}[。：:]\s{0,4}\Z"
)
_PAYEE = lazy_re(r"\s{0,8}(?:收款|[对對]方|收方|入[账帳]|[转轉]入)(?:[人方]|[账帳][户戶号號]|卡[号號]|[户戶]名)")
# Whose telephone it is, if it is another's.
_OTHERS = lazy_re(
    "报警|报案|房东|出租|租客|承租|值班|客服|司机|快递|紧急|联系人|举报|投诉人|中介|经办|民警|律师|对方|推荐|介绍|担保|家属|家长|父|母|妻|夫|子女|前台"
    "|酒店|公司|单位|店|(?i:agent|emergency|hotline|owner|landlord|guarantor|contact|office|hotel|support|seller|sender)"
)


def is_told_elsewhere(plan: Plan, read: Pass, unit: Unit, group: Group, is_inside: Callable[[Pass, int], bool]) -> bool:
    """Whether what a unit tells is part of what is told of its person around it.

    is_inside: whether a place is in what tells of the last person.
    """
    if is_told_beside(plan, unit, group, read.spots) or is_told_with(read.data, unit, group, read.spots):
        return True
    if unit.form == "json" and group.kind.id == "phone.number" and read.names_document(unit.start, group.person.start):
        return True  # whom to call about a journey, or a stay, of those whom a list in the object names
    if is_contact(read, group):
        return True
    return is_beside(read, group) or (is_inside(read, unit.start) and is_thread(unit, group))


def is_told_with(data: bytes, unit: Unit, group: Group, spots: list[Spot]) -> bool:
    """Whether a record is only a number of somebody of whom the same block of a text tells by another number.

    A telephone above the only ID number of the block, a passport below it, or the number in a request that is answered
    close behind. Nothing says that it is somebody else's: no name, no word for another, no mark of an item. Or who
    lets a home, and whose tenants are listed below, or named above by a document.
    """
    if group.kind.id == RENTAL and unit.form == "keys" and is_lessor(label_of(data, group.person.start)):
        return announces(unit.text) or (group.person_by == "phone" and _has_tenant(data, unit, spots))
    if is_booked_by_id(data, group) or _is_payee(data, unit, group):
        return True
    if unit.form not in ("text", "keys") or any(spot.rule == NAME for spot in group.spots):
        return False
    if group.kind.id in LISTS and _is_answered(data, group, spots):
        return True
    if group.kind.id == "phone.number" or (group.person_by == "passport" and group.kind.id in PLAIN):
        return _is_in_block(data, group, spots)
    return False


def _is_payee(data: bytes, unit: Unit, group: Group) -> bool:
    """Whether a block tells only who was paid, and below it how much, of what right above is said to have been paid."""
    if group.kind.id not in ("bank.transaction", "bank.account") or unit.form != "keys" or not _PAYEE.match(unit.text):
        return False
    return _PAID.search(decoded(data, max(0, unit.start - _BLOCK // 2), unit.start)) is not None


def _has_tenant(data: bytes, unit: Unit, spots: list[Spot]) -> bool:
    """Whether the line right above a unit names somebody by a document, and not as who lets a home."""
    above = line_span(data, unit.start - 1) if unit.start else (0, 0)
    named = [spot for spot in within(spots, *above) if spot.rule in DOCUMENTS]
    return bool(named) and not any(is_lessor(label_of(data, spot.start)) for spot in named)


def is_booked_by_id(data: bytes, group: Group) -> bool:
    """Whether a passport stands in a booking that tells the ID number of the same passenger above it."""
    start, end = line_span(data, group.person.start)
    if group.person_by != "passport" or not _DOCS.match(data, start, end):
        return False
    low = max(start - _BLOCK, data.rfind(b"\n\n", 0, start) + 1, 0)
    passenger = _number(data[start:end])
    return any(_number(line[0]) == passenger for line in _FOID.finditer(data, low, start))


def _number(line: bytes) -> bytes:
    """The number of the passenger at the end of a line of a booking; nothing where there is none."""
    found = _PASSENGER.search(line)
    return found[1] if found else b""


def _is_in_block(data: bytes, group: Group, spots: list[Spot]) -> bool:
    """Whether the block holds one ID number and one such number: a telephone above it, or a passport below."""
    low, high = _block(data, group.start, group.end)
    lines = data[low:high].decode("utf-8", "replace").split("\n")
    if low >= high or len(lines) > _LINES or any(map(_ITEM.match, lines)):
        return False
    if _OTHERS.search(data[slice(*line_span(data, group.person.start))].decode("utf-8", "replace")):
        return False
    others = within(spots, low, high)
    owners = {spot.normalised: spot for spot in keys_by(others, "id_number")}
    if len(owners) != 1 or len({spot.normalised for spot in keys_by(others, group.person_by)}) != 1:
        return False
    is_above = group.person.end < next(iter(owners.values())).start
    return is_above == (group.person_by == "phone")


def _is_answered(data: bytes, group: Group, spots: list[Spot]) -> bool:
    """Whether the number stands in a request, and comes again close behind with no other of its sort between."""
    start, end = line_span(data, group.person.start)
    if len(keys_by(group.spots, group.person_by)) != 1 or not _REQUEST.match(data, start, end):
        return False
    behind = keys_by(within(spots, end, min(len(data), end + _BEHIND)), group.person_by)
    return bool(behind) and behind[0].normalised == group.person.normalised


def _block(data: bytes, start: int, end: int) -> tuple[int, int]:
    """The lines without a gap around a place; nothing where they reach too far."""
    low, high = max(0, start - _BLOCK), min(len(data), end + _BLOCK)
    above = [found.end() for found in _BREAK.finditer(data, low, start)]
    gap = _BREAK.search(data, end, high)
    if (low > 0 and not above) or (high < len(data) and not gap):
        return 0, 0
    return above[-1] if above else low, gap.start() if gap else high
