"""Cards as scanners read them: names and values with blanks between them, several side by side, no signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.letterspacing import closed
from pii_scan.records.units import Unit, decoded, line_span, unwrapped
from pii_scan.records.units.joined import joined_lines

# Pairs of the smallest card, all of whose names are known, and of the smallest one otherwise; lines of the longest.
FEWEST, ENOUGH, LINES = 4, 5, 16
_GAP = lazy_re(r"[ \t]{2,}|\u3000+")
# what is counted in may stand behind a name: 租金（元/月）
UNIT = r"(?:[（(][^（）()\d\s]{1,6}[)）])?"
_PAIR = lazy_re(rf"([\u4e00-\u9fff]{{2,10}}{UNIT})[ \t]([^ \t：:=，,；;|][^\t：=；;|]{{0,60}})")
# What is written beside the pairs of a line, as where to sign, and the names in another language below them.
_WORD = lazy_re(r"[\u4e00-\u9fff]{1,6}[：:]?")
# A name whose value stands in the next column, and no title; and a number that may stand behind a title.
_NAME = lazy_re(rf"[\u4e00-\u9fff]{{1,9}}(?![单书表])[\u4e00-\u9fff]{UNIT}")
_NAMES = lazy_re(r"[A-Za-z][A-Za-z .'/()]{1,60}")
_DIGIT = lazy_re(r"[0-9]")
# What names no value, although the name of one stands in it: 交易渠道 手机银行.
_NO_NAME = lazy_re(r"[\u4e00-\u9fff]{0,8}(?:银行|銀行)")
# A value that may be a name itself, and is no offence or the like: 涉嫌罪名 吸毒
_NAMES_END = lazy_re(
    r".*(?:[号號码碼名称稱期间間址别別族型额額户戶行人者方质質用位况況注果因由式地点點站量色价價费費率度数數类類级級次态態向长長编編]|电话|電話|手机|手機|身份证|护照|时长)\Z"
)
_NUMBERED = lazy_re(r"(?i)no[.: ]|№|第\s?\d")
# A word and what is told behind it, and how many such values are rows of a list.
_LEAD, _ROWS = lazy_re(r"[\u4e00-\u9fff]{2,8}[ \t](?=[^\n]*\d)"), 3
Pairs = list[tuple[str, str]]
# What a slip says at its end to who holds it.
_FOOT = lazy_re(
    r"[\s\u3000]{0,40}(?:如有|若有|如需|[详詳][询詢情]|咨[询詢][请請]|[请請](?:致[电電]|[拨撥]打|妥善|核[对對])|[谢謝]{2}|感[谢謝]|[欢歡]迎)"
)


def card(data: bytes, offset: int, low: int, named: Callable[[str], int]) -> Unit | None:
    """The lines of a card around an offset, until a name comes again; None where there is none.

    low: where the unit before it ends. named: how many fields a name names; most of the names are known ones.
    """
    pairs = _pairs(decoded(data, *line_span(data, offset)), named)
    if not pairs:
        return None
    found, taken = pairs, {name for name, _ in pairs}

    def joins(span: tuple[int, int], is_above: bool) -> bool:
        nonlocal found
        more = _pairs(decoded(data, *span), named)
        if more is None or not taken.isdisjoint(name for name, _ in more):
            return False
        is_last = is_above or span[1] + 1 >= len(data)
        following = None if is_last else _pairs(decoded(data, *line_span(data, span[1] + 1)), named)
        if more and following and dict(more).keys() == dict(following).keys():
            return False  # rows of a list stand below the card
        found = more + found if is_above else found + more
        taken.update(name for name, _ in more)
        return True

    start, end = joined_lines(data, offset, low, LINES, joins)
    known = sum(1 for name, _ in found if named(name))
    # rows of a list each begin with a name, and behind it with the same word: 蓝天网吧 上机 2017-09-13 09:57
    words = Counter(lead[0] for _, value in found if (lead := _LEAD.match(value)))
    if any(count >= _ROWS for count in words.values()):
        return None
    if len(found) < FEWEST or 3 * known < 2 * len(found) or (len(found) < ENOUGH and known < len(found)):
        return None
    return Unit(start, end, "keys", tuple(found), (), "\n".join(f"{name}：{value}" for name, value in found))


def _pairs(line: str, named: Callable[[str], int]) -> Pairs | None:
    """The pairs of a line; none of one with names in another language; None where it is no line of a card."""
    if _FOOT.match(line):
        return None
    columns = _GAP.split(closed(unwrapped(line).strip()))
    if columns[0] and all(map(_NAMES.fullmatch, columns)):
        return []
    pairs: Pairs = []
    at = 0
    while at < len(columns):
        column, following = columns[at], columns[at + 1] if at + 1 < len(columns) else ""
        if pair := _PAIR.fullmatch(column):
            pairs.append((pair[1], pair[2]))
        elif following and _is_apart(column, following, named):
            pairs.append((column, following))
            at += 1
        elif not _WORD.fullmatch(column):
            return None
        at += 1
    # in the header of a list a name follows a name, and there are no numbers
    names = (text for name, value in pairs for text in (name, *_NAMES_END.findall(value)))
    is_header = sum(1 for text in names if named(text) and not _NO_NAME.fullmatch(text)) > len(pairs)
    return None if not pairs or (is_header and not any(_DIGIT.search(value) for _, value in pairs)) else pairs


def _is_apart(name: str, following: str, named: Callable[[str], int]) -> bool:
    """Whether a column is the name of what stands in the next one, as the gap may be wide there, too."""
    if not _NAME.fullmatch(name) or _NUMBERED.match(following):
        return False
    pair = _PAIR.fullmatch(following)
    return pair is None or (named(name) > 0 and not named(pair[1]))
