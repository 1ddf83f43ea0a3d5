"""Whether a row stands inside what tells of its person: in the same object or element, or in one that holds both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records.groups import DOCUMENTS, MORE, PERSON, PLAIN, Group, Spot, within
from pii_scan.records.lists.holders import ACCOUNT, Person, as_called
from pii_scan.records.lists.kept import kept
from pii_scan.records.lists.statements import KINDS, LASTING
from pii_scan.records.passes import Pass
from pii_scan.records.units import LONGEST, Unit, decoded, nested
from pii_scan.records.units.several import below_head

if TYPE_CHECKING:
    from pii_scan.records import Plan

_BRACE = lazy_re(rb"[{}]")
_TAG = lazy_re(rb"<(/?)([^\s<>/!?][^\s<>/]{0,60})(?:\s[^<>]{0,400}?)?(/?)>")
# The element that tells of all that stands behind it: the owner of the tracks in GPX, unless they have names.
_HEAD, _NAME = b"metadata", b"name"
# What the name of a track says that is nobody's, 晨跑轨迹 2018-12-19, and its bytes.
_TRACK = lazy_re(
    r"轨迹|路线|记录|数据|[晨夜早晚]?跑步?|骑行?|徒步|健走|散步|登山|越野|公里|[第次的年月日号时分秒上下午]|[\W\d_]"
    r"|(?i:track|rid(?:e|ing)|run(?:ning)?|walk(?:ing)?|hik(?:e|ing)|morning|evening|afternoon|activity|workout|day|km)"
)
_TRACK_SIZE = 200
_INDENT = lazy_re(rb"[ \t]*(?:- )*")
# Elements, or objects, that may end between a person and a row: those of the value and of what is told of the person.
_ELEMENTS, _OBJECTS = 2, 1
# An element in another one that names it, before the person: <Data name="idNo"><value>
_NAMED = lazy_re(rb"<[^\s<>/]{1,40} name=[^<>]{1,100}>\s{0,40}<[^\s<>/]{1,40}>(?:<!\[CDATA\[)?\Z")
# The key of a list, before its first object.
_LIST = lazy_re(rb"\"([^\"\n]{1,60})\"\s{0,8}:\s{0,8}\[\s{0,80}\Z")
# Bytes between the end of an object and the next one, in which a key may name that.
_BETWEEN = 200
# Columns by which a key of a row may stand further left than that of the person.
_COLUMNS = 3
# Keys of who is named for others, by an office or with a shop: a list behind that is of their customers.
_OFFICE = lazy_re(
    r"中介|经纪|民警|警官|警员|店长|店主|经理|房东|业主|出租|司机|导游|客服|联系|经办|负责|承办|门店|酒店|宾馆|商户"
    r"|(?i:[\"<_\s](?:agent|broker|officer|police|handler|manager|operator|staff|employee|clerk|landlord|lessor|driver"
    r"|guide|seller|courier|contact|host|shop|store|hotel|merchant|sales))"
)


def is_only_named(data: bytes, unit: Unit, group: Group | None) -> bool:
    """Whether a unit tells no more than who somebody is, and that for themselves.

    group: what it is as a record.
    """
    is_plain = len(unit.pairs) == 1 or (group is not None and group.kind.id == PERSON)
    return is_plain and _OFFICE.search(decoded(data, unit.start, unit.end)) is None


def inside_of(read: Pass, unit: Unit, group: Group | None, named: Spot, begin: int | None) -> Inside:
    """What ends behind the unit in which a person is named.

    group: what it is as a record. begin: where lists that stand before it begin, if it is all that tells of the person.
    """
    span = (unit.start if begin is None else begin, unit.end)
    is_only = is_only_named(read.data, unit, group)
    inside = Inside(read.data, named.start, read.base + named.start, span, begin is not None, is_only)
    if group and unit.form == "keys" and group.kind.id in LASTING:
        inside.told = group.kind.id, read.base + group.end
    return inside


class Inside:
    """What ends behind the place at which a person is named. at: that place, in bytes of the stream.

    whole: whether the unit is all that tells of the person, with lists that stand before the place. only_named:
    whether it tells no more of them than who it is.
    """

    def __init__(
        self, data: bytes, place: int, at: int, unit: tuple[int, int], whole: bool = False, only_named: bool = False
    ) -> None:
        self.is_only_named = only_named
        # what the unit tells in keys of which more may stand right below it, and where it ends in the stream
        self.told = "", -1
        self._head = text = data[unit[0] : unit[1]].lstrip()
        self._notation = text[:1] if text[:1] in (b"{", b"<") else b""
        self._at, self._depth, self._low = at, 0, 0
        self._most = (_ELEMENTS if self._notation == b"<" else _OBJECTS) - whole
        self._most += _NAMED.search(data, max(0, place - 160), place) is not None
        if self._notation == b"{":  # the objects in which what tells of the person holds the number
            deep = data.count(b"{", unit[0], place) - data.count(b"}", unit[0], place) - 1
            self._most = max(self._most, deep)
        # whether the object of the person has just ended, and whether what follows is another item of its list
        self._ended, self._apart = False, False
        # the key of the list whose objects are read
        self._listed = ""
        # whether such a head has ended, behind which a name is somebody else's
        self._headed = False
        self._column = column(data, place)
        # what begins the next item of the list in which the person is one
        self._item = b"\n%b- " % (b" " * (self._column - 2)) if self._column > 1 else b""

    def of(self, data: bytes, unit: Unit, person: Person, row: list[Spot]) -> Person:
        """The person as whose an object or element is read, by the values of that."""
        may_be_any = self.is_only_named and self.is_nested and unit.form == "json"
        return as_called(data, person, row) if may_be_any else person

    @property
    def is_nested(self) -> bool:
        """Whether the person is named in an object or element."""
        return bool(self._notation)

    def go(self, data: bytes, base: int, stop: int) -> None:
        """Read on to a place in data, which begins at byte ``base`` of the stream."""
        start = max(0, self._at - base)
        if self._is_over():
            return
        if self._notation == b"<":
            opened = data.rfind(b"<", start, stop)
            stop = opened if opened >= 0 and data.find(b">", opened, stop) < 0 else stop
            for tag in _TAG.finditer(data, start, stop):
                is_head = tag[2] == _HEAD
                self._headed = self._headed or (is_head and bool(tag[1]))
                is_named = self._headed and tag[2] == _NAME and not tag[1]
                self._apart = self._apart or (is_named and self._is_anothers(data, tag.end()))
                self._step(0 if tag[3] or is_head else -1 if tag[1] else 1)
                if self._is_over():
                    return
        elif self._notation == b"{":
            for brace in _BRACE.finditer(data, start, stop):
                if self._ended and brace.group() == b"{":
                    # no key names it; what was read last may end between the two
                    ended = data.rfind(b"}", max(0, brace.start() - _BETWEEN), brace.start())
                    self._apart |= b":" not in data[max(0, ended) : brace.start()]
                elif brace.group() == b"{" and self._depth == self._low:
                    self._listed = self._list_of(data, brace.start())
                self._step(1 if brace.group() == b"{" else -1)
                if self._is_over():
                    return
        elif self._item and data.find(self._item, start, stop) >= 0:
            self._apart = True
        self._at = max(self._at, base + stop)

    def kept(self, plan: Plan, read: Pass, unit: Unit, seen: list[Spot], person: Person | None) -> Group | None:
        """The call or message of a person that an object is, in a list inside the person's.

        The pass notes that it stands aside of the others.
        """
        if unit.form != "json" or self._notation != b"{" or person is None or not self.has(read, person, unit.start):
            return None
        is_listed = self._depth == self._low
        found = kept(plan, read.data, unit, seen, person, self._list_of(read.data, unit.start)) if is_listed else None
        read.aside = unit.end if found else read.aside
        return found

    def _list_of(self, data: bytes, at: int) -> str:
        """The key of the list in which an object stands that begins at a place; nothing where it is in none."""
        if found := _LIST.search(data, max(0, at - _BETWEEN), at):
            return found[1].decode("utf-8", "replace")
        return self._listed if data[max(0, at - _BETWEEN) : at].rstrip().endswith(b",") else ""

    def _is_anothers(self, data: bytes, at: int) -> bool:
        """Whether the name of a track at a place may be that of somebody else than its head names."""
        name = decoded(data, at, at + _TRACK_SIZE).partition("<")[0]
        return _TRACK.sub("", name).encode() not in self._head

    def _is_over(self) -> bool:
        """Whether no row behind can be of the person any more: nothing is read on for it then."""
        return self._apart or -self._low > self._most

    def _step(self, by: int) -> None:
        self._depth += by
        self._ended = self._depth < self._low
        self._low = min(self._low, self._depth)

    def has(self, read: Pass, person: Person | None, at: int) -> bool:
        """Whether a place of nested data is in what tells of a person, who is the last one."""
        if not self.is_nested or not person or person[1] == ACCOUNT:
            return False
        self.go(read.data, read.base, at)
        return not self._is_over()

    def holds(self, data: bytes, base: int, unit: Unit, kind: str) -> bool:
        """Whether a row of a kind that ends at the place that was read last is of the person, and told for itself.

        Keys right below those that name the person tell more of the same.
        """
        if self._notation:
            return not self._is_over()
        if unit.form != "keys":
            return True
        what, end = self.told
        if kind == what and data.count(b"\n", max(0, end - base), unit.start) == 1:
            return False
        return not self._apart and column(data, unit.start) + _COLUMNS >= self._column


def column(data: bytes, place: int) -> int:
    """The column of the key of the line at a place, behind the sign of an item."""
    start = data.rfind(b"\n", max(0, place - 2000), place) + 1
    found = _INDENT.match(data, start)
    return found.end() - start if found else 0


def is_told_beside(plan: Plan, unit: Unit, group: Group, spots: list[Spot]) -> bool:
    """Whether an account in a part of an object is told with its person, whom the part before it names and no more.

    Or who lets a home, or has a telephone, is told of in a part, and the record is that of who has a document beside.
    """
    if not unit.outer:
        return False
    # a call or message names the other side
    if group.kind.id not in (*PLAIN, *KINDS) and group.person_by == "phone":
        beside = _beside(plan, unit._replace(text=""), spots, unit.end + LONGEST)
        return beside is not None and beside.kind is group.kind
    if group.person_by != ACCOUNT:
        return False
    beside = _beside(plan, unit, spots, unit.start)
    return beside is not None and beside.kind.id in PLAIN


def _beside(plan: Plan, unit: Unit, spots: list[Spot], end: int) -> Group | None:
    """The record that the pairs beside a unit make of who has a document in them, which stands before ``end``."""
    values = {value.replace(" ", "").upper() for _, value in unit.outer}
    around = within(spots, max(0, unit.start - LONGEST), end)
    named = [spot for spot in around if spot.rule in DOCUMENTS and spot.normalised in values]
    return plan.classify(unit._replace(pairs=unit.outer, outer=()), named) if named else None


def with_outer(plan: Plan, read: Pass, unit: Unit, seen: list[Spot], group: Group) -> Group | None:
    """A plain record as the kind of record that it is with what holds the unit, or the line above; itself, if none.

    There is none where what holds the unit says that its telephone is an office's.
    Where an object tells that kind, and it is no plain one, the pass notes that the unit stands aside of the others.
    """
    if group.kind.id not in (PLAIN if unit.form != "json" else (*PLAIN, *MORE)):
        return group
    pairs = (*unit.outer, *(nested.qualified(read.data, unit) if unit.form == "json" else ()))
    outer = unit._replace(pairs=unit.pairs + pairs) if pairs else below_head(read.data, unit)
    wider = plan.classify(outer, seen) if outer else None
    if wider is None and pairs:
        return None
    if wider is None or wider.kind.id not in MORE.get(group.kind.id, (wider.kind.id,)):
        return group
    if unit.outer and wider.kind.id not in PLAIN:
        read.aside = unit.end
    return wider
