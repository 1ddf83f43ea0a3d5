"""Matches of one unit of text to a record: its kind, and which match names the person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from pii_scan.lazy import lazy_re
from pii_scan.model import STATEMENT, SURE, Field, Grid, Layout, RecordKind, RuleSet
from pii_scan.model.persons import ACCOUNT_KEYS, HOLDER_KEYS, ONLY_KIND, PERSON_KEYS
from pii_scan.records import nested, passages, shapes, units
from pii_scan.records.bulk import BulkKinds
from pii_scan.records.cells import words
from pii_scan.records.entries import entry_block
from pii_scan.records.groups import Group, Row, Spot, certain, confidence_of, within
from pii_scan.records.headed import Headed
from pii_scan.records.messages import message_columns, message_unit
from pii_scan.records.rows import RowKinds
from pii_scan.records.tables import TableKinds
from pii_scan.records.units import Unit
from pii_scan.records.vocabulary import Vocabulary, leads

__all__ = ["Group", "Grouper", "Plan", "Row", "Spot", "confidence_of"]

ORDER = ("id_number", "passport", "phone")
# Kinds of bare numbers, and how many different ones on a line are a list: a person may have two telephones.
LISTS = {"identity.number": 2, "phone.number": 3}
# Kinds that say nothing of what a person did: what holds a list of persons may say more.
PLAIN = (*LISTS, "identity.person")
# Kinds of which the words around may make one of these; of the plain ones, any other.
MORE = {"bank.account": ("bank.transaction", "bank.balance")}
# How far a value may stand behind the word that names it, in characters; and how much is looked at before it.
BEHIND, LOOK_BACK = 24, 60
# What places and offices end in, and names of persons do not.
NO_NAME = "省市区县镇乡村路街店站局厅部厂司楼号族岁元"
_REGION = lazy_re(r"[\u4e00-\u9fff]{2,8}?(?:省|市|自治区|特别行政区)(?:[\u4e00-\u9fff]{2,8}?(?:市|州|盟|地区))?")


class Grouper:
    """Groups the matches of one blob, chunk after chunk. plan: made when the first person is seen.

    holder: the person whom the head lines above a table name: the holder of a statement.
    """

    def __init__(self, plan: Callable[[], Plan], holder: Spot | None = None) -> None:
        self._make_plan = plan
        self._holder = holder
        self._kinds: dict[Grid, TableKinds] = {}
        self._bulk: dict[Grid, BulkKinds] = {}
        self._messages: dict[Grid, tuple[int, ...]] = {}
        self._headed = Headed(lambda header: len(self._plan.fields_of(header)))

    @cached_property
    def _plan(self) -> Plan:
        return self._make_plan()

    def in_text(self, data: bytes, own: tuple[int, int], spots: list[Spot]) -> Iterator[Group]:
        """The records of running text whose unit begins in the chunk's own part [own[0], own[1])."""
        for spot in spots:
            if spot.rule in PERSON_KEYS or spot.rule in HOLDER_KEYS:
                self._holder = spot
        done = -1
        for spot in spots:
            if spot.start < done or spot.confidence < SURE or spot.rule not in (*PERSON_KEYS, *ACCOUNT_KEYS):
                continue
            unit, low = self._unit(data, spot, done, own[0] <= spot.start < own[1]), done
            done = max(unit.end, spot.end)
            is_own = own[0] <= max(unit.start, 0) < own[1]
            # what stands behind it may reach into the own part
            near = unit.start < own[0] < unit.start + 2 * units.LONGEST
            if not is_own and not near and (unit.form != "text" or unit.end <= own[0] or unit.start >= own[1]):
                continue
            inside = within(spots, unit.start, unit.end)
            group = self._plan.classify(unit, inside)
            if group and unit.outer and group.kind.id in PLAIN:
                group = self._plan.classify(unit._replace(pairs=unit.pairs + unit.outer), inside)
            listed = _listed(group) if group else []
            if group and not listed and group.kind.id in (*PLAIN, *MORE):
                group = self._wider(data, unit, spots, group)
                done = max(done, group.end)
            if listed:
                # a long line is read by parts that overlap
                yield from (one for one in listed if low <= one.start and own[0] <= one.start < own[1])
            elif group and is_own:
                yield group

    def _wider(self, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> Group:
        """The group, or what the words around its unit make of it."""

        def names(start: int, end: int, strictly: bool) -> bool:
            keys = {(PERSON_KEYS[s.rule], s.normalised) for s in within(spots, start, end) if s.rule in PERSON_KEYS}
            return any(strictly or key[0] in types for key in keys - own)

        own = {(PERSON_KEYS[s.rule], s.normalised) for s in group.spots if s.rule in PERSON_KEYS}
        types = {by for by, _ in own}
        for wide in passages.wider(data, unit, group.person_by, group.kind.id in MORE, names):
            told = self._plan.classify(wide, within(spots, wide.start, wide.end))
            if told and told.kind.rank > group.kind.rank and told.kind.id in MORE.get(group.kind.id, (told.kind.id,)):
                return told
        return group

    def in_table(self, data: bytes, grid: Grid, rows: Iterator[Row]) -> Iterator[Group]:
        """The records of rows of a table; ``data`` holds whole rows, ``rows`` those in which something was found."""
        if isinstance(grid, Layout) and (holder := self._holder_of(data, grid)):
            yield from self._statement(data, rows, grid, holder)
            return
        if not any(grid.headers):
            yield from self._nameless(data, rows, isinstance(grid, Layout) and grid.delimiter == " ")
            return
        kinds = self._kinds_of(grid)
        for row in rows:
            sure = certain(row.spots)
            person = self._plan.person(sure)
            if person is None:
                continue
            types = len({PERSON_KEYS[spot.rule] for spot in sure if spot.rule in PERSON_KEYS})
            fits = len(row.cells) == len(grid.headers) or not grid.strict
            found = kinds.kind_of(row.cells if fits else [], person[1], types)
            told = self._told(data, row, person[0], grid) if found and found.kind.id in PLAIN else None
            if told and found and told.kind.rank > found.kind.rank:
                yield told
            elif found:
                confidence = confidence_of(found.form, person[0].confidence)
                yield Group(found.kind, row.start, row.end, *person, tuple(sure), found.form, confidence)

    def _told(self, data: bytes, row: Row, person: Spot, grid: Grid) -> Group | None:
        """What a message in a row tells of the person whom it names."""
        if grid not in self._messages:
            self._messages[grid] = message_columns(grid.headers, self._plan)
        cells = [row.cells[column] for column in self._messages[grid] if column < len(row.cells)]
        unit = message_unit((row.start, row.end), cells, data[person.start : person.end], grid.keyed)
        return self._plan.classify(unit, certain(row.spots)) if unit else None

    def bulk(self, data: bytes, grid: Grid) -> BulkKinds | None:
        """The kinds of many rows of a table; None where they are lines of a statement."""
        if isinstance(grid, Layout) and self._holder_of(data, grid):
            return None
        if grid not in self._bulk:
            self._bulk[grid] = BulkKinds(self._kinds_of(grid))
        return self._bulk[grid]

    def _kinds_of(self, grid: Grid) -> TableKinds:
        kinds = self._kinds.get(grid)
        if kinds is None:
            kinds = self._kinds[grid] = TableKinds(self._plan, grid.headers, grid.keyed)
        return kinds

    def _nameless(self, data: bytes, rows: Iterator[Row], spaced: bool) -> Iterator[Group]:
        """The records of rows of a table without a header: each is a line of text. spaced: single blanks divide it."""
        for row in rows:
            sure = certain(row.spots)
            person = self._plan.person(sure)
            if person is not None:
                unit = units.nameless_row(data, (row.start, row.end), [] if spaced else row.cells, person[0].start)
                group = self._plan.classify(unit, sure)
                if group:
                    yield from _listed(group) or [group]

    def _holder_of(self, data: bytes, layout: Layout) -> Spot | None:
        """Whose statement a table is: of the person named above it; of one who is not named, in a known export."""
        if self._holder is None and self._plan.is_statement(layout):
            # its first rows are nobody else's
            self._holder = Spot(0, 0, "", f"statement\0{data[:512]!r}", 0.95)
        return self._holder if self._holder and self._plan.holds_alone(layout) else None

    def _statement(self, data: bytes, rows: Iterator[Row], layout: Layout, holder: Spot) -> Iterator[Group]:
        """The rows of a statement: each is a record of its holder, whether it names a person or not."""
        found = {row.start: row.spots for row in rows}
        for start, end in layout.row_spans(data):
            unit = units.table_row(data, (start, end), layout)
            sure = certain(found.get(start, ()))
            group = self._plan.classify(unit, sure, holder)
            if group:
                yield group

    def _unit(self, data: bytes, spot: Spot, low: int, own: bool) -> Unit:
        found = entry_block(data, spot.start, low)
        before = data[max(0, spot.start - 120) : spot.start]
        if found is None and b'"' in before and b":" in before:
            found = nested.json_object(data, spot.start)
        if found is None and before.rstrip().endswith((b">", b"<![CDATA[")):
            found = nested.xml_element(data, spot.start)
        return (
            found
            or nested.json_row(data, spot.start)
            or self._headed.row(data, spot.start, own)
            or units.key_block(data, spot.start, low)
            or units.form_block(data, spot.start, low)
            or units.numbered_block(data, spot.start)
            or units.line_unit(data, spot.start)
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


class Plan:
    """All record kinds, ready to be tried on units."""

    def __init__(self, ruleset: RuleSet) -> None:
        self.kinds = tuple(sorted(ruleset.kinds, key=lambda kind: (-kind.rank, kind.id)))
        self._statement = ruleset.statement
        names = {field.shape for kind in self.kinds for field in kind.fields.values()}
        self._shapes = {name: shapes.make(name, ruleset) for name in sorted(names)}
        self._rows = RowKinds(self.kinds, lambda name: shapes.make(name, ruleset).exact)
        self._alone = [
            (index, field) for index, kind in enumerate(self.kinds) for field in kind.fields.values() if field.alone
        ]
        self._rowed = [index for index, kind in enumerate(self.kinds) if kind.rows]
        # kinds that a key alone, or two of them, may make
        self._bare = [index for index, kind in enumerate(self.kinds) if all("second" in names for names in kind.needs)]
        spelling = ruleset.tables.get("traditional", {"simplified": "", "traditional": ""})
        self._simplified = str.maketrans(*("".join(spelling[name].split()) for name in ("traditional", "simplified")))
        self._vocabulary = Vocabulary(self.kinds, self.simplified)
        table = ruleset.tables.get("surnames", {})
        self._surnames = frozenset(
            str(name) for part in ("common", "single", "double", "traditional") for name in table.get(part, ())
        )

    def holds_alone(self, layout: Layout) -> bool:
        """Whether the header is that of a statement, whose rows are records of the holder named above it."""
        if self._statement is None:
            return False
        number = self.kinds.index(self._statement)
        named = {f.name for header in layout.headers for i, f in self.fields_of(header) if i == number}
        return all(any(name in named for name in names) for names in self._statement.needs)

    def simplified(self, text: str) -> str:
        """The text in the spelling of the vocabulary and the shapes, one character for one."""
        return text if text.isascii() else text.translate(self._simplified)

    def is_statement(self, layout: Layout) -> bool:
        """Whether the header is that of a known export of transactions."""
        return self._statement is not None and self._statement.is_export(map(self.simplified, layout.headers))

    def fields_of(self, header: str) -> Sequence[tuple[int, Field]]:
        """The fields that a header names, each with the index of its kind."""
        return self._vocabulary.fields_of(self.simplified(header))

    def shape(self, name: str) -> Callable[[str], bool]:
        """Whether a cell has the shape of a name."""
        return self._shapes[name].full

    def classify(self, unit: Unit, spots: list[Spot], holder: Spot | None = None) -> Group | None:
        """The record that a unit is: of the highest kind that holds. holder: only a line of that person's statement."""
        person = (holder, PERSON_KEYS.get(holder.rule, "account")) if holder else self.person(spots)
        if person is None:
            return None
        spot, by = person
        held = self._held(unit)
        types = {PERSON_KEYS[s.rule] for s in spots if s.rule in PERSON_KEYS}
        cells = (unit.cells or words(unit.text)) if unit.form == "text" and not holder else ()
        rules = {s.rule for s in spots}
        # the others need a field that the unit does not hold
        for index in sorted({*held, *self._bare, *(self._rowed if cells else ())}):
            kind = self.kinds[index]
            if ONLY_KIND.get(by, kind.id) != kind.id:
                continue
            holds = not (holder and kind.id != STATEMENT) and self._holds(kind, held.get(index, set()), by, types)
            if not holds and kind.id == "identity.person":
                # a telephone and an exact address
                holds = by == "phone" and "identity.address" in rules
            if not holds and not (cells and self._rows.holds(index, cells, rules)):
                continue
            confidence = confidence_of(unit.form, spot.confidence)
            return Group(kind, unit.start, unit.end, spot, by, tuple(spots), unit.form, confidence)
        return None

    @staticmethod
    def person(spots: list[Spot]) -> tuple[Spot, str] | None:
        """The spot that names the person of a unit, the surest kind of key first, and that kind."""
        for wanted in ORDER:
            for spot in spots:
                if PERSON_KEYS.get(spot.rule) == wanted:
                    return spot, wanted
        return next(((spot, ACCOUNT_KEYS[spot.rule]) for spot in spots if spot.rule in ACCOUNT_KEYS), None)

    @staticmethod
    def _holds(kind: RecordKind, held: set[str], by: str, types: set[str]) -> bool:
        if kind.id == "phone.number":
            return by == "phone"
        if kind.id == "identity.number":
            return by != "phone"
        if kind.id == "identity.person" and by == "phone":
            return "name" in held or "address" in held
        second = {"second"} if len(types) > 1 else set()
        return all(any(name in held or name in second for name in names) for names in kind.needs)

    # --- which fields a unit holds -----------------------------------------------------------------------------------

    def _held(self, unit: Unit) -> dict[int, set[str]]:
        held: dict[int, set[str]] = {}
        for key, value in unit.pairs:
            if value:
                plain = self.simplified(value)
                for index, field in self._vocabulary.fields_of(self.simplified(key)):
                    if self._is(field.shape, plain):
                        held.setdefault(index, set()).add(field.name)
                for index, field in self._alone:
                    if self._is(field.shape, plain):
                        held.setdefault(index, set()).add(field.name)
        if unit.text:
            self._in_text(self.simplified(unit.text), held)
        for cell in unit.cells:
            self._in_cell(cell, held)
        return held

    def _is(self, shape: str, value: str) -> bool:
        return self._shapes[shape].full(value)

    def _in_text(self, text: str, held: dict[int, set[str]]) -> None:
        for hit in self._vocabulary.hits(text):
            behind, before = text[hit.end : hit.end + BEHIND + 40], text[max(0, hit.start - LOOK_BACK) : hit.start]
            for index, field in hit.named:
                if field.name in held.get(index, ()):
                    continue
                shape = self._shapes[field.shape]
                found = shape.search(behind)
                ok = found is not None and found[0] <= BEHIND
                if not ok:
                    found = shape.last(before)
                    ok = found is not None and leads(before[found[1] :])
                if ok:
                    held.setdefault(index, set()).add(field.name)
        for index, field in self._alone:
            if self._shapes[field.shape].search(text):
                held.setdefault(index, set()).add(field.name)

    def _in_cell(self, cell: str, held: dict[int, set[str]]) -> None:
        """A cell of a table without a header: by its shape alone."""
        if not cell or len(cell) > 120:
            return
        for index, kind in enumerate(self.kinds):
            for field in kind.fields.values():
                if field.name == "name" and field.shape == "name":
                    ok = self._is_name(cell)
                elif field.alone or field.name == "address":
                    # where a number is registered is nobody's address
                    ok = self._is(field.shape, cell) and not (field.name == "address" and _REGION.fullmatch(cell))
                else:
                    continue
                if ok:
                    held.setdefault(index, set()).add(field.name)

    def _is_name(self, cell: str) -> bool:
        if not 2 <= len(cell) <= 4 or not all("\u4e00" <= sign <= "\u9fff" for sign in cell):
            return "·" in cell and 3 <= len(cell) <= 12
        return (cell[0] in self._surnames or cell[:2] in self._surnames) and cell[-1] not in NO_NAME
