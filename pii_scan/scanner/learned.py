"""What was learned of the units of a list: what those hold of which the same is left without their values."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pii_scan.engine.skeletons import MARKS, Words
from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.scanner.lessons import Lesson

# Units of a sort that must have held the same.
ENOUGH = 3
# Sorts of units that are remembered, and words; of more of them, those that were read more than once.
MOST, MOST_WORDS = 5_000, 20_000
# Units of a frame that were read where they stand before others are read together, and the share of them that may tell
# no more than themselves.
IN_PLACE, MOST_ODD = 12, 0.02
# Units of a frame, none of them odd, of which each tells of all that are like it.
ALL_ALIKE = 48
# Numbers, addresses of mail, and what stands for values.
_VALUE = lazy_re(rb"(?:[\w.+-]{1,64}@[\w.-]{1,64}|[A-Za-z]*[0-9%b][0-9A-Za-z.:%b-]*)+" % (MARKS, MARKS))


class Like(NamedTuple):
    """What is left of a unit, and what stands there of which only a mark is: short texts, the words in long ones."""

    left: bytes
    said: tuple[Words | str, ...]


# Of a unit what is left, and the words that make it another one than others of which the same is.
Sort = tuple[bytes, tuple[object, ...]]
# A word where it stands: by frame, and by the number of the text in it.
Place = tuple[bytes, int, str]


class Learned:
    """What units hold, by what is left of them.

    Of a text, a short number or a code no more is left than a mark. A word of one is silent where units hold the same
    with and without it, and loud where they do not. What units hold of which the same is left is told by their loud
    words; where that is not enough, by all their words. A unit with a word that was not met is like no other, nor
    is one of which it depends on how long its texts are what it holds.
    """

    def __init__(self) -> None:
        # of sorts of units what they hold, None where they differ, and how many of them were read
        self._lessons: dict[Sort, tuple[Lesson | None, int]] = {}
        # of a frame, what units have in common that differ in their values alone, how many were read where they stand,
        # and how many of those do not tell by themselves what they hold
        self._frames: dict[bytes, tuple[int, int]] = {}
        # whether words are silent
        self._words: dict[Place, bool] = {}

    def __bool__(self) -> bool:
        return bool(self._lessons)

    def has_room(self) -> bool:
        """Whether further kinds of units can be remembered; those of which few came are forgotten for them."""
        if len(self._frames) > MOST:
            self._frames.clear()
        if len(self._words) > MOST_WORDS:
            self._words.clear()
        if len(self._lessons) <= MOST:
            return True
        self._lessons = {sort: one for sort, one in self._lessons.items() if one[1] >= ENOUGH}
        return 2 * len(self._lessons) <= MOST

    def see(self, like: Like, lesson: Lesson | None) -> bool:
        """Take what a unit holds that was read where it stands; whether all that are alike hold the same."""
        read, odd = self._frames.get(frame := _frame(like.left), (0, 0))
        is_same = self.take(like, lesson)
        self._frames[frame] = read + 1, odd + (not is_same)
        return is_same

    def take(self, like: Like, lesson: Lesson | None) -> bool:
        """Take what a unit holds; whether all that are alike hold the same."""
        words = self._of(like)
        sort = self._sort(like, words)
        if lesson and lesson.is_loose:
            self._lessons[sort] = lesson, 0
            return True
        before, count = self._lessons.get(sort, (lesson, 0))
        is_same = lesson is not None and before == lesson
        unknown = [word for word in words if word not in self._words]
        if is_same or not unknown:
            self._lessons[sort] = (lesson if is_same else None), count + 1
        if count and lesson is not None and unknown:
            self._words.update(dict.fromkeys(unknown, is_same))
            if not is_same:
                self._lessons[self._sort(like, words)] = lesson, 1
        return is_same or (lesson is not None and bool(unknown))

    def lesson(self, like: Like, by_one: bool) -> Lesson | None:
        """What a unit holds, where that is known. by_one: from one other, where none of the frame is odd."""
        words = self._of(like)
        lesson, count = self._lessons.get(self._sort(like, words), (None, 0))
        if lesson is None or not count or not all(word in self._words for word in words):
            return None
        if count < ENOUGH:
            read, odd = self._frames.get(_frame(like.left), (0, 0)) if by_one else (0, 0)
            return lesson if read >= ALL_ALIKE and not odd else None
        return lesson

    def is_open(self, like: Like) -> bool:
        """Whether a unit is to be read, and others of its frame tell by themselves what they hold."""
        lesson, count = self._lessons.get(self._sort(like, self._of(like)), (None, 0))
        if count and lesson is None:
            return False
        read, odd = self._frames.get(_frame(like.left), (0, 0))
        return read >= IN_PLACE and odd <= MOST_ODD * read and self.lesson(like, True) is None

    def _sort(self, like: Like, words: Sequence[Place]) -> Sort:
        """Which of those a unit is of which the same is left; by all its words where by the loud ones they differ."""
        sort = like.left, tuple([word[1:] for word in words if self._words.get(word) is False])
        lesson, count = self._lessons.get(sort, (None, 0))
        return (like.left, like.said) if count and lesson is None else sort

    def _of(self, like: Like) -> list[Place]:
        """The words of a unit, with where they stand."""
        if not any(like.said):
            return []
        frame = _frame(like.left)
        said = ((number, (one,) if isinstance(one, str) else one) for number, one in enumerate(like.said))
        return [(frame, number, word) for number, words in said for word in words]


@lru_cache(MOST)  # a unit is asked for several times
def _frame(left: bytes) -> bytes:
    return _VALUE.sub(b"0", left)
