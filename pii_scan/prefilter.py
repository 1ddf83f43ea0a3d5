"""Which of many patterns a short text may match, told by Hyperscan in one pass, so that most are never asked.

To ask fifty patterns one after the other of each value of a list of people takes half of the time of its scan.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from typing import Any

from pii_scan import cache
from pii_scan.lazy import lazy_re
from pii_scan.version import __version__

# Texts after which databases that are kept are fetched; after which one of the words that the patterns need is built,
# in half a second; and after which one of the patterns themselves is, which takes several and leaves out more.
FETCH, WORDS, BUILD = 8, 2048, 1 << 16
# Characters of a short one; a longer one counts as several.
SHORT = 128
# Repeats of so many signs are taken for ones without end: told apart, the databases would take ten seconds.
LONG = 8
# Words of which one must be there, at most; of those that begin alike; signs of a range; and bytes from which a longer
# word is no better.
_MANY, _ALIKE, _FEW, _LONG_WORD = 300, 40, 8, 6
_SIGNS = ("LITERAL", "RANGE")
_NAME = lazy_re(r"\(\?P<\w+>")
_ESCAPE = lazy_re(r"\\u([0-9a-fA-F]{4})")
_REPEAT = lazy_re(r"\{(\d+),(\d+)\}")
# What is matched with mistakes.
_ROUGH = lazy_re(r"\{[a-z<]")
# What holds in every text that is not empty.
_ANY = b"(?s:.)"


class Prefilter:
    """Patterns of Python's engines, with ASCII classes. folder: of the cache; None where nothing is kept."""

    def __init__(self, patterns: Sequence[str], folder: cache.StrPath | None) -> None:
        self._patterns, self._folder = patterns, folder
        self._asked = 0
        self._database: Any = None

    def among(self, text: str) -> Collection[int] | None:
        """The numbers of the patterns that may match somewhere in a text, and perhaps others; None where all may."""
        if self._asked < BUILD:
            before, self._asked = self._asked, self._asked + 1 + len(text) // SHORT
            if any(before < step <= self._asked for step in (FETCH, WORDS, BUILD)):
                self._fetch()
        if self._database is None:
            return None
        found = set[int]()
        self._database.scan(text.encode("utf-8", "replace"), match_event_handler=_note, context=found)
        return found

    def _fetch(self) -> None:
        """Take the best database that there is, or that is worth to be built by now."""
        try:
            import hyperscan as hs
        except ImportError:
            self._asked = BUILD
            return
        asked, folder = self._asked, self._folder
        flags = hs.HS_FLAG_UTF8 | hs.HS_FLAG_PREFILTER | hs.HS_FLAG_SINGLEMATCH
        if whole := database([_loose(pattern).encode() for pattern in self._patterns], flags, folder, asked >= BUILD):
            self._database, self._asked = whole, BUILD
        elif self._database is None:
            flags = hs.HS_FLAG_UTF8 | hs.HS_FLAG_CASELESS | hs.HS_FLAG_SINGLEMATCH
            self._database = database(self._patterns, flags, folder, asked >= WORDS, _needed)


def _note(number: int, _start: int, _end: int, _flags: int, found: Any) -> None:
    found.add(number)


def _loose(pattern: str) -> str:
    """The pattern as Hyperscan takes it, which may match more."""
    plain = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), _NAME.sub("(?:", pattern))
    return _REPEAT.sub(lambda found: f"{{{found[1]},}}" if int(found[2]) >= LONG else found[0], plain)


def _needed(pattern: str) -> bytes:
    """The words of which one stands in each text in which the pattern matches, as an expression."""
    import re
    from re import _parser  # type: ignore[attr-defined]

    needed = list[frozenset[str]]()
    # what only the regex module reads, or reads otherwise, needs none that is known
    with warnings.catch_warnings(), suppress(re.error, FutureWarning, OverflowError, RecursionError):
        warnings.simplefilter("error", FutureWarning)
        if not _ROUGH.search(pattern):
            needed = _needed_by(_parser.parse(_NAME.sub("(?:", pattern), re.ASCII))  # a name may come again
    words = max(needed, key=_worth, default=frozenset[str]())
    return b"|".join(re.escape(word).encode("utf-8", "replace") for word in sorted(words)) or _ANY


def _needed_by(parsed: Any) -> list[frozenset[str]]:
    """Sets of words: of each, one stands in whatever a parsed pattern matches."""
    needed, words = list[frozenset[str]](), frozenset({""})
    for item in parsed:
        name, value = str(item[0]), item[1]
        if name in ("AT", "ASSERT", "ASSERT_NOT"):  # they take no sign: words go on behind them
            continue
        signs = _signs(name, value)
        if signs and len(words) * len(signs) <= _ALIKE:
            words = frozenset(word + sign for word in words for sign in signs)
            continue
        needed.append(words)
        needed, words = needed + _needed_in(name, value), frozenset(signs or ("",))
    return [one for one in (*needed, words) if "" not in one and len(one) <= _MANY and "\0" not in "".join(one)]


def _signs(name: str, value: Any) -> list[str]:
    """The signs of which an item is one; none where it is no sign, or of very many."""
    if name == "LITERAL":
        return [chr(value)]
    if name != "IN":
        return []
    # a negated set, and classes such as digits, hold too many
    ranges = [(item, item) if str(kind) == "LITERAL" else item for kind, item in value if str(kind) in _SIGNS]
    is_small = len(ranges) == len(value) and all(high - low < _FEW for low, high in ranges)
    return [chr(sign) for low, high in ranges for sign in range(low, high + 1)] if is_small else []


def _needed_in(name: str, value: Any) -> list[frozenset[str]]:
    """The same of one item."""
    if name in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _needed_by(value if name == "ATOMIC_GROUP" else value[-1])
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _needed_by(value[-1]) if value[0] else []
    if name == "BRANCH":
        each = [max(_needed_by(one), key=_worth, default=None) for one in value[1]]
        whole = frozenset(word for one in each if one for word in one)
        return [whole] if all(each) and len(whole) <= _MANY else []
    return []


def _worth(words: frozenset[str]) -> tuple[int, int]:
    """By what sets of words are compared: long ones are rare, and few are."""
    return min(*(len(word.encode("utf-8", "replace")) for word in words), _LONG_WORD), -len(words)


def kept_name(*parts: str | bytes) -> str:
    """What the cache keeps by, without an ending, that Hyperscan makes of parts: by one version, for one machine."""
    import hyperscan as hs

    version = str(getattr(hs, "__version__", ""))
    return cache.key(*parts, version, __version__, sys.platform, cache.machine())


def database(
    sources: Sequence[Any],
    flags: int,
    folder: cache.StrPath | None,
    build: bool = True,
    expression: Callable[[Any], bytes] = bytes,
) -> Any:
    """The database that the folder keeps, or a new one; None where an expression is refused or none is to be built.

    sources: the expressions, or what ``expression`` makes each of; it is called only where a database is built.
    """
    import hyperscan as hs

    kept_as = kept_name(*sources, str(flags)) + ".hs"
    kept, count = cache.read(folder, kept_as), len(sources)
    try:
        if isinstance(kept, bytes):
            found = hs.loadb(kept, hs.HS_MODE_BLOCK)
            found.scratch = hs.Scratch(found)
            return found
    except hs.HyperscanError:
        pass  # made by something else: build again
    if not build:
        return None
    found = hs.Database(mode=hs.HS_MODE_BLOCK)
    try:
        expressions = [expression(source) for source in sources]
        found.compile(expressions=expressions, ids=list(range(count)), elements=count, flags=[flags] * count)
    except hs.HyperscanError:
        return None
    cache.write(folder, kept_as, bytes(hs.dumpb(found)))
    return found
