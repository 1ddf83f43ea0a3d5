"""The pipeline for one blob: open, decode, cut, match, group, redact, suppress. A generator of events."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from pii_scan import patterns, validators
from pii_scan.config import Settings
from pii_scan.engine import Engine, build
from pii_scan.engine.view import View
from pii_scan.errors import PiiScanError, RuleBug, UsageError, bug, did_you_mean
from pii_scan.formats import TextSource, open_text, read_head
from pii_scan.formats.code import is_code
from pii_scan.formats.members import Damaged, Member, members
from pii_scan.formats.objects import may_be_objects
from pii_scan.formats.sections import Sections
from pii_scan.formats.text import FIRST, HEAD
from pii_scan.model import TABLE_SIGNS, Beyond, Blob, Chunk, Reason, Record, Result, Rule, RuleSet, Skip, Summary
from pii_scan.redact import Redactor, masked_name
from pii_scan.rulepack import load
from pii_scan.scanner.ahead import Ahead
from pii_scan.scanner.cores import Cores
from pii_scan.scanner.extent import reached, share, size_of, skips
from pii_scan.scanner.grouping import NOTHING, Before
from pii_scan.scanner.hidden import hidden
from pii_scan.scanner.judge import Judge
from pii_scan.scanner.pace import Pace, is_late
from pii_scan.scanner.place import Place, within
from pii_scan.suppress import Suppressor
from pii_scan.suppress.own import is_own, may_be_own

if TYPE_CHECKING:
    from pii_scan.engine import Look
    from pii_scan.engine.tables import Table
    from pii_scan.records import Group
    from pii_scan.records.tables.linked import Links
    from pii_scan.scanner.judge import Reading
    from pii_scan.scanner.repeats import Repeats

# Containers in containers.
DEPTH = 8
TIME_LIMIT = "time-limit"
# Databases inside one file of which it is remembered what is to be read again.
DATABASES = 8
# Bytes of the shortest text that may be a long list of people.
LIST = 32 * 1024


def load_rules(settings: Settings) -> RuleSet:
    """The built-in rules and those of the settings."""
    return load(validators.FACTORIES, settings.rules, kept=settings.cache)


def select(ruleset: RuleSet, settings: Settings) -> frozenset[str]:
    """The ids of the rules that are reported. All rules run, so that a selection changes no verdict."""
    categories = {rule.category for rule in ruleset.reported}
    ids = {rule.id for rule in ruleset.reported}
    names = ids.union(ruleset.kind_ids)
    chosen = set(ids)
    if settings.category or settings.rule:
        chosen = set()
        for glob in settings.category:
            found = [name for name in categories if fnmatchcase(name, glob)]
            _need(found, glob, "category", categories)
            chosen |= {rule.id for rule in ruleset.reported if rule.category in found}
        for glob in settings.rule:
            chosen |= ids.intersection(_named(glob, names))
    for glob in settings.exclude_rule:
        chosen -= _named(glob, names)
    return frozenset(chosen)


def select_kinds(ruleset: RuleSet, settings: Settings, rules: frozenset[str]) -> frozenset[str]:
    """The ids of the record kinds that are reported, with these rules: those named, and those of a rule's category."""
    kinds = set(ruleset.kind_ids)
    chosen = set(kinds)
    if settings.category or settings.rule:
        categories = {name.partition(".")[0] for name in rules}
        chosen = {name for name in kinds if name.partition(".")[0] in categories}
        chosen |= {name for name in kinds if any(fnmatchcase(name, glob) for glob in settings.rule)}
    return frozenset(name for name in chosen if not any(fnmatchcase(name, glob) for glob in settings.exclude_rule))


def _named(glob: str, names: set[str]) -> set[str]:
    """The names that a glob means. Raises UsageError where it means none."""
    found = [name for name in names if fnmatchcase(name, glob)]
    _need(found, glob, "rule or record kind", names)
    return set(found)


def _need(found: list[str], glob: str, what: str, names: set[str]) -> None:
    if found:
        return
    hint = did_you_mean(glob, names) or "; see `pii-scan rules list`"
    raise UsageError(f"no {what} {glob}{hint}")


class Scanner:
    """Scans blobs with one engine; one per process."""

    def __init__(self, settings: Settings, ruleset: RuleSet | None = None, engine: Engine | None = None) -> None:
        self.settings = settings
        patterns.use(settings.cache)
        self.ruleset = ruleset or load_rules(settings)
        self.engine = engine or build(self.ruleset, settings.cache, settings.keep_known, settings.engine, TABLE_SIGNS)
        redactor = Redactor(settings.show_values, self._values)
        rules = select(self.ruleset, settings)
        self._judge = Judge(settings, self.ruleset, rules, select_kinds(self.ruleset, settings, rules), redactor)
        if not self.reportable:
            raise UsageError("--exclude-rule leaves nothing to report of what is selected; see `pii-scan rules list`")
        # what the text of a mail, or a table of a database, tells of what follows; and which part of these is read
        self._before = NOTHING
        self._part = ""
        # how many texts were read
        self._read = 0
        # what may be used of this machine; in workers that are no forks nothing is known of it
        self.cores: Cores | None = None
        # by the places of databases what is known of rows that stand before those of whom they tell; and the same while
        # these are read again
        self._later: dict[str | None, Links] = {}
        self._again: dict[str | None, Links] = {}

    def _values(self, text: str) -> Iterator[tuple[int, int, Rule, float]]:
        """Where a name has values, whatever is selected and however sure they are."""
        data = text.encode()
        look = self.engine.look(Chunk(data, 0, len(data)))
        for match in self.engine.placed(look, look.found):
            rule = self.ruleset.by_id[match.rule]
            if not rule.supports:
                yield match.column - 1, match.end_column - match.column, rule, match.confidence

    @property
    def reportable(self) -> int:
        """How many rules and record kinds may be reported. Rules that only support records are counted with these."""
        return self._judge.reportable

    def shown(self, name: str) -> str:
        """A path, or another name, as it may be shown."""
        return self._judge.redactor.shown(name)

    def name(self, path: str) -> str:
        """A path as a baseline has it: without values, but for names of persons."""
        return self._judge.redactor.name(path)

    def named_skip(self, skip: Skip) -> Skip:
        """A skip with such a path."""
        return self._judge.redactor.skip(skip)

    def shown_skip(self, skip: Skip) -> Skip:
        """A skip whose names may be shown."""
        show = self.name if self.settings.exact_paths else self.shown
        return skip._replace(path=show(skip.path), inner=None if skip.inner is None else show(skip.inner))

    @property
    def suppressor(self) -> Suppressor:
        """Why findings do not count."""
        return self._judge.suppressor

    def scan(self, blob: Blob, source: str | None = None) -> Iterator[Result]:
        """The findings, records and skips of one blob, and Summaries that add up to what it held, the last one last.

        Behind what was told of a place stands what it holds beyond the lists, if a report of places asks for that.

        source: the file of the baseline that is gone whose place it takes.
        """
        results = self._results(blob, source)
        # Only here, so that a fingerprint does not name the commit: a rewritten history changes none.
        results = results if blob.inner is None else (within(blob.inner, result) for result in results)
        return results if self.settings.exact_paths else hidden(results, self._judge.redactor)

    def _results(self, blob: Blob, source: str | None) -> Iterator[Result]:
        summary = Summary(files=1, bytes=blob.size or 0)
        self._part, self._before, self._later, self._again = "", NOTHING, {}, {}
        try:
            self._judge.budget = self.suppressor.budget(blob, self.name, source)
            if self._judge.budget and self._judge.budget.looking:
                self._look(blob)
                self._judge.budget.looked()
            if is_late(self.settings.deadline):
                summary.files = summary.bytes = 0
                yield self._skipped(Skip(blob.path, Reason.OVER_LIMIT, None, TIME_LIMIT), summary)
            else:
                with blob.open() as stream:
                    yield from self._stream(stream, Place(blob), summary, 0)
                if self._later and blob.size is not None:
                    yield from self._read_again(blob)
        except FileNotFoundError:
            yield self._skipped(Skip(blob.path, Reason.VANISHED), summary)
        except OSError as error:
            yield self._skipped(Skip(blob.path, Reason.UNREADABLE, None, error.strerror), summary)
        except Exception as error:
            if isinstance(error, PiiScanError) and not isinstance(error, RuleBug):
                raise  # a user can mend it
            yield self._skipped(Skip(blob.path, Reason.INTERNAL_ERROR, None, bug(error)), summary)
        if self._judge.budget:
            summary.moved = self._judge.budget.moved()
        yield summary

    def _read_again(self, blob: Blob) -> Iterator[Result]:
        """The records of rows that stand before those of whom they tell, and how many there are beyond the lists."""
        self._again, self._part, self._before = self._later, "", NOTHING
        summary, late = Summary(), Summary()
        with blob.open() as stream:
            for result in self._stream(stream, Place(blob), summary, 0):
                if isinstance(result, Skip):  # what was not examined is told already, but for what the time ended
                    if result.detail == TIME_LIMIT:
                        yield skipped(result, late)
                elif isinstance(result, Record | Beyond) or (isinstance(result, Summary) and result.tally):
                    yield result
        yield Summary(
            records=summary.records,
            tally=summary.tally,
            suppressed=summary.suppressed,
            lowered=summary.lowered,
            not_listed=summary.not_listed,
            older=summary.older,
            skipped=late.skipped,
            complete=late.complete,
        )

    def _look(self, blob: Blob) -> None:
        """Let what stands on lines that do not count take its place in the baseline before what counts."""
        with blob.open() as stream:
            for _ in self._stream(stream, Place(blob), Summary(), 0):
                pass

    def _skipped(self, skip: Skip, summary: Summary) -> Skip:
        budget = self._judge.budget
        skip = self.named_skip(skip)
        return skipped(budget.skip(skip) if budget else skip, summary)

    def _stream(self, stream: BinaryIO, place: Place, summary: Summary, depth: int) -> Iterator[Result]:
        """What one stream of bytes holds: the members of a container, or text."""
        head = read_head(stream)
        if depth or not may_be_own(head) or self.settings.isolated or not place.blob.marks:
            yield from self._content(stream, head, place, summary, depth)
        elif is_own(stream, head, lambda text: masked_name(text, self._values) != text):
            summary.files, summary.bytes, summary.excluded = 0, 0, 1
        else:
            with place.blob.open() as again:  # it was read to where it is none of ours
                yield from self._content(again, read_head(again), place, summary, depth)

    def _content(self, stream: BinaryIO, head: bytes, place: Place, summary: Summary, depth: int) -> Iterator[Result]:
        """What a stream holds whose head was read."""
        inside = members(stream, head, place.name)
        if inside is not None:
            if depth >= DEPTH:
                yield self._skipped(place.skip(Reason.TOO_DEEP, f"{DEPTH} levels"), summary)
                return
            read, lost = self._read, skips(summary)
            yield from self._members(inside, place, summary, depth)
            if depth == 0:
                summary.examined_bytes = share(summary, self._read - read, skips(summary) - lost)
                if not summary.complete and is_late(self.settings.deadline):
                    summary.examined_bytes = reached(stream, len(head), summary.bytes)
            return
        try:
            text = open_text(stream, head, place.name, self.settings, self.engine.is_label)
            if text is None:
                yield self._skipped(place.skip(Reason.UNSUPPORTED, "no text"), summary)
                return
            size = 0 if depth or len(head) < HEAD else size_of(stream)
            yield from self._text(text, place, summary)
            if depth == 0:
                summary.bytes = max(summary.bytes, text.bytes_read)
                summary.examined_bytes = 0 if text.is_misread else text.examined_bytes
            self._read += not text.is_misread
            if text.is_misread:
                yield self._skipped(place.skip(Reason.UNDECODABLE, f"not {self.settings.encoding}"), summary)
            if text.damage:
                raise text.damage
            if text.bytes_read < size and size_of(stream) < size:
                yield self._skipped(place.skip(Reason.VANISHED, "cut while it was read"), summary)
        except UnicodeError:
            yield self._skipped(place.skip(Reason.UNDECODABLE, self.settings.encoding), summary)

    def _members(self, inside: Iterator[Member | Skip], place: Place, summary: Summary, depth: int) -> Iterator[Result]:
        told, is_workbook = self._before.told, False
        try:
            for number, member in enumerate(inside):
                if is_late(self.settings.deadline):
                    yield self._skipped(place.skip(Reason.OVER_LIMIT, TIME_LIMIT), summary)
                    return
                if isinstance(member, Skip):
                    there = place if member.inner is None else place.inside(member.inner)
                    yield self._skipped(there.skip(member.reason, member.detail), summary)
                    continue
                there = place.inside(member.inner, member.sheet)
                is_workbook = is_workbook or member.sheet
                self._enter(member, place, number == 0)
                try:
                    yield from self._stream(member.stream, there, summary, depth + 1)
                except Damaged as error:
                    yield self._skipped(there.skip(error.reason, error.detail), summary)
        except Damaged as error:
            yield self._skipped(place.skip(error.reason, error.detail), summary)
        if self._before.table:
            self._leave(place)
        if is_workbook:
            self._before = self._before._replace(told=told)

    def _enter(self, member: Member, place: Place, first: bool) -> None:
        """Before a member of a place is read: what those before it tell of it. first: whether it is the first one."""
        if member.part:
            self._part = member.part
        is_table = member.sheet or member.part == "table"
        if member.part == "fields" or (is_table and first):
            self._before = self._known_at(place)
        self._before = self._before._replace(table=member.inner if is_table else "")

    def _known_at(self, place: Place) -> Before:
        """What is known of a database before it is read."""
        links = self._again.get(place.inner)
        return Before(links=links, again=True) if self._again else NOTHING

    def _leave(self, place: Place) -> None:
        """After a database was read: keep what is to be read again in it, if anything is."""
        later = self._before.later
        if later and len(self._later) < DATABASES:
            self._later[place.inner] = later
        self._before = self._before._replace(links=None, table="", passed=())

    def _repeats(
        self, chunk: Chunk, place: Place, reading: Reading, table: Table | None, sections: Sections
    ) -> Repeats | None:
        """What tells the units of a list that is no table with a header; None where a chunk can be none."""
        may_be = len(chunk.data) >= LIST if chunk.layout is None else not chunk.layout.named
        if not may_be or place.sheet:
            return None
        from pii_scan.scanner.repeats import Repeats  # only for long texts: a start must not pay for it

        def read(part: Chunk, with_tables: bool) -> tuple[Look, list[Group]]:
            enter = Sections(self.engine.is_label).enter if with_tables else None
            look = self.engine.look(part, table=table, sections=enter, apart=True)
            return look, reading.apart(look)

        return None if is_code(place.name) else Repeats(self.engine, sections, reading.told_afar, read)

    def _reading(self, text: TextSource, place: Place, summary: Summary) -> Reading:
        counted = place.blob.lines if place.inner is None and text.has_plain_lines else None
        if not self._before.table:
            known = self._known_at(place)
            self._before = self._before._replace(links=known.links, again=known.again)
        return self._judge.reading(place, summary, counted, self._before)

    def _text(self, text: TextSource, place: Place, summary: Summary) -> Iterator[Result]:
        reading = self._reading(text, place, summary)
        table, look, sections = None, None, Sections(self.engine.is_label)
        repeats: Repeats | None = None
        pace, ahead = Pace(self.settings.deadline), Ahead(self.cores)
        for number, (chunk, done) in enumerate(ahead.each(pace.in_time(text.chunks()))):
            if number == 0 and chunk.layout is None and may_be_objects(chunk.data):
                sections.begin(View(chunk.data[:FIRST]).data, len(chunk.data) <= FIRST)
            if chunk.layout and (table is None or table.grid is not chunk.layout):
                table = self.engine.table(chunk)
            bulk, has_names = reading.ahead(chunk), chunk.layout is not None and chunk.layout.named
            count = partial(bulk.count, self.engine, done if has_names else None) if bulk else None
            # a table inside running text that goes on is no list, if its columns have names
            is_list = not has_names and (sections.idle or sections.nameless is not None)
            repeats = repeats or (self._repeats(chunk, place, reading, table, sections) if is_list else None)
            listed = repeats if is_list else None
            for part in pace.parts(listed.parts(chunk, done or ()) if listed else (chunk,)):
                if not isinstance(part, Chunk):
                    yield from reading.known(*part, self.engine)
                    sections.passed(part.look.view.data, part.look.own)
                    continue
                look = self.engine.look(part, table=table, sections=sections.enter, count=count, before=look)
                groups = reading.groups(look)
                yield from reading.events(look, groups, self.engine)
                if repeats:
                    repeats.learn(look, groups)
            if has_names and table and bulk and bulk.is_steady(table):
                ahead.begin(chunk, partial(reading.elsewhere, self.engine, table))
            elif listed and listed.is_steady:
                ahead.begin(chunk, listed.elsewhere)
        if pace.is_over:
            text.cut = pace.done
            yield self._skipped(place.skip(Reason.OVER_LIMIT, TIME_LIMIT), summary)
        yield from reading.rest()
        after = reading.after
        tells = self._part in ("body", "table") or place.is_card(text.bytes_read)
        told = (after.told or self._before.told) if tells else self._before.told
        self._before = after._replace(told=told)
        if not self._before.table:
            self._leave(place)


def skipped(skip: Skip, summary: Summary) -> Skip:
    """The skip, counted."""
    summary.skipped[skip.reason.value] = summary.skipped.get(skip.reason.value, 0) + 1
    summary.complete = summary.complete and not skip.error
    return skip
