"""Text with its values taken out: of two lines that differ in their values alone, the same is left."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pii_scan.engine.confirm import Confirmer, Found
from pii_scan.engine.pieces import OTHER, PIECE, counted
from pii_scan.engine.words import Lexicon, any_of
from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NO_NAME
from pii_scan.named import NamedTuple
from pii_scan.validators.person import is_side_of, region_names

if TYPE_CHECKING:
    from pii_scan.engine.known import KnownValues
    from pii_scan.model.rules import Pattern

    FullMatch = Callable[[str], object]

# Digits of a short number, of which it does not matter what they are.
SHORT = 5
# Texts of which is remembered what is left of them.
REMEMBERED = 1 << 14
# Bytes that stand for values, three for each: no text has them. The same as a part of a set in an expression.
_BYTES, _MARK = (*range(1, 9), *range(14, 31)), 3
MARKS = rb"\x01-\x08\x0e-\x1f"
ODD = lazy_re(rb"[%b]" % MARKS)
# Stands for a Chinese text in which no value is.
TEXT = b"\x1f" * _MARK
_COMPACT = lazy_re(
    rb"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:(?:[01][0-9]|2[0-3])(?:[0-5][0-9]){2})?"
)
_DIGIT = re.compile(rb"[0-9]")
# The end of a line in a text of JSON, or what stands between cells; and bytes that tell it.
_ESCAPED, _ESCAPE = lazy_re(rb"(?<!\\)\\[nrt]\Z"), 3
# A short number with its unit: 718ms
_MEASURE = lazy_re(rb"[0-9]{1,5}[A-Za-z]{1,3}")
_CODE = lazy_re(rb"[A-Za-z]{3,}(?=[1-9][0-9]{0,6}\Z)|[A-Za-z]{2}(?=[1-9][0-9]{0,4}\Z)|[A-Za-z][1-9](?=[0-9]{0,4}\Z)")
# The same digit again and again, and digits in order: what fills a form, and is no value.
_FILLER = lazy_re(rb"([0-9])\1{4}|01234|12345|23456|34567|45678|56789|98765|87654|76543|65432|54321")
# Characters of a text that is not left as it is, and of what is no word in it.
LONG_TEXT, REST = 4, 2
# Characters by which it may be known what a text says that has none of the words.
_SAYS = lazy_re("[在住到于由向被从经因为与和跟同给对把将是系有无未不没男女及或的了租借买卖付收转存取欠]")
# Surnames that are words before a name, too.
_BEFORE = frozenset("向和于於同从由与给对")
# Bytes of a Chinese character.
_CHARACTER = 3
# Bytes of the shortest and the longest name, and of the longest text in which one is looked for.
_SHORTEST, _WHOLE, _LONGEST = 6, 12, 60
_PERSON, _ADDRESS, _PLATE = "identity.person_name", "identity.address", "driving.plate"


def _as_long(mark: bytes, piece: bytes) -> bytes:
    """A mark for a piece of as many bytes."""
    return mark + mark[-1:] * (len(piece) - _MARK)


def _width(pattern: Pattern) -> tuple[int, int]:
    """How many characters what a pattern matches has, at least and at most; what only the regex module reads, any."""
    if not isinstance(pattern, re.Pattern):
        return 0, sys.maxsize
    try:
        from re import _parser  # type: ignore[attr-defined]

        low, high = _parser.parse(pattern.pattern, pattern.flags).getwidth()
        return int(low), int(high)
    except (ImportError, AttributeError, re.error):  # another Python, with other ways
        return 0, sys.maxsize


# The words in a text of which only a mark is left.
Words = frozenset[str]


class Taken(NamedTuple):
    """A part of a piece by its place in it, what is left of that, and of an address or a text the words in it."""

    start: int
    end: int
    left: bytes
    words: Words | None = None


class Skeleton(NamedTuple):
    """What is left of a text. Some values become shorter: where they end in it, and where they end here.

    said: where marks for addresses and texts stand here, which hold words, and these.
    """

    text: bytes
    ends: Sequence[int]
    places: Sequence[int]
    said: Sequence[tuple[int, Words]]

    def outer(self, place: int) -> int:
        """The offset in the text itself of a place in what is left of it."""
        number = bisect_right(self.places, place)
        return place + self.ends[number - 1] - self.places[number - 1] if number else place

    def inner(self, offset: int) -> int:
        """The place in what is left of an offset in the text itself; of one inside a shorter value, not its own."""
        number = bisect_right(self.ends, offset)
        return offset - self.ends[number - 1] + self.places[number - 1] if number else offset


class Skeletons:
    """Takes values out of texts. words: those that say something where they stand, and are left in."""

    def __init__(
        self, confirmer: Confirmer, is_known: KnownValues | None, words: Collection[str], tables: Mapping[str, Any]
    ) -> None:
        # two signs with which flights begin, and where trains go to
        self._flights = frozenset(code.encode() for code in tables.get("airlines", {}).get("airlines", ()))
        self._cities = frozenset(region_names(tables.get("place_names", {})))
        self._confirmer, self._is_known = confirmer, is_known
        rules = [(index, rule) for index, rule in enumerate(confirmer.rules) if not rule.supports]
        self._widths = [
            (index, *_width(rule.compiled), rule.compiled.fullmatch) for index, rule in rules if rule.in_ascii
        ]
        self._by_length: dict[int, list[tuple[int, FullMatch]]] = {}
        self._of = {rule.id: [(index, rule.compiled.fullmatch)] for index, rule in rules}
        english = (word.lower() for word in words if word.isascii() and len(word) > 1)
        chinese = (word for word in words if not word.isascii() and len(word) > 1)
        self._english = re.compile(rf"(?<![a-z])(?:{any_of(english)})(?![a-z])".encode())
        self._chinese = Lexicon((*chinese, *NO_NAME))
        # what stands for values, by what the rules say of them
        self._marks: dict[tuple[object, ...], bytes] = {}
        self._said: dict[bytes, Sequence[Taken]] = {}

    def of(self, data: bytes) -> Skeleton | None:
        """The skeleton of a text; None where it holds bytes that stand for values."""
        if ODD.search(data):
            return None
        if len(self._said) > REMEMBERED:
            self._said.clear()
        ends, places = list[int](), list[int]()
        said: list[tuple[int, Words]] = []
        parts: list[bytes] = []
        at, lost, search = 0, 0, PIECE.search
        while found := search(data, at):
            taken = self._taken(found, data)
            if not taken and found.lastgroup == "place":
                found = OTHER.match(data, found.start()) or found
                taken = self._taken(found, data)
            begin = found.start()
            for low, high, left, words in taken:
                start, end = begin + low, begin + high
                parts += (data[at:start], left)
                at = end
                if words is not None:
                    said.append((start - lost, words))
                if len(left) != end - start:
                    lost += end - start - len(left)
                    ends.append(end)
                    places.append(end - lost)
            parts.append(data[at : found.end()])
            at = found.end()
        parts.append(data[at:])
        return Skeleton(b"".join(parts), ends, places, said)

    def with_known_marks(self, data: bytes) -> Skeleton | None:
        """The same, but None where it takes marks that are not given yet: another process would give others."""
        size = len(self._marks)
        found = self.of(data)
        if len(self._marks) == size:
            return found
        while len(self._marks) > size:
            self._marks.popitem()
        self._said.clear()
        return None

    def _taken(self, found: re.Match[bytes], data: bytes) -> Sequence[Taken]:
        """What is taken out of a piece, in order."""
        piece, sort = found[0], found.lastgroup
        # beside digits or letters it depends on its characters whether it is a name: 3张桌子
        beside = data[found.start() - 1 : found.start()], data[found.end() : found.end() + 1]
        if sort == "one":
            return ()
        if sort == "han" and any(adjoins := self._adjoins(found, data, *beside)):
            return self._adjoining(piece, *adjoins) if _WHOLE < len(piece) <= _LONGEST else ()
        if sort is None and beside[1] > b"\x7f":
            piece = counted(piece, data, found.start())
        taken = self._said.get(piece)
        if taken is None:
            taken = self._said[piece] = self._of_piece(piece, sort)
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
            parts = () if self._found(_PERSON, piece) else self._place(rest) or self._texts(rest, 0, len(rest))
            taken = self._said[key] = [one._replace(start=one.start + low, end=one.end + low) for one in parts]
        return taken

    def _of_piece(self, piece: bytes, sort: str | None) -> Sequence[Taken]:
        if sort == "place":
            return self._place(piece)
        if sort == "han":
            return self._han(piece) if len(piece) <= _LONGEST else ()
        left = self._rest(piece, sort)
        # of a mail address the end may be left behind the mark
        same = 0 if len(left) == len(piece) else len(left) - _MARK
        return () if left == piece else (Taken(0, len(piece) - same, left[: len(left) - same]),)

    def _rest(self, piece: bytes, sort: str | None) -> bytes:
        """What is left of a number, a code or a mail address."""
        size = len(piece)
        if sort in ("mail", "plate"):
            return self._mail(piece) if sort == "mail" else self._plate(piece)
        if sort == "quad" or (size > SHORT and piece[:-1].isdigit()):
            return self._number(piece)
        # a day or a time, a short number, or a short code; what begins with 0 may be that of a region
        if not piece.isalnum() or (piece.isdigit() and piece[:1] != b"0") or _MEASURE.fullmatch(piece):
            return _DIGIT.sub(b"9", piece)
        # the first digit may be a part of the code of an airline
        code = _CODE.match(piece)
        if code and code[0][-1:].isdigit() and code[0] not in self._flights:
            return piece[:1] + _DIGIT.sub(b"9", piece[1:])
        return code[0] + _DIGIT.sub(b"9", piece[code.end() :]) if code else self._word(piece)

    def _holds_english(self, piece: bytes) -> bool:
        """Whether a word that rules look for stands in a piece: in lower case, or it would take twice as long."""
        return self._english.search(piece.lower()) is not None

    def _word(self, piece: bytes) -> bytes:
        """Of letters and digits, such as a password, as many bytes."""
        told = self._told(piece, self._matches(piece)) if len(piece) > SHORT and not piece.isdigit() else None
        if told is None or self._holds_english(piece):
            return piece
        mark = self._mark(("word", piece.islower(), piece.isupper(), *told))
        return _as_long(mark, piece) if mark else piece

    def _number(self, piece: bytes) -> bytes:
        """Of a number as many bytes."""
        if len(piece) in (8, 14) and _COMPACT.fullmatch(piece):
            return b"9" * len(piece)
        told = self._told(piece, self._matches(piece))
        mark = None if told is None else self._mark(told)
        if not mark:
            return piece
        if told:
            return _as_long(mark, piece)
        # a part of a value: how it begins may matter
        return piece if _FILLER.search(piece) else piece[:1] + mark[:2] + mark[-1:] * (len(piece) - _MARK)

    def _han(self, piece: bytes) -> Sequence[Taken]:
        """The address, the name or the texts in Chinese characters."""
        text = piece.decode("utf-8", "replace")
        if _SHORTEST <= len(piece) <= _WHOLE and not self._chinese.is_in(text):
            told = self._told(piece, self._of.get(_PERSON, ()))
            if told:
                # of 向秋月 it depends on the rest who it is
                rest = self._told(text[1:].encode(), self._of.get(_PERSON, ())) if text[0] in _BEFORE else ()
                mark = self._mark(told if rest == () else (*told, "rest", rest))
                return (Taken(0, len(piece), mark),) if mark else ()
        place = self._place(piece) if len(piece) > _WHOLE else ()
        if place:
            return place
        if self._is_station(text):
            mark = self._mark(("station",))
            return (Taken(0, len(piece), mark),) if mark else ()
        names = self._found(_PERSON, piece)
        if not names:
            return self._texts(piece, 0, len(piece))
        return self._around(piece, names[0]) if len(names) == 1 else ()

    def _is_station(self, text: str) -> bool:
        """Whether a Chinese text is a city, or a station of one, and says nothing else: 北京南."""
        city = text.removesuffix("站")
        return (city in self._cities or is_side_of(city, self._cities)) and not self._chinese.is_in(text)

    def _found(self, rule: str, piece: bytes) -> list[Found]:
        """The values of a rule in a piece."""
        last = len(piece) - 1
        return [one for index, _ in self._of.get(rule, ()) for one in self._confirmer.found(piece, index, 0, last)]

    def _address(self, piece: bytes) -> list[Found]:
        """The address that a piece is, if it is nothing else: no other one ends behind it."""
        text, found = piece.decode("utf-8", "replace"), list[Found]()
        for index, _ in self._of.get(_ADDRESS, ()):
            address = self._confirmer.rules[index]
            match, end = address.compiled.match(text), len(text)
            if not match or match.end() != end or not (address.shrink and address.behind_value.match(text, end)):
                continue
            verdict = self._confirmer.verdict(index, text)
            if verdict.ok and verdict.score >= 0:
                found.append(Found(index, 0, len(piece), text, ("", "", ""), verdict))
        return found

    def _around(self, piece: bytes, found: Found) -> Sequence[Taken]:
        """The name among Chinese characters, and the texts beside it."""
        index, start, end, name, (before, after, _), verdict = found
        if self._chinese.is_in(name) or (self._is_known and self._is_known(_PERSON, verdict.normalised)):
            return ()
        shape = self._confirmer.shape(index, name, before, after)
        mark = self._mark(("part", verdict.score, verdict.evidence, len(name), *shape))
        return self._with_texts(piece, Taken(start, end, mark)) if mark else ()

    def _place(self, piece: bytes) -> Sequence[Taken]:
        """The address in a text, and what stands beside it."""
        found = self._address(piece) or self._found(_ADDRESS, piece)
        # its last parts are one, too
        if not found or any(one.end > found[0].end for one in found):
            return ()
        _, start, end, value, _, verdict = found[0]
        if self._is_known and self._is_known(_ADDRESS, verdict.normalised):
            return ()
        mark = self._mark(("place", verdict.score, verdict.evidence, verdict.normalised == value))
        return self._with_texts(piece, Taken(start, end, mark, self._words(value))) if mark else ()

    def _with_texts(self, piece: bytes, taken: Taken) -> Sequence[Taken]:
        return (*self._texts(piece, 0, taken.start), taken, *self._texts(piece, taken.end, len(piece)))

    def _texts(self, piece: bytes, start: int, end: int) -> Sequence[Taken]:
        """A part of a piece as a text in which nothing but the words says anything, if it is long enough."""
        text = piece[start:end].decode("utf-8", "replace")
        words = self._words(text)
        if len(text) < LONG_TEXT or len("".join(words)) > len(text) - REST:
            return ()
        return (Taken(start, end, TEXT, words.union(_SAYS.findall(text))),)

    def _words(self, text: str) -> Words:
        return frozenset(self._chinese.among(text)).difference(NO_NAME)

    def _plate(self, piece: bytes) -> bytes:
        """Of a plate as many bytes."""
        told = self._told(piece, self._of.get(_PLATE, ()))
        mark = self._mark(("plate", *told)) if told else None
        return _as_long(mark, piece) if mark else piece

    def _mail(self, piece: bytes) -> bytes:
        """An address of mail; of one whose domain says something the rest, and of what is none all."""
        local, _, domain = piece.partition(b"@")
        told = self._told(piece, self._matches(piece))
        if not told or self._holds_english(local):
            return piece
        # how a word behind it is read depends on the digits before that
        said = (*told, bool(_DIGIT.search(local)))
        if self._holds_english(domain):
            mark = self._mark(said)
            return mark + piece[len(local) :] if mark else piece
        return self._mark(("mail", *said)) or piece

    def _matches(self, piece: bytes) -> list[tuple[int, FullMatch]]:
        """What matches texts as long as a piece in ASCII."""
        size = len(piece)
        if size not in self._by_length:
            self._by_length[size] = [(index, match) for index, low, high, match in self._widths if low <= size <= high]
        return self._by_length[size]

    def _told(self, piece: bytes, matches: Sequence[tuple[int, FullMatch]]) -> tuple[object, ...] | None:
        """What the rules say of a text that they take; None of one that is known to be nobody's."""
        text = piece.decode("utf-8", "replace")
        told: list[object] = []
        for index, match in matches:
            if match(text):
                said = self._confirmer.verdict(index, text)
                if said.ok and self._is_known and self._is_known(self._confirmer.rules[index].id, said.normalised):
                    return None
                if said.ok:
                    told += (index, said.score, said.evidence, said.normalised == text)
        return tuple(told)

    def _mark(self, told: tuple[object, ...]) -> bytes:
        """Bytes that stand for a text of which this is told; nothing where there are no more of them."""
        mark = self._marks.get(told)
        if mark is None:
            number, digits, size = len(self._marks), [], len(_BYTES)
            if number >= size**_MARK:
                return b""
            for _ in range(_MARK):
                number, digit = divmod(number, size)
                digits.append(_BYTES[digit])
            mark = self._marks[told] = bytes(digits[::-1])
        return mark
