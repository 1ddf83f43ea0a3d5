"""What a git repository holds: the staged content, what a range of commits added, or all that was ever committed.

The lines that were added or changed count; ``--whole-files`` makes all lines of a touched file count. Contents are read
as git keeps them, from ``cat-file``: nothing is checked out, and what a repository configures is not run.

- ``--staged`` is the index against HEAD; while a merge is being committed, only what is new to all its parents counts.
- ``--since REV`` is HEAD against its merge base with REV: what a branch would bring. ``REV..END`` names another end.
- ``--history`` is every content that any commit brought, once, at the commit that first brought it; ``inner`` is then
  ``<commit> <day>``. A line counts at the commit that added it, so that a value is told once and not with every later
  version of its file. With ``--since`` only the commits of that range are looked at.

A rename without a change brings nothing, nor does in a range of the history a content that was there before it. What
git cannot compare (a copy, a link that became a file) counts whole, as do containers and UTF-16, whose lines are not
git's. Submodules are repositories of their own: they are told, not read. Of what Git LFS keeps the content counts where
it is in this clone, as it is when it is committed; else the reader of its pointer tells it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import BinaryIO

from pii_scan.config import Settings
from pii_scan.errors import UsageError
from pii_scan.model import Excluded, Lines, Reason, Skip
from pii_scan.sources.files import FileBlob, Found, walk
from pii_scan.sources.git.changes import FORMAT, LINK, NOTHING, SUBMODULE, Change, comparisons
from pii_scan.sources.git.choice import Choice, is_test
from pii_scan.sources.git.command import GitError, output
from pii_scan.sources.git.lfs import Store
from pii_scan.sources.git.objects import GROUP, GitBlob, sizes
from pii_scan.sources.git.repository import Repository, commits_since, parents_of_index, require_history

__all__ = ["GitBlob", "committed"]


def committed(settings: Settings, ignored: Callable[[str], bool] | None, stdin: BinaryIO | None) -> Iterator[Found]:
    """What the options for git name, in git's order of paths or commits. Raises UsageError.

    With ``settings.hook`` a named file that has no change is read whole, from the disk.
    """
    choice = Choice(settings, ignored, stdin)
    found = _history(choice, settings) if settings.history else _changed(choice, settings)
    yield from _sized(choice.repository, found, settings.max_file_size)
    if settings.hook:
        yield from _unchanged(choice, settings, ignored)
    else:
        yield from choice.missing()


def _changed(choice: Choice, settings: Settings) -> Iterator[Found]:
    repository = choice.repository
    if settings.since is not None:
        since = commits_since(repository, settings.since)
        changes = _new_to_all(repository, since.bases, ("diff-tree", "-r"), (since.end,))
    elif repository.bare:
        raise UsageError(f"--staged: {repository.base} is a bare repository, in which nothing is staged; use --history")
    else:
        changes = _new_to_all(repository, parents_of_index(repository), ("diff-index", "--cached"), ())
    for change in changes:
        if change.source:
            choice.names(change.source)
        event = _event(choice, change, settings.whole_files, None)
        if event:
            yield event


def _new_to_all(
    repository: Repository, bases: Iterable[str], command: tuple[str, ...], end: tuple[str, ...]
) -> list[Change]:
    """The changes against the first base, with the lines that are new to each of them."""
    found: list[Change] = []
    for number, base in enumerate(bases):
        arguments = (*command, "-M", *FORMAT, base, *end, "--")
        with output(f"--git-dir={repository.git_dir}", *arguments) as stream:
            changes = [change for comparison in comparisons(stream) for change in comparison.changes]
        if number == 0:
            found = changes
            continue
        there = {change.path: change.lines for change in changes}
        found = [change._replace(lines=_common(change.lines, there.get(change.path, Lines()))) for change in found]
    return found


def _common(one: Lines | None, other: Lines | None) -> Lines | None:
    if one is None or other is None:
        return other if one is None else one
    return one.common(other)


def _history(choice: Choice, settings: Settings) -> Iterator[Found]:
    from pii_scan.sources.git.history import Objects, history

    since = None if settings.since is None else commits_since(choice.repository, settings.since)
    if since is None and not settings.commits:
        require_history(choice.repository)
    seen = Objects()
    try:
        for commit, change in history(choice.repository, since, settings.commits):
            event = _event(choice, change, settings.whole_files, commit)
            # A content that was left out at one path may come again at another.
            if event and (isinstance(event, Excluded) or seen.add(change.brought)):
                yield event
    except GitError as error:
        # What was found so far is told; the rest of the history is not known.
        yield Skip(choice.repository.base, Reason.CORRUPT, None, str(error))


def _event(choice: Choice, change: Change, whole: bool, commit: str | None) -> Found | None:
    """What a change stands for, its size not known yet; None for what brings nothing."""
    if not choice.names(change.path):
        return None
    path = choice.repository.shown(change.path)
    if change.status == "U":
        return Skip(path, Reason.UNREADABLE, commit, "unmerged: resolve the conflict and stage the file")
    lines = None if whole or _was_left_out(choice, change) else change.lines
    if change.mode == NOTHING or (lines is not None and not lines.bounds):
        return None
    if choice.leaves_out(path, change.path):
        return Excluded(path)
    if change.mode in (LINK, SUBMODULE):
        reason, detail = (Reason.LINK, None) if change.mode == LINK else (Reason.SPECIAL, "submodule")
        return Skip(path, reason, commit, detail)
    return GitBlob(path, commit, None, is_test(change.path), True, lines, choice.repository.git_dir, change.object)


def _was_left_out(choice: Choice, change: Change) -> bool:
    """Whether it was renamed from a path that is not looked at, so that its old lines are new here."""
    return change.source is not None and choice.leaves_out(choice.repository.shown(change.source), change.source)


def _sized(repository: Repository, found: Iterator[Found], limit: int | None) -> Iterator[Found]:
    """The same with the sizes of all blobs; what is larger than the limit, or missing, is not examined."""
    store = Store(repository.git_dir)
    while group := list(islice(found, GROUP)):
        known = iter(sizes(repository.git_dir, [blob.object for blob in group if isinstance(blob, GitBlob)]))
        for event in group:
            yield _measured(event, next(known), limit, store) if isinstance(event, GitBlob) else event


def _measured(blob: GitBlob, size: int | None, limit: int | None, store: Store) -> GitBlob | FileBlob | Skip:
    if size is None:
        return Skip(blob.path, Reason.UNREADABLE, blob.inner, "its content is not in this clone")
    content = store.content(blob._replace(size=size))
    if limit is not None and (content.size or 0) > limit:
        return Skip(blob.path, Reason.OVER_LIMIT, blob.inner, f"more than {limit} bytes")
    return content


def _unchanged(choice: Choice, settings: Settings, ignored: Callable[[str], bool] | None) -> Iterator[Found]:
    """The named files that have no change, as they are on the disk."""
    names = tuple(name for name in choice.unmet() if not os.path.isdir(name))
    for event in walk(settings._replace(paths=names, files_from=None), ignored):
        yield event._replace(test_path=is_test(event.path)) if isinstance(event, FileBlob) else event
