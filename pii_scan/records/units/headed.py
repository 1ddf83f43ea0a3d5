"""Tables inside running text, as mails hold them: lines of cells below a line that names them."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from pii_scan.delimiters import log_lead
from pii_scan.lazy import lazy_re
from pii_scan.model import terminal_width
from pii_scan.named import NamedTuple
from pii_scan.records.units import LONGEST, Unit, decoded, line_span
from pii_scan.records.units.cells import clean, numbers_somebody, words
from pii_scan.records.units.lettered import lettered
from pii_scan.records.units.recent import RECENT

# What may divide cells, the surest first; cells that a row has at least; characters of the longest name of a column.
_DIVIDERS = tuple(
    map(
        lazy_re,
        (r"\t", r"\s*\|\s*", r"\s*----\s*", r" {2,}|\u3000+", r",", r"，", r"[;；]", r" ", r"\s+/(?:\s+|\Z)", r"/"),
    )
)
FEWEST, _LONGEST_NAME = 3, 16
_BLANKS, _WORDS = 3, 7
# A name of a few Latin words, or one in two languages, is longer: Counterparty Account Number, 月租金(元) Monthly Rent
_LATIN = r"[A-Za-z][A-Za-z._()-]{0,24}(?: [A-Za-z(][A-Za-z._()-]{0,24}){0,3}"
_HAN = r"[\u4e00-\u9fff][^A-Za-z]{0,15}"
_LONG = lazy_re(rf"{_LATIN}(?:[ /(（|]?{_HAN})?|{_HAN}[ /(（|]?{_LATIN}[)）]?")
# What says that the names of columns follow: 格式：姓名/手机/身份证. Lines that may stand between these and the rows.
_SAMPLE = lazy_re(
    r"[^\n：:]{0,24}?(?:样(?:本|例|式|张)?|每[行条]|格式|字段|顺序|表头|(?i:format|fields|columns))"
    r"(?:为|是|如下|依次为?)?\s?[：:]\s?"
)
_BETWEEN = 2
_LONGEST_WORDS = 200
_QUOTED = lazy_re(r"[> ]{0,8}\|?\s?")
_NO_NAME = lazy_re(r"\d{2}|[。！？：:=]")
_QUOTED_CELL = lazy_re(r"(?:(?<=[,，;；])|\A)\"[^\"]{1,400}\"(?=[,，;；]|\Z)")
_NUMBER = lazy_re(r"[0-9]{5}")
# A line that is drawn under the header.
_RULE = lazy_re(r"[\s|+:=—─━-]{3,400}\Z")


class _Head(NamedTuple):
    """The names of the columns, and what divides them. line: which names them."""

    names: tuple[str, ...]
    divider: int
    line: str

    def above(self, line: str, width: int) -> tuple[str, ...]:
        """The names of the cells of a row of some width; none where it has others. In a print the last may be blank."""
        if width == len(self.names):
            return self.names
        if self.divider != _BLANKS or not 0 < width < len(self.names):
            return ()
        # what is left blank is behind the row, and not within it
        end = self.line.rfind(self.names[width])
        return self.names[:width] if _width(line) <= _width(self.line[:end]) + 1 else ()


class Headed:
    """Finds the rows of such tables. named: how many fields a text names as the header of a column."""

    def __init__(self, named: Callable[[str], int]) -> None:
        self._named = named
        # of the table whose row was seen last: its header may stand too far above the next row
        self._last: _Head | None = None

    def row(self, data: bytes, offset: int, own: bool) -> Unit | None:
        """The row of a table that the line at an offset is. own: whether it is read for the first time."""
        start, end = line_span(data, offset)
        line = _line(data, start, end)
        head, cells = None, list[str]()
        for divider, cells in _rows(line):
            if (head := self._head(data, start, divider, len(cells))) or divider != _BLANKS:
                break
        if own:
            self._last = head
        names = head.above(line, len(cells)) if head else ()
        return Unit(start, end, "table", tuple(zip(names, map(clean, cells), strict=True))) if names else None

    def _head(self, data: bytes, start: int, divider: int, width: int) -> _Head | None:
        """The header above a row, over rows of its width."""
        low, at, between = max(0, start - LONGEST), start, 0
        while at > low:
            above = line_span(data, at - 1)
            if above[0] <= low and low:
                break
            line = _line(data, *above)
            at = above[0]
            if _RULE.match(line):
                continue
            said = _SAMPLE.match(line)
            line = line[said.end() :] if said else line
            cells = tuple(map(clean, _cells(divider, line)))
            if len(cells) == 1 and divider == _BLANKS:
                cells = lettered(line, width, self._named) or cells
            if len(cells) != width and (divider != _BLANKS or len(cells) < FEWEST):
                between += 1
                if between > _BETWEEN or len(cells) > 1 or divider == _WORDS or _NUMBER.search(line):
                    return None
                continue
            if self._is_head(cells) and (said or not between):
                return _Head(cells, divider, line)
            if between:
                return None
        return self._last if at > 0 and self._last and self._last.divider == divider else None

    def _is_head(self, cells: tuple[str, ...]) -> bool:
        if len(set(cells)) < len(cells) or any(not any(map(str.isalnum, cell)) for cell in cells if cell):
            return False
        if any(is_too_long(cell) or _NO_NAME.search(cell) for cell in cells):
            return False
        return 2 * sum(1 for cell in cells if cell and self._named(cell)) > len(cells)


def is_too_long(name: str) -> bool:
    """Whether a text is too long to be the name of a column."""
    return len(name) > _LONGEST_NAME and _LONG.fullmatch(name) is None


def _width(text: str) -> int:
    return terminal_width(text.encode("utf-8", "replace"))


@lru_cache(RECENT)
def _rows(line: str) -> list[tuple[int, list[str]]]:
    """The cells of a line, divided in each way in which it may be a row."""
    found = list[tuple[int, list[str]]]()
    for divider in range(len(_DIVIDERS)):
        # words may be divided where cells are not, in a row that names a person by an ID number
        if divider == _WORDS and not numbers_somebody(line):
            break
        if len(cells := _cells(divider, line)) >= FEWEST:
            found.append((divider, cells))
    return found


def _cells(divider: int, line: str) -> list[str]:
    """The cells of a line; a quoted one may hold commas."""
    if divider == _WORDS:
        # where tabulators divide cells, words are parts of one
        found = list(words(line)) if len(line) <= _LONGEST_WORDS and "\t" not in line else []
        return found if len(found) > FEWEST and all(any(map(str.isalnum, one)) for one in found) else []
    if _DIVIDERS[divider].search(",;") and '"' in line:
        line = _QUOTED_CELL.sub(lambda cell: cell[0].replace(",", "\0").replace("，", "\1").replace(";", "\2"), line)
        back = str.maketrans("\0\1\2", ",，;")
        return [cell.translate(back) for cell in _DIVIDERS[divider].split(line)]
    return _DIVIDERS[divider].split(line)


def _line(data: bytes, start: int, end: int) -> str:
    """The text of a line, without what a log writes before it, the signs of a quotation and the bars around a row."""
    line = decoded(data, start, end).rstrip("\r \t")
    line = line[_QUOTED.match(line).end() :]  # type: ignore[union-attr]
    line = line[log_lead(line) :]
    return line.rstrip("|").rstrip(" ") if "|" in line else line
