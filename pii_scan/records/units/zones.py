"""The zone of a passport that machines read, and the line below it that says in words whose passport it is."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span, told_unit

# The second line of the zone, with the number of the passport in it.
_ZONE = lazy_re(rb"(?<![0-9A-Z<])([A-Z0-9<]{9})[0-9][A-Z<]{3}[0-9]{7}[MFX<][0-9]{7}[A-Z0-9<]{16}(?![0-9A-Z<])")
# What fills the places of a zone that nothing stands in.
_FILLED = b"<"


def zone(data: bytes, offset: int, low: int) -> Unit | None:
    """The zone that an offset stands in, or right below, and the line that tells its number again.

    low: where the unit before it ends.
    """
    here = line_span(data, offset)
    below = line_span(data, here[1] + 1) if here[1] + 1 < len(data) else here
    above = line_span(data, here[0] - 1) if here[0] > low else here
    for upper, lower in ((here, below), (above, here)):
        if upper == lower or upper[0] < low or lower[1] - upper[0] > LONGEST or data.find(_FILLED, *upper) < 0:
            continue
        found = _ZONE.search(data, *upper)
        if found and data.find(found[1].rstrip(_FILLED), *lower) >= 0 and not _ZONE.search(data, *lower):
            unit = told_unit(decoded(data, *lower), *lower)
            return unit._replace(start=upper[0])
    return None
