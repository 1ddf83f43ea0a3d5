"""What helpers make ready of a long text while what stands before it is read: that which tells nothing of the rest.

Of a table with a header rows beyond the lists are counted; of other lists the values are taken out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from pii_scan.model import Chunk, Layout
from pii_scan.scanner.cores import Cores

if TYPE_CHECKING:
    from pii_scan.scanner.forks import Helpers


class Ahead:
    """The chunks of a text, with what helpers made of them."""

    def __init__(self, cores: Cores | None) -> None:
        self._cores = cores
        self._layout: Layout | None = None
        self._helpers: Helpers[Chunk, Any] | None = None
        # what stands behind the chunks that they know
        self._after: Chunk | None = None
        self._wrong: Exception | None = None

    def begin(self, like: Chunk, work: Callable[[Chunk], Any]) -> None:
        """Let this be made of what follows a chunk in the same table, or text, if there is somebody to help."""
        if self._helpers is not None or not self._cores or not self._cores.idle:
            return
        import threading  # only for long files

        from pii_scan.scanner.forks import Helpers

        if threading.active_count() == 1:  # what other threads hold would stay held in a fork
            self._layout, self._helpers = like.layout, Helpers(self._cores, work)

    def each(self, chunks: Iterator[Chunk]) -> Iterator[tuple[Chunk, Any]]:
        """The chunks in order, with what was made of them, or None."""
        for chunk in chunks:
            self._after = chunk
            if self._helpers:
                try:
                    yield from self._helpers.each(self._alike(chunk, chunks))
                finally:
                    self._helpers.end()
                    self._cores = None if self._helpers.has_lost else self._cores
                    self._helpers = None
            if self._after:
                yield self._after, None
            if self._wrong:
                raise self._wrong

    def _alike(self, first: Chunk, chunks: Iterator[Chunk]) -> Iterator[Chunk]:
        """The chunks that helpers know; of what is wrong behind them is told when all of them are read."""
        chunk: Chunk | None = first
        while chunk and chunk.layout is self._layout:
            yield chunk
            chunk = None
            try:
                chunk = next(chunks, None)
            except Exception as error:
                self._wrong = error
        self._after = chunk
