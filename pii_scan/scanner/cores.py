"""How many processes may run at once, and how many of them are busy."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mmap import mmap


# A fork hands over all that a process knows. macOS has it, but not for processes that have used its own libraries.
FORKS = sys.platform == "linux"


class Cores:
    """How many processes may run at once, and how many are busy with files of their own: a byte that they share."""

    def __init__(self, jobs: int, busy: mmap | None = None) -> None:
        self.jobs, self._busy = jobs, busy

    @property
    def idle(self) -> int:
        """How many more may run for one that is busy; none where nothing can be forked."""
        if not FORKS:
            return 0
        busy = max(1, self._busy[0]) if self._busy else 1
        return max(0, self.jobs - busy) // busy
