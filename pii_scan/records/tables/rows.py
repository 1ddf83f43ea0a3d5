"""Rows without names: the kinds of records that the shapes of their cells speak of, in whatever order they stand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from pii_scan.records.units import LONGEST as LONGEST_UNIT
from pii_scan.records.units import Unit, decoded, line_unit
from pii_scan.records.units.cells import clean, without_calls

if TYPE_CHECKING:
    from pii_scan.model import RecordKind

# Characters of the longest cell that has a shape.
LONGEST = 160
# Answers of a shape that are remembered: hotels, places and states come again and again.
REMEMBERED = 512
# Before the name of a shape that none of the cells that are left may have.
NOT = "!"


class RowKinds:
    """The kinds that rows of cells may be of. shape: whether a cell has the shape of a name."""

    def __init__(self, kinds: Sequence[RecordKind], shape: Callable[[str], Callable[[str], bool]]) -> None:
        self._kinds = kinds
        forms = dict.fromkeys(form for kind in kinds for form in kind.cells.values())
        self._shapes = {form: lru_cache(REMEMBERED)(shape(form)) for form in forms}

    def holds(self, index: int, cells: Sequence[str], rules: Collection[str]) -> bool:
        """Whether cells make a record of the kind with the number. rules: those whose values stand among them."""
        kind = self._kinds[index]
        return any(self._fit(kind, names, cells, rules) for names in kind.rows)

    def _fit(self, kind: RecordKind, names: Sequence[str], cells: Sequence[str], rules: Collection[str]) -> bool:
        if any("." in name and name not in rules for name in names):
            return False
        free = [cell for cell in cells if 0 < len(cell) <= LONGEST]
        for name in names:
            if "." in name:
                continue
            found = next(filter(self._shapes[kind.cells[name.lstrip(NOT)]], free), None)
            if (found is None) != (name[0] == NOT):
                return False
            if found is not None:
                free.remove(found)
        return True


def nameless_row(data: bytes, row: tuple[int, int], cells: list[bytes], offset: int) -> Unit:
    """The row of a table without a header: as a line of text, and with its own cells. Of a long one what is near."""
    unit = line_unit(data, offset)
    start, end = row
    if end - start <= 2 * LONGEST_UNIT:
        texts = tuple(clean(without_calls(cell.decode("utf-8", "replace"))) for cell in cells)
        unit = unit._replace(cells=texts if len(texts) > 1 else unit.cells, text=decoded(data, start, end))
    return unit._replace(start=start, end=end)
