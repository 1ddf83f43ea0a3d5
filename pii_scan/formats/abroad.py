"""Telephone numbers of 11 digits that are none of China: those of North America with its 1, and of Brazil.

One alone may be either; many are told apart, for those of one country all fit its plan.
"""

from __future__ import annotations

from collections.abc import Sequence

from pii_scan.lazy import lazy_re
from pii_scan.validators import build

# How many numbers are enough that all fit, and how many of which one can be no mobile number of China; of each other a
# Chinese number fits by chance almost every second time.
MANY, FEWER = 10, 5
# Of Brazil, of which a Chinese number fits by chance one in twenty times; and how many areas there must be.
BRAZILIAN, AREAS = 5, 4
_NUMBER = lazy_re(r"[1-9](?<![0-9A-Za-z.+_-][1-9])[0-9]{10}(?![0-9A-Za-z_-]|\.[0-9])")
_EAST = lazy_re("[\u3040-\u9fff\uff01-\uffee]")
_NORTH_AMERICAN, _BRAZILIAN = lazy_re(r"1(?:[2-9][0-8][0-9])[2-9][0-9]{6}"), lazy_re(r"[1-9][1-9]9[0-9]{8}")
# The exchange of which numbers for films and manuals are, and those that are kept for them.
_FICTION, _KEPT = lazy_re(r"1[0-9]{3}555[0-9]{4}"), lazy_re(r"1[0-9]{3}555(?:01[0-9]{2}|1212|1234)")


def are_abroad(text: str) -> bool:
    """Whether the numbers of a text that look like mobile numbers of China are another country's."""
    if not text.isascii() and _EAST.search(text):
        return False
    numbers = sorted({*_NUMBER.findall(text)})
    ours = [number for number in numbers if number[0] == "1"]
    if not ours:
        return False
    if all(map(_NORTH_AMERICAN.fullmatch, ours)):
        return _are_kept(ours) or (_are_enough(ours) and _are_valid(ours, "+"))
    fit = len(numbers) >= BRAZILIAN and all(map(_BRAZILIAN.fullmatch, numbers))
    return fit and len({number[:2] for number in numbers}) >= AREAS and _are_valid(numbers, "+55")


def _are_kept(numbers: Sequence[str]) -> bool:
    """Whether all are of the exchange for films and manuals."""
    return all(map(_FICTION.fullmatch, numbers)) and (len(numbers) > 1 or _KEPT.fullmatch(numbers[0]) is not None)


def _are_enough(numbers: Sequence[str]) -> bool:
    if len(numbers) >= MANY or len(numbers) < FEWER:
        return len(numbers) >= MANY
    check = build("mobile_segment", {})
    return not all(check(number).ok for number in numbers)


def _are_valid(numbers: Sequence[str], country: str) -> bool:
    """Whether all numbers are valid by the plan of a country."""
    check = build("international", {})
    return all(check(country + number).ok for number in numbers)
