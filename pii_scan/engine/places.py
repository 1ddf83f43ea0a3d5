"""Where candidates stand in the text as it is written: offsets of the view to lines and columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pii_scan.engine.confirm import Candidate
from pii_scan.engine.view import View
from pii_scan.lazy import lazy_re
from pii_scan.model import Chunk, Match, Rule, advance

# What a value holds that is written as a query or a page writes it: nobody would know its mask.
_MEANT = lazy_re(rb"[%&<\\]")


def placed(chunk: Chunk, view: View, candidates: Iterable[Candidate], rules: Sequence[Rule]) -> Iterator[Match]:
    """The matches of candidates of a chunk, which are in order."""
    line, column, at = chunk.line, chunk.column, chunk.start
    data, changed = chunk.data, view.changed
    for candidate in candidates:
        first, last = candidate.start, candidate.end
        if changed:
            first, last = view.offset_in_original(first), view.offset_in_original(last)
        if first < at:  # a table that is written column by column
            line, column, at = chunk.line, chunk.column, chunk.start
        line, column = advance(data, at, first, line, column)
        at = first
        value = data[first:last]
        text = value.decode("utf-8", "replace")
        end = advance(data, first, last, line, column) if b"\n" in value else (line, column + len(text))
        if changed and _MEANT.search(value):
            text = view.data[candidate.start : candidate.end].decode("utf-8", "replace")
        yield Match(
            rules[candidate.rule].id,
            line,
            column,
            *end,
            text,
            candidate.normalised,
            candidate.confidence,
            candidate.evidence,
        )
    if at <= chunk.end:  # a row may reach into the next chunk
        chunk.counted = max(chunk.counted, (at, line, column))
