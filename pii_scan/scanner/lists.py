"""How many findings of a rule and records of a kind are told of one stream; what is beyond its lists is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pii_scan.config import Settings
from pii_scan.model import Beyond, Location, Summary

# What is told where a report shows places only: enough for their examples, for what a table is made of, and for people
# whose names a path holds.
FEW = 1000


class Lists:
    """What was told of one stream, by name. summary: that of its blob, which counts what is told and what is not."""

    def __init__(self, settings: Settings, summary: Summary) -> None:
        self._most = settings.listed
        self._few = min(FEW, settings.listed) if settings.places_only else settings.listed
        self._told: Counter[str] = Counter()
        self._summary, self._before = summary, _counts(summary) if settings.places_only else {}

    @property
    def is_any_full(self) -> bool:
        """Whether some list may be full."""
        return max(self._told.values(), default=0) >= self._few

    def is_full(self, name: str, is_long: bool = False) -> bool:
        """Whether a list is full. is_long: that of what may change what others are, or how grave they are.

        So are records but for rows of tables, and those with a password.
        """
        return self._told[name] >= (self._most if is_long else self._few)

    def room(self, name: str, suppressed_by: str | None) -> bool:
        """Whether one more event of the name is listed. What is suppressed does not crowd out what is not."""
        if suppressed_by is not None:
            name = f"{name}, suppressed"
        self._told[name] += 1
        if self._told[name] <= self._most:
            return True
        self._summary.not_listed += 1
        return False

    def beyond(self, place: Location) -> Iterator[Beyond]:
        """What the stream at a place holds beyond the lists."""
        for name, count in _counts(self._summary).items():
            more = count - self._before.get(name, 0) - min(self._told[name], self._most)
            if more > 0:
                yield Beyond(place, name, more)


def _counts(summary: Summary) -> dict[str, int]:
    return {**summary.findings, **summary.records}
