"""What an answer of an interview tells of: who answers, or somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.records.groups import DOCUMENTS, Spot
from pii_scan.records.lists.happened import is_answer
from pii_scan.records.units import decoded

# Before the number of a document that the one who answers has.
_MINE = lazy_re(r"(?:(?P<own>我|本人|自己)|[拿持用凭])[^，。；;\n]{0,10}\Z")
# Whose document an answer tells of, if not that of the one who answers.
_THEIRS = lazy_re(r"[他她]们?的?(?:身份证|证件|护照|通行证)")


def answers(data: bytes, start: int, text: str, spots: Sequence[Spot]) -> bool:
    """Whether a line is an answer that tells of no other document than one's own."""
    return is_answer(text) and all(_is_mine(data, start, one, spots) for one in spots if one.rule in DOCUMENTS)


def is_of_theirs(line: str) -> bool:
    """Whether a line is an answer that tells of somebody else's document."""
    return is_answer(line) and _THEIRS.search(line) is not None


def _is_mine(data: bytes, start: int, document: Spot, spots: Sequence[Spot]) -> bool:
    """Whether a document in an answer that begins at a place is one of who answers: 拿通行证…过的关."""
    mine = _MINE.search(decoded(data, start, document.start))
    if mine is None or PERSON_KEYS.get(document.rule) == "id_number":
        return False
    return bool(mine["own"]) or not any(spot.rule == NAME and spot.start < document.start for spot in spots)
