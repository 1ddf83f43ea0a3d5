"""What stands for values in what is left of a text, and what the rules say of them."""

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

# Bytes that no text has. The same as a part of a set in an expression.
MARKS = rb"\x1e\x1f"
ODD = lazy_re(rb"[%b]" % MARKS)
# Stand for a Chinese text, and for a number, a code or an address of mail.
TEXT, CODE = b"\x1f" * 3, b"\x1e" * 3
# How what the rules say of a value begins.
VALUE = "="


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
    """Knows what the rules say of values."""

    def __init__(self, confirmer: Confirmer, is_known: KnownValues | None) -> None:
        self.confirmer, self._is_known = confirmer, is_known
        rules = [(index, rule) for index, rule in enumerate(confirmer.rules) if not rule.supports]
        self._widths = [
            (index, *_width(rule.compiled), rule.compiled.fullmatch) for index, rule in rules if rule.in_ascii
        ]
        self._by_length: dict[int, list[tuple[int, FullMatch]]] = {}
        self._of = {rule.id: [(index, rule.compiled.fullmatch)] for index, rule in rules}
        self._names: dict[tuple[object, ...], str] = {}

    def name(self, *told: object) -> str:
        """What is told of a text, as one word: the same in each process."""
        name = self._names.get(told)
        if name is None:
            name = self._names[told] = f"{VALUE}{told}"
        return name

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
