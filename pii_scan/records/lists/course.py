"""One course of events: whose it is, its lines, and where it ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import CARD, NAME, PERSON_KEYS, SPOKEN
from pii_scan.named import NamedTuple
from pii_scan.records.around.chats import tells_when
from pii_scan.records.groups import DOCUMENTS, Spot, names_document, names_somebody, within
from pii_scan.records.lists.answers import answers
from pii_scan.records.lists.clauses import is_entry, is_shared, names_owner
from pii_scan.records.lists.companions import is_list, without_companions
from pii_scan.records.lists.happened import Happened, day_asked, day_of, is_answer, is_of_another, is_of_others, trips
from pii_scan.records.lists.holders import ACCOUNT
from pii_scan.records.lists.leads import BEGUN, NUMBERED
from pii_scan.records.lists.moments import moments
from pii_scan.records.lists.named import is_head_line
from pii_scan.records.lists.noted import WIDE, is_noted
from pii_scan.records.lists.posted import posted
from pii_scan.records.units import LONGEST, decoded, lines_of
from pii_scan.records.units.items import is_next_item
from pii_scan.records.units.logged import is_logged_of_another
from pii_scan.records.units.pages import shown

if TYPE_CHECKING:
    from pii_scan.records import Plan
    from pii_scan.records.passes import Pass

# Lines in a row that tell of nothing.
_MISSES = 3
# Whom a line names that others stand below, and by which key.
HEADS = {**{rule: by for rule, by in PERSON_KEYS.items() if rule in DOCUMENTS or by == "phone"}, CARD: ACCOUNT}
# What is told of whom by a telephone or a card.
OF = {
    "phone": ("phone.cdr", "phone.sms", "location.fix", "property.rental", "property.housing"),
    ACCOUNT: ("bank.transaction", "bank.balance"),
}
# Who writes the message below, and when.
_SENDER = lazy_re(
    r"\s{0,4}(?:[^\s\d：:，。][^\s：:，。]{0,15}\s{1,3}(?:(?:(?:19|20)\d\d[-/])?\d{1,2}[-/]\d{1,2} )?"
    r"\d{1,2}:\d\d(?::\d\d)?"
    r"|(?:(?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2} )?\d{1,2}:\d\d(?::\d\d)?\s{1,3}[^\s：:，。]{1,16})\s*"
)


class Line(NamedTuple):
    """A line of a course, and where the events stand in it, each with its kind."""

    start: int
    end: int
    events: list[tuple[int, int, str]]

    @property
    def kinds(self) -> set[str]:
        """The kinds of the events."""
        return {kind for _, _, kind in self.events}


# What is told of a border.
_CROSSES = lazy_re("[出入]境|口岸|边检")


class Course:
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
        self._own = {*own, owner.normalised}
        self._begin, self._told, self._day = at, at, ""
        self.is_over, self.is_head = False, not (both or is_entry(head))
        self._is_list = not both and owner.rule in DOCUMENTS and is_list(head)
        # of several who are named above, whose each telephone is
        self.owners: dict[str, Spot] = {}
        self._kinds = SPOKEN if both else OF.get(HEADS[owner.rule], ())
        self._happened = Happened(topic, own, *before, self._kinds)
        self._misses, self._seen, self._gap = 0, 0, False
        self._are_looked_up, self._in_parts, self._is_chat = False, False, False

    def apart(self) -> Course:
        """One that goes on from here apart."""
        other = copy(self)
        other._happened = copy(self._happened)
        return other

    def lines(self, read: Pass, plan: Plan, stop: int, high: int) -> Iterator[Line]:
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
                yield Line(start, until, [(start, until, "phone.sms")])
                continue
            spots, raw, is_beside = self._of_owner(read, (start, end))
            text = shown(raw)
            is_own = answers(read.data, start, text, spots) or self._is_passport(text, spots)
            is_others = self._is_others(read, (start, end), spots, is_own)
            # who answers tells of somebody who was there, and then again of himself; so does a list of stays
            if is_others and self._seen and end < high and (is_answer(text) or is_shared(text)):
                continue
            if is_others or end == high < len(read.data) or self._ends_at(plan, read.base + start, raw, text, spots):
                break
            told = plan.simplified(text)
            # who else is named in a line has events of their own; a card or plate beside no name is the owner's
            found = self._found(told, start == self._begin - read.base, is_own or not names_somebody(spots))
            if is_beside and not (found or is_own):
                break  # who is named there has lines of his own below
            if not found and self._is_heading(told):
                yield Line(start, end, [])
                continue
            events = [(start + _size(text[:low]), start + _size(text[:till]), kind) for low, till, kind in found]
            if not self._goes_on(told, len(events)):
                break
            # somebody who is named between the events is no other side of them; and what was looked up stands alone
            is_between = self._seen and not self._are_looked_up and not any(spot.rule == NAME for spot in spots)
            if events or is_between:
                yield Line(start, end, events)
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
        # who writes divides words as tables do, and who pastes rows of one below a person leaves its signs
        is_dated = HEADS[self.owner.rule] not in OF and BEGUN.match(NUMBERED.sub("", raw)) is not None
        row = WIDE.sub(" ", raw.replace("\t", "  ")) if self._in_parts or is_dated else raw
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
        is_message = _SENDER.fullmatch(told) is not None and not tells_when(told)
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
        is_next = HEADS[self.owner.rule] in OF and _names_next(read.data, span, spots)
        is_next = is_next or is_logged_of_another(read.data, span[0], spots, self._own)
        is_next = is_next or (self._names_another(spots) and names_owner(decoded(read.data, *span)))
        # in a chat a name with a number is that of whom the next message tells
        is_next = is_next or (self._is_chat and names_somebody(spots) and self._names_another(spots))
        return is_next or (names_document(spots) and not is_own)

    def _is_passport(self, text: str, spots: Sequence[Spot]) -> bool:
        """Whether a line tells of a border and names a passport alone: that of whom an ID number names above it."""
        rules = {spot.rule for spot in spots if spot.rule in PERSON_KEYS or spot.rule == NAME}
        is_alone = {PERSON_KEYS.get(rule) for rule in rules} == {"passport"}
        return is_alone and HEADS[self.owner.rule] == "id_number" and _CROSSES.search(text) is not None

    def _names_another(self, spots: Sequence[Spot]) -> bool:
        return any(spot.rule == NAME and spot.normalised not in self._head for spot in spots)

    def _posted(self, read: Pass, span: tuple[int, int]) -> int:
        """Where the message ends that begins on a line; -1 where there is none."""

        def names(low: int, high: int) -> bool:
            spots = within(read.spots, low, high)
            return names_document(spots) or _names_next(read.data, (low, high), spots)

        is_asked = not self._kinds or "phone.sms" in self._kinds
        return posted(read.data, span, self._happened.topic, names) if is_asked else -1


def _names_next(data: bytes, span: tuple[int, int], spots: Sequence[Spot]) -> bool:
    """Whether a line only names somebody by a telephone or a card."""
    keys = [spot for spot in spots if HEADS.get(spot.rule) in OF]
    return len(keys) == 1 and is_head_line(data, span, keys[0])


def _size(text: str) -> int:
    """How many bytes a text takes."""
    return len(text.encode())
