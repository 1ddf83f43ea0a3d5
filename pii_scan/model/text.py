"""Text on its way through the scan: how a table is laid out, chunks of decoded text, places in them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise
from typing import Protocol

from pii_scan.delimiters import rejoined_bytes
from pii_scan.lazy import lazy_re
from pii_scan.model.spaced import WORDS, aligned, worded
from pii_scan.named import NamedTuple

# Bytes of the longest row of a table; what is longer is read as running text.
ROW_LIMIT = 64 * 1024
# Stands for the delimiter of a table of one column: no text holds it.
NO_DELIMITER = "\0"
# The delimiter of reports whose columns are filled up with blanks.
SPACES = "  "
_SPACED = lazy_re(WORDS)
_SIGNED = lazy_re(rb"(?:(?:[-+]|[A-Z]{3}|[A-Z]{0,2}\$|\xc2\xa5|\xef\xbf\xa5) {1,8}(?=[0-9]))?" + WORDS)

# What a text holds, without regard to case, where a table inside it may begin. The engine looks for them on its way:
# to look for the tables themselves in every text would cost more than all rules. Any of a name's expressions will do;
# apart, each gives Hyperscan a text to begin with.
_ASKED = r"\([ \t\r\n]{0,8}n?['\"]?[0-9a-z][0-9]{6}"
TABLE_SIGNS: dict[str, tuple[str, ...]] = {
    "create": (r"create\s{1,4}table",),
    "commented": (r"comment\s{1,4}on\s{1,4}column",),
    "insert": (
        r"insert\s{1,4}(?:(?:ignore\s{1,4})?into|\[|overwrite\s)",
        r"insert\s{1,4}(?:or\s{1,4}[a-z]{4,8}|(?:low_priority|high_priority|delayed)(?:\s{1,4}ignore)?)\s{1,4}into",
        r"(?:replace|upsert)\s{1,4}into",
        r"\n\s{0,8}into\s{1,4}[^\s()]{1,80}\s{0,4}\(",
    ),
    # values that are given names where nothing is inserted
    "selected": (r"select\s{1,4}(?:n?'[^'\r\n]{0,80}'|[0-9]{1,20})\s{1,4}(?:as\s{1,4})?[\"`\[]?[a-z_\x80-\xff]",),
    "copy": (r"from\s{1,4}stdin",),
    "loaded": (r"begindata",),
    "bars": (r"\|[ \t]{0,8}:?-(?:-|:?[ \t]{0,8}\|)|\+--|\+==|┼─|┼━|╪═|╬═|┬─|┳━|╋━|╂─|┿━",),
    "ruled": (r"--[ \t]{1,4}--", r"==[ \t]{1,4}=="),
    "html": (r"<table[\s>]", r"<(?:ss|table):table[\s>]"),
    "filemaker": (r"<metadata>",),
    "bbcode": (r"\[table[\]= ]",),
    # a page, or what a service answers, without the elements of a table
    "divided": (r"(?:head|header|title| th)[\"'][ >]", r"<row>[ \t\r\n]{0,20}<data>"),
    "crowned": (r"\^[ \t]{0,4}\r?\n\|",),
    "wiki": (r"\{\|[ \t]{0,4}(?:class|style|border|width|align|\r?\n)",),
    "list": (r"list-table::",),
    "blocks": (r"\|===[ \t\r\n]",),
    "latex": (r"\\begin\{(?:tabular|longtable|tabu)",),
    "arrays": (r"(?:columns|fields|headers?|cols|names|titles|meta|head|keys|rowtype)[\"']?\s{0,4}[:=]\s{0,4}[\[(]",),
    # rows whose columns are named in an array before them; with their own key it takes eight times as long to find them
    "behind": (r"\[[ \t\r\n]{0,40}\[[ \t\r\n]{0,8}\"",),
    "embedded": (r"text/csv\"", r"\.csv\""),
    # names of columns of people with what divides them; the first line of a hunk of a patch, or that a notebook prints
    "plain": (
        r"(?:姓名|户名|车牌(?:号)?|号牌号码|车架号|(?:身份证|证件|护照|手机)(?:号)?(?:码)?|联系电话|账号|卡号)[\"']?"
        r"(?:,|\t|[ ]?\||;|；|，|、|[ ]?/|\+|＋|→|】【|　"
        r"|[ ](?:姓名|性别|年龄|身份证|护照|手机|电话|卡号|证件))",
        r"(?:id_?card(?:_?no)?|passport(?:_?no)?|plate_?no|license_?plate|vin|msisdn)[\"']?(?:,|\t|[ ]?\||;)",
        r"(?:sfzh|sfzhm|sfzmhm|zjhm|sjhm|lxdh|hphm)[\"']?(?:,|\t|[ ]?\||;)",
        r"@@[ \t]{0,4}\r?\n[^\r\n]",
        r"\"text(?:/plain)?\":[ ]{1,4}\r?\n[ \t]{1,40}[^ \t]",
    ),
    # long arrays of values under the key that names them
    "listed": (r"[\"'`][ ]{0,4}[:=][ ]{0,4}\[[ \t\r\n]{0,40}[\"'][a-z]{0,8}[0-9][0-9a-z]{5}",),
    "asked": (rf"[ \t\r\n]in[ \t\r\n]?{_ASKED}", rf"[ \t\r\n]in[ \t\r\n]{{2,4}}{_ASKED}"),
}


class Cut(NamedTuple):
    """Rows that are plainly divided, to be read together.

    spans: bytes [start, end) of each row. contents: these bytes. columns: for each column the rows' cells, without line
    ends. around: for each column what stands before and behind its cells.
    """

    spans: list[tuple[int, int]]
    contents: list[bytes]
    columns: list[Sequence[bytes]]
    around: Sequence[tuple[bytes, bytes]]


def cut_of(
    data: bytes, rows: Iterable[tuple[tuple[int, int], Sequence[bytes]]], around: Sequence[tuple[bytes, bytes]]
) -> Cut:
    """The Cut of rows with their cells, of which each has as many as there are columns."""
    divided = list(rows)
    spans = [span for span, _ in divided]
    columns: list[Sequence[bytes]] = [*zip(*(cells for _, cells in divided), strict=True)]
    return Cut(spans, [data[start:end] for start, end in spans], columns, around)


class Grid(Protocol):
    """How rows of a table are made of cells, and the names of its columns."""

    @property
    def headers(self) -> tuple[str, ...]:
        """The names of the columns, as they stand."""

    @property
    def strict(self) -> bool:
        """Whether only a row with as many cells as there are headers is divided rightly."""

    @property
    def keyed(self) -> bool:
        """Whether the names of the columns stand beside each value."""

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The cells of the row [start, end), with their quotes and blanks, and where each begins."""

    def cut(self, data: bytes, spans: Sequence[tuple[int, int]]) -> Cut | None:
        """Of these rows those that are plainly divided in as many cells as there are headers; None: this is unknown."""


class Section(NamedTuple):
    """Rows of a table inside running text: bytes [start, end) of each. form: ``sql`` or another name of a sign."""

    grid: Grid
    form: str
    spans: list[tuple[int, int]]


class Layout(NamedTuple):
    """How a table is laid out; fixed once from its head. Free text has no Layout.

    headers: the header cells as they stand; all empty where there is no header line. header_lines: lines up to and with
    the header, which hold no values. quote: whether a field may be quoted, and then hold delimiters and line ends. The
    delimiter SPACES stands for two or more of them, as in reports of fixed width. stops: where the header's cells begin
    in such a report, in columns of a terminal: they say which cells of a row are empty. title: the short lines that
    stand above the header. name: of the table, where SQL names it.
    """

    delimiter: str
    headers: tuple[str, ...]
    header_lines: int = 1
    quote: bool = True
    stops: tuple[int, ...] = ()
    title: str = ""
    name: str = ""

    def later_starts(self, data: bytes) -> Iterator[int]:
        """Where rows begin in data that begins with a row, but the first: after a line end outside quotes.

        A row longer than ROW_LIMIT is taken for a quote that never closes: it ends at the next line end.
        """
        begin, position, odd = 0, 0, False
        quoted = self.quote and b'"' in data
        while (stop := data.find(b"\n", position)) >= 0:
            if quoted and data.count(b'"', position, stop) % 2 == 1:
                odd = not odd and self._opens(data, position, stop)
            position = stop + 1
            if not odd or position - begin > ROW_LIMIT:
                odd, begin = False, position
                yield position

    def row_spans(self, data: bytes) -> Iterator[tuple[int, int]]:
        """Bytes [start, end) of the rows in data that begins with one, without line ends; empty rows left out."""
        start = 0
        if not (self.quote and b'"' in data):
            while (end := data.find(b"\n", start)) >= 0:
                if end > start:
                    yield start, end
                start = end + 1
            if start < len(data):
                yield start, len(data)
            return
        for later in self.later_starts(data):
            if later - 1 > start:
                yield start, later - 1
            start = later
        if start < len(data):
            yield start, len(data)

    def _opens(self, data: bytes, start: int, stop: int) -> bool:
        """Whether a quoted cell opens in the line and does not close in it; a stray quote in a cell is a sign."""
        last = self.cell_starts(data, start, stop)[-1]
        return (
            data[last : last + 1] == b'"'
            and _after_quote(data, last + 1, stop) == stop
            and (data[stop - 1 : stop] != b'"' or data.count(b'"', last, stop) % 2 == 1)
        )

    @property
    def named(self) -> bool:
        """Whether a column has a name."""
        return any(self.headers)

    @property
    def strict(self) -> bool:
        """Whether only a row with as many cells as there are headers is divided rightly."""
        return self.delimiter == SPACES

    @property
    def keyed(self) -> bool:
        """Whether the names of the columns stand beside each value."""
        return False

    @property
    def width(self) -> int:
        """Bytes of the delimiter."""
        return len(self.delimiter.encode())

    def cells(self, data: bytes, start: int, end: int) -> list[bytes]:
        """The cells of the row [start, end), with their quotes and blanks; a delimiter stands between any two."""
        row = data[start:end]
        if self.delimiter == SPACES:
            return self.row(data, start, end)[0]
        if not self.quote or b'"' not in row:
            cells = row.split(self.delimiter.encode())
            return cells if self.delimiter != "," else rejoined_bytes(cells, len(self.headers))
        starts = self.cell_starts(data, start, end)
        width = self.width
        ends = [begin - width for begin in starts[1:]] + [end]
        return [data[low:high] for low, high in zip(starts, ends, strict=True)]

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The cells of the row [start, end), and where each begins."""
        if self.delimiter == SPACES:
            found = list(_SPACED.finditer(data, start, end))
            if not self.headers:
                return [cell.group() for cell in found], [cell.start() for cell in found]
            if len(found) > len(self.headers):  # a sign, or a currency, may stand apart from its sum
                found = list(_SIGNED.finditer(data, start, end))
            cells, starts = [cell.group() for cell in found], [cell.start() for cell in found]
            whole = len(cells) < 2
            if self.stops and len(cells) != len(self.stops):
                cells, starts = aligned(data, start, cells, starts, self.stops, self.headers)
            if whole or len(cells) != len(self.headers):
                return worded(data, start, end, len(self.headers)) or (cells, starts)
            return cells, starts
        cells = self.cells(data, start, end)
        step = self.width
        return cells, list(accumulate([len(cell) + step for cell in cells[:-1]], initial=start))

    def cut(self, data: bytes, spans: Sequence[tuple[int, int]]) -> Cut | None:
        """Of these rows those that are plainly divided in as many cells as there are headers."""
        if self.delimiter == SPACES:
            return None
        delimiter, width = self.delimiter.encode(), len(self.headers)
        between = [b"\n", *[delimiter] * (width - 1), b"\n"]
        around = list(pairwise(between))
        if spans and (found := self._even(data, spans, around)):
            return found
        rows: Iterable[tuple[tuple[int, int], bytes]] = ((span, data[slice(*span)]) for span in spans)
        if self.quote and b'"' in data:
            rows = ((span, row) for span, row in rows if self._is_plain(row))
        divided = ((span, row.split(delimiter)) for span, row in rows)
        return cut_of(data, ((span, cells) for span, cells in divided if len(cells) == width), around)

    def _even(self, data: bytes, spans: Sequence[tuple[int, int]], around: Sequence[tuple[bytes, bytes]]) -> Cut | None:
        """All of these rows, where each follows the one before and all have as many cells as there are headers."""
        region, delimiter = data[spans[0][0] : spans[-1][1]], self.delimiter.encode()
        size, width = len(spans), len(around)
        contents = region.split(b"\n")
        if len(contents) != size or not self._is_plain(region):
            return None
        cells = region.replace(b"\n", delimiter + b"\n").split(delimiter)
        # the line ends are where rows begin, and nowhere else
        firsts = b"".join(cells[::width]).split(b"\n")
        if len(cells) != size * width or len(firsts) != size:
            return None
        columns: list[Sequence[bytes]] = [firsts, *(cells[column::width] for column in range(1, width))]
        return Cut(list(spans), contents, columns, around)

    def _is_plain(self, rows: bytes) -> bool:
        """Whether the delimiters and line ends of some rows are those that divide cells: none stands within quotes."""
        return not self.quote or b'"' not in rows or _plainly_quoted(self.delimiter).fullmatch(rows) is not None

    def cell_starts(self, data: bytes, start: int, end: int) -> list[int]:
        """Where the cells of the row [start, end) begin.

        A quote opens only at a cell's start, and two quotes inside are one sign.
        """
        delimiter = self.delimiter.encode()
        starts, width = [start], len(delimiter)
        position = start
        while True:
            if self.quote and data[position : position + 1] == b'"':
                position = _after_quote(data, position + 1, end)
            found = data.find(delimiter, position, end)
            if found < 0:
                return starts
            position = found + width
            starts.append(position)


@cache
def _plainly_quoted(delimiter: str) -> "re.Pattern[bytes]":
    """Rows of which each quoted cell holds one pair of quotes, at its ends, and nothing that divides cells."""
    sign = re.escape(delimiter)
    cell = rf'(?:"[^"\n{sign}]*+"\r?|(?!")[^\n{sign}]*+)'
    return re.compile(rf"{cell}(?:[{sign}\n]{cell})*+".encode())


def _after_quote(data: bytes, position: int, end: int) -> int:
    while True:
        quote = data.find(b'"', position, end)
        if quote < 0:
            return end
        if data[quote + 1 : quote + 2] != b'"':
            return quote + 1
        position = quote + 2


class Chunk:
    """Decoded text as UTF-8 bytes (bytes that are no UTF-8 may stand in it).

    Of ``data`` only [start, end) is the chunk's own; what stands around it is context that belongs to neighbours.
    A chunk without context begins and ends at line ends (at row ends in a table). ``line`` and ``column`` are those
    of ``start``, from 1, columns in characters. ``numbers``: keys whose values in the head of the text are mobile
    numbers, so that another one is one, too; nothing for those without a key; None where such are another country's.
    cells: of a table that is written column by column, row by row where each cell begins and ends in ``data``.
    """

    __slots__ = ("cells", "column", "counted", "data", "end", "layout", "line", "numbers", "start")

    def __init__(
        self,
        data: bytes,
        start: int,
        end: int,
        line: int = 1,
        column: int = 1,
        layout: Layout | None = None,
        numbers: frozenset[str] | None = frozenset(),
    ) -> None:
        self.data, self.start, self.end = data, start, end
        self.line, self.column = line, column
        self.layout, self.numbers = layout, numbers
        self.cells: Sequence[tuple[int, int]] = ()
        # how far its lines are counted, and the line and column there: to count all twice is a tenth of a scan of code
        self.counted = start, line, column
