"""What bytes mean: blobs to chunks of text with their layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from io import FileIO
from typing import BinaryIO, cast

from pii_scan.config import Settings
from pii_scan.formats.code import is_code
from pii_scan.formats.colours import colourless
from pii_scan.formats.delimited import find_layout
from pii_scan.formats.encoding import Encoding, Utf8Stream, detect, is_known_binary
from pii_scan.formats.followed import next_header
from pii_scan.formats.headless import may_hold_rows
from pii_scan.formats.members import Damaged
from pii_scan.formats.text import HEAD, Chunker
from pii_scan.formats.turned import find_turned
from pii_scan.formats.unmarked import unmarked
from pii_scan.model import Chunk

READ = 1 << 20
# One lost sign in so many bytes is a stray one: nearly every log holds some.
STRAY = 1000
# NULs that a text may begin with: a log that is cut while its writer goes on where it was gets as many as it had bytes.
HOLE = 1 << 30


class TextSource:
    """The text of one blob: its chunks, and how many bytes were read."""

    def __init__(
        self,
        head: bytes,
        stream: BinaryIO,
        encoding: Encoding,
        name: str,
        settings: Settings,
        is_label: Callable[[str], bool],
        hole: int = 0,
    ) -> None:
        self.bytes_read = self._hole = hole
        # bytes of text so far, and how many of them were examined where that is not all
        self._given, self.cut = 0, cast("int | None", None)
        # Why the text ends too early. To be raised when what stands before it is done.
        self.damage: Damaged | OSError | None = None
        self._head, self._stream, self._target = head, stream, settings.block_size
        # a file that ends in its head has no damage that would be told when more is asked for
        self._ended = len(head) < HEAD and isinstance(stream, FileIO)
        self._named = settings.encoding is not None
        # As Macs of old wrote it, and some programs still export it.
        self._returns = b"\r" in head and b"\n" not in head
        self.decoded = Utf8Stream(self._blocks(), encoding, fixed=self._named)
        # what stands in source code are statements; of rows in a text of it only those matter that speak of numbers
        # which say nothing alone
        code = is_code(name)
        self._find = lambda text, complete: (
            None if code and not may_hold_rows(text) else find_layout(text, is_label, complete, name)
        )
        self._turn = lambda text: find_turned(text, is_label, code)
        self._next = lambda data, stop, layout: next_header(data, stop, layout, is_label)

    def _blocks(self) -> Iterator[bytes]:
        block = self._head
        size = min(READ, max(self._target, 1))
        while block:
            self.bytes_read += len(block)
            yield block
            if self._ended:
                return
            try:
                block = self._stream.read(size)
            except (Damaged, OSError) as damage:
                self.damage = damage
                return

    @property
    def is_misread(self) -> bool:
        """Whether the encoding that the user named is not that of the text: more of it is lost than stray bytes."""
        return self._named and self.decoded.replaced * STRAY > self.bytes_read

    @property
    def has_plain_lines(self) -> bool:
        """Whether each byte of value 10 ends a line, as git takes it, and no other; not so in UTF-16."""
        return not self._returns and "\n".encode(self.decoded.encoding.name or "utf-8") == b"\n"

    @property
    def examined_bytes(self) -> int:
        """How many of the bytes read were examined; of a text that was cut about so many, by its share."""
        return self.bytes_read if self.cut is None else self.bytes_read * self.cut // max(self.cut, self._given, 1)

    def _counted(self) -> Iterator[bytes]:
        for block in self.decoded:
            self._given += len(block)
            yield block

    def chunks(self) -> Iterator[Chunk]:
        """The chunks, in order."""
        blocks: Iterable[bytes] = self._counted()
        if self._returns:
            blocks = (block.replace(b"\r", b"\n") for block in blocks)
        text = unmarked(colourless(blocks))
        return iter(Chunker(text, self._find, self._target, self._turn, 1 + self._hole, self._next))


def open_text(
    stream: BinaryIO, head: bytes, name: str, settings: Settings, is_label: Callable[[str], bool]
) -> TextSource | None:
    """The text of a stream whose head was read, or None where it holds no text. Raises OSError."""
    hole, decoded = 0, _encoding(head, settings.encoding)
    if head.startswith(b"\x00") and not settings.encoding and not _holds_zeros(head, decoded):
        hole, head = _past_hole(stream, head)
        decoded = detect(head, len(head) < HEAD) if head and hole <= HOLE else Encoding(None, 0)
    if decoded.name is None:
        return None
    return TextSource(head, stream, decoded, name, settings, is_label, hole)


def _encoding(head: bytes, named: str | None) -> Encoding:
    """The encoding that the user named, else what the bytes look like: they tell which of two bytes is first, too."""
    family = (named or "").lower().replace("_", "-")
    if named and family not in ("utf-16", "utf-32"):
        return Encoding(named, 0)
    found = detect(head, len(head) < HEAD)
    return Encoding(named, 0) if named and not (found.name or "").startswith(family) else found


def _holds_zeros(head: bytes, encoding: Encoding) -> bool:
    """Whether NULs are a part of what the bytes are: wide characters, or a binary format."""
    return (encoding.name or "").startswith(("utf-16", "utf-32")) or is_known_binary(head)


def _past_hole(stream: BinaryIO, block: bytes) -> tuple[int, bytes]:
    """How many NULs a stream begins with, and the head of what follows them; not to the end where they are too many."""
    hole = 0
    while block and hole <= HOLE and block == bytes(len(block)):
        hole += len(block)
        block = stream.read(HEAD)
    rest = block.lstrip(b"\x00")
    return hole + len(block) - len(rest), read_head(stream, rest)


def read_head(stream: BinaryIO, begun: bytes = b"") -> bytes:
    """The first HEAD bytes; fewer only at the end (a pipe gives less than asked for), or where damage follows."""
    head = begun or stream.read(HEAD)
    while head and len(head) < HEAD:
        try:
            more = stream.read(HEAD - len(head))
        except Damaged:  # told again when more is asked for
            break
        if not more:
            break
        head += more
    return head


def text_chunks(blocks: Iterable[bytes], is_label: Callable[[str], bool], target: int = READ) -> Iterator[Chunk]:
    """The chunks of UTF-8 text in memory."""
    return iter(
        Chunker(
            blocks,
            lambda text, complete: find_layout(text, is_label, complete, ""),
            target,
            lambda text: find_turned(text, is_label),
        )
    )
