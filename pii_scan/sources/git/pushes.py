"""The commits that a push brings: what git tells a ``pre-push`` hook on its standard input."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from pii_scan.errors import UsageError
from pii_scan.lazy import lazy_re
from pii_scan.sources.git.objects import GROUP, sizes
from pii_scan.sources.git.repository import find

# <local ref> <its object> <remote ref> <its object>; zeros are nothing. A name may hold no blank.
_LINE = lazy_re(rb"\S+ ([0-9a-f]{40,64}) \S+ ([0-9a-f]{40,64})\r?\n?")


def pushed(lines: BinaryIO, remote: str) -> tuple[str, ...]:
    """What ``rev-list`` is asked for: the commits that a remote gets and has not; nothing for a push without any.

    What a remote has is what git says of the references that are pushed, as far as it is here, and what was last
    fetched from it. Raises UsageError.
    """
    new, old = set[str](), set[str]()
    for line in lines:
        found = _LINE.fullmatch(line)
        if found is None:
            raise UsageError("--push: standard input is not what git gives a pre-push hook")
        ours, theirs = found[1].decode(), found[2].decode()
        new |= {ours} if ours.strip("0") else set()  # a branch that is deleted brings nothing
        old |= {theirs} if theirs.strip("0") else set()
    return (*sorted(new), "--not", *_known(sorted(old)), f"--remotes={remote}") if new else ()


def _known(ids: Sequence[str]) -> list[str]:
    """Those that are in this clone: what somebody else pushed may not have been fetched."""
    git_dir = find((), ()).git_dir
    groups = [ids[first : first + GROUP] for first in range(0, len(ids), GROUP)]
    return [
        name for group in groups for name, size in zip(group, sizes(git_dir, group), strict=True) if size is not None
    ]
