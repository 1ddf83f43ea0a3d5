r"""The view that the engine looks at: full-width digits, letters and a few signs folded to ASCII, escapes read.

``\u5f20`` of JSON and ``&#24352;`` of pages are the character that they stand for, where that is a Chinese or a
full-width one. Byte offsets of both texts differ, and a map leads back.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from pii_scan.lazy import lazy_re
from pii_scan.literals import Literals
from pii_scan.model import Chunk, Layout

# ０-９ Ａ-Ｚ ａ-ｚ and ＋ － ． ＠ ＿ : U+FF01-FF5E is ASCII moved by 0xFEE0, three bytes each in UTF-8.
_FOLDED = {chr(code + 0xFEE0).encode(): bytes([code]) for code in (*range(48, 58), *range(65, 91), *range(97, 123))}
_FOLDED |= {chr(ord(sign) + 0xFEE0).encode(): sign.encode() for sign in "+-.@_"}
_WIDTHS = rb"\xef(?:\xbc[\x8b\x8d\x8e\x90-\x99\xa0-\xba\xbf]|\xbd[\x81-\x9a])"
# The escapes of Chinese characters and signs, and of full-width ones.
_ESCAPE = r"\\u(?:[3-9][0-9a-fA-F]{3}|[fF][9aA][0-9a-fA-F]{2}|[fF]{2}[0-9a-fA-F]{2}|00[bB]7|20[12][0-9a-fA-F])"
# The same by their numbers in a page, all of eight bytes; half a character (55296 to 57343) is none.
_ENTITY = (
    r"&#(?:1[2-9][0-9]{3}|[2-4][0-9]{4}|5(?:[0-489][0-9]{3}|5(?:[01][0-9]{2}|2(?:[0-8][0-9]|9[0-5]))"
    r"|7(?:[4-9][0-9]{2}|3(?:[5-9][0-9]|4[4-9])))|6[0-5][0-9]{3}|[xX][3-9fF][0-9a-fA-F]{3});"
)
_ESCAPED_TEXT, _ENTITY_TEXT = lazy_re(_ESCAPE), lazy_re(_ENTITY)
# Bytes of what is changed, by the sign that it begins with; any other is a full-width one.
_SEMICOLON = ord(";")
_SIZES = {ord("\\"): 6, ord("&"): 8}
# apart: one expression for both would have no sign to begin with, and be five times as slow in Python's own search
_WIDE, _ESCAPED = Literals(_WIDTHS, b"\xef\xbc", b"\xef\xbd"), Literals(f"{_ESCAPE}|{_ENTITY}".encode(), b"\\u", b"&#")
_FOLDED_TEXT = {chr(ord(key.decode())): value.decode() for key, value in _FOLDED.items()}
_TABLE = str.maketrans(_FOLDED_TEXT)


def unescaped(text: str) -> str:
    """The text with its escapes read."""
    text = _ESCAPED_TEXT.sub(lambda found: chr(int(found[0][2:], 16)), text) if "\\u" in text else text
    return _ENTITY_TEXT.sub(lambda found: _of_entity(found[0]), text) if "&#" in text else text


def _of_entity(entity: str) -> str:
    """The character of a number in a page."""
    number = entity[2:-1]
    return chr(int(number[1:], 16) if number[0] in "xX" else int(number))


def fold(text: str) -> str:
    """The text with its escapes read, and full-width digits, letters and ``＋－．＠＿`` as ASCII."""
    text = unescaped(text)
    return text if text.isascii() else text.translate(_TABLE)


class View:
    """The bytes that the engine looks at, and the way back to the original ones."""

    __slots__ = ("_before", "_lost", "_starts", "data", "original")

    def __init__(self, original: bytes) -> None:
        self.original = original
        self.data = original
        # Of what was changed: where it begins in the original and in data, and how many bytes were lost up to its end.
        self._before, self._starts, self._lost = array("I"), array("I"), array("I")
        ends = _ends(original)
        if ends:
            self._change(ends)

    def _change(self, ends: Sequence[int]) -> None:
        original, before, starts, gone = self.original, self._before, self._starts, self._lost
        parts: list[bytes] = []
        last = lost = 0
        for end in ends:  # of the tables of a program there are a hundred thousand
            start = end - _size(original, end)
            new = _new(original[start:end])
            parts += (original[last:start], new)
            last = end
            before.append(start)
            starts.append(start - lost)
            lost += last - start - len(new)
            gone.append(lost)
        parts.append(original[last:])
        self.data = b"".join(parts)

    @property
    def changed(self) -> bool:
        """Whether anything stands elsewhere in ``data`` than in the original bytes."""
        return bool(self._starts)

    def offset_in_original(self, offset: int) -> int:
        """The offset in the original bytes of an offset in ``data``."""
        number = bisect_left(self._starts, offset)
        return offset + self._lost[number - 1] if number else offset

    def offset_in_view(self, offset: int) -> int:
        """The offset in ``data`` of an offset in the original bytes; inside of what was changed, that of its start."""
        number = bisect_left(self._before, offset)
        if not number:
            return offset
        before = self._before[number - 1]
        size = _SIZES.get(self.original[before], 3)
        return self._starts[number - 1] if offset < before + size else offset - self._lost[number - 1]


class TurnedView(View):
    """The view of a table that is written column by column: its rows, one after the other."""

    __slots__ = ("_at", "_cells")

    def __init__(self, original: bytes, cells: Sequence[tuple[int, int]], layout: Layout) -> None:
        texts = [original[start:end] for start, end in cells]
        width = len(layout.headers)
        rows = (layout.delimiter.encode().join(texts[at : at + width]) for at in range(0, len(texts), width))
        super().__init__(b"\n".join(rows))
        self._cells, self._at = cells, [*accumulate((len(text) + 1 for text in texts[:-1]), initial=0)]

    @property
    def changed(self) -> bool:
        """Rows stand elsewhere than the columns."""
        return True

    def offset_in_original(self, offset: int) -> int:
        """The offset in the text as it is written."""
        offset = super().offset_in_original(offset)
        number = bisect_right(self._at, offset) - 1
        return self._cells[number][0] + offset - self._at[number]


def view_of(chunk: Chunk) -> tuple[View, tuple[int, int]]:
    """The view of a chunk, and its own part in it."""
    if chunk.cells and chunk.layout:
        turned = TurnedView(chunk.data, chunk.cells, chunk.layout)
        return turned, (0, len(turned.data))
    view = View(chunk.data)
    return view, (view.offset_in_view(chunk.start), view.offset_in_view(chunk.end))


def _ends(data: bytes) -> list[int]:
    """Where what is changed ends."""
    escaped = _ESCAPED.ends(data)
    wide = [] if data.isascii() else _WIDE.ends(data)
    return sorted([*wide, *escaped]) if wide and escaped else wide or escaped


def _size(data: bytes, end: int) -> int:
    """Bytes of what is changed that ends at a place."""
    if data[end - 1] == _SEMICOLON:
        return _SIZES[ord("&")]
    return _SIZES[ord("\\")] if data[end - 6 : end - 4] == b"\\u" else 3


@lru_cache(1 << 13)
def _new(text: bytes) -> bytes:
    if text[:1] in (b"\\", b"&"):
        text = unescaped(text.decode()).encode()
    return _FOLDED.get(text, text)
