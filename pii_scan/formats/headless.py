"""Tables without a header line, or one that says nothing: rows of one width in which a column's values speak."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from pii_scan.delimiters import log_lead, uncommon
from pii_scan.formats.plain import LISTED
from pii_scan.formats.relayed import ASKED
from pii_scan.lazy import lazy_re
from pii_scan.model import NO_DELIMITER, SPACES, TABLE_SIGNS, Layout
from pii_scan.notations import SLOT, slot, stem
from pii_scan.validators import build

# Rows that are looked at, the fewest that make a table, the share that has its width, and of the values their shape.
ROWS, FEWEST, FITTING, SHAPED = 20, 3, 0.9, 0.8
# The share of telephone numbers that begin with four digits of their own, of so many at most; how many of them need
# nothing beside them.
SCATTERED, SOME, ENOUGH = 0.7, 40, 8
# Mobile numbers of a text from which one without a word is one, too: how many, which share of them must be given out,
# how many ways they begin in at least, and in order; and the share that may begin alike.
MANY, GIVEN, BEGINNINGS, WAYS, ALIKE = 20, 0.98, 4, 10, 0.5
_LIKE = lazy_re("1[3-9][0-9]{9}")
# the first digit by itself: so it is searched twice as fast
_MOBILE_LIKE, _CARD_LIKE = lazy_re("1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}"), lazy_re("[0-9][0-9]{15}")
_VIN_LIKE, _PLATE_LIKE = lazy_re("L[A-HJ-NPR-Z0-9]{16}"), lazy_re("[\u4e00-\u9fff][A-Z][·. ]?[A-Z0-9]{5}")
# Different ones behind one key that are enough, and a key with its value.
KEYED = 5
_KEYED = lazy_re(r"(?<![\w.-])([A-Za-z_][\w.-]{1,30})[\"']?\s{0,3}(?:=>|[:=])\s{0,3}([\"']?)([+\w-]{1,40}+)(?!:\w)")
# What stands directly before a number that is the value of a key, and how many characters that are.
_OF_KEY, _KEY_SIGNS = lazy_re(r"(?:=>|[:=])\s{0,3}[\"']?(?:\+?86-?)?\Z"), 10
# Cells of a row: fewer may only hold mobile numbers, and many of these.
WIDTHS = dict.fromkeys(("\t", "\x01", "----"), 2) | dict.fromkeys(("|", ";", ",", "--", "，", "、"), 3)
WIDTHS |= {SPACES: 2, " ": 3, NO_DELIMITER: 2}
# Delimiters that divide only where no other one does, and those that also stand in prose and in source code.
WEAK_SIGNS = ("--", SPACES, " ", NO_DELIMITER)
WIDE_SIGNS = ("，", "；", "、")
COMMON_SIGNS = (",", ";", "|", *WIDE_SIGNS)
AROUND = " \t\r\"'`\u3000【】"

_ID_NUMBER = lazy_re(r"[1-9]\d{16}[\dXx]")
_MOBILE = lazy_re(r"(?:\+?86[ -]?)?(1[3-9]\d{9})")
_SIZE = 11
# begins with a digit and looks behind it then: so it is searched ten times as fast
_BARE = lazy_re(
    # the last: in the name of a recording, before a day
    r"(?:1(?<![0-9A-Za-z.+_-]1)|861(?<![0-9A-Za-z.+_-]861)|1(?<=[A-Za-z]_1)(?=[0-9]{10}_20))"
    r"[3-9][0-9]{9}(?!(?!_20[0-9]{6})[0-9A-Za-z_-]|\.[0-9])"
)
_AS_LONG = lazy_re(r"[0-9](?<![0-9A-Za-z.+_-][0-9])[0-9]{10}(?![0-9A-Za-z_-]|\.[0-9])")
_OTHERS = lazy_re(r"[^\s,，;；、。|'\"]")
# What may begin an item of a list, such as how often it was counted; and a short line above or below the list, one of
# which must say what is in it, or what Redis was asked for.
_ITEM = lazy_re(r"(?m)^[ \t]*(?:[-*•]|\d{1,4}[.、)）:：]|\d{1,7}(?=[ \t]))[ \t]*(?=['\"]?[+1])")
_REMARK = lazy_re(r"[（(][\u4e00-\u9fff]{1,8}[）)]")
_CAPTION = lazy_re(
    r"(?m)^(?:[^\n=;{}<>]{1,40}|[\w.:-]{1,40}(?:\[\d{1,2}\])?> [A-Za-z]{3,12} [\w:.*{}-]{1,60}[^\n=;{}<>]{0,20})$"
)
_CAPTIONS = 4
# Of a number that names somebody, or a day.
_LONG = lazy_re(r"\d{6}")
_OF_PHONES = lazy_re(r"手机|手機|号码|號碼|电话|電話|(?i:(?<![a-z])(?:mobiles?|phones?|phone numbers)(?![a-z]))")
_PERSONAL = lazy_re(r"[\u4e00-\u9fff]|[\w.+-]@[\w-]")
# Any of the two numbers, and what both hold, to leave at once where there is none. Each begins with a digit, as above.
_VALUE = lazy_re(r"[1-9](?<![0-9][1-9])(?:\d{16}[\dXx]|(?<=1)[3-9]\d{9}|(?<=8)61[3-9]\d{9})(?![0-9])")
_DIGITS = lazy_re(r"[1-9]\d{10}")
# What other forms of tables and of data begin their lines with.
_OTHER = lazy_re(r"\s*(?:[(\[{<|]|\+-|[-+|=: ]{3,}$)")

# What no line holds that names columns: a number, or a key with its value.
_NO_NAMES = lazy_re(r"\d{3}|[=：:]")
# The name of a column, whether known or not: without figures, but for those of a year.
_NAME = lazy_re(r"(?:19|20)[0-9]{2}年?|[^\W\d][^\d,;|，；、。！？:：=\n]{0,19}")
# A request in the log of a web server, behind which stand a status and how many bytes were sent.
_REQUEST = lazy_re(r"\"[A-Z]{3,8} \S{1,2000} HTTP/[0-9.]{1,3}\" [0-9]{3} ")
# Whose number it is, in the lines above rows of calls that begin with a time, or which way and with whom before it; and
# how many lines that may be.
OWN = lazy_re(
    r"(?:[A-Za-z\u4e00-\u9fff]|\d{16}[\dXx])\s{0,2}[：:=（(]?\s{0,2}(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)"
)
_STAMPED = lazy_re(
    r"\A\W{0,4}(?:\d{1,4}\W{1,4}|(?:(?<=[←→]\s)|(?:[打呼拨][进出入]|[主被]叫|[来去]电)\s{1,4})1[3-9]\d{9}\s{1,4})?"
    r"(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日? ?\d{1,2}:\d{2}"
)
_HEADS = 4
# What a line above the rows names that lists the names of their columns: these are a table inside running text.
_DIVIDED = lazy_re(r"[/、，,|+＋→ ]|】【|-{1,4}|—{1,2}")
_NAMED = lazy_re(r"姓名|身份证|证件|护照|手机|电话|卡号|账号|车牌")
# Rows that are not empty, as cells: of a delimiter, and whether quotes mean anything.
Cut = Callable[[str, bool], Iterator[list[str]]]


def find_headless(lines: Sequence[str], cut: Cut, complete: bool, hint: str) -> Layout | None:
    """The Layout of a table whose first line is a row already, or says nothing, or None. Its headers are empty then.

    lines: of the text's head. complete: they are all of it; else the last row is not counted. hint: the delimiters that
    the file's suffix suggests.
    """
    first = list(itertools.islice(filter(str.strip, lines[: 4 * ROWS]), ROWS + 1))
    if not _DIGITS.search("\n".join(first)) or sum(1 for line in first if _VALUE.search(line)) < FEWEST:
        return None
    if any(_OTHER.match(line) or _REQUEST.search(line) for line in first) or _holds_sections("\n".join(lines)):
        return None
    if _is_logged_head(first[0]) or _names_owner(first) or _lists_names(lines):
        return None
    found: list[tuple[tuple[bool, bool, int, bool], Layout]] = []
    chosen = uncommon(first[0])
    for delimiter, least in ({chosen: 3} | WIDTHS if chosen else WIDTHS).items():
        if found and delimiter in chosen:
            continue  # a part of what divides the rows
        if (delimiter not in first[0] and delimiter != NO_DELIMITER) or (found and delimiter in WEAK_SIGNS):
            continue
        for quote in (True, False) if len(delimiter) == 1 and delimiter not in WEAK_SIGNS else (False,):
            rows = list(itertools.islice(cut(delimiter, quote), ROWS + 1))
            width = _width(rows if complete or len(rows) > ROWS else rows[:-1], delimiter, least)
            if width:
                # Where cells begin with lone quotes, these swallow rows: rather a reading in which they mean nothing.
                swallowed = any("\n" in cell and delimiter in cell for row in rows for cell in row)
                rank = (delimiter in hint, not swallowed, width, quote)
                found.append((rank, _headed(Layout(delimiter, ("",) * width, 0, quote), rows, lines)))
    return max(found, key=lambda one: one[0])[1] if found else None


def _headed(layout: Layout, rows: Sequence[Sequence[str]], lines: Sequence[str]) -> Layout:
    """The layout, with the words of the first row as headers where numbers stand below it: no values are among them."""
    width = len(layout.headers)
    head, *below = [[cell.strip(AROUND) for cell in row] for row in rows if row is rows[0] or len(row) == width]
    names = [*filter(None, head)]
    if len(head) != width or layout.delimiter in (" ", NO_DELIMITER) or not all(map(_NAME.fullmatch, names)):
        return layout
    is_again = len({*names}) < len(names) or not {*names}.isdisjoint(itertools.chain.from_iterable(below))
    if is_again or 2 * len(names) < width:
        return layout
    columns = zip(*below, strict=True)
    if not any(sum(1 for cell in column if _VALUE.search(cell)) >= SHAPED * len(column) for column in columns):
        return layout
    at = next(at for at, line in enumerate(lines) if line.strip())
    return layout._replace(headers=tuple(head), header_lines=at + 1)


def _is_logged_head(line: str) -> bool:
    """Whether the line of a log names the columns of the rows below it: these are rows of running text then."""
    names = line[size:] if (size := log_lead(line)) else ""
    return "," in names and not _NO_NAMES.search(names)


def _lists_names(lines: Sequence[str]) -> bool:
    """Whether a line above the rows lists the names of their columns."""
    heads = [line.strip() for line in lines[:_HEADS]]
    listed = filter(None, (sign.search(line) for line in heads for sign in (LISTED, ASKED)))
    return any(_NAMED.search(one[1]) and len(_DIVIDED.split(one[1])) >= FEWEST for one in listed)


def _names_owner(lines: Sequence[str]) -> bool:
    """Whether lines name by a number whose calls the rows below are, which begin with a time: they are text then."""
    heads = list(itertools.takewhile(lambda line: not _STAMPED.search(line), lines[: _HEADS + 1]))
    return (
        0 < len(heads) <= _HEADS
        and any(map(OWN.search, heads))
        and all(_STAMPED.search(line) and not _ID_NUMBER.search(line) for line in lines[len(heads) :][:FEWEST])
    )


def _holds_sections(head: str) -> bool:
    """Whether tables inside running text begin in it: they have names for their columns."""
    # a plain header has no sign but its names, which may stand above a list that has none
    signs = (sign for name, every in TABLE_SIGNS.items() if name != "plain" for sign in every)
    return any(re.search(sign, head, re.IGNORECASE) for sign in signs)


def _width(rows: Sequence[Sequence[str]], delimiter: str, least: int) -> int:
    """How many cells a table's rows have; 0 where they are none's."""
    rows = rows[:ROWS]
    if len(rows) < FEWEST:
        return 0
    width, count = Counter(map(len, rows)).most_common(1)[0]
    if width < min(least, 2 if delimiter != NO_DELIMITER else 1) or count < FEWEST or count < FITTING * len(rows):
        return 0
    if any(is_listed(row, delimiter) for row in rows):
        return 0
    fitting = [[cell.strip(AROUND) for cell in row] for row in rows if len(row) == width]
    columns = list(zip(*fitting, strict=True))
    # words that come again in each row are the names of what stands behind them
    again = sum(1 for column in columns if len({*column}) == 1 and column[0].isalpha())
    if delimiter in WEAK_SIGNS and again > 1 and 3 * again > sum(1 for column in columns if any(column)):
        return 0
    many = any(_are_mobiles(column, ENOUGH) for column in columns)
    return width if many or (width >= least and _speak(columns, delimiter)) else 0


def is_listed(row: Iterable[str], delimiter: str) -> bool:
    """Whether a row looks like a list in source code: quotes after blanks."""
    return delimiter in COMMON_SIGNS and any(cell[:1] == " " and cell.strip()[:1] in {'"', "'"} for cell in row)


def _speak(columns: Sequence[Sequence[str]], delimiter: str) -> bool:
    """Whether the values say that they are people's: ID numbers do; mobile numbers where something else does, too."""
    if any(are_id_numbers(column) for column in columns):
        return True
    # four dashes divide nothing but lists of people
    if delimiter != "----" and not any(_are_personal(column) for column in columns):
        return False
    return any(_are_mobiles(column, FEWEST) for column in columns)


def are_id_numbers(cells: Sequence[str]) -> bool:
    """Whether nearly all cells are ID numbers."""
    shaped = [cell for cell in cells if _ID_NUMBER.fullmatch(cell)]
    wanted = SHAPED * len(cells)
    if not shaped or len(shaped) < wanted:
        return False
    check = build("prc_id18", {})
    return sum(1 for cell in shaped if check(cell).ok) >= wanted


def _are_mobiles(cells: Sequence[str], least: int) -> bool:
    """Whether cells are mobile numbers, at least so many of them.

    Sizes, counters and order numbers begin alike, and often stand in order.
    """
    numbers = [found[1] for cell in cells if (found := _MOBILE.fullmatch(cell))]
    different = set(numbers)
    if len(numbers) < SHAPED * len(cells) or len(different) < least or numbers == sorted(numbers):
        return False
    # of more than some every number begins as another one does
    some = list(dict.fromkeys(numbers))[:SOME]
    beginnings = {number[:4] for number in some}
    return len({number[:3] for number in some}) >= FEWEST and len(beginnings) >= SCATTERED * len(some)


def may_hold_rows(text: str) -> bool:
    """Whether something stands in a text that says little but in a row: a mobile number, a card, a VIN or a plate."""
    return any(sign.search(text) for sign in (_MOBILE_LIKE, _VIN_LIKE, _CARD_LIKE)) or (
        not text.isascii() and _PLATE_LIKE.search(text) is not None
    )


def may_hold_mobiles(text: str) -> bool:
    """Whether what looks like a mobile number stands in a text."""
    return _LIKE.search(text) is not None


def mobile_keys(text: str) -> frozenset[str]:
    """The keys whose values in a text are mobile numbers, see ``stem``; nothing for those without a key.

    Where other numbers as long stand beside them, the places of a line in which they stand, see ``slot``.
    """
    found = {""} if _holds_mobiles(text) else _slots(text)
    values: dict[tuple[str, bool], list[str]] = {}
    for key, quote, value in _KEYED.findall(text) if _holds_keyed(text) else ():
        values.setdefault((stem(key), bool(quote)), []).append(value)
    for (key, is_quoted), those in values.items():
        numbers = [number[1] for value in those if (number := _MOBILE.fullmatch(value))]
        different = list(dict.fromkeys(numbers))
        # counters and sizes are written without quotes, and most of 13… and 18… is given out
        least, ways = KEYED if is_quoted else MANY, {number[:2] for number in different}
        if len(numbers) < GIVEN * len(those) or len(ways) < FEWEST:
            continue
        if _are_mobiles(different, least) and _are_given(different):
            found.add(key)
    return frozenset(found)


def _holds_keyed(text: str) -> bool:
    """Whether any of the numbers of a text is the value of a key."""
    begins = (found.start() for found in _LIKE.finditer(text))
    return any(_OF_KEY.search(text[max(0, begin - _KEY_SIGNS) : begin]) for begin in begins)


def _slots(text: str) -> set[str]:
    """The places of a line in which the numbers are mobile numbers."""
    numbers: dict[str, list[str]] = {}
    for found in _AS_LONG.finditer(text):
        if place := slot(text[max(0, found.start() - SLOT) : found.start()]):
            numbers.setdefault(place, []).append(found[0])
    each = {place: list(dict.fromkeys(those)) for place, those in numbers.items()}
    return {place for place, those in each.items() if _are_mobiles(those, MANY) and _are_given(those)}


def _holds_mobiles(text: str) -> bool:
    """Whether numbers in a text are mobile numbers: many, nearly all of them given out, that begin in many ways.

    Ids and amounts of as many digits begin with others, too, or all alike.
    """
    if " HTTP/" in text:
        text = _REQUEST.sub("+", text)  # what follows is a size
    numbers = list(dict.fromkeys(number[-_SIZE:] for number in _BARE.findall(text)))
    beginnings = Counter(number[:3] for number in numbers)
    is_sorted = numbers == sorted(numbers)
    # beside as many people fewer are enough
    if len(numbers) < MANY and not (len(numbers) >= ENOUGH and 2 * _id_numbers(text) >= len(numbers)):
        # as many as in a table of one column are enough where nothing else stands in the text
        is_one = (len(beginnings) >= WAYS and _are_given(numbers)) if is_sorted else _are_mobiles(numbers, ENOUGH)
        return is_one and _is_list(text)
    least = WAYS if is_sorted else BEGINNINGS
    if len(beginnings) < least or max(beginnings.values()) > ALIKE * len(numbers):
        return False
    return _are_given(numbers)


def _id_numbers(text: str) -> int:
    """How many ID numbers stand in a text."""
    check = build("prc_id18", {})
    return sum(1 for number in set(_ID_NUMBER.findall(text)) if check(number).ok)


def _are_given(numbers: Sequence[str]) -> bool:
    """Whether nearly all of some numbers are given out."""
    check = build("mobile_segment", {})
    return sum(1 for number in numbers if check(number).ok) >= GIVEN * len(numbers)


def _is_list(text: str) -> bool:
    """Whether a text holds nothing but mobile numbers, and a few short lines that say so."""
    rest = _REMARK.sub("", _BARE.sub("", _ITEM.sub("", text)))
    if not _OTHERS.search(rest):
        return True
    lines = [line.strip() for line in rest.splitlines() if _OTHERS.search(line)]
    captions = len(lines) <= _CAPTIONS and all(map(_CAPTION.fullmatch, lines))
    return captions and any(map(_OF_PHONES.search, lines))


def _are_personal(cells: Sequence[str]) -> bool:
    """Whether most cells hold Chinese text or an e-mail address."""
    return sum(1 for cell in cells if _PERSONAL.search(cell)) >= len(cells) / 2


def first_row(lines: list[str], layout: Layout) -> int:
    """The first line of a table without a header that has a long number, or as many cells as most of its rows."""
    others = len(layout.headers) - 1
    # a title may have any number of words
    if layout.delimiter == " " and (numbered := next((at for at, line in enumerate(lines) if _LONG.search(line)), 0)):
        return numbered
    rows = (at for at, line in enumerate(lines) if _LONG.search(line) or line.count(layout.delimiter) >= others)
    return next(rows, 0) if others else 0
