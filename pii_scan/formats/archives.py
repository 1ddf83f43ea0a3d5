"""Readers of gz, bz2, xz, zip and tar: streamed, never extracted.

zipfile and tarfile are not used: they hold all entries in memory before a limit can be seen, refuse a whole zip for one
name, and end a tar in silence at a damaged header.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from pii_scan.formats.members import (
    STEP,
    TAR_BLOCK,
    BlockStream,
    Budget,
    Damaged,
    Items,
    Member,
    Opened,
    decode_name,
    seekable,
    stream_of,
    tar_checksum_holds,
)
from pii_scan.model import Reason, Skip
from pii_scan.named import NamedTuple

if TYPE_CHECKING:
    from bz2 import BZ2Decompressor
    from lzma import LZMADecompressor

    _Decoder: TypeAlias = "_Zlib | BZ2Decompressor | LZMADecompressor"

EXPANDED_STEP = 256 * 1024
# Memory of an LZMA dictionary: twice what the highest preset of xz asks for.
LZMA_MEMORY = 160 << 20
# Bytes of a name or of extended headers in a tar.
TAR_HEADER = 1 << 20


class _Zlib:
    """zlib's decoder in the manner of bz2's."""

    def __init__(self, wbits: int) -> None:
        self._decoder = zlib.decompressobj(wbits)
        self._full = False

    @property
    def eof(self) -> bool:
        return self._decoder.eof

    @property
    def needs_input(self) -> bool:
        # a full answer may have left some behind
        return not self._full and not self._decoder.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._decoder.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        data = self._decoder.decompress(self._decoder.unconsumed_tail + data, max_length)
        self._full = len(data) == max_length
        return data


def _bz2() -> _Decoder:
    import bz2

    return bz2.BZ2Decompressor()


def _lzma(alone: bool = False) -> _Decoder:
    import lzma

    return lzma.LZMADecompressor(lzma.FORMAT_ALONE if alone else lzma.FORMAT_XZ, memlimit=LZMA_MEMORY)


# Of a zip: deflate, bzip2, LZMA, xz.
_METHODS: dict[int, Callable[[], _Decoder]] = {
    8: lambda: _Zlib(-15),
    12: _bz2,
    14: lambda: _lzma(alone=True),
    95: _lzma,
}


def _decode(decoder: _Decoder, data: bytes) -> bytes:
    try:
        return decoder.decompress(data, EXPANDED_STEP)
    # OSError is bz2's word for bad data; lzma's error is an Exception of its own, and the module may not be loaded
    except Exception as error:
        if isinstance(error, MemoryError) or "memory" in str(error).lower():
            raise Damaged("needs too much memory", Reason.OVER_LIMIT) from None
        raise Damaged("compressed data is damaged") from None


def inflate(blocks: Iterator[bytes], new: Callable[[], _Decoder], several: bool) -> Iterator[bytes]:
    """The expanded bytes. several: another stream may follow the first, as in gz, bz2 and xz files."""
    decoder, between = new(), False
    for block in blocks:
        data = block
        while True:
            if between:
                data = data.lstrip(b"\x00")  # padding
                if not data:
                    break
                decoder, between = new(), False
            expanded = _decode(decoder, data)
            if expanded:
                yield expanded
            if decoder.eof:
                if not several:
                    return
                data, between = decoder.unused_data, True
            elif decoder.needs_input:
                break
            else:
                data = b""
    if not between:
        raise Damaged("compressed data is cut off")


def _compressed(opened: Opened, suffixes: dict[str, str], new: Callable[[], _Decoder]) -> Items:
    name = opened.name.replace("!", "/").rpartition("/")[2]  # what holds it stands before a "!"
    for suffix, other in suffixes.items():
        if name.lower().endswith(suffix) and len(name) > len(suffix):
            name = name[: -len(suffix)] + other
            break
    budget = opened.budget
    expanded = inflate(budget.source(opened.blocks()), new, several=True)
    yield Member(name or "data", stream_of(budget.counted(expanded)), None)


def gzip_members(opened: Opened) -> Items:
    """The one stream of a gzip file."""
    return _compressed(opened, {".gz": "", ".tgz": ".tar", ".svgz": ".svg"}, lambda: _Zlib(31))


def bzip2_members(opened: Opened) -> Items:
    """The one stream of a bzip2 file."""
    return _compressed(opened, {".bz2": "", ".tbz2": ".tar", ".tbz": ".tar"}, _bz2)


def xz_members(opened: Opened) -> Items:
    """The one stream of an xz file."""
    return _compressed(opened, {".xz": "", ".txz": ".tar"}, _lzma)


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
        # against the whole: entries that lie over one another would count the same packed bytes many times
        budget.packed = self.size
        self._directory, self._end, self._shift = self._find_directory()

    def _read(self, position: int, size: int) -> bytes:
        if not 0 <= position <= self.size:
            raise Damaged("points outside of the file")
        self._file.seek(self._start + position)
        return self._file.read(size)

    def _find_directory(self) -> tuple[int, int, int]:
        """Start and end of the directory, and how far everything is moved by what stands before the archive."""
        tail_at = max(0, self.size - 65_557)  # the longest comment and the record itself
        tail = self._read(tail_at, 65_557)
        found = tail.rfind(b"PK\x05\x06", 0, max(0, len(tail) - 18))
        if found < 0:
            raise Damaged("zip without its directory: cut off, or a part of several")
        size, offset = struct.unpack_from("<LL", tail, found + 12)
        end = tail_at + found
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
        return begin, end, begin - offset

    def entries(self) -> Iterator[Entry]:
        """The entries in the order of the directory."""
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
        if entry.method and entry.method not in _METHODS:
            return Skip("", Reason.UNSUPPORTED, entry.name, f"zip method {entry.method}")
        return Member(entry.name, stream_of(self.expanded(entry)), entry.size)

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
        return inflate(packed, _METHODS[entry.method], several=False)

    def _packed(self, entry: Entry) -> Iterator[bytes]:
        header = self._read(entry.offset, 30)
        if len(header) < 30 or header[:4] != b"PK\x03\x04":
            raise Damaged("member without its header")
        position = entry.offset + 30 + sum(struct.unpack("<HH", header[26:30]))
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

            yield from ooxml_members(archive)
            return
        for entry in archive.entries():
            if not entry.name.endswith("/"):
                yield archive.member(entry)


def _is_office(archive: Zip) -> bool:
    types = parts = False
    with suppress(Damaged):  # told when the members are read
        for entry in archive.entries():
            types = types or entry.name == "[Content_Types].xml"
            parts = parts or entry.name.lower().startswith(("xl/", "word/"))
            if types and parts:
                return True
    return False


class Tape:
    """A tar as what it is: bytes that are read once."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._stream = BlockStream(blocks)

    def take(self, size: int) -> bytes:
        """The next bytes, fewer only at the end."""
        return b"".join(self.part(size, strict=False))

    def part(self, size: int, strict: bool = True) -> Iterator[bytes]:
        """The next bytes in blocks."""
        while size > 0:
            block = self._stream.read(min(size, STEP))
            if not block:
                if strict:
                    raise Damaged("member is cut off")
                return
            size -= len(block)
            yield block

    def header(self, size: int) -> bytes:
        """The contents of an extended header."""
        if size > TAR_HEADER:
            raise Damaged("header too long", Reason.OVER_LIMIT)
        return self.take(size + -size % TAR_BLOCK)[:size]


def tar_members(opened: Opened) -> Items:
    """The members of a tar, in order."""
    budget = opened.budget
    tape, count = Tape(budget.source(opened.blocks())), 0
    known: dict[bytes, bytes] = {}
    while any(header := tape.take(TAR_BLOCK)):
        if not tar_checksum_holds(header):
            raise Damaged("damaged header")
        kind, size = header[156:157], _tar_number(header[124:136])
        if kind in b"LKxgXVDN":
            known.update(_tar_extended(kind, tape.header(size)))
            continue
        count += 1
        if count > budget.limits.members:
            raise Damaged("too many members", Reason.OVER_LIMIT)
        name = decode_name(known.get(b"path") or _tar_name(header))
        size = _tar_number(known[b"size"], 10) if b"size" in known else size
        known = {}
        if kind in b"12346":
            yield Skip("", Reason.LINK if kind in b"12" else Reason.SPECIAL, name)
        elif kind != b"5" and not (kind == b"\x00" and name.endswith("/")):
            extended = kind == b"S" and header[482] > 0
            while extended:  # a sparse file's map goes on
                extended = tape.take(TAR_BLOCK)[504:505] > b"\x00"
            part = tape.part(size)
            yield Member(name, stream_of(budget.counted(part)), size)
            any(not block for block in part)  # to its end, where it was not read
            tape.take(-size % TAR_BLOCK)
    if len(header) < TAR_BLOCK:
        raise Damaged("tar is cut off")


def _tar_number(field: bytes, base: int = 8) -> int:
    """Octal digits, or big-endian bytes behind a first byte with its high bit set."""
    if field[0] & 0x80 and base == 8:
        return int.from_bytes(bytes([field[0] & 0x7F]) + field[1:], "big")
    digits = field.strip(b" \x00") or b"0"
    if not digits.isdigit() or len(digits) > 20 or (base == 8 and max(digits) > 0x37):
        raise Damaged("damaged header")
    return int(digits, base)


def _tar_name(header: bytes) -> bytes:
    name = header[:100].partition(b"\x00")[0]
    prefix = header[345:500].partition(b"\x00")[0] if header[257:263] == b"ustar\x00" else b""
    return prefix + b"/" + name if prefix else name


def _tar_extended(kind: bytes, data: bytes) -> dict[bytes, bytes]:
    """Name and size from headers that stand before a member's own."""
    if kind == b"L":
        return {b"path": data.partition(b"\x00")[0]}
    found: dict[bytes, bytes] = {}
    while kind in b"xX" and data:
        length, _, _ = data.partition(b" ")
        if not length.isdigit() or len(length) > 9 or not len(length) < int(length) <= len(data):
            break
        key, equals, value = data[len(length) + 1 : int(length) - 1].partition(b"=")
        if equals and key in (b"path", b"size") and value:
            found[key] = value
        data = data[int(length) :]
    return found
