"""Long lines of address books (vCard) and calendars (iCalendar), which go on in the next, and what is encoded in them.

Each is one line, with empty ones behind it, so that the lines below keep their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pii_scan.lazy import lazy_re

# What such a text begins with, and the end of a card or an entry, before which nothing goes on.
BEGIN, _END = b"BEGIN:V", b"\nEND:V"
# Bytes that are held back for such an end.
_LONGEST = 1 << 20
# Pictures and keys are no text: their lines stay.
_NAME = rb"(?im)^(?!(?:[\w-]{1,20}\.)?(?:PHOTO|LOGO|SOUND|KEY|ATTACH)\b)(?:[\w-]{1,20}\.)?[A-Z-]{1,40}"
_ENCODED = lazy_re(
    _NAME + rb"(?=;[^:\n]{0,200}QUOTED-PRINTABLE)((?:;[^:;\n]{1,80})+):((?:[^\n]{0,998}=\r?\n){0,200}[^\n]*)"
)
_FOLDED = lazy_re(_NAME + rb"[;:][^\n]*(?:\n[ \t][^\n]*)+")
_CHARSET, _FOLD, _ENDS = lazy_re(rb"(?i);CHARSET=([\w-]{1,20})"), lazy_re(rb"\r?\n[ \t]"), lazy_re(rb"[\r\n]+")


def unfolded(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The blocks, with each long line as one."""
    held = b""
    for block in blocks:
        held += block
        end = held.rfind(_END) + 1
        if not end and len(held) > _LONGEST:
            end = held.rfind(b"\n") + 1 or len(held)
        if end:
            yield _read(held[:end])
            held = held[end:]
    if held:
        yield _read(held)


def _read(data: bytes) -> bytes:
    if b"uoted-" in data or b"UOTED-" in data:
        data = _ENCODED.sub(_decoded, data)
    return _FOLDED.sub(_joined, data)


def _joined(found: re.Match[bytes]) -> bytes:
    line, count = _FOLD.subn(b"", found[0])
    return line + b"\n " * count


def _decoded(found: re.Match[bytes]) -> bytes:
    name, value = found[0][: found.start(2) - found.start()], found[2]
    charset = _CHARSET.search(found[1])
    import binascii  # few texts hold such

    read = binascii.a2b_qp(value)
    text = _text(read, charset[1].decode() if charset else "utf-8")
    return name + _ENDS.sub(b" ", text.encode("utf-8", "replace")).strip() + b"\n " * value.count(b"\n")


def _text(data: bytes, charset: str) -> str:
    """Text of a charset; where that is not what it is, the one of Chinese programs."""
    try:
        return data.decode(charset)
    except (LookupError, ValueError):
        return data.decode("gb18030", "replace")
