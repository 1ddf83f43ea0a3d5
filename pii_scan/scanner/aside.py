"""Who stands beside what a text tells of others: above or below it all, with a telephone and a name, and no more.

A flatmate, a witness, who wrote the list or is to be called: the values are found, but the text is not about them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pii_scan.model import Finding
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.scanner.joined import PLAIN, Told
from pii_scan.scanner.stage import Stage

# Forms of records in running text; a row or an object is one of many, and none of them stands aside.
_FORMS = ("text", "lines", "keys")
# By what such people are named, and no other way.
_NAMED_BY = {NAME, "phone.mobile", "phone.landline", "phone.international", "phone.email"}
# What is between two, of whom a telephone may name the other one: whose it is may stand above or below.
_SPOKEN = ("phone.cdr", "phone.sms")
# So many may stand above what is told of others, or below; more are a list. And findings that may stand among them.
_PEOPLE, _MOST = 2, 256
# Telephones of those of whom something is told that are remembered.
_KNOWN = 4096


class Aside(Stage[Told, Told]):
    """Holds back who is named by a telephone alone until it is known whether something is told of others.

    is_told: whether nothing suppresses a record, and it is not older than what is asked for.
    """

    def __init__(self, is_told: Callable[[Told], bool]) -> None:
        super().__init__()
        self._is_told = is_told
        self._people: set[str] = set()
        # whether anything is told of somebody, and the telephones of those
        self._tells, self._known = False, set[str]()
        # whether what follows is a list of such people, and whether such stood among what is told of others
        self._is_list, self._is_mixed = False, False

    def _take(self, one: Told | Finding) -> Iterator[Told | Finding]:
        if isinstance(one, Told) and self._is_event(one):
            yield from self._above(one)
            yield one
            return
        if isinstance(one, Told) and not self._is_list and _is_aside(one) and self._is_told(one):
            self._people.add(one.group.person.normalised)
            self._held.append(one)
        elif self._held:
            self._held.append(one)
        else:
            yield one
        if len(self._people) > _PEOPLE or len(self._held) > _MOST:
            yield from self._all()
            self._is_list = True

    def _is_event(self, one: Told) -> bool:
        """Whether a record tells more of somebody than who that is."""
        kind, by = one.group.kind.id, one.group.person_by
        return kind not in PLAIN and (kind not in _SPOKEN or by != "phone") and self._is_told(one)

    def _above(self, one: Told) -> Iterator[Told | Finding]:
        """What was held back above an event: who stands above the first one is left out, but for whom it is of."""
        if len(self._known) < _KNOWN:
            phones = {spot.normalised for spot in one.group.spots if PERSON_KEYS.get(spot.rule) == "phone"}
            self._known |= phones | {one.group.person.normalised}
        self._is_mixed = self._is_mixed or (self._tells and bool(self._people))
        yield from self._all() if self._tells else self._rest(True)
        self._tells, self._is_list = True, False

    def _rest(self, tells: bool = False) -> Iterator[Told | Finding]:
        """What was held back to the end, or to the first event. tells: whether there is one."""
        # a text that calls those of whom it tells in the same way tells nothing yet of others whom it calls so
        self._is_mixed = self._is_mixed or not self._people.isdisjoint(self._known)
        is_left_out = (tells or self._tells) and not self._is_mixed
        yield from (one for one in self._all() if not (is_left_out and isinstance(one, Told) and _is_aside(one)))

    def _all(self) -> Iterator[Told | Finding]:
        held, self._held, self._people = self._held, [], set()
        yield from held


def _is_aside(one: Told) -> bool:
    """Whether a record tells no more of somebody than a telephone and a name."""
    group = one.group
    is_plain = group.kind.id in ("identity.person", "phone.number") and group.person_by == "phone"
    return is_plain and group.form in _FORMS and all(spot.rule in _NAMED_BY for spot in group.spots)
