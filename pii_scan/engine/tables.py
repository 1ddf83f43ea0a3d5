"""Tables, cell by cell: in a table a value stands in one cell, and its column alone says what it is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import chain

from pii_scan.engine.beside import Beside
from pii_scan.engine.confirm import ADDED, Candidate, Confirmer, bounded
from pii_scan.engine.finder import HIT, Finder, Hit
from pii_scan.engine.labels import NUMBERS, has_han
from pii_scan.engine.numbered import barred
from pii_scan.engine.overlap import resolve
from pii_scan.engine.searching import has_shape
from pii_scan.lazy import lazy_re
from pii_scan.model import Grid
from pii_scan.named import NamedTuple
from pii_scan.notations import key_and_value

# Headers that say nothing of a column, or only that it is of numbers.
_ANY = ("", "号码", "號碼")
# What stands in no name of a column.
_VALUE = lazy_re(r"[0-9]{6}")
# A header that names an order, a ticket or goods, with a number of its own; operators' SERIAL_NUMBER is a telephone.
_OF_ORDER = lazy_re(
    r"[订訂工运運货提]单|[订訂]單|单号|單號|流水|物料|货号|(?i:order|ticket|waybill|serial(?!_number\Z)|sku)"
)
# The evidence of a value that alone is known to be nobody's.
AMONG_REAL = "among-real"
# The code of the country before a mobile number, and digits of that.
COUNTRY, MOBILE = b"86", 11
# What may stand around a value in its cell.
AROUND = b" \t\r\"'`"
# Combinations of triggers in one cell that are remembered, and cells in which nothing is, if they are not longer.
REMEMBERED, LONGEST = 4096, 256
# Bytes before and behind a value in an object in which words say what it is.
BEFORE, AFTER = 120, 40
# Names of fields in a table of keys and values that are remembered, and bytes of the longest.
KEYS, KEY = 1024, 60


def fills(candidate: Candidate, cell: bytes) -> bool:
    """Whether a value is all of a cell, but for the code of the country that may stand before a mobile number."""
    size = candidate.end - candidate.start
    return size == len(cell) or (cell[:2] == COUNTRY and size == MOBILE == len(cell) - len(COUNTRY))


def is_han(cell: bytes) -> bool:
    """Whether a cell holds Chinese text."""
    return not cell.isascii() and has_han(cell.decode("utf-8", "replace"))


# Of a value of a rule that begins and ends at a place, what the words around it say.
Said = Callable[[int, int, int], str]


class TableRow(NamedTuple):
    """A row in which something was found: bytes [start, end), its cells, and the candidates by place."""

    start: int
    end: int
    cells: list[bytes]
    found: list[Candidate]


class Note(NamedTuple):
    """What a table says of the numbers of some rules in one of its columns: evidence, and a change of confidence."""

    words: tuple[str, ...] = ()
    shift: float = 0.0
    rules: frozenset[int] = frozenset()


NOTHING = Note()


class Order(NamedTuple):
    """Rules to try on a cell, each with the best that it can come to there (confidence and rank), and its word.

    quiet: cells in which they found nothing, where no Chinese text in the row supports a value.
    """

    rules: tuple[tuple[int, tuple[float, int], str], ...]
    quiet: set[bytes]


class ColumnVerdict(NamedTuple):
    """What the values of a column say of it: a rule whose values they are, and rules whose values they cannot be.

    sure: the values carry check digits, so that the column is as good as labelled. note: what the columns beside it
    say of its numbers. plain: they are the rule's whatever other number the header names. real: rules of whose values
    the column holds real ones, among which one that is nobody's alone is somebody's.
    """

    accepted: int | None = None
    sure: bool = False
    rejected: frozenset[int] = frozenset()
    note: Note = NOTHING
    plain: bool = False
    real: frozenset[int] = frozenset()


class Column:
    """One column of a table: what its header and its values say to each rule."""

    def __init__(
        self, header: str, verdict: ColumnVerdict, confirmer: Confirmer, finder: Finder, more: Sequence[int]
    ) -> None:
        self.header, self._verdict = header, verdict
        self._confirmer, self._finder = confirmer, finder
        labelled = [r for r in finder.by_label if header and confirmer.labels[r].column(header) in ("column", "hint")]
        # what needs a label is asked for nowhere else
        known = [r for r in (verdict.accepted,) if r is not None and confirmer.rules[r].alone is None]
        every = (*labelled, *known, *finder.everywhere, *more)
        self.always = tuple(dict.fromkeys(rule for rule in every if not confirmer.rules[rule].across))
        self._words: dict[int, str] = {}
        self._orders: dict[tuple[Hit, ...], Order] = {}

    def word(self, rule: int) -> str:
        """What the column says to a rule: ``column``, ``accepted``, ``hint``, ``negative`` or nothing."""
        if rule not in self._words:
            labels = self._confirmer.labels[rule]
            word = labels.column(self.header) if self.header else ""
            if rule in self._verdict.rejected:
                word = "negative"
            elif rule == self._verdict.accepted and (not word or self._is_any(word)):
                word = "column" if self._verdict.sure else "accepted"
            elif not word and labels.is_key(self.header):
                word = "hint"
            self._words[rule] = word
        return self._words[rule]

    def _is_any(self, word: str) -> bool:
        """Whether what the header says is only that numbers stand below it, or the values say more."""
        is_plain = self._verdict.plain and not _OF_ORDER.search(self.header)
        return word == "negative" and (is_plain or self.header.strip().lower() in NUMBERS)

    def order(self, hits: tuple[Hit, ...]) -> Order:
        """The rules to try on a cell with such hits, the best first."""
        found = self._orders.get(hits)
        if found is None:
            if len(self._orders) > REMEMBERED:
                self._orders.clear()
            known = self._confirmer.rules
            waiting = (r for hit in hits for r in self._finder.rules_of(hit))
            rules = dict.fromkeys((*self.always, *(r for r in waiting if not known[r].across)))
            bounds = [(rule, (self._bound(rule), known[rule].rank), self.word(rule)) for rule in rules]
            bounds.sort(key=lambda item: item[1], reverse=True)
            found = self._orders[hits] = Order(tuple(bounds), set())
        return found

    def may_find(self, rule: int, inner: bytes) -> bool:
        """Whether the rule finds anything in a cell."""
        text = inner.decode("utf-8", "replace")
        return bool(self._confirmer.in_cell(rule, text, 0, self.word(rule), False))

    def loses(self, rule: int, _owner: int, key: tuple[float, int]) -> bool:
        """Whether a value of a rule that fills its cell can only lose to an owner's, of such confidence and rank."""
        known = self._confirmer.rules[rule]
        return not known.supports and (self._bound(rule), known.rank) < key

    def judged(self, candidate: Candidate, cell: bytes) -> list[Candidate]:
        """A candidate of running text in a cell, as the column's values have it.

        Only what fills its cell is judged: a column whose values the rule's cannot be lowers it, or drops it; one that
        is the rule's lifts it where no label does.
        """
        candidate = self._among_real(candidate)
        rejected = candidate.rule in self._verdict.rejected
        inner = cell.strip(AROUND)
        if (not rejected and candidate.rule != self._verdict.accepted) or not fills(candidate, inner):
            return [candidate]
        text, word = inner.decode("utf-8", "replace"), self.word(candidate.rule)
        again = self._confirmer.in_cell(candidate.rule, text, candidate.start, word, False)
        return again if rejected else [max((candidate, *again), key=lambda one: one.confidence)]

    def noted(self, found: list[Candidate]) -> list[Candidate]:
        """The candidates of a cell, with what the table says of the numbers in this column."""
        words, shift, rules = self._verdict.note
        found = [*map(self._among_real, found)] if self._verdict.real else found
        if not rules:
            return found
        return [
            c._replace(confidence=bounded(c.confidence + shift), evidence=(*c.evidence, *words))
            if c.rule in rules
            else c
            for c in found
        ]

    def holds_real(self, rule: int) -> bool:
        """Whether nearly all values of the rule in this column are somebody's."""
        return rule in self._verdict.real

    def _among_real(self, candidate: Candidate) -> Candidate:
        """The candidate; with a word of its own where it counts only for the real ones in its column."""
        rule, said = candidate.rule, candidate.normalised
        if not self.holds_real(rule) or not self._confirmer.known.is_lone(self._confirmer.rules[rule].id, said):
            return candidate
        return candidate._replace(evidence=(*candidate.evidence, AMONG_REAL))

    def _bound(self, index: int) -> float:
        """The most that a value of the rule that fills its cell can come to."""
        rule, word = self._confirmer.rules[index], self.word(index)
        best = rule.labelled if word in ("column", "label") else max(rule.alone or 0.0, rule.grouped, rule.han)
        best = max(best, rule.hinted) if word == "hint" else best
        return min(0.99, best + ADDED)


class Table:
    """One table: how its rows are made, and its columns.

    more: further rules that are tried on every cell. han: Chinese text in a row supports its values, as on a line of
    running text, for no verdict on the columns does.
    """

    def __init__(
        self,
        grid: Grid,
        confirmer: Confirmer,
        finder: Finder,
        verdicts: Sequence[ColumnVerdict] = (),
        more: Sequence[int] = (),
        han: bool = False,
    ) -> None:
        self.grid, self._han = grid, han
        self.verdicts = tuple(verdicts)
        self.confirmer, self._finder = confirmer, finder
        self.beside = Beside(confirmer)
        # the first row of a page's table may be one of values
        self._named = not any(map(_VALUE.search, grid.headers))
        nothing = ColumnVerdict()
        told = [verdicts[i] if i < len(verdicts) else nothing for i in range(len(grid.headers))]
        self._columns: Sequence[Column] = [
            Column(header, one._replace(rejected=one.rejected | out) if out else one, confirmer, finder, more)
            for header, one, out in zip(grid.headers, told, barred(grid.headers, confirmer), strict=True)
        ]
        # for cells behind the last header
        self._beyond = Column("", nothing, confirmer, finder, more)
        # values that stand in several cells: searched in the whole row
        rules = enumerate(confirmer.rules)
        self._across = tuple(index for index, rule in rules if rule.across or (rule.members and grid.keyed))
        self._across_of = cache(self._waiting_across)
        self._anywhere = tuple(rule for rule in self._across if rule in (*finder.everywhere, *more))
        self._pair, self._by_key = key_and_value(grid.headers), dict[bytes, Column]()
        always = (index for index, column in enumerate(self._columns) if column.always)
        self._always = sorted({*always, *self._pair[1:]} if self._pair else always)
        self._all_rows = bool(self._anywhere or self._always or self._beyond.always)

    @property
    def han(self) -> bool:
        """Whether Chinese text in a row supports its values."""
        return self._han

    @property
    def columns(self) -> Sequence[Column]:
        """The columns under the headers."""
        return self._columns

    @property
    def across(self) -> Sequence[int]:
        """The rules whose values may stand in several cells."""
        return self._across

    @property
    def anywhere(self) -> bool:
        """Whether whole rows are searched for values that stand in several cells, whatever stands in them."""
        return bool(self._anywhere)

    def column(self, index: int) -> Column:
        """The column of a cell, by its number in the row."""
        return self._columns[index] if index < len(self._columns) else self._beyond

    def rows(self, data: bytes, spans: Iterable[tuple[int, int]], hits: Sequence[int]) -> Iterator[TableRow]:
        """The rows in which something was found, overlaps resolved cell by cell.

        spans: bytes [start, end) of the rows to look at, in order. hits: all of the data, from the finder.
        """
        at, last = 0, len(hits)
        for start, end in spans:
            while at < last and hits[at] < start * HIT:
                at += 1
            first, limit = at, (end + 1) * HIT
            while at < last and hits[at] < limit:
                at += 1
            if at > first or self._all_rows:
                cells, starts = self.grid.row(data, start, end)
                inside = self._inside(data, starts, hits[first:at])
                said = self._words_before(data, (start, end)) if self.grid.keyed else None
                found = self._row(cells, starts, inside, said)
                if self._across:
                    found = self._whole(data, (start, end), inside, found)
                if found:
                    yield TableRow(start, end, cells, found)

    def _inside(self, data: bytes, starts: list[int], hits: Sequence[int]) -> dict[int, list[Hit]]:
        """The hits in each cell of a row, by the number of the cell; -1 before the first."""
        inside: dict[int, list[Hit]] = {}
        hit_of = self._finder.hit
        for number in hits:
            inside.setdefault(bisect_right(starts, number // HIT) - 1, []).append(hit_of(data, number))
        return inside

    def _row(
        self, cells: list[bytes], starts: list[int], inside: dict[int, list[Hit]], said: Said | None
    ) -> list[Candidate]:
        always = range(len(cells)) if self._beyond.always else self._always
        found: list[Candidate] = []
        columns = self._columns if len(cells) == len(self._columns) or not self.grid.strict else []
        han = self._han and any(map(is_han, cells))
        behind = self._behind(cells, inside) if said else {}
        for index in sorted({*inside, *always, *behind}):
            column = columns[index] if 0 <= index < len(columns) else self._beyond
            if self._pair and index == self._pair[1]:
                column = self._of_key(column, cells[self._pair[0]])
            order = column.order((*inside.get(index, ()), *behind.get(index, ())))
            if not order.rules or not 0 <= index < len(cells) or (not han and cells[index] in order.quiet):
                continue
            supported = han and (not self._named or column.header in _ANY)
            held = self._cell(column, cells[index], starts[index], order, supported, said)
            found += held
            if not said and not held and not han and len(cells[index]) <= LONGEST and len(order.quiet) < REMEMBERED:
                order.quiet.add(cells[index])
        return found

    def _behind(self, cells: list[bytes], inside: dict[int, list[Hit]]) -> dict[int, list[Hit]]:
        """Of an object the words that stand in the cell before one, and may say what it is: "type": "passport"."""
        found = {}
        for index, hits in inside.items():
            words = [hit for hit in hits if self._finder.is_label(hit[0])]
            after = next((at for at in range(index + 1, len(cells)) if cells[at]), None) if words else None
            if after is not None:
                found[after] = words
        return found

    def _words_before(self, data: bytes, span: tuple[int, int]) -> Said:
        """Of an object, what stands before a value of a rule says of it where its own key says nothing."""

        def said(rule: int, start: int, end: int) -> str:
            before = data[max(span[0], start - BEFORE) : start].decode("utf-8", "replace")
            after = data[end : min(span[1], end + AFTER)].decode("utf-8", "replace")
            return self.confirmer.labels[rule].around(before, after)

        return said

    def _of_key(self, column: Column, cell: bytes) -> Column:
        """A column of values, as the name of the field beside one has it; itself where that says nothing."""
        key = cell.strip(AROUND)
        if key not in self._by_key and len(self._by_key) < KEYS:
            named = Column(key.decode("utf-8", "replace"), ColumnVerdict(), self.confirmer, self._finder, ())
            says = 0 < len(key) <= KEY and any(map(named.word, range(len(self.confirmer.rules))))
            self._by_key[key] = named if says else column
        return self._by_key.get(key, column)

    def _whole(
        self, data: bytes, span: tuple[int, int], inside: dict[int, list[Hit]], found: list[Candidate]
    ) -> list[Candidate]:
        """The candidates of a row, with those of values that stand in several of its cells."""
        rules = {*self._anywhere, *chain.from_iterable(map(self._across_of, chain.from_iterable(inside.values())))}
        if not rules:
            return found
        text = data[slice(*span)].decode("utf-8", "replace")
        more = [c for rule in sorted(rules) for c in self.confirmer.in_cell(rule, text, span[0], "", False)]
        return resolve(found + more, self.confirmer.rules) if more else found

    def _waiting_across(self, hit: Hit) -> tuple[int, ...]:
        return tuple(rule for rule in self._finder.rules_of(hit) if rule in self._across)

    def _cell(
        self, column: Column, cell: bytes, start: int, order: Order, han: bool, said: Said | None
    ) -> list[Candidate]:
        """The candidates of one cell. A value that fills its cell wins over all that is shorter or less sure."""
        inner = cell.lstrip(AROUND)
        start += len(cell) - len(inner)
        inner = inner.rstrip(AROUND)
        if not inner:
            return []
        text, size = inner.decode("utf-8", "replace"), len(inner)
        found: list[Candidate] = []
        best = (-1.0, 0)
        confirmer = self.confirmer
        for rule, bound, word in order.rules:
            supports = confirmer.rules[rule].supports
            if bound < best and not supports:
                continue
            is_open = said and not word and has_shape(confirmer.rules[rule].compiled, text)
            says = said(rule, start, start + size) if said and is_open else word
            held = confirmer.in_cell(rule, text, start, says, han)
            if held:
                found += held
                if not supports and held[0].end - held[0].start == size:
                    best = max(best, (held[0].confidence, bound[1]))
        if len(found) > 1:
            found = resolve(found, confirmer.rules)
        if found and found[0].end - found[0].start < size:
            raised = self.beside.in_cell(inner, start, found)
            found = resolve(found + raised, confirmer.rules) if raised else found
        # what stands beside a number makes it more or less sure, but no other number
        return column.noted(found)
