"""What may be a value in a text: days, numbers, codes, addresses, Chinese characters."""

from __future__ import annotations

from pii_scan.lazy import lazy_re

_DAY = rb"(?:19|20)[0-9]{2}([-/.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12][0-9]|3[01])(?![0-9])"
_TIME = rb"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?![0-9:])"
_QUAD = rb"[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![0-9A-Za-z.])"
_MAIL = rb"[a-z0-9._+-]{1,64}@(?=[A-Za-z0-9])(?:[A-Za-z0-9]{1,40}(?:[.-][A-Za-z0-9]{1,40}){1,5})?"
# A Chinese character.
HAN = rb"[\xe4-\xe9][\x80-\xbf]{2}"
# What may be a value: a day, a time, an address on the net or of mail, letters and digits with a digit
# among them, plates of cars that stand apart, and Chinese characters with numbers between them. One digit before such
# may be a part of a name: 7天连锁.
PIECE = lazy_re(
    rb"(?<![0-9A-Za-z.])(?:%b(?:T%b)?|%b|(?P<quad>%b))|(?<![\w.+-])(?P<mail>%b)"
    rb"|(?P<plate>(?<![\x80-\xbf0-9A-Za-z])%b(?:\xc2\xb7)?[A-Z][0-9A-Z]{5,6}(?![0-9A-Za-z]))"
    rb"|[A-Za-z]*[0-9](?:(?<![0-9A-Za-z].)(?P<one>)(?=%b)|[0-9A-Za-z]*)"
    rb"|(?P<place>(?:%b){4,40}(?:[0-9A-Za-z-]{1,6}(?:%b){1,12}){1,5}(?:[0-9]{1,5}(?![0-9A-Za-z]))?)|(?P<han>(?:%b)+)"
    % (_DAY, _TIME, _TIME, _QUAD, _MAIL, *[HAN] * 5)
)
# What an address would begin with, if it is none.
OTHER = lazy_re(rb"(?P<han>(?:%b)+)" % HAN)
# Of a train a seat is any one of five: 02车10C号
_SEAT, _OF_SEAT = lazy_re(rb"[0-9]{1,2}[ABCDF]"), ("车".encode(), "号".encode())
# Characters of a number of a month or a carriage that begins with a zero.
_TWO = 2


def counted(piece: bytes, before: bytes, behind: bytes) -> bytes:
    """A short number or code as one of those that say no more there: of a month and a carriage, and of a seat in it."""
    if piece[:1] == b"0" and len(piece) == _TWO and piece.isdigit() and behind >= b"\xe4":
        return b"1" + piece[1:]
    if _SEAT.fullmatch(piece) and (before == _OF_SEAT[0] or behind == _OF_SEAT[1]):
        return piece[:-1] + b"A"
    return piece
