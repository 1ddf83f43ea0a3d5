"""Lines of YAML: how deep they stand, and what stands above the list that a block of them is an item of."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.records.units import LONGEST, Unit, line_span
from pii_scan.records.units.cells import clean

_LINE = lazy_re(rb"([ ]{0,40})(- )?([^\s:#\"'\-][^:\n]{0,40}):(?:[ ]+(\S[^\n]{0,300}))?[ \r]*\Z")
_DEEP = lazy_re(rb"(?m)^([ ]{0,40})(?=[^\s#])")
_BRACED = lazy_re(rb"([ ]{0,40})- \{[^{}\n]*\}[ \r]*\Z")
Pairs = tuple[tuple[str, str], ...]


class Line(NamedTuple):
    """A line of YAML: where it begins and ends, the column of its key, whether it begins an item, key and value."""

    start: int
    end: int
    column: int
    item: bool
    key: str
    value: str


def line_at(data: bytes, start: int, end: int) -> Line | None:
    """The line of YAML in a span."""
    found = _LINE.match(data[start:end])
    if found is None:
        return None
    key, value = (clean((part or b"").decode("utf-8", "replace")) for part in found.group(3, 4))
    return Line(start, end, len(found[1]) + len(found[2] or b""), found[2] is not None, key, value)


def depth_of_item(data: bytes, unit: Unit) -> int:
    """How deep the item of a list stands that a block of keys, or a line of a mapping in braces, is; else -1."""
    if unit.form == "text":
        found = _BRACED.match(data, unit.start, unit.end)
        return len(found[1]) if found else -1
    line = line_at(data, *line_span(data, unit.start)) if unit.form == "keys" else None
    return line.column - 2 if line and line.item else -1


def told_above(data: bytes, unit: Unit) -> Pairs:
    """What the mapping tells above its list, of which a unit is the first item."""
    item = depth_of_item(data, unit)
    found: list[tuple[str, str]] = []
    start, column = unit.start, -1
    while start > 0 and unit.start - start < LONGEST // 2:
        line = line_at(data, *line_span(data, start - 1))
        # the name of the list stands right above it
        if line is None or (line.column != column if column >= 0 else line.item or line.column > item or line.value):
            break
        if line.value:
            found.insert(0, (line.key, line.value))
        if line.item:  # the mapping is an item itself, and begins here
            break
        start, column = line.start, line.column
    return tuple(found)


def stands_deeper(between: bytes, depth: int) -> bool:
    """Whether all lines between two items of a list are as deep as the items are, or deeper."""
    return all(len(blanks) >= depth for blanks in _DEEP.findall(between))
