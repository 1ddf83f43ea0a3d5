"""What records are made of: the matches in a text, and the groups that they make."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable

from pii_scan.lazy import lazy_re
from pii_scan.model import SURE, RecordKind
from pii_scan.model.persons import CARD, NAME, OF_NAMED, ONLY_KIND, PERSON_KEYS, PLATE, SUBJECT_KEYS, VINS, is_of_card
from pii_scan.named import NamedTuple

# Kinds of bare numbers, and how many different ones on a line are a list: a person may have two telephones.
LISTS = {"identity.number": 2, "phone.number": 3}
# The rules of documents that name a person.
DOCUMENTS = frozenset(rule for rule, key in PERSON_KEYS.items() if key in ("id_number", "passport"))
# Kinds that say nothing of what a person did: what holds a list of persons may say more.
PERSON = "identity.person"
PLAIN = (*LISTS, PERSON)
# Messages, and their field that tells of something else: of such a line it is only if that is no record of its own.
SENT = {"phone.sms": "served"}
# A case that is known by no more than that somebody is suspected is so only if nothing of these is told.
_CASE, _SUSPECTED = "crime.case", {"accused", "near_id"}
_DONE = (
    "hotel.stay", "netcafe.session", "travel.flight", "travel.train", "border.crossing", "bank.transaction",
    "location.fix", "phone.cdr", "phone.sms",
)  # fmt: skip
# Kinds of which the words around may make one of these; of the plain ones, any other.
MORE = {"bank.account": ("bank.transaction", "bank.balance")}
# Fields of a person that make one of a telephone.
WITH_PHONE = ("name", "name_part", "address")
# Kinds of one field whose lines under a person hold the values of these rules.
TELLING: dict[str, tuple[set[str], ...]] = {
    "driving.vehicle": ({"driving.plate", "driving.vin"}, {"driving.plate", "driving.vin_import"})
}
# Of a kind that needs one field, those that rows below a head have, all of one set.
PAIRED = {
    "driving.vehicle": ({"plate", "vin"}, {"plate", "model"}, {"offence", "offended"}),
    "bank.balance": ({"balance", "of_account"}, {"printed"}),
}
_WORD = lazy_re(rb"[0-9A-Za-z\xe4-\xe9]")
_MORE_THAN_NUMBERS = lazy_re(r"[^\d\s,，;；、|/'\"+Xx().（）-]|\A\Z")
CONFIDENCE = {"fingerprint": 0.95, "table": 0.90, "json": 0.90, "keys": 0.90, "linked": 0.85, "text": 0.75}


def confidence_of(form: str, person: float) -> float:
    """The confidence of a record, by the form of its unit and how sure its person is."""
    return min(CONFIDENCE[form], max(SURE, person))


def types_of(person: str, rules: Collection[str]) -> int:
    """How many types of keys name a person: documents and telephones; -1 for others.

    Where a card does, a name is one. Where the plate of a vehicle with its number does, only a cell or value that is
    called a name will be: a model is easily taken for one. person: the rule of the surest key. rules: those of all
    values.
    """
    types = len({PERSON_KEYS[rule] for rule in rules if rule in PERSON_KEYS})
    is_owned = person == PLATE and not VINS.isdisjoint(rules)
    return types or (int(NAME in rules) if person == CARD else -int(not is_owned))


def may_be(kind: str, by: str, types: int) -> bool:
    """Whether a record about whom a key of one sort names may be of a kind. types: how many types of keys there are."""
    is_balance = types == 0 and is_of_card(by, kind)
    return ONLY_KIND.get(by, kind) == kind or is_balance or (types > 0 and kind in OF_NAMED.get(by, ()))


def gives_way(kind: str, fields: Collection[str], is_phrased: bool) -> bool:
    """Whether running text is of a kind only where it tells of nothing else. is_phrased: whether its words say more."""
    return SENT.get(kind) in fields or (kind == _CASE and not is_phrased and _SUSPECTED.issuperset(fields))


def outdoes(kind: str, other: str) -> bool:
    """Whether a kind goes before another one that gives way."""
    return kind in _DONE if other == _CASE else kind not in PLAIN


class Spot(NamedTuple):
    """A confirmed match in the bytes of a chunk's view."""

    start: int
    end: int
    rule: str
    normalised: str
    confidence: float


class Group(NamedTuple):
    """A record before redaction: its kind, its bytes, the spots in it, and which of them is the person.

    worded: whether no more than the words around it tell its kind.
    """

    kind: RecordKind
    start: int
    end: int
    person: Spot
    person_by: str
    spots: tuple[Spot, ...]
    form: str
    confidence: float
    worded: bool = False


class Row(NamedTuple):
    """A row of a table: its bytes, its cells, and the spots in it."""

    start: int
    end: int
    cells: list[bytes]
    spots: list[Spot]


def beginning(spots: list[Spot], start: int, end: int) -> list[Spot]:
    """The spots that begin in [start, end); spots are in order, and there can be a hundred thousand."""
    # a tuple of the place alone is less than each spot there
    first = bisect_left(spots, (start,))
    return spots[first : bisect_left(spots, (end,), first)]


def within(spots: list[Spot], start: int, end: int) -> list[Spot]:
    """The sure spots that begin in [start, end)."""
    return [spot for spot in beginning(spots, start, end) if spot.confidence >= SURE]


def certain(spots: Iterable[Spot]) -> list[Spot]:
    """The spots that are sure."""
    return [spot for spot in spots if spot.confidence >= SURE]


def is_subject(spot: Spot) -> bool:
    """Whether a value tells who a record is about."""
    return spot.confidence >= SURE and spot.rule in SUBJECT_KEYS


def names_somebody(spots: Collection[Spot]) -> bool:
    """Whether values name a person: by a number, or by a name beside a card or plate."""
    are_named = any(spot.rule == NAME for spot in spots)
    return any(is_subject(spot) and (are_named or spot.rule in PERSON_KEYS) for spot in spots)


def names_anybody(spots: Iterable[Spot]) -> bool:
    """Whether values name a person, or an account."""
    return any(spot.rule in SUBJECT_KEYS for spot in spots)


def names_document(spots: Iterable[Spot]) -> bool:
    """Whether values name a person by a document."""
    return any(spot.rule in DOCUMENTS for spot in spots)


def keys_by(spots: Iterable[Spot], by: str) -> list[Spot]:
    """Those of some values that name a person in one way. by: ``id_number`` and the like."""
    return [spot for spot in spots if PERSON_KEYS.get(spot.rule) == by]


def listed(group: Group, content: str, data: bytes) -> list[Group]:
    """Where a line or object only lists numbers, a record for each of them. content: its text.

    A number that comes again is another item where nothing but signs stands between it and the one before.
    """
    if group.form not in ("text", "json", "keys") or group.kind.id not in LISTS:
        return []
    persons: dict[str, Spot] = {}
    items: list[Spot] = []
    end = 0
    for spot in keys_by(group.spots, group.person_by):
        if spot.normalised not in persons or not _WORD.search(data, end, spot.start):
            items.append(spot)
        persons.setdefault(spot.normalised, spot)
        end = spot.end
    if len(persons) < (LISTS[group.kind.id] if _MORE_THAN_NUMBERS.search(content) else 2):
        return []
    return [group._replace(start=spot.start, end=spot.end, person=spot, spots=(spot,)) for spot in sorted(items)]


def are_people(named: int, count: int) -> bool:
    """Whether numbers of a list are those of people: most have a name, and of the others it may look like a word."""
    return 3 * named > 2 * count


def has_pair(kind: RecordKind, names: set[str]) -> bool:
    """Whether all fields of one of those sets are among some of a kind."""
    return any(names >= pair for pair in PAIRED.get(kind.id, ()))
