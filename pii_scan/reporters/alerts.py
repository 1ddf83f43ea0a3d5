"""What tools show as one finding: all values of a rule, or all records of a kind, that one file holds.

A leak of 5,000 rows is one thing to mend, and tools that list findings drown in 5,000 of them.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field

from pii_scan.digests import sha256
from pii_scan.lazy import lazy_re
from pii_scan.model import BANDS, LEVELS, MANY, Event, Finding, Header, Location, Record, Skip, Summary
from pii_scan.named import NamedTuple
from pii_scan.reporters import View, Write
from pii_scan.reporters.messages import DOUBTS

# Places and people that are kept of an alert, so that memory does not grow with a file.
PLACES = 5
PEOPLE = 50_000
# What ``inner`` begins with in a scan of a repository's history: the commit that brought the content, and its day.
_COMMIT = lazy_re(r"([0-9a-f]{7,64}) \d{4}-\d\d-\d\d(?=!|\Z)")


class Values(NamedTuple):
    """The values of one rule in an alert: how many, and the first of them masked."""

    number: int
    masked: str


@dataclass(slots=True)
class Alert:
    """A rule or a record kind in one file, in a scan of a history: in what one commit brought of it.

    level: of the gravest, an index of LEVELS; critical for records on so many people in this file alone. places: the
    first few, each on a line of its own. last_line: of the
    last, or None where they lie in more than one part of a container. values: by rule; those of a record kind are
    the values that make up its records. people: distinct persons, PEOPLE at most. doubts: evidence against some.
    """

    name: str
    path: str
    record: bool
    commit: str | None = None
    level: int = 0
    band: str = "low"
    count: int = 0
    people: int = 0
    places: list[Location] = field(default_factory=list)
    last_line: int | None = None
    values: dict[str, Values] = field(default_factory=dict)
    doubts: set[str] = field(default_factory=set)

    @property
    def severity(self) -> str:
        """The severity of the gravest."""
        return LEVELS[self.level]

    @property
    def fingerprint(self) -> str:
        """A name that stays when lines move, and changes when the number grows tenfold.

        Made of name, path and the number's magnitude: an alert that was closed as harmless while there were 3
        values must not hide 5,000. It tells nothing of the values.
        """
        known = f"{self.name}\0{self.path}\0{self.commit or ''}\0{len(str(self.count))}"
        return str(sha256(known.encode("utf-8", "surrogatepass")).hexdigest()[:16])

    def add(self, event: Finding | Record) -> None:
        """Count one finding or record."""
        place = event.location
        self.count += 1
        self.level = max(self.level, LEVELS.index(event.severity))
        self.band = max(self.band, event.band, key=BANDS.index)
        if not self.places:
            self.last_line = place.end_line
        elif place.stream != self.places[0].stream:
            self.last_line = None
        elif self.last_line is not None:
            self.last_line = max(self.last_line, place.end_line)
        if len(self.places) < PLACES and (not self.places or place[:3] != self.places[-1][:3]):
            self.places.append(place)
        if isinstance(event, Finding):
            known = self.values.get(event.rule)
            self.values[event.rule] = Values(known.number + 1, known.masked) if known else Values(1, event.masked)
            self.doubts.update(word for word in event.evidence if word in DOUBTS)


def commit_of(place: Location) -> str | None:
    """The commit that brought what stands there, in a scan of a repository's history."""
    found = _COMMIT.match(place.inner or "")
    return found[1] if found else None


class _File:
    """The alerts of the file whose events are coming."""

    def __init__(self, path: str, commit: str | None) -> None:
        self.path, self.commit = path, commit
        self._alerts: dict[str, Alert] = {}
        self._people: dict[str, set[str]] = {}
        # rule → record kind → how many of its records hold the rule
        self._holders: dict[str, dict[str, int]] = {}

    def add(self, event: Finding | Record) -> None:
        name = event.rule if isinstance(event, Finding) else event.kind
        alert = self._alerts.get(name)
        if alert is None:
            alert = self._alerts[name] = Alert(name, self.path, isinstance(event, Record), self.commit)
        alert.add(event)
        if isinstance(event, Record):
            people = self._people.setdefault(name, set())
            if len(people) < PEOPLE:
                people.add(event.person)
            for rule in event.rules:
                kinds = self._holders.setdefault(rule, {})
                kinds[name] = kinds.get(name, 0) + 1

    def close(self) -> list[Alert]:
        """The alerts, the gravest first. Values that make up records are told with these, unless they are graver."""
        for name, people in self._people.items():
            alert = self._alerts[name]
            alert.people = len(people)
            if alert.people >= MANY and alert.level > 0:  # what a test path made less grave stays so
                alert.level = len(LEVELS) - 1
        for rule, kinds in self._holders.items():
            holder = self._alerts[max(kinds, key=lambda kind: kinds[kind])]
            values = self._alerts.get(rule)
            if values and not values.record and values.level <= holder.level:
                holder.values.update(values.values)
                holder.doubts |= values.doubts
                holder.band = max(holder.band, values.band, key=BANDS.index)
                del self._alerts[rule]
        return sorted(self._alerts.values(), key=lambda alert: (-alert.level, not alert.record, -alert.count))


class AlertReporter:
    """Takes events in the order of files, and hands their alerts to ``alerts`` when a file is done."""

    def __init__(self, write: Write, view: View) -> None:
        self._write, self._view = write, view
        self._file: _File | None = None

    def event(self, event: Event) -> None:
        """Take one event. What is accepted (suppressed) makes no alert."""
        if isinstance(event, Header):
            self.begin(event)
        elif isinstance(event, Skip):
            self.skip(event)
        elif isinstance(event, Summary):
            self._done()
            for path in event.missing:
                self.missing(path)
            self.end(event)
        elif event.suppressed_by is None:
            path, commit = event.location.path, commit_of(event.location)
            if self._file is None or (self._file.path, self._file.commit) != (path, commit):
                self._done()
                self._file = _File(path, commit)
            self._file.add(event)

    def _done(self) -> None:
        file, self._file = self._file, None
        if file:
            self.alerts(file.close())

    def begin(self, header: Header) -> None:
        """The scan begins."""

    def alerts(self, alerts: list[Alert]) -> None:
        """The alerts of a file, the gravest first."""
        for alert in alerts:
            self.alert(alert)

    def alert(self, alert: Alert) -> None:
        """One alert."""

    def skip(self, skip: Skip) -> None:
        """Something was not examined."""

    def missing(self, path: str) -> None:
        """A path that was named is not there."""

    def end(self, summary: Summary) -> None:
        """The scan is over."""

    def close(self) -> None:
        """Nothing is left."""


class Worst:
    """The gravest alerts, so many at most; of equals those that came first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._heap: list[tuple[int, bool, int, int, Alert]] = []
        self.count = 0

    def add(self, alert: Alert) -> None:
        """Keep an alert, or drop the least grave."""
        self.count += 1
        item = (alert.level, alert.record, alert.count, -self.count, alert)
        if len(self._heap) < self._most:
            heapq.heappush(self._heap, item)
        else:
            heapq.heappushpop(self._heap, item)

    def __iter__(self) -> Iterator[Alert]:
        for *_, alert in sorted(self._heap, key=lambda item: item[:4], reverse=True):
            yield alert


class Items:
    """Writes a list in JSON, one item a line."""

    def __init__(self, write: Write) -> None:
        self._write, self._between = write, "\n"

    def add(self, item: str) -> None:
        """Write one item."""
        self._write(self._between + item)
        self._between = ",\n"


class Unseen:
    """What was not examined: the first few by name, and how many there were of each reason. errors: of all."""

    def __init__(self, names: int) -> None:
        self._names = names
        self.listed: list[Skip] = []
        self.counts: dict[str, int] = {}
        self.errors = 0

    def add(self, skip: Skip) -> None:
        """Count one skip; of each reason the first few are kept."""
        reason = skip.reason.value
        self.counts[reason] = self.counts.get(reason, 0) + 1
        self.errors += skip.error
        if self.counts[reason] <= self._names:
            self.listed.append(skip)

    def rest(self, summary: Summary) -> list[tuple[str, int, bool]]:
        """Reason, how many are not listed by name, and whether others are; some are told by the summary only."""
        rest = []
        for reason, count in sorted({**self.counts, **summary.skipped}.items()):
            listed = min(self.counts.get(reason, 0), self._names)
            if count > listed:
                rest.append((reason, count - listed, listed > 0))
        return rest
