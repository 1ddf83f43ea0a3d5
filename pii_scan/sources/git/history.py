"""The history of a repository: every content once, with the commit that first brought it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from pii_scan.digests import blake2b
from pii_scan.model import Lines
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
    merge only what differs from all its parents. Contents that were there before a range bring no lines, and a file
    that was renamed in it those that changed. Raises GitError at the end where git failed.
    """
    git_dir = f"--git-dir={repository.git_dir}"
    which = commits or (("--all",) if since is None else (since.end, f"^{since.start}"))
    new = _objects(git_dir, which) if which != ("--all",) else None
    # of all the history a rename brings nothing either: its content was seen
    renames = "--no-renames" if new is None else "-M"
    with output(git_dir, "rev-list", "--reverse", "--topo-order", *which, "--") as listed:
        compare = ("diff-tree", "--stdin", "-r", "--root", "-c", renames, _HEADER, *FORMAT)
        with output(git_dir, *compare, stdin=listed) as stream:
            listed.close()  # ours; git has its own
            for name, changes in comparisons(stream):
                commit, _, day = name.partition(" ")
                for change in changes:
                    is_old = new is not None and change.mode != SUBMODULE and change.object not in new
                    brought = change._replace(lines=Lines()) if is_old else change
                    yield Brought(f"{commit[:SHORT]} {day}", brought)


def _objects(git_dir: str, which: Sequence[str]) -> Objects:
    """The objects that commits bring, but for those that the commits before them hold."""
    found = Objects()
    # what is missing in a partial clone is told when it is read
    with output(git_dir, "rev-list", "--objects", "--missing=allow-any", *which, "--") as stream:
        for line in stream:
            found.add(line.split()[0].decode("ascii"))
    return found


class Objects:
    """A set of objects: 64 bits of a keyed hash each, in a packed table.

    The key is new for each scan, so that nobody can make two objects that pass for one.
    """

    def __init__(self) -> None:
        self._key = os.urandom(16)
        self._table = PackedTable()

    def add(self, name: str) -> bool:
        """Whether an object comes for the first time."""
        return self._table.add(self._hash(name))

    def __contains__(self, name: str) -> bool:
        return self._hash(name) in self._table

    def _hash(self, name: str) -> int:
        return int.from_bytes(blake2b(os.fsencode(name), digest_size=8, key=self._key).digest(), "big")
