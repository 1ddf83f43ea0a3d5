"""One line on standard error that says how far a scan is. No thread: workers are forked while it shows."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self, TextIO

from pii_scan.model import Summary
from pii_scan.reporters.terminal import duration, size

# Seconds: a scan that ends sooner shows nothing; the line is written anew no more often.
QUIET, EVERY = 1.0, 0.2


class Progress:
    """Rewrites its line at each update, and removes it at the end."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._began = time.monotonic()
        self._next = self._began + QUIET
        self._shown = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def clear(self) -> None:
        """Remove the line, for what is written next to begin where it stood."""
        self._write("")

    def update(self, summary: Summary) -> None:
        """Show what was done so far, if it is time."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + EVERY
        found = sum(summary.findings.values())
        self._write(
            f"{summary.files:,} files  {size(summary.bytes)}  {found:,} findings  {duration(now - self._began)}"
        )

    def _write(self, text: str) -> None:
        if not text and not self._shown:
            return
        try:
            self._stream.write("\r" + text.ljust(self._shown) + ("" if text else "\r"))
            self._stream.flush()
        except OSError:
            return
        self._shown = len(text)
