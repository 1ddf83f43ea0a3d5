"""Lines of a text that JSON holds as a list of texts, as notebooks write what their cells say and print."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import Unit, decoded, pairs_of
from pii_scan.records.units.cells import unescape

# Bytes of the longest such line, and of the longest row of a page whose cells have a line each.
LINE, ROW = 600, 2000
_TEXT = lazy_re(rb'[ \t]*"((?:[^"\\\n]|\\.)*)",?[ \t\r]*')
# What stands between two such lines.
_BETWEEN = lazy_re(r'\\n",\s{1,80}"')
_TAG = lazy_re(r"</?[A-Za-z][^<>]{0,80}>")


def text_line(data: bytes, offset: int) -> Unit | None:
    """The line of a text around an offset: it, or the one above, ends with an escaped line end inside its quotes."""
    start = data.rfind(b"\n", max(0, offset - LINE), offset) + 1
    end = data.find(b"\n", offset, offset + LINE)
    if not start or end < 0:
        return None
    found = _TEXT.fullmatch(data, start, end)
    if not found:
        return None
    above = data[max(0, start - 8) : start].rstrip()
    if not (found[1].endswith(b"\\n") or above.endswith(b'\\n",')):
        return None
    start, end = (_row(data, offset) if b"<td" in found[1] else None) or found.span(1)
    text = " ".join(_TAG.sub(" ", unescape(_BETWEEN.sub(" ", decoded(data, start, end)))).split())
    return Unit(start, end, "text", pairs_of(text), (), text)


def _row(data: bytes, offset: int) -> tuple[int, int] | None:
    """The row of a page that a cell is in."""
    start, end = data.rfind(b"<tr", max(0, offset - ROW), offset), data.find(b"</tr>", offset, offset + ROW)
    return (start, end) if start >= 0 and data.find(b"</tr>", start, end) < 0 <= end else None
