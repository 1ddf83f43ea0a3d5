"""What a table says of the numbers in a column, decided once from its first rows: whether they agree with others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from pii_scan.engine import partners
from pii_scan.engine.confirm import Candidate
from pii_scan.engine.generated import GENERATED, Province, looks_generated
from pii_scan.engine.partners import BIN, BIRTHDATE, CODES, OTHERS, REGION, SEX, Partner, Read
from pii_scan.engine.tables import Note
from pii_scan.model import RuleSet
from pii_scan.named import NamedTuple

# Evidence: what columns beside a number say of it. A part of the closed vocabulary.
SAID = [f"{kind.name}-{said}" for kind in (BIRTHDATE, SEX, REGION, BIN) for said in ("agrees", "differs")]
EVIDENCE = frozenset((*SAID, GENERATED))
# The share of rows that must agree; and what of the way from chance to certainty is still no more than chance.
AGREES, CHANCE = 0.9, 0.2
# Where one value fills so much of a column, its rows cannot be told apart.
CONSTANT = 0.75
# To a confidence: a value without a label falls below medium, one with a label and a check digit stays there.
RAISED, LOWERED = 0.02, -0.30
# Filled cells of a column that no header names, of which nearly all must be readable before the rest is read.
TASTED, READABLE = 10, 0.8

# Of a row: what the number says, and what the cell beside it may say.
Pair = tuple[str, tuple[str, ...]]


class Numbers(NamedTuple):
    """The numbers of one column that other columns may speak of: the candidate that fills its cell, by row."""

    column: int
    found: Mapping[int, Candidate]

    @property
    def rule(self) -> int:
        """A rule of theirs, which stands for its family."""
        return next(iter(self.found.values())).rule


class _Said(NamedTuple):
    """What one column says of the numbers of another: ``agrees``, ``differs``, or nothing."""

    kind: Partner
    numbers: int
    partner: int
    word: str


class Comparer:
    """Compares the columns of tables, for all tables of a scan."""

    def __init__(self, ruleset: RuleSet) -> None:
        self._tables = ruleset.tables
        self.ids = _with(ruleset, "prc_id18", "prc_id15")
        self.cards = _with(ruleset, "bin_known")

    @cached_property
    def _read_province(self) -> Read:
        return partners.provinces(self._tables.get("provinces") or {})

    @cached_property
    def _read_bank(self) -> Read:
        return partners.banks(self._tables.get("bins") or {})

    @cached_property
    def _provinces(self) -> dict[str, Province]:
        known = (self._tables.get("provinces") or {}).get("provinces") or {}
        codes = (self._tables.get("regions") or {}).get("regions") or {}
        return {two: Province(len(codes[two]), one["people"]) for two, one in known.items() if "people" in one}

    def _kinds(self, rule: int) -> Iterator[tuple[Partner, Callable[[Candidate], str], Read]]:
        """What may stand beside the numbers of a rule: what they say of it themselves, and how a cell says it."""
        if rule in self.ids:
            yield BIRTHDATE, _birthdate, partners.dates
            yield SEX, _sex, partners.sexes
            yield REGION, _region, self._read_province
        elif rule in self.cards:
            yield BIN, _issuer, self._read_bank

    def notes(
        self, headers: Sequence[str], rows: Sequence[Sequence[str]], columns: Sequence[Numbers]
    ) -> dict[int, Note]:
        """What the rows say of the numbers of each column, where they say anything.

        headers: of all columns. rows: the texts of their cells. columns: those that hold numbers of one family.
        """
        fewest = min(BIRTHDATE.fewest, BIN.fewest)
        columns = [numbers for numbers in columns if len(numbers.found) >= fewest]
        said = [one for numbers in columns for one in self._said(headers, rows, numbers)]
        notes = {}
        for numbers in columns:
            ids = numbers.rule in self.ids
            note = _note([one for one in said if one.numbers == numbers.column], said)
            if ids and looks_generated((one.normalised for one in numbers.found.values()), self._provinces):
                note = note._replace(words=(*note.words, GENERATED))
            if note.words:
                notes[numbers.column] = note._replace(rules=self.ids if ids else self.cards)
        return notes

    def _said(self, headers: Sequence[str], rows: Sequence[Sequence[str]], numbers: Numbers) -> Iterator[_Said]:
        """What the other columns say of the numbers of one."""
        for kind, own, read in self._kinds(numbers.rule):
            for partner, header in enumerate(headers):
                if partner != numbers.column and _may_speak(kind, header, read, rows, partner):
                    is_others = any(map(OTHERS.in_header, (header, headers[numbers.column])))
                    word = _compared(kind, header, is_others, _pairs(numbers, own, read, rows, partner))
                    if word:
                        yield _Said(kind, numbers.column, partner, word)


def _with(ruleset: RuleSet, *names: str) -> frozenset[int]:
    """The rules that have one of the validators."""
    return frozenset(i for i, rule in enumerate(ruleset.rules) if not rule.suppressor and {*names} & {*rule.validators})


# --- what numbers say of themselves ------------------------------------------------------------------------------


def _birthdate(candidate: Candidate) -> str:
    value = candidate.normalised
    return value[6:14] if len(value) == 18 else f"19{value[6:12]}"


def _sex(candidate: Candidate) -> str:
    value = candidate.normalised
    return "MF"[int(value[16 if len(value) == 18 else 14]) % 2 == 0]


def _region(candidate: Candidate) -> str:
    """The province; none where the number is that of a residence permit, whose holder is from elsewhere."""
    province = candidate.normalised[:2]
    return "" if province[0] in "89" else province


def _issuer(candidate: Candidate) -> str:
    return next((word[4:] for word in candidate.evidence if word.startswith("bin:")), "")


# --- what columns say ----------------------------------------------------------------------------------------------


def _may_speak(kind: Partner, header: str, read: Read, rows: Sequence[Sequence[str]], column: int) -> bool:
    """Whether a column is one of the kind: by its header, or else by the first of its cells."""
    if kind.headers.in_header(header):
        return True
    first = []
    for row in rows:
        if column < len(row) and row[column]:
            first.append(row[column])
            if len(first) == TASTED:
                break
    readable = sum(1 for text in first if text not in CODES and read(text))
    return len(first) >= kind.fewest and readable >= READABLE * len(first)


def _pairs(
    numbers: Numbers, own: Callable[[Candidate], str], read: Read, rows: Sequence[Sequence[str]], partner: int
) -> list[Pair]:
    """What both columns say, of the rows in which both say something; each number and cell once."""
    pairs: dict[tuple[str, str], Pair] = {}
    for index, candidate in numbers.found.items():
        row = rows[index]
        text = row[partner] if partner < len(row) else ""
        if text and (candidate.normalised, text) not in pairs and (mine := own(candidate)) and (other := read(text)):
            pairs[candidate.normalised, text] = (mine, other)
    return list(pairs.values())


def _decoded(pairs: list[Pair]) -> list[Pair]:
    """Sexes by name only; or where codes prevail the two commonest, read in the way that agrees more often."""
    coded = [(mine, other[0]) for mine, other in pairs if other[0] in CODES]
    if 2 * len(coded) <= len(pairs):
        return [(mine, other) for mine, other in pairs if other[0] not in CODES]
    codes = [code for code, _ in Counter(code for _, code in coded).most_common(2)]
    if len(codes) < 2:
        return []
    ways = [dict(zip(codes, names, strict=True)) for names in ("MF", "FM")]
    read: list[list[Pair]] = [[(mine, (way[code],)) for mine, code in coded if code in way] for way in ways]
    return max(read, key=lambda way: _agreeing(SEX, way))


def _agreeing(kind: Partner, pairs: Sequence[Pair]) -> int:
    """How many pairs agree; of a birth date the month, or the year alone, is enough."""
    if kind is BIRTHDATE:
        return sum(1 for mine, other in pairs if mine.startswith(other))
    return sum(1 for mine, other in pairs if mine in other)


def _compared(kind: Partner, header: str, is_others: bool, pairs: list[Pair]) -> str:
    """``agrees``, ``differs`` or nothing: the rows are measured against what the same columns give by chance.

    is_others: whether one of both is somebody else's, so that they may differ.
    """
    if kind is SEX:
        pairs = _decoded(pairs)
    count = len(pairs)
    if count < kind.fewest:
        return ""
    agreeing = _agreeing(kind, pairs) / count
    if agreeing >= AGREES:
        return "agrees"
    if not (kind.binding or kind.headers).in_header(header) or is_others:
        return ""
    mine, others = Counter(mine for mine, _ in pairs), Counter(other[0] for _, other in pairs)
    if max(*mine.values(), *others.values()) > CONSTANT * count:
        return ""
    chance = sum(number * others[value] for value, number in mine.items()) / count**2
    return "differs" if agreeing <= chance + CHANCE * (1 - chance) else ""


def _note(mine: Sequence[_Said], every: Sequence[_Said]) -> Note:
    """What is said of one column of numbers, of all that is said.

    A column that agrees with other numbers speaks of these; one that differs is nothing where another one agrees.
    """
    agreeing = {one.kind.name: one.kind for one in mine if one.word == "agrees"}
    elsewhere = {(one.kind.name, one.partner) for one in every if one.word == "agrees"}
    differing = {
        one.kind.name
        for one in mine
        if one.word == "differs" and one.kind.name not in agreeing and (one.kind.name, one.partner) not in elsewhere
    }
    words = (*(f"{name}-agrees" for name in agreeing), *(f"{name}-differs" for name in sorted(differing)))
    telling = sum(1 for kind in agreeing.values() if kind.telling)
    return Note(words, LOWERED if differing and not telling else RAISED * telling)
