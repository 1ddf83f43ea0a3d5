"""What a notebook prints twice: of a table its page, and the text behind it that tells the same, as blanks."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterable, Iterator

from pii_scan.formats.alternatives import HELD, tells_all
from pii_scan.lazy import lazy_re

# Bytes of a line that is held back for its end.
_LONGEST = 1 << 16
_LINES = rb'((?:[ \t]*"(?:[^"\\\n]|\\.)*+",?\r?\n)*+)'
_PAGE = lazy_re(rb'(?m)^[ \t]*"text/html": \[\r?\n')
_BOTH = lazy_re(
    rb'[ \t]*"text/html": \[\r?\n%b[ \t]*\],\r?\n[ \t]*"text/plain": \[\r?\n%b(?=[ \t]*\])' % (_LINES, _LINES)
)
_SIGN = lazy_re(rb"[^\r\n]")


def told_once(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The blocks with such texts as blanks, so that places stay."""
    held = b""
    for block in blocks:
        held = yield from _told(held + block, False)
    yield from _told(held, True)


def _told(held: bytes, is_all: bool) -> Generator[bytes, None, bytes]:
    """What is known of a text, and what is not yet. is_all: nothing follows."""
    while begin := _PAGE.search(held):
        yield held[: begin.start()]
        held = held[begin.start() :]
        found = _BOTH.match(held)
        if len(held) <= HELD and not is_all and not found:
            return held
        part, held = _blanked(held, found)
        yield part
    end = len(held) if is_all or len(held) > _LONGEST else held.rfind(b"\n") + 1
    yield held[:end]
    return held[end:]


def _blanked(held: bytes, found: re.Match[bytes] | None) -> tuple[bytes, bytes]:
    """What a page and the text behind it become, or the first line where they tell something else; and the rest."""
    if found and found.end() <= HELD:
        page, text = (_joined(found[one]) for one in (1, 2))
        if text and tells_all(page, text):
            return held[: found.start(2)] + _SIGN.sub(b" ", held[found.start(2) : found.end()]), held[found.end() :]
    end = held.find(b"\n") + 1
    return held[:end], held[end:]


def _joined(lines: bytes) -> str:
    try:
        return "".join(json.loads(b"[%b]" % lines.rstrip().rstrip(b",")))
    except ValueError:
        return ""
