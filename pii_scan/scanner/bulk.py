"""Rows beyond the lists, counted by the thousand: what ``Reading`` counts of them one by one."""

from __future__ import annotations

from collections.abc import Callable
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from pii_scan.engine.columns import Block, Columns, Owner, Rest, Values
from pii_scan.engine.view import View
from pii_scan.model import BANDS, SURE, Chunk, Layout, Rule, Summary, Tally, band
from pii_scan.records import PERSON_KEYS, Plan, Spot, confidence_of
from pii_scan.records.bulk import BulkKinds, count
from pii_scan.records.tables import Possible

if TYPE_CHECKING:
    from pii_scan.records import Grouper
    from pii_scan.scanner.judge import Judge


class Person(NamedTuple):
    """The column that names the person of a row, by which key, and how many types of keys the row holds."""

    values: Values
    by: str
    types: int


class Bulk:
    """Counts rows whose events are beyond the lists. is_full: whether events of a rule or a kind are only counted."""

    def __init__(
        self, judge: Judge, summary: Summary, floor: int, is_full: Callable[[str], bool], test_path: bool
    ) -> None:
        self._judge, self._summary, self._floor, self._is_full = judge, summary, floor, is_full
        self._test_path = test_path

    def read(self, chunk: Chunk, layout: Layout, columns: Columns, grouper: Grouper) -> Rest | None:
        """Count what can be counted of a part of a table; the rows that are left, None for all of them."""
        data = View(chunk.data).data
        if not columns.decide(data) or any(map(self._is_open, columns.owners)):
            return None
        if any(map(self._is_mixed, columns.owners)):
            return None
        kinds = grouper.bulk(data, layout)
        found = columns.read(data) if kinds else None
        if kinds is None or found is None:
            return None
        block, rest = found
        left = self._take(block, kinds)
        return rest._replace(spans=sorted([*rest.spans, *left])) if left else rest

    def _is_open(self, owner: Owner) -> bool:
        """Whether values of a column may still become events."""
        rule = self._judge.ruleset.rules[owner.rule]
        return self._is_reported(rule, owner.confidence) and not self._is_full(rule.id)

    def _is_mixed(self, owner: Owner) -> bool:
        """Whether it depends on the value of a cell what becomes of it."""
        rule, least, most = self._judge.ruleset.rules[owner.rule], owner.confidence, owner.most
        if rule.id in PERSON_KEYS:
            return band(least) != band(most)
        return (least < SURE) != (most < SURE) or self._is_reported(rule, least) != self._is_reported(rule, most)

    def _is_reported(self, rule: Rule, confidence: float) -> bool:
        if rule.supports or rule.suppressor or rule.id not in self._judge.selected:
            return False
        return BANDS.index(band(confidence)) >= self._floor

    def _take(self, block: Block, kinds: BulkKinds) -> list[tuple[int, int]]:
        """Count the rows; those whose records may become events are left."""
        left: list[tuple[int, int]] = []
        for part in _by_shape(block):
            person = self._person(part)
            found: list[Possible | None] = [None] * len(part.cells)
            if person:
                found = kinds.of_rows(part.cells, person.by, person.types)
            for possible in {one and one.number: one for one in found}.values():
                rows = _chosen(part, [one is possible for one in found])
                if person and possible and self._is_wanted(possible, person):
                    if not self._are_full(possible, person):
                        left += rows.spans
                        continue
                    self._count_records(rows, possible, person)
                self._count_findings(rows)
        return left

    def _count_findings(self, rows: Block) -> None:
        size = len(rows.spans)
        for values in rows.values:
            rule = self._judge.ruleset.rules[values.rule]
            if not self._is_reported(rule, values.confidence):
                continue
            self._summary.findings[rule.id] = self._summary.findings.get(rule.id, 0) + size
            self._summary.not_listed += size
            if self._test_path and rule.severity != "low":
                self._summary.lowered += size

    # --- records -----------------------------------------------------------------------------------------------------

    def _person(self, part: Block) -> Person | None:
        rules = self._judge.ruleset.rules
        sure = [one for one in part.values if one.confidence >= SURE]
        spots = [Spot(i, i, rules[one.rule].id, "", one.confidence) for i, one in enumerate(sure)]
        found = Plan.person(spots)
        if found is None:
            return None
        types = {PERSON_KEYS[spot.rule] for spot in spots if spot.rule in PERSON_KEYS}
        return Person(sure[found[0].start], found[1], len(types))

    def _is_wanted(self, possible: Possible, person: Person) -> bool:
        confidence = confidence_of(possible.form, person.values.confidence)
        if BANDS.index(band(confidence)) < self._floor:
            return False
        rule = self._judge.ruleset.rules[person.values.rule].id
        return rule not in self._judge.excluded and possible.kind.id in self._judge.kinds

    def _are_full(self, possible: Possible, person: Person) -> bool:
        return self._is_full(possible.kind.id) and self._is_full(self._judge.ruleset.rules[person.values.rule].id)

    def _count_records(self, rows: Block, possible: Possible, person: Person) -> None:
        kind, rules, size = possible.kind.id, self._judge.ruleset.rules, len(rows.spans)
        summary = self._summary
        summary.records[kind] = summary.records.get(kind, 0) + size
        summary.not_listed += size
        summary.tally = summary.tally or Tally()
        sure = [one for one in rows.values if one.confidence >= SURE]
        persons = next(one.texts for one in sure if one.column == person.values.column)
        phones = [one.texts for one in sure if rules[one.rule].id == "phone.mobile"]
        key, as_of = self._judge.settings.person_key, self._judge.as_of
        count(summary.tally, key, kind, person.by, persons, phones, rows.contents, as_of)


def _by_shape(block: Block) -> list[Block]:
    """The rows, parted by which of their cells are empty; a part holds no values of an empty column."""
    if not block.spans:
        return []
    shapes = list(zip(*[[bool(text) for text in one.texts] for one in block.values], strict=True))
    every = set(shapes) or {()}
    parts = []
    for shape in sorted(every):
        part = _chosen(block, [one == shape for one in shapes]) if len(every) > 1 else block
        parts.append(part._replace(values=list(compress(part.values, shape))))
    return parts


def _chosen(block: Block, wanted: list[bool]) -> Block:
    if all(wanted):
        return block
    return Block(
        list(compress(block.spans, wanted)),
        list(compress(block.contents, wanted)),
        list(compress(block.cells, wanted)),
        [one._replace(texts=list(compress(one.texts, wanted))) for one in block.values],
    )
