"""Names of paths: as reports show them, and where they really lead."""

# pathlib drops what counts here ("." and its absence, final slashes), and costs more for each file.

from __future__ import annotations

import os
from collections.abc import Container
from functools import lru_cache

from pii_scan.errors import UsageError
from pii_scan.folder import real_path

# The end of the name of a report that is being written.
PART = ".part"


def join(directory: str, name: str) -> str:
    """A name in a directory, with one ``/`` between them."""
    return directory + name if directory.endswith("/") else f"{directory}/{name}"


class Names:
    """Names as seen from the working directory at the time of the walk."""

    def __init__(self) -> None:
        try:
            self._directory = os.getcwd()
        except OSError as error:
            raise UsageError(f"the working directory: {error.strerror}; change to one that exists") from None
        self._parent = lru_cache(maxsize=4096)(real_path)

    def real(self, name: str) -> str:
        """The absolute path without links."""
        if "\0" in name:
            return name
        parent, last = os.path.split(name)
        if last in ("", ".", "..") or os.path.islink(name):
            return real_path(name)
        return os.path.join(self._parent(parent), last)

    def root_above(self, real: str, roots: Container[str]) -> bool:
        """Whether one of the roots is a directory above a real path."""
        parent = os.path.dirname(real)
        while parent not in roots:
            real, parent = parent, os.path.dirname(parent)
            if real == parent:
                return False
        return True

    def shown(self, name: str) -> str:
        """A path as reports show it: relative to the working directory where it lies below it, else as given."""
        name = name.replace(os.sep, "/")
        parts = [part for part in name.split("/") if part not in ("", ".")]
        given = ("/" if name.startswith("/") else "") + "/".join(parts) or "."
        if "\0" in name:
            return given
        shown = None if ".." in parts else self._below_here(os.path.join(self._directory, given))
        # What ".." means after a link, and where an absolute path leads, only the system knows.
        if shown is None and (".." in parts or os.path.isabs(given)):
            if parts[-1:] == [".."]:
                shown = self._below_here(real_path(given))
            else:
                shown = self._below_here(os.path.join(self._parent(os.path.dirname(given)), *parts[-1:]))
        return given if shown is None else shown

    def _below_here(self, full: str) -> str | None:
        """An absolute path relative to the working directory; None where it does not lie below it."""
        full = full.replace(os.sep, "/").removesuffix("/.").rstrip("/")
        top = self._directory.replace(os.sep, "/").rstrip("/")
        if full == top:
            return "."
        return full[len(top) + 1 :] if full.startswith(top + "/") else None
