"""The rows of an INSERT: tuples of values, in brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from pii_scan.formats.created import NAME
from pii_scan.formats.marked import LONGEST, Row
from pii_scan.lazy import lazy_re
from pii_scan.model import Cut, cut_of
from pii_scan.named import NamedTuple
from pii_scan.patterns import compile_re

# Of INSERT ALL each line has an INTO of its own; so have REPLACE, UPSERT and INSERT OR IGNORE.
_INTO = (
    rb"(?:INSERT\s{1,4}(?:(?:IGNORE\s{1,4})?INTO\s{1,4}|OVERWRITE\s{1,4}|(?=\[))|(?<=\s)INTO\s{1,4})(?:TABLE\s{1,4})?"
)
INSERT = lazy_re(
    rb"(?i)" + _INTO + rb"(?:" + NAME + rb"\.){0,2}(" + NAME + rb")\s{0,4}"
    rb"(?:\(((?:[^()`\"]|`[^`\n]{1,64}`|\"[^\"\n]{1,64}\"|\([^()\n]{1,40}\)){1,2000})\)\s{0,4})?(?:VALUES?\s{0,4}(?=\()|(?=SELECT\s{1,4}N?['0-9]))"
)
# What may stand before the quote of a value in SQL.
_PREFIX = lazy_re(rb"\s*+(?:[Nn]|_utf8(?:mb4)?)(?=')")
# One tuple of values, the text in its brackets first; quotes are doubled or escaped inside.
_QUOTED = rb"'(?:[^'\\]++|\\.|'')*+'|\"(?:[^\"\\]++|\\.|\"\")*+\""
_TUPLE = lazy_re(rb"(?s)\s*+\(((?:[^'\"()]++|" + _QUOTED + rb"|\([^()]*+\))*+)\)\s*+(,|(?=\())?;?")
# The call of a function, up to the text that it is given, and that text: to_date('2024-01-01', 'YYYY-MM-DD')
_CALL = lazy_re(rb"(?s)\s*+[A-Za-z_][\w.]{0,40}\s?\(\s*+(?:[A-Za-z_]\w{0,40}\s?,\s*+)?N?(" + _QUOTED + rb")")
_PLAIN_VALUE = rb"([ \t]*+(?:'[^'\"\\\n]*+'|[^,'\"()\\\s]*+)[ \t]*+)"
_VALUE = lazy_re(rb"(?s)(?:[^,'\"(]++|" + _QUOTED + rb"|\([^()]*+\)|[\"'(])*+")


@lru_cache(64)
def plain_tuple(width: int) -> re.Pattern[bytes]:
    """A tuple of so many values without signs that could mean something in them, a group for each."""
    return compile_re(rb"\(%b\)" % b",".join([_PLAIN_VALUE] * width))


class Tuples(NamedTuple):
    """The rows of an INSERT: a row is the text in the brackets of one tuple. name: of the table."""

    headers: tuple[str, ...]
    strict: bool = True
    keyed: bool = False
    name: str = ""

    @property
    def named(self) -> bool:
        """Whether its columns have names."""
        return any(self.headers)

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The values of a tuple, with their quotes, and where each begins."""
        text = data[start:end]
        if b"'" not in text and b'"' not in text and b"(" not in text:
            cells = text.split(b",")
        else:
            cells, at = [], 0
            while value := _VALUE.match(text, at):  # which matches nothing, too
                cells.append(value.group())
                at = value.end() + 1
                if at > len(text):
                    break
        starts = [start]
        for cell in cells[:-1]:
            starts.append(starts[-1] + len(cell) + 1)
        if b"'" in text:
            for index, cell in enumerate(cells):
                if prefix := _PREFIX.match(cell):
                    cells[index], starts[index] = cell[prefix.end() :], starts[index] + prefix.end()
                elif b"(" in text and (call := _CALL.match(cell)):
                    cells[index], starts[index] = call[1], starts[index] + call.start(1)
        return cells, starts

    def cut(self, data: bytes, spans: Sequence[tuple[int, int]]) -> Cut | None:
        """Of these rows those in which no quote, bracket or line end stands inside a value."""
        width = len(self.headers)
        match = plain_tuple(width).match
        found = ((span, one.groups()) for span in spans if (one := match(data, span[0] - 1, span[1] + 1)))
        return cut_of(data, found, list(pairwise([b"(", *[b","] * (width - 1), b")"])))


def next_tuple(data: bytes, at: int) -> Row | None:
    """The tuple that stands at a place."""
    found = _TUPLE.match(data, at, at + LONGEST)
    return (*found.span(1), found.end(), found.group(2) is None) if found else None
