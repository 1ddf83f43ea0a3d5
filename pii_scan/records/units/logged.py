"""Events that a log tells on several lines: those of one second and thread, of one request, or deeper ones."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.records.units import LONGEST, Unit, decoded, line_span, told_unit
from pii_scan.records.units.wrapped import names_each

if TYPE_CHECKING:
    import re

    from pii_scan.records.groups import Spot

# When something was logged of which an object behind it on the line tells: <142>1 2021-09-11T08:17:03+08:00 … {
_LOGGED = lazy_re(rb"(?:<\d{1,3}>\d? ?)?[\[(]?((?:19|20)\d\d[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?)(?!\d)")
# What a program tells of itself, beside what it does for somebody.
ASIDE = lazy_re(r"(?<![A-Za-z])(?:(?:DEBUG|TRACE)(?![A-Za-z])|(?:GET|HEAD|POST|PUT|DELETE|PATCH) /)")
# Lines of the longest event, and bytes of the longest of them.
LINES, _LINE = 14, 600
# The second in which something was logged, and what was logged.
_STAMPED = lazy_re(
    r"(?:>> ?)?\[?((?:(?:(?:19|20)\d\d[-/.])?\d\d[-/.]\d\d(?:[/.](?:19|20)\d\d)?|[A-Z][a-z]{2} [ \d]\d)?"
    r"[ T]?\d\d:\d\d:\d\d)"
    r"(?:[.,]\d{3,6})?(?:Z|[+-]\d\d:?\d\d)?\]?(.*)"
)
_DEEPER = lazy_re(r"(?: {2,}|\t|\s*(?:->|=>|\|))\s*(?=\S)(?:(?=[^\n]*=)|[A-Za-z_]\w{0,30}\s{0,20}[:：]\s)")
_DOCUMENT = lazy_re(r"=([A-Z]{1,2}\d{7,8})(?![0-9A-Za-z])")
# Who logged it: a thread, a host, a part of a program. Levels differ between lines of one event.
_TEAM = lazy_re(r"\s*(?:(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR)\s+)?(\[[^\]\n]{1,24}\]|[A-Za-z]{1,8}\d{1,4}(?=\s))")


# What a program calls one request, transaction or call in each line about it, near their beginning: no number of a
# document, and no word that is counted, as hosts are.
_TRACE, _NEAR = (
    lazy_re(
        r"(?<![0-9A-Za-z*])(?![A-Z]{1,2}[0-9]{7,8}(?![0-9A-Za-z])|[A-Za-z]{3,}[0-9]+(?![0-9A-Za-z]))"
        r"(?:(?=[0-9]*[A-Za-z])(?=(?:[A-Za-z]*[0-9]){3})[0-9A-Za-z]{7,36}|(?=[0-9]*[a-f])(?=(?:[a-f]*[0-9]){2})[0-9a-f]{8,36})"
        r"(?![0-9A-Za-z*])"
    ),
    60,
)
# One that looks like nothing else; lines about others stand within a minute.
_SURE, _MINUTE = lazy_re(r"(?=.*[a-z][0-9])(?=.*[0-9][a-z])[0-9a-z]{8,}|[A-Z]?[0-9]{9,}"), 60
# Whom a line names.
_CALLED = lazy_re(
    r"(?:(?<![a-z])(?:name|guest|user(?:name)?|owner|pax)|姓名|用户|住客|旅客|乘客)\s?[=：:]?\s?[\"']?"
    r"([\u4e00-\u9fff]{2,4}|[A-Z][A-Za-z]+[_ /][A-Z][A-Za-z]+)"
)
# A line of a program, by its level or what was asked of it; and the key of the telephone that it is about.
_ENTRY = lazy_re(
    r".{0,40}?\d\d:\d\d:\d\d[^\n]{0,40}?(?<![A-Za-z])"
    r"(?:(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR)(?![A-Za-z])|(?:GET|HEAD|POST|PUT|DELETE|PATCH) /)"
)
_KEY, _KEY_SIZE = (
    lazy_re(rb"(?i)(?<![A-Za-z])(?:mobile|phone|msisdn|tel)(?:_?no)?[\"']?\s?[=:]\s?[\"']?(?:\+?86)?\Z"),
    24,
)


class _Line(NamedTuple):
    """A line: its span, the second in which it was logged (nothing where it is not told), and what was logged."""

    start: int
    end: int
    second: str
    text: str


def logged_event(data: bytes, offset: int, low: int) -> Unit | None:
    """The lines of the event that an offset is in, as one; None where it takes one line, or lines name somebody each.

    low: where the unit before it ends.
    """
    span = line_span(data, offset)
    if data.find(b"=", *span) < 0 and data[span[0] : span[0] + 1] not in (b" ", b"\t"):
        return None
    top = _head(data, span, low)
    if top is None:
        return None
    lines = [top]
    while len(lines) < LINES and lines[-1].end + 1 < len(data) and lines[-1].end - top.start < LONGEST:
        below = _line(data, line_span(data, lines[-1].end + 1))
        if below is None or not _goes_on(top, below):
            break
        lines.append(below)
    texts = [line.text for line in lines]
    if len(lines) < 2 or lines[-1].end <= offset or any(names_each(texts[0], text) for text in texts[1:]):
        return None
    found = _trace(top.text)
    trace = found[0] if found else "\n"
    more = (f";{text.partition(trace)[2]}" if trace in text else f" {text.strip()}" for text in texts[1:])
    text = "".join((decoded(data, top.start, top.end), *more))
    unit = told_unit(text, top.start, lines[-1].end)
    return unit._replace(pairs=(*unit.pairs, ("time", top.second)))


def with_time(data: bytes, unit: Unit) -> Unit:
    """An object that the line of a log tells, with the time at which it was logged."""
    low = max(0, unit.start - _LINE)
    line = data.rfind(b"\n", low, unit.start) + 1
    is_line = unit.form == "json" and (line or not low)
    stamped = _LOGGED.match(data, line, unit.start) if is_line else None
    return unit._replace(pairs=(*unit.pairs, ("time", decoded(data, *stamped.span(1))))) if stamped else unit


def _head(data: bytes, span: tuple[int, int], low: int) -> _Line | None:
    """The line that begins the event of a line: itself, or one above it."""
    line = _line(data, span)
    for _ in range(LINES):
        if line is None or line.start - 1 <= max(0, low):
            break
        above = _line(data, line_span(data, line.start - 1))
        if above is None or not (_goes_on(above, line) or (not line.second and _is_part(above))):
            break
        line = above
    return line if line and line.second else None


def _goes_on(top: _Line, line: _Line) -> bool:
    """Whether a line tells more of the event that another one begins."""
    one, other = _trace(top.text), _trace(line.text)
    if line.second and one and other and (one[0] == other[0] or one.start() == other.start()):
        return one[0] == other[0] and _is_soon(top, line, one[0]) and not _names_other(top, line)
    if line.second and line.second != top.second:
        return False
    if _is_part(line):
        return True
    # what two parts of a program tell of one document in one second
    if line.second and not set(_DOCUMENT.findall(top.text)).isdisjoint(_DOCUMENT.findall(line.text)):
        return True
    team, same = _TEAM.match(top.text), _TEAM.match(line.text)
    return bool(line.second and team and same and team[1] == same[1] and "=" in line.text)


def _is_soon(top: _Line, line: _Line, trace: str) -> bool:
    """Whether a line about a request follows another one soon enough, by how sure it is that it is one."""
    return _SURE.fullmatch(trace) is not None or 0 <= clock(line.second) - clock(top.second) <= _MINUTE


def clock(second: str) -> int:
    """The seconds of a day at which something was logged: what ends with hours, minutes and seconds."""
    hours, minutes, seconds = map(int, second[-8:].split(":"))
    return hours * 3600 + minutes * 60 + seconds


def _names_other(top: _Line, line: _Line) -> bool:
    """Whether two lines name people, and not the same."""
    one, other = set(_CALLED.findall(top.text)), set(_CALLED.findall(line.text))
    return bool(one and other) and one.isdisjoint(other)


def _trace(text: str) -> re.Match[str] | None:
    """The word of letters and digits with which a line says of which request it tells, if any."""
    found = _TRACE.search(text)  # up to where it must end it may look like the beginning of something else
    return found if found and found.end() <= _NEAR else None


def _is_part(line: _Line) -> bool:
    """Whether a line stands deeper than one that begins an event."""
    return _DEEPER.match(line.text) is not None


def _line(data: bytes, span: tuple[int, int]) -> _Line | None:
    start, end = span
    text = decoded(data, start, end).rstrip("\r") if 0 < end - start <= _LINE else ""
    stamped = _STAMPED.match(text)
    if stamped:
        return _Line(start, end, stamped[1], stamped[2])
    return _Line(start, end, "", text) if text.strip() else None


def is_logged_of_another(data: bytes, at: int, spots: Sequence[Spot], own: Collection[str]) -> bool:
    """Whether the line of a log that a place is on says by its key that it is about another telephone.

    spots: what stands on it. own: whose number it may be.
    """
    others = [spot.start for spot in spots if PERSON_KEYS.get(spot.rule) == "phone" and spot.normalised not in own]
    if not others:
        return False
    start, end = line_span(data, at)
    is_keyed = any(_KEY.search(data, max(start, other - _KEY_SIZE), other) for other in others)
    return is_keyed and _ENTRY.match(decoded(data, start, end)) is not None


def are_apart(data: bytes, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two lines were logged, and not in the same second."""
    seconds = [line.second if (line := _line(data, span)) else "" for span in (one, other)]
    return all(seconds) and seconds[0] != seconds[1]
