"""The reference engine: every pattern on every line, by the regex module. Slow, and right on every pattern."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType

from pii_scan.engine.triggers import Shapes, Signs
from pii_scan.patterns import compile_re

# Longer lines are looked at in parts of this many bytes, so that a window stays below 4 KiB.
PART = 2048


def line_parts(data: bytes) -> Iterator[tuple[int, int]]:
    """Byte spans of the lines, long ones in parts."""
    position, size = 0, len(data)
    while position < size:
        stop = data.find(b"\n", position)
        stop = size if stop < 0 else stop
        for low in range(position, stop, PART):
            yield low, min(low + PART, stop)
        position = stop + 1


class ReferenceEngine:
    """Regions for the given rules: all lines of the text."""

    name = "regex"
    by_label: Sequence[int] = ()
    signs: frozenset[int] = frozenset()

    def __init__(self, rules: Sequence[int], signs: Mapping[str, Sequence[str]] = MappingProxyType({})) -> None:
        self.everywhere = rules
        self._signs = {name: compile_re("|".join(signs[name]).encode(), re.IGNORECASE) for name in signs}

    def hits(self, _data: bytes, /) -> Sequence[int]:
        """None: it has no triggers."""
        return ()

    def hit(self, _data: bytes, _number: int, /) -> tuple[int, bytes]:
        """Never asked for."""
        raise NotImplementedError

    def rules_of(self, _hit: tuple[int, bytes], /) -> tuple[int, ...]:
        """Never asked for."""
        raise NotImplementedError

    def only(self, _rules: Collection[int], _signs: bool = False, /) -> ReferenceEngine:
        """Itself."""
        return self

    def screen(self, _patterns: Sequence[str], /) -> None:
        """It has none: all is looked at."""

    def is_label(self, _trigger: int, /) -> bool:
        """Never asked for."""
        raise NotImplementedError

    def regions(self, data: bytes, seen: Signs, _shapes: Shapes = tuple) -> Iterator[tuple[int, int, int]]:
        """(rule, low, high): a match of the rule may begin at any byte from low to high. seen: takes the signs."""
        for name, sign in self._signs.items():
            if ends := [found.end() for found in sign.finditer(data)]:
                seen[name] = ends
        for low, high in line_parts(data):
            for rule in self.everywhere:
                yield rule, low, high
