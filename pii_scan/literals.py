"""Signs of a few bytes that are nearly never there, looked for in much text.

Python's own search for two bytes takes as long as Hyperscan needs for all rules.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple

# Bytes of text that are searched before the database is made, which costs as much as Python's search through these.
MUCH = 1 << 20


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
            self._searched += len(data)
            if self._searched >= MUCH:
                self._database = _made(b"|".join(sign.expression for sign in self._signs))
        if not self._database:
            found = [some for sign in self._signs if (some := sign.ends(data))]
            return found[0] if len(found) == 1 else sorted({end for some in found for end in some})
        ends: list[int] = []
        self._database.scan(data, match_event_handler=_take, context=ends.append)
        return ends


def _take(_number: int, _start: int, end: int, _flags: int, append: Any) -> None:
    append(end)


def _made(expression: bytes) -> Any:
    """A database; False where there is no Hyperscan."""
    try:
        import hyperscan as hs
    except ImportError:
        return False
    database = hs.Database(mode=hs.HS_MODE_BLOCK)
    database.compile(expressions=[expression], ids=[0], elements=1, flags=[0])
    return database
