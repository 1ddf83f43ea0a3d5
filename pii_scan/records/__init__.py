"""Matches of one unit of text to a record: its kind, and which match names the person."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache, partial
from itertools import chain

from pii_scan import cache
from pii_scan.cache import StrPath
from pii_scan.lazy import lazy_re
from pii_scan.letterspacing import closed
from pii_scan.model import Field, Layout, RecordKind, RuleSet
from pii_scan.model.persons import ACCOUNT_KEYS, CALLED, CARD, NAME, OF_CARD, PERSON_KEYS
from pii_scan.prefilter import Prefilter
from pii_scan.records import shapes
from pii_scan.records.figures import in_figures
from pii_scan.records.grouper import Grouper
from pii_scan.records.groups import (
    DOCUMENTS,
    LISTS,
    TELLING,
    WITH_PHONE,
    Group,
    Row,
    Spot,
    confidence_of,
    gives_way,
    has_pair,
    may_be,
    outdoes,
    types_of,
)
from pii_scan.records.lists.holders import may_hold
from pii_scan.records.lists.statements import KINDS
from pii_scan.records.naming import Naming
from pii_scan.records.offices import of_somebody
from pii_scan.records.phrases import Phrases, patterns
from pii_scan.records.tables import TITLED
from pii_scan.records.tables.rows import REMEMBERED, ROW_OF, RowKinds
from pii_scan.records.units import Unit, is_paired, pairs_of, told_unit
from pii_scan.records.units.cells import bracketed, words
from pii_scan.records.units.messages import KIND as MESSAGE
from pii_scan.records.units.messages import is_sent
from pii_scan.records.units.recent import RECENT
from pii_scan.records.vocabulary import Vocabulary, leads, simplifying
from pii_scan.records.wording import Wording
from pii_scan.version import __version__

__all__ = ["Group", "Grouper", "Plan", "Row", "Spot", "confidence_of"]

# In a row below a head a kind that needs only one field stands beside one of another kind.
BESIDE = {"bank.balance": "bank.account"}
ORDER = ("id_number", "passport", "phone")
# Rules of values that have no other shape.
TOLD = ("identity.prc_id18", "phone.mobile")
# How far a value may stand behind the word that names it, in characters; and how much is looked at before it.
BEHIND, LOOK_BACK = 24, 60
# What looks like a card, with whatever check digit.
BARE_CARD = "card_bare"
_LONG = lazy_re(r"[0-9]{11}|(?:号码|号碼|證號|证号|编号)\Z")
# A telephone that is written in groups; the shapes ask for it in one.
_GROUPED = lazy_re(r"(?<![0-9-])(1[3-9][0-9])([ -])([0-9]{4})\2([0-9]{4})(?![0-9-])")
# What Markdown puts around words.
_EMPHASIS = lazy_re(r"\*\*|`")
_REGION = lazy_re(r"[\u4e00-\u9fff]{2,8}?(?:省|市|自治区|特别行政区)(?:[\u4e00-\u9fff]{2,8}?(?:市|州|盟|地区))?")

# Values, each behind the rule that found it.
Values = tuple[tuple[str, str], ...]
# Fields, each behind the index of its kind.
Fields = list[tuple[int, str]]


class Plan:
    """All record kinds, ready to be tried on units. folder: of the cache."""

    def __init__(self, ruleset: RuleSet, folder: StrPath | None = None) -> None:
        self.kinds = tuple(sorted(ruleset.kinds, key=lambda kind: (-kind.rank, kind.id)))
        self.ids = tuple(kind.id for kind in self.kinds)
        self._statement = ruleset.statement
        names = {field.shape for kind in self.kinds for field in kind.fields.values()}
        self._shapes = {name: shapes.make(name, ruleset) for name in sorted(names)}
        # several kinds ask for the same shape, and a unit and its parts are asked more than once
        self._is = lru_cache(8 * REMEMBERED)(lambda shape, value: self._shapes[shape].full(value))
        self._of_pair, self._of_cell = (lru_cache(2 * REMEMBERED)(look) for look in (self._in_pair, self._in_cell))
        self._kind_of = lru_cache(REMEMBERED)(partial(of_somebody, self, self._kind))
        # a unit asks twice, and a line for each value near it
        self._plain, self._of_text = lru_cache(RECENT)(self._made_plain), lru_cache(RECENT)(self._in_text)
        self._rows = RowKinds(self.kinds, lambda name: shapes.make(name, ruleset).exact)
        every = [(index, field) for index, kind in enumerate(self.kinds) for field in kind.fields.values()]
        self._alone = [(index, field) for index, field in every if field.alone]
        self._prefilter = Prefilter([shapes.pattern_of(field.shape, ruleset) for _, field in self._alone], folder)
        told = Prefilter([shapes.pattern_of(shape, ruleset) for shape in patterns(self.kinds)], folder)
        self._phrases = Phrases(self.kinds, lambda name: shapes.make(name, ruleset), told.among)
        self._named = [index for index, field in every if field.name == "name" and field.shape == "name"]
        self._addresses = [(index, field) for index, field in every if field.name == "address" and not field.alone]
        # a row may be of a person by its values alone
        self._rowed = [index for index, kind in enumerate(self.kinds) if kind.rows and kind.id == "identity.person"]
        # kinds that a key alone, or two of them, may make
        self._bare = [index for index, kind in enumerate(self.kinds) if all("second" in names for names in kind.needs)]
        # a text in the spelling of the vocabulary and the shapes, one character for one
        self.simplified = simplifying(ruleset.tables)

        def syllables() -> dict[str, str]:
            readings = ruleset.tables.get("pinyin", {"readings": {}})["readings"]
            return {sign: syllable for syllable, signs in readings.items() for sign in signs}

        kept_as = cache.key("vocabulary of names that are spelt alike", __version__, ruleset.digest) + ".words"
        self._vocabulary = Vocabulary(self.kinds, self.simplified, syllables, (folder, kept_as))
        self.naming = Naming(ruleset.tables)
        self.is_name = self.naming.is_han
        self.wording = Wording(lambda: ruleset.tables.get("kind_words", {}), self.kinds, folder)

    def fitting(self, headers: Sequence[str]) -> list[int]:
        """The kinds of statements that the columns with these names may be rows of, by their numbers."""
        named: dict[int, set[str]] = {}
        for header in headers:
            for number, field in self.fields_of(header):
                named.setdefault(number, set()).add(field.name)
        return [
            number
            for number, kind in enumerate(self.kinds)
            if (len(kind.needs) > 1 or has_pair(kind, named.get(number, set())))
            and all(named.get(number, set()).intersection(names) for names in kind.needs)
        ]

    def _made_plain(self, text: str) -> str:
        """A text in the spelling of the shapes, with telephones in one piece and what is counted in figures."""
        return in_figures(self.simplified(_GROUPED.sub(r"\1\3\4", _EMPHASIS.sub("", text))))

    def is_statement(self, layout: Layout) -> bool:
        """Whether the header is that of a known export of transactions."""
        return self._statement is not None and self._statement.is_export(map(self.simplified, layout.headers))

    def fields_of(self, header: str) -> Sequence[tuple[int, Field]]:
        """The fields that a header names, each with the index of its kind."""
        return self._vocabulary.fields_of(self.simplified(header))

    def told(self, title: str) -> dict[int, set[str]]:
        """The fields of each kind that the lines above a table tell of all its rows."""
        return self._held(Unit(0, 0, "text", pairs_of(title), (), title), {}) if title else {}

    def announces(self, words: str) -> bool:
        """Whether words tell a part of what a list of people below them is about."""
        words = self.simplified(words)
        kinds = [kind for kind in self.kinds if kind.id in TITLED and TITLED[kind.id].search(words)]
        told = self.told(words) if kinds else {}
        held = {self.kinds[number].id: names for number, names in told.items()}
        phrased = {self.kinds[number].id for number in self._phrases.kinds(self._plain(words))} if kinds else ()
        return any(kind.id in phrased or not held.get(kind.id, set()).isdisjoint(chain(*kind.needs)) for kind in kinds)

    def under(self, title: str, unit: Unit, spots: list[Spot]) -> RecordKind | None:
        """The kind of which a line tells a part, and the title of the text the rest; None where there is none."""
        person = self.person(spots)
        if person is None:
            return None
        whole = self._phrases.kinds(self._plain(f"{title}\n{unit.text}"))
        types = types_of(person[0].rule, {spot.rule for spot in spots}) or int(self.names_holder(unit))
        found = sorted(whole - self._phrases.kinds(self._plain(title)))
        kinds = (self.kinds[number] for number in found)
        return next(
            (
                kind
                for kind in kinds
                if may_be(kind.id, person[1], types) and self.held_of(unit, kind).isdisjoint(kind.refuses)
            ),
            None,
        )

    def tells(self, pairs: tuple[tuple[str, str], ...]) -> bool:
        """Whether keys and values tell of a field of any kind."""
        return bool(self._held(Unit(0, 0, "json", pairs), {}))

    def held_of(self, unit: Unit, kind: RecordKind) -> set[str]:
        """The fields of a kind that a unit holds."""
        return self._held(unit, {}).get(self.kinds.index(kind), set())

    def told_of(self, unit: Unit, kind: RecordKind) -> set[str]:
        """The fields of a kind that a unit holds, and the kind itself where its phrases tell of it."""
        number = self.kinds.index(kind)
        return self.held_of(unit, kind) | (
            {kind.id} if number in self._phrases.kinds(self._plain(unit.text)) else set()
        )

    def hints(self, text: str, kind: RecordKind, least: int = 1) -> bool:
        """Whether a text tells anything of a kind, and not only when: a field, or so many phrases."""
        number = self.kinds.index(kind)
        return number in self._held(told_unit(text, 0, 0), {}) or self._phrases.hints(self._plain(text), number, least)

    def kind(self, name: str) -> RecordKind:
        """The kind of an id."""
        return next(kind for kind in self.kinds if kind.id == name)

    def shape(self, name: str) -> shapes.Shape:
        """The shape of a name."""
        return self._shapes[name]

    def classify(
        self, unit: Unit, spots: list[Spot], holder: tuple[Spot, str] | None = None, among: Collection[str] = ()
    ) -> Group | None:
        """The record that a unit is: of the highest kind that holds.

        holder: only a line of that person's statement. among: the kinds that it may be; all, if none is given.
        """
        person = holder or self.person(spots)
        if person is None:
            return None
        spot, by = person
        # parts of a long line are asked again and again: what they are does not depend on where they stand
        what = unit._replace(start=0, end=0, outer=())
        values = tuple((one.rule, one.normalised) for one in spots)
        kind = self._kind_of(what, values, (spot.rule, by), holder is not None, tuple(among))
        if kind is None:
            return None
        confidence = confidence_of(unit.form, spot.confidence)
        by = "phone" if by == CALLED else by
        return Group(kind, unit.start, unit.end, spot, by, tuple(spots), unit.form, confidence)

    def _kind(
        self, unit: Unit, values: Values, person: tuple[str, str], is_line: bool, among: tuple[str, ...]
    ) -> RecordKind | None:
        """The highest kind that a unit is of, by the values in it; person: the rule of whom it names, and its key.

        is_line: whether it can only be a line of that person's statement. among: the kinds that it may be.
        """
        by = person[1]
        held = self._held(unit, {value: rule for rule, value in values})
        is_row = unit.form == "text" and not is_line and not is_paired(unit)
        texts = (unit.cells, words(unit.text), *bracketed(unit.text)) if is_row else ()
        rows = [one for one in texts if one]
        phrased = self._phrases.kinds(self._plain(unit.text)) if unit.text else ()
        rules = {rule for rule, _ in values}
        # a long line of many people is no row
        is_few = len({value for rule, value in values if rule in DOCUMENTS}) <= ROW_OF
        rowed = self._rows.kinds(rows, rules) if is_few else set()
        among = (MESSAGE,) if by == "phone" and is_sent(self, unit, rowed) else among
        types, sent = types_of(person[0], rules) or int(self.names_holder(unit)), None
        # the others need a field that the unit does not hold
        for index in sorted({*held, *self._bare, *(self._rowed if rows else ()), *rowed, *phrased}):
            kind: RecordKind = self.kinds[index]
            is_line_of = not is_line or may_hold(by, kind.id, (*KINDS, "location.fix"))
            if not is_line_of or not may_be(kind.id, by, types) or (among and kind.id not in among):
                continue
            is_told = not is_line or len(kind.needs) > 1 or (index in phrased and by not in OF_CARD)
            if not (is_told or self._is_told(kind, held, by, types, rules)):
                continue
            fields = held.get(index, set())
            holds = (index in held or index in self._bare) and self._holds(kind, fields, by, types)
            holds = holds or (kind.id == "identity.person" and self._is_person(unit, values, by, rules))
            holds = holds or (fields.isdisjoint(kind.refuses) and (index in phrased or index in rowed))
            if holds and sent is None and unit.form == "text" and gives_way(kind.id, fields, index in phrased):
                sent = kind
            elif holds and (sent is None or outdoes(kind.id, sent.id)):
                return kind
        return sent

    def _is_told(self, kind: RecordKind, held: dict[int, set[str]], by: str, types: int, rules: set[str]) -> bool:
        """Whether a unit holds what tells of a kind of few fields: values, or the fields of the kind beside it."""
        names = held.get(self.kinds.index(kind), set())
        if by in OF_CARD:  # of a card that is named above only what a machine prints
            return "printed" in names
        if has_pair(kind, names):
            return True
        if any(rules >= telling for telling in TELLING.get(kind.id, ())):
            return True
        return any(
            other.id == BESIDE.get(kind.id) and self._holds(other, held.get(number, set()), by, types)
            for number, other in enumerate(self.kinds)
        )

    def names_holder(self, unit: Unit) -> bool:
        """Whether a cell, or the value of a key that names somebody, is a name."""
        named = (value for key, value in unit.pairs if any(one.name == "name" for _, one in self.fields_of(key)))
        return any(map(self.naming.is_han_alone, unit.cells)) or any(map(self.naming.is_either, named))

    def _is_person(self, unit: Unit, values: Values, by: str, rules: Collection[str]) -> bool:
        """Whether values tell who somebody is: a telephone and an exact address, or a name and one person's key."""
        if by == "phone" and "identity.address" in rules:
            return True
        keys = {value for rule, value in values if PERSON_KEYS.get(rule) == by}
        one_person = len(keys) < LISTS["phone.number" if by == "phone" else "identity.number"]
        return one_person and (NAME in rules or self.naming.tells(unit))

    @staticmethod
    def person(spots: list[Spot]) -> tuple[Spot, str] | None:
        """The spot that names the person of a unit, the surest kind of key first, and that kind."""
        for wanted in ORDER:
            for spot in spots:
                if PERSON_KEYS.get(spot.rule) == wanted:
                    return spot, wanted
        return next(((spot, ACCOUNT_KEYS[spot.rule]) for spot in spots if spot.rule in ACCOUNT_KEYS), None)

    @classmethod
    def subject(cls, mine: list[Spot], spots: list[Spot]) -> tuple[Spot, str] | None:
        """The person of a row: one of its own values, else one of the other side's, where that may be a person.

        mine: those of the spots that are not the other side's.
        """
        found = cls.person(mine)
        if found:
            return found
        found = cls.person(spots)
        # an account without a check digit may be anybody's, and is mostly a firm's
        is_firm = found and found[0].rule == "bank.account_ctx" and all(spot.rule != NAME for spot in spots)
        return None if is_firm else found

    @staticmethod
    def _holds(kind: RecordKind, held: set[str], by: str, types: int) -> bool:
        if kind.id == "phone.number":
            return by == "phone"
        if kind.id == "identity.number":
            return by != "phone"
        if kind.id == "identity.person" and by == "phone":
            return not held.isdisjoint(WITH_PHONE)
        if not held.isdisjoint(kind.refuses):
            return False
        second = {"second"} if types > 1 else set()
        return all(any(name in held or name in second for name in names) for names in kind.needs)

    def _held(self, unit: Unit, told: Mapping[str, str]) -> dict[int, set[str]]:
        """The fields of each kind that a unit holds. told: values, and the rules by which it is known what they are."""
        held: dict[int, set[str]] = {}
        for key, value in unit.pairs:
            if value:
                plain = self.simplified(value)
                for index, name in self._of_pair(self.simplified(key), plain, told.get(plain) == CARD):
                    held.setdefault(index, set()).add(name)
        if unit.text:
            for index, names in self._of_text(self._plain(closed(unit.text))).items():
                held.setdefault(index, set()).update(names)
        for cell in unit.cells:
            if told.get(cell) not in TOLD:
                for index, name in self._of_cell(cell):
                    held.setdefault(index, set()).add(name)
        return held

    def _in_pair(self, key: str, value: str, is_card: bool) -> Fields:
        """The fields that a value is under a key, or under any. is_card: whether it is known to be a card."""
        found = [
            (index, field.name) for index, field in self._vocabulary.fields_of(key) if self._is(field.shape, value)
        ]
        for index, field in self._possible(value):
            # under another name digits are no card because of the first two
            if (field.name != BARE_CARD or is_card) and self._is(field.shape, value):
                found.append((index, field.name))
        return found

    def _possible(self, text: str) -> list[tuple[int, Field]]:
        """The fields that a text may show by its shape alone."""
        found = self._prefilter.among(text)
        return self._alone if found is None else [self._alone[number] for number in sorted(found)]

    def _in_text(self, text: str) -> dict[int, set[str]]:
        """The fields of each kind that a text tells."""
        held: dict[int, set[str]] = {}
        # a word names fields of several kinds, of the same shape
        is_named = lru_cache(None)(partial(self._is_named, text))
        for hit in self._vocabulary.hits(text):
            for index, field in hit.named:
                if field.name not in held.get(index, ()) and is_named(field.shape, hit.start, hit.end):
                    held.setdefault(index, set()).add(field.name)
        shows = lru_cache(None)(lambda shape: self._shapes[shape].search(text) is not None)
        for index, field in self._possible(text):
            if field.name not in held.get(index, ()) and shows(field.shape):
                held.setdefault(index, set()).add(field.name)
        return held

    def _is_named(self, text: str, name: str, start: int, end: int) -> bool:
        """Whether a value of a shape stands close behind a word in a text, or leads to it."""
        shape = self._shapes[name]
        found = shape.search(text[end : end + BEHIND + 40])
        if found is not None and found[0] <= BEHIND:
            return True
        before = text[max(0, start - LOOK_BACK) : start]
        found = shape.last(before)
        return found is not None and leads(before[found[1] :])

    def _in_cell(self, cell: str) -> Fields:
        """The fields that a cell of a table without a header is, by its shape alone."""
        if not cell or len(cell) > 120:
            return []
        found = [(index, "name") for index in self._named] if self.naming.is_han_alone(cell) else []
        for index, field in (*self._possible(cell), *self._addresses):
            if not self._is(field.shape, cell):
                continue
            # where a number is registered is nobody's address, and the name of a number none either
            if field.name != "address" or not (_REGION.fullmatch(cell) or _LONG.search(cell)):
                found.append((index, field.name))
        return found
