"""Sheets: where in one a match stands."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.engine import Look
from pii_scan.model import Match


def cell_names(look: Look) -> Callable[[Match], str]:
    """The reference of a match's cell in a sheet, such as ``C17``: cells are divided by tabs, lines are rows."""
    chunk = look.chunk
    lines = chunk.data[chunk.start :].split(b"\n")

    def reference(match: Match) -> str:
        before = lines[match.line - chunk.line].decode("utf-8", "replace")[: match.column - 1]
        number, letters = before.count("\t") + 1, ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(65 + rest) + letters
        return f"{letters}{match.line}"

    return reference
