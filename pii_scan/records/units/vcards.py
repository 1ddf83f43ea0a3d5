"""Cards of address books (vCard) and entries of calendars (iCalendar), each of which tells of one person."""

from __future__ import annotations

import re

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, pairs_of, told_unit
from pii_scan.records.units.cells import clean, numbers_of

_BEGIN, _END = b"BEGIN:VCARD", b"END:VCARD"
# A property, behind the name of its group, and its parameters: item1.TEL;TYPE=CELL:…
_PROPERTY = lazy_re(r"(?m)^(?:[\w-]{1,20}\.)?([A-Za-z-]{1,20})(?:;[^:\n]{1,80})?:[ ]?([^\r\n]+)")
# An entry of a calendar, and the properties of it that people read. A long line goes on behind a blank.
_EVENT, _EVENT_END = b"BEGIN:VEVENT", b"END:VEVENT"
_EVENT_STOP = lazy_re(rb"\n(?:END:VEVENT|BEGIN:|X-)")
_READ = ("SUMMARY", "DESCRIPTION", "LOCATION", "ATTENDEE", "COMMENT")
_FOLD = lazy_re(r"\r?\n[ \t]")
_ESCAPED = lazy_re(r"\\([nN,;\\])")
_STAMP = lazy_re(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?")


def vcard(data: bytes, offset: int, low: int) -> Unit | None:
    """The card that an offset is in, or None. low: where the unit before it ends."""
    start = data.rfind(_BEGIN, max(0, low, offset - LONGEST), offset)
    end = data.find(_END, start, offset + LONGEST) if start >= 0 else -1
    if end < offset:
        return None
    text = decoded(data, start, end)
    pairs = [(name, clean(value.rstrip("; "))) for name, value in _PROPERTY.findall(text)[1:]]
    told = (pair for name, value in pairs if name == "NOTE" for pair in pairs_of(value))
    return Unit(start, end + len(_END), "keys", (*pairs, *told), (), text)


def vevent(data: bytes, offset: int, low: int) -> Unit | None:
    """The entry of a calendar that an offset is in, as the words of it that people read, or None."""
    start = data.rfind(_EVENT, max(0, low, offset - LONGEST), offset)
    # an alarm, and what programs write for themselves, is no part of it
    stop = _EVENT_STOP.search(data, offset, offset + LONGEST) if start >= 0 else None
    if stop is None:
        return None
    end = stop.end() if stop[0].endswith(_EVENT_END) else stop.start()
    found: dict[str, str] = {}
    for name, value in _PROPERTY.findall(_FOLD.sub("", decoded(data, start, end))):
        found.setdefault(name, value)
    said = [_ESCAPED.sub(_unescaped, found[name]).strip() for name in _READ if name in found]
    # several people are told of line by line
    if not said or len(numbers_of(" ".join(said))) > 1:
        return None
    times = [_day(found[name]) for name in ("DTSTART", "DTEND") if name in found]
    return told_unit(f"{' - '.join(times)} {'; '.join(said)}", start, end)


def _unescaped(found: re.Match[str]) -> str:
    return " " if found[1] in "nN" else found[1]


def _day(stamp: str) -> str:
    """A time as people write it: 20160825T012332 is 2016-08-25 01:23."""
    found = _STAMP.match(stamp)
    if not found:
        return stamp
    clock = f" {found[4]}:{found[5]}" if found[4] else ""
    return f"{found[1]}-{found[2]}-{found[3]}{clock}"
