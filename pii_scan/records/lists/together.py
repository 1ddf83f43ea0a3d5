"""Numbers that stand with the record of the same person, in one block of a text: they are no records of their own."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME
from pii_scan.records.groups import LISTS, PLAIN, Group, Spot, keys_by, within
from pii_scan.records.units import Unit, line_span

# How far a block reaches in bytes; how far behind a number it may be told whose it is, and letters of such a line.
_BLOCK, _BEHIND, _LETTERS = 800, 700, 12
# Between blocks: a blank line, or a drawn one.
_BREAK = lazy_re(rb"\n[ \t\r\xe3\x80]*(?:[-=*~_.+#|]{2,}[^\n0-9A-Za-z\x80-\xff]*)?(?=\n)")
_WORDED = lazy_re(rb"[A-Za-z\xe4-\xe9]")


def is_told_with(data: bytes, unit: Unit, group: Group, spots: list[Spot]) -> bool:
    """Whether a record is only a number of somebody of whom the same block of a text tells by another number.

    A telephone above a line with the one ID number of the block; a passport below it; or the same number again, as a
    request asks for a person and the answer tells of him.
    """
    if unit.form not in ("text", "keys") or group.person_by not in ("phone", "passport", "id_number"):
        return False
    if group.kind.id in LISTS and _comes_again(data, group, spots):
        return True
    if group.person_by == "id_number" or (group.person_by == "phone" and group.kind.id != "phone.number"):
        return False
    if any(spot.rule == NAME for spot in group.spots):
        return False
    low, high = _block(data, group.start, group.end)
    others = within(spots, low, high)
    owners = {spot.normalised: spot for spot in keys_by(others, "id_number")}
    if len(owners) != 1 or len({spot.normalised for spot in keys_by(others, group.person_by)}) != 1:
        return False
    owner = next(iter(owners.values()))
    is_above = group.person.end < owner.start
    # a telephone below a person is told with him by others; a passport stands below
    return is_above if group.person_by == "phone" else not is_above and group.kind.id in PLAIN


def _comes_again(data: bytes, group: Group, spots: list[Spot]) -> bool:
    """Whether the same number comes again close behind, on a line with words, with no other of its sort between."""
    if len(keys_by(group.spots, group.person_by)) != 1:
        return False
    behind = keys_by(within(spots, group.end, min(len(data), group.end + _BEHIND)), group.person_by)
    if not behind or behind[0].normalised != group.person.normalised:
        return False
    low, high = line_span(data, behind[0].start)
    return low > group.end and len(_WORDED.findall(data, low, high)) >= _LETTERS


def _block(data: bytes, start: int, end: int) -> tuple[int, int]:
    """The lines without a gap around a place."""
    low, high = max(0, start - _BLOCK), min(len(data), end + _BLOCK)
    for found in _BREAK.finditer(data, low, start):
        low = found.end()
    gap = _BREAK.search(data, end, high)
    return low, gap.start() if gap else high
