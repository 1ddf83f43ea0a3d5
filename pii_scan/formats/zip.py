"""Reader of zip: members as its directory names them, streamed, never extracted.

zipfile is not used: it holds all entries in memory before a limit can be seen, and refuses a whole zip for one name.
"""

from __future__ import annotations

import struct
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO

from pii_scan.formats.archives import DECODERS, inflate
from pii_scan.formats.members import (
    STEP,
    Budget,
    Damaged,
    Items,
    Member,
    Opened,
    check_padding,
    decode_name,
    seekable,
    stream_of,
)
from pii_scan.model import Reason, Skip
from pii_scan.named import NamedTuple

# What no writer makes: a bomb, or damage.
_OVERLAPPING = "overlaps another member or the directory"
# Bytes of the header before a member, but for name and extra field.
_HEADER, _LOCAL = 30, b"PK\x03\x04"


class Entry(NamedTuple):
    """A line of a zip's directory."""

    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    mode: int


class Zip:
    """A zip in a file that can be positioned; its directory is read entry by entry."""

    def __init__(self, file: BinaryIO, start: int, budget: Budget) -> None:
        self._file, self._start, self.budget = file, start, budget
        self.size = file.seek(0, 2) - start
        budget.packed = self.size
        self.torn: Damaged | None = None
        try:
            self._directory, self._end, self._shift, self._stop = self._find_directory()
        except Damaged as damage:  # what stands before its end can be read
            self.torn, self._shift = damage, 0
            self._directory = self._end = self._stop = self.size
        # where the spans that were given out begin and end, in order; no member reaches into the directory
        self._taken = [self._directory, self.size]

    def _read(self, position: int, size: int) -> bytes:
        if not 0 <= position <= self.size:
            raise Damaged("points outside of the file")
        self._file.seek(self._start + position)
        return self._file.read(size)

    def _find_directory(self) -> tuple[int, int, int, int]:
        """Start and end of the directory, how far all is moved by what stands before the zip, and the zip's end."""
        tail_at = max(0, self.size - 65_557)  # the longest comment and the record itself
        tail = self._read(tail_at, 65_557)
        found = tail.rfind(b"PK\x05\x06", 0, max(0, len(tail) - 18))
        if found < 0:
            raise Damaged("zip without its directory: cut off, or a part of several")
        size, offset, comment = struct.unpack_from("<LLH", tail, found + 12)
        end = tail_at + found
        stop = end + 22 + comment
        locator = self._read(end - 20, 20) if end >= 20 else b""
        if locator[:4] == b"PK\x06\x07":
            record_at = end - 76  # where it stands when it has its usual length
            for at in (record_at, struct.unpack("<Q", locator[8:16])[0]):
                record = self._read(at, 56) if 0 <= at <= self.size else b""
                if len(record) == 56 and record[:4] == b"PK\x06\x06":
                    (size, offset), end = struct.unpack("<QQ", record[40:56]), at
                    break
        begin = end - size
        if begin < 0:
            raise Damaged("zip with a damaged directory")
        return begin, end, begin - offset, stop

    def check_end(self) -> None:
        """Raise Damaged where the directory is missing, or where more than padding follows it: none of it was read."""
        if self.torn:
            raise self.torn
        check_padding((self._read(at, STEP) for at in range(self._stop, self.size, STEP)), "zip")

    def entries(self) -> Iterator[Entry]:
        """The entries in the order of the directory; without it, in that of the members."""
        if self.torn:
            yield from self._headers()
            return
        position, count = self._directory, 0
        while position < self._end:
            record = self._read(position, 46)
            if len(record) < 46 or record[:4] != b"PK\x01\x02":
                raise Damaged("zip with a damaged directory")
            count += 1
            if count > self.budget.limits.members:
                raise Damaged("too many members", Reason.OVER_LIMIT)
            fields = struct.unpack("<4s6H3L5H2L", record)
            lengths = fields[10:13]
            rest = self._read(position + 46, sum(lengths))
            yield self._entry(fields, rest[: lengths[0]], rest[lengths[0] : lengths[0] + lengths[1]])
            position += 46 + sum(lengths)

    def _headers(self) -> Iterator[Entry]:
        """The entries by the headers before their members, up to the first one that is none."""
        position = 4 if self._read(0, 4) == b"PK\x07\x08" else 0
        for _ in range(self.budget.limits.members):
            record = self._read(position, _HEADER)
            if len(record) < _HEADER or record[:4] != _LOCAL:
                return
            local = struct.unpack("<4s5H3L2H", record)
            rest = self._read(position + _HEADER, local[9] + local[10])
            begin = position + _HEADER + len(rest)
            # as in the directory: without comment, mode and place
            fields = (0, 0, *local[1:], 0, 0, 0, 0, 0)
            entry = self._entry(fields, rest[: local[9]], rest[local[9] :])
            if local[2] & 8:  # sum and sizes stand behind what was written as a stream
                stop = self._find(b"PK\x07\x08", begin)
                crc = int.from_bytes(self._read(min(stop + 4, self.size), 4), "little")
                entry = entry._replace(crc=crc, packed=stop - begin)
            position = min(begin + entry.packed, self.size)
            yield entry._replace(offset=begin - len(rest) - _HEADER, packed=position - begin)
            position = self._find(_LOCAL, position) if local[2] & 8 else position

    def _find(self, mark: bytes, position: int) -> int:
        """Where a mark stands first, from a position on; else the end."""
        while position < self.size:
            block = self._read(position, STEP)
            at = block.find(mark)
            if at >= 0:
                return position + at
            position += max(1, len(block) - len(mark) + 1)
        return self.size

    def _entry(self, fields: tuple[int, ...], name: bytes, extra: bytes) -> Entry:
        """Sizes of 0xFFFFFFFF stand in the extra field, in this order."""
        wide = [fields[9], fields[8], fields[16]]
        while len(extra) >= 4:
            kind, length = struct.unpack_from("<HH", extra)
            if kind == 1:
                values = iter(struct.unpack_from(f"<{min(length, len(extra) - 4) // 8}Q", extra, 4))
                wide = [next(values, value) if value == 0xFFFFFFFF else value for value in wide]
            extra = extra[4 + length :]
        text = decode_name(name)  # also with the UTF-8 flag: writers set it on other bytes too
        mode = fields[15] >> 16 if fields[1] >> 8 == 3 else 0
        inner = text if "/" in text else text.replace("\\", "/")
        return Entry(inner, fields[3], fields[4], fields[7], wide[1], wide[0], wide[2] + self._shift, mode)

    def member(self, entry: Entry) -> Member | Skip:
        """The entry as a member, or why it is none."""
        if entry.flags & 0x2041:
            return Skip("", Reason.ENCRYPTED, entry.name)
        if entry.mode & 0xF000 == 0xA000:
            return Skip("", Reason.LINK, entry.name)
        if entry.method and entry.method not in DECODERS:
            return Skip("", Reason.UNSUPPORTED, entry.name, f"zip method {entry.method}")
        if not self._take(entry.offset, entry.offset + _HEADER + entry.packed):
            return Skip("", Reason.CORRUPT, entry.name, _OVERLAPPING)
        return Member(entry.name, stream_of(self.expanded(entry)), entry.size)

    def _take(self, start: int, stop: int) -> bool:
        """Whether none of these bytes was given out before; from now on they were."""
        at = bisect_right(self._taken, start)
        if at % 2 or stop > min(self._taken[at : at + 1], default=stop):
            return False
        self._taken[at:at] = (start, stop)
        return True

    def expanded(self, entry: Entry) -> Iterator[bytes]:
        """The entry's bytes, counted and checked against its checksum."""
        crc = 0
        for block in self.budget.counted(self._expanded(entry)):
            crc = zlib.crc32(block, crc)
            yield block
        if crc != entry.crc:
            raise Damaged("checksum does not agree")

    def _expanded(self, entry: Entry) -> Iterator[bytes]:
        packed = self._packed(entry)
        if entry.method == 0:
            return packed
        if entry.method == 14:
            packed = _as_lzma_alone(packed, entry)
        return inflate(packed, DECODERS[entry.method], several=False)

    def _packed(self, entry: Entry) -> Iterator[bytes]:
        header = self._read(entry.offset, _HEADER)
        if len(header) < _HEADER or header[:4] != _LOCAL:
            raise Damaged("member without its header")
        position = entry.offset + _HEADER + sum(struct.unpack("<HH", header[26:30]))
        stop = position + entry.packed
        while position < stop:
            block = self._read(position, min(STEP, stop - position))
            if not block:
                raise Damaged("member is cut off")
            position += len(block)
            yield block


def _as_lzma_alone(packed: Iterator[bytes], entry: Entry) -> Iterator[bytes]:
    """A zip's LZMA data with the header of an .lzma file, whose reader keeps to a limit of memory."""
    first = next(packed, b"")
    # two bytes of version, two of length, five properties
    size = 0xFFFFFFFFFFFFFFFF if entry.flags & 2 else entry.size
    yield first[4:9] + struct.pack("<Q", size) + first[9:]
    yield from packed


def zip_members(opened: Opened) -> Items:
    """The members of a zip in the order of its directory; an Office document as its text."""
    with seekable(opened) as (file, start):
        archive = Zip(file, start, opened.budget)
        if _is_office(archive):
            from pii_scan.formats.ooxml import ooxml_members

            yield from _in_few_words(ooxml_members(archive))
        else:
            entries = (entry for entry in archive.entries() if entry.size or not entry.name.endswith("/"))
            yield from _in_few_words(map(archive.member, entries))
        archive.check_end()


def _in_few_words(items: Items) -> Items:
    """The items; of overlapping members only the first is named: there may be as many as there are names."""
    overlapping = 0
    for item in items:
        if isinstance(item, Skip) and item.detail == _OVERLAPPING:
            overlapping += 1
            if overlapping > 1:
                continue
        yield item
    if overlapping > 1:
        yield Skip("", Reason.CORRUPT, None, f"overlapping members: {overlapping - 1} more")


def _is_office(archive: Zip) -> bool:
    types = parts = False
    with suppress(Damaged):  # told when the members are read
        for entry in archive.entries():
            types = types or entry.name == "[Content_Types].xml"
            parts = parts or entry.name.lower().startswith(("xl/", "word/"))
            if types and parts:
                return True
    return False
