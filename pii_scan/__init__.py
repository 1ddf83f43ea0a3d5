"""pii-scan: what kind of records about people a file holds, on how many people, and how grave that is.

From Python: ``for event in pii_scan.scan("exports/"): ...``. All names here are imported when they are first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from pii_scan.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

    from pii_scan.model import Event, Finding, Location, Record, Rule, RuleSet

__all__ = ["Finding", "Location", "Record", "Rule", "__version__", "load_rules", "scan"]


def scan(*paths: str | PathLike[str], **settings: Any) -> Iterator[Event]:
    """The events of a scan of files and directories: header, findings, records and skips, and last the summary.

    settings: fields of ``pii_scan.config.Settings``, which are the options of the command line, such as
    ``min_confidence="high"`` or ``jobs=1``, and ``legal="cn"``. Values are masked unless ``show_values=True``, which is
    an error in CI. Raises PiiScanError, before the first event, where a setting is wrong. A path that does not exist is
    no event: the command line says so. What takes long to make, the rules and their engine, is made once for all scans
    of a process.
    """
    from pii_scan import given
    from pii_scan.workers import ready

    law = settings.pop("legal", "none")
    return ready.events(given.settings(paths, settings), law)


def load_rules(*packs: str) -> RuleSet:
    """The built-in rules, and those of further packs (files or folders). Raises RuleError with all mistakes in them."""
    from pii_scan import given
    from pii_scan.scanner import load_rules

    return load_rules(given.settings((), {"rules": packs}))


def __getattr__(name: str) -> Any:
    if name in ("Finding", "Location", "Record", "Rule"):
        return getattr(importlib.import_module("pii_scan.model"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
