"""The colours of a terminal, in logs that were written for one: blanks, so that no value begins with their ``m``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pii_scan.lazy import lazy_re
from pii_scan.literals import Literals, Sign

# As bytes, and as JSON escapes them: ``ESC [ 1 ; 31 m``, and ``ESC [ K``, which grep writes behind it.
# Apart: one pattern for both would have no sign to begin with, and be several times as slow.
_RAW, _ESCAPED = lazy_re(rb"\x1b\[[0-9;:]{0,20}[mK]"), lazy_re(rb"\\u001[bB]\[[0-9;:]{0,20}[mK]")
_ESCAPES = Literals(Sign(rb"\\u001[bB]\[", rb"\u001"))
_BEGUN = lazy_re(rb"(?:\x1b|\\(?:u(?:0(?:0(?:1[bB]?)?)?)?)?)(?:\[[0-9;:]{0,20})?\Z")
_LONGEST = 28


def colourless(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Blocks of valid UTF-8 with a blank for each byte of a colour, so that places stay.

    The blocks joined are the same however the input is cut.
    """
    rest = b""
    for block in blocks:
        data = rest + block if rest else block
        rest = _begun(data)
        if rest:
            data = data[: -len(rest)]
        if b"\x1b" in data:
            data = _RAW.sub(_blanks, data)
        if _ESCAPES.ends(data):
            data = _ESCAPED.sub(_blanks, data)
        if data:
            yield data
    if rest:
        yield rest


def _begun(data: bytes) -> bytes:
    """The colour that the end of the data may cut."""
    low = max(0, len(data) - _LONGEST)
    start = max(data.rfind(b"\x1b", low), data.rfind(b"\\", low))
    return data[start:] if start >= 0 and _BEGUN.match(data, start) else b""


def _blanks(found: re.Match[bytes]) -> bytes:
    return b" " * len(found[0])
