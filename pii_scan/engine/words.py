"""Words to look for: in running text, and in the header of a column or a key."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from pii_scan.lazy import lazy_re
from pii_scan.patterns import compile_re

# An iPhone is one word.
_TOKENS = lazy_re(r"i(?:Phone|PHONE)|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+")
_SIGNS = {code: None for code in range(128) if not chr(code).isalnum()}
_LETTER = lazy_re("(?i)[a-z]")
# Initials of the syllables of whose number a column holds, and of that number: 嫌疑人手机号
_NUMBER_OF = lazy_re(
    r"([a-z]{2,5}?)(sjhm?|lxdh|lxfs|dhhm|(?<=lxr|jhr|jjr|shr|fjr|sjr|bhr|czr|xyr|sqr|bar|jkr|tbr|syr)dh|sfzhm?|zjhm)"
)
# How databases write that a column is of numbers: A_NUM, acc_nbr.
_NUMBERS = ("number", "nmbr", "num", "nbr")
# What must not stand behind an English word.
_END, _WHOLE = "(?![a-z])", "(?![a-z]|(?<=[A-Z])[A-Z])"
# Words that the end of a key may be looked up by.
_KEY = 4


@lru_cache(4096)
def tokens(text: str) -> tuple[str, ...]:
    """The parts of a header or key, lower case: split at signs and camelCase, Han runs whole."""
    return tuple(part.lower() for part in _TOKENS.findall(text))


def _english(words: Iterable[str], end: str) -> re.Pattern[str] | None:
    """One pattern for English words: parts may be joined by blank, ``_``, ``-`` or camelCase; whole words only.

    All words share their boundaries: a lookbehind for each would cost ten times as much.
    """
    words = sorted(words, key=len, reverse=True)
    if not words:
        return None
    bodies = ["[ _-]?".join(map(re.escape, tokens(word))) or re.escape(word.lower()) for word in words]
    camel = "|".join(_camel(parts) for parts in map(tokens, words) if parts and parts[0].isalpha())
    plain = f"(?<![A-Za-z])(?i:{'|'.join(bodies)}){end}"
    return compile_re(f"{plain}|(?<=[a-z])(?<!(?<![A-Za-z])i)(?:{camel})(?![a-z])" if camel else plain)


def _camel(parts: Sequence[str]) -> str:
    """Parts behind another word: ``IdCard``, ``Idcard`` or ``Id_card``."""
    first, *others = parts
    return first.capitalize() + "".join(f"[ _-]?[{part[0].upper()}{part[0]}]{part[1:]}" for part in others)


def _halves(part: str) -> tuple[str, ...]:
    """A part of a header, or where it is initials of whose number it is, these and those of the number: xyr, sjh."""
    whose = _NUMBER_OF.fullmatch(part)
    # behind a person dh is 电话, and behind anything else it may be 单号
    return (whose[1], "lxdh" if whose[2] == "dh" else whose[2]) if whose else (part,)


def _numbered(joined: str) -> str:
    """The joined parts of a name; where it ends in a word for a number, in the same one."""
    end = next(filter(joined.endswith, _NUMBERS), "") if joined[-1:] in "mr" else ""
    return joined[: -len(end)] + "no" if end else joined


def like(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of a name, each word for a number the same one."""
    return tuple("no" if part in _NUMBERS else part for part in parts)


def ends_in(parts: tuple[str, ...], words: frozenset[tuple[str, ...]]) -> bool:
    """Whether one of the words, as their parts, ends a name."""
    return bool(words) and any(parts[-many:] in words for many in range(1, min(len(parts), _KEY) + 1))


@lru_cache(1024)
def _runs(header: str) -> frozenset[str]:
    """All runs of parts of a header, each joined: every rule asks whether one of its words is among them."""
    parts = tokens(header)
    parts = tuple(half for part in parts for half in _halves(part))
    return frozenset(
        _numbered("".join(parts[first:last]))
        for first in range(len(parts))
        for last in range(first + 1, min(first + 6, len(parts)) + 1)
    )


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of some words, the longest first of those that begin alike.

    They are sorted by their first character, or each of thousands would be tried at each character of a text.
    """
    parts: dict[str, set[str]] = {}
    for word in words:
        parts.setdefault(word[0], set()).add(word[1:])
    kept = {first: sorted(rests, key=lambda rest: (-len(rest), rest)) for first, rests in sorted(parts.items())}
    return "|".join(f"{re.escape(one)}(?:{'|'.join(map(re.escape, rests))})" for one, rests in kept.items()) or "(?!)"


class Lexicon:
    """Thousands of words, looked for in short texts by how they begin: faster by far than by a pattern."""

    def __init__(self, words: Iterable[str]) -> None:
        # by their first two characters: hardly any place of a text has those of a word
        self._by_two: dict[str, list[str]] = {}
        self._ones = frozenset(word for word in words if len(word) == 1)
        for word in sorted(set(words) - self._ones, key=len, reverse=True):
            self._by_two.setdefault(word[:2], []).append(word)

    def among(self, text: str) -> Iterator[str]:
        """The words in a text, the longest where several begin, none of which overlap.

        >>> [*Lexicon(["中山", "中山路", "路口"]).among("中山路口，路口")]
        ['中山路', '路口']
        """
        end, words_of = 0, self._by_two.get
        for at, first in enumerate(text):
            if at < end:
                continue
            words = words_of(text[at : at + 2])
            word = next((one for one in words if text.startswith(one, at)), "") if words else ""
            if not word and first in self._ones:
                word = first
            if word:
                yield word
                end = at + len(word)

    def is_in(self, text: str) -> bool:
        """Whether one of the words stands in a text."""
        return next(self.among(text), None) is not None


class Words:
    """A set of words to look for: in running text, and in the header of a column.

    whole: a word in capitals is one only where no capital goes on: ``LAT`` is none in ``LATIN``.
    """

    def __init__(self, words: Iterable[str], whole: bool = False) -> None:
        self.words = words = tuple(dict.fromkeys(words))
        self._end = _WHOLE if whole else _END
        self._han = tuple(word for word in words if not word.isascii())
        self._ascii = tuple(word for word in words if word.isascii())
        self.in_header = lru_cache(1024)(self._in_header)

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        return _english(self._ascii, self._end)

    @cached_property
    def _han_pattern(self) -> re.Pattern[str] | None:
        """Any of the Chinese words."""
        return compile_re(any_of(self._han)) if self._han else None

    @cached_property
    def _joined(self) -> frozenset[str]:
        # what tokens() leaves of each, in a tenth of the time: a start needs hundreds
        return frozenset(_numbered(word.lower().translate(_SIGNS)) for word in self._ascii)

    def _in_header(self, header: str) -> bool:
        """Whether a header or key names one of the words: Chinese as a part, English as a run of whole parts."""
        if self._han and not header.isascii() and any(word in header for word in self._han):
            return True
        return not self._joined.isdisjoint(_runs(header))

    def is_word(self, header: str) -> bool:
        """Whether an English header or key is one of the words, and no longer one."""
        return header.isascii() and _numbered("".join(tokens(header))) in self._joined

    def ending(self, header: str) -> int:
        """How many parts of an English header the longest word has that ends it; 0 where none does."""
        parts = tokens(header) if header.isascii() else ()
        sizes = range(min(len(parts), _KEY), 0, -1)
        return next((size for size in sizes if _numbered("".join(parts[-size:])) in self._joined), 0)

    def ends_of(self, header: str) -> list[str]:
        """The Chinese words, and those that begin so, with which a header ends."""
        return [word for word in self._han if header.endswith(word)]

    def last_end(self, text: str) -> int:
        """The end of the word that ends last in the text, or -1."""
        best = -1
        # nearly all texts hold none of them
        for word in self._han if self._han_pattern and not text.isascii() and self._han_pattern.search(text) else ():
            found = text.rfind(word)
            if found >= 0:
                best = max(best, found + len(word))
        if self._pattern and _LETTER.search(text):
            for match in self._pattern.finditer(text):
                best = max(best, match.end())
        return best

    def first_span(self, text: str) -> tuple[int, int]:
        """Start and end of the first word in the text, or (-1, -1)."""
        best = (-1, -1)
        for word in self._han if self._han_pattern and not text.isascii() and self._han_pattern.search(text) else ():
            found = text.find(word)
            if found >= 0 and (best[0] < 0 or found < best[0]):
                best = (found, found + len(word))
        match = self._pattern.search(text) if self._pattern and _LETTER.search(text) else None
        if match and (best[0] < 0 or match.start() < best[0]):
            best = match.span()
        return best
