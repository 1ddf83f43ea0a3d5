"""Blocks of lines in which one sign, whichever it is, parts each name from its value: ``> name | 王建国``."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, MARKS, NUMBER, Unit, decoded, line_span
from pii_scan.records.units.cells import clean
from pii_scan.records.units.joined import Pairs, joined_pairs

# Lines of the longest block, and of the shortest.
_MOST, _FEWEST = 40, 3
# What may stand before a name, as before an item of a list or in a mail that is quoted; and what opens a bracket.
_BEFORE = rf"\s{{0,40}}(?:[>|#;+/│▸‣➤{MARKS}]{{1,3}}\s{{0,4}}|(?:{NUMBER}|\[\d{{1,4}}\])\s{{0,4}})?[\[(<{{（「『《〈]?"
_WORD = r"[A-Za-z_\u4e00-\u9fff]\w{0,23}"
_NAME = rf"{_WORD}(?:[ ]{{1,2}}{_WORD}){{0,3}}(?:[（(][^()（）\n]{{1,24}}[)）])?(?: {_WORD}){{0,3}}"
# A number in it makes it a value: 桂花城3栋504, but for one in brackets: 预留手机(12306)
_NAMED = lazy_re(rf"(?!.{{0,60}}(?<![（(\d])\d\d){_NAME}")
# The dot of a number plate is no such sign.
_PLATE = r"(?<=[\u4e00-\u9fff][A-Z])[·•.][A-Z0-9]{5}"
# The sign of a line: what is neither letter nor blank, with the blanks around it; a wide gap; or a word.
_SIGNED = lazy_re(
    rf"{_BEFORE}{_NAME}(?!{_PLATE})(\s{{0,40}}(?:[^\w\s]{{1,60}}|_{{3,40}})\s{{0,40}}|\t\s{{0,40}}|\s{{2,40}})(?=\S)"
)
_SAID = lazy_re(rf"{_BEFORE}{_WORD}?( is |\s?[为是]\s?)(?=\S)")
# What tells more than one value.
_MORE = lazy_re(
    r"\S\s{2,40}\S|[A-Za-z_\u4e00-\u9fff]\s?[:：=]\s?\S"
    # somebody's telephone, and when it was
    r"|(?<!\d)1[3-9]\d{9}(?!\d)[^\n]{0,40}?(?<!\d)(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d"
    # a long number, and two things more: 工商银行 6222021001116245702，余额 8,521.71，冻结
    r"|\d{12}[，,]\s?[^\d\s，,]{2}[^\n]{0,40}?[，,]\s?[^\d\s]"
    # or each with its name: 工商银行 6222021001116245702 开户网点 城北支行 状态 正常
    r"|\d{12} [\u4e00-\u9fff]{2,6} \S{2,30} [\u4e00-\u9fff]{2,6} \S{2}"
)
# What is drawn between a name and all that is told under it.
_DRAWN = "｜"
# Characters that may stand behind a value in brackets: a unit, a sign.
_BEHIND = 8
# What ends a value that its sign opens.
_CLOSED = dict(zip("[(（<「『【{《〈", "])）>」』】}》〉", strict=True))


class Signed:
    """Finds such blocks. count: how many fields a name names."""

    def __init__(self, count: Callable[[str], int]) -> None:
        self._count = count

    def block(self, data: bytes, offset: int, low: int) -> Unit | None:
        """The block around an offset, until a name comes again. low: where the unit before it ends."""
        text = decoded(data, *line_span(data, offset))
        for found in (_SIGNED.match(text), _SAID.match(text)):
            if found and (block := self._around(data, offset, found[1], low)):
                return block
        return None

    def _around(self, data: bytes, offset: int, sign: str, low: int) -> Unit | None:
        first = line_span(data, offset)

        def pairs_of(span: tuple[int, int]) -> Pairs | None:
            pair = _pair(decoded(data, *span), sign) if span[1] - first[0] <= LONGEST else None
            return [pair] if pair else None

        if pairs_of(first) is None:
            return None
        start, end, pairs = joined_pairs(data, offset, low, _MOST, pairs_of)
        known = sum(1 for name, _ in pairs if self._count(name))
        # a row of a table names more than one column, or says more than one thing
        again = sum(1 for _, value in pairs if sign.strip() and sign.strip() in value)
        if len(pairs) < _FEWEST or 2 * known < len(pairs) or 2 * again > len(pairs):
            return None
        return Unit(start, end, "keys", tuple(pairs), (), decoded(data, start, end))


def _pair(line: str, sign: str) -> tuple[str, str] | None:
    """The name and the value of a line that such a sign parts."""
    found = _parted(sign).match(line)
    if not found or not _NAMED.fullmatch(found[1]) or (sign.strip() != _DRAWN and _MORE.search(found[2])):
        return None
    closing = _CLOSED.get(sign.strip()[-1:], "")
    # a sentence goes on behind the bracket
    if closing and len(found[2].rpartition(closing)[2]) > _BEHIND:
        return None
    return found[1], clean(found[2].removesuffix(closing))


@lru_cache(64)
def _parted(sign: str) -> re.Pattern[str]:
    """The pattern of a line that a sign parts; of one that is drawn, as dots are, in any length."""
    core = sign.strip()
    if not core:
        part = r"(?:\t|\s{2})\s{0,40}"
    elif len(core) > 2 and len({*core}) == 1:
        part = rf"\s{{0,40}}{re.escape(core[0])}{{2,60}}\s{{0,40}}"
    else:
        # a minus between blanks is none in a day
        before, behind = (r"\s{1,40}" if sign[:1].isspace() else r"\s{0,40}"), (r"\s" if sign[-1:].isspace() else "")
        part = rf"{before}{re.escape(core)}{behind}\s{{0,40}}"
    return re.compile(rf"{_BEFORE}(\S[^\n]{{0,40}}?){part}((?:\S[^\n]{{0,200}}?)?)\s*\Z")
