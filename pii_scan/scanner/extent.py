"""How much of a file was examined, and whether it stayed what it was meanwhile."""

from __future__ import annotations

import os
from typing import BinaryIO

from pii_scan.model import Summary


def size_of(stream: BinaryIO) -> int:
    """How many bytes a file has now; nothing for any other stream."""
    try:
        return os.fstat(stream.fileno()).st_size
    except (OSError, AttributeError):
        return 0


def reached(stream: BinaryIO, least: int, most: int) -> int:
    """How far in a container one came, as far as its stream can tell."""
    try:
        return max(least, min(stream.tell(), most))
    except OSError:
        return least


def share(summary: Summary, read: int, lost: int) -> int:
    """Of a container about as many bytes as of its texts were read. One that is damaged counts on both sides."""
    return summary.bytes if not lost else summary.bytes * read // (read + lost)


def skips(summary: Summary) -> int:
    """How much was not examined so far."""
    return sum(summary.skipped.values())
