"""What stands around each line of a patch or a notebook, and around what is filled in on a page, as blanks.

And what an export of Telegram says twice: the parts of each text behind it. So each is read as the text that it is, and
places stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from pii_scan.formats.unfolded import BEGIN, unfolded
from pii_scan.lazy import lazy_re

# Bytes at the beginning of a text that show what it is.
SHOWN = 1 << 14
# Bytes of the longest line that is held back for its end.
_LONGEST = 1 << 16
_HUNK = lazy_re(rb"(?m)^@@ -\d{1,9}(?:,\d{1,9})? \+\d{1,9}(?:,\d{1,9})? @@")
# Whether a line was added or taken away.
_SIGN = lazy_re(rb"(?m)^[+-]")
# A line that JSON holds as one of a list of texts, and the brackets of what holds it.
_TEXT = lazy_re(
    rb'(?m)^([ \t]+")((?:[^"\\\n]|\\.)*?)((?:\\n)?",?)(?=\r?$)|^[ \t]*[\[\]{}]+,?(?=\r?$)|(?<=: )[\[{](?=\r?$)'
)
# What is filled in in a cell of a page.
_FIELD = lazy_re(
    rb"(?i)(<td\b[^<>\n]{0,200}>[ \t]{0,80})(<input\b[^<>\n]{0,300}?\svalue=\")([^\"<>\n]{1,300})(\"[^<>\n]{0,300}>)"
    rb"(?=[ \t]{0,80}</td>)"
)
# The parts of a text that stands before them, on one line and on several; what of these is no end of a line.
_PARTS, _LIST = rb'"text_entities"[ \t]*:[ \t]*\[', rb'((?:[^\]"\n]|"(?:[^"\\\n]|\\.)*+")*+)(?=\])'
_ON_A_LINE, _ON_LINES = lazy_re(rb"(%b)%b" % (_PARTS, _LIST)), lazy_re(rb"(?m)^([ \t]*)%b(?=\r?$)" % _PARTS)
_SIGN_OF_TEXT = lazy_re(rb"[^\r\n]")
_NO_BREAK = "\u00a0".encode()


def unmarked(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Blocks of text with blanks for what a patch, a notebook or a page writes around it."""
    rest = iter(blocks)
    first = next(rest, b"")
    head = first[:SHOWN]
    if b"@@ -" in head and _HUNK.search(head):
        return _lines(chain([first], rest), lambda data: _SIGN.sub(b" ", data))
    if b'"cell_type"' in head:
        from pii_scan.formats.notebooks import told_once  # few files are such

        return _lines(told_once(chain([first], rest)), lambda data: _TEXT.sub(_bare, data))
    if b'"text_entities"' in head:
        return _lines(chain([first], rest), _Once().change)
    if head.lstrip()[:1] == b"<":
        return _lines(chain([first], rest), lambda data: _FIELD.sub(_filled, data) if b"<input" in data else data)
    if head.lstrip().startswith(BEGIN):
        return unfolded(chain([first], rest))
    return chain([first], rest)


class _Once:
    """Takes out the parts of texts. Remembers from one block to the next what ends a list of them on several lines."""

    def __init__(self) -> None:
        self._end: re.Pattern[bytes] | None = None

    def change(self, data: bytes) -> bytes:
        """Whole lines, with blanks for such parts."""
        data = _ON_A_LINE.sub(lambda found: found[1] + b" " * len(found[2]), data)
        done, at = list[bytes](), 0
        while at < len(data):
            if self._end is None:
                begin = _ON_LINES.search(data, at)
                stop = begin.end() if begin else len(data)
                done.append(data[at:stop])
                self._end = re.compile(rb"(?m)^%b\]" % begin[1]) if begin else None
            else:
                end = self._end.search(data, at)
                stop = end.start() if end else len(data)
                done.append(_SIGN_OF_TEXT.sub(b" ", data[at:stop]))
                self._end = None if end else self._end
            at = stop
        return b"".join(done)


def _filled(found: re.Match[bytes]) -> bytes:
    cell, before, value, behind = found.groups()
    # no blanks, which would divide columns
    return cell + before[:-2] + b" >" + value + _NO_BREAK * (len(behind) // 2) + b" " * (len(behind) % 2)


def _bare(found: re.Match[bytes]) -> bytes:
    before, text, behind = found.groups()
    if len(found[0]) >= _LONGEST:  # it may be cut elsewhere
        return found[0]
    if text is None:
        return b" " * len(found[0])
    return b" " * len(before) + text.replace(b"\\t", b" \t") + b" " * len(behind)


def _lines(blocks: Iterable[bytes], change: Callable[[bytes], bytes]) -> Iterator[bytes]:
    """The blocks, changed in whole lines; of a longer one than is held back its beginning."""
    held, inside = b"", False
    for block in blocks:
        data = held + block
        if inside:  # what follows in a line that was cut is nothing's beginning
            end = data.find(b"\n") + 1 or len(data)
            yield data[:end]
            data, inside = data[end:], not data.endswith(b"\n", 0, end)
        end = data.rfind(b"\n") + 1
        if end:
            yield change(data[:end])
        held = data[end:]
        if len(held) >= _LONGEST:
            yield change(held[:1]) + held[1:]
            held, inside = b"", True
    if held:
        yield change(held)
