"""The cells of a line: of a row without names, of a log of statements, of words between blanks; and what they say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from pii_scan.delimiters import uncommon
from pii_scan.lazy import lazy_re

if TYPE_CHECKING:
    import re

# Tags of a page that only say how words look.
_LOOKS = lazy_re(r"(?i)</?(?:strong|b|em|i|u|span|font|small|sup|sub|mark|code|big)(?:\s[^<>]{0,200})?>")
# Words in bold, as Markdown has them; the stars of a masked number have digits on both sides.
_BOLD = lazy_re(r"(?<![0-9A-Za-z*])\*\*(?=[^\s*])([^*\n]{1,80})(?<=\S)\*\*(?![0-9A-Za-z*])")
# An ID number by its looks, whatever its check digit; cards may have eighteen digits, too.
LIKE_ID = r"[1-8][0-9]{5}(?:18|19|20)[0-9]{9}[0-9Xx]"
_LIKE_ID = lazy_re(rf"(?<![0-9A-Za-z]){LIKE_ID}(?![0-9A-Za-z])")
# And one in a sentence, beside letters, too.
DOCUMENT = lazy_re(rf"(?<!\d){LIKE_ID}(?!\d)")
# A key in running text.
KEY = r"[\u4e00-\u9fffA-Za-z_][\u4e00-\u9fffA-Za-z0-9_/／∕()（）㎡²㎥³ \u3000\-]{0,20}?"
# Delimiters from the surest on, and cells of the longest line that is looked at.
_DELIMITERS = ("----", "\t", "\x01", "|", ";", ",", "--", "  ")
_MOST = 60
_WORD = lazy_re(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d\d(?::\d\d)?|[^ \t\u3000]+")
# A telephone or an identity number among such words.
_NUMBER = lazy_re(r"\W{0,3}(?:(?:\+?86-?)?1[3-9]\d[\d-]{8,10}|[1-9]\d{14}(?:\d\d[\dXx])?)\W{0,3}")
# The values of a statement in SQL, between its brackets, and of one in a log, each with its type.
_TUPLE = lazy_re(r".{0,200}?\(\s*(?=['\"N\d-])(.*)\)\s*+[,;]?\s*+\Z")
# What a function makes a date of: TO_DATE('2019-03-17', 'YYYY-MM-DD')
_CALL = lazy_re(r"\b[A-Za-z_]{3,20}\(\s?('[^'()]{1,40}')(?:\s?,\s?'[^'()]{1,40}')?\s?\)")
# A day as programs have it: datetime(2020, 11, 25, 8, 5), LocalDate.of(2020, 11, 25), Timestamp('2020-11-25'),
# time.Date(2020, time.November, 25, 8, 5, 0, 0, time.UTC)
_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"
_DAY_CALL = lazy_re(
    r"\b(?:datetime\.)?(?:date(?:time)?|(?:Local|Offset|Zoned)?Date(?:Time)?\.of|Timestamp|DateTime|time\.Date)\("
    r"(?:((?:19|20)\d\d), ?(\d{1,2}|time\.[A-Z][a-z]{2,8}), ?(\d{1,2})"
    r"(?:, ?(\d{1,2}), ?(\d{1,2})(?:, ?\d{1,9}){0,2})?"
    r"|(['\"])((?:19|20)\d\d[-/][^'\"\n]{4,28})\6)(?:, ?(?:tz(?:info)?=)?[A-Za-z][^()\n]{0,40})?\)"
)
_PARAMETERS = lazy_re(r".{0,200}?Parameters: ")
# What divides the columns of a printed line, and a column that begins with its name: 案由 诈骗
_GAP = lazy_re(r"[ \u3000]{2,}|\s*[\t|]\s*")
_NAMED = lazy_re(
    r"([\u4e00-\u9fffA-Za-z_][\u4e00-\u9fffA-Za-z0-9_]{0,15})[ \u3000]((?! )(?:[^：:=＝]|(?<=\d):(?=\d)){1,80})"
)
# A list of three values or more in brackets.
_LIST = lazy_re(r"\[([^\[\]\n，,]{1,60}(?:[，,][^\[\]\n，,]{0,60}){2,20})\]")
_COMMA = lazy_re(r"[，,]")
# Columns of the shortest such line.
_FEWEST = 3
# A value that a program makes of a text: Decimal("12.50"). The end may be cut off.
_MADE = lazy_re(
    r"(?:Decimal|BigDecimal|Number(?:Decimal|Long|Int)|ISODate|ObjectId|Date)\([\"']?([^\"'()]{1,60})[\"']?\)?"
)
_NAMED_CALL = 16
# What the first cell says of a row that adds up those above it.
_SUM = lazy_re(
    r"[\W_]*[\u4e00-\u9fffA-Za-z0-9-]{0,12}(?:[合小总總共累]\s?[计計]|汇总|彙總)[\W_]*"
    r"|(?i:[\W_]*(?:sub|grand|page)?[ _-]?totals?[\W_]*|sum)"
)
# A cell that says itself what it is.
_SAYS_WHAT = lazy_re(r"[\u4e00-\u9fff]{2,8}\s?[：:]\s?\S")
# The hour of a day.
_HOURS = lazy_re(r"\d[-/.月]\d{1,2}日?\s?\d{1,2}[:：时]")
_TYPED = lazy_re(r"\((?:[A-Z][a-z]+|BigDecimal|LocalDate(?:Time)?)\)\Z")


def adds_up(cells: Iterable[str]) -> bool:
    """Whether the cells of a row are a sum of the rows above it.

    >>> adds_up(["", "", "小计", "", "411664.15"]), adds_up(["Subtotal", "3"]), adds_up(["累计积分", "3"])
    (True, True, False)
    """
    return _SUM.fullmatch(next(filter(None, cells), "")) is not None


def is_foot(cells: Sequence[str]) -> bool:
    """Whether the cells of a row that is hardly filled say each what they are: who made the table, and how to call.

    >>> is_foot(["", "制表人：李秀英", "", "联系电话：1391234", ""]), is_foot(["备注：无", "李秀英"])
    (True, False)
    """
    filled = [cell for cell in cells if cell]
    return 0 < 2 * len(filled) <= len(cells) and all(map(_SAYS_WHAT.match, filled))


def clean(cell: str) -> str:
    """A cell without quotes and blanks around it, and without the one mark that says that a number is text."""
    if cell[:1].isalnum() and cell[-1].isalnum():
        return cell
    cell = cell.strip(" \t\r\n\u3000\ufeff")
    if "(" in cell[:_NAMED_CALL] and (made := _MADE.fullmatch(cell)):
        cell = made[1]
    if len(cell) > 1 and cell[0] == cell[-1] and cell[0] in "\"'`":
        cell = cell[1:-1].replace('""', '"')
    # what keeps a spreadsheet from reading a number
    if cell[:2] == '="' and cell[-1] == '"':
        cell = cell[2:-1]
    elif cell[:1] in "'`" and cell[1:2].isdigit():
        cell = cell[1:]
    return cell.strip()


def text_of(cell: bytes) -> str:
    """A cell of a row, clean."""
    return clean(cell.decode("utf-8", "replace"))


def texts(cells: Iterable[bytes]) -> list[str]:
    """The cells of a row, clean."""
    return [*map(text_of, cells)]


def plain(value: str) -> str:
    """A value of JSON without its quotes."""
    return unescape(" ".join(value.strip('"[]').split()).lstrip('"') if value[:1] == "[" else value.strip('"[]'))


def unescape(text: str) -> str:
    """The text of a string of JSON."""
    if "\\" not in text:
        return text
    import json

    try:
        return str(json.loads(f'"{text}"'))
    except ValueError:
        return text


def without_looks(text: str) -> str:
    """The text of a page without the tags, or the stars of Markdown, that only say how its words look."""
    text = _LOOKS.sub("", text) if "</" in text else text
    return _BOLD.sub(r"\1", text) if "**" in text else text


def numbers_somebody(text: str) -> bool:
    """Whether an ID number stands in a text, even one with a wrong check digit: it is somebody's own."""
    return _LIKE_ID.search(text) is not None


def numbers_of(text: str) -> set[str]:
    """What ``numbers_somebody`` finds."""
    return set(_LIKE_ID.findall(text))


# What divides the cells of a table, and in running text is put around a word, or between two places.
_QUOTING = ("`", "→", "⇒")


def delimited(line: str) -> tuple[str, ...]:
    """The cells of a line that a delimiter divides, or none."""
    typed = _PARAMETERS.match(line) if "Parameters: " in line else None
    if typed:
        line = line[typed.end() :]
    elif line.rstrip(" ,;")[-1:] == ")" and (values := _TUPLE.match(line)):
        line = without_calls(values[1])
    chosen = uncommon(line)
    chosen = "" if chosen in _QUOTING else chosen
    for delimiter in (chosen, *_DELIMITERS) if chosen else _DELIMITERS:
        if line.count(delimiter) > 1:
            cells = map(clean, line.split(delimiter, _MOST))
            return tuple(_TYPED.sub("", cell) for cell in cells) if typed else tuple(cells)
    return ()


def without_calls(text: str) -> str:
    """A text of SQL with the values of functions that make dates instead of these."""
    return _CALL.sub(r"\1", text) if "(" in text else text


def with_days(text: str) -> str:
    """A text with the days that calls in it make, as people write them."""
    return _DAY_CALL.sub(_day, text) if "ate" in text or "Timestamp(" in text else text


def _day(call: re.Match[str]) -> str:
    year, month, day, hour, minute, _, written = call.groups()
    if written:
        return f"'{written}'"
    if not month.isdigit():
        month = str(_MONTHS.index(month[5:8]) // 3 + 1) if month[5:8] in _MONTHS else "1"
    return f"'{year}-{month:0>2}-{day:0>2} {hour:0>2}:{minute:0>2}'" if hour else f"'{year}-{month:0>2}-{day:0>2}'"


def words(line: str) -> tuple[str, ...]:
    """What stands between the blanks of a line; a date and its time are one.

    A message alone is no row of them, nor are lines that each tell when.
    """
    if "\n" in line and len(_HOURS.findall(line)) > 1:
        return ()
    found = tuple(_WORD.findall(line)[:_MOST])
    return () if line.startswith("【") and not any(map(_NUMBER.fullmatch, found)) else found


def bracketed(line: str) -> list[tuple[str, ...]]:
    """The cells of each list that stands in brackets in a line, as in ``res=[张三,诈骗,高新分局]``."""
    found = _LIST.findall(line) if "[" in line else []
    return [tuple(map(clean, _COMMA.split(one))) for one in found]


def columns(line: str) -> tuple[tuple[str, str], ...]:
    """The names and values of a line all of whose columns begin with a name, which one blank parts from its value."""
    parts = _GAP.split(line.strip(" \t\r\u3000|"), _MOST)
    if len(parts) < _FEWEST:
        return ()
    found = tuple((named[1], named[2]) for part in parts if (named := _NAMED.fullmatch(part)))
    return found if len({name for name, _ in found}) == len(parts) else ()


def divided(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Pairs of key and value, and behind each those of the columns on its line, as in 2719   ARR 01AUG14."""
    found: list[tuple[str, str]] = []
    for key, value in pairs:
        first, *rest = _GAP.split(value)
        named = [_NAMED.fullmatch(part) for part in rest]
        is_divided = bool(first and named) and all(named)
        found.append((key, first if is_divided else value))
        found += [(one[1], one[2]) for one in named if is_divided and one]
    return found


def two_words(line: str) -> tuple[str, ...]:
    """The words of a line that has two, as lists of names and numbers do; else none."""
    found = line.split(None, 2)
    return tuple(found) if len(found) == 2 and found[0][-1] not in ":：" else ()
