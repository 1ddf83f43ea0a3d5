"""Machine-readable travel documents."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model import Verdict

from .spelling import Tables, Validator

_LINE = lazy_re(r"[A-Z0-9<]{9}[0-9][A-Z<]{3}[0-9]{6}[0-9][MFX<][0-9]{6}[0-9][A-Z0-9<]{14}[0-9<][0-9]")
_VALUES = {sign: value for value, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")} | {"<": 0}
_WEIGHTS = (7, 3, 1) * 13
_BLANKS = str.maketrans("", "", " \t\r\n\v\f\u00a0\u200b\u3000\ufeff")


def _digit(field: str) -> int:
    return sum(_VALUES[sign] * weight for sign, weight in zip(field, _WEIGHTS, strict=False)) % 10


def mrz_td3(_tables: Tables) -> Validator:
    """The second line of a passport's machine-readable zone, issued by any State (ICAO Doc 9303 part 4, form TD3).

    44 characters with five check digits: number, birth, expiry, personal number, and one over them all. Weights 7 3 1,
    A is 10 to Z 35, ``<`` is 0; an empty personal number may have ``<`` for its check digit.

    >>> mrz_td3({})("L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    Verdict(ok=True, normalised='L898902C36UTO7408122F1204159ZE184226B<<<<<10', evidence=('checksum',), score=0.0)
    """

    def check(text: str) -> Verdict:
        line = text.translate(_BLANKS).upper()
        if len(line) != 44 or _LINE.fullmatch(line) is None or not line[:9].strip("<0"):
            return Verdict(False, line)
        fields = ((line[:9], line[9]), (line[13:19], line[19]), (line[21:27], line[27]), (line[28:42], line[42]))
        holds = all(_digit(field) == _VALUES[digit] for field, digit in fields)
        holds = holds and _digit(line[:10] + line[13:20] + line[21:43]) == int(line[43])
        return Verdict(holds, line, ("checksum",) if holds else ())

    return check
