"""Numbers that say little alone, in a record that tells what they are: those who call each other have telephones."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pii_scan.engine import Candidate, Look
from pii_scan.model import SURE, RuleSet

if TYPE_CHECKING:
    from pii_scan.records import Group

# What the numbers of a record of some kinds are.
_NUMBERS = {
    "phone.cdr": "phone.mobile",
    "phone.sms": "phone.mobile",
    "border.crossing": "identity.passport_cn",
    "travel.flight": "identity.passport_cn",
    "hotel.stay": "identity.passport_cn",
}
# In tables the columns have told it already.
_FORMS = ("text", "keys", "lines")
EVIDENCE = "record"
# Records that may stand inside one another.
_NESTED = 8


class Assured:
    """Knows how far the records of a stream reach. It does not matter where chunks begin."""

    def __init__(self, ruleset: RuleSet) -> None:
        self._rules = ruleset.rules
        # where the next chunk begins inside a record: of which kind, and bytes to its end
        self._left: list[tuple[str, int]] = []

    def raised(self, look: Look, found: list[Candidate], groups: Sequence[Group]) -> list[Candidate]:
        """Candidates of a look, surer where they stand in a record that tells what they are."""
        begin, end = look.own
        spans = [(begin, begin + size, kind) for kind, size in self._left]
        spans += [
            (group.start, group.end, group.kind.id)
            for group in groups
            if group.kind.id in _NUMBERS and group.form in _FORMS and group.confidence >= SURE
        ]
        self._left = [(kind, stop - end) for _, stop, kind in spans if stop > end]
        if not spans:
            return found
        starts = [start for start, _, _ in spans]
        return [one if one.confidence >= SURE else self._raised(one, spans, starts) for one in found]

    def _raised(self, one: Candidate, spans: Sequence[tuple[int, int, str]], starts: Sequence[int]) -> Candidate:
        # what stands beside a number may say what else it is
        if any(word.startswith(("context:", "key:")) for word in one.evidence):
            return one
        rule, last = self._rules[one.rule].id, bisect_right(starts, one.start)
        around = spans[max(0, last - _NESTED) : last]
        is_told = any(one.end <= stop and rule == _NUMBERS[kind] for _, stop, kind in around)
        return one._replace(confidence=SURE, evidence=(*one.evidence, EVIDENCE)) if is_told else one
