"""The texts that a workbook's cells share."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from io import BytesIO
from itertools import accumulate
from typing import BinaryIO

from pii_scan.formats.cells import clean
from pii_scan.formats.members import Damaged
from pii_scan.formats.xml import PLAIN, Attributes, Xml, is_valid
from pii_scan.lazy import lazy_re
from pii_scan.model import Reason

# Bytes of shared strings in memory, and their number (eight bytes each).
STRINGS_MEMORY, STRINGS = 64 << 20, 16_000_000
# Strings taken at a time.
_BATCH = 4096
# Excel says of a Chinese text that it was typed, and how it would be spoken: by no one.
_STRING = lazy_re(
    rb'[ \t\r\n]*+<si><t(?: xml:space="preserve")?>(%b)</t>'
    rb'(?:<phoneticPr fontId="[0-9]+"(?: type="[A-Za-z]+")?(?: alignment="[A-Za-z]+")?/>)?</si>' % PLAIN
)
# What ``clean`` may change of a plain text.
SPECIAL = (b"_x", b"\t", b"\n")


class Strings(Xml):
    """The shared strings: one run of bytes, in memory or beyond a limit in a temporary file, and where each ends."""

    item = b"</si>"

    def __init__(self) -> None:
        super().__init__()
        self._file: BinaryIO = BytesIO()
        self._ends = array("Q", [0])
        # all bytes, once they are read, where they are in memory
        self._data: bytes | None = None
        self.longest = 0
        self._phonetic = False

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 - as of its kind
        """A string, or a part of it, begins."""
        # rPh holds how the text is spoken
        self._phonetic = self._phonetic or name == "rPh"
        if name == "t" and not self._phonetic:
            self.collect(True)

    def end(self, name: str) -> None:
        """A string, or a part of it, ends."""
        if name == "t":
            self.collect(False)
        elif name == "rPh":
            self._phonetic = False
        elif name == "si":
            self._add([clean("".join(self.text)).encode("utf-8", "replace")])
            self.text.clear()
            self.item_ended(1)

    def skim(self, data: bytes, at: int) -> int:
        """Strings of one run of text."""
        match = _STRING.match
        found = None if self._phonetic else match(data, at)
        while found:
            begin, texts = at, list[bytes]()
            most = min(_BATCH, STRINGS + 1 - len(self._ends))
            while found and len(texts) < most:
                texts.append(found[1])
                at = found.end()
                found = match(data, at)
            joined = b"".join(texts)
            if not is_valid(data[begin:at]):
                self.item = b""
                return begin
            self._add([cleaned(text) for text in texts] if is_special(joined) else texts)
        return at

    def _add(self, texts: Sequence[bytes]) -> None:
        begin = self._ends[-1]
        self._file.write(b"".join(texts))
        ends = accumulate(map(len, texts), initial=begin)
        next(ends)
        self._ends.extend(ends)
        self.longest = max(self.longest, *map(len, texts))
        if begin <= STRINGS_MEMORY < self._ends[-1]:
            import tempfile

            assert isinstance(self._file, BytesIO)  # noqa: S101 - for the type checker
            memory, self._file = self._file, tempfile.TemporaryFile()  # noqa: SIM115
            self._file.write(memory.getbuffer())
        if len(self._ends) > STRINGS:
            raise Damaged("too many strings", Reason.OVER_LIMIT)

    def get(self, index: str) -> str:
        """The string of a cell that refers to it; nothing where there is none."""
        try:
            number = int(index)
        except ValueError:
            return ""
        return self._at(number).decode()

    def several(self, indexes: Sequence[bytes]) -> list[bytes]:
        """The strings of cells that refer to them."""
        try:
            numbers = list(map(int, indexes))
        except ValueError:
            return [self.get(index.decode()).encode() for index in indexes]
        data, ends = self._in_memory(), self._ends
        if data is None or not numbers or min(numbers) < 0 or max(numbers) >= len(ends) - 1:
            return list(map(self._at, numbers))
        return [data[ends[number] : ends[number + 1]] for number in numbers]

    def _at(self, number: int) -> bytes:
        if not 0 <= number < len(self._ends) - 1:
            return b""
        begin, stop = self._ends[number : number + 2]
        data = self._in_memory()
        if data is not None:
            return data[begin:stop]
        self._file.seek(begin)
        return self._file.read(stop - begin)

    def _in_memory(self) -> bytes | None:
        if self._data is None and isinstance(self._file, BytesIO):
            self._data = self._file.getvalue()  # no copy: nothing is written any more
        return self._data

    def close(self) -> None:
        """Give up what holds the strings."""
        self._file.close()


def is_special(data: bytes) -> bool:
    """Whether ``clean`` may change one of some plain texts that stand joined."""
    return any(sign in data for sign in SPECIAL)


def cleaned(text: bytes) -> bytes:
    """As ``clean``, of bytes."""
    return clean(text.decode()).encode("utf-8", "replace")
