"""Remarks between the lines of a list, by whoever wrote or printed it: （续下页）, -- more below --, ...（略）."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span, lines_of

# A line in brackets or between dashes, without a number or a key; that the page ends; that nothing else happened.
_REMARK = lazy_re(
    r"[\s\f]{0,40}[—–-]{0,4}\s?[（(【\[][^\n\d：:]{1,32}[）)】\]]\s?[—–-]{0,4}\s*\Z"
    r"|[\s\f]{0,40}[—–-]{2,6}\s?[^\n\d：:—–-]{1,32}?\s?[—–-]{2,6}\s*\Z"
    r"|[\s\f]{0,40}[.…·]{2,6}\s?(?:[（(]?[中下以]{0,2}略[)）]?)?\s*\Z"
    r"|[\s\f]{0,40}(?:其间|期间|此间|其余|此外)[^\n\d：:，]{0,8}[无未没][^\n\d：:，]{1,10}。\s*\Z"
)
# Lines of remarks that follow each other, and bytes of the longest.
_MOST, _SIZE = 2, 160


def is_remark(line: str) -> bool:
    """Whether a line is a remark that tells of nobody, and parts no list."""
    return len(line) <= _SIZE and _REMARK.match(line) is not None


def line_above(data: bytes, start: int) -> tuple[int, int]:
    """The line above the one that begins at a place, or above the remarks there."""
    span = line_span(data, max(0, start - 1))
    for _ in range(_MOST):
        if not span[0] or span[1] - span[0] > _SIZE or not is_remark(decoded(data, *span)):
            break
        span = line_span(data, span[0] - 1)
    return span


def line_behind(data: bytes, unit: Unit) -> tuple[int, int, bool] | None:
    """The next line behind a unit that is not blank, nor a remark, and whether a gap is before it.

    The end of a page is no gap.
    """
    gap, at = False, unit.end
    for start, end, parted in lines_of(data, unit.end, min(len(data), unit.end + LONGEST)):
        gap = gap or (parted and data[at:start].strip(b" \t\r") != b"\n\f")
        if not is_remark(decoded(data, start, end)):
            return start, end, gap
        at = end
    return None
