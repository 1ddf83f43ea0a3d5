"""Worksheets: rows as lines of text.

Nearly all rows of nearly all sheets are of one plain shape. A pattern proves that a row is, and rows that it matches
are read together, column by column; expat reads all others. What is read is the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pii_scan.formats.cells import clean, iso_date, plain_number
from pii_scan.formats.members import Damaged
from pii_scan.formats.strings import Strings, cleaned, is_special
from pii_scan.formats.xml import ATTRIBUTES, LONG, PLAIN, Attributes, Writer, Xml, is_valid
from pii_scan.lazy import lazy_re
from pii_scan.model import Reason

COLUMNS, ROWS, PADDED = 16_384, 1_048_576, 64
# Columns of a plain row, cells that are read together, and the attributes of tags that are remembered.
WIDEST, TOGETHER, REMEMBERED = 256, 8192, 4096
# What is printed above and below a page, and the codes in it.
_MARGINS = frozenset(f"{page}{place}" for page in ("odd", "even", "first") for place in ("Header", "Footer"))
_CODES = lazy_re(r'&(?:"[^"]*"|K[0-9A-F]{6}|[0-9]{1,3}|.)')
# A formula and the value, or the text, of a cell.
_CONTENT = (
    rb'(?:<f(?: t="shared"(?: ref="[A-Z0-9:]++")? si="[0-9]++")?(?:/>|>%b</f>))?'
    rb'(?:<v>(%b)</v>|<is><t(?: xml:space="preserve")?>(%b)</t></is>)' % (PLAIN, PLAIN, PLAIN)
)


# What a pattern found in a row.
_Row = tuple[bytes, ...]


@lru_cache(16)
def _plain_rows(width: int) -> re.Pattern[bytes]:
    """A row of up to so many cells, each at its column: its number, attributes; of each cell attributes, value, text.

    Attributes begin with the quote behind a reference; those of a cell that is missing are nothing.
    """
    cells = b"".join(
        rb'(?:<c r="%b[0-9]++("%b)(?:/>|>%b</c>))?' % (letters(index).encode(), ATTRIBUTES, _CONTENT)
        for index in range(width)
    )
    return re.compile(rb'[ \t\r\n]*+<row r="([0-9]{1,7})("%b)(?:/>|>%b</row>)' % (ATTRIBUTES, cells))


@lru_cache(1024)
def letters(index: int) -> str:
    """The letters of a column, from 0."""
    found, number = "", index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        found = chr(65 + rest) + found
    return found


class _Tag(Xml):
    """One tag: its attributes."""

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 - as of its kind
        self.attributes = attributes


class Sheet(Writer):
    """A worksheet: rows as lines at their own number, cells divided by tabs at their own column.

    dates: which styles show a number as a date.
    """

    item = b"</row>"

    def __init__(self, strings: Strings, dates: list[bool], since_1904: bool) -> None:
        super().__init__()
        self._strings, self._dates, self._since_1904 = strings, dates, since_1904
        self._line = 1  # where the next written row would stand
        self._row = 0
        self._cells: list[str] = []
        self._long = self._width = self._column = 0
        self._kind = self._style = ""
        self._next = 0  # the column of a cell that does not say its own
        self._phonetic = False
        self._columns: dict[str, int] = {}
        # columns that there are so far, and that the pattern of plain rows knows
        self._widest = self._known = 0
        # of attributes as they stand: the kind of their cell, nothing where they are damaged
        self._kinds = {b"": "n"}

    def start(self, name: str, attributes: Attributes) -> None:
        """A row, a cell, or its text begins."""
        if name in ("v", "t"):
            if not self._phonetic:
                self.collect(True)
        elif name == "c":
            get = attributes.get
            reference = get("r")
            self._column = self._place(reference) if reference else self._next
            self._next = self._column + 1
            self._kind, self._style = get("t", "n"), get("s", "")
        elif name == "row":
            number = attributes.get("r", "")
            self._row = int(number) if number.isdecimal() and len(number) < 8 else self._row + 1
            self._next = 0
        elif name == "rPh":
            self._phonetic = True
        elif name in _MARGINS:
            self.collect(True)

    def end(self, name: str) -> None:
        """A row, a cell, or its text ends."""
        if name in ("v", "t"):
            self.collect(False)
        elif name == "c":
            if self.text:
                self._cell("".join(self.text))
                self.text.clear()
        elif name == "row":
            self.finish()
            self.item_ended(2)
        elif name == "rPh":
            self._phonetic = False
        elif name in _MARGINS:
            self.collect(False)
            text = clean(_CODES.sub(" ", "".join(self.text))).strip()
            self.text.clear()
            self.out.append(f"\n{text}\n" if text else "")  # a blank row ends a table

    def _place(self, reference: str) -> int:
        """The column of a reference such as AB12, from 0."""
        name = reference.rstrip("0123456789")
        column = self._columns.get(name)
        if column is None:
            if not (name.isascii() and name.isalpha() and len(name) <= 3):
                return self._next
            column = -1
            for letter in name.upper():
                column = (column + 1) * 26 + ord(letter) - 65
            self._columns[name] = column
            self._widest = max(self._widest, column + 1)
        return column

    def _cell(self, text: str) -> None:
        text = self._shown(self._kind_of(self._kind, self._style), text)
        self._long += len(text)
        cells, missing = self._cells, self._column - len(self._cells)
        if self._long > LONG or self._column >= COLUMNS:
            raise Damaged("row too long", Reason.OVER_LIMIT)
        if missing >= 0:
            if missing:
                cells.extend([""] * missing)
            cells.append(text)
        else:  # out of order, or the same cell again
            cells[self._column] = f"{cells[self._column]} {text}".strip()

    def _kind_of(self, kind: str, style: str) -> str:
        """What a cell holds, by its attributes: ``s``, a shared string; ``n``, a number; ``date``; ``b``; ``text``."""
        if kind == "n":
            index = int(style[:6]) if style.isdecimal() else len(self._dates)
            return "date" if index < len(self._dates) and self._dates[index] else "n"
        return kind if kind in ("s", "b") else "text"

    def _shown(self, kind: str, text: str) -> str:
        """What a cell of a kind shows whose value is not empty."""
        if kind == "s":
            return self._strings.get(text)
        if kind == "date":
            return iso_date(text, self._since_1904)
        if kind == "n":
            return text if text.isdecimal() else clean(plain_number(text))
        if kind == "b" and text in ("0", "1"):
            return "TRUE" if text == "1" else "FALSE"
        return clean(text)

    def finish(self) -> None:
        """Write the row."""
        if self._cells:
            self._write("\t".join(self._cells), len(self._cells))
            self._cells.clear()
        self._long = 0

    def _write(self, line: str, width: int) -> None:
        """Write a row of so many cells, behind the blank ones before it. A row that goes back follows the last one."""
        gap = self._row - self._line
        # cells at a row's end that are empty are not written; a blank row ends a table
        self._width = width if gap > 0 else max(self._width, width)
        if 0 < gap < ROWS:
            self.out.append("\n" * gap)
            self._line += gap
        self.out.append(line + "\t" * (min(self._width, PADDED) - width) + "\n")
        self._line += 1

    # --- plain rows, column by column --------------------------------------------------------------------------------

    def skim(self, data: bytes, at: int) -> int:
        """Rows of plain cells in the order of their columns."""
        if self._widest > self._known:
            self._known = min(WIDEST, max(self._widest, 2 * self._known))
        # strings may be long, however short the references to them
        most = min(TOGETHER, LONG // max(1, self._strings.longest)) // max(1, self._known)
        match = _plain_rows(self._known).match
        found = match(data, at) if self._known and most and not self._phonetic else None
        while found:
            begin, rows, ends = at, list[_Row](), list[int]()
            while found and len(rows) < most:
                rows.append(found.groups(b""))
                at = found.end()
                ends.append(at)
                found = match(data, at)
            count = self._valid(rows) if is_valid(data[begin:at]) else 0
            if count:
                self._read_rows(rows[:count])
            if count < len(rows):
                self.item = b""  # the others would be matched again behind each one that is parsed
                return ends[count - 1] if count else begin
        return at

    def _valid(self, rows: Sequence[_Row]) -> int:
        """How many rows come before the first with damaged attributes."""
        columns = list(zip(*rows, strict=True))
        damaged = {one for one in set(columns[1]).union(*columns[2::3]) if not self._kind_by(one)}
        if not damaged:
            return len(rows)
        return next(number for number, row in enumerate(rows) if not damaged.isdisjoint((row[1], *row[2::3])))

    def _kind_by(self, attributes: bytes) -> str:
        """The kind of a cell by its attributes; nothing where they are damaged, or too many to be known."""
        kind = self._kinds.get(attributes)
        if kind is None and len(self._kinds) < REMEMBERED:
            tag = _Tag()
            try:
                tag.read([b'<c r="1' + attributes + b"/>"])
                kind = self._kind_of(tag.attributes.get("t", "n"), tag.attributes.get("s", ""))
            except Damaged:
                kind = ""
            self._kinds[attributes] = kind
        return kind or ""

    def _read_rows(self, rows: Sequence[_Row]) -> None:
        numbers, _, *parts = zip(*rows, strict=True)
        columns: list[Sequence[bytes]] = []
        widths = [0] * len(rows)
        for index in range(self._known):
            attributes, values, texts = parts[3 * index : 3 * index + 3]
            if any(texts):
                values = tuple(map(bytes.__add__, values, texts))  # one of the two is empty
            if all(values):
                widths = [index + 1] * len(rows)
            elif any(values):
                widths = [index + 1 if value else width for value, width in zip(values, widths, strict=True)]
            columns.append(self._column_shown(attributes, values))
        lines = b"\n".join(map(b"\t".join, zip(*columns, strict=True))).decode().split("\n")
        for number, line, width in zip(numbers, lines, widths, strict=True):
            self._row = int(number)
            if width:
                self._write(line[: len(line) - (self._known - width)], width)
        self._next = max((index for index, one in enumerate(rows[-1][2::3], 1) if one), default=0)

    def _column_shown(self, attributes: Sequence[bytes], values: Sequence[bytes]) -> Sequence[bytes]:
        """What the cells of a column show, in plain rows."""
        kinds = {self._kinds[one] for one in set(attributes)}
        if len(kinds) == 1 and all(values):
            return self._several(kinds.pop(), values)
        shown = list(values)
        for kind in kinds:
            places = [i for i, one in enumerate(attributes) if values[i] and self._kinds[one] == kind]
            for place, text in zip(places, self._several(kind, [values[place] for place in places]), strict=True):
                shown[place] = text
        return shown

    def _several(self, kind: str, values: Sequence[bytes]) -> Sequence[bytes]:
        """As ``_shown``, of several values."""
        if kind == "s":
            return self._strings.several(values)
        joined = b"".join(values)
        if kind == "text":
            return list(map(cleaned, values)) if is_special(joined) else values
        if kind == "n" and joined.isdigit():
            return values
        return [self._shown(kind, value.decode()).encode("utf-8", "replace") for value in values]
