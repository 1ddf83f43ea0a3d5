"""Lists of people in running text below words that tell where all of them went: a journey, a stay, a crossing."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model import RecordKind
from pii_scan.named import NamedTuple
from pii_scan.records.around.outlines import depth
from pii_scan.records.groups import PLAIN, Group, Spot
from pii_scan.records.lists.rowed import part_of
from pii_scan.records.tables import PARTLY, TITLED
from pii_scan.records.units import LONGEST, Unit, decoded, lines_of, pairs_of
from pii_scan.records.units.cells import LIKE_ID
from pii_scan.records.units.logged import ASIDE

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Lines that the words may take above the first row, and bytes between two rows of one list.
LINES, APART = 4, 24
# The same bytes with the tags of a page that divide its rows.
TAGGED = 240
_TAGS = lazy_re(rb"<[^<>]{1,200}>")
# The tags with which a row of a page begins, and those with which what stands above it ends.
_OPENING, _LONGEST = lazy_re(rb"(?:<[^<>]{1,200}>\s{0,8}){1,8}\Z"), 8 * 210
# Where the page of a book is turned, on a line of its own: ————换页————
_TURNED = lazy_re(r"[-—_=─~·. ]{0,20}(?:换页|续页|转下页|接上页|第 ?\d{1,4} ?页)[-—_=─~·. ]{0,20}")
# A number that names somebody, whatever its check digit.
SOMEBODY = lazy_re(rf"(?<![0-9A-Za-z])(?:{LIKE_ID}|1[3-9][0-9]{{9}}|[A-Z]{{1,2}}[0-9]{{7,8}})(?![0-9A-Za-z])")
# Who works there, as the last words above a list.
_STAFF = lazy_re(
    r"(?:(?:值班|机组|乘务|工作|服务|保障|会务|接待|安保|执勤|执法|管理|操作|带队|维修|保洁)[\u4e00-\u9fff]{0,2}|员工|职工|联系人|网管|司机)"
    r"(?:名单|排班表|安排|如下){0,2}\W{0,8}\Z"
)
# Bytes of a row in which its blanks are counted.
_DEEPEST = 80
_TIME = lazy_re(r"\d{1,2}[-/月.]\d{1,2}|\d{1,2}[:：]\d\d")


class _List(NamedTuple):
    """What stands above a list, and where its last row is in the stream."""

    words: str
    start: int
    end: int


class Announced:
    """Remembers what stands above a list of people, from one row to the next.

    may_be: the kinds of which words tell a part.
    """

    def __init__(self, may_be: Callable[[str], bool]) -> None:
        self._may_be, self._list, self._used = may_be, _List("", -1, -1), False

    def told(self) -> bool:
        """Whether words above may tell of what is read next, or told of what was read since this was asked."""
        used, self._used = self._used, False
        return used or bool(self._list.words)

    def words(self, data: bytes, start: int, end: int, base: int) -> str:
        """What stands above the list of which [start, end) is a row, where it may tell of it. base: bytes before."""
        since = self._list.end - base
        if base + end <= self._list.end:
            return self._list.words
        follows = self._list.end >= 0 and since <= start <= since + TAGGED and _is_gap(data[max(0, since) : start])
        words = self._list.words if follows or self._goes_on(data, start, base) else self._above(data, start)
        self._list, self._used = _List(words, base + start, base + end), bool(words)
        return words

    def _goes_on(self, data: bytes, start: int, base: int) -> bool:
        """Whether a row begins inside the last one, on the same line: a long line is read by parts that overlap."""
        first, end = self._list.start - base, self._list.end - base
        line = data[max(0, first) : end]
        return first < start < end and not any(sign in line for sign in (b"\n", b"\f", b"<"))

    def _above(self, data: bytes, start: int) -> str:
        """The lines above the rows that end at a place, up to a blank one or so many."""
        low = max(0, start - LONGEST)
        first = data.find(b"\n", low, start) + 1 if low else 0
        is_tagged = data[max(first, start - 9) : start].rstrip().endswith(b">")
        tags = _OPENING.search(data, max(first, start - _LONGEST), start) if is_tagged else None
        end = tags.start() if tags else start - 1
        lines = [(decoded(data, *span[:2]), span[2]) for span in lines_of(data, first, max(first, end))]
        while lines and SOMEBODY.search(lines[-1][0]):
            lines.pop()
        taken, is_below = list[str](), False
        for text, gap in reversed(lines[-LINES:]):
            if SOMEBODY.search(text):
                is_below = True
                break
            taken.insert(0, text)
            if gap:
                break
        words = "\n".join(taken)
        # where several tell of a time, they are rows of another list
        is_list = sum(1 for text in taken if _TIME.search(text)) > 1
        # what stands deeper than the row is told of the one before, if there is one
        is_item = is_below and bool(taken) and depth(taken[-1]) > depth(decoded(data, start, start + _DEEPEST))
        told = not (is_list or is_item or _STAFF.search(words) or ASIDE.search(words)) and self._may_be(words)
        return words if told else ""


def _is_gap(between: bytes) -> bool:
    """Whether nothing stands between two rows of a list but the turn of a page."""
    bare = _TAGS.sub(b"", between) if b"<" in between else between
    said = bare.strip(b" \t\r\n>")
    if not said:
        return len(bare) <= APART
    return _TURNED.fullmatch(said.decode("utf-8", "replace")) is not None


def announced(plan: Plan, words: str, unit: Unit, seen: list[Spot]) -> RecordKind | None:
    """The kind that a unit is as a row of the list that words announce, if they do."""
    if _STAFF.search(words):
        return None
    words = plan.simplified(words)
    wide = unit._replace(pairs=(*pairs_of(words), *unit.pairs), text=f"{words}\n{unit.text}", cells=())
    wider = plan.classify(wide, seen, among=tuple(TITLED))
    return wider.kind if wider and _announces(words, wider.kind, plan.held_of(unit, wider.kind)) else None


def as_announced(
    plan: Plan, words: str, unit: Unit, seen: list[Spot], group: Group, numbers: list[Group]
) -> tuple[Group, list[Group]]:
    """The records of a unit as rows of the list that words above it announce, if any do."""
    kind = announced(plan, words, unit, seen) if words else None
    if kind is None:
        return group, numbers
    numbers = [one._replace(kind=kind) if one.kind.id in PLAIN else one for one in numbers]
    return group._replace(kind=kind), numbers


def _announces(words: str, kind: RecordKind, own: Collection[str]) -> bool:
    """Whether words say that a list of a kind follows. own: the fields of the kind that a row of it tells."""
    if kind.id not in TITLED or not TITLED[kind.id].search(words):
        return False
    return kind.id not in PARTLY or any(name in own for name in PARTLY[kind.id])


def as_titled(
    plan: Plan, title: str, data: bytes, unit: Unit, spots: list[Spot], group: Group, numbers: list[Group]
) -> tuple[Group, list[Group]]:
    """The record of a line of a text, or those of the people on it, of the kind that the title and the line tell."""
    if not title or unit.form != "text" or group.kind.id not in PLAIN:
        return group, numbers
    if not numbers:
        return group._replace(kind=plan.under(title, unit, spots) or group.kind), numbers
    parts = [plan.under(title, part_of(data, one.start, one.end), list(one.spots)) for one in numbers]
    return group, [one._replace(kind=kind or one.kind) for one, kind in zip(numbers, parts, strict=True)]
