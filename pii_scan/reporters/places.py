"""What the text report remembers of findings and records: sums for each rule, and the gravest places only."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field

from pii_scan.model import LEVELS, Finding, Record

PLACES = 20
EXAMPLES = 3


@dataclass(slots=True)
class Sum:
    """How often something was found, in how many places, and how grave at most."""

    record: bool = False
    count: int = 0
    places: int = 0
    level: int = 0
    by_level: list[int] = field(default_factory=lambda: [0] * len(LEVELS))

    def add(self, level: int, count: int = 1) -> None:
        """Count findings of one severity."""
        self.count += count
        self.by_level[level] += count
        self.level = max(self.level, level)


@dataclass(slots=True)
class Entry:
    """One rule or record kind at one place, with the first of its values masked."""

    name: str
    record: bool
    line: int
    column: int
    level: int = 0
    count: int = 0
    masked: list[str] = field(default_factory=list)
    evidence: tuple[str, ...] = ()
    band: str = "low"


@dataclass(slots=True)
class Place:
    """One file, or one part of a container."""

    path: str
    inner: str | None
    entries: dict[str, Entry] = field(default_factory=dict)
    level: int = 0
    findings: int = 0
    records: int = 0

    def ranked(self) -> list[Entry]:
        """Its entries: records first, then the gravest, then the most frequent."""
        return sorted(self.entries.values(), key=lambda e: (not e.record, -e.level, -e.count, e.line, e.name))


class Places:
    """Takes findings and records in the order of files. What it keeps does not grow with their number."""

    def __init__(self) -> None:
        self.sums: dict[str, Sum] = {}
        self.count = 0
        self.total = Sum()
        # How many files are as grave as each level, at most.
        self.files = [0] * len(LEVELS)
        self._file: tuple[str, int] | None = None
        self._open: Place | None = None
        # The least grave first; of equals the one that came last goes first.
        self._best: list[tuple[int, int, int, Place]] = []

    def add(self, event: Finding | Record) -> None:
        """Count one finding or record that is not suppressed."""
        where = event.location
        place = self._open
        if place is None or (place.path, place.inner) != (where.path, where.inner):
            self._shut()
            place = self._open = Place(where.path, where.inner)
        record = isinstance(event, Record)
        name = event.kind if isinstance(event, Record) else event.rule
        entry = place.entries.get(name)
        if entry is None:
            entry = place.entries[name] = Entry(name, record, where.line, where.column, band=event.band)
            entry.evidence = event.evidence
        level = LEVELS.index(event.severity)
        entry.count += 1
        entry.level = max(entry.level, level)
        place.level = max(place.level, level)
        if isinstance(event, Finding):
            place.findings += 1
            _remember(entry, event)
        else:
            place.records += 1
        self.sums.setdefault(name, Sum(record)).add(level)
        self.total.add(level)

    def _shut(self) -> None:
        place, self._open = self._open, None
        if place is None:
            return
        for name in place.entries:
            self.sums[name].places += 1
        self.count += 1
        self._count_file(place.path, place.level)
        heapq.heappush(self._best, (place.level, place.findings + place.records, -self.count, place))
        if len(self._best) > PLACES:
            heapq.heappop(self._best)

    def _count_file(self, path: str, level: int) -> None:
        """A file may hold many places, one after the other."""
        if self._file and self._file[0] == path:
            self.files[self._file[1]] -= 1
            level = max(level, self._file[1])
        self.files[level] += 1
        self._file = (path, level)

    def gravest(self) -> Iterator[Place]:
        """The gravest places, the worst first."""
        self._shut()
        for *_, place in sorted(self._best, key=lambda item: item[:3], reverse=True):
            yield place


def _remember(entry: Entry, finding: Finding) -> None:
    masked = finding.masked if finding.value is None else finding.value
    if len(entry.masked) < EXAMPLES and masked not in entry.masked:
        entry.masked.append(masked)
