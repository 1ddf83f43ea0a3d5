"""Numbers that begin with a GB/T 2260 region code."""

from __future__ import annotations

from pii_scan.model import Verdict

from .spelling import PROVINCES, Tables, Validator, compact


def region2(_tables: Tables) -> Validator:
    """Any number whose first two digits are a province (GB/T 2260): licence archives, real-estate units, places.

    It has no check digit; the province keeps out time stamps, since there is no province 19 or 20.

    >>> region2({})("130601473955").ok, region2({})("201612121015").ok
    (True, False)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        known = value[:2] in PROVINCES
        return Verdict(known, value, ("region",) if known else ())

    return check
