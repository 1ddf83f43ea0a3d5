"""Elements and objects that follow each other on one line, each of which tells of somebody."""

from __future__ import annotations

import re

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, line_span, text_unit

# An empty element that tells by its attributes: <row name="张三" idcard="330…"/>
_ELEMENT = lazy_re(
    rb"<([A-Za-z][\w:.-]{0,60})(?:\s{1,8}[\w:.-]{1,60}\s{0,2}=\s{0,2}(?:\"[^\"<>]*\"|'[^'<>]*')){2,}\s{0,8}/>"
)
# An object of a program, whose keys are not quoted: {name:'张三',idCard:'330…'}
_OBJECT = lazy_re(rb"\{[^\S\n]{0,8}[A-Za-z_$][\w$]{0,40}[^\S\n]{0,4}:[^{}\n]{1,%d}\}" % LONGEST)
# What stands between two objects of a list.
_NEXT, _BEFORE, _FAR = lazy_re(rb"\s{0,8},\s{0,8}\{"), lazy_re(rb"\}\s{0,8},\s{0,8}\Z"), 20


def inline_item(data: bytes, offset: int) -> Unit | None:
    """The empty element or object around an offset, where another one stands on its line; None for others."""
    found = _around(data, offset, b"<", _ELEMENT)
    if found and _is_repeated(data, offset, found, b"<" + found[1]):
        return text_unit(data, *found.span())
    found = _around(data, offset, b"{", _OBJECT)
    if found and (_NEXT.match(data, found.end()) or _BEFORE.search(data, max(0, found.start() - _FAR), found.start())):
        return text_unit(data, *found.span())
    return None


def _around(data: bytes, offset: int, sign: bytes, whole: re.Pattern[bytes]) -> re.Match[bytes] | None:
    """What begins with a sign before an offset, and ends behind it."""
    start = data.rfind(sign, max(0, offset - LONGEST), offset)
    found = whole.match(data, start, start + LONGEST) if start >= 0 else None
    return found if found and found.end() > offset else None


def _is_repeated(data: bytes, offset: int, found: re.Match[bytes], opening: bytes) -> bool:
    """Whether what begins so stands on the line around an offset beside a match, too."""
    low, high = line_span(data, offset)
    return data.find(opening, found.end(), high) >= 0 or data.find(opening, low, found.start()) >= 0
