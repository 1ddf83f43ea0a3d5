"""A file as one commit holds it: what a report of the history speaks of."""

from __future__ import annotations

from pii_scan.errors import UsageError
from pii_scan.folder import Folder
from pii_scan.sources.git.command import GitError
from pii_scan.sources.git.objects import GitBlob, sizes
from pii_scan.sources.git.repository import find


def content(path: str, inner: str) -> GitBlob:
    """The file of a path, as seen from the working directory, in a commit. Raises UsageError where there is none.

    inner: the commit and its day, as reports have it.
    """
    commit = inner.partition(" ")[0]
    repository = find([path], [path])
    below = Folder(repository.top).place(path)
    try:
        repository.ask("rev-parse", "--verify", "--quiet", f"{commit}^{{commit}}")
    except GitError:
        raise UsageError(
            f"{path}!{inner}: this repository has no such commit: go to the one that was scanned"
        ) from None
    try:
        found = repository.ask("rev-parse", "--verify", "--quiet", f"{commit}:{below}")
        if repository.ask("cat-file", "-t", found) != "blob":
            raise GitError("no file")
    except GitError:
        raise UsageError(f"{path}!{inner}: that commit has no such file") from None
    return GitBlob(path, inner, sizes(repository.git_dir, [found])[0], False, True, None, repository.git_dir, found)
