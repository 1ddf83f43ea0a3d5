"""People whom a text made known by a document, and then calls by their names alone: what that tells is theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model import RecordKind
from pii_scan.model.persons import CARD, NAME, PERSON_KEYS, SPOKEN
from pii_scan.records.groups import DOCUMENTS, Group, Spot, beginning, confidence_of, within
from pii_scan.records.lists.happened import Happened
from pii_scan.records.lists.sentences import each_time, sentences
from pii_scan.records.lists.sorts import rides
from pii_scan.records.lists.speakers import WORDS, Known, Speakers, is_answer, speaks
from pii_scan.records.lists.statements import LASTING, LISTED
from pii_scan.records.passes import Pass
from pii_scan.records.units import LONGEST, MARKS, NUMBER, decoded, gaps, line_span, text_unit, told_unit
from pii_scan.records.units.cells import numbers_somebody

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Bytes between a name and the number of a document, and lines that may tell nothing.
_NEAR, _MISSES = 48, 60
# People who are remembered: of more, as lists have them, the same names come again.
_MOST = 32
# Bytes of the shortest line that tells something.
_SHORTEST = 12
# Ends of lines between them are fewer.
_LINES = 2
# What stands before a sentence.
_MARK = lazy_re(rf"[\s\u3000>{MARKS}]{{0,12}}(?:{NUMBER})?[ \u3000]{{0,2}}")
_DIGIT = lazy_re(r"\d")
# Who is there for others, behind the name.
_TITLE = lazy_re(r"律师|律師|[民干]警|警官|法官|检察官|医生|導遊|导游|司机|經理|经理|主任|秘书|助理|翻译")
# The same name in Latin letters, before it.
_LATIN = lazy_re(r"(?<![A-Za-z])([A-Z][a-z]{1,12}(?: [A-Z][a-z]{1,12}){1,2}) ?[(（/] ?\Z")
# What is called whom a record is about, right before the name.
_ROLE = lazy_re(
    r"(?:承租[人方]|租[客户]|乘[客车机]人?|旅客|住客|客[人户]|持卡人|[车业户机]主|权利人|嫌疑人|被告人?|当事人|上网人员|驾驶人|用户|户名)"
    r"[：: ]{0,2}\Z"
)
# What parts one of whom a sentence tells from the next.
_ENDS = lazy_re(r"[；;。、\n]")
# Who says a line.
_SAID = lazy_re(r"\s{0,4}[^\s\d：:，。,；;]{1,12}\s?[：:]\s?")
# What says that it is another one all the same.
_AGAIN = lazy_re(
    r"又[因犯涉开办领申]|再次|另[外案开办因涉]|还[有因]|第二[次张回]|又[^，,。；;\n]{0,6}[因开办]"
    r"|(?i:(?<![a-z])(?:older|earlier|previous|another|second|prior)(?![a-z]))"
)
# The title of what tells of one case, spaced or not, and bytes of a text in which it stands.
_JUDGED, _TITLED = lazy_re(r"(?:判\s{0,2}决|裁\s{0,2}定|起\s{0,2}诉(?:\s{0,2}意\s{0,2}见)?)\s{0,2}书"), 300
# Kinds of which a record has no other side.
_OF_ONE = frozenset(LISTED) - {"bank.transaction", *SPOKEN}
_OF_PHONES = ("location.fix",)
# What tells of no stay or journey: it is still to come, was none, or it is its end.
_NONE = lazy_re(
    r"没有?(?:在|去|坐|乘|住|入|来|上)|未(?:曾|能|入|乘|出|到)|取消|退[票订]|计划|計劃|打算|准备(?!了)|預約|预约|预订了|[将將拟擬][于於]|明[天日]"
    r"|(?i:(?<![a-z])(?:will|shall|plan(?:s|ned)?|tomorrow)(?![a-z]))"
    r"|\A(?!.*(?:[入抵登到][住店记记]|住[^址宅院]|开房|(?i:check-?in(?![a-z])|stay)))(?=.*(?:退房|离店|離店|(?i:check-?out)))"
)
# Bytes above a line that say what it tells of.
_ABOVE = 400


# Who sent a message, and when, above what it says: 王建国 05/11 10:27
_SENDER = lazy_re(r"(?:\A|\n)[ \t]{0,4}([\u4e00-\u9fff]{2,4})[ \t]{1,4}[\d:/.年月日 -]{4,24}\s{0,4}\n[^\n]{0,12}\Z")


class Mentioned:
    """Remembers who was named with a document, by name. None for a name that two have."""

    def __init__(self) -> None:
        self._known: dict[str, Known | None] = {}
        # where the last record ends in the stream, and lines with a name that told nothing since somebody was named
        self._end, self._misses = -1, 0
        # the last other record: where it ends in the stream, its kind and its person; and its cards
        self._last, self._cards = (-1, "", ""), set[str]()
        # whether the text is of one case, and who has a record of it
        self._is_judged, self._tried = False, set[str]()
        self._speakers, self._is_closed = Speakers(), False
        # whether people are known by telephones as well, which are fewer than a list has
        self._has_phones = True

    def close(self) -> None:
        """Forget all: of a list of people, or of what was not read, nobody is known by name."""
        self._known, self._speakers, self._is_closed = {}, Speakers(), True

    def __bool__(self) -> bool:
        return bool(self._known)

    def groups(
        self, read: Pass, plan: Plan, found: Sequence[Group], is_read: Callable[[int, int], bool]
    ) -> Iterator[Group]:
        """The records of a chunk, with what lines in its own part tell of people who were named before them.

        found: its other records. is_read: whether something of a span was read as what happened to somebody.
        """
        at = max(read.own[0], self._end - read.base)
        self._is_judged = self._is_judged or (not read.base and bool(_JUDGED.search(decoded(read.data, 0, _TITLED))))
        for group in sorted(found, key=lambda group: group.start):
            before = self._between(read, plan, (at, group.start), is_read)
            yield from (one for one in before if not _is_heading(read.data, one, group))
            self._see(read, plan, group)
            self._last = read.base + group.end, group.kind.id, group.person.normalised
            self._cards = _cards(group)
            self._tried |= {group.person.normalised} if self._is_judged and group.kind.id == "crime.case" else set()
            yield from self._of_others(read, plan, group, at, is_read) or [group]
            at = max(at, group.end)
        yield from self._between(read, plan, (at, read.own[1]), is_read)
        self._end = read.base + at

    def _see(self, read: Pass, plan: Plan, group: Group) -> None:
        """Take whom a record names, by what the person is called right before the number of the document."""
        by = {spot: PERSON_KEYS[spot.rule] for spot in group.spots if spot.rule in PERSON_KEYS}
        for spot in () if self._is_closed else sorted(by, key=lambda spot: by[spot] != group.person_by):
            # by another sort of number only somebody else is known: whom the person travels with, by a passport
            is_own = by[spot] == group.person_by
            is_known = spot.rule in DOCUMENTS or (is_own and self._has_phones)
            if is_known and group.start <= spot.start < group.end:
                for name in _names_before(read, plan, spot):
                    if is_own or name not in self._known:
                        self._take(read, group, Known(name, spot, by[spot], set()))
        people = {(known.spot.normalised, known.by == "phone") for known in self._known.values() if known}
        phones = sum(is_phone for _, is_phone in people)
        if len(people) - phones > _MOST:
            self.close()
        elif phones > _MOST:
            self._has_phones = False
            self._known = {name: known for name, known in self._known.items() if not known or known.by != "phone"}

    def _take(self, read: Pass, group: Group, known: Known) -> None:
        """Take what somebody is called; nobody is known by a name that two have. A document names more surely."""
        name, old = known.name, self._known.get(known.name)
        if old and old.by != "phone" == known.by:
            return
        is_same = old is not None and (old.spot.normalised == known.spot.normalised or old.by == "phone" != known.by)
        if name in self._known and not is_same:
            self._known[name] = None
            return
        known.rides.update(rides(decoded(read.data, group.start, group.end)), old.rides if old else ())
        self._known[name] = known
        self._misses = 0
        if known.by != "phone":
            self._speakers.relate(read, known)
        if known.by != "phone" and known.spot == group.person:
            self._speakers.introduce(read, known, group.end)

    def _of_others(
        self, read: Pass, plan: Plan, group: Group, at: int, is_read: Callable[[int, int], bool]
    ) -> list[Group]:
        """A record that names nobody by a number, as those of the people whom its lines call by their names, if any.

        at: where the records before it end.
        """
        own = decoded(read.data, group.start, group.end) if self._known and group.kind.id in _OF_ONE else ""
        if group.form != "text" or not own or group.person in within(read.spots, group.start, group.end):
            return []
        named = self._named(plan, own).values()
        others = [known for _, known in named if known.spot.normalised != group.person.normalised]
        span = max(group.start, at), group.end + 1
        return list(self._between(read, plan, span, is_read)) if others else []

    def _between(
        self, read: Pass, plan: Plan, span: tuple[int, int], is_read: Callable[[int, int], bool]
    ) -> Iterator[Group]:
        """What the lines tell that stand between two records."""
        low, high = span
        if high - low < _SHORTEST:
            return
        # the last line may go on behind the own part
        stop = high + LONGEST if high == read.own[1] else high
        lines = set[tuple[int, int]]()
        names = [name for name, known in self._known.items() if known]
        for name in map(str.encode, (*names, *(WORDS if names else ()))):
            at = read.data.find(name, low, stop)
            while at >= 0:
                start, end = line_span(read.data, at)
                if low <= start < high and end <= stop and end - start < LONGEST:
                    lines.add((start, end))
                at = read.data.find(name, end, stop)
        for start, end in sorted(lines):
            if self._misses < _MISSES and not is_read(start, end):
                self._speakers.read_to(read, start)
                told = [one for one in self._told(read, plan, start, end) if not self._goes_on(read, one)]
                self._misses = 0 if told else self._misses + 1
                yield from told

    def _told(self, read: Pass, plan: Plan, low: int, end: int) -> Iterator[Group]:
        """What a line, or each of its sentences, tells of the one person whom it names."""
        unit = text_unit(read.data, low, end)
        if numbers_somebody(unit.text) or any(spot.rule in DOCUMENTS for spot in within(read.spots, low, end)):
            return  # that is told of somebody else
        if _is_named_above(read, end):
            return
        parts = list(sentences(read.data, unit))
        named, answers = self._named(plan, unit.text), is_answer(unit.text)
        if len(parts) < 2 or not (named or answers) or (len(named) == 1 and not speaks(unit.text)):
            parts = [(low, end)]
        for start, stop in parts:
            text = decoded(read.data, start, stop)
            name, known = self._subject(read, plan, (start, stop), text, answers)
            # of one flight several lines may tell
            if known and not (rode := rides(text)) & known.rides:
                known.rides.update(rode)
                yield from _told_of(read, plan, (start, stop), name, known)

    def _goes_on(self, read: Pass, group: Group) -> bool:
        """Whether a record tells more of the one right above it: of the same case, account or licence of the person."""
        if group.kind.id == "crime.case" and group.person.normalised in self._tried:
            return True
        end, *what = self._last
        is_same = what == [group.kind.id, group.person.normalised] and group.kind.id in LASTING
        is_same = is_same and _cards(group) <= self._cards
        is_same = is_same and not _AGAIN.search(decoded(read.data, group.start, group.end))
        return is_same and not gaps(read.data, max(0, end - read.base), group.start)

    def _subject(
        self, read: Pass, plan: Plan, span: tuple[int, int], text: str, answers: bool
    ) -> tuple[str, Known | None]:
        """Whom a sentence is about, and how it calls that person.

        That is the one whom it names, or of several the one with whom it begins; who writes or answers; or who was
        named right before it. answers: whether it is a part of an answer.
        """
        named = self._named(plan, text)
        if len(named) > 1:
            start = _MARK.match(text)
            named = {name: one for name, one in named.items() if start and start.end() == one[0]}
        if named:
            name, (at, known) = next(iter(named.items()))
            self._speakers.speak_of(known, read.base + span[1])
            return name, known if _is_meant(read, span, text, (at, at + len(name))) else None
        return self._speakers.whom(read, span, text, answers)

    def _named(self, plan: Plan, text: str) -> dict[str, tuple[int, Known]]:
        """Those of the people whom a text names, by name, with where; of two such names the longer one."""
        places = {
            name: (plan.naming.place(name, text), one) for name, one in self._known.items() if one and name in text
        }
        found = {name: (at, one) for name, (at, one) in places.items() if at >= 0}
        return {name: one for name, one in found.items() if not any(name != other and name in other for other in found)}


def _is_heading(data: bytes, told: Group, group: Group) -> bool:
    """Whether what a line tells of somebody by name is told right below it with the number of the person's document."""
    is_same = (told.kind, told.person.normalised) == (group.kind, group.person.normalised)
    return is_same and told.end < group.start and not data[told.end : group.start].strip(b" \t\r\n#*")


def _cards(group: Group) -> set[str]:
    """The cards that a record tells of."""
    return {spot.normalised for spot in group.spots if spot.rule == CARD}


def _is_meant(read: Pass, span: tuple[int, int], text: str, name: tuple[int, int]) -> bool:
    """Whether a sentence is about the person whom it names: by the role, or nobody else is named before a number.

    name: where the name stands in the text.
    """
    if _ROLE.search(text[: name[0]]) or _TITLE.match(text, name[1]):
        return _TITLE.match(text, name[1]) is None
    low, high = (span[0] + len(text[:at].encode()) for at in name)
    digit = _DIGIT.search(text, name[1])
    end = span[0] + len(text[: digit.start()].encode()) if digit else span[1]
    # who says a line of a chat is nobody whom it tells of
    said = _SAID.match(text)
    begin = span[0] + len(said[0].encode()) if said else span[0]
    others = [one for one in beginning(read.spots, begin, end) if one.rule == NAME]
    return all(low <= one.start and one.end <= high for one in others)


def _is_named_above(read: Pass, end: int) -> bool:
    """Whether right below a line stands the number of a document and no name: that of whom the line names."""
    if read.data[end + 1 : end + 2] in (b"", b"\n"):
        return False
    below = within(read.spots, *line_span(read.data, end + 1))
    return any(spot.rule in DOCUMENTS for spot in below) and all(spot.rule != NAME for spot in below)


def _told_of(read: Pass, plan: Plan, span: tuple[int, int], name: str, known: Known) -> Iterator[Group]:
    """What a part of a text tells of somebody whom it calls by name: as if the number stood there again."""
    (start, stop), spot, by = span, known.spot, known.by
    text, spots = decoded(read.data, start, stop), within(read.spots, start, stop)
    if _NONE.search(text):
        return
    own = f"（{spot.normalised}）"
    told = told_unit(text.replace(name, f"{name}{own}", 1) if name else f"{text}{own}", start, stop)
    # by a telephone alone somebody is only found somewhere
    among = LISTED if by != "phone" else _OF_PHONES
    group = plan.classify(told, [spot, *spots], among=among)
    if group:
        group = group._replace(person=spot, person_by=by)
        yield from each_time(plan, read.data, text_unit(read.data, start, stop), spots, group)
        return
    sure = confidence_of("text", spot.confidence)
    for begin, end, kind in (one for one in _happened(read, plan, span, name) if one[2].id in among):
        yield Group(kind, begin, end, spot, by, tuple(within(spots, begin, end)), "text", sure)


def _names_before(read: Pass, plan: Plan, spot: Spot) -> list[str]:
    """What somebody is called right before the number of a document, or as who sent the message that it begins.

    Behind a name in Latin letters the same may stand in Chinese: Ma Peng (马鹏).
    """
    low = max(0, spot.start - _NEAR)
    keys = [one for one in within(read.spots, low, spot.start) if one.rule in PERSON_KEYS]
    low = max([low, *(one.end for one in keys if not _is_beside(read, one, spot))])
    names = [one for one in within(read.spots, low, spot.start) if one.rule == NAME]
    before = decoded(read.data, names[-1].start if names else low, spot.start)
    if names:
        name = decoded(read.data, names[-1].start, names[-1].end)
    else:
        sent = _SENDER.search(before)
        name = sent[1] if sent and plan.is_name(sent[1]) else plan.naming.last(before)
    if not name or before.count("\n", before.rfind(name)) >= _LINES:
        return []
    at = names[-1].start if names else spot.start - len(before[before.rfind(name) :].encode())
    latin = _LATIN.search(decoded(read.data, max(low, at - _NEAR), at))
    return [name, latin[1]] if latin else [name]


def _is_beside(read: Pass, number: Spot, other: Spot) -> bool:
    """Whether two numbers of one sentence may be those of one person: a passport and the number of an ID card."""
    is_other = PERSON_KEYS[number.rule] != PERSON_KEYS[other.rule]
    return is_other and not _ENDS.search(decoded(read.data, number.end, other.start))


def _happened(read: Pass, plan: Plan, span: tuple[int, int], name: str) -> list[tuple[int, int, RecordKind]]:
    """What a line tells that somebody did at an hour, or on the day with which it begins; nothing of what it plans."""
    start, end = span
    blank = "".join("\u3000" if sign > "\x7f" else " " for sign in name)
    text = decoded(read.data, start, end).replace(name, blank, 1)
    happened = Happened(plan.simplified(decoded(read.data, max(0, start - _ABOVE), start)), set())
    found = [*happened.events(text)] or happened.looked_up(text)
    places = [(start + len(text[:low].encode()), start + len(text[:high].encode()), kind) for low, high, kind in found]
    kinds = {kind.id: kind for kind in plan.kinds}
    return [(low, high, kinds[kind]) for low, high, kind in places if kind in kinds]
