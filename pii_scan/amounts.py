"""Sizes, times and lists as people write them: ``10M``, ``45m``, ``a,b``."""

from __future__ import annotations

import re

from pii_scan.lazy import lazy_re

_SIZE = lazy_re(r"(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?\Z", re.IGNORECASE)
_TIME = lazy_re(r"(?:(\d+)h)?(?:(\d+)m(?:in)?)?(?:(\d+(?:\.\d+)?)s?)?\Z", re.IGNORECASE)


def bytes_of(text: str) -> int | None:
    """Bytes, with K, M, G or T for powers of 1024; None for what is no size."""
    found = _SIZE.match(text.strip())
    return int(float(found[1]) * 1024 ** " kmgt".index(found[2].lower() or " ")) if found else None


def seconds_of(text: str) -> float | None:
    """Seconds, or 90s, 45m, 2h, 1h30m; None for what is no time."""
    found = _TIME.match(text.strip())
    if not found or not text.strip():
        return None
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def parts_of(text: str) -> list[str]:
    """The parts of a list that commas divide, without those that are empty."""
    return [part.strip() for part in text.split(",") if part.strip()]
