"""Who somebody is, told above, and the one thing told of them below: one record, and not two."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from pii_scan.model import Finding, Location, Record
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.scanner.stage import Stage

if TYPE_CHECKING:
    from pii_scan.records import Group

# Kinds that say who somebody is, and nothing of what happened.
PLAIN, ACCOUNT = ("identity.person", "identity.number", "phone.number"), "bank.account"
_OF_ACCOUNT = ("bank.transaction", "bank.balance")
_DOCUMENTS = frozenset(rule for rule, key in PERSON_KEYS.items() if key != "phone")
# Lines down to what is told of who is named above, findings that may stand before it, and people who are named.
_LINES, _MOST, _PEOPLE = 8, 256, 32


class Told(NamedTuple):
    """A record that was found: its group, where it is, its bytes, and whether a password stands in it.

    begin: the line and column from which it is shown, where that is not its place.
    """

    group: Group
    place: Location
    content: bytes
    has_password: bool
    begin: tuple[int, int] | None = None


class Unlisted(NamedTuple):
    """A record that was found and is not told: it is beyond the list, or was not asked for."""

    group: Group


# What is found in a text, in its order.
Passed = Told | Unlisted | Finding


class _Head(NamedTuple):
    """Where somebody is named among what is held back, and the row: 0 where none follows, below 0 where several do."""

    at: int
    row: int = 0


Event = Finding | Record


class Joined(Stage[Told, Told, Record]):
    """Holds back who is named above until it is known whether a single row follows, which is one record with that.

    Several may be named before the rows of all of them. record: makes the event. most: after so many records each is
    told by itself. is_told: whether nothing suppresses a record, and it is not older than what is asked for.
    """

    def __init__(self, record: Callable[[Told], Record | None], most: int, is_told: Callable[[Told], bool]) -> None:
        super().__init__()  # held back are those who are named, and what follows
        self._record, self._left, self._is_told = record, most, is_told
        # where the last record stands among it, and by person those who are named, each with where the row is
        self._last = 0
        self._heads: dict[tuple[str, str], _Head] = {}
        # whose the telephones are that stand beside them
        self._phones: dict[str, tuple[str, str]] = {}

    def _take(self, one: Told | Finding) -> Iterator[Event]:
        if isinstance(one, Finding):
            if self._held and (len(self._held) > _MOST or not self._is_near(one.location)):
                yield from self._rest()
            if self._held:
                self._held.append(one)
            else:
                yield one
            return
        self._left -= 1
        if one.group.form == "linked":  # a row of a table of its own
            yield from self._rest()
            yield from self._made(one)
            return
        if self._held and self._is_near(one.place) and (self._goes_on(one) or self._is_next(one)):
            return
        yield from self._rest()
        if self._left > 0 and _names(one):
            self._hold(one)
        else:
            yield from self._made(one)

    def _hold(self, one: Told) -> None:
        """Hold back who is named."""
        self._heads[_person(one)] = _Head(len(self._held))
        for spot in one.group.spots:
            if PERSON_KEYS.get(spot.rule) == "phone":
                # one that two have beside them says of neither
                whose = self._phones.setdefault(spot.normalised, _person(one))
                if whose != _person(one):
                    self._phones[spot.normalised] = ("phone", spot.normalised)
        self._last = len(self._held)
        self._held.append(one)

    def _goes_on(self, one: Told) -> bool:
        """Whether a record is of somebody who is named above, and is held back as well."""
        head = self._heads.get(self._whose(one))
        named = self._held[head.at] if head else None
        if head is None or not isinstance(named, Told) or not _is_of(named, one):
            return False
        is_first = not head.row and one.group.kind.id not in (*PLAIN, named.group.kind.id)
        is_row = is_first and self._is_told(named) and self._is_told(one)
        self._heads[self._whose(one)] = _Head(head.at, len(self._held) if is_row else -1)
        # where there are more of one, those of others may be single
        if not is_row and len(self._heads) == 1:
            return False
        self._last = len(self._held)
        self._held.append(one)
        return True

    def _whose(self, one: Told) -> tuple[str, str]:
        """By what the person of a record is known above."""
        return self._phones.get(one.group.person.normalised, _person(one)) if _is_by_phone(one) else _person(one)

    def _is_next(self, one: Told) -> bool:
        """Whether a record names one more in a list of people, of whom nothing is told yet."""
        is_listed = _names(one) and not any(head.row for head in self._heads.values())
        if is_listed and self._left > 0 and len(self._heads) < _PEOPLE and _person(one) not in self._heads:
            self._hold(one)
            return True
        return False

    def _is_near(self, place: Location) -> bool:
        """Whether a place is close below the last record that is held back."""
        last = self._held[self._last]
        return isinstance(last, Told) and place.line - last_line(last) <= _LINES

    def _rest(self) -> Iterator[Event]:
        held, heads = self._held, self._heads
        self._held, self._heads, self._phones, self._last = [], {}, {}, 0
        rows = {head.at: head.row for head in heads.values() if head.row > 0}
        for at, one in enumerate(held):
            if isinstance(one, Finding):
                yield one
            elif at in rows:
                yield from self._made(_with(one, held[rows[at]]))
            elif at not in rows.values():
                yield from self._made(one)

    def _made(self, one: Told) -> Iterator[Record]:
        record = self._record(one)
        if record:
            yield record


def last_line(one: Told) -> int:
    """The last line of a record."""
    return one.place.end_line or one.place.line


def _person(one: Told) -> tuple[str, str]:
    """By what the person of a record is known."""
    return one.group.person_by, one.group.person.normalised


def _names(one: Told) -> bool:
    """Whether a record only says who somebody is, by a number in it, or what accounts are that person's."""
    return one.group.kind.id in (*PLAIN, ACCOUNT) and one.group.person in one.group.spots


def _is_by_phone(one: Told) -> bool:
    return one.group.person_by == "phone"


def _is_of(head: Told, one: Told) -> bool:
    """Whether a record of the person of another one names that one by no document and no such number itself."""
    own, other = head.group, one.group
    if own.kind.id == ACCOUNT and other.kind.id not in _OF_ACCOUNT:
        return False
    there = [spot for spot in other.spots if other.start <= spot.start < other.end]
    return all(s.rule not in _DOCUMENTS and s.normalised != own.person.normalised for s in there)


def _with(head: Told, row: Told | Finding) -> Told:
    """The row, with who is named above it."""
    if isinstance(row, Finding):
        return head
    spots = tuple(dict.fromkeys((*head.group.spots, *row.group.spots)))
    return row._replace(
        group=row.group._replace(spots=spots, person=head.group.person, person_by=head.group.person_by),
        has_password=head.has_password or row.has_password,
        begin=(head.place.line, head.place.column),
    )
