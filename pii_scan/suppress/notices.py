"""What a scan says on standard error of marks and baseline: what does not count, and which files were renamed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pii_scan.suppress.baseline import Baseline
from pii_scan.suppress.marks import OPEN, UNKNOWN
from pii_scan.suppress.reasons import shown_reason

# So many are named at most.
NAMED = 10


def of_marks(bare: Sequence[str]) -> Iterator[str]:
    """Marks that do not count, by ``path:line``, or ``path:line: why`` where it is not for want of a reason."""
    for why in ("they give no reason", OPEN, UNKNOWN):
        end = f": {why}"
        places = [place.removesuffix(end) for place in bare if _why(place) == why]
        if places:
            more = f" and {len(places) - NAMED} more" if len(places) > NAMED else ""
            yield f"marks that do not count since {why}: {', '.join(places[:NAMED])}{more}"


def _why(place: str) -> str:
    return next((why for why in (OPEN, UNKNOWN) if place.endswith(f": {why}")), "they give no reason")


def of_baseline(baseline: Baseline, moved: Mapping[str, str]) -> Iterator[str]:
    """Entries that have expired, and files by new names. moved: the old path → the new one."""
    for old, new in sorted(moved.items()):
        yield f"{new}: taken for {old} under a new name; `pii-scan baseline update` writes that down"
    expired = sorted(baseline.entries.expired.items(), key=lambda item: item[1].line)
    for key, entry in expired[:NAMED]:
        reason = shown_reason(entry.reason)
        what = f"{key.what} {key.masked or key.name} in {key.path}" + (f" ({reason})" if reason else "")
        yield f"{baseline.name}:{entry.line}: expired on {entry.expires} and does not count: {what}"
    if len(expired) > NAMED:
        yield f"{baseline.name}: {len(expired) - NAMED:,} more have expired"
