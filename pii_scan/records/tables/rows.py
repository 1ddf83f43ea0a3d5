"""Rows without names: the kinds of records that the shapes of their cells speak of, in whatever order they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.records.groups import Group, Row, certain
from pii_scan.records.lists.holders import ORDER as HOLDERS
from pii_scan.records.lists.statements import Book, is_timed
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
# People whom a row names by documents, at most.
ROW_OF = 2
# Before the name of a shape that none of the cells that are left may have.
NOT = "!"
# Cells of the narrowest table in which the rows of each person stand below one that names the person.
_TITLED = 3


# The cells that have the shape of a name, as one bit each.
Having = Callable[[str], int]


class RowKinds:
    """The kinds that rows of cells may be of. shape: whether a cell has the shape of a name."""

    def __init__(self, kinds: Sequence[RecordKind], shape: Callable[[str], Callable[[str], bool]]) -> None:
        self._has = {form: shape(form) for kind in kinds for form in kind.cells.values()}
        self._lists = [(index, _List.of(kind, names)) for index, kind in enumerate(kinds) for names in kind.rows]
        self._of_rules = lru_cache(REMEMBERED)(self._by_first)
        self._known = lru_cache(REMEMBERED)(self._kinds)  # a line is asked for by those beside it, too

    def _by_first(self, rules: frozenset[str]) -> dict[str, list[tuple[int, _List]]]:
        """The lists that rows with values of some rules may be, by the first shape that a cell must have."""
        found: dict[str, list[tuple[int, _List]]] = {}
        for index, one in self._lists:
            if one.rules <= rules:
                found.setdefault(one.wanted[0] if one.wanted else "", []).append((index, one))
        return found

    def kinds(self, rows: Iterable[tuple[str, ...]], rules: Set[str]) -> Set[int]:
        """The numbers of the kinds of which the cells of a row make a record. rules: of the values among them."""
        return self._known(tuple(rows), frozenset(rules)) if rows else set()

    def _kinds(self, rows: Sequence[Sequence[str]], rules: frozenset[str]) -> Set[int]:
        # the same cell may stand in several rows, for a line is divided in several ways
        places, own, size = dict[str, int](), list[int](), 0
        for cells in rows:
            own.append((1 << size + len(cells)) - (1 << size))
            for at, cell in enumerate(cells, size):
                if 0 < len(cell) <= LONGEST:
                    places[cell] = places.get(cell, 0) | 1 << at
            size += len(cells)
        known: dict[str, int] = {}

        def having(form: str) -> int:
            if form not in known:
                has, known[form] = self._has[form], 0
                for cell, at in places.items():
                    if has(cell):
                        known[form] |= at
            return known[form]

        found: set[int] = set()
        for first, lists in self._of_rules(rules).items():
            # most begin with a shape that no cell has
            if not first or having(first):
                found.update(index for index, one in lists if any(one.fits(having, row) for row in own))
        return found


class _List(NamedTuple):
    """What the cells of a row must be: values of rules; and of each shape one cell, or none of the others.

    wanted: all shapes that a cell must have.
    """

    rules: frozenset[str]
    shapes: tuple[tuple[str, bool], ...]
    wanted: tuple[str, ...]

    @classmethod
    def of(cls, kind: RecordKind, names: Sequence[str]) -> _List:
        shapes = tuple((kind.cells[name.lstrip(NOT)], name[0] != NOT) for name in names if "." not in name)
        rules = frozenset(name for name in names if "." in name)
        return cls(rules, shapes, tuple(form for form, wanted in shapes if wanted))

    def fits(self, having: Having, free: int) -> bool:
        """Whether the cells of a row are that. free: a bit for each of them."""
        if not all(having(form) & free for form in self.wanted):
            return False
        for form, wanted in self.shapes:
            found = having(form) & free
            if bool(found) != wanted:
                return False
            free &= ~(found & -found)  # without the first of them
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


def is_head_row(row: Row, book: Book) -> bool:
    """Whether a row among those of a statement is a line of another head: it tells of no time."""
    cells = [row.cells[column].decode("utf-8", "replace") for column in book.when if column < len(row.cells)]
    return is_title(row) or (bool(book.when) and not any(map(is_timed, cells)))


def is_title(row: Row) -> bool:
    """Whether a row of several cells fills only the first one, and names a person in it."""
    cells = row.cells
    if len(cells) < _TITLED or any(cell.strip(b' \t\r"') for cell in cells[1:]):
        return False
    return any(spot.rule in PERSON_KEYS for spot in row.spots)


def is_named(data: bytes, row: Row) -> bool:
    """Whether a cell of a row is a name, and nothing more."""
    names = {data[spot.start : spot.end] for spot in certain(row.spots) if spot.rule == NAME}
    return bool(names) and not names.isdisjoint(cell.strip(b' \t\r"') for cell in row.cells)


def is_surer(one: Group, other: Group) -> bool:
    """Whether a group names its person by a key that is as sure as that of another one, or surer."""
    return HOLDERS.index(one.person_by) <= HOLDERS.index(other.person_by)
