"""Days in running text, and where they may be those of the rows of a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pii_scan.lazy import lazy_re
from pii_scan.letterspacing import closed
from pii_scan.notations import HOLDING, lead
from pii_scan.records.shapes import MONTH
from pii_scan.records.units.items import SIGN

# Bytes of the longest line that is a day, and of the longest that may be an item or a header.
LONGEST_DAY, LINE = 24, 600
_REST = (
    rb"[0-9][0-9](?:[-/.][0-9]{1,2}[-/.][0-9]{1,2}|\xe5\xb9\xb4[0-9]{1,2}\xe6\x9c\x88[0-9]{1,2}"
    rb"|(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))(?![0-9]{8})"
)
# The signs 】, 卡, 户 and 于, behind which a day stands without a blank.
_HOLDS = b"(?:\xe3\x80\x91|\xe5\x8d\xa1|\xe6\x88\xb7|\xe4\xba\x8e)"
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
# A day without its year, or a month, that is the value of a key: "05/07", "2012-04"
_SHORT = lazy_re(
    rb"\"\s?:\s?\"((?:0[1-9]|1[0-2])[/-](?:0[1-9]|[12][0-9]|3[01])|(?:19|20)[0-9]{2}[-/.](?:0[1-9]|1[0-2]))\""
)
# What is left of an account, in a list that tells of no days.
_LEFT = lazy_re(
    "余额(?:为|是|人民币|[：: ¥￥]){0,3}".encode() + rb"[0-9][0-9,]{0,14}\.[0-9]{2}"
    rb"|\"(?i:(?:current_?|acct_?|account_?)?bal(?:ance)?)\"\s?:\s?\"?(?=[0-9]{1,12}\.[0-9])"
    rb"|(?:LEDGER|Ledger) (?:BAL(?:ANCE)?|[Bb]al(?:ance)?)\.?:? {0,4}(?:CNY|RMB)? ?(?=[0-9][0-9,]{0,14}\.[0-9]{2})"
)
# A day without its year that begins a line, also behind the mark of an item: 9月10日, 3) 7/20 10:42, 7/3 G819
_OF_LINE = lazy_re(
    rb"\n\f?(?:[ \t]|\xe3\x80\x80){0,12}+(?:(?:[*+#>-]|\xe2[\x80-\x9f][\x80-\xbf]){1,4}+[ \t]{0,4}+"
    rb"|[0-9]{1,3}(?:[.)]|\xe3\x80\x81|\xef\xbc\x89)[ \t]{0,4}+)?"
    rb"([0-9]{1,2}(?:\xe6\x9c\x88[0-9]{1,2}\xe6\x97\xa5"
    rb"|[/-][0-9]{1,2} (?:[0-9]{1,2}:[0-9][0-9]|[A-Z]{1,2}[0-9]{1,4} )))"
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
_ENTRY = lazy_re(r"[ \t\u3000]{0,8}[\[(（【]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[\]）)】、.]")
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
    return (at for at, is_clock in times(data, own) if is_of_row(data, at, is_clock, is_part))


def times(data: bytes, own: tuple[int, int]) -> Iterator[tuple[int, bool]]:
    """Where such days may stand; and whether each is a time that the value of a key is."""
    clocks = {one.start() for one in _CLOCKS.finditer(data, *own)}
    clocks |= {one.start(1) for one in _SHORT.finditer(data, *own)}
    clocks |= {one.start() - 2 for one in _TIMES.finditer(data, *own) if one.start() - 2 >= own[0]}
    # the line of a day may begin before the part, and the day end behind it
    around = _OF_LINE.finditer(data, max(0, own[0] - LONGEST_DAY), own[1] + LONGEST_DAY)
    of_line = (one.start(1) for one in around if own[0] <= one.start(1) < own[1])
    left = (one.start() for one in _LEFT.finditer(data, own[0], own[1] + LINE) if one.start() < own[1])
    return ((at, at in clocks) for at in sorted([*_days(data, *own), *clocks, *of_line, *left]))


def is_of_row(data: bytes, at: int, is_clock: bool, is_part: Callable[[str], bool]) -> bool:
    """Whether a day stands behind a key that names a part of a row, or where it may be in an item of a list."""
    before = closed(data[max(0, at - 240) : at].decode("utf-8", "ignore"))
    key = _KEY.search(before) if before.rstrip().rstrip("\"'").rstrip()[-1:] in _KEY_ENDS else None
    said = key[1].strip() if key else ""
    if key and before[: key.start()].endswith("<"):  # behind the name of its element
        said = said.rpartition(" ")[2]
    is_led = before[-1:] == ">" or not key or said in HOLDING
    name = (lead(before)[1] if is_led else "") or said
    name = "" if _ORDINAL.fullmatch(name) or name in _TAGS else name
    if not name and not is_clock and _AHEAD.search(before):
        return True
    name = name or (column[1] or column[2] if (column := _COLUMN.search(before)) else "")
    return bool(name) and is_part(name)


def is_item(data: bytes, span: tuple[int, int], at: int) -> bool:
    """Whether the line of a day may be an item of a list: with a mark before it, or with the day near its beginning.

    Or an item of several lines that has a number.
    """
    before = data[span[0] : at].decode("utf-8", "ignore")
    if span[1] - span[0] > LINE:
        return False
    return _AHEAD.search(before) is not None if "\n" not in before else _ENTRY.match(before) is not None


def begins_item(data: bytes, start: int) -> bool:
    """Whether a line begins an item of a list that tells of days."""
    if _MONTH_DAY.match(data[start : start + 96].decode("utf-8", "ignore")):
        return True
    found = _days(data, start, start + 64)
    between = data[start : found[0]].decode("utf-8", "ignore") if found else ""
    return bool(found) and "\n" not in between and _ITEM.search(between) is not None
