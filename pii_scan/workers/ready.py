"""Scans that follow each other in one process: the rules and the engine are made by the first of them."""

from __future__ import annotations

from collections.abc import Iterator

from pii_scan.config import Settings
from pii_scan.model import Event
from pii_scan.workers import Made, Scan

_Key = tuple[bool, str, str | None]
# What no scan uses now, by the settings that it was made for. A scan takes it out and brings it back at its end, since
# an engine serves one at a time: scans side by side, in threads or by turns, have one each.
_ready: dict[_Key, Made] = {}


def events(settings: Settings) -> Iterator[Event]:
    """The events of a scan. Raises PiiScanError, before the first event, where a setting is wrong."""
    # packs of one's own may have changed since they were read
    key = None if settings.rules else (settings.keep_known, settings.engine, settings.cache)
    return _events(Scan(settings, made=_ready.pop(key, None) if key else None), key)


def _events(scan: Scan, key: _Key | None) -> Iterator[Event]:
    try:
        yield from scan.events()
    finally:
        if key:
            _ready[key] = scan.scanner.ruleset, scan.scanner.engine
