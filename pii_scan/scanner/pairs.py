"""One person told of on two lines by turns: by a passport and by an ID number, again and again, is one record each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.scanner.joined import PLAIN, Passed, Told, Unlisted, last_line
from pii_scan.scanner.stage import Stage

if TYPE_CHECKING:
    from pii_scan.records import Group, Spot

# By what somebody is known, the surest first.
_ORDER = ("id_number", "passport", "phone", "account")
# Forms of records that stand on lines of their own.
_FORMS = ("text", "keys", "lines")
# Lines between two people of such a list, findings that may stand among what is held back, and pairs that make a list.
_LINES, _MOST, _FEWEST = 12, 256, 2
# When a line of a log was written, which is the same for both lines about one person.
STAMP = lazy_re(rb"\s{0,4}\[?(?:19|20)\d\d[-/.]?\d\d[-/.]?\d\d[T ]?\d\d:?\d\d:?\d\d(?:[.,]\d{1,6})?")
# How a line begins: signs that say which sort it is; bytes that are looked at, and signs of them that count.
_FIRST = 6
_NUMBER, _BEGINNING, _SHORT = lazy_re(rb"[0-9A-Za-z]*[0-9][0-9A-Za-z]*"), 64, 32
_COMMENT = lazy_re(rb"\s{0,8}(?:--|//|#|/\*)")
# What somebody has, and does not do again and again.
_ONCE = {"driving.licence", "driving.vehicle", "bank.account", "bank.balance", "property.housing"}


class _Sort(NamedTuple):
    """What two lines about one person have in common with those about the next one."""

    first: str
    second: str
    kind: str
    # how they begin, where both have the same number
    begin: str = ""
    goes_on: str = ""


class Pairs(Stage[Told | Unlisted, Told | Unlisted, Told | Unlisted]):
    """Holds back records that name people by turns in two ways until it is known whether they go on so.

    most: after so many records each is told by itself. is_told: whether nothing suppresses a record, and it is not
    older than what is asked for.
    """

    def __init__(self, most: int, is_told: Callable[[Told], bool]) -> None:
        super().__init__()
        self._left, self._is_told = most, is_told
        # where records stand among what is held back, and what those of a list have in common once it is one
        self._records: list[int] = []
        self._sort: _Sort | None = None
        # the last two that were told as one
        self._last: tuple[Told, Told] | None = None

    def _take(self, one: Passed) -> Iterator[Passed]:
        if not isinstance(one, Told):
            if len(self._held) >= _MOST:
                yield from self._rest()
            if self._held:
                self._held.append(one)
            else:
                yield one
            return
        self._left -= 1
        if (self._held or self._sort) and not self._goes_on(one):
            yield from self._rest()
        if self._left > 0 and one.group.form in _FORMS and one.group.person_by in _ORDER:
            self._records.append(len(self._held))
            self._held.append(one)
            if self._sort and len(self._records) % 2 == 0:
                yield from self._merged()
        else:
            yield from self._rest()
            yield one

    def _goes_on(self, one: Told) -> bool:
        """Whether a record may be the next one of such a list."""
        if len(self._records) % 2 == 0:  # a first line
            last = (self._told(-2), self._told(-1)) if self._records else self._last
            return last is not None and _begins_next(*last, one)
        first = self._told(-1)
        sort = _sort_of(first, one)
        if sort is None or not (self._is_told(first) and self._is_told(one)):
            return False
        known = self._sort or (_sort_of(self._told(0), self._told(1)) if len(self._records) > 1 else sort)
        if sort == known and len(self._records) == 2 * _FEWEST - 1:
            self._sort = sort
        return sort == known

    def _told(self, number: int) -> Told:
        one = self._held[self._records[number]]
        assert isinstance(one, Told)  # noqa: S101 - only those are numbered
        return one

    def _rest(self) -> Iterator[Passed]:
        held, self._held, self._records, self._sort, self._last = self._held, [], [], None, None
        yield from held

    def _merged(self) -> Iterator[Passed]:
        """The pairs that are held back, each as one record, and the findings between them."""
        self._last = self._told(-2), self._told(-1)
        held, records, self._held, self._records = self._held, self._records, [], []
        whole = dict(zip(records[::2], records[1::2], strict=False))
        parts = {*whole.values()}
        for at, one in enumerate(held):
            if at in whole:
                yield _joined(one, held[whole[at]])
            elif at not in parts:
                yield one


def _sort_of(first: Told, second: Told) -> _Sort | None:
    """What two records on lines that follow each other are, if they may be about one person; else None."""
    one, other = first.group, second.group
    if not first.place.line < second.place.line <= last_line(first) + 1:
        return None
    kinds = {one.kind.id, other.kind.id} - {*PLAIN} or {one.kind.id}
    keys = [{PERSON_KEYS.get(spot.rule) for spot in each.spots} for each in (one, other)]
    # who is asked for, and then found: lines of two sorts, each with the same number
    begins = _begin(first), _begin(second)
    is_same = one.person.normalised == other.person.normalised and begins[0] != begins[1] and _holds_both(first, second)
    # what both of them tell by themselves are two stays, but one licence
    is_plain = any(map(_is_told_by_others, (one, other)))
    is_same = is_same and (is_plain or _COMMENT.match(first.content) is not None)
    is_other = (
        (is_plain or kinds <= _ONCE)
        and one.person_by != other.person_by
        and one.person_by not in keys[1]
        and other.person_by not in keys[0]
    )
    if len(kinds) > 1 or not (is_same or is_other):
        return None
    # who is named before the number of the second is the one of the first
    called = _names(first)
    named = {spot.normalised for spot in other.spots if spot.rule == NAME and spot.start < other.person.start}
    if called and named and called.isdisjoint(named):
        return None
    first_word, second_word = (begin[:_FIRST] if is_same else "" for begin in begins)
    return _Sort(one.person_by, other.person_by, kinds.pop(), first_word, second_word)


def _begins_next(first: Told, second: Told, one: Told) -> bool:
    """Whether a record may be the first line about the next person of a list.

    Something stands before it that parts it from the one before, or the lines about one were written in one moment, or
    call the person by the same name.
    """
    below = one.place.line - max(last_line(first), last_line(second))
    if not 1 <= below <= _LINES:
        return False
    if first.group.person.normalised == second.group.person.normalised:
        return one.group.person.normalised != first.group.person.normalised
    return below > 1 or _are_of_one_moment(first, second) or not _names(first).isdisjoint(_names(second))


def _names(one: Told) -> set[str]:
    return {spot.normalised for spot in one.group.spots if spot.rule == NAME}


def _are_of_one_moment(first: Told, second: Told) -> bool:
    """Whether two lines of a log were written at the same time."""
    stamps = [found[0] if (found := STAMP.match(each.content)) else b"" for each in (first, second)]
    return stamps[0] != b"" and stamps[0] == stamps[1]


def _is_told_by_others(group: Group) -> bool:
    """Whether a record itself tells no more than whom it is about."""
    return group.worded or group.form == "lines" or group.kind.id in PLAIN


def _begin(one: Told) -> str:
    """How a record begins, whatever its numbers are."""
    return _NUMBER.sub(b"0", one.content[:_BEGINNING])[:_SHORT].decode("utf-8", "replace")


def _holds_both(first: Told, second: Told) -> bool:
    """Whether both of two records name their person themselves."""
    return all(one.group.start <= one.group.person.start < one.group.end for one in (first, second))


def _joined(first: Passed, second: Passed) -> Passed:
    """Two records about one person as one."""
    if not isinstance(first, Told) or not isinstance(second, Told):
        return first
    one, other = first.group, second.group
    main = one if other.kind.id in PLAIN else other
    spots: tuple[Spot, ...] = tuple(dict.fromkeys((*one.spots, *other.spots)))
    named = min((one, other), key=lambda group: _ORDER.index(group.person_by))
    return second._replace(
        group=main._replace(spots=spots, person=named.person, person_by=named.person_by),
        content=first.content + b"\n" + second.content,
        has_password=first.has_password or second.has_password,
        begin=first.begin or (first.place.line, first.place.column),
    )
