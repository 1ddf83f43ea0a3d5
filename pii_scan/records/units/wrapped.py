"""Sentences that go on from one line to the next, as letters and the text layers of pages have them."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import MARKS, NUMBER, Unit, decoded, line_span, told_unit
from pii_scan.records.units.cells import LIKE_ID
from pii_scan.records.units.joined import joined_lines

# Lines of the longest sentence.
LINES = 6
# What begins an item of a list.
_ITEM = lazy_re(rf"[ \t\u3000]{{0,8}}(?:[{MARKS}]|{NUMBER})")
# Whom a notice speaks to, which goes on below: 尊敬的业主 王建国（手机…）：
_DEAR = lazy_re(r"[ \t\u3000]{0,8}(?:尊敬的|亲爱的|致[ \u3000]?(?=[\u4e00-\u9fff])|(?i:dear )).{2,160}[：:，,]\s*\Z")
# What announces a list, and the first row of one.
_LISTS = lazy_re(r"如下\s?[：:]\s*\Z")
_DATED = lazy_re(r"\s{0,8}(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?\s?\d{1,2}:\d\d")
# To whom a message went, or from whom it came, and below it what it said: 7月22日 06:34 发给 13800000000
_SIDE = lazy_re(
    r".{0,60}(?:发给|发往|发至|发送|收到|来自|接收)\s?(?:对[方端](?:号码)?\s?[：:]\s?)?(?:\+?86[ -]?)?1[3-9]\d{9}\s*\Z"
)
_SAYS = lazy_re(r"\s*(?:短信|简讯)(?:内容|正文)?\s?[：:]\s?[“\"「«【\u4e00-\u9fff]")
# The same as what is read out of telephones has it: [收] 2022-07-14 18:03:47 对方 13800000000, and below it 内容：…
_TAKEN = lazy_re(
    r"\s{0,8}[\[【(（](?:收到?|发出?|接收|发送)[\]】)）]\s?[0-9][0-9:./\-年月日 ]{9,24}"
    r"(?:对[方端](?:号码)?[：: ]{0,2})?(?:\+?86[ -]?)?1[3-9]\d{9}\s*\Z"
)
_CONTENT = lazy_re(r"\s*(?:短信|简讯)?(?:内容|正文|文本)\s?[：:]\s?\S")
# Numbers that name somebody: where both of two lines hold one, each tells of a person.
_NAMING = (lazy_re(rf"(?<!\d){LIKE_ID}(?!\d)"), lazy_re(r"(?<!\d)1[3-9]\d{9}(?!\d)"))


def wrapped_lines(data: bytes, offset: int, low: int) -> Unit | None:
    """The lines around an offset of which each but the last ends in a comma, or greets; None where it is one line.

    low: where the unit before it ends. Lines that name somebody each are a list.
    """
    lines = [decoded(data, *line_span(data, offset))]

    def joins(span: tuple[int, int], is_above: bool) -> bool:
        text = decoded(data, *span)
        upper, lower = (text, lines[0]) if is_above else (lines[-1], text)
        if not _goes_on(upper, lower) or names_each(text, *lines):
            return False
        lines.insert(0 if is_above else len(lines), text)
        return True

    start, end = joined_lines(data, offset, low, LINES, joins)
    return told_unit("".join(line.strip() for line in lines), start, end) if len(lines) > 1 else None


def _goes_on(upper: str, lower: str) -> bool:
    """Whether a sentence goes on from a line to the one below."""
    if _CONTENT.match(lower) and _TAKEN.match(upper):
        return True
    if _SAYS.match(lower) and _SIDE.match(upper):
        return True
    if _LISTS.search(upper) and _DATED.match(lower):
        return False
    ends = upper.rstrip()[-1:] in ("，", "、") or _DEAR.match(upper) is not None
    return ends and bool(lower.strip()) and not _ITEM.match(lower)


def names_each(other: str, *lines: str) -> bool:
    """Whether a line names somebody as one of some others does."""
    return any(naming.search(other) and any(map(naming.search, lines)) for naming in _NAMING)
