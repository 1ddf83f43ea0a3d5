"""Which paths are scanned: the globs, ignore rules and lists of the user, and which of them are tests."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import BinaryIO

from pii_scan.config import Settings
from pii_scan.errors import UsageError
from pii_scan.folder import Folder
from pii_scan.gitignore import matcher, mistake
from pii_scan.lazy import lazy_re

TEST_NAMES = frozenset(
    {"test", "tests", "spec", "specs", "fixture", "fixtures", "mock", "mocks", "example", "examples"}
    | {"sample", "samples", "e2e"}
)
# A name's words: signs divide them, and a new one begins at a capital letter or a digit.
_WORD = lazy_re(r"[Ee]2[Ee]|[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+|\d+")
# Bytes of the longest list of paths, and of the parts in which it is read.
_LONGEST, _PART = 1 << 28, 1 << 20

Match = Callable[[str], bool]


def is_test_directory(name: str) -> bool:
    """Whether a directory's whole name says that tests lie in it."""
    return name.lower().strip("_") in TEST_NAMES


def is_test_file(name: str) -> bool:
    """Whether a file's name says that it belongs to tests: a part before its suffix begins or ends with such a word.

    So are tests named: ``foo_test.go``, ``test_foo.py``, ``foo.spec.ts``, ``FooTest.java``.
    """
    stem, dot, _ = name.rpartition(".")
    parts = (_WORD.findall(part) for part in (stem if dot else name).split("."))
    return any(words and not TEST_NAMES.isdisjoint((words[0].lower(), words[-1].lower())) for words in parts)


class _Globs:
    """The globs of an option, in gitignore syntax; the last one that speaks of a path decides.

    Those of a configuration file are relative to its folder, for all that lies below it.
    """

    def __init__(self, settings: Settings, option: str) -> None:
        globs: Sequence[str] = getattr(settings, option)
        lines = [f"\\{glob}" if glob.startswith("#") else glob for glob in globs]
        if wrong := mistake(lines):
            raise UsageError(f"--{option} {wrong.line}: not a glob: write it as in .gitignore ({wrong.error})")
        self.matches = matcher(lines)
        folder = settings.config_folder if option in settings.config_globs else None
        self._folder = Folder(folder) if folder else None

    def speak_of(self, path: str, below: str = ".") -> bool:
        """Whether one matches a path; where that counts from the working directory, the path below its root counts too.

        "." is the place where all are relative to, and is never left out.
        """
        place = self._folder.place(path) if self._folder else None
        places = (path, below) if place is None else (place,)
        return any(self.matches(place) for place in places if place not in (".", "./"))


class Selection:
    """The user's choice. Paths are ``/`` separated; those of directories end with ``/``."""

    def __init__(self, settings: Settings, ignored: Match | None) -> None:
        self._exclude = _Globs(settings, "exclude") if settings.exclude else None
        self._include = _Globs(settings, "include") if settings.include else None
        self._ignored = ignored
        self._forced = settings.force_exclude
        # Who names a path and, beside it, a glob that speaks of it means the glob.
        self._beside = None if "exclude" in settings.config_globs else self._exclude

    def refuses(self, path: str, below: str) -> bool:
        """Whether something is left out although the user named it. below: the last part of its path."""
        if self._forced:
            return self.leaves_out(path, below, True)
        return self._beside is not None and self._beside.speak_of(path, below)

    def shut(self, path: str) -> bool:
        """Whether the rules leave out ``path``, relative to the working directory (which is ``./`` itself)."""
        if self._exclude and self._exclude.speak_of(path):
            return True
        return bool(self._ignored and path != "./" and self._ignored(path))

    def leaves_out(self, path: str, below: str, by_place: bool) -> bool:
        """Whether something that was met is left out.

        path: relative to the working directory. below: relative to the scanned root. by_place: whether rules on
        ``path`` count; they do not below a root that they leave out themselves, for the user has named it.
        """
        if self._exclude and (self._exclude.speak_of(path, below) if by_place else self._exclude.matches(below)):
            return True
        if by_place and self._ignored and self._ignored(path):
            return True
        return self._include is not None and not path.endswith("/") and not self._include.speak_of(path, below)


def _read_list(stream: BinaryIO, name: str) -> bytes:
    """All of a list of paths, part by part, so that a signal ends it. Raises UsageError where it has no end."""
    parts, size = [], 0
    while part := stream.read(_PART):
        parts.append(part)
        size += len(part)
        if size > _LONGEST:
            raise UsageError(f"--files-from {name}: more than {_LONGEST >> 20} MB: no list of files")
    return b"".join(parts)


def listed_paths(settings: Settings, stdin: BinaryIO | None) -> list[str]:
    """The paths of --files-from: one per line, or divided by NUL where there is one. Raises UsageError."""
    name = settings.files_from
    if name is None:
        return []
    try:
        if name != "-":
            with open(name, "rb") as stream:
                data = _read_list(stream, name)
        elif "-" in settings.paths:
            raise UsageError("standard input cannot be both the list of files and a file: name one of them otherwise")
        else:
            data = _read_list(stdin or sys.stdin.buffer, name)
    except OSError as error:
        raise UsageError(f"--files-from {name}: {error.strerror}") from None
    if b"\0" in data:
        parts = data.split(b"\0")
    else:
        parts = data.removeprefix(b"\xef\xbb\xbf").split(b"\n")
        if all(part.endswith(b"\r") for part in parts[:-1]):  # a list written on Windows
            parts = [part.removesuffix(b"\r") for part in parts]
    # A file of that name, not standard input.
    return [os.fsdecode(part) if part != b"-" else "./-" for part in parts if part]
