"""Printed reports whose records take several lines, each below its own line of the header."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise, takewhile

from pii_scan.formats.spaced import starts_of
from pii_scan.lazy import lazy_re
from pii_scan.model import SPACES, Layout, shifted, terminal_columns
from pii_scan.named import NamedTuple

# Bytes of the longest line that names columns, or is divided by wide gaps.
LINE = 4096
# Lines within which the header stands, lines that it takes at most, and records that a report has at least.
_LINES, _MOST, _FEWEST = 20, 6, 2
# Bytes within which a line of the header begins, and what it has between its names.
_TOP = 2048
_GAP = lazy_re(rb" (?<=[^ \n] ) {1,200}(?=[^ \n])")
# Names that say something: how many at least, and which share, also where each line has two. The share of records that
# are divided rightly, and that have all their lines: of a line without a value nothing is printed.
_KNOWN, _NAMED, _PAIRED, _FITTING, _WHOLE = 2, 0.2, 0.6, 0.8, 0.6
# Records by which the columns are found, characters of the longest name, and what stands in none.
_ROWS, _NAME = 3, 24
_NO_NAME = lazy_re(r"\d{2}|[：:=。，！？@|\t]")
# What parts names from values in what is told above a header.
_TOLD = lazy_re("(?<![0-9 ])(?::|：)".encode())
_BLANK = b" \t\r\f"
_RULING = b"-=_*+~" + _BLANK + "─━═—".encode()
# What is counted, or part of a day, and what may be a person's: a line with this is read wherever it stands.
_SHORT = lazy_re(rb"[0-9](?<![0-9][0-9])[0-9]{0,3}(?![0-9])")
_LONG = lazy_re(rb"[0-9]{11}")
_PLAIN = Layout(SPACES, (), 0, False)

Span = tuple[int, int]
IsLabel = Callable[[str], bool]


class Folded(NamedTuple):
    """Such a report in the bytes [start, end) of a text. cells: record by record, where each begins and ends."""

    names: tuple[str, ...]
    start: int
    end: int
    cells: Sequence[Span]


class _Head(NamedTuple):
    """The lines of a header, where the text goes on, and the lines above, which come again with each page.

    indent: the column before which the first line of a record begins, and no other one; 0 where all begin alike.
    """

    lines: Sequence[Span]
    end: int
    indent: int
    above: frozenset[bytes]


def find_folded(text: bytes, is_label: IsLabel) -> Folded | None:
    """The report that a text is from its header on, or None. is_label: whether a name says something."""
    head = _header(text, is_label)
    if head is None:
        return None
    records, end = _records(text, head)
    rows = list(zip(*records[:_ROWS], strict=True))
    if len(records) < _FEWEST:
        return None
    layouts = [_layout(text, line, below) for line, below in zip(head.lines, rows, strict=True)]
    cells: list[Span] = []
    whole = fits = 0
    for record in records:
        divided = [_cells(text, layout, line) for layout, line in zip(layouts, record, strict=True)]
        if not all(divided):
            end = record[0][0]
            break
        cells += [cell for line in divided for cell in line]
        fits += 1
        whole += all(low < high for low, high in record)
    if fits < max(_FEWEST, _FITTING * len(records)) or whole < _WHOLE * fits:
        return None
    return Folded(tuple(name for layout in layouts for name in layout.headers), head.end, end, cells)


def _lines(text: bytes, at: int) -> Iterator[Span]:
    """The lines of a text from a place on; a blank one has no bytes."""
    while at < len(text):
        end = text.find(b"\n", at)
        end = len(text) if end < 0 else end
        yield (at, end) if text[at:end].strip(_BLANK) else (end, end)
        at = end + 1


def _header(text: bytes, is_label: IsLabel) -> _Head | None:
    """The lines of names that stand below each other at the top of a text."""
    if not _GAP.search(text, 0, _TOP):  # as in most texts
        return None
    lines = list(islice(_lines(text, 0), _LINES))
    at = 0
    while at < len(lines):
        if not _GAP.search(text, *lines[at]):  # the first line of a header has two names
            at += 1
            continue
        named = list(takewhile(bool, (_names(text, line) for line in lines[at : at + _MOST + 1])))
        names = [name for line in named for name in line]
        # a title has one
        if 1 < len(named) <= _MOST and len(named[0]) > 1:
            known = sum(map(is_label, names))
            # a form has two on each line, a name and a value
            share = _NAMED if max(map(len, named)) > 2 else _PAIRED
            is_form = (at and _is_pair(text, lines[at - 1])) or _names_value(text, lines[at + len(named) :], is_label)
            if known >= max(_KNOWN, share * len(names)) and not is_form:
                return _head(text, lines[: at + len(named)], at)
            at += len(named)
        else:
            at += 1
    return None


def _names(text: bytes, line: Span) -> list[str]:
    """The names of a line of them; none of any other one."""
    row = text[slice(*line)]
    if len(row) > LINE or not row.strip(_RULING):
        return []
    cells = [cell.decode("utf-8", "replace").strip("\ufeff\u3000") for cell in _PLAIN.cells(text, *line)]
    if any(len(cell) > _NAME or _NO_NAME.search(cell) or not any(map(str.isalpha, cell)) for cell in cells):
        return []
    return cells


def _is_pair(text: bytes, line: Span) -> bool:
    """Whether a line parts a name from its value by a gap, so that those below do, too."""
    return len(_PLAIN.cells(text, *line)) == 2 and not _TOLD.search(text[slice(*line)])


def _names_value(text: bytes, lines: Sequence[Span], is_label: IsLabel) -> bool:
    """Whether the first of some lines parts a known name from its value by a gap."""
    cells = _PLAIN.cells(text, *lines[0]) if lines and text[slice(*lines[0])].strip(_RULING) else []
    return len(cells) == 2 and is_label(cells[0].decode("utf-8", "replace").strip("\ufeff\u3000"))


def _head(text: bytes, lines: Sequence[Span], at: int) -> _Head:
    """The header that begins with one of some lines, and ends with the last of them."""
    columns = [_column(text, line) for line in lines[at:]]
    indent = min(columns[1:]) if columns[0] < min(columns[1:]) else 0
    again = frozenset(_masked(row) for line in lines if not _LONG.search(row := text[slice(*line)]))
    return _Head(lines[at:], lines[-1][1] + 1, indent, again)


def _masked(line: bytes) -> bytes:
    """A line without blanks around it and with no number of its own, as that of a page."""
    return _SHORT.sub(b"0", line.strip(_BLANK))


def _column(text: bytes, line: Span) -> int:
    """At which column of a terminal the first word of a line begins."""
    row = text[slice(*line)]
    return next(terminal_columns(row, [len(row) - len(row.lstrip(_BLANK))]))


def _records(text: bytes, head: _Head) -> tuple[list[list[Span]], int]:
    """The lines of each record below a header, as many as the header has, and where another line follows them."""
    size = len(head.lines)
    records: list[list[Span]] = []
    last: list[Span] = []
    for line in _lines(text, head.end):
        row = text[slice(*line)]
        if not row and head.indent:
            # of a line of a record that has no value nothing is printed
            last += [line] * (0 < len(last) < size)
            continue
        if not row.strip(_RULING) or _masked(row) in head.above:
            last = []
            continue
        begins = _column(text, line) < head.indent or not (last or head.indent)
        # a word alone, or a sum below the last record, is none
        if begins and len(_PLAIN.cells(text, *line)) > 1:
            last = [line]
            records.append(last)
        elif not begins and last and len(last) < size:
            last.append(line)
        else:
            return _filled(records, size), line[0]
    return _filled(records, size), len(text)


def _filled(records: list[list[Span]], size: int) -> list[list[Span]]:
    """Records with an empty line for each that is missing at the end."""
    return [record + [(record[-1][1],) * 2] * (size - len(record)) for record in records]


def _layout(text: bytes, header: Span, rows: Sequence[Span]) -> Layout:
    """How the lines of records are laid out that stand below one of the header's."""
    line = text[slice(*header)].rstrip(_BLANK)
    starts = starts_of(_PLAIN, line, [text[slice(*row)] for row in rows if row[0] < row[1]])
    names = (
        line[low:high].decode("utf-8", "replace").strip(" \ufeff\u3000") for low, high in pairwise([*starts, len(line)])
    )
    return Layout(SPACES, tuple(names), 0, False, tuple(terminal_columns(line, starts)))


def _cells(text: bytes, layout: Layout, line: Span) -> list[Span]:
    """Where the cells of a line stand, an empty one where nothing does; none at all where it is divided otherwise."""
    start, end = line
    if start == end:
        return [line] * len(layout.headers)
    cells, starts = layout.row(text, start, end)
    if len(cells) != len(layout.headers):
        cells, starts = shifted(text, start, end, layout.stops)
    return [(begin, begin + len(cell)) for cell, begin in zip(cells, starts, strict=True)]
