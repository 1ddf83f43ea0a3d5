"""Elements and objects that follow each other on one line, each of which tells of somebody."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, line_span, text_unit

# An empty element that tells by its attributes: <row name="张三" idcard="330…"/>
_ELEMENT = lazy_re(
    rb"<([A-Za-z][\w:.-]{0,60})(?:\s{1,8}[\w:.-]{1,60}\s{0,2}=\s{0,2}(?:\"[^\"<>]*\"|'[^'<>]*')){2,}\s{0,8}/>"
)
# An object of a program, whose keys are not quoted: {name:'张三',idCard:'330…'}
_OBJECT = lazy_re(rb"\{\s{0,8}[A-Za-z_$][\w$]{0,40}\s{0,4}:[^{}]{1,%d}\}" % LONGEST)
# What stands between two objects of a list.
_NEXT, _BEFORE, _FAR = lazy_re(rb"\s{0,8},\s{0,8}\{"), lazy_re(rb"\}\s{0,8},\s{0,8}\Z"), 20


def inline_item(data: bytes, offset: int) -> Unit | None:
    """The empty element or object around an offset, where another one stands on its line; None for others."""
    span = _element(data, offset) or _object(data, offset)
    return text_unit(data, *span) if span else None


def _element(data: bytes, offset: int) -> tuple[int, int] | None:
    start = data.rfind(b"<", max(0, offset - LONGEST), offset)
    found = _ELEMENT.match(data, start, start + LONGEST) if start >= 0 else None
    if found is None or found.end() <= offset:
        return None
    (low, high), opening = line_span(data, offset), b"<" + found[1]
    is_list = data.find(opening, found.end(), high) >= 0 or data.find(opening, low, start) >= 0
    return found.span() if is_list else None


def _object(data: bytes, offset: int) -> tuple[int, int] | None:
    start = data.rfind(b"{", max(0, offset - LONGEST), offset)
    found = _OBJECT.match(data, start, start + LONGEST) if start >= 0 else None
    if found is None or found.end() <= offset or b"\n" in found[0]:
        return None
    is_list = _NEXT.match(data, found.end()) or _BEFORE.search(data, max(0, start - _FAR), start)
    return found.span() if is_list else None
