"""Readers of xlsx and docx: sheets as rows of text, documents as lines, by expat and in one pass each.

Of elements only local names count (the strict variant has other namespaces). A DTD is refused: neither format has one,
and without it no entity expands.
"""

from __future__ import annotations

import posixpath
from collections.abc import Generator
from typing import TYPE_CHECKING

from pii_scan.formats.members import Damaged, Items, Member, stream_of
from pii_scan.formats.strings import Strings
from pii_scan.formats.worksheet import Sheet
from pii_scan.formats.xml import Attributes, Writer, Xml
from pii_scan.lazy import lazy_re
from pii_scan.model import Reason, Skip

if TYPE_CHECKING:
    from pii_scan.formats.zip import Entry, Zip

# Styles, and sheets of a workbook.
XFS = 100_000
# Characters of the longest row of a table in a cell that is held back.
HELD = 1 << 14
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
    """The sheets' titles, and from the relations where each lies; texts and numbers that have a name of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[tuple[str, str]] = []
        self.targets: dict[str, str] = {}
        self.since_1904 = False
        self.constants: list[str] = []

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
        elif name == "definedName":
            self.collect(True)
        if len(self.sheets) + len(self.targets) > XFS:
            raise Damaged("too many sheets", Reason.OVER_LIMIT)

    def end(self, name: str) -> None:
        if name == "definedName":
            self.collect(False)
            text = "".join(self.text)
            self.text.clear()
            if '"' in text or text.isdigit():  # all others name cells
                self.constants.append(text.replace('"', " "))


class _Table:
    """A table that is open: how many rows began; of one in a cell the first row, while it may be the only one."""

    __slots__ = ("held", "rows")

    def __init__(self) -> None:
        self.rows = 0
        self.held: list[str] | None = None


class _Paragraphs(Writer):
    """Text as lines: paragraphs, rows of tables with cells divided by tabs, comments.

    A table in a cell has lines of its own, where it has several rows.
    """

    def __init__(self) -> None:
        super().__init__()
        self._tables: list[_Table] = []
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
        elif name == "tbl" and not self._twice:
            self._tables.append(_Table())
        elif name == "tr":
            self._cells.append(0)
            self._row()
        elif name == "tc" and self._cells:
            self._write("\t" * bool(self._cells[-1]))
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
            self._limit()
        elif name == "tbl" and self._tables and not self._twice:
            self._close(self._tables.pop())
        elif name == "tr" and self._cells:
            self._cells.pop()
            self._write("" if self._tables and self._tables[-1].held is not None else "\n")
        elif (name == "p" and not self._cells) or name in ("comment", "threadedComment"):
            self._write("\n")
        elif name == "Fallback":
            self._twice -= 1

    def finish(self) -> None:
        """Write the row that is held back."""
        self._release()

    def _row(self) -> None:
        """A row of a table begins: the second one of a table in a cell shows that it has lines of its own."""
        if len(self._tables) < 2 or self._twice:
            return
        table = self._tables[-1]
        table.rows += 1
        if table.rows == 1:
            table.held = self.text = []
        elif table.held is not None:
            self._release()
            self.text.append("\n")

    def _release(self) -> None:
        """Write what is held back, each first row on a line of its own."""
        for table in self._tables:
            if table.held is not None:
                self.out += ["\n", *table.held]
                table.held = None
        self.text = self.out

    def _limit(self) -> None:
        """Hold back no more than so much, in one piece: to add up the pieces each time takes the square of them."""
        if self.text is self.out:
            return
        self.text[:] = ["".join(self.text)]
        if len(self.text[0]) > HELD:
            self._release()

    def _close(self, table: _Table) -> None:
        """A table ends; one of a single row is a part of the cell that it is in."""
        self.text = next((one.held for one in reversed(self._tables) if one.held is not None), self.out)
        if table.held is not None:
            self.text.append("".join(table.held).replace("\t", " ") + " ")

    def _write(self, text: str) -> None:
        if not self._twice:
            self.text.append(text)
            self._limit()


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
    book, relations, styles, strings = _Workbook(), _Workbook(), _Styles(), Strings()
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
        sheet = Sheet(strings, styles.dates, book.since_1904)
        yield _converted(archive, parts[name], title, sheet, is_sheet=True)
    strings.close()
    if book.constants:
        yield Member("names", stream_of(f"{text}\n".encode("utf-8", "replace") for text in book.constants), None)
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
