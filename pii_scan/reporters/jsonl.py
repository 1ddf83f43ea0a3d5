"""One event per line, as JSON; also the way back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from pii_scan.errors import PiiScanError
from pii_scan.model import Event, Finding, Header, Location, Reason, Record, Skip, Summary
from pii_scan.reporters import View, Write


def dump(event: Event) -> str:
    """An event as one line of JSON without its end.

    Lone surrogates (names that are no UTF-8) are written as escapes, so that the text can be encoded.
    """
    text = json.dumps(event.to_dict(), ensure_ascii=False, separators=(",", ":"))
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


class JsonlReporter:
    """Writes each event when it comes."""

    def __init__(self, write: Write, view: View) -> None:  # noqa: ARG002 - every reporter is made the same way
        self._write = write

    def event(self, event: Event) -> None:
        """Write the event."""
        self._write(dump(event) + "\n")

    def close(self) -> None:
        """Nothing is left."""


# --- the way back --------------------------------------------------------------------------------------------------


def read_events(lines: Iterable[bytes], name: str) -> Iterator[Event]:
    """The events of a finished scan. Raises PiiScanError with the line of what is none, or when the end is missing."""
    number = 0
    event: Event | None = None
    for number, line in enumerate(lines, 1):
        if isinstance(event, Summary):
            raise PiiScanError(f"{name}:{number}: nothing may follow the summary")
        try:
            event = _event(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise PiiScanError(f"{name}:{number}: {_complaint(error)}") from None
        if (number == 1) != isinstance(event, Header):
            raise PiiScanError(f"{name}:{number}: a scan begins with its header, and has one")
        yield event
    if not isinstance(event, Summary):
        raise PiiScanError(f"{name}:{number + 1}: the summary is missing: the scan did not end, or lines were cut off")


def _complaint(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError | UnicodeDecodeError):
        return "not a line of JSON"
    if isinstance(error, KeyError):
        return f"not an event of pii-scan: {error.args[0]} is missing"
    return "not an event of pii-scan"


def _event(data: Any) -> Event:
    return _READERS[data["event"]](data)


def _header(data: dict[str, Any]) -> Header:
    if data["schema"] != 1:
        raise ValueError
    names = ("version", "rules", "rules_digest", "started")
    return Header(*(data[name] for name in names), tuple(data["arguments"]), data["config"], data["engine"])


def _finding(data: dict[str, Any]) -> Finding:
    names = ("path", "inner", "line", "column", "end_line", "end_column")
    return Finding(
        data["rule"],
        data["category"],
        float(data["confidence"]),
        data["severity"],
        Location(*(data[name] for name in names)),
        data["masked"],
        tuple(data["evidence"]),
        data["fingerprint"],
        data["suppressed_by"],
        data.get("value"),
    )


_BANDS = {"high": 0.85, "medium": 0.60, "low": 0.0}


def _record(data: dict[str, Any]) -> Record:
    place = Location(data["path"], data["inner"], data["line"], 1, data["end_line"], 1)
    return Record(
        data["kind"],
        data["severity"],
        _BANDS[data["band"]],
        place,
        data["person"],
        data["person_by"],
        tuple(data["rules"]),
        tuple(data["evidence"]),
        data["minor"],
        data["suppressed_by"],
    )


def _skip(data: dict[str, Any]) -> Skip:
    return Skip(data["path"], Reason(data["reason"]), data["inner"], data["detail"])


def _summary(data: dict[str, Any]) -> Summary:
    return Summary(**{name: data[name] for name in Summary.__slots__})  # type: ignore[attr-defined]


_READERS = {"header": _header, "finding": _finding, "record": _record, "skip": _skip, "summary": _summary}
