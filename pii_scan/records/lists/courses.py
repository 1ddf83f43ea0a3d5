"""What happened to one person, told hour by hour, or what was looked up: who it is once, and below it each event."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model import SURE
from pii_scan.model.persons import PERSON_KEYS, SPOKEN
from pii_scan.records.groups import DOCUMENTS, Group, Spot, confidence_of, keys_by, within
from pii_scan.records.lists.answers import is_of_theirs
from pii_scan.records.lists.beside import is_affirmed
from pii_scan.records.lists.clauses import is_heading, is_shared, refers_back
from pii_scan.records.lists.course import HEADS, OF, Course, Line
from pii_scan.records.lists.feet import WHOSE
from pii_scan.records.lists.holders import telephones
from pii_scan.records.lists.named import ABOVE, is_named_alone, topic_of
from pii_scan.records.lists.noted import is_noted
from pii_scan.records.lists.paired import owners_of
from pii_scan.records.units import LONGEST, decoded, line_span, piece, text_unit
from pii_scan.records.units.remarks import line_above

if TYPE_CHECKING:
    from pii_scan.records import Plan
    from pii_scan.records.passes import Pass

# Events that there are at least.
_FEWEST = 2
# Bytes between an ID number and a passport of one person, on the lines of a head.
_NEAR = 120
# Bytes between the lines that name people one below the other, and telephones of those of whom a text tells by turns.
_APART, _FEW = 4, 16
_HOMES = {"property.housing", "property.rental"}
# Numbers of other sides that are remembered.
_MOST = 4096
# Who tells what stands below, and is none of those of whom it tells.
_TELLER = lazy_re(r"(?:报案|举报|投诉|负责|编制|申请|联系|委托|记录|经办|查询)人")
_POINT = lazy_re(r"[ \t]{0,8}[-*+•·] ")


def _is_numbered(read: Pass, at: int) -> bool:
    """Whether somebody is named by an ID number close above a place: a passport there is the same person's."""
    return bool(keys_by(within(read.spots, max(0, at - _NEAR), at), "id_number"))


def _is_enough(data: bytes, head: str, line: Line) -> bool:
    """Whether a line is an item, or refers to whom the head names, or is the first one below the heading of a part."""
    text = decoded(data, line.start, line.end)
    if _POINT.match(text) or refers_back(text):
        return True
    return not _TELLER.search(head) and is_heading(decoded(data, *line_above(data, line.start)))


class Courses:
    """Finds them, chunk after chunk, and knows whose the last one was and what was read. title: of the text."""

    def __init__(self, title: str = "") -> None:
        self._title = title
        self._course: Course | None = None
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
        """Take a place of the stream at which somebody is named whose rows stand below, or above."""
        insort(self._heads, at)

    def groups(self, read: Pass, plan: Plan) -> Iterator[Group]:
        """The events that begin in the own part of a chunk."""
        # what is far before a chunk is asked for no more
        far = bisect_left(self._ends, read.base - LONGEST)
        del self._starts[:far], self._ends[:far], self._heads[: bisect_left(self._heads, read.base - LONGEST)]
        if self._course:
            yield from self._go(self._course, read, plan)
        for spot in read.spots:
            if read.holds(spot.start) and spot.confidence >= SURE and spot.rule in HEADS:
                at = read.base + spot.start
                if not self.holds(read, spot.start, spot.start + 1) and (course := self._begun(read, plan, spot)):
                    if course.is_head:
                        self._heads.append(at)
                    yield from self._go(course, read, plan)
        self._ahead = list(self._course.ahead(read, plan)) if self._course else []

    def _begun(self, read: Pass, plan: Plan, spot: Spot) -> Course | None:
        """The course below the line, or behind the place, at which somebody is named; None where none is."""
        data = read.data
        low, end = piece(data, line_span(data, spot.start), spot.start)
        keys = [one for one in within(read.spots, low, end) if one.rule in PERSON_KEYS]
        by = HEADS[spot.rule]
        if by in OF and not is_named_alone(plan, read, (low, end), spot, keys):
            return None
        documents = {one.normalised: PERSON_KEYS[one.rule] for one in keys if one.rule in DOCUMENTS}
        head = decoded(data, low, end)
        is_beside = (by not in OF and is_affirmed(data, spot)) or is_of_theirs(head)
        both = owners_of(keys) if spot.normalised == next(reversed(documents), "") else {}
        are_apart = both or len({*documents.values()}) == len(documents)
        is_second = by != "id_number" and (len(documents) > 1 or _is_numbered(read, low))
        if is_beside or not are_apart or is_second or is_noted(plan, head) or is_shared(head):
            return None
        own = telephones(plan, data, keys)
        owners = both or (self._owners_with(read, (low, end), spot, own) if by == "id_number" else {})
        topic = plan.simplified(topic_of(data, low, end))
        before = self._topic if self._end >= 0 and read.base + low - self._end <= ABOVE else ""
        begin = end if by in OF else max(one.end for one in keys if one.rule in DOCUMENTS)
        begin = end if data[begin : begin + 1] == b'"' else begin  # a field of a page
        above = f"{self._title}\n{before}", self._kinds if before else set[str]()
        course = Course(spot, {*own, *owners}, topic, above, read.base + begin, head, bool(both))
        course.owners = owners
        high, seen_events = min(len(data), spot.start + LONGEST), 0
        for line in course.apart().lines(read, plan, high, high):
            spoken = line.kinds.intersection(SPOKEN) if line.start > begin else ()
            if spoken and plan.classify(text_unit(data, low, end), within(read.spots, low, end), None, spoken):
                return None  # one of the messages itself
            seen_events += len(line.events)
            # an item or a part below a document needs no other beside it, nor does what tells of the same person
            if line.events and (by not in OF or line.kinds <= _HOMES) and _is_enough(data, head, line):
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
        for spot in keys_by(seen, "phone"):
            if spot.normalised != owner.normalised:
                self._others.setdefault(spot.normalised, at)
        while len(self._others) > _MOST:
            del self._others[next(iter(self._others))]

    def _go(self, course: Course, read: Pass, plan: Plan) -> Iterator[Group]:
        """The events of a course that begin in the own part of a chunk."""
        high = min(len(read.data), read.own[1] + LONGEST)
        kinds = {kind.id: kind for kind in plan.kinds}
        by = HEADS[course.owner.rule]
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
                    phones = (spot.normalised[-11:] for spot in keys_by(seen, "phone"))
                    owner = next((course.owners[one] for one in phones if one in course.owners), course.owner)
                    if kind in SPOKEN:
                        self._see_others(read.base + start, seen, owner)
                    sure = confidence_of("text", owner.confidence)
                    yield Group(kinds[kind], start, end, owner, by, seen, "text", sure)
        self._course = None if course.is_over else course
