"""Numbers of one thing in a list, each with its type: [{"type": "passport", "value": "E6…"}, {"type": "id", …}]."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units.cells import LIKE_ID

# Bytes from the list to its last item, and items at most.
_REACH, _MOST = 800, 8
_LIST = lazy_re(rb'"[^"\\\n]{1,40}"\s{0,8}:\s{0,8}\[\s{0,80}(?=\{)')
_ITEM = lazy_re(rb"\{([^{}\[\]]{4,240})\}(?:\s{0,80},\s{0,80}(?=\{)|\s{0,80}(\]))")
_KEY = lazy_re(rb'"([^"\\\n]{1,40})"\s{0,8}:')
# The keys of type and number, in small letters and without what divides their words.
_TYPES = frozenset((b"t", b"type", b"kind", b"sort", b"scheme", b"doctype", b"idtype", b"certtype", b"phonetype"))
_NUMBERS = frozenset(
    (b"v", b"value", b"no", b"number", b"num", b"id", b"code", b"docno", b"idno", b"certno", b"docnumber", b"idnumber")
)
_PERSON = lazy_re(rb"(?<![0-9])" + LIKE_ID.encode() + rb"(?![0-9])")
# And what else is said of such a number, and of nobody.
_MORE = frozenset(
    (b"country", b"issuer", b"issuedby", b"primary", b"isprimary", b"default", b"label", b"verified", b"expiry")
)


def typed_list(data: bytes, start: int, low: int) -> int:
    """Where the list begins, with its key, of which the object that opens at ``start`` is an item; -1 for any other."""
    before = data[max(low, start - 100) : start].rstrip()[-1:]
    if before not in (b"[", b","):
        return -1
    for found in _LIST.finditer(data, max(low, start - _REACH), start + 1):
        if _holds(data, found.end(), start):
            return found.start()
    return -1


def _holds(data: bytes, at: int, start: int) -> bool:
    """Whether all items of a list that begins at a place have a type and a number, and one opens at ``start``."""
    is_in, start_of_list = False, at
    for _ in range(_MOST):
        item = _ITEM.match(data, at)
        keys = {key.lower().replace(b"_", b"") for key in _KEY.findall(item[1])} if item else set[bytes]()
        is_bare = keys <= _TYPES | _NUMBERS | _MORE
        if item is None or not is_bare or keys.isdisjoint(_TYPES) or keys.isdisjoint(_NUMBERS):
            return False
        is_in = is_in or at == start
        if item[2]:
            # two of them are two people
            return is_in and len({*_PERSON.findall(data[start_of_list : item.end()])}) < 2
        at = item.end()
    return False
