"""What may be a value in a text: days, numbers, codes, addresses, Chinese characters."""

from __future__ import annotations

from pii_scan.lazy import lazy_re

_DAY = rb"(?:19|20)[0-9]{2}([-/.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12][0-9]|3[01])(?![0-9])"
_TIME = rb"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,](?:[0-9]{3}){1,3}(?![0-9]))?)?(?![0-9:])"
_QUAD = rb"[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![0-9A-Za-z.])"
_MAIL = rb"[a-z0-9._+-]{1,64}@(?=[A-Za-z0-9])(?:[A-Za-z0-9]{1,40}(?:[.-][A-Za-z0-9]{1,40}){1,5})?"
# A Chinese character.
HAN = rb"[\xe4-\xe9][\x80-\xbf]{2}"
_UUID = rb"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z-])"
# A word in capitals: a level, a state, the code of an airport.
_UPPER = rb"(?<![\w.])[A-Z]{2,12}(?![0-9A-Za-z_.])"
# What may be a value: a day, a time, an address on the net or of mail, a UUID, letters and digits with a digit
# among them, words in capitals, plates of cars that stand apart, and Chinese characters with numbers between them. One
# digit before such may be a part of a name: 7天连锁.
PIECE = lazy_re(
    rb"(?<![0-9A-Za-z.])(?:%b(?:T%b)?|%b|(?P<quad>%b))|(?<![\w.+-])(?:(?P<uuid>%b)|(?P<mail>%b))|(?P<upper>%b)"
    rb"|(?P<plate>(?<![\x80-\xbf0-9A-Za-z])%b(?:\xc2\xb7)?[A-Z][0-9A-Z]{5,6}(?![0-9A-Za-z]))"
    rb"|[A-Za-z]*[0-9](?:(?<![0-9A-Za-z].)(?P<one>)(?=%b)|[0-9A-Za-z]*)"
    rb"|(?P<place>(?:%b){4,40}(?:[0-9A-Za-z-]{1,6}(?:%b){1,12}){1,5}(?:[0-9]{1,5}(?![0-9A-Za-z]))?)|(?P<han>(?:%b)+)"
    % (_DAY, _TIME, _TIME, _QUAD, _UUID, _MAIL, _UPPER, *[HAN] * 5)
)
# What an address would begin with, if it is none.
OTHER = lazy_re(rb"(?P<han>(?:%b)+)" % HAN)
# The number of a month or a carriage, and a seat in that, which is any one of five: 02车10C号
_ZERO, _SEAT = lazy_re(rb"0[0-9]"), lazy_re(rb"[0-9]{1,2}[ABCDF]")
_BEFORE_SEAT, _BEHIND_SEAT = "车".encode(), "号".encode()
_HAN = b"\xe4"


def counted(piece: bytes, data: bytes, start: int) -> bytes:
    """A short number or code as one of those that say no more there: of a month and a carriage, and of a seat in it.

    start: where it stands in data.
    """
    end = start + len(piece)
    if _ZERO.fullmatch(piece) and data[end : end + 1] >= _HAN:
        return b"1" + piece[1:]
    is_seat = data.endswith(_BEFORE_SEAT, 0, start) or data.startswith(_BEHIND_SEAT, end)
    return piece[:-1] + b"A" if is_seat and _SEAT.fullmatch(piece) else piece
