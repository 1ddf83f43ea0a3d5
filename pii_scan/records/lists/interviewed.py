"""Calls and messages that an answer tells of are of whoever is asked, right below the head that says who it is."""

from __future__ import annotations

from collections.abc import MutableSequence

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import SPOKEN
from pii_scan.records.groups import Group, within
from pii_scan.records.lists.holders import Person
from pii_scan.records.passes import Pass
from pii_scan.records.sides import is_peers
from pii_scan.records.units import decoded, line_span

_QUESTION = lazy_re(r"\s{0,8}(?:问|Q)\s?[：:]")


def as_answered(read: Pass, talk: Group, holder: Person | None, ended: MutableSequence[int]) -> Group:
    """What an answer tells, of whoever is asked, if it says that the number in it is that of the other side.

    ended: where rows of a head ended lately in the stream; an answer is added to them.
    """
    if holder is None or talk.kind.id not in SPOKEN or not is_peers(read.data, talk.start, talk.person):
        return talk
    start = line_span(read.data, talk.start)[0]
    above = line_span(read.data, max(0, start - 1))
    if _QUESTION.match(decoded(read.data, *above)):
        start, above = above[0], line_span(read.data, max(0, above[0] - 1))
    last = ended[-1] - read.base
    follows = 0 <= last <= start and not read.data[last:start].strip()
    if not follows and all(spot.normalised != holder[0].normalised for spot in within(read.spots, *above)):
        return talk
    ended.append(read.base + talk.end)
    return talk._replace(person=holder[0], person_by=holder[1])
