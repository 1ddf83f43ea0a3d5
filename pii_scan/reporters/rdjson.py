"""Reviewdog's diagnostics (rdjson), for comments on changed lines."""

from __future__ import annotations

from typing import Any

from pii_scan.model import Header, Skip, Summary
from pii_scan.reporters import View, Write
from pii_scan.reporters.alerts import Alert, AlertReporter, Items
from pii_scan.reporters.alertwords import RULES_URL, URL, Words, as_text
from pii_scan.reporters.gitlab import code_span
from pii_scan.reporters.jsonl import compact

_SEVERITY = ("INFO", "WARNING", "ERROR", "ERROR")


class RdjsonReporter(AlertReporter):
    """Writes each alert when its file is done. Comments may be public, so they show no masked values.

    Columns would count UTF-8 bytes, which events do not know: ranges are lines.
    """

    def __init__(self, write: Write, view: View) -> None:
        super().__init__(write, view)
        self._words, self._items = Words(view, code_span), Items(write)

    def begin(self, header: Header) -> None:  # noqa: ARG002 - nothing of it is in the format
        """Open the list."""
        self._write(f'{{"source":{{"name":"pii-scan","url":"{URL}"}},\n"diagnostics":[')

    def alert(self, alert: Alert) -> None:
        """Write one diagnostic; what lies in a container has no lines of the file."""
        place = alert.places[0]
        location: dict[str, Any] = {"path": as_text(alert.path)}
        if place.inner is None:
            location["range"] = {"start": {"line": place.line}, "end": {"line": place.end_line}}
        self._diagnostic(self._words.alert(alert, masked=False), location, _SEVERITY[alert.level], alert.name)

    def skip(self, skip: Skip) -> None:
        """Write what an error kept from being examined."""
        if skip.error:
            name = f"not-examined/{skip.reason.value}"
            self._diagnostic(self._words.skip(skip), {"path": as_text(skip.path)}, "WARNING", name)

    def missing(self, path: str) -> None:
        """Write what was named and is not there."""
        self._diagnostic(self._words.missing(), {"path": as_text(path)}, "WARNING", "not-examined/missing")

    def _diagnostic(self, text: str, location: dict[str, Any], severity: str, name: str) -> None:
        code = {"value": name, "url": RULES_URL}
        self._items.add(compact({"message": text, "location": location, "severity": severity, "code": code}))

    def end(self, summary: Summary) -> None:  # noqa: ARG002 - nothing of it is in the format
        """Close the list."""
        self._write("]}\n")
