"""What a statement was given, as Hibernate logs it: a line for each value, with its number in the statement."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import Unit, decoded, line_span
from pii_scan.records.units.cells import clean
from pii_scan.records.units.joined import joined_lines

# A value with its number: binding parameter [2] as [VARCHAR] - [138…]
_SIGN = b"inding parameter ["
_BOUND = lazy_re(r"[Bb]inding parameter \[(\d{1,3})(?::\w{1,20})?\] as \[\w{1,24}\] - \[(.*)\]\s*\Z")
# Values of the longest statement.
_MOST = 60


def bound_values(data: bytes, offset: int, low: int) -> Unit | None:
    """The values of the statement that an offset is in, until its first number comes again; None for other lines.

    low: where the unit before it ends.
    """
    span = line_span(data, offset)
    here = _BOUND.search(decoded(data, *span)) if data.find(_SIGN, *span) >= 0 else None
    if here is None:
        return None
    found = [(int(here[1]), clean(here[2]))]

    def joins(span: tuple[int, int], is_above: bool) -> bool:
        value = _BOUND.search(decoded(data, *span))
        beside = found[0][0] - 1 if is_above else found[-1][0] + 1
        if value is None or int(value[1]) != beside:
            return False
        found.insert(0 if is_above else len(found), (beside, clean(value[2])))
        return True

    start, end = joined_lines(data, offset, low, _MOST, joins)
    cells = tuple(value for _, value in found)
    return Unit(start, end, "text", (), cells, ", ".join(cells)) if len(cells) > 1 else None
