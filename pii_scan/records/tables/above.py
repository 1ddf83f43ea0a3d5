"""Tables that name each person once: whose the rows are that leave blank all that tells of the person."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from pii_scan.model import Grid
from pii_scan.model.persons import ACCOUNT_KEYS
from pii_scan.named import NamedTuple
from pii_scan.records.groups import PLAIN, Group, Row, certain
from pii_scan.records.lists.statements import LISTED
from pii_scan.records.tables import DITTO, TableKinds
from pii_scan.records.units import Unit
from pii_scan.records.units.cells import texts

if TYPE_CHECKING:
    from pii_scan.records import Plan

# What stands in a cell that says the same as the one above it.
_SAME = ("", *DITTO)


class _Named(NamedTuple):
    """A row that names a person: its table's header, the columns that tell of the person, its record, its accounts.

    blank: the columns of which it tells nothing.
    """

    headers: tuple[str, ...]
    columns: Sequence[int]
    group: Group
    accounts: Set[str]
    blank: Sequence[int]


class Above:
    """Remembers the last row of a table that named a person."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._row: _Named | None = None

    def __bool__(self) -> bool:
        return self._row is not None

    def see(self, grid: Grid, row: Row, columns: Sequence[int], group: Group, accounts: Set[str]) -> None:
        """Take a row that names a person. columns: those that tell of the person. accounts: those in the row."""
        blank = [at for at, cell in enumerate(texts(row.cells)) if at not in columns and not cell]
        self._row = _Named(grid.headers, columns, group, accounts, blank)

    def forget(self) -> None:
        """What follows is about nobody who was named before."""
        self._row = None

    @property
    def is_head(self) -> bool:
        """Whether the row says no more than who somebody is."""
        return self._row is not None and self._row.group.kind.id in PLAIN

    def continued(self, grid: Grid, row: Row, kinds: TableKinds) -> Group | None:
        """The record of a row about the person of the row above, whose cells are left blank in it.

        Or one that fills what the row above leaves blank, where the names of its columns are those of both.
        """
        above = self._row
        if above is None or above.headers != grid.headers:
            return None
        cells, group = texts(row.cells), above.group
        is_whole = len(cells) == len(grid.headers)
        if not is_whole or any(cells[at] not in _SAME for at in above.columns):
            # both share their columns: 姓名/酒店
            is_other = is_whole and self.is_head and bool(above.blank) and all(cells[at] for at in above.blank)
            self._row = above if is_other else None
            return self._told(grid, row, group) if is_other else None
        kind = kinds.kind_of(row.cells, group.person_by, 1, False)
        if kind is None or not kind.needs or (kind.kind.id in PLAIN if self.is_head else kind.kind is not group.kind):
            return None
        return group._replace(kind=kind.kind, start=row.start, end=row.end, spots=tuple(certain(row.spots)))

    def _told(self, grid: Grid, row: Row, head: Group) -> Group | None:
        """The record of the person of a head that a row below it is, by all that it tells."""
        cells = texts(row.cells)
        pairs = tuple(zip(grid.headers, cells, strict=True))
        unit = Unit(row.start, row.end, "table", pairs, text=" ".join(cells))
        return self._plan.classify(unit, certain(row.spots), (head.person, head.person_by), LISTED)

    def of_account(self, grid: Grid, group: Group) -> Group | None:
        """The record of the last row that named a person, where a row names nobody but the account of that one."""
        above = self._row
        return above.group if above and above.headers == grid.headers and _is_of(group, above.accounts) else None


def _is_of(group: Group, accounts: Set[str]) -> bool:
    """Whether what names whom a record is about is one of some accounts."""
    return group.person_by in ACCOUNT_KEYS.values() and group.person.normalised in accounts
