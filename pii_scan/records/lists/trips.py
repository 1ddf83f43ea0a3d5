"""Trips: out of a country and back, which what tells both at once tells as one record, as a row of a table does."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pii_scan.lazy import lazy_re

Span = tuple[int, int]
# How somebody leaves a country, and comes back.
_LEFT = lazy_re(r"(?!.*(?:入境|入[关關]|(?i:entry|enter)))(?=.*(?:出[境关關国國]|离境|(?i:exit|depart|left)))")
_BACK = lazy_re(
    r"(?!.*(?:出[境关關国國]|离境|(?i:exit|depart)))(?=.*(?:入境|入[关關]|返回|回国|回國|(?i:entry|enter|return)))"
)
# Which way a crossing is told to be: into a country, else out of it.
_INTO = lazy_re(r"(?<!出)入境|(?<!出)入[关關]|(?i:(?:re-?)?ent(?:ered|ry)(?![a-z])|return)")


def comes_back(first: str, second: str) -> bool:
    """Whether somebody leaves a country, and comes back then."""
    return _LEFT.match(first) is not None and _BACK.match(second) is not None


def other_ways(text: str, first: Span, second: Span) -> bool:
    """Whether two parts of a text tell of crossings, one into a country and one out of it."""
    return (_INTO.search(text, *first) is None) != (_INTO.search(text, *second) is None)


def joined(spans: Iterable[Span], is_trip: Callable[[Span, Span], bool]) -> list[Span]:
    """The spans in order, each with the one before it as one where both are a trip."""
    trips: list[Span] = []
    for span in spans:
        if trips and is_trip(trips[-1], span):
            trips[-1] = (trips[-1][0], span[1])
        else:
            trips.append(span)
    return trips
