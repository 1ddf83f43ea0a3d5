"""Rows of tables to records: about the person whom a row names, or the holder whom a head names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from pii_scan.model import Grid, Layout
from pii_scan.model.persons import ACCOUNT_KEYS, NAME, PERSON_KEYS, SUBJECT_KEYS, is_of_card
from pii_scan.notations import key_and_value
from pii_scan.records.groups import DOCUMENTS, MORE, PLAIN, Group, Row, Spot, certain, confidence_of, types_of
from pii_scan.records.lists.holders import Person, names_holder
from pii_scan.records.lists.statements import KINDS, Book, book_of
from pii_scan.records.lists.whose import Whose
from pii_scan.records.staff import is_row_of_staff
from pii_scan.records.tables import Possible, TableKinds
from pii_scan.records.tables.above import Above
from pii_scan.records.tables.apart import apart, shaped
from pii_scan.records.tables.bulk import BulkKinds
from pii_scan.records.tables.every import every_row
from pii_scan.records.tables.gaps import Gaps
from pii_scan.records.tables.headless import Headless, Known
from pii_scan.records.tables.joined import Joined
from pii_scan.records.tables.linked import Links
from pii_scan.records.tables.paired import paired
from pii_scan.records.tables.rows import filled, is_head_row, is_named, is_surer, is_title
from pii_scan.records.tables.sides import parts_of, sides
from pii_scan.records.tables.sole import is_sole
from pii_scan.records.tables.unfilled import SAMPLE
from pii_scan.records.units import Unit, line_unit
from pii_scan.records.units.cells import adds_up, is_foot, texts
from pii_scan.records.units.messages import KIND as MESSAGE
from pii_scan.records.units.messages import message_columns, message_unit
from pii_scan.records.units.nested import cell_pairs
from pii_scan.records.worded import Worded

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Cells of the widest row of a form.
FORM = 4
# Rows by which it is told whether a table names each person once.
GROUPED = 200


Spans = Sequence[tuple[int, int]]


class GridRecords:
    """Groups the rows of tables. whose: knows the holder. title: of the stream. links: of its database."""

    def __init__(self, plan: Plan, whose: Whose, title: str, links: Links, headless: Known) -> None:
        self._plan, self._whose, self._links = plan, whose, links
        self.worded = Worded(plan.wording, plan.simplified, title)
        self._headless = Headless(plan, whose, headless)
        self._kinds: dict[Grid, TableKinds] = {}
        self._bulk: dict[Grid, BulkKinds] = {}
        self._messages: dict[Grid, tuple[int, ...]] = {}
        self._strange: dict[Grid, bool] = {}
        self._above, self._joined, self._grouped = Above(plan), Joined(), False
        self._books: dict[tuple[str, ...], Book] = {}
        # of tables of which a row was seen that says whose the rows below it are
        self._headed = set[tuple[str, ...]]()

    def groups(
        self, data: bytes, grid: Grid, rows: Sequence[Row], spans: Spans | None = None, first: bool = False
    ) -> Iterator[Group]:
        """The records of rows of a table; ``data`` holds whole rows, ``rows`` those in which something was found.

        spans: of all rows; None where the data is rows from end to end. first: whether it begins with the first row.
        """
        for group in self._of_table(data, grid, rows, spans, first):
            self._links.tells = True
            yield group

    def _of_table(
        self, data: bytes, grid: Grid, rows: Sequence[Row], spans: Spans | None, first: bool
    ) -> Iterator[Group]:
        if parts := sides(grid):
            named = (self._named(data, *part) for part in parts_of(data, parts, rows))
            yield from filter(None, named)
            return
        if not any(grid.headers):
            for row in rows if not isinstance(grid, Layout) else ():  # a form in a page
                self._see(data, grid, row, False, False)
            yield from self._headless.groups(data, rows, grid)
            return
        if (found := paired(self._plan, data, grid, rows, spans)) is not None:
            yield from found
            return
        book = self.book(grid)
        self._sample(data, grid, rows if first else ())
        if book.kinds and self._whose.holder.payer is None and isinstance(grid, Layout):
            self._begin(data, grid, rows if first else ())
        if self._has_head(data, grid, rows, book):
            every = grid.row_spans(data) if spans is None and isinstance(grid, Layout) else spans or ()
            yield from self._statement(data, grid, {row.start: row for row in rows}, every)
            return
        yield from self._of_rows(data, grid, rows, spans, first)

    def _of_rows(
        self, data: bytes, grid: Grid, rows: Sequence[Row], spans: Spans | None, first: bool
    ) -> Iterator[Group]:
        """The records of rows that name each whose they are, or whose table tells it."""
        book, is_inside = self.book(grid), spans is not None
        linked, kinds = self._links.of(grid), self._kinds_of(grid)
        if isinstance(grid, Layout):
            self._grouped = self._is_grouped(data, grid, rows) if first else self._grouped
            is_asked = self._grouped or linked.other
            spans = (spans if is_inside else list(grid.row_spans(data))) if is_asked else ()
        rows = list(every_row(data, grid, rows, spans)) if spans and len(spans) > len(rows) and not grid.keyed else rows
        is_alone = first and len(rows) == 1 and (rows[0].start, rows[0].end) == (0, len(data.rstrip(b"\r\n")))
        for row in rows:
            if row.spots and not book.kinds:
                self._see(data, grid, row, is_inside, is_alone)
            if group := self._joined.of(grid, row, self._links.row(linked, row, self._of_row(data, grid, row), kinds)):
                yield from self._told_of(data, grid, row, group)

    def _told_of(self, data: bytes, grid: Grid, row: Row, group: Group) -> Iterator[Group]:
        """The records of a row that is of a kind."""
        found = apart(self._plan, data, grid, row, group, self._messages.get(grid, ()))
        yield from found if self._grouped else (self.worded.in_row(data, grid, one) for one in found)

    def _see(self, data: bytes, grid: Grid, row: Row, is_inside: bool, is_alone: bool) -> None:
        """Take what a row may tell of those below the table.

        is_inside: the table stands in running text. is_alone: it is one by itself, of no other row.
        """
        if len(row.cells) <= FORM:
            self._whose.see_row(data, row, True)
        if is_alone or (is_inside and not grid.keyed and is_sole(data, grid, row)):
            self._whose.see_named(row.spots, self._columns(data, grid, row, row.spots), grid.headers)

    def _has_head(self, data: bytes, grid: Grid, rows: Sequence[Row], book: Book) -> bool:
        """Whether rows are those of a holder who is known, or who is named in a line among them."""
        heads = [row for row in rows if is_head_row(row, book)] if book.kinds else []
        if any(map(is_title, heads)):
            return True
        if any(names_holder(data, row) for row in heads):
            self._headed.add(grid.headers)
            return True
        return self._is_held(grid) and (self._whose.holder.payer is not None or bool(heads))

    def _sample(self, data: bytes, grid: Grid, rows: Sequence[Row]) -> None:
        """Look at the first rows of a table for what most are."""
        for row in rows[:SAMPLE] if not self._kinds_of(grid).unfilled.is_settled else ():
            sure = certain(row.spots)
            if person := self._plan.person(sure):
                self._kind_of(data, grid, row, person, sure, len(row.cells) == len(grid.headers) or not grid.strict)

    def _is_grouped(self, data: bytes, grid: Layout, rows: Sequence[Row]) -> bool:
        """Whether a table names each person once: below, its first rows leave all that tells of the person blank."""
        spans = list(islice(grid.row_spans(data), GROUPED))
        if sum(1 for row in rows if self._names_own(data, grid, row)) >= len(spans):
            return False
        continued = others = 0
        self._above.forget()
        self._grouped = True
        for row in every_row(data, grid, rows, spans):
            group = self._of_row(data, grid, row)
            if (group and group.person in row.spots) or not self._above:
                continue
            continued += group is not None
            others += not self._above
        self._above.forget()
        return continued > others

    def _names_own(self, data: bytes, grid: Grid, row: Row, rules: Collection[str] = PERSON_KEYS) -> bool:
        """Whether a row names somebody, and not only the other side. rules: by what."""
        keys, others = [spot for spot in row.spots if spot.rule in rules], self.book(grid).others
        return bool(keys) and (not others or any(at not in others for at in self._columns(data, grid, row, keys)))

    def _of_row(self, data: bytes, grid: Grid, row: Row) -> Group | None:
        """The record of a row about whom it names, or about the person of the row above.

        Below one that only names the person, whose telephone or plate is named is the other side, or a thing.
        """
        continued = partial(self._above.continued, grid, row, self._kinds_of(grid))
        cells = texts(row.cells)
        is_sum, has_own = adds_up(cells), any(spot.rule in DOCUMENTS for spot in row.spots)
        if not has_own and (is_foot(cells) or is_row_of_staff(cells, grid.headers)):
            return None
        has_own = has_own or (not self._above.is_head and self._names_own(data, grid, row, SUBJECT_KEYS))
        if not (has_own or is_sum) and (group := continued()):
            return group
        named = self._named(data, grid, row) if row.spots else None
        return named or (continued() if has_own and not is_sum else None)

    def _statement(
        self, data: bytes, grid: Grid, found: Mapping[int, Row], spans: Iterable[tuple[int, int]]
    ) -> Iterator[Group]:
        """The rows of a statement: each is a record of its holder, whether it names a person or not."""
        book = self.book(grid)
        # the lines of a head tell of one person
        head: Group | None = None
        gaps = Gaps(len(grid.headers))
        for start, end in spans:
            row = found.get(start) or Row(start, end, grid.row(data, start, end)[0], [])
            if row.spots and is_head_row(row, book) and not self._gapped(data, grid, row, gaps):
                group = self._of_title(data, row) if is_title(row) else self._named(data, grid, row)
                is_holder = names_holder(data, row)
                if group and group.kind.id in book.kinds.intersection(KINDS) and not is_holder:
                    # a row, however it notes the time
                    yield group
                    continue
                self._whose.see_row(data, row)
                if group and group.kind.id in (*PLAIN, *MORE):
                    if head and group.person_by == head.person_by:
                        yield head
                    head = group if head is None or is_surer(group, head) else head
                elif group and not is_title(row) and not is_holder:
                    # whose day is not filled in
                    yield group
                continue
            if head:
                yield head
                head = None
            if group := self.held(data, grid, row):
                self._whose.holder.close()
                gaps.see(row, group)
            else:
                group = self._gapped(data, grid, row, gaps) or (self._named(data, grid, row) if row.spots else None)
            if group:
                yield group
        if head:
            yield head

    def _gapped(self, data: bytes, grid: Grid, row: Row, gaps: Gaps) -> Group | None:
        """A row of the statement in which something is not filled in, unless it names somebody else."""
        like = gaps.like(row)
        return like if like and not self._is_anothers(data, grid, row, (like.person, like.person_by)) else None

    def _is_anothers(self, data: bytes, grid: Grid, row: Row, holder: Person) -> bool:
        """Whether a row names somebody else than the holder whose statement it may be in."""
        book, sure = self.book(grid), certain(row.spots)
        columns = self._columns(data, grid, row, sure) if sure else []
        mine = [spot for spot, column in zip(sure, columns, strict=True) if column not in book.peers]
        return self._whose.is_outdone(mine, holder, book.kinds)

    def _of_title(self, data: bytes, row: Row) -> Group | None:
        """What a title between the rows tells of the person whom it names."""
        line = line_unit(data, row.spots[0].start)
        return self._plan.classify(line, certain(row.spots), among=(*PLAIN, *MORE))

    def held(self, data: bytes, grid: Grid, row: Row) -> Group | None:
        """The row as one of the holder's statement, where it names nobody else."""
        holder = self._whose.holder.payer if isinstance(grid, Layout) else self._whose.holder.person
        if holder is None or is_head_row(row, self.book(grid)):
            return None
        sure = certain(row.spots)
        if sure and self._is_anothers(data, grid, row, holder):
            return None
        cells = texts(row.cells)
        # prints repeat the header on each page
        if cells == list(grid.headers) or adds_up(cells):
            return None
        named = zip(grid.headers, filled(self._plan, grid.headers, cells), strict=False)
        unit = Unit(row.start, row.end, "table", tuple(named))
        told = self._plan.classify(unit, sure, holder, self._whose.holder.kinds)
        return told or self._kinds_of(grid).as_said(row, holder)

    def _named(self, data: bytes, grid: Grid, row: Row) -> Group | None:
        """The record of a row about the person whom it names."""
        sure = certain(row.spots)
        mine, book = sure, self.book(grid)
        kinds = self._kinds_of(grid)
        is_any = kinds.offices.is_any
        if (book.others or is_any) and (len(sure) > 1 or any(spot.rule in ACCOUNT_KEYS for spot in sure)):
            places = dict(zip(sure, self._columns(data, grid, row, sure), strict=True))
            mine = [spot for spot in sure if places[spot] not in book.others]
            mine = kinds.offices.without(mine, places)
        person = self._plan.subject(mine, sure)
        if person is None:
            return None
        fits = len(row.cells) == len(grid.headers) or not grid.strict
        found = self._kind_of(data, grid, row, person, sure, fits)
        if found is None:
            return None
        # a message may name the person, and not who wrote it
        texts_at = self._columns_of_text(grid) if found.kind.id == MESSAGE else ()
        is_said = bool(texts_at) and self._columns(data, grid, row, [person[0]])[0] in texts_at
        told = self._told(data, row, person[0], grid, found.kind.rank) if found.kind.id in PLAIN or is_said else None
        if not told and found.kind.id in PLAIN and getattr(grid, "said", False):
            told = self._plan.classify(line_unit(data, row.start), sure)
        if not told and found.kind.id in PLAIN and fits and self._is_strange(grid):
            told = shaped(self._plan, data, row, person[0], sure)
        if told and told.kind.id not in PLAIN:
            return told
        confidence = confidence_of(found.form, person[0].confidence)
        group = told or Group(found.kind, row.start, row.end, *person, tuple(sure), found.form, confidence)
        # what is left on a card says nothing of the accounts below it
        is_balance = is_of_card(group.person_by, group.kind.id)
        if not is_balance and (self._grouped or not isinstance(getattr(grid, "whole", grid), Layout)):
            if above := self._above.of_account(grid, group):
                return group._replace(person=above.person, person_by=above.person_by)
            theirs = [spot for spot in row.spots if spot.rule in PERSON_KEYS or spot.rule == NAME]
            columns = self._columns(data, grid, row, theirs)
            columns = [at for at in columns if at not in book.others] or columns
            accounts = {spot.normalised for spot in mine if spot.rule in ACCOUNT_KEYS}
            self._above.see(grid, row, columns, group, accounts)
        return group

    def _kind_of(
        self, data: bytes, grid: Grid, row: Row, person: tuple[Spot, str], sure: list[Spot], fits: bool
    ) -> Possible | None:
        """The kind of a row by its columns. fits: whether it has as many cells as the header."""
        kinds = self._kinds_of(grid)
        types = types_of(person[0].rule, {spot.rule for spot in sure})
        column = self._columns(data, grid, row, [person[0]])[0] if kinds.offices.is_any else -1
        return kinds.kind_of(row.cells if fits else [], person[1], types, is_named(data, row), column)

    def _told(self, data: bytes, row: Row, person: Spot, grid: Grid, rank: int) -> Group | None:
        """What the words of a cell, or an object in one, tell of the person: more than the row, or it is a message.

        Whose message it is does not say whom it tells of. rank: of the kind that the row is by its columns.
        """
        value, span = data[person.start : person.end], (row.start, row.end)
        messages = [row.cells[column] for column in self._columns_of_text(grid) if column < len(row.cells)]
        unit = message_unit(span, messages, value, grid.keyed)
        is_message = unit is not None
        if unit is None and data.find(b"{", *span) >= 0 and (pairs := cell_pairs(row.cells)):
            unit = Unit(*span, "table", (*zip(grid.headers, texts(row.cells), strict=False), *pairs))
        unit = unit or message_unit(span, row.cells, value, grid.keyed)
        group = self._plan.classify(unit, certain(row.spots)) if unit else None
        return group if group and (is_message or group.kind.rank > rank) else None

    def _columns_of_text(self, grid: Grid) -> tuple[int, ...]:
        if grid not in self._messages:
            self._messages[grid] = message_columns(grid.headers, self._plan)
        return self._messages[grid]

    def _is_strange(self, grid: Grid) -> bool:
        """Whether most names of the columns are such as only their program's authors know, and none that of a post."""
        if grid not in self._strange:
            unknown = sum(1 for header in grid.headers if not self._plan.fields_of(header))
            self._strange[grid] = 2 * unknown > len(grid.headers) and not self._kinds_of(grid).offices.is_staffed
        return self._strange[grid]

    def _begin(self, data: bytes, layout: Layout, rows: Sequence[Row]) -> None:
        """Find the holder of a table without a head: its export is known for that, or it has a foot.

        rows: the first ones, in which something was found.
        """
        if self._plan.is_statement(layout):
            # its first rows are nobody else's
            self._whose.holder.see(Spot(0, 0, "", f"statement\0{data[:512]!r}", 0.95))
            return
        book = self.book(layout)
        feet = [row for row in rows if is_head_row(row, book)]
        # below it no row tells of a time
        for start, end in layout.row_spans(data[feet[0].end :]) if feet else ():
            cells = layout.cells(data, feet[0].end + start, feet[0].end + end)
            if not is_head_row(Row(start, end, cells, []), book):
                return
        for row in feet:
            self._whose.see_row(data, row)

    @staticmethod
    def _columns(data: bytes, grid: Grid, row: Row, spots: list[Spot]) -> list[int]:
        starts = grid.row(data, row.start, row.end)[1]
        return [bisect_right(starts, spot.start) - 1 for spot in spots]

    def bulk(self, grid: Grid) -> BulkKinds | None:
        """The kinds of many rows of a table; None where one row may tell whose the next are."""
        known = self._headed | self._joined.seen
        if self._grouped or self._is_held(grid) or grid.headers in known or sides(grid):
            return None
        if self._links.of(grid).other or key_and_value(grid.headers) or not self._kinds_of(grid).unfilled.is_settled:
            return None
        if grid not in self._bulk:
            told, asks, kinds = self.worded.of_grid(grid), partial(self.worded.is_open, grid), self._kinds_of(grid)
            self._bulk[grid] = BulkKinds(kinds, self.book(grid).others, told, asks)
        return self._bulk[grid]

    def _is_held(self, grid: Grid) -> bool:
        """Whether rows may be a holder's: of a statement anybody's, of lists a known one's, of objects nobody's."""
        kinds = frozenset() if grid.keyed else self.book(grid).kinds
        holder = self._whose.holder
        known = (holder.payer if isinstance(grid, Layout) else holder.person) is not None
        return bool(kinds if known else kinds.intersection(KINDS))

    def book(self, grid: Grid) -> Book:
        """The book that a table is of."""
        book = self._books.get(grid.headers)
        if book is None:
            book = self._books[grid.headers] = book_of(self._plan, grid.headers)
        return book

    def _kinds_of(self, grid: Grid) -> TableKinds:
        kinds = self._kinds.get(grid)
        if kinds is None:
            title: str = getattr(grid, "title", "")  # of those that stand below one
            kinds = self._kinds[grid] = TableKinds(self._plan, grid.headers, grid.keyed, title)
        return kinds
