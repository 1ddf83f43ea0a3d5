"""What the text report remembers of findings and records: sums for each rule, and the gravest places only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pii_scan.model import LEVELS, Beyond, Finding, Record, Summary
from pii_scan.reporters.messages import DOUBTS

PLACES = 20
EXAMPLES = 3
CRITICAL = len(LEVELS) - 1


class Sum:
    """How often something was found, in how many files, and how grave at most."""

    def __init__(self, record: bool = False) -> None:
        self.record = record
        self.count = self.files = self.level = 0
        self.by_level = [0] * len(LEVELS)

    def add(self, level: int, count: int = 1) -> None:
        """Count findings of one severity."""
        self.count += count
        self.by_level[level] += count
        self.level = max(self.level, level)

    def raise_from(self, level: int) -> None:
        """Make all critical that are so grave."""
        self.by_level[level:] = [0] * (CRITICAL - level) + [sum(self.by_level[level:])]
        self.level = CRITICAL


class Entry:
    """One rule or record kind at one place, with the first of its values masked. at: the first of them, or its cell."""

    def __init__(self, name: str, event: Finding | Record, at: str) -> None:
        self.name, self.record, self.at = name, isinstance(event, Record), at
        self.line, self.column = event.location.line, event.location.column
        self.band, self.evidence = event.band, event.evidence
        self.level = self.count = 0
        self.least = CRITICAL
        self.masked: list[str] = []


class Place:
    """One file, or one part of a container. doubts: evidence against some of its findings."""

    def __init__(self, path: str, inner: str | None) -> None:
        self.path, self.inner = path, inner
        self.entries: dict[str, Entry] = {}
        self.level = self.findings = self.records = 0
        self.doubts: set[str] = set()

    def ranked(self) -> list[Entry]:
        """Its entries: records first, then the gravest, then the most frequent."""
        return sorted(self.entries.values(), key=lambda e: (not e.record, -e.level, -e.count, e.line, e.name))


class Places:
    """Takes findings and records in the order of files. What it keeps does not grow with their number."""

    def __init__(self) -> None:
        self.sums: dict[str, Sum] = {}
        self.count = 0
        # How many findings and records were counted, and not told.
        self.beyond = 0
        # How many files there are of a sort: how grave their gravest is, and the record kinds in them with theirs.
        self._sorts: Counter[tuple[int, frozenset[tuple[str, int]]]] = Counter()
        self._path: str | None = None
        # What the open file holds: rule or kind → how grave at most.
        self._levels: dict[str, int] = {}
        self._open: Place | None = None
        # The least grave first; of equals the one that came last goes first.
        self._best: list[tuple[int, int, int, Place]] = []

    def add(self, event: Finding | Record) -> None:
        """Count one finding or record that is not suppressed."""
        where = event.location
        inner = where.stream  # a sheet is one place
        place = self._open
        if place is None or (place.path, place.inner) != (where.path, inner):
            self._shut()
            if self._path != where.path:
                self._shut_file()
                self._path = where.path
            place = self._open = Place(where.path, inner)
        record = isinstance(event, Record)
        name = event.kind if isinstance(event, Record) else event.rule
        entry = place.entries.get(name)
        if entry is None:
            at = f"{where.line}:{where.column}" if inner == where.inner else str(where.inner).rpartition("!")[2]
            entry = place.entries[name] = Entry(name, event, at)
        level = LEVELS.index(event.severity)
        entry.count += 1
        entry.level, entry.least = max(entry.level, level), min(entry.least, level)
        place.level = max(place.level, level)
        self._levels[name] = max(self._levels.get(name, 0), level)
        if isinstance(event, Finding):
            place.findings += 1
            place.doubts.update(word for word in event.evidence if word in DOUBTS)
            _remember(entry, event)
        else:
            place.records += 1
        self.sums.setdefault(name, Sum(record)).add(level)

    def add_beyond(self, beyond: Beyond) -> None:
        """Count what the place that was told last holds beyond that: as grave as the least grave that was told.

        What is graver than others is told.
        """
        self.beyond += beyond.more
        place, where = self._open, beyond.location
        is_there = place is not None and (place.path, place.inner) == (where.path, where.inner)
        if place is None or not is_there or beyond.name not in place.entries:
            return  # the summary counts it
        entry = place.entries[beyond.name]
        entry.count += beyond.more
        if entry.record:
            place.records += beyond.more
        else:
            place.findings += beyond.more
        self.sums[beyond.name].add(entry.least, beyond.more)

    def _shut(self) -> None:
        place, self._open = self._open, None
        if place is None:
            return
        self.count += 1
        import heapq  # a scan that finds nothing has no places

        heapq.heappush(self._best, (place.level, place.findings + place.records, -self.count, place))
        if len(self._best) > PLACES:
            heapq.heappop(self._best)

    def _shut_file(self) -> None:
        if self._levels:
            for name in self._levels:
                self.sums[name].files += 1
            kinds = frozenset((name, level) for name, level in self._levels.items() if self.sums[name].record)
            self._sorts[max(self._levels.values()), kinds] += 1
            self._levels = {}

    def end(self, summary: Summary) -> None:
        """Take the end of the scan, which alone knows what was not listed, and the kinds whose records are critical.

        What is not listed counts as grave as the gravest of its name. Records that a test path made less grave stay so.
        """
        self._shut()
        self._shut_file()
        for name, count in (*summary.findings.items(), *summary.records.items()):
            if name in self.sums and count > self.sums[name].count:
                self.sums[name].add(self.sums[name].level, count - self.sums[name].count)
        floors = {name: min(1, self.sums[name].level) for name in summary.raised if name in self.sums}
        for name, floor in floors.items():
            self.sums[name].raise_from(floor)
        for (level, kinds), count in list(self._sorts.items()):
            if level < CRITICAL and any(there >= floors.get(name, CRITICAL) for name, there in kinds):
                del self._sorts[level, kinds]
                self._sorts[CRITICAL, kinds] += count
        for *_, place in self._best:
            for entry in place.entries.values():
                if entry.level >= floors.get(entry.name, CRITICAL):
                    entry.level = place.level = CRITICAL

    def by_level(self) -> list[int]:
        """How many findings and records there are of each level."""
        return [sum(known.by_level[level] for known in self.sums.values()) for level in range(len(LEVELS))]

    def files_by_level(self) -> list[int]:
        """How many files are as grave as each level, at most."""
        return [sum(n for (there, _), n in self._sorts.items() if there == level) for level in range(len(LEVELS))]

    def gravest(self) -> Iterator[Place]:
        """The gravest places, the worst first."""
        for *_, place in sorted(self._best, key=lambda item: (item[3].level, *item[1:3]), reverse=True):
            yield place


def _remember(entry: Entry, finding: Finding) -> None:
    masked = finding.masked if finding.value is None else finding.value
    if len(entry.masked) < EXAMPLES and masked not in entry.masked:
        entry.masked.append(masked)
