"""Containers whose readers ask for a file by its name."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pii_scan.formats.members import Opened


@contextmanager
def path_of(opened: Opened, suffix: str) -> Iterator[Path]:
    """A file by its name: the stream's own one, or a copy that is removed behind it."""
    own = _own_path(opened)
    if own is not None:
        yield own
        return
    import tempfile  # slow to import

    descriptor, name = tempfile.mkstemp(suffix=suffix)
    try:
        with os.fdopen(descriptor, "wb") as file:
            opened.copy_to(file)
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _own_path(opened: Opened) -> Path | None:
    """The path of the stream's file, where the stream is all of a regular file that still has this name."""
    name = getattr(opened.stream, "name", None)
    if not isinstance(name, str) or opened.start() != 0:
        return None
    with suppress(OSError, ValueError, AttributeError):
        status, path = os.fstat(opened.stream.fileno()), Path(name)
        if stat.S_ISREG(status.st_mode) and os.path.samestat(status, path.stat()):
            return path
    return None
