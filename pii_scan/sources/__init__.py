"""Where bytes come from: files, git and standard input. Sources never decode."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

from pii_scan.config import Settings
from pii_scan.sources import files
from pii_scan.sources.files import FileBlob, Found
from pii_scan.sources.stdin import StdinBlob

__all__ = ["FileBlob", "StdinBlob", "walk"]


def walk(
    settings: Settings, ignored: Callable[[str], bool] | None = None, stdin: BinaryIO | None = None
) -> Iterator[Found]:
    """All that the settings name, in an order that the disk does not decide: files, or what git holds.

    ignored: whether an ignore rule leaves out a path relative to the working directory (of a directory: with ``/``
    at its end). stdin: what ``-`` means; None for the standard input of this process. Raises UsageError.
    """
    if settings.staged or settings.history or settings.since is not None:
        from pii_scan.sources.git import committed  # only where git is asked for

        return committed(settings, ignored, stdin)
    return files.walk(settings, ignored, stdin)
