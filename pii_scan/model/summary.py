"""What a scan comes to: its summary, and what its parts hand to the parent to be counted."""

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pii_scan.named import NamedTuple

if TYPE_CHECKING:
    from pii_scan.model.events import Blob

# Records of one kind on so many people are critical.
MANY = 1000
_SUMS = ("files", "bytes", "examined_bytes", "excluded", "suppressed", "lowered", "not_listed", "older")


class Moved(NamedTuple):
    """A new file, and the files of the baseline that are gone whose place it may have taken, the likeliest first.

    path: as it is shown.
    """

    blob: "Blob"
    path: str
    sources: tuple[str, ...]


class Tally:
    """Keyed hashes of a part of a scan, to be counted: 64 bits each.

    people: (kind, by what) → persons, one for each record. distinct: kind → records. minors: persons under 14.
    linked: kind → mobile numbers that stand beside an ID number or passport, so that they are no further person.
    others: (kind, by what) → persons that records name beside those they are about. minor_others: those under 14.
    """

    def __init__(self) -> None:
        self.people: dict[tuple[str, str], array[int]] = {}
        self.distinct: dict[str, array[int]] = {}
        self.minors, self.minor_others = array("Q"), array("Q")
        self.others: dict[tuple[str, str], array[int]] = {}
        self.linked: dict[str, array[int]] = {}
        self.size = 0

    def extend(self, kind: str, by: str, persons: Sequence[int], records: Sequence[int]) -> None:
        """Add records of one kind."""
        self.people.setdefault((kind, by), array("Q")).extend(persons)
        self.distinct.setdefault(kind, array("Q")).extend(records)
        self.size += len(records)

    def name(self, kind: str, by: str, persons: Sequence[int]) -> None:
        """Add further persons that records of one kind name."""
        self.others.setdefault((kind, by), array("Q")).extend(persons)

    def link(self, kind: str, phones: Sequence[int]) -> None:
        """Add mobile numbers of records of one kind that name their persons otherwise."""
        self.linked.setdefault(kind, array("Q")).extend(phones)

    def add(self, other: "Tally") -> None:
        """Add what another part holds."""
        for mine, more in ((self.people, other.people), (self.others, other.others)):
            for name, persons in more.items():
                mine.setdefault(name, array("Q")).extend(persons)
        for own, further in ((self.distinct, other.distinct), (self.linked, other.linked)):
            for kind, hashes in further.items():
                own.setdefault(kind, array("Q")).extend(hashes)
        self.minors.extend(other.minors)
        self.minor_others.extend(other.minor_others)
        self.size += other.size


class Summary:
    """The last event: what was examined, what not, and how much was found."""

    def __init__(self, **given: Any) -> None:
        self.files = self.bytes = self.examined_bytes = 0
        self.skipped: dict[str, int] = {}
        self.excluded = self.suppressed = self.lowered = 0
        self.findings: dict[str, int] = {}
        self.records: dict[str, int] = {}
        self.records_distinct: dict[str, int] = {}
        # kind → at_least and at_most people, and how many of them are minors
        self.records_people: dict[str, dict[str, int]] = {}
        self.people = {"at_least": 0, "at_most": 0, "by_id_number": 0, "by_phone": 0, "by_passport": 0}
        self.minors: dict[str, Any] = {"as_of": None, "count": 0}
        self.dossiers = self.not_listed = 0
        self.complete = True
        self.seconds = 0.0
        # In the event only when there are any: paths that were named and do not exist.
        self.missing: list[str] = []
        # In the event only when it is so: the scan was stopped before its end.
        self.interrupted = False
        # In the event only when it is asked for: what the law makes of the counts.
        self.legal: dict[str, Any] | None = None
        # Not in the event: what a part of a scan hands to its parent, who counts people over all parts, knows which
        # files of the baseline are taken already, and names marks (``path:line``) that give no reason and do not count.
        self.tally: Tally | None = None
        self.moved: Moved | None = None
        self.bare_marks: list[str] = []
        # Not in the event either: findings and records on lines of a blob that do not count.
        self.older = 0
        if not given.keys() <= vars(self).keys():
            raise TypeError(f"a summary has no {', '.join(given.keys() - vars(self).keys())}")
        vars(self).update(given)

    def add(self, part: "Summary") -> None:
        """Add what a part of a scan examined and found; not whom, which is its tally."""
        for name in _SUMS:
            if more := getattr(part, name):
                setattr(self, name, getattr(self, name) + more)
        for name in ("skipped", "findings", "records"):
            counts = getattr(self, name)
            for key, count in getattr(part, name).items():
                counts[key] = counts.get(key, 0) + count
        self.complete = self.complete and part.complete

    @property
    def raised(self) -> frozenset[str]:
        """The kinds whose records are on so many people that they are critical, whatever one of them alone is."""
        return frozenset(kind for kind, people in self.records_people.items() if people["at_least"] >= MANY)

    @property
    def last(self) -> bool:
        """Whether it ends what a part of a scan says of one file, or of something that is none."""
        return self.files > 0 or self.tally is None

    def to_dict(self) -> dict[str, Any]:
        """The event as it stands in JSON."""
        event = {
            "event": "summary",
            "files": self.files,
            "bytes": self.bytes,
            "examined_bytes": self.examined_bytes,
            "skipped": dict(sorted(self.skipped.items())),
            "excluded": self.excluded,
            "suppressed": self.suppressed,
            "lowered": self.lowered,
            "findings": dict(sorted(self.findings.items())),
            "records": dict(sorted(self.records.items())),
            "records_distinct": dict(sorted(self.records_distinct.items())),
            "records_people": dict(sorted(self.records_people.items())),
            "people": self.people,
            "minors": self.minors,
            "dossiers": self.dossiers,
            "not_listed": self.not_listed,
            "complete": self.complete,
            "seconds": round(self.seconds, 3),
        }
        more: dict[str, Any] = {"missing": self.missing} if self.missing else {}
        more |= {"interrupted": True} if self.interrupted else {}
        return event | more if self.legal is None else event | more | {"legal": self.legal}
