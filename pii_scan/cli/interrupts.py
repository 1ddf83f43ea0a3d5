"""Ctrl-C, SIGTERM and SIGHUP end a scan with its summary, never in the middle of what is being written."""

from __future__ import annotations

import signal
from types import FrameType, TracebackType
from typing import Any, Self

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class _Later:
    """What a first signal waits for. One object for all events: to make one for each is a twentieth of a long list."""

    __slots__ = ("busy", "pending")

    def __init__(self) -> None:
        self.busy = self.pending = False

    def __enter__(self) -> None:
        self.busy = True

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.busy = False
        if self.pending and kind is None:
            self.pending = False
            raise KeyboardInterrupt


class Interrupts:
    """Turns the signals into KeyboardInterrupt. Those that were ignored (nohup, background jobs) stay so."""

    def __init__(self) -> None:
        self._before: dict[int, Any] = {}
        self._later = _Later()

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
        if self._later.busy and not self._later.pending:
            self._later.pending = True
            return
        raise KeyboardInterrupt

    def hold(self) -> None:
        """From now on a first signal waits until the end of the next ``later``."""
        self._later.busy = True

    def later(self) -> _Later:
        """Within it a first signal waits until the end."""
        return self._later
