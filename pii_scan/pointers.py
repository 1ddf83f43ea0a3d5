"""Pointers of Git LFS: a few lines that git holds in the place of a content that is kept beside the repository."""

from __future__ import annotations

from pii_scan.lazy import lazy_re

BEGINNINGS = (b"version https://git-lfs.github.com/spec/v1\n", b"version https://hawser.github.com/spec/v1\n")
# Bytes of the shortest and of the longest one.
SHORTEST, LONGEST = 100, 1024
_LINES = lazy_re(rb"version [^\n]+\n(?:ext-[^\n]+\n)*oid sha256:([0-9a-f]{64})\nsize \d+\n?")


def pointed(data: bytes) -> str | None:
    """The name of the content that a pointer stands for; None for other bytes, and where more follows."""
    found = _LINES.fullmatch(data) if data.startswith(BEGINNINGS) and len(data) <= LONGEST else None
    return None if found is None else found[1].decode("ascii")
