"""From what the engine saw to events: selection, confidence, suppression, records, people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatchcase
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from pii_scan.config import Settings
from pii_scan.engine import Candidate, Engine, Look
from pii_scan.formats.code import is_code
from pii_scan.model import (
    BANDS,
    Beyond,
    Chunk,
    Finding,
    Lines,
    Location,
    Match,
    Record,
    Rule,
    RuleSet,
    Summary,
    advance,
    band,
)
from pii_scan.model.persons import is_of_card
from pii_scan.redact import Redactor
from pii_scan.scanner.aside import Aside
from pii_scan.scanner.counting import count_record, person_of
from pii_scan.scanner.grouping import NOTHING, Before, Grouping
from pii_scan.scanner.joined import Joined, Passed, Told, Unlisted
from pii_scan.scanner.lists import Lists
from pii_scan.scanner.pairs import Pairs
from pii_scan.scanner.passwords import EVIDENCE as PASSWORD
from pii_scan.scanner.passwords import in_cells, password_columns
from pii_scan.scanner.passwords import in_text as password_in
from pii_scan.scanner.place import Place
from pii_scan.scanner.sheets import cell_names
from pii_scan.suppress import Suppressor

if TYPE_CHECKING:
    from datetime import date

    from pii_scan.engine.tables import Table
    from pii_scan.records import Group, Plan
    from pii_scan.scanner.bulk import Bulk, Elsewhere
    from pii_scan.suppress.baseline import Budget

# Records counted in one part before they are handed to the parent.
SLICE = 20_000
# In a test path, records on so many people are no test data any more.
REAL = 10
# Forms of records that are one row of many, whose cells have told already whether a password is among them.
_OF_TABLES = ("table", "fingerprint", "linked")


class Judge:
    """What holds for all blobs of a scan."""

    def __init__(
        self,
        settings: Settings,
        ruleset: RuleSet,
        selected: frozenset[str],
        kinds: frozenset[str],
        redactor: Redactor,
    ) -> None:
        self.settings = settings
        self.ruleset = ruleset
        # ids of the rules and of the record kinds that are reported
        self.selected, self.kinds = selected, kinds
        self.excluded = frozenset(
            name for name in ruleset.by_id if any(fnmatchcase(name, glob) for glob in settings.exclude_rule)
        )
        self.redactor = redactor
        self.suppressor = Suppressor(settings, (*ruleset.by_id, *ruleset.kind_ids))
        self._plan: Plan | None = None
        # what the baseline still accepts in the blob that is read now, over all its streams
        self.budget: Budget | None = None

    def reports(self, kind: str, rule: str) -> bool:
        """Whether records of a kind are reported whose person a value of a rule names; lists hold that value alone."""
        if rule not in self.excluded:
            return kind in self.kinds
        from pii_scan.records.groups import LISTS

        return kind in self.kinds and kind not in LISTS

    @cached_property
    def as_of(self) -> date:
        """The day on which ages are told."""
        from datetime import date  # where nobody is found, nobody's age is told

        return date.fromisoformat(self.settings.as_of) if self.settings.as_of else date.today()

    @property
    def reportable(self) -> int:
        """How many rules and record kinds may be reported: the rules that count alone, and the kinds."""
        alone = sum(rule.id in self.selected and not rule.supports for rule in self.ruleset.reported)
        return alone + len(self.kinds)

    @property
    def plan(self) -> Plan:
        """The record kinds, made ready when the first value is found."""
        if self._plan is None:
            from pii_scan.records import Plan  # only where something was found: a hook must not pay for it

            self._plan = Plan(self.ruleset, self.settings.cache)
        return self._plan

    def reading(self, place: Place, summary: Summary, lines: Lines | None = None, before: Before = NOTHING) -> Reading:
        """The judgement of one stream, of which these lines count (None: all)."""
        return Reading(self, place, summary, lines, before)


class Reading:
    """The judgement of one stream, chunk after chunk."""

    def __init__(self, judge: Judge, place: Place, summary: Summary, lines: Lines | None, before: Before) -> None:
        self._judge, self._place, self._summary, self._lines, self._before = judge, place, summary, lines, before
        settings = judge.settings
        floor = judge.suppressor.min_confidence(place.blob.path, settings.min_confidence)
        self._floor = BANDS.index(floor)
        self._marks = judge.suppressor.marks_of(place.blob, place.inner)
        self._lists = Lists(settings, summary)
        self._is_code = is_code(place.name)
        self._grouping = Grouping(judge.ruleset, lambda: judge.plan, before, self._is_code)
        self.groups, self.told_afar, self.apart = self._grouping.groups, self._grouping.told_afar, self._grouping.apart
        self._bulk: Bulk | None = None
        # a statement of code stands for itself
        self._aside = Aside(0) if self._is_code else Aside()
        self._pairs = Pairs(settings.listed, self._is_told)
        self._joined = Joined(self._record, 0 if self._is_code else settings.listed, self._is_told)
        # where the rows of the chunk begin in which a password stands
        self._passwords: set[int] = set()
        # records of a test path, held back until it is clear that they are on few people
        self._held: list[Record] = []
        self._persons: set[int] = set()
        self._in_tests = place.blob.test_path and settings.test_paths
        self._lower = self._in_tests

    @property
    def after(self) -> Before:
        """What the stream tells in the end of those that follow."""
        return self._grouping.after

    @cached_property
    def _path(self) -> str:
        return self._judge.redactor.name(self._place.blob.path)

    @cached_property
    def _inner(self) -> str | None:
        inner = self._place.inner
        return None if inner is None else self._judge.redactor.name(inner)

    def ahead(self, chunk: Chunk) -> Bulk | None:
        """Before each look: read the chunk's marks; what counts that which is beyond the lists, if anything is."""
        if self._marks:
            self._marks.read(chunk)
        if self._lower or self._before.again or not self._lists.is_any_full:
            return None
        if self._bulk is None:
            from pii_scan.scanner.bulk import Bulk

            self._bulk = Bulk(
                self._judge, self._grouping.grouper, self._summary, self._floor, self._is_full, self._in_tests
            )
        return self._bulk

    def elsewhere(self, engine: Engine, table: Table, chunk: Chunk) -> Elsewhere | None:
        """What further rows of a table add, in a process of its own; None where each is to be looked at."""
        bulk = self.ahead(chunk)
        return bulk.elsewhere(engine, table, chunk) if bulk else None

    def known(self, look: Look, groups: list[Group], engine: Engine) -> Iterator[Finding | Record | Summary]:
        """The events of a part of a chunk of which it was known what it holds."""
        if look.chunk.layout is None:
            self._grouping.skip(look.own[1] - look.own[0])
        return self.events(look, groups, engine)

    def events(self, look: Look, groups: list[Group], engine: Engine) -> Iterator[Finding | Record | Summary]:
        """The events of one chunk, in the order of the text."""
        sure = [] if self._before.again else self._grouping.sure(look, groups)
        if sure or groups:
            yield from self._listed_events(look, sure, groups, engine)
        # what is counted by the thousand leaves nothing in a look
        tally = self._summary.tally
        if tally and tally.size >= SLICE:
            yield Summary(tally=tally)
            self._summary.tally = None

    def _listed_events(
        self, look: Look, sure: list[Candidate], groups: list[Group], engine: Engine
    ) -> Iterator[Finding | Record]:
        # by place in the text, so that it does not matter where chunks begin; a record stands before its values
        found: list[tuple[int, int, Passed]] = [(start, 0, told) for start, told in self._records(look, groups)]
        full = {index: self._is_full(self._judge.ruleset.rules[index].id) for index in {c.rule for c in look.found}}
        from pii_scan.scanner.code import lowered  # only where something was found

        seen = lowered(look, sure, self._judge.ruleset.rules) if self._is_code else sure
        listed = [candidate for candidate in seen if self._is_listed(candidate, full[candidate.rule])]
        cell = cell_names(look) if self._place.sheet else None
        for candidate, match in zip(listed, engine.placed(look, listed), strict=True):
            finding = self._finding(match, cell(match) if cell else None)
            if finding:
                found.append((candidate.start, 1, finding))
        found.sort(key=lambda item: item[:2])
        yield from self._told(one for *_, one in found)

    def rest(self) -> Iterator[Finding | Record | Beyond]:
        """What was held back to the end, and how many there are beyond the lists."""
        yield from self._told((), True)
        for record in self._held:
            self._summary.lowered += record.severity != "low"
            yield record._replace(severity="low")
        self._held = []
        if self._marks:
            self._summary.bare_marks += [f"{self._path}:{line}" for line in self._marks.bare]
        if self._judge.settings.places_only:
            yield from self._lists.beyond(Location(self._path, self._inner))

    def _told(self, found: Iterable[Passed], ends: bool = False) -> Iterator[Finding | Record]:
        """The events that may be told once these are known. ends: whether nothing follows."""
        told = self._aside.among(self._pairs.among(found, ends), ends)
        return self._given(self._joined.among(told, ends))

    def _given(self, events: Iterator[Finding | Record]) -> Iterator[Finding | Record]:
        for event in events:
            if isinstance(event, Record) and self._lower:
                self._held.append(event)
                if len(self._persons) >= REAL:
                    yield from self._held
                    self._held, self._lower = [], False
            else:
                yield event

    def _is_full(self, name: str, is_long: bool = False) -> bool:
        """Whether events of the name are only counted from here on: the list is full, and nothing suppresses them."""
        budget = self._judge.budget
        if not self._lists.is_full(name, is_long) or (budget and budget.is_open):
            return False
        if self._lines is not None or (self._marks and self._marks.marks):
            return False
        return self._judge.suppressor.path_rule(self._place.blob.path, name) is None

    # --- findings ----------------------------------------------------------------------------------------------------

    def _is_listed(self, candidate: Candidate, full: bool) -> bool:
        """Whether a candidate may become an event; what is beyond the list is counted here. full: the rule's is."""
        rule = self._judge.ruleset.rules[candidate.rule]
        if (
            rule.supports
            or rule.id not in self._judge.selected
            or BANDS.index(band(candidate.confidence)) < self._floor
        ):
            return False
        if not full:
            return True
        self._severity(rule)
        self._count_finding(rule)
        self._summary.not_listed += 1
        return False

    def _finding(self, match: Match, cell: str | None) -> Finding | None:
        judge = self._judge
        rule = judge.ruleset.by_id[match.rule]
        inner = f"{self._inner}!{cell}" if cell else self._inner
        finding = judge.redactor.finding(match, rule, self._path, inner, rule.severity, None)
        why = self._why(rule.id, finding.location)
        old = self._is_old(finding.location)
        if why is None and judge.budget:
            why = judge.budget.finding(rule.id, finding.location.stream, finding.masked, old)
        if old:
            self._summary.older += why is None
            return None
        severity = self._severity(rule)
        if severity != finding.severity or why is not None:
            finding = finding._replace(severity=severity, suppressed_by=why)
        if why is None:
            self._count_finding(rule)
        else:
            self._summary.suppressed += 1
        shown = why is None or judge.settings.show_suppressed
        return finding if shown and self._lists.room(rule.id, why) else None

    def _severity(self, rule: Rule) -> str:
        """The severity of a finding here: in test paths low, and counted as lowered."""
        if self._in_tests and rule.severity != "low":
            self._summary.lowered += 1
            return "low"
        return rule.severity

    def _count_finding(self, rule: Rule) -> None:
        self._summary.findings[rule.id] = self._summary.findings.get(rule.id, 0) + 1

    def _is_old(self, place: Location) -> bool:
        """Whether none of its lines counts."""
        return self._lines is not None and not self._lines.touch(place.line, place.end_line)

    def _why(self, name: str, place: Location) -> str | None:
        if self._marks and self._marks.marks:
            by_mark = self._judge.suppressor.mark_for(self._marks.marks, name, place)
            if by_mark:
                return by_mark
        return self._excluded(name)

    @cached_property
    def _excluded(self) -> Callable[[str], str | None]:
        """The text for ``suppressed_by`` where a setting for the path excludes a rule or kind."""
        return cache(partial(self._judge.suppressor.excluded_by, self._place.blob.path))

    # --- records -----------------------------------------------------------------------------------------------------

    def _records(self, look: Look, groups: list[Group]) -> Iterator[tuple[int, Told | Unlisted]]:
        chunk, view = look.chunk, look.view
        line, column, at = chunk.line, chunk.column, chunk.start
        self._see_passwords(look if groups else None)
        for group in groups:
            if not self._is_wanted(group):
                yield group.start, Unlisted(group)
                continue
            content = view.data[group.start : group.end]
            in_text = group.form not in _OF_TABLES
            has_password = group.start in self._passwords or (in_text and password_in(content))
            is_long = in_text or has_password  # how grave the gravest is, is told
            if not self._lower and self._is_full(group.kind.id, is_long) and self._is_full(group.person.rule):
                self._count(group, content)
                self._summary.not_listed += 1
                yield group.start, Unlisted(group)
                continue
            first, last = view.offset_in_original(group.start), view.offset_in_original(group.end)
            line, column = advance(chunk.data, at, first, line, column)
            at = first
            end_line, end_column = advance(chunk.data, first, min(last, len(chunk.data)), line, column)
            place = Location(self._path, self._inner, line, column, end_line, end_column)
            yield group.start, Told(group, place, content, has_password)

    def _see_passwords(self, look: Look | None) -> None:
        """Take where the rows begin that hold a password."""
        self._passwords.clear()
        for table in look.tables if look else ():
            if columns := password_columns(table.grid.headers):
                self._passwords.update(row.start for row in table.found if in_cells(row.cells, columns))

    def _is_wanted(self, group: Group) -> bool:
        judge = self._judge
        if BANDS.index(band(group.confidence)) < self._floor:
            return False
        # a card in code is that of a test
        is_odd = is_of_card(group.person_by, group.kind.id) and self._is_code
        return judge.reports(group.kind.id, group.person.rule) and not is_odd

    def _record(self, told: Told) -> Record | None:
        group, place, content = told.group, told.place, told.content
        kind = group.kind
        why = self._why_not(told)
        old = self._is_old(place)
        if why is None and self._judge.budget:
            why = self._judge.budget.record(kind.id, place.inner, old)
        if old:
            self._summary.older += why is None
            return None
        if why:
            self._summary.suppressed += 1
            if not self._judge.settings.show_suppressed:
                return None
            person, minor = self._person(group)
        else:
            person, minor = self._count(group, content)
        if not self._lists.room(kind.id, why):
            return None
        rules = tuple(dict.fromkeys(spot.rule for spot in group.spots))
        form = "words" if group.worded else "header" if group.form in ("table", "json", "keys") else group.form
        evidence = (f"{form}:{kind.id.partition('.')[0]}", *kind.class_words)
        place = place._replace(line=told.begin[0], column=told.begin[1]) if told.begin else place
        record = self._judge.redactor.record(kind, place, person, group.person_by, rules, evidence)
        record = record._replace(confidence=group.confidence, minor=minor, suppressed_by=why)
        if told.has_password:
            return record._replace(severity="critical", evidence=(*evidence, PASSWORD))
        return record

    def _is_told(self, told: Told) -> bool:
        """Whether nothing suppresses a record, and one of its lines counts."""
        return self._why_not(told) is None and not self._is_old(told.place)

    def _why_not(self, told: Told) -> str | None:
        """What suppresses a record, by its kind or by what names its person."""
        return self._why(told.group.kind.id, told.place) or self._why(told.group.person.rule, told.place)

    def _person(self, group: Group) -> tuple[int, bool]:
        return person_of(self._judge.settings.person_key, self._judge.as_of, group)

    def _count(self, group: Group, content: bytes) -> tuple[int, bool]:
        person, minor = self._person(group)
        if self._lower:
            self._persons.add(person)
        count_record(self._summary, self._judge.settings.person_key, self._judge.as_of, group, content, minor)
        return person, minor
