"""Who somebody is, told above, and the one thing told of them below: one record, and not two."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from pii_scan.model import Finding, Location, Record
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.named import NamedTuple

if TYPE_CHECKING:
    from pii_scan.records import Group

# Kinds that say who somebody is, and nothing of what happened.
_PLAIN = ("identity.person", "identity.number", "phone.number")
_DOCUMENTS = frozenset(rule for rule, key in PERSON_KEYS.items() if key != "phone")
# Lines down to what is told of who is named above, and findings that may stand before it.
_LINES, _MOST = 8, 256


class Told(NamedTuple):
    """A record that was found: its group, where it is, its bytes, and whether a password stands in it.

    begin: the line and column from which it is shown, where that is not its place.
    """

    group: Group
    place: Location
    content: bytes
    has_password: bool
    begin: tuple[int, int] | None = None


Event = Finding | Record


class Joined:
    """Holds back who is named above until it is known whether a single row follows, which is one record with that.

    record: makes the event. most: after so many records each is told by itself. is_told: whether nothing suppresses a
    record, and it is not older than what is asked for.
    """

    def __init__(self, record: Callable[[Told], Record | None], most: int, is_told: Callable[[Told], bool]) -> None:
        self._record, self._left, self._is_told = record, most, is_told
        # the one who is named, what follows, and where the row stands among it
        self._held: list[Told | Finding] = []
        self._row = 0

    def take(self, one: Told | Finding) -> Iterator[Event]:
        """The events that may be told once this one is known."""
        if isinstance(one, Finding):
            if self._held and (len(self._held) > _MOST or not self._is_near(one.location)):
                yield from self.rest()
            if self._held:
                self._held.append(one)
            else:
                yield one
            return
        self._left -= 1
        head = self._held[0] if self._held else None
        if isinstance(head, Told) and self._is_near(one.place) and _is_of(head, one):
            is_first = not self._row and one.group.kind.id not in _PLAIN
            if is_first and self._is_told(head) and self._is_told(one):
                self._row = len(self._held)
                self._held.append(one)
                return
            self._row = 0  # there are more of them
        yield from self.rest()
        if self._left > 0 and _names(one):
            self._held.append(one)
        else:
            yield from self._made(one)

    def _is_near(self, place: Location) -> bool:
        """Whether a place is close below the last record that is held back."""
        last = self._held[self._row]
        return isinstance(last, Told) and place.line - (last.place.end_line or last.place.line) <= _LINES

    def rest(self) -> Iterator[Event]:
        """What was held back."""
        held, row = self._held, self._row
        self._held, self._row = [], 0
        if row:
            held[0] = _with(held[0], held.pop(row))
        for one in held:
            if isinstance(one, Finding):
                yield one
            else:
                yield from self._made(one)

    def _made(self, one: Told) -> Iterator[Record]:
        record = self._record(one)
        if record:
            yield record


def _names(one: Told) -> bool:
    """Whether a record only says who somebody is, by a number in it."""
    return one.group.kind.id in _PLAIN and one.group.person in one.group.spots


def _is_of(head: Told, one: Told) -> bool:
    """Whether a record is of the person of another one, and names that one by no document and no such number itself."""
    own, other = head.group, one.group
    if (own.person_by, own.person.normalised) != (other.person_by, other.person.normalised):
        return False
    return all(s.rule not in _DOCUMENTS and s.normalised != own.person.normalised for s in other.spots)


def _with(head: Told | Finding, row: Told | Finding) -> Told | Finding:
    """The row, with who is named above it."""
    if isinstance(head, Finding) or isinstance(row, Finding):
        return row
    spots = tuple(dict.fromkeys((*head.group.spots, *row.group.spots)))
    return row._replace(
        group=row.group._replace(spots=spots),
        has_password=head.has_password or row.has_password,
        begin=(head.place.line, head.place.column),
    )
