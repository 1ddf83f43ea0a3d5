"""What git says of changes, ``--raw -p -U0``: paths and objects, and which of their lines are new."""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterator
from re import Match
from typing import BinaryIO

from pii_scan.lazy import lazy_re
from pii_scan.model import Lines
from pii_scan.named import NamedTuple

# Names are quoted where they hold line ends, so that none can pass for a line of the output. With --text neither the
# content nor an attribute decides whether there are lines. Objects are named in full, for they tie lines to paths.
FORMAT = (
    *("--raw", "--patch", "--unified=0", "--inter-hunk-context=0", "--text", "--no-abbrev", "--full-index"),
    *("--no-ext-diff", "--no-textconv", "--no-color", "--submodule=short"),
)
COMMIT = b"commit "
LINK, SUBMODULE, NOTHING = "120000", "160000", "000000"
# Bytes of a line that are looked at; the rest of a longer one is passed over.
_LIMIT = 1 << 16
_HUNK = lazy_re(rb"@@+ .*?\+(\d+)(?:,(\d+))? @@")
_OLD = lazy_re(rb" -\d+(?:,(\d+))?")
_QUOTED = lazy_re(rb"\\([0-7]{3}|.)")
_ESCAPES = {b"a": b"\a", b"b": b"\b", b"t": b"\t", b"n": b"\n", b"v": b"\v", b"f": b"\f", b"r": b"\r"}


class Change(NamedTuple):
    """A path that differs: the object there now, and the lines of it that are new (None: all).

    path: in the repository. source: where it was renamed from. status: git's letter. mode: of what is there now.
    """

    path: str
    source: str | None
    status: str
    mode: str
    object: str
    lines: Lines | None

    @property
    def brought(self) -> str:
        """What it brought: a content, or the place of a submodule."""
        return self.path if self.mode == SUBMODULE else self.object


class Comparison(NamedTuple):
    """All changes of one commit (``name`` is what its line says) or of one comparison (``name`` is "")."""

    name: str
    changes: list[Change]


def comparisons(stream: BinaryIO) -> Iterator[Comparison]:
    """Read the output of a diff. Memory: what one commit changes, never its content."""
    name, raw, new = "", list[bytes](), {}
    lines, bounds = _starts(stream), array("Q")
    for line in lines:
        if line.startswith(b":"):
            raw.append(line)
        elif line.startswith(b"index "):
            bounds = new[line.split()[1]] = array("Q")
        elif line.startswith(b"@@"):
            _hunk(line, lines, bounds)
        elif line.startswith(COMMIT):
            if raw:
                yield Comparison(name, _changes(raw, new))
            name, raw, new = os.fsdecode(line[len(COMMIT) : -1]), [], {}
    if raw:
        yield Comparison(name, _changes(raw, new))


def _starts(stream: BinaryIO) -> Iterator[bytes]:
    """The lines, each cut off at the limit."""
    while line := stream.readline(_LIMIT):
        yield line
        while line and not line.endswith(b"\n"):
            line = stream.readline(_LIMIT)


def _hunk(header: bytes, lines: Iterator[bytes], bounds: array[int]) -> None:
    """Read one hunk to its end, and add its new lines to the bounds."""
    found = _HUNK.match(header)
    if found is None:
        return
    parents = header.index(b" ") - 1
    first, count = int(found[1]), int(found[2] or 1)
    if parents == 1:
        old = _OLD.search(header)
        _skip(lines, count + (int(old[1] or 1) if old else 0))
        _add(bounds, first, count)
        return
    # Of a merge, only what is new to all parents is new.
    stop, new = first + count, b"+" * parents
    while first < stop and (marks := next(lines, b"")[:parents]):
        if b"-" not in marks and not marks.startswith(b"\\"):
            _add(bounds, first, marks == new)
            first += 1


def _add(bounds: array[int], first: int, count: int) -> None:
    if count and bounds and bounds[-1] == first:
        bounds[-1] += count
    elif count:
        bounds.extend((first, first + count))


def _skip(lines: Iterator[bytes], count: int) -> None:
    """Pass over so many lines; a note that a line end is missing is none of them."""
    while count and (line := next(lines, b"")):
        count -= not line.startswith(b"\\")


def _changes(raw: list[bytes], new: dict[bytes, array[int]]) -> list[Change]:
    return [_change(line, new) for line in raw]


def _change(line: bytes, new: dict[bytes, array[int]]) -> Change:
    r"""``:100644 100644 <old> <new> M\tpath``; with more parents, as many more colons, modes and objects."""
    meta, _, names = line.removesuffix(b"\n").partition(b"\t")
    parents = len(meta) - len(meta.lstrip(b":"))
    fields = meta[parents:].split(b" ")
    modes, objects, status = fields[: parents + 1], fields[parents + 1 : -1], fields[-1].decode("ascii")
    *source, path = (_unquoted(name) for name in names.split(b"\t"))
    old = objects[:-1]
    bounds: array[int] | None = None
    if not status.startswith(("A", "T")) or parents > 1:
        # What git compared has its lines; what it did not compare is the same, or is taken as new.
        bounds = array("Q") if old == objects[-1:] else new.get(b",".join(old) + b".." + objects[-1])
    lines = None if bounds is None else Lines(bounds)
    return Change(path, source[0] if source else None, status[:1], modes[-1].decode(), objects[-1].decode(), lines)


def _unquoted(name: bytes) -> str:
    if name.startswith(b'"'):
        name = _QUOTED.sub(_escape, name[1:-1])
    return os.fsdecode(name)


def _escape(found: Match[bytes]) -> bytes:
    sign = found[1]
    return bytes([int(sign, 8)]) if len(sign) == 3 else _ESCAPES.get(sign, sign)
