"""Running text that tells of a record by words anywhere in it, and not by a word right beside each value."""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.records.shapes import Shape
from pii_scan.records.tables.rows import NOT
from pii_scan.records.units.recent import RECENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pii_scan.model import RecordKind

# An English sentence behind others that asks for something, and is no part of what these tell.
_REQUEST = lazy_re(r"[CKLPW](?<=[.!?;)]\s[CKLPW])(?:lease|ls|indly|ould you|an you|et me know)\b")

# No number of a phrase.
_NONE = -1
# The names of phrases that are a time.
_TIMES = ("when", "clock")


class _List(NamedTuple):
    """What tells of a kind, by its number: phrases that must be there, and such as must not.

    signs: those of the first that are asked for together with all others.
    """

    kind: int
    wanted: tuple[int, ...]
    others: tuple[int, ...]
    signs: frozenset[int]


class Phrases:
    """The kinds of records that a text tells of by all phrases of a list.

    shape: that of a name. among: the numbers of the phrases, as ``patterns`` has them, that a text may hold; None where
    it may be any.
    """

    def __init__(
        self,
        kinds: Sequence[RecordKind],
        shape: Callable[[str], Shape],
        among: Callable[[str], Collection[int] | None],
    ) -> None:
        self._among = among
        self.kinds = lru_cache(RECENT)(self._kinds)  # a line is asked for by every value near it
        asked, every = patterns(kinds), _every(kinds)
        numbers = {name: number for number, name in enumerate(dict.fromkeys((*asked, *every)))}
        self._shapes, self._asked = [shape(name) for name in numbers], frozenset(range(len(asked)))
        # by the first of the signs that must be there
        self._told: dict[int, list[_List]] = {}
        for index, kind in enumerate(kinds):
            for names in kind.told:
                wanted, others = (
                    tuple(numbers[kind.phrases[name.lstrip(NOT)]] for name in names if (name[0] == NOT) is refused)
                    for refused in (False, True)
                )
                signs = [number for number in wanted if number in self._asked]
                told = _List(index, (*signs, *(set(wanted) - {*signs})), others, frozenset(signs))
                self._told.setdefault(signs[0] if signs else _NONE, []).append(told)
        # by what each of them is told, but for the time
        self._hints = {
            index: {numbers[kind.phrases[name]] for name in chain(*kind.told) if name[0] != NOT}
            - {numbers[shape] for name, shape in kind.phrases.items() if name.endswith(_TIMES)}
            for index, kind in enumerate(kinds)
            if kind.told
        }

    def _kinds(self, text: str) -> Set[int]:
        """The numbers of the kinds that a text tells of, or what stands before a sentence that asks for something."""
        asked = _REQUEST.search(text)
        return self._told_by(text) | (self._told_by(text[: asked.start()]) if asked else set())

    def hints(self, text: str, index: int, least: int = 1) -> bool:
        """Whether a text holds so many phrases of a kind that tell more than a time."""
        held = (1 for number in self._hints.get(index, ()) if self._shapes[number].search(text))
        return len([*islice(held, least)]) == least

    def _told_by(self, text: str) -> set[int]:
        among = self._among(text)
        possible = self._asked if among is None else among
        found: dict[int, bool] = {}

        def holds(number: int) -> bool:
            if number not in found:
                may_be = number in possible or number not in self._asked
                found[number] = may_be and self._shapes[number].search(text) is not None
            return found[number]

        told: set[int] = set()
        # most lists begin with a phrase that the text cannot hold, or have another one that it cannot
        for number in (_NONE, *possible):
            for kind, wanted, others, signs in self._told.get(number, ()):
                may_be = kind not in told and signs.issubset(possible)
                if may_be and all(map(holds, wanted)) and not any(map(holds, others)):
                    told.add(kind)
        return told


def patterns(kinds: Sequence[RecordKind]) -> list[str]:
    """The shapes of the phrases that are asked for together, each once: a time stands in nearly every text."""
    return [shape for shape, names in _every(kinds).items() if not all(name.endswith(_TIMES) for name in names)]


def _every(kinds: Sequence[RecordKind]) -> dict[str, set[str]]:
    """The shapes of all phrases, and the names of each."""
    found: dict[str, set[str]] = {}
    for kind in kinds:
        for name, shape in kind.phrases.items():
            found.setdefault(shape, set()).add(name)
    return found
