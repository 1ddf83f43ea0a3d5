"""Rows of tables without a header: each is a line of text, and of the kind that most of them are by their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from pii_scan.model import Grid, Layout, RecordKind
from pii_scan.named import NamedTuple
from pii_scan.records.groups import PLAIN, Group, Row, certain, keys_by, listed
from pii_scan.records.lists.announced import announced
from pii_scan.records.lists.rowed import JOURNEYS, rows_of_line, twins
from pii_scan.records.tables.alike import Alike, cell_texts
from pii_scan.records.tables.rows import nameless_row
from pii_scan.records.units import Unit, text_unit

if TYPE_CHECKING:
    from pii_scan.records import Plan
    from pii_scan.records.lists.whose import Whose

# The fewest rows that say what the others are, and the share of them that must be of a kind.
FEWEST, MOST = 6, 0.75


class Likely(NamedTuple):
    """What most rows of a table are: by which keys people are named in them, and how they are written.

    filled: cells that one of them fills at least.
    """

    kind: RecordKind
    by: frozenset[str]
    filled: int
    alike: Alike


# By table what its first rows say; None where they say nothing.
Known = dict[Grid, Likely | None]


class Headless:
    """Reads such rows. known: what is known of tables, also by those who read parts of the stream by themselves."""

    def __init__(self, plan: Plan, whose: Whose, known: Known) -> None:
        self._plan, self._whose, self._known = plan, whose, known

    def groups(self, data: bytes, rows: Sequence[Row], grid: Grid) -> Iterator[Group]:
        """The records of rows."""
        title: str = getattr(grid, "title", "") if isinstance(grid, Layout) else ""
        title = title if title and self._plan.announces(title) else ""
        # what single blanks divide are words
        is_words = isinstance(grid, Layout) and grid.delimiter == " "
        found = [one for row in rows if (one := self._row(data, row, title, is_words))]
        likely = self._likely(grid, found)
        for row, unit, told, plain in found:
            usual = told._replace(kind=likely.kind) if likely and _is_like(likely, row, told) else None
            group = usual or told
            # rows with names beside their values say which number is the other side's
            group = self._whose.of(data, group, row.spots) if unit.pairs else group
            numbers = listed(usual or plain, unit.text, data) or self._together(data, row, unit, group)
            yield from (one._replace(kind=group.kind) for one in numbers) if numbers else (group,)

    def _together(self, data: bytes, row: Row, unit: Unit, group: Group) -> list[Group]:
        """The records of a row that tells of several who went somewhere, or of each in the same way; else none."""
        spots = certain(row.spots)
        keys = keys_by(spots, group.person_by)
        if unit.pairs or len({spot.normalised for spot in keys}) < 2:
            return []
        line = text_unit(data, row.start, row.end)
        is_of_several = group.kind.id in JOURNEYS or bool(twins(data, line, keys))
        return rows_of_line(self._plan, data, line, spots, group) if is_of_several else []

    def _row(self, data: bytes, row: Row, title: str, is_words: bool) -> tuple[Row, Unit, Group, Group] | None:
        """A row, what is read of it, and its record: as the title tells it, and alone."""
        sure = certain(row.spots)
        person = self._plan.person(sure)
        if person is None:
            return None
        unit = nameless_row(data, (row.start, row.end), [] if is_words else row.cells, person[0].start)
        told = plain = self._plan.classify(unit, sure)
        if told and title and told.kind.id in PLAIN and told.person_by != "phone":
            told = told._replace(kind=announced(self._plan, title, unit, sure) or told.kind)
        return (row, unit, told, plain) if told and plain else None

    def _likely(self, grid: Grid, found: Sequence[tuple[Row, Unit, Group, Group]]) -> Likely | None:
        """What most rows of a table are, by the first ones."""
        if grid not in self._known and len(found) >= FEWEST:
            counts = Counter(group.kind.id for _, _, group, _ in found if group.kind.id not in PLAIN)
            name, count = counts.most_common(1)[0] if counts else ("", 0)
            same = [(row, group) for row, _, group, _ in found if group.kind.id == name]
            self._known[grid] = _likely(same) if count >= MOST * len(found) else None
        return self._known.get(grid)


def _likely(same: Sequence[tuple[Row, Group]]) -> Likely:
    alike, texts = Alike(), [cell_texts(row.cells) for row, _ in same]
    for one in texts:
        alike.see(one)
    by = frozenset(group.person_by for _, group in same)
    return Likely(same[0][1].kind, by, min(sum(map(bool, one)) for one in texts), alike)


def _is_like(likely: Likely, row: Row, group: Group) -> bool:
    """Whether a row that says only whom it is of is written as those are that say more."""
    texts = cell_texts(row.cells)
    is_full = group.kind.id in PLAIN and group.person_by in likely.by and sum(map(bool, texts)) >= likely.filled
    return is_full and likely.alike.is_one(texts)
