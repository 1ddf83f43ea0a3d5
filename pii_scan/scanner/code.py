"""Source code: a name or an address in it needs more than a weak word beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from pii_scan.engine import Candidate, Look
from pii_scan.model import SURE, Rule

# A label with its sign names a value this surely: only such a one is enough.
_LABELLED = 0.65
# Bytes between a value and an identifier that it stands beside.
_NEAR = 150


def lowered(look: Look, found: list[Candidate], rules: Sequence[Rule]) -> list[Candidate]:
    """What was found in source code: weak names and addresses with no identifier near are lowered."""
    weak = {index for index, rule in enumerate(rules) if rule.mask in ("name", "address")}
    anchors = [c for c in look.text if c.rule not in weak and c.confidence >= SURE and not rules[c.rule].supports]
    starts = [anchor.start for anchor in anchors]

    def beside(one: Candidate) -> bool:
        at = bisect_right(starts, one.start)
        for anchor in anchors[max(0, at - 1) : at + 1]:
            low, high = min(one.end, anchor.end), max(one.start, anchor.start)
            if high - low <= _NEAR and b"\n" not in look.view.data[low:high]:
                return True
        return False

    return [
        c.lowered("context:code") if c.rule in weak and SURE <= c.confidence < _LABELLED and not beside(c) else c
        for c in found
    ]
