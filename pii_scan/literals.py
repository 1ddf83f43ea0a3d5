"""Signs of a few bytes that are nearly never there, looked for in large texts.

Python's own search for two bytes takes as long as Hyperscan needs for all rules.
"""

from __future__ import annotations

from typing import Any

# Bytes from which a text is large: making the database costs as much as Python's search through some of these.
LARGE = 1 << 17


class Literals:
    """An expression of one length, as both engines understand it."""

    def __init__(self, expression: bytes) -> None:
        self._expression = expression
        self._database: Any = None

    def ends(self, data: bytes) -> list[int] | None:
        """The offsets behind each, in order; None where Python's own search will do."""
        if len(data) < LARGE:
            return None
        if self._database is None:
            self._database = _made(self._expression)
        if not self._database:
            return None
        found: list[int] = []
        self._database.scan(data, match_event_handler=_take, context=found.append)
        return found


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
