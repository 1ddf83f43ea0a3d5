"""Units of XML that tell of both sides of what happened, each in an element of its own: payments, calls, leases."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, attributes_of, decoded
from pii_scan.records.units.elements import EMPTY_TAG, leaves, of_empty, opened

# Elements of the two sides of a payment or call, in small letters.
_NAMES = (
    "callee caller", "cdtr dbtr", "fkf skf", "fkr skr", "payee payer", "receiver sender", "lessee lessor",
    "landlord tenant", "出租人 承租人", "出租方 承租方", "付款人 收款人", "付款方 收款方", "主叫 被叫",
)  # fmt: skip
_SIDES = [sorted(names.encode().split()) for names in _NAMES]
_SIDE = lazy_re(rb"<((?i:%b))(?:\s[^<>]{0,200})?>(?=\s*<)" % b"|".join(name for names in _SIDES for name in names))


def both_sides(data: bytes, start: int) -> Unit | None:
    """The element around one that tells of a side of what happened, with the other side and what is told of both."""
    holder, stop = opened(data, start + 1)
    if holder is None:
        return None
    sides = [found[1] for found in _SIDE.finditer(data, holder.end(), stop)]
    if sorted(map(bytes.lower, sides)) not in _SIDES:
        return None
    told = attributes_of(decoded(data, holder.start(), stop))
    empty = [pair for tag in EMPTY_TAG.finditer(data, holder.end(), stop) for pair in of_empty(tag[0])]
    return Unit(holder.start(), stop, "json", (*told, *empty, *leaves(data, holder.end(), stop)))


def within_side(data: bytes, offset: int) -> Unit | None:
    """The element around the two sides of what happened, for a value that stands deeper in one of the sides."""
    low = max(0, offset - LONGEST)
    tags = list(_SIDE.finditer(data, low, offset))
    if not tags:
        return None
    is_closed = data.find(b"</" + tags[-1][1] + b">", tags[-1].end(), offset) >= 0
    return None if is_closed else both_sides(data, tags[-1].start())
