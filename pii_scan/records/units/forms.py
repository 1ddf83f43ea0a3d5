"""Forms that are drawn as tables: rows of cells in which each value stands behind the cell that names it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.records.units import LONGEST, Unit, decoded, line_span
from pii_scan.records.units.cells import DOCUMENT, clean
from pii_scan.records.units.items import has_mark

# Cells of the widest row, rows around a value, characters of the longest name, and the share of names that are keys.
WIDEST, ROWS, LONGEST_NAME, KNOWN = 8, 24, 32, 1 / 3
_NO_NAME = lazy_re(r"\d{2}|[。！？=]|[A-Za-z]\d")
_DIGIT = lazy_re(r"[0-9]")
_TAG = lazy_re(rb"(?is)<tr\b[^<>]{0,200}>(.{0,3000}?)</tr>")
_CELL = lazy_re(r"(?is)<t[dh]\b[^<>]{0,200}>(.{0,600}?)</t[dh]>")
_TAGS = lazy_re(r"<[^<>]{0,200}>")
# A line of a name and a value that a wide gap parts: 姓名　　王建国
_ALIGNED = lazy_re(r"[^\n:：]{1,32}[ \u3000][:：]\s")
_APART = lazy_re(
    r"[ \t\u3000]{0,12}([\u4e00-\u9fff]{2,8})(?:\u3000{1,8}| {3,20})((?! )(?:(?! {2})[^\t\u3000：]){0,81}?)\s*\Z"
)
# The same in English, perhaps twice on a line; one blank stands between its longest name and a number.
_WORDS = r"[A-Z][A-Za-z'./]{0,20}(?: [A-Za-z'./]{1,14}){0,3}"
_ENGLISH = lazy_re(
    rf"[ \t]{{0,12}}({_WORDS})(?: {{2,30}}(?! )| (?=[\d+]))((?:(?! {{2}})[^\t\u3000:]|(?<=\d):(?=\d)){{1,81}}?)"
    rf"(?: {{2,30}}({_WORDS}) {{2,30}}((?:(?! {{2}})[^\t\u3000:]){{1,60}}?))?\s*\Z"
)
_BARS = lazy_re(r"\s*\|(.{3,600})\|\s*\Z")


def _is_item(line: str) -> bool:
    """Whether a line is an item of a list that tells who somebody is: each of them has a record."""
    return has_mark(line) and DOCUMENT.search(line) is not None


class _Row(NamedTuple):
    start: int
    end: int
    pairs: tuple[tuple[str, str], ...]


class Forms:
    """Finds the forms around values. named: how many fields a text names as a key."""

    def __init__(self, named: Callable[[str], int]) -> None:
        self._named = named

    def block(self, data: bytes, offset: int, low: int, page: bool = False) -> Unit | None:
        """The rows of a form around an offset, until a name comes again.

        low: where the unit before it ends. page: only where it is the table of a page.
        """
        if _in_cell(data, offset):
            rows = list(self._of_page(data, offset, low))
        else:
            rows = [] if page else list(self._of_lines(data, offset, low))
        if not rows or sum(1 for row in rows if _is_item(decoded(data, row.start, row.end))) > 1:
            return None
        pairs = tuple(pair for row in rows for pair in row.pairs)
        known = sum(1 for name, _ in pairs if self._named(name))
        if not page and _all(_ENGLISH, data, rows):
            return _in_full(data, rows, pairs) if 2 * known >= len(pairs) and len(rows) > 3 else None
        if len(pairs) == len(rows) and not page and not _is_written(data, rows):
            # where gaps part them, names and numbers of people look alike
            is_form = 3 * known > 2 * len(pairs) and len(rows) > 2 and _all(_APART, data, rows)
            return _in_full(data, rows, pairs) if is_form else None
        if (len(rows) < 2 and known < 2) or known < KNOWN * len(pairs):
            return None
        return Unit(rows[0].start, rows[-1].end, "keys", pairs)

    def _of_lines(self, data: bytes, offset: int, low: int) -> Iterator[_Row]:
        start, end = line_span(data, offset)
        here = self._row(start, end, _line_cells(decoded(data, start, end)))
        if here is None:
            return
        first, taken, above = start, {name for name, _ in here.pairs}, list[_Row]()
        while first > max(0, low + 1) and end - first < LONGEST and len(above) < ROWS:
            span = line_span(data, first - 1)
            row = self._row(*span, _line_cells(decoded(data, *span))) if low <= span[0] < first else None
            if row is None or not taken.isdisjoint(name for name, _ in row.pairs):
                break
            taken.update(name for name, _ in row.pairs)
            above.append(row)
            first = span[0]
        yield from reversed(above)
        yield here
        while end < len(data) and end - start < LONGEST:
            span = line_span(data, end + 1)
            row = self._row(*span, _line_cells(decoded(data, *span))) if span[1] > end else None
            if row is None or not taken.isdisjoint(name for name, _ in row.pairs):
                break
            taken.update(name for name, _ in row.pairs)
            yield row
            end = span[1]

    def _of_page(self, data: bytes, offset: int, low: int) -> Iterator[_Row]:
        """The rows of the table of a page around an offset that are those of a form."""
        first = data.rfind(b"<table", max(0, offset - 2 * LONGEST, low), offset)
        first = max(first, low, offset - 2 * LONGEST, 0)
        last = data.find(b"</table", offset, offset + 2 * LONGEST)
        last = last if last >= 0 else min(len(data), offset + 2 * LONGEST)
        found: list[_Row] = []
        taken: set[str] = set()
        for tag in _TAG.finditer(data, first, last):
            cells = [clean(_TAGS.sub("", cell)) for cell in _CELL.findall(decoded(data, *tag.span(1)))]
            row = self._row(tag.start(), tag.end(), cells)
            names = {name for name, _ in row.pairs} if row else set()
            if row is None or not taken.isdisjoint(names):
                if tag.end() > offset:
                    break
                found, taken = [], set()
            if row:
                found.append(row)
                taken |= names
        if found and found[0].start <= offset < found[-1].end:
            yield from found

    def _row(self, start: int, end: int, cells: list[str]) -> _Row | None:
        """A row of a form, or None for any other one."""
        while cells and not cells[-1] and len(cells) % 2:
            cells.pop()
        # an empty column may part the pairs
        filled = [cell for cell in cells if cell]
        cells = filled if len(cells) % 2 and len(filled) % 2 == 0 else cells
        if not 2 <= len(cells) <= WIDEST or len(cells) % 2:
            return None
        names, values = cells[::2], cells[1::2]
        if any(not name or len(name) > LONGEST_NAME or _NO_NAME.search(name) for name in names):
            return None
        # the header of a list names what stands in its second column, too
        like = sum(1 for one in values if len(one) <= LONGEST_NAME and not _DIGIT.search(one) and self._named(one))
        if len(values) > 1 and 2 * like > len(values):
            return None
        return _Row(start, end, tuple((name.rstrip("：: "), value) for name, value in zip(names, values, strict=True)))


def _all(line: re.Pattern[str], data: bytes, rows: list[_Row]) -> bool:
    """Whether each row of a form is such a line."""
    return all(line.match(decoded(data, row.start, row.end)) for row in rows)


def _in_full(data: bytes, rows: list[_Row], pairs: tuple[tuple[str, str], ...]) -> Unit:
    """The rows of a form whose names stand apart from their values, with its text."""
    start, end = rows[0].start, rows[-1].end
    return Unit(start, end, "keys", pairs, (), decoded(data, start, end))


def _is_written(data: bytes, rows: list[_Row]) -> bool:
    """Whether rows of one name and one value are those of a file of values that commas divide."""
    return len(rows) > 2 and all(data.find(b",", row.start, row.end) >= 0 for row in rows)


def _in_cell(data: bytes, offset: int) -> bool:
    before = data[max(0, offset - 200) : offset].lower()
    return before.rfind(b"<td") > before.rfind(b"</td") or before.rfind(b"<th") > max(
        before.rfind(b"</th"), before.rfind(b"<thead")
    )


def _line_cells(line: str) -> list[str]:
    line = line.rstrip("\r")
    if "\t" in line:
        return [clean(cell) for cell in line.split("\t")]
    if english := _ENGLISH.match(line):
        return [clean(cell) for cell in english.groups() if cell]
    if line.count(",") == 1:
        return [clean(cell) for cell in line.split(",")]
    # a colon behind the blanks divides the name from its value
    if (apart := _APART.match(line)) and not _ALIGNED.match(line):
        return [clean(cell) for cell in apart.groups()]
    found = _BARS.match(line)
    return [clean(cell) for cell in found[1].split("|")] if found else []
