"""Tables that are not written row by row: a line, or a list of values, for each column, or several lines for a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from pii_scan.formats.folded import LINE, find_folded
from pii_scan.formats.headless import are_id_numbers
from pii_scan.lazy import lazy_re
from pii_scan.model import SPACES, Layout, terminal_columns
from pii_scan.named import NamedTuple

# Bytes of the longest text that is turned; columns and rows that it has at least, and columns at most.
LONGEST = 256 * 1024
FEWEST, MOST = 2, 100
# Lines that may stand above the first of them; bytes of a line that can hold no name and two values.
TITLES, _SHORTEST = 3, 8
# The share of a column's values that are long numbers, and of the values in the first line that may be names.
_NUMBERED, _NAMED = 0.8, 1 / 3
# Divides the cells of a row that is put together.
DELIMITER = "\x1f"
# What divides the cells of a line.
_SIGNS = (b"\t", b",", b";", b"|")

_LONG = lazy_re(r"(?:[^0-9]{0,8}[0-9](?:[ -]?[0-9Xx.]){6,30}[^0-9]{0,8}|[\u4e00-\u9fff][A-Z][·.-]?[0-9A-Z]{5,6})\Z")
_NO_NAME = lazy_re(r"[0-9]{4}|[。！？=@]|[:：]\s?\S|\A[0-9]+\Z")
# What stands before those who are told of in the columns, and what these are called.
_ITEMS = frozenset(("项目", "内容", "信息", "类别", "栏目"))
_PARTY = lazy_re(r"[\u4e00-\u9fff（）()]{1,10}\d?\Z")
# What only counts those whose values stand below it: 第1人
_COUNTED = lazy_re(r"\d\Z|\A第?[0-9一二三四五六七八九十]{1,3}[人名位户号条个行列]\Z")
# Where lists of values may begin: an object, perhaps the only value of another one, or the arguments of a data frame.
_FRAME = b"rame("
_OPENINGS = (
    lazy_re(rb"\s{0,80}+\{?\s{0,80}+"),
    lazy_re(rb"\s{0,80}+\{\s{0,80}+\"[^\"\\\n]{1,60}+\"\s{0,4}+:\s{0,4}+\{\s{0,80}+"),
)
_COLUMN = lazy_re(rb"[\"'`]?([^\"'`\n:={}\[\]()]{1,60}?)[\"'`]?\s{0,4}+(?:[:=]|=>)\s{0,4}+(?:c?\(|\[|(\{))\s{0,80}+")
_ITEM = (
    rb"(?:\"((?:[^\"\\\n]|\\.){0,400}+)\"|'((?:[^'\\\n]|\\.){0,400}+)'|(-?[0-9][0-9.eE+-]{0,40}+|[A-Za-z]{2,5}+))"
    rb"\s{0,80}+(?:,\s{0,80}+|(?=[\])}]))"
)
_LISTED = lazy_re(_ITEM)
_NUMBERED_ITEM = lazy_re(rb"[\"']?[0-9]{1,7}+[\"']?\s{0,4}+:\s{0,4}+" + _ITEM)
_CLOSING = lazy_re(rb"[\])}]\s{0,80}+(,?)\s{0,80}+")

# Names of lists that name the columns of rows further on.
_NAMING = frozenset(("columns", "cols", "fields", "header", "headers"))

# Lines, and what those are made of that are drawn.
_PLAIN, _RULING = Layout("", (), 1, False), b"-=_+ \t\r"

Span = tuple[int, int]
IsLabel = Callable[[str], bool]


class Turned(NamedTuple):
    """A table turned round in the bytes [start, end) of a text. cells: row by row, where each begins and ends."""

    layout: Layout
    start: int
    end: int
    cells: Sequence[Span]


def find_turned(text: bytes, is_label: IsLabel, code: bool = False) -> Turned | None:
    """The table of a whole text that is not written row by row, or None. is_label: whether a name says something.

    code: it is source code, where none but lists of values are one.
    """
    if len(text) > LONGEST or DELIMITER.encode() in text:
        return None
    if code:
        return _of_lists(text, is_label)
    return _of_lines(text, is_label) or _of_lists(text, is_label) or _of_report(text, is_label)


def _of_report(text: bytes, is_label: IsLabel) -> Turned | None:
    found = find_folded(text, is_label)
    return found and Turned(Layout(DELIMITER, found.names, 0, False), found.start, found.end, found.cells)


def _turned(names: Sequence[str], columns: Sequence[Sequence[Span]], start: int, end: int) -> Turned:
    rows = zip(*columns, strict=True)
    return Turned(Layout(DELIMITER, tuple(names), 0, False), start, end, [cell for row in rows for cell in row])


def _of_lines(text: bytes, is_label: IsLabel) -> Turned | None:
    tops = ((start, _layout(line)) for start, line in islice(_lines(text), 1 + TITLES) if len(line) > _SHORTEST)
    start, layout = next(((start, layout) for start, layout in tops if layout), (0, None))
    blocks, end = _blocks(text, layout, start) if layout else ([], 0)
    blocks = [_without_sides(text, _without_head(text, block)) for block in blocks]
    names = [_name(text, cells[0]) for cells in blocks[0]] if blocks else []
    if any([_name(text, cells[0]) for cells in block] != names for block in blocks):
        return None
    filled = [[cells[1:] + [(cells[-1][1],) * 2] * (len(block[0]) - len(cells)) for cells in block] for block in blocks]
    columns = [[cell for part in parts for cell in part] for parts in zip(*filled, strict=True)]
    return _turned(names, columns, start, end) if _names_columns(text, names, columns, is_label) else None


def _without_head(text: bytes, block: list[list[Span]]) -> list[list[Span]]:
    """The lines of a block without a first one that only says who is told of in each column: blank, 甲方, 乙方."""
    name, *parties = (_name(text, cell) for cell in block[0])
    is_head = not name or name in _ITEMS
    return block[1:] if is_head and len(block) > FEWEST and all(map(_PARTY.match, parties)) else block


def _without_sides(text: bytes, block: list[list[Span]]) -> list[list[Span]]:
    """A block without the columns that hold the names of the lines again: forms that stand side by side."""
    first, size = [_name(text, cell) for cell in block[0]], len(block[0])
    if first[0] not in first[1:]:  # as hardly any table has it
        return block
    columns = [[_name(text, cells[at]) if at < len(cells) else "" for cells in block] for at in range(size)]
    if columns[0] not in columns[1:]:
        return block
    kept = [at for at, column in enumerate(columns) if not at or (any(column) and column != columns[0])]
    return [[cells[at] if at < len(cells) else (cells[-1][1],) * 2 for at in kept] for cells in block]


def _layout(line: bytes) -> Layout | None:
    """What divides a line of several cells: a sign, or wide gaps; None where nothing does, as in a title."""
    counts = [line.count(sign) for sign in _SIGNS]
    if max(counts) >= FEWEST:
        return Layout(_SIGNS[counts.index(max(counts))].decode(), ())
    if b"  " not in line.strip():
        return None
    layout = Layout(SPACES, ())
    return layout if len(line) <= LINE and len(layout.cells(line, 0, len(line))) > FEWEST else None


def _lines(text: bytes) -> Iterator[tuple[int, bytes]]:
    """The lines that are not only drawn, and where each begins."""
    for start, end in _PLAIN.row_spans(text):
        if (line := text[start:end]).strip(_RULING):
            yield start, line


def _blocks(text: bytes, layout: Layout, start: int) -> tuple[list[list[list[Span]]], int]:
    """The parts of a table from a place on, each with a line for every column, and where the table ends.

    There is none where another line stands in it. A page is only so wide: the next rows stand below the first ones,
    with the same names. Words may stand below the table.
    """
    blocks: list[list[list[Span]]] = []
    top = ""
    for begin, line in _lines(text):
        if begin < start:
            continue
        cells = _cells(layout, text, begin, begin + len(line))
        name = _name(text, cells[0])
        if name == top or not blocks:
            top = name
            blocks.append([])
            if layout.delimiter == SPACES:
                layout, cells = _aligned(text, begin, begin + len(line))
        block = blocks[-1]
        size = len(block[0]) if block else len(cells)
        if len(blocks) > 1 and len(block) == len(blocks[0]) and sum(low < high for low, high in cells) < FEWEST:
            return blocks, begin
        # what is left out at the end of a line is blank
        if not min(FEWEST + 1, size) <= len(cells) <= size or len(cells) < FEWEST or len(block) == MOST:
            return [], 0
        block.append(cells)
    return blocks, len(text)


def _aligned(text: bytes, start: int, end: int) -> tuple[Layout, list[Span]]:
    """How the columns of a block's first line divide its lines, and tell what is left blank; and the cells of this."""
    cells = _cells(Layout(SPACES, ()), text, start, end)
    return Layout(SPACES, (), stops=tuple(terminal_columns(text, [cell[0] for cell in cells], start))), cells


def _names_columns(text: bytes, names: list[str], columns: list[list[Span]], is_label: IsLabel) -> bool:
    """Whether words are the names of columns, and the values beside them speak for themselves."""
    if len(names) < FEWEST or len(set(names)) < len(names) or any(not one or _NO_NAME.search(one) for one in names):
        return False
    # each line begins with the same word, which names what stands behind it in the first cell
    if len({name.split()[0] for name in names}) == 1:
        return False
    # a number behind a word counts those who are listed: 收款人1, 收款人2
    if sum(name[-1:].isdigit() for name in names) > _NAMED * len(names):
        return False
    # an address or a long number is no name, though it may hold the word for one: 10001@qq.com
    first_values = [value for cell in columns[0] if not _NO_NAME.search(value := _name(text, cell))]
    named = sum(is_label(value) for value in first_values if not _COUNTED.search(value))
    # no two columns have one name
    if named > _NAMED * len(first_values) and len({*first_values}) == len(first_values):
        return False
    values = [[value for cell in column if (value := _name(text, cell))] for column in columns]
    long = any(is_label(name) and _are_long(row) for name, row in zip(names, values, strict=True))
    # a list of couples has an ID number in each of two columns
    return long or sum(len(row) >= FEWEST and are_id_numbers(row) for row in values) == 1


def _cells(layout: Layout, text: bytes, start: int, end: int) -> list[Span]:
    cells, starts = layout.row(text, start, end)
    return [(begin, begin + len(cell)) for cell, begin in zip(cells, starts, strict=True)]


def _name(text: bytes, cell: Span) -> str:
    return text[slice(*cell)].decode("utf-8", "replace").strip(" \t\r\"'\ufeff\u3000")


def _are_long(values: Sequence[str]) -> bool:
    """Whether nearly all values are long numbers, or plates, as those of a row hardly ever are."""
    return len(values) >= FEWEST and sum(1 for value in values if _LONG.match(value)) >= _NUMBERED * len(values)


def _of_lists(text: bytes, is_label: IsLabel) -> Turned | None:
    frame = text.find(_FRAME)
    if frame < 0 and text[:64].lstrip()[:1] != b"{":
        return None
    openings = (opening.match(text, frame + len(_FRAME) if frame >= 0 else 0) for opening in _OPENINGS)
    for opening in filter(None, openings):
        found = list(_lists(text, opening.end()))
        columns = [cells for _, cells, _ in found]
        if FEWEST <= len(found) <= MOST and len(columns[0]) >= FEWEST and len({*map(len, columns)}) == 1:
            names = [name for name, _, _ in found]
            is_turned = any(map(is_label, names)) and _NAMING.isdisjoint(map(str.lower, names))
            return _turned(names, columns, opening.end(), found[-1][2]) if is_turned else None
    return None


def _lists(text: bytes, at: int) -> Iterator[tuple[str, list[Span], int]]:
    """The lists of values that follow each other: the name, where each value stands, and the end."""
    while head := _COLUMN.match(text, at):
        item = _NUMBERED_ITEM if head.group(2) else _LISTED
        cells, at = [], head.end()
        while found := item.match(text, at):
            cells.append(found.span(found.lastindex or 0))
            at = found.end()
        closing = _CLOSING.match(text, at)
        if not closing or not cells:
            return
        yield head.group(1).decode("utf-8", "replace").strip(), cells, at + 1
        at = closing.end()
        if not closing.group(1):
            return
