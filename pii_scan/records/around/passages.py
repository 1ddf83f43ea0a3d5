"""What stands around the words that name a person and may tell what the person did.

These are the other lines of a form or message, the paragraph behind that speaks of the person, and the next message of
the same sender. None of them names somebody else.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from pii_scan.lazy import lazy_re
from pii_scan.records.around import ANY, CLOCK, LINES, Line, Names, chats, lines_before, lines_behind, widened
from pii_scan.records.around.chats import is_message_head
from pii_scan.records.around.letters import belonging, introduced
from pii_scan.records.around.outlines import depth, entry
from pii_scan.records.around.paragraphs import paragraph
from pii_scan.records.around.sections import section
from pii_scan.records.units import DAY, MARKS, NUMBER, TAGS, Unit, decoded, line_span, pairs_of
from pii_scan.records.units.items import has_door
from pii_scan.records.units.nested import json_follower
from pii_scan.records.units.requests import answered

# Paragraphs behind the one that names the person; characters in which these speak of it.
PARAGRAPHS, OPENING = 2, 40
# Deeper lines that go on with the one above them, at most.
CONTINUED = 2
# Characters of the longest line of a form that names no value, but for those of its numbers.
SHORT = 60
_DIGITS = lazy_re(r"[0-9]+")
# What begins an item of a list, or a line of a log or statement.
_ITEM = lazy_re(rf"[\s\u3000]{{0,8}}(?:[{MARKS}][ \u3000]|{NUMBER})")
# An item that names its value, of a list without numbers.
_KEYED_ITEM = lazy_re(rf"([\s\u3000]{{0,8}}[{MARKS}]) ?[\u4e00-\u9fffA-Za-z][^\s：:，,。]{{0,11}}\s?[：:]")
_DATED = lazy_re(
    rf"[\s\u3000]{{0,8}}[\[(]?(?:(?:{DAY}[ T]|[A-Z][a-z]{{2}} [ \d]\d )?{CLOCK}|"
    rf"(?:19|20)\d\d[-/.年]?\d\d?[-/.月]?\d\d?(?!\d))"
)
# A line of a form that is a sentence, and names nobody.
_TELLS = lazy_re(
    r"[\s\u3000]{0,8}[\u4e00-\u9fff]{2,6}[：:]"
    r"(?![^\n]*(?:姓名|[旅乘租]客|[住客乘]人|机人|车主|户名|联系人)\s?[：:]?\s?[\u4e00-\u9fff]{2,3}(?![\u4e00-\u9fff]))"
)
# Who a form is about, with the name: 租客 王建国
_PARTY = lazy_re(
    r"(?:[旅乘租房]客|[租住]户|承租[人方]|[住乘][客车机]?人|入住人|车主|户名)(?:姓名)?[\s\u3000]?[：:]?[\s\u3000]?"
    r"[\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff])"
)
# The heading of a section, in Markdown; with one sign it may be a comment of a program.
_HEADING = lazy_re(r"#{2,6}\s{1,4}[^\s#]")
# And one that is the name of a guest.
_ADDRESSED = lazy_re(r"#{2,6}\s{1,4}[\u4e00-\u9fff·]{2,4}(?:先生|女士|小姐)")
# A line that is quoted, in Markdown.
_QUOTE = lazy_re(r"\s{0,3}>\s?[^\s>]")
# A heading of a name and a telephone: ## 王建国（13800000000）
_CALLED = lazy_re(r"[#*\s]{0,8}[\u4e00-\u9fff]{2,4}\s?[（(][^（()）\n]{0,8}1[3-9][\d -]{9,13}[)）]\s*\Z")
# What a program that watches a telephone tells of it: 收到来自 13800000000 的短信
_RELAYED = lazy_re(
    r"[>\s]{0,8}(?:收到|接收|发送|发出|发给|来自)[^\n\d，。；;]{0,8}(?:\+?86)?1[3-9]\d{9}[^\n\d，。；;]{0,2}的?短信"
)
# A question or an answer, as in the record of an interview.
_ASKED = lazy_re(r"[\s\u3000]{0,12}(?:(?:问|答|[QA])\s?[：:]|[问答][ \u3000])")
# What begins the lines that a drawn bracket holds together: all but the last, and all but the first.
_UPPER, _LOWER = (lazy_re(rf"\s{{0,8}}[{signs}](?!\s*[─━═])[^│┃║┐┤┘\n]*\Z") for signs in ("┌╭┏╔│┃║├", "│┃║├└╰┗╚"))
_SENTENCE = lazy_re(r"[。！？!?][”」』\"]?\s*\Z")
# Words for a person who was named before.
_BACK = lazy_re(
    r"本人|当事人|[甲乙双]方|[该此](?:人|员|名|男子|女子|旅客|客人|员工|租客|租户|业主|车主|嫌疑人|犯罪嫌疑人|违法行为人|驾驶人|持卡人|客户)"
    r"|您|你(?![们方好])|其(?![他它中余实次间])|(?<![他其吉排])[他她](?!们|人)|(?<!自)我(?!们|国|省|市|县|区|院|局|所|司|公司|单位|行|校|社|方)"
    r"|\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|I)\b"
)
# A line of columns, as of a printed form, with blanks between them.
_COLUMNS = lazy_re(r"(?:\S(?:[\u3000\t]| {2,}+)[^\n]{0,60}?){3}")
# A line that begins a document or an element, and holds no text.
_OPENS = lazy_re(r"\s*<[?A-Za-z][^<>]{0,300}>\s*\Z")
# One that names somebody in its tag.
_OPENED = lazy_re(r"\s*<[^\s<>/!?]{1,40}\s[^<>]{0,400}=[^<>]{0,400}(?<!/)>\s*\Z")
# Some words in Chinese, and no sign that a sentence has.
_VALUES = lazy_re(r"(?=[^\n]*[\u4e00-\u9fff])\s*+[^\s，。；！？,;!?]{1,80}+(?: [^\s，。；！？,;!?]{1,80}+){2,20}\s*")
# The title of a document that is about one person, with its number and day.
_TITLE = lazy_re(
    r"[\s\u3000]{0,40}[\u4e00-\u9fff]{0,12}(?:笔录|合[同约]|协议书?|收[ \u3000]{0,2}据|回执|告知[函书]|通知[单书]"
    r"|登记[单表]|结算[单书]|凭证|回单|确认[单书函]|行程单|委托书|决定书|证明书?|工单|小票|申请[表书单])"
    r"(?:摘要|摘录|[（(][^（()）\n]{1,10}[)）])?(?:\s{0,40}(?:编号|单号|文号|字号)[：: ]{0,2}[0-9A-Za-z-]{4,24})?"
    r"(?![\u4e00-\u9fff，。；、：:])[^，。；\n]{0,60}\Z"
)
# Who has a telephone, and is not only the one to ask.
_OWNER = lazy_re(
    r"机主|户主|号主|[车車业業]主|乘客|旅客|住客|租客|承租人|持卡人|(?:定位|查询|布控)(?:结果|对象|号码)"
    r"|目标(?:号码|手机|(?=[：: ]?1[3-9]))|(?i:(?<![a-z])(?:subscriber|owner)(?![a-z]))"
)
# The two telephones of a call or message on a line of their own, perhaps with a name.
_BOTH = lazy_re(
    r"[\s\u3000]{0,8}(?:\+?86[ -]?)?1[3-9]\d{9}\s{0,2}(?:[（(][^（()）\n\d]{1,24}[)）])?\s{0,2}"
    r"(?:[/→←>|-]{1,3}|to|from)\s{0,2}(?:\+?86[ -]?)?1\d{4,10}\s{0,2}(?:[（(][^（()）\n\d]{1,24}[)）])?\s*\Z"
)
# The signs of a title may stand apart: 房 屋 租 赁 合 同.
_APART = lazy_re(r"(?<=[\u4e00-\u9fff])[ \u3000]{1,3}(?=[\u4e00-\u9fff])")


def wider(data: bytes, unit: Unit, by: str, is_account: bool, names: Names) -> Iterator[Unit]:
    """The units that hold a unit and what stands around it, the nearest first.

    by: the key that names the person. is_account: whether the unit tells of an account.
    """
    # an element holds what tells of the person whom its tag names, and an object what its pairs tell
    if unit.form == "json" or is_opening(unit.text) or data[max(0, unit.start - 1) : unit.start + 1] == b'{"':
        is_element = data[unit.start : unit.start + 1] == b"<"
        follow = answered if is_element else json_follower if unit.form == "json" else None
        follower = follow(data, unit) if follow else None
        if follower and not names(unit.end, follower.end, () if is_element else ANY):
            yield follower
        return
    line = line_span(data, unit.start)
    # a table on it tells of others
    table = data.find(b"<table", unit.end, line[1])
    line = (line[0], table) if table >= 0 else line
    if unit.form == "text" and (line[0] < unit.start or unit.end < line[1]) and not names(*line, ()):
        yield widened(unit, decoded(data, *line), max(unit.end, line[1]))
    document = _document(data, unit, by, names)
    # below an account stand the lines of its statement
    if is_account or (by == "phone" and unit.cells):  # of a message the row of a log, and deeper what was written
        yield from _continued(data, unit, names)
    if not is_account:
        yield from _entry(data, unit, by, document, names)
    if by == "phone" and (
        called := _called(data, unit, names) or _relayed(data, unit, names) or chats.shown(data, unit)
    ):
        yield called
    owned = by != "phone" or _OWNER.search(unit.text) or _BOTH.match(unit.text)
    last = (*((paragraph,) if owned else ()), *((introduced,) if by != "phone" else ()), belonging)
    for around in (_announced, _interview, _bracket, _message, _quoted, lambda *_: document, *last):
        if found := around(data, unit, names):
            yield found
    yield from _told_behind(data, unit, names)
    for message in (chats.timed(data, unit), chats.told_beside(data, unit, names)):
        if message:
            yield message
    if part := section(data, unit, by, names):
        yield part


def is_opening(text: str) -> bool:
    """Whether a line is the tag of an element that names somebody."""
    return _OPENED.match(text) is not None


def _entry(data: bytes, unit: Unit, by: str, document: Unit | None, names: Names) -> Iterator[Unit]:
    """The entry of an outline, or the form, that a unit stands in. document: that it stands in."""
    span = entry(data, unit)
    if span and not names(*span, ()):
        yield widened(unit, decoded(data, *span), span[1])
    # of a form a value may stand alone below its name; who is named by a telephone alone is often the one to ask
    may_be_form = span is None or (span[1] <= unit.end and unit.text.strip().isalnum())
    if by != "phone" and may_be_form and (form := _form(data, unit, names)):
        # the title of a document that stands on it holds for the sentences below it, too
        if document and document.start <= form.start and form.end < document.end:
            yield document
        yield form


def _continued(data: bytes, unit: Unit, names: Names) -> Iterator[Unit]:
    """A line with the few below it that stand deeper and tell of no day, which go on with it."""
    own, end = depth(decoded(data, line_span(data, unit.start)[0], unit.end)), unit.end
    for line, number in zip(lines_behind(data, unit), range(CONTINUED + 1), strict=False):
        if line.gap or depth(line.text) <= own:
            break
        if number == CONTINUED or _DATED.match(line.text):
            return
        end = line.end
    if unit.form == "text" and end > unit.end and not names(unit.end, end, ()):
        yield widened(unit, decoded(data, unit.start, end), end)


def _form(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The lines around a unit up to blank ones, where they are those of a form, and not sentences."""
    if _is_paragraph(unit.text, unit.pairs):
        return None
    keys = {key for key, _ in unit.pairs}
    start, end = unit.start, unit.end
    # one day may stand on a line of its own; where there are more, or people are listed, a line tells something else
    above = next(lines_before(data, start), None)
    is_listed = above is not None and not above.gap and names(above.start, above.end, ())
    dated = is_listed or bool(_DATED.match(unit.text))
    for line, _ in zip(lines_behind(data, unit), range(LINES), strict=False):
        is_dated = bool(_DATED.match(line.text))
        is_other = _ITEM.match(line.text) and not is_beside(unit.text, line.text)
        is_other = is_other or all(map(has_door, (unit.text, line.text)))
        if line.gap or is_other or (dated and is_dated):
            break
        if not _goes_on(line, keys) or names(line.start, line.end, ()):
            break
        end, dated = line.end, dated or is_dated
    dated = bool(_DATED.match(unit.text))
    for line, _ in zip(lines_before(data, start), range(LINES), strict=False):
        is_dated = bool(_DATED.match(line.text))
        if line.gap or (dated and is_dated) or _ITEM.match(decoded(data, start, unit.end)) or not _goes_on(line, keys):
            break
        # of nested keys a deeper line above is part of something else
        if unit.form == "keys" and depth(line.text) > depth(decoded(data, start, unit.end)):
            break
        dated = dated or is_dated
        if names(line.start, line.end, ()):
            # what stands between two people is the first one's
            start = unit.start
            break
        start = line.start
    if (start, end) == (unit.start, unit.end):
        return None
    return widened(unit, decoded(data, start, end), end)


def is_beside(text: str, line: str) -> bool:
    """Whether a line is an item with a key, as the text is one, of the same list: the card of one person."""
    item, other = _KEYED_ITEM.match(text), _KEYED_ITEM.match(line)
    return item is not None and other is not None and item[1] == other[1]


def _announced(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The lines behind a unit that ends in a colon, up to a blank one or one that names somebody else."""
    if unit.form != "text" or unit.text.rstrip()[-1:] not in (":", "："):
        return None
    # a telephone in a sentence may be that of somebody else
    bottom = _last(
        lines_behind(data, unit),
        names,
        lambda text: not is_message_head(text),
        lambda text: ANY if _is_paragraph(text, pairs_of(text)) else (),
    )
    return _between(data, unit, None, bottom) if bottom else None


def _called(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The unit with the next line of a form, which tells the number of the document of the one who called there."""
    below = next(lines_behind(data, unit), None)
    if below is None or below.gap or not (len(unit.pairs) > 1 or _CALLED.match(unit.text)):
        return None
    if not _TELLS.match(below.text):
        return None
    tells = names(below.start, below.end, ("id_number",)) and not names(below.start, below.end, ())
    return _between(data, unit, None, below) if tells else None


def _relayed(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The unit with the lines below it that tell of a message which its telephone received or sent."""
    lines = lines_behind(data, unit)
    below = next(lines, None)
    if below is None or below.gap or not _RELAYED.match(below.text):
        return None
    return _between(data, unit, None, _last(lines, names, lambda text: not is_message_head(text)) or below)


def _interview(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The questions and answers around a unit that is one, up to those that name somebody else."""
    if not _ASKED.match(unit.text):
        return None
    top = _last(lines_before(data, unit.start), names, _is_asked)
    bottom = _last(lines_behind(data, unit), names, _is_asked)
    return _between(data, unit, top, bottom)


def _bracket(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The lines that a drawn bracket holds together around a unit, up to those that name somebody else."""
    top = _last(lines_before(data, unit.start), names, is_upper) if _is_lower(unit.text) else None
    bottom = _last(lines_behind(data, unit), names, _is_lower) if is_upper(unit.text) else None
    return _between(data, unit, top, bottom) if top or bottom else None


def _message(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The lines of the message whose first line a unit is, below its head, up to those that name somebody else."""
    head = next(lines_before(data, unit.start), None)
    if head is None or head.gap or not is_message_head(head.text):
        return None
    bottom = _last(lines_behind(data, unit), names, lambda text: not is_message_head(text))
    return _between(data, unit, None, bottom) if bottom else None


def _last(
    lines: Iterator[Line],
    names: Names,
    goes_on: Callable[[str], bool],
    others: Callable[[str], Collection[str]] = lambda _: (),
) -> Line | None:
    """The last of the lines that go on without a blank one, and name nobody else. others: as ``Names`` has them."""
    found = None
    for line, _ in zip(lines, range(LINES), strict=False):
        if line.gap or not goes_on(line.text) or names(line.start, line.end, others(line.text)):
            break
        found = line
    return found


def _between(data: bytes, unit: Unit, top: Line | None, bottom: Line | None) -> Unit:
    """The unit with the lines from a first one to a last one."""
    start, end = top.start if top else unit.start, bottom.end if bottom else unit.end
    return widened(unit, decoded(data, start, end), end)


def _is_asked(text: str) -> bool:
    return _ASKED.match(text) is not None


def _is_lower(text: str) -> bool:
    return _LOWER.match(text) is not None


def is_upper(text: str) -> bool:
    """Whether a line is held together with the next one by a drawn bracket."""
    return _UPPER.match(text) is not None


def _goes_on(line: Line, keys: set[str]) -> bool:
    """Whether a line may belong to a form that has these keys already."""
    pairs = pairs_of(line.text)
    is_other = _OPENS.match(line.text) or is_message_head(line.text) or any(key in keys for key, _ in pairs)
    return not is_other and (_is_values(line.text) or not _is_paragraph(line.text, pairs))


def _is_values(text: str) -> bool:
    """Whether a line is several values that single blanks divide, and no sentence."""
    return _VALUES.fullmatch(text) is not None


def _is_paragraph(text: str, pairs: tuple[tuple[str, str], ...]) -> bool:
    is_long = len(_DIGITS.sub("", text)) > SHORT and not pairs and not _COLUMNS.search(text)
    return is_long or bool(_SENTENCE.search(TAGS.sub("", text)))


def _told_behind(data: bytes, unit: Unit, names: Names) -> Iterator[Unit]:
    """The unit with the paragraphs behind it that speak of the person."""
    # who was named is said to hold a passport there
    text, others = unit.text, [one for one in ANY if one != "passport"]
    for line, _ in zip(lines_behind(data, unit), range(PARAGRAPHS), strict=False):
        if not _BACK.search(TAGS.sub("", line.text)[:OPENING]) or names(line.start, line.end, others):
            return
        text = f"{text}\n{line.text}"
        yield widened(unit, text, line.end)


def _quoted(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The unit with the lines right below it that are a quotation: what somebody said or wrote."""
    bottom = _last(lines_behind(data, unit), names, lambda text: _QUOTE.match(text) is not None, lambda _: ANY)
    return _between(data, unit, None, bottom) if bottom and unit.form == "text" else None


def _document(data: bytes, unit: Unit, by: str, names: Names) -> Unit | None:
    """The paragraph of a unit, where its first line is the title of a document, and all of it names nobody else.

    by: the key that names the person; whom a telephone names is who the document is about, not only the one to ask.
    """
    top, others = None, ANY if by == "phone" else ()
    for line, _ in zip(lines_before(data, unit.start), range(LINES), strict=False):
        if line.gap or names(line.start, line.end, others):
            break
        top = line
        if _opens(line.text):
            break
    if top is None or not _opens(top.text):
        return None
    if by == "phone" and not (_PARTY.search(unit.text) or _ADDRESSED.match(top.text)):
        return None
    bottom = None
    for line, _ in zip(lines_behind(data, unit), range(LINES), strict=False):
        # the next document may begin right below
        if line.gap or _opens(line.text):
            break
        if names(line.start, line.end, others):
            return None
        bottom = line
    return _between(data, unit, top, bottom)


def _opens(text: str) -> bool:
    """Whether a line is the title of a document, or the heading of a section."""
    return _TITLE.match(_APART.sub("", text)) is not None or _HEADING.match(text) is not None
