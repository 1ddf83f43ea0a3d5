"""Lists of numbers: what a label says of the first one it says of those that follow it; and another country's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from pii_scan.engine.confirm import KEYED, Candidate, Confirmer, bounded
from pii_scan.engine.labels import GENERAL, key_of
from pii_scan.lazy import lazy_re
from pii_scan.model import SURE, Rule
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.notations import SLOT, slot, stem

# Bytes of the longest key before a value.
_KEY = 80
# What may stand between two numbers of a list, and its longest in bytes.
_BETWEEN = lazy_re(
    rb"(?:[\s\"',;|/]|(?<=\s)(?:[-*]|\xe2\x80\xa2)|\xe3\x80\x81|\xef\xbc[\x8c\x9b]|\xe5\x92\x8c){1,24}"
    rb"|</([a-z]{1,12})>\s{0,24}<\1>"
)
GAP = 56
# What stands before the first number of a list behind its caption, which ends with a sign: 手机号如下：, phones = [
_OPENING = lazy_re(r"[:：=]\s{0,40}[\n\[({][\s\"'\[({*•-]{0,40}\Z")
# Characters of a caption that are looked at, bytes of it and of what stands behind it, and numbers that are a list.
_CAPTION, _ABOVE, _MANY = 24, 160, 3
# How far in bytes a label reaches along its list: less than what every chunk shows before its own part.
REACH = 1024
# Lines to each side of a number that stands alone on its own, and how many of them say what it is.
_NEXT, _SUPPORT = 3, 2
# Bytes before a number in which its line begins, and behind it in which that ends.
_INDENT = 240
_BLANK = b" \t\r\xe3\x80"
# What stands between the numbers of two people in a list of such: ），李四（, or the end of a line and a name.
_NAME = rb"(?:[\xe4-\xe9][\x80-\xbf]{2}){2,4}"
_TO_NEXT = lazy_re(
    rb"(?:[)\]]|\xef\xbc\x89)?(?:[ \t\r\n,;|/]|\xe3\x80[\x80-\x82]|\xef\xbc[\x8c\x9b]){1,8}"
    rb"(?:\d{1,2}(?:[.)]|\xe3\x80\x81) ?)?" + _NAME + rb"(?:[ \t:(\[]|\xe3\x80\x80|\xef\xbc[\x88\x9a]){0,4}"
)


def followers(data: bytes, found: Sequence[Candidate], confirmer: Confirmer) -> Iterator[Candidate]:
    """What only a label makes a document's number, in a list of names and numbers, behind one that is labelled."""
    known = {(one.rule, one.start) for one in found}
    for one in found:
        rule = confirmer.rules[one.rule]
        if rule.alone is not None or one.confidence < SURE or PERSON_KEYS.get(rule.id) != "passport":
            continue
        at = one.end
        while at - one.start < REACH and (gap := _TO_NEXT.match(data, at)):
            place = gap.end()
            following = next(confirmer.found(data, one.rule, place, place, False), None)
            if following is None or following.start != place or (one.rule, place) in known:
                break
            known.add((one.rule, place))
            verdict, confidence = following.verdict, bounded(rule.labelled + following.verdict.score)
            evidence = (*verdict.evidence, "listed")
            yield Candidate(place, following.end, one.rule, confidence, verdict.normalised, evidence)
            at = following.end


def listed(
    data: bytes, found: Sequence[Candidate], rules: Sequence[Rule], names: Callable[[int, str], bool]
) -> list[Candidate]:
    """The candidates, in order; numbers of a list are supported by a labelled one before them, or by its caption.

    names: whether a caption names the values of a rule.
    """
    told: list[Candidate] = []
    last, begin = None, 0
    for at, candidate in enumerate(found):
        if last is None or not _follows(data, last, candidate):
            begin = candidate.start
            if (
                candidate.confidence < SURE
                and _are_many(data, found, at)
                and names(candidate.rule, _caption(data, begin))
            ):
                told.append(last := _supported(candidate, rules[candidate.rule]))
                continue
        elif last.confidence >= SURE > candidate.confidence and candidate.start - begin <= REACH:
            told.append(last := _supported(candidate, rules[candidate.rule]))
            continue
        told.append(last := candidate)
    return _on_lines(data, told, rules)


def _on_lines(data: bytes, found: list[Candidate], rules: Sequence[Rule]) -> list[Candidate]:
    """The candidates; one that is all of its line is supported by such as begin the lines beside it.

    Beside most numbers of such a list it is noted what came of them, and beside some nothing yet.
    """
    lines = [line for at, one in enumerate(found) if rules[one.rule].han and (line := _line(data, at, one))]
    told = list(found)
    for number, line in enumerate(lines):
        one = found[line.at]
        if line.is_bare and one.confidence < rules[one.rule].han:
            beside = (found[other.at] for other in _beside_line(lines, number))
            if sum(c.rule == one.rule and c.confidence >= rules[c.rule].han for c in beside) >= _SUPPORT:
                told[line.at] = _supported(one, rules[one.rule])
    return told


class _Line(NamedTuple):
    """A line that begins with a candidate, by that one's place among all; bare: nothing else is on it."""

    start: int
    end: int
    at: int
    is_bare: bool


def _line(data: bytes, at: int, one: Candidate) -> _Line | None:
    """The line that a candidate begins."""
    low, high = max(0, one.start - _INDENT), min(len(data), one.end + _INDENT)
    start, end = data.rfind(b"\n", low, one.start) + 1, data.find(b"\n", one.end, high)
    if (not start and low) or data[start : one.start].strip():
        return None
    if end < 0 and high < len(data):  # what stands behind it is longer than a note
        return _Line(start, high, at, False)
    end = len(data) if end < 0 else end
    return _Line(start, end, at, not data[one.end : end].strip(_BLANK))


def _beside_line(lines: Sequence[_Line], number: int) -> Iterator[_Line]:
    """The next lines above and below one, as far as each line begins so."""
    for at in range(number, max(0, number - _NEXT), -1):
        if lines[at - 1].end + 1 != lines[at].start:
            break
        yield lines[at - 1]
    for at in range(number, min(len(lines) - 1, number + _NEXT)):
        if lines[at].end + 1 != lines[at + 1].start:
            break
        yield lines[at + 1]


def _are_many(data: bytes, found: Sequence[Candidate], at: int) -> bool:
    """Whether a list of at least three numbers begins with a candidate."""
    few = found[at : at + _MANY]
    return len(few) == _MANY and all(_follows(data, one, other) for one, other in pairwise(few))


def _caption(data: bytes, start: int) -> str:
    """What stands before a list on the line of its caption, or nothing."""
    before = data[max(0, start - _ABOVE) : start].decode("utf-8", "ignore")
    opening = _OPENING.search(before)
    return before[: opening.start()].rpartition("\n")[2][-_CAPTION:] if opening else ""


def _follows(data: bytes, last: Candidate, candidate: Candidate) -> bool:
    if candidate.rule != last.rule or candidate.start - last.end > GAP:
        return False
    return _BETWEEN.fullmatch(data, last.end, candidate.start) is not None


def _supported(candidate: Candidate, rule: Rule) -> Candidate:
    if not rule.han or rule.alone is None:
        return candidate
    return candidate._replace(confidence=rule.han, evidence=(*candidate.evidence, "listed"))


def among_many(
    data: bytes, found: list[Candidate], keys: frozenset[str] | None, rules: Sequence[Rule]
) -> list[Candidate]:
    """The candidates of a text with many mobile numbers: of such, what no word speaks against is supported.

    keys: those behind which they stand; None where they are another country's.
    """
    if keys is None:
        return [_abroad(c) if rules[c.rule].han else c for c in found]
    told: list[Candidate] = []
    for c in reversed(found):
        it = _beside_others(data, c, rules[c.rule], keys) if c.confidence < SURE and rules[c.rule].han > 0 else c
        # the key of a list stands before its first number: ADMIN=138…,139…
        if it is c and KEYED in c.evidence and told and "many" in told[-1].evidence and _follows(data, c, told[-1]):
            it = _as_one_of_many(c, rules[c.rule])
        told.append(it)
    return told[::-1]


def _beside_others(data: bytes, candidate: Candidate, rule: Rule, keys: frozenset[str]) -> Candidate:
    """A candidate as one of many, where its own key is one of theirs or says nothing against it."""
    if rule.alone is None:
        return candidate
    is_weaker = candidate.confidence < rule.alone
    before = data[max(0, candidate.start - _KEY) : candidate.start].decode("utf-8", "ignore")
    key = stem(key_of(before).strip()) if is_weaker or KEYED in candidate.evidence else ""
    is_one = key in keys and (not is_weaker or key in GENERAL)
    if not is_one and (is_weaker or slot(before[-SLOT:]) not in keys):
        return candidate
    return _as_one_of_many(candidate, rule)


def _as_one_of_many(candidate: Candidate, rule: Rule) -> Candidate:
    return candidate._replace(confidence=rule.han, evidence=(*candidate.evidence, "many"))


def _abroad(candidate: Candidate) -> Candidate:
    """A mobile number without signs and country code, of a text in which such are another country's."""
    is_bare = candidate.end - candidate.start == len(candidate.normalised)
    return candidate.lowered("context:abroad") if is_bare else candidate
