"""XML by expat, in one pass and within limits; and what is plain in it without expat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pii_scan.formats.members import Budget, Damaged
from pii_scan.model import Reason

# Bytes or characters of one tag, text or row; depth; different names.
LONG, DEPTH, NAMES = 16 << 20, 256, 4096
Attributes = dict[str, str]


class Xml:
    """An expat parser whose handlers get local names; subclasses define ``start`` and ``end``.

    A file of many elements of one kind, each plain, is read faster without expat: a subclass gives their end tag in
    ``item`` and takes them in ``skim``, after each one that expat has read. What they are and where they stand in the
    blocks makes no difference to what is read.
    """

    item = b""

    def __init__(self) -> None:
        from xml.parsers import expat

        self._error = expat.ExpatError
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.XmlDeclHandler = self._declaration
        self._names: dict[str, str] = {}
        self._depth = self._fed = 0
        self._behind = -1  # how much was fed where the last item ended
        self.text: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def collect(self, on: bool) -> None:
        """Whether characters go to ``text``."""
        self.parser.CharacterDataHandler = self.text.append if on else None

    def _start(self, tag: str, attributes: Attributes) -> None:
        name = self._names.get(tag)
        if name is None:
            name = self._names[tag] = tag.rpartition(":")[2]
            if len(self._names) > NAMES:
                raise Damaged("XML with too many names", Reason.OVER_LIMIT)
        self._depth += 1
        if self._depth > DEPTH:
            raise Damaged("XML too deep", Reason.OVER_LIMIT)
        self.start(name, attributes)

    def _end(self, tag: str) -> None:
        self._depth -= 1
        self.end(self._names[tag])

    def _doctype(self, *_: object) -> None:
        raise Damaged("XML with a DTD")

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if (encoding or "UTF-8").upper() != "UTF-8":
            self.item = b""  # its bytes mean something else

    def item_ended(self, depth: int) -> None:
        """To be called at the end of an item; it is one only inside so many elements."""
        if self._depth == depth:
            self._behind = self.parser.CurrentByteIndex + len(self.item)

    def skim(self, data: bytes, at: int) -> int:  # noqa: ARG002 - as of its kind
        """Take items that begin at a place and are plain; where the first begins that is not, or is cut.

        To give up, clear ``item``: expat reads all that follows.
        """
        return at

    def feed(self, data: bytes, final: bool = False) -> None:
        """Parse; raises Damaged, also for a tag or a text that does not end."""
        at = 0
        while self.item:
            # else something stands behind the end tag, or it was part of a comment
            if self._behind == self._fed and self.parser.CharacterDataHandler is None and not self.text:
                at = self.skim(data, at)
            stop = data.find(self.item, at) + len(self.item)
            if stop < len(self.item):
                break
            self._parse(data[at:stop], False)
            at = stop
        self._parse(data[at:] if at else data, final)

    def _parse(self, data: bytes, final: bool) -> None:
        try:
            self.parser.Parse(data, final)
        except (self._error, ValueError, LookupError):  # of an encoding that is none, too
            raise Damaged("damaged XML") from None
        self._fed += len(data)
        if self._fed - self.parser.CurrentByteIndex > LONG or sum(map(len, self.text)) > LONG:
            raise Damaged("XML with a part that is too long", Reason.OVER_LIMIT)

    def read(self, blocks: Iterable[bytes]) -> None:
        """Parse all blocks."""
        for block in blocks:
            self.feed(block)
        self.feed(b"", True)


# What stands between two tags and means itself, and the attributes of a tag before ``>``; of no item but a plain one.
PLAIN = rb"[^<>&\x00-\x08\x0b-\x1f]*+"
ATTRIBUTES = rb"[^<>&/\x00-\x1f]*+"


def is_valid(data: bytes) -> bool:
    """Whether bytes that hold no control characters are characters of XML, in UTF-8."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return b"\xef\xbf\xbe" not in data and b"\xef\xbf\xbf" not in data


class Writer(Xml):
    """A parser that writes: what stands in ``out`` is given on after each block."""

    def __init__(self) -> None:
        super().__init__()
        self.out: list[str] = []

    def finish(self) -> None:
        """Write what is not written yet, at the end and where damage ends the part."""

    def convert(self, blocks: Iterable[bytes], budget: Budget) -> Iterator[bytes]:
        """The text, charged like other expanded bytes: a short reference may stand for a long string."""
        try:
            for block in blocks:
                self.feed(block)
                yield self._take(budget)
            self.feed(b"", True)
        except Damaged:
            self.finish()
            yield self._take(budget)
            raise
        self.finish()
        yield self._take(budget)

    def _take(self, budget: Budget) -> bytes:
        data = "".join(self.out).encode("utf-8", "replace")
        self.out.clear()
        budget.charge(len(data))
        return data
