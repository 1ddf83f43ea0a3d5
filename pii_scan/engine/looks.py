"""What an engine saw in one chunk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pii_scan.engine.confirm import Candidate
from pii_scan.engine.tables import Table, TableRow
from pii_scan.engine.triggers import Signs
from pii_scan.engine.view import View
from pii_scan.model import Chunk, Grid, Section
from pii_scan.named import NamedTuple


class Rows(NamedTuple):
    """The rows of a table that begin in a chunk: bytes [start, end) of each, and those in which something was found.

    spans: None where the chunk is rows of one table from end to end.
    """

    grid: Grid
    found: list[TableRow]
    spans: Sequence[tuple[int, int]] | None = None


class Look(NamedTuple):
    """What an engine saw in one chunk; candidates have their offsets in the view.

    own: the chunk's own part. found: the candidates that belong to it, in order. tables: those with rows that begin in
    it. text: the candidates of running text, those of the context included.
    """

    chunk: Chunk
    view: View
    own: tuple[int, int]
    found: list[Candidate]
    tables: list[Rows]
    text: list[Candidate]


# Finds the tables inside running text. Of data, its own part, and where signs of tables end in it: the rows that begin
# in the own part, and spans of its context that hold rows of an earlier or a later chunk.
FindSections = Callable[[bytes, tuple[int, int], Signs], tuple[Sequence[Section], Sequence[tuple[int, int]]]]

# Counts rows of a table that need no closer look, given their data and their spans; returns the other spans.
CountRows = Callable[[Table, bytes, Sequence[tuple[int, int]]], Sequence[tuple[int, int]]]
