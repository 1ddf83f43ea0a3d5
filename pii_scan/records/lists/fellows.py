"""Lines of a list of people: what most of those beside one tell of, that tells of as well, in words of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import ACCOUNT_KEYS, PERSON_KEYS, SPOKEN
from pii_scan.named import NamedTuple
from pii_scan.records.alike import keys_of
from pii_scan.records.around import Line, lines_before, lines_behind
from pii_scan.records.groups import MORE, PLAIN, Group, is_subject, names_document, within
from pii_scan.records.lists.statements import KINDS
from pii_scan.records.passes import Pass
from pii_scan.records.units import LONGEST, decoded, line_span, lines_of, text_unit
from pii_scan.records.units.arrays import has_columns
from pii_scan.records.units.items import announces, has_mark

if TYPE_CHECKING:
    from pii_scan.records import Plan

# What a record is known by then, in its evidence.
FORM = "lines"
# Lines on each side of one that are looked at, and how many in a row may name nobody; how many must tell of the kind.
_LINES, _OTHERS, _LEAST, _FEW = 8, 1, 3, 2
_TIME = lazy_re(r"(?<![0-9.])[0-9]{1,2}[-/.:：月时点][0-9]{1,2}(?![0-9.])")
# What says that there was nothing of it; and what there must be of some kinds.
_NONE = lazy_re(
    r"无[车房此记]|未[入住查乘出见登]|没有?[车房住去来坐]|查无|暂无|取消|注销|销户|不[在是]"
    r"|(?i:\b(?:none|cancel+ed|no (?:record|car|stay)s?)\b)"
)
_HELD = {
    "bank.balance": lazy_re(r"\d[\d,]*\.\d\d|\d\s?[万元]"),
    "location.fix": lazy_re(r"\d{1,2}[:：点时]\s?\d{2}|\d\.\d{4}|(?<!\d)\d{4}h|(?i:lac|cell|cid)|基站|定位|轨迹"),
    "driving.vehicle": lazy_re(r"[\u4e00-\u9fff][A-Z][·. ]?[A-Z0-9]{5,6}|(?<![A-Z0-9])L[A-HJ-NPR-Z0-9]{16}"),
}
# Phrases of the kind in lines of a sort of their own, of which none tells of it by itself.
_WORDS = 2
# Letters of a line that tells something of its own, beside the name and the number, and other numbers in it.
_MUCH = 14
_LETTER, _DIGIT, _LONG = lazy_re(r"[A-Za-z\u4e00-\u9fff]"), lazy_re(r"\d"), lazy_re(r"\d{15,}[\dXx]?")
# The keys of a block; what is said in an element of a page; words and numbers of a line.
_KEY = lazy_re(r"(?:\A|\n)\s{0,8}([^\s:：=][^:：=\n]{0,40}?)\s{0,4}[:：=]")
_SAYS = lazy_re(r"(?<=>)[^<>]{0,400}[\u4e00-\u9fff][^<>]{0,400}(?=<)")
_WORD = lazy_re(r"([\u4e00-\u9fff]+)|([A-Za-z]+)|(\d+(?:[Xx](?![0-9A-Za-z]))?)|\s+")
_PERSON = "identity.person"
# What of one is told in words of its own, beside others of whom nothing of it is.
_SAID_ITSELF = ("crime.case",)
# What somebody has, or is said of, without a time.
_LASTING = ("property.housing", "property.rental", "driving.vehicle", "driving.licence", "bank.balance")
# Of whom a case tells that was done to them, or who saw it.
_HARMED = lazy_re(
    r"\A\W{0,4}(?:\d{1,3}[、.．)）])?\s{0,4}(?:[被受]害|报案|举报|证|失主)人?[：: ]?[\u4e00-\u9fff]{2,4}[，,（( ]"
)
# What announces a row below, and lines down to that.
_ANNOUNCED, _BETWEEN = lazy_re(r"(?:如下|以下)[^\n，。；;]{0,16}[：:]\s*\Z"), 4
# How many looks are remembered, and characters of a record that are looked at.
_LOOKS, _LOOKED_AT = 64, 1200
# What a telephone alone names somebody for: messages and calls, which have a time, or where it was.
_FIX = "location.fix"
_OF_PHONES = ("phone.sms", "phone.cdr", _FIX)


class _Alike(NamedTuple):
    """The last records that look alike: their kinds, where the last ends in the stream, and what stands before it."""

    kinds: list[str]
    end: int
    between: str | None


class Fellows:
    """Remembers of what kind the last lines were found to be.

    ask: asks the words around a record. is_head: whether a span of the stream names whose events stand below.
    """

    def __init__(self, ask: Callable[[bytes, Group], Group], is_head: Callable[[int, int], bool]) -> None:
        self._ask, self._is_head = ask, is_head
        # by where each line begins in the stream, in order
        self._kinds: dict[int, str] = {}
        # what lines tell by themselves: each is asked for those before it, too
        self._alone: dict[int, str] = {}
        # and of what kinds those were that look alike
        self._alike: dict[tuple[str, str, str], _Alike] = {}

    def of(self, plan: Plan, read: Pass, group: Group) -> Group:
        """A record, of the kind of most lines about others beside it where it tells no more than who somebody is."""
        if self._is_head(read.base + group.start, read.base + group.end):
            return group
        # an object that goes on with a list, or with rows whose columns it names
        is_plain = group.form == "json" and group.kind.id in (*PLAIN, *MORE)
        if is_plain and (_is_open(read.data, group) or has_columns(read.data, group.start, group.end)):
            return group
        told = self._ask(read.data, group)
        is_plain = told.worded and group.kind.id in (*PLAIN, *MORE)
        if is_plain and (_introduces(plan, read, told) or _is_above(plan, read, told)):
            return group
        # what a line is by those beside it says nothing of these
        self._kinds[read.base + line_span(read.data, group.start)[0]] = told.kind.id
        while len(self._kinds) > 2 * _LINES:
            del self._kinds[next(iter(self._kinds))]
        # of objects many are read at once
        kind = (told.form != "json" and self._of_alike(read, told)) or self._kind(plan, read, told)
        alike = told._replace(kind=plan.kind(kind), form=FORM) if kind else told
        return told if kind and _introduces(plan, read, alike) else alike

    def _kind(self, plan: Plan, read: Pass, group: Group) -> str:
        data, own = read.data, group.kind.id
        is_line = data.find(b"\n", group.start, group.end) < 0
        if group.form not in ("text", "keys") or own not in (*PLAIN, *MORE) or not is_line:
            return ""
        above = _of_others(lines_before(data, group.start), read, group)
        behind = _of_others(lines_behind(data, text_unit(data, group.start, group.end)), read, group)
        lines = [*above, *behind]
        # of two both must tell of it, and the line a part
        is_short = len(lines) == _FEW
        text = decoded(data, group.start, group.end)
        if len(lines) < _FEW or not _may_tell(text, group, bool(above), is_short):
            return ""
        name = self._of_most(plan, read, lines, _FEW if is_short else _LEAST)
        fits = name in MORE.get(own, (name,)) and (group.person_by != "phone" or name in _OF_PHONES)
        if not name or not fits:
            return ""
        # two sorts of lines by turns
        look = _look("text", text)
        twins = [line for line in lines if _look("text", decoded(data, line.start, line.end)) == look]
        are_others = len(twins) > 1 and all(self._kind_of(plan, read, line) != name for line in twins)
        # what programs write of one person by turns is told twice
        if are_others and (keys_of(text) or not plan.hints(text, plan.kind(name), _WORDS)):
            return ""
        is_held = name not in _HELD or _HELD[name].search(text) is not None
        if not is_held or (name in _SAID_ITSELF and _HARMED.search(text)):
            return ""
        # what is told below a head, or above a foot, that names whose it is, has a time; and others have much to tell
        is_timed = _TIME.search(text) is not None
        if is_short:
            is_told = (is_timed or name in _LASTING) and plan.hints(text, plan.kind(name))
            is_told = is_told and own == _PERSON and name not in _SAID_ITSELF
        elif name in KINDS:
            is_told = bool(above) and is_timed and plan.hints(text, plan.kind(name))
        else:
            is_told = _tells_much(text)
        return name if is_told else ""

    def _of_alike(self, read: Pass, group: Group) -> str:
        """The kind of most of the last records that look as this one does, which tells no more than who somebody is.

        The same program wrote them: they have the same keys, or words and numbers in the same places, and the same
        stands between any two of them.
        """
        text = decoded(read.data, group.start, min(group.end, group.start + _LOOKED_AT))
        look = (group.form, group.person_by, _look(group.form, text))
        last = self._alike.pop(look, None)
        at = last.end - read.base if last else 0
        near = last is not None and 0 <= group.start - at <= _LOOKED_AT
        between = _look("text", decoded(read.data, at, group.start)) if near else None
        goes_on = near and last is not None and last.between in (None, between)
        kinds = [*last.kinds[1 - _LINES :], group.kind.id] if last and goes_on else [group.kind.id]
        self._alike[look] = _Alike(kinds, read.base + group.end, between if goes_on else None)
        while len(self._alike) > _LOOKS:
            del self._alike[next(iter(self._alike))]
        name, times = Counter(kinds).most_common(1)[0]
        is_most = times >= _LEAST and 2 * times > len(kinds) and name not in _SAID_ITSELF
        # a number that stands where others stand beside a name is somebody's, whatever the name is
        is_more = name not in PLAIN or (name == _PERSON and group.kind.id == "identity.number")
        return name if group.kind.id in PLAIN and is_most and is_more and not _NONE.search(text) else ""

    def _of_most(self, plan: Plan, read: Pass, lines: Sequence[Line], least: int) -> str:
        """The kind that most of some lines are found to be; nothing where there is none, or of too few."""
        kinds = Counter[str]()
        for line in lines:
            kinds[self._kind_of(plan, read, line)] += 1
            if 2 * kinds[""] >= len(lines):  # whatever the others are
                return ""
        del kinds[""]
        name, times = kinds.most_common(1)[0]
        return name if times >= least and 2 * times > len(lines) else ""

    def _kind_of(self, plan: Plan, read: Pass, line: Line) -> str:
        """The kind that a line was found to be, or is by itself; nothing where that is only somebody."""
        at = read.base + line.start
        known = self._kinds.get(at, self._alone.get(at))
        if known is None:
            unit = text_unit(read.data, line.start, line.end)
            told = plan.classify(unit, within(read.spots, line.start, line.end))
            known = self._alone[at] = told.kind.id if told else ""
            if len(self._alone) > _LOOKS:
                del self._alone[next(iter(self._alone))]
        return "" if known in (*PLAIN, *MORE) else known


def _may_tell(text: str, group: Group, below: bool, is_short: bool) -> bool:
    """Whether a line may tell of anything that others beside it do: those are asked only then.

    below: whether any of them stands above it. is_short: whether they are few.
    """
    if _NONE.search(text):
        return False
    is_timed = _TIME.search(text) is not None
    is_phones = group.person_by == "phone"
    if is_short:
        return group.kind.id == _PERSON and (is_timed or not is_phones)
    if is_timed and below:
        return True
    return _tells_much(text) and (not is_phones or _HELD[_FIX].search(text) is not None)


def _tells_much(text: str) -> bool:
    """Whether a line tells something of its own, beside a name and a number."""
    return len(_LETTER.findall(text)) >= _MUCH and _DIGIT.search(_LONG.sub("", text)) is not None


def _is_open(data: bytes, group: Group) -> bool:
    """Whether a record is an object up to a list in it."""
    return data[group.start : group.start + 1] == b"{" and not data[group.start : group.end].rstrip().endswith(b"}")


def _introduces(plan: Plan, read: Pass, told: Group) -> bool:
    """Whether a line ends in a colon, and the one below it, which names nobody by a document, is such a record."""
    data = read.data
    if not announces(decoded(data, told.start, told.end)):
        return False
    low, high, gap = next(lines_of(data, told.end + 1, min(len(data), told.end + LONGEST)), (0, 0, True))
    seen = within(read.spots, low, high)
    if gap or names_document(seen):
        return False
    return plan.classify(text_unit(data, low, high), seen, (told.person, told.person_by), (told.kind.id,)) is not None


def _is_above(plan: Plan, read: Pass, told: Group) -> bool:
    """Whether a row about an account or passport of who is named stands below, of the kind that the words around tell.

    What announces it, and the names of its columns, may stand between.
    """
    if told.form not in ("text", "keys"):
        return False
    data, announced = read.data, False
    for low, high, _ in islice(lines_of(data, told.end + 1, min(len(data), told.end + LONGEST)), _BETWEEN):
        text = decoded(data, low, high)
        is_announced = _ANNOUNCED.search(text) is not None
        announced = announced or is_announced
        if is_announced or not _DIGIT.search(text):
            continue
        seen = within(read.spots, low, high)
        holder, line = (told.person, told.person_by), text_unit(data, low, high)
        # who called is named once, and in each row or block the other side; and items may name nobody
        if told.kind.id in SPOKEN or (has_mark(text) and not any(map(is_subject, seen))):
            rows = (line, text_unit(data, low, _block_end(data, low))) if told.kind.id in SPOKEN else (line,)
            spots = (within(read.spots, row.start, row.end) for row in rows)
            return any(map(partial(plan.classify, holder=holder, among=(told.kind.id,)), rows, spots))
        if any(PERSON_KEYS.get(spot.rule, "passport") != "passport" for spot in seen):
            return False
        if not any(spot.rule in ACCOUNT_KEYS or spot.rule in PERSON_KEYS for spot in seen):
            return False
        return announced or plan.classify(line, seen, holder, (told.kind.id,)) is not None
    return False


def _block_end(data: bytes, start: int) -> int:
    """Where the lines end that stand from a place on without a gap."""
    end = start
    for _, high, gap in islice(lines_of(data, start, min(len(data), start + LONGEST)), _LINES):
        if gap:
            break
        end = high
    return end


def _of_others(lines: Iterable[Line], read: Pass, group: Group) -> list[Line]:
    """The lines about others than the person of a record, as far as they stand close to each other."""
    found, empty = list[Line](), 0
    for line in islice(lines, _LINES):
        persons = [spot for spot in within(read.spots, line.start, line.end) if is_subject(spot)]
        if not persons:
            empty += 1
            if empty > _OTHERS:
                break
            continue
        empty = 0
        if all(one.normalised != group.person.normalised for one in persons if one.rule in PERSON_KEYS):
            found.append(line)
    return found


def _look(form: str, text: str) -> str:
    """How the text of a record looks: its keys, or the sort of each word, where the names of things do not matter."""
    keys = _KEY.findall(text) if form == "keys" else ()
    if len(keys) > 1:
        return "\n".join(keys)
    text = _SAYS.sub("文", text) if text[:1] == "<" else text
    return _WORD.sub(lambda found: "文A0 "[(found.lastindex or 4) - 1], text)
