"""What is told of one person in several parts, a line for each: of journeys, of homes, of accounts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.records.around.outlines import entry
from pii_scan.records.groups import Group, Spot, keys_by, names_anybody, names_document, within
from pii_scan.records.lists.statements import LISTED
from pii_scan.records.units import LONGEST, Unit, decoded, gaps, line_below, line_unit, lines_of, pairs_of
from pii_scan.records.units.items import has_mark
from pii_scan.records.units.remarks import line_above

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Whom a dossier is about is known by a document.
_BY = ("id_number", "passport")
# Words of the shortest line that tells something, and characters of the longest key before them.
_WORDS, _KEY = 3, 16
# Characters of the longest line that only names a person, and what a line below it begins with.
_HEAD = 60
_LED = lazy_re(r"\s{0,8}(?:[【\[][\u4e00-\u9fff]{2,8}[】\]]|[\u4e00-\u9fff]{2,8}\s?[：:])")
# Fields of a kind that a block of keys has at least which is a record, and not the head of others.
_FULL = 3
# Bytes of a line in which the blanks stand that it begins with.
_DEEPEST, _BLANKS = 40, lazy_re(rb"(?:[ \t]|\xe3\x80\x80)*")
_NAMES = {"name", "owner", "party"}


def parts(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], person: tuple[Spot, str]) -> list[Group]:
    """The records of the lines of a block, where these are of several kinds; else none."""
    # the groups in which a number is written are no words
    told = sum(sum(not word.isdigit() for word in value.split()) >= _WORDS for _, value in unit.pairs)
    if unit.form != "keys" or person[1] not in _BY or told < 2:
        return []
    head = line_unit(data, person[0].start).text
    return _of_kinds(data, _led(plan, data, (unit.start, unit.end), head, spots, person))


def parts_below(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], person: tuple[Spot, str]) -> list[Group]:
    """The records of the lines below one that only names a person, where these are of several kinds; else none."""
    if unit.form != "text" or len(unit.text) > _HEAD or person[1] not in _BY:
        return []
    span = unit.end, min(len(data), unit.end + LONGEST)
    return _of_kinds(data, _led(plan, data, span, unit.text, spots, person))


def _of_kinds(data: bytes, groups: Iterator[Group]) -> list[Group]:
    """Records, if they are of several kinds, or each of them begins with the same word."""
    found = list(groups)
    kinds = {group.kind.id for group in found}
    lines = [decoded(data, group.start, group.end) for group in found]
    # rows that name several things each, the same one first
    words = {led[0].strip() if (led := _LED.match(line)) and line.count("：") > 1 else line for line in lines}
    # what was paid is told of an account below it
    return found if len(kinds) > 1 or kinds == {"bank.transaction"} or len(words) == 1 < len(found) else []


def _led(
    plan: Plan, data: bytes, span: tuple[int, int], head: str, spots: list[Spot], person: tuple[Spot, str]
) -> Iterator[Group]:
    """The records of the lines of a paragraph that begin with what they tell of, as in 房产：….

    head: the line that names the person.
    """
    for start, end, gap in lines_of(data, *span):
        line, seen = line_unit(data, start), within(spots, start, end)
        is_head = person[0] in seen
        others = keys_by(seen, "id_number")
        if (gap and start > span[0]) or any(spot.normalised != person[0].normalised for spot in others):
            return
        if is_head or line.start < span[0] or line.end > end or not _LED.match(line.text):
            continue
        seen = [person[0], *seen]
        group = plan.classify(line._replace(text=f"{head} {line.text}"), seen, among=LISTED)
        if group and not _is_heads(plan, data, line, seen, group):
            yield group


def _is_heads(plan: Plan, data: bytes, line: Unit, spots: list[Spot], group: Group) -> bool:
    """Whether what a line tells is only told by the head, and not by the line again."""
    known = plan.classify(line_unit(data, group.person.start), [group.person], (group.person, group.person_by), LISTED)
    is_same = known is not None and known.kind is group.kind
    return is_same and plan.classify(line, spots, among=(group.kind.id,)) is None


def is_full(plan: Plan, unit: Unit, group: Group) -> bool:
    """Whether a block of keys tells so much of its kind that it is no head of what follows."""
    named = {
        field.name for key, _ in unit.pairs for number, field in plan.fields_of(key) if plan.kinds[number] is group.kind
    }
    return unit.form == "keys" and len(named - _NAMES) >= _FULL


def is_told_later(data: bytes, unit: Unit, spots: list[Spot]) -> bool:
    """Whether a paragraph names its person behind a unit, and nobody before it."""
    # the first and the last paragraph begin and end with the text
    above = ([0] if unit.start < LONGEST else []) + gaps(data, max(0, unit.start - LONGEST), unit.start)
    below = gaps(data, unit.end, unit.end + LONGEST) + ([len(data)] if len(data) < unit.end + LONGEST else [])
    if not above or not below:
        return False
    top, end = above[-1], below[0]
    named = [spot.start for spot in within(spots, top, end) if spot.rule in PERSON_KEYS]
    return bool(named) and named[0] >= unit.end


def is_of_others(data: bytes, unit: Unit, spots: list[Spot], holder: tuple[Spot, str] | None) -> bool:
    """Whether a line below a head tells of others than its holder, whom the next item of a list may name again."""
    near, own = within(spots, unit.start - LONGEST, unit.end + LONGEST), holder[0].normalised if holder else ""
    low, high, _ = line_below(data, unit) or (0, 0, False)
    if has_mark(unit.text) and has_mark(decoded(data, low, high)):
        near = [spot for spot in near if spot.start < unit.end or spot.normalised != own]
    return announces_others(data, unit, near) or is_told_later(data, unit, near)


def announces_others(data: bytes, unit: Unit, spots: list[Spot]) -> bool:
    """Whether the line below a unit names somebody by a document, and the one above it nobody: a title of a list.

    What stands deeper than that line is none, but the end of what stands above; nor is a block below one like it.
    """
    if unit.form == "json":
        return False  # an object is no title
    if opens_another(data, unit, spots):
        return True
    top = line_above(data, unit.start)
    low, high, _ = line_below(data, unit) or (0, 0, False)
    if _depth(data, unit.start) > _depth(data, low) or _comes_again(data, unit):
        return False
    return names_document(within(spots, low, high)) and not names_anybody(within(spots, *top))


def _comes_again(data: bytes, unit: Unit) -> bool:
    """Whether the last line above a block of keys has one of its keys, or the one above its heading."""
    above = (line for line in data[max(0, unit.start - LONGEST) : unit.start].splitlines()[::-1] if line.strip())
    keys = {key for line in islice(above, 2) for key, _ in pairs_of(decoded(line, 0, len(line)))}
    return unit.form == "keys" and not keys.isdisjoint(key for key, _ in unit.pairs)


def opens_another(data: bytes, unit: Unit, spots: list[Spot]) -> bool:
    """Whether a line begins the entry of an outline that names its person on a line below it."""
    span = entry(data, unit)
    return span is not None and names_document(within(spots, unit.end, span[1]))


def is_owned_below(data: bytes, unit: Unit, spots: list[Spot]) -> bool:
    """Whether the next line names somebody: what stands above it is that person's, but for items that stand deeper."""
    low, high, _ = line_below(data, unit) or (0, 0, False)
    if _depth(data, unit.start) > _depth(data, low) or data.find(b"</table", unit.end, low) >= 0:
        return False
    return any(spot.rule in PERSON_KEYS for spot in within(spots, low, high))


def _depth(data: bytes, start: int) -> int:
    """How many bytes of blanks a line begins with."""
    found = _BLANKS.match(data, start, start + _DEEPEST)
    return found.end() - start if found else 0
