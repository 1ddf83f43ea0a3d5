"""One event per line, as JSON; also the way back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pii_scan.errors import PiiScanError
from pii_scan.model import BANDS, LEVELS, SCHEMA, Event, Finding, Header, Location, Reason, Record, Skip, Summary
from pii_scan.reporters import View, Write

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def compact(data: Any) -> str:
    """Data as one line of JSON without its end.

    Lone surrogates (names that are no UTF-8) are written as escapes, so that the text can be encoded.
    """
    text = _encode(data)
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def dump(event: Event) -> str:
    """An event as one line of JSON without its end."""
    return compact(event.to_dict())


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


class _OtherSchema(ValueError):
    """The header of a version whose events are others."""


def read_events(lines: Iterable[bytes], name: str) -> Iterator[Event]:
    """The events of a finished scan. Raises PiiScanError with the line of what is none, or when the end is missing."""
    number = 0
    event: Event | None = None
    for number, line in enumerate(lines, 1):
        if isinstance(event, Summary):
            raise PiiScanError(f"{name}:{number}: nothing may follow the summary")
        try:
            event = _event(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            first = number == 1 and not isinstance(error, _OtherSchema)
            hint = "; it reads what -f jsonl or -o FILE.jsonl wrote" if first else ""
            raise PiiScanError(f"{name}:{number}: {_complaint(error)}{hint}") from None
        if (number == 1) != isinstance(event, Header):
            raise PiiScanError(f"{name}:{number}: a scan begins with its header, and has one")
        yield event
    if not isinstance(event, Summary):
        raise PiiScanError(f"{name}:{number + 1}: the summary is missing: the scan did not end, or lines were cut off")


def _complaint(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError | UnicodeDecodeError):
        return "not a line of JSON"
    if isinstance(error, _OtherSchema):
        return f"events of schema {error.args[0]}; this version of pii-scan reads schema {SCHEMA}"
    if isinstance(error, KeyError):
        return f"not an event of pii-scan: no {error.args[0]}"
    return "not an event of pii-scan"


def _get(data: Any, name: str, *kinds: type) -> Any:
    """A member of an event. Raises KeyError, or ValueError where it is of another kind."""
    value = data[name]
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise ValueError
    return value


def _texts(data: Any, name: str) -> tuple[str, ...]:
    values = _get(data, name, list)
    if not all(isinstance(value, str) for value in values):
        raise ValueError
    return tuple(values)


def _level(data: Any) -> str:
    if data["severity"] not in LEVELS:
        raise ValueError
    return str(data["severity"])


def _maybe(data: Any, name: str) -> Any:
    return _get(data, name, str, type(None))


def _event(data: Any) -> Event:
    name = _get(data, "event", str)
    if name not in _READERS:
        raise ValueError
    return _READERS[name](data)


def _header(data: Any) -> Header:
    if (schema := _get(data, "schema", int)) != SCHEMA:
        raise _OtherSchema(schema)
    return Header(
        version=_get(data, "version", str),
        rules=_get(data, "rules", int),
        rules_digest=_get(data, "rules_digest", str),
        started=_get(data, "started", str),
        arguments=_texts(data, "arguments"),
        config=_maybe(data, "config"),
        engine=_get(data, "engine", str),
    )


def _finding(data: Any) -> Finding:
    place = Location(
        _get(data, "path", str),
        _maybe(data, "inner"),
        *(_get(data, name, int) for name in ("line", "column", "end_line", "end_column")),
    )
    return Finding(
        rule=_get(data, "rule", str),
        category=_get(data, "category", str),
        confidence=float(_get(data, "confidence", int, float)),
        severity=_level(data),
        location=place,
        masked=_get(data, "masked", str),
        evidence=_texts(data, "evidence"),
        fingerprint=_get(data, "fingerprint", str),
        suppressed_by=_maybe(data, "suppressed_by"),
        value=_maybe(data, "value") if "value" in data else None,
    )


_BANDS = {"high": 0.85, "medium": 0.60, "low": 0.0}


def _record(data: Any) -> Record:
    path, line, end = _get(data, "path", str), _get(data, "line", int), _get(data, "end_line", int)
    if data["band"] not in BANDS:
        raise ValueError
    return Record(
        kind=_get(data, "kind", str),
        severity=_level(data),
        confidence=_BANDS[data["band"]],
        location=Location(path, _maybe(data, "inner"), line, 1, end, 1),
        person=_get(data, "person", str),
        person_by=_get(data, "person_by", str),
        rules=_texts(data, "rules"),
        evidence=_texts(data, "evidence"),
        minor=_get(data, "minor", bool),
        suppressed_by=_maybe(data, "suppressed_by"),
    )


def _skip(data: Any) -> Skip:
    reason = Reason(_get(data, "reason", str))
    why = _maybe(data, "suppressed_by") if "suppressed_by" in data else None
    return Skip(_get(data, "path", str), reason, _maybe(data, "inner"), _maybe(data, "detail"), why)


def _counts(data: Any) -> dict[str, int]:
    """Numbers by name. Raises ValueError for others."""
    if not isinstance(data, dict) or not all(isinstance(value, int) and value >= 0 for value in data.values()):
        raise ValueError
    return data


def _people_of_kinds(data: Any) -> dict[str, dict[str, int]]:
    """Of each kind the people at least and at most, and minors."""
    if not isinstance(data, dict):
        raise ValueError
    for counts in data.values():
        if not {"at_least", "at_most", "minors"} <= set(_counts(counts)):
            raise ValueError
    return data


def _names(data: Any) -> list[str]:
    if not isinstance(data, list) or not all(isinstance(name, str) for name in data):
        raise ValueError
    return data


def _flag(data: Any) -> bool:
    if not isinstance(data, bool):
        raise ValueError
    return data


def _legal(data: Any) -> dict[str, Any]:
    """The name of the law alone: what it makes of the counts is worked out again."""
    return {"law": _get(data, "law", str)}


# Members that not every summary has.
_OPTIONAL: dict[str, Callable[[Any], Any]] = {
    "missing": _names,
    "legal": _legal,
    "records_people": _people_of_kinds,
    "interrupted": _flag,
}


def _summary(data: Any) -> Summary:
    summary = Summary()
    for name, plain in list(vars(summary).items()):
        if name in ("tally", "moved", "bare_marks", "older"):
            continue
        if name in _OPTIONAL:
            if name in data:
                setattr(summary, name, _OPTIONAL[name](data[name]))
            continue
        kind = type(plain)
        setattr(summary, name, _get(data, name, kind, int) if kind is float else _get(data, name, kind))
    for name in ("skipped", "findings", "records", "records_distinct", "people"):
        _counts(getattr(summary, name))
    return summary


_READERS: dict[str, Callable[[Any], Event]] = {
    "header": _header,
    "finding": _finding,
    "record": _record,
    "skip": _skip,
    "summary": _summary,
}
