"""The files that a git repository tracks."""

from __future__ import annotations

import os

from pii_scan.errors import UsageError
from pii_scan.named import NamedTuple
from pii_scan.sources.git.command import OF_A_HOOK, GitError, ask


class Tracked(NamedTuple):
    """Tracked files below a directory, relative to it, and the directories that hold them (ending with ``/``)."""

    files: frozenset[str]
    directories: frozenset[str]

    def has(self, path: str) -> bool:
        """Whether git tracks the file, or something below the directory."""
        return path in self.files or path in self.directories


def tracked(directory: str) -> Tracked:
    """What git tracks below a directory. Raises UsageError where there is no git or no repository."""
    # A hook's variables would tie git to the hook's repository instead of the scanned one.
    try:
        listed = ask("-C", directory, "ls-files", "-z", without=OF_A_HOOK)
    except GitError as error:
        raise UsageError(
            f"--tracked: git lists no files in {directory} ({str(error).removeprefix('git: ')}); "
            "name a directory of a git repository, or leave --tracked out to scan all files"
        ) from None
    names = frozenset(os.fsdecode(name) for name in listed.split(b"\0") if name)
    if not names and ask("-C", directory, "rev-parse", "--is-inside-work-tree", without=OF_A_HOOK) != b"true\n":
        raise UsageError(
            f"--tracked: {directory} is a bare repository or a folder of git's own, which holds no tracked files on "
            "the disk; to scan what it holds: pii-scan scan --history"
        )
    parents: set[str] = set()
    for name in names:
        cut = name.rfind("/")
        while cut >= 0 and name[: cut + 1] not in parents:
            parents.add(name[: cut + 1])
            cut = name.rfind("/", 0, cut)
    return Tracked(names, frozenset(parents))
