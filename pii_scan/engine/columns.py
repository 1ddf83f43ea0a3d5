"""Tables, column by column: where nearly all cells of a column are values of one rule, they are tested together.

What is found is what ``Table`` finds row by row; a row in which anything is unusual is left to it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import compress
from typing import TypeVar

from pii_scan.engine.confirm import Candidate, bounded
from pii_scan.engine.finder import HIT, Finder, hits_in
from pii_scan.engine.known import KnownValues
from pii_scan.engine.plain import REMEMBERED, Plain, each, of_rule
from pii_scan.engine.rivals import Rivals
from pii_scan.engine.tables import AROUND, Column, Table
from pii_scan.model import Cut, Verdict
from pii_scan.named import NamedTuple

# Rows by which it is decided whose values a column holds.
TASTED = 200
# Bytes of a cell that says that there is no value, as NULL does.
SHORT = 6
AROUND_SIGNS = [bytes((sign,)) for sign in AROUND]
# One row in so many is few.
FEW = 500

T = TypeVar("T")
Span = tuple[int, int]
# What becomes of a value of a rule with such a confidence; equal where the same does.
Settle = Callable[[int, float], Hashable]


class Values(NamedTuple):
    """The values of one column by row, normalised; nothing where the cell is empty. confidence: of the least sure."""

    column: int
    rule: int
    confidence: float
    texts: list[str]


class Block(NamedTuple):
    """Rows that are read: their bytes, the cells of each column, and the values of all columns that hold any."""

    spans: list[Span]
    contents: list[bytes]
    columns: list[Sequence[bytes]]
    values: list[Values]

    def chosen(self, wanted: Iterable[bool | int]) -> Block:
        """Of the rows those for which there is something else than 0."""
        flags = bytes(wanted)
        dropped = flags.count(0)
        if not dropped:
            return self
        pick = _without if dropped * FEW < len(flags) else _picked
        return Block(
            pick(self.spans, flags),
            pick(self.contents, flags),
            [pick(cells, flags) for cells in self.columns],
            [one._replace(texts=pick(one.texts, flags)) for one in self.values],
        )


def _picked(items: Sequence[T], flags: bytes) -> list[T]:
    return list(compress(items, flags))


def _without(items: Sequence[T], flags: bytes) -> list[T]:
    """The same, where few are left out."""
    kept, at = list(items), len(flags)
    while (at := flags.rfind(b"\0", 0, at)) >= 0:
        del kept[at]
    return kept


class Bounds(NamedTuple):
    """Confidence of the least and the surest of some values, with what the table says of their column; key: without."""

    key: float
    least: float
    most: float


class Owner(NamedTuple):
    """The rule whose values fill a column.

    key: confidence and rank of its least sure value. confidence: of values that matter all alike. takes: tests the
    values; is_nothing: whether one that is not taken matters no more than none.
    """

    rule: int
    key: tuple[float, int]
    confidence: float
    takes: Plain
    is_nothing: Callable[[bytes], bool]


class Columns:
    """The columns of one table, once its first rows have told whose values they hold."""

    def __init__(self, table: Table, finder: Finder, is_known: KnownValues | None, settle: Settle) -> None:
        self._table, self._finder = table, finder
        self._is_known, self._settle = is_known, settle
        self._owners: dict[int, Owner] | None = None
        rules = table.confirmer.rules
        self._every = tuple(rule for rule, one in enumerate(rules) if not one.supports)
        self._rivals: list[Rivals] = []
        # values that stand in several cells
        self._across = finder.only(table.across)
        self._said: dict[int, dict[bytes, bool]] = {}

    @property
    def owners(self) -> Iterable[Owner]:
        """Whose values the columns hold."""
        return (self._owners or {}).values()

    def decide(self, data: bytes, spans: Sequence[Span]) -> bool:
        """Whether rows can be read by columns; the first time these decide."""
        if self._owners is None:
            # without names for its columns a table is read as text
            readable = any(self._table.grid.headers) and not self._table.anywhere
            tasted = spans[:TASTED]
            hits = hits_in(self._finder, data, tasted)
            self._owners = self._owners_of(data, tasted, hits) if readable else {}
        return bool(self._owners)

    def _owners_of(self, data: bytes, spans: Sequence[Span], hits: Sequence[int]) -> dict[int, Owner]:
        grid, width = self._table.grid, len(self._table.columns)
        cells = [row for span in spans if len(row := grid.row(data, *span)[0]) == width]
        filled = [sum(1 for row in cells if row[index].strip(AROUND)) for index in range(width)]
        held: list[Counter[int]] = [Counter() for _ in filled]
        for found in self._table.rows(data, spans, hits):
            starts = grid.row(data, found.start, found.end)[1]
            for candidate in found.found if len(found.cells) == width else ():
                index = bisect_right(starts, candidate.start) - 1
                held[index][candidate.rule] += candidate.end - candidate.start == len(found.cells[index].strip(AROUND))
        owners: dict[int, Owner] = {}
        for index, (column, counts) in enumerate(zip(self._table.columns, held, strict=True)):
            rule, count = counts.most_common(1)[0] if counts else (-1, 0)
            owner = self._owner(column, rule) if 2 * count > filled[index] else None
            if owner:
                owners[index] = owner
        return owners

    def _owner(self, column: Column, rule: int) -> Owner | None:
        """The column's owner, if its values are found at all."""
        known = self._table.confirmer.rules
        # of objects what stands before a value says what its key does not
        tells = rule >= 0 and (column.word(rule) or not self._table.grid.keyed)
        ends = self._bounds(column, rule) if tells else None
        if ends is None or known[rule].supports:
            return None
        key = (ends.key, known[rule].rank)
        mixed = self._settle(rule, ends.least) != self._settle(rule, ends.most)
        make = self._some if mixed else self._all
        return Owner(rule, key, ends.most if mixed else ends.least, *make(column, rule))

    def _bounds(self, column: Column, rule: int, score: float | None = None) -> Bounds | None:
        """What a value that fills its cell is worth, of any score or of this one."""
        table = self._table
        ends = table.confirmer.bounds(rule, column.word(rule), score, table.han)
        if ends is None:
            return None
        least, most = map(bounded, ends)
        noted = column.noted([Candidate(0, 0, rule, end, "", ()) for end in (least, most)])
        return Bounds(least, noted[0].confidence, noted[1].confidence)

    def _all(self, _column: Column, rule: int) -> tuple[Plain, Callable[[bytes], bool]]:
        """Takes all values of a rule, for it does not matter how sure they are."""
        confirmer = self._table.confirmer
        return of_rule(confirmer.rules[rule], lambda text: confirmer.verdict(rule, text)), lambda _: False

    def _some(self, column: Column, rule: int) -> tuple[Plain, Callable[[bytes], bool]]:
        """Takes the values that matter as the surest of them do; those that matter no more than none are nothing."""
        found, verdict = self._table.confirmer.rules[rule], self._table.confirmer.verdict
        ends = self._bounds(column, rule)
        most, none = self._settle(rule, ends.most if ends else 0.0), self._settle(rule, 0.0)

        def taking(wanted: Hashable) -> Plain:
            def check(text: str) -> Verdict:
                said = verdict(rule, text)
                ends = self._bounds(column, rule, said.score) if said.ok else None
                fits = ends is not None and {self._settle(rule, ends.least), self._settle(rule, ends.most)} == {wanted}
                return said if fits else said._replace(ok=False)

            return each(found, check)

        nothing = taking(none)
        return taking(most), lambda text: bool(nothing((text,))[0])

    def _rivals_of(self, index: int, around: tuple[bytes, bytes]) -> Rivals:
        """Of a column, the rules that may win over its owner; all where it has none."""
        column, owner, known = self._table.columns[index], (self._owners or {}).get(index), self._table.confirmer.rules

        def wins(rule: int) -> bool:
            if owner is None:
                return not known[rule].across
            return rule != owner.rule and not known[rule].across and not column.loses(rule, owner.rule, owner.key)

        finder = self._finder if owner is None else self._finder.only([*filter(wins, range(len(known)))])
        always = [rule for rule in column.always if wins(rule)]
        return Rivals(column, around, finder, always, wins)

    def read(self, data: bytes, spans: Sequence[Span]) -> Block | None:
        """Of these rows, which are in order, those that can be read by columns."""
        cut = self._table.grid.cut(data, spans) if self.decide(data, spans) else None
        if cut is None or not cut.spans:
            return None
        if not self._rivals:
            self._rivals = [self._rivals_of(index, around) for index, around in enumerate(cut.around)]
        # which rows are still plain: with nothing but values in them
        plain = bytearray(b"\1" * len(cut.spans))
        self._cross(data, cut.spans, plain)
        return Block(cut.spans, cut.contents, cut.columns, self._values(cut, plain)).chosen(plain)

    def _cross(self, data: bytes, spans: Sequence[Span], plain: bytearray) -> None:
        """Rows in which a value of several cells may begin are no longer plain."""
        for number in self._across.hits(data):
            row = bisect_right(spans, (number // HIT, len(data))) - 1
            plain[max(0, row)] = 0

    def _values(self, cut: Cut, plain: bytearray) -> list[Values]:
        """The values of all columns by row. Rows with a cell that is neither empty nor a value are no longer plain."""
        found = []
        for index, cells in enumerate(cut.columns):
            for row in self._rivals[index].rows(cells):
                plain[row] = 0
            owner = (self._owners or {}).get(index)
            if owner is None:
                continue
            rule = self._table.confirmer.rules[owner.rule]
            inner = _inner(cells)
            texts = owner.takes(inner)
            for row in self._unusual(index, owner, inner, texts):
                plain[row] = 0
            is_real = self._table.columns[index].holds_real(owner.rule)
            self._forget(rule.id, texts, plain, is_real)
            if not rule.suppressor:
                found.append(Values(index, owner.rule, owner.confidence, texts))
        return found

    def _forget(self, rule: str, texts: list[str], plain: bytearray, is_real: bool) -> None:
        """Known values win over others, and then are nothing; where they are few, their rows are read by themselves.

        is_real: whether the column is one of real values, among which some of them are somebody's.
        """
        known = self._is_known.among(rule, texts, self._finder) if self._is_known else []
        for row in known:
            is_few = len(known) * FEW < len(texts)
            if is_few or (is_real and self._is_known and self._is_known.is_lone(rule, texts[row])):
                plain[row] = 0
            else:
                texts[row] = ""

    def _unusual(self, index: int, owner: Owner, inner: Sequence[bytes], texts: Sequence[str]) -> Iterable[int]:
        """The rows whose cell holds something else than the owner's values."""
        if texts.count("") == inner.count(b""):
            return
        odd = (row for row, (cell, text) in enumerate(zip(inner, texts, strict=True)) if cell and not text)
        yield from (row for row in odd if not (owner.is_nothing(inner[row]) or self._is_quiet(index, inner[row])))

    def _is_quiet(self, index: int, cell: bytes) -> bool:
        """Whether no rule at all finds anything in a cell; of long cells of a table it is cheaper to read their row."""
        if len(cell) > SHORT:
            return False
        said = self._said.setdefault(index, {})
        found = said.get(cell)
        if found is None:
            if len(said) > REMEMBERED:
                said.clear()
            may_find = self._table.columns[index].may_find
            found = said[cell] = any(may_find(rule, cell) for rule in self._every)
        return not found


def _inner(cells: Sequence[bytes]) -> Sequence[bytes]:
    """The cells without what may stand around their values."""
    joined = b"\n".join(cells)
    return [cell.strip(AROUND) for cell in cells] if any(sign in joined for sign in AROUND_SIGNS) else cells
