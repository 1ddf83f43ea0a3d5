"""Which encoding a file is in, and its bytes as UTF-8: found from the head, converted block by block.

Order of the tests: byte-order mark, known binary types, UTF-16 by its zero bytes or its Chinese characters, UTF-8,
then GB18030 against Big5 by how many common characters each reading yields, those of Korea and Japan, then Latin-1.
"""

from __future__ import annotations

import codecs
import itertools
import re
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from functools import cache

from pii_scan.formats.neighbouring import neighbouring
from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple

# Bytes that decide on an encoding: of a file's head, or from the first byte beyond ASCII.
WINDOW = 64 * 1024
# Bytes that are decoded together.
_PART = 1 << 14
# Characters that a frequency count looks at.
_SAMPLE = 4096


class Encoding(NamedTuple):
    """An encoding: ``name`` for codecs.lookup, None for binary data; ``bom``: bytes of byte-order mark to drop."""

    name: str | None
    bom: int


# The longer marks first: UTF-32 LE begins as UTF-16 LE does.
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
# Beginnings of binary files. Short ones made of letters alone (BM, MZ) are left to the tests of content.
_MAGIC = (
    b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"\x1f\x8b",
    b"%PDF-", b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe", b"wOFF",
    b"wOF2", b"SQLite format 3\x00", b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd",
    b"\x04\x22\x4d\x18", b"\xd0\xcf\x11\xe0\xa1\xb1", b"OggS\x00", b"fLaC\x00", b"ID3\x02", b"ID3\x03", b"ID3\x04",
    b"II*\x00", b"MM\x00*", b"\x00asm", b"\x1aE\xdf\xa3", b"\x93NUMPY", b"\x00\x01\x00\x00", b"OTTO\x00", b"8BPS\x00",
    b"FLV\x01", b"PACK\x00", b"DIRC\x00", b"\x00\x00\x01\x00", b"dex\n0", b"Obj\x01", b"\x89HDF\r\n",
)  # fmt: skip
_BZIP2 = lazy_re(rb"BZh[1-9]1AY&SY")
_PYC = lazy_re(rb".[\x0c-\x0f]\r\n[\x00-\x03]\x00\x00\x00", re.DOTALL)

_NUL = b"\x00"
# Control characters that texts do not hold. TAB to CR, SUB and ESC stand in texts; 01, 02 and 1C to 1F divide
# the columns of database dumps, so that only a text that is made of them is none.
_STRANGE = bytes([*range(3, 9), *range(14, 26), 127])
_CONTROLS = bytes([*range(1, 9), *range(14, 26), *range(28, 32), 127])

# What a UTF-16 text is made of. Without zero bytes only Chinese counts: GBK read as UTF-16 looks Korean.
_WIDE = lazy_re(
    r"[\t\n\r\x20-\x7e\xa0-\u024f\u0370-\u052f\u2010-\u203b\u20ac\u2103-\u2122\u2160-\u2199\u2460-\u249b\u2500-\u25ef"
    r"\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffe6"
    r"\U0001f000-\U0001faff\U00020000-\U000323af]"
)
_CHINESE = lazy_re(r"[\u2010-\u2027\u3000-\u3020\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e\U00020000-\U000323af]")
# Signs that count as common there, beside common Chinese characters; never what ASCII gives when read in pairs.
_KNOWN = lazy_re(r"[\t\n\r\x20-\x7e\xa0-\u017f\u0391-\u03c9\u0401-\u0451、。\u3041-\u30ff\uac00-\ud7a3，：（）]")
_ASCII_RUNS = lazy_re(r"[\x00-\x7f]+")
_DRAWN = lazy_re(r"[\x00-\x7f\u2500-\u257f\u3000]+")
# Letters that Latin, Greek and Cyrillic texts hold as two bytes of UTF-8.
_TWO_BYTES = lazy_re(r"[\xa0-\u017f\u0259\u02bb\u02bc\u0391-\u03c9\u0401\u0410-\u044f\u0451]")
_FOUR_BYTES = lazy_re(r"[\u3400-\u4dad\U00020000-\U000323af]")
_HIGH = lazy_re(rb"[\x80-\xff]")
_LONE_HIGH = lazy_re(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")

# Encodings in which bytes below 80 mean ASCII at a character's start.
_LIKE_ASCII = {"gb18030", "gbk", "gb2312", "big5", "big5hkscs", "cp950", "iso8859-1", "cp1252", "ascii"}

# Beside these the signs that divide sentences and lists: a list of numbers holds little else.
_DIVIDING = "，。、；：？！（）"


@cache
def _weights(signs: str = "") -> dict[str, float]:
    from pii_scan.formats.frequent import COMMON, FREQUENT, TRADITIONAL  # most texts are UTF-8

    common = dict.fromkeys(COMMON + TRADITIONAL, 1.0) | dict.fromkeys(FREQUENT, 1.5)
    return common | dict.fromkeys(signs, 0.5)


# A decoder's error handler cannot tell for whom it works, and decoding happens in one call: hence a count by thread.
_replaced = ContextVar("replaced", default=0)


def _replace(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    _replaced.set(_replaced.get() + 1)
    return "\ufffd", error.end


_COUNTED = "pii_scan.replace"
codecs.register_error(_COUNTED, _replace)


def _read(data: bytes, name: str) -> tuple[str, int]:
    """The text, and how many invalid sequences it holds; a character that is cut off at the end is left out."""
    text = codecs.getincrementaldecoder(name)("replace").decode(data)
    # Counting signs is faster than counting errors; a U+FFFD that the text had before is none.
    return text, text.count("\ufffd") - (data.count(b"\xef\xbf\xbd") if name == "utf-8" else 0)


def detect(head: bytes, complete: bool) -> Encoding:
    """The encoding of a file, from its first up to 64 KiB of bytes; ``complete``: they are the whole file.

    ASCII is told as UTF-8: what follows may be anything, see Utf8Stream.
    """
    head = head[:WINDOW]
    for mark, name in _BOMS:
        if head.startswith(mark):
            return Encoding(name, len(mark))
    if is_known_binary(head):
        return Encoding(None, 0)
    return Encoding(_of_content(head, complete), 0)


def is_known_binary(head: bytes) -> bool:
    """Whether the bytes begin a format that holds no text."""
    if head.startswith(_MAGIC) or head[4:8] == b"ftyp":
        return True
    return bool(_BZIP2.match(head) or _PYC.match(head))


def _of_content(head: bytes, complete: bool) -> str | None:
    size = len(head)
    zeros = head.count(_NUL) if _NUL in head else 0  # to find none is ten times as fast as to count them
    if zeros:
        wide = _utf16(head, chinese=False)
        if wide:
            return wide
        # Logs of machines that lost power hold zero bytes, and lists for programs; binary data holds more than them.
        if zeros * 1000 > size and not _is_plain(head.translate(None, _NUL), complete):
            return None
    valid = _is_utf8(head, complete)
    if not valid and not zeros:
        wide = _utf16(head, chinese=True)
        if wide:
            return wide
    unwanted, share = (_CONTROLS, 0.3) if valid else (_STRANGE, 0.01)
    if size - len(head.translate(None, unwanted)) > share * size:
        return None
    return "utf-8" if valid else _of_high_bytes(head)


def _is_plain(data: bytes, complete: bool) -> bool:
    """Whether there are bytes, and they are UTF-8 without a control character."""
    return bool(data) and _is_utf8(data, complete) and len(data) == len(data.translate(None, _STRANGE))


def _utf16(head: bytes, chinese: bool) -> str | None:
    """UTF-16 without a mark. ``chinese``: the text has no zero bytes, so it must be Chinese throughout."""
    best, name = 0.0, None
    for candidate in ("utf-16-le", "utf-16-be"):
        text, _ = _read(head[: 2 * _SAMPLE], candidate)
        if not text:
            continue
        good = len((_CHINESE if chinese else _WIDE).findall(text))
        if good < 0.9 * len(text):
            continue
        known = len(_KNOWN.findall(text)) + sum(map(_weights().__contains__, text))
        if known > best * len(text):
            best, name = known / len(text), candidate
    # ASCII read in pairs gives Chinese characters too, but seldom common ones.
    return name if best >= (0.25 if chinese else 0.5) else None


def _is_utf8(data: bytes, complete: bool) -> bool:
    """Whether the bytes are UTF-8, or would be but for a few of them."""
    if data.isascii():
        return True
    text, bad = _read(data, "utf-8")
    beyond = _ASCII_RUNS.sub("", text)
    if not bad:
        # Nothing but a character cut off at the end of a whole file speaks for another encoding.
        return _is_not_gbk(data, beyond) if beyond else not complete
    three = sum(1 for sign in beyond if sign >= "\u0800") - beyond.count("\ufffd")
    return three + len(_TWO_BYTES.findall(beyond)) >= 4 * bad


def _is_not_gbk(data: bytes, beyond: str) -> bool:
    """Valid UTF-8 of a few characters may be GBK by chance (一 is D2 BB, as is U+04BB): not if common letters."""
    if len(beyond) > 8 or max(beyond) >= "\u0800" or 2 * len(_TWO_BYTES.findall(beyond)) > len(beyond):
        return True
    text, bad = _read(data, "gb18030")
    return bad > 0 or not all(map(_weights().__contains__, _ASCII_RUNS.sub("", text)))


def _of_high_bytes(data: bytes) -> str:
    """GB18030, Big5, an encoding of Korea or Japan, or Latin-1 for text with bytes beyond ASCII that is not UTF-8."""
    begin = high.start() if (high := _HIGH.search(data)) else 0
    data = data[begin : begin + 4 * _SAMPLE]
    gb, gb_bad = _score(data, "gb18030")
    big5, big5_bad = _score(data, "big5hkscs")
    score, name, bad = (big5, "big5hkscs", big5_bad) if big5 > gb else (gb, "gb18030", gb_bad)
    beyond = len(data) - len(data.translate(None, bytes(range(128, 256))))
    alone = len(_LONE_HIGH.findall(data))
    if other := neighbouring(data, score):
        return other
    # Chinese characters are two high bytes, or one and a letter; accents stand alone among letters.
    if score <= 0.3 and (bad > 0.05 or alone > 0.5 * beyond):
        return "latin-1"
    if name == "big5hkscs" and big5_bad and _score(data, "cp950")[1] < big5_bad:
        return "cp950"
    return name


def _score(data: bytes, name: str) -> tuple[float, float]:
    """How much like Chinese a reading is, per character beyond ASCII; and the share of invalid sequences."""
    text, bad = _read(data, name)
    # wide blanks, with which columns are filled, and the lines around cells tell nothing
    signs = _DRAWN.sub("", text)
    if not signs:
        return -4.0, 1.0
    share, signs = bad / len(signs), signs[:_SAMPLE]
    weight = _weights(_DIVIDING).get
    total = sum(weight(sign, -0.3 if sign < "\ue000" or sign > "\uf8ff" else -2.0) for sign in signs)
    if name == "gb18030":
        # Rare characters of four bytes: nothing else looks like them.
        total += 1.3 * len(_FOUR_BYTES.findall(signs))
    return total / len(signs) - 4 * share, share


class Utf8Stream:
    """The text of blocks of bytes as blocks of valid UTF-8; to be iterated once.

    The blocks joined are the same however the input is cut, and line ends stay. ``encoding`` is final, and
    ``replaced`` (invalid sequences that became U+FFFD) complete, when the last block was given out.
    fixed: the encoding was named by the user. Otherwise a stream said to be UTF-8 without a mark is judged again at
    its first 64 KiB from the first byte beyond ASCII on, since the head may have been ASCII in any encoding.
    """

    def __init__(self, blocks: Iterable[bytes], encoding: Encoding, fixed: bool = False) -> None:
        if encoding.name is None:
            raise ValueError("binary data has no text")
        self.encoding, self.replaced = encoding, 0
        self._utf8 = codecs.lookup(encoding.name).name == "utf-8"
        self._blocks, self._again = blocks, self._utf8 and not encoding.bom and not fixed

    def __iter__(self) -> Iterator[bytes]:
        blocks = iter(_without(self._blocks, self.encoding.bom))
        if self._again:
            held: list[bytes] = []
            for block in blocks:
                if not block.isascii():
                    held = self._judge(block, blocks)
                    break
                if block:
                    yield block
            blocks = itertools.chain(held, blocks)
        yield from self._valid(blocks) if self._utf8 else self._decoded(blocks)

    def _judge(self, first: bytes, blocks: Iterator[bytes]) -> list[bytes]:
        """Settle the encoding from the first block that is not ASCII; gives the blocks taken for that."""
        held, complete = [first], False
        high = _HIGH.search(first)
        begin = high.start() if high else 0
        window = bytearray(first[begin : begin + WINDOW])
        while len(window) < WINDOW and not complete:
            block = next(blocks, None)
            if block is None:
                complete = True
            else:
                held.append(block)
                window += block[: WINDOW - len(window)]
        data = bytes(window)
        name = "utf-8" if _is_utf8(data, complete) else _of_high_bytes(data)
        self.encoding, self._utf8 = Encoding(name, 0), name == "utf-8"
        return held

    def _valid(self, blocks: Iterator[bytes]) -> Iterator[bytes]:
        """UTF-8 blocks, given out as they came where they are valid and end with a whole character."""
        rest = b""
        for block in blocks:
            data = rest + block if rest else block
            rest = b""
            if not data.isascii():
                cut = _whole(data)
                if cut < len(data):
                    data, rest = data[:cut], data[cut:]
                data = self._repaired(data)
            if data:
                yield data
        if rest:
            yield self._repaired(rest)

    def _repaired(self, data: bytes) -> bytes:
        """Valid UTF-8. Most parts of most texts are ASCII, and to decode the others alone is several times as fast."""
        parts, begin, before = [], 0, self.replaced
        while begin < len(data):
            end = _ascii_end(data, begin + _PART)
            part = data[begin:end]
            if not part.isascii():
                _replaced.set(0)
                text = part.decode("utf-8", _COUNTED)
                if _replaced.get():
                    self.replaced += _replaced.get()
                    part = text.encode()
            parts.append(part)
            begin = end
        return data if self.replaced == before else b"".join(parts)

    def _decoded(self, blocks: Iterator[bytes]) -> Iterator[bytes]:
        """Blocks of another encoding, converted."""
        name = self.encoding.name or "utf-8"
        decoder = codecs.getincrementaldecoder(name)(_COUNTED)
        like_ascii = codecs.lookup(name).name in _LIKE_ASCII
        for block in blocks:
            if like_ascii and block.isascii() and not decoder.getstate()[0]:
                data = block
            else:
                data = self._converted(decoder, block, False)
            if data:
                yield data
        data = self._converted(decoder, b"", True)
        if data:
            yield data

    def _converted(self, decoder: codecs.IncrementalDecoder, block: bytes, final: bool) -> bytes:
        _replaced.set(0)
        text = decoder.decode(block, final)
        self.replaced += _replaced.get()
        return text.encode("utf-8", "replace")


def utf8_blocks(blocks: Iterable[bytes], encoding: Encoding, fixed: bool = False) -> Utf8Stream:
    """The blocks as blocks of valid UTF-8, with the final encoding and the count of replacements: a Utf8Stream."""
    return Utf8Stream(blocks, encoding, fixed)


def _without(blocks: Iterable[bytes], count: int) -> Iterator[bytes]:
    """The blocks without the first bytes of the first."""
    for block in blocks:
        if count:
            dropped = min(count, len(block))
            count -= dropped
            yield block[dropped:]
        else:
            yield block


def _ascii_end(data: bytes, position: int) -> int:
    """The next place behind an ASCII sign, where no character goes on, or the end."""
    while position < len(data) and data[position - 1] >= 0x80:
        position += 1
    return min(position, len(data))


def _whole(data: bytes) -> int:
    """Where the last whole UTF-8 character ends: a first byte that still wants others is left to the next block."""
    for back in range(1, min(3, len(data)) + 1):
        byte = data[-back]
        if byte < 0x80:
            break
        if byte >= 0xC0:
            wanted = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return len(data) - back if back < wanted else len(data)
    return len(data)
