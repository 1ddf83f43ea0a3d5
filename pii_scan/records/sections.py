"""Tables inside running text: SQL INSERT and COPY with their columns, and Markdown tables with their header."""

from __future__ import annotations

from typing import NamedTuple

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, clean, decoded, line_span

_NAME = rb"[`\"\[]?[^\s`\"\]().,;]{1,64}[`\"\]]?"
_INSERT = lazy_re(
    rb"(?i)INSERT\s{1,4}(?:IGNORE\s{1,4})?INTO\s{1,4}(?:" + _NAME + rb"\.)?(" + _NAME + rb")\s{0,4}"
    rb"(?:\(([^()]{1,2000})\)\s{0,4})?VALUES?\s{0,4}(?=\()"
)
_CREATE = lazy_re(
    rb"(?i)CREATE\s{1,4}TABLE\s{1,4}(?:IF\s{1,4}NOT\s{1,4}EXISTS\s{1,4})?(?:"
    + _NAME
    + rb"\.)?("
    + _NAME
    + rb")\s{0,4}\("
)
_COPY = lazy_re(
    rb"(?i)COPY\s{1,4}(?:"
    + _NAME
    + rb"\.)?"
    + _NAME
    + rb"\s{0,4}\(([^()]{1,2000})\)\s{1,4}FROM\s{1,4}stdin[^\n]{0,80};"
)
_COLUMN = lazy_re(r"(?im)^\s*[`\"\[]?([^\s`\"\]()]{1,64})[`\"\]]?\s+[A-Za-z]+[^\n]*$")
_COMMENT = lazy_re(r"(?i)COMMENT\s+'([^']{1,40})'")
_NO_COLUMN = ("primary", "key", "unique", "index", "constraint", "foreign", "check", "fulltext")
_RULE = lazy_re(
    rb"(?m)^[ \t]{0,8}(\|[^\n]{1,1000}\|)[ \t]*\r?\n[ \t]{0,8}\|(?:[ \t]{0,8}:?-{2,}:?[ \t]{0,8}\|){1,64}[ \t]*\r?$"
)


class Section(NamedTuple):
    """A table that begins at an offset of the chunk: what it is, and the names of its columns."""

    start: int
    form: str
    columns: tuple[str, ...]


class Sections:
    """Finds the sections of a text chunk after chunk; the last one goes on into the next chunk."""

    def __init__(self) -> None:
        self._created: dict[str, tuple[str, ...]] = {}
        self._last: Section | None = None
        self._here: list[Section] = []

    def enter(self, data: bytes, end: int) -> None:
        """Take the next chunk; ``end``: where its own part ends."""
        found: list[Section] = []
        if _any(data, b"CREATE TABLE", b"create table"):
            self._create(data)
        if _any(data, b"INSERT INTO", b"insert into", b"INSERT IGNORE"):
            found += [self._insert(match.end(), match.group(1), match.group(2)) for match in _INSERT.finditer(data)]
        if _any(data, b"FROM stdin", b"FROM STDIN", b"from stdin"):
            found += [Section(m.end(), "copy", _names(m.group(1))) for m in _COPY.finditer(data)]
        if _any(data, b"|-", b"| -", b"|:", b"| :"):
            for match in _RULE.finditer(data):
                found.append(Section(match.end(), "markdown", _bars(match.group(1).decode("utf-8", "replace"))))
        found.sort()
        before = [self._last._replace(start=-1)] if self._last else []
        self._here = before + found
        mine = [section for section in found if section.start < end]
        if mine:
            self._last = mine[-1]

    def _insert(self, at: int, table: bytes, columns: bytes | None) -> Section:
        names = _names(columns) if columns else self._created.get(_bare(table.decode("utf-8", "replace")), ())
        return Section(at, "sql", names)

    def _create(self, data: bytes) -> None:
        for match in _CREATE.finditer(data):
            body = decoded(data, match.end(), min(len(data), match.end() + 4000))
            stop = body.find("\n)")
            columns = []
            for line in body[: stop if stop >= 0 else None].split("\n"):
                column = _COLUMN.match(line)
                if column and column.group(1).lower() not in _NO_COLUMN:
                    comment = _COMMENT.search(line)
                    columns.append(column.group(1) + (f" {comment.group(1)}" if comment else ""))
            if columns:
                self._created[_bare(match.group(1).decode("utf-8", "replace"))] = tuple(columns)

    def unit(self, data: bytes, offset: int) -> Unit | None:
        """The row of a section that an offset stands in."""
        section = None
        for section in reversed(self._here):
            if section.start <= offset:
                break
        else:
            return None
        if section.form == "sql":
            return _tuple(data, offset, section.columns)
        start, end = line_span(data, offset)
        line = decoded(data, start, end).strip()
        if section.form == "markdown":
            if not line.startswith("|"):
                return None
            cells = _bars(line)
        else:
            cells = tuple(line.split("\t"))
        if len(cells) != len(section.columns):
            return None
        return Unit(start, end, "table", tuple(zip(section.columns, cells, strict=True)))


def _any(data: bytes, *words: bytes) -> bool:
    """Whether one of the words stands in the data: far cheaper than an expression, for nearly all text holds none."""
    return any(word in data for word in words)


def _bare(name: str) -> str:
    return name.strip('`"[]').lower()


def _names(columns: bytes) -> tuple[str, ...]:
    return tuple(name.strip().strip('`"[]') for name in columns.decode("utf-8", "replace").split(","))


def _bars(line: str) -> tuple[str, ...]:
    return tuple(clean(cell) for cell in line.strip().strip("|").split("|"))


def _tuple(data: bytes, offset: int, columns: tuple[str, ...]) -> Unit | None:
    """The tuple of values around an offset."""
    low, position = max(0, offset - LONGEST), offset
    while True:
        position = data.rfind(b"(", low, position)
        if position < 0:
            return None
        before = data[max(0, position - 16) : position].rstrip().upper()
        if before.endswith((b"VALUES", b"VALUE", b"),")) or not before:
            break
    values, end = _values(data, position + 1)
    if end <= offset:
        return None
    pairs = tuple(zip(columns, values, strict=False)) if len(columns) == len(values) else ()
    return Unit(position, end, "table", pairs, () if pairs else tuple(values))


def _values(data: bytes, start: int) -> tuple[list[str], int]:
    """The values of a tuple that opens before ``start``, and where it ends; quotes are doubled or escaped inside."""
    values: list[str] = []
    position = begin = start
    limit = min(len(data), start + 2 * LONGEST)
    while position < limit:
        sign = data[position]
        if sign in (0x27, 0x22):
            position = _quoted(data, position, limit)
        elif sign in (0x2C, 0x29):
            values.append(clean(decoded(data, begin, position)))
            if sign == 0x29:
                return values, position + 1
            begin = position + 1
        position += 1
    return values, position


def _quoted(data: bytes, position: int, limit: int) -> int:
    """The index of the quote that closes the one at ``position``."""
    quote = data[position]
    position += 1
    while position < limit:
        if data[position] == 0x5C:
            position += 1
        elif data[position] == quote:
            if position + 1 < limit and data[position + 1] == quote:
                position += 1
            else:
                return position
        position += 1
    return position
