"""Vehicles: identification numbers and number plates."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model import Verdict

from .spelling import Tables, Validator, compact

_VIN = lazy_re(r"(?=.*[A-Z])(?=.*[0-9])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}")
_VIN_VALUES = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "012345678912345678123457923456789"), strict=True))
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)

# The provinces on number plates, in traditional characters as well.
PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬遼魯蘇贛貴粵陝閩晉瓊寧雲"
_SIGN = "[A-HJ-NP-Z0-9]"
_PLATE = lazy_re(
    rf"[{PROVINCES}][A-HJ-NP-Z](?:(?=.*[0-9])(?:{_SIGN}{{4}}[A-HJ-NP-Z0-9挂学警港澳领])"
    rf"|[A-HJK]{_SIGN}[0-9]{{4}}|[0-9]{{5}}[A-HJK])"
    r"|使[0-9]{6}|[0-9]{6}使"
    rf"|WJ[{PROVINCES}]?[0-9]{{4}}{_SIGN}|WJ[0-9]{{7}}"
)


def vin(_tables: Tables) -> Validator:
    """The vehicle identification number 车架号, given by the maker (ISO 3779, GB 16735), with a check digit.

    17 characters without I O Q; letters count 1 to 9, weights 8 7 6 5 4 3 2 10 0 9 8 7 6 5 4 3 2, sum mod 11 stands at
    the ninth place, 10 being X. Digits alone or letters alone are no vehicle. Europe's makers need no check digit.

    >>> vin({})("1M8GDM9AXKP042788")
    Verdict(ok=True, normalised='1M8GDM9AXKP042788', evidence=('checksum',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        if len(value) != 17 or _VIN.fullmatch(value) is None:
            return Verdict(False, value)
        total = sum(_VIN_VALUES[sign] * weight for sign, weight in zip(value, _VIN_WEIGHTS, strict=True))
        holds = "0123456789X"[total % 11] == value[8]
        return Verdict(holds, value, ("checksum",) if holds else ())

    return check


def plate(_tables: Tables) -> Validator:
    """A number plate 号牌 of the mainland, issued by the traffic police (GA 36-2018): 京A·12345, 粤BD12345, 使014578.

    No check digit. Province, letter, five signs (six for new energy) without I and O, at least one of them a digit:
    else 云SERVER would be a plate. Embassies have 使 with six digits, the armed police WJ.

    >>> plate({})("京a·12345")
    Verdict(ok=True, normalised='京A12345', evidence=('region',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        ok = len(value) <= 9 and _PLATE.fullmatch(value) is not None
        return Verdict(ok, value, ("region",) if ok and value[0] in PROVINCES else ())

    return check
