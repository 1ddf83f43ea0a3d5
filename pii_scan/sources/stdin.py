"""Standard input as a blob: read once, of unknown size; marks in it do not count."""

from __future__ import annotations

import errno
import sys
from typing import BinaryIO


class StdinBlob:
    """Standard input under the name that a report shows. It is no file of the user's, so marks do not count.

    stream: None for that of this process, which is then looked up when it is opened.
    """

    inner = size = lines = None
    test_path = marks = False

    def __init__(self, stream: BinaryIO | None = None, path: str = "-") -> None:
        self.stream, self.path = stream, path

    def open(self) -> BinaryIO:
        """The stream where it stands. Raises OSError where the process has none."""
        if self.stream is None and sys.stdin is None:
            raise OSError(errno.EBADF, "Standard input is closed")
        return self.stream or sys.stdin.buffer
