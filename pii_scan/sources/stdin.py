"""Standard input as a blob: read once, of unknown size; marks in it do not count."""

from __future__ import annotations

import errno
import sys
from dataclasses import dataclass
from typing import BinaryIO, ClassVar


@dataclass(slots=True)
class StdinBlob:
    """Standard input under the name that a report shows. It is no file of the user's, so marks do not count.

    stream: None for that of this process, which is then looked up when it is opened.
    """

    stream: BinaryIO | None = None
    path: str = "-"
    inner: str | None = None
    size: int | None = None
    test_path: bool = False
    marks: bool = False
    lines: ClassVar[None] = None

    def open(self) -> BinaryIO:
        """The stream where it stands. Raises OSError where the process has none."""
        if self.stream is None and sys.stdin is None:
            raise OSError(errno.EBADF, "Standard input is closed")
        return self.stream or sys.stdin.buffer
