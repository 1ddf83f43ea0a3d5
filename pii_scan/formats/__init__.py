"""What bytes mean: blobs to chunks of text with their layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from pii_scan.config import Settings
from pii_scan.formats.colours import colourless
from pii_scan.formats.delimited import find_layout
from pii_scan.formats.encoding import Encoding, Utf8Stream, detect
from pii_scan.formats.members import Damaged
from pii_scan.formats.text import HEAD, Chunker
from pii_scan.formats.turned import find_turned
from pii_scan.model import Chunk

READ = 1 << 20
# One lost sign in so many bytes is a stray one: nearly every log holds some.
STRAY = 1000


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
    ) -> None:
        self.bytes_read = 0
        # Why the text ends too early. To be raised when what stands before it is done.
        self.damage: Damaged | OSError | None = None
        self._head, self._stream, self._target = head, stream, settings.block_size
        self._named = settings.encoding is not None
        # As Macs of old wrote it, and some programs still export it.
        self._returns = b"\r" in head and b"\n" not in head
        self.decoded = Utf8Stream(self._blocks(), encoding, fixed=self._named)
        self._find = lambda text, complete: find_layout(text, is_label, complete, name)
        self._turn = lambda text: find_turned(text, is_label)

    def _blocks(self) -> Iterator[bytes]:
        block = self._head
        size = min(READ, max(self._target, 1))
        while block:
            self.bytes_read += len(block)
            yield block
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

    def chunks(self) -> Iterator[Chunk]:
        """The chunks, in order."""
        blocks: Iterable[bytes] = self.decoded
        if self._returns:
            blocks = (block.replace(b"\r", b"\n") for block in blocks)
        return iter(Chunker(colourless(blocks), self._find, self._target, self._turn))


def open_text(
    stream: BinaryIO, head: bytes, name: str, settings: Settings, is_label: Callable[[str], bool]
) -> TextSource | None:
    """The text of a stream whose head was read, or None where it holds no text. Raises OSError."""
    decoded = Encoding(settings.encoding, 0) if settings.encoding else detect(head, len(head) < HEAD)
    if decoded.name is None:
        return None
    return TextSource(head, stream, decoded, name, settings, is_label)


def read_head(stream: BinaryIO) -> bytes:
    """The first HEAD bytes; fewer only at the end (a pipe gives less than asked for), or where damage follows."""
    head = stream.read(HEAD)
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
