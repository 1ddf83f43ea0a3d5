"""Identity numbers of persons: the mainland (18 and 15 digits), Hong Kong, Taiwan."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from operator import mul

from pii_scan.lazy import lazy_re
from pii_scan.model import Verdict

from .spelling import PROVINCES, Tables, Validator, compact, is_date, is_digits

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_FOREIGN = frozenset(("91", "92", "93", "94", "95", "96"))
_LEAP_DAY = "0229"
_OLD_HEADS = PROVINCES - {"81", "82", "83"}  # residence permits began long after the last number of 15 digits
_LOOKS_LIKE_X = "×✕ⅩⅹхХ"

_FOUND = ("checksum", "birthdate")
_FOUND_REGION = (*_FOUND, "region")
_REGION_SCORE = 0.05


def _weighted(texts: Iterable[str], start: int) -> dict[str, int]:
    """The weighted sum of each text of digits that begins at place ``start`` of an 18-digit number."""
    return {text: sum(map(mul, map(int, text), _WEIGHTS[start:])) for text in texts}


# Looked up by millions of numbers: sums of all that may stand at a place, so that a miss is also a wrong form.
_TRIPLES = [f"{number:03}" for number in range(1000)]
_REGION_HEADS = _weighted((text for text in _TRIPLES if text[:2] in PROVINCES | _FOREIGN), 0)
_REGION_TAILS = _weighted(_TRIPLES, 3)
_MONTH_DAYS = _weighted((text for text in map("{:04}".format, range(101, 1232)) if is_date(2000, text)), 10)
_SEQUENCES = _weighted(_TRIPLES, 14)

_HKID = lazy_re(r"([A-Z]?)([A-Z])([0-9]{6})([0-9A])")
_TWID = lazy_re(r"[A-Z][1289][0-9]{8}")
_TW_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"  # A is 10, B is 11 ... O is 35
_TW_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 1, 1)


def _id_text(text: str) -> str:
    value = compact(text)
    return value[:-1] + "X" if value and value[-1] in _LOOKS_LIKE_X else value


def _known_regions(tables: Tables) -> frozenset[str]:
    table = tables.get("regions") or {}
    return frozenset(str(code) for codes in table.get("regions", {}).values() for code in codes)


def prc_id18(tables: Tables, *, today: date | None = None) -> Validator:
    """The citizen's number 公民身份号码 of 18 characters, issued by the Ministry of Public Security (GB 11643-1999).

    Region (GB/T 2260), date of birth, sequence (odd: male) and an ISO 7064 MOD 11-2 check digit. The residence permits
    of people from Hong Kong, Macau and Taiwan (810000, 820000, 830000) and, since 2023, of foreigners (91 to 96) share
    the form. Table ``regions``: a known region adds to the score; an unknown one is no veto, since codes come and go.
    ``today`` bounds the year of birth.

    >>> prc_id18({})("11010519491231002x")
    Verdict(ok=True, normalised='11010519491231002X', evidence=('checksum', 'birthdate'), score=0.0)
    """
    years = _weighted(map(str, range(1800, (today or date.today()).year + 1)), 6)
    regions = cache(lambda: _known_regions(tables))

    def check(text: str) -> Verdict:
        value = text.upper() if text.isalnum() and text.isascii() else _id_text(text)
        head, year = _REGION_HEADS.get(value[:3]), years.get(value[6:10])
        day = _MONTH_DAYS.get(value[10:14])
        if head is None or year is None or day is None or len(value) != 18:
            return Verdict(False, value)
        tail, sequence = _REGION_TAILS.get(value[3:6]), _SEQUENCES.get(value[14:17])
        if tail is None or sequence is None or _CHECKS[(head + tail + year + day + sequence) % 11] != value[17]:
            return Verdict(False, value)
        if value[10:14] == _LEAP_DAY and not is_date(int(value[6:10]), _LEAP_DAY):
            return Verdict(False, value)
        if value[:6] in regions():
            return Verdict(True, value, _FOUND_REGION, _REGION_SCORE)
        return Verdict(True, value, _FOUND)

    return check


def prc_id15(tables: Tables) -> Validator:
    """The citizen's number of 15 digits, issued until 1999 (GB 11643-1989): region, YYMMDD of 19YY, sequence.

    It has no check digit: the province and an existing date are all there is. Table ``regions`` as for 18 digits.

    >>> prc_id15({})("110105491231002")
    Verdict(ok=True, normalised='110105491231002', evidence=('birthdate',), score=0.0)
    """
    regions = cache(lambda: _known_regions(tables))

    def check(text: str) -> Verdict:
        value = compact(text)
        if len(value) != 15 or value[:2] not in _OLD_HEADS or not is_digits(value):
            return Verdict(False, value)
        if not is_date(1900 + int(value[6:8]), value[8:12]):
            return Verdict(False, value)
        if value[:6] in regions():
            return Verdict(True, value, ("birthdate", "region"), _REGION_SCORE)
        return Verdict(True, value, ("birthdate",))

    return check


def renewed(old: str) -> str:
    """The number of 18 characters that took the place of one of 15 digits: the century, and the check digit.

    >>> renewed("110105491231002")
    '11010519491231002X'
    """
    digits = f"{old[:6]}19{old[6:]}"
    return digits + _CHECKS[sum(map(mul, map(int, digits), _WEIGHTS)) % 11]


def hkid(_tables: Tables) -> Validator:
    """The Hong Kong identity card's number, issued by the Immigration Department: A123456(3) or AB987654(3).

    Letters count 10 to 35, a missing first one 36; weights 9 to 2; the check digit is 11 - sum mod 11, 10 being A.

    >>> hkid({})("A123456(3)")
    Verdict(ok=True, normalised='A1234563', evidence=('checksum',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        parts = _HKID.fullmatch(value)
        if parts is None:
            return Verdict(False, value)
        first, second, digits, last = parts.groups()
        total = 9 * (ord(first) - 55 if first else 36) + 8 * (ord(second) - 55)
        total += sum(weight * int(digit) for weight, digit in zip(range(7, 1, -1), digits, strict=True))
        holds = "0A987654321"[total % 11] == last
        return Verdict(holds, value, ("checksum",) if holds else ())

    return check


def twid(_tables: Tables) -> Validator:
    """The national identity number of Taiwan, or a residence number of the form used since 2021 (second digit 8 or 9).

    Issued by the household registry and the National Immigration Agency. The letter stands for two digits (A 10 to
    O 35, not in alphabetical order); weights 1 9 8 7 6 5 4 3 2 1 1; the sum is a multiple of 10.

    >>> twid({})("a123456789")
    Verdict(ok=True, normalised='A123456789', evidence=('checksum',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        if _TWID.fullmatch(value) is None:
            return Verdict(False, value)
        tens, units = divmod(_TW_LETTERS.index(value[0]) + 10, 10)
        total = tens + 9 * units + sum(int(digit) * w for digit, w in zip(value[1:], _TW_WEIGHTS, strict=True))
        holds = total % 10 == 0
        return Verdict(holds, value, ("checksum",) if holds else ())

    return check
