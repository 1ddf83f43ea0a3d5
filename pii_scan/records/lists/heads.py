"""Whether what names a person stands above a list that is the person's: of payments, of journeys, of stays."""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import chain, islice
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import ACCOUNT_KEYS, NAME, PERSON_KEYS, SPOKEN
from pii_scan.records import units
from pii_scan.records.around import lines_before, passages
from pii_scan.records.around.chats import timed
from pii_scan.records.around.details import detailed
from pii_scan.records.around.exchanges import Exchanges
from pii_scan.records.around.outlines import are_labelled, entry, is_outside
from pii_scan.records.around.signatures import signed
from pii_scan.records.groups import LISTS, MORE, PERSON, PLAIN, Group, Spot, keys_by, names_anybody, within
from pii_scan.records.lists.beside import acts_for, is_present
from pii_scan.records.lists.callers import named_before
from pii_scan.records.lists.clauses import are_items, is_clause, is_entry, is_shared, names_owner, refers_back
from pii_scan.records.lists.days import days, has_day
from pii_scan.records.lists.dossiers import is_full, opens_another
from pii_scan.records.lists.feet import with_side
from pii_scan.records.lists.holders import ACCOUNT
from pii_scan.records.lists.paired import is_pair, name_above
from pii_scan.records.lists.reached import to_call, with_document, with_telephone, with_way_back
from pii_scan.records.lists.replies import reply
from pii_scan.records.lists.sorts import rides
from pii_scan.records.lists.statements import KINDS, LISTED, Printed, book_of
from pii_scan.records.units import Unit, nested
from pii_scan.records.units.cells import numbers_somebody
from pii_scan.records.units.entered import lines_and_items
from pii_scan.records.units.finder import UnitFinder
from pii_scan.records.units.items import has_mark
from pii_scan.records.units.logged import are_apart
from pii_scan.records.units.remarks import is_remark, line_behind

if TYPE_CHECKING:
    from pii_scan.model import RecordKind
    from pii_scan.records import Plan

# The end of a line that announces a list below it, whatever days it tells itself.
_ANNOUNCES = lazy_re(
    r"(?:以下|如下|下列)[^\n，。；;]{0,16}[：:]\s*\Z|(?:记录|明细|情况|经过|结果)如下\s?[：:→↓]{0,2}\s*\Z"
    r"|(?i:\b(?:following|as follows|below|here(?:by|with) list)\b)[^\n.;]{0,160}:\s*\Z"
)
# When somebody asked for a list, or printed it: no day of what it tells.
_ISSUED = lazy_re(
    "(?:查询|请求|打印|制表|出具|导出|生成|开具|查档|受理)(?:时间|日期)[：: ]{0,4}".encode()
    + rb"[0-9]{4}(?:[-/.]|\xe5\xb9\xb4)[0-9]{1,2}(?:[-/.]|\xe6\x9c\x88)[0-9]{1,2}"
)
# What the head of a statement tells of the account whose payments stand below it.
_OF_ACCOUNTS, _PAYMENT = ("bank.account", "bank.balance"), "bank.transaction"
# Bytes of the longest heading between two blocks.
_HEADING = 60
# What somebody says who is asked of others.
_WITNESS = lazy_re(r"报案|证人|被害|受害|目击|我看到|我看见")
# The heading of an interview that names its case, and lines above an answer in which it stands; and lines of an
# exchange that are asked what each tells.
_CASE, _QUESTIONS, _TURNS = lazy_re(r"案件编号|案号|案由|涉嫌"), 3, 16
# A day without a year, or of the calendar of Taiwan: 10月26日, 112年10月26日.
_UNDATED = lazy_re(r"(?<!\d)(?:1[01]\d年)?\d{1,2}月\d{1,2}[日号]")
# What is drawn below the last line of a form.
_RULED = lazy_re(r"(?:[.·…*=_─━—–-] ?){6,}\s*\Z")
# The kind of what a question names, and of what the answer tells.
_CAR, _WHERE = "driving.vehicle", "location.fix"


class Heads:
    """Tells heads from what is told of a person alone.

    is_part: whether a name is that of a part of a record. fits: whether names are those of a statement's columns.
    """

    def __init__(
        self,
        plan: Plan,
        finder: UnitFinder,
        printed: Printed,
        is_part: Callable[[str], bool],
        fits: Callable[[tuple[str, ...]], bool],
    ) -> None:
        self._plan, self._finder, self._printed, self._is_part, self._fits = plan, finder, printed, is_part, fits
        self._exchanges = Exchanges(plan.is_name, lambda word: bool(plan.fields_of(word)))

    def is_above(self, data: bytes, spots: list[Spot], unit: Unit, group: Group) -> bool:
        """Whether what names a person stands above a list that is the person's."""
        kind, end = group.kind.id, max(unit.end, group.end)
        may_head = kind in (*LISTED, *PLAIN) or group.person_by == ACCOUNT
        names = self._printed.follows(data, end) if may_head else ()
        if names and (kind in KINDS or group.person_by == ACCOUNT):
            return True
        # what was joined to it is no list
        booked = book_of(self._plan, names).kinds if names and group.end <= unit.end else frozenset()
        if kind in PLAIN:
            return not booked.isdisjoint(LISTED)
        is_booked = kind in booked or (kind in _OF_ACCOUNTS and _PAYMENT in booked)
        return kind in LISTED and (is_booked or self._heads(data, spots, unit, group))

    def _is_booked(self, data: bytes, end: int) -> bool:
        """Whether the columns of a list are named right below a place, whose rows are of whom stands above it."""
        header = self._printed.follows(data, end)
        return header != () and not book_of(self._plan, header).kinds.isdisjoint(LISTED)

    def is_open(self, data: bytes, spots: list[Spot], unit: Unit, group: Group) -> bool:
        """Whether an object or element that names somebody is not over, and what follows in it is that person's."""
        end = min(len(data), unit.end + units.LONGEST)
        at = next(days(data, (unit.end, end), self._is_part), -1) if nested.is_head(data, unit) else -1
        below = self._finder.unit(data, at, unit.end, False) if at >= 0 else unit
        seen = within(spots, below.start, below.end)
        if below is unit or names_anybody(seen):
            return False
        return self._plan.classify(below, seen, (group.person, group.person_by), LISTED) is not None

    def _heads(self, data: bytes, spots: list[Spot], unit: Unit, group: Group) -> bool:
        """Whether what names a person tells of no day, and a row that names nobody follows it."""
        told = _ISSUED.sub(b"", data[unit.start : unit.end])
        is_dated = has_day(told, 0, len(told)) or _UNDATED.search(unit.text) is not None
        is_own = is_dated and not _ANNOUNCES.search(unit.text)
        # and what begins with an hour is told of that day, or who was in the same room of that one
        is_own = is_own or is_entry(unit.text) or is_shared(unit.text)
        # a mapping in braces is closed
        is_own = is_own or (unit.form == "text" and bool(unit.outer))
        line = units.line_below(data, unit)
        if not line or is_own or group.person not in within(spots, unit.start, unit.end):
            return False
        # most lines name somebody: then it does not matter what they are a part of
        names = any(spot.rule in PERSON_KEYS for spot in within(spots, *line[:2]))
        if names or is_full(self._plan, unit, group) or passages.is_upper(unit.text):
            return False
        if not line[2] and passages.is_beside(unit.text, units.decoded(data, *line[:2])):
            return False
        below = self._finder.unit(data, line[0], unit.end, False)
        is_rest = below.end <= group.end and not self._comes_again(data, below)  # of one form
        # of one flight several lines may tell, and items of one list stand beside each other where none is of a day
        is_rest = is_rest or is_outside(data, unit, below) or not rides(unit.text).isdisjoint(rides(below.text))
        is_rest = is_rest or (are_items(unit.text, below.text) and not has_day(data, below.start, below.end))
        if below.start < unit.end or below.end <= unit.end or is_rest:
            return False
        seen = within(spots, below.start, below.end)
        # the car of the one who is named above may come again in each row
        own = {(s.rule, s.normalised) for s in group.spots if s.rule in ACCOUNT_KEYS and s.start < unit.end}
        others = [spot for spot in seen if (spot.rule, spot.normalised) not in own]
        is_others = names_anybody(others) or numbers_somebody(below.text) or names_owner(below.text)
        is_others = is_others or opens_another(data, below, spots)
        answer = None if is_others else reply(data, unit, group, spots)
        if is_others or (answer is not None and answer.end >= below.end) or self._is_rest(data, unit, below, group):
            return False
        row = self._plan.classify(below, seen, (group.person, group.person_by), (group.kind.id,))
        return row is not None and not is_clause(below.text) and self.goes_on(data, below, row)

    def completed(
        self, data: bytes, unit: Unit, group: Group, spots: list[Spot], is_read: Callable[[int, int], bool]
    ) -> Group:
        """The record with the signature of a letter below it, or else with what tells the rest of it there.

        is_read: whether something of a span was read as what happened to somebody.
        """
        answer = reply(data, unit, group, spots) if group.kind.id in LISTED else None
        if answer and answer.end > group.end:
            return group._replace(end=answer.end)
        if (told := with_side(data, unit, group, spots)).end > group.end:
            return told
        letter = signed(data, unit, group, spots)
        if letter.end > group.end:
            return letter
        if (numbered := with_document(data, group, spots)).end > group.end:
            whole = units.text_unit(data, numbered.start, numbered.end)
            wide = self.widened(data, whole, spots, numbered) if numbered.kind.id in PLAIN else numbered
            return numbered if is_read(whole.end, wide.end) else wide
        if (there := with_way_back(data, group, spots)).end > group.end:
            return there
        return with_telephone(data, unit, self._with_rest(data, unit, group, spots), spots)

    def _with_rest(self, data: bytes, unit: Unit, group: Group, spots: list[Spot]) -> Group:
        """The record with the line below it, where a paragraph ends with that line, or its entry of an outline."""
        below = units.line_below(data, unit)
        if group.kind.id not in LISTED or group.form != "text" or below is None or below[2] or group.end > unit.end:
            return group
        line = units.line_unit(data, below[0])
        # a call or message with somebody else is another one, and a key of the same sort or a mark begins the next
        seen = within(spots, line.start, line.end)
        is_other = names_anybody(seen) if group.kind.id in SPOKEN else bool(keys_by(seen, group.person_by))
        is_other = is_other or are_items(unit.text, line.text)
        is_other = is_other or are_apart(data, units.line_span(data, unit.start), below[:2])
        if line.start < unit.end or is_other or numbers_somebody(line.text):
            return group
        span = entry(data, unit)
        if span and units.line_span(data, unit.start)[0] > span[0] and _is_told_once(data, unit.end, span[1], spots):
            return group._replace(end=span[1])
        after = units.line_below(data, line)
        is_last = after is None or after[2] or _RULED.match(units.decoded(data, *after[:2]))
        if not is_last and not (span and span[1] <= line.end):
            return group
        if phone := to_call(data, line, group, spots):
            return group._replace(end=line.end, spots=(*group.spots, phone))
        return group._replace(end=line.end) if self._tells_rest(unit, line, group) else group

    def _is_rest(self, data: bytes, unit: Unit, below: Unit, group: Group) -> bool:
        """Whether a unit goes on with an entry: as points that tell of its first line, or as the second line of two."""
        span = entry(data, unit)
        if span and span[1] <= group.end and (has_mark(below.text) or are_labelled(data, below.start, span[1])):
            return True
        return span is not None and span[1] <= below.end and self._tells_rest(unit, below, group)

    def _tells_rest(self, unit: Unit, below: Unit, group: Group) -> bool:
        """Whether a unit tells more of a kind, and nothing that the one above it tells."""
        held = self._plan.held_of(below, group.kind)
        return bool(held) and held.isdisjoint(self._plan.held_of(unit, group.kind))

    def _comes_again(self, data: bytes, unit: Unit) -> bool:
        """Whether a unit is no block of keys and no row of a table, or another one of the same names follows it."""
        if unit.form not in ("keys", "table"):
            return True
        end, keys = unit.end, dict(unit.pairs).keys()
        # a heading may stand between: [[guest.stay]]
        for start, stop, _ in islice(units.lines_of(data, end, min(len(data), end + units.LONGEST)), 2):
            if dict(self._finder.unit(data, start, end, False).pairs).keys() == keys:
                return True
            if stop - start > _HEADING:
                break
        return unit.form == "table" and _has_twin(data, unit.start)

    @staticmethod
    def _again(data: bytes, line: Unit) -> bool:
        """Whether the next line has keys of a line."""
        below = units.line_below(data, line)
        keys = {key for key, _ in line.pairs}
        return below is not None and not keys.isdisjoint(key for key, _ in units.line_unit(data, below[0]).pairs)

    def _announces(self, data: bytes, wide: Unit, spots: list[Spot]) -> bool:
        """Whether words around a person end with what announces a list, and a row with a day and a number follows."""
        line = units.line_below(data, wide) if _ANNOUNCES.search(wide.text) else None
        return line is not None and has_day(data, *line[:2]) and bool(within(spots, *line[:2]))

    def lists(self, data: bytes, start: int, end: int, holder: tuple[Spot, str], spots: list[Spot]) -> bool:
        """Whether rows of a list stand in a span, each on a line of its own: one with names, or two that follow."""
        rows, others, high = 0, 0, min(len(data), end + units.LONGEST // 2)
        block, told = start, set[str]()
        for at in days(data, (start, end), self._is_part):
            unit = self._finder.unit(data, at, start, False)
            is_own = unit.start >= start and not is_present(data, units.line_span(data, unit.start)[1] - 1)
            if is_own and self._fits(tuple(key for key, _ in unit.pairs)):
                if self._comes_again(data, unit):
                    return True
                block = unit.end
        for low, stop, _ in lines_and_items(data, start, high):
            line = units.text_unit(data, low, stop)
            if is_remark(line.text):
                continue
            if numbers_somebody(line.text):
                break  # the list of somebody else, or none
            is_row = stop < high or stop == len(data)
            row = self._plan.classify(line, within(spots, low, stop), holder, LISTED) if is_row else None
            is_keyed = row and self._fits(tuple(key for key, _ in line.pairs)) and self._again(data, line)
            if block <= low < end and (is_keyed or self._printed.follows(data, low)):
                return True
            fields = self._plan.told_of(line, row.kind) if row else set()
            # rows of a list tell alike
            row, told = (None if rows and told.isdisjoint(fields) else row), fields
            rows, others = rows + (row is not None), others + (row is None)
            if rows > 1 or (row is None and (rows or others > 1)):
                break
        return rows > 1

    def goes_on(self, data: bytes, unit: Unit, group: Group) -> bool:
        """Whether a line is a row by its form, or another row follows it. group: what it is."""
        is_row = unit.pairs or group.kind.id in KINDS or group.person_by == ACCOUNT
        if unit.form != "text" or is_row or has_mark(unit.text) or refers_back(unit.text):
            return True
        below = line_behind(data, unit)
        low = units.behind_head(data, units.line_span(data, below[0]), 1)[0] if below else 0
        line = units.line_unit(data, max(low, below[0])) if below and (low > below[0] or not below[2]) else None
        # whoever is told of there has a record of their own
        return bool(
            line
            and not numbers_somebody(line.text)
            and self._plan.classify(line, [], (group.person, group.person_by), LISTED)
        )

    def exchange(self, data: bytes, at: int, spots: list[Spot]) -> Group | None:
        """The record that the questions and answers around a place are."""

        def keys(start: int, end: int) -> set[tuple[str, str]]:
            return {(sorts[s.rule], s.normalised) for s in within(spots, start, end) if s.rule in sorts}

        sorts = PERSON_KEYS | ACCOUNT_KEYS | {NAME: "name"}
        found = self._exchanges.around(data, at, keys)
        talk = self._plan.classify(found[1], within(spots, found[0], found[1].end)) if found else None
        if found is None or talk is None or self._are_each(data, found[0], talk, spots):
            return None
        # a question about something else takes nothing from what a line tells itself, at the hour of its message
        if any(kind.rank > talk.kind.rank for kind in self._alone(data, at, spots)):
            return None
        # who asks for a driver names the car, and is answered where it is
        is_asked = talk.kind.id == _CAR and talk.person.start != at
        told = self._alone(data, talk.person.start, spots) if is_asked else ()
        return None if any(kind.id == _WHERE for kind in told) else talk

    def _alone(self, data: bytes, at: int, spots: list[Spot]) -> list[RecordKind]:
        """What the line at a place tells of somebody by itself, and at the hour of its message."""
        line = units.text_unit(data, *units.line_span(data, at))
        seen = within(spots, line.start, line.end)
        alone = (self._plan.classify(one, seen) for one in (line, timed(data, line)) if one)
        return [one.kind for one in alone if one and one.kind.id not in PLAIN]

    def of_case(self, data: bytes, talk: Group, spots: list[Spot]) -> Group:
        """An interview that tells no more than who somebody is, as that of the case in the heading above it."""
        if talk.kind.id not in PLAIN or talk.person_by == "phone":
            return talk
        if _WITNESS.search(units.decoded(data, talk.start, talk.end)):
            return talk
        for line in islice(lines_before(data, talk.start), _QUESTIONS):
            if _CASE.search(line.text):
                unit = units.text_unit(data, line.start, talk.end)
                told = self._plan.classify(unit, within(spots, unit.start, unit.end), None, ("crime.case",))
                return told or talk
        return talk

    def _are_each(self, data: bytes, start: int, talk: Group, spots: list[Spot]) -> bool:
        """Whether more than one line of an exchange tells of a payment, call or message of its own.

        Or the line that names the person lists others as well.
        """
        own = within(spots, *units.line_span(data, talk.person.start))
        if len({spot.normalised for spot in keys_by(own, "id_number")}) > 1:
            return True
        if talk.kind.id not in KINDS:
            return False
        among = (talk.kind.id,)
        told = 0
        for low, high, _ in islice(units.lines_of(data, start, talk.end), _TURNS):
            line = units.text_unit(data, low, high)
            told += self._plan.classify(line, within(spots, low, high), None, among) is not None
        return told > 1

    def widened(self, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> Group:
        """The group, or what the words around its unit make of it."""
        if group.kind.id in PLAIN and (self._is_booked(data, unit.end) or acts_for(data, group.person.start, spots)):
            return group
        name = name_above(data, unit, spots) if group.kind.id in LISTS else None
        wide = group if name and is_pair(data, unit, spots) else self._wider(data, unit, spots, group)
        if name and wide is group:
            return group._replace(kind=self._plan.kind(PERSON), start=name.start, spots=(name, *group.spots))
        return wide

    def _wider(self, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> Group:
        def names(start: int, end: int, others: Collection[str]) -> bool:
            # who is there for the person is nobody else of whom the text tells
            seen = [s for s in within(spots, start, end) if not is_present(data, s.start)]
            keys = {(PERSON_KEYS[s.rule], s.normalised) for s in seen if s.rule in PERSON_KEYS} - own
            if any(key[0] in types or key[0] in others for key in keys):
                return True
            if known and any(name in units.decoded(data, start, end) for name in known):
                return True
            # a passport beside another name than that which an ID number stands beside is somebody else's
            called = {s.normalised for s in seen if s.rule == NAME}
            if "name" in others and not called <= named:
                return True
            return bool(called and named) and called.isdisjoint(named) and any(by != "phone" for by, _ in keys)

        own = {(PERSON_KEYS[s.rule], s.normalised) for s in group.spots if s.rule in PERSON_KEYS}
        types = {by for by, _ in own}
        named = {s.normalised for s in group.spots if s.rule == NAME}
        # whom documents above make known: what calls one of them by name is not of the one who is named here
        above = within(spots, max(0, unit.start - units.LONGEST), unit.start) if named else []
        known = named_before(above) - named
        answer = reply(data, unit, group, spots)
        around = passages.wider(data, unit, group.person_by, group.kind.id in MORE, names)
        for wide in chain(around, [answer] if answer else [], detailed(data, unit, names)):
            told = self._plan.classify(wide, within(spots, wide.start, wide.end))
            holder = (told.person, told.person_by) if told and told.kind.id in LISTED else None
            if holder and self._announces(data, wide, spots):
                return group
            if holder and wide is not answer and self.lists(data, unit.end, wide.end, holder, spots):
                return group
            if told and group.person_by == "phone" and told.person_by == "id_number" and told.kind is group.kind:
                # a number says more surely who it is, unless it stands beside another name
                line = within(spots, *units.line_span(data, told.person.start))
                called = {spot.normalised for spot in line if spot.rule == NAME}
                return told if not (called and named) or called & named else group
            if told and told.kind.rank > group.kind.rank and told.kind.id in MORE.get(group.kind.id, (told.kind.id,)):
                return told
        if group.kind.id in LISTS and self._plan.naming.is_above(data, unit):
            return group._replace(kind=self._plan.kind(PERSON))
        return group


def _has_twin(data: bytes, at: int) -> bool:
    """Whether the line above a row, which names its columns, stands near it again: above a row of somebody else."""
    low, high = units.line_span(data, max(0, at - 1))
    header = b"\n%b\n" % data[low:high]
    near = data[max(0, low - units.LONGEST) : low], data[high : high + units.LONGEST]
    return high - low > 1 and any(header in part for part in near)


def _is_told_once(data: bytes, start: int, end: int, spots: list[Spot]) -> bool:
    """Whether nobody is named in a span, nor a day, so that it is no list of what happened."""
    return not names_anybody(within(spots, start, end)) and not has_day(data, start, end)
