"""Tables in the middle of a text, as mails and notes hold them: a line that names columns, and rows of cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile

from pii_scan.delimiters import divided
from pii_scan.formats.drawn import next_line, past_blank
from pii_scan.formats.forms import is_list_header
from pii_scan.formats.marked import HEAD, Row
from pii_scan.lazy import lazy_re
from pii_scan.model import SPACES, Layout

# Blanks divide words, too: below a header of such two rows have as many.
_DELIMITERS, _BLANKS = ("\t", "|", ";", "；", "，", ",", "\u3000", " "), ("\u3000", " ")
_WORD = lazy_re(r"[^\W\d_][^\s:：=|,(){}]*")
# How a mail quotes another one.
_QUOTED = lazy_re(rb"(?:>[ ]?){1,4}")
# Columns of whom a row is about: what has none is a statement, and its head tells whose.
_WHOSE = lazy_re(
    r"(?i)\A(?!.*(?:对方|對方|对端|对手|收款|付款|转入|转出|被叫|opp|peer|payee))"
    r".*(?:姓名|户名|车牌|号牌|车架|身份证|证件|护照|手机|电话|号码|id_?card|id_?no|cert_?no|passport|plate|vin|msisdn|mobile|phone"
    # or by their initials, as systems of offices name them
    r"|(?<![a-z])(?:xm|sfz(?:h|hm|mhm)?|zjhm?|sjhm?|lxdh|dhhm?|hzhm|hphm|cphm|cjh|clsbdh)(?![a-z]))"
)
# The initials of words, of which rules know few; and of how many names more than these must stand beside each other.
_SHORTENED, _FEW = lazy_re(r"[A-Za-z]{2,10}"), 3
_DIGIT = lazy_re(rb"[0-9]")
# Bytes and lines above a header that may be its title, and characters of the longest of these.
_ABOVE, _LINES, _LINE = 600, 3, 80
# A list of names at the end of a line; what divides them, and little else; and the cells of the rows below.
LISTED = lazy_re(
    r"(?:[（(](?=[^（）()\n]{5,120}[)）]\s?[：:。]?\s*\Z)|(?:格式|字段|列名|表头|顺序)[^：:\n]{0,4}[：:]\s?)"
    r"([^（）()\d\n：:]{5,120})[)）]?\s?[：:。]?\s*\Z"
)
_TELLING = ("】【", "][", "→")
_SIGNS = (*_TELLING, " / ", "/", "、", "，", ",", "|", "+", "——", "--", "-", " ")
# Characters of the longest of such names, and how many of them must be known.
_NAME, _KNOWN = 16, 2
_BETWEEN = (*_TELLING, " / ", "----", "\t", "|", "，", ",", "、", "；", ";", "/", SPACES, " ")


def plain_at(data: bytes, at: int, is_label: Callable[[str], bool]) -> tuple[Layout, int] | None:
    """The table whose header is the line that holds the byte, and where its first row begins."""
    begin = data.rfind(b"\n", max(0, at - HEAD), at) + 1
    row = next_plain(data, begin)
    if row is None or row[1] - row[0] > HEAD or row[1] < at - 1:
        return None
    line = data[row[0] : row[1]].decode("utf-8", "replace").strip()
    for delimiter in _DELIMITERS:
        names = [name.strip(" \t\"';\ufeff") for name in line.split(delimiter)]
        inner = names[1:-1] if delimiter == "|" and not names[0] and not names[-1] else names
        if delimiter in _BLANKS and not all(map(_WORD.fullmatch, inner)):
            continue
        if len(inner) > 2 and is_list_header(inner, is_label):
            if not any(map(_WHOSE.match, inner)):
                return None
            if delimiter in _BLANKS:
                return _below(data, row[2], names, (delimiter,), _title(data, begin))
            # a table that ends directly above is no title
            title = _title(data, begin)
            title = "" if any(line.count(delimiter) > 1 for line in title.split("\n")) else title
            layout = Layout(delimiter, tuple(names), quote=delimiter == ",", title=title)
            return (layout, row[2]) if _is_row(data, row[2], layout) else None
        shortened = len(inner) > _FEW and all(map(_SHORTENED.fullmatch, inner)) and sum(map(is_label, inner)) >= _KNOWN
        if shortened and any(map(_WHOSE.match, inner)):
            return _below(data, row[2], names, (delimiter,), _title(data, begin))
    names = listed_names(line, is_label)
    return _below(data, row[2], names) if any(map(_WHOSE.match, names)) else None


def listed_names(line: str, is_label: Callable[[str], bool]) -> list[str]:
    """The names of columns that a line lists at its end, in brackets: `the list (name / ID number / room):`; or none.

    >>> listed_names("名单如下（姓名、身份证、房号）：", lambda _: True), listed_names("名单（附后）", lambda _: True)
    (['姓名', '身份证', '房号'], [])
    """
    found = LISTED.search(line)
    if not found:
        return []
    sign, parts = divided(found[1], _SIGNS)
    names = [name.strip(" 【】[]") for name in parts]
    known = sum(map(is_label, names)) + (sign in _TELLING)
    return names if len(names) > 2 and all(names) and max(map(len, names)) <= _NAME and known >= _KNOWN else []


def _below(
    data: bytes, at: int, names: list[str], delimiters: Sequence[str] = _BETWEEN, title: str = ""
) -> tuple[Layout, int] | None:
    """The rows of as many cells as there are names, below a line and no more than one blank one."""
    at = past_blank(data, at)
    for delimiter in delimiters:
        layout = Layout(delimiter, tuple(names), quote=False, title=title)
        row = next_plain(data, at) if _is_row(data, at, layout) else None
        if row and _is_row(data, row[2], layout):
            return layout, at
    return None


def _title(data: bytes, at: int) -> str:
    """The short lines above a header, up to a blank one, that are no rows and no sentences."""
    lines = data[max(0, at - _ABOVE) : at].decode("utf-8", "ignore").split("\n")[:-1]
    above = reversed(list(takewhile(str.strip, reversed(lines[-_LINES:]))))
    return "\n".join(line.strip("> \t\r") for line in above if len(line) <= _LINE and not line.rstrip().endswith("。"))


def next_plain(data: bytes, at: int) -> Row | None:
    """The row that begins at a place, unless its line is empty."""
    quoted = _QUOTED.match(data, at)
    start = quoted.end() if quoted else at
    row = next_line(data, start)
    return row if row and data[row[0] : row[1]].strip() else None


def _is_row(data: bytes, at: int, layout: Layout) -> bool:
    """Whether a row begins at a place that has as many cells as there are names, and a number in one of them."""
    row = next_plain(data, at)
    if row is None or not _DIGIT.search(data, row[0], row[1]):
        return False
    return len(layout.row(data, row[0], row[1])[0]) == len(layout.headers)
