"""Reader of dBASE and FoxPro tables (.dbf), which offices kept their registers in: rows as text, deleted ones too."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, timedelta
from itertools import chain
from pathlib import PurePath

from pii_scan.formats.cells import clean
from pii_scan.formats.members import Damaged, Items, Member, Opened, blocks_of, check_padding, stream_of
from pii_scan.named import NamedTuple

# Bytes of what stands before the columns, and of what is said of each; what ends them, and what ends the rows.
_HEADER, _COLUMN, _ENDED, _LAST = 32, 32, 0x0D, 0x1A
# What a row begins with: a blank, or a star where it is deleted.
_BEGIN = b" *"
_TYPES = frozenset(b"CNFDLMGPIBTYOV+@QW0")
# Code pages by what the header calls them; 0 is none.
_PAGES = {0x4D: "gb18030", 0x7A: "gb18030", 0x4F: "big5", 0x78: "big5"}
# The Julian number of the day before the first one that Python knows.
_JULIAN = 1_721_425


class _Field(NamedTuple):
    name: bytes
    kind: str
    start: int
    end: int


def is_dbf(head: bytes) -> bool:
    """Whether bytes behind a version begin a table: a day, sizes that fit each other, and known types of columns."""
    if len(head) < _HEADER + _COLUMN + 1 or not (0 < head[2] < 13 and 0 < head[3] < 32):
        return False
    begin, size = struct.unpack_from("<HH", head, 8)
    if begin <= _HEADER + _COLUMN or size < 2:
        return False
    return head[_HEADER + 11] in _TYPES and head[_HEADER] > ord(" ") and bool(_fields(head[:begin]))


def dbf_members(opened: Opened) -> Items:
    """The table, by the name of its file."""
    blocks = opened.budget.counted(blocks_of(_lines(opened)))
    yield Member(PurePath(opened.name).stem or "table", stream_of(blocks), None, sheet=True)


def _fields(header: bytes) -> list[_Field]:
    """The columns; none where they do not fill a row."""
    found: list[_Field] = []
    at, begin = _HEADER, 1
    while at + _COLUMN <= len(header) and header[at] != _ENDED:
        kind, size = header[at + 11], header[at + 16]
        if kind not in _TYPES or not size:
            return []
        found.append(_Field(header[at : at + 11].partition(b"\x00")[0], chr(kind), begin, begin + size))
        at, begin = at + _COLUMN, begin + size
    return found if found and begin <= struct.unpack_from("<H", header, 10)[0] else []


def _lines(opened: Opened) -> Iterator[str]:
    """The names of the columns and the rows, as lines of cells that tabs divide."""
    rest = b""
    blocks = opened.budget.source(opened.blocks())
    begin, size = struct.unpack_from("<HH", opened.head, 8)
    while len(rest) < begin and (block := next(blocks, b"")):
        rest += block
    fields = _fields(rest[:begin])
    if not fields:
        raise Damaged("damaged header of a table")
    count = struct.unpack_from("<I", rest, 4)[0]
    page = _PAGES.get(rest[29]) or _page(rest[begin:])
    yield "\t".join(clean(field.name.decode(page, "replace")) for field in fields)
    for row in _rows(rest[begin:], blocks, size, count):
        yield "\t".join(_shown(field.kind, row[field.start : field.end], page) for field in fields)


def _rows(rest: bytes, blocks: Iterator[bytes], size: int, count: int) -> Iterator[bytes]:
    """The rows, at least as many as the header says, which a writer that was stopped leaves behind; to their end."""
    at = 0
    while True:
        while len(rest) < at + size and (block := next(blocks, b"")):
            rest, at = rest[at:] + block, 0
        row = rest[at : at + size]
        if len(row) < size or row[0] == _LAST or (count <= 0 and row[0] not in _BEGIN):
            break
        yield row
        at, count = at + size, count - 1
    if count > 0:
        raise Damaged("table ends too early")
    check_padding(chain([rest[at:].removeprefix(bytes([_LAST]))], blocks), "table")


def _page(rows: bytes) -> str:
    """The code page of rows whose header names none."""
    with suppress(UnicodeDecodeError):
        rows[: rows.rfind(b" ") + 1].decode()
        return "utf-8"
    return "gb18030"


def _shown(kind: str, value: bytes, page: str) -> str:
    """What a cell shows; texts that are kept in a file of their own are not there."""
    if kind in _BINARY and len(value) == _BINARY[kind][0]:
        with suppress(ValueError, OverflowError):
            return _BINARY[kind][1](value)
        return ""
    return clean(value.rstrip(b" \x00").lstrip(b" ").decode(page, "replace"))


def _moment(value: bytes) -> str:
    """A Julian day, and milliseconds of it."""
    days, milliseconds = struct.unpack("<iI", value)
    if days <= 0:
        return ""
    return f"{date.min + timedelta(days=days - _JULIAN - 1)} {timedelta(seconds=milliseconds // 1000)}"


_BINARY: dict[str, tuple[int, Callable[[bytes], str]]] = {
    "I": (4, lambda value: str(struct.unpack("<i", value)[0])),
    "T": (8, _moment),
    "Y": (8, lambda value: f"{struct.unpack('<q', value)[0] / 10_000:.2f}"),
    "B": (8, lambda value: f"{struct.unpack('<d', value)[0]:.15g}"),
}
