"""What happened to one person, told hour by hour, or what was looked up: who it is once, and below it each event."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model import SURE
from pii_scan.model.persons import CARD, NAME, PERSON_KEYS, SPOKEN
from pii_scan.named import NamedTuple
from pii_scan.records.groups import DOCUMENTS, Group, Spot, confidence_of, names_document, names_somebody, within
from pii_scan.records.lists.answers import answers, is_of_theirs
from pii_scan.records.lists.beside import is_affirmed
from pii_scan.records.lists.clauses import is_entry, is_headed, refers_back
from pii_scan.records.lists.companions import is_list, without_companions
from pii_scan.records.lists.feet import WHOSE
from pii_scan.records.lists.happened import Happened, day_asked, day_of, is_answer, is_of_another, is_of_others, trips
from pii_scan.records.lists.holders import ACCOUNT, label_of
from pii_scan.records.lists.moments import moments
from pii_scan.records.lists.named import ABOVE, is_head_line, is_named_alone, topic_of
from pii_scan.records.lists.noted import WIDE, is_noted
from pii_scan.records.lists.paired import owners_of
from pii_scan.records.lists.posted import posted
from pii_scan.records.sides import is_other
from pii_scan.records.units import LONGEST, decoded, line_span, lines_of, piece, text_unit
from pii_scan.records.units.items import is_next_item
from pii_scan.records.units.pages import shown

if TYPE_CHECKING:
    from pii_scan.records import Plan
    from pii_scan.records.passes import Pass

# Lines in a row that tell of nothing, and events that there are at least.
_MISSES, _FEWEST = 3, 2
# Bytes between an ID number and a passport of one person, on the lines of a head.
_NEAR = 120
# Bytes between the lines that name people one below the other, and telephones of those of whom a text tells by turns.
_APART, _FEW = 4, 16
# Whom a line names that others stand below, and by which key.
_HEADS = {**{rule: by for rule, by in PERSON_KEYS.items() if rule in DOCUMENTS or by == "phone"}, CARD: ACCOUNT}
# What is told of whom by a telephone or a card.
_OF = {
    "phone": ("phone.cdr", "phone.sms", "location.fix", "property.rental", "property.housing"),
    ACCOUNT: ("bank.transaction", "bank.balance"),
}
_HOMES = {"property.housing", "property.rental"}
# Numbers of other sides that are remembered.
_MOST = 4096
# Who writes the message below, and when.
_SENDER = lazy_re(
    r"\s{0,4}(?:[^\s\d：:，。][^\s：:，。]{0,15}\s{1,3}(?:(?:(?:19|20)\d\d[-/])?\d{1,2}[-/]\d{1,2} )?"
    r"\d{1,2}:\d\d(?::\d\d)?"
    r"|(?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:\d\d(?::\d\d)?\s{1,3}[^\s：:，。]{1,16})\s*"
)
_POINT = lazy_re(r"[ \t]{0,8}[-*+•·] ")


class _Line(NamedTuple):
    """A line of a course, and where the events stand in it, each with its kind."""

    start: int
    end: int
    events: list[tuple[int, int, str]]

    @property
    def kinds(self) -> set[str]:
        """The kinds of the events."""
        return {kind for _, _, kind in self.events}


class _Course:
    """Whose it is, and how far it was read.

    head: the line that names the owner. topic: what stands above. before: what is told of the one before, below whom
    this one stands, and its kinds. at: where it goes on, in bytes of the stream. both: whether the line names others as
    well, and the calls and messages below it are between them.
    """

    def __init__(
        self,
        owner: Spot,
        own: set[str],
        topic: str,
        before: tuple[str, set[str]],
        at: int,
        head: str,
        both: bool = False,
    ) -> None:
        self.owner, self._at, self._head = owner, at, head
        self._begin, self._told, self._day = at, at, ""
        self.is_over, self.is_head = False, not (both or is_entry(head))
        self._is_list = not both and owner.rule in DOCUMENTS and is_list(head)
        # of several who are named above, whose each telephone is
        self.owners: dict[str, Spot] = {}
        self._kinds = SPOKEN if both else _OF.get(_HEADS[owner.rule], ())
        self._happened = Happened(topic, own, *before, self._kinds)
        self._misses, self._seen, self._gap = 0, 0, False
        self._are_looked_up, self._in_parts, self._is_chat = False, False, False

    def apart(self) -> _Course:
        """One that goes on from here apart."""
        other = copy(self)
        other._happened = copy(self._happened)
        return other

    def lines(self, read: Pass, plan: Plan, stop: int, high: int) -> Iterator[_Line]:
        """The lines that begin before a place, until the course ends; what stands behind ``high`` is not there."""
        for start, end, gap in moments(read.data, lines_of(read.data, self._at - read.base, high)):
            if start >= stop:
                self._at = read.base + start
                return
            self._gap = self._gap or gap
            if read.base + start < self._told:  # a message was told on it
                continue
            if (until := self._posted(read, (start, end))) >= 0:
                self._told, self._misses, self._gap, self._seen = read.base + until, 0, False, self._seen + 1
                yield _Line(start, until, [(start, until, "phone.sms")])
                continue
            spots, raw, is_beside = self._of_owner(read, (start, end))
            text = shown(raw)
            is_own = answers(read.data, start, text, spots)
            is_others = self._is_others(read, (start, end), spots, is_own)
            # who answers tells of somebody who was there, and then again of himself
            if is_others and self._seen and is_answer(text) and end < high:
                continue
            if is_others or end == high < len(read.data) or self._ends_at(plan, read.base + start, raw, text, spots):
                break
            told = plan.simplified(text)
            # who else is named in a line has events of their own; a card or plate beside no name is the owner's
            found = self._found(told, start == self._begin - read.base, is_own or not names_somebody(spots))
            if is_beside and not (found or is_own):
                break  # who is named there has lines of his own below
            if not found and self._is_heading(told):
                yield _Line(start, end, [])
                continue
            events = [(start + _size(text[:low]), start + _size(text[:till]), kind) for low, till, kind in found]
            if not self._goes_on(told, len(events)):
                break
            # somebody who is named between the events is no other side of them; and what was looked up stands alone
            is_between = self._seen and not self._are_looked_up and not any(spot.rule == NAME for spot in spots)
            if events or is_between:
                yield _Line(start, end, events)
        self.is_over = True

    def _of_owner(self, read: Pass, span: tuple[int, int]) -> tuple[list[Spot], str, bool]:
        """The values and the text of a line, without companions; and whether it is an item that names one late."""
        seen = within(read.spots, *span)
        spots, raw = without_companions(read.data, span, seen, False)
        is_item = self._is_list and span[0] > self._begin - read.base and names_document(spots)
        spots, raw = without_companions(read.data, span, seen, True) if is_item else (spots, raw)
        return spots, raw.replace("\n", " "), is_item  # a moment may take several lines

    def _goes_on(self, told: str, events: int) -> bool:
        """Whether a line that tells so many events may stand in the course, of which it is a part then."""
        self._misses = 0 if events else self._misses + 1
        if not (events or self._seen):
            self._happened.goes_on(told)
        if self._misses > _MISSES or (self._gap and self._seen and not events and not self._in_parts):
            return False
        self._seen, self._gap = self._seen + events, self._gap and not events
        return True

    def _ends_at(self, plan: Plan, at: int, raw: str, text: str, spots: Sequence[Spot]) -> bool:
        """Whether a line that begins at a place of the stream is the next item, a row, or tells of another payer.

        raw: as it stands there. text: as a reader sees it.
        """
        row = WIDE.sub(" ", raw) if self._in_parts else raw  # who writes divides words as tables do
        is_row = at > self._begin and is_noted(plan, row)  # not behind the person
        return is_row or (bool(spots) and is_next_item(self._head, raw)) or is_of_another(text, self._head)

    def _found(self, told: str, is_head: bool, is_free: bool) -> list[tuple[int, int, str]]:
        """The events of a line. is_free: whether it names nobody, so that what was looked up may stand on it."""
        found = trips(told, list(self._happened.events(told)))
        if found or not is_free:
            return found
        found = self._happened.looked_up(told, is_head)
        # below the heading of a day none needs its day
        if not found and self._day and not is_of_others(told):
            dated = f"{self._day} {told}"
            one = self._happened.looked_up(dated) or (list(self._happened.events(dated)) if is_answer(told) else [])
            found = [(0, len(told), one[0][2])] if one else []
        self._are_looked_up = self._are_looked_up or bool(found)
        return found

    def _is_heading(self, told: str) -> bool:
        """Whether a line is a question, a day, or says who writes or with whom: it tells of the lines below it."""
        day = day_of(told)
        self._day = day or self._day
        asked = day_asked(told)
        self._day = self._day if asked is None else asked
        is_message = _SENDER.fullmatch(told) is not None
        begins, self._is_chat = bool(day) or is_message, self._is_chat or is_message
        if begins:
            self._gap, self._misses, self._in_parts = False, 0, True
        return begins or self._happened.hears(told)

    def ahead(self, read: Pass, plan: Plan) -> Iterator[tuple[int, int]]:
        """Where in the stream the next lines stand, as far as they are shown."""
        for line in self.apart().lines(read, plan, read.own[1] + LONGEST, len(read.data)):
            yield read.base + line.start, read.base + line.end

    def _is_others(self, read: Pass, span: tuple[int, int], spots: Sequence[Spot], is_own: bool) -> bool:
        """Whether a line names the next owner: by a document, which has events of its own, or as this one is named.

        is_own: whether the document is this one's.
        """
        is_next = _HEADS[self.owner.rule] in _OF and _names_next(read.data, span, spots)
        # in a chat a name with a number is that of whom the next message tells
        is_next = is_next or (self._is_chat and names_somebody(spots) and self._names_another(spots))
        return is_next or (names_document(spots) and not is_own)

    def _names_another(self, spots: Sequence[Spot]) -> bool:
        return any(spot.rule == NAME and spot.normalised not in self._head for spot in spots)

    def _posted(self, read: Pass, span: tuple[int, int]) -> int:
        """Where the message ends that begins on a line; -1 where there is none."""

        def names(low: int, high: int) -> bool:
            spots = within(read.spots, low, high)
            return names_document(spots) or _names_next(read.data, (low, high), spots)

        is_asked = not self._kinds or "phone.sms" in self._kinds
        return posted(read.data, span, self._happened.topic, names) if is_asked else -1


def _digits(spot: Spot) -> str:
    """The digits of a telephone as courses know it."""
    return spot.normalised[-11:] if PERSON_KEYS.get(spot.rule) == "phone" else ""


def _size(text: str) -> int:
    """How many bytes a text takes."""
    return len(text.encode())


def _names_next(data: bytes, span: tuple[int, int], spots: Sequence[Spot]) -> bool:
    """Whether a line only names somebody by a telephone or a card."""
    keys = [spot for spot in spots if _HEADS.get(spot.rule) in _OF]
    return len(keys) == 1 and is_head_line(data, span, keys[0])


def _telephones(plan: Plan, data: bytes, keys: Iterable[Spot]) -> set[str]:
    """The telephones on the line of a head that are not called another side's."""
    phones = (one for one in keys if PERSON_KEYS[one.rule] == "phone")
    return {one.normalised[-11:] for one in phones if not is_other(plan.simplified(label_of(data, one.start)))}


def _is_numbered(read: Pass, at: int) -> bool:
    """Whether somebody is named by an ID number close above a place: a passport there is the same person's."""
    return any(PERSON_KEYS.get(one.rule) == "id_number" for one in within(read.spots, max(0, at - _NEAR), at))


class Courses:
    """Finds them, chunk after chunk, and knows whose the last one was and what was read. title: of the text."""

    def __init__(self, title: str = "") -> None:
        self._title = title
        self._course: _Course | None = None
        # what is told of the last one, and where the events end in the stream
        self._topic, self._end, self._kinds = "", -1, set[str]()
        # in the stream: where the spans that were read begin and end, and what names whose they are
        self._starts, self._ends, self._heads = list[int](), list[int](), list[int]()
        # and the spans behind a chunk's own part that will be: a unit that begins in it may reach there
        self._ahead: list[tuple[int, int]] = []
        # whose the telephones are of those who were named last, line by line, and where the last line ended
        self._owners, self._named_until = dict[str, Spot](), -1
        # where in the stream the other side of a call or message was told first, by its number
        self._others: dict[str, int] = {}

    def holds(self, read: Pass, start: int, end: int) -> bool:
        """Whether something of a span of a chunk was read as events, or will be."""
        start, end = read.base + start, read.base + end
        at = bisect_right(self._ends, start)
        is_read = at < len(self._ends) and self._starts[at] < end
        return is_read or any(low < end and start < high for low, high in self._ahead)

    def is_known(self, read: Pass, group: Group) -> bool:
        """Whether a record is no more than a row before it, or than a number that a call above it was with."""
        if read.was_row(group):
            return True
        is_whose = group.person_by == "phone" and WHOSE.search(decoded(read.data, group.start, group.end)) is not None
        may_be = group.kind.id == "phone.number" or (group.kind.id == "identity.person" and is_whose)
        at = self._others.get(group.person.normalised, -1) if may_be else -1
        return 0 <= at < read.base + group.start

    def ended(self, at: int) -> int:
        """Where the last line that was read as events before a place of the stream ends; -1 where there is none."""
        before = bisect_right(self._ends, at)
        return self._ends[before - 1] if before else -1

    def heads(self, start: int, end: int) -> bool:
        """Whether a value in a span of the stream names whose events stand below."""
        at = bisect_left(self._heads, start)
        return at < len(self._heads) and self._heads[at] < end

    def see_head(self, at: int) -> None:
        """Take a place of the stream at which somebody is named whose rows stand below."""
        insort(self._heads, at)

    def groups(self, read: Pass, plan: Plan) -> Iterator[Group]:
        """The events that begin in the own part of a chunk."""
        # what is far before a chunk is asked for no more
        far = bisect_left(self._ends, read.base - LONGEST)
        del self._starts[:far], self._ends[:far], self._heads[: bisect_left(self._heads, read.base - LONGEST)]
        if self._course:
            yield from self._go(self._course, read, plan)
        for spot in read.spots:
            if read.holds(spot.start) and spot.confidence >= SURE and spot.rule in _HEADS:
                at = read.base + spot.start
                if not self.holds(read, spot.start, spot.start + 1) and (course := self._begun(read, plan, spot)):
                    if course.is_head:
                        self._heads.append(at)
                    yield from self._go(course, read, plan)
        self._ahead = list(self._course.ahead(read, plan)) if self._course else []

    def _begun(self, read: Pass, plan: Plan, spot: Spot) -> _Course | None:
        """The course below the line, or behind the place, at which somebody is named; None where none is."""
        data = read.data
        low, end = piece(data, line_span(data, spot.start), spot.start)
        keys = [one for one in within(read.spots, low, end) if one.rule in PERSON_KEYS]
        by = _HEADS[spot.rule]
        if by in _OF and not is_named_alone(plan, read, (low, end), spot, keys):
            return None
        documents = {one.normalised: PERSON_KEYS[one.rule] for one in keys if one.rule in DOCUMENTS}
        head = decoded(data, low, end)
        is_beside = (by not in _OF and is_affirmed(data, spot)) or is_of_theirs(head)
        both = owners_of(keys) if spot.normalised == next(reversed(documents), "") else {}
        are_apart = both or len({*documents.values()}) == len(documents)
        is_second = by != "id_number" and (len(documents) > 1 or _is_numbered(read, low))
        if is_beside or not are_apart or is_second or is_noted(plan, head):
            return None
        own = _telephones(plan, data, keys)
        owners = both or (self._owners_with(read, (low, end), spot, own) if by == "id_number" else {})
        topic = plan.simplified(topic_of(data, low, end))
        before = self._topic if self._end >= 0 and read.base + low - self._end <= ABOVE else ""
        begin = end if by in _OF else max(one.end for one in keys if one.rule in DOCUMENTS)
        begin = end if data[begin : begin + 1] == b'"' else begin  # a field of a page
        above = f"{self._title}\n{before}", self._kinds if before else set[str]()
        course = _Course(spot, {*own, *owners}, topic, above, read.base + begin, head, bool(both))
        course.owners = owners
        high, seen_events = min(len(data), spot.start + LONGEST), 0
        for line in course.apart().lines(read, plan, high, high):
            spoken = line.kinds.intersection(SPOKEN) if line.start > begin else ()
            if spoken and plan.classify(text_unit(data, low, end), within(read.spots, low, end), None, spoken):
                return None  # one of the messages itself
            seen_events += len(line.events)
            # an item or a part below a document needs no other beside it, nor does what tells of the same person
            is_item = line.events and (by not in _OF or line.kinds <= _HOMES)
            text = decoded(data, line.start, line.end) if is_item else ""
            if _POINT.match(text) or refers_back(text) or (is_item and is_headed(data, line.start)):
                seen_events = _FEWEST
            if seen_events >= _FEWEST or (before and self._kinds & line.kinds and line.start > begin):
                self._topic = f"{before}\n{topic}"[-2 * ABOVE :]
                return course
        return None

    def _owners_with(self, read: Pass, span: tuple[int, int], spot: Spot, own: set[str]) -> dict[str, Spot]:
        """The telephones of those who are named line by line down to this one, each with whose it is; one is nobody."""
        start, end = read.base + span[0], read.base + span[1]
        if not 0 <= start - self._named_until <= _APART or len(self._owners) >= _FEW:
            self._owners = {}
        self._owners, self._named_until = {**self._owners, **dict.fromkeys(own, spot)}, end
        return self._owners if len({one.normalised for one in self._owners.values()}) > 1 else {}

    def _see_others(self, at: int, seen: Sequence[Spot], owner: Spot) -> None:
        for spot in seen:
            if PERSON_KEYS.get(spot.rule) == "phone" and spot.normalised != owner.normalised:
                self._others.setdefault(spot.normalised, at)
        while len(self._others) > _MOST:
            del self._others[next(iter(self._others))]

    def _go(self, course: _Course, read: Pass, plan: Plan) -> Iterator[Group]:
        """The events of a course that begin in the own part of a chunk."""
        high = min(len(read.data), read.own[1] + LONGEST)
        kinds = {kind.id: kind for kind in plan.kinds}
        by = _HEADS[course.owner.rule]
        for line in course.lines(read, plan, read.own[1], high):
            # what is told behind its owner on one line needs no record of the owner
            start = line_span(read.data, line.start)[0] if line.start == course.owner.end else line.start
            self._starts.append(read.base + start)
            self._ends.append(read.base + line.end)
            self._end = read.base + line.end
            self._kinds = line.kinds or self._kinds
            for start, end, kind in line.events:
                if kind in kinds:
                    seen = tuple(within(read.spots, start, end))
                    owner = next(
                        (course.owners[key] for key in map(_digits, seen) if key in course.owners), course.owner
                    )
                    if kind in SPOKEN:
                        self._see_others(read.base + start, seen, owner)
                    sure = confidence_of("text", owner.confidence)
                    yield Group(kinds[kind], start, end, owner, by, seen, "text", sure)
        self._course = None if course.is_over else course
