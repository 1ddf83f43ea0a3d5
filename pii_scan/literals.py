"""Signs of a few bytes that are nearly never there, looked for in much text.

Python's own search for two bytes takes as long as Hyperscan needs for all rules.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pii_scan import patterns
from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple

# Bytes of text that are searched before the database is fetched where it is kept, and before it is made: that costs as
# much as Python's search through these.
SOME, MUCH = 1 << 17, 1 << 20


class Behind(NamedTuple):
    """What must stand before a sign: an expression, and the same as a question about a place."""

    expression: bytes
    holds: Callable[[bytes, int], bool]


class Sign:
    """An expression that both engines understand alike, and with what its matches begin."""

    def __init__(self, expression: bytes | str, *begins: bytes, behind: Behind | None = None) -> None:
        expression = expression.encode() if isinstance(expression, str) else expression
        self.expression = b"%b(?:%b)" % (behind.expression if behind else b"", expression)
        self._pattern, self._begins, self._behind = lazy_re(expression), begins, behind

    def ends(self, data: bytes) -> list[int]:
        """The offsets behind each, in order."""
        # one byte first: memchr is far faster than a search for two
        if not any(begin[:1] in data and begin in data for begin in self._begins):
            return []
        holds = self._behind.holds if self._behind else None
        return [one.end() for one in self._pattern.finditer(data) if holds is None or holds(data, one.start())]


class Literals:
    """Signs that are looked for together."""

    def __init__(self, *signs: Sign) -> None:
        self._signs = signs
        self._database: Any = None
        self._searched = 0

    def ends(self, data: bytes) -> list[int]:
        """The offsets behind each, in order."""
        if self._database is None:
            before, self._searched = self._searched, self._searched + len(data)
            if before < MUCH <= self._searched or before < SOME <= self._searched:
                self._database = self._fetched(self._searched >= MUCH)
        if not self._database:
            found = [some for sign in self._signs if (some := sign.ends(data))]
            return found[0] if len(found) == 1 else sorted({end for some in found for end in some})
        ends: list[int] = []
        self._database.scan(data, match_event_handler=_take, context=ends.append)
        return ends

    def _fetched(self, build: bool) -> Any:
        """A database; None where it is not kept, False where there is no Hyperscan."""
        try:
            from pii_scan.prefilter import database

            return database([b"|".join(sign.expression for sign in self._signs)], 0, patterns.folder(), build)
        except ImportError:
            return False


def _take(_number: int, _start: int, end: int, _flags: int, append: Any) -> None:
    append(end)
