"""Tables that name each person once: whose the rows are that leave blank all that tells of the person."""

from __future__ import annotations

from collections.abc import Sequence, Set

from pii_scan.model import Grid
from pii_scan.model.persons import ACCOUNT_KEYS
from pii_scan.named import NamedTuple
from pii_scan.records.groups import PLAIN, Group, Row, certain
from pii_scan.records.tables import DITTO, TableKinds
from pii_scan.records.units.cells import clean

# What stands in a cell that says the same as the one above it.
_SAME = ("", *DITTO)


class _Named(NamedTuple):
    """A row that names a person: its table's header, the columns that tell of the person, its record, its accounts."""

    headers: tuple[str, ...]
    columns: Sequence[int]
    group: Group
    accounts: Set[str]


class Above:
    """Remembers the last row of a table that named a person."""

    def __init__(self) -> None:
        self._row: _Named | None = None

    def __bool__(self) -> bool:
        return self._row is not None

    def see(self, grid: Grid, columns: Sequence[int], group: Group, accounts: Set[str]) -> None:
        """Take a row that names a person. columns: those that tell of the person. accounts: those in the row."""
        self._row = _Named(grid.headers, columns, group, accounts)

    def forget(self) -> None:
        """What follows is about nobody who was named before."""
        self._row = None

    @property
    def is_head(self) -> bool:
        """Whether the row says no more than who somebody is."""
        return self._row is not None and self._row.group.kind.id in PLAIN

    def continued(self, grid: Grid, row: Row, kinds: TableKinds) -> Group | None:
        """The record of a row about the person of the row above, whose cells are left blank in it."""
        above = self._row
        if above is None or above.headers != grid.headers:
            return None
        cells, group = row.cells, above.group
        if len(cells) != len(grid.headers) or any(
            clean(cells[at].decode("utf-8", "replace")) not in _SAME for at in above.columns
        ):
            self._row = None
            return None
        kind = kinds.kind_of(cells, group.person_by, 1, False)
        if kind is None or not kind.needs or (kind.kind.id in PLAIN if self.is_head else kind.kind is not group.kind):
            return None
        return group._replace(kind=kind.kind, start=row.start, end=row.end, spots=tuple(certain(row.spots)))

    def of_account(self, grid: Grid, group: Group) -> Group | None:
        """The record of the last row that named a person, where a row names nobody but the account of that one."""
        above = self._row
        return above.group if above and above.headers == grid.headers and _is_of(group, above.accounts) else None


def _is_of(group: Group, accounts: Set[str]) -> bool:
    """Whether what names whom a record is about is one of some accounts."""
    return group.person_by in ACCOUNT_KEYS.values() and group.person.normalised in accounts
