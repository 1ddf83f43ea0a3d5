"""Rows of a long table beyond the lists, counted by helpers: they are only counted, and tell nothing of other rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pii_scan.model import Chunk, Layout, Summary
from pii_scan.scanner.cores import Cores
from pii_scan.scanner.helpers import FORKS, Helpers

Span = tuple[int, int]
# What rows add to the summary, and those of them that are to be looked at one by one.
Elsewhere = tuple[Summary, list[Span]]


class Ahead:
    """The chunks of a text, those of a long table with what helpers counted of them."""

    def __init__(self, cores: Cores | None) -> None:
        self._cores = cores if FORKS else None
        self._layout: Layout | None = None
        self._helpers: Helpers[Chunk, Elsewhere] | None = None
        # what stands behind the table
        self._after: Chunk | None = None
        self._wrong: Exception | None = None

    @property
    def may_begin(self) -> bool:
        """Whether there is somebody to help, and nobody does yet."""
        return self._helpers is None and self._cores is not None and self._cores.idle > 0

    def begin(self, layout: Layout, count: Callable[[bytes], Elsewhere | None]) -> None:
        """Let what follows of a table be counted so."""
        if self._cores:
            self._layout, self._helpers = layout, Helpers(self._cores, count)

    def each(self, chunks: Iterator[Chunk]) -> Iterator[tuple[Chunk, Elsewhere | None]]:
        """The chunks in order, with what was counted of their rows, if anything was."""
        for chunk in chunks:
            self._after = chunk
            if self._helpers:
                try:
                    yield from self._helpers.each(self._table(chunk, chunks))
                finally:
                    self._helpers.end()
                    self._helpers = None
            if self._after:
                yield self._after, None
            if self._wrong:
                raise self._wrong

    def _table(self, first: Chunk, chunks: Iterator[Chunk]) -> Iterator[Chunk]:
        """The chunks of the table; of what is wrong behind it is told when all before it is read."""
        chunk: Chunk | None = first
        while chunk and chunk.layout is self._layout:
            yield chunk
            chunk = None
            try:
                chunk = next(chunks, None)
            except Exception as error:
                self._wrong = error
        self._after = chunk
