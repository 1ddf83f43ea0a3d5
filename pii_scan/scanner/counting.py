"""One record more: what it adds to the summary of its blob, and whom it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.model import Summary, Tally

if TYPE_CHECKING:
    from datetime import date

    from pii_scan.records import Group


def person_of(key: bytes, as_of: date, group: Group) -> tuple[int, bool]:
    """The keyed hash of the person of a record, and whether it is a minor on a day."""
    from pii_scan.records.people import is_minor, keyed_hash

    by, value = group.person_by, group.person.normalised
    return keyed_hash(key, by, value), is_minor(by, value, as_of)


def count_record(summary: Summary, key: bytes, as_of: date, group: Group, content: bytes, minor: bool) -> None:
    """Count a record and its person. minor: whether that is one."""
    from pii_scan.records.groups import LISTS
    from pii_scan.records.people import count_others, person_counts, record_counts

    kind, by, person = group.kind.id, group.person_by, group.person
    summary.records[kind] = summary.records.get(kind, 0) + 1
    if summary.tally is None:
        summary.tally = Tally()
    tally = summary.tally
    counts = person_counts(key, by, (person.normalised,))
    tally.extend(kind, by, counts, counts if kind in LISTS else record_counts(key, (content,)))
    if minor:
        tally.minors.extend(counts)
    others = [s.normalised for s in group.spots if s.rule == person.rule and s.normalised != person.normalised]
    if others:
        count_others(tally, key, kind, by, others, as_of)
    if by != "phone":
        phones = [spot.normalised for spot in group.spots if spot.rule == "phone.mobile"]
        tally.link(kind, person_counts(key, "phone", phones))
