"""Tables that are drawn: with bars and crosses, or over a line that is ruled above each column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate

from pii_scan.formats.marked import HEAD, Row
from pii_scan.lazy import lazy_re
from pii_scan.model import Cut, Grid, Layout, shifted, terminal_width
from pii_scan.named import NamedTuple

_BARS = ("│", "┃", "║", "|")
# What a line begins with that is quoted in a mail.
_QUOTED = rb"(?:>[ \t]?){0,4}"
# The line under the header of a table that is drawn: |---|---|, |-|-|, +-----+-----+ or -----+-----.
_RULE = lazy_re(_QUOTED + rb"[ \t]{0,8}[|+]?[ \t]{0,8}:?(?:--|==|-:?[ \t]{0,8}\|)[-:+|=\t ]{0,1000}\r?\Z")
_BLANK = lazy_re(rb"[ \t\r]{0,8}\n")
_FRAME = lazy_re(r"[\u2500-\u257f]{2,1000}\s*\Z")
# The names of columns in the upper edge of a frame.
_EDGE = lazy_re(r"\s{0,4}[┌┏╔][─━═]([^\u2500-\u257f].{0,1000})[─━═][┐┓╗]\s*\Z")
# And how any such edge begins.
_UPPER = lazy_re("[ \t]{0,8}(?:┌|┏|╔)".encode())
_CROSSED = lazy_re(r"[─━═]{1,200}[┬┳╦][─━═]")
_RULED = lazy_re(_QUOTED + rb"[ \t]{0,8}(?:-{2,200}|={2,200})(?: {1,4}(?:-{1,200}|={1,200})){1,200}[ \t]*\r?\Z")
# What a column holds, as queries and frames of data print it below its name.
_TYPE = lazy_re(
    r"(?i)(?:u?(?:tiny|small|big|huge)?int(?:eger)?[0-9]{0,3}|varchar|text|string|str|double|float[0-9]{0,2}|decimal|numeric"
    r"|bool(?:ean)?|date(?:time)?|timestamp|time|blob|char|<?(?:chr|dbl|int|lgl|fct|date|dttm|i64|f64)>?)"
    r"(?:\([0-9, ]{1,8}\))?"
)
_RUN = lazy_re(rb"[-=]+")
# A line that is blank or drawn; lines of a title, and characters of the longest one.
_DRAWN = lazy_re(r"[-=+_*~\u2500-\u257f\s]*")
_TITLES, _LONGEST_TITLE = 4, 80
# Lines that tell whether what looks like a table is a form, rules between its rows among them; bytes of the widest.
_FIRST_LINES, _WIDEST_ROW = 6, 400
# Lines between the last row of a page and the header that comes again on the next one.
_PAGE = 6
# What the last line of a box tells, and no name of a column: 接待: 王建国, 费用 16.00
_TELLS = lazy_re(r"[^\n：:]{1,40}(?:[：:]\s{0,4}\S|\s\S{0,20}\d\d)")


class Ruled(NamedTuple):
    """Rows whose cells begin in the columns of a terminal in which the ruled line under the header has its dashes.

    title: the lines above the header.
    """

    headers: tuple[str, ...]
    stops: tuple[int, ...]
    strict: bool = True
    keyed: bool = False
    title: str = ""

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The cells of a row, and where each begins; none where one begins elsewhere."""
        starts = self._starts(data, start, end, terminal_width)
        if not _are_free(data, starts, end):
            # programs that count signs fill up short of what a terminal shows
            starts = self._starts(data, start, end, lambda _: 1)
            if not _are_free(data, starts, end):
                return shifted(data, start, end, self.stops)
        ends = [*starts[1:], end]
        return [data[low:high].rstrip() for low, high in zip(starts, ends, strict=True)], starts

    def _starts(self, data: bytes, start: int, end: int, wide: Callable[[bytes], int]) -> list[int]:
        """Where the cells begin. wide: how many columns a sign takes."""
        row = data[start:end]
        if row.isascii():
            return [min(start + stop, end) for stop in self.stops]
        starts, width, at = [], 0, start
        text = iter(row.decode("utf-8", "replace"))
        for stop in self.stops:
            while width < stop and (sign := next(text, None)):
                size = sign.encode()
                width += wide(size)
                at += len(size)
            starts.append(min(at, end))
        return starts

    def cut(self, _data: bytes, _spans: Sequence[tuple[int, int]]) -> Cut | None:
        """Unknown."""
        return None


def _are_free(data: bytes, starts: Sequence[int], end: int) -> bool:
    """Whether a blank stands before each cell but the first."""
    return all(data[begin - 1 : begin] in (b" ", b"") for begin in starts[1:] if begin < end)


def drawn_at(data: bytes, at: int) -> tuple[Grid, int] | None:
    """The table whose line under the header, or whose upper edge, holds the byte; and where its first row begins."""
    rule = data.rfind(b"\n", max(0, at - HEAD), at)
    if rule < 0 <= at - HEAD:
        return None
    end = data.find(b"\n", at, at + HEAD)
    end = len(data) if end < 0 else end
    line, first = data[rule + 1 : end], min(len(data), end + 1)
    if edge := _EDGE.match(line.decode("utf-8", "replace")):
        names = [name.strip("─━═ ") for name in _CROSSED.split(edge.group(1))]
        layout = Layout("│", ("", *names, ""), quote=False, title=_title(data, rule))
        return (layout, first) if len(names) > 1 else None
    if rule < 0 or _UPPER.match(line):  # what stands above the upper edge is no header
        return None
    begin = data.rfind(b"\n", max(0, rule - HEAD), rule) + 1
    if _RULED.match(line):
        return _ruled(data, (begin, rule), line, first)
    if not is_rule(line):
        return None
    header = data[begin:rule].decode("utf-8", "replace")
    bar = next((bar for bar in _BARS if bar in header), "|")
    cells = _cells(header, bar)
    named = [cell for cell in cells if cell]
    if len(named) > 1 and all(map(_TYPE.fullmatch, named)):  # the types of columns, below their names
        begin = data.rfind(b"\n", max(0, begin - 1 - HEAD), begin - 1) + 1
        cells = _cells(data[begin:rule].decode("utf-8", "replace").partition("\n")[0], bar)
    is_box = len(named) == 1 and (_TELLS.match(named[0]) or _goes_on(data, first))
    layout = Layout(bar, cells, quote=False, title=_title(data, begin - 1))
    return (layout, first) if len(cells) > 1 and not is_box else None


def _cells(header: str, bar: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in header.lstrip("> ").split(bar))


def _title(data: bytes, end: int) -> str:
    """The lines above the header or the frame of a table that ends at a place, up to a blank line above them."""
    lines: list[str] = []
    while end > 0 and len(lines) < _TITLES:
        begin = data.rfind(b"\n", max(0, end - HEAD), end) + 1
        line = data[begin:end].decode("utf-8", "replace").strip()
        end = begin - 1
        if _DRAWN.fullmatch(line):
            # a blank line may stand right above the table, and a ruled one anywhere
            if lines and not line:
                break
            continue
        if len(line) > _LONGEST_TITLE or line[:1] in _BARS:  # of another table
            break
        lines.insert(0, line)
    return "\n".join(lines)


def crowned_at(data: bytes, at: int) -> tuple[Layout, int] | None:
    """The table of a wiki with circumflexes between its names, the line of which ends near a place."""
    end = data.rfind(b"\n", max(0, at - HEAD), at)
    begin = data.rfind(b"\n", max(0, end - HEAD), end) + 1
    cells = tuple(cell.strip() for cell in data[begin:end].decode("utf-8", "replace").strip().split("^"))
    is_header = end > 0 and len(cells) > 3 and not cells[0] and not cells[-1] and all(cells[1:-1])
    return (Layout("|", cells, quote=False, title=_title(data, begin - 1)), end + 1) if is_header else None


def next_page(data: bytes, grid: Ruled, at: int) -> int:
    """Where the rows go on of a table that ended at a place, if its header comes again below; else -1.

    A report has it on each page, and the ruled line perhaps on the first one alone.
    """
    for _ in range(_PAGE):
        end = data.find(b"\n", at, at + HEAD)
        if end < 0:
            return -1
        cells = grid.row(data, at, end)[0] if end > at else []
        at = end + 1
        if tuple(cell.decode("utf-8", "replace").strip() for cell in cells) == grid.headers:
            below = data.find(b"\n", at, at + HEAD)
            return below + 1 if below > 0 and _RULED.match(data[at:below]) else at
    return -1


def _goes_on(data: bytes, first: int) -> bool:
    """Whether behind the line under what may be a header the lines of a box follow, or the next box."""
    below = data[first : max(first, data.find(b"\n", first, first + HEAD))]
    text = below.decode("utf-8", "replace").strip()
    return is_rule(below) or _TELLS.match(text.strip("".join(_BARS)).strip()) is not None


def _ruled(data: bytes, header: tuple[int, int], line: bytes, first: int) -> tuple[Ruled | Layout, int] | None:
    stops = tuple(run.start() for run in _RUN.finditer(line))
    cells = Ruled((), stops).row(data, *header)[0]
    names = tuple(cell.decode("utf-8", "replace").strip() for cell in cells)
    # a comment of SQL may be framed by dashes: -- Records of guest
    is_table = len(names) > 1 and all(any(map(str.isalnum, name)) for name in names)
    title = _title(data, header[0] - 1)
    # dashes as long as the names tell nothing of the values, which may be longer
    words = tuple(data[slice(*header)].decode("utf-8", "replace").split(" "))
    below = data[first : max(first, data.find(b"\n", first, first + HEAD))].rstrip(b"\r").split(b" ")
    if is_table and words == names and len(below) == len(names) and not _fit(below, stops):
        return Layout(" ", names, quote=False, title=title), first
    return (Ruled(names, stops, title=title), first) if is_table else None


def _fit(cells: Sequence[bytes], stops: Sequence[int]) -> bool:
    """Whether the cells of a row, which one blank divides, begin in some columns."""
    starts = accumulate((terminal_width(cell) + 1 for cell in cells[:-1]), initial=0)
    return list(starts) == list(stops)


def is_rule(line: bytes) -> bool:
    """Whether a line is drawn between rows, or under a header."""
    if line.isascii():
        return _RULE.match(line) is not None
    return _FRAME.match(line.decode("utf-8", "replace").strip()) is not None


def is_barred(line: bytes) -> bool:
    """Whether a line holds a bar between cells."""
    return b"|" in line or any(bar.encode() in line for bar in _BARS[:-1])


def next_line(data: bytes, at: int) -> Row | None:
    """The line at a place, unless it is empty."""
    end = data.find(b"\n", at)
    end = len(data) if end < 0 else end
    last = end - (data[end - 1 : end] == b"\r")
    return (at, last, end + 1, end >= len(data)) if last > at else None


def drawn_rows(grid: Grid, data: bytes, at: int) -> list[tuple[str, ...]]:
    """The names of the columns and the first rows below them; none where bars divide fewer cells than a form has."""
    if not isinstance(grid, Layout) or not any(grid.headers[3:]):
        return []
    rows = [grid.headers]
    for _ in range(_FIRST_LINES):
        end = (data[at : at + _WIDEST_ROW] + b"\n").find(b"\n") + at
        if end in (at, at + _WIDEST_ROW):
            break
        if not is_rule(line := data[at:end]):
            rows.append(_cells(line.decode("utf-8", "replace"), grid.delimiter))
        at = end + 1
    return rows


def past_blank(data: bytes, at: int) -> int:
    """Where the line below begins, where a blank one stands at a place; else the place."""
    blank = _BLANK.match(data, at)
    return blank.end() if blank else at
