"""Compiled rules: chunk to matches, on bounded windows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from pii_scan.delimiters import is_uncommon
from pii_scan.engine import finder
from pii_scan.engine.beside import Beside
from pii_scan.engine.confirm import Candidate, Confirmer
from pii_scan.engine.finder import hits_in
from pii_scan.engine.firms import without_firms
from pii_scan.engine.listed import among_many, followers, listed
from pii_scan.engine.looks import CountRows, FindSections, Look, Rows
from pii_scan.engine.overlap import Covered, in_lines, in_rows, is_covered, joined, outside, resolve, without
from pii_scan.engine.places import placed
from pii_scan.engine.reference import ReferenceEngine
from pii_scan.engine.sites import without_sites
from pii_scan.engine.tables import AMONG_REAL, ColumnVerdict, Table, TableRow
from pii_scan.engine.triggers import Shapes, Signs
from pii_scan.engine.view import view_of
from pii_scan.engine.wordlists import without_words
from pii_scan.engine.words import Words
from pii_scan.model import Chunk, Grid, Layout, Match, RuleSet, Section

if TYPE_CHECKING:
    from pii_scan.cache import StrPath
    from pii_scan.engine.agreement import Comparer
    from pii_scan.engine.chance import Chance
    from pii_scan.engine.columns import Columns, Settle
    from pii_scan.engine.skeletons import Skeletons

__all__ = ["Candidate", "Engine", "Look", "Rows", "build"]


class Finder(finder.Finder, Protocol):
    """Says where a rule's pattern is worth trying: the compiled engine, or the reference."""

    name: str

    @property
    def signs(self) -> frozenset[int]:
        """The triggers that are signs, no values."""

    def only(self, rules: Collection[int], signs: bool = False, /) -> Finder:
        """One that knows the triggers of some rules alone, or those of the signs."""

    def regions(self, data: bytes, seen: Signs, shapes: Shapes, /) -> Iterator[tuple[int, int, int]]:
        """(rule, low, high): a match of the rule may begin at any byte from low to high. seen: takes the signs."""


# Bytes of rows next to the text around them in which is looked for what triggers there: more than any trigger reaches.
FAR = 512
# Tables inside running text that are remembered.
TABLES = 64


class Engine:
    """Finds all matches of a rule set in a chunk."""

    def __init__(self, ruleset: RuleSet, finder: Finder, keep_known: bool = False) -> None:
        self.ruleset = ruleset
        self.name = finder.name
        self.finder = finder
        self._confirmer = Confirmer(ruleset)
        self._comparer: Comparer | None = None
        self._beside = Beside(self._confirmer)
        # whether a value is known to be nobody's; None where such values count
        self._known = None if keep_known else self._confirmer.known
        self._tables: dict[tuple[Grid, bool], Table] = {}
        # the objects in whose first rows nothing was found
        self._silent: Grid | None = None
        self._supporting = ReferenceEngine([i for i, rule in enumerate(ruleset.rules) if rule.supports])

    @cached_property
    def _headers(self) -> Words:
        exports = (piece.split(",") for kind in self.ruleset.kinds for piece in kind.fingerprints)
        words = [word for rule in self.ruleset.rules for word in (*rule.labels, *rule.negative, *rule.other_keys)]
        return Words([*words, *(word for names in exports for word in names)])

    @cached_property
    def skeletons(self) -> Skeletons:
        """Takes values out of texts."""
        from pii_scan.engine.skeletons import Skeletons  # only for long lists

        return Skeletons(self._confirmer, self._known, self.ruleset.words, self.ruleset.tables)

    @cached_property
    def _chance(self) -> Chance:
        from pii_scan.engine.chance import Chance  # only where something is found

        return Chance(self._confirmer)

    @property
    def bytes_confirmed(self) -> int:
        """How many bytes of regions were given to patterns so far."""
        return self._confirmer.bytes_confirmed

    def is_label(self, header: str) -> bool:
        """Whether a header cell says anything to a rule, for or against: what makes a first line a header."""
        return self._headers.in_header(header)

    def table(self, chunk: Chunk, all_rules: bool = False) -> Table:
        """The table whose first rows a chunk holds: they decide what its columns are."""
        layout = chunk.layout
        if layout is None:
            raise ValueError("running text is no table")
        data = view_of(chunk)[0].data
        first = self._table(layout, (), all_rules)
        verdicts = self._judged(first, data, list(layout.row_spans(data)))
        if chunk.numbers is None:
            mobile = frozenset(index for index, rule in enumerate(self.ruleset.rules) if rule.han)
            verdicts = [verdict._replace(rejected=verdict.rejected | mobile) for verdict in verdicts]
        return self._with(first, verdicts, all_rules)

    def _judged(self, table: Table, data: bytes, spans: Sequence[tuple[int, int]]) -> list[ColumnVerdict]:
        """What the first rows of a table say of its columns."""
        # only where there is a table: a hook must not pay for it
        from pii_scan.engine.agreement import Comparer
        from pii_scan.engine.verdicts import judge

        self._comparer = self._comparer or Comparer(self.ruleset)
        return judge(table, data, spans, hits_in(self.finder, data, spans), self._comparer)

    def _with(self, table: Table, verdicts: Sequence[ColumnVerdict], all_rules: bool) -> Table:
        """The table with verdicts on its columns, if they say anything."""
        says = any(verdict != ColumnVerdict() for verdict in verdicts)
        return self._table(table.grid, verdicts, all_rules, table.han) if says else table

    def _table(self, grid: Grid, verdicts: Sequence[ColumnVerdict], all_rules: bool, han: bool = False) -> Table:
        more = self._supporting.everywhere if all_rules else ()
        return Table(grid, self._confirmer, self.finder, verdicts, more, han)

    def columns(self, table: Table, settle: Settle) -> Columns:
        """The columns of a table, to read dense rows together. settle: what becomes of a value."""
        from pii_scan.engine.columns import Columns  # only for tables of thousands of rows

        return Columns(table, self.finder, self._known, settle)

    def has_signs(self, data: bytes) -> bool:
        """Whether a text may hold signs of tables inside it."""
        # the reference engine knows of no hits
        return not self.finder.signs or bool(self.finder.only((), True).hits(data))

    def look(
        self,
        chunk: Chunk,
        all_rules: bool = False,
        table: Table | None = None,
        sections: FindSections | None = None,
        count: CountRows | None = None,
        apart: bool = False,
        before: Look | None = None,
    ) -> Look:
        """Everything that stands in a chunk and its context, overlaps resolved, known values left out.

        all_rules: suppressors and, on every line, supporting rules as well (for the test of rules). table: the table
        that the chunk is a part of, from its first rows; without it the chunk's own rows decide. sections: finds the
        tables inside running text. count: takes the rows of tables that need no closer look. apart: the chunk is made
        of parts of a text, so that what stands around a number in it says nothing of that. before: of the chunk
        before this one.
        """
        view, own = view_of(chunk)
        data, rules = view.data, self.ruleset.rules
        many = partial(among_many, data, keys=chunk.numbers, rules=rules) if chunk.numbers != frozenset() else None
        if chunk.layout is not None:
            table = table or self.table(chunk, all_rules)
            rows = self._counted(self._rows(table, data, chunk.layout, all_rules, count, apart), all_rules)
            rows = _left(rows, many) if many else rows
            return Look(chunk, view, own, [c for row in rows for c in row.found], [Rows(chunk.layout, rows)], [])
        # where that held rows with values, most of this one are rows, too
        held = before.tables if before and self.finder.signs else ()
        is_apart = bool(held) and (count is not None or any(one.found for one in held))
        regions, inside, covered = self._parted(data, own, sections, is_apart, all_rules)
        tables = self._sections(data, inside, regions, all_rules, count, not (regions or is_apart))
        text = self._text(data, regions, covered, all_rules, apart)
        if many:
            text = many(text)
            tables = [one._replace(found=_left(one.found, many)) for one in tables]
        found = [c for c in text if own[0] <= c.start < own[1]]
        if tables:
            found += [candidate for one in tables for row in one.found for candidate in row.found]
            found.sort(key=lambda c: c.start)
        return Look(chunk, view, own, found, tables, text)

    def _parted(
        self, data: bytes, own: tuple[int, int], sections: FindSections | None, is_apart: bool, all_rules: bool
    ) -> tuple[list[tuple[int, int, int]], Sequence[Section], list[tuple[int, int]]]:
        """The regions of running text, the rows of tables in it, and the spans that these cover.

        is_apart: rows under names, which are looked at by themselves, have no regions.
        """
        signs: Signs = {}
        regions = list(self._signed(data, signs) if is_apart else self._regions(data, all_rules, signs))
        inside, others = sections(data, own, signs) if sections else ((), ())
        covered = joined(data, sorted([*others, *(span for section in inside for span in section.spans)]))
        if is_apart:
            named = all(any(one.grid.headers) for one in inside)
            regions = list(self._regions(without(data, covered, FAR) if named else data, all_rules, {}))
        return regions, inside, covered

    def _text(
        self,
        data: bytes,
        regions: Iterable[tuple[int, int, int]],
        covered: Sequence[tuple[int, int]],
        all_rules: bool,
        apart: bool,
    ) -> list[Candidate]:
        """What rules find in running text, and what the found values raise beside them."""
        rules, candidates = self.ruleset.rules, self._candidates(data, regions, covered, apart=apart)
        if not candidates:
            return []
        more = followers(data, candidates, self._confirmer)
        candidates += [c for c in more if not is_covered(covered, c.start, c.start)]
        found = [c for c in resolve(candidates, rules) if self._counts(c, all_rules)]
        found = without_words(data, found, self._confirmer.names)
        raised = [c for c in self._beside.raised(data, found) if not is_covered(covered, c.start, c.start)]
        if raised:
            found = [c for c in resolve(found + raised, rules) if self._counts(c, all_rules)]
        found = without_sites(data, without_firms(data, found, self._confirmer.firms), self._confirmer)
        return listed(data, found, rules, self._names)

    def _names(self, rule: int, caption: str) -> bool:
        """Whether a caption names the values of a rule."""
        labels = self._confirmer.labels[rule]
        return bool(caption) and labels.positive.last_end(caption) > labels.negative.last_end(caption)

    def _sections(
        self,
        data: bytes,
        inside: Sequence[Section],
        regions: Sequence[tuple[int, int, int]],
        all_rules: bool,
        count: CountRows | None,
        is_silent: bool,
    ) -> list[Rows]:
        found = []
        spans: dict[Grid, list[tuple[int, int]]] = {}
        if is_silent:  # most objects of JSON hold nothing at all; then later ones decide nothing of columns
            self._silent = next((one.grid for one in inside if one.grid.keyed), self._silent)
            inside = [one for one in inside if not one.grid.keyed]
        for section in inside:
            spans.setdefault(section.grid, []).extend(section.spans)
        # all rows of one table together, for each may have its own head
        tables = {grid: self._table_of(grid, all_rules, data, rows) for grid, rows in spans.items()}
        names = [grid for grid in spans if any(grid.headers)]
        counted = {grid: set(count(tables[grid], data, spans[grid])) for grid in names} if count else {}
        nameless = {
            grid: self._nameless(tables[grid], data, rows, in_rows(regions, rows), all_rules, in_lines(data, rows))
            for grid, rows in spans.items()
            if not any(grid.headers)
        }
        for section in inside:
            grid, left = section.grid, section.spans
            if grid in nameless:
                ends = (left[0][0], left[-1][1])
                rows = nameless[grid][
                    slice(*(bisect_left(nameless[grid], at, key=lambda row: row.start) for at in ends))
                ]
            else:
                left = [span for span in left if span in counted[grid]] if count else left
                rows = self._counted(tables[grid].rows(data, left, hits_in(self.finder, data, left)), all_rules)
            found.append(Rows(grid, rows, left))
        return found

    def _table_of(self, grid: Grid, all_rules: bool, data: bytes, spans: Sequence[tuple[int, int]]) -> Table:
        """The table whose rows stand in running text; the last ones are kept, for they go on in the next chunk.

        Of objects of JSON the first rows decide what the columns are.
        """
        table = self._tables.get((grid, all_rules))
        if table is None:
            if len(self._tables) >= TABLES:
                self._tables.clear()
            table = self._table(grid, (), all_rules, han=True)
            if grid.keyed and grid != self._silent:
                table = self._with(table, self._judged(table, data, spans), all_rules)
            self._tables[grid, all_rules] = table
        return table

    def _nameless(
        self,
        table: Table,
        data: bytes,
        spans: Iterable[tuple[int, int]],
        regions: Iterable[tuple[int, int, int]],
        all_rules: bool,
        text: bytes = b"",
        apart: bool = False,
    ) -> list[TableRow]:
        """Rows of a table without a header: words in a row are as near to its values as on a line of text."""
        from pii_scan.engine.nameless import nameless_rows  # only for such tables

        text = text or data
        found = self._candidates(text, regions, (), above=False, apart=apart)
        return list(nameless_rows(table, data, text, spans, found, lambda c: self._counts(c, all_rules)))

    def _rows(
        self, table: Table, data: bytes, layout: Layout, all_rules: bool, count: CountRows | None, apart: bool
    ) -> Iterable[TableRow]:
        if layout.named:
            spans = list(layout.row_spans(data))
            left = count(table, data, spans) if count else spans
            return table.rows(data, left, self.finder.hits(data) if left is spans else hits_in(self.finder, data, left))
        text = data
        if is_uncommon(layout.delimiter):  # in running text such a sign may be a part of what stands beside it
            text = data.replace(layout.delimiter.encode(), b"\t" * layout.width)
        regions = self._regions(text, all_rules, {})
        return self._nameless(table, data, layout.row_spans(data), regions, all_rules, text, apart)

    def _counted(self, found: Iterable[TableRow], all_rules: bool) -> list[TableRow]:
        """The rows, with the candidates that count; those without any are left out."""
        rows = []
        for row in found:
            counted = [c for c in row.found if self._counts(c, all_rules)]
            if counted:
                rows.append(row if len(counted) == len(row.found) else row._replace(found=counted))
        return rows

    def _counts(self, candidate: Candidate, all_rules: bool) -> bool:
        rule = self.ruleset.rules[candidate.rule]
        if rule.suppressor and not all_rules:
            return False
        is_lone = AMONG_REAL in candidate.evidence
        return self._known is None or is_lone or not self._known.of_rule(rule.id)(candidate.normalised)

    def matches(self, chunk: Chunk, all_rules: bool = False, sections: FindSections | None = None) -> Iterator[Match]:
        """The matches that begin in the chunk's own part, in order."""
        look = self.look(chunk, all_rules, sections=sections)
        return placed(look.chunk, look.view, look.found, self.ruleset.rules)

    def placed(self, look: Look, candidates: Iterable[Candidate]) -> Iterator[Match]:
        """The matches of candidates of a look, which are in order, with line and column."""
        return placed(look.chunk, look.view, candidates, self.ruleset.rules)

    def _signed(self, data: bytes, signs: Signs) -> Iterator[tuple[int, int, int]]:
        """Nothing but the signs of tables."""
        yield from self.finder.only((), True).regions(data, signs, tuple)

    def _regions(self, data: bytes, all_rules: bool, signs: Signs) -> Iterator[tuple[int, int, int]]:
        yield from self.finder.regions(data, signs, self._confirmer.shapes)
        if all_rules:
            yield from self._supporting.regions(data, {})

    def _candidates(
        self,
        data: bytes,
        regions: Iterable[tuple[int, int, int]],
        covered: Sequence[tuple[int, int]],
        above: bool = True,
        apart: bool = False,
    ) -> list[Candidate]:
        """The candidates of running text: those in covered spans, the rows of tables, are left out.

        above: whether a label on the line above counts. apart: whether what stands around a number says nothing of it.
        """
        found: dict[tuple[int, int, int], Candidate] = {}
        confirm = self._confirmer.confirm
        rows = Covered(covered) if covered else None
        for rule, first, last in regions:
            for low, high in outside(rows, first, last) if rows else ((first, last),):
                for candidate in confirm(data, rule, low, high, above=above):
                    if not covered or not is_covered(covered, candidate.start, candidate.start):
                        found[candidate[:3]] = candidate
        candidates = list(found.values())
        return candidates if apart or not candidates else self._chance.without(data, candidates)


def _left(rows: Sequence[TableRow], many: Callable[[list[Candidate]], list[Candidate]]) -> list[TableRow]:
    """Rows with what is left of their candidates. many: leaves out what is none among so many like it."""
    return [row._replace(found=many(row.found)) for row in rows]


def build(
    ruleset: RuleSet,
    cache: StrPath | None = None,
    keep_known: bool = False,
    name: str = "auto",
    signs: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> Engine:
    """The engine for a rule set: ``hyperscan``, ``regex``, or the first where it is installed (``auto``).

    cache: the folder of compiled databases, or None to compile anew. signs: by name expressions without regard to case,
    which both engines understand: a look tells where any of them stands in running text.
    """
    if name != "regex":
        try:
            from pii_scan.engine.databases import compiled_engine
        except ImportError:
            if name == "hyperscan":
                raise
        else:
            return Engine(ruleset, compiled_engine(ruleset, cache, signs), keep_known)
    plain = [index for index, rule in enumerate(ruleset.rules) if not rule.supports]
    return Engine(ruleset, ReferenceEngine(plain, signs), keep_known)
