"""Several people on one line, in one text of JSON, or on the lines of a block: a record for each."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import ACCOUNT_KEYS, NAME, PERSON_KEYS
from pii_scan.records.groups import DOCUMENTS, LISTS, PERSON, PLAIN, Group, Spot, are_people, keys_by, within
from pii_scan.records.sides import PARTY, RENTAL, is_lessor
from pii_scan.records.units import Unit, decoded, line_span, lines_of, text_unit, told_unit
from pii_scan.records.units.cells import unescape

if TYPE_CHECKING:
    from pii_scan.records import Plan

# What opens a bracket, or an element; and what closes one, which => and -> do not. Both as a URL has them, too.
_BRACKET = lazy_re(r"([(\[{（【]|%(?:7B|5B|28)|<(?=[A-Za-z]))|[)\]}）】]|%(?:7D|5D|29)|(?<![=-])>")
# The end of a line in a text of JSON, and its own end.
_LINE, _QUOTE = lazy_re(r"(?:(?:\\r)?\\n)+"), lazy_re(r'(?<!\\)"')
# The end of an object in a text that is JSON itself.
_OBJECT = lazy_re(r'\\"\s{0,4}\}')
_LINE_END, _SIGN = lazy_re(r"\n"), lazy_re(r"[;；|]")
# The end of an English sentence behind which the next one speaks of somebody else.
_SENTENCE = lazy_re(
    r"(?<![Nn]o)(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)\.[)\]]?\s(?!(?:He|She|His|Her|They|Their|It|The|This|That|Both|Paid|No)\b)(?=[A-Z])"
)
# A rule between two columns of a list.
_RULE = lazy_re(r"[‖║｜]|\|\|")
_KEY = lazy_re(
    r"(?:\\[nrt]|[\s，,、。；;|])[*•-]?\s?([\u4e00-\u9fffA-Za-z_][\u4e00-\u9fffA-Za-z0-9_ ]{0,20}?)\s?[：:=]"
)
# What divides two people of a list who stand side by side.
_PAIR = lazy_re(r"\s{0,4}(?:[;；／]|[ \u3000][|/][ \u3000])\s{0,4}")
# A name right before a document, behind a sign or blank.
_NAMED = lazy_re(r"[，,、；;。\s]\s{0,2}([\u4e00-\u9fff·]{2,4})[\s：:（(]{0,2}(?:身份证号?码?\s?[：:]?\s?)?\Z")
# What stands between a value and the next one in an object whose keys are names: the end of the one, and the key.
_NEXT = lazy_re(r'([ \t\r\n]*+(?:"[ \t\r\n]*+)?),\s*"([^"\\\n]{1,40})"\s*:\s*"?\Z')
_KEYS = PERSON_KEYS | ACCOUNT_KEYS
# What stands between a key and its value.
_IS = lazy_re(r"[：:=＝]")
# The item of a booking that tells a passenger's document.
_DOCUMENT = lazy_re(rb"SSR[ \t]{1,4}(?:FOID|DOCS)")
# What divides cells or opens a bracket, and tells nothing of the value behind it.
_DIVIDES = (",", " ", "\t", "|", "、", "（", "(")
# Kinds of which each tells of one person, and no other side.
_OF_ONE = (
    "hotel.stay",
    "netcafe.session",
    "border.crossing",
    "property.rental",
    "property.housing",
    "travel.flight",
    "travel.train",
)
# And of which one tells of all who are named by a document.
JOURNEYS = ("travel.flight", "travel.train")
# Runs of signs of a sort, and what each is called; where one begins; the most of them before a number that is told of
# as others on its line are.
_RUNS, _SORTS = lazy_re(r"([\u4e00-\u9fff·]+)|(\d+)|([A-Za-z]+)|(\s+)"), ("", "H", "9", "A", "")
_TOKEN, _BARS, _TWIN = lazy_re(r"(?<!\S)\S"), "|‖║｜", 24
# Fewer people than that may be two sides of one thing, where no bracket divides them; one may have two telephones.
_ENOUGH = 3


def rows_of_line(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """The records of a unit that tells of several people in the same way; else none.

    spots: those of the unit. whole: what the unit is as one record. Each of its parts is that by itself; or it tells
    at its beginning or end what they all are.
    """
    if unit.form == "keys":
        return _rows_of_block(plan, data, unit, spots, whole)
    if unit.form not in ("text", "json"):
        return []
    keys = keys_by(spots, whole.person_by)
    if len({spot.normalised for spot in keys}) < (_ENOUGH if whole.person_by == "phone" else 2):
        return []
    gaps = [(one, other) for one, other in pairwise(keys) if one.normalised != other.normalised]
    ends = _ends_in_json(plan, data, gaps) if unit.form == "json" else _ends(plan, data, gaps, least(whole.kind.id))
    if unit.form == "text" and not ends:
        ends = _side_by_side(data, unit, spots, keys) or _before_names(data, gaps, spots, whole.kind.id)
        ends = ends or twins(data, unit, keys)
    parts = [*pairwise((unit.start, *ends, unit.end))] if ends else []
    whole_line = unit.form == "json" or is_whole(data, unit)
    if len(parts) > 2 and not whole_line:  # what it begins and ends with may be cut
        whole = plan.classify(part_of(data, ends[0], ends[-1]), within(spots, ends[0], ends[-1])) or whole
    groups: list[Group] = []
    for start, end in parts:
        group = plan.classify(part_of(data, start, end), within(spots, start, end))
        if group and _is_alike(group, whole):
            groups.append(group)
        elif whole_line or (unit.start < start and end < unit.end):
            many = len(parts) >= (2 if whole.kind.id in JOURNEYS and whole.person_by != "phone" else _ENOUGH)
            return _listed(spots, parts, keys, whole) if whole_line and many else []
    return _named_alike(groups) if len(groups) > 1 else []


def _named_alike(groups: list[Group]) -> list[Group]:
    """The records of a line; where most of them have a name, so has one whose name is a word, too."""
    people = [group.kind for group in groups if group.kind.id == PERSON]
    if not are_people(len(people), len(groups)):
        return groups
    return [group._replace(kind=people[0]) if group.kind.id in LISTS else group for group in groups]


def least(kind: str) -> int:
    """How many signs must divide what is told of different people: for two may be the sides of one thing."""
    return 1 if kind in _OF_ONE else _ENOUGH - 1


def _is_alike(part: Group, whole: Group) -> bool:
    """Whether a part is of the kind that the whole is, or nothing is told of either."""
    return part.kind is whole.kind or {part.kind.id, whole.kind.id} <= {*PLAIN}


def _rows_of_block(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """The records of the lines that each tell of somebody else.

    Each must tell all that the whole does, or their keys must be people and name no fields; or no line tells of nobody.
    """
    if whole.kind.id == RENTAL and _are_parties(plan, unit):
        return []
    rows: list[Group] = []
    named = others = 0
    plainly = whole.kind.id in PLAIN
    told: set[str] = set()
    for start, end, _ in lines_of(data, unit.start, unit.end):
        seen = within(spots, start, end)
        keys = {spot.normalised for spot in seen if _KEYS.get(spot.rule) == whole.person_by}
        if not keys:
            others += 1
            continue
        group = plan.classify(text_unit(data, start, end), seen)
        if group is None or not _is_alike(group, whole):
            return []
        # of a transaction both sides are told
        keys = keys if plainly else {group.person.normalised}
        if not keys.isdisjoint(told):
            return []
        whom = {spot.normalised for spot in seen if spot.rule == NAME}
        is_own = bool(whom - told) or plan.naming.tells(text_unit(data, start, end))
        named += is_own or _is_somebody(plan, data, start, end, seen)
        told |= keys | whom
        rows.append(group)
    is_list = not plainly or 2 * named > len(rows) or (not others and len(rows) >= _ENOUGH)
    return rows if len(rows) > 1 and is_list else []


def _are_parties(plan: Plan, unit: Unit) -> bool:
    """Whether the keys of a block name who lets a home and, once, who rents it."""
    whose = [is_lessor(key) for key in (plan.simplified(key) for key, _ in unit.pairs) if PARTY.match(key)]
    return len(whose) == 2 and whose[0] != whose[1]


def _is_somebody(plan: Plan, data: bytes, start: int, end: int, spots: list[Spot]) -> bool:
    """Whether the key of a line is a person's name, or names no field."""
    key = _IS.split(decoded(data, start, end), maxsplit=1)[0]
    behind = start + len(key.encode())
    return any(spot.rule == NAME and spot.start < behind for spot in spots) or not plan.fields_of(key.strip())


def booked(data: bytes, unit: Unit, spots: list[Spot], whole: Group) -> list[Group]:
    """The records of a booking for several passengers, by the lines that tell their documents; else none."""
    if (
        whole.kind.id != "travel.flight"
        or unit.form != "text"
        or len(_DOCUMENT.findall(data, unit.start, unit.end)) < 2
    ):
        return []
    groups: list[Group] = []
    for spot in spots:
        start, end = line_span(data, spot.start)
        if PERSON_KEYS.get(spot.rule) in ("id_number", "passport") and _DOCUMENT.search(data, start, spot.start):
            groups.append(whole._replace(start=start, end=end, person=spot, spots=tuple(within(spots, start, end))))
    return groups if len({group.person.normalised for group in groups}) > 1 else []


def _listed(spots: list[Spot], parts: list[tuple[int, int]], keys: list[Spot], whole: Group) -> list[Group]:
    """A record of what the whole is for each part, by the first person in it."""
    return [
        whole._replace(start=start, end=end, person=within(keys, start, end)[0], spots=tuple(within(spots, start, end)))
        for start, end in parts
    ]


def part_of(data: bytes, start: int, end: int) -> Unit:
    """A part of a unit, as a line of its own; in a text of JSON it may be several."""
    unit = text_unit(data, start, end)
    text = unescape(unit.text.strip('"{}[]')) if "\\n" in unit.text else unit.text
    return unit if text == unit.text else told_unit(text, start, end)


def is_whole(data: bytes, unit: Unit) -> bool:
    """Whether a line is no part of a longer one."""
    return begins_line(data, unit) and ends_line(data, unit)


def begins_line(data: bytes, unit: Unit) -> bool:
    """Whether a unit begins where a line does."""
    return data[unit.start - 1 : unit.start] in (b"", b"\n")


def ends_line(data: bytes, unit: Unit) -> bool:
    """Whether a unit ends where a line does."""
    return data[unit.end : unit.end + 1] in (b"", b"\n")


def _ends(plan: Plan, data: bytes, gaps: list[tuple[Spot, Spot]], signs: int = _ENOUGH - 1) -> list[int]:
    """Where what a line tells of one person ends, and the next one begins. signs: so many of them divide."""
    gaps = [(one, other) for one, other in gaps if _is_named_alike(data, one, other)]
    ends = [_behind_sentence(data, one.end, other.start) for one, other in gaps]
    if ends and all(ends):
        return ends
    ends = [_out_of_brackets(data, one.end, other.start) for one, other in gaps]
    if not any(ends):
        ends = [_at_name(plan, data, one.end, other.start) for one, other in gaps]
    if not any(ends):
        ends = [_behind_sign(data, one.end, other.start) for one, other in gaps]
        ruled = all(_RULE.search(decoded(data, one.end, other.start)) for one, other in gaps)
        ends = ends if all(ends) and (ruled or len(ends) >= signs) else []
    return [end for end in ends if end]


def _side_by_side(data: bytes, unit: Unit, spots: list[Spot], keys: list[Spot]) -> list[int]:
    """Where what tells of one of two people ends, whose names stand before their numbers in the same way; or nothing.

    The name of the second one begins what is told of him: a word before it would say what he is to the first.
    """
    if len(keys) != 2:
        return []
    between = decoded(data, keys[0].end, keys[1].start)
    ends = [keys[0].end + len(between[: sign.end()].encode()) for sign in _PAIR.finditer(between)]
    named = {spot.start for spot in spots if spot.rule == NAME}
    ends = [end for end in ends if end in named]
    return ends if len(ends) == 1 and any(unit.start <= at < keys[0].start for at in named) else []


def twins(data: bytes, unit: Unit, keys: list[Spot]) -> list[int]:
    """Where what tells of one person ends, if the same signs stand around the number of each; or nothing.

    A name and a number stand before each: two names with their documents may be the sides of one thing.
    """
    head = _skeleton(decoded(data, unit.start, keys[0].start))
    tail = _skeleton(decoded(data, keys[-1].end, unit.end)).rstrip(_BARS)
    if not {"H", "9"} <= {*head} or len(head) > _TWIN:
        return []
    ends: list[int] = []
    for one, other in pairwise(keys):
        between = decoded(data, one.end, other.start)
        places = (found.start() for found in _TOKEN.finditer(between))
        halves = ((at, _skeleton(between[:at]).rstrip(_BARS), _skeleton(between[at:])) for at in places)
        at = next((at for at, end, begin in halves if (end, begin) == (tail, head)), None)
        if at is None:
            return []
        ends.append(one.end + len(between[:at].encode()))
    return ends


def _skeleton(text: str) -> str:
    """The sorts of signs that a text is made of: a letter for a run of each, without blanks."""
    return _RUNS.sub(lambda run: _SORTS[run.lastindex or 0], text)


def _before_names(data: bytes, gaps: list[tuple[Spot, Spot]], spots: list[Spot], kind: str) -> list[int]:
    """Before the name right before each next document, where a comma or blank parts all: 王建国1101…，李秀英1101….

    Two may be the sides of one thing, where it is no journey.
    """
    if gaps[0][0].rule not in DOCUMENTS:
        return []
    ends: list[int] = []
    for one, other in gaps:
        name = _NAMED.search(decoded(data, one.end, other.start))
        if name is None:
            return []
        ends.append(one.end + len(name.string[: name.start(1)].encode()))
    named = {spot.start for spot in spots if spot.rule == NAME}
    return ends if len(gaps) >= _ENOUGH - 1 or (kind in JOURNEYS and named.issuperset(ends)) else []


def _ends_in_json(plan: Plan, data: bytes, gaps: list[tuple[Spot, Spot]]) -> list[int]:
    """Where lines, or objects, in a text of JSON end that tell of different people, and where such a text does."""
    lines: list[tuple[Spot, Spot]] = []
    outer: list[int] = []
    for one, other in gaps:
        text = decoded(data, one.end, other.start)
        if found := _QUOTE.search(text):
            outer.append(one.end + len(text[: found.start()].encode()))
        elif _LINE.search(text) or _OBJECT.search(text):
            lines.append((one, other))
    inner = _ends(plan, data, lines, 1)
    return sorted(inner + outer) if inner else _by_names(plan, data, gaps)


def _by_names(plan: Plan, data: bytes, gaps: list[tuple[Spot, Spot]]) -> list[int]:
    """Where pairs of an object end that has people for its keys; most of them name no field."""
    found = [(one.end, _NEXT.match(decoded(data, one.end, other.start))) for one, other in gaps]
    named = sum(1 for _, match in found if match and not plan.fields_of(match[2]))
    return [at + match.end(1) for at, match in found if match] if 2 * named > len(gaps) else []


def _is_named_alike(data: bytes, one: Spot, other: Spot) -> bool:
    """Whether the same stands before two values: the end of a label, or what divides cells."""
    left, right = (decoded(data, max(0, spot.start - 12), spot.start)[-2:] for spot in (one, other))
    return left == right or left[-1:] == right[-1:] in _DIVIDES


def _out_of_brackets(data: bytes, start: int, end: int) -> int:
    """Where a span has left the bracket that it began in, before it enters another one; 0 if it does not."""
    text = decoded(data, start, end)
    depth = lowest = at = 0
    for found in _BRACKET.finditer(text):
        depth += 1 if found[1] else -1
        if depth < lowest:
            lowest, at = depth, found.end()
    return start + len(text[:at].encode()) if lowest < depth else 0


def _behind_sentence(data: bytes, start: int, end: int) -> int:
    """Behind the first sentence of English text in a span that ends before one about somebody else; 0 if none does."""
    text = decoded(data, start, end)
    found = _SENTENCE.search(text)
    return start + len(text[: found.end()].encode()) if found else 0


def _at_name(plan: Plan, data: bytes, start: int, end: int) -> int:
    """Before the first key of a span that names a name; 0 if there is none."""
    text = decoded(data, start, end)
    for found in _KEY.finditer(text):
        if any(field.name == "name" for _, field in plan.fields_of(found[1].strip())):
            return start + len(text[: found.start(1)].encode())
    return 0


def _behind_sign(data: bytes, start: int, end: int) -> int:
    """Behind the one end of a line in a span, else the one sign that divides; 0 if there is none, or several."""
    text = decoded(data, start, end)
    for sign in (_LINE_END, _LINE, _RULE, _SIGN):
        if found := list(sign.finditer(text)):
            return start + len(text[: found[0].end()].encode()) if len(found) == 1 else 0
    return 0
