"""Containers: the bytes that one begins with, what its readers share, and the limits that none may pass."""

import io
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, cast

from pii_scan.model import Reason, Skip
from pii_scan.named import NamedTuple
from pii_scan.pointers import BEGINNINGS, pointed

# Bytes asked for at a time. Small, because what follows one of many short gzip members is copied for each of them.
STEP = 32 * 1024
# Bytes of a spooled stream that stay in memory.
SPOOL_MEMORY = 8 << 20
# Characters of lines that are given on together.
TOGETHER = 64 * 1024
TAR_BLOCK = 512


class Member(NamedTuple):
    """One stream inside a container.

    inner: its name, ``/`` as separator; for display only, never a path to write to. stream: readable once, to its end,
    until the next member is asked for; ``read`` may give less than asked for, nothing only at the end, and raises
    ``Damaged``. sheet: the stream is UTF-8 text of a worksheet, cells divided by a tab, line and column those of the
    sheet; quotation marks in it are signs like others. part: of a mail, its ``fields``, its ``body``, or what is
    ``attached`` to it; of a database, a ``table``.
    """

    inner: str
    stream: BinaryIO
    size: int | None
    sheet: bool = False
    part: str = ""


class Damaged(Exception):
    """What follows cannot be read; what was read before is valid. ``detail`` holds no text of the file."""

    def __init__(self, detail: str, reason: Reason = Reason.CORRUPT) -> None:
        super().__init__(detail)
        self.detail, self.reason = detail, reason

    def skip(self, inner: str | None = None) -> Skip:
        """The event; the caller fills in the path."""
        return Skip("", self.reason, inner, self.detail)


class Limits(NamedTuple):
    """What one container may cost.

    ratio: of expanded bytes to packed ones, where they are more than ``free``. spool: bytes of a stream that must be
    copied to be read.
    """

    members: int = 100_000
    expanded: int = 20 << 30
    ratio: int = 1000
    free: int = 100 << 20
    spool: int = 2 << 30


LIMITS = Limits()


class Budget:
    """Counts what a container expands to; ``packed`` are the bytes that it came from, so far or altogether."""

    def __init__(self, limits: Limits) -> None:
        self.limits, self.packed, self.spent = limits, 0, 0

    def charge(self, size: int) -> None:
        """Count expanded bytes; raises Damaged where they are too many."""
        self.spent += size
        if self.spent > min(self.limits.expanded, max(self.limits.free, self.limits.ratio * self.packed)):
            raise Damaged("expands to too many bytes", Reason.OVER_LIMIT)

    def counted(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        """The blocks, charged."""
        for block in blocks:
            self.charge(len(block))
            yield block

    def source(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        """Packed blocks, counted as such."""
        for block in blocks:
            self.packed += len(block)
            yield block


class Opened(NamedTuple):
    """A container as its reader gets it: a stream that stands behind ``head``."""

    stream: BinaryIO
    head: bytes
    name: str
    budget: Budget

    def blocks(self) -> Iterator[bytes]:
        """All bytes of the stream, in order."""
        for low in range(0, len(self.head), STEP):
            yield self.head[low : low + STEP]
        while block := self.stream.read(STEP):
            yield block

    def start(self) -> int | None:
        """Where the container begins in a stream that can be positioned, else None."""
        try:
            start = self.stream.tell() - len(self.head) if self.stream.seekable() else -1
        except (OSError, AttributeError):  # pipes, and streams that know no such thing
            return None
        return start if start >= 0 else None

    def copy_to(self, file: BinaryIO) -> None:
        """Write all bytes to a file, up to the limit."""
        size = 0
        for block in self.blocks():
            size += len(block)
            if size > self.budget.limits.spool:
                raise Damaged("too large to be copied for reading", Reason.OVER_LIMIT)
            file.write(block)


class BlockStream(io.RawIOBase):
    """Blocks as a stream; ``read`` gives at most what is left of one, so that nothing is lost when the next fails.

    Damage is told whenever more is asked for: it never looks like the end.
    """

    def __init__(self, blocks: Iterable[bytes]) -> None:
        self._blocks = iter(blocks)
        self._block, self._position = b"", 0
        self._damage: Damaged | None = None

    def readable(self) -> bool:
        """Always."""
        return True

    def read(self, size: int | None = -1) -> bytes:
        """Up to ``size`` bytes, or all."""
        if size is None or size < 0:
            return b"".join(iter(lambda: self.read(1 << 20), b""))
        while self._position == len(self._block):
            block = self._next()
            if block is None:
                return b""
            self._block, self._position = block, 0
        part = self._block[self._position : self._position + size]
        self._position += len(part)
        return part

    def _next(self) -> bytes | None:
        if self._damage is None:
            try:
                return next(self._blocks, None)
            except Damaged as damage:
                self._damage = damage
        raise self._damage


def check_padding(blocks: Iterable[bytes], what: str) -> None:
    """Raise Damaged where anything but zeros stands in the blocks behind the end of something: it was not read."""
    if any(block.strip(b"\x00") for block in blocks):
        raise Damaged(f"data behind the {what}")


def stream_of(blocks: Iterable[bytes]) -> BinaryIO:
    """Blocks as a stream."""
    return cast("BinaryIO", BlockStream(blocks))


def blocks_of(lines: Iterable[str]) -> Iterator[bytes]:
    """Lines, each without its end, as blocks of UTF-8; those before a damaged one are given."""
    block: list[str] = []
    size = 0
    try:
        for line in lines:
            block.append(line)
            size += len(line)
            if size > TOGETHER:
                yield _encoded(block)
                block, size = [], 0
    except Damaged:
        yield _encoded(block)
        raise
    yield _encoded(block)


def _encoded(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def decode_name(name: bytes) -> str:
    """A name as its writer meant it: UTF-8, else GB18030 (zip programs on Chinese Windows), else cp437."""
    for encoding in ("utf-8", "gb18030"):
        with suppress(UnicodeDecodeError):
            return name.decode(encoding)
    return name.decode("cp437")


@contextmanager
def seekable(opened: Opened) -> Iterator[tuple[BinaryIO, int]]:
    """A file that can be positioned, and where the container begins in it: the stream itself, or a copy of it."""
    start = opened.start()
    if start is not None:
        yield opened.stream, start
        return
    import tempfile  # slow to import

    with tempfile.SpooledTemporaryFile(max_size=SPOOL_MEMORY) as spooled:
        file = cast("BinaryIO", spooled)
        opened.copy_to(file)
        yield file, 0


Items = Iterator[Member | Skip]
Reader = Callable[[Opened], Items]


def _gzip(opened: Opened) -> Items:
    from pii_scan.formats.archives import gzip_members

    return gzip_members(opened)


def _bzip2(opened: Opened) -> Items:
    from pii_scan.formats.archives import bzip2_members

    return bzip2_members(opened)


def _xz(opened: Opened) -> Items:
    from pii_scan.formats.archives import xz_members

    return xz_members(opened)


def _zip(opened: Opened) -> Items:
    from pii_scan.formats.zip import zip_members

    return zip_members(opened)


def _tar(opened: Opened) -> Items:
    from pii_scan.formats.archives import tar_members

    return tar_members(opened)


def _sqlite(opened: Opened) -> Items:
    from pii_scan.formats.sqlite import sqlite_members

    return sqlite_members(opened)


def _sqlite_log(_opened: Opened) -> Items:
    yield Skip("", Reason.UNSUPPORTED, None, "log of an SQLite database: its newest rows")


def _compound(opened: Opened) -> Items:
    from pii_scan.formats.compound import compound_members

    return compound_members(opened)


def _dbf(opened: Opened) -> Items:
    from pii_scan.formats.dbf import dbf_members

    return dbf_members(opened)


def _begins_dbf(head: bytes) -> bool:
    """Whether the bytes begin a table of dBASE; a cheap look at its version first, since every file is asked."""
    if head[:1] not in _DBF_VERSIONS:
        return False
    from pii_scan.formats.dbf import is_dbf

    return is_dbf(head)


def _lfs(opened: Opened) -> Items:  # noqa: ARG001 - every reader is called the same way
    yield Skip("", Reason.UNSUPPORTED, None, "Git LFS: its content is not here")


def _mail(opened: Opened) -> Items:
    from pii_scan.formats.mail import mail_members

    return mail_members(opened)


def _rtf(opened: Opened) -> Items:
    from pii_scan.formats.rtf import rtf_members

    return rtf_members(opened)


def _begins_mail(head: bytes) -> bool:
    """Whether the bytes begin a mail that must be unpacked; a cheap look first, since every file is asked."""
    name = head[: max(0, head.find(b":", 0, 64))]
    if not (name.replace(b"-", b"").isalnum() or head.startswith(b"From ")):
        return False
    if not (head.startswith(b"From ") or any(sign in head for sign in _MAIL)):
        return False
    from pii_scan.formats.mail import is_mail

    return is_mail(head)


# Offset, magic bytes, reader. Readers are imported when used: a hook must not pay for what it does not meet.
READERS: tuple[tuple[int, bytes, Reader], ...] = (
    (0, b"\x1f\x8b\x08", _gzip),
    # "BZh" alone is text; the ten bytes are followed by a block (digits of pi) or the end (its root)
    *((0, b"BZh%d" % level + mark, _bzip2) for level in range(1, 10) for mark in (b"1AY&SY", b"\x17rE8P\x90")),
    (0, b"\xfd7zXZ\x00", _xz),
    (0, b"PK\x03\x04", _zip),
    (0, b"PK\x05\x06", _zip),
    (0, b"PK\x07\x08PK\x03\x04", _zip),
    (0, b"SQLite format 3\x00", _sqlite),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _compound),
    (0, b"{\\rtf", _rtf),
    (0, b"\x37\x7f\x06\x82", _sqlite_log),
    (0, b"\x37\x7f\x06\x83", _sqlite_log),
    (257, b"ustar\x00", _tar),
    (257, b"ustar  \x00", _tar),
)
# What tables of dBASE and FoxPro begin with: their versions.
_DBF_VERSIONS = tuple(bytes([version]) for version in b"\x02\x03\x30\x31\x32\x43\x83\x8b\xcb\xf5\xfb")
# What stands in the fields of a mail that must be unpacked.
_MAIL = (b"ersion:", b"ncoding:", b"ontent-", b"=?")
# most files begin with none of them: to ask for one after the other takes as long as to open the file
_FIRST = tuple(magic for offset, magic, _ in READERS if not offset)


def members(stream: BinaryIO, head: bytes, name: str, limits: Limits = LIMITS) -> Iterator[Member | Skip] | None:
    """What a container holds, or None where the bytes begin none.

    head: the first bytes, at least 512 unless there are fewer; the stream stands behind them. name: names what a
    compressed file holds. Iterating raises OSError of the stream only; its damage is a Skip (whose path is empty).
    """
    reader = _reader_of(head)
    return None if reader is None else _guarded(reader, Opened(stream, head, name, Budget(limits)))


def _reader_of(head: bytes) -> Reader | None:
    for offset, magic, reader in READERS if head.startswith(_FIRST) or head[257:262] == b"ustar" else ():
        if head.startswith(magic, offset):
            return reader
    if tar_checksum_holds(head[:TAR_BLOCK]):  # the oldest tar has no magic bytes
        return _tar
    if _begins_dbf(head):
        return _dbf
    if head.startswith(BEGINNINGS) and pointed(head):
        return _lfs
    return _mail if _begins_mail(head) else None


def tar_checksum_holds(header: bytes) -> bool:
    """Whether 512 bytes are a tar header: the sum of its bytes, its own field taken as blanks, stands in it."""
    field = header[148:156].strip(b" \x00")
    if len(header) < TAR_BLOCK or not field.isdigit() or b"8" in field or b"9" in field:
        return False
    rest = header[:148] + b" " * 8 + header[156:]
    # old writers summed signed characters
    return int(field, 8) in (sum(rest), sum(rest) - 256 * sum(byte > 127 for byte in rest))


def _guarded(reader: Reader, opened: Opened) -> Items:
    """The reader's items; damage ends them with a Skip, and so does a member that cost too much."""
    try:
        for item in reader(opened):
            yield item
            opened.budget.charge(0)
    except Damaged as damage:
        yield damage.skip()
