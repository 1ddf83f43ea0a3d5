"""Blobs, verdicts, matches, findings, records, skips and events."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, BinaryIO, Protocol

from pii_scan.model.places import Lines
from pii_scan.model.summary import Summary
from pii_scan.named import NamedTuple

# Of the events as programs read them: their keys, and what these mean.
SCHEMA = 1
LEVELS = ("low", "medium", "high", "critical")
BANDS = ("low", "medium", "high")


# From this confidence on a value counts: in the band medium, as a part of a record, as what raises others beside it.
SURE = 0.60


def band(confidence: float) -> str:
    """The band that people see: high from 0.85, medium from 0.60, low below."""
    if confidence >= 0.85:
        return "high"
    return "medium" if confidence >= SURE else "low"


NONE_SHORTER = -1.0


class Verdict(NamedTuple):
    """What a validator says of one text.

    ok: the text is what its rule says it is. normalised: the text in its canonical form (no separators,
    upper case), also when not ok. evidence: words of the closed vocabulary, such as ``checksum``.
    score: added to the rule's confidence (may be negative), for agreement or doubt that is no veto; NONE_SHORTER of
    what is not ok says that no beginning of it is, either.
    """

    ok: bool
    normalised: str
    evidence: tuple[str, ...] = ()
    score: float = 0.0


class Location(NamedTuple):
    """A place in a file. Lines and columns from 1; columns in characters of the decoded text; end exclusive."""

    path: str
    inner: str | None = None
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    @property
    def stream(self) -> str | None:
        """``inner`` without the cell of a sheet: what it is called whatever row a value stands in."""
        if self.inner is None:
            return None
        place, _, cell = self.inner.rpartition("!")
        letters = cell.removesuffix(str(self.line))
        return place if place and letters != cell and _is_column(letters) else self.inner


def _is_column(letters: str) -> bool:
    return 0 < len(letters) <= 3 and letters.isascii() and letters.isalpha() and letters.isupper()


class Blob(Protocol):
    """A named stream of bytes. Picklable, unless it is standard input.

    path: relative to the working directory, ``/`` as separator, no leading ``./``. inner: the place inside a
    container, or None. size: bytes, or None where it is not known. test_path: a component below the scanned root
    says that these are tests. marks: whether inline marks in it count. lines: those that count, or None for all.
    """

    @property
    def path(self) -> str:
        """Relative to the working directory, ``/`` as separator."""

    @property
    def inner(self) -> str | None:
        """The place inside a container, or None."""

    @property
    def size(self) -> int | None:
        """Bytes, or None where it is not known."""

    @property
    def test_path(self) -> bool:
        """Whether a component below the scanned root says that these are tests."""

    @property
    def marks(self) -> bool:
        """Whether inline marks in it count."""

    @property
    def lines(self) -> Lines | None:
        """The lines that count, or None for all."""

    def open(self) -> BinaryIO:
        """The stream from its start. Raises OSError."""


class Match(NamedTuple):
    """A value between engine and Redactor: the only object that holds raw text, hence without a repr.

    value: the exact text found. normalised: its canonical form.
    """

    rule: str
    line: int
    column: int
    end_line: int
    end_column: int
    value: str
    normalised: str
    confidence: float
    evidence: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<a match of {self.rule}>"


class Finding(NamedTuple):
    """One value that a rule found, masked. ``value`` is None unless the Redactor was built to show values."""

    rule: str
    category: str
    confidence: float
    severity: str
    location: Location
    masked: str
    evidence: tuple[str, ...]
    fingerprint: str
    suppressed_by: str | None = None
    value: str | None = None

    @property
    def band(self) -> str:
        """The band of the confidence."""
        return band(self.confidence)

    def to_dict(self) -> dict[str, Any]:
        """The event as it stands in JSON; keys in the contract's order."""
        place = self.location
        event: dict[str, Any] = {
            "event": "finding",
            "rule": self.rule,
            "category": self.category,
            "confidence": round(self.confidence, 2),
            "band": self.band,
            "severity": self.severity,
            "path": place.path,
            "inner": place.inner,
            "line": place.line,
            "column": place.column,
            "end_line": place.end_line,
            "end_column": place.end_column,
            "masked": self.masked,
            "evidence": list(self.evidence),
            "fingerprint": self.fingerprint,
            "suppressed_by": self.suppressed_by,
        }
        if self.value is not None:
            event["value"] = self.value
        return event


class Record(NamedTuple):
    """One row, object, tuple, line or paragraph with a person key and the fields of one record kind."""

    kind: str
    severity: str
    confidence: float
    location: Location
    person: str
    person_by: str
    rules: tuple[str, ...]
    evidence: tuple[str, ...]
    minor: bool = False
    suppressed_by: str | None = None

    @property
    def band(self) -> str:
        """The band of the confidence."""
        return band(self.confidence)

    def to_dict(self) -> dict[str, Any]:
        """The event as it stands in JSON; keys in the contract's order."""
        return {
            "event": "record",
            "kind": self.kind,
            "category": self.kind.split(".")[0],
            "severity": self.severity,
            "band": self.band,
            "path": self.location.path,
            "inner": self.location.inner,
            "line": self.location.line,
            "end_line": self.location.end_line,
            "person": self.person,
            "person_by": self.person_by,
            "rules": list(self.rules),
            "minor": self.minor,
            "evidence": list(self.evidence),
            "suppressed_by": self.suppressed_by,
        }


class Reason(StrEnum):
    """Why something was not examined."""

    UNREADABLE = "unreadable"
    ENCRYPTED = "encrypted"
    CORRUPT = "corrupt"
    TOO_DEEP = "too-deep"
    OVER_LIMIT = "over-limit"
    UNSUPPORTED = "unsupported"
    NEEDS_EXTRA = "needs-extra"
    UNDECODABLE = "undecodable"
    VANISHED = "vanished"
    WORKER_DIED = "worker-died"
    INTERNAL_ERROR = "internal-error"
    SPECIAL = "special-file"
    LINK = "link"


# Reasons that say "an error kept this from being examined": they make a scan incomplete.
ERRORS = frozenset(
    {
        Reason.UNREADABLE,
        Reason.ENCRYPTED,
        Reason.CORRUPT,
        Reason.TOO_DEEP,
        Reason.OVER_LIMIT,
        Reason.UNDECODABLE,
        Reason.WORKER_DIED,
        Reason.INTERNAL_ERROR,
    }
)
# Reasons that say "no reader for this type": named in the last lines, an error with --require-complete only.
NO_READER = frozenset({Reason.UNSUPPORTED, Reason.NEEDS_EXTRA})


# The detail of a skip: it did not vanish while it was scanned.
NOT_ON_DISK = "tracked, and not on the disk"


class Beyond(NamedTuple):
    """How many findings of a rule, or records of a kind, a place holds beyond those that were told.

    For reports that show places and no single findings; it is no event.
    """

    location: Location
    name: str
    more: int


class Skip(NamedTuple):
    """Something that was not examined, and why. ``detail`` never holds text of the file.

    suppressed_by: the baseline accepts that it is not examined; then it does not make a scan incomplete.
    """

    path: str
    reason: Reason
    inner: str | None = None
    detail: str | None = None
    suppressed_by: str | None = None

    @property
    def error(self) -> bool:
        """Whether it makes a scan incomplete."""
        return self.reason in ERRORS and self.suppressed_by is None

    def to_dict(self) -> dict[str, Any]:
        """The event as it stands in JSON."""
        event: dict[str, Any] = {
            "event": "skip",
            "path": self.path,
            "inner": self.inner,
            "reason": self.reason.value,
            "detail": self.detail,
        }
        if self.suppressed_by is not None:
            event["suppressed_by"] = self.suppressed_by
        return event


class Header(NamedTuple):
    """The first event of a scan: who looks, with which rules and arguments."""

    version: str
    rules: int
    rules_digest: str
    started: str
    arguments: tuple[str, ...]
    config: str | None
    engine: str

    def to_dict(self) -> dict[str, Any]:
        """The event as it stands in JSON."""
        return {
            "event": "header",
            "schema": SCHEMA,
            "version": self.version,
            "rules": self.rules,
            "rules_digest": self.rules_digest,
            "started": self.started,
            "arguments": list(self.arguments),
            "config": self.config,
            "engine": self.engine,
        }


class Excluded(NamedTuple):
    """A path that was left out by a rule of the user's; counted, never silent."""

    path: str


class Missing(NamedTuple):
    """A path that was named and does not exist: the scan goes on, and ends with exit code 2."""

    path: str


Event = Header | Finding | Record | Skip | Summary
Events = Iterator[Event]
# What one blob gives.
Result = Finding | Record | Skip | Beyond | Summary
