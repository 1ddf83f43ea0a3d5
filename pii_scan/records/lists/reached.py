"""How somebody is reached: lines below a record that tell the person's telephone, or the document of its owner."""

from __future__ import annotations

from itertools import islice

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.records import units
from pii_scan.records.around.outlines import depth, entry
from pii_scan.records.groups import PLAIN, Group, Spot, within
from pii_scan.records.lists.clauses import are_items
from pii_scan.records.lists.holders import is_head, label_of
from pii_scan.records.lists.statements import KINDS
from pii_scan.records.units import Unit

# How the telephone is called at which somebody is to be called: of the person whom a note tells of, and of nobody else.
_CALL = lazy_re(r"[\s\u3000]{0,8}(?:回拨|回电|联系|联络)(?:号码|电话|手机|方式)[：: ]{0,2}")
# Bytes of a line in which its blanks are counted.
_DEEPEST = 80
# How one's own is called as often.
_OWN = lazy_re(r"联系(?:电话|方式|手机)[：: ]{0,2}")
# What somebody is called before the number of the document.
_ROLE = lazy_re(r"([\u4e00-\u9fff]{2,3}?)(?:的)?(?:身份证件?|证件|身份)(?:号码?)?[：: ]{0,2}")
# How the number of a document is called, behind whose it is.
_OF_DOCUMENT = lazy_re(
    r"([\u4e00-\u9fff]{0,4}?)(?:的)?"
    r"(?:公民身份|居民身份证|身份证件?|证件|護照|护照|驾驶?证|駕駛?證)(?:号码?|號碼?|编号)?[：: ]{0,2}"
    r"|(?i:(?:id|passport)(?: (?:no|number))?\.?[：: ]{0,2})"
)
# The way back on a line of its own, by the number of a flight or a train.
_JOURNEYS = ("travel.flight", "travel.train")
_WAY_BACK = lazy_re(
    r"[\s\u3000]{0,8}(?:回程|返程|回來|去程|续程|下一程|第二程|联程|轉機|转机)[^\n]{0,8}?"
    r"(?<![0-9A-Za-z])(?:[A-Z][A-Z0-9]\d{3,4}|[GDCZTKYLS]\d{1,4})(?![0-9A-Za-z])[^\n]{0,12}\d"
)
# Lines below a record in which the ID number of its person may stand.
_BELOW = 6
# Whose telephone it is that no guest, traveller or customer has.
_DESK = lazy_re(r"值班|经理|[前总柜]台|管家|公司|[酒门]店|宾馆|[部处所局站]电话")


def with_telephone(data: bytes, unit: Unit, group: Group, spots: list[Spot]) -> Group:
    """The record with the line right below it that tells the person's telephone and nobody else's name.

    The line must end the paragraph, or stand deeper: below a record of a list stands the next one.
    """
    if group.form != "text" or group.person_by not in ("id_number", "passport"):
        return group
    below = units.line_below(data, unit._replace(end=group.end))
    # a blank line stands between what Markdown heads and what stands below it
    is_near = below is not None and (not below[2] or unit.text.startswith("#"))
    phone = _only_telephone(within(spots, *below[:2]), group) if below and is_near else None
    label = label_of(data, phone.start) if phone else ""
    if below is None or phone is None or are_items(unit.text, units.decoded(data, *below[:2])):
        return group
    if not (is_head(label) or _OWN.fullmatch(label)) or _DESK.search(label):
        return group
    return group._replace(end=below[1], spots=(*group.spots, phone)) if _is_end(data, unit, below) else group


def with_document(data: bytes, group: Group, spots: list[Spot]) -> Group:
    """The record that a telephone names with a line below it, in its paragraph, that holds the person's ID number.

    What the person is called stands before both: 车主 王建国 139…, and 车主证件 1101… some lines below.
    """
    if group.person_by != "phone" or group.form != "text" or group.kind.id in KINDS:
        return group
    if group.kind.id in PLAIN:
        return _with_number(data, group, spots)
    own, end = units.decoded(data, group.start, group.end), min(len(data), group.end + units.LONGEST)
    for low, high, gap in islice(units.lines_of(data, group.end + 1, end), _BELOW):
        seen = within(spots, low, high)
        keys = [spot for spot in seen if spot.rule in PERSON_KEYS]
        if gap or len(keys) > 1 or any(spot.rule == NAME for spot in seen):
            return group
        if keys:
            role = _ROLE.fullmatch(label_of(data, keys[0].start).strip())
            is_own = role is not None and role[1] in own and PERSON_KEYS[keys[0].rule] == "id_number"
            told = (*group.spots, *within(spots, group.end, high))
            return group._replace(end=high, person=keys[0], person_by="id_number", spots=told) if is_own else group
    return group


def with_way_back(data: bytes, group: Group, spots: list[Spot]) -> Group:
    """The record of a journey with the line right below it, where that tells the same person's way back or next leg."""
    if group.form != "text" or group.kind.id not in _JOURNEYS:
        return group
    below = units.line_below(data, units.text_unit(data, group.start, group.end))
    if below is None or below[2]:
        return group
    seen = within(spots, *below[:2])
    if any(spot.rule == NAME or spot.rule in PERSON_KEYS for spot in seen):
        return group
    is_back = _WAY_BACK.match(units.decoded(data, *below[:2])) is not None
    return group._replace(end=below[1], spots=(*group.spots, *seen)) if is_back else group


def _with_number(data: bytes, group: Group, spots: list[Spot]) -> Group:
    """The record of a name and a telephone, with the line right below that tells a document's number and no name."""
    below = units.line_below(data, units.text_unit(data, group.start, group.end))
    if below is None or below[2] or all(spot.rule != NAME for spot in group.spots):
        return group
    seen = within(spots, *below[:2])
    keys = [spot for spot in seen if spot.rule in PERSON_KEYS]
    is_alone = len(keys) == 1 and PERSON_KEYS[keys[0].rule] != "phone" and all(spot.rule != NAME for spot in seen)
    called = _OF_DOCUMENT.fullmatch(label_of(data, keys[0].start).strip()) if is_alone else None
    # 租客身份证 below who lets is another's
    if called is None or (
        (called[1] or "本人") != "本人" and called[1] not in units.decoded(data, group.start, group.end)
    ):
        return group
    by = PERSON_KEYS[keys[0].rule]
    return group._replace(end=below[1], person=keys[0], person_by=by, spots=(*group.spots, *seen))


def _is_end(data: bytes, unit: Unit, below: tuple[int, int, bool]) -> bool:
    """Whether a line below a unit is the last one of its paragraph or entry, or the only one that stands deeper."""
    after = units.line_below(data, unit._replace(end=below[1]))
    if after is None or after[2] or ((span := entry(data, unit)) and below[1] <= span[1]):
        return True
    line = units.line_span(data, unit.start)
    first, second, third = (depth(units.decoded(data, at, at + _DEEPEST)) for at in (line[0], below[0], after[0]))
    return second > first >= third


def _only_telephone(seen: list[Spot], group: Group) -> Spot | None:
    """The telephone that is all that a line names, of a person whose record tells none yet."""
    keys = [spot for spot in seen if spot.rule in PERSON_KEYS]
    if len(keys) != 1 or PERSON_KEYS[keys[0].rule] != "phone" or any(spot.rule == NAME for spot in seen):
        return None
    is_told = any(PERSON_KEYS.get(spot.rule) == "phone" for spot in group.spots)
    return None if is_told else keys[0]


def to_call(data: bytes, line: Unit, group: Group, spots: list[Spot]) -> Spot | None:
    """The telephone in the line below a record that is the one to call the person at, whose record tells none yet."""
    phone = _only_telephone(within(spots, line.start, line.end), group)
    return phone if phone and _CALL.fullmatch(label_of(data, phone.start)) else None
