"""Scans that follow each other in one process: the rules and the engine are made by the first of them."""

from __future__ import annotations

from collections.abc import Iterator

from pii_scan.config import Settings
from pii_scan.errors import ConfigError
from pii_scan.legal import LAWS, assessor
from pii_scan.model import Event, Summary
from pii_scan.workers import Made, Scan

_Key = tuple[bool, str, str | None]
# What no scan uses now, by the settings that it was made for. A scan takes it out and brings it back at its end, since
# an engine serves one at a time: scans side by side, in threads or by turns, have one each.
_ready: dict[_Key, Made] = {}


def events(settings: Settings, law: str = "none") -> Iterator[Event]:
    """The events of a scan, with what a law makes of them. Raises PiiScanError, before them, for a wrong setting."""
    if law not in LAWS:
        raise ConfigError(f"legal: cannot be {law!r}")
    # packs of one's own may have changed since they were read
    key = None if settings.rules else (settings.keep_known, settings.engine, settings.cache)
    return _events(Scan(settings, made=_ready.pop(key, None) if key else None), key, law)


def _events(scan: Scan, key: _Key | None, law: str) -> Iterator[Event]:
    assess = assessor(law, scan.scanner.ruleset)
    try:
        for event in scan.events():
            if isinstance(event, Summary):
                event.legal = assess(event)
            yield event
    finally:
        if key:
            _ready[key] = scan.scanner.ruleset, scan.scanner.engine
