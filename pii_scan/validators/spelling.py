"""How one number is spelled: separators, digits, dates, check sums that several families share."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from pii_scan.lazy import lazy_re
from pii_scan.model import Verdict

Validator = Callable[[str], Verdict]
Tables = Mapping[str, Any]
Factory = Callable[[Tables], Validator]


class Beginning:
    """A validator that knows by what all its values begin, and where they stand inside a text without blanks."""

    def begins(self) -> str:
        """What they begin with, as a pattern."""
        raise NotImplementedError

    def alone(self) -> str:
        """The values that are known by their shape wherever they stand, as a pattern."""
        raise NotImplementedError

    def ends_word(self, before: str, value: str) -> bool:
        """Whether what stands before a value is a word together with its beginning."""
        raise NotImplementedError

    def begins_word(self, value: str, after: str) -> bool:
        """Whether what stands behind a value is a word together with its end."""
        raise NotImplementedError


# Blanks (also zero-width), points, dashes and brackets that people put into numbers.
SEPARATORS = (
    " \t\r\n\v\f\u00a0\u2002\u2003\u2007\u2009\u200b\u202f\u3000\ufeff"
    ".·•・‧∙"
    "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d"
    "()[]{}（）［］【】〔〕"
)
_DROP = str.maketrans("", "", SEPARATORS)

# First two digits of a GB/T 2260 code; 81 82 83 are the residence permits of Hong Kong, Macau and Taiwan residents.
PROVINCES = frozenset(
    map(
        str,
        (
            *range(11, 16),
            *range(21, 24),
            *range(31, 38),
            *range(41, 47),
            *range(50, 55),
            *range(61, 66),
            71,
            81,
            82,
            83,
        ),
    )
)

_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTH_DAYS = frozenset(f"{month:02}{day:02}" for month, days in enumerate(_DAYS, 1) for day in range(1, days + 1))
_DOUBLED = bytes((2 * (i - 48) - 9 * (i > 52)) if 48 <= i < 58 else 0 for i in range(256))


class Respelling:
    """As ``str.translate`` with a table of signs that few texts hold: to look for them first takes a tenth of it.

    >>> Respelling(str.maketrans({"－": "-", " ": None}))("1 2－3")
    '12-3'
    """

    def __init__(self, table: Mapping[int, Any]) -> None:
        self._table = table
        self._signs = lazy_re(f"[{re.escape(''.join(map(chr, table)))}]") if table else None

    def __call__(self, text: str) -> str:
        """The text, spelled by the table."""
        return text.translate(self._table) if self._signs and self._signs.search(text) else text


def compact(text: str) -> str:
    """The text in upper case, without separators.

    >>> compact("a123456（3）"), compact("6222 6002–6000")
    ('A1234563', '622260026000')
    """
    if text.isascii() and text.isalnum():
        return text.upper()
    return text.translate(_DROP).upper()


def is_digits(text: str) -> bool:
    """Tell whether there are ASCII digits and nothing else.

    >>> is_digits("12"), is_digits("1²"), is_digits("")
    (True, False, False)
    """
    return text.isascii() and text.isdigit()


def is_date(year: int, month_day: str) -> bool:
    """Tell whether the day MMDD exists in that year of the Gregorian calendar.

    >>> is_date(2000, "0229"), is_date(1900, "0229"), is_date(1990, "0431")
    (True, False, False)
    """
    if month_day in _MONTH_DAYS:
        return True
    return month_day == "0229" and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def luhn_holds(digits: str) -> bool:
    """Tell whether the last of these ASCII digits is right by Luhn (ISO/IEC 7812-1 annex B); zeros alone do not count.

    >>> luhn_holds("490154203237518"), luhn_holds("490154203237519"), luhn_holds("0000")
    (True, False, False)
    """
    octets = digits.encode()
    singles = octets[-1::-2]
    total = sum(singles) - 48 * len(singles) + sum(octets[-2::-2].translate(_DOUBLED))
    return total % 10 == 0 and digits.strip("0") != ""
