"""Two lines of a log about one thing: who it is on the one, and on the next what happened, with the same request."""

from __future__ import annotations

from itertools import chain, islice, pairwise

from pii_scan.lazy import lazy_re
from pii_scan.records.around import ANY, Line, Names, lines_before, lines_behind, widened
from pii_scan.records.units import Unit, decoded, line_span
from pii_scan.records.units.cells import numbers_somebody
from pii_scan.records.units.logged import ASIDE, clock

# Lines behind the first one that may tell it, lines around them that show how a log goes on, and the longest of them.
_BEHIND, _AROUND, _LONGEST = 3, 4, 1200
# When a line was written.
_STAMPED = lazy_re(
    r"[\s>*#\[(]{0,4}(?:(?:19|20)?\d\d[-/.]?\d\d[-/.]?\d\d[T _]?|\d\d[-/]\d\d |[A-Z][a-z]{2} {1,2}\d{1,2} |(?=\d\d:))"
    r"(?:\d\d:?\d\d:?\d\d|(?=\d))"
)
# The number of a request, a session or a job; no day.
_TOKEN = lazy_re(
    r"(?<![0-9A-Za-z])(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?=[A-Za-z]*\d)[0-9A-Za-z]{6,40}(?![0-9A-Za-z])"
)
# What names a machine, somebody, and somebody's telephone or its card.
_SOMEBODY = lazy_re(
    r"[A-Za-z]{3,}\d{1,4}|(?:86)?1[3-9]\d{9}|(?:[A-Za-z]{2})?[1-8]\d{16}[\dXx]|[A-Z]{1,2}\d{7,8}|[3-9]\d{15,18}"
    r"|460\d{12}|(?:35|86)\d{13}"
)
_NUMBERED = lazy_re(r"(?<![0-9A-Za-z])(?:1[3-9]\d([ -]?)\d{4}\1\d{4}|[A-Z]{1,2}\d{7,8}|[3-9]\d{15,18})(?![0-9A-Za-z])")
# So many lines behind that which tells of it a request is over.
_CLOSED = 3
# A key whose value begins here, but for one that says what is told.
_VALUED = lazy_re(
    r"(?<![A-Za-z])(?!(?i:msg|message|event|evt|action|act|op|type|cmd|method|stage|step|status|state)=)\w+=[\"']?\Z"
)
# What is asked of another program, and its answer.
_ASKED = lazy_re(r"[^\n]{0,80}?(?<![^\s\]\[(:])(?:>>+|--+>|==+>|(?i:req(?:uest)?)(?![a-z]))")
_ANSWERED = lazy_re(r"[^\n]{0,80}?(?<![^\s\]\[(:])(?:<<+|<--+|<==+|(?i:resp(?:onse)?)(?![a-z]))")
# How a line begins, whatever its numbers are.
_NUMBER, _BEGINNING, _HEAD = lazy_re(r"[0-9A-Za-z]*\d[0-9A-Za-z]*"), 120, 32
# When a line was written, and seconds in which the next one may stand that goes with it, where they show no request.
_CLOCK, _SOON = lazy_re(r"(?<!\d)(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?!\d)"), 120
# Where the name of a value ends, and how many a line has that tells of an event.
_KEY, _FEW = lazy_re(r"[\w.-]{1,30}(?==)"), 4


def answered(data: bytes, unit: Unit, names: Names, numbers: Names, by_turns: bool = True) -> Unit | None:
    """The line that a unit stands on with the one behind it that belongs to it, which names nobody else.

    Both have the number of the same request, or, by turns, the lines of the log go on so: of what a program asked and
    was answered in any case. numbers: what of an answer names somebody else.
    """
    start, end = line_span(data, unit.start)
    text = decoded(data, start, end)
    if unit.end > end or len(text) > _LONGEST or not _STAMPED.match(text):
        return None
    above = list(islice(lines_before(data, start), _AROUND))
    below = list(islice(lines_behind(data, unit._replace(end=end)), _BEHIND + _AROUND))
    known = set(_TOKEN.findall(above[0].text)) if above else set()
    tokens = {token for token in _TOKEN.findall(text) if not _SOMEBODY.fullmatch(token)} - known
    for number, line in enumerate(below[:_BEHIND]):
        if line.gap or not _STAMPED.match(line.text) or len(line.text) > _LONGEST:
            break
        if names(line.start, line.end, ()):
            break
        shared = tokens.intersection(_TOKEN.findall(line.text))
        if not shared:
            continue
        # the same again, as a machine tells it that comes with each line
        if _begin(line.text)[:_HEAD] == _begin(text)[:_HEAD] or _tell_alike(text, line.text):
            break
        # an account, or a machine, comes again and again; a request is told to be over
        if not shared.issubset(chain.from_iterable(_TOKEN.findall(one.text) for one in below[number + _CLOSED :])):
            return _with(unit, text, line)
    is_asked = bool(below and _ASKED.match(text) and _ANSWERED.match(below[0].text))
    names = numbers if is_asked else names
    is_others = not below or names(below[0].start, below[0].end, ANY) or _is_somebodys(below[0].text)
    if (by_turns or is_asked) and not is_others and _is_by_turns(text, above, below):
        return _with(unit, text, below[0])
    return None


def _tell_alike(one: str, other: str) -> bool:
    """Whether two lines name the same values: of two events alike."""
    keys = _KEY.findall(one)
    return len(keys) >= _FEW and keys == _KEY.findall(other)


def _is_somebodys(text: str) -> bool:
    """Whether a line names somebody by a number, be it the same person."""
    return numbers_somebody(text) or _NUMBERED.search(text) is not None


def _with(unit: Unit, text: str, line: Line) -> Unit:
    return widened(unit, f"{text.rstrip()} {line.text.lstrip()}", line.end)


def _is_by_turns(text: str, above: list[Line], below: list[Line]) -> bool:
    """Whether lines that begin as the first one and lines that begin as the second one follow each other."""
    if ASIDE.search(below[0].text) or not 0 <= _written_at(below[0].text) - _written_at(text) <= _SOON:
        return False
    first, own, second = below[0], _begin(text), _begin(below[0].text)
    # to where the two differ, and one sign more
    same = next((at for at, (one, other) in enumerate(zip(own, second, strict=False)) if one != other), len(own))
    if _VALUED.search(own, 0, same):
        return False  # the same of another one
    far = same + 2
    own, second = own[:far], second[:far]
    if first.gap or not _STAMPED.match(first.text) or min(len(own), len(second)) < far:
        return False
    before, behind = ([_begin(line.text)[:far] for line in lines] for lines in (above, below[1:]))
    pairs = list(pairwise([*reversed(before), own, second, *behind]))
    if any((one == own) != (other == second) for one, other in pairs):
        return False  # lines of many sorts, in no order
    # the first one comes again behind the second, or the second stood before the first
    return (own in behind and second not in behind[: behind.index(own)]) or (
        second in before and own not in before[: before.index(second)]
    )


def _written_at(text: str) -> int:
    """The second of a day at which a line was written; 0 where that is not told."""
    found = _CLOCK.search(text[:_BEGINNING])
    return clock(found[0]) if found else 0


def _begin(text: str) -> str:
    """How a line begins."""
    return _NUMBER.sub("0", text[:_BEGINNING])
