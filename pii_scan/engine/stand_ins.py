"""Bytes that stand for values in what is left of a text: the same for those of which the rules say the same."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pii_scan.engine.confirm import Confirmer, Found
from pii_scan.lazy import lazy_re

if TYPE_CHECKING:
    from pii_scan.engine.known import KnownValues
    from pii_scan.model.rules import Pattern

    FullMatch = Callable[[str], object]

# Bytes of which those are made, three of them for each: no text has them. The same as a part of a set in an expression.
_BYTES, SIZE = (*range(1, 9), *range(14, 31)), 3
MARKS = rb"\x01-\x08\x0e-\x1f"
ODD = lazy_re(rb"[%b]" % MARKS)
# Stand for a Chinese text and for a code in which no value is.
TEXT, CODE = b"\x1f" * SIZE, b"\x1e" * SIZE


def _width(pattern: Pattern) -> tuple[int, int]:
    """How many characters what a pattern matches has, at least and at most; what only the regex module reads, any."""
    if not isinstance(pattern, re.Pattern):
        return 0, sys.maxsize
    try:
        from re import _parser  # type: ignore[attr-defined]

        low, high = _parser.parse(pattern.pattern, pattern.flags).getwidth()
        return int(low), int(high)
    except (ImportError, AttributeError, re.error):  # another Python, with other ways
        return 0, sys.maxsize


class StandIns:
    """Gives bytes for values, by what the rules say of these."""

    def __init__(self, confirmer: Confirmer, is_known: KnownValues | None) -> None:
        self.confirmer, self._is_known = confirmer, is_known
        rules = [(index, rule) for index, rule in enumerate(confirmer.rules) if not rule.supports]
        self._widths = [
            (index, *_width(rule.compiled), rule.compiled.fullmatch) for index, rule in rules if rule.in_ascii
        ]
        self._by_length: dict[int, list[tuple[int, FullMatch]]] = {}
        self._of = {rule.id: [(index, rule.compiled.fullmatch)] for index, rule in rules}
        self._given: dict[tuple[object, ...], bytes] = {}

    def __len__(self) -> int:
        return len(self._given)

    def take_back(self, size: int) -> None:
        """Forget all but the first ones."""
        while len(self._given) > size:
            self._given.popitem()

    def of(self, told: tuple[object, ...] | None, length: int = SIZE) -> bytes:
        """So many bytes for a text of which this is told; nothing where that is None, or there are no more."""
        if told is None:
            return b""
        given = self._given.get(told)
        if given is None:
            number, digits, size = len(self._given), [], len(_BYTES)
            if number >= size**SIZE - 1:  # the last one stands for a code
                return b""
            for _ in range(SIZE):
                number, digit = divmod(number, size)
                digits.append(_BYTES[digit])
            given = self._given[told] = bytes(digits[::-1])
        return given + given[-1:] * (length - SIZE)

    def is_known(self, rule: str, value: str) -> bool:
        """Whether a value is known to be nobody's."""
        return bool(self._is_known and self._is_known(rule, value))

    def found(self, rule: str, piece: bytes) -> list[Found]:
        """The values of a rule in a piece of running text."""
        last = len(piece) - 1
        return [one for index, _ in self._of.get(rule, ()) for one in self.confirmer.found(piece, index, 0, last)]

    def indexes(self, rule: str) -> list[int]:
        """Where a rule stands, if it is loaded."""
        return [index for index, _ in self._of.get(rule, ())]

    def told(self, piece: bytes, rule: str = "") -> tuple[object, ...] | None:
        """What the rules, or one of them, say of a text that they take; None of one that is known to be nobody's."""
        text = piece.decode("utf-8", "replace")
        told: list[object] = []
        for index, match in self._of.get(rule, ()) if rule else self._as_long(len(piece)):
            if match(text):
                said = self.confirmer.verdict(index, text)
                if said.ok and self.is_known(self.confirmer.rules[index].id, said.normalised):
                    return None
                if said.ok:
                    told += (index, said.score, said.evidence, said.normalised == text)
        return tuple(told)

    def _as_long(self, size: int) -> Sequence[tuple[int, FullMatch]]:
        """What matches texts of so many characters in ASCII."""
        if size not in self._by_length:
            self._by_length[size] = [(index, match) for index, low, high, match in self._widths if low <= size <= high]
        return self._by_length[size]
