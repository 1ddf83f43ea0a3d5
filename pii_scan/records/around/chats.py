"""Messages of a chat: who sent the one that a unit is in, and what the message before or behind it tells of it."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from pii_scan.lazy import lazy_re
from pii_scan.records.around import ANY, CLOCK, LINES, Names, lines_before, lines_behind, widened
from pii_scan.records.units import DAY, LONGEST, Unit, decoded, line_span
from pii_scan.records.units.recent import RECENT
from pii_scan.validators.vehicle import PROVINCES

# Characters of the longest head of a message.
_LONGEST_HEAD = 120
# The head of a message, on a line of its own or before it: a time and a name, behind which an office may stand.
_OFFICE = r"(?:[(（](?=[^()（）]*[^\W\d])[^()（）\s:：]{1,12}[)）])?"
_HEAD = lazy_re(
    rf"\W{{0,3}}(?:((?!{DAY}[ T])[^\s:：*()\[\]]{{1,24}}{_OFFICE})\*{{0,2}}(?:\s{{1,4}}|(?=[(（\[])))?"
    rf"[(（\[]?(?:{DAY}[ T]{{1,2}})?{CLOCK}"
    r"(?:[)）\]]?\s{1,4}([^\s:：]{1,30})|[)）\]]\s{0,4}([^\s:：]{1,30})?)?:?\s*\Z"
)
_BEFORE = lazy_re(rf"\[?{DAY}[ T]{CLOCK}\]?[ -]{{1,3}}([^\s:：]{{1,20}})(?:[:：]\s|：(?=[\u4e00-\u9fff]))")
# A sender who is no more than that: behind the day of a line anything may be told.
_NAME = lazy_re(r"[^\s，。；,;\d（(]{1,12}")
# Whom an answer is about.
_NAMED = lazy_re(r"([\u4e00-\u9fff]{2,4})[，,（(：: ]")
# A question about a person, and what an answer to it begins with.
_ASKS_FOR = lazy_re(
    r"(?:帮[我忙]?|麻烦|给我)?(?:查|问|找)(?:一?[下个查]|个)|有没有|住[哪没]|在不在"
    # or for a ticket or room
    r"|[要订买抢出][^\n，。]{0,12}(?:票|房)"
)
_FOUND = lazy_re(
    r"(?:查|找|搜|看)到了?[，,。 ]|有的?[，,]|在的?[，,]|没错[，,]|是的?[，,]"
    r"|[A-Z0-9]{2,6}次?(?:还?有|可以)[，, ]|(?:出|订|抢|买)[到好]?了?[，, ]"
)
# Whom an answer is meant for.
_TO = lazy_re(r"[@＠]([^\s，,:：]{1,24})[\s，,:：]{1,3}")
# A message that is nothing but who it is asks for that person.
_BARE = lazy_re(
    r"\W{0,3}[\u4e00-\u9fff·]{2,6}\W{0,3}(?:身份证号?码?\W{0,2})?[1-9]\d{16}[\dXx](?:\W{1,3}1[3-9]\d{9})?\W{0,3}\Z"
)
# An answer that begins with when it was.
_DATED = lazy_re(r"\W{0,3}(?:(?:19|20)\d\d(?!\d)|\d{1,2}月\d)(?![^\n]*(?:我|他说|通知))")
# A question about a number plate.
_PLATE = f"[{PROVINCES}][A-Z][ ·]?[A-Z0-9]{{5,6}}"
_ASKS = lazy_re(rf"(?:查|问)[^\n，。]{{0,8}}{_PLATE}|{_PLATE}[^\n，。]{{0,8}}(?:呢|吗|谁|[?？])")
# What was done then.
_DONE = lazy_re(
    r"\W{0,3}(?:入住|离店|退房|开房|上机|下机|上线|下线|上网|出境|入境|起飞|降落|到达|抵达|出发|开车|发车|登记|截[止至]"
    r"|查询|交易|通话|开始|结束|[\u4e00-\u9fff]{0,6}(?:时间|日期))\s"
)
# With whom a screen shows a conversation, with the sign for the way back before it, and when the last one wrote.
_SHOWN = lazy_re(r"\s{0,4}[‹<＜←〈]\s{0,4}[^\n\d]{0,12}1[3-9]\d(?:[ -]?\d{4}){2}\s*\Z")
_SHOWN_AS = lazy_re(r"\s{0,40}(?:[短信彩/]{2,5}|信息|iMessage)\s*\Z")
_SHOWN_WHEN = lazy_re(
    r"\s{0,40}(?:[今昨前]天|(?:周|星期)[一-日]|[\d年/.月-]{3,11}日?(?: {1,2}(?:周|星期)[一-日])?)"
    r"\s{0,4}(?:[上下]午)?\d{1,2}[:：]\d\d\s*\Z"
)


@lru_cache(RECENT)
def is_message_head(text: str) -> bool:
    """Whether a line is the head of a message."""
    return bool(_HEAD.match(text) and not tells_when(text))


def tells_when(text: str) -> bool:
    """Whether a line tells when something was done, and so heads no message: 入住 2016-12-15 20:41."""
    return _DONE.match(text) is not None


def message_head(text: str) -> str:
    """Who sent the message whose head a line is, or nothing."""
    return _told_by(text)[0] if is_message_head(text) else ""


def timed(data: bytes, unit: Unit) -> Unit | None:
    """The unit with the line above it, where that is the head of its message: it tells when that was."""
    above = next(lines_before(data, line_span(data, unit.start)[0]), None)
    is_headed = above is not None and not above.gap and _NAME.fullmatch(message_head(above.text))
    return widened(unit, f"{above.text}\n{unit.text}", unit.end) if above and is_headed else None


def told_beside(data: bytes, unit: Unit, names: Names) -> Unit | None:
    """The unit with the message behind or before it that tells of the same person, if one does."""
    sender = _sender(data, unit)
    if not sender:
        return None
    tellers = (_next_message, _answer, _question, _rest)
    return next((wide for tell in tellers if (wide := tell(data, unit, sender, names))), None)


def _next_message(data: bytes, unit: Unit, sender: str, names: Names) -> Unit | None:
    """The unit with the next message, where the same person sent it."""
    text, end, follows = unit.text, unit.end, False
    for line in lines_behind(data, unit):
        who, rest = _told_by(line.text)
        if who and (follows or who != sender):
            break
        follows = follows or bool(who)
        if names(line.start, line.end, ANY):
            return None
        if follows and rest:
            text, end = f"{text}\n{rest}", line.end
    return widened(unit, text, end) if end > unit.end else None


def _answer(data: bytes, unit: Unit, sender: str, names: Names) -> Unit | None:
    """The unit with the next message, where another one answers there.

    The answer begins with a name that the unit tells, or says that whom the unit asks for was found, or begins with
    when it was where the unit is nothing but who it is; and it is meant for nobody else.
    """
    who = ""
    for line, _ in zip(lines_behind(data, unit), range(2), strict=False):
        teller, rest = _told_by(line.text)
        who = who or teller
        if not who or who == sender:
            return None
        if rest:
            to = _TO.match(rest)
            if to and to[1] != sender:
                return None
            rest = rest[to.end() :] if to else rest
            named = _NAMED.match(rest)
            answers = named is not None and named[1] in unit.text
            answers = answers or bool(_FOUND.match(rest) and _ASKS_FOR.search(unit.text))
            answers = answers or bool(_BARE.match(unit.text) and _DATED.match(rest))
            answers = answers and not names(line.start, line.end, ())
            return widened(unit, f"{unit.text}\n{rest}", line.end) if answers else None
    return None


def _question(data: bytes, unit: Unit, sender: str, names: Names) -> Unit | None:
    """The unit with the message before it, where another one asks there whose a number plate is."""
    asked = ""
    for line, _ in zip(lines_before(data, line_span(data, unit.start)[0]), range(3), strict=False):
        if names(line.start, line.end, ANY):
            return None
        teller, rest = _told_by(line.text)
        asked = asked or (rest if _ASKS.search(rest) else "")
        if teller and teller != sender:
            return widened(unit, f"{asked}\n{unit.text}", unit.end) if asked else None
    return None


def _rest(data: bytes, unit: Unit, sender: str, names: Names) -> Unit | None:
    """The unit with the lines below it of the message that it begins, up to one that names somebody else."""
    if _told_by(decoded(data, *line_span(data, unit.start)))[0] != sender:
        return None
    text, end = unit.text, unit.end
    for line, _ in zip(lines_behind(data, unit), range(LINES), strict=False):
        if line.gap or _told_by(line.text)[0] or names(line.start, line.end, ()):
            break
        text, end = f"{text}\n{line.text}", line.end
    return widened(unit, text, end) if end > unit.end else None


def _sender(data: bytes, unit: Unit) -> str:
    """Who sent the message that a unit is in, or nothing."""
    start, end = line_span(data, unit.start)
    # the head of a message tells the time
    if b":" not in data[max(0, start - LONGEST // 2) : end]:
        return ""
    who, _ = _told_by(decoded(data, start, end))
    if who:
        return who
    for line, _ in zip(lines_before(data, start), range(LINES), strict=False):
        who, rest = _told_by(line.text)
        if who:
            return "" if rest else who
    return ""


@lru_cache(RECENT)
def _told_by(line: str) -> tuple[str, str]:
    """Who sent the message that a line begins, or nothing; and what the line says of it."""
    if found := _BEFORE.match(line):
        return found.group(1), line[found.end() :]
    if len(line) < _LONGEST_HEAD and (found := _HEAD.match(line)):
        return next(filter(None, found.groups()), ""), ""
    return "", line


def shown(data: bytes, unit: Unit) -> Unit | None:
    """The unit with the lines below it, where a screen shows with whom somebody wrote, when, and the last words."""
    if not _SHOWN.match(unit.text):
        return None
    below = list(islice(lines_behind(data, unit), 3))
    below = below[1:] if below and _SHOWN_AS.match(below[0].text) else below[:2]
    if len(below) < 2 or any(line.gap for line in below):
        return None
    end = below[1].end
    return widened(unit, decoded(data, unit.start, end), end) if _SHOWN_WHEN.match(below[0].text) else None
