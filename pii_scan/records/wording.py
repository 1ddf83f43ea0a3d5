"""The kind of a record by the words around it, where no rule of a pack says more than who it is about.

A linear model: each short word has a weight for each kind, learned from labelled practice files
(tests/evaluation/wording). It is asked only of records that tell nothing but a person or an account.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from math import sqrt
from typing import Any

from pii_scan import cache
from pii_scan.cache import StrPath
from pii_scan.lazy import lazy_re
from pii_scan.model import Grid, RecordKind
from pii_scan.records.groups import MORE, PLAIN, Group
from pii_scan.records.offices import Columns
from pii_scan.records.units import decoded
from pii_scan.validators.vehicle import PROVINCES
from pii_scan.version import __version__

# What is read before and behind a record, and of the record itself, in bytes; and of what stands above a table.
AROUND, OWN, ABOVE = 600, 1200, 400
# Lines that are remembered: as many as stand around two records that follow each other.
LINES = 256
# The class of bare numbers.
BARE = "plain"
# By how much the best kind must outdo the next one: for an account; for a person of whom a rule tells no more; and for
# the same where the record before is of that kind.
OF_ACCOUNT, OF_PERSON, OF_NEXT = 2.0, 3.0, 2.0
# The kinds that it is asked of: beside a mere telephone number words say too little.
ASKED = ("identity.person", "identity.number", *MORE)
# Records of running text of one stream that are asked for: a list of numbers may have a million of them. Those behind
# are of the kind that so great a part of them is.
MOST, _USUAL = 2000, 0.9
# Columns that are only of whom a list is, and characters of their names: 姓名, 护照号码.
_OWN_COLUMNS, _OWN_NAMES = 2, 8
# Records with which a list begins, and by how much the best kind of their words must outdo the next one then.
_FIRST, _AHEAD = 6, 1.0
# Rows of a table that are looked at until one stands before others of people.
_TRIES = 20
_DATE = (
    r"(?:19|20)\d\d[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?|(?<!\d)\d{1,2}月\d{1,2}[日号]?"
    r"|(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d"
)
# Values, each as one sign: the words beside an ID number say what it is there for, and not which one it is.
_SIGNS = {
    "Ⅰ": r"(?<!\d)[1-8]\d{5}(?:18|19|20)\d{9}[\dXx](?!\d)",
    "Ⅿ": r"(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)",
    "Ⅴ": r"(?<![A-Za-z0-9])[EGPSDKHM][A-Z]?\d{7,8}(?!\d)",
    "Ⅽ": r"(?<!\d)[3-6]\d{3} ?\d{4} ?\d{4} ?\d{4}(?: ?\d{1,3})?(?!\d)",
    "Ⅼ": rf"[{PROVINCES}][·. ]?[A-Z][·. ]?[A-Z0-9]{{5,6}}(?![A-Z0-9])",
    "Ⅻ": r"(?<![A-Z0-9])(?=[A-Z]*\d)[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])",
    "ⅾ": _DATE,
    "ⅽ": r"(?<!\d)\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)|(?<!\d)\d{1,2}[时点]\d{0,2}分?",
    "ⅴ": r"(?<!\d)(?:1[0-3]\d|[1-9]\d)\.\d{4,8}(?!\d)",
    "＄": r"(?<![\d.])\d{1,3}(?:,\d{3})+(?:\.\d\d)?|(?<![\d.])\d+\.\d\d(?!\d)",
}
_VALUE = lazy_re("|".join(f"(?P<g{number}>{pattern})" for number, pattern in enumerate(_SIGNS.values())) + r"|\d+")
_NAMES = [*_SIGNS]
# Other numbers, by how long they are.
_LONG, _LONGER = "⑧", "⑨"
_LENGTHS = {1: "①", 2: "②", 3: "③", 4: "④", 5: "⑤", 6: "⑤", 7: "⑤"}
_LATIN = lazy_re(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_RUN = lazy_re(f"[\u4e00-\u9fff{''.join(_SIGNS)}①②③④⑤⑧⑨]+")
_LETTER = lazy_re(r"[A-Za-z\u4e00-\u9fff]")
_GRAMS, _WORD = (1, 2, 3), 16
# Bits of the sum of the weights of a text for one class.
_BITS = 32
# How many times as far as the words that are asked others of a list may stand.
_FAR = 3
# Of the signs that name a person, how many of one sort stand near one of a list, and how far behind a row.
_PERSONS, _OTHERS, _ROWS_BEHIND = "ⅠⅤⅯⅭ", 3, 4000
# What is told beside a person: a time, a sum, a place, a vehicle, a number of its own.
_THING = lazy_re("[ⅾⅽⅴ＄ⅬⅫ③④⑤⑧⑨]")
# When a line was written, and by whom, which is no thing told.
_WRITTEN = lazy_re(r"^\W*(?:[A-Z]{0,4}[\u4e00-\u9fff-]{1,8} {1,2}(?=ⅽ))?[ⅾⅽ][\Wⅽ]*")
# What an account is known by, or the rest of that where it is masked.
_ACCOUNT = lazy_re(r"[Ⅽ⑨]|[*xX●]{2}|尾号|(?i:tail|last four)")
# A sum of money, as it may be written.
_SUM = lazy_re(r"[＄Ⅽ]|(?<![A-Za-z])[②③④⑤⑧⑨]|①[元块万]")
# The end of what announces a list below it.
_ANNOUNCES = lazy_re(r"如下\s?[：:]\s*\Z")
_KEY = lazy_re(r"\s*[\u4e00-\u9fffA-Za-z ]{2,12}\s?[:：]\s*ⅾ")
# What must stand beside a person of whom words tell something that is known by it: who drove on a day needs no licence.
_KNOWN_BY = {
    "bank.account": _ACCOUNT,
    "bank.transaction": _SUM,
    "bank.balance": _SUM,
    "driving.licence": lazy_re(r"[Ⅰ⑧⑨]|(?<![A-Za-z])[A-C]①"),
    # where something is sent, for whatever sum, is let to nobody
    "property.rental": lazy_re(r"[租押]|[每/]月|月付|季付|ⅾ[^ⅾ\n]{0,9}ⅾ|(?i:rent|lease|tenan|landlord)"),
}
# What names the next person; what rows of a list tell, each in more signs than so many; and how many of them are one.
_NAMING, _TIMED, _SENDER, _ROWS = lazy_re("[ⅠⅤ]"), lazy_re("[ⅾⅽ]"), 14, 2


def words(text: str, of_line: Callable[[str], tuple[list[str], set[str]]] | None = None) -> set[str]:
    """What the model knows a text by: runs of up to three Chinese signs and values, English words and pairs of them.

    of_line: tells the English words of a line, and its runs.

    >>> sorted(words("入住 302, check in")), sorted(words("2019-01-02 110101199003074514"))
    (['check', 'check in', 'in', '③', '住', '入', '入住'], ['Ⅰ', 'ⅾ'])
    """
    latin, found = list[str](), set[str]()
    for line in text.split("\n"):
        words, grams = (of_line or _words_of_line)(line)
        latin += words
        found |= grams
    return found.union(latin, map(" ".join, pairwise(latin)))


def _words_of_line(line: str) -> tuple[list[str], set[str]]:
    """The English words of a line, and its runs of Chinese signs and values."""
    line = _signed_line(line)
    grams = {run[at : at + size] for run in _RUN.findall(line) for size in _GRAMS for at in range(len(run) - size + 1)}
    return [word.lower() for word in _LATIN.findall(line) if 1 < len(word) < _WORD], grams


def _signed(text: str) -> str:
    """A text with each value as one sign."""
    return "\n".join(map(_signed_line, text.split("\n")))


@lru_cache(LINES)
def _signed_line(line: str) -> str:
    """A line so: around each record of a list stand those of others, and no value goes on from a line to the next."""
    return _VALUE.sub(_sign, line)


def _sign(found: re.Match[str]) -> str:
    if found.lastgroup is not None:
        return _NAMES[int(found.lastgroup[1:])]
    size = len(found[0])
    return _LENGTHS.get(size) or (_LONG if size < 12 else _LONGER)


def weights_of(table: Mapping[str, Any]) -> tuple[list[str], dict[str, int]]:
    """The classes of a table ``kind_words``; and by word its weights for all of them in tenths, as one number.

    The weight for each class has bits of its own: so the sum of such numbers holds the sums for all classes.
    """
    lines, found = table.get("weights") or {}, dict[str, int]()
    for number, line in enumerate(lines.values()):
        for entry in line.split():
            word, _, weight = entry.rpartition("=")
            name = word.replace("_", " ")
            found[name] = found.get(name, 0) + (int(weight) << number * _BITS)
    return [*lines], found


def scores_of(total: int, classes: int) -> list[int]:
    """The sums for each class that one number holds."""
    half = 1 << _BITS - 1
    total += sum(half << number * _BITS for number in range(classes))  # no sum is below 0 then
    return [(total >> number * _BITS) % (2 * half) - half for number in range(classes)]


# Who is in charge of a place, a group or a case.
_STAFF = lazy_re(
    r"负责人|经营者|店[主长]|老板|法定代表人|法人代表|经办人?|承办人?|领队|导游|当[值班]|值班|询问人|记录人|办案|教练|班主任"
    r"|(?i:(?<![a-z])(?:prepared by|manager|officer|clerk|coach|hotline)(?![a-z]))"
)


class Wording:
    """Knows the words of kinds.

    table: reads ``kind_words``. kinds: all of the packs. folder: where the weights by word are kept.
    """

    def __init__(
        self, table: Callable[[], Mapping[str, Any]], kinds: Sequence[RecordKind], folder: StrPath | None
    ) -> None:
        self._table, self._folder = table, folder
        self.kinds = {kind.id: kind for kind in kinds}

    @cached_property
    def _weights(self) -> tuple[list[str], dict[str, int]]:
        table = self._table()
        lines = table.get("weights") or {}
        name = cache.key("weights of words, each one number", __version__, *lines, *lines.values()) + ".weights"
        found: tuple[list[str], dict[str, int]] | None = cache.read(self._folder, name)
        if found is None:
            found = weights_of(table)
            cache.write(self._folder, name, found)
        return found

    @cached_property
    def _of_line(self) -> Callable[[str], tuple[list[str], set[str]]]:
        """Tells the English words of a line, and those of its runs that have weights: few have."""
        weights = self._weights[1]

        def of_line(line: str) -> tuple[list[str], set[str]]:
            latin, runs = _words_of_line(line)
            return latin, {run for run in runs if run in weights}

        return lru_cache(LINES)(of_line)

    def best(self, text: str) -> tuple[str, float]:
        """The kind that the words of a text are most like, and by how much it outdoes the next one."""
        classes, weights = self._weights
        known = [row for word in words(text, self._of_line) if (row := weights.get(word)) is not None]
        if not known or len(classes) < 2:
            return BARE, 0.0
        scores = scores_of(sum(known), len(classes))
        first, second = sorted(range(len(scores)), key=scores.__getitem__)[:-3:-1]
        return classes[first], (scores[first] - scores[second]) / (10 * sqrt(len(known)))

    def kind_of(self, group: Group, text: str, before: str = "") -> RecordKind | None:
        """The kind that the words say, of a record that may be of it; None where they say nothing surely.

        before: the kind of the record before it, in running text.
        """
        name, margin = self.best(text)
        own = group.kind.id
        if name in (BARE, *PLAIN):
            return None
        if name in MORE.get(own, ()):
            least = OF_ACCOUNT
        elif own in MORE:
            return None
        else:
            least = OF_NEXT if name == before else OF_PERSON
        return self.kinds.get(name) if margin >= least else None


class Worded:
    """Asks the words around the records of one stream. spelt: how they are spelt. title: of the stream."""

    def __init__(self, wording: Wording, spelt: Callable[[str], str], title: str) -> None:
        self._wording, self._spelt, self._title = wording, spelt, title
        self._before, self._headed = "", False
        self._asked: Counter[str] = Counter()
        self._grids: dict[Grid, dict[str, RecordKind | None]] = {}
        self._tries: Counter[Grid] = Counter()

    def in_text(self, data: bytes, group: Group) -> Group:
        """A record of running text, as what its words and those of the lines near it say.

        It must be one of a list. Of an object nothing around it is read; and what tells of no thing beside the person
        is the head of a list.
        """
        end = min(group.end, group.start + OWN)
        own = decoded(data, group.start, end)
        # whoever is in charge is no guest or traveller himself
        is_staff = group.person_by == "phone" and _STAFF.search(own) is not None
        if group.kind.id not in ASKED or group.form == "fingerprint" or is_staff:
            self._before = group.kind.id
            return group
        if (number := self._asked.total()) >= MOST:
            usual = self._usual
            return group if usual is None or _is_head(own) else _as(group, usual)
        before = decoded(data, max(0, group.start - AROUND), group.start)
        behind = decoded(data, end, min(len(data), end + AROUND))
        if not _is_listed(before + behind) and not _is_listed(_wide(data, group.start, end)):
            self._before = group.kind.id
            return group
        # where heads stand above lists, one may be above a list of one
        if _is_head(own, behind, 1 if self._headed else _ROWS):
            self._headed = True
            return group
        text = own if group.form == "json" else f"{before}{own}{behind}"
        text = self._spelt(f"{self._title}\n{text}")
        kind = self._wording.kind_of(group, text, self._before) or self._next(data, group, text, number)
        kind = kind if kind and _is_known(kind, own) else None
        self._asked[kind.id if kind else ""] += 1
        told = _as(group, kind)
        self._before = told.kind.id
        return told

    @property
    def _usual(self) -> RecordKind | None:
        """The kind that so many of the records that were asked for are as are enough; None where that is their own."""
        name, times = self._asked.most_common(1)[0]
        return self._wording.kinds.get(name) if times >= self._asked.total() * _USUAL else None

    def _next(self, data: bytes, group: Group, text: str, number: int) -> RecordKind | None:
        """For the first records of a list, around which a title stands: the kind of the next ones, if it may be theirs.

        text: the words around the record. number: how many records were asked for before it.
        """
        if group.form == "json" or number >= _FIRST:
            return None
        name, margin = self._wording.best(text)
        if margin < _AHEAD:
            return None
        at = end = min(group.end, group.start + OWN)
        for _ in range(_FIRST):
            at = data.find(b"\n", at, end + AROUND) + 1
            if not at:
                break
            around = decoded(data, max(0, at - AROUND), min(len(data), at + AROUND))
            kind = self._wording.kind_of(group, self._spelt(f"{self._title}\n{around}"))
            if kind and kind.id == name:
                return kind
        return None

    def in_row(self, data: bytes, grid: Grid, group: Group) -> Group:
        """A row of a table, as what the names of its columns and the first row that stands before others say."""
        if group.form == "fingerprint":
            return group
        told = self.of_grid(grid)
        if self.is_open(grid, group.kind.id):
            self._tries[grid] += 1
            behind = decoded(data, group.end, min(len(data), group.end + _ROWS_BEHIND))
            if _is_listed(behind):
                above = f"{self._title}\n{getattr(grid, 'title', '')[-ABOVE:]}\n{' '.join(grid.headers)[:OWN]}"
                text = f"{above}\n{decoded(data, group.start, min(group.end, group.start + OWN))}"
                is_bare = not _LETTER.search(_VALUE.sub("", text))
                before = next((kind.id for kind in told.values() if kind), self._before)
                # what is told there of who is in charge is told of others
                is_staff = group.person_by == "phone" and Columns.of(grid.headers).is_staffed
                kind = None if is_bare or is_staff else self._wording.kind_of(group, self._spelt(text), before)
                told[group.kind.id] = kind if kind and _is_known(kind, text) else None
        return _as(group, told.get(group.kind.id))

    def is_open(self, grid: Grid, kind: str) -> bool:
        """Whether the next row of a table that is of a kind by itself is looked at."""
        if grid.keyed:  # objects are asked for as text is
            return kind in ASKED and (self._asked.total() < MOST or self._usual is not None)
        # whose it is, and a number, say of nothing else
        is_plain = len(grid.headers) <= _OWN_COLUMNS and len("".join(grid.headers)) <= _OWN_NAMES
        if kind not in ASKED or is_plain or not any(grid.headers):
            return False
        return kind not in self.of_grid(grid) and self._tries[grid] < _TRIES

    def of_grid(self, grid: Grid) -> dict[str, RecordKind | None]:
        """What the rows of a table are by their words, by the kinds that they are by themselves, as far as is known."""
        return self._grids.setdefault(grid, {})


def _is_known(kind: RecordKind, own: str) -> bool:
    """Whether a text holds what something of a kind is known by; else that stands below, or nowhere."""
    sign = _KNOWN_BY.get(kind.id)
    return sign is None or sign.search(_signed(own)) is not None


def _wide(data: bytes, start: int, end: int) -> str:
    """What stands further around a record: of long blocks few stand near each other."""
    before = decoded(data, max(0, start - _FAR * AROUND), start)
    return before + decoded(data, end, min(len(data), end + _FAR * AROUND))


def _is_listed(around: str) -> bool:
    """Whether there are others near somebody: of one who stands alone, or of two, a sentence may say anything."""
    around = _signed(around)
    return max(map(around.count, _PERSONS)) >= _OTHERS


def _is_head(own: str, behind: str = "", rows: int = _ROWS) -> bool:
    """Whether what names a person announces a list, or tells of no thing, or of no hour where lines below it do so.

    rows: how many of them there are at least.
    """
    own = _signed(own)
    if _ANNOUNCES.search(own):
        return True
    if not _THING.search(_WRITTEN.sub("", own)) or not _LETTER.search(own):
        return True
    if "ⅽ" in own:
        return False
    told = 0
    for line in _signed(behind).splitlines()[1:]:
        if _NAMING.search(line):
            break
        # who wrote a message when is none; a key may say it of a thing
        told += _TIMED.search(line) is not None and (len(line) > _SENDER or _KEY.match(line) is not None)
    return told >= rows


def _as(group: Group, kind: RecordKind | None) -> Group:
    if kind is None:
        return group
    # it is as sure as it was that this is a record of somebody: no filter may lose it for a guess
    return group._replace(kind=kind, worded=True)
