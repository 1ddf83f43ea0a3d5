"""The baseline of a scan: what was accepted before, and how much of it is still free in the file being read.

A finding is accepted while the count for its rule and masked form in its file lasts; a record while the count for its
kind in its file lasts. A count is spent in the order of the text, by the one reader of a file, so that neither chunks
nor workers change what is left over: a file that a baseline speaks of must not be read in parts by several workers.

What it cannot see: one value exchanged for another with the same masked form (李四 for 李五), one record of a kind for
another. Files whose names are equal once masked share their entries.
"""

from __future__ import annotations

import hashlib
import os
import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from pii_scan.model import Blob, Moved, Reason, Skip
from pii_scan.named import NamedTuple
from pii_scan.suppress.entries import FILE, FINDING, RECORD, SKIP, Entries, Entry, Key, read
from pii_scan.suppress.reasons import shown_reason

# What ``suppressed_by`` begins with.
BASELINE = "baseline"
_PART = 1 << 20
# The detail of what was not begun since the time was up.
TIME_LIMIT = "time-limit"
# What one run does not tell of another: these are accepted by nobody.
_NEVER = frozenset({Reason.WORKER_DIED, Reason.INTERNAL_ERROR, Reason.VANISHED})


class Subject(NamedTuple):
    """What an entry speaks of within its file."""

    what: str
    inner: str | None
    name: str
    masked: str = ""


class Gone:
    """Entries of files that are not there any more, and which of them a new file may remind of."""

    def __init__(self, entries: Mapping[str, Sequence[tuple[Key, Entry]]]) -> None:
        self.entries = entries
        # of each: what was found in it. An accepted skip or another's id says nothing about who a new file is.
        self.counts: dict[str, dict[Subject, int]] = {}
        self.by_subject: dict[Subject, list[str]] = {}
        self.by_size: dict[int, list[str]] = {}
        for path, of_path in entries.items():
            for key, entry in of_path:
                if key.what == FILE and entry.size:
                    self.by_size.setdefault(entry.size, []).append(path)
                elif key.what in (FINDING, RECORD):
                    self.counts.setdefault(path, {})[subject_of(key)] = entry.times
                    self.by_subject.setdefault(subject_of(key), []).append(path)

    def sources(self, blob: Blob, seen: Mapping[Subject, int], found: int) -> Iterator[str]:
        """The files whose place a new one may have taken, the likeliest first.

        Its content is that of a file that was accepted as a whole; or all that is accepted there is here, and is at
        least half of what is here: else a few common masks of a file long gone would speak for any new one.
        """
        same_size = self.by_size.get(blob.size or 0, ())
        yield from sorted(path for path in same_size if whole(self.entries[path], blob))
        ranked = []
        for path in {path for subject in seen for path in self.by_subject[subject]}:
            counts = self.counts[path]
            total = sum(counts.values())
            if total * 2 >= found and all(seen.get(subject, 0) >= count for subject, count in counts.items()):
                ranked.append((-total, posixpath.basename(path) != posixpath.basename(blob.path), path))
        yield from (path for *_, path in sorted(ranked))


class Baseline:
    """Entries by path.

    name: the file. base: what stands before a path from the working directory to make it one from the baseline's
    folder (``sub/dir/``); "" where the working directory does not lie below that folder: then paths in the baseline
    are those from the working directory.
    """

    def __init__(self, name: str, entries: Entries, base: str = "") -> None:
        self.name, self.entries = name, entries
        self._base = base
        self._by_path: dict[str, list[tuple[Key, Entry]]] = {}
        for key, entry in entries.valid.items():
            self._by_path.setdefault(key.path, []).append((key, entry))

    def place(self, path: str) -> str:
        """A path of an event as the baseline writes it."""
        return posixpath.normpath(self._base + path) if self._base and not posixpath.isabs(path) else path

    def exists(self, path: str) -> bool:
        """Whether a path of the baseline is there; of one that is shown with signs left out nobody can say no."""
        if "?" in path or "*" in path:
            return True
        return os.path.lexists(path if posixpath.isabs(path) else "../" * self._base.count("/") + path)

    def __contains__(self, path: str) -> bool:
        return self.place(path) in self._by_path

    def may_be_whole(self, blob: Blob, path: str) -> bool:
        """Whether an entry for a whole file may speak of a blob, by its path or by the size of one that is gone."""
        entries = self._by_path.get(self.place(path))
        if entries is None:
            return blob.size in self.gone.by_size
        return any(key.what == FILE for key, _ in entries)

    @cached_property
    def gone(self) -> Gone:
        """Looked up when the first new file is found: it costs a look at the disk for each path."""
        return Gone({path: entries for path, entries in self._by_path.items() if not self.exists(path)})

    def skip(self, skip: Skip) -> Skip:
        """A skip of something that was not even opened, with ``suppressed_by`` where it is accepted."""
        subject = Subject(SKIP, skip.inner, skip.reason.value)
        for key, entry in self._by_path.get(self.place(skip.path), ()):
            if subject_of(key) == subject and can_be_accepted(skip):
                return skip._replace(suppressed_by=_why(entry))
        return skip

    def budget(self, blob: Blob, path: str, source: str | None = None) -> Budget:
        """What is accepted in a blob, by its path as it is shown; of ``source``, a file that is gone, where given."""
        entries = self._by_path.get(source or self.place(path), ())
        return Budget(entries, blob, path, None if entries else self)


def load(name: str) -> Baseline:
    """A baseline from its file. Raises ConfigError with line and column of the first mistake."""
    return Baseline(name, read(name, date.today()), base_of(name))


def is_baseline(name: str) -> bool:
    """Whether a file holds entries of a baseline, be it damaged, or nothing."""
    try:
        with open(name, "rb") as stream:
            lines = stream.read(1 << 20).splitlines()
    except OSError:
        return False
    return not any(lines) or any(line.lstrip().startswith(b'{"baseline":') for line in lines)


def base_of(name: str) -> str:
    """The working directory below the folder of a baseline, with ``/`` at its end, or ""."""
    folder, here = Path(os.path.realpath(name)).parent, Path(os.path.realpath("."))
    if here == folder or not here.is_relative_to(folder):
        return ""
    return here.relative_to(folder).as_posix() + "/"


def whole(entries: Iterable[tuple[Key, Entry]], blob: Blob) -> str | None:
    """The text for ``suppressed_by`` where a blob is accepted as a whole, since its content is what it was."""
    accepted = {key.name: entry for key, entry in entries if key.what == FILE}
    if not accepted or blob.size is None:
        return None
    try:
        return next((_why(accepted[name]) for name in blob_ids(blob) if name in accepted), None)
    except OSError:  # reading it tells why
        return None


def blob_ids(blob: Blob) -> tuple[str, str]:
    """The ids that git gives to a blob's content, by SHA-1 and by SHA-256. Raises OSError."""
    hashes = hashlib.sha1(usedforsecurity=False), hashlib.sha256()
    for each in hashes:
        each.update(b"blob %d\0" % (blob.size or 0))
    with blob.open() as stream:
        while part := stream.read(_PART):
            for each in hashes:
                each.update(part)
    return hashes[0].hexdigest(), hashes[1].hexdigest()


def subject_of(key: Key) -> Subject:
    """What a key speaks of, without its path."""
    return Subject(key.what, key.inner, key.name, key.masked)


def _why(entry: Entry) -> str:
    reason = shown_reason(entry.reason)
    return f"{BASELINE}: {reason}" if reason else BASELINE


def can_be_accepted(skip: Skip) -> bool:
    """Whether a skip may be expected to come again, so that it makes sense to accept it."""
    return skip.reason not in _NEVER and skip.detail != TIME_LIMIT


class Budget:
    """What a baseline still accepts in one blob. Each question spends what it accepts.

    watch: the baseline where it has no entry for the blob, which may then be a file that was renamed.

    Where only some lines of a blob count, what stands on the others is old, and has the first claim, wherever it
    stands: the blob is looked at once for that alone (until ``looked``), then read.
    """

    def __init__(self, entries: Sequence[tuple[Key, Entry]], blob: Blob, path: str, watch: Baseline | None) -> None:
        self._why = {subject_of(key): _why(entry) for key, entry in entries}
        self._left = {subject_of(key): entry.times for key, entry in entries if key.what in (FINDING, RECORD)}
        self._whole = whole(entries, blob)
        self._blob, self._path, self._watch = blob, path, watch
        self._found = 0
        self._seen: Counter[Subject] = Counter()
        self._looking = bool(entries) and blob.lines is not None
        self._old: Counter[Subject] = Counter()

    @property
    def looking(self) -> bool:
        """Whether the blob must be looked at once before it is read."""
        return self._looking and self._whole is None

    def looked(self) -> None:
        """The look is over."""
        self._looking = False

    @property
    def is_open(self) -> bool:
        """Whether anything here may still be accepted, or remind of a file that is gone: all must be asked for."""
        if self._watch is not None:
            return bool(self._watch.gone.entries)
        return self._whole is not None or any(self._left.values()) or any(self._old.values())

    def finding(self, rule: str, inner: str | None, masked: str, old: bool = False) -> str | None:
        """The text for ``suppressed_by`` where one more such value is accepted, else None."""
        return self._spend(Subject(FINDING, inner, rule, masked), old)

    def record(self, kind: str, inner: str | None, old: bool = False) -> str | None:
        """The text for ``suppressed_by`` where one more record of the kind is accepted, else None."""
        return self._spend(Subject(RECORD, inner, kind), old)

    def skip(self, skip: Skip) -> Skip:
        """The skip, with ``suppressed_by`` where it is accepted, however often it comes."""
        why = self._whole or self._why.get(Subject(SKIP, skip.inner, skip.reason.value))
        return skip._replace(suppressed_by=why) if why and can_be_accepted(skip) else skip

    def moved(self) -> Moved | None:
        """Of a new file: the files that are gone whose place it may have taken."""
        if self._watch is None or not self._found:
            return None
        sources = tuple(self._watch.gone.sources(self._blob, self._seen, self._found))
        return Moved(self._blob, self._path, sources) if sources else None

    def _spend(self, subject: Subject, old: bool) -> str | None:
        if self._whole:
            return self._whole
        if self._looking and not old:
            return None
        if old and not self._looking and self._old[subject] > 0:  # what was kept for it
            self._old[subject] -= 1
            return self._why[subject]
        if self._left.get(subject, 0) > 0:
            self._left[subject] -= 1
            self._old[subject] += self._looking
            return self._why[subject]
        if self._watch is not None:
            self._found += 1
            if subject in self._watch.gone.by_subject:
                self._seen[subject] += 1
        return None
