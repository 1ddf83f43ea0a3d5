"""A text that the page beside it tells again: programs send each message as both, and both are one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from pii_scan.formats.members import Damaged
from pii_scan.lazy import lazy_re

# Bytes of a text, and of a page, that are held to compare them.
HELD = 1 << 20
_TAGS = lazy_re(r"(?is)<!--.*?(?:-->|\Z)|<(style|script|title)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>")
# Of what is written as a number those that the reader of pages knows: it takes no sign of a mail for one.
_WRITTEN = lazy_re(r"&#(?:x([0-9A-Fa-f]{2,6})|([0-9]{3,7}));")
# What programs put into the text where the page has a picture, or before what a link leads to; and that.
_PICTURES = lazy_re(r"(?i)\[(?:image|cid|inline|图片)[^\[\]\n]{0,200}\]|<(?:mailto|tel):")
_LINK = lazy_re(r"https?://[^\s\"'<>()\[\]]+")
# Words, numbers and addresses; numbers in groups.
_RUN = lazy_re(r"\w+(?:[@._+-]+\w+)*")
_GROUPS = lazy_re(r"(?<!\d)\d{2,8}(?:[ -]\d{2,8}[Xx]?)+")
_TABLE = lazy_re(r"(?i)<table\b")
# How a page looks, and the names of its pictures.
_STYLE = lazy_re(r"(?is)\A<style\b.*|\bstyle=(?:\"[^\"]*\"|'[^']*')|\bcid:[\w.@-]+")
_SIGNS, _HAN = lazy_re(r"[^\W_]+"), lazy_re(r"[\u4e00-\u9fff]+")
_CODES = lazy_re(r"\d{6,}[Xx]?|[A-Za-z0-9.+_-]+@[A-Za-z0-9.-]+")
# The charsets that are read here as they are where the parts are scanned.
_CHARSETS = {"utf-8": "utf-8", "utf8": "utf-8", "us-ascii": "utf-8", "ascii": "utf-8", "big5": "big5"}
_CHARSETS |= dict.fromkeys(("gb2312", "gbk", "x-gbk", "gb18030"), "gb18030")


def is_no_more(page: str, text: str) -> bool:
    """Whether a page without tables shows the signs of a text in its order, and hides no number, address or word.

    Such a text is easier to read than what programs make of it: they divide 手机<span>13812345678</span>.

    >>> is_no_more("<p>手机<span>13812345678", "手机13812345678"), is_no_more("<p title='李四'>手机", "手机")
    (True, False)
    """
    from html import unescape  # its tables take a start's millisecond

    if _TABLE.search(page):
        return False
    hidden: list[str] = []

    def hide(tag: re.Match[str]) -> str:
        hidden.append(_STYLE.sub("", tag[0]))
        return ""

    shown = unescape(_TAGS.sub(hide, page))
    if "".join(_SIGNS.findall(shown)) != "".join(_SIGNS.findall(_plain(page, text))):
        return False
    known = {*_CODES.findall(text), *_HAN.findall(text)}
    is_hidden = any(not known.issuperset(sort.findall(unescape(tag))) for tag in hidden for sort in (_CODES, _HAN))
    return not is_hidden and known.issuperset(_CODES.findall(unescape(_TAGS.sub("\n", page))))


def _plain(page: str, text: str) -> str:
    """A text without what programs put into it for the pictures and links of a page."""
    links = set(_LINK.findall(page))
    return _LINK.sub(lambda found: "" if found[0] in links else found[0], _PICTURES.sub(" ", text))


def tells_all(page: str, text: str) -> bool:
    """Whether each word and number of a text stands in a page as well, shown, and as one that no tag divides.

    >>> tells_all("<p>张三<td>13812345678", "张三 13812345678"), tells_all("<p>138<b>1234</b>", "1381234")
    (True, False)
    """
    text = _plain(page, text)
    shown = _WRITTEN.sub(_sign, _TAGS.sub("\n", page).replace("&nbsp;", " "))
    return all(set(sort.findall(text)) <= set(sort.findall(shown)) for sort in (_RUN, _GROUPS))


def _sign(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else int(found[2])
    return chr(number) if 0x4E00 <= number < 0xA000 else found[0]


def decoded(data: bytes, charset: str) -> str | None:
    """The text of a part; None of what is no text of a charset that is known."""
    name = _CHARSETS.get(charset.lower())
    try:
        return data.decode(name) if name else None
    except ValueError:
        return None


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
