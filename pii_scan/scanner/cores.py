"""How many processes may run at once, and how many of them are busy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mmap import mmap


class Cores:
    """How many processes may run at once, and how many are busy with files of their own: a byte that they share."""

    def __init__(self, jobs: int, busy: mmap | None = None) -> None:
        self.jobs, self._busy = jobs, busy

    @property
    def idle(self) -> int:
        """How many more may run for one that is busy."""
        busy = max(1, self._busy[0]) if self._busy else 1
        return max(0, self.jobs - busy) // busy
