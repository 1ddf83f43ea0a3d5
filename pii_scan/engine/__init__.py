"""Compiled rules: chunk to matches, on bounded windows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple, Protocol

from pii_scan.engine import tables
from pii_scan.engine.confirm import Candidate, Confirmer
from pii_scan.engine.labels import Words
from pii_scan.engine.overlap import resolve
from pii_scan.engine.reference import ReferenceEngine
from pii_scan.engine.tables import ColumnVerdict, Table, TableRow
from pii_scan.engine.verdicts import judge
from pii_scan.engine.view import View
from pii_scan.model import Chunk, Match, Rule, RuleSet, advance

__all__ = ["Candidate", "Engine", "Look", "build"]


class Finder(tables.Finder, Protocol):
    """Says where a rule's pattern is worth trying: the compiled engine, or the reference."""

    name: str

    def regions(self, data: bytes) -> Iterator[tuple[int, int, int]]:
        """(rule, low, high): a match of the rule may begin at any byte from low to high."""


class Look(NamedTuple):
    """What an engine saw in one chunk: candidates with offsets in the view, those of the context included.

    rows: in a table, the rows in which they stand.
    """

    chunk: Chunk
    view: View
    rows: list[TableRow] | None
    own: tuple[int, int]
    found: list[Candidate]


class Engine:
    """Finds all matches of a rule set in a chunk."""

    def __init__(self, ruleset: RuleSet, finder: Finder, keep_known: bool = False) -> None:
        self.ruleset = ruleset
        self.name = finder.name
        self.finder = finder
        self._confirmer = Confirmer(ruleset)
        self._keep_known = keep_known
        self._headers = Words([word for rule in ruleset.rules for word in (*rule.labels, *rule.negative)])
        self._supporting = ReferenceEngine([i for i, rule in enumerate(ruleset.rules) if rule.supports])

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
        more = self._supporting.everywhere if all_rules else ()
        first = Table(layout, self._confirmer, self.finder, more=more)
        verdicts = judge(first, View(chunk.data).data, self._confirmer)
        return (
            Table(layout, self._confirmer, self.finder, verdicts, more)
            if any(v != ColumnVerdict() for v in verdicts)
            else first
        )

    def look(self, chunk: Chunk, all_rules: bool = False, table: Table | None = None) -> Look:
        """Everything that stands in a chunk and its context, overlaps resolved, known values left out.

        all_rules: suppressors and, on every line, supporting rules as well (for the test of rules). table: the table
        that the chunk is a part of, from its first rows; without it the chunk's own rows decide.
        """
        view = View(chunk.data)
        own = (view.offset_in_view(chunk.start), view.offset_in_view(chunk.end))
        if chunk.layout is None:
            found = resolve(self._candidates(view.data, all_rules), self.ruleset.rules)
            return Look(chunk, view, None, own, [c for c in found if self._counts(c, all_rules)])
        table = table or self.table(chunk, all_rules)
        rows = []
        for row in table.rows(view.data):
            found = [c for c in row.found if self._counts(c, all_rules)]
            if found:
                rows.append(row if len(found) == len(row.found) else row._replace(found=found))
        return Look(chunk, view, rows, own, [candidate for row in rows for candidate in row.found])

    def _counts(self, candidate: Candidate, all_rules: bool) -> bool:
        rule = self.ruleset.rules[candidate.rule]
        if rule.suppressor and not all_rules:
            return False
        return self._keep_known or not self._confirmer.known(rule.id, candidate.normalised)

    def matches(self, chunk: Chunk, all_rules: bool = False) -> Iterator[Match]:
        """The matches that begin in the chunk's own part, in order."""
        look = self.look(chunk, all_rules)
        own = (c for c in look.found if look.own[0] <= c.start < look.own[1])
        return _placed(look, own, self.ruleset.rules)

    def placed(self, look: Look, candidates: Iterable[Candidate]) -> Iterator[Match]:
        """The matches of candidates of a look, which are in order, with line and column."""
        return _placed(look, candidates, self.ruleset.rules)

    def _candidates(self, data: bytes, all_rules: bool) -> list[Candidate]:
        found: dict[tuple[int, int, int], Candidate] = {}
        confirm = self._confirmer.confirm
        regions = self.finder.regions(data)
        if all_rules:
            regions = chain(regions, self._supporting.regions(data))
        for rule, low, high in regions:
            for candidate in confirm(data, rule, low, high):
                found[candidate[:3]] = candidate
        return list(found.values())


def _placed(look: Look, candidates: Iterable[Candidate], rules: Sequence[Rule]) -> Iterator[Match]:
    chunk, view = look.chunk, look.view
    line, column, at = chunk.line, chunk.column, chunk.start
    data = chunk.data
    for candidate in candidates:
        first, last = view.offset_in_original(candidate.start), view.offset_in_original(candidate.end)
        line, column = advance(data, at, first, line, column)
        at = first
        yield Match(
            rules[candidate.rule].id,
            line,
            column,
            *advance(data, first, last, line, column),
            data[first:last].decode("utf-8", "replace"),
            candidate.normalised,
            candidate.confidence,
            candidate.evidence,
        )


def build(ruleset: RuleSet, cache: Path | None = None, keep_known: bool = False, name: str = "auto") -> Engine:
    """The engine for a rule set: ``hyperscan``, ``regex``, or the first where it is installed (``auto``).

    cache: the folder of compiled databases, or None to compile anew.
    """
    if name != "regex":
        try:
            from pii_scan.engine.databases import compiled_engine
        except ImportError:
            if name == "hyperscan":
                raise
        else:
            return Engine(ruleset, compiled_engine(ruleset, cache), keep_known)
    plain = [index for index, rule in enumerate(ruleset.rules) if not rule.supports]
    return Engine(ruleset, ReferenceEngine(plain), keep_known)
