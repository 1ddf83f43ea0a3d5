"""The last sentence of a report for people: what was found, and what nobody looked at. It never says "clean"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pii_scan.model import ERRORS, LEVELS, NO_READER, Summary
from pii_scan.reporters.messages import message
from pii_scan.reporters.totals import people_said

UNSEEN = frozenset(reason.value for reason in ERRORS | NO_READER) | {"binary"}


def conclusion(
    lang: str,
    fail_on: str,
    found: Sequence[int],
    files: Sequence[int],
    skipped: Mapping[str, int],
    rules: int,
    summary: Summary,
) -> str:
    """One or more sentences. found, files: findings and records, and files, as grave as each level; skipped by reason.

    rules: how many looked.
    """
    floor = LEVELS.index(fail_on) if fail_on in LEVELS else 0
    never = "-never" if fail_on == "never" else ""
    level = message(lang, LEVELS[floor])
    if count := sum(found[floor:]):
        named = sum(files[floor:])
        parts = [message(lang, f"found{never}", count=f"{count:,}", level=level, files=f"{named:,}")]
    else:
        parts = [message(lang, f"nothing{never}", level=level, rules=rules, files=f"{summary.files:,}")]
    if below := sum(found[:floor]):
        parts.append(message(lang, "below", count=f"{below:,}"))
    if people := people_said(summary, lang):
        parts.append(message(lang, "concerned", people=people))
    if unseen := sum(count for reason, count in skipped.items() if reason in UNSEEN):
        parts.append(message(lang, "incomplete", count=f"{unseen:,}"))
    if summary.interrupted:
        parts.append(message(lang, "interrupted"))
    elif not unseen and not summary.complete:
        parts.append(message(lang, "incomplete-other"))
    return ("" if lang == "zh" else " ").join(parts)
