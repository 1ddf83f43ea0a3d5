"""How results are shown: events in, one format out. A reporter writes as events arrive and keeps no list of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from pii_scan.model import Event

Write = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class View:
    """How a report is wanted.

    lines: one line for each finding as it arrives (for pipes and files); else the gravest places at the end.
    titles: rule id → title in the report's language.
    """

    lang: str = "en"
    color: bool = False
    lines: bool = True
    explain: bool = False
    fail_on: str = "medium"
    titles: Mapping[str, str] = field(default_factory=dict)


class Reporter(Protocol):
    """Writes one format. ``write`` takes text; lone surrogates in it are the sink's to replace."""

    def event(self, event: Event) -> None:
        """Take the next event; the last one is a Summary."""

    def close(self) -> None:
        """Write what is left, and free what was held."""


Factory = Callable[[Write, View], Reporter]


def _text(write: Write, view: View) -> Reporter:
    from pii_scan.reporters.text import TextReporter

    return TextReporter(write, view)


def _jsonl(write: Write, view: View) -> Reporter:
    from pii_scan.reporters.jsonl import JsonlReporter

    return JsonlReporter(write, view)


def _json(write: Write, view: View) -> Reporter:
    from pii_scan.reporters.json import JsonReporter

    return JsonReporter(write, view)


# Each is imported when it is used.
REPORTERS: dict[str, Factory] = {"text": _text, "jsonl": _jsonl, "json": _json}
# The format of an output file that names none.
SUFFIXES = {".txt": "text", ".jsonl": "jsonl", ".json": "json"}
