"""A table of all events for Excel and its like: UTF-8 with a byte order mark, no cell that is taken for a formula."""

from __future__ import annotations

import csv
from typing import Any

from pii_scan.lazy import lazy_re
from pii_scan.model import Event, Finding, Header, Record, Skip
from pii_scan.reporters import View, Write
from pii_scan.reporters.alertwords import Words
from pii_scan.reporters.terminal import shown

COLUMNS = ("event", "severity", "confidence", "name", "title", "path", "inner", "line", "column", "end_line",
           "end_column", "value", "person", "person_by", "evidence", "rules", "accepted", "reason",
           "detail")  # fmt: skip
# What Excel begins a formula with; the wide forms count in Chinese and Japanese Excel.
_FORMULA = lazy_re(r"[=+\-@＝＋－＠]")
# Where semicolons divide lists, Excel divides cells at them, and the second half must be no formula either.
_HALF = lazy_re(r"(;\s*)(?=[=+\-@＝＋－＠])")
# What Excel turns into a number or a date: it would keep 15 digits of an ID number and make a day of 1/2.
_NUMBER = lazy_re(r"[\d\s.,:/eE+%-]+")


def cell(text: str | None) -> str:
    """A text as a cell that stays text: an apostrophe stands before what would be a formula, a number or a date."""
    if not text:
        return ""
    text = _HALF.sub(r"\1'", shown(text))
    return f"'{text}" if _FORMULA.match(text.lstrip()) or _NUMBER.fullmatch(text) else text


class CsvReporter:
    """Writes each event as a row when it comes. ``value`` is masked, unless --show-values."""

    def __init__(self, write: Write, view: View) -> None:
        self._write, self._words = write, Words(view)
        self._titles: dict[str, str] = {}
        self._table = csv.DictWriter(_Sink(write), COLUMNS, restval="", lineterminator="\r\n")

    def event(self, event: Event) -> None:
        """Write the event."""
        if isinstance(event, Header):
            self._write("\ufeff")
            self._table.writeheader()
        elif isinstance(event, Finding):
            self._table.writerow({**self._found(event.rule, event), "value": self._value(event)})
        elif isinstance(event, Record):
            row = self._found(event.kind, event)
            row |= {"person": cell(event.person), "person_by": event.person_by, "rules": cell(" ".join(event.rules))}
            self._table.writerow(row)
        elif isinstance(event, Skip):
            place = {"path": cell(event.path), "inner": cell(event.inner), "accepted": cell(event.suppressed_by)}
            why = {"reason": event.reason.value, "detail": cell(event.detail)}
            self._table.writerow({"event": "skip", **place, **why})
        else:
            for path in event.missing:
                self._table.writerow({"event": "missing", "path": cell(path), "reason": "missing"})
            counts = "; ".join(f"{reason}: {count}" for reason, count in sorted(event.skipped.items()))
            why = {"reason": "complete" if event.complete else "incomplete", "detail": cell(counts)}
            self._table.writerow({"event": "summary", **why})

    def _found(self, name: str, event: Finding | Record) -> dict[str, Any]:
        place = event.location
        row: dict[str, Any] = {
            "event": "finding" if isinstance(event, Finding) else "record",
            "severity": event.severity,
            "confidence": event.band,
            "name": cell(name),
            "title": self._title(name),
            "path": cell(place.path),
            "inner": cell(place.inner),
            "line": place.line,
            "end_line": place.end_line,
            "evidence": cell(" ".join(event.evidence)),
            "accepted": cell(event.suppressed_by),
        }
        if isinstance(event, Finding):
            row |= {"column": place.column, "end_column": place.end_column}
        return row

    def _title(self, name: str) -> str:
        title = self._titles.get(name)
        if title is None:
            title = self._titles[name] = cell(self._words.about(name).title)
        return title

    @staticmethod
    def _value(finding: Finding) -> str:
        return cell(finding.masked if finding.value is None else finding.value)

    def close(self) -> None:
        """Nothing is left."""


class _Sink:
    """What the csv module takes for a file."""

    def __init__(self, write: Write) -> None:
        self.write = write
