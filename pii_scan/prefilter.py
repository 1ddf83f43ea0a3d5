"""Which of many patterns a short text may match, told by Hyperscan in one pass, so that most are never asked.

To ask fifty patterns one after the other of each value of a list of people takes half of the time of its scan.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from typing import Any

from pii_scan import cache
from pii_scan.lazy import lazy_re
from pii_scan.version import __version__

# Texts after which a database that is kept is fetched, and after which one is built: that takes half a second.
FETCH, BUILD = 64, 4096
# Characters of a short one; a longer one counts as several.
SHORT = 128
# Repeats of so many signs are taken for ones without end: told apart, the databases would take ten seconds.
LONG = 8
_NAME = lazy_re(r"\(\?P<\w+>")
_ESCAPE = lazy_re(r"\\u([0-9a-fA-F]{4})")
_REPEAT = lazy_re(r"\{(\d+),(\d+)\}")


class Prefilter:
    """Patterns of Python's engines, with ASCII classes. folder: of the cache; None where nothing is kept."""

    def __init__(self, patterns: Sequence[str], folder: cache.StrPath | None) -> None:
        self._patterns, self._folder = patterns, folder
        self._asked = 0
        self._database: Any = None

    def among(self, text: str) -> Collection[int] | None:
        """The numbers of the patterns that may match somewhere in a text, and perhaps others; None where all may."""
        if self._database is None:
            before, self._asked = self._asked, self._asked + 1 + len(text) // SHORT
            if before < BUILD <= self._asked or before < FETCH <= self._asked:
                self._database = self._fetched(self._asked >= BUILD)
            return None
        found = set[int]()
        self._database.scan(text.encode("utf-8", "replace"), match_event_handler=_note, context=found)
        return found

    def _fetched(self, build: bool) -> Any:
        try:
            import hyperscan as hs
        except ImportError:
            return None
        flags = hs.HS_FLAG_UTF8 | hs.HS_FLAG_PREFILTER | hs.HS_FLAG_SINGLEMATCH
        return database([_loose(pattern).encode() for pattern in self._patterns], flags, self._folder, build)


def _note(number: int, _start: int, _end: int, _flags: int, found: Any) -> None:
    found.add(number)


def _loose(pattern: str) -> str:
    """The pattern as Hyperscan takes it, which may match more."""
    plain = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), _NAME.sub("(?:", pattern))
    return _REPEAT.sub(lambda found: f"{{{found[1]},}}" if int(found[2]) >= LONG else found[0], plain)


def kept_name(*parts: str | bytes) -> str:
    """What the cache keeps by, without an ending, that Hyperscan makes of parts: by one version, for one machine."""
    import hyperscan as hs

    version = str(getattr(hs, "__version__", ""))
    return cache.key(*parts, version, __version__, sys.platform, cache.machine())


def database(expressions: Sequence[bytes], flags: int, folder: cache.StrPath | None, build: bool = True) -> Any:
    """The database of expressions that the folder keeps, or a new one; None where one is refused or not to be built."""
    import hyperscan as hs

    kept_as = kept_name(*expressions, str(flags)) + ".hs"
    kept, count = cache.read(folder, kept_as), len(expressions)
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
        found.compile(expressions=expressions, ids=list(range(count)), elements=count, flags=[flags] * count)
    except hs.HyperscanError:
        return None
    cache.write(folder, kept_as, bytes(hs.dumpb(found)))
    return found
