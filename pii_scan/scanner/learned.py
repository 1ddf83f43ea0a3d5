"""What was learned of the units of a list: what those hold of which the same is left without their values."""

from __future__ import annotations

from functools import lru_cache

from pii_scan.engine.skeletons import MARKS, Words
from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.scanner.lessons import Lesson

# Units of a kind that must have held the same.
ENOUGH = 3
# Kinds of units that are remembered; of more of them, those that were read more than once.
MOST = 5_000
# Units of a frame that were read where they stand before others are read together, and the share of them that may tell
# no more than themselves.
IN_PLACE, MOST_ODD = 12, 0.02
# Units of a frame, none of them odd, of which each tells of all that are like it.
ALL_ALIKE = 48
# Numbers, addresses of mail, and what stands for values.
_VALUE = lazy_re(rb"(?:[\w.+-]{1,64}@[\w.-]{1,64}|[A-Za-z]*[0-9%b][0-9A-Za-z.:%b-]*)+" % (MARKS, MARKS))


class Like(NamedTuple):
    """What is left of a unit, and the words in each of its addresses and texts of which only a mark is."""

    left: bytes
    said: tuple[Words, ...]


class Learned:
    """What units hold, by what is left of them.

    Of an address or a text no more is left than a mark. A word in one is silent where units hold the same with and
    without it, and loud where they do not; a unit with a loud word, or with one that was not met, is like no other.
    Nor is one with a value that another one raises, for that depends on how long the texts between them are.
    """

    def __init__(self) -> None:
        # of a unit without its values what it holds, None where units differ, and how many of them were read
        self._lessons: dict[bytes, tuple[Lesson | None, int]] = {}
        # of a frame, what units have in common that differ in their values alone, how many were read where they stand,
        # and how many of those do not tell by themselves what they hold
        self._frames: dict[bytes, tuple[int, int]] = {}
        # by frame, by the number of the text, and by word: whether it is silent
        self._words: dict[tuple[bytes, int, str], bool] = {}

    def __bool__(self) -> bool:
        return bool(self._lessons)

    def has_room(self) -> bool:
        """Whether further kinds of units can be remembered; those of which few came are forgotten for them."""
        for kept in (self._frames, self._words):
            if len(kept) > MOST:
                kept.clear()
        if len(self._lessons) <= MOST:
            return True
        self._lessons = {left: one for left, one in self._lessons.items() if one[1] >= ENOUGH}
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
        if any(self._words.get(word) is False for word in words):
            return lesson is not None
        if lesson and like.said and lesson.is_raised:
            self._lessons[like.left] = lesson, 0
            return True
        before, count = self._lessons.get(like.left, (lesson, 0))
        is_same = lesson is not None and before == lesson
        unknown = [word for word in words if word not in self._words]
        if is_same or not unknown:
            self._lessons[like.left] = (lesson if is_same else None), count + 1
        if count:
            self._words.update(dict.fromkeys(unknown, is_same))
        return is_same or (lesson is not None and bool(unknown))

    def lesson(self, like: Like, by_one: bool) -> Lesson | None:
        """What a unit holds, where that is known. by_one: from one other, where none of the frame is odd."""
        lesson, count = self._lessons.get(like.left, (None, 0))
        if lesson is None or not count or not all(self._words.get(word) for word in self._of(like)):
            return None
        if count < ENOUGH:
            read, odd = self._frames.get(_frame(like.left), (0, 0)) if by_one else (0, 0)
            return lesson if read >= ALL_ALIKE and not odd else None
        return lesson

    def is_open(self, like: Like) -> bool:
        """Whether a unit is to be read, and others of its frame tell by themselves what they hold."""
        lesson, count = self._lessons.get(like.left, (None, 0))
        if count and lesson is None:
            return False
        read, odd = self._frames.get(_frame(like.left), (0, 0))
        return read >= IN_PLACE and odd <= MOST_ODD * read and self.lesson(like, True) is None

    def _of(self, like: Like) -> list[tuple[bytes, int, str]]:
        """The words of a unit, with where they stand."""
        if not any(like.said):
            return []
        frame = _frame(like.left)
        return [(frame, number, word) for number, words in enumerate(like.said) for word in words]


@lru_cache(MOST)  # a unit is asked for several times
def _frame(left: bytes) -> bytes:
    return _VALUE.sub(b"0", left)
