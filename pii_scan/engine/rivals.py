"""What may win over the values that fill a column: looked for in all its cells at once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import accumulate

from pii_scan.engine.finder import HIT, Finder, Hit
from pii_scan.engine.plain import REMEMBERED
from pii_scan.engine.tables import AROUND, Column

# Stands between cells, of which each has its neighbours around it: no shape and no text holds that byte.
APART = b"\xff"


class Rivals:
    """The rules that may find something in the cells of one column beside the values of its owner.

    wins: whether a value of a rule may win over the owner's. always: those of them that are tried on every cell.
    """

    def __init__(
        self,
        column: Column,
        around: tuple[bytes, bytes],
        finder: Finder,
        always: Sequence[int],
        wins: Callable[[int], bool],
    ) -> None:
        self._column, self._around, self._finder = column, around, finder
        self._always, self._wins = frozenset(always), wins
        # of a hit, the rules that may win
        self._of_hits: dict[Hit, frozenset[int]] = {}
        # cells in which there is nothing; remembered only where most come again
        self._quiet: set[bytes] = set()
        self._repeats: bool | None = None

    def rows(self, cells: Sequence[bytes]) -> list[int]:
        """The rows in whose cell a rival may find anything."""
        if self._repeats is None:
            self._repeats = 2 * len(set(cells)) < len(cells)
        if not self._repeats:
            return self._loud(cells)
        if self._quiet.issuperset(cells):
            return []
        fresh = list(set(cells).difference(self._quiet))
        loud = {fresh[index] for index in self._loud(fresh)}
        if len(self._quiet) > REMEMBERED:
            self._quiet.clear()
        self._quiet.update(fresh)
        self._quiet -= loud
        return [row for row, cell in enumerate(cells) if cell in loud] if loud else []

    def _loud(self, cells: Sequence[bytes]) -> list[int]:
        waiting: dict[int, Collection[int] | None] = dict.fromkeys(
            range(len(cells)) if self._always else (), self._always
        )
        for index, rules in self._called(cells):
            before = waiting.get(index, ())
            waiting[index] = None if rules is None or before is None else {*before, *rules}
        return sorted(index for index, rules in waiting.items() if rules is None or self._finds(cells[index], rules))

    def _finds(self, cell: bytes, rules: Collection[int]) -> bool:
        inner, may_find = cell.strip(AROUND), self._column.may_find
        return bool(inner) and any(may_find(rule, inner) for rule in rules)

    def _called(self, cells: Sequence[bytes]) -> Iterator[tuple[int, Collection[int] | None]]:
        """The cells to which rivals are called, and which; None where one is called beside a cell."""
        before, after = self._around
        hits = self._finder.hits(before + (after + APART + before).join(cells) + after)
        if not hits:
            return
        step = len(before) + len(after) + 1
        starts = list(accumulate((len(cell) + step for cell in cells), initial=len(before)))
        of_hits, data = self._of_hits, b""
        for number in hits:
            place, trigger = divmod(number, HIT)
            index = max(0, bisect_right(starts, place) - 1)
            # a sign behind a value may belong to what fired there
            if not starts[index] <= place <= starts[index] + len(cells[index]):
                # a label there is that of the column, which knows of it
                if not self._finder.is_label(trigger):
                    yield index, None
                continue
            data = data or before + (after + APART + before).join(cells) + after
            hit = self._finder.hit(data, number)
            if hit not in of_hits:
                of_hits[hit] = frozenset(filter(self._wins, self._finder.rules_of(hit)))
            if of_hits[hit]:
                yield index, of_hits[hit]
