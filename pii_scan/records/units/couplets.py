"""Lists whose entries take two lines each, the second of which stands deeper: a guest, and below it the papers."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.records.units import MARKS, NUMBER, Unit, decoded, line_span, told_unit
from pii_scan.records.units.wrapped import names_each

# Bytes of the longest such line: a chunk shows as much around its own part as some of these take.
LONGEST_LINE = 300
_START = lazy_re(rf"([ \t\u3000]*)(?:([{MARKS}])|[（(]?\d()|([^\s\d：:=]{{1,16}}))")
# An item of a list that the line above it holds.
_ITEM = lazy_re(rf"[{MARKS}]|{NUMBER}")
_Span = tuple[int, int]


class _Line(NamedTuple):
    """How a line begins: with how many blanks, and with which mark or word, or with a number."""

    depth: int
    word: str


def couplet(data: bytes, offset: int, low: int) -> Unit | None:
    """The two lines around an offset that are one entry, where another entry above or below it begins alike.

    low: where the unit before it ends. Lines that name somebody each are two entries.
    """
    spans = _around(data, line_span(data, offset))
    lines = [_line(data, span) for span in spans]
    upper = 2 if _is_below(lines, 3) else 3
    if not _is_below(lines, upper + 1) or _is_below(lines, upper + 2, upper) or spans[upper][0] < low:
        return None
    here = lines[upper : upper + 2]
    if here not in (lines[upper + 2 : upper + 4], lines[max(0, upper - 2) : upper]):
        return None
    texts = [decoded(data, *span).strip() for span in spans[upper : upper + 2]]
    if _ITEM.match(texts[1]) or names_each(*texts):
        return None
    return told_unit(" ".join(texts), spans[upper][0], spans[upper + 1][1])


def _around(data: bytes, span: _Span) -> list[_Span]:
    """A line with the three above it and below it; an empty span for each that is not there."""
    above, below = [span], [span]
    for _ in range(3):
        start, end = above[0][0], below[-1][1]
        above.insert(0, line_span(data, start - 1) if start > 0 else (0, 0))
        below.append(line_span(data, end + 1) if end + 1 < len(data) else (len(data), len(data)))
    return above + below[1:]


def _line(data: bytes, span: _Span) -> _Line | None:
    found = _START.match(decoded(data, *span)) if span[1] - span[0] <= LONGEST_LINE else None
    return _Line(len(found[1]), found[2] or found[4] or "0") if found else None


def _is_below(lines: list[_Line | None], at: int, upper: int = -1) -> bool:
    """Whether a line stands deeper than the one above it, or than another one."""
    line, other = lines[at] if at < len(lines) else None, lines[upper if upper >= 0 else at - 1]
    return line is not None and other is not None and line.depth > other.depth
