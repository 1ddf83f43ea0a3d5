"""The Redactor: the only maker of findings and records, and the only place where a value becomes showable."""

from __future__ import annotations

import hashlib

from pii_scan.lazy import lazy_re
from pii_scan.model import Finding, Location, Match, Record, RecordKind, Rule

STAR = "*"
_PLACE = lazy_re(r"^(?:[\u4e00-\u9fff]{2,8}?(?:省|自治区|市))?(?:[\u4e00-\u9fff]{1,8}?(?:市|州|盟|地区|区|县))?")


def mask_value(value: str, mask: str | tuple[int, int]) -> str:
    """The masked form of a value: what may be shown of it. Never more than half of it, and never all."""
    if mask == "email":
        local, at, domain = value.partition("@")
        return f"{local[:1]}{STAR * 3}{at}{domain}"
    if mask == "name":
        return value[:1] + STAR * max(1, len(value) - 1)
    if mask == "address":
        place = _PLACE.match(value)
        keep = min(place.end() if place else 0, len(value) // 2)
        return value[:keep] + STAR * (len(value) - keep)
    first, last = mask if isinstance(mask, tuple) else (1, 1)
    while first + last > len(value) * 2 // 3:
        first, last = (first - 1, last) if first >= last else (first, last - 1)
    return value[:first] + STAR * (len(value) - first - last) + (value[len(value) - last :] if last else "")


def fingerprint(rule: str, path: str, masked: str) -> str:
    """A name for rule, path and masked form. It tells nothing that the mask does not."""
    return hashlib.sha256(f"{rule}\0{path}\0{masked}".encode("utf-8", "surrogateescape")).hexdigest()[:16]


class Redactor:
    """Makes findings from matches.

    show_values: findings keep the exact text found; only when the user asked for it.
    """

    def __init__(self, show_values: bool = False) -> None:
        self._show = show_values

    def finding(
        self, match: Match, rule: Rule, path: str, inner: str | None, severity: str, suppressed_by: str | None
    ) -> Finding:
        """The finding of a match: masked, with its fingerprint."""
        masked = mask_value(match.value, rule.mask)
        place = Location(path, inner, match.line, match.column, match.end_line, match.end_column)
        stream = path if place.stream is None else f"{path}!{place.stream}"
        return Finding(
            rule=rule.id,
            category=rule.category,
            confidence=match.confidence,
            severity=severity,
            location=place,
            masked=masked,
            evidence=match.evidence,
            fingerprint=fingerprint(rule.id, stream, masked),
            suppressed_by=suppressed_by,
            value=match.value if self._show else None,
        )

    def record(
        self,
        kind: RecordKind,
        place: Location,
        person: int,
        person_by: str,
        rules: tuple[str, ...],
        evidence: tuple[str, ...],
    ) -> Record:
        """A record; the person is named by the keyed hash only."""
        return Record(
            kind=kind.id,
            severity=kind.severity,
            confidence=0.0,
            location=place,
            person=f"{person:016x}",
            person_by=person_by,
            rules=rules,
            evidence=evidence,
        )
