"""Readers of xlsx and docx: sheets as rows of text, documents as lines, by expat and in one pass each.

Of elements only local names count (the strict variant has other namespaces). A DTD is refused: neither format has one,
and without it no entity expands.
"""

from __future__ import annotations

import posixpath
from array import array
from collections.abc import Callable, Generator
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from pii_scan.formats.members import LONG, Attributes, Damaged, Items, Member, Writer, Xml, stream_of
from pii_scan.lazy import lazy_re
from pii_scan.model import Reason, Skip

if TYPE_CHECKING:
    from pii_scan.formats.archives import Entry, Zip

COLUMNS, ROWS, PADDED, XFS = 16_384, 1_048_576, 64, 100_000
# Bytes of shared strings in memory, and their number (eight bytes each).
STRINGS_MEMORY, STRINGS = 64 << 20, 16_000_000
# A line is a row and a tab divides cells.
_BLANKS = {ord(sign): " " for sign in "\t\n\v\f\r"}
_ESCAPE = lazy_re("_x([0-9A-Fa-f]{4})_")
_NUMBER = lazy_re(r"([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?")
_NO_DATE = lazy_re(r'(?i)"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]')
# Numbers of built-in formats: dates, dates of East Asian locales, times.
_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
# Parts that only say how others look or hang together.
_STRUCTURE = (
    *("[content_types].xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedstrings.xml", "xl/calcchain.xml"),
    *("xl/theme/", "xl/printersettings/", "word/theme/", "word/styles", "word/settings", "word/fonttable"),
    *("word/websettings", "word/numbering", "word/_rels/", "xl/_rels/", "_rels/"),
)
_TEXTS = (
    *("xl/comments", "xl/threadedcomments/", "xl/drawings/", "word/document", "word/header", "word/footer"),
    *("word/footnotes", "word/endnotes", "word/comments", "word/glossary/document"),
)


class _Strings(Xml):
    """The shared strings: one run of bytes, in memory or beyond a limit in a temporary file, and where each ends."""

    def __init__(self) -> None:
        super().__init__()
        self.file: BinaryIO = BytesIO()
        self._ends = array("Q", [0])
        self._phonetic = False

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 - as of its kind
        # rPh holds how the text is spoken
        self._phonetic = self._phonetic or name == "rPh"
        if name == "t" and not self._phonetic:
            self.collect(True)

    def end(self, name: str) -> None:
        if name == "t":
            self.collect(False)
        elif name == "rPh":
            self._phonetic = False
        elif name == "si":
            self._add("".join(self.text))
            self.text.clear()

    def _add(self, text: str) -> None:
        data = clean(text).encode("utf-8", "replace")
        self.file.write(data)
        total = self._ends[-1] + len(data)
        if self._ends[-1] <= STRINGS_MEMORY < total:
            import tempfile

            assert isinstance(self.file, BytesIO)  # noqa: S101 - for the type checker
            memory, self.file = self.file, tempfile.TemporaryFile()  # noqa: SIM115
            self.file.write(memory.getbuffer())
        self._ends.append(total)
        if len(self._ends) > STRINGS:
            raise Damaged("too many strings", Reason.OVER_LIMIT)

    def get(self, index: str) -> str:
        """The string of a cell that refers to it; nothing where there is none."""
        try:
            number = int(index)
            begin, stop = self._ends[number : number + 2] if number >= 0 else (0, 0)
        except ValueError:
            return ""
        self.file.seek(begin)
        return self.file.read(stop - begin).decode()


class _Styles(Xml):
    """Which cell styles show a number as a date."""

    def __init__(self) -> None:
        super().__init__()
        self.dates: list[bool] = []
        self._own: dict[str, bool] = {}
        self._inside = False

    def start(self, name: str, attributes: Attributes) -> None:
        """Formats of numbers stand before the styles that use them."""
        number = attributes.get("numFmtId", "")
        if name == "cellXfs":
            self._inside = True
        elif name == "xf" and self._inside:
            self.dates.append(self._own.get(number, number.isdecimal() and int(number[:4]) in _DATES))
        elif name == "numFmt":
            code = _NO_DATE.sub("", attributes.get("formatCode", ""))
            self._own[number] = any(sign in "ymdhsYMDHS" for sign in code)
        if len(self.dates) + len(self._own) > XFS:
            raise Damaged("too many styles", Reason.OVER_LIMIT)

    def end(self, name: str) -> None:
        self._inside = self._inside and name != "cellXfs"


class _Workbook(Xml):
    """The sheets' titles, and from the relations where each lies."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[tuple[str, str]] = []
        self.targets: dict[str, str] = {}
        self.since_1904 = False

    def start(self, name: str, attributes: Attributes) -> None:
        """Both files are read by this one: their names do not meet."""
        if name == "sheet":
            relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            self.sheets.append((attributes.get("name", ""), relation))
        elif name == "Relationship":
            target = posixpath.normpath(posixpath.join("/xl", attributes.get("Target", "")))
            self.targets[attributes.get("Id", "")] = target.lstrip("/").lower()
        elif name == "workbookPr":
            self.since_1904 = attributes.get("date1904") in ("1", "true")
        if len(self.sheets) + len(self.targets) > XFS:
            raise Damaged("too many sheets", Reason.OVER_LIMIT)


class _Sheet(Writer):
    """A worksheet: rows as lines at their own number, cells divided by tabs at their own column."""

    def __init__(self, strings: Callable[[str], str], dates: list[bool], since_1904: bool) -> None:
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

    def start(self, name: str, attributes: Attributes) -> None:
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

    def end(self, name: str) -> None:
        if name in ("v", "t"):
            self.collect(False)
        elif name == "c":
            if self.text:
                self._cell("".join(self.text))
                self.text.clear()
        elif name == "row":
            self.finish()
        elif name == "rPh":
            self._phonetic = False

    def _place(self, reference: str) -> int:
        """The column of a reference such as AB12, from 0."""
        letters = reference.rstrip("0123456789")
        column = self._columns.get(letters)
        if column is None:
            if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
                return self._next
            column = -1
            for letter in letters.upper():
                column = (column + 1) * 26 + ord(letter) - 65
            self._columns[letters] = column
        return column

    def _cell(self, text: str) -> None:
        if self._kind == "s":
            text = self._strings(text)
        elif self._kind == "n":
            if self._style and self._style.isdecimal() and self._is_date(self._style):
                text = iso_date(text, self._since_1904)
            elif not text.isdecimal():
                text = clean(plain_number(text))
        elif self._kind == "b":
            text = {"1": "TRUE", "0": "FALSE"}.get(text, clean(text))
        else:
            text = clean(text)
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

    def _is_date(self, style: str) -> bool:
        index = int(style[:6])
        return index < len(self._dates) and self._dates[index]

    def finish(self) -> None:
        """Write the row, behind the blank ones before it. A row that goes back follows the last one."""
        if not self._cells:
            return
        gap = self._row - self._line
        # cells at a row's end that are empty are not written; a blank row ends a table
        self._width = len(self._cells) if gap > 0 else max(self._width, len(self._cells))
        self._cells.extend([""] * (min(self._width, PADDED) - len(self._cells)))
        if 0 < gap < ROWS:
            self.out.append("\n" * gap)
            self._line += gap
        self.out.append("\t".join(self._cells))
        self.out.append("\n")
        self._line += 1
        self._cells.clear()
        self._long = 0


class _Paragraphs(Writer):
    """Text as lines: paragraphs, rows of tables with cells divided by tabs, comments."""

    def __init__(self) -> None:
        super().__init__()
        self.text = self.out  # characters are written as they come
        self._cells: list[int] = []  # for each open row, how many cells began
        self._begun = False  # whether the cell holds a paragraph already
        self._twice = 0  # depth inside Fallback, which says again what stands before it

    def collect(self, on: bool) -> None:
        super().collect(on and not self._twice)

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 - as of its kind
        # field codes hold links, and deleted text is still there
        if name in ("t", "delText", "instrText", "text"):
            self.collect(True)
        elif name == "tr":
            self._cells.append(0)
        elif name == "tc" and self._cells:
            self._write("\t" if self._cells[-1] and len(self._cells) == 1 else " " * bool(self._cells[-1]))
            self._cells[-1] += 1
            self._begun = False
        elif name == "p" and self._cells:
            self._write(" " if self._begun else "")
            self._begun = True
        elif name in ("br", "cr"):
            self._write(" " if self._cells else "\n")
        elif name == "tab":
            self._write(" " if self._cells else "\t")
        elif name == "Fallback":
            self._twice += 1

    def end(self, name: str) -> None:
        if name in ("t", "delText", "instrText", "text"):
            self.collect(False)
        elif name == "tr" and self._cells:
            self._cells.pop()
            self._write(" " if self._cells else "\n")
        elif (name == "p" and not self._cells) or name in ("comment", "threadedComment"):
            self._write("\n")
        elif name == "Fallback":
            self._twice -= 1

    def _write(self, text: str) -> None:
        if not self._twice:
            self.out.append(text)


def ooxml_members(archive: Zip) -> Items:
    """Sheets with their titles, texts as lines, and as it stands whatever else may hold data (embedded files)."""
    parts: dict[str, Entry] = {}
    rest: list[Entry] = []
    for entry in archive.entries():
        if parts.setdefault(entry.name.lower(), entry) is not entry:
            rest.append(entry)  # two of one name: programs show either
    if "xl/workbook.bin" in parts:
        yield Skip("", Reason.UNSUPPORTED, None, "xlsb")
        return
    rest += parts.values()
    if any(name.startswith("xl/") for name in parts):
        taken = yield from _sheets(archive, parts)
        rest = [entry for entry in rest if entry not in taken]
    for entry in rest:
        name = entry.name.lower()
        if (name.startswith(_STRUCTURE) and parts[name] is entry) or name.endswith(("/", ".rels", ".vml")):
            continue
        text = name.startswith(_TEXTS) and name.endswith(".xml")
        yield _converted(archive, entry, entry.name, _Paragraphs()) if text else archive.member(entry)


def _sheets(archive: Zip, parts: dict[str, Entry]) -> Generator[Member | Skip, None, set[Entry]]:
    """The sheets in the order of the workbook, then those that it does not name; returns what was read."""
    book, relations, styles, strings = _Workbook(), _Workbook(), _Styles(), _Strings()
    readers = {
        **{"xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": relations},
        **{"xl/styles.xml": styles, "xl/sharedstrings.xml": strings},
    }
    for name, reader in readers.items():
        if name in parts and (skip := _read(archive, parts[name], reader)):
            yield skip
    taken: set[Entry] = set()
    unnamed = {
        name: posixpath.splitext(posixpath.basename(entry.name))[0]
        for name, entry in parts.items()
        if name.startswith("xl/worksheets/") and name.endswith(".xml")
    }
    sheets = [(title, relations.targets.get(relation, "")) for title, relation in book.sheets]
    sheets += [(title, name) for name, title in unnamed.items() if name not in {part for _, part in sheets}]
    for title, name in sheets:
        if name not in parts:
            yield Skip("", Reason.CORRUPT, title, "sheet without its part")
            continue
        taken.add(parts[name])
        sheet = _Sheet(strings.get, styles.dates, book.since_1904)
        yield _converted(archive, parts[name], title, sheet, is_sheet=True)
    strings.file.close()
    return taken


def _read(archive: Zip, entry: Entry, reader: Xml) -> Skip | None:
    """Read a part that others need; they are read all the same where it is damaged."""
    member = archive.member(entry)
    if isinstance(member, Skip):
        return member
    try:
        reader.read(archive.expanded(entry))
    except Damaged as damage:
        return damage.skip(entry.name)
    return None


def _converted(archive: Zip, entry: Entry, inner: str, writer: Writer, is_sheet: bool = False) -> Member | Skip:
    member = archive.member(entry)
    if isinstance(member, Skip):
        return member._replace(inner=inner)
    return Member(inner, stream_of(writer.convert(archive.expanded(entry), archive.budget)), None, is_sheet)


def clean(text: str) -> str:
    """The text of a cell without what divides cells and rows, and with escaped characters as themselves."""
    if "_x" in text:
        text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    return text if text.isprintable() else text.translate(_BLANKS)


def plain_number(text: str) -> str:
    """Whole numbers without exponent and fraction, digit by digit: 18 of them are more than a float holds."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return text
    fraction = (found[3] or "").rstrip("0")
    zeros = int(found[4] or 0) - len(fraction)
    if not 0 <= zeros <= 30:
        return text
    return found[1] + ((found[2] + fraction).lstrip("0") + "0" * zeros if (found[2] + fraction).strip("0") else "0")


def iso_date(text: str, since_1904: bool) -> str:
    """A serial number of days as date and time; as it stands where it is none."""
    from datetime import date, timedelta

    try:
        seconds = round(float(text) * 86_400)
    except (ValueError, OverflowError):
        return clean(text)
    days, seconds = divmod(seconds, 86_400)
    if not 0 <= days + 1462 * since_1904 < 2_958_466:  # 9999-12-31
        return plain_number(text)
    time = str(timedelta(seconds=seconds)).rjust(8, "0")
    if days == 0 and not since_1904:
        return time
    # 1900 was no leap year, but the serial numbers say so: 60 is a day that never was
    first = date(1904, 1, 1) if since_1904 else date(1899, 12, 31 if days < 60 else 30)
    day = (first + timedelta(days=days)).isoformat()
    return f"{day} {time}" if seconds else day
