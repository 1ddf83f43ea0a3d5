"""What was learned of the units of a list: what those hold of which the same is left without their values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pii_scan.engine.skeletons import Words
from pii_scan.engine.stand_ins import VALUE
from pii_scan.named import NamedTuple
from pii_scan.scanner.lessons import Lesson

# Units of a sort that must have held the same; and of those with all the same words, where others held something else.
ENOUGH, CERTAIN = 3, 12
# Sorts of units that are remembered, and words; of more of them, those that were read more than once.
MOST, MOST_WORDS = 5_000, 20_000
# Units of which the same is left that were read where they stand before others are read together, and the share of them
# that may tell no more than themselves.
IN_PLACE, MOST_ODD = 12, 0.02
# Units of which the same is left, none of them odd, of which each tells of all that are like it.
ALL_ALIKE = 48
# Units of a sort of which no two held the same yet.
_UNLIKE = 4
# What units hold depends on those before them, at first: how much of one that held something else is left at each that
# does not, and what is so little that it is forgotten.
_FADES, _FAINT = 0.98, 0.5


class Like(NamedTuple):
    """What is left of a unit, and what stands there of which only a mark is: short texts, the words in long ones."""

    left: bytes
    said: tuple[Words | str, ...]


# Of a unit what is left, and the words that make it another one than others of which the same is.
Sort = tuple[bytes, tuple[object, ...]]


class _Held(NamedTuple):
    """What units of a sort hold, how often that was read, and how often something else was, and lately."""

    lesson: Lesson | None = None
    times: int = 0
    others: float = 0.0

    @property
    def is_sure(self) -> bool:
        """Whether for long all that were read held the same."""
        return self.others < _FAINT

    def again(self) -> _Held:
        """The same was read once more."""
        return self._replace(times=self.times + 1, others=self.others * _FADES)

    def otherwise(self) -> _Held:
        """Something else was read, or nothing that tells of others."""
        return self._replace(others=self.others + 1)


_NOTHING = _Held()
# A word where it stands: by what is left of the unit, and by the number of the text in it.
Place = tuple[bytes, int, str]


class Learned:
    """What units hold, by what is left of them.

    Of a text, a number or a code no more is left than a mark. A word of one, or what the rules say of it, is silent
    where units hold the same with and without it, and loud where they do not. What units hold of which the same is left
    is told by their loud words; where that is not enough, by all their words. A unit with a word that was not met is
    like no other, nor is one of which it depends on how long its texts are what it holds.
    """

    def __init__(self) -> None:
        self._lessons: dict[Sort, _Held] = {}
        # those of sorts of which no two held the same, with their words
        self._unlike: dict[Sort, list[tuple[Lesson, list[Place]]]] = {}
        # by what is left of units, how many were read where they stand, and how many of those do not tell by themselves
        # what they hold
        self._read: dict[bytes, tuple[int, int]] = {}
        # whether words are silent, and how often some came together where one of them is not
        self._words: dict[Place, bool] = {}
        self._together = Counter[frozenset[Place]]()

    def __bool__(self) -> bool:
        return bool(self._lessons)

    def has_room(self) -> bool:
        """Whether further sorts of units can be remembered; those of which few came are forgotten for them."""
        for kept, most in ((self._read, MOST), (self._unlike, MOST), (self._together, MOST), (self._words, MOST_WORDS)):
            if len(kept) > most:
                kept.clear()
        if len(self._lessons) <= MOST:
            return True
        self._lessons = {sort: one for sort, one in self._lessons.items() if one.times >= ENOUGH}
        return 2 * len(self._lessons) <= MOST

    def see(self, like: Like, lesson: Lesson | None) -> bool:
        """Take what a unit holds that was read where it stands; whether it tells of others."""
        read, odd = self._read.get(like.left, (0, 0))
        tells = self.take(like, lesson)
        self._read[like.left] = read + 1, odd + (not tells)
        return tells

    def take(self, like: Like, lesson: Lesson | None) -> bool:
        """Take what a unit holds; whether that may tell of others."""
        words = self._of(like)
        unknown = [word for word in words if word not in self._words]
        sort = self._sort(like, words)
        held = self._lessons.get(sort, _NOTHING)
        if lesson is None or lesson.is_loose:
            # of a loose one it is known that it is one
            if not (unknown and held.times):
                self._lessons[sort] = held if lesson else held.otherwise()
            return lesson is not None
        if held.times == 0 and not sort[1]:
            self._begin(sort, lesson, words)
        elif held.times and held.lesson == lesson:
            self._lessons[sort] = held.again()
            self._words.update(dict.fromkeys(unknown, True))
            if held.others:
                self._take_whole(like, lesson)
        elif not unknown:
            return self._differs(sort, held, like, lesson)
        else:
            # what is told of one is compared with others of which all is known
            loud = self._loud_of(unknown, bool(held.times))
            self._words.update(dict.fromkeys(loud, False))
            if len(loud) == len(unknown):
                self._lessons.setdefault(self._sort(like, words), _Held(lesson, 1))
        return True

    def _differs(self, sort: Sort, held: _Held, like: Like, lesson: Lesson) -> bool:
        """Take a unit that holds something else than others of its sort, if there are; whether it tells of any."""
        if held.times == 0:
            self._lessons[sort] = _Held(lesson, 1)
            return True
        # most of those that come may be as this one is
        again = _Held(lesson, 1, held.others) if held.others > held.times else held
        self._lessons[sort] = again.otherwise()
        self._take_whole(like, lesson)
        return held.is_sure

    def _take_whole(self, like: Like, lesson: Lesson) -> None:
        """Take a unit by all its words."""
        own = self._lessons.get(whole := (like.left, like.said), _Held(lesson))
        self._lessons[whole] = own.again() if own.lesson == lesson else own.otherwise()

    def _begin(self, sort: Sort, lesson: Lesson, words: list[Place]) -> None:
        """Take a unit of a sort of which it is not known what it holds: what two of them do, whatever their words."""
        unlike = self._unlike.setdefault(sort, [])
        for other, others in unlike:
            if other == lesson:
                del self._unlike[sort]
                self._lessons[sort] = _Held(lesson, 2)
                for word in (*words, *others):
                    self._words.setdefault(word, True)
                return
        unlike.append((lesson, words))
        del unlike[:-_UNLIKE]

    def _loud_of(self, unknown: Sequence[Place], may_be: bool) -> Sequence[Place]:
        """By which words that were not met a unit is another one; nothing where that is not clear.

        By a single one, of what is told of values or else of all, or by some that come together. may_be: whether others
        of which all else is the same hold something else.
        """
        values = [word for word in unknown if word[2].startswith(VALUE)] or unknown
        if may_be and len(values) == 1:
            return values
        self._together[together := frozenset(unknown)] += 1
        return unknown if self._together[together] > 1 else ()

    def lesson(self, like: Like, by_one: bool) -> Lesson | None:
        """What a unit holds, where that is known. by_one: from one other, where none that are alike are odd."""
        words = self._of(like)
        held, least = self._held(like, words)
        if not (held.times and held.is_sure and all(word in self._words for word in words)):
            return None
        if held.times < least:
            read, odd = self._read.get(like.left, (0, 0)) if by_one and least == ENOUGH else (0, 0)
            return held.lesson if read >= ALL_ALIKE and not odd else None
        return held.lesson

    def is_open(self, like: Like) -> bool:
        """Whether a unit is to be read, and others of which the same is left tell by themselves what they hold."""
        read, odd = self._read.get(like.left, (0, 0))
        if read < IN_PLACE or odd > MOST_ODD * read:
            return False
        return self._held(like, self._of(like))[0].is_sure and self.lesson(like, True) is None

    def telling(self, likes: Sequence[Like]) -> list[int]:
        """The numbers of those units that tell most of the others: of each word that was not met, and of each sort."""
        counts = Counter[object]()
        found = []
        for number, like in enumerate(likes):
            words = self._of(like)
            new: list[object] = [word for word in words if word not in self._words]
            new = new or [self._sort(like, words)]
            if any(counts[one] < ENOUGH for one in new):
                counts.update(new)
                found.append(number)
        return found

    def _sort(self, like: Like, words: Sequence[Place]) -> Sort:
        """Which of those a unit is of which the same is left."""
        return like.left, tuple([word[1:] for word in words if self._words.get(word) is False])

    def _held(self, like: Like, words: Sequence[Place]) -> tuple[_Held, int]:
        """What those hold that are like a unit, and how many must have held it.

        By its loud words, or by all of them where by those they differ.
        """
        held = self._lessons.get(self._sort(like, words), _NOTHING)
        return (held, ENOUGH) if held.is_sure else (self._lessons.get((like.left, like.said), held), CERTAIN)

    def _of(self, like: Like) -> list[Place]:
        """The words of a unit, with where they stand."""
        left, found = like.left, list[Place]()
        for number, said in enumerate(like.said):
            if isinstance(said, str):
                found.append((left, number, said))
            else:
                found += [(left, number, word) for word in said]
        return found
