"""Sentences that go on from one line to the next, as letters and the text layers of pages have them."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from pii_scan.lazy import lazy_re
from pii_scan.records.units import Unit, decoded, line_span, told_unit
from pii_scan.records.units.cells import DOCUMENT
from pii_scan.records.units.items import ITEM
from pii_scan.records.units.joined import joined_lines
from pii_scan.records.units.recent import RECENT

# Lines of the longest sentence.
LINES = 6
# Whom a notice speaks to, which goes on below: 尊敬的业主 王建国（手机…）：
_DEAR = lazy_re(r"[ \t\u3000]{0,8}(?:尊敬的|亲爱的|致[ \u3000]?(?=[\u4e00-\u9fff])|(?i:dear )).{2,160}[：:，,]\s*\Z")
# What announces a list, and the first row of one.
_LISTS = lazy_re(r"如下\s?[：:]\s*\Z")
_DATED = lazy_re(r"\s{0,8}(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?\s?\d{1,2}:\d\d")
# English running text: so many words with blanks between them, and no sign of a program or a table.
_WORDS, _ENGLISH = 5, lazy_re(r"(?<![^\s(])[A-Za-z][a-z'-]{1,20}[,;.:)]{0,2}(?=\s|\Z)")
_CODE = lazy_re(r"[={}<>\t|\\]|\A\s{0,12}[\"'(\[#/]")
# What goes on with a sentence on the next line; and what speaks, in a sentence of its own, of who was named before.
_NEXT = lazy_re(r"[ \t]{0,8}(?:[a-z]|(?!\d{1,3}[.)、])[A-Z0-9\u4e00-\u9fff+¥])")
_LOWER = lazy_re(r"[ \t]{0,8}[a-z]")
_THEIRS = lazy_re(
    r"[ \t]{0,8}(?:His|Her|He|She|The (?:guest|passenger|suspect|tenant|owner|driver|customer|subscriber))\s[A-Za-z]"
)
# Characters of the shortest line that is full where no sign ends it.
_FULL = 40
# Characters of the shortest full line in Chinese, and names of values that its end may cut.
_HALF = 16
_LABEL = lazy_re(r"身份证|证件|号码|手机|电话|护照|号牌|车牌|车架号|发动机|卡号|账号|编号")
# A name at the end of a line, and a value at the beginning of the next one.
_NAMES, _VALUE = (
    lazy_re(r"[，,；;](?:身份证|证件|手机|卡|账|车架|发动机|号牌|车牌)(?:号码?)?\Z"),
    lazy_re(r"[ \t\u3000]{0,8}[A-Z0-9]{6}"),
)
# Numbers that name somebody: where both of two lines hold one, each tells of a person.
NAMING = (DOCUMENT, lazy_re(r"(?<!\d)1[3-9]\d{9}(?!\d)"))


def wrapped_lines(data: bytes, offset: int, low: int) -> Unit | None:
    """The lines around an offset of which each but the last ends in a comma, or greets; None where it is one line.

    low: where the unit before it ends. Lines that name somebody each are a list.
    """
    lines = [decoded(data, *line_span(data, offset))]

    def joins(span: tuple[int, int], is_above: bool) -> bool:
        text = decoded(data, *span)
        upper, lower = (text, lines[0]) if is_above else (lines[-1], text)
        english = _is_english(text, *lines) and _is_one(upper, lower)
        if not (english or _goes_on(upper, lower)) or names_each(text, *lines):
            return False
        lines.insert(0 if is_above else len(lines), text)
        return True

    start, end = joined_lines(data, offset, low, LINES, joins)
    between = " " if _is_english(*lines) else ""
    return told_unit(between.join(line.strip() for line in lines), start, end) if len(lines) > 1 else None


def _is_english(*lines: str) -> bool:
    """Whether lines are English running text together."""
    return sum(map(_words, lines)) >= _WORDS and not any(map(_CODE.search, lines))


@lru_cache(RECENT)
def _words(line: str) -> int:
    """How many English words a line has, of so many as show that it is English."""
    return sum(1 for _ in islice(_ENGLISH.finditer(line), _WORDS))


def _is_one(upper: str, lower: str) -> bool:
    """Whether an English sentence, or what is told of one person, goes on from a line to the one below."""
    upper = upper.rstrip()
    if upper.endswith(","):
        return _NEXT.match(lower) is not None
    if upper.endswith((".", ";")):
        return _THEIRS.match(lower) is not None
    return len(upper) >= _FULL and upper[-1:].isalnum() and _LOWER.match(lower) is not None


def _goes_on(upper: str, lower: str) -> bool:
    """Whether a sentence goes on from a line to the one below."""
    if _LISTS.search(upper) and _DATED.match(lower):
        return False
    ends = upper.rstrip()[-1:] in ("，", "、") or _DEAR.match(upper) is not None or _cuts_label(upper, lower)
    return ends and bool(lower.strip()) and not ITEM.match(lower)


def _cuts_label(upper: str, lower: str) -> bool:
    """Whether the end of a full line cuts the name of a value in two, or parts it from the value: 身份 / 证350102…."""
    tail, head = upper.rstrip()[-2:], lower.lstrip()[:2]
    if len(upper) >= _HALF and _NAMES.search(upper.rstrip()) and _VALUE.match(lower):
        return True
    return len(upper) >= _HALF and any(one.start() < len(tail) < one.end() for one in _LABEL.finditer(tail + head))


def names_each(other: str, *lines: str) -> bool:
    """Whether a line names somebody as one of some others does."""
    return any(naming.search(other) and any(map(naming.search, lines)) for naming in NAMING)
