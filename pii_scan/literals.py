"""Signs of a few bytes that are nearly never there, looked for in much text.

Python's own search for two bytes takes as long as Hyperscan needs for all rules.
"""

from __future__ import annotations

from typing import Any

from pii_scan.lazy import lazy_re

# Bytes of text that are searched before the database is made, which costs as much as Python's search through these.
MUCH = 1 << 20


class Literals:
    """An expression that both engines understand alike, and with what its matches begin."""

    def __init__(self, expression: bytes, *begins: bytes) -> None:
        self._expression, self._pattern, self._begins = expression, lazy_re(expression), begins
        self._database: Any = None
        self._searched = 0

    def ends(self, data: bytes) -> list[int]:
        """The offsets behind each, in order."""
        if self._database is None:
            self._searched += len(data)
            if self._searched >= MUCH:
                self._database = _made(self._expression)
        if not self._database:
            # one byte first: memchr is far faster than a search for two
            begun = any(begin[:1] in data and begin in data for begin in self._begins)
            return [found.end() for found in self._pattern.finditer(data)] if begun else []
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
