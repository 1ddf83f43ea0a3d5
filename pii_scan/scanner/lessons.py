"""What a unit of text holds, told so that others that differ in their values alone can be told from it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pii_scan.engine import Candidate
from pii_scan.engine.beside import REACH
from pii_scan.engine.skeletons import Skeleton
from pii_scan.engine.stand_ins import MARKS
from pii_scan.lazy import lazy_re
from pii_scan.model import Rule, Verdict
from pii_scan.named import NamedTuple

if TYPE_CHECKING:
    from pii_scan.records import Group

Span = tuple[int, int]
# What the validators of a rule say of a text.
Judge = Callable[[int, str], Verdict]
# What stands in a skeleton for values: digits of short numbers, and marks.
_DIGIT = lazy_re(rb"[0-9]")
_VALUES = lazy_re(rb"[0-9%b]" % MARKS)


class Value(NamedTuple):
    """A candidate of a unit, by its places from where what is left of it begins, and where its normalised value stands.

    same: the normalised value where it is that of all such units. upper: whether it is in upper case. bare: whether it
    has no signs and blanks. judged: score and evidence of those whose normalised value only the validators tell.
    """

    candidate: Candidate
    text: Span
    same: str | None = None
    upper: bool = False
    bare: bool = False
    judged: tuple[float, tuple[str, ...]] | None = None

    def of(self, data: bytes, place: int, outer: Callable[[int], int], judge: Judge) -> Candidate | None:
        """That candidate of a unit of which what is left begins at a place; None where the validators say otherwise.

        outer: where a place is in the data.
        """
        like = self.candidate
        value = self.same
        if value is None:
            value = data[outer(place + self.text[0]) : outer(place + self.text[1])].decode("utf-8", "replace")
            value = value.upper() if self.upper else _bare(value) if self.bare else value
        if self.judged is not None:
            verdict = judge(like.rule, value)
            if not verdict.ok or (verdict.score, verdict.evidence) != self.judged:
                return None
            value = verdict.normalised
        start, end = outer(place + like.start), outer(place + like.end)
        return Candidate(start, end, like.rule, like.confidence, value, like.evidence)


class Told(NamedTuple):
    """A group of a unit, by the same places, and its spots by the numbers of their candidates."""

    group: Group
    person: int
    spots: tuple[int, ...]

    def of(self, found: Sequence[Candidate], place: int, outer: Callable[[int], int], rules: Sequence[Rule]) -> Group:
        """That group of a unit that holds these candidates."""
        like = self.group
        make = type(like.person)._make
        held = [found[number] for number in self.spots]
        spots = tuple(make((c.start, c.end, rules[c.rule].id, c.normalised, c.confidence)) for c in held)
        person = spots[self.spots.index(self.person)]
        start, end = outer(place + like.start), outer(place + like.end)
        return like._replace(start=start, end=end, person=person, spots=spots)


class Lesson(NamedTuple):
    """What a unit holds.

    is_loose: whether one of the values is one because of another that stands near it, and it depends on how long a text
    between two is which that is.
    """

    values: tuple[Value, ...]
    told: tuple[Told, ...]
    is_loose: bool = False


class Unit(NamedTuple):
    """A unit that was read: where it ends, and where what is left of it begins."""

    data: bytes
    skeleton: Skeleton
    end: int
    place: int
    rules: Sequence[Rule]
    judge: Judge

    def lesson(self, found: Sequence[Candidate], groups: Sequence[Group]) -> Lesson | None:
        """What it holds, where all of it stands in it, and can be told of others."""
        if any(one.end > self.end for one in found) or any(one.end > self.end for one in groups):
            return None
        values = [self._value(one) for one in found]
        numbers = {(one.start, one.end, self.rules[one.rule].id): number for number, one in enumerate(found)}
        told = []
        for group in groups:
            spots = [numbers.get(spot[:3], -1) for spot in group.spots]
            person, span = numbers.get(group.person[:3], -1), self._span(group.start, group.end)
            if person not in spots or -1 in spots or span is None:
                return None
            nobody = group.person._replace(start=0, end=0, normalised="")
            told.append(Told(group._replace(start=span[0], end=span[1], person=nobody, spots=()), person, tuple(spots)))
        known = tuple(one for one in values if one)
        return Lesson(known, tuple(told), self._is_loose(known)) if len(known) == len(values) else None

    def _is_loose(self, values: Sequence[Value]) -> bool:
        spans = [(self.place + one.candidate.start, self.place + one.candidate.end) for one in values]
        raised = [span for span, one in zip(spans, values, strict=True) if _is_raised(one.candidate)]
        texts = [at for at, said in self.skeleton.said if not isinstance(said, str)] if raised else []
        gaps = ((min(one[1], other[1]), max(one[0], other[0])) for one in raised for other in spans if other != one)
        return any(end - begin < REACH and bisect_left(texts, begin) < bisect_left(texts, end) for begin, end in gaps)

    def _span(self, start: int, end: int) -> Span | None:
        """The places of a span, if neither end stands inside what was taken out."""
        inner, outer = self.skeleton.inner, self.skeleton.outer
        low, high = inner(start), inner(end)
        return (low - self.place, high - self.place) if outer(low) == start and outer(high) == end else None

    def _value(self, one: Candidate) -> Value | None:
        """A candidate; None where it is not clear where it stands, or how its normalised value is made."""
        span = self._span(one.start, one.end)
        if span is None:
            return None
        like = one._replace(start=span[0], end=span[1], normalised="")
        left = self.skeleton.text[self.place + span[0] : self.place + span[1]]
        if not _VALUES.search(left):
            return Value(like, (0, 0), one.normalised)
        text, value = self.data[one.start : one.end], one.normalised.encode()
        at = one.start + text.find(value)
        part = self._span(at, at + len(value)) if value and value in text else None
        if part:
            return Value(like, part)
        if text.upper() == value:
            return Value(like, span, upper=True)
        # of a value in groups of digits it is not known that it is one
        written = text.decode("utf-8", "replace")
        if not _DIGIT.search(left) and _bare(written) == one.normalised:
            return Value(like, span, bare=True)
        verdict = self.judge(one.rule, written)
        is_judged = verdict.ok and verdict.normalised == one.normalised
        return Value(like, span, judged=(verdict.score, verdict.evidence)) if is_judged else None


def _is_raised(one: Candidate) -> bool:
    return any(word.startswith("beside:") for word in one.evidence)


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def are_distinct(found: Sequence[Candidate]) -> bool:
    """Whether no value stands twice in a unit: then it may mean less, or more."""
    return len({(one.rule, one.normalised) for one in found}) == len(found)
