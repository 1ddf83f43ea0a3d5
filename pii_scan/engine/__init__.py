"""Compiled rules: chunk to matches, on bounded windows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple, Protocol

from pii_scan.engine.confirm import Candidate, Confirmer
from pii_scan.engine.labels import Words
from pii_scan.engine.overlap import resolve
from pii_scan.engine.reference import ReferenceEngine
from pii_scan.engine.rows import Rows
from pii_scan.engine.view import View
from pii_scan.model import Chunk, Match, Rule, RuleSet, advance

__all__ = ["Engine", "Look", "build"]


class Finder(Protocol):
    """Says where a rule's pattern is worth trying: the compiled engine, or the reference."""

    name: str

    @property
    def by_label(self) -> Sequence[int]:
        """Rules that their labels trigger: in a table every cell under such a header must be tried."""

    def regions(self, data: bytes) -> Iterator[tuple[int, int, int]]:
        """(rule, low, high): a match of the rule may begin at any byte from low to high."""


class Look(NamedTuple):
    """What an engine saw in one chunk: candidates with offsets in the view, those of the context included."""

    chunk: Chunk
    view: View
    rows: Rows | None
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
        self._columns: dict[tuple[str, ...], list[tuple[int, tuple[int, ...]]]] = {}
        self._headers = Words([word for rule in ruleset.rules for word in (*rule.labels, *rule.negative)])
        self._supporting = ReferenceEngine([i for i, rule in enumerate(ruleset.rules) if rule.supports])

    @property
    def bytes_confirmed(self) -> int:
        """How many bytes of regions were given to patterns so far."""
        return self._confirmer.bytes_confirmed

    def is_label(self, header: str) -> bool:
        """Whether a header cell says anything to a rule, for or against: what makes a first line a header."""
        return self._headers.in_header(header)

    def look(self, chunk: Chunk, all_rules: bool = False) -> Look:
        """Everything that stands in a chunk and its context, overlaps resolved, known values left out.

        all_rules: suppressors and, on every line, supporting rules as well (for the test of rules).
        """
        view = View(chunk.data)
        rows = Rows(view.data, chunk.layout) if chunk.layout else None
        rules = self.ruleset.rules
        found = [
            candidate
            for candidate in resolve(self._candidates(view.data, rows, all_rules), rules)
            if (all_rules or not rules[candidate.rule].suppressor)
            and (self._keep_known or not self._confirmer.known(rules[candidate.rule].id, candidate.normalised))
        ]
        own = (view.offset_in_view(chunk.start), view.offset_in_view(chunk.end))
        return Look(chunk, view, rows, own, found)

    def matches(self, chunk: Chunk, all_rules: bool = False) -> Iterator[Match]:
        """The matches that begin in the chunk's own part, in order."""
        return _placed(self.look(chunk, all_rules), self.ruleset.rules)

    def placed(self, look: Look) -> Iterator[Match]:
        """The matches of a look that begin in the chunk's own part, in order, with line and column."""
        return _placed(look, self.ruleset.rules)

    def _candidates(self, data: bytes, rows: Rows | None, all_rules: bool) -> list[Candidate]:
        found: dict[tuple[int, int, int], Candidate] = {}
        confirm = self._confirmer.confirm
        regions = self.finder.regions(data)
        if rows and self.finder.by_label:
            regions = chain(regions, self._cells(rows))
        if all_rules:
            regions = chain(regions, self._supporting.regions(data))
        for rule, low, high in regions:
            for candidate in confirm(data, rule, low, high, rows):
                found[candidate[:3]] = candidate
        return list(found.values())

    def _labelled(self, headers: tuple[str, ...]) -> list[tuple[int, tuple[int, ...]]]:
        """Columns whose header labels a rule that labels trigger, and those rules."""
        if headers not in self._columns:
            columns = []
            for column, header in enumerate(headers):
                rules = [r for r in self.finder.by_label if self._confirmer.labels[r].column(header) == "column"]
                if rules:
                    columns.append((column, tuple(rules)))
            self._columns[headers] = columns
        return self._columns[headers]

    def _cells(self, rows: Rows) -> Iterator[tuple[int, int, int]]:
        """The cells of such columns."""
        wanted = self._labelled(rows.layout.headers)
        if not wanted:
            return
        for row in rows:
            cells = row.cells()
            for column, rules in wanted:
                if column < len(cells) and cells[column][0] < cells[column][1]:
                    for rule in rules:
                        yield rule, cells[column][0], cells[column][1] - 1


def _placed(look: Look, rules: Sequence[Rule]) -> Iterator[Match]:
    chunk, view = look.chunk, look.view
    line, column, at = chunk.line, chunk.column, chunk.start
    data = chunk.data
    for candidate in look.found:
        if not look.own[0] <= candidate.start < look.own[1]:
            continue
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
