"""Messages as pages show them: bubbles that stand left and right, each with its head and what was said below it."""

from __future__ import annotations

import re

from pii_scan.lazy import lazy_re
from pii_scan.records.units import DAY, LONGEST, STAMP, TAGS, Unit, decoded, lines_of
from pii_scan.records.units.elements import TAG

# Bytes before a number in which the bubble opens that it stands in.
_BACK = 300
# An element whose class says that it is a message, or on which side it stands.
_BUBBLE = lazy_re(
    rb"<(div|li|p|section|article)\s(?:[^<>]{0,80}\s)?class=[\"']?(?:[\w-]{1,20} ){0,3}?(?:\w{1,12}[-_]{1,2})?"
    rb"(?:in|out|incoming|outgoing|inbound|outbound|sent|received|send|recv|sms|msg|message|bubble)"
    rb"(?=[\"' >])[^<>]{0,80}>"
)
_DAY = rf"({STAMP})"
_NUMBER = r"((?:\+?86[ -]?)?1[3-9]\d{9})"
# To whom a message went, or from whom it came, and when.
_HEAD = lazy_re(rf"(?:{_DAY}\s)?(?:发往|发给|发至|发送给?|收自|来自|传给|收到|接收)\s?[：:]?\s?{_NUMBER}(?:\s{_DAY})?")
# Of one on a side that is told, no more than when: with whom stands above all of them.
_SIDE = lazy_re(
    rb"class=[\"']?[^\"'<>]*\b(?:in|out|incoming|outgoing|inbound|outbound|sent|received|send|recv|left|right)\b"
)
_WHEN = lazy_re(_DAY)
# What is told of a message, and of such a one: the head above all of them says whether they are messages of telephones.
_MESSAGE, _SIDED = ("sms date", "sms body"), ("said at", "said")
_SAID = lazy_re(r"(?=.*[\u4e00-\u9fffA-Za-z]{2})(?![\u4e00-\u9fffA-Za-z]{1,8}[：:]\s?\S{1,20}\Z)")
# What the head says of messages of a telephone.
_OF_MESSAGES = lazy_re(r"短信|彩信|简讯|(?i:(?<![a-z])sms(?![a-z]))")
# A line of such an exchange: when, one of two people or the name of one, which may be left out behind brackets, and
# what that one said.
_TURN = lazy_re(
    rf"\s{{0,8}}[\[(（]?({DAY}[ T\u3000]{{1,2}}\d\d?:\d\d(?::\d\d)?)[\])）]?"
    r"[ \t\u3000]{1,4}(?:(我|本人|本机|机主|[对對]方|[Mm]e|I|[Yy]ou)\s?[：:]"
    r"|([\u4e00-\u9fff·]{2,5}|[A-Z][a-z]{1,12}(?: [A-Z][a-z]{1,12}){0,2})\s?[：:]|(?<=\] ))\s?(\S[^\n]{0,400})"
)


def bubble(data: bytes, offset: int) -> Unit | None:
    """The message in whose head a number or a time stands, with what it says; None where no bubble holds it."""
    opening = _opening(data, offset)
    if opening is None:
        return None
    end = _end(data, opening.start(), opening[1])
    texts = [_text(data, low, high) for low, high, _ in lines_of(data, opening.end(), end)] if end > offset else []
    texts = [text for text in texts if text]
    head = _HEAD.fullmatch(texts[0]) if len(texts) > 1 else None
    timed = _WHEN.fullmatch(texts[0]) if not head and len(texts) > 1 and _SIDE.search(opening[0]) else None
    when = (head[1] or head[3]) if head else timed and timed[1]
    said = " ".join(texts[1:])
    if not when or not _SAID.match(said):
        return None
    names = _MESSAGE if head else _SIDED
    return Unit(opening.start(), end, "keys", tuple(zip(names, (when, said), strict=True)))


def as_message(unit: Unit, head: str) -> Unit:
    """What only tells who of two people said what, and when, as a message of a telephone, if the head above says so."""
    if not _OF_MESSAGES.search(head):
        return unit
    if tuple(key for key, _ in unit.pairs) == _SIDED:
        return unit._replace(pairs=tuple(zip(_MESSAGE, (value for _, value in unit.pairs), strict=True)))
    turn = _TURN.fullmatch(unit.text) if unit.form == "text" else None
    if turn is None or (turn[3] and turn[3] not in head):
        return unit
    return unit._replace(form="keys", pairs=tuple(zip(_MESSAGE, (turn[1], turn[4]), strict=True)))


def _opening(data: bytes, offset: int) -> re.Match[bytes] | None:
    """The tag that opens the bubble in which a place stands."""
    low, at = max(0, offset - _BACK), offset
    while (at := data.rfind(b"<", low, at)) >= 0:
        if found := _BUBBLE.match(data, at, offset):
            return found
    return None


def _end(data: bytes, start: int, name: bytes) -> int:
    """Where the text of an element of a name ends that opens at a place; -1 where it does not near there."""
    depth = 0
    for tag in TAG.finditer(data, start, start + LONGEST):
        if tag[2] == name and not tag[3]:
            depth += -1 if tag[1] else 1
            if not depth:
                return tag.start()
    return -1


def _text(data: bytes, start: int, end: int) -> str:
    """The text of a line of a page, without its tags."""
    return " ".join(TAGS.sub(" ", decoded(data, start, end)).split())
