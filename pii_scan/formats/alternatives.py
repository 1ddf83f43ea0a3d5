"""A text of a mail that its page tells again: programs send each message as both, and both are one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from pii_scan.formats.members import Damaged
from pii_scan.lazy import lazy_re

# Bytes of a text, and of a page, that are held to compare them.
HELD = 1 << 20
_TAGS = lazy_re(r"(?is)<!--.*?-->|<(style|script)\b.*?</\1\s*>|<[^<>]*>")
# What programs put into the text where the page has a picture, and other text that is none of anybody.
_PICTURES = lazy_re(r"(?i)\[(?:image|cid|inline|图片)[^\[\]\n]{0,200}\]")
_CODES, _WORDS = lazy_re(r"[0-9A-Za-z]+"), lazy_re(r"[^\W0-9A-Za-z_]+")


def tells_all(page: str, text: str) -> bool:
    """Whether all words and numbers of a text stand in a page as well, each number as one that no tag divides.

    >>> tells_all("<p>张<b>三</b><td>13812345678", "张三 13812345678"), tells_all("<p>138<b>1234</b>", "1381234")
    (True, False)
    """
    from html import unescape  # its tables take a start's millisecond

    text = _PICTURES.sub("", text)
    if not set(_CODES.findall(text)) <= set(_CODES.findall(page)):
        return False
    # lines of a text may end anywhere, and words of a page be divided by tags
    shown = "".join(_WORDS.findall(unescape(_TAGS.sub("", page))))
    return all(word in shown for word in set(_WORDS.findall(text)))


def held(blocks: Iterable[bytes]) -> tuple[bytes | None, Iterable[bytes]]:
    """All that a part holds, or None of one that is too large or damaged; and its blocks, before any damage."""
    found, size, rest = list[bytes](), 0, iter(blocks)
    try:
        for block in rest:
            found.append(block)
            size += len(block)
            if size > HELD:
                return None, chain(found, rest)
    except Damaged as damage:
        return None, chain(found, _raised(damage))
    return b"".join(found), found


def _raised(damage: Damaged) -> Iterator[bytes]:
    yield b""
    raise damage
