"""Codes of companies and other bodies: not of persons, so they speak against an identity number."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model import Verdict

from .spelling import Tables, Validator, compact

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_VALUES = {sign: value for value, sign in enumerate(_ALPHABET)}
_USCC = lazy_re(r"[1-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")
_USCC_WEIGHTS = tuple(3**i % 31 for i in range(17))
_ORGCODE = lazy_re(r"[0-9A-HJ-NPQRTUWXY]{8}[0-9X]")
_ORGCODE_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


def uscc(_tables: Tables) -> Validator:
    """The unified social credit code 统一社会信用代码 of a company or other body (GB 32100-2015).

    Issued by the market regulators and others. 18 characters without I O S V Z: authority, kind, region, organisation
    code, check. Weights 3^i mod 31; the check character is (31 - sum mod 31) mod 31. A code that begins 92 is a sole
    trader's, who is a person.

    >>> uscc({})("91350100M000100Y43")
    Verdict(ok=True, normalised='91350100M000100Y43', evidence=('checksum',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        if len(value) != 18 or _USCC.fullmatch(value) is None:
            return Verdict(False, value)
        total = sum(_VALUES[sign] * weight for sign, weight in zip(value[:17], _USCC_WEIGHTS, strict=True))
        holds = _ALPHABET[-total % 31] == value[17]
        return Verdict(holds, value, ("checksum",) if holds else ())

    return check


def orgcode(_tables: Tables) -> Validator:
    """The organisation code 组织机构代码, issued until 2015 by the code centres (GB 11714-1997): D2143569-X.

    Eight digits or letters (A is 10), weights 3 7 9 10 5 8 4 2; check 11 - sum mod 11: 10 is X, 11 is 0.

    >>> orgcode({})("D2143569-X")
    Verdict(ok=True, normalised='D2143569X', evidence=('checksum',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        if _ORGCODE.fullmatch(value) is None or not value.strip("0"):
            return Verdict(False, value)
        total = sum(int(sign, 36) * weight for sign, weight in zip(value, _ORGCODE_WEIGHTS, strict=False))
        holds = "0X987654321"[total % 11] == value[8]
        return Verdict(holds, value, ("checksum",) if holds else ())

    return check
