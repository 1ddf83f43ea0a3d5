"""What tests of the walk share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from pii_scan.config import Settings
from pii_scan.model import Excluded, Missing, Skip
from pii_scan.sources import walk

POSIX = pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")


def make(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(name, "utf-8", "surrogateescape")


def show(*paths: str, ignored: Any = None, **settings: Any) -> list[str]:
    """Each event as one word: a path, or what happened to it."""
    found = []
    for event in walk(Settings(paths=paths or (".",), **settings), ignored):
        if isinstance(event, Skip):
            found.append(f"{event.reason.value}:{event.path}")
        elif isinstance(event, Excluded | Missing):
            found.append(f"{type(event).__name__.lower()}:{event.path}")
        else:
            found.append(event.path)
    return found
