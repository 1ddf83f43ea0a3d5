"""What tables need of an engine: which triggers fired in their cells, and which rules wait for these."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import accumulate
from typing import Protocol

# A hit as one number: its place times HIT, plus its trigger. More than there are triggers, also with packs of the user.
HIT = 1 << 20

# A trigger that fired in a cell, and for a run of digits its first two.
Hit = tuple[int, bytes]


# Names the lines of a text, from 0, that one of many patterns may match.
Screen = Callable[[str], list[int]]


class Finder(Protocol):
    """What a table needs of an engine."""

    def hits(self, data: bytes, /) -> Sequence[int]:
        """The triggers that fired, by place: HIT times the offset of their last byte, plus their number."""

    def hit(self, data: bytes, number: int, /) -> Hit:
        """The hit that a number stands for."""

    def rules_of(self, hit: Hit, /) -> tuple[int, ...]:
        """The rules that wait for a hit."""

    def only(self, rules: Collection[int], signs: bool = False, /) -> Finder:
        """One that knows the triggers of some rules alone, or those of the signs."""

    def screen(self, patterns: Sequence[str], /) -> Screen | None:
        """One that names the lines of a text that one of the patterns may match, if the engine knows how."""

    def is_label(self, trigger: int, /) -> bool:
        """Whether a trigger is a label, which stands beside values."""

    @property
    def by_label(self) -> Sequence[int]:
        """Rules that are tried on every cell under a header that labels them."""

    @property
    def everywhere(self) -> Sequence[int]:
        """Rules that no trigger speaks of: they are tried on every cell."""


def hits_in(finder: Finder, data: bytes, spans: Sequence[tuple[int, int]]) -> Sequence[int]:
    """The hits in some rows of the data, which are in order: a line end, which stands around a row, ends what fires."""
    found: list[int] = []
    at = 0
    starts = [0, *accumulate(end - start + 1 for start, end in spans)]
    for number in finder.hits(b"\n".join([data[start:end] for start, end in spans])):
        while number >= starts[at + 1] * HIT and at + 1 < len(spans):
            at += 1
        found.append(number + (spans[at][0] - starts[at]) * HIT)
    return found
