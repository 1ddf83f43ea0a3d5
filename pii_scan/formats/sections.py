"""Tables inside running text: rows of SQL, of Markdown, of HTML and of arrays, each with its columns' names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice

from pii_scan.formats.arrays import arrays_at, arrays_behind, asked_at, first_array, next_array, next_asked
from pii_scan.formats.created import CREATED, NAME, bare, commented_at, created_at
from pii_scan.formats.described import described_at, next_described
from pii_scan.formats.drawn import Ruled, crowned_at, drawn_at, drawn_rows, is_barred, is_rule, next_line, next_page
from pii_scan.formats.forms import is_list_header, is_wide_form
from pii_scan.formats.listed import listed_at
from pii_scan.formats.loaded import loaded_at
from pii_scan.formats.marked import (
    HEAD,
    SIGN,
    Marked,
    Row,
    embedded_at,
    marked_at,
    next_embedded,
    next_marked,
    selected_at,
    texts_of,
)
from pii_scan.formats.objects import find_objects, next_object
from pii_scan.formats.plain import next_plain, plain_at
from pii_scan.formats.relayed import fielded_at, next_relayed, relayed_at
from pii_scan.formats.tuples import INSERT, Tuples, next_tuple, plain_tuple
from pii_scan.lazy import lazy_re
from pii_scan.model import Grid, Layout, Section
from pii_scan.named import NamedTuple

# Where signs of tables end, by name.
Signs = Mapping[str, Sequence[int]]
# Rows of a page's table by which it is told from a form.
FORM_ROWS = 8
# Bytes before a chunk's own part in which rows of earlier chunks are known.
SEEN = 1 << 15

# The row of a page's form: each value has a header of its own.
_PAIRS = lazy_re(rb"(?is)(?:\s*+<th\b[^>]*+>[^<]*+</th>\s*+<td\b[^>]*+>[^<]*+</td>){2,}+\s*+\Z")
_LONG_NUMBER = lazy_re(r"[0-9]{7}")
_DAY = lazy_re(r"\s*(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}")
# Places of a statement whose values are bound to them.
_PLACES = lazy_re(rb"\((?:\s{0,4}+(?:\?|[$:][0-9A-Za-z_]{1,40}|%s)\s{0,4}+,?){1,400}+\)")
_COPY = lazy_re(
    rb"(?i)COPY\s{1,4}(?:"
    + NAME
    + rb"\.)?("
    + NAME
    + rb")\s{0,4}\(((?:[^()\"]|\"[^\"\n]{1,64}\"){1,2000})\)\s{1,4}FROM\s{1,4}stdin[^\n]{0,80};[^\n]{0,40}\n"
)


class _Open(NamedTuple):
    """A section that goes on: where its next row is looked for. head: where the statement begins that it belongs to."""

    grid: Grid
    form: str
    at: int
    head: int = -1


class Sections:
    """Finds the sections of a text chunk after chunk; one that is still open goes on in the next chunk.

    is_label: whether a name says something, for what tells forms from tables.
    """

    def __init__(self, is_label: Callable[[str], bool] = lambda _: False) -> None:
        self._is_label = is_label
        self._created: dict[str, tuple[str, ...]] = {}
        # what was said of a column, by its table and its name
        self._said: dict[tuple[str, str], str] = {}
        # ``at`` counts from the end of the chunk's own part, as do the next ones
        self._open: _Open | None = None
        # the last table of a page that stood below a title
        self._titled = Marked((), "html")
        # spans of the rows that were read so far: of the section that is open, or that the last row closed
        self._read: list[tuple[int, int]] = []
        # the last statement up to its rows: where each row has a statement of its own, it is read once
        self._head = b""
        self._is_first = True

    @property
    def idle(self) -> bool:
        """Whether no section goes on in the next chunk."""
        return not self._open and not (self._read and self._read[-1][1] > 0)

    @property
    def nameless(self) -> Tuples | None:
        """The table whose rows of an INSERT that names no columns go on in the next chunk, if they do."""
        grid = self._open.grid if self._open else None
        return grid if isinstance(grid, Tuples) and not grid.named else None

    def inserted(self, data: bytes, start: int, size: int) -> tuple[int, str] | None:
        """How far from ``start`` the next tuple of an INSERT that goes on there stands, and its table.

        Nothing where one begins in the first ``size`` bytes; None where none does, or its columns have names.
        """
        if self._open and (grid := self.nameless):
            found = self._open.at, grid.name
        elif self.idle and self._begins_nameless(data, start, size):
            found = 0, ""
        else:
            return None
        return None if CREATED.search(data) else found  # which names the columns of all rows near it

    def _begins_nameless(self, data: bytes, start: int, size: int) -> bool:
        found = INSERT.search(data, start, start + size)
        if not found or found[2] or data[found.end() : found.end() + 1] != b"(":
            return False
        return not self._created.get(bare(found[1].decode("utf-8", "replace")))

    def passed(self, data: bytes, own: tuple[int, int]) -> None:
        """Take it that a part of a text was not read, with whole tuples: it was known what they hold."""
        size = own[1] - own[0]
        goes_on = data[own[1] - 1 : own[1]] == b"," or data[own[1] : own[1] + 1] == b"("
        self._open = self._open._replace(at=0) if self._open and goes_on else None
        self._read = [(low - size, high - size) for low, high in self._read if high > size - SEEN] + [(-size, 0)]

    def begin(self, data: bytes, complete: bool) -> None:
        """Take the objects that a text begins with. data: its first bytes. complete: they are all of it."""
        if (found := find_objects(data, complete)) is not None:
            self._open = _Open(found[0], "objects", found[1])

    def enter(self, data: bytes, own: tuple[int, int], signs: Signs) -> tuple[list[Section], list[tuple[int, int]]]:
        """The rows that begin in the next chunk's own part, and spans that hold rows of an earlier or a later chunk.

        signs: where the signs of tables end in it, see ``model.TABLESIGNS``.
        """
        begins: list[_Open] = []
        spans = [] if self.idle else [(own[0] + low, own[0] + high) for low, high in self._read]
        others = [(max(0, low), high) for low, high in spans if high > 0]
        read, behind = list(others), [span for span in spans if span[1] <= 0]
        if self._open:
            begins.append(self._open._replace(at=own[0] + self._open.at))
        self._open = None
        if self._is_first and (first := first_array(data, own[0])):
            begins.append(_Open(first[0], "arrays", first[1]))
        self._is_first = False
        found = sorted(self._begins(data, own, signs), key=lambda one: one.at) if signs else []
        ahead = [one for one in found if one.at >= own[1]]
        begins += [one for one in found if one.at < own[1]]
        others += self._again(data, begins)
        sections, done = [], -1
        for number, begin in enumerate(begins):
            if begin.at < done:
                continue
            read = [] if done >= 0 else read
            limit = _limit(begin, islice(begins, number + 1, None), own[1])
            spans, done, goes_on = _rows(data, begin, limit)
            if spans:
                sections.append(Section(begin.grid, begin.form, spans))
            read = _covering(begin, read, spans, limit if goes_on else 0)
            self._open = begin._replace(at=done - own[1]) if goes_on and limit == own[1] else None
        self._read = [(low - own[1], high - own[1]) for low, high in (*behind, *read) if high > own[1] - SEEN]
        if self._open:
            begin = self._open._replace(at=done)
            limit = _limit(begin, ahead, len(data))
            others += _rows(data, begin, limit)[0] if begin.form in _APART else [(done, len(data))]
        for number, begin in enumerate(ahead):
            others += _rows(data, begin, _limit(begin, ahead[number + 1 :], len(data)))[0]
        return sections, others

    def _again(self, data: bytes, begins: Iterable[_Open]) -> Iterator[tuple[int, int]]:
        """The heads of statements that are those of the statements before them."""
        for begin in begins:
            if begin.head >= 0:
                before, self._head = self._head, data[begin.head : begin.at]
                if self._head == before:
                    yield begin.head, begin.at

    def _begins(self, data: bytes, own: tuple[int, int], signs: Signs) -> Iterator[_Open]:
        for at in signs.get("create", ()):
            if made := created_at(data, at):
                table, columns = made
                self._created[table] = tuple(columns)
                self._said.update({(table, bare(name)): text for name, text in columns.items() if text})
        for at in signs.get("commented", ()):
            if about := commented_at(data, at):
                # a query may name no table
                self._said[about[:2]] = self._said["", about[1]] = about[2]
        behind = partial(_found, "arrays", partial(arrays_behind, is_label=self._is_label))
        own_finders: dict[str, Callable[[bytes, int], _Open | None]] = {"behind": behind, "divided": self._divided}
        listed = partial(_found, "asked", partial(listed_at, is_label=self._is_label))
        own_finders |= {"insert": self._insert, "plain": self._plain, "selected": self._selected, "listed": listed}
        for name, find in {**own_finders, **_FINDERS}.items():
            last = tried = -1
            for at in signs.get(name, ()):
                if name in _OF_LINES and tried >= 0 and data.find(b"\n", tried, at) < 0:
                    continue
                tried = at
                found = find(data, at)
                if found and name == "html":
                    found = self._without_form(data, found)
                high = len(data) if name == "plain" else own[1]
                if found and found.grid.headers and own[0] <= found.at < high and found.at != last:
                    last = found.at
                    if name != "bars" or not is_wide_form(drawn_rows(found.grid, data, found.at), self._is_label):
                        yield self._below_title(found) if name == "html" else found

    def _below_title(self, begin: _Open) -> _Open:
        """The table of a page; with one line of its own above it, below the title of the last one of these columns."""
        if isinstance(grid := begin.grid, Marked) and "\n" not in grid.title and grid.headers == self._titled.headers:
            return begin._replace(grid=grid._replace(title=f"{self._titled.title}\n{grid.title}".strip()))
        self._titled = grid if isinstance(grid, Marked) else self._titled
        return begin

    def _without_form(self, data: bytes, begin: _Open) -> _Open | None:
        """A page's table, or where its first rows are those of a form the list below them, if there is one."""
        rows, at = [list(begin.grid.headers)], begin.at
        ends = [at]
        while isinstance(begin.grid, Marked) and len(rows) < FORM_ROWS and (row := next_marked(begin.grid, data, at)):
            if len(rows) == 1 and _PAIRS.match(data, *row[:2]):
                return None
            rows.append(texts_of(data, row[:2]))
            at = row[2]
            ends.append(at)
        # at most so many rows of the form stand above the header of the list
        size = next((n for n in range(1, len(rows)) if is_list_header(rows[n], self._is_label)), len(rows))
        if not is_wide_form(rows[: max(2, min(size, 3))], self._is_label):
            return _with_first(data, begin)
        return _Open(Marked(tuple(rows[size]), "html"), "html", ends[size]) if size < len(rows) else None

    def _insert(self, data: bytes, at: int) -> _Open | None:
        found = INSERT.search(data, max(0, at - SIGN), at + HEAD)
        if not found:
            return None
        columns, table = found.group(2), bare(found.group(1).decode("utf-8", "replace"))
        names = self._explained(_names(columns) if columns else self._created.get(table, ()), table)
        if not names and (first := next_tuple(data, found.end())):
            names = ("",) * len(Tuples(()).row(data, *first[:2])[0])
        if places := _PLACES.match(data, found.end()):
            return _Open(Marked(names, "bound"), "bound", places.end())
        if data[found.end() : found.end() + 1] != b"(":
            return _Open(Marked(names, "select"), "select", found.end())
        return _Open(Tuples(names, name=table), "sql", found.end(), found.start())

    def _explained(self, names: Sequence[str], table: str = "") -> tuple[str, ...]:
        """The names of columns, each with what was said of it where its table was made, or apart from it."""
        said = (self._said.get((table, bare(name)), "") for name in names)
        return tuple(f"{name} {text}" if text else name for name, text in zip(names, said, strict=True))

    def _selected(self, data: bytes, at: int) -> _Open | None:
        found = selected_at(data, at)
        grid = found[0]._replace(headers=self._explained(found[0].headers)) if found else None
        return _Open(grid, "select", found[1]) if found and grid else None

    def _divided(self, data: bytes, at: int) -> _Open | None:
        """The table of a page without the elements of one, or of an answer, of whose first row two are known names."""
        found = _marked(("divided", "queried"), data, at)
        names = found.grid.headers if found else ()
        return found if sum(map(self._is_label, names)) > max(1, len(names) // 4) else None

    def _plain(self, data: bytes, at: int) -> _Open | None:
        relayed = _found("relayed", partial(relayed_at, is_label=self._is_label), data, at)
        relayed = relayed or _found("ruled", partial(fielded_at, is_label=self._is_label), data, at)
        return relayed or _found("plain", partial(plain_at, is_label=self._is_label), data, at)


def _limit(begin: _Open, behind: Iterable[_Open], end: int) -> int:
    """Where rows of a table may begin no more: the header of another one may stand right below a row."""
    return next((one.at for one in behind if one.form == "plain"), end) if begin.form == "plain" else end


def _with_first(data: bytes, begin: _Open) -> _Open | None:
    """The table of a page, whose columns have no names if its first row holds a long number.

    None where that holds a day alone: rows that are somebody's who is named above the table are lines.
    """
    if not any(map(_LONG_NUMBER.search, begin.grid.headers)):
        return None if any(map(_DAY.match, begin.grid.headers)) else begin
    first = max(data.rfind(tag, 0, begin.at) for tag in (b"<tr", b"<TR"))
    return _Open(Marked(("",) * len(begin.grid.headers), "html"), "html", first) if first >= 0 else begin


def _copy(data: bytes, at: int) -> _Open | None:
    line = data.rfind(b"\n", max(0, at - HEAD), at) + 1
    found = _COPY.search(data, line, at + HEAD)
    if not found:
        return None
    table = bare(found.group(1).decode("utf-8", "replace"))
    return _Open(Layout("\t", _names(found.group(2)), quote=False, name=table), "copy", found.end())


def _found(form: str, find: Callable[[bytes, int], tuple[Grid, int] | None], data: bytes, at: int) -> _Open | None:
    found = find(data, at)
    return _Open(found[0], form, found[1]) if found else None


def _drawn(data: bytes, at: int) -> _Open | None:
    found = _found("bars", drawn_at, data, at)
    return found._replace(form="ruled") if found and getattr(found.grid, "delimiter", " ") == " " else found


def _marked(forms: Sequence[str], data: bytes, at: int) -> _Open | None:
    found = next(filter(None, (marked_at(form, data, at) for form in forms)), None)
    return _Open(found[0], found[0].form, found[1]) if found else None


def _arrays(data: bytes, at: int) -> _Open | None:
    return _found("described", described_at, data, at) or _found("arrays", arrays_at, data, at)


def _rows(data: bytes, begin: _Open, limit: int) -> tuple[list[tuple[int, int]], int, bool]:
    """The rows of a section that begin before ``limit``, where they end, and whether the section goes on behind it.

    A row that has another number of cells than there are names is left to be read as running text. A tuple may have any
    where there are none.
    """
    grid, width = begin.grid, len(begin.grid.headers)
    step = partial(next_marked, grid) if isinstance(grid, Marked) else _STEPS[begin.form]
    plain = plain_tuple(width).match if isinstance(grid, Tuples) else None
    is_free = isinstance(grid, Tuples) and not grid.named
    spans: list[tuple[int, int]] = []
    at = begin.at
    while at < limit:
        row = step(data, at)
        if row is None and isinstance(grid, Ruled) and (page := next_page(data, grid, at)) > at:
            at = page
            continue
        if row is None:
            return spans, at, False
        start, end, at, last = row
        if is_free or (plain and plain(data, start - 1, end + 1)) or len(grid.row(data, start, end)[0]) == width:
            spans.append((start, end))
        if last:
            return spans, at, False
    return spans, at, True


def _covering(
    begin: _Open, read: list[tuple[int, int]], spans: list[tuple[int, int]], end: int
) -> list[tuple[int, int]]:
    """The spans that rows of a section cover, with those read before; others than lines may stand between rows.

    end: of what was read, where the section goes on.
    """
    if begin.form in _APART:
        return read + spans
    first, taken = (read[0][0], read[-1][1]) if read else (begin.at, begin.at)
    return [(first, max(spans[-1][1] if spans else taken, end))]


def _next_line(data: bytes, at: int) -> Row | None:
    row = next_line(data, at)
    return row if row and data[at : at + 2] != b"\\." else None


def _next_barred(data: bytes, at: int) -> Row | None:
    row = next_line(data, at)
    for _ in range(_RULES):
        if row is None or row[3] or not is_rule(data[row[0] : row[1]]):
            break
        row = next_line(data, row[2])
    return row if row and is_barred(data[row[0] : row[1]]) else None


_STEPS: dict[str, Callable[[bytes, int], Row | None]] = {
    "sql": next_tuple,
    "copy": _next_line,
    "loaded": next_line,
    "bars": _next_barred,
    "ruled": next_line,
    "embedded": next_embedded,
    "arrays": next_array,
    "described": next_described,
    "objects": next_object,
    "asked": next_asked,
    "plain": next_plain,
    "relayed": next_relayed,
}


# So many lines may be drawn between two rows of a table.
_RULES = 3
# Of these a line is tried once, however many signs stand in it.
_OF_LINES = ("bars", "ruled", "plain", "relayed")
# Between the rows of these others stand, or running text.
_APART = (*_OF_LINES, "arrays", "objects")
_FINDERS: dict[str, Callable[[bytes, int], _Open | None]] = {
    "copy": _copy,
    "loaded": partial(_found, "loaded", loaded_at),
    "bars": _drawn,
    "ruled": _drawn,
    "crowned": partial(_found, "bars", crowned_at),
    "embedded": partial(_found, "embedded", embedded_at),
    "html": partial(_marked, ("html", "sheet", "dataset")),
    **{form: partial(_marked, (form,)) for form in ("bbcode", "filemaker", "wiki", "list", "blocks", "latex")},
    "arrays": _arrays,
    "asked": partial(_found, "asked", lambda data, at: asked_at(data, max(0, at - 2 * SIGN), at)),
}


def _names(columns: bytes) -> tuple[str, ...]:
    return tuple(name.strip().strip('`"[]') for name in columns.decode("utf-8", "replace").split(","))
