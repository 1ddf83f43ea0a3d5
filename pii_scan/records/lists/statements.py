"""Statements: lists of what one person did, whose rows do not say who it was. Their headers, rows and heads."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.letterspacing import closed
from pii_scan.model import SPACES, Layout, terminal_columns
from pii_scan.named import NamedTuple
from pii_scan.notations import HOLDING, lead
from pii_scan.records.lists.holders import names_person
from pii_scan.records.shapes import MONTH
from pii_scan.records.sides import RENTAL, is_lessor, is_own, others_of
from pii_scan.records.units import LONGEST, decoded, lines_of
from pii_scan.records.units.cells import texts
from pii_scan.records.units.headed import is_too_long
from pii_scan.records.units.items import SIGN
from pii_scan.records.units.recent import remembered

if TYPE_CHECKING:
    from pii_scan.records import Plan

# The kinds that are written as statements, and their fields that tell when something happened, and with whom.
KINDS = ("bank.transaction", "phone.cdr", "phone.sms", "border.crossing")
# And those that may stand in a list below the person whose they are.
LISTED = (
    *KINDS, "travel.flight", "travel.train", "hotel.stay", "netcafe.session", "property.rental", "property.housing",
    "bank.account", "bank.balance", "crime.case", "location.fix", "driving.vehicle", "driving.licence",
)  # fmt: skip
WHEN = ("when", "start", "crossing_date")
PEER = ("peer", "counterparty")
# The kind whose rows name the holder as often as not, and its fields that columns of any table may name.
CROSSING, VAGUE = "border.crossing", {"way", "when", "gate"}
# Cells that a header has at least, bytes of the longest line that is one, and of what is searched for such at once.
FEWEST, LINE, _PART = 3, 600, 9600
# Lines that a head may have below the one that names somebody.
LINES = 12
# Bytes of the longest line that is a day.
_DAY = 24
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
_COUNTER, _WORD = lazy_re("(?:序号|序號|编号|No\\.?|#) \\S".encode()), lazy_re(rb"\S+")
_NO_NAME = lazy_re(r"\d{2}|[。！？]|[：:=](?![^()（）]*[)）])")
_BAR = ord("|")
_RULED = b" \t\r|+-=:_" + "─━—═".encode()
_REST = (
    rb"[0-9][0-9](?:[-/.][0-9]{1,2}[-/.][0-9]{1,2}|\xe5\xb9\xb4[0-9]{1,2}\xe6\x9c\x88[0-9]{1,2}"
    rb"|(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))(?![0-9]{8})"
)
# The signs 】, 卡 and 户, behind which a day stands without a blank.
_HOLDS = b"(?:\xe3\x80\x91|\xe5\x8d\xa1|\xe6\x88\xb7)"
# Each begins with a text and looks behind it then: so it is searched ten times as fast.
_DAYS = (
    # a point stands before it only behind the number of an item
    *(
        lazy_re(rb"%b(?<![0-9/-]%b)(?<![0-9]:%b)(?<!(?<!\n[0-9])(?<!\n[0-9][0-9])\.%b)" % ((century,) * 4) + _REST)
        for century in (b"20", b"19")
    ),
    # 180217 1108, with which a line begins
    lazy_re(
        rb"[0-9](?<=\n[0-9])[0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[ \t]{1,4}"
        rb"(?:[01][0-9]|2[0-3]):?[0-5][0-9](?:[0-5][0-9])?[ \t]"
    ),
    lazy_re(rb"-(?<=[0-9][0-9]-)(?<![0-9.:/-][0-9][0-9]-)[0-9][0-9] [0-9][0-9]:[0-9][0-9]"),
    # 02月02日09:04, with which a line begins; or behind a bank or a card, as messages of banks have it
    lazy_re(
        rb"\xe6\x9c\x88(?:(?<=\n[0-9][0-9]\xe6\x9c\x88)|(?<=%b[0-9]\xe6\x9c\x88)|(?<=%b[0-9][0-9]\xe6\x9c\x88))"
        rb"[0-9]{1,2}\xe6\x97\xa5 ?[0-9]{1,2}(?::|\xe6\x97\xb6)[0-9][0-9]" % ((_HOLDS,) * 2)
    ),
)
# The clock of a computer, behind a key: the seconds or milliseconds from 2011 to 2033.
_CLOCKS = lazy_re(rb"1(?<=[\"': =>]1)[3-9][0-9]{8}(?:[0-9]{3})?(?![0-9])")
# A time of day that is the value of a key: to the second, or behind a Chinese one.
_TIMES = lazy_re(
    rb":(?:(?<=[:=]\d\d:|[\"' ]\d\d:)[0-5][0-9]:|(?<=[\x80-\xbf]\d\d:)|(?<=[\x80-\xbf] \d\d:))[0-5][0-9](?![0-9:])"
)
# A day without its year that is the value of a key: "05/07"
_SHORT = lazy_re(rb"\"\s?:\s?\"((?:0[1-9]|1[0-2])[/-](?:0[1-9]|[12][0-9]|3[01]))\"")
# What is left of an account, in a list that tells of no days.
_LEFT = lazy_re(
    "余额(?:为|是|人民币|[：: ¥￥]){0,3}".encode() + rb"[0-9][0-9,]{0,14}\.[0-9]{2}"
    rb"|\"(?i:(?:current_?|acct_?|account_?)?bal(?:ance)?)\"\s?:\s?\"?(?=[0-9]{1,12}\.[0-9])"
    rb"|(?:LEDGER|Ledger) (?:BAL(?:ANCE)?|[Bb]al(?:ance)?)\.?:? {0,4}(?:CNY|RMB)? ?(?=[0-9][0-9,]{0,14}\.[0-9]{2})"
)
# A day without its year that begins a line, also behind the mark of an item: 9月10日, —— 2月12日, 3) 7/20 10:42
_OF_LINE = lazy_re(
    rb"\n\f?(?:[ \t]|\xe3\x80\x80){0,12}+(?:(?:[*+#>-]|\xe2[\x80-\x9f][\x80-\xbf]){1,4}+[ \t]{0,4}+"
    rb"|[0-9]{1,3}(?:[.)]|\xe3\x80\x81|\xef\xbc\x89)[ \t]{0,4}+)?"
    rb"([0-9]{1,2}(?:\xe6\x9c\x88[0-9]{1,2}\xe6\x97\xa5|[/-][0-9]{1,2} [0-9]{1,2}:[0-9][0-9]))"
)
# The year behind a day, as in 13/06/2017, and what stands before it.
_YEARS = tuple(lazy_re(rb"%b20(?<=[0-9]%b20)[0-9][0-9](?![0-9/.-])" % (sign, sign)) for sign in (b"/", rb"\.", b"-"))
_DAY_MONTH = lazy_re(rb"(?<![0-9/.-])[0-9]{1,2}([/.-])[0-9]{1,2}\Z")
# The same behind an English month, as in 14 July 2017 and July 14, 2017, or 14-Jul-2017.
_YEAR = (
    lazy_re(rb" 20(?<=[A-Za-z0-9,.] 20)[0-9][0-9](?![0-9/-]|\.[0-9])"),
    lazy_re(rb"-20(?<=[A-Za-z]-20)[0-9][0-9](?![0-9/-]|\.[0-9])"),
)
# As tickets write it: 10JUL, 10JUL17.
_TICKET = lazy_re(
    rb"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?<=[ \t][0-9][0-9][A-Z]{3})(?:[0-9]{2})?(?=[ \t,])"
)
_MONTH = MONTH.encode()
_ENGLISH = lazy_re(
    rb"(?<![0-9A-Za-z])(?:[0-9]{1,2}(?:st|nd|rd|th)?[ -](?:%b)[a-z]{0,6}\.?|(?:%b)[a-z]{0,6}\.? [0-9]{1,2},?)\Z"
    % (_MONTH, _MONTH)
)
# The mark of an item of a list; what stands before a day that begins one.
_ITEM = lazy_re(rf"(?:\A|\n)[ \t\u3000]{{0,8}}{SIGN}?[\[(（]?\Z")
# The beginning of a line before a day in it: of an item with a mark, of a short one, or of an element.
_AHEAD = lazy_re(rf"(?:\A|\n)[ \t\u3000]{{0,8}}(?:{SIGN}?[^\n]{{0,60}}|[ \t]{{0,16}}<[^\s<>/!?][^<>\n]{{0,200}})\Z")
# A day without its year, and a time of that day: 5月12日06:53
_MONTH_DAY = lazy_re(rf"[ \t\u3000]{{0,8}}{SIGN}?[\[(（]?\d{{1,2}}月\d{{1,2}}[日号]?\s?\d{{1,2}}[:：时時点點]\d{{2}}")
# Elements of a page that name nothing.
_TAGS = ("td", "li", "p", "div", "span", "b", "dd")
_KEY = lazy_re(
    r"([A-Za-z_\u4e00-\u9fff][A-Za-z0-9_/\u4e00-\u9fff ()（）.-]{0,30}?)[\"'`]?\s{0,4}"
    r"(?:[:：=]|=?>)[^\S\n]{0,8}[\"']?\Z"
)
_KEY_ENDS = frozenset(":：=>")
# What counts the items of a list, or is said in an interview, and is no key: 第1次：, 答：
_ORDINAL = lazy_re(r"[问答QA]|第[一二三四五六七八九十百0-9]{1,4}[次笔条项趟回段]")
# The name of a column in which a day stands, with one blank between them, or none: … 登记时间2019-10-14
_COLUMN = lazy_re(
    r"(?:(?:[ \u3000]{2}|[\t|]\s?)([\u4e00-\u9fffA-Za-z_][\u4e00-\u9fffA-Za-z0-9_]{0,15})[ \u3000]"
    r"|[ \u3000，,；;]([\u4e00-\u9fff]{2,6}(?:时间|日期|[日期])))\Z"
)


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
    listed = [{name for kind, name in names if kind in KINDS} for names in fields]
    others = others_of(simple)
    peers = others | {c for c, names in enumerate(listed) if names.intersection(PEER) and not is_own(simple[c])}
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
                    return header.headers
        return ()

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
            if (end - start <= _DAY and is_timed(text)) or _CARRIED.match(text):
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


def _days(data: bytes, start: int, end: int) -> list[int]:
    """Where days stand in a part of a text, in order."""
    *whole, dashed, short = (found.finditer(data, start, end) for found in _DAYS)
    found = [
        *(one.start() for part in whole for one in part),
        *(one.start() - 2 for one in dashed),
        *(one.start() - 1 - data[one.start() - 2 : one.start()].isdigit() for one in short),
        *(one.start() - 2 for one in _TICKET.finditer(data, start, end)),
    ]
    found += [
        one.start() - len(before[0])
        for one in (one for year in _YEAR for one in year.finditer(data, start, end))
        if (before := _ENGLISH.search(data[max(0, one.start() - 20) : one.start()]))
        and one.start() - len(before[0]) >= start
    ]
    for one in (one for year in _YEARS for one in year.finditer(data, start, end)):
        before = _DAY_MONTH.search(data[max(0, one.start() - 7) : one.start()])
        if before and one.start() - len(before[0]) >= start:
            found.append(one.start() - len(before[0]))
    return sorted(found)


def has_day(data: bytes, start: int, end: int) -> bool:
    """Whether a day stands anywhere in a part of a text."""
    return bool(_days(data, start, end))


def days(data: bytes, own: tuple[int, int], is_part: Callable[[str], bool]) -> Iterator[int]:
    """Where days, and what is left of accounts, stand in [own[0], own[1]) behind a key that names a part of a row.

    Or where they may be in an item of a list.
    """
    clocks = {one.start() for one in _CLOCKS.finditer(data, *own)}
    clocks |= {one.start(1) for one in _SHORT.finditer(data, *own)}
    clocks |= {one.start() - 2 for one in _TIMES.finditer(data, *own) if one.start() - 2 >= own[0]}
    # the line of a day may begin before the part, and the day end behind it
    around = _OF_LINE.finditer(data, max(0, own[0] - _DAY), own[1] + _DAY)
    of_line = (one.start(1) for one in around if own[0] <= one.start(1) < own[1])
    left = (one.start() for one in _LEFT.finditer(data, own[0], own[1] + LINE) if one.start() < own[1])
    for at in sorted([*_days(data, *own), *clocks, *of_line, *left]):
        before = closed(data[max(0, at - 240) : at].decode("utf-8", "ignore"))
        key = _KEY.search(before) if before.rstrip().rstrip("\"'").rstrip()[-1:] in _KEY_ENDS else None
        said = key[1].strip() if key else ""
        if key and before[: key.start()].endswith("<"):  # behind the name of its element
            said = said.rpartition(" ")[2]
        is_led = before[-1:] == ">" or not key or said in HOLDING
        name = (lead(before)[1] if is_led else "") or said
        name = "" if _ORDINAL.fullmatch(name) or name in _TAGS else name
        if not name and at not in clocks and _AHEAD.search(before):
            yield at
            continue
        name = name or (column[1] or column[2] if (column := _COLUMN.search(before)) else "")
        if name and is_part(name):
            yield at


def is_item(data: bytes, span: tuple[int, int], at: int) -> bool:
    """Whether the line of a day may be an item of a list: with a mark before it, or with the day near its beginning."""
    before = data[span[0] : at].decode("utf-8", "ignore")
    return span[1] - span[0] <= LINE and "\n" not in before and _AHEAD.search(before) is not None


def begins_item(data: bytes, start: int) -> bool:
    """Whether a line begins an item of a list that tells of days."""
    if _MONTH_DAY.match(data[start : start + 96].decode("utf-8", "ignore")):
        return True
    found = _days(data, start, start + 64)
    between = data[start : found[0]].decode("utf-8", "ignore") if found else ""
    return bool(found) and "\n" not in between and _ITEM.search(between) is not None
