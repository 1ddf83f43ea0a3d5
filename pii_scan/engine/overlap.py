"""One value, one finding: which of several matches of the same text stands."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, zip_longest

from pii_scan.engine.confirm import Candidate, Found
from pii_scan.model import SURE, Rule

# Bytes between rows that follow each other.
BETWEEN = 80
# Bytes of the longest text before a value with which its pattern begins.
LEAD = 64


class Covered:
    """Whether a candidate overlaps any of some others: candidates, or spans."""

    def __init__(self, others: Iterable[Candidate] | Iterable[tuple[int, int]]) -> None:
        ordered = sorted((other[0], other[1]) for other in others)
        self._starts = [start for start, _ in ordered]
        # how far all up to each one reach
        self._reach = list(accumulate((end for _, end in ordered), max))

    def __call__(self, candidate: Candidate | Found) -> bool:
        """True when it shares a byte with one of them."""
        before = bisect_left(self._starts, candidate.end)
        return before > 0 and self._reach[before - 1] > candidate.start

    def gaps(self, low: int, high: int) -> Iterator[tuple[int, int]]:
        """The parts of [low, high] in which none of them stands, both ends included."""
        index = bisect_right(self._starts, low)
        at = max(low, self._reach[index - 1]) if index else low
        while at <= high:
            stop = self._starts[index] if index < len(self._starts) else high + 1
            if at < stop:
                yield at, min(high, stop - 1)
            if stop > high:
                return
            at = max(at, self._reach[index])
            index += 1


def resolve(candidates: list[Candidate], rules: Sequence[Rule]) -> list[Candidate]:
    """Drop every match that a better one overlaps: longer, then surer, then of higher rank, then by id.

    A match loses to any better one, even to one that loses itself: so the answer depends on the neighbourhood only,
    never on where a chunk begins. Supporting rules compete among themselves; inside a plain value they are nothing.
    So do names and addresses (rules that a neighbour can raise): they are nothing where they overlap a plain value.
    A number that its neighbours raise, and that is sure, wins over a worse plain value.
    """
    if len(candidates) < 2:
        return candidates
    plain = [c for c in candidates if not rules[c.rule].supports and not rules[c.rule].beside]
    support = [c for c in candidates if rules[c.rule].supports]
    weak = [c for c in candidates if rules[c.rule].beside]
    plain = _unbeaten(plain, [c for c in weak if rules[c.rule].neighbours and c.confidence >= SURE], rules)
    kept = _winners(plain, rules)
    if weak:
        kept += _standing(weak, plain, rules)
    if support:
        kept += [c for c in _winners(support, rules) if not any(_inside(c, other) for other in plain)]
    return sorted(kept, key=lambda c: (c.start, c.end, rules[c.rule].id))


def _unbeaten(plain: list[Candidate], sure: list[Candidate], rules: Sequence[Rule]) -> list[Candidate]:
    """The plain candidates that no sure one overlaps which is better."""
    if not sure or not plain:
        return plain
    ordered = sorted(sure, key=lambda c: c.start)
    starts = [c.start for c in ordered]
    longest = max(c.end - c.start for c in ordered)

    def is_beaten(c: Candidate) -> bool:
        near = ordered[bisect_right(starts, c.start - longest) : bisect_left(starts, c.end)]
        return any(c.start < one.end and _better(one, c, rules) for one in near)

    return [c for c in plain if not is_beaten(c)]


def _inside(inner: Candidate, outer: Candidate) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and inner[:2] != outer[:2]


def _standing(weak: list[Candidate], plain: list[Candidate], rules: Sequence[Rule]) -> list[Candidate]:
    """The weak candidates that stand: where nothing plain is, and an unsure one only where no sure one is."""
    sure = _winners([c for c in weak if c.confidence >= SURE], rules)
    unsure = _winners([c for c in weak if c.confidence < SURE], rules)
    covered, taken = Covered(plain), Covered(sure)
    return [c for c in sure if not covered(c)] + [c for c in unsure if not covered(c) and not taken(c)]


def _better(one: Candidate, other: Candidate, rules: Sequence[Rule]) -> bool:
    def key(c: Candidate) -> tuple[int, float, int]:
        return (c.end - c.start, c.confidence, rules[c.rule].rank)

    if key(one) != key(other):
        return key(one) > key(other)
    return (rules[one.rule].id, one.start) < (rules[other.rule].id, other.start)


def _winners(candidates: list[Candidate], rules: Sequence[Rule]) -> list[Candidate]:
    ordered = sorted(candidates, key=lambda c: (c.start, c.end))
    lost = [False] * len(ordered)
    for index, one in enumerate(ordered):
        for later in range(index + 1, len(ordered)):
            other = ordered[later]
            if other.start >= one.end:
                break
            if _better(one, other, rules):
                lost[later] = True
            else:
                lost[index] = True
    return [c for c, gone in zip(ordered, lost, strict=True) if not gone]


def joined(data: bytes, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans, which are in order, those as one between which nothing stands but what divides rows."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        first, last = joined[-1] if joined else (0, -BETWEEN)
        if start - last < BETWEEN and not data[last:start].strip(b" \t\r\n(),;"):
            joined[-1] = first, max(last, end)
        else:
            joined.append((start, end))
    return joined


def without(data: bytes, spans: Sequence[tuple[int, int]], far: int) -> bytes:
    """Data with blanks in place of what stands in spans, which are in order, but for so many bytes at both ends."""
    parts: list[bytes] = []
    at = 0
    for start, end in spans:
        if end - start > 2 * far:
            parts += (data[at : start + far], b" " * (end - start - 2 * far))
            at = end - far
    return b"".join((*parts, data[at:]))


def is_covered(spans: Sequence[tuple[int, int]], low: int, high: int) -> bool:
    """Whether one of the spans, which are in order, holds all bytes from low to high."""
    index = bisect_right(spans, (low, sys.maxsize)) - 1
    return index >= 0 and high < spans[index][1]


def outside(rows: Covered, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The parts of [low, high] that no row holds, with LEAD bytes before each."""
    return ((max(low, first - LEAD), last) for first, last in rows.gaps(low, high))


def in_rows(
    regions: Iterable[tuple[int, int, int]], spans: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, int]]:
    """The regions that reach into rows, which are in order."""
    starts = [start for start, _ in spans]
    for region in regions:
        index = bisect_right(starts, region[2]) - 1
        if index >= 0 and region[1] < spans[index][1]:
            yield region


def in_lines(data: bytes, spans: Sequence[tuple[int, int]]) -> bytes:
    """The data with each of the rows, which are in order, on a line of its own; nothing where each is already."""
    parts, last = list[bytes](), 0
    for (start, end), (after, _) in zip_longest(spans, spans[1:], fillvalue=(len(data), 0)):
        if data.find(b"\n", start, end) >= 0:
            parts += (data[last:start], data[start:end].replace(b"\n", b"\t"))
            last = end
        if end < after < len(data) and data.find(b"\n", end, after) < 0:
            parts += (data[last:end], b"\n")
            last = end + 1
    return b"".join([*parts, data[last:]]) if parts else b""
