"""What one person did several times, told in one text with a day for each time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import CARD, NAME, PERSON_KEYS
from pii_scan.records.groups import DOCUMENTS, Group, Spot, within
from pii_scan.records.lists.trips import other_ways
from pii_scan.records.units import PAIRS, Unit

_MONTHS = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    "|Nov(?:ember)?|Dec(?:ember)?"
)
_DAY = (
    r"(?<![0-9.])(?:(?:19|20)[0-9]{2}[-/.年])?(?:1[0-2]|0?[1-9])[-/.月](?:3[01]|[12][0-9]|0?[1-9])(?![0-9.])[日号]?"
    r"|(?<![0-9路街巷弄道])(?:3[01]|[12][0-9]|[1-9])[日号](?![线楼机房车])"
    rf"|(?<![0-9A-Za-z])[0-9]{{1,2}} (?:{_MONTHS})(?![a-z])|(?<![A-Za-z])(?:{_MONTHS}) [0-9]{{1,2}}(?![0-9])"
)
_CLOCK = r"(?<![0-9:.])(?:[01]?[0-9]|2[0-3])[:：][0-5][0-9](?![0-9])"
# When something may have been done, and for what happens several times a day; a clock behind a day is of that day.
_DAYS = lazy_re(_DAY)
_TIMES = lazy_re(rf"(?:{_DAY})[ ，,]{{0,3}}(?:{_CLOCK})?|{_CLOCK}")
# Where homes stand of which a text says that there are several, by their doors: 46号301和702; but for where one lives.
_HOMES = lazy_re(
    r"[两二三四五六七八2-8]\s?[套处]|房[产子屋][两二三四五六]套|另外?一[套处间]|名下[^\n，。：:]{0,6}[：:]|[套处][^\n。]{0,24}[一另第][一二]?[套处]"
)
_DOOR = lazy_re(
    r"(?:(?<!\d)\d{1,4}(?:号楼?|[栋幢座弄]|单元)[\s-]?(?:\d{1,3}(?:号楼?|[栋幢座]|单元)[\s-]?){0,2}"
    r"|(?<![\dA-Za-z-])\d{1,3}-(?:\d{1,2}-)?)"
    r"(?P<door>\d{3,4})(?:室|号房|房|户)?(?P<more>(?:[、和与及]\d{3,4}(?:室|号房|房)?(?![\d.平㎡])){0,4})(?![\d.])"
    r"|车[位库]\s?(?:一个|[A-Z]?\d)"
)
_LIVES = lazy_re(r"(?:住址?|户籍|家住|地址|现住|暂住)[^\n，。；;]{0,24}\Z")
# What shows in the words of a time that it was done then.
_DONE = {
    "travel.flight": lazy_re(r"(?<![0-9A-Za-z#.-])(?:[A-Z]{2}|[0-9][A-Z]|[A-Z][0-9]) ?[0-9]{3,4}(?![0-9A-Za-z-])"),
    "travel.train": lazy_re(r"(?<![0-9A-Za-z.-])[GDCZTKYLS][1-9][0-9]{0,3}(?![0-9A-Za-z-])"),
    "border.crossing": lazy_re(
        r"出境|(?<!出)入境|出关|(?<!出)入关|出關|入關|(?i:(?:left|entered|exited|departed|re-entered)(?![a-z]))"
    ),
    "bank.transaction": lazy_re(
        r"(?<![0-9.])[0-9][0-9,]*(?:\.[0-9]{1,2})?\s?(?:元|万|块)|[¥￥]\s?[0-9]|(?:yuan|RMB|CNY)"
    ),
    "location.fix": lazy_re(r"(?:位于|在|出现[于在]|到达|到了|往|回到)[\u4e00-\u9fff]{2}"),
    "hotel.stay": lazy_re(
        r"(?<![0-9])[A-Z]?[0-9]{3,4}\s?(?:号?房|室|间)|房(?:间|号)?\s?[0-9]{3,4}(?![0-9年])"
        r"|(?<![A-Za-z])[Rr]oom (?:[Nn]o\.? ?)?[A-Z]?[0-9]{3,4}(?![0-9])"
    ),
    "netcafe.session": lazy_re(r"上机|开机|上了[^，。\n]{0,4}(?:小时|钟头?)"),
    # by its number
    "crime.case": lazy_re(r"(?<![0-9A-Za-z])A[0-9]{16,22}(?![0-9A-Za-z])"),
}
# Of these each card, or each car, is one; but for one that has another plate now, draws a trailer, or met another.
_EACH = {"bank.account": (CARD,), "bank.balance": (CARD,), "driving.vehicle": ("driving.plate", "driving.vin")}
# What somebody says of things of their own.
_THEIRS = lazy_re(r"我[的有这名自]|本人|自己|(?<![A-Za-z])(?i:my)(?![A-Za-z])")
# Before one that has no more than another sort of number: 另一台车架号
_ANOTHER = lazy_re(
    r"[另又]|(?:还有|[，,；;])一[台辆部]|[①-⑩]|(?<![A-Za-z])(?i:an?(?:other)? (?:new|second|third)|another)(?![A-Za-z])"
)
_CHANGED = lazy_re(r"过户|過戶|变更|變更|[原旧舊新](?:车牌|車牌|号牌|號牌)|挂|掛|相撞|碰撞|追尾|[剐刮]|事故|肇事")
# Of these several are told of one day.
_HOURLY = ("location.fix", "netcafe.session")
# Of journeys, rooms and cases the same number is the same one.
_NUMBERED = ("travel.flight", "travel.train", "hotel.stay", "crime.case")
# What stands before a time that is only planned.
_PLANNED = lazy_re(r"(?:说|打算|计划|准备|预计|预定|拟|想)\s?\Z")
_DIGITS = lazy_re(r"[0-9]+")
# The crossings of one trip, out of a country and back: one record. More of them are told for themselves.
_TRIP = 2


def recurring(data: bytes, unit: Unit, spots: list[Spot], group: Group) -> list[Group]:
    """The records of a part of a text that tells of one person, one for each time; else the one that it is.

    unit: that part. group: its record.
    """
    if unit.form != "text" or len(unit.pairs) >= PAIRS:
        return [group]
    text = data[unit.start : unit.end].decode("utf-8", "surrogateescape")
    if rules := _EACH.get(group.kind.id):
        each = [one for one in within(spots, unit.start, unit.end) if one.rule in rules]
        if not each or _CHANGED.search(text):
            return [group]
        parts = divided(unit, spots, group, _begins(data, each))
        # who is named before all of them has all of them, and so has whoever calls them theirs
        is_named = any(one.rule == NAME and one.start < each[0].start for one in within(spots, unit.start, unit.end))
        is_ones = is_named or _THEIRS.search(text) is not None
        return parts if is_ones else [_of_own(one) for one in parts]
    if group.kind.id == "property.housing" and _HOMES.search(text):
        return divided(unit, spots, group, _offsets(unit, text, _doors(text)))
    done = _DONE.get(group.kind.id)
    return _timed(text, unit, spots, group, done) if done else [group]


def _of_own(group: Group) -> Group:
    """An account that only its card names, as that of its own card: a list of them may be of many."""
    own = next((one for one in group.spots if one.rule == CARD), None) if group.person_by == "account" else None
    return group._replace(person=own) if own else group


def _timed(text: str, unit: Unit, spots: list[Spot], group: Group, done: re.Pattern[str]) -> list[Group]:
    """The records of what happened several times. done: what shows in the words of a time that it happened then."""
    parts: list[tuple[int, int]] = []
    seen = set[str]()
    for low, high in _parts(text, _TIMES if group.kind.id in _HOURLY else _DAYS):
        found = done.search(text, low, high)
        number = "".join(_DIGITS.findall(found[0])) if found else ""
        if not found or (group.kind.id in _NUMBERED and number in seen) or _PLANNED.search(text, max(0, low - 6), low):
            continue
        seen.add(number)
        parts.append((low, high))
    if group.kind.id == "border.crossing" and len(parts) == _TRIP and other_ways(text, *parts):
        return [group]
    starts = _offsets(unit, text, [low for low, _ in parts])
    owners = _owners(within(spots, unit.start, unit.end), starts)
    if not owners:
        return divided(unit, spots, group, starts)
    named = zip(divided(unit, spots, group, [one.start for one in owners]), owners, strict=True)
    return [one._replace(person=owner, person_by=PERSON_KEYS[owner.rule]) for one, owner in named]


def _offsets(unit: Unit, text: str, places: list[int]) -> list[int]:
    """Where places of the text of a unit are in the data."""
    return [unit.start + len(text[:at].encode("utf-8", "surrogateescape")) for at in places]


def _owners(spots: list[Spot], starts: list[int]) -> list[Spot]:
    """Who came at each time, if before each time another one is named by a document: in speech no sign parts them."""
    documents = {one.normalised: one for one in reversed(spots) if one.rule in DOCUMENTS}
    named = sorted(documents.values(), key=lambda one: one.start)
    edges = [edge for pair in zip(named, starts, strict=False) for edge in (pair[0].start, pair[1])]
    return named if 1 < len(named) == len(starts) and edges == sorted(edges) else []


def _doors(text: str) -> list[int]:
    """Where each home stands in a text that tells its door, each once."""
    found = dict[str, int]()
    for one in _DOOR.finditer(text):
        if _LIVES.search(text, max(0, one.start() - 40), one.start()):
            continue
        found.setdefault(one[0][: one.end("door") - one.start()] if one["door"] else one[0], one.start())
        for more in _DIGITS.finditer(text, *one.span("more")) if one["more"] else ():
            found.setdefault(more[0], more.start())
    return sorted(found.values())


def _begins(data: bytes, each: list[Spot]) -> list[int]:
    """Where each thing begins that some numbers are of, of which it has one of each sort; of a thing told again not."""
    starts, seen, own = list[int](), set[str](), set[str]()
    for number, one in enumerate(each):
        between = data[each[number - 1].end : one.start].decode("utf-8", "replace") if number else ""
        is_next = not starts or one.rule in own or _ANOTHER.search(between) is not None
        if one.normalised not in seen and is_next:
            starts.append(one.start)
            own = set[str]()
        seen.add(one.normalised)
        own.add(one.rule)
    return starts


def divided(unit: Unit, spots: list[Spot], group: Group, starts: list[int]) -> list[Group]:
    """The records of a unit that begin at some places, the first one with it."""
    if len(starts) < 2:
        return [group]
    return [
        group._replace(start=start, end=end, spots=tuple(within(spots, start, end)) or group.spots)
        for start, end in pairwise([unit.start, *starts[1:], unit.end])
    ]


def _parts(text: str, times: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """From each time to the next one."""
    return pairwise([*(found.start() for found in times.finditer(text)), len(text)])
