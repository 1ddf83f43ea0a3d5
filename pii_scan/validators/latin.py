"""Chinese names in letters, as Zhang Wei or Chen, Lily, told by their spelling."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple

# Words of a name: Zhang, ZHANG, Xiao-Ming; and what may stand between them.
_WORD = lazy_re(r"(?<![A-Za-z])[A-Z](?:[a-z]{1,17}|[A-Z]{1,17})(?:-[A-Z]?[a-z]{1,15})?(?![A-Za-z])")
_JOINED = ("", " ", ", ", ",", "/")
# The words at the end of a text, before what leads from a name to a number.
_LAST = lazy_re(r"((?:[A-Z][A-Za-z-]{1,17}[,./]? ?){1,3}(?<=[A-Za-z]))(?: ?[(（:：,，] ?| )\Z")
# One by which somebody is called, as those write who write Chinese: Lucy：
_CALLED = lazy_re(r"(?<![A-Za-z.'-])([A-Z][a-z]{1,15})\*{0,2}\s?：\s?\Z")
_TITLES = frozenset(
    ("mr", "mrs", "ms", "miss", "mdm", "madam", "dr", "prof", "professor", "coach", "teacher", "officer")
)


class Place(NamedTuple):
    """Where a name stands in a text: from a character up to another one."""

    start: int
    end: int


class LatinNames:
    """Knows names by their spelling. table: ``latin_names``.

    >>> names = LatinNames({"surnames": "wang", "given": "lily", "syllables": {"f": "ang"}})
    >>> list(names.names("from Wang Fang (Dr Wang)")), list(names.names("Ping Time"))
    ([Place(start=5, end=14), Place(start=16, end=23)], [])
    """

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._table = table

    @cached_property
    def _surnames(self) -> frozenset[str]:
        return frozenset(self._table.get("surnames", "").split())

    @cached_property
    def _given(self) -> frozenset[str]:
        return frozenset(self._table.get("given", "").split())

    @cached_property
    def _syllables(self) -> frozenset[str]:
        parts = self._table.get("syllables", {})
        return frozenset(first + last for first, every in parts.items() for last in every.split())

    def is_last(self, text: str) -> bool:
        """Whether a text ends with a name, or with one and a bracket or sign: `to Wang Fang (`."""
        called = _CALLED.search(text) if text.rstrip()[-1:] == "：" else None
        if called and called[1].lower() in self._given:
            return True
        found = _LAST.search(text)
        return found is not None and any(name.end == len(found[1]) for name in self.names(found[1]))

    def names(self, text: str) -> Iterator[Place]:
        """The names in a text: two or three words that follow each other, or one behind a title."""
        words = [(one.start(), one.end(), one[0].lower()) for one in _WORD.finditer(text)]
        for first, (start, end, word) in enumerate(words):
            if word in _TITLES:
                follows = first + 1 < len(words) and text[end : words[first + 1][0]] in (" ", ". ", ".")
                if follows and words[first + 1][2] in self._surnames:
                    yield Place(start, words[first + 1][1])
                continue
            for last in (first + 1, first + 2):
                between = text[words[last - 1][1] : words[last][0]] if last < len(words) else None
                if between not in _JOINED or not between:
                    break
                parts = [word for *_, word in words[first : last + 1]]
                if self._is_person(parts, "," in text[start : words[last][1]]):
                    yield Place(start, words[last][1])

    def _is_person(self, words: Sequence[str], turned: bool) -> bool:
        """Whether words are a surname and a given name, in either order. turned: the surname stands before a comma."""
        if words[0] in self._surnames and all(map(self._is_given, words[1:])):
            return True
        return not turned and words[-1] in self._surnames and all(map(self._is_given, words[:-1]))

    def _is_given(self, word: str) -> bool:
        """Whether a word is a Western given name, or one or two syllables of a Chinese one."""
        word = word.replace("-", "")
        known = self._syllables
        if word in self._given or word in known:
            return True
        return any(word[:at] in known and word[at:] in known for at in range(1, len(word)))
