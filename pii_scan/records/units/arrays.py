"""Units of JSON: an array of plain values that is an item of an array, a row without names for its columns."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded
from pii_scan.records.units.cells import clean, numbers_somebody, unescape
from pii_scan.records.units.nested import SOMEBODY, closing_of, json_pairs, opening_of, told_before

_JSON_VALUE = lazy_re(r'"(?:[^"\\\n]|\\.){0,400}"|-?\d[\d.eE+-]*|true|false|null')
# What stands between a row and the next one, and between the one before and a row.
_NEXT, _BEFORE, _GAP = lazy_re(rb"\]\s{0,40},\s{0,40}\["), lazy_re(rb"\]\s{0,40},\s{0,40}\Z"), 100
# The names of the columns of rows, and where these begin: "columns": ["hotel", "room"], "rows": [[
_COLUMNS = lazy_re(
    rb"\[\s{0,40}\"[^\"\\\n0-9]{1,40}\"(?:\s{0,40},\s{0,40}\"[^\"\\\n]{1,40}\"){2,60}\s{0,40}\]\s{0,40},\s{0,40}"
    rb"\"[^\"\\\n]{1,40}\"\s{0,8}:\s{0,8}\[\s{0,40}(?=\[)"
)
# A mobile number, and the plate of a vehicle.
_MOBILE = lazy_re(r"(?<![0-9A-Za-z])1[3-9][0-9]{9}(?![0-9A-Za-z])")
_PLATE = lazy_re(r"(?<![\w])[\u4e00-\u9fff][A-Z][·. -]?[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])")


def has_columns(data: bytes, start: int, end: int) -> bool:
    """Whether an object that is open at a place goes on with rows whose columns it names."""
    found = _COLUMNS.search(data, start, end + LONGEST)
    return found is not None and data.find(b"}", end, found.start()) < 0


def own_row(data: bytes, offset: int) -> Unit | None:
    """The row around an offset that names somebody of its own, as the row next to it does; with what stands above.

    By an ID number; or by a mobile number or a plate where nobody is named above the rows, who may have called it.
    """
    row = _row(data, offset, 2)
    beside = _beside(data, row) if row else ""
    if row is None or not beside:
        return None
    holder = opening_of(data, row.start, max(0, row.start - LONGEST))
    above = told_before(data, holder, row.start) if holder >= 0 else ""
    row = row._replace(outer=json_pairs(above))
    if numbers_somebody(row.text):
        return row if numbers_somebody(beside) else None
    own, other = (_MOBILE.findall(text) or _PLATE.findall(text) for text in (row.text, beside))
    if len(own) != 1 or len(other) != 1 or own == other:
        return None
    return row if holder >= 0 and not SOMEBODY.search(above) else None


def json_row(data: bytes, offset: int) -> Unit | None:
    """The array of plain values around an offset, where it is itself an item of an array: a row without names."""
    return _row(data, offset, 3)


def _row(data: bytes, offset: int, least: int) -> Unit | None:
    """That array, if it holds as many values at least."""
    low = max(0, offset - LONGEST)
    start = data.rfind(b"[", low, offset)
    if start < 0 or data.rfind(b"{", start, offset) >= 0 or data.rfind(b"]", start, offset) >= 0:
        return None
    if data[low:start].rstrip()[-1:] not in (b"[", b","):
        return None
    end = data.find(b"]", offset, offset + LONGEST) + 1
    text = decoded(data, start, end)
    if not end or "=>" in text:  # an array of PHP or Ruby names its values
        return None
    own, inner, _ = text.partition("[")[2].partition("[")
    cells = values_of(own)
    if inner:  # what it holds lists of is told in these
        end = closing_of(data, start, min(len(data), start + 2 * LONGEST), b"[]")
    form = "json" if inner else "text"
    return Unit(start, end, form, (), cells, ", ".join(cells)) if len(cells) >= least - bool(inner) else None


def _beside(data: bytes, row: Unit) -> str:
    """The row behind a row, or else the one before it."""
    if behind := _NEXT.match(data, row.end - 1):
        return decoded(data, behind.end(), data.find(b"]", behind.end(), behind.end() + LONGEST))
    before = _BEFORE.search(data, max(0, row.start - _GAP), row.start)
    return decoded(data, max(0, data.rfind(b"[", 0, before.start())), before.start()) if before else ""


def values_of(row: str) -> tuple[str, ...]:
    """The values of an array."""
    return tuple(clean(unescape(value.strip('"'))) for value in _JSON_VALUE.findall(row))
