"""Statements: lists of what one person did, whose rows do not say who it was. Their headers, rows and heads."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model import SPACES, Layout, terminal_columns
from pii_scan.named import NamedTuple
from pii_scan.records.lists.days import LINE, LONGEST_DAY
from pii_scan.records.lists.holders import names_person
from pii_scan.records.shapes import MONTH
from pii_scan.records.sides import RENTAL, is_lessor, is_own, others_of
from pii_scan.records.tables.sorts import SORTS, sort_column
from pii_scan.records.units import LONGEST, decoded, lines_of
from pii_scan.records.units.cells import texts
from pii_scan.records.units.headed import is_too_long
from pii_scan.records.units.recent import remembered

if TYPE_CHECKING:
    from pii_scan.records import Plan

# The kinds that are written as statements, and their fields that tell when something happened, and with whom.
KINDS = ("bank.transaction", "phone.cdr", "phone.sms", "border.crossing")
# Kinds of which one thing is told on several lines.
LASTING = ("crime.case", "bank.account", "driving.licence")
# Those that may stand in a list below the person whose they are.
LISTED = (
    *KINDS, "travel.flight", "travel.train", "hotel.stay", "netcafe.session", "property.rental", "property.housing",
    "bank.account", "bank.balance", "crime.case", "location.fix", "driving.vehicle", "driving.licence",
)  # fmt: skip
WHEN = ("when", "start", "crossing_date")
PEER = ("peer", "counterparty")
# The column of a list of calls that a telephone saved, which has no other number.
_SAVED = "dialled"
# The kind whose rows name the holder as often as not, and its fields that columns of any table may name.
CROSSING, VAGUE = "border.crossing", {"way", "when", "gate"}
# Cells that a header has at least, and bytes of what is searched for such at once.
FEWEST, _PART = 3, 9600
# Lines that a head may have below the one that names somebody.
LINES = 12
_DIVIDERS = ("\t", "|", "----", " / ", SPACES, ",", "，", ";", "\u3000")
# Words of which a header holds one, in small letters.
_HINTS = [
    word.encode()
    for word in (
        "日期", "时间", "時間", "交易日", "记账日", "余额", "餘額", "坐落", "date", "time", "balance",
        "入账日", "入賬日", "入帳日", "结余", "結餘", "日子", "时长",
        "時長", "时刻", "時刻", "起飞", "发车", "入住", "上机", "案由", "departure", "duration", "check", "start",
        "rq", "sj",  # 日期 and 时间 by the first letters of their syllables
    )
]  # fmt: skip
_OF_TIME = lazy_re(r"(?i)时间|時間|日期|截[至止]|time|date|as[_ ]?of$|sent|received$|sj$|rq$|[_ ]at$|(?-i:[a-z]At$)")
_TIMED = lazy_re(
    r"\W{0,2}(?:\d{1,4}[-/.:：年月]\d|\d{1,2}[日号號]\s?\d{1,2}[:：时時点點]|(?:19|20)\d{6}(?:\d{4,6})?(?!\d)|1[3-9]\d{8}(?:\d{3})?(?!\d)"
    rf"|\d{{1,2}}[ -]?{MONTH}|{MONTH}[a-z]{{0,6}}[. ]{{1,2}}\d"
    # 231204, 172909
    r"|(?:\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)\s?\Z)"
)
_CARRIED = lazy_re(
    r"(?:承[上前]|上[期页頁]|期初|[本小累]计|[本小累]計"
    r"|(?i:(?:balance )?(?:b/f|brought forward)|(?:opening|closing) balance))[^\n]{0,60}\Z"
)
# The name of the first column, which is narrow, with one blank before the next: 序号 入住时间
# The first row of a table of a page, behind the ends of what stands above it; and its cells.
_PAGED = lazy_re(
    rb"\s{0,40}(?:</?[^<>]{1,40}>\s{0,40}){0,4}?<table[^<>]{0,200}>\s{0,40}(?:<[^<>]{1,40}>\s{0,40}){0,3}?"
    rb"((?:<t[hd][^<>]{0,80}>[^<>]{0,60}</t[hd]>\s{0,40}){3,40})"
)
_CELL = lazy_re(rb">([^<>]{0,60})</t")
# Below the names of its columns a slip of an airline has where a flight leaves from, and no list: 自FROM 郑州新郑
_LEG = lazy_re("[ \t]{0,12}(?:自 ?(?:FROM)?|FROM)[ \t：:]".encode())
_COUNTER, _WORD = lazy_re("(?:序号|序號|编号|No\\.?|#) \\S".encode()), lazy_re(rb"\S+")
_NO_NAME = lazy_re(r"\d{2}|[。！？]|[：:=](?![^()（）]*[)）])")
_BAR = ord("|")
_RULED = b" \t\r|+-=:_" + "─━—═".encode()


class Book(NamedTuple):
    """What a header says of a statement: the kinds that its rows may be, and its columns of other sides and of times.

    kinds: none where the rows name their persons themselves. peers: columns that are the other side's where the holder
    is known.
    """

    kinds: frozenset[str]
    others: frozenset[int]
    peers: frozenset[int]
    when: frozenset[int]


def book_of(plan: Plan, headers: Sequence[str]) -> Book:
    """The book that a header is of."""
    simple = [plan.simplified(header) for header in headers]
    fields = [{(plan.kinds[number].id, field.name) for number, field in plan.fields_of(header)} for header in headers]
    kinds = frozenset(plan.kinds[number].id for number in plan.fitting(headers))
    if sort_column(simple) is not None:  # each row says what it is
        kinds = kinds.union(SORTS)
    listed = [{name for kind, name in names if kind in KINDS} for names in fields]
    others = others_of(simple)
    sides = (*PEER, _SAVED) if "phone.cdr" in kinds else PEER
    peers = others | {c for c, names in enumerate(listed) if names.intersection(sides) and not is_own(simple[c])}
    # beside the telephone of the other side, a cell is that of a network
    known = [header for column, header in enumerate(simple) if column not in peers and not (peers and header == "cell")]
    personal = any(map(names_person, known))
    if not kinds.intersection(KINDS):
        others = {column for column, name in enumerate(simple) if RENTAL in kinds and is_lessor(name)}
    if personal:
        crossing = {name for names in fields for kind, name in names if kind == CROSSING}
        kinds &= {CROSSING} if crossing - VAGUE else set()
    when = {column for column, header in enumerate(headers) if names_time(plan, header)}
    return Book(kinds, frozenset(others), frozenset(peers), frozenset(when))


def names_part(plan: Plan, name: str) -> bool:
    """Whether a key names a time, or anything else of what stands in lists below a person."""
    named = any(plan.kinds[number].id in LISTED for number, _ in plan.fields_of(name))
    return named or _OF_TIME.search(name) is not None


def names_time(plan: Plan, name: str) -> bool:
    """Whether a column or key is that of the time of a row of a statement."""
    fields = {field.name for number, field in plan.fields_of(name) if plan.kinds[number].id in KINDS}
    return bool(fields.intersection(WHEN)) or ("traffic" in fields and _OF_TIME.search(name) is not None)


def is_timed(cell: str) -> bool:
    """Whether a cell tells of a day or a time."""
    return _TIMED.match(cell) is not None


class Printed:
    """Finds the rows below a line that names the columns of a statement, in running text.

    fits: whether names are those of the columns of a statement.
    """

    def __init__(self, fits: Callable[[tuple[str, ...]], bool]) -> None:
        self._fits, self.follows = fits, remembered(self._follows)
        self._layout: Layout | None = None
        # where a header may stand in the part of the data that was read last
        self._data, self._part, self._hints = b"", range(0), list[int]()

    def close(self) -> None:
        """What follows is no row of the last table."""
        self._layout = None

    def rows(self, data: bytes, start: int, end: int) -> Iterator[tuple[Layout, int, int]]:
        """The rows on the lines that begin in [start, end), and their layout; start is where a line begins."""
        at = start
        while at < end:
            if self._layout is None:
                hint = self._hint(data, at, end + LINE)
                if hint >= end + LINE:
                    return
                at = max(at, data.rfind(b"\n", at, hint) + 1)
                if at >= end:
                    return
            stop = data.find(b"\n", at)
            stop = len(data) if stop < 0 else stop
            found = self._line(data, at, stop)
            if found:
                yield found
            at = stop + 1

    def _hint(self, data: bytes, at: int, end: int) -> int:
        """Where the next word stands before an end of those of which a header holds one; the end where none does."""
        if self._data is not data or at not in self._part or end > self._part.stop:
            self._data, self._part = data, range(at, max(end, at + _PART))
            self._hints = sorted(at + place for place in _places(data[at : self._part.stop].lower()))
        index = bisect_left(self._hints, at)
        return self._hints[index] if index < len(self._hints) else end

    def _follows(self, data: bytes, at: int, lines: int = LINES) -> tuple[str, ...]:
        """The names of the columns of such a table whose header stands on one of the next lines behind a place."""
        high = min(len(data), at + LONGEST)
        for start, end, _ in islice(lines_of(data, at, high), lines):
            if end < high or high == len(data):
                header = self._header(data, *_bare(data, start, end))
                if header:
                    return () if _LEG.match(data, data.find(b"\n", end) + 1) else header.headers
        return self._of_page(data, at)

    def _of_page(self, data: bytes, at: int) -> tuple[str, ...]:
        """The names of the columns of such a table of a page, right behind a place."""
        row = _PAGED.match(data, at, at + LONGEST)
        names = tuple(texts(_CELL.findall(row[1]))) if row else ()
        return names if len(names) >= FEWEST and self._fits(names) else ()

    def _line(self, data: bytes, start: int, end: int) -> tuple[Layout, int, int] | None:
        if end - start > 2 * LONGEST:
            self._layout = None
            return None
        if not data[start:end].strip(_RULED):
            return None
        start, end = _bare(data, start, end)
        if self._layout is not None:
            cells = self._layout.cells(data, start, end)
            if len(cells) == len(self._layout.headers) or self._is_near(cells):
                return self._layout, start, end
            text = decoded(data, start, end).strip()
            if (end - start <= LONGEST_DAY and is_timed(text)) or _CARRIED.match(text):
                return None  # bills name the day above its calls, and what was left before
        self._layout = self._header(data, start, end)
        return None

    def _is_near(self, cells: Sequence[bytes]) -> bool:
        """Whether a row in print lacks its last cell, or has a remark behind it, where it begins with its time."""
        layout = self._layout
        if layout is None or layout.delimiter != SPACES or abs(len(cells) - len(layout.headers)) != 1:
            return False
        return len(cells) >= FEWEST and all(is_timed(one.decode("utf-8", "replace")) for one in cells[:1])

    def _header(self, data: bytes, start: int, end: int) -> Layout | None:
        """The layout of the rows below a line, if it is a header."""
        if end - start > LINE or not _is_hinted(data[start:end]):
            return None
        line = decoded(data, start, end)
        for delimiter in _DIVIDERS:
            wide = line.count("\u3000\u3000") if delimiter == SPACES else 0
            if line.count(delimiter) + wide < FEWEST - 1:
                continue
            layout = Layout(delimiter, (), 1, delimiter in ",;\t")
            cells, starts = layout.row(data, start, end)
            if delimiter == SPACES and _COUNTER.match(cells[0]):
                words = [*_WORD.finditer(cells[0])]
                cells[:1], starts[:1] = [word[0] for word in words], [starts[0] + word.start() for word in words]
            names = tuple(texts(cells))
            if len(names) < FEWEST or any(is_too_long(name) or _NO_NAME.search(name) for name in names):
                continue  # a wide gap holds the sign that divides more than once
            if not self._fits(names):
                continue
            stops = tuple(terminal_columns(data, starts, start)) if delimiter == SPACES else ()
            return layout._replace(headers=names, stops=stops)
        return None


@lru_cache(256)  # each line is asked for by many values near it
def _is_hinted(line: bytes) -> bool:
    return next(_places(line.lower()), -1) >= 0


def _places(lower: bytes) -> Iterator[int]:
    """Where the words stand of which a header holds one."""
    plain = lower.isascii()
    for word in _HINTS:
        at = -1 if plain and not word.isascii() else lower.find(word)
        while at >= 0:
            yield at
            at = lower.find(word, at + len(word))


def _bare(data: bytes, start: int, end: int) -> tuple[int, int]:
    """A line without the signs of a quotation, and the bars around a row."""
    while start < end and data[start] in b"> ":
        start += 1
    while start < end and data[end - 1] in b" \r":
        end -= 1
    if end - start > 1 and data[start] == data[end - 1] == _BAR:
        return start + 1, end - 1
    return start, end
