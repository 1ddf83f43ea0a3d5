"""Signs of a few bytes that are nearly never there, looked for in large texts.

Python's own search for two bytes takes as long as Hyperscan needs for all rules.
"""

from __future__ import annotations

from typing import Any

# Bytes from which a text is large: making the database costs as much as Python's search through some of these.
LARGE = 1 << 17


class Literals:
    """Expressions of one length each, as both engines understand them."""

    def __init__(self, *expressions: bytes) -> None:
        self._expressions = expressions
        self._databases: list[Any] | None = None

    def ends(self, data: bytes) -> list[int] | None:
        """The offsets behind each, in order; None where Python's own search will do."""
        if len(data) < LARGE:
            return None
        if self._databases is None:
            self._databases = _made(self._expressions)
        if not self._databases:
            return None
        found: list[int] = []
        for database in self._databases:
            database.scan(data, match_event_handler=_take, context=found.append)
        return sorted(found)


def _take(_number: int, _start: int, end: int, _flags: int, append: Any) -> None:
    append(end)


def _made(expressions: tuple[bytes, ...]) -> list[Any]:
    """A database for each, which is faster than one for all; nothing where there is no Hyperscan."""
    try:
        import hyperscan as hs
    except ImportError:
        return []
    databases = []
    for expression in expressions:
        database = hs.Database(mode=hs.HS_MODE_BLOCK)
        database.compile(expressions=[expression], ids=[0], elements=1, flags=[0])
        databases.append(database)
    return databases
