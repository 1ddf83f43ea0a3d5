"""The text near a value: before and behind it on its line, and the line above."""

from __future__ import annotations

from collections.abc import Iterator

from pii_scan.engine.arrayed import head_of
from pii_scan.engine.examples import example_object
from pii_scan.engine.labels import SPEAKER, begins_line
from pii_scan.lazy import lazy_re
from pii_scan.model import Rule
from pii_scan.notations import LEAD, goes_back, lead

# Characters on each side of a value that are looked at for words; a label after it stands within AFTER.
NEAR, AFTER = 64, 20
# Characters before a value on its line where its key may stand on the line above.
INDENT = 48
# Bytes before a value in which its own line's start and the whole line above must lie.
ABOVE = 256
# Empty lines between a value and its label.
OVER = 1
# The line above a message in a copy of a chat: 顾客 2025-03-04 10:21:40
_WRITTEN = lazy_re(
    r"[^\s\d:：，。]{1,16}[ \u3000]{1,2}(?:(?:20[0-9]{2}[-/.年])?[0-9]{1,2}[-/.月][0-9]{1,2}日?[ \u3000])?"
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\s{0,2}"
)
# The cell before that of a value, in the row of a page.
_LOOKS = r"</?(?:b|strong|em|span|font|p|label)\b[^<>]{0,80}>"
_CELL = lazy_re(
    rf"(?i)<t[dh]\b[^<>]{{0,80}}>\s{{0,40}}(?:{_LOOKS}\s{{0,40}})?[^<>\s][^<>]{{0,39}}(?:{_LOOKS}\s{{0,40}})?"
    rf"</t[dh]>\s{{0,40}}<t[dh]\b[^<>]{{0,80}}>\s{{0,40}}(?:{_LOOKS}\s{{0,40}})?\Z"
)
# Where a value must fill its line, for the line above to be its label.
LINE = "line"
# Lines on each side of one that are looked at, and bytes on which they stand: fewer than stand around every chunk.
LINES, LINES_REACH = 8, 400
# What stands in a message of MySQL between a value and the name of the key that would hold it twice.
_ENTRY = lazy_re(r"(?:-\d{1,9})?' for key '(?:\w{1,64}\.)?")


def text_around(data: bytes, low: int, high: int, before: int, after: int) -> tuple[str, int]:
    """The text of [low - before, high + after) without half characters at its ends, and its offset."""
    first, last = max(0, low - before), min(len(data), high + after)
    while first < low and data[first] & 0xC0 == 0x80:
        first += 1
    while last < len(data) and data[last] & 0xC0 == 0x80 and last > high:
        last -= 1
    return data[first:last].decode("utf-8", "replace"), first


def said_above(data: bytes, start: int, rule: Rule, before: str) -> tuple[str, str]:
    """The line above a value where that may label it, and the head of the array that the value is of."""
    line = line_above(data, start, 0 if rule.adjoins else OVER) if looks_above(rule, before) else ""
    return line, head_of(data, start, rule)


def looks_above(rule: Rule, before: str) -> bool:
    """Whether the line above a value may label it. before: what stands before the value on its own."""
    if rule.above != LINE:
        return bool(rule.above)
    return begins_line(before) or SPEAKER.fullmatch(before) is not None or goes_back(before)


def line_above(data: bytes, start: int, over: int = 0) -> str:
    """The line above that of ``start`` when both are short; else nothing.

    over: empty lines that may stand between; then so may the line that says who wrote a message, and when.
    """
    text, offset = text_around(data, start, start, ABOVE, 0)
    lines = text.split("\n")[:-1]
    if over and lines and _WRITTEN.fullmatch(lines[-1]):
        lines.pop()
    while over and lines and not lines[-1].strip():
        lines.pop()
        over -= 1
    return lines[-1] if lines and (offset == 0 or len(lines) > 1) else ""


def line_before(text: str, begin: int) -> str:
    """At most NEAR characters before a place on its line."""
    low = max(0, begin - NEAR)
    start = max(low, text.rfind("\n", low, begin) + 1)
    if start > 0 and begin - start < INDENT:
        # the key of a value may stand on a line of its own
        found, _ = lead(text[max(0, begin - LEAD) : begin])
        if found >= 0:
            start = min(start, max(0, begin - LEAD) + found)
    if text[low:begin].rstrip().endswith(">") and (cell := _CELL.search(text, max(0, begin - 2 * LEAD), begin)):
        start = min(start, cell.start())
    example = example_object(text, begin)
    return text[start if example < 0 else min(start, example) : begin]


def line_after(text: str, stop: int) -> str:
    """At most NEAR characters from a place on its line."""
    high = stop + NEAR
    end = text.find("\n", stop, high)
    return text[stop : high if end < 0 else end]


def told_after(after: str, reach: int = AFTER) -> str:
    """The part of what stands behind a value in which a word of its rule, that looks so far, may say what it is."""
    entry = _ENTRY.match(after) if after[:1] in ("-", "'") else None
    return after[entry.end() if entry else 0 :][: min(AFTER, reach)]


def line_of(data: bytes, start: int, end: int) -> tuple[int, int]:
    """The line of a value, so far on each side as lines around it are looked at."""
    low, high = max(0, start - LINES_REACH), min(len(data), end + LINES_REACH)
    begin, stop = data.rfind(b"\n", low, start), data.find(b"\n", end, high)
    return low if begin < 0 else begin + 1, high if stop < 0 else stop


def lines_around(data: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines that stand whole close above and below one."""
    low, at = max(0, start - LINES_REACH), start
    for _ in range(LINES):
        before = data.rfind(b"\n", low, at - 1) if at > 0 else -1
        if before < 0:
            break
        yield before + 1, at - 1
        at = before + 1
    high, at = min(len(data), end + LINES_REACH), end
    for _ in range(LINES):
        after = data.find(b"\n", at + 1, high)
        if after < 0:
            break
        yield at + 1, after
        at = after
