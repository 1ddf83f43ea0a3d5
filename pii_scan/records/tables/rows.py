"""Rows without names: the kinds of records that the shapes of their cells speak of, in whatever order they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from functools import lru_cache, reduce
from itertools import pairwise
from operator import or_
from typing import TYPE_CHECKING

from pii_scan.named import NamedTuple
from pii_scan.records.units import LONGEST as LONGEST_UNIT
from pii_scan.records.units import Unit, decoded, line_piece, line_unit, told_pairs
from pii_scan.records.units.cells import clean, without_calls

if TYPE_CHECKING:
    from pii_scan.model import RecordKind
    from pii_scan.records import Plan

# Characters of the longest cell that has a shape.
LONGEST = 160
# Answers of a shape that are remembered: hotels, places and states come again and again.
REMEMBERED = 512
# Before the name of a shape that none of the cells that are left may have.
NOT = "!"


class RowKinds:
    """The kinds that rows of cells may be of. shape: whether a cell has the shape of a name."""

    def __init__(self, kinds: Sequence[RecordKind], shape: Callable[[str], Callable[[str], bool]]) -> None:
        forms = list(dict.fromkeys(form for kind in kinds for form in kind.cells.values()))
        bits = {form: 1 << number for number, form in enumerate(forms)}
        shapes = list(zip(bits.values(), map(shape, forms), strict=True))
        self._shapes_of = lru_cache(REMEMBERED)(lambda cell: sum(bit for bit, is_it in shapes if is_it(cell)))
        self._lists = [(index, _List.of(kind, names, bits)) for index, kind in enumerate(kinds) for names in kind.rows]

    def shapes(self, cells: Sequence[str]) -> list[int]:
        """The shapes of cells, which many kinds ask for: of each a number with one bit for each that it has."""
        return [self._shapes_of(cell) for cell in cells if 0 < len(cell) <= LONGEST]

    def kinds(self, rows: Sequence[Sequence[int]], rules: Set[str]) -> set[int]:
        """The numbers of the kinds of which cells with such shapes make a record. rules: of the values among them."""
        lists = [one for one in self._lists if one[1].rules <= rules] if rows else []
        found: set[int] = set()
        for cells in rows:
            every = reduce(or_, cells, 0)
            # most lists name a shape that no cell has
            found.update(index for index, one in lists if not one.wanted & ~every and one.fits(cells))
        return found


class _List(NamedTuple):
    """What the cells of a row must be: values of rules; and of each shape one cell, or none of the others.

    wanted: all shapes that a cell must have.
    """

    rules: frozenset[str]
    shapes: tuple[tuple[int, bool], ...]
    wanted: int

    @classmethod
    def of(cls, kind: RecordKind, names: Sequence[str], bits: Mapping[str, int]) -> _List:
        shapes = tuple((bits[kind.cells[name.lstrip(NOT)]], name[0] != NOT) for name in names if "." not in name)
        rules = frozenset(name for name in names if "." in name)
        return cls(rules, shapes, reduce(or_, (bit for bit, wanted in shapes if wanted), 0))

    def fits(self, cells: Sequence[int]) -> bool:
        free = [*cells]
        for bit, wanted in self.shapes:
            found = next((at for at, shapes in enumerate(free) if shapes & bit), None)
            if (found is not None) != wanted:
                return False
            if found is not None:
                free[found] = 0
        return True


def nameless_row(data: bytes, row: tuple[int, int], cells: list[bytes], offset: int) -> Unit:
    """The row of a table without a header: as a line of text, and with its own cells. Of a long one what is near."""
    start, end = row
    if end - start > 2 * LONGEST_UNIT:
        return line_unit(data, offset)._replace(start=start, end=end)
    form, pairs, _ = told_pairs(decoded(data, *line_piece(data, offset)))
    texts = tuple(clean(without_calls(cell.decode("utf-8", "replace"))) for cell in cells)
    texts = texts if len(texts) > 1 else line_unit(data, offset).cells
    return Unit(start, end, form, pairs, texts, decoded(data, start, end))


def filled(plan: Plan, headers: Sequence[str], cells: list[str]) -> list[str]:
    """The cells of a row in print, where of two columns for what came in and went out the empty one left nothing."""
    if len(cells) != len(headers) - 1:
        return cells
    sums = [any(field.name == "amount" for _, field in plan.fields_of(header)) for header in headers]
    at = next((at for at, pair in enumerate(pairwise(sums)) if all(pair)), -1)
    return cells if at < 0 else [*cells[:at], "", *cells[at:]]
