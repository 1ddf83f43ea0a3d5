"""Text to chunks: cut at line ends, at row ends in a table, and anywhere in lines that are too long."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator

from pii_scan.formats.abroad import are_abroad
from pii_scan.formats.headless import may_hold_mobiles, mobile_keys
from pii_scan.formats.objects import may_be_objects
from pii_scan.formats.turned import LONGEST, Turned
from pii_scan.model import ROW_LIMIT, Chunk, Layout, advance

# Bytes from which a layout is found.
HEAD = 64 * 1024
# Bytes of context on each side of a part of a long line: more than any match with its label.
MARGIN = 4096
# Bytes of objects of JSON by which it is decided what their columns are.
FIRST = HEAD
# What begins an escape, and its bytes: \u5f20, &#24352;
ESCAPES = ((b"\\u", 6), (b"&#", 8))

# Rows that decide what the columns of a table are, and bytes in which they must stand.
TABLE_ROWS, TABLE_HEAD = 1000, 1 << 20
# Bytes of a table that are read together: all that is found in them is in memory at once, and is read one by one even
# where the lists of findings become full among them.
TABLE_PART = 256 * 1024
# Tables of one text that are read as such; what follows more of them is read as running text.
TABLES = 64

FindLayout = Callable[[str, bool], Layout | None]
FindTurned = Callable[[bytes], Turned | None]
# Where the header of another table begins in rows up to a place, or -1.
FindNext = Callable[[bytes, int, Layout], int]


class Chunker:
    """Cuts valid UTF-8 blocks into chunks of about ``target`` bytes; the blocks' own borders leave no trace."""

    def __init__(
        self,
        blocks: Iterable[bytes],
        find_layout: FindLayout,
        target: int,
        find_turned: FindTurned = lambda _: None,
        column: int = 1,
        find_next: FindNext = lambda *_: -1,
    ) -> None:
        self._blocks = iter(blocks)
        self._find, self._turn, self._next = find_layout, find_turned, find_next
        self._target = max(1, target)
        self._buffer = b""
        self._left = 0  # bytes at the start of the buffer that are context only
        self._done = False
        self._numbers: frozenset[str] | None = frozenset()
        self._line, self._column = 1, column
        # the last chunk, whose lines are counted only when another one follows
        self._uncounted: Chunk | None = None

    def __iter__(self) -> Iterator[Chunk]:
        self._fill(LONGEST)
        turned = self._turn(self._buffer) if self._done else None
        if turned:
            yield from self._turned(turned)
            return
        for _ in range(TABLES):
            layout = self._layout()
            if layout is None:
                break
            stop = 0
            for _ in range(layout.header_lines):
                stop = self._buffer.find(b"\n", stop) + 1
            if stop:
                head = self._take(stop, None)
                # of a table below another one the lines above it, too, hold none of its values
                layout = layout._replace(header_lines=layout.header_lines + head.line - 1)
                yield head
            if not (yield from self._rows(layout)):
                return
        # objects of JSON may be rows of a table, whose first ones decide what its columns are
        yield from self._text(None, FIRST if may_be_objects(self._buffer) else 0)

    def _layout(self) -> Layout | None:
        """The layout of a table with which the buffer begins."""
        self._fill(HEAD)
        head = self._buffer[:HEAD]
        complete = self._done and len(self._buffer) <= HEAD
        text = head.decode("utf-8", "ignore")
        layout = self._find(text, complete)
        if may_hold_mobiles(text):
            is_named = layout is not None and layout.named
            self._numbers = None if are_abroad(text) else self._numbers if is_named else mobile_keys(text)
        return layout

    def _turned(self, turned: Turned) -> Iterator[Chunk]:
        """A table that is written column by column, with the running text around it."""
        if turned.start:
            yield self._take(turned.start, None)
        chunk = self._take(turned.end - turned.start, turned.layout)
        chunk.cells = [(start - turned.start, end - turned.start) for start, end in turned.cells]
        yield chunk
        yield from self._text(None)

    def _fill(self, size: int) -> None:
        """Read until the buffer's own part holds more than ``size`` bytes, or nothing is left."""
        wanted = self._left + size
        if len(self._buffer) > wanted or self._done:
            return
        parts, have = [self._buffer], len(self._buffer)
        while have <= wanted:
            block = next(self._blocks, None)
            if block is None:
                self._done = True
                break
            parts.append(block)
            have += len(block)
        self._buffer = b"".join(parts)

    def _take(self, stop: int, layout: Layout | None) -> Chunk:
        """The chunk from the own part's start to ``stop``, without context; drops it from the buffer."""
        chunk = self._chunk(self._buffer[self._left : stop], 0, stop - self._left, layout)
        self._buffer, self._left = self._buffer[stop:], 0
        return chunk

    def _chunk(self, data: bytes, start: int, end: int, layout: Layout | None) -> Chunk:
        last = self._uncounted
        if last:
            at, line, column = last.counted
            self._line, self._column = advance(last.data, at, last.end, line, column)
        self._uncounted = Chunk(data, start, end, self._line, self._column, layout, self._numbers)
        return self._uncounted

    def _text(self, until: int | None, first: int = 0) -> Iterator[Chunk]:
        """Running text: whole lines; parts with context where a line is longer than the target.

        until: end after the first line end (the rest of one long row), or None for all. first: bytes of the first part
        where that decides something, whatever the target.
        """
        while True:
            target, first = first or self._target, 0
            self._fill(target + MARGIN)
            if len(self._buffer) == self._left:
                return
            size = len(self._buffer)
            rest = self._done and until is None and size - self._left <= target + MARGIN
            limit = size if rest else min(size, self._left + target)
            if until is not None:
                stop = self._buffer.find(b"\n", self._left, limit) + 1
            elif limit == size and self._done:
                stop = size
            else:
                stop = self._buffer.rfind(b"\n", self._left, limit) + 1
            yield self._part(stop or whole_character(self._buffer, limit))
            if until is not None and stop:
                self._buffer, self._left = self._buffer[self._left :], 0
                return

    def _part(self, stop: int) -> Chunk:
        """A part of a long line with context on both sides; the buffer keeps what the next one needs."""
        last = whole_character(self._buffer, min(len(self._buffer), stop + MARGIN))
        chunk = self._chunk(self._buffer[:last], self._left, stop, None)
        first = max(0, stop - MARGIN)
        while first < stop and self._buffer[first] & 0xC0 == 0x80:
            first += 1
        self._buffer, self._left = self._buffer[first:], stop - first
        return chunk

    def _rows(self, layout: Layout) -> Generator[Chunk, None, bool]:
        """Whole rows; a row longer than ROW_LIMIT as running text. Whether another table begins behind them.

        The first chunk holds the rows that decide what the columns are, whatever the target.
        """
        self._fill(TABLE_HEAD)
        stop = _head_end(self._buffer, layout, self._done)
        target = min(self._target, TABLE_PART)
        is_first = True
        while True:
            end = self._next(self._buffer, stop, layout) if stop else -1
            if end > 0 or (end < 0 < stop):
                yield self._take(stop if end < 0 else end, layout)
            if end >= 0:
                return True
            if not stop and not is_first:
                yield from self._text(ROW_LIMIT)
            is_first = False
            # what stands below the last row is looked at with it
            self._fill(max(target, ROW_LIMIT + 1) + ROW_LIMIT)
            if len(self._buffer) == self._left:
                return False
            stop = _rows_end(self._buffer, layout, target, self._done)


def whole_character(data: bytes, stop: int) -> int:
    """The stop, moved forward so that no character is cut, nor an escape of JSON or a page that stands for one."""
    for sign, size in ESCAPES:
        escape = data.rfind(sign, max(0, stop - size + 1), stop + 1)
        if escape >= 0:
            stop = max(stop, min(len(data), escape + size))
    while stop < len(data) and data[stop] & 0xC0 == 0x80:
        stop += 1
    return stop


def _head_end(data: bytes, layout: Layout, done: bool) -> int:
    """Where the first rows end: TABLE_ROWS of them, or as many as TABLE_HEAD bytes hold."""
    head = data[:TABLE_HEAD]
    whole = done and len(head) == len(data)
    stop = 0
    for count, (start, end) in enumerate(layout.row_spans(head)):
        if count == TABLE_ROWS or end - start > ROW_LIMIT or (end == len(head) and not whole):
            break
        stop = end + 1
    return min(stop, len(head))


def _rows_end(data: bytes, layout: Layout, target: int, done: bool) -> int:
    """Where the rows to take next end; 0 where the first row is too long."""
    if (not layout.quote or b'"' not in data) and not _has_long_line(data):
        stop = data.rfind(b"\n", 0, max(target, data.find(b"\n") + 1)) + 1
        return len(data) if done and (not stop or len(data) <= target) else stop
    begin = stop = 0
    for end in layout.later_starts(data):
        if end - begin > ROW_LIMIT or (stop and end > target):
            return stop
        begin = stop = end
    last = len(data)
    return last if done and last - begin <= ROW_LIMIT and (not stop or last <= target) else stop


def _has_long_line(data: bytes) -> bool:
    """Whether a line may be longer than ROW_LIMIT: it would fill one of the aligned halves completely."""
    half = ROW_LIMIT // 2
    return any(data.find(b"\n", low, low + half) < 0 for low in range(0, len(data) - half + 1, half))
