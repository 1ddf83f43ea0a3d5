"""Matches of one stream to its records, chunk after chunk: rows of tables, units of text, rows below a head."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from heapq import merge
from typing import TYPE_CHECKING

from pii_scan.model import SURE, Grid, Layout
from pii_scan.model.persons import ACCOUNT_KEYS, HOLDER_KEYS, PERSON_KEYS
from pii_scan.records import nested, passages, units
from pii_scan.records.bulk import BulkKinds
from pii_scan.records.cells import clean
from pii_scan.records.groups import Group, Row, Spot, certain, confidence_of, within
from pii_scan.records.headed import Headed
from pii_scan.records.holders import Holder, is_head, is_other, is_own, label_in_row, label_of, may_hold, names_number
from pii_scan.records.messages import message_columns, message_unit
from pii_scan.records.statements import KINDS, PEER, Book, Printed, begins_item, book_of, days, is_timed, names_time
from pii_scan.records.tables import TableKinds
from pii_scan.records.units import Unit

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Kinds of bare numbers, and how many different ones on a line are a list: a person may have two telephones.
LISTS = {"identity.number": 2, "phone.number": 3}
# Kinds that say nothing of what a person did: what holds a list of persons may say more.
PLAIN = (*LISTS, "identity.person")
# Kinds of which the words around may make one of these; of the plain ones, any other.
MORE = {"bank.account": ("bank.transaction", "bank.balance")}
# The rule of what is no value of a person, but a day in a row below a head.
_DAY = ""
# Cells of the widest row of a form.
FORM = 4


class Table:
    """Rows of a table inside running text; those in which something was found, and the spans of all."""

    __slots__ = ("grid", "rows", "spans")

    def __init__(self, grid: Grid, rows: list[Row], spans: Sequence[tuple[int, int]]) -> None:
        self.grid, self.rows, self.spans = grid, rows, spans


class Grouper:
    """Groups the matches of one blob, chunk after chunk. plan: made when the first person is seen.

    holder: the person whom the head lines above a table name: the holder of a statement. told: whom the mail names that
    the blob is attached to.
    """

    def __init__(self, plan: Callable[[], Plan], holder: Spot | None = None, told: Spot | None = None) -> None:
        self._make_plan = plan
        self._holder = Holder(holder, told)
        self._kinds: dict[Grid, TableKinds] = {}
        self._bulk: dict[Grid, BulkKinds] = {}
        self._messages: dict[Grid, tuple[int, ...]] = {}
        self._books: dict[tuple[str, ...], Book] = {}
        self._headed = Headed(lambda header: len(self._plan.fields_of(header)))
        self._fits = lru_cache(4096)(lambda names: bool(self._plan.fitting(names)))
        self._is_time = lru_cache(4096)(lambda name: names_time(self._plan, name))
        self._printed = Printed(self._fits)

    @cached_property
    def _plan(self) -> Plan:
        return self._make_plan()

    @property
    def holder(self) -> Spot | None:
        """Whom the last head named."""
        person = self._holder.person
        return person[0] if person else None

    # --- running text ------------------------------------------------------------------------------------------------

    def in_text(
        self, data: bytes, own: tuple[int, int], spots: list[Spot], tables: Sequence[Table] = ()
    ) -> Iterator[Group]:
        """The records of running text whose unit begins in the chunk's own part [own[0], own[1]), and of tables in it."""
        left = sorted((table for table in tables if table.spans), key=lambda table: table.spans[0][0])
        left.reverse()
        timed: Iterator[Spot] = iter(())
        if self._holder.person or spots or left:
            timed = (Spot(at, at, _DAY, "", 0.0) for at in days(data, own, self._is_time))
        done, at = -1, self._line_start(data, own[0])
        for spot in merge(spots, timed):
            inside = own[0] <= spot.start < own[1]
            while inside and left and left[-1].spans[0][0] < spot.start:
                table = left.pop()
                yield from self._lines(data, at, table.spans[0][0], spots)
                yield from self.in_table(data, table.grid, table.rows, table.spans)
                at = self._line_start(data, table.spans[-1][1])
            if inside and at <= spot.start:
                for group in self._lines(data, at, spot.start + 1, spots):
                    done = max(done, group.end)
                    yield group
                at = self._line_start(data, spot.start + 1)
            if spot.start < done:
                continue
            if spot.rule == _DAY:
                group = self._on_day(data, own, spot.start, spots, done)
                if group:
                    done = max(done, group.end)
                    yield group
                continue
            if spot.confidence < SURE or spot.rule not in (*PERSON_KEYS, *ACCOUNT_KEYS):
                if inside and spot.rule in HOLDER_KEYS:
                    self._holder.see(spot)
                continue
            unit, low = self._unit(data, spot.start, done, inside), done
            done = max(unit.end, spot.end)
            is_own = own[0] <= max(unit.start, 0) < own[1]
            # what stands behind it may reach into the own part
            near = unit.start < own[0] < unit.start + 2 * units.LONGEST
            if not is_own and not near and (unit.form != "text" or unit.end <= own[0] or unit.start >= own[1]):
                self._see(data, within(spots, max(unit.start, own[0]), min(done, own[1])), None)
                continue
            seen = within(spots, unit.start, unit.end)
            group = self._plan.classify(unit, seen)
            if group and group.kind.id in PLAIN:
                outer = unit._replace(pairs=unit.pairs + unit.outer) if unit.outer else units.below_head(data, unit)
                group = self._plan.classify(outer, seen) if outer else group
            listed = _listed(group) if group else []
            if group and not listed and group.kind.id in (*PLAIN, *MORE):
                group = self._wider(data, unit, spots, group)
                done = max(done, group.end)
            if group and group.kind.id in KINDS and group.form != "json" and self._printed.follows(data, unit.end):
                # what stands above such a list tells of it, and is no part of it
                group = self._plan.classify(unit, seen, among=(*PLAIN, *MORE))
            group = self._whose(data, group) if group else None
            self._see(data, within(spots, max(unit.start, own[0]), min(done, own[1])), group)
            if listed:
                # a long line is read by parts that overlap
                yield from (one for one in listed if low <= one.start and own[0] <= one.start < own[1])
            elif group and is_own:
                yield group
        for table in reversed(left):
            yield from self._lines(data, at, table.spans[0][0], spots)
            yield from self.in_table(data, table.grid, table.rows, table.spans)
            at = self._line_start(data, table.spans[-1][1])
        yield from self._lines(data, at, own[1], spots)

    @staticmethod
    def _line_start(data: bytes, at: int) -> int:
        """Where the first line begins that does not begin before a place."""
        if at == 0 or data[at - 1 : at] == b"\n":
            return at
        return data.find(b"\n", at) + 1 or len(data)

    def _lines(self, data: bytes, start: int, end: int, spots: list[Spot]) -> Iterator[Group]:
        """The rows of printed tables below a head, on the lines that begin in [start, end)."""
        if self._holder.person is None:
            return
        for layout, low, high in self._printed.rows(data, start, end):
            cells = layout.cells(data, low, high)
            group = self._held(data, layout, Row(low, high, cells, within(spots, low, high)))
            if group:
                self._holder.close()
                yield group

    def _on_day(self, data: bytes, own: tuple[int, int], at: int, spots: list[Spot], low: int) -> Group | None:
        """The row below a head in which a day stands behind its key, where the row names nobody else."""
        holder = self._holder.person
        if holder is None:
            return None
        unit = self._unit(data, at, low, True)
        listed = unit.form == "text" and begins_item(data, unit.start)
        if not own[0] <= unit.start < own[1] or not (listed or len(unit.pairs) > 2):
            return None
        unit = unit if listed else unit._replace(text="", cells=())
        group = self._plan.classify(unit, within(spots, unit.start, unit.end), holder, self._holder.kinds or KINDS)
        if group is None or self._rival(data, group, holder):
            return None
        self._holder.close()
        return group

    def _see(self, data: bytes, spots: list[Spot], group: Group | None) -> None:
        """Take what may be the head of rows that follow. group: the record that it stands in, if any."""
        is_row = group is not None and group.kind.id in KINDS
        for spot in spots:
            if spot.rule not in PERSON_KEYS and spot.rule not in HOLDER_KEYS:
                continue
            label = label_of(data, spot.start)
            if begins_item(data, data.rfind(b"\n", 0, spot.start) + 1):
                continue
            if is_head(label) and (group is None or not is_row or group.form == "keys" or (is_own(label) and group.form != "text")):
                self._holder.see(spot)
        if is_row:
            self._holder.close()

    def _whose(self, data: bytes, group: Group) -> Group:
        """The group with the person whose statement it is a row of, instead of the other side."""
        if group.kind.id not in KINDS:
            return group
        holder = self._holder.person
        if holder and (not may_hold(holder[1], group.kind.id, KINDS) or self._rival(data, group, holder)):
            holder = None
        mine = [spot for spot in group.spots if not is_other(label_of(data, spot.start))]
        person = holder or self._plan.person(mine)
        return group._replace(person=person[0], person_by=person[1]) if person else group

    def _rival(self, data: bytes, group: Group, holder: tuple[Spot, str]) -> bool:
        """Whether a row names its own person, who is not the holder."""
        listed = group.form == "text" and begins_item(data, group.start)
        mine = []
        for spot in group.spots:
            if spot.rule in PERSON_KEYS:
                label = label_of(data, spot.start)
                peer = listed and spot.rule == "phone.mobile" and not is_own(label)
                if not (peer or is_other(label) or (group.form != "text" and self._is_peer(label))):
                    mine.append(spot)
        return self._outdoes(mine, holder, (group.kind.id,))

    def _outdoes(self, mine: list[Spot], holder: tuple[Spot, str], kinds: Collection[str]) -> bool:
        """Whether values of a row name another person than the holder. A passport may be renewed, an ID number is not."""
        person = self._plan.person(mine)
        if person is None or person[1] not in PERSON_KEYS.values():
            return False
        renewed = person[1] == "passport" and holder[1] == "id_number" and "border.crossing" in kinds
        return not renewed and person[0].normalised != holder[0].normalised

    def _lists(self, data: bytes, start: int, end: int) -> bool:
        """Whether rows of a statement stand in a span, each on a line of its own."""
        lines = units.lines_of(data, start, end)
        return any(
            self._fits(tuple(key for key, _ in units.line_unit(data, low).pairs)) or self._printed.follows(data, low)
            for low, _, _ in lines
        )

    def _is_peer(self, label: str) -> bool:
        """Whether a key is one of the other side where the holder is known."""
        named = self._plan.fields_of(label)
        peer = any(field.name in PEER and self._plan.kinds[number].id in KINDS for number, field in named)
        return peer and not is_own(label)

    def _wider(self, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> Group:
        """The group, or what the words around its unit make of it."""

        def names(start: int, end: int, strictly: bool) -> bool:
            keys = {(PERSON_KEYS[s.rule], s.normalised) for s in within(spots, start, end) if s.rule in PERSON_KEYS}
            return any(strictly or key[0] in types for key in keys - own)

        own = {(PERSON_KEYS[s.rule], s.normalised) for s in group.spots if s.rule in PERSON_KEYS}
        types = {by for by, _ in own}
        for wide in passages.wider(data, unit, group.person_by, group.kind.id in MORE, names):
            told = self._plan.classify(wide, within(spots, wide.start, wide.end))
            if told and told.kind.id in KINDS and self._lists(data, unit.end, wide.end):
                return group
            if told and told.kind.rank > group.kind.rank and told.kind.id in MORE.get(group.kind.id, (told.kind.id,)):
                return told
        return group

    # --- tables ------------------------------------------------------------------------------------------------------

    def in_table(
        self,
        data: bytes,
        grid: Grid,
        rows: Sequence[Row],
        spans: Sequence[tuple[int, int]] | None = None,
        first: bool = False,
    ) -> Iterator[Group]:
        """The records of rows of a table; ``data`` holds whole rows, ``rows`` those in which something was found.

        spans: of all rows; None where the data is rows from end to end. first: whether it begins with the first row.
        """
        if not any(grid.headers):
            yield from self._nameless(data, rows, isinstance(grid, Layout) and grid.delimiter == " ")
            return
        book = self._book(grid)
        if not book.kinds:
            for row in rows:
                if len(row.cells) <= FORM:
                    self._see_row(data, row, True)
                if group := self._named(data, grid, row, book):
                    yield group
            return
        if self._holder.payer is None and isinstance(grid, Layout):
            self._begin(data, grid, rows if first else ())
        if self._holder.payer is None and not any(self._is_head_row(row, book) for row in rows):
            for row in rows:
                if group := self._named(data, grid, row, book):
                    yield group
            return
        by_start = {row.start: row for row in rows}
        for start, end in grid.row_spans(data) if spans is None and isinstance(grid, Layout) else spans or ():
            row = by_start.get(start) or Row(start, end, grid.row(data, start, end)[0], [])
            if row.spots and self._is_head_row(row, book):
                self._see_row(data, row)
                group = self._named(data, grid, row, book)
                group = group if group and group.kind.id in (*PLAIN, *MORE) else None
            elif group := self._held(data, grid, row):
                self._holder.close()
            else:
                group = self._named(data, grid, row, book) if row.spots else None
            if group:
                yield group

    def _book(self, grid: Grid) -> Book:
        book = self._books.get(grid.headers)
        if book is None:
            book = self._books[grid.headers] = book_of(self._plan, grid.headers)
        return book

    def _begin(self, data: bytes, layout: Layout, rows: Sequence[Row]) -> None:
        """Find the holder of a table without a head: its export is known for that, or it has a foot.

        rows: the first ones, in which something was found.
        """
        if self._plan.is_statement(layout):
            # its first rows are nobody else's
            self._holder.see(Spot(0, 0, "", f"statement\0{data[:512]!r}", 0.95))
            return
        book = self._book(layout)
        feet = [row for row in rows if self._is_head_row(row, book)]
        # below it no row tells of a time
        for start, end in layout.row_spans(data[feet[0].end :]) if feet else ():
            cells = layout.cells(data, feet[0].end + start, feet[0].end + end)
            if not self._is_head_row(Row(start, end, cells, []), book):
                return
        for row in feet:
            self._see_row(data, row)

    def _is_head_row(self, row: Row, book: Book) -> bool:
        """Whether a row among those of a statement is a line of another head: it tells of no time."""
        return bool(book.when) and not any(
            column < len(row.cells) and is_timed(row.cells[column].decode("utf-8", "replace")) for column in book.when
        )

    def _see_row(self, data: bytes, row: Row, form: bool = False) -> None:
        """Take what a line of a head among rows names: of numbers that are not sure those that have a name.

        form: only numbers with their names.
        """
        cells = [clean(cell.decode("utf-8", "replace")) for cell in row.cells]
        for spot in row.spots:
            label = label_in_row(cells, data[spot.start : spot.end].decode("utf-8", "replace"))
            sure = (spot.confidence >= SURE and not form) or (label is not None and names_number(label))
            if sure and spot.rule in (*PERSON_KEYS, *HOLDER_KEYS) and is_head(label or ""):
                self._holder.see(spot)

    def _held(self, data: bytes, grid: Grid, row: Row) -> Group | None:
        """The row as one of the holder's statement, where it names nobody else."""
        holder = self._holder.payer if isinstance(grid, Layout) else self._holder.person
        book = self._book(grid)
        if holder is None or self._is_head_row(row, book):
            return None
        sure = certain(row.spots)
        if sure:
            columns = self._columns(data, grid, row, sure)
            mine = [spot for spot, column in zip(sure, columns, strict=True) if column not in book.peers]
            if self._outdoes([spot for spot in mine if spot.rule in PERSON_KEYS], holder, book.kinds):
                return None
        cells = [clean(cell.decode("utf-8", "replace")) for cell in row.cells]
        unit = Unit(row.start, row.end, "table", tuple(zip(grid.headers, cells, strict=False)))
        return self._plan.classify(unit, sure, holder, self._holder.kinds)

    @staticmethod
    def _columns(data: bytes, grid: Grid, row: Row, spots: list[Spot]) -> list[int]:
        starts = grid.row(data, row.start, row.end)[1]
        return [bisect_right(starts, spot.start) - 1 for spot in spots]

    def _named(self, data: bytes, grid: Grid, row: Row, book: Book) -> Group | None:
        """The record of a row about the person whom it names."""
        sure = certain(row.spots)
        mine = sure
        if book.others and len(sure) > 1:
            columns = self._columns(data, grid, row, sure)
            mine = [spot for spot, column in zip(sure, columns, strict=True) if column not in book.others]
        person = self._plan.person(mine) or self._plan.person(sure)
        if person is None:
            return None
        types = len({PERSON_KEYS[spot.rule] for spot in sure if spot.rule in PERSON_KEYS})
        fits = len(row.cells) == len(grid.headers) or not grid.strict
        found = self._kinds_of(grid).kind_of(row.cells if fits else [], person[1], types)
        if found is None:
            return None
        told = self._told(data, row, person[0], grid) if found.kind.id in PLAIN else None
        if told and told.kind.rank > found.kind.rank:
            return told
        confidence = confidence_of(found.form, person[0].confidence)
        return Group(found.kind, row.start, row.end, *person, tuple(sure), found.form, confidence)

    def _told(self, data: bytes, row: Row, person: Spot, grid: Grid) -> Group | None:
        """What a message in a row tells of the person whom it names."""
        if grid not in self._messages:
            self._messages[grid] = message_columns(grid.headers, self._plan)
        cells = [row.cells[column] for column in self._messages[grid] if column < len(row.cells)]
        unit = message_unit((row.start, row.end), cells, data[person.start : person.end], grid.keyed)
        return self._plan.classify(unit, certain(row.spots)) if unit else None

    def bulk(self, data: bytes, grid: Grid) -> BulkKinds | None:
        """The kinds of many rows of a table; None where they may be lines of a statement."""
        if self._book(grid).kinds:
            return None
        if grid not in self._bulk:
            self._bulk[grid] = BulkKinds(self._kinds_of(grid))
        return self._bulk[grid]

    def _kinds_of(self, grid: Grid) -> TableKinds:
        kinds = self._kinds.get(grid)
        if kinds is None:
            kinds = self._kinds[grid] = TableKinds(self._plan, grid.headers, grid.keyed)
        return kinds

    def _nameless(self, data: bytes, rows: Iterable[Row], spaced: bool) -> Iterator[Group]:
        """The records of rows of a table without a header: each is a line of text. spaced: single blanks divide it."""
        for row in rows:
            sure = certain(row.spots)
            person = self._plan.person(sure)
            if person is not None:
                unit = units.nameless_row(data, (row.start, row.end), [] if spaced else row.cells, person[0].start)
                group = self._plan.classify(unit, sure)
                if group:
                    yield from _listed(group) or [group]

    def _unit(self, data: bytes, offset: int, low: int, own: bool) -> Unit:
        found = None
        before = data[max(0, offset - 120) : offset]
        if b'"' in before and b":" in before:
            found = nested.json_object(data, offset)
        if found is None and before.rstrip().endswith(b">"):
            found = nested.xml_element(data, offset)
        if found:
            found = nested.without_list(data, found, offset, self._fits)
        return (
            found
            or nested.json_row(data, offset)
            or self._headed.row(data, offset, own)
            or units.key_block(data, offset, low)
            or units.form_block(data, offset, low)
            or units.numbered_block(data, offset)
            or units.line_unit(data, offset)
        )


def _listed(group: Group) -> list[Group]:
    """Where a line or object only lists numbers, a record for each of them."""
    if group.form not in ("text", "json", "keys") or group.kind.id not in LISTS:
        return []
    persons = {s.normalised: s for s in reversed(group.spots) if PERSON_KEYS.get(s.rule) == group.person_by}
    if len(persons) < LISTS[group.kind.id]:
        return []
    return [
        group._replace(start=spot.start, end=spot.end, person=spot, spots=(spot,)) for spot in sorted(persons.values())
    ]
