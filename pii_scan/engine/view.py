"""The width-normalised view: full-width digits, letters and a few signs folded to ASCII, one character for one.

Columns count characters, so they are the same in both; only byte offsets differ, and a map leads back.
"""

from __future__ import annotations

from bisect import bisect_left

from pii_scan.lazy import lazy_re

# ０-９ Ａ-Ｚ ａ-ｚ and ＋ － ． ＠ ＿ : U+FF01-FF5E is ASCII moved by 0xFEE0, three bytes each in UTF-8.
_FOLDED = {chr(code + 0xFEE0).encode(): bytes([code]) for code in (*range(48, 58), *range(65, 91), *range(97, 123))}
_FOLDED |= {chr(ord(sign) + 0xFEE0).encode(): sign.encode() for sign in "+-.@_"}
_WIDE = lazy_re(b"\xef(?:\xbc[\x8b\x8d\x8e\x90-\x99\xa0-\xba\xbf]|\xbd[\x81-\x9a])")
_FOLDED_TEXT = {chr(ord(key.decode())): value.decode() for key, value in _FOLDED.items()}
_TABLE = str.maketrans(_FOLDED_TEXT)


def fold(text: str) -> str:
    """The text with full-width digits, letters and ``＋－．＠＿`` as ASCII."""
    return text if text.isascii() else text.translate(_TABLE)


class View:
    """The bytes that the engine looks at, and the way back to the original ones."""

    __slots__ = ("_wide", "data", "original")

    def __init__(self, original: bytes) -> None:
        self.original = original
        self.data = original
        self._wide: list[int] = []
        # one byte first: memchr is far faster than a search for two
        if b"\xef" in original and (b"\xef\xbc" in original or b"\xef\xbd" in original):
            self._narrow()

    def _narrow(self) -> None:
        parts: list[bytes] = []
        last = 0
        for found in _WIDE.finditer(self.original):
            parts += (self.original[last : found.start()], _FOLDED[found.group()])
            last = found.end()
            self._wide.append(found.start() - 2 * len(self._wide))
        if parts:
            parts.append(self.original[last:])
            self.data = b"".join(parts)

    def offset_in_original(self, offset: int) -> int:
        """The offset in the original bytes of an offset in ``data``."""
        return offset + 2 * bisect_left(self._wide, offset) if self._wide else offset

    def offset_in_view(self, offset: int) -> int:
        """The offset in ``data`` of an offset in the original bytes (not inside a character)."""
        if not self._wide:
            return offset
        low, high = 0, len(self._wide)
        while low < high:
            middle = (low + high) // 2
            if self._wide[middle] + 2 * middle < offset:
                low = middle + 1
            else:
                high = middle
        return offset - 2 * low
