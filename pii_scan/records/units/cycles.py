"""What a machine writes again and again on several lines: a card, what was asked, and the answer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.records.units import LONGEST, Unit, decoded, line_span, told_unit
from pii_scan.records.units.cells import LIKE_ID
from pii_scan.records.units.logged import ASIDE
from pii_scan.records.units.recent import remembered
from pii_scan.records.units.wrapped import names_each

# Lines of the longest turn, and bytes of the longest of them.
_MOST, _LINE = 8, 400
# When something was written, behind at most a number: *955*2016/01/17 20:09:44*
_STAMP_TEXT = (
    r"[^\w\n]{0,4}(?:[0-9]{1,6}[^\w:]{1,3})?(?:(?:(?:19|20)?\d\d[-/.]){0,2}\d\d[-/.]\d\d[T ]|[A-Z][a-z]{2} [ \d]\d )?"
    r"(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{3,6})?)?(?![0-9:])"
)
_STAMP = lazy_re(_STAMP_TEXT)
_CLOCK = lazy_re(rb"[0-9]:[0-9]")
# By what somebody is known: a document, a telephone, a card.
_KEY = lazy_re(
    rf"(?<![0-9A-Za-z])(?:{LIKE_ID}|(?:\+?86[- ]?)?1[3-9][0-9][- ]?[0-9]{{4}}[- ]?[0-9]{{4}}"
    r"|[A-Z][0-9]{8}|[A-Z]{2}[0-9]{7}|[3-6][0-9]{3}(?: ?[0-9]{4}){3}(?: ?[0-9]{1,3})?)(?![0-9A-Za-z])"
)
# A card or an account that a machine calls so, and nobody's document.
_CARD = lazy_re(r"(?:卡号|[账帐]号|(?i:card_?(?:no)?|acc(?:oun)?t_?(?:no)?))[=：:]\s?[0-9]{15,19}(?![0-9])")
_ID = lazy_re(LIKE_ID)
_NUMBER, _DEEPER = lazy_re(r"[0-9A-Za-z]*[0-9][0-9A-Za-z]*"), lazy_re(r"[ \t]{2,}|\|")
# Who writes, before what is said.
_SPEAKS = lazy_re(rf"{_STAMP_TEXT}\W{{0,3}}[\w-]{{1,20}}\s?[:：]\s?\S")
# The words behind its time, its level, and the machine, thread or part of a program that wrote it, that say of which
# sort a line is; a second Chinese one may be somebody's name.
_SORT = lazy_re(
    r"\W{0,8}(?:(?:[A-Z]|DEBUG|INFO|WARN(?:ING)?|ERROR|(?<=\[)[A-Za-z][\w-]{0,24}0(?=\])|[a-z]\w{0,20}(?:\.\w{1,40}){1,6}"
    r"|\w{1,20} [\w-]{1,20}(?=\[0\]:))\W{1,6}(?:(?<=\[)0\]\W{1,4})?){0,4}"
    r"(?:\w{1,12}[ =:0-]{1,8}[A-Za-z]{2,12}(?![\w/])|[A-Za-z0]{1,12}[ =:0-]{1,8}[\u4e00-\u9fff]{4,6}"
    r"|[\u4e00-\u9fff]{1,4}|\w{1,12})"
)
# Who writes what stands below, where nothing else is on the line.
_BY, _WRITER = "by", lazy_re(r"\s{1,3}[^\W\d_]{2,12}\s*")
# A pair at the end of a line: RZSJ=201601290853
_ENDS_IN_PAIR = lazy_re(r"[A-Za-z_\u4e00-\u9fff]=[^\s=,，;；]+\Z")
# Seconds in which a turn is over, and of a day.
_SOON, _DAY = 120, 86_400


class _Line(NamedTuple):
    """A line: its span and text, the second at which it was written (below 0: not told), and of which sort it is."""

    start: int
    end: int
    text: str
    second: int
    sort: str


def turn(data: bytes, offset: int, low: int) -> Unit | None:
    """The lines of the turn that an offset is in, as one, where another turn of the same lines stands beside it.

    low: where the unit before it ends.
    """
    if _is_beside_its_like(data, offset):
        return None
    # most stand in no turn
    near, at = _around(data, offset, _MOST)
    at = _written(near, at)
    if sum(1 for line in near if line.sort == near[at].sort) < 2:
        return None
    lines, own = _around(data, offset, 2 * _MOST)
    head = _written(lines, own)
    again = [at for at, line in enumerate(lines) if line.sort == lines[head].sort and at != head]
    size = min((abs(at - head) for at in again), default=0)
    first = -1
    if 1 < size <= _MOST:
        first = head if head < own else _first(lines, own, size)
    if first < 0:
        return None
    # the last one may be longer than the one before it
    heads = [at for at, line in enumerate(lines) if line.sort == lines[first].sort]
    longest = max((other - one for one, other in pairwise(heads)), default=size)
    last = next((at for at in heads if at > first), first + min(longest, _MOST))
    held = [line for line in lines[first:last] if line.text.strip()]
    if len(held) < 2 or held[0].start < low or held[-1].end <= offset or not _is_one(held, lines[own]):
        return None
    others = {line.sort for line in held[1:]}
    if held[0].sort != _BY and not any(line.sort in others for line in (*lines[:first], *lines[last:])):
        return None  # something else that was written meanwhile
    return told_unit(_joined([line.text for line in held]), held[0].start, held[-1].end)


def _joined(texts: Sequence[str]) -> str:
    """Lines as one; the value with which one ends does not go on with the time of the next one."""
    text = texts[0].rstrip()
    for other in texts[1:]:
        text += f"{',' if _ENDS_IN_PAIR.search(text) else ''} {other.strip()}"
    return text


def _written(lines: Sequence[_Line], own: int) -> int:
    """The line of who writes above a line of a message, or that line itself."""
    above = own
    while above > 0 and lines[above].second < 0 and lines[above].text.strip():
        above -= 1
    return above if lines and lines[above].sort == _BY else own


def _is_beside_its_like(data: bytes, offset: int) -> bool:
    """Whether the next line, or the one before, is of the same sort: then each is a turn of its own."""
    start, end = line_span(data, offset)
    sort = _line(data, start, end).sort
    above, below = max(0, start - 1), min(len(data), end + 1)
    return any(_line(data, *line_span(data, at)).sort == sort for at in (above, below) if not start <= at <= end)


def _around(data: bytes, offset: int, most: int) -> tuple[list[_Line], int]:
    """So many lines to each side of an offset, and which of all it stands on; no lines where none tells a time."""
    span = line_span(data, offset)
    # most texts tell no times
    if span[1] - span[0] > _LINE or not _CLOCK.search(data, max(0, span[0] - LONGEST), span[1]):
        return [], -1
    lines, own = _near(data, *span, most)
    # of the line it does not matter where on it the offset is, but for how far it reaches
    first, last = 0, len(lines)
    while first < own and lines[first + 1].start <= max(offset - LONGEST, 0):
        first += 1
    while last - 1 > own and lines[last - 2].end + 1 >= min(len(data), offset + LONGEST):
        last -= 1
    return (lines[first:last], own - first) if (first, last) != (0, len(lines)) else (lines, own)


@remembered
def _near(data: bytes, start: int, end: int, most: int) -> tuple[list[_Line], int]:
    """So many lines to each side of one, as far as they are near to a place on it, and which of all it is."""
    lines, low, high = [_line(data, start, end)], start - LONGEST, end + LONGEST
    while len(lines) <= most and start > max(low, 0):
        start, stop = line_span(data, start - 1)
        lines.insert(0, _line(data, start, stop))
    own = len(lines) - 1
    while len(lines) - own <= most and end + 1 < min(len(data), high):
        start, end = line_span(data, end + 1)
        lines.append(_line(data, start, end))
    return lines, own


@remembered
def _line(data: bytes, start: int, end: int) -> _Line:
    text = decoded(data, start, min(end, start + _LINE))
    return _Line(start, end, text, *_told(text))


def _told(text: str) -> tuple[int, str]:
    """The second at which a line was written, and of which sort it is."""
    stamp = _STAMP.match(text)
    behind = text[stamp.end() :] if stamp else text
    second = int(stamp[1]) * 3600 + int(stamp[2]) * 60 + int(stamp[3] or 0) if stamp else -1
    if stamp and _WRITER.fullmatch(behind):
        return second, _BY
    sort = _SORT.match(_NUMBER.sub("0", behind.strip()))
    return second, f"{bool(stamp):d}{sort[0] if sort else ''}"


def _first(lines: list[_Line], own: int, size: int) -> int:
    """The line with which the turn begins that another one stands in: the sort before which most time passes.

    Lines that tell no time, or stand deeper, belong to the one above them.
    """
    gaps: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        before = next((one.second for one in reversed(lines[:at]) if one.second >= 0), -1)
        if line.second >= 0 and not _DEEPER.match(line.text):
            # the next one may be of another day
            gaps.setdefault(line.sort, []).append(min((line.second - before) % _DAY, _SOON) if before >= 0 else _SOON)
    found = [at for at in range(max(0, own - size + 1), own + 1) if lines[at].sort in gaps and lines[at].second >= 0]
    return max(found, key=lambda at: _rate(gaps[lines[at].sort]), default=-1)


def _rate(gaps: list[int]) -> tuple[bool, float]:
    """How sure it is that lines before which so much time passes begin turns: what comes once begins none."""
    return len(gaps) > 1, sum(gaps) / len(gaps)


def _is_one(lines: list[_Line], own: _Line) -> bool:
    """Whether lines follow each other soon, name nobody but whom one of them names, and tell of no program itself."""
    told = [line.second for line in lines if line.second >= 0]
    # the minute alone may be told of the end
    if any(not -60 < other - one <= _SOON for one, other in pairwise(told)):
        return False
    if any(ASIDE.search(line.text) for line in lines):
        return False
    # in a conversation somebody writes again before the other one does
    sorts = [line.sort for line in lines if line.second >= 0]
    if len(set(sorts)) < len(sorts) or all(_SPEAKS.match(line.text) for line in lines):
        return False
    # what two lines tell of a number each is two things, of one person or of two; a card is the person's
    keyed = [line for line in lines if _KEY.search(line.text)]
    if len(keyed) != 1 and sum(1 for line in keyed if not _CARD.search(line.text) or _ID.search(line.text)) != 1:
        return False
    return not any(names_each(own.text, line.text) for line in lines if line is not own)
