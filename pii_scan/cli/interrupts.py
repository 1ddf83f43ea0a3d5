"""Ctrl-C, SIGTERM and SIGHUP end a scan with its summary, never in the middle of what is being written."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any, Self

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class Interrupts:
    """Turns the signals into KeyboardInterrupt. Those that were ignored (nohup, background jobs) stay so."""

    def __init__(self) -> None:
        self._before: dict[int, Any] = {}
        self._busy = self._pending = False

    def __enter__(self) -> Self:
        for number in (getattr(signal, name) for name in _NAMES if hasattr(signal, name)):
            before = signal.getsignal(number)
            if before is not signal.SIG_IGN:
                self._before[number] = before
                signal.signal(number, self._stop)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        # A second signal does not wait: the reader of a pipe may have stopped reading.
        if self._busy and not self._pending:
            self._pending = True
            return
        raise KeyboardInterrupt

    @contextmanager
    def later(self) -> Iterator[None]:
        """Within it a first signal waits until the end."""
        self._busy = True
        try:
            yield
        finally:
            self._busy = False
        if self._pending:
            self._pending = False
            raise KeyboardInterrupt
