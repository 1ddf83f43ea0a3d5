"""Cards of address books: what stands between BEGIN:VCARD and END:VCARD is told of one person, in whatever words."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, pairs_of
from pii_scan.records.units.cells import clean

_BEGIN, _END = b"BEGIN:VCARD", b"END:VCARD"
# A property, behind the name of its group, and its parameters: item1.TEL;TYPE=CELL:…
_PROPERTY = lazy_re(r"(?m)^(?:[\w-]{1,20}\.)?([A-Za-z-]{1,20})(?:;[^:\n]{1,80})?:[ ]?([^\r\n]+)")


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
