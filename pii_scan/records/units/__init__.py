"""Units of text: the row, object, tuple, block of keys, or line that a value stands in, and its named values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.records.units.brackets import bracketed_pairs, is_bracketed
from pii_scan.records.units.cells import (
    KEY,
    clean,
    delimited,
    two_words,
    with_days,
    without_looks,
)
from pii_scan.records.units.recent import RECENT, remembered

# Bytes of the longest unit of running text; a chunk shows that much around everything of its own.
LONGEST = 1536
# Signs that mark the items of a list, in a set of a pattern.
MARKS = "*•●·▪■□◆◇▲△►▶○◎※✓√–—-"
# And how such items are numbered; behind the point of 1.2019年3月6日 a day begins.
POINT = r"[.．](?!(?!(?:19|20)\d\d[-/年])\d)"
NUMBER = rf"[（(]?(?:\d{{1,4}}|[一二三四五六七八九十]{{1,3}})(?:[、)）]|{POINT})"
# Dots that lead from a key to its value on a screen: 证件号码 . . . :
DOTS = r"(?:\.[ ]{0,12}){0,20}"
# Behind a colon, where the hour of a clock stands before it: 01AUG14 16:55
_MINUTES = r"(?<=\s\d\d:)\d\d|(?<=\s\d:)\d\d"
# A quoted text that holds no pair itself: its commas are its own.
_SAID = "|".join(rf"(?<={sign})(?:[^{sign}\n=：:]|(?<=\d):){{2,300}}(?={sign})" for sign in "\"'")
# A message that a log holds behind its key, with who signed it: content=[【商城】您的验证码…]
_SIGNED = r"(?:(?<==)|(?<==\[))【[^【】\n]{2,14}】[^\s\n，,;；|&、]{2,80}"
KV_PAIR = lazy_re(
    # with the names of what holds the key, or as a symbol of Ruby: user.name, :name
    rf"(?:^|(?<=[\s，,;；|&?、。【】\[\]{{(]))[\"'`*\-\[:@]{{0,3}}((?:[A-Za-z_]\w{{0,24}}\.){{0,3}}{KEY})"
    # figures of forms may stand to the right in their column
    rf"{DOTS}[\"'`*]{{0,2}}\]?\s?(?:[：＝]|=>?|:(?!//)(?!{_MINUTES}))"
    r"(?:[ ]{2,40}(?=[¥￥+-]?\d)|\s?)[\[<]?(?:N(?='))?[\"']?"
    # what is printed of an object begins with the name of its class
    rf"(?![A-Za-z][\w.$]{{0,40}}[(\[{{][A-Za-z_]\w{{0,40}}=)({_SAID}|{_SIGNED}|[^\s，,;；|&、{{][^，,;；|&\n、]{{0,80}}?)[\"'>]?"
    # an option of a command may stand before the next key: -d 'name=…' -d 'mobile=…'
    rf"(?=\s+\*?{KEY}{DOTS}\s?[：:=＝](?!{_MINUTES})"
    rf"|(?<=[\"'])\s--?[A-Za-z][\w-]{{0,20}}[ =][\"']|[，,;；|&、。\]】}}]|(?<=[\"'])\)|\s*$)",
)
# What one of which stands between a key and its value: most lines hold none.
_BETWEEN = ":", "：", "=", "＝"
# A day, perhaps without its year.
DAY = r"(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?"
# What stands before a message: [2019-04-24 05:49] 王芳:
STAMP = r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ T]\d{1,2}:\d\d(?::\d\d)?"
_SENT = lazy_re(rf"\A(\[{STAMP}\])[ -]{{1,3}}(?!(?:\+?86)?1[3-9]\d{{9}}[:：])[^\s:：]{{1,20}}[:：]\s")
# A line that is one element without a text.
_EMPTY = lazy_re(r"\s*<([^\s<>/!?]{1,40})\s[^<>]*/>\s*\Z")
_ATTRIBUTE = lazy_re(r"\s([A-Za-z_\u4e00-\u9fff][\w:.-]{0,40})=([\"'])((?:(?!\2)[^<]){0,400})\2")
# The head of a message in a chat: a name, a day and a time, or some of these; and bytes of the longest.
_MESSAGE_HEAD = lazy_re(
    rf"(?:[^\s:：=【]{{1,20}} )?\[?(?:{DAY} )?\d{{1,2}}:\d\d(?::\d\d)?\]?"
    r"(?: [^\s:：]{1,30}:?)?"
)
_HEAD_SIZE = 100
# A word and a text in quotes behind it, as commands have them: HMSET rec:1 name "…" mobile "…"; both may be quoted
_QUOTED = lazy_re(r"(?<=\s)(?:-{0,2}|\")([A-Za-z_\u4e00-\u9fff][\w-]{0,40})\"? \"([^\"\n]{1,200})\"(?=\s|\Z)")
_ELEMENT = lazy_re(r"<([^\s<>/!?]{1,60})>([^<]{0,400})</\1>")
# Elements of a page that fill their line, none of them holding others that divide paragraphs.
_BLOCKS = "p|li|div|dd|dt|td|h[1-6]"
_WITHIN = rf"[^<>]{{0,200}}>(?:[^<]|<(?!/?(?:{_BLOCKS})\b))"
_ELEMENT_LINE = lazy_re(
    rf"(?i)\s{{0,40}}(?:(?:<({_BLOCKS})\b{_WITHIN}{{1,600}}+</\1>"
    # spans that follow each other are one, or there are as many ways to divide them as take seconds
    rf"|<span\b{_WITHIN}{{1,2400}}</span>(?=\s{{0,8}}(?:<(?:{_BLOCKS})\b|\Z)))\s{{0,8}}){{1,4}}\Z"
)
# What somebody wrote below a card, in brackets: （手写：电话 13800000000）
_NOTED = lazy_re(r"\s{0,8}[（(](?:[\u4e00-\u9fff]{2,4}[：:]\s?(?=[\u4e00-\u9fff]))?([^（()）]{3,60})[)）]\s*\Z")
# The tags of a page in a text.
TAGS = lazy_re(r"<[^<>]{1,200}>")
# A query of a URL, or the body of a form, in which something was encoded; a blank in it is a plus sign.
_QUERY = lazy_re(
    r"[?&\s\"'][\w.%-]{1,120}=[^\s&=]{0,400}%[0-9A-Fa-f]{2}|%[0-9A-F]{2}=|[?&][\w.-]{1,120}=[^\s&=]{0,400}[\u4e00-\u9fff]"
)
# What a parameter says whose words hold brackets: &text=【…】
_QUOTED_SIGN = lazy_re(r"([?&][\w.-]{1,60}=)((?=[^\s&\"']{1,800}】)[^\s&\"']{1,2000})")
# Behind the query of a request in a log.
_PROTOCOL = lazy_re(r" (?=HTTP/\d(?:\.\d)?(?:[\"' ]|\Z))")
_PLUS = lazy_re(r"(?<=\d)\+(?=\d)")
# When a line of a log was written that tells of something by keys.
_COMPACT = r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ T-]\d\d:\d\d:\d\d"
_WRITTEN = lazy_re(rf"[\[(]?({STAMP}|(?:\d\d-\d\d )?\d\d:\d\d:\d\d|{_COMPACT})(?=[\s,.\])|;])")
# What is no key: a number but 预留手机(12306), also of an item, or whom a message speaks to.
NO_KEY = lazy_re(
    r"(?<![（(])\d{5}|\d{1,2}\Z|\A(?:尊敬的|亲爱的|致)|(?:先生|女士|您好|你好)\Z|\A第\d{1,4}[条條项項笔筆次]\Z"
)
# The end of a line or page, and in pages of HTML what divides lines or paragraphs.
_TAG = (
    rb"(?i:<br\b[^<>]{0,80}>\s{0,8}"
    rb"|</?(?:p|div|li|tr|h[1-6]|ul|ol|dl|dd|dt|table|blockquote|section|article)\b[^<>]{0,200}>)"
)
_BREAK, _BREAK_TAG = lazy_re(rb"[\n\f]|" + _TAG), lazy_re(_TAG)
# A blank line, however lines are ended.
_GAP = lazy_re(rb"\n[ \t\r]*+\n")
_LINE_END = lazy_re(rb"[\n\f]")
_ITEM_TAG = lazy_re(rb"(?i:</?(?:li|dd)\b)")
_TAGS = lazy_re(rb"(?i:\s{1,40}+|</?(?:li|dd|tr|td)\b[^<>]{0,200}>){1,8}")
# Bytes between two lines.
_ENDS = 3
# What stands before the end of a line in a cell of a row that is made of words beside each other.
_IN_CELL = lazy_re(rb"(?i)</(span|label|b)>\s{0,8}<\1\b[^<>]{0,200}>(?:[^<>]|<br\b[^<>]{0,80}>){0,200}\Z")
# Lines of a paragraph of a page that may tell of one person, and its bytes; a number that names somebody.
_PARTS, _PARAGRAPH = 8, 600
_SOMEBODY = lazy_re(
    rb"(?<![0-9A-Za-z])(?:[1-9][0-9]{5}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9Xx]"
    rb"|(?:86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}"
    rb"|[3-6][0-9]{3}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?|[EG][A-Z0-9][0-9]{7})(?![0-9A-Za-z])"
)
# What a blank line, or one that is drawn, is made of.
_BLANK = b" \t\r>|*-=_+#~" + "\u3000—─━═·".encode()
# Pairs of a line that is no row of cells.
PAIRS = 4


class Unit(NamedTuple):
    """A unit: bytes [start, end), pairs of key and value, cells without keys, or running text.

    pairs and text may both be there: a line of keys is a sentence, too. form: what the unit is, for evidence. outer: of
    an item of a list the pairs of what holds the list, as an order holds its guests.
    """

    start: int
    end: int
    form: str
    pairs: tuple[tuple[str, str], ...] = ()
    cells: tuple[str, ...] = ()
    text: str = ""
    outer: tuple[tuple[str, str], ...] = ()


def is_paired(unit: Unit) -> bool:
    """Whether a line is one of keys and values, and of little else: no row of cells."""
    return len(unit.pairs) >= PAIRS and 2 * sum(len(key) + len(value) for key, value in unit.pairs) > len(unit.text)


def decoded(data: bytes, start: int, end: int) -> str:
    """The text of a span."""
    return _decoded(data, start, end) if end - start <= LONGEST else data[start:end].decode("utf-8", "replace")


@remembered
def _decoded(data: bytes, start: int, end: int) -> str:
    return data[start:end].decode("utf-8", "replace")


@remembered
def line_span(data: bytes, offset: int) -> tuple[int, int]:
    """The line at an offset, at most LONGEST bytes to each side."""
    low = max(0, offset - LONGEST)
    start = data.rfind(b"\n", low, offset) + 1 or low
    end = data.find(b"\n", offset, offset + LONGEST)
    return start, min(len(data), offset + LONGEST) if end < 0 else end


def lines_of(data: bytes, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The lines of a span that are not blank; and whether before each is a gap: a blank one, the end of a paragraph.

    The items of a list of a page follow each other as lines do.
    """
    breaks = (_BREAK if data.find(b"<", start, end) >= 0 and _is_page(data) else _LINE_END).search
    at, gap, item = start, False, False
    while at <= end:
        found = breaks(data, at, end)
        stop, sign = (found.start(), found[0]) if found else (end, b"")
        is_item = sign[:1] == b"<" and _ITEM_TAG.match(sign) is not None
        if data[at:stop].strip(_BLANK):
            yield at, stop, gap
            gap = False
        elif not (item or is_item):
            gap = gap or at > start or sign == b"\f"
        if not found:
            return
        at, item = found.end(), is_item


@remembered
def _is_page(data: bytes) -> bool:
    """Whether tags that divide lines or paragraphs stand anywhere in a text."""
    return _BREAK_TAG.search(data) is not None


def gaps(data: bytes, low: int, high: int) -> list[int]:
    """Where the lines of a span end behind which a blank one stands, however lines are ended."""
    return [found.start() for found in _GAP.finditer(data, low, high)]


def adjoins(data: bytes, end: int, start: int) -> bool:
    """Whether no more than the end of a line stands between two places, or that of an item or row of a page."""
    return start - end < _ENDS or (end >= 0 and start - end < LONGEST and bool(_TAGS.fullmatch(data, end, start)))


def line_below(data: bytes, unit: Unit) -> tuple[int, int, bool] | None:
    """The next line behind a unit that is not blank, and whether a gap is before it; None where there is none near."""
    return next(lines_of(data, unit.end, min(len(data), unit.end + LONGEST)), None)


def piece(data: bytes, span: tuple[int, int], offset: int) -> tuple[int, int]:
    """The part of a line of a page around an offset, between the tags that divide paragraphs."""
    start, end = span
    if data.find(b"<", start, end) < 0 or not (_is_page(data) or data.find(b"\f", start, end) >= 0):
        return span
    joined = _joined_breaks(data, start, end)
    for found in _BREAK.finditer(data, start, end):
        if found.start() in joined or (
            found[0][1:2] in b"bB" and _IN_CELL.search(data, max(start, found.start() - 400), found.start())
        ):
            continue
        if found.end() > offset:
            return start, found.start() if found.start() > offset else end
        start = found.end()
    return start, end


@remembered
def _joined_breaks(data: bytes, start: int, end: int) -> frozenset[int]:
    """Where lines of a page end inside short paragraphs of which no more than one line names somebody."""
    joined = set[int]()
    opened: re.Match[bytes] | None = None
    breaks: list[re.Match[bytes]] = []
    for found in _BREAK.finditer(data, start, end) if data.find(b"<br", start, end) >= 0 else ():
        if found[0][1:2] in b"bB":
            breaks.append(found)
            continue
        is_closed = opened is not None and found[0][1:2] == b"/" and 0 < len(breaks) <= _PARTS
        if opened and is_closed and found.start() - opened.end() <= _PARAGRAPH:
            edges = pairwise([opened, *breaks, found])
            if sum(1 for one, other in edges if _SOMEBODY.search(data, one.end(), other.start())) <= 1:
                joined.update(one.start() for one in breaks)
        opened, breaks = (found if found[0][:1] == b"<" and found[0][1:2] != b"/" else None), []
    return frozenset(joined)


def pairs_in(line: str) -> list[tuple[str, str]]:
    """The pairs of key and value on a line, as they are written."""
    return KV_PAIR.findall(line) if any(sign in line for sign in _BETWEEN) else []


def pairs_of(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs of key and value on the lines of a text."""
    return tuple((key.strip(), clean(value)) for line in text.split("\n") for key, value in pairs_in(line))


def behind_head(data: bytes, span: tuple[int, int], step: int) -> tuple[int, int]:
    """The line, or where blanks and the head of a message begin with it, the line behind these (step 1) or above."""
    at, headed = span, False
    for _ in range(3):
        text = data[at[0] : at[1]].strip()
        if text and (headed or len(text) > _HEAD_SIZE or not _MESSAGE_HEAD.fullmatch(text.decode("utf-8", "replace"))):
            break
        headed = headed or bool(text)
        if (at[1] >= len(data)) if step > 0 else not at[0]:
            break
        at = line_span(data, at[1] + 1 if step > 0 else at[0] - 1)
    return at if headed else span


def unwrapped(line: str) -> str:
    """A line of a page that is one element without its tags, a noted one without its brackets; any other as it is."""
    noted = _NOTED.match(line)
    if noted:
        return noted[1]
    return TAGS.sub("", line) if _ELEMENT_LINE.match(line) else line


def _unquoted(text: str) -> str:
    """The text of a line with the values of a query, or the elements of an answer inside another one, in clear."""
    if "&lt;/" in text:
        from html import unescape

        text = unescape(text)
    if " HTTP/" in text:
        text = _PROTOCOL.sub("; ", text)
    if ("%" not in text and "&" not in text) or not _QUERY.search(text):
        return text
    from urllib.parse import unquote

    return _PLUS.sub(" ", unquote(_QUOTED_SIGN.sub(lambda found: f'{found[1]}"{found[2]}"', text)))


def line_unit(data: bytes, offset: int) -> Unit:
    """The line at an offset: with the pairs in it, with cells where it is divided, and as running text."""
    return text_unit(data, *line_piece(data, offset))


def line_piece(data: bytes, offset: int) -> tuple[int, int]:
    """The line at an offset, or of a page the part of it."""
    return piece(data, line_span(data, offset), offset)


def attributes_of(text: str) -> list[tuple[str, str]]:
    """The attributes of the tags in a text; of a field of a page its name and its value."""
    found = [(key, value) for key, _, value in _ATTRIBUTE.findall(text)]
    field = dict(found) if text.count("<input") == 1 else {}
    return [(field["name"], field["value"])] if field.keys() >= {"name", "value"} else found


def text_unit(data: bytes, start: int, end: int) -> Unit:
    """A line, or a part of one, as running text, with what it holds of pairs and cells."""
    return told_unit(decoded(data, start, end), start, end)


def parts_until(data: bytes, unit: Unit, ends: Callable[[str], Iterable[int]]) -> Iterator[tuple[int, int]]:
    """Where the parts of a unit stand of whose text it is known where each ends; the rest is one, too."""
    # a unit may begin inside a character
    text = data[unit.start : unit.end].decode("utf-8", "surrogateescape")
    at, begin = unit.start, 0
    for stop in ends(text):
        if stop > begin:
            end = at + len(text[begin:stop].encode("utf-8", "surrogateescape"))
            yield at, end
            at, begin = end, stop
    if at < unit.end:
        yield at, unit.end


def by_element(name: str, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """What an empty element tells, by its own name, too."""
    return [(f"{name} {key}", value) for key, value in pairs]


def told_unit(text: str, start: int, end: int) -> Unit:
    """The same of a text that a span tells, in other words or on several lines."""
    # a text of a megabyte would be kept with all its pairs
    return Unit(start, end, *(_told(text) if len(text) <= LONGEST else _told.__wrapped__(text)))


@lru_cache(RECENT)
def _told(text: str) -> tuple[str, tuple[tuple[str, str], ...], tuple[str, ...], str]:
    """Form, pairs, cells and text of such a unit: each line is asked for by every value near it."""
    form, pairs, text = told_pairs(text)
    return (form, pairs, (), "") if form == "keys" else (form, pairs, delimited(text) or two_words(text), text)


def told_pairs(text: str) -> tuple[str, tuple[tuple[str, str], ...], str]:
    """What a line is, the pairs in it, and it as running text."""
    text = _unquoted(text.rstrip("\r"))
    # who sent a message is nobody that it tells of
    text = _SENT.sub(r"\1 ", with_days(text))
    found = (attributes_of(text) if "<" in text else []) or pairs_in(text)
    if element := _EMPTY.match(text) if "/>" in text else None:
        found += by_element(element[1], found)
    found += _ELEMENT.findall(text) if "</" in text else []
    found += _QUOTED.findall(text) if text.count('" ') > 1 else []
    text = without_looks(text)
    bracketed = bracketed_pairs(text)
    pairs = tuple((key.strip(), clean(value)) for key, value in found + bracketed)
    if is_bracketed(text) and len(bracketed) > 2:  # nothing is told beside the values
        return "keys", pairs, text
    if len(pairs) > 1 and (written := _WRITTEN.match(text)):
        pairs = (*pairs, ("time", written[1]))
    return "text", pairs if len(pairs) > 1 else (), text
