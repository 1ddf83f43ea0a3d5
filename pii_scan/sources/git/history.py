"""The history of a repository: every content once, with the commit that first brought it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from pii_scan.digests import blake2b
from pii_scan.named import NamedTuple
from pii_scan.packed import PackedTable
from pii_scan.sources.git.changes import COMMIT, FORMAT, SUBMODULE, Change, comparisons
from pii_scan.sources.git.command import output
from pii_scan.sources.git.repository import Range, Repository

# Hexadecimal digits of a commit: enough for any repository, and a word of a report.
SHORT = 10
_HEADER = f"--format={COMMIT.decode()}%H %cs"


class Brought(NamedTuple):
    """A change, and the commit that made it: ``a1b2c3d4e5 2024-05-01``, the day on which it was committed."""

    commit: str
    change: Change


def history(repository: Repository, since: Range | None, commits: Sequence[str] = ()) -> Iterator[Brought]:
    """What each commit brought, the oldest first: a commit comes after its parents.

    All branches, tags and other references, or what a range holds; or what ``commits`` asks ``rev-list`` for. Of a
    merge only what differs from all its parents. Raises GitError at the end where git failed.
    """
    git_dir = f"--git-dir={repository.git_dir}"
    which = commits or (("--all",) if since is None else (since.end, f"^{since.start}"))
    with output(git_dir, "rev-list", "--reverse", "--topo-order", *which, "--") as listed:
        compare = ("diff-tree", "--stdin", "-r", "--root", "-c", "--no-renames", _HEADER, *FORMAT)
        with output(git_dir, *compare, stdin=listed) as stream:
            listed.close()  # ours; git has its own
            for name, changes in comparisons(stream):
                commit, _, day = name.partition(" ")
                for change in changes:
                    yield Brought(f"{commit[:SHORT]} {day}", change)


class Seen:
    """The objects that came by already: 64 bits of a keyed hash each, in a packed table.

    The key is new for each scan, so that nobody can make two objects that pass for one.
    """

    def __init__(self) -> None:
        self._key = os.urandom(16)
        self._table = PackedTable()

    def add(self, change: Change) -> bool:
        """Whether it comes for the first time: a content, or the place of a submodule."""
        name = change.path if change.mode == SUBMODULE else change.object
        data = os.fsencode(name)
        return self._table.add(int.from_bytes(blake2b(data, digest_size=8, key=self._key).digest(), "big"))
