"""Text with its values taken out: of two lines that differ in their values alone, the same is left."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pii_scan.engine.codes import Codes
from pii_scan.engine.confirm import Confirmer, Found
from pii_scan.engine.pieces import OTHER, PIECE, counted
from pii_scan.engine.stand_ins import ODD, TEXT, VALUE, StandIns
from pii_scan.engine.words import Lexicon
from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NO_NAME
from pii_scan.named import NamedTuple
from pii_scan.validators.person import is_side_of, region_names

if TYPE_CHECKING:
    import re

    from pii_scan.engine.known import KnownValues

# Texts of which is remembered what is left of them.
REMEMBERED = 1 << 14
# The end of a line in a text of JSON, or what stands between cells; and bytes that tell it.
_ESCAPED, _ESCAPE = lazy_re(rb"(?<!\\)\\[nrt]\Z"), 3
# Characters of a text of which it does not matter what stands between its words, and of what is no word in it.
LONG_TEXT, REST = 4, 2
# What is told of every one that is no address.
_LONG = "text"
# Characters by which it may be known what a text says that has none of the words.
_SAYS = lazy_re("[在住到于由向被从经因为与和跟同给对把将是系有无未不没男女及或的了租借买卖付收转存取欠]")
# Surnames that are words before a name, too.
_BEFORE = frozenset("向和于於同从由与给对")
# Bytes of a Chinese character.
_CHARACTER = 3
# Bytes of the shortest and the longest name, and of the longest text in which one is looked for.
_SHORTEST, _WHOLE, _LONGEST = 6, 12, 60
_PERSON, _ADDRESS = "identity.person_name", "identity.address"
# What stands before a number, and behind it, in a group of such, which may be one value; and before a part of a code.
_GROUPED, _GROUPS, _LETTERS = lazy_re(rb"[0-9][ -]\Z"), lazy_re(rb"[ -][0-9]"), lazy_re(rb"[A-Za-z]-\Z")


# The words in a long text of which only a mark is left.
Words = frozenset[str]


class Taken(NamedTuple):
    """A part of a piece by its place in it, and what is left of that.

    said: of an address or a long text the words in it, of what is short all that may matter of it.
    """

    start: int
    end: int
    left: bytes
    said: Words | str | None = None


class Skeleton(NamedTuple):
    """What is left of a text. Some values become shorter: where they end in it, and where they end here.

    said: where marks stand here of which more is told, and that.
    """

    text: bytes
    ends: Sequence[int]
    places: Sequence[int]
    said: Sequence[tuple[int, Words | str]]

    def outer(self, place: int) -> int:
        """The offset in the text itself of a place in what is left of it."""
        number = bisect_right(self.places, place)
        return place + self.ends[number - 1] - self.places[number - 1] if number else place

    def inner(self, offset: int) -> int:
        """The place in what is left of an offset in the text itself; of one inside a shorter value, not its own."""
        number = bisect_right(self.ends, offset)
        return offset - self.ends[number - 1] + self.places[number - 1] if number else offset


class Skeletons:
    """Takes values out of texts. words: those that say something where they stand."""

    def __init__(
        self, confirmer: Confirmer, is_known: KnownValues | None, words: Collection[str], tables: Mapping[str, Any]
    ) -> None:
        # where trains go to
        self._cities = frozenset(region_names(tables.get("place_names", {})))
        self._confirmer, self.verdict = confirmer, confirmer.verdict
        self._stand_ins = StandIns(confirmer, is_known)
        english = (word.lower() for word in words if word.isascii() and len(word) > 1)
        chinese = (word for word in words if not word.isascii() and len(word) > 1)
        airlines = frozenset(code.encode() for code in tables.get("airlines", {}).get("airlines", ()))
        self._codes = Codes(self._stand_ins, english, airlines)
        self._chinese = Lexicon((*chinese, *NO_NAME))
        self._said: dict[bytes, Sequence[Taken]] = {}

    def of(self, data: bytes, with_texts: bool = False) -> Skeleton | None:
        """The skeleton of a text; None where it holds bytes that stand for values. with_texts: short ones are left."""
        if ODD.search(data):
            return None
        if len(self._said) > REMEMBERED:
            self._said.clear()
        ends, places = list[int](), list[int]()
        told: list[tuple[int, Words | str]] = []
        parts: list[bytes] = []
        at, lost, search = 0, 0, PIECE.search
        while found := search(data, at):
            taken = self._taken(found, data)
            if not taken and found.lastgroup == "place":
                found = OTHER.match(data, found.start()) or found
                taken = self._taken(found, data)
            begin = found.start()
            for low, high, left, said in taken:
                start, end = begin + low, begin + high
                if with_texts and said == data[start:end].decode("utf-8", "replace"):
                    continue
                parts += (data[at:start], left)
                at = end
                if said is not None:
                    told.append((start - lost, said))
                if len(left) != end - start:
                    lost += end - start - len(left)
                    ends.append(end)
                    places.append(end - lost)
            parts.append(data[at : found.end()])
            at = found.end()
        parts.append(data[at:])
        return Skeleton(b"".join(parts), ends, places, told)

    def says(self, left: bytes, said: Sequence[Words | str]) -> bool:
        """Whether a text may say something of another one: by a value, or by a word."""
        if not left.isascii() or TEXT in left or self._codes.holds_english(left):
            return True
        return any(isinstance(one, str) and one.startswith(VALUE) for one in said)

    def _taken(self, found: re.Match[bytes], data: bytes) -> Sequence[Taken]:
        """What is taken out of a piece, in order."""
        piece, sort = found[0], found.lastgroup
        if sort == "one":
            return ()
        start, end = found.span()
        # beside digits or letters it depends on its characters whether it is a name: 3张桌子
        beside = data[start - 1 : start], data[end : end + 1]
        if sort == "han" and any(adjoins := self._adjoins(found, data, *beside)):
            return self._adjoining(piece, *adjoins) if _WHOLE < len(piece) <= _LONGEST else ()
        if sort is None:
            if beside[1] > b"\x7f":
                piece = counted(piece, data, start)
            elif piece.isdigit():
                sort = _beside(data, start, end)
        key = piece if sort not in ("group", "behind letters") else sort.encode() + piece
        taken = self._said.get(key)
        if taken is None:
            taken = self._said[key] = self._of_piece(piece, sort)
        return taken

    @staticmethod
    def _adjoins(found: re.Match[bytes], data: bytes, before: bytes, behind: bytes) -> tuple[bool, bool]:
        """Whether letters or digits stand right before a piece, but an escaped end of a line, and behind it."""
        start = found.start()
        is_word = before.isalnum() and not _ESCAPED.search(data, max(0, start - _ESCAPE), start)
        return is_word, behind.isalnum()

    def _adjoining(self, piece: bytes, behind: bool, before: bool) -> Sequence[Taken]:
        """What is taken out of Chinese characters that stand behind or before digits or letters, but for the next one.

        Where a name is among them, nothing is.
        """
        key = b"%d%d%b" % (behind, before, piece)
        if (taken := self._said.get(key)) is None:
            low, high = _CHARACTER * behind, len(piece) - _CHARACTER * before
            rest = piece[low:high]
            is_named = self._stand_ins.found(_PERSON, piece)
            parts = () if is_named else self._place(rest) or self._texts(rest, 0, len(rest))
            taken = self._said[key] = [one._replace(start=one.start + low, end=one.end + low) for one in parts]
        return taken

    def _of_piece(self, piece: bytes, sort: str | None) -> Sequence[Taken]:
        if sort == "place":
            return self._place(piece)
        if sort == "han":
            return self._han(piece) if len(piece) <= _LONGEST else ()
        left, said = self._codes.left(piece, sort)
        return () if left == piece and said is None else (Taken(0, len(piece), left, said),)

    def _han(self, piece: bytes) -> Sequence[Taken]:
        """The address, the name or the texts in Chinese characters."""
        text = piece.decode("utf-8", "replace")
        if _SHORTEST <= len(piece) <= _WHOLE and not self._chinese.is_in(text):
            told = self._stand_ins.told(piece, _PERSON)
            if told:
                # of 向秋月 it depends on the rest who it is
                rest = self._stand_ins.told(text[1:].encode(), _PERSON) if text[0] in _BEFORE else ()
                return (Taken(0, len(piece), TEXT, self._stand_ins.name("name", told, rest)),)
        place = self._place(piece) if len(piece) > _WHOLE else ()
        if place:
            return place
        if self._is_station(text):
            return (Taken(0, len(piece), TEXT, "station"),)
        names = self._stand_ins.found(_PERSON, piece)
        if not names:
            return self._texts(piece, 0, len(piece))
        return (self._around(piece, names[0]) if len(names) == 1 else ()) or (Taken(0, len(piece), TEXT, text),)

    def _is_station(self, text: str) -> bool:
        """Whether a Chinese text is a city, or a station of one, and says nothing else: 北京南."""
        city = text.removesuffix("站")
        return (city in self._cities or is_side_of(city, self._cities)) and not self._chinese.is_in(text)

    def _address(self, piece: bytes) -> list[Found]:
        """The address that a piece is, if it is nothing else: no other one ends behind it."""
        text, found = piece.decode("utf-8", "replace"), list[Found]()
        for index in self._stand_ins.indexes(_ADDRESS):
            address = self._confirmer.rules[index]
            match, end = address.compiled.match(text), len(text)
            if not match or match.end() != end or not (address.shrink and address.behind_value.match(text, end)):
                continue
            verdict = self._confirmer.verdict(index, text)
            if verdict.ok and verdict.score >= 0:
                found.append(Found(index, 0, len(piece), text, ("", "", "", ""), verdict))
        return found

    def _around(self, piece: bytes, found: Found) -> Sequence[Taken]:
        """The name among Chinese characters, and the texts beside it."""
        index, start, end, name, (before, after, *_), verdict = found
        if self._chinese.is_in(name) or self._stand_ins.is_known(_PERSON, verdict.normalised):
            return ()
        shape = self._confirmer.shape(index, name, before, after)
        said = self._stand_ins.name("part", verdict.score, verdict.evidence, len(name), *shape)
        return self._with_texts(piece, Taken(start, end, TEXT, said))

    def _place(self, piece: bytes) -> Sequence[Taken]:
        """The address in a text, and what stands beside it."""
        found = self._address(piece) or self._stand_ins.found(_ADDRESS, piece)
        # its last parts are one, too
        if not found or any(one.end > found[0].end for one in found):
            return ()
        _, start, end, value, _, verdict = found[0]
        if self._stand_ins.is_known(_ADDRESS, verdict.normalised):
            return ()
        said = self._stand_ins.name("place", verdict.score, verdict.evidence, verdict.normalised == value)
        return self._with_texts(piece, Taken(start, end, TEXT, self._words(value) | {said}))

    def _with_texts(self, piece: bytes, taken: Taken) -> Sequence[Taken]:
        return (*self._texts(piece, 0, taken.start), taken, *self._texts(piece, taken.end, len(piece)))

    def _texts(self, piece: bytes, start: int, end: int) -> Sequence[Taken]:
        """A part of a piece as a text; if it is long enough, nothing but the words in it says anything."""
        if start == end:
            return ()
        text = piece[start:end].decode("utf-8", "replace")
        words = self._words(text)
        if len(text) < LONG_TEXT or len("".join(words)) > len(text) - REST:
            return (Taken(start, end, TEXT, text),)
        return (Taken(start, end, TEXT, words.union(_SAYS.findall(text), (_LONG,))),)

    def _words(self, text: str) -> Words:
        return frozenset(self._chinese.among(text)).difference(NO_NAME)


def _beside(data: bytes, start: int, end: int) -> str | None:
    """Which sort of number the one is that stands there."""
    before = max(0, start - 2)
    if _GROUPED.search(data, before, start) or _GROUPS.match(data, end):
        return "group"
    return "behind letters" if _LETTERS.search(data, before, start) else None
