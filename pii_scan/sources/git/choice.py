"""Which paths of a repository are looked at: those named, without what the user's rules leave out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import BinaryIO

from pii_scan.config import Settings
from pii_scan.folder import Folder
from pii_scan.model import Missing
from pii_scan.sources.git.repository import Repository, find
from pii_scan.sources.names import Names
from pii_scan.sources.selection import Selection, is_test_directory, is_test_file, listed_paths


class Choice:
    """The user's choice in one repository.

    Without a named path the whole repository is meant, also from a directory below its top.
    """

    def __init__(self, settings: Settings, ignored: Callable[[str], bool] | None, stdin: BinaryIO | None) -> None:
        names = list(dict.fromkeys([*settings.paths, *listed_paths(settings, stdin)]))
        shown = list(map(Names().shown, names))
        self.repository: Repository = find(names, shown)
        top = Folder(self.repository.top)
        # path in the repository → as it is shown, as it was given
        self._named = {top.place(name) or name: (path, name) for path, name in zip(shown, names, strict=True)}
        self._met: set[str] = set()
        self._selection = Selection(settings, ignored)
        self._rules = bool(ignored or settings.include or settings.exclude)
        self._forced = settings.force_exclude
        self._directory_out = lru_cache(4096)(self._directory_left_out)

    def names(self, below: str) -> bool:
        """Whether a path in the repository is named or lies below a named directory."""
        if not self._named:
            return True
        found = self._name_of(below)
        if found is None:
            return False
        self._met.add(found)
        return True

    def _name_of(self, below: str) -> str | None:
        if below in self._named:
            return below
        end = below.rfind("/")
        while end > 0:
            if below[:end] in self._named:
                return below[:end]
            end = below.rfind("/", 0, end)
        return "." if "." in self._named else None

    def leaves_out(self, path: str, below: str) -> bool:
        """Whether ignore rules or globs leave out a file. below: its path in the repository."""
        if not self._rules:
            return False
        if below in self._named and not self._forced:
            return self._selection.refuses(path, below.rpartition("/")[2])
        if self._selection.leaves_out(path, below, True):
            return True
        parent = below.rpartition("/")[0]
        return bool(parent) and self._directory_out(parent)

    def _directory_left_out(self, below: str) -> bool:
        path = self.repository.shown(below)
        # The working directory and what is above it was not left out: the user stands there.
        here = path in (".", "..") or path.endswith("/..")
        if not here and self._selection.leaves_out(path + "/", below + "/", True):
            return True
        parent = below.rpartition("/")[0]
        return bool(parent) and self._directory_out(parent)

    def unmet(self) -> Iterator[str]:
        """The names, as they were given, that none of the paths was."""
        return (name for below, (_, name) in self._named.items() if below not in self._met)

    def missing(self) -> Iterator[Missing]:
        """What was named, is nowhere in what was looked at, and is no path on the disk either."""
        for below, (path, name) in self._named.items():
            if below not in self._met and not os.path.lexists(name):
                yield Missing(path)


def is_test(below: str) -> bool:
    """Whether a path in a repository says that it belongs to tests."""
    *directories, name = below.split("/")
    return is_test_file(name) or any(is_test_directory(directory) for directory in directories)
