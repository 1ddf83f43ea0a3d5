"""People whom a text made known by a document, and then calls by their names alone: what that tells is theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model import RecordKind
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.records.groups import DOCUMENTS, Group, Spot, confidence_of, within
from pii_scan.records.lists.feet import SPOKEN
from pii_scan.records.lists.happened import Happened
from pii_scan.records.lists.sentences import each_time, sentences
from pii_scan.records.lists.sorts import rides
from pii_scan.records.lists.statements import LISTED
from pii_scan.records.passes import Pass
from pii_scan.records.units import LONGEST, MARKS, NUMBER, decoded, line_span, text_unit, told_unit
from pii_scan.records.units.cells import numbers_somebody

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Bytes between a name and the number of a document, people who are remembered, and lines that may tell nothing.
_NEAR, _MOST, _MISSES = 48, 64, 60
# Bytes of the shortest line that tells something.
_SHORTEST = 12
# Ends of lines between them are fewer.
_LINES = 2
# What stands before a sentence.
_MARK = lazy_re(rf"[\s\u3000>{MARKS}]{{0,12}}(?:{NUMBER})?[ \u3000]{{0,2}}")
# Kinds of which one thing is told on several lines.
_LASTING = ("crime.case", "bank.account", "driving.licence")
# Kinds of which a record has no other side.
_OF_ONE = frozenset(LISTED) - {"bank.transaction", *SPOKEN}
# Who writes or answers: what stands before the name; the one who speaks, who was named before; what begins an answer.
_ME = lazy_re(
    r"(?:我(?:名?叫|是|[，,])|本人|(?:陈述|报销|投诉|申请|被[询讯]问|书写)人|(?:谈话|询问|讯问)对象|姓名)"
    r"(?:姓名)?[：: ]{0,2}\Z"
)
_KIN = (
    "[们国行司局院校店站段处队家爸妈爷奶哥姐弟妹叔姨舅姑嫂婶公婆岳父母的]|朋友|同[事学伴]|邻居|老[公婆板师乡]|[儿女][子儿]"
    "|爱人|丈夫|妻子|室友|领导"
)
_I, _HE = lazy_re(rf"(?<!自)我(?!{_KIN})|本人"), lazy_re(rf"(?<!其)[他她](?!{_KIN}|人)")
_ANSWER = lazy_re(r"\s{0,8}(?:答|[AＡ])\s?[：:]")
_PRONOUNS = ("我", "他", "她", "答：", "答:", "本人")
# Bytes between who was named last and a sentence that calls that person he or she.
_NEXT = 160
# What tells of no stay or journey: it is still to come, or it is its end.
_NOT_YET = lazy_re(
    r"计划|計劃|打算|准备(?!了)|預約|预约|预订了|[将將拟擬][于於]|明[天日]"
    r"|(?i:(?<![a-z])(?:will|shall|plan(?:s|ned)?|tomorrow)(?![a-z]))"
    r"|\A(?!.*(?:[入抵登到][住店记记]|住[^址宅院]|开房|(?i:check-?in(?![a-z])|stay)))(?=.*(?:退房|离店|離店|(?i:check-?out)))"
)
# Bytes above a line that say what it tells of.
_ABOVE = 400


# Who sent a message, and when, above what it says: 王建国 05/11 10:27
_SENDER = lazy_re(r"(?:\A|\n)[ \t]{0,4}([\u4e00-\u9fff]{2,4})[ \t]{1,4}[\d:/.年月日 -]{4,24}\s{0,4}\n[^\n]{0,12}\Z")


class _Known(NamedTuple):
    """Somebody who was named with a document: the value that names the person, which key it is, and what was told.

    rides: the flights and trains that were told of.
    """

    spot: Spot
    by: str
    rides: set[str]


class Mentioned:
    """Remembers who was named with a document, by name. None for a name that two have."""

    def __init__(self) -> None:
        self._known: dict[str, _Known | None] = {}
        # where the last record ends in the stream, and lines with a name that told nothing since somebody was named
        self._end, self._misses = -1, 0
        # the last other record: where it ends in the stream, its kind and its person
        self._last = -1, "", ""
        # who writes or answers, who was named first, and who was named last and where in the stream
        self._me: _Known | None = None
        self._first: _Known | None = None
        self._spoken: tuple[_Known | None, int] = None, -1

    def __bool__(self) -> bool:
        return bool(self._known)

    def groups(
        self, read: Pass, plan: Plan, found: Sequence[Group], is_read: Callable[[int, int], bool]
    ) -> Iterator[Group]:
        """The records of a chunk, with what lines in its own part tell of people who were named before them.

        found: its other records. is_read: whether something of a span was read as what happened to somebody.
        """
        at = max(read.own[0], self._end - read.base)
        for group in sorted(found, key=lambda group: group.start):
            yield from self._between(read, plan, (at, group.start), is_read)
            self._see(read, plan, group)
            self._last = read.base + group.end, group.kind.id, group.person.normalised
            yield from self._of_others(read, plan, group, at, is_read) or [group]
            at = max(at, group.end)
        yield from self._between(read, plan, (at, read.own[1]), is_read)
        self._end = read.base + at

    def _see(self, read: Pass, plan: Plan, group: Group) -> None:
        """Take whom a record names, by what the person is called right before the number of the document."""
        spot = group.person
        if spot.rule not in DOCUMENTS or not group.start <= spot.start < group.end:
            return
        if name := _name_before(read, plan, spot):
            old = self._known.pop(name, None)
            is_other = old is not None and old.spot.normalised != spot.normalised
            told = rides(decoded(read.data, group.start, group.end)) | (old.rides if old else set())
            known = _Known(spot, group.person_by, told)
            self._known[name] = None if is_other else known
            self._first, self._misses = self._first or known, 0
            if _ME.search(decoded(read.data, max(0, spot.start - _NEAR), spot.start).rpartition(name)[0]):
                self._me = known
            self._spoken = known, read.base + group.end
            while len(self._known) > _MOST:
                del self._known[next(iter(self._known))]

    def _of_others(
        self, read: Pass, plan: Plan, group: Group, at: int, is_read: Callable[[int, int], bool]
    ) -> list[Group]:
        """A record that names nobody by a number, as those of the people whom its lines call by their names, if any.

        at: where the records before it end.
        """
        own = decoded(read.data, group.start, group.end) if self._known and group.kind.id in _OF_ONE else ""
        if group.form != "text" or not own or group.person in within(read.spots, group.start, group.end):
            return []
        others = [known for known in self._named(own).values() if known.spot.normalised != group.person.normalised]
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
        for name in map(str.encode, (*names, *(_PRONOUNS if names else ()))):
            at = read.data.find(name, low, stop)
            while at >= 0:
                start, end = line_span(read.data, at)
                if low <= start < high and end <= stop and end - start < LONGEST:
                    lines.add((start, end))
                at = read.data.find(name, end, stop)
        for start, end in sorted(lines):
            if self._misses < _MISSES and not is_read(start, end):
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
        named = self._named(unit.text)
        is_answer = _ANSWER.match(unit.text) is not None
        if len(parts) < 2 or not (named or is_answer) or (len(named) == 1 and not _I.search(unit.text)):
            parts = [(low, end)]
        for start, stop in parts:
            text = decoded(read.data, start, stop)
            name, known = self._subject(text, read.base + start, is_answer)
            # of one flight several lines may tell
            if known and not (rode := rides(text)) & known.rides:
                known.rides.update(rode)
                yield from _told_of(read, plan, (start, stop), name, known)

    def _goes_on(self, read: Pass, group: Group) -> bool:
        """Whether a record tells more of the one right above it: of the same case, account or licence of the person."""
        end, *what = self._last
        is_same = what == [group.kind.id, group.person.normalised] and group.kind.id in _LASTING
        return is_same and b"\n\n" not in read.data[max(0, end - read.base) : group.start]

    def _subject(self, text: str, at: int, is_answer: bool) -> tuple[str, _Known | None]:
        """Whom a sentence is about, and how it calls that person.

        That is the one whom it names, or of several the one with whom it begins; who writes or answers; or who was
        named right before it. at: where it begins in the stream.
        """
        named = self._named(text)
        if len(named) > 1:
            start = _MARK.match(text)
            named = {name: known for name, known in named.items() if start and start.end() == text.find(name)}
        if named:
            name, known = next(iter(named.items()))
            self._spoken = known, at + len(text.encode())
            return name, known
        spoken, end = self._spoken
        if (me := _I.search(text)) and (self._me or is_answer):
            return me[0], self._me or self._first
        if (other := _HE.search(text)) and at - end < _NEXT:
            self._spoken = spoken, at + len(text.encode())
            return other[0], spoken
        return ("", self._me or self._first) if is_answer and not other else ("", None)

    def _named(self, text: str) -> dict[str, _Known]:
        """Those of the people whom a text names, by name; of two such names the longer one."""
        found = {name: known for name, known in self._known.items() if known and name in text}
        return {name: one for name, one in found.items() if not any(name != other and name in other for other in found)}


def _is_named_above(read: Pass, end: int) -> bool:
    """Whether right below a line stands the number of a document and no name: that of whom the line names."""
    if read.data[end + 1 : end + 2] in (b"", b"\n"):
        return False
    below = within(read.spots, *line_span(read.data, end + 1))
    return any(spot.rule in DOCUMENTS for spot in below) and all(spot.rule != NAME for spot in below)


def _told_of(read: Pass, plan: Plan, span: tuple[int, int], name: str, known: _Known) -> Iterator[Group]:
    """What a part of a text tells of somebody whom it calls by name: as if the number stood there again."""
    (start, stop), spot, by = span, known.spot, known.by
    text, spots = decoded(read.data, start, stop), within(read.spots, start, stop)
    if _NOT_YET.search(text):
        return
    own = f"（{spot.normalised}）"
    told = told_unit(text.replace(name, f"{name}{own}", 1) if name else f"{text}{own}", start, stop)
    group = plan.classify(told, [spot, *spots], among=LISTED)
    if group:
        group = group._replace(person=spot, person_by=by)
        yield from each_time(plan, read.data, text_unit(read.data, start, stop), spots, group)
        return
    sure = confidence_of("text", spot.confidence)
    for begin, end, kind in _happened(read, plan, span, name):
        yield Group(kind, begin, end, spot, by, tuple(within(spots, begin, end)), "text", sure)


def _name_before(read: Pass, plan: Plan, spot: Spot) -> str:
    """What somebody is called right before the number of the document, or as who sent the message that it begins."""
    low = max(0, spot.start - _NEAR)
    low = max([low, *(one.end for one in within(read.spots, low, spot.start) if one.rule in PERSON_KEYS)])
    names = [one for one in within(read.spots, low, spot.start) if one.rule == NAME]
    before = decoded(read.data, names[-1].start if names else low, spot.start)
    if names:
        name = decoded(read.data, names[-1].start, names[-1].end)
    else:
        sent = _SENDER.search(before)
        name = sent[1] if sent and plan.is_name(sent[1]) else plan.naming.last(before)
    return name if before.count("\n", before.rfind(name)) < _LINES else ""


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
