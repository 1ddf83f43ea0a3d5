"""How paths stand in a folder, however they were given: what the globs of a configuration file are relative to."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache


class Folder:
    """A folder, by its real absolute path, as seen from the working directory at this time."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._here = os.getcwd()
        here = self._lexically(self._here)
        # What stands before a path from the working directory; None where that lies elsewhere.
        self._before = None if here is None else "" if here == "." else f"{here}/"
        self._real = lru_cache(4096)(real_path)

    def place(self, path: str) -> str | None:
        """A path relative to the folder, ``/`` separated; None where it does not lie below it.

        A ``/`` at its end stays. The folder itself is ".".
        """
        if self._before is not None and ".." not in path and not path.startswith((".", "/")) and path[1:2] != ":":
            return self._before + path  # nearly all
        end = "/" if path.endswith("/") else ""
        found = self._place(path)
        return None if found is None else found if found == "." else found + end

    def _place(self, path: str) -> str | None:
        full = os.path.join(self._here, path)
        if not _is_after_a_name(path):
            found = self._lexically(os.path.normpath(full))
            if found is not None:
                return found
        folder, name = os.path.split(full.rstrip("/" + os.sep))
        if name in ("", ".", ".."):
            return self._lexically(self._real(full))
        return self._lexically(os.path.join(self._real(folder), name))

    def _lexically(self, full: str) -> str | None:
        known, top = os.path.normcase(full), os.path.normcase(self._folder).rstrip(os.sep)
        if known.rstrip(os.sep) == top:
            return "."
        return full[len(top) + 1 :].replace(os.sep, "/") if known.startswith(top + os.sep) else None


def upward(folder: str) -> Iterator[str]:
    """A folder and those above it, up to the top of a repository or the root."""
    while True:
        yield folder
        above = os.path.dirname(folder)
        if above == folder or os.path.exists(os.path.join(folder, ".git")):
            return
        folder = above


def real_path(path: str) -> str:
    """The absolute path without links, as far as there is one."""
    try:
        return os.path.realpath(path)
    except RecursionError:  # a chain of links longer than any system follows
        return os.path.abspath(path)


def _is_after_a_name(path: str) -> bool:
    """Whether ".." stands behind a name, which may be a link: then only the system knows where that leads."""
    parts = [part for part in path.replace(os.sep, "/").split("/") if part not in ("", ".")]
    return ".." in parts and any(part != ".." for part in parts[: len(parts) - parts[::-1].index("..") - 1])
