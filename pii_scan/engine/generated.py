"""Whether the ID numbers of a table look drawn by a generator: real people are not spread evenly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import log, sqrt

from pii_scan.named import NamedTuple

# Evidence; a part of the closed vocabulary.
GENERATED = "looks-generated"
# Distinct numbers from which it can be said; properties that must be flat, of three.
FEWEST, FLAT = 200, 2
# Years that births must span: those of a school or of a company are flat, too. Parts that span and sequence fall into.
SPAN, PARTS = 30, 10
# Provinces from which people from all over the country can be meant; and codes from which a list of codes can.
PROVINCES, CODES = 10, 5
# How far a generator's list of codes may be from the table; the country's people are 0.17 away.
OTHER_LIST = 0.1
# The normal deviate that one flat sample in a thousand exceeds.
RARE = 3.09


class Province(NamedTuple):
    """How many region codes a province has, and how many people."""

    codes: float
    people: float


def looks_generated(numbers: Iterable[str], provinces: Mapping[str, Province]) -> bool:
    """Whether two of three hold: ages, regions and sequence numbers are flat.

    numbers: valid ID numbers. provinces: those of the mainland, by their two digits.
    """
    # those of residence permits have one region for all
    citizens = list({number for number in numbers if len(number) == 18 and number[0] not in "89"})
    if len(citizens) < FEWEST:
        return False
    flat = (_flat_births(citizens), _flat_regions(citizens, provinces), _flat_sequences(citizens))
    return sum(flat) >= FLAT


def is_flat(counts: Sequence[int], shares: Sequence[float], tolerance: float = 0.0) -> bool:
    """Whether counts are as the shares have it, by Pearson's test at one in a thousand.

    tolerance: how far the shares themselves may be wrong, as chi-square divided by the number that is counted.

    >>> is_flat([52, 48, 50], [1, 1, 1]), is_flat([90, 30, 30], [1, 1, 1])
    (True, False)
    """
    total, whole = sum(counts), sum(shares)
    wanted = [share / whole * total for share in shares]
    square = sum((count - want) ** 2 / want for count, want in zip(counts, wanted, strict=True))
    free = len(counts) - 1
    # the quantile of chi-square by Wilson and Hilferty
    spread = 2 / (9 * free)
    quantile = free * pow(1 - spread + RARE * sqrt(spread), 3)
    return square <= quantile + tolerance * total


def _flat_births(numbers: Sequence[str]) -> bool:
    days = [date(int(n[6:10]), int(n[10:12]), int(n[12:14])).toordinal() for n in numbers]
    first, span = min(days), max(days) - min(days) + 1
    if span < SPAN * 365:
        return False
    parts = Counter((day - first) * PARTS // span for day in days)
    return is_flat([parts[part] for part in range(PARTS)], [1.0] * PARTS)


def _flat_regions(numbers: Sequence[str], provinces: Mapping[str, Province]) -> bool:
    """Whether regions are drawn from a list: of provinces, of all codes that there are, or of a few."""
    found = Counter(number[:2] for number in numbers)
    if len(found) >= PROVINCES:
        if is_flat(list(found.values()), [1.0] * len(found)):
            return True
        if provinces and _are_codes([found[one] for one in provinces], list(provinces.values())):
            return True
    regions = Counter(number[:6] for number in numbers)
    return CODES <= len(regions) <= len(numbers) // 5 and is_flat(list(regions.values()), [1.0] * len(regions))


def _are_codes(counts: Sequence[int], provinces: Sequence[Province]) -> bool:
    """Whether the provinces have shares like those of codes, and more so than like those of people."""
    if not is_flat(counts, [province.codes for province in provinces], OTHER_LIST):
        return False
    codes, people = (sum(column) for column in zip(*provinces, strict=True))
    return sum(n * log(one.codes / codes / (one.people / people)) for n, one in zip(counts, provinces, strict=True)) > 0


def _flat_sequences(numbers: Sequence[str]) -> bool:
    parts = Counter(int(number[14:17]) * PARTS // 1000 for number in numbers)
    return is_flat([parts[part] for part in range(PARTS)], [1.0] * PARTS)
