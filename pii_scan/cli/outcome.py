"""From events to the exit code: 130 interrupted, 2 error, 1 findings, 3 incomplete, 0 nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pii_scan.model import LEVELS, NO_READER, NOT_ON_DISK, Event, Finding, Location, Reason, Record, Skip, Summary

FOUND, ERROR, INCOMPLETE, INTERRUPTED = 1, 2, 3, 130
# `binary` is counted without an event: bytes that are no text, and no format that has a reader.
_BINARY = "binary"
_FOUND = (Finding, Record)  # a union of classes would be made anew for each event


class Outcome:
    """What the events of a run mean for its exit code. ``first``: the first place that makes it fail."""

    def __init__(self, fail_on: str = "medium", require_complete: bool = False, allow_incomplete: bool = False) -> None:
        self.fail_on = fail_on
        self.require_complete, self.allow_incomplete = require_complete, allow_incomplete
        self.failing = 0
        self.first: Location | None = None
        self.complete = True
        self.error = self.interrupted = self.ended = False
        self._bugs, self._bug = 0, Skip("", Reason.INTERNAL_ERROR)

    def event(self, event: Event) -> None:
        """Take one event."""
        if isinstance(event, _FOUND):
            if self.fail_on != "never" and event.suppressed_by is None:
                fails = LEVELS.index(event.severity) >= LEVELS.index(self.fail_on)
                self.failing += fails
                if fails and self.first is None:
                    self.first = event.location
        elif isinstance(event, Skip):
            unread = event.reason in NO_READER or event.detail == NOT_ON_DISK
            missed = event.error or (self.require_complete and unread)
            self.complete = self.complete and not (missed and event.suppressed_by is None)
            if event.reason == Reason.INTERNAL_ERROR:
                self.error, self._bugs = True, self._bugs + 1
                self._bug = event if self._bugs == 1 else self._bug
        elif isinstance(event, Summary):
            self.ended = True
            self.error = self.error or bool(event.missing)
            self.interrupted = self.interrupted or event.interrupted
            self.complete = self.complete and event.complete
            # Records on many people are critical; that is known only now, and `critical` fails every threshold.
            self.failing += bool(event.raised) and self.fail_on != "never"
            if self.require_complete and _BINARY in event.skipped:
                self.complete = False

    def complaints(self, missing: Iterable[str]) -> Iterator[str]:
        """What is said of our own bugs, the first one and how many more, and of named paths that are not there."""
        if self._bugs:
            more = f"; so in {self._bugs - 1:,} more" if self._bugs > 1 else ""
            yield f"internal error: {self._bug.detail}, while scanning {self._bug.path}{more}"
        yield from (f"{path}: no such file or directory" for path in missing)

    @property
    def code(self) -> int:
        """The exit code."""
        if self.interrupted:
            return INTERRUPTED
        if self.error:
            return ERROR
        if self.failing:
            return FOUND
        return 0 if self.complete or self.allow_incomplete else INCOMPLETE
