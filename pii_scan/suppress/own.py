"""Files that pii-scan itself wrote: they are not scanned, if every line is one of its own and none holds a value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import BinaryIO

from pii_scan.lazy import lazy_re

# How a baseline begins, and a report; with an end that is ours where others begin like it, too.
_ENTRY = b'{"baseline":"'
_EVENTS = (b'{"event":"header","schema":', b'{"header":{"event":"header","schema":')
_MARKED = (b'{"source":{"name":"pii-scan",', b'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pii-scan">')
_SARIF, _DRIVER = b'{"$schema":"https://docs.oasis-open.org/sarif/', b'"driver":{"name":"pii-scan",'
# How each line of one begins.
_LINE_OF_ENTRIES = lazy_re(rb'\{"baseline":"(?:finding|record|file|skip)","path":"|\s*\Z')
_LINE_OF_EVENTS = lazy_re(
    rb'(?:\{"header":|"(?:findings|records|skips)":\[|"summary":)?'
    rb'(?:\{"event":"(?:header|finding|record|skip|summary)",|(?:\],)?\s*\Z)'
)
_LINE_OF_OTHERS = lazy_re(rb'["\]\[{}<]|\s*\Z')
# What is shown in lines of the former: a value, or a masked form in which nothing is hidden.
_SHOWN = lazy_re(rb'"value":"|"masked":"[^"*]*"|"--show-values"')
# Bytes read at a time, and of the longest line.
_BLOCK, _LONGEST = 64 * 1024, 1 << 20
# What is no value: digests, those of figures alone by their names; masked forms. What divides the texts of a line.
_DIGESTS = lazy_re(rb'"(?:person|fingerprint)":"[0-9a-f]{16}"')
_BETWEEN, _SHORTEST = lazy_re(r'["<>]'), 5
_MASKED = lazy_re(
    r"(?<![0-9A-Za-z])[0-9A-Za-z]{0,6}\*+[0-9A-Za-z]{0,4}(?![0-9A-Za-z])|\b(?=[0-9]*[a-f])[0-9a-f]{8,64}\b"
)


def may_be_own(head: bytes) -> bool:
    """Whether a file begins as a baseline or a report does: those whose first line tells them (not ``csv``, text)."""
    return head.startswith((_ENTRY, *_EVENTS, *_MARKED)) or (head.startswith(_SARIF) and _DRIVER in head[:1000])


def is_own(stream: BinaryIO, head: bytes, holds_value: Callable[[str], bool]) -> bool:
    """Whether a file that begins so is a baseline or a report to its end, and no value stands in it.

    One that shows values is scanned as any other file: it is a leak of its own. So is one to which something was added.
    stream: what follows the head. Raises OSError.
    """
    strict = head.startswith((_ENTRY, *_EVENTS))
    begins = _LINE_OF_OTHERS
    if strict:
        begins = _LINE_OF_ENTRIES if head.startswith(_ENTRY) else _LINE_OF_EVENTS
    holds = lru_cache(1024)(lambda text: holds_value(_MASKED.sub(" ", text)))
    for line in _lines(head, stream):
        if not begins.match(line) or (strict and _SHOWN.search(line)):
            return False
        try:
            texts = _BETWEEN.split(_DIGESTS.sub(b"", line).decode())
        except UnicodeDecodeError:
            return False
        if any(holds(text) for text in texts if len(text) >= _SHORTEST):
            return False
    return True


def _lines(block: bytes, stream: BinaryIO) -> Iterator[bytes]:
    """The lines, without their ends; of one that is too long for any of ours the first part, as one."""
    rest = b""
    while block and len(rest) <= _LONGEST:
        *lines, rest = (rest + block).split(b"\n")
        yield from lines
        block = stream.read(_BLOCK)
    yield rest
