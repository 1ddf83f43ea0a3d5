"""The kind of a record by the words around it, where no rule of a pack says more than who it is about.

A linear model: each short word has a weight for each kind, learned from labelled practice files
(tests/evaluation/wording).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from math import sqrt
from typing import Any

from pii_scan import cache
from pii_scan.cache import StrPath
from pii_scan.lazy import lazy_re
from pii_scan.model import RecordKind
from pii_scan.records.groups import MORE, PLAIN, Group
from pii_scan.validators.vehicle import PROVINCES
from pii_scan.version import __version__

# Lines that are remembered: as many as stand around two records that follow each other; and runs of signs in these.
LINES, _RUNS = 256, 2048
# The class of bare numbers.
BARE = "plain"
# By how much the best kind must outdo the next one: for an account; for a person of whom a rule tells no more; and for
# the same where the record before is of that kind.
OF_ACCOUNT, OF_PERSON, OF_NEXT = 2.0, 3.0, 2.0
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
VALUE = lazy_re("|".join(f"(?P<g{number}>{pattern})" for number, pattern in enumerate(_SIGNS.values())) + r"|\d+")
_NAMES = [*_SIGNS]
# Other numbers, by how long they are.
_LONG, _LONGER = "⑧", "⑨"
_LENGTHS = {1: "①", 2: "②", 3: "③", 4: "④", 5: "⑤", 6: "⑤", 7: "⑤"}
_LATIN = lazy_re(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_RUN = lazy_re(f"[\u4e00-\u9fff{''.join(_SIGNS)}①②③④⑤⑧⑨]+")
_GRAMS, _WORD = (1, 2, 3), 16
# Bits of the sum of the weights of a text for one class.
_BITS = 32


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


def _words_of_line(line: str, grams_of: Callable[[str], Iterable[str]] | None = None) -> tuple[list[str], set[str]]:
    """The English words of a line, and its runs of Chinese signs and values. grams_of: tells those of a longer run."""
    line = signed_line(line)
    grams = set[str]().union(*map(grams_of or _grams, _RUN.findall(line)))
    return [word.lower() for word in _LATIN.findall(line) if 1 < len(word) < _WORD], grams


def _grams(run: str) -> set[str]:
    """The runs of up to three signs in a run."""
    return {run[at : at + size] for size in _GRAMS for at in range(len(run) - size + 1)}


def signed(text: str) -> str:
    """A text with each value as one sign."""
    return "\n".join(map(signed_line, text.split("\n")))


@lru_cache(LINES)
def signed_line(line: str) -> str:
    """A line so: around each record of a list stand those of others, and no value goes on from a line to the next."""
    return VALUE.sub(_sign, line)


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
    half, size = 1 << _BITS - 1, _BITS // 8
    total += sum(half << number * _BITS for number in range(classes))  # no sum is below 0 then
    signs = total.to_bytes((classes + 1) * size, "little")
    return [int.from_bytes(signs[at : at + size], "little") - half for at in range(0, classes * size, size)]


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
        # lines that are cut somewhere hold the same runs
        grams_of = lru_cache(_RUNS)(lambda run: _grams(run) & weights.keys())
        return lru_cache(LINES)(lambda line: _words_of_line(line, grams_of))

    def best(self, *texts: str) -> tuple[str, float]:
        """The kind that the words of some texts are most like, and by how much it outdoes the next one on average."""
        classes, weights = self._weights
        each = [
            [row for word in words(text, self._of_line) if (row := weights.get(word)) is not None] for text in texts
        ]
        if not any(each) or len(classes) < 2:
            return BARE, 0.0
        total = [0.0] * len(classes)
        for known in filter(None, each):
            scores, unit = scores_of(sum(known), len(classes)), 10 * sqrt(len(known))
            total = [one + score / unit for one, score in zip(total, scores, strict=True)]
        first, second = sorted(range(len(classes)), key=total.__getitem__)[:-3:-1]
        return classes[first], (total[first] - total[second]) / len(texts)

    def kind_of(self, group: Group, text: str, before: str = "") -> RecordKind | None:
        """The kind that the words say, of a record that may be of it; None where they say nothing surely.

        before: the kind of the record before it, in running text.
        """
        name, margin = self.best(text)
        if not self.may_be(group, name):
            return None
        least = OF_ACCOUNT if group.kind.id in MORE else OF_NEXT if name == before else OF_PERSON
        return self.kinds.get(name) if margin >= least else None

    @staticmethod
    def may_be(group: Group, name: str) -> bool:
        """Whether words may make a record one of a kind."""
        own = group.kind.id
        return name in MORE[own] if own in MORE else name not in (BARE, *PLAIN)
