"""Sheets: where in one a match stands."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.engine import Look
from pii_scan.model import Match


def cell_names(look: Look) -> Callable[[Match], str]:
    """The reference of a match's cell in a sheet, such as ``C17``: cells are divided by tabs, lines are rows."""
    from pii_scan.formats.worksheet import letters  # only for sheets: a hook must not pay for it

    chunk = look.chunk
    lines = chunk.data[chunk.start :].split(b"\n")
    # the row of the last match: its line, and its text
    known = (0, "")

    def reference(match: Match) -> str:
        nonlocal known
        if match.line != known[0]:
            known = match.line, lines[match.line - chunk.line].decode("utf-8", "replace")
        return f"{letters(known[1].count(chr(9), 0, match.column - 1))}{match.line}"

    return reference
