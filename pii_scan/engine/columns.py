"""Tables, column by column: where nearly all cells of a column are values of one rule, they are tested together.

What is found is what ``Table`` finds row by row; a row in which anything is unusual is left to it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, compress
from typing import NamedTuple

from pii_scan.engine.confirm import Candidate, bounded
from pii_scan.engine.known import KnownValues
from pii_scan.engine.plain import Plain, of_rule
from pii_scan.engine.tables import AROUND, HIT, Column, Finder, Hit, Table
from pii_scan.model import SPACES, Layout

# Rows by which it is decided whose values a column holds.
TASTED = 200

Span = tuple[int, int]


class Values(NamedTuple):
    """The values of one column by row, normalised; nothing where the cell is empty. confidence: of the least sure."""

    column: int
    rule: int
    confidence: float
    texts: list[str]


class Rest(NamedTuple):
    """Rows that are left: bytes [start, end) of each, in order, and the hits of the whole data."""

    spans: list[Span]
    hits: Sequence[int]


class Block(NamedTuple):
    """Rows that are read: their bytes, their cells, and the values of all columns that hold any."""

    spans: list[Span]
    contents: list[bytes]
    cells: list[list[bytes]]
    values: list[Values]


class Owner(NamedTuple):
    """The rule whose values fill a column.

    key: confidence and rank of its least sure value. confidence, most: of its least and its surest value, with what the
    table says of the column. takes: tests the values. called: whether the rule is tried on every cell anyway. rivals:
    those that are, and might win.
    """

    rule: int
    key: tuple[float, int]
    confidence: float
    most: float
    takes: Plain
    called: bool
    rivals: tuple[int, ...]


class Meaning(NamedTuple):
    """What a hit in a cell means: whether the column's owner is called, and which others are that might win."""

    calls: bool
    rivals: tuple[int, ...]


# A value of several cells may begin.
OPEN = Meaning(False, (-1,))


class Rows(NamedTuple):
    """The cells of all rows, and which rows are still plain: of the table's width, and nothing but values in them."""

    cells: list[list[bytes]]
    plain: bytearray


class Columns:
    """The columns of one table, once its first rows have told whose values they hold."""

    def __init__(self, table: Table, layout: Layout, finder: Finder, is_known: KnownValues | None) -> None:
        self._table, self._finder, self._layout = table, finder, layout
        self._is_known = is_known
        self._owners: dict[int, Owner] | None = None
        # of columns that nobody owns, the rules that are tried on every cell
        self._rivals: dict[int, tuple[int, ...]] = {}
        self._meanings: dict[tuple[int, int], Meaning] = {}
        self._of_hits: dict[tuple[int, Hit], Meaning] = {}

    @property
    def owners(self) -> Iterable[Owner]:
        """Whose values the columns hold."""
        return (self._owners or {}).values()

    def decide(self, data: bytes) -> bool:
        """Whether the table can be read by columns; the first time its first rows decide."""
        if self._owners is None:
            # without names for its columns a table is read as text
            readable = self._layout.named and self._layout.delimiter != SPACES and not self._table.anywhere
            self._owners = self._owners_of(data) if readable else {}
        return bool(self._owners)

    def _owners_of(self, data: bytes) -> dict[int, Owner]:
        spans = [span for span, _ in zip(self._layout.row_spans(data), range(TASTED), strict=False)]
        head = data[: spans[-1][1]] if spans else b""
        cells = [self._layout.row(data, *span)[0] for span in spans]
        cells = [row for row in cells if len(row) == len(self._layout.headers)]
        filled = [sum(1 for row in cells if row[index].strip(AROUND)) for index in range(len(self._layout.headers))]
        held: list[Counter[int]] = [Counter() for _ in filled]
        for row in self._table.rows(head, spans, self._finder.hits(head)):
            starts = self._layout.row(data, row.start, row.end)[1]
            for candidate in row.found if len(row.cells) == len(held) else ():
                index = max(i for i, start in enumerate(starts) if start <= candidate.start)
                held[index][candidate.rule] += candidate.end - candidate.start == len(row.cells[index].strip(AROUND))
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
        confirmer = self._table.confirmer
        found, ends = confirmer.rules[rule], confirmer.bounds(rule, column.word(rule)) if rule >= 0 else None
        if ends is None or found.supports:
            return None
        bounds = [bounded(end) for end in ends]
        noted = [column.noted([Candidate(0, 0, rule, bound, "", ())])[0].confidence for bound in bounds]
        key = (bounds[0], found.rank)
        rivals = tuple(one for one in column.always if one != rule and not column.loses(one, key))
        takes = of_rule(found, lambda text: confirmer.verdict(rule, text))
        return Owner(rule, key, noted[0], noted[1], takes, rule in column.always, rivals)

    def _meaning(self, index: int, rules: Sequence[int]) -> Meaning:
        """What it means that these rules are called to a cell of a column."""
        known, owner = self._table.confirmer.rules, (self._owners or {}).get(index)
        if any(known[rule].across for rule in rules):
            return OPEN
        if owner is None:
            return Meaning(False, tuple(rules))
        loses = self._table.columns[index].loses
        rivals = (rule for rule in rules if rule != owner.rule and not loses(rule, owner.key))
        return Meaning(owner.rule in rules, tuple(rivals))

    def _meaning_of_hit(self, index: int, hit: Hit) -> Meaning:
        """The same of one hit: of runs of digits their first two say which rules are called."""
        meaning = self._of_hits[index, hit] = self._meaning(index, self._finder.rules_of(hit))
        return meaning

    def read(self, data: bytes) -> tuple[Block, Rest] | None:
        """The rows in data, which holds whole rows, that can be read by columns, and the rest; None: none of them."""
        lines = data.split(b"\n")
        if not lines[-1]:
            lines.pop()
        quoted = self._layout.quote and b'"' in data
        if not self.decide(data) or (quoted and any(line.count(b'"') % 2 for line in lines)):
            return None
        cells = [line.split(self._layout.delimiter.encode()) for line in lines]
        width = len(self._layout.headers)
        plain = bytearray(len(row) == width for row in cells)
        if quoted:
            plain = bytearray(one and b'"' not in line for one, line in zip(plain, lines, strict=True))
        starts = list(accumulate([len(line) + 1 for line in lines], initial=0))
        hits = self._finder.hits(data)
        called = self._called(data, hits, starts, Rows(cells, plain))
        values = self._values(Rows(cells, plain), called)
        spans = [(start, start + len(line)) for start, line in zip(starts, lines, strict=False)]
        block = Block(
            list(compress(spans, plain)),
            list(compress(lines, plain)),
            list(compress(cells, plain)),
            [one._replace(texts=list(compress(one.texts, plain))) for one in values],
        )
        rest = [span for span, taken in zip(spans, plain, strict=True) if not taken and span[1] > span[0]]
        return block, Rest(rest, hits)

    def _called(self, data: bytes, hits: Sequence[int], starts: list[int], rows: Rows) -> dict[int, bytearray]:
        """By column, in which rows its owner is called. Rows in which a rival may win are no longer plain."""
        called = {index: bytearray(len(rows.plain)) for index in self._owners or ()}
        delimiter, meanings, count = self._layout.delimiter.encode(), self._meanings, data.count
        row, begin, end, hit_of = -1, 0, 0, self._finder.hit
        for number in hits:
            place = number // HIT
            while place >= end and row < len(rows.plain) - 1:
                row += 1
                begin, end = starts[row], starts[row + 1]
            index = count(delimiter, begin, place)
            key = (index, number % HIT)
            meaning = meanings.get(key)
            if meaning is None:
                meaning = meanings[key] = self._meaning(index, self._finder.all_rules_of(number % HIT))
            if meaning.rivals:
                hit = hit_of(data, number)
                meaning = self._of_hits.get((index, hit)) or self._meaning_of_hit(index, hit)
                if meaning.rivals and rows.plain[row] and self._may_find(rows.cells[row], index, meaning.rivals):
                    rows.plain[row] = 0
            if meaning.calls:
                called[index][row] = 1
        return called

    def _values(self, rows: Rows, called: dict[int, bytearray]) -> list[Values]:
        """The values of all columns by row. Rows with a cell that is neither empty nor a value are no longer plain."""
        for index, rivals in self._rivals.items():
            self._contest(rows, index, rivals)
        found = []
        for index, owner in sorted((self._owners or {}).items()):
            rule = self._table.confirmer.rules[owner.rule]
            inner = [line[index].strip(AROUND) if one else b"" for line, one in zip(*rows, strict=True)]
            texts = owner.takes(inner)
            known = self._known(rule.id)
            heard = called[index]
            for row, text in enumerate(texts):
                if not text:
                    if inner[row]:
                        rows.plain[row] = 0
                elif known(text) or not (owner.called or heard[row]):
                    rows.plain[row] = 0
            if owner.rivals:
                self._contest(rows, index, owner.rivals)
            if not rule.suppressor:
                found.append(Values(index, owner.rule, owner.confidence, texts))
        return found

    def _known(self, rule: str) -> Callable[[str], bool]:
        return self._is_known.of_rule(rule) if self._is_known else lambda _: False

    def _contest(self, rows: Rows, index: int, rivals: Sequence[int]) -> None:
        """Rows in whose cell of a column one of the rivals finds anything are no longer plain."""
        for row, (line, one) in enumerate(zip(*rows, strict=True)):
            if one and self._may_find(line, index, rivals):
                rows.plain[row] = 0

    def _may_find(self, line: Sequence[bytes], index: int, rivals: Sequence[int]) -> bool:
        """Whether one of the rivals finds anything in the cell of a column."""
        if rivals == OPEN.rivals:
            return True
        inner, column, in_cell = line[index].strip(AROUND), self._table.columns[index], self._table.confirmer.in_cell
        text = inner.decode("utf-8", "replace")
        return bool(text) and any(True for rule in rivals for _ in in_cell(rule, text, 0, column.word(rule), False))
