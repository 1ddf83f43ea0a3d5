"""Running text that tells of a record by words anywhere in it, and not by a word right beside each value."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records.shapes import Shape
from pii_scan.records.tables.rows import NOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pii_scan.model import RecordKind

# An English sentence behind others that asks for something, and is no part of what these tell.
_REQUEST = lazy_re(r"[CKLPW](?<=[.!?;)]\s[CKLPW])(?:lease|ls|indly|ould you|an you|et me know)\b")

# No number of a phrase.
_NONE = -1
# The names of phrases that are a time.
_TIMES = ("when", "clock")


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
        numbers = {name: number for number, name in enumerate(patterns(kinds))}
        self._shapes = [shape(name) for name in numbers]
        # by the first phrase that must be there: the number of the kind, and the phrases that must and must not
        self._told: dict[int, list[tuple[int, list[int], list[int]]]] = {}
        for index, kind in enumerate(kinds):
            for names in kind.told:
                wanted, others = (
                    [numbers[kind.phrases[name.lstrip(NOT)]] for name in names if (name[0] == NOT) is refused]
                    for refused in (False, True)
                )
                self._told.setdefault(wanted[0] if wanted else _NONE, []).append((index, wanted, others))
        # by what each of them is told, but for the time
        self._hints = {
            index: {numbers[kind.phrases[name]] for name in chain(*kind.told) if name[0] != NOT}
            - {numbers[shape] for name, shape in kind.phrases.items() if name.endswith(_TIMES)}
            for index, kind in enumerate(kinds)
            if kind.told
        }

    def kinds(self, text: str) -> set[int]:
        """The numbers of the kinds that a text tells of, or what stands before a sentence that asks for something."""
        asked = _REQUEST.search(text)
        return self._told_by(text) | (self._told_by(text[: asked.start()]) if asked else set())

    def hints(self, text: str, index: int, least: int = 1) -> bool:
        """Whether a text holds so many phrases of a kind that tell more than a time."""
        held = (1 for number in self._hints.get(index, ()) if self._shapes[number].search(text))
        return len([*islice(held, least)]) == least

    def _told_by(self, text: str) -> set[int]:
        among = self._among(text)
        possible = range(len(self._shapes)) if among is None else among
        found: dict[int, bool] = {}

        def holds(number: int) -> bool:
            if number not in found:
                found[number] = number in possible and self._shapes[number].search(text) is not None
            return found[number]

        told: set[int] = set()
        # most lists begin with a phrase that the text cannot hold
        for number in (_NONE, *possible):
            for index, wanted, others in self._told.get(number, ()):
                if index not in told and all(map(holds, wanted)) and not any(map(holds, others)):
                    told.add(index)
        return told


def patterns(kinds: Sequence[RecordKind]) -> list[str]:
    """The shapes of all phrases, each once."""
    return list(dict.fromkeys(shape for kind in kinds for shape in kind.phrases.values()))
