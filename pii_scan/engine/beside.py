"""Values that are nothing alone, raised beside a confirmed one on its line or in its object: names and addresses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from pii_scan.engine.confirm import ADDED, Candidate, Confirmer, Found, bounded
from pii_scan.engine.frames import GOES_ON
from pii_scan.engine.nearby import text_around
from pii_scan.engine.overlap import Covered
from pii_scan.lazy import lazy_re
from pii_scan.model import SURE

# Bytes before and after a confirmed value in which such a value may begin.
BACK, AHEAD = 150, 96
# More than either, by less than a character.
REACH = BACK + 4
# Bytes that are searched at a time.
PART = 1024
# A value raised beside another one can raise a further one; every round reaches as far as the first one.
ROUNDS = 6
_NO_ASCII = lazy_re(rb"[\x80-\xff](?:[\x00-\x7f]{0,16}[\x80-\xff])*")
# The key of the object in which a value stands first, each in quotes; and bytes of the longest that leads to it.
_KEY = lazy_re(rb'"([^"\\\n]{1,40})"\s{0,8}:\s{0,8}\{\s{0,80}"[\w -]{1,40}"\s{0,4}:\s{0,4}"?\Z')
_LEAD = 240
# Where a line ends, unless the next one is another key of an object, or an object of a list: what stands before says
# nothing of what stands behind.
_BETWEEN = lazy_re(rb'\n(?!\s{0,80}"[^"\\\n]{1,40}"\s{0,4}:)|\}\s{0,4},\s{0,4}\{')
# Between two values of one rule: 张伟、李娜 and 张伟和李娜.
_LIST = lazy_re(r"(?:（[^）\n]{1,8}）)?\s?[、，,；;和与及跟/]\s?|\s{1,4}(?:[0-9]{1,2}[.、．]\s?)?")


class Beside:
    """The rules of a rule set that their neighbours can raise."""

    def __init__(self, confirmer: Confirmer) -> None:
        self._rules = confirmer.rules
        self._confirmer = confirmer
        # what is searched beside a value, by any or by what it names; and what is found anyway, but unsure
        rules = [(index, rule) for index, rule in enumerate(self._rules) if rule.beside]
        self._raised = [index for index, rule in rules if rule.alone is None or not rule.neighbours]
        self._lifted = frozenset(index for index, _ in rules if index not in self._raised)

    def in_cell(self, cell: bytes, start: int, found: list[Candidate]) -> list[Candidate]:
        """The same in one cell that begins at an offset, for values that do not fill it."""
        inside = [c._replace(start=c.start - start, end=c.end - start) for c in found]
        return [c._replace(start=c.start + start, end=c.end + start) for c in self.raised(cell, inside)]

    def raised(self, data: bytes, found: list[Candidate]) -> list[Candidate]:
        """The values that the found ones raise; none overlaps a found one."""
        if not found:
            return []
        anchors = [c for c in found if c.confidence >= SURE and not self._rules[c.rule].supports]
        covered = Covered([c for c in found if c.confidence >= SURE or c.rule not in self._raised])
        new: dict[tuple[int, int, int], Candidate] = {}
        for _ in range(ROUNDS if self._raised else 0):
            near = _Near(data, anchors)
            fresh = [
                candidate
                for index in self._raised
                for candidate in self._around(data, index, self._near(data, index, anchors, near), covered)
                if candidate[:3] not in new
            ]
            if not fresh:
                break
            new.update({candidate[:3]: candidate for candidate in fresh})
            anchors = [c for c in fresh if c.confidence >= SURE]
        return [*new.values(), *(lifted for rule in self._lifted for lifted in self._lift(data, rule, found))]

    def _near(self, data: bytes, index: int, anchors: Sequence[Candidate], near: _Near) -> _Near:
        """What stands near those anchors that a rule names, or near any of them where it names none."""
        return _Near(data, self._named(index, anchors)) if self._rules[index].neighbours else near

    def _named(self, index: int, anchors: Iterable[Candidate]) -> list[Candidate]:
        """Those of some values whose concept a rule names."""
        names = self._rules[index].neighbours
        return [c for c in anchors if self._rules[c.rule].concept in names]

    def _lift(self, data: bytes, rule: int, found: Sequence[Candidate]) -> Iterator[Candidate]:
        """Unsure values of a rule, raised by values of the concepts that it names."""
        unsure = [c for c in found if c.rule == rule and c.confidence < SURE]
        anchors = self._named(rule, (c for c in found if c.confidence >= SURE)) if unsure else []
        near = _Near(data, anchors, keys=True)
        for candidate in unsure if anchors else ():
            for match in self._confirmer.found(data, rule, candidate.start, candidate.start):
                if raised := self._by_any(data, match, near):
                    yield raised

    def _around(self, data: bytes, index: int, near: _Near, covered: Covered) -> Iterator[Candidate]:
        """The values of one rule that begin near an anchor and that it raises; of several the last one says by what."""
        found = self._confirmer.found
        for low, high in near.spans():
            for gap in covered.gaps(low, high):
                parts = _parts(data, *gap) if self._rules[index].in_ascii else _no_ascii(data, *gap)
                for match in (one for part in parts for one in found(data, index, *part)):
                    if not covered(match) and (candidate := self._by_any(data, match, near)):
                        yield candidate

    def _by_any(self, data: bytes, match: Found, near: _Near) -> Candidate | None:
        judged: dict[str, Candidate | None] = {}
        for anchor in near.anchors(match.start):
            concept = self._rules[anchor.rule].concept
            if concept not in judged:
                judged[concept] = self._confirmer.judge(match, concept)
            candidate = judged[concept]
            if candidate and self._stands(data, candidate, anchor) and not self._ends_word(match, candidate):
                return candidate
        return None

    def _ends_word(self, match: Found, candidate: Candidate) -> bool:
        """Whether a value without a label is a part of a word: no name stands in 长沙南."""
        if _is_labelled(candidate):
            return False
        before, after = match.words[:2]
        return self._confirmer.shape(match.rule, match.value, before, after)[1]

    def _stands(self, data: bytes, candidate: Candidate, anchor: Candidate) -> bool:
        """Whether the value may be raised by this neighbour; one that a label names stands anyway."""
        if candidate.rule == anchor.rule and not _is_labelled(candidate):
            gap = (
                data[anchor.end : candidate.start]
                if anchor.end <= candidate.start
                else data[candidate.end : anchor.start]
            )
            return _LIST.fullmatch(gap.decode("utf-8", "replace")) is not None
        return self._may_stand(data, candidate)

    def _may_stand(self, data: bytes, candidate: Candidate) -> bool:
        """Whether the value may be raised by a neighbour of another rule."""
        rule = self._rules[candidate.rule]
        if not rule.adjoins or _is_labelled(candidate) or candidate.confidence >= bounded(rule.beside + ADDED):
            return True
        text, _ = text_around(data, candidate.end, candidate.end, 0, 16)
        return GOES_ON.match(text) is not None


def _is_labelled(candidate: Candidate) -> bool:
    return any(word.startswith(("label:", "title:")) for word in candidate.evidence)


class _Near:
    """What stands near anchors, which are in order: on the line of one, or in its object, before it and behind it.

    keys: or as the key of its object.
    """

    def __init__(self, data: bytes, anchors: Sequence[Candidate], *, keys: bool = False) -> None:
        self._anchors = anchors
        # by place: first and last byte at which a value may begin, and the number of the anchor
        self._regions = sorted(
            (_whole(data, low), _whole(data, high), number)
            for number, anchor in enumerate(anchors)
            for low, high in (*_regions(data, anchor), *(_keys(data, anchor) if keys else ()))
        )
        self._lows = [low for low, *_ in self._regions]

    def spans(self) -> Iterator[tuple[int, int]]:
        """First and last byte of each run of regions."""
        first, last = 0, -1
        for low, high, _ in self._regions:
            if low > last + 1:
                if last >= 0:
                    yield first, last
                first = low
            last = max(last, high)
        if last >= 0:
            yield first, last

    def anchors(self, start: int) -> Iterator[Candidate]:
        """The anchors near which a byte stands, the last one first."""
        first, stop = bisect_left(self._lows, start - REACH), bisect_right(self._lows, start)
        numbers = {number for _, high, number in self._regions[first:stop] if start <= high}
        return (self._anchors[number] for number in sorted(numbers, reverse=True))


def _regions(data: bytes, anchor: Candidate) -> Iterator[tuple[int, int]]:
    """First and last byte of what stands before an anchor, and behind it."""
    low = max(0, anchor.start - BACK)
    low = max((found.end() for found in _BETWEEN.finditer(data, low, anchor.start)), default=low)
    if low < anchor.start:
        yield low, anchor.start - 1
    high = min(len(data), anchor.end + AHEAD)
    stop = _BETWEEN.search(data, anchor.end, high)
    high = stop.start() if stop else high
    if anchor.end < high:
        yield anchor.end, high - 1


def _keys(data: bytes, anchor: Candidate) -> Iterator[tuple[int, int]]:
    """First and last byte at which the key of the object may begin in which an anchor stands first."""
    low = max(0, anchor.start - _LEAD)
    found = _KEY.search(data[low : anchor.start]) if data.find(b"{", low, anchor.start) >= 0 else None
    if found:
        yield low + found.start(1), low + found.start(1)


def _whole(data: bytes, offset: int) -> int:
    """The offset, or the next one at which a character begins."""
    while offset < len(data) and data[offset] & 0xC0 == 0x80:
        offset += 1
    return offset


def _parts(data: bytes, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The text in parts: where the first and the last character of each begins."""
    high = min(high, len(data) - 1)
    while low <= high:
        stop = last = _whole(data, min(low + PART, high + 1))
        while last - 1 > low and data[last - 1] & 0xC0 == 0x80:
            last -= 1
        yield low, last - 1
        low = stop


def _no_ascii(data: bytes, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The same of the text that is not ASCII, and not far from such text."""
    for found in _NO_ASCII.finditer(data, low, high + 1):
        yield from _parts(data, found.start(), found.end() - 1)
