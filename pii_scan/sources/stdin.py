"""Standard input and pipes that are named as blobs: read once, of unknown size; marks in them do not count."""

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


class PipeBlob:
    """A pipe of this process that was named: ``/dev/stdin``, or what the shell makes of ``<(command)``."""

    inner = size = lines = None
    test_path = marks = False

    def __init__(self, path: str, file: str) -> None:
        self.path, self._file = path, file

    def open(self) -> BinaryIO:
        """What comes out of it. Raises OSError."""
        return open(self._file, "rb", buffering=0)
