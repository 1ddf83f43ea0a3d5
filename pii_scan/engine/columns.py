"""Tables, column by column: where nearly all cells of a column are values of one rule, they are tested together.

What is found is what ``Table`` finds row by row; a row in which anything is unusual is left to it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import compress

from pii_scan.engine.confirm import Candidate, bounded
from pii_scan.engine.known import KnownValues
from pii_scan.engine.plain import REMEMBERED, Plain, each, of_rule
from pii_scan.engine.tables import AROUND, HIT, Column, Finder, Hit, Table
from pii_scan.model import Cut, Verdict
from pii_scan.named import NamedTuple

# Rows by which it is decided whose values a column holds.
TASTED = 200
# Bytes of a cell that says that there is no value, as NULL does.
SHORT = 6
# The last rows of them, of which what stands behind them is not seen.
EDGE = 10

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
    """Rows that are read: their bytes, their cells, and the values of all columns that hold any."""

    spans: list[Span]
    contents: list[bytes]
    cells: list[Sequence[bytes]]
    values: list[Values]


class Bounds(NamedTuple):
    """Confidence of the least and the surest of some values, with what the table says of their column; key: without."""

    key: float
    least: float
    most: float


class Owner(NamedTuple):
    """The rule whose values fill a column.

    key: confidence and rank of its least sure value. confidence: of values that matter all alike. takes: tests the
    values; is_nothing: whether one that is not taken matters no more than none. called: whether the rule is tried on
    every cell anyway. rivals: those that are, and might win.
    """

    rule: int
    key: tuple[float, int]
    confidence: float
    takes: Plain
    is_nothing: Callable[[bytes], bool]
    called: bool
    rivals: tuple[int, ...]


class Meaning(NamedTuple):
    """What a hit in a cell means: whether the column's owner is called, and which others are that might win."""

    calls: bool
    rivals: tuple[int, ...]


# A value of several cells may begin; the owner is called, and nobody else; nobody is.
OPEN, CALLS, SILENT = Meaning(False, (-1,)), Meaning(True, ()), Meaning(False, ())


class Columns:
    """The columns of one table, once its first rows have told whose values they hold."""

    def __init__(self, table: Table, finder: Finder, is_known: KnownValues | None, settle: Settle) -> None:
        self._table, self._finder = table, finder
        self._is_known, self._settle = is_known, settle
        self._owners: dict[int, Owner] | None = None
        self._every = tuple(rule for rule, one in enumerate(table.confirmer.rules) if not one.supports)
        # of columns that nobody owns, the rules that are tried on every cell
        self._rivals: dict[int, tuple[int, ...]] = {}
        self._meanings: dict[int, Meaning] = {}
        self._of_hits: dict[tuple[int, Hit], Meaning] = {}
        self._said: dict[tuple[int, tuple[int, ...]], dict[bytes, bool]] = {}

    @property
    def owners(self) -> Iterable[Owner]:
        """Whose values the columns hold."""
        return (self._owners or {}).values()

    def decide(self, data: bytes, spans: Sequence[Span], hits: Sequence[int]) -> bool:
        """Whether rows can be read by columns; the first time these decide. hits: all of the data."""
        if self._owners is None:
            # without names for its columns a table is read as text
            readable = any(self._table.grid.headers) and not self._table.anywhere
            tasted = spans[:TASTED]
            self._owners = self._owners_of(data, tasted, hits) if readable else {}
            if self._table.raises and self._owners and not self._is_right(data, tasted, hits):
                self._owners = {}
        return bool(self._owners)

    def _is_right(self, data: bytes, spans: Sequence[Span], hits: Sequence[int]) -> bool:
        """Whether the rows that are read by columns hold what is found in them row by row."""
        block = self.read(data, spans, hits)
        if block is None or 2 * len(block.spans) < len(spans):
            return False
        wanted = {row.start: row for row in self._table.rows(data, spans, hits)}
        for number, (start, end) in enumerate(block.spans[:-EDGE]):
            starts = self._table.grid.row(data, start, end)[1]
            held = wanted[start].found if start in wanted else ()
            told = {
                (bisect_right(starts, one.start) - 1, one.rule)
                for one in held
                if self._matters(one.rule, one.confidence)
            }
            if told != {
                (one.column, one.rule)
                for one in block.values
                if one.texts[number] and self._matters(one.rule, one.confidence)
            }:
                return False
        return True

    def _matters(self, rule: int, confidence: float) -> bool:
        """Whether anything becomes of a value of a rule with such a confidence."""
        return self._settle(rule, confidence) != self._settle(rule, 0.0)

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
            elif column.always:
                self._rivals[index] = column.always
        return owners

    def _owner(self, column: Column, rule: int) -> Owner | None:
        """The column's owner, if its values are found at all."""
        known = self._table.confirmer.rules
        ends = self._bounds(column, rule) if rule >= 0 and column.tells(rule) else None
        if ends is None or known[rule].supports:
            return None
        key = (ends.key, known[rule].rank)
        rivals = tuple(one for one in column.always if one != rule and not column.loses(one, rule, key))
        mixed = self._settle(rule, ends.least) != self._settle(rule, ends.most)
        make = self._some if mixed else self._all
        return Owner(rule, key, ends.most if mixed else ends.least, *make(column, rule), rule in column.always, rivals)

    def _bounds(self, column: Column, rule: int, score: float | None = None) -> Bounds | None:
        """What a value that fills its cell is worth, of any score or of this one."""
        table = self._table
        ends = table.confirmer.bounds(rule, column.word(rule), score, table.han, table.raises)
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

    def _meaning_of(self, index: int, trigger: int) -> Meaning:
        """What a hit of a trigger may mean in a column, or between cells (-1)."""
        # a label between cells is that of a column, which knows of it
        rules = () if index < 0 and self._finder.is_label(trigger) else self._finder.all_rules_of(trigger)
        found = self._meanings[index * HIT + trigger] = self._meaning(index, rules)
        return found

    def _meaning(self, index: int, rules: Sequence[int]) -> Meaning:
        """What it means that these rules are called to a cell of a column."""
        known, owner = self._table.confirmer.rules, (self._owners or {}).get(index)
        if any(index < 0 or known[rule].across for rule in rules):
            return OPEN
        if owner is None:
            return Meaning(False, tuple(rules)) if rules else SILENT
        loses = self._table.columns[index].loses
        rivals = tuple(one for one in rules if one != owner.rule and not loses(one, owner.rule, owner.key))
        if rivals:
            return Meaning(owner.rule in rules, rivals)
        return CALLS if owner.rule in rules and not owner.called else SILENT

    def _meaning_of_hit(self, index: int, hit: Hit) -> Meaning:
        """The same of one hit: of runs of digits their first two say which rules are called."""
        meaning = self._of_hits[index, hit] = self._meaning(index, self._finder.rules_of(hit))
        return meaning

    def read(self, data: bytes, spans: Sequence[Span], hits: Sequence[int]) -> Block | None:
        """Of these rows, which are in order, those that can be read by columns. hits: all of the data."""
        cut = self._table.grid.cut(data, spans) if self.decide(data, spans, hits) else None
        if cut is None or not cut.spans:
            return None
        # which rows are still plain: with nothing but values in them
        plain = bytearray(b"\1" * len(cut.spans))
        called = self._called(data, hits, cut, plain)
        values = self._values(cut, plain, called)
        kept = list(compress(cut.spans, plain))
        return Block(
            kept,
            [data[start:end] for start, end in kept],
            list(compress(cut.cells, plain)),
            [one._replace(texts=list(compress(one.texts, plain))) for one in values],
        )

    def _called(self, data: bytes, hits: Sequence[int], cut: Cut, plain: bytearray) -> dict[int, bytearray]:
        """By column, in which rows its owner is called. Rows in which a rival may win are no longer plain."""
        called = {index: bytearray(len(plain)) for index in self._owners or ()}
        meanings, cell_at = self._meanings, cut.cell_at
        rows = enumerate(cut.spans)
        row, (begin, end) = -1, (0, -1)
        for number in hits:
            place, trigger = divmod(number, HIT)
            while place > end:
                row, (begin, end) = next(rows, (-1, (len(data) + 1, len(data) + 1)))
            if place < begin:
                continue
            index = cell_at(begin, place)
            meaning = meanings.get(index * HIT + trigger)
            if meaning is None:
                meaning = self._meaning_of(index, trigger)
            if meaning is CALLS:
                called[index][row] = 1
            elif meaning is not SILENT:
                self._hear(data, number, index, called, cut, row, plain)
        return called

    def _hear(
        self, data: bytes, number: int, index: int, called: dict[int, bytearray], cut: Cut, row: int, plain: bytearray
    ) -> None:
        """A hit that may call several rules to a cell."""
        hit = self._finder.hit(data, number)
        meaning = self._of_hits.get((index, hit)) or self._meaning_of_hit(index, hit)
        if meaning.rivals and plain[row]:
            plain[row] = not self._may_find(cut.cells[row][index], index, meaning.rivals)
        if meaning.calls:
            called[index][row] = 1

    def _values(self, cut: Cut, plain: bytearray, called: dict[int, bytearray]) -> list[Values]:
        """The values of all columns by row. Rows with a cell that is neither empty nor a value are no longer plain."""
        for index, rivals in self._rivals.items():
            self._contest(cut, plain, index, rivals)
        found = []
        for index, owner in sorted((self._owners or {}).items()):
            rule = self._table.confirmer.rules[owner.rule]
            inner = [line[index].strip(AROUND) for line in cut.cells]
            texts = owner.takes(inner)
            for row in self._unusual(index, owner, inner, texts, called[index]):
                plain[row] = 0
            # known values win over others, and then are nothing
            for row in self._is_known.among(rule.id, texts) if self._is_known else ():
                texts[row] = ""
            if owner.rivals:
                self._contest(cut, plain, index, owner.rivals)
            if not rule.suppressor:
                found.append(Values(index, owner.rule, owner.confidence, texts))
        return found

    def _unusual(
        self, index: int, owner: Owner, inner: Sequence[bytes], texts: Sequence[str], heard: Sequence[int]
    ) -> Iterable[int]:
        """The rows whose cell holds something else than the owner's values, or one that it is not called to."""
        odd = (row for row, (cell, text) in enumerate(zip(inner, texts, strict=True)) if cell and not text)
        yield from (row for row in odd if not (owner.is_nothing(inner[row]) or self._is_quiet(index, inner[row])))
        if not owner.called:
            yield from (row for row, (text, one) in enumerate(zip(texts, heard, strict=True)) if text and not one)

    def _is_quiet(self, index: int, cell: bytes) -> bool:
        """Whether no rule at all finds anything in a cell; of long cells of a table it is cheaper to read their row."""
        if len(cell) > SHORT and not self._table.raises:
            return False
        return not self._may_find(cell, index, self._every)

    def _contest(self, cut: Cut, plain: bytearray, index: int, rivals: tuple[int, ...]) -> None:
        """Rows in whose cell of a column one of the rivals finds anything are no longer plain."""
        cells = [line[index] for line in cut.cells]
        contested = {cell for cell in set(cells) if self._may_find(cell, index, rivals)}
        for row, cell in enumerate(cells) if contested else ():
            if cell in contested:
                plain[row] = 0

    def _may_find(self, cell: bytes, index: int, rivals: tuple[int, ...]) -> bool:
        """Whether one of the rivals finds anything in the cell of a column. What was said is remembered."""
        if rivals == OPEN.rivals:
            return True
        said = self._said.setdefault((index, rivals), {})
        found = said.get(cell)
        if found is None:
            if len(said) > REMEMBERED:
                said.clear()
            inner, may_find = cell.strip(AROUND), self._table.columns[index].may_find
            found = said[cell] = bool(inner) and any(may_find(rule, inner, self._matters) for rule in rivals)
        return found
