"""Compound files of Microsoft (CFB): workbooks of Excel 5 to 2003 by xlrd; other old documents have no reader."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pii_scan.formats.cells import clean, iso_date, plain_number
from pii_scan.formats.members import STEP, Budget, Damaged, Items, Member, Opened, blocks_of, stream_of
from pii_scan.formats.paths import path_of
from pii_scan.model import Reason, Skip

if TYPE_CHECKING:
    from xlrd.book import Book

# Streams of such a file, as its directory names them: an encrypted document (MS-OFFCRYPTO 2.3.4.4), and workbooks.
_ENCRYPTED, *_WORKBOOKS = (name.encode("utf-16-le") for name in ("EncryptedPackage", "Workbook", "Book"))
# Bytes of its header; the powers of two that its sectors have as bytes.
_HEADER, _SHIFTS = 512, (9, 12)
# Bytes of a workbook: reading a sheet takes up to three times as many.
LARGEST = 48 << 20
# How xlrd calls what a cell holds.
_TEXT, _NUMBER, _DATE, _TRUTH = 1, 2, 3, 4


def compound_members(opened: Opened) -> Items:
    """The sheets of a workbook, in their order, hidden ones too; of any other file only why there are none."""
    with path_of(opened, ".xls") as path:
        opened.budget.packed = path.stat().st_size
        held = _held(path)
        if _ENCRYPTED in held:
            yield Skip("", Reason.ENCRYPTED)
        elif _is_cut(opened.head, opened.budget.packed):
            yield Skip("", Reason.CORRUPT, None, "document is cut off")
        elif held.isdisjoint(_WORKBOOKS):
            yield Skip("", Reason.UNSUPPORTED, None, "no text")
        elif opened.budget.packed > LARGEST:
            yield Skip("", Reason.OVER_LIMIT, None, "workbook too large")
        else:
            yield from _sheets(path, opened.budget)


def _is_cut(head: bytes, size: int) -> bool:
    """Whether a file ends before its directory does, so that nobody knows what it is (MS-CFB 2.2)."""
    if len(head) < _HEADER:
        return True
    (shift,), (directory,) = struct.unpack_from("<H", head, 30), struct.unpack_from("<I", head, 48)
    return shift in _SHIFTS and size < (directory + 2) << shift


def _held(path: Path) -> set[bytes]:
    """Which of the names stand in a file: the directory may stand anywhere, and they are looked for instead."""
    found: set[bytes] = set()
    before = b""
    with path.open("rb") as file:
        while block := file.read(STEP):
            both = before + block
            found.update(name for name in (_ENCRYPTED, *_WORKBOOKS) if name in both)
            before = block[-len(_ENCRYPTED) :]
    return found


def _sheets(path: Path, budget: Budget) -> Items:
    import xlrd  # slow to import

    try:
        # what is wrong with a file it prints
        book = xlrd.open_workbook(str(path), logfile=io.StringIO(), on_demand=True, ragged_rows=True)
    except Exception as error:  # of any kind, where the file is damaged
        yield _why(error)
        return
    with book:
        for number, name in enumerate(book.sheet_names()):
            blocks = blocks_of(_lines(book, number))
            yield Member(clean(name), stream_of(budget.counted(blocks)), None, sheet=True)


def _why(error: Exception) -> Skip:
    """Why a workbook cannot be opened: by what xlrd says, which holds nothing of the file."""
    said = str(error)
    if "encrypted" in said:
        return Skip("", Reason.ENCRYPTED)
    if "Can't find workbook" in said:  # another document that speaks of one
        return Skip("", Reason.UNSUPPORTED, None, "no text")
    return Skip("", Reason.CORRUPT, None, "damaged workbook")


def _lines(book: Book, number: int) -> Iterator[str]:
    """The rows of a sheet, as lines of cells that tabs divide."""
    try:
        sheet = book.sheet_by_index(number)
    except Exception:  # of any kind, where the file is damaged
        raise Damaged("damaged sheet") from None
    since_1904 = book.datemode == 1
    for row in range(sheet.nrows):
        cells = zip(sheet.row_types(row), sheet.row_values(row), strict=True)
        yield "\t".join(_shown(kind, value, since_1904) for kind, value in cells)
    book.unload_sheet(number)


def _shown(kind: int, value: object, since_1904: bool) -> str:
    """What a cell shows."""
    if kind == _TEXT:
        return clean(str(value))
    if kind == _NUMBER:
        return plain_number(repr(value))
    if kind == _DATE:
        return iso_date(repr(value), since_1904)
    return ("FALSE", "TRUE")[bool(value)] if kind == _TRUTH else ""
