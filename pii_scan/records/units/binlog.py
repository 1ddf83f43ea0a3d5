"""Rows of a database as its log of changes prints them: a line for each value, by the number of its column."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import Unit, decoded, line_span
from pii_scan.records.units.cells import clean
from pii_scan.records.units.joined import joined_lines

# ###   @4='6222…' /* VARSTRING(64) meta=64 nullable=1 is_null=0 */
# or, by tools that know the table: /* idCardNo VARSTRING(200) */
_VALUE = lazy_re(
    r"### {1,6}@(\d{1,3})=(.{0,400}?)"
    r"(?:\s/\*\s?(?:([A-Za-z_\u4e00-\u9fff]\w{0,40})\s(?=[A-Z]{2}))?[^*]{0,80}\*/)?\s*\Z"
)
# Columns of the narrowest row, and of the widest.
_FEWEST, _MOST = 3, 60


def logged_row(data: bytes, offset: int, low: int) -> Unit | None:
    """The row around an offset, until the number of a column comes again; None where there is none.

    low: where the unit before it ends.
    """
    here = _VALUE.match(decoded(data, *line_span(data, offset)))
    if here is None:
        return None
    found = [(int(here[1]), here[3] or "", here[2])]

    def joins(span: tuple[int, int], is_above: bool) -> bool:
        value = _VALUE.match(decoded(data, *span))
        beside = found[0][0] - 1 if is_above else found[-1][0] + 1
        if value is None or int(value[1]) != beside:
            return False
        found.insert(0 if is_above else len(found), (beside, value[3] or "", value[2]))
        return True

    start, end = joined_lines(data, offset, low, _MOST, joins)
    cells = tuple(clean(value.strip("'")) for _, _, value in found)
    if len(cells) < _FEWEST:
        return None
    names = [name for _, name, _ in found]
    if all(names):
        return Unit(start, end, "keys", tuple(zip(names, cells, strict=True)))
    return Unit(start, end, "text", (), cells, ", ".join(cells))
