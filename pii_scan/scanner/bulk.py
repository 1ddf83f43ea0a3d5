"""Rows beyond the lists, counted by the thousand: what ``Reading`` counts of them one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from pii_scan.engine import Engine
from pii_scan.engine.columns import Block, Columns, Owner, Span, Values
from pii_scan.engine.tables import Table
from pii_scan.engine.view import view_of
from pii_scan.model import BANDS, SURE, Chunk, Grid, Rule, Summary, Tally, band
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.records import Plan, Spot, confidence_of
from pii_scan.records.groups import PLAIN, types_of
from pii_scan.records.people import count_others
from pii_scan.records.tables import Possible
from pii_scan.records.tables.bulk import BulkKinds, count
from pii_scan.scanner.passwords import password_columns

if TYPE_CHECKING:
    from pii_scan.records import Grouper
    from pii_scan.scanner.judge import Judge


# Parts of a table after which helpers are worth their start, and of rows that are left one in so many is few.
STEADY, FEW = 12, 8
# What rows add to the summary, and those of them that are to be looked at one by one.
Elsewhere = tuple[Summary, list[Span]]


class Person(NamedTuple):
    """The column that names the person of a row, by which key, how many types of keys, and whether a name, it holds."""

    values: Values
    by: str
    types: int
    named: bool


class Counted(NamedTuple):
    """Rows that are only counted, all alike: what records they are, if any, and by whom."""

    rows: Block
    possible: Possible | None
    person: Person | None


class Bulk:
    """Counts rows whose events are beyond the lists. is_full: whether events of a rule or a kind are only counted."""

    def __init__(
        self,
        judge: Judge,
        grouper: Grouper,
        summary: Summary,
        floor: int,
        is_full: Callable[[str, bool], bool],
        test_path: bool,
    ) -> None:
        self._grouper = grouper
        self._judge, self._summary, self._floor, self._is_full = judge, summary, floor, is_full
        self._test_path = test_path
        # whether the list of records of the table that is read now is a long one
        self._is_long = False
        self._columns: dict[Table, Columns] = {}
        # the table that was read last, and how many of its parts since one in which many rows could not be counted
        self._steady: tuple[Table | None, int] = None, 0

    def is_steady(self, table: Table) -> bool:
        """Whether further rows of a table can be counted elsewhere: nearly all can, and tell nothing of other rows."""
        last, parts = self._steady
        return last is table and parts >= STEADY and not self._grouper.links.grows_by(table.grid)

    def elsewhere(self, engine: Engine, table: Table, chunk: Chunk) -> Elsewhere:
        """What the rows of a chunk add to the summary, and those that are left: in a process of its own."""
        self._summary = Summary()
        data = view_of(chunk)[0].data
        spans = chunk.layout.row_spans(data) if chunk.layout else ()
        left = self.count(engine, None, table, data, [*spans])
        return self._summary, [*left]

    def count(
        self, engine: Engine, done: Elsewhere | None, table: Table, data: bytes, spans: Sequence[Span]
    ) -> Sequence[Span]:
        """Count what can be counted of rows of a table, which are in order; the rows that are left. done: elsewhere."""
        columns = self._columns.get(table)
        if columns is None:
            columns = self._columns[table] = engine.columns(table, self._settle)
        may_count = columns.decide(data, spans) and not all(map(self._is_open, columns.owners))
        kinds = self._grouper.bulk(table.grid) if may_count else None
        if kinds is None:
            self._steady = table, 0
            return spans
        if done:
            self._steady = table, 0  # when these helpers have ended, others are worth their start after as many parts
            self._add(done[0])
            return done[1]
        self._is_long = bool(password_columns(table.grid.headers))
        block = columns.read(data, spans)
        left = self._read(table.grid, block, kinds, spans) if block else spans
        self._steady = table, (self._steady[1] + 1 if self._steady[0] is table and len(left) * FEW < len(spans) else 0)
        return left

    def _add(self, part: Summary) -> None:
        self._summary.add(part)
        if part.tally:
            self._summary.tally = self._summary.tally or Tally()
            self._summary.tally.add(part.tally)

    def _read(self, grid: Grid, block: Block, kinds: BulkKinds, spans: Sequence[Span]) -> Sequence[Span]:
        counted = list(self._counted(block, kinds, grid.keyed))
        left: Sequence[Span] = ()
        if sum(len(one.rows.spans) for one in counted) < len(spans):
            taken = set[Span]().union(*(one.rows.spans for one in counted))
            left = [span for span in spans if span not in taken]
        for one in counted:
            self._count(one)
            self._link(grid, one)
        return left

    def _link(self, grid: Grid, one: Counted) -> None:
        """Take whom the keys of counted rows stand for."""
        linked = self._grouper.links.of(grid)
        if linked.own and one.person and not self._grouper.links.is_full:
            own, rule = one.person.values, self._judge.ruleset.rules[one.person.values.rule].id
            texts = next(values.texts for values in one.rows.values if values.column == own.column)
            people = (Spot(0, 0, rule, text, own.confidence) for text in texts)
            self._grouper.links.see(linked, zip(zip(*one.rows.columns, strict=True), people, strict=True))

    def _is_open(self, one: Owner | Values) -> bool:
        """Whether values of a column may still become events."""
        rule = self._judge.ruleset.rules[one.rule]
        return self._is_reported(rule, one.confidence) and not self._is_full(rule.id, False)

    def _settle(self, index: int, confidence: float) -> tuple[bool, bool, str]:
        """What becomes of a value of a rule: whether it is reported, whether it is sure, and of a person how sure."""
        rule = self._judge.ruleset.rules[index]
        return self._is_reported(rule, confidence), confidence >= SURE, band(confidence) * (rule.id in PERSON_KEYS)

    def _is_reported(self, rule: Rule, confidence: float) -> bool:
        if rule.supports or rule.suppressor or rule.id not in self._judge.selected:
            return False
        return BANDS.index(band(confidence)) >= self._floor

    def _counted(self, block: Block, kinds: BulkKinds, keyed: bool) -> Iterator[Counted]:
        """The rows that are only counted: not those whose values or records may become events."""
        for part in _by_shape(block):
            if any(map(self._is_open, part.values)):
                continue
            person = self._person(part, kinds)
            found: list[Possible | None] = [None] * len(part.spans)
            if person:
                found = kinds.of_rows(
                    part.columns, len(part.spans), person.by, person.types, person.named, person.values.column
                )
            for possible in {one and one.number: one for one in found}.values():
                if possible and kinds.is_open(possible):
                    continue
                is_record = bool(person and possible and self._is_wanted(possible, person))
                if not (is_record and person and possible and not self._are_full(possible, person)):
                    rows = part.chosen([one is possible for one in found])
                    if possible and possible.kind.id in PLAIN and not keyed:
                        # an object in a cell may tell more of the person than the columns do
                        rows = rows.chosen(b"{" not in content for content in rows.contents)
                    yield Counted(rows, possible if is_record else None, person)

    def _count(self, one: Counted) -> None:
        if one.possible and one.person:
            self._count_records(one.rows, one.possible, one.person)
        self._count_findings(one.rows)

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

    def _person(self, part: Block, kinds: BulkKinds) -> Person | None:
        """Whom the rows name: columns of the other side, or of an office, only where no other column does."""
        rules = self._judge.ruleset.rules
        sure = [one for one in part.values if one.confidence >= SURE]
        spots = [Spot(i, i, rules[one.rule].id, "", one.confidence) for i, one in enumerate(sure)]
        places = {spot: sure[spot.start].column for spot in spots}
        mine = kinds.offices.without([spot for spot in spots if places[spot] not in kinds.others], places)
        found = Plan.subject(mine, spots)
        if found is None:
            return None
        held = {spot.rule for spot in spots}
        return Person(sure[found[0].start], found[1], types_of(found[0].rule, held), NAME in held)

    def _is_wanted(self, possible: Possible, person: Person) -> bool:
        confidence = confidence_of(possible.form, person.values.confidence)
        if BANDS.index(band(confidence)) < self._floor:
            return False
        rule = self._judge.ruleset.rules[person.values.rule].id
        return self._judge.reports(possible.kind.id, rule)

    def _are_full(self, possible: Possible, person: Person) -> bool:
        rule = self._judge.ruleset.rules[person.values.rule].id
        return self._is_full(possible.kind.id, self._is_long) and self._is_full(rule, False)

    def _count_records(self, rows: Block, possible: Possible, person: Person) -> None:
        kind, rules, size = possible.kind.id, self._judge.ruleset.rules, len(rows.spans)
        summary = self._summary
        summary.records[kind] = summary.records.get(kind, 0) + size
        summary.not_listed += size
        summary.tally = summary.tally or Tally()
        own, sure = person.values, [one for one in rows.values if one.confidence >= SURE]
        persons = next(one.texts for one in sure if one.column == own.column)
        phones = [one.texts for one in sure if rules[one.rule].id == "phone.mobile"]
        key, as_of = self._judge.settings.person_key, self._judge.as_of
        count(summary.tally, key, kind, person.by, persons, phones, rows.contents, as_of)
        for one in sure:
            if one.rule == own.rule and one.column != own.column:
                pairs = zip(one.texts, persons, strict=True)
                others = [other for other, text in pairs if other not in ("", text)]
                count_others(summary.tally, key, kind, person.by, others, as_of)


def _by_shape(block: Block) -> Iterator[Block]:
    """The rows, parted by which of their cells are empty; a part holds no values of an empty column."""
    gaps = [one for one in block.values if "" in one.texts]
    shapes = list(zip(*[[bool(text) for text in one.texts] for one in gaps], strict=True)) or [()] * len(block.spans)
    for shape in sorted(set(shapes)):
        part = block.chosen([one == shape for one in shapes]) if gaps else block
        empty = {one.column for one, is_there in zip(gaps, shape, strict=True) if not is_there}
        yield part._replace(values=[one for one in part.values if one.column not in empty])
