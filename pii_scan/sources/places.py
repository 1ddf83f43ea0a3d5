"""Files and directories as the operating system knows them, also where a path is too long for one call."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from enum import Enum
from io import FileIO
from typing import BinaryIO, cast

from pii_scan.named import NamedTuple

# Bytes of a path that every system takes in one call: PATH_MAX is 1,024 on macOS, 4,096 on Linux.
PIECE = 1000
_BY_DESCRIPTOR = os.scandir in os.supports_fd and os.open in os.supports_dir_fd
_DIRECTORY = getattr(os, "O_DIRECTORY", 0)
# Passing through a directory needs no right to read it; Linux has a flag for that.
_PASS = getattr(os, "O_PATH", os.O_RDONLY) | _DIRECTORY
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
# What took a file's place must neither block the scan nor become its terminal.
_CALM = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_BINARY = getattr(os, "O_BINARY", 0)


class Kind(Enum):
    """What a directory says that an entry is."""

    FILE = "file"
    DIRECTORY = "directory"
    LINK = "link"
    SPECIAL = "special"
    FAILED = "failed"


class Entry(NamedTuple):
    """One name in a directory. key: sorts names in the order of full paths. size: of a file, in bytes."""

    key: bytes
    name: str
    kind: Kind
    size: int = 0
    error: OSError | None = None


class Listing(NamedTuple):
    """A directory: its device and inode, its sorted entries, and the error that ended the list early."""

    identity: tuple[int, int]
    entries: list[Entry]
    error: OSError | None


def reach(path: str) -> AbstractContextManager[tuple[str, int | None]]:
    """A name short enough for one call, and the open directory that it starts from (None: the working directory)."""
    rest = os.fsencode(path)
    return nullcontext((path, None)) if len(rest) <= PIECE or not _BY_DESCRIPTOR else _reached(rest)


@contextmanager
def _reached(rest: bytes) -> Iterator[tuple[str, int | None]]:
    directory: int | None = None
    try:
        while len(rest) > PIECE:
            cut = rest.rfind(b"/", 1, PIECE + 1)
            if cut < 0:  # one name that no file system takes: the caller's call says so
                break
            opened = os.open(rest[:cut], _PASS, dir_fd=directory)
            if directory is not None:
                os.close(directory)
            directory, rest = opened, rest[cut:].lstrip(b"/") or b"."
        yield os.fsdecode(rest), directory
    finally:
        if directory is not None:
            os.close(directory)


def status(path: str) -> os.stat_result:
    """What a named path is; links are followed. Raises OSError."""
    with reach(path) as (name, directory):
        return os.stat(name, dir_fd=directory)


def open_file(path: str, follow: bool) -> BinaryIO:
    """A regular file's bytes, unbuffered. Raises OSError, also for what is a link (without follow) or no file now."""
    flags = os.O_RDONLY | _CALM | _BINARY | (0 if follow else _NO_LINK)
    with reach(path) as (name, directory):
        descriptor = os.open(name, flags, dir_fd=directory)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Not a regular file")
        return cast("BinaryIO", FileIO(descriptor, "rb"))
    except BaseException:
        os.close(descriptor)
        raise


def list_directory(path: str, follow: bool) -> Listing:
    """What a directory holds. Raises OSError, also for a link that took its place (without follow)."""
    if not _BY_DESCRIPTOR:
        found = os.stat(path, follow_symlinks=follow)
        return Listing((found.st_dev, found.st_ino), *_entries(path))
    flags = os.O_RDONLY | _CALM | _DIRECTORY | (0 if follow else _NO_LINK)
    with reach(path) as (name, directory):
        descriptor = os.open(name, flags, dir_fd=directory)
    try:
        found = os.fstat(descriptor)
        # The sizes are asked for here, while the directory is open: one short name each, however deep it lies.
        return Listing((found.st_dev, found.st_ino), *_entries(descriptor))
    finally:
        os.close(descriptor)


def _entries(where: str | int) -> tuple[list[Entry], OSError | None]:
    entries: list[Entry] = []
    failure: OSError | None = None
    with os.scandir(where) as found:
        while True:
            try:
                entry = next(found, None)
            except OSError as error:
                failure = error
                break
            if entry is None:
                break
            entries.append(_entry(entry))
    entries.sort(key=lambda entry: entry.key)
    return entries, failure


def _entry(entry: os.DirEntry[str]) -> Entry:
    key = os.fsencode(entry.name)
    try:
        junction = getattr(entry, "is_junction", None)  # Windows, from Python 3.12
        if entry.is_symlink() or (junction is not None and junction()):
            return Entry(key, entry.name, Kind.LINK)
        if entry.is_dir(follow_symlinks=False):
            return Entry(key + b"/", entry.name, Kind.DIRECTORY)
        size = entry.stat(follow_symlinks=False).st_size  # fails for what vanished, which is_file() calls no file
        kind = Kind.FILE if entry.is_file(follow_symlinks=False) else Kind.SPECIAL
        return Entry(key, entry.name, kind, size)
    except OSError as error:
        return Entry(key, entry.name, Kind.FAILED, error=error)
