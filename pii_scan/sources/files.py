"""The walk over files and directories: named paths in the order given, directories in the order of their paths."""

import errno
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO

from pii_scan.config import Settings
from pii_scan.model import NOT_ON_DISK, Blob, Excluded, Missing, Reason, Skip
from pii_scan.named import NamedTuple
from pii_scan.sources.names import PART, Names, join
from pii_scan.sources.places import Entry, Kind, list_directory, open_file, status
from pii_scan.sources.selection import Selection, is_test_directory, is_test_file, listed_paths
from pii_scan.sources.stdin import PipeBlob, StdinBlob

if TYPE_CHECKING:
    from pii_scan.sources.tracked import Tracked

# Characters of a path below its root. No such path is made by accident, and each step down costs its length.
LONGEST = 16_384
# Where pipes of this process stand. Others might never have a writer, and the scan would wait for one.
_OURS = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")
_GONE = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP)

_REASONS = {Kind.LINK: Reason.LINK, Kind.SPECIAL: Reason.SPECIAL, Kind.DIRECTORY: Reason.TOO_DEEP}

Found = Blob | Skip | Excluded | Missing


class FileBlob(NamedTuple):
    """A regular file.

    file: its path for the operating system, relative to the working directory of the walk; signs that are no UTF-8
    are surrogates. follow: whether a link in its place is followed, which is so for named paths.
    """

    path: str
    inner: str | None
    size: int | None
    test_path: bool
    marks: bool
    file: str
    follow: bool = False

    @property
    def lines(self) -> None:
        """All lines count."""
        return

    def open(self) -> BinaryIO:
        """The file's bytes, unbuffered. Raises OSError, also where something else took the file's place."""
        return open_file(self.file, self.follow)


def walk(
    settings: Settings, ignored: Callable[[str], bool] | None = None, stdin: BinaryIO | None = None
) -> Iterator[Found]:
    """All that the paths of the settings name, each file once, in an order that the disk does not decide.

    ignored: whether an ignore rule leaves out a path relative to the working directory (of a directory: with ``/``
    at its end). stdin: what ``-`` means; None for the standard input of this process. Raises UsageError.
    """
    walker = _Walk(settings, ignored, stdin)
    for name in walker.names:
        yield from walker.named(name)


class _Root(NamedTuple):
    """A named directory. by_place: whether rules on paths from the working directory count below it."""

    file: str
    path: str
    real: str
    by_place: bool
    tracked: "Tracked | None"

    def below(self, name: str) -> tuple[str, str]:
        """The path for the system and the path shown of what lies below."""
        return join(self.file, name), name if self.path == "." else join(self.path, name)


class _Level(NamedTuple):
    """A directory on the way down. length: of its path below the root. shared: whether other roots reach it too."""

    entries: Iterator[Entry]
    length: int
    identity: tuple[int, int]  # device and inode
    test: bool
    shared: bool


class _Walk:
    def __init__(self, settings: Settings, ignored: Callable[[str], bool] | None, stdin: BinaryIO | None) -> None:
        self._settings = settings
        self._stdin = stdin
        self._selection = Selection(settings, ignored)
        self._names = Names()
        # A path is named once here; names of one file that differ are found by their real paths.
        self.names = list(dict.fromkeys([*settings.paths, *listed_paths(settings, stdin)]))
        # Only what lies where two named paths meet is remembered, so that one big tree costs no memory.
        self._roots: Counter[str] = Counter()
        if len(self.names) > 1:
            self._roots.update(self._names.real(name) for name in self.names if name != "-")
        self._outputs = frozenset(self._names.real(name) for name in settings.outputs)
        self._seen: set[tuple[str, bool]] = set()
        self._above: set[tuple[int, int]] = set()  # the identities of the levels

    def named(self, name: str) -> Iterator[Found]:
        """All that one named path stands for."""
        if name == "-":
            yield StdinBlob(self._stdin, self._settings.stdin_filename or "-")
            return
        path = self._names.shown(name) if name else "''"
        try:
            found = status(name)
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name
            yield Missing(path) if getattr(error, "errno", errno.ENOENT) in _GONE else _failed(path, error)
            return
        directory = stat.S_ISDIR(found.st_mode)
        below = path.rsplit("/", 1)[-1]
        end = "/" if directory else ""
        if path != "." and self._selection.refuses(path + end, below + end):
            if self._fresh(self._names.real(name), bool(self._roots), True):
                yield Excluded(path + end)
        elif directory:
            yield from self._tree(self._root(name, path))
        elif self._named_fresh(name):
            if stat.S_ISREG(found.st_mode):
                yield self._file(path, name, found.st_size, is_test_file(below), True)
            elif stat.S_ISFIFO(found.st_mode) and name.startswith(_OURS):
                yield PipeBlob(path, name)
            else:
                yield Skip(path, Reason.SPECIAL)

    def _root(self, name: str, path: str) -> _Root:
        real = self._names.real(name) if self._roots or self._outputs else ""
        by_place = not self._selection.shut(path + "/")
        if not self._settings.tracked:
            return _Root(name, path, real, by_place, None)
        from pii_scan.sources.tracked import tracked

        return _Root(name, path, real, by_place, tracked(name))

    def _tree(self, root: _Root) -> Iterator[Found]:
        """All below a named directory. Not recursive: the deepest tree must not be deeper than the stack."""
        below, levels = "", list[_Level]()
        problem = self._enter(root, below, levels, False)
        if problem:
            yield problem
        met = set[str]()
        while levels:
            level = levels[-1]
            below = below[: level.length]
            entry = next(level.entries, None)
            if entry is None:
                self._above.discard(levels.pop().identity)
                continue
            directory = entry.kind is Kind.DIRECTORY
            if directory and entry.name == ".git":
                continue
            name = below + entry.name
            if root.tracked is not None and name in root.tracked.files:
                met.add(name)
            if self._outputs and join(root.real, name) in self._outputs:
                if not name.endswith(PART):  # what a report will replace was there before
                    yield Excluded(root.below(name)[1])
                continue
            out = self._left_out(root, name + "/" if directory else name)
            if directory and not out and len(name) < LONGEST:
                below = name + "/"
                event: Found | None = self._enter(root, below, levels, level.test or is_test_directory(entry.name))
            else:
                event = self._met(root, level, name, entry, out)
            if event:
                yield event
        if root.tracked is not None:
            yield from self._vanished(root, root.tracked.files - met)

    def _vanished(self, root: _Root, names: frozenset[str]) -> Iterator[Skip]:
        """Tracked files that are not on the disk: deleted, or left out by a sparse checkout."""
        for name in sorted(names, key=os.fsencode):
            file, path = root.below(name)
            real = join(root.real, name)
            out = real in self._outputs or self._selection.leaves_out(path, name, root.by_place)
            if not out and not os.path.lexists(file) and self._fresh(real, bool(self._roots)):
                yield Skip(path, Reason.VANISHED, detail=NOT_ON_DISK)

    def _enter(self, root: _Root, below: str, levels: list[_Level], test: bool) -> Skip | None:
        """Go down into a directory; what kept it from being listed (wholly)."""
        file, path = root.below(below[:-1]) if below else (root.file, root.path)
        error: OSError | None
        shared = bool(self._roots) and self._directory_shared(root, below, levels)
        try:
            identity, entries, error = list_directory(file, follow=not levels)
        except OSError as failure:
            error = failure
        else:
            # Links are not followed, but a directory may be mounted below itself. Some systems have no inodes.
            if identity[1] and identity in self._above:
                return Skip(path, Reason.LINK, detail="the same directory as one above it")
            self._above.add(identity)
            levels.append(_Level(iter(entries), len(below), identity, test, shared))
        if error is None or not self._fresh(join(root.real, below), shared):
            return None
        return _failed(path, error)

    def _left_out(self, root: _Root, name: str) -> bool:
        if root.tracked is not None and not root.tracked.has(name):
            return True
        return self._selection.leaves_out(root.below(name)[1], name, root.by_place)

    def _met(self, root: _Root, level: _Level, name: str, entry: Entry, out: bool) -> Found | None:
        """What an entry of a directory yields, unless it is a directory to go down into; None for what was seen."""
        file, path = root.below(name)
        if not self._fresh_below(root, level, name, out):
            return None
        if out:
            return Excluded(path + "/" if entry.kind is Kind.DIRECTORY else path)
        if entry.kind is Kind.FILE:
            return self._file(path, file, entry.size, level.test or is_test_file(entry.name), False)
        return _failed(path, entry.error) if entry.error else Skip(path, _REASONS[entry.kind])

    def _file(self, path: str, file: str, size: int, test: bool, follow: bool) -> Blob | Skip:
        limit = self._settings.max_file_size
        if limit is not None and size > limit:
            return Skip(path, Reason.OVER_LIMIT, detail=f"more than {limit} bytes")
        return FileBlob(path, None, size, test, True, file, follow)

    def _fresh(self, real: str, shared: bool, excluded: bool = False) -> bool:
        """Whether a file is met for the first time. What is left out below one root may be scanned below another."""
        if not shared:
            return True
        fresh = (real, excluded) not in self._seen
        self._seen.add((real, excluded))
        return fresh

    def _fresh_below(self, root: _Root, level: _Level, name: str, excluded: bool) -> bool:
        if not self._roots:
            return True
        real = join(root.real, name)
        return self._fresh(real, level.shared or real in self._roots, excluded)

    def _named_fresh(self, name: str) -> bool:
        if not self._roots and not self._outputs:
            return True
        real = self._names.real(name)
        shared = self._roots[real] > 1 or self._names.root_above(real, self._roots)
        return real not in self._outputs and self._fresh(real, shared)

    def _directory_shared(self, root: _Root, below: str, levels: list[_Level]) -> bool:
        if levels:
            return levels[-1].shared or join(root.real, below[:-1]) in self._roots
        return self._roots[root.real] > 1 or self._names.root_above(root.real, self._roots)


def _failed(path: str, error: Exception) -> Skip:
    """An error of the system as a Skip: its words only, for the rest may name other files."""
    gone = getattr(error, "errno", None) in _GONE
    if gone:
        return Skip(path, Reason.VANISHED)
    return Skip(path, Reason.UNREADABLE, detail=getattr(error, "strerror", None) or type(error).__name__)
