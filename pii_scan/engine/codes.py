"""What is left of numbers, codes and addresses of mail when their values are taken out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from pii_scan.engine.stand_ins import CODE, StandIns
from pii_scan.engine.words import any_of
from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple

# Digits of a short number, of which it does not matter what they are.
SHORT = 5
_COMPACT = lazy_re(
    rb"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:(?:[01][0-9]|2[0-3])(?:[0-5][0-9]){2})?"
)
_DIGIT = re.compile(rb"[0-9]")
# A short number with its unit: 718ms
_MEASURE = lazy_re(rb"([0-9]{1,5})([A-Za-z]{1,3})")
# Letters before a number: of a room, a seat, a flight, a terminal; how they are written may be that of a train.
_CODE = lazy_re(rb"[A-Za-z]{3,}(?=[1-9][0-9]{0,6}\Z)|[A-Za-z]{2}(?=[1-9][0-9]{0,4}\Z)|[A-Za-z](?=[1-9][0-9]{0,5}\Z)")
_ZEROS = lazy_re(rb"[A-Za-z]{1,3}0(?=[0-9]{1,4}\Z)")
# Letters before a long number, and digits of what hashes and their like are made of.
_LETTERED, _HEX = lazy_re(rb"([A-Za-z]{1,4})[0-9]{6,32}"), lazy_re(rb"(?=[a-f]*[0-9]+[a-f])[0-9a-f]{6,64}", re.I)
# The same digit again and again, and digits in order: what fills a form, and is no value.
_FILLER = lazy_re(rb"([0-9])\1{4}|01234|12345|23456|34567|45678|56789|98765|87654|76543|65432|54321")
_PLATE = "driving.plate"


class Left(NamedTuple):
    """What is left of a piece. said: of one of which only a mark is, all that may matter of it."""

    left: bytes
    said: str | None = None


class Codes:
    """Takes values out of pieces of ASCII, and out of plates. words: those that say something where they stand."""

    def __init__(self, stand_ins: StandIns, words: Iterable[str], airlines: Collection[bytes]) -> None:
        # two signs with which flights begin
        self._stand_ins, self._airlines = stand_ins, airlines
        self._english = re.compile(rf"(?<![a-z])(?:{any_of(words)})(?![a-z])".encode())

    def left(self, piece: bytes, sort: str | None) -> Left:
        """What is left of a number, a code, a plate or a mail address."""
        size = len(piece)
        if sort in ("mail", "plate"):
            left = self._mail(piece) if sort == "mail" else self._plate(piece)
        elif sort == "upper":
            left = Left(CODE, piece.decode())
        elif sort == "uuid":
            left = Left(CODE, "uuid")
        elif sort == "quad" or (size > SHORT and piece[:-1].isdigit()):
            left = self._number(piece, sort == "quad")
        elif piece.isdigit():
            left = self._short(piece, sort)
        elif measure := _MEASURE.fullmatch(piece):
            left = Left(CODE, f"#{len(measure[1])}{measure[2].decode()}")
        # a day or a time is no code
        else:
            left = self._code(piece) if piece.isalnum() else Left(_DIGIT.sub(b"9", piece))
        return left

    @staticmethod
    def _short(piece: bytes, sort: str | None) -> Left:
        # what begins with 0 may be the code of a region
        if piece[:1] == b"0" and sort != "behind letters":
            return Left(piece)
        return Left(b"9" * len(piece)) if sort == "group" else Left(b"9", _length(piece))

    def holds_english(self, piece: bytes) -> bool:
        """Whether a word that rules look for stands in a piece: in lower case, or it would take twice as long."""
        return self._english.search(piece.lower()) is not None

    def _code(self, piece: bytes) -> Left:
        """Of letters before or among digits."""
        code = _CODE.match(piece) or _ZEROS.match(piece)
        if not code:
            return self._word(piece)
        letters, digits = code[0].rstrip(b"0"), piece[code.end() :]
        if len(letters) > 2:
            return Left(code[0] + b"9", _length(digits))
        # the first digit may be a part of the code of an airline
        begin = piece[:2] if piece[:2] in self._airlines else code[0]
        return Left(CODE, f"{begin.decode()}#{len(digits)}")

    def _word(self, piece: bytes) -> Left:
        """Of letters and digits, such as a password or a hash, by which none of the words is made."""
        told = self._stand_ins.told(piece) if len(piece) > SHORT else None
        if told is None:
            return Left(piece)
        if _HEX.fullmatch(piece) or not self.holds_english(piece):
            case = piece.islower(), piece.isupper()
            return Left(CODE, self._stand_ins.name("word", case, told) if told else f"word {case}")
        lettered = _LETTERED.fullmatch(piece)
        return Left(lettered[1] + CODE, self._stand_ins.name("behind letters", told)) if lettered else Left(piece)

    def _number(self, piece: bytes, is_quad: bool) -> Left:
        if len(piece) in (8, 14) and _COMPACT.fullmatch(piece):
            return Left(b"9" * len(piece))
        told = self._stand_ins.told(piece)
        if told is None or (not told and _FILLER.search(piece)):
            return Left(piece)
        size = 0 if is_quad else len(piece)
        # a part of a value: how it begins may matter
        return Left(CODE, self._stand_ins.name(size, told) if told else f"{piece[:1].decode()}#{size}")

    def _plate(self, piece: bytes) -> Left:
        told = self._stand_ins.told(piece, _PLATE)
        return Left(CODE, self._stand_ins.name("plate", len(piece), told)) if told else Left(piece)

    def _mail(self, piece: bytes) -> Left:
        """An address of mail; of one whose domain says something that, too, and of what is none all."""
        local, _, domain = piece.partition(b"@")
        told = self._stand_ins.told(piece)
        if not told or self.holds_english(local):
            return Left(piece)
        # how a word behind it is read depends on the digits before that
        said = self._stand_ins.name("mail", told, bool(_DIGIT.search(local)))
        return Left(CODE + b"@" + domain if self.holds_english(domain) else CODE, said)


def _length(digits: bytes) -> str:
    return f"#{len(digits)}"
