"""Who stands beside what a text tells of others: above or below it all, with a telephone and a name, and no more.

A witness, who wrote the list or is to be called: the values are found, but the text is not about them.
"""

from __future__ import annotations

from collections.abc import Iterator

from pii_scan.model import Finding
from pii_scan.model.persons import NAME, PERSON_KEYS, SPOKEN
from pii_scan.scanner.joined import PLAIN, Passed, Told, Unlisted, last_line
from pii_scan.scanner.pairs import STAMP
from pii_scan.scanner.stage import Stage

# Forms of records in running text; a row or an object is one of many, and none of them stands aside.
_FORMS = ("text", "lines", "keys")
# By what such people are named, and no other way.
_NAMED_BY = {NAME, "phone.mobile", "phone.landline", "phone.international", "phone.email"}
# So many may stand above what is told of others, or below, and one with keys; more are a list. Findings that may stand
# among them, and lines between them and what is told.
_PEOPLE, _MOST, _LINES = 2, 256, 20
# Telephones of those of whom something is told that are remembered.
_KNOWN = 4096


class Aside(Stage[Told | Unlisted, Told, Told]):
    """Holds back who is named by a telephone alone until it is known whether something is told of others.

    Whether that is listed, suppressed or asked for makes no difference. most: so many may stand aside.
    """

    def __init__(self, most: int = _PEOPLE) -> None:
        super().__init__()
        self._most = most
        # those who are held back, and how many of them are blocks of keys
        self._people, self._blocks = set[str](), 0
        # whether anything is told of somebody, on which line the last of it ended, and the telephones of those
        self._tells, self._last, self._known = False, 0, set[str]()
        # whether what follows is a list of such people, and whether such stood among what is told of others
        self._is_list, self._is_mixed = False, False

    def _take(self, one: Passed) -> Iterator[Told | Finding]:
        if isinstance(one, Finding):
            self._held.append(one)
        elif _is_event(one):
            yield from self._above(one)
            if isinstance(one, Told):
                yield one
        elif isinstance(one, Told):
            if not self._is_list and _is_aside(one) and self._is_near(one):
                self._people.add(one.group.person.normalised)
                self._blocks += one.group.form == "keys"
                self._held.append(one)
            elif self._held:
                self._held.append(one)
            else:
                yield one
        # several blocks of keys are a list
        if len(self._people) > self._most or len(self._held) > _MOST or self._blocks > 1:
            yield from self._all()
            self._is_list = True

    def _is_near(self, one: Told) -> bool:
        """Whether somebody stands close below the last event, or above all."""
        return not self._last or one.place.line - self._last <= _LINES

    def _above(self, one: Told | Unlisted) -> Iterator[Told | Finding]:
        """What was held back above an event: who stands above the first one is left out, but for whom it is of."""
        if len(self._known) < _KNOWN:
            phones = {spot.normalised for spot in one.group.spots if PERSON_KEYS.get(spot.rule) == "phone"}
            self._known |= phones | {one.group.person.normalised}
        self._is_mixed = self._is_mixed or (self._tells and bool(self._people))
        is_far = isinstance(one, Told) and any(
            isinstance(other, Told) and one.place.line - last_line(other) > _LINES for other in self._held
        )
        yield from self._all() if self._tells or is_far else self._left(True)
        self._tells, self._is_list = True, False
        self._last = last_line(one) if isinstance(one, Told) else 0

    def _rest(self) -> Iterator[Told | Finding]:
        yield from self._left(self._tells)

    def _left(self, tells: bool) -> Iterator[Told | Finding]:
        """What was held back, without those who stand aside. tells: whether something is told of others."""
        # a text that calls those of whom it tells in the same way tells nothing yet of others whom it calls so
        self._is_mixed = self._is_mixed or not self._people.isdisjoint(self._known)
        is_left_out = tells and not self._is_mixed
        yield from (one for one in self._all() if not (is_left_out and isinstance(one, Told) and _is_aside(one)))

    def _all(self) -> Iterator[Told | Finding]:
        held, self._held, self._people, self._blocks = self._held, [], set(), 0
        yield from held


def _is_event(one: Told | Unlisted) -> bool:
    """Whether a record tells more of somebody than who that is.

    Of calls and messages a telephone may name the other side: whose they are may stand above or below.
    """
    kind, by = one.group.kind.id, one.group.person_by
    return kind not in PLAIN and (kind not in SPOKEN or by != "phone")


def _is_aside(one: Told) -> bool:
    """Whether a record tells no more of somebody than a telephone and a name, and is no line of a log."""
    group = one.group
    is_plain = group.kind.id in ("identity.person", "phone.number") and group.person_by == "phone"
    is_named = all(spot.rule in _NAMED_BY for spot in group.spots)
    return is_plain and is_named and group.form in _FORMS and STAMP.match(one.content) is None
