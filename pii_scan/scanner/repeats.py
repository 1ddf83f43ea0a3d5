"""Lists of people that are no tables: units of text that repeat, of which each is what the first ones were.

Lines, blocks of keys or rows without names for their columns that differ in their values alone hold the same. Once some
of a kind were read, the others are told by what is left of them without their values.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from pii_scan.engine import Candidate, Engine, Look
from pii_scan.engine.pieces import HAN
from pii_scan.engine.skeletons import Skeleton
from pii_scan.engine.stand_ins import MARKS, ODD, TEXT
from pii_scan.engine.view import View
from pii_scan.lazy import lazy_re
from pii_scan.model import Chunk
from pii_scan.records.groups import LISTS, MORE, PLAIN
from pii_scan.scanner.ends import LINE, OBJECT, TUPLE, behind, end_of
from pii_scan.scanner.inserts import Inserted, inserted, rows_read
from pii_scan.scanner.learned import ENOUGH, MOST, Learned
from pii_scan.scanner.lessons import Lesson, Span, Unit, are_distinct
from pii_scan.scanner.parts import AROUND, Known, Parts, together
from pii_scan.scanner.units import Units, in_inserts, in_table, in_text

if TYPE_CHECKING:
    from pii_scan.formats.sections import Sections
    from pii_scan.records import Group

# Bytes that are read to learn from; a shorter text is not worth it.
LESSON = 32 * 1024
# Values of persons in a lesson's first bytes that promise a list.
PROMISING, LOOKED_AT = 8, 4096
# Units of the shortest run that is worth to be told apart from what stands around it, and rows.
FEWEST, FEWEST_ROWS = 8, 3
# Bytes of the beginning of a unit that are looked at, and the share of units that must begin so.
OPENING, MOST_OF = 24, 0.9
# Bytes in which a value stands in a list that is dense enough: to take values out costs time, too.
DENSE = 256
# Bytes of which the units are looked at together. Where little of them was known, and so often in a row, the rest of
# the chunk is read as it is; after so many such chunks all are.
WINDOW, POOR_WINDOWS, POOR_CHUNKS = 4 * LESSON, 3, 4
# Bytes after which the rest may be so long that helpers are worth their start.
STEADY = 2 << 20
# One unit in so many is common, and one of a sort of which so many were read.
RARE, OFTEN = 20, 12
# a value of a person, or the plate of a car
_PERSON = lazy_re(
    rb"(?:(?<![0-9A-Za-z])|(?<=\\u[0-9a-fA-F]{4}))[1-9](?:[0-9]{16}[0-9Xx]|(?<=1)[3-9][0-9]{9})(?![0-9A-Za-z])"
    rb"|%b(?:\xc2\xb7)?[A-Z][0-9A-Z]{5,6}(?![0-9A-Za-z])" % HAN
)
# Where an object of a list surely begins, and a text in it.
_OBJECT, _TEXT = lazy_re(rb"\}\s{0,8},\s{0,8}(?=\{\")"), lazy_re(rb"(?<!\\)\"(?:[^\"\\]|\\.)*+\"")
# What differs from unit to unit: numbers, addresses of mail, values and Chinese texts.
_DIFFERENT = lazy_re(rb"(?:[\w.+-]{1,64}@[\w.-]{1,64}|[A-Za-z]*[0-9%b][0-9A-Za-z.:%b-]*+|%b)++" % (MARKS, MARKS, HAN))
_CHINESE = lazy_re(rb"%b|%b" % (HAN, TEXT))


# Where a part of a chunk stands, and what is left of it without its values.
Seen = tuple[Span, Skeleton]
# Reads a text for what it holds, apart from what stands in the stream.
Read = Callable[[Chunk, bool], tuple[Look, Sequence["Group"]]]


class Repeats:
    """The units of one text. engine: finds what they hold. sections: the tables in it that are read.

    told_afar: whether an object far away tells of them.
    """

    def __init__(self, engine: Engine, sections: Sections, told_afar: Callable[[], bool], read: Read) -> None:
        self._engine, self._sections, self._told_afar, self._read = engine, sections, told_afar, read
        self._learned = Learned()
        self._families: dict[bytes, bytes] = {}
        self._common: set[bytes] = set()
        self._counts = Counter[bytes]()
        # what units begin with, nothing where each line is one; and end with, at least: those on one line with a brace
        self._opening, self._end = b"", LINE
        # where in a chunk tuples go on, and of which table
        self._inserts = (0, "")
        self._listens = self._hopeless = False
        # how much the records tell: beside such as tell more one may be more than it is by itself
        self._tell: set[int] = set()
        # chunks of which little was known
        self._poor = 0
        # bytes of the chunks since then
        self._steady = 0

    @property
    def is_steady(self) -> bool:
        """Whether it is worth to take the values out of what follows elsewhere: little else is to be read of it."""
        return self._steady >= STEADY

    def elsewhere(self, chunk: Chunk) -> list[Seen]:
        """What ``parts`` looks at of a chunk, without its values: in a process of its own."""
        windows, seen = Parts(chunk, self._end), []
        while windows.at < chunk.end:
            parts, place = self._next(windows)
            skeleton = self._engine.skeletons.of(parts.view.data)
            if skeleton:
                seen.append((place, skeleton))
        return seen

    def _next(self, windows: Parts) -> tuple[Parts, Span]:
        """The next part of a chunk whose units are looked at together, and its place."""
        begin = windows.at
        window = windows.next(self._stop(windows.chunk, begin, WINDOW))
        return Parts(window, self._end), (begin, windows.at)

    def parts(self, chunk: Chunk, seen: Iterable[Seen] = ()) -> Iterator[Chunk | Known]:
        """The chunk by parts: what is known of some, and those that are to be read, of which ``learn`` is told.

        seen: what was looked at elsewhere.
        """
        if not self._is_worth(chunk):
            yield chunk
            return
        windows, poor, is_poor, looked_at = Parts(chunk, self._end), 0, True, dict(seen)
        while windows.at < chunk.end and poor < POOR_WINDOWS and not self._hopeless:
            parts, place = self._next(windows)
            self._listens = True
            yield from self._window(parts, looked_at.get(place))
            self._listens = False
            is_poor = is_poor and parts.is_poor
            poor = poor + 1 if parts.is_poor else 0
        self._poor += is_poor
        self._steady = 0 if is_poor else self._steady + chunk.end - chunk.start
        self._hopeless = self._hopeless or self._poor == POOR_CHUNKS
        if windows.at < chunk.end:
            yield windows.next(chunk.end)

    def _window(self, parts: Parts, skeleton: Skeleton | None) -> Iterator[Chunk | Known]:
        """The same of one part of a chunk, whose units are looked at together."""
        chunk = parts.chunk
        if not self._learned:
            yield parts.next(self._stop(chunk, chunk.start, LESSON))
        is_told = self._learned and not self._hopeless
        tuples = self._tuples(parts.view.data, parts.view.offset_in_view(chunk.start)) if is_told else ()
        units = self._units(parts.view, chunk, parts.at, skeleton, tuples) if is_told else None
        if units:
            yield from self._told_parts(parts, chunk, units)
        if parts.at < chunk.end:
            yield parts.next(chunk.end)

    def _told_parts(self, parts: Parts, chunk: Chunk, units: Units) -> Iterator[Chunk | Known]:
        """The parts of units that follow each other: runs of which is known what they hold, and what lies between."""
        # units are of the view, parts of the text as it is written
        written = parts.view.offset_in_original
        parts.starts = [written(start) for start, _ in units.spans]
        quiet = self._quiet(units, chunk.layout is not None)
        least = FEWEST_ROWS if self._has_rows(chunk) else FEWEST
        joint = self._read_together(chunk, parts.view, units, quiet)
        run: list[tuple[list[Candidate], list[Group]]] = []
        begin, is_quiet = 0, True
        for number, start in enumerate(parts.starts):
            may_tell = units.own[number] and quiet[number]
            told = self._told(parts.view.data, units, number, joint.get(number)) if may_tell else None
            if told is None:
                if len(run) >= least:
                    yield from parts.told(begin, start, run, is_quiet, self._told_afar)
                    is_quiet = True
                run = []
                # what lies here is read with what stands around it, and far around where that may say something of it
                is_quiet = is_quiet and (quiet[number] or not units.own[number])
                if start - parts.at >= LESSON and units.own[number]:
                    yield parts.next(start, is_quiet)
                    is_quiet = quiet[number]
                continue
            if not run:
                begin = start
            run.append(told)
        if len(run) >= least:
            yield from parts.told(begin, min(written(units.spans[-1][1]), chunk.end), run, is_quiet, self._told_afar)

    def learn(self, look: Look, groups: Sequence[Group]) -> None:
        """Take what was read of a part."""
        if self._told_afar() or not self._listens:
            return
        if not self._learned and not _is_dense(look):
            self._hopeless = True
            return
        if not self._learned.has_room():
            return
        if not self._learned:
            self._open(look.view.data, groups)
        units = None if self._hopeless else self._units_of(look)
        if units is None:
            self._hopeless = self._hopeless or not self._learned
            return
        self._see(units)
        quiet = self._quiet(units, look.chunk.layout is not None)
        for number, lesson in self._lessons_in(look, groups, units):
            if quiet[number]:
                self._learned.see(units.likes[number], lesson)
                self._hear(lesson)

    def _lessons_in(self, look: Look, groups: Sequence[Group], units: Units) -> Iterator[tuple[int, Lesson | None]]:
        """What the own units of a text hold, by their numbers."""
        starts = [candidate.start for candidate in look.found]
        firsts, reach = [group.start for group in groups], 0
        for number, (start, end) in enumerate(units.spans):
            found = look.found[bisect_left(starts, start) : bisect_left(starts, end)]
            told = groups[bisect_left(firsts, start) : bisect_left(firsts, end)]
            if units.own[number] and are_distinct(found):
                at, rules, judge = units.places[number], self._engine.ruleset.rules, self._engine.skeletons.verdict
                unit = Unit(look.view.data, units.skeleton, end, at, rules, judge)
                # what a record above reaches into tells nothing by itself
                yield number, unit.lesson(found, told) if reach <= start else None
            reach = max([reach, *(group.end for group in told)])

    def _hear(self, lesson: Lesson | None) -> None:
        self._tell.update(_tell(told.group.kind.id) for told in (lesson.told if lesson else ()))

    def _read_together(self, chunk: Chunk, view: View, units: Units, quiet: Sequence[bool]) -> dict[int, Lesson]:
        """What those units hold of which it is not known yet, where by their frames they tell it by themselves.

        Each by itself would be read with what stands around it.
        """
        numbers = [
            number
            for number, like in enumerate(units.likes)
            if units.own[number] and quiet[number] and len(self._tell) <= 1 and self._learned.is_open(like)
        ]
        numbers = units.joinable(numbers)
        numbers = [numbers[one] for one in self._learned.telling([units.likes[number] for number in numbers])]
        if len(numbers) < FEWEST or not self._learned.has_room():
            return {}
        look, groups = self._read(together(chunk, view.data, units, numbers), self._end == TUPLE)
        read = self._units_of(look)
        own = [number for number, is_own in enumerate(read.own) if is_own] if read else []
        alike = read and [read.likes[n].left.strip() for n in own] == [units.likes[n].left.strip() for n in numbers]
        if read is None or not alike:
            return {}
        places = dict(zip(own, numbers, strict=True))
        found = {}
        for number, lesson in self._lessons_in(look, groups, read):
            if lesson and self._learned.take(units.likes[places[number]], lesson):
                found[places[number]] = lesson
            self._hear(lesson)
        return found

    def _stop(self, chunk: Chunk, at: int, size: int) -> int:
        """Where a part of a chunk of such a size ends, with a whole unit; the last one may be nearly twice as long."""
        if chunk.end - at < 2 * size:
            return chunk.end
        if self._has_rows(chunk):
            rows = () if size > LESSON else self._rows(chunk)
            return next((start for start in rows if start >= at + size), chunk.end)
        return behind(chunk.data, self._end, at + size, chunk.end)

    def _has_rows(self, chunk: Chunk) -> bool:
        """Whether units are rows, of which each is what it is by itself."""
        return chunk.layout is not None or self._end == TUPLE

    def _rows(self, chunk: Chunk) -> Iterator[int]:
        """Where rows of a chunk begin."""
        rows = chunk.layout.row_spans(chunk.data) if chunk.layout else self._tuples(chunk.data, chunk.start)
        return (row[0] for row in rows)

    def _tuples(self, data: bytes, start: int) -> Iterable[Inserted]:
        """The tuples of a chunk that starts there."""
        return inserted(data, start + self._inserts[0], self._inserts[1]) if self._end == TUPLE else ()

    def _is_worth(self, chunk: Chunk) -> bool:
        """Whether a chunk may hold a list that is longer than what is read of it to learn."""
        if self._hopeless or chunk.cells or (chunk.layout and chunk.layout.named):
            return False
        if chunk.layout is None and chunk.end - chunk.start < 2 * LESSON:
            return False
        # nearly all texts are told by their beginning; for signs of tables all of one is searched
        head = chunk.data[chunk.start : chunk.start + LOOKED_AT]
        if len(_PERSON.findall(head)) < PROMISING:
            return False
        end = self._end_in(chunk)
        if not end or (self._learned and end != self._end) or (end == OBJECT and _has_braces_in_texts(chunk.data)):
            return False
        self._end = end
        return self._has_rows(chunk) or not self._engine.has_signs(chunk.data)

    def _end_in(self, chunk: Chunk) -> bytes:
        """What units end with; nothing in a table whose columns have names, nor where no units are found."""
        inserts = None if chunk.layout else self._sections.inserted(chunk.data, chunk.start, LOOKED_AT)
        self._inserts = inserts or (0, "")
        if inserts or not self._sections.idle:
            return TUPLE if inserts else b""
        is_lined = chunk.layout or chunk.data.find(b"\n", chunk.start, chunk.start + LESSON) >= 0
        if is_lined or self._learned:
            return LINE if is_lined else self._end
        return end_of(chunk.data[chunk.start : chunk.start + LOOKED_AT], _PERSON.findall)

    def _open(self, data: bytes, groups: Sequence[Group]) -> None:
        """Decide what units begin with: where groups have several lines, what most of them begin with."""
        if self._end not in (LINE, OBJECT):
            return
        if self._end == OBJECT:
            firsts = [data[group.start : group.start + OPENING] for group in groups]
        elif 2 * sum(1 for group in groups if b"\n" in data[group.start : group.end]) > len(groups):
            firsts = [data[data.rfind(b"\n", 0, group.start) + 1 : group.start + OPENING] for group in groups]
        else:
            return
        left = [self._engine.skeletons.of(first, with_texts=True) for first in firsts]
        firsts = [one.text if one else b"" for one in left]
        sizes = range(max(map(len, firsts), default=0), 0, -1)
        usual = (Counter(first[:size] for first in firsts).most_common(1)[0] for size in sizes)
        begin = next((one for one, count in usual if count >= MOST_OF * len(firsts)), b"")
        self._opening = ODD.split(begin)[0]
        # a block of lines that begins with a value has nothing by which to find it
        self._hopeless = not self._opening and self._end == LINE

    def _units_of(self, look: Look) -> Units | None:
        """The units of a text that was read."""
        tuples = rows_read(look) if self._end == TUPLE else ()
        return self._units(look.view, look.chunk, look.chunk.start, None, tuples)

    def _units(
        self, view: View, chunk: Chunk, at: int, skeleton: Skeleton | None, tuples: Iterable[Inserted]
    ) -> Units | None:
        """The units of the view of a chunk and its context; own are those of its own part from a place on."""
        data, own = view.data, (view.offset_in_view(at), view.offset_in_view(chunk.end))
        skeleton = skeleton or self._engine.skeletons.of(data)
        if skeleton is None:
            return None
        if chunk.layout:
            return in_table(skeleton, chunk.layout.row_spans(data), own)
        if self._end == TUPLE:
            return in_inserts(skeleton, tuples, own)
        return in_text(skeleton, data, self._end, self._opening, own)

    def _see(self, units: Units) -> None:
        """Take the families of units: those of which there are many are common."""
        counts = Counter(self._family(like.left) for like in units.likes)
        least = max(ENOUGH, len(units.likes) // RARE)
        if len(self._counts) > MOST:
            self._counts.clear()
        self._counts.update(counts)
        self._common.update(one for one, count in counts.items() if count >= least or self._counts[one] >= OFTEN)

    def _family(self, left: bytes) -> bytes:
        """What units have in common that differ in their Chinese texts and their numbers, too."""
        family = self._families.get(left)
        if family is None:
            if len(self._families) > MOST:
                self._families.clear()
            # a line of Chinese text may be the head of what follows, one of numbers is none
            family = _DIFFERENT.sub(lambda found: b"h" if _CHINESE.search(found[0]) else b"0", left)
            self._families[left] = family
        return family

    def _may_say(self, units: Units, number: int) -> bool:
        """Whether a unit may say something of those around it."""
        if units.loud is not None:
            return units.loud[number]
        family = self._family(units.likes[number].left)
        return family not in self._common and self._engine.skeletons.says(*units.likes[number])

    def _quiet(self, units: Units, rows: bool) -> list[bool]:
        """Of each unit whether nothing stands around it that may say something of it: it is among many of its like."""
        quiet = [True] * len(units.spans)
        starts = [start for start, _ in units.spans]
        for number, (start, end) in enumerate(units.spans) if not rows else ():
            if self._may_say(units, number):
                low, high = bisect_left(starts, start - AROUND), bisect_left(starts, end + AROUND)
                quiet[max(0, low - 1) : high] = [False] * (high - max(0, low - 1))
        return quiet

    def _told(
        self, data: bytes, units: Units, number: int, lesson: Lesson | None
    ) -> tuple[list[Candidate], list[Group]] | None:
        """What a unit holds, if that is known. lesson: by its own reading."""
        lesson = self._learned.lesson(units.likes[number], by_one=len(self._tell) <= 1) or lesson
        if lesson is None:
            return None
        place, outer = units.places[number], units.skeleton.outer
        made = [one.of(data, place, outer, self._engine.skeletons.verdict) for one in lesson.values]
        found = [one for one in made if one]
        if len(found) < len(made) or not are_distinct(found):
            return None
        return found, [one.of(found, place, outer, self._engine.ruleset.rules) for one in lesson.told]


def _tell(kind: str) -> int:
    """How much a record of a kind tells: a number alone, who somebody is, or what somebody did."""
    return 0 if kind in LISTS else 1 if kind in (*PLAIN, *MORE) else 2


def _has_braces_in_texts(data: bytes) -> bool:
    """Whether braces stand in the texts of objects, so that by them alone it is not known where one ends."""
    begin = _OBJECT.search(data)
    texts = _TEXT.findall(data, begin.end() if begin else 0)
    return any(b"{" in text or b"}" in text for text in texts)


def _is_dense(look: Look) -> bool:
    """Whether values stand close to each other in what was read."""
    return DENSE * len(look.found) >= look.own[1] - look.own[0]
