"""Events for reporters, without a scan."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from pii_scan.model import Event, Finding, Header, Location, Record, Summary
from pii_scan.reporters import REPORTERS, View
from tests.shared import rules

SCHEMAS = Path(__file__).parent / "schemas"
HEADER = Header("0.1.0", 78, "a41f09c2", "2026-11-24T00:00:00Z", ("scan", "."), None, "regex")
# Names that break out of a format that does not escape them; each is a legal name of a file.
NAMES = {
    "newline": "a\nb\r\n.csv",
    "quotes": "a'b\"c`d.csv",
    "markup": "<script>alert(1)</script>&amp;]]>.csv",
    "ansi": "a\x1b[31m\x1b]8;;http://x\x07.csv",
    "formula": '=cmd|"/c calc"!A1.csv',
    "wide formula": "＝1+1.csv",
    "command": "::error file=x::y##[error]z%0A,a=b.csv",
    "link": "[x](https://example.org) ![y](https://example.org/y).csv",
    "bytes": "a\udcff\udc80.csv",
    "bidi": "a\u202etxt.csv",
    "blank": " a b\t.csv",
    "percent": "100%25 é 中文#?.csv",
    "long": "x" * 3996 + ".csv",
    "astral": "𠮷😀.csv",
}


def finding(path: str = "a.csv", line: int = 1, severity: str = "high", **more: Any) -> Finding:
    rule = more.pop("rule", "identity.prc_id18")
    masked, confidence = more.pop("masked", "1101************2X"), more.pop("confidence", 0.95)
    place = Location(path, more.pop("inner", None), line, 3, line, 21)
    return Finding(rule, rule.partition(".")[0], confidence, severity, place, masked, ("checksum",), "0" * 16, **more)


def record(path: str = "a.csv", line: int = 1, person: str = "p", severity: str = "high", **more: Any) -> Record:
    place = Location(path, more.pop("inner", None), line, 1, line, 1)
    names = more.pop("rules", ("identity.prc_id18", "phone.mobile"))
    return Record(more.pop("kind", "hotel.stay"), severity, 0.9, place, person, "id_number", names, ("header:hotel",),
                  **more)  # fmt: skip


def leak(path: str, rows: int) -> Iterable[Event]:
    """A table of hotel stays, as a scan tells it: each record before its values."""
    for line in range(2, rows + 2):
        yield record(path, line, f"{line:016x}")
        yield finding(path, line)
        yield finding(path, line, "medium", rule="phone.mobile", masked="138****8000")


def written(name: str, *events: Event, **view: Any) -> str:
    """What a reporter writes for a scan with these events."""
    parts: list[str] = []
    reporter = REPORTERS[name](parts.append, View(**{"ruleset": rules(), **view}))
    ended = bool(events) and isinstance(events[-1], Summary)
    for event in (HEADER, *events, *(() if ended else (Summary(files=1),))):
        reporter.event(event)
    reporter.close()
    return "".join(parts)


@cache
def schema(name: str) -> Any:
    data = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    return jsonschema.validators.validator_for(data)(data)


def sarif(*events: Event, **view: Any) -> Any:
    """The one run of a SARIF log that is valid by its schema."""
    log = json.loads(written("sarif", *events, **view))
    schema("sarif-2.1.0.json").validate(log)
    return log["runs"][0]
