"""Compiled rules: chunk to matches, on bounded windows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Protocol

from pii_scan.engine.confirm import Candidate, Confirmer
from pii_scan.engine.labels import Words
from pii_scan.engine.overlap import resolve
from pii_scan.engine.reference import ReferenceEngine
from pii_scan.engine.rows import Rows
from pii_scan.engine.view import View
from pii_scan.model import Chunk, Match, Rule, RuleSet, advance

__all__ = ["Engine", "build"]


class Finder(Protocol):
    """Says where a rule's pattern is worth trying: the compiled engine, or the reference."""

    name: str

    @property
    def by_label(self) -> Sequence[int]:
        """Rules that their labels trigger: in a table every cell under such a header must be tried."""

    def regions(self, data: bytes) -> Iterator[tuple[int, int, int]]:
        """(rule, low, high): a match of the rule may begin at any byte from low to high."""


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

    def matches(self, chunk: Chunk, all_rules: bool = False) -> Iterator[Match]:
        """The matches that begin in the chunk's own part, in order.

        all_rules: those of suppressors and, on every line, of supporting rules as well (for the test of rules).
        """
        view = View(chunk.data)
        start, end = view.offset_in_view(chunk.start), view.offset_in_view(chunk.end)
        rows = Rows(view.data, chunk.layout) if chunk.layout else None
        candidates = self._candidates(view.data, rows, all_rules)
        found = [c for c in resolve(candidates, self.ruleset.rules) if start <= c.start < end]
        if found:
            for candidate, match in zip(found, _placed(found, chunk, view, self._confirmer.rules), strict=True):
                rule = self._confirmer.rules[candidate.rule]
                if rule.suppressor and not all_rules:
                    continue
                if self._keep_known or not self._confirmer.known(rule.id, candidate.normalised):
                    yield match

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


def _placed(found: list[Candidate], chunk: Chunk, view: View, rules: Sequence[Rule]) -> Iterator[Match]:
    """Candidates with their lines and columns, and the text as it stands in the original."""
    line, column, at = chunk.line, chunk.column, chunk.start
    data = chunk.data
    for candidate in found:
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
