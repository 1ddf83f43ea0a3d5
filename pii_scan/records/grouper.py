"""Matches of one stream to its records, chunk after chunk: units of running text, tables in it, rows below a head."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING

from pii_scan.model import Grid
from pii_scan.model.persons import ACCOUNT_KEYS, HOLDER_KEYS
from pii_scan.records import units
from pii_scan.records.around.siblings import Siblings, without_rows
from pii_scan.records.groups import MORE, PLAIN, Group, Row, Spot, is_subject, names_anybody, within
from pii_scan.records.lists.announced import Announced
from pii_scan.records.lists.behind import lists_before, rows_above, rows_before
from pii_scan.records.lists.beside import is_peer_or_own
from pii_scan.records.lists.coded import by_statements
from pii_scan.records.lists.contacts import is_contact
from pii_scan.records.lists.courses import Courses
from pii_scan.records.lists.days import days, is_item, is_of_row
from pii_scan.records.lists.dossiers import is_of_others
from pii_scan.records.lists.exchanged import Exchanged
from pii_scan.records.lists.feet import owners_behind
from pii_scan.records.lists.fellows import Fellows
from pii_scan.records.lists.further import further
from pii_scan.records.lists.heads import Heads
from pii_scan.records.lists.holders import ACCOUNT, Holder
from pii_scan.records.lists.inside import Inside, inside_of, with_outer
from pii_scan.records.lists.interviewed import as_answered
from pii_scan.records.lists.kindred import as_told
from pii_scan.records.lists.mentioned import Mentioned
from pii_scan.records.lists.sentences import each_time, wider_times
from pii_scan.records.lists.several import several
from pii_scan.records.lists.statements import KINDS, LISTED, Printed, names_part
from pii_scan.records.lists.threads import with_other
from pii_scan.records.lists.together import is_told_elsewhere
from pii_scan.records.lists.tries import Tries
from pii_scan.records.lists.trips import Span
from pii_scan.records.lists.whose import Whose
from pii_scan.records.passes import CLOCK, DAY, END, ENDED, REACH, ROW_KEYS, Pass, Table
from pii_scan.records.tables.bulk import BulkKinds
from pii_scan.records.tables.grids import GridRecords
from pii_scan.records.units import Unit
from pii_scan.records.units.cells import columns
from pii_scan.records.units.finder import UnitFinder
from pii_scan.records.units.remarks import line_above

if TYPE_CHECKING:
    from pii_scan.records import Plan
    from pii_scan.records.tables.headless import Known
    from pii_scan.records.tables.linked import Links


class Grouper:
    """Groups the matches of one blob, chunk after chunk. plan: made when the first person is seen.

    holder: whom the lines above a table name. told: whom the mail names that it is attached to. title: of the text.
    is_code: whether it is source code. links: what is known of the other tables of its database.
    """

    def __init__(
        self,
        plan: Callable[[], Plan],
        links: Links,
        holder: Spot | None = None,
        told: Spot | None = None,
        title: str = "",
        is_code: bool = False,
    ) -> None:
        self._make_plan, self._holder, self._title = plan, Holder(holder, told), title
        self._fits = lru_cache(4096)(lambda names: bool(self._plan.fitting(names)))
        self._finder = UnitFinder(lambda name: len(self._plan.fields_of(name)), self._fits)
        self._is_part = lru_cache(4096)(lambda name: names_part(self._plan, name))
        self._printed = Printed(self._fits)
        self._exchanged, self._courses, self._mentioned = Exchanged(), Courses(title), Mentioned()
        self._is_code, self.links = is_code, links
        # what is known of tables without a header
        self.headless: Known = {}
        # bytes of running text that were read before, and how far in it rows may be those of a head
        self._past, self._reach, self._tries = 0, REACH if holder or told else 0, Tries()
        self.siblings = Siblings(lambda pairs: self._plan.tells(pairs))  # noqa: PLW0108 - the plan is made when needed
        self._announced = Announced(lambda words: self._plan.announces(words))  # noqa: PLW0108
        self._inside: Inside | None = None  # what ends behind the holder
        # where rows below heads ended lately: what stands before a chunk's own part is read again without them
        self._ended = deque([-1], maxlen=ENDED)

    @cached_property
    def _plan(self) -> Plan:
        return self._make_plan()

    @cached_property
    def _whose(self) -> Whose:
        return Whose(self._plan, self._holder)

    @cached_property
    def _fellows(self) -> Fellows:
        return Fellows(self._grids.worded.in_text, self._courses.heads)

    @cached_property
    def _heads(self) -> Heads:
        return Heads(self._plan, self._finder, self._printed, self._is_part, self._fits)

    @cached_property
    def _grids(self) -> GridRecords:
        return GridRecords(self._plan, self._whose, self._title, self.links, self.headless)

    @property
    def holder(self) -> Spot | None:
        """Whom the last head named."""
        return self._holder.person[0] if self._holder.person else None

    def in_table(self, data: bytes, grid: Grid, rows: Sequence[Row], first: bool) -> Iterator[Group]:
        """The records of a table; ``data`` holds whole rows, ``rows`` those in which something was found.

        first: whether it begins with the first row.
        """
        return self._grids.groups(data, grid, rows, None, first)

    def bulk(self, grid: Grid) -> BulkKinds | None:
        """The kinds of many rows of a table; None where they may be lines of a statement."""
        return self._grids.bulk(grid)

    def in_text(self, data: bytes, own: Span, spots: list[Spot], tables: Sequence[Table] = ()) -> Iterator[Group]:
        """The records of running text whose unit begins in the chunk's own part [own[0], own[1]), and its tables'."""
        read = Pass(data, own, spots, tables, self._past, lambda: self.links.tells)
        found = list(self._in_pass(read))
        if found or self._mentioned:
            yield from self._mentioned.groups(read, self._plan, found, partial(self._courses.holds, read))
        self._past += own[1] - own[0]

    def _in_pass(self, read: Pass) -> Iterator[Group]:
        """The records of a chunk of running text, but for those of people whom it calls by their names alone."""
        own = read.own
        yield from self._exchanged.groups(read, self._plan)
        yield from self._courses.groups(read, self._plan)
        for spot in read.in_order(partial(self._reaches, read), partial(self._may_be_row, read)):
            if spot.rule == END:
                yield from self._until(read, own[1])
                yield from self._crossing(read)
                continue
            inside = read.holds(spot.start)
            if inside:
                yield from self._until(read, spot.start)
                # what stands beyond the rows of a head, and names nobody, is none of its values
                if spot.rule != DAY and (spot.start < self._end(read) or is_subject(spot)):
                    self._extend(read, spot.start)
                    self._tries.meet(spot)
            at = spot.start
            if at < read.done or self._exchanged.holds(read.base + at) or self._courses.holds(read, at, at + 1):
                continue
            if spot.rule == DAY or spot.rule in ROW_KEYS:
                if inside and spot.start >= read.tabled and read.base + spot.start >= self._ended[-1]:
                    self._tries.count()
                    yield from self._below(read, spot.start)
            elif is_subject(spot):
                said = self._on_spot(read, spot)
                if self._is_code:
                    said = by_statements(self._plan, self._finder, read, said)
                found = (one for one in said if not self._courses.is_known(read, one))
                yield from (self._fellows.of(self._plan, read, group) for group in found)
            elif inside and spot.rule in HOLDER_KEYS:
                self._holder.see(spot)
        if self._inside:
            self._inside.go(read.data, read.base, own[1])

    def skip(self, size: int) -> None:
        """Running text of which it is known what it holds is not read."""
        self._past += size
        self._mentioned.close()

    def _reaches(self, read: Pass) -> int:
        """How far in a chunk rows may be, where there is anything that they may be rows of."""
        return self._end(read) if self._holder.person or read.left else 0

    def _may_be_row(self, read: Pass, day: Spot) -> bool:
        """Whether a day may be that of a row below a head."""
        return bool(self._tries) and is_of_row(read.data, day.start, day.normalised == CLOCK, self._is_part)

    def _extend(self, read: Pass, at: int) -> None:
        """A value of a head, or a row, stands at a place: rows may follow."""
        self._reach = max(self._reach, read.base + at + REACH)

    def _end(self, read: Pass) -> int:
        """How far in a chunk rows may be those of a head."""
        return self._reach - read.base

    def _until(self, read: Pass, stop: int) -> Iterator[Group]:
        """The rows of tables and below printed headers that begin before a place, or on its line."""
        # at its end a chunk has the rows of a table whose header is its own, too
        while read.left and (read.left[-1].spans[0][0] < stop or stop == read.own[1]):
            table = read.left.pop()
            yield from self._lines(read, table.spans[0][0])
            end, book = table.spans[-1][1], self._grids.book(table.grid)
            for spot in () if self._holder.person else owners_behind(self._plan, read.data, table, book, read.spots):
                self._holder.see(spot)
                self._courses.see_head(read.base + spot.start)
            found = self._grids.groups(read.data, table.grid, table.rows, table.spans)
            yield from read.rows(one for one in found if not self._courses.holds(read, one.start, one.end))
            self._extend(read, end)
            self._tries.begin()
            read.tabled = end
            read.to_line(end)
        if read.line <= stop:
            for group in self._lines(read, min(stop + 1, read.own[1])):
                read.done = max(read.done, group.end)
                yield group
            read.to_line(stop + 1)

    def _lines(self, read: Pass, end: int) -> Iterator[Group]:
        """The rows of printed tables below a head, on the lines that begin before a place."""
        if self._holder.person is None:
            return
        while read.line < (limit := min(end, self._end(read))):
            for layout, low, high in self._printed.rows(read.data, read.line, limit):
                row = Row(low, high, layout.cells(read.data, low, high), within(read.spots, low, high))
                if group := self._grids.held(read.data, layout, row):
                    self._holder.close()
                    self._extend(read, low)
                    self._tries.begin()
                    yield group
            read.to_line(limit)

    def _below(self, read: Pass, at: int) -> Iterator[Group]:
        """The row below a head in which a day or a certificate stands, where the row names nobody else."""
        holder, data = self._holder.person, read.data
        if holder is None or at >= self._end(read):
            return
        unit = self._whose.messages(self._finder.row(data, at, read.done, read.holds(at)))
        is_named = unit.form == "keys" and names_anybody(within(read.spots, unit.start, unit.end))
        if is_named or (unit.form == "keys" and not self._fits(tuple(key for key, _ in unit.pairs))):
            line = units.line_unit(data, at)
            # the next head may stand close below the row, or each line be one
            unit = line if line.pairs or not is_named else unit
        unit = unit if unit.pairs or unit.form != "text" else unit._replace(pairs=columns(unit.text))
        seen = within(read.spots, unit.start, unit.end)
        unit = self.siblings.inner(data, with_other(unit), read.base)
        listed_item = unit.form == "text" and (bool(seen) or is_item(data, (unit.start, unit.end), at))
        if not read.holds(unit.start) or not (listed_item or self._fits(tuple(key for key, _ in unit.pairs))):
            return
        unit = unit if listed_item else unit._replace(text="", cells=())
        # what names a person, or an account, is asked for that first
        kinds = KINDS if names_anybody(seen) else LISTED
        person = self._inside.of(data, unit, holder, seen) if self._inside else holder
        group = self._plan.classify(unit, seen, person, self._holder.kinds or kinds)
        group = group or (self._inside.kept(self._plan, read, unit, seen, holder) if self._inside else None)
        if group and not self._whose.has_rival(data, group, holder, unit) and self._is_row(read, unit, group, at):
            self._holder.close()
            self._extend(read, at)
            self._tries.begin()
            read.done = max(read.done, group.end)
            self._ended.append(read.base + group.end)
            yield from each_time(self._plan, data, unit, read.spots, group)

    def _crossing(self, read: Pass) -> Iterator[Group]:
        """The row below a head that begins in the own part, and whose day or certificate stands behind it."""
        end = read.own[1]
        high = min(len(read.data), end + units.LONGEST // 2) if self._holder.person else end
        day = next(days(read.data, (end, high), self._is_part), high) if self._tries else high
        at = min(day, read.first(ROW_KEYS, end, high))
        if read.done <= at < high and not any(map(is_subject, within(read.spots, end, at))):
            yield from self._below(read, at)

    def _is_row(self, read: Pass, unit: Unit, group: Group, at: int) -> bool:
        """Whether what may be a row is one of those that the head holds, and not only told behind it."""
        data, base = read.data, read.base
        if self._inside:
            self._inside.go(data, base, at)
        is_outside = self._inside is not None and not self._inside.holds(data, base, unit, group.kind.id)
        text = unit.text or units.decoded(data, unit.start, unit.end)
        if is_outside or self._whose.is_clause(text) or self._courses.holds(read, unit.start, unit.end):
            return False
        # messages of a chat have a head each
        begin = min(unit.start, units.behind_head(data, line_above(data, unit.start), -1)[1] + 1)
        if units.adjoins(data, max(self._ended[-1], self._courses.ended(base + begin)) - base, begin):
            return True
        others = is_of_others(data, unit, read.spots, self._holder.person)
        return not others and self._heads.goes_on(data, unit, group)

    def _on_spot(self, read: Pass, spot: Spot) -> Iterator[Group]:
        """The record of the exchange, or else those of the unit, that a value of a person stands in."""
        self._whose.meet(read, spot)
        talk = self._heads.exchange(read.data, spot.start, read.spots)
        if talk is None or self._courses.holds(read, talk.start, talk.end):
            yield from self._in_unit(read, spot)
            return
        talk = self._heads.of_case(read.data, talk, read.spots)
        talk = as_answered(read, talk, self._holder.person, self._ended)
        read.done, is_own = talk.end, read.holds(talk.start)
        self._whose.see(read.data, list(talk.spots), talk, is_own)
        if is_own and not is_peer_or_own(read, talk):
            unit = units.text_unit(read.data, talk.start, talk.end)
            yield from each_time(self._plan, read.data, unit, read.spots, talk)

    def _in_unit(self, read: Pass, spot: Spot) -> Iterator[Group]:
        """The records of the unit that a value of a person stands in."""
        data, own = read.data, read.own
        low = max([read.done, *(end - read.base for end in self._ended if end - read.base <= spot.start)])
        behind = lists_before(data, spot.start, self._fits)
        behind = behind or (None if self._holder.person else rows_above(self._plan, data, spot.start, read.spots))
        behind = None if behind and self._is_inside(read, spot.start) else behind
        # of an account below its holder a numbered item of several lines may tell
        find = self._finder.row if self._holder.person and spot.rule in ACCOUNT_KEYS else self._finder.unit
        unit = behind.head if behind else find(data, spot.start, low, read.holds(spot.start))
        read.done = max(unit.end, spot.end)
        is_own = read.holds(max(unit.start, 0))
        near = unit.start < own[0] < unit.start + 2 * units.LONGEST  # what is behind it may reach into the own part
        group: Group | None = None
        numbers: list[Group] = []
        is_head = behind is not None or self._courses.heads(read.base + unit.start, read.base + unit.end)
        if is_own or near or (unit.form == "text" and unit.end > own[0] and unit.start < own[1]):
            unit = without_rows(data, self.siblings.of(data, unit, read.base), spot.start, self._fits)
            read.done = max(unit.end, spot.end)
            group, numbers = (self._head(read, unit), []) if is_head else self._group(read, unit, spot.start, low)
        if group and not numbers and group.end > unit.end:
            read.to_line(group.end)  # what was joined to it is no row
        before = self._holder.person
        seen = within(read.spots, max(unit.start, own[0]), min(read.done, own[1]))
        # what stands in a row below a head is no other head
        if read.aside != unit.end and (group is None or group.kind.id in KINDS or group.person in seen):
            self._whose.see(data, seen, group, is_own)
        if (named := self._holder.person) and named != before:
            self._tries.begin()
            self._inside = inside_of(read, unit, group, named[0], behind.start if behind else None)
        if behind and read.holds(spot.start):
            yield from rows_before(self._plan, behind, read.spots)
        if numbers:
            # a long line is read by parts that overlap; and what is listed below the unit is no row of its head
            self._ended.extend(read.base + last.end for last in numbers[-1:] if last.end > unit.end)
            yield from (one for one in numbers if low <= one.start and own[0] <= one.start < own[1])
        elif group and is_own:
            yield group

    def _head(self, read: Pass, unit: Unit) -> Group | None:
        """What tells of a person beside the lists that are the person's; an account is told of in its rows."""
        among = PLAIN if self._courses.holds(read, unit.start, unit.end) else (*PLAIN, *MORE)
        group = self._plan.classify(unit, within(read.spots, unit.start, unit.end), among=among)
        return group if group and group.person_by != ACCOUNT and not is_contact(read, group) else None

    def _is_inside(self, read: Pass, at: int) -> bool:
        """Whether a place of nested data is in what tells of the last person."""
        return self._inside is not None and self._inside.has(read, self._holder.person, at)

    def _group(self, read: Pass, unit: Unit, at: int, low: int) -> tuple[Group | None, list[Group]]:
        """The record of the unit around a place, or those of the list of numbers or people that it is.

        low: of an object in which a list stands of people who were told of, where that ends.
        """
        data, left = read.data, unit.form == "json" and unit.start < low
        seen = within(read.spots, low if left else unit.start, unit.end)
        # whom to call about a journey of others
        contact = left and (self._plan.person(seen) or ("", ""))[1] == "phone"
        group = self._whose.of_unit(read, unit, seen, ("phone.number",) if contact else ())
        is_open = bool(group and group.kind.id in PLAIN and self._heads.is_open(data, read.spots, unit, group))
        if group and not contact and not is_open:
            if self._inside and (kept := self._inside.kept(self._plan, read, unit, seen, self._holder.person)):
                return kept, []
            group = with_outer(self._plan, read, unit, seen, group)
        if group and is_told_elsewhere(self._plan, read, unit, group, self._is_inside):
            return self._whose.held(read, unit, seen, self._inside) if group.person_by == ACCOUNT else None, []
        if group and is_open:
            self._courses.see_head(read.base + group.person.start)
        numbers = several(self._plan, read, unit, seen, group, at) if group else []
        if group and not numbers and (group.kind.id in (*PLAIN, *MORE) or group.person_by == "phone"):
            wide = read.outside(self._heads.widened(data, unit, read.spots, group), group)
            group = group if self._courses.holds(read, unit.start - 2, wide.end) else wide
            read.done, numbers = max(read.done, group.end), wider_times(self._plan, data, unit, read.spots, group)
        if group is None and read.holds(unit.start) and unit.start < self._end(read):
            group = None if self._is_apart(read, unit.start) else self._whose.held(read, unit, seen, self._inside)
        if group and group.person in seen and not numbers and (more := self._completed(read, unit, group)):
            return more
        if group and group.form in ("text", "keys") and self._heads.is_above(read.data, read.spots, unit, group):
            # what stands above such a list tells of it, and is no part of it
            self._courses.see_head(read.base + group.person.start)
            group, numbers, read.done = self._head(read, unit), [], max(unit.end, at)
        # what tells of a list tells of its rows, and not of whom they stand below
        elif group and not self._printed.follows(data, unit.end + 1, 1):
            group, numbers = as_told(self._plan, (self._announced, self._title), read, unit, seen, group, numbers)
        if group is None or (not numbers and is_peer_or_own(read, group)):
            return None, numbers
        inside = self._inside if self._is_inside(read, unit.start) else None
        is_apart = unit.form == "json" and self._is_apart(read, unit.start + 1)  # the next item may begin with it
        return self._whose.of(data, group, read.spots, is_apart, inside), numbers

    def _completed(self, read: Pass, unit: Unit, group: Group) -> tuple[Group, list[Group]] | None:
        """The record with what stands behind its unit and tells of the same, and each of several that it is."""
        completed = self._heads.completed(read.data, unit, group, read.spots, partial(self._courses.holds, read))
        read.done = max(read.done, completed.end)
        if completed.end <= group.end:
            return None
        times = further(self._plan, read.data, unit._replace(end=completed.end), read.spots, completed)
        return self._whose.of(read.data, completed, read.spots), times if len(times) > 1 else []

    def _is_apart(self, read: Pass, at: int) -> bool:
        """Whether what tells of the last person was nested, and a place is outside of it."""
        return self._inside is not None and self._inside.is_nested and not self._is_inside(read, at)

    def told_afar(self) -> bool:
        """Whether something far away may tell, or told since this was asked, of what is read."""
        return any([self.siblings.told(), self._announced.told()])
