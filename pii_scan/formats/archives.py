"""Readers of gz, bz2, xz and tar: streamed, never extracted.

tarfile is not used: it ends a tar in silence at a damaged header.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from pii_scan.formats.members import (
    STEP,
    TAR_BLOCK,
    BlockStream,
    Damaged,
    Items,
    Member,
    Opened,
    decode_name,
    stream_of,
    tar_checksum_holds,
)
from pii_scan.model import Reason, Skip

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


# By their numbers in a zip: deflate, bzip2, LZMA, xz.
DECODERS: dict[int, Callable[[], _Decoder]] = {
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
    for header in _tar_headers(tape):
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


def _tar_headers(tape: Tape) -> Iterator[bytes]:
    """The headers where a tape stands, up to its end: one tar may follow another's blocks of zeros."""
    is_ended = False
    while header := tape.take(TAR_BLOCK):
        if not any(header):
            is_ended = is_ended or len(header) == TAR_BLOCK
            continue
        if len(header) < TAR_BLOCK or not tar_checksum_holds(header):
            raise Damaged("data behind the tar" if is_ended else "damaged header")
        is_ended = False
        yield header
    if not is_ended:
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
