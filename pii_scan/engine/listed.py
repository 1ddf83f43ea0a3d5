"""Lists of numbers: what a label says of the first one it says of those that follow it."""

from __future__ import annotations

from collections.abc import Sequence

from pii_scan.engine.confirm import Candidate
from pii_scan.lazy import lazy_re
from pii_scan.model import SURE, Rule

# What may stand between two numbers of a list, and its longest in bytes.
_BETWEEN = lazy_re(rb"(?:[\s\"',;|/]|\xe3\x80\x81|\xef\xbc[\x8c\x9b]|\xe5\x92\x8c){1,24}")
GAP = 24
# How far in bytes a label reaches along its list: less than what every chunk shows before its own part.
REACH = 1024


def listed(data: bytes, found: Sequence[Candidate], rules: Sequence[Rule]) -> list[Candidate]:
    """The candidates, in order; numbers that follow a labelled one of their rule in a list are supported by it."""
    told: list[Candidate] = []
    last, begin = None, 0
    for candidate in found:
        if last is None or not _follows(data, last, candidate):
            begin = candidate.start
        elif last.confidence >= SURE > candidate.confidence and candidate.start - begin <= REACH:
            told.append(last := _supported(candidate, rules[candidate.rule]))
            continue
        told.append(last := candidate)
    return told


def _follows(data: bytes, last: Candidate, candidate: Candidate) -> bool:
    if candidate.rule != last.rule or candidate.start - last.end > GAP:
        return False
    return _BETWEEN.fullmatch(data, last.end, candidate.start) is not None


def _supported(candidate: Candidate, rule: Rule) -> Candidate:
    if not rule.han or rule.alone is None:
        return candidate
    return candidate._replace(confidence=rule.han, evidence=(*candidate.evidence, "listed"))
