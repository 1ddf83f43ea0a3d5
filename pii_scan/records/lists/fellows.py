"""Lines of a list of people: what most of those beside one tell of, that tells of as well, in words of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.records.around import Line, lines_before, lines_behind
from pii_scan.records.groups import MORE, PLAIN, Group, Spot, is_subject, within
from pii_scan.records.lists.statements import KINDS
from pii_scan.records.units import decoded, text_unit

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Lines on each side of one that are looked at, and how many in a row may name nobody; how many must tell of the kind.
_LINES, _OTHERS, _LEAST = 8, 1, 3
_TIME = lazy_re(r"(?<![0-9.])[0-9]{1,2}[-/.:：月时点][0-9]{1,2}(?![0-9.])")
# What a telephone alone names somebody for.
_OF_PHONES = ("phone.sms", "phone.cdr", "location.fix")


def as_fellows(plan: Plan, data: bytes, spots: list[Spot], group: Group) -> Group:
    """A record of a line that tells no more than who somebody is, of the kind of most lines about others beside it."""
    own = group.kind.id
    is_line = data.find(b"\n", group.start, group.end) < 0
    if group.form not in ("text", "keys") or own not in (*PLAIN, *MORE) or not is_line:
        return group
    above = _of_others(lines_before(data, group.start), spots, group)
    behind = _of_others(lines_behind(data, text_unit(data, group.start, group.end)), spots, group)
    lines = [*above, *behind]
    if len(lines) < _LEAST:
        return group
    kinds = Counter[str]()
    for line in lines:
        told = plan.classify(text_unit(data, line.start, line.end), within(spots, line.start, line.end))
        kinds[told.kind.id if told and told.kind.id not in (*PLAIN, *MORE) else ""] += 1
    name, times = next((one for one in kinds.most_common() if one[0]), ("", 0))
    fits = name in MORE.get(own, (name,)) and (group.person_by != "phone" or name in _OF_PHONES)
    if times < _LEAST or 2 * times <= len(lines) or not fits:
        return group
    kind, text = plan.kind(name), decoded(data, group.start, group.end)
    # what is told below a head, or above a foot, that names whose it is, has a time
    if name in KINDS and not (above and _TIME.search(text) and plan.hints(text, kind)):
        return group
    return group._replace(kind=kind, worded=True)


def _of_others(lines: Iterable[Line], spots: list[Spot], group: Group) -> list[Line]:
    """The lines about others than the person of a record, as far as they stand close to each other."""
    found, empty = list[Line](), 0
    for line in islice(lines, _LINES):
        persons = [spot for spot in within(spots, line.start, line.end) if is_subject(spot)]
        if not persons:
            empty += 1
            if empty > _OTHERS:
                break
            continue
        empty = 0
        if all(one.normalised != group.person.normalised for one in persons if one.rule in PERSON_KEYS):
            found.append(line)
    return found
