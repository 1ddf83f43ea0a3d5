"""Running text that tells of a record by words anywhere in it, and not by a word right beside each value."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records.shapes import Shape
from pii_scan.records.tables.rows import NOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pii_scan.model import RecordKind

# An English sentence behind others that asks for something, and is no part of what these tell.
_REQUEST = lazy_re(r"[CKLPW](?<=[.!?;)]\s[CKLPW])(?:lease|ls|indly|ould you|an you|et me know)\b")

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
        # by the number of each kind, its lists of the numbers of phrases, and whether each must be there or must not
        self._told = {
            index: [
                [(numbers[kind.phrases[name.lstrip(NOT)]], name[0] != NOT) for name in names] for names in kind.told
            ]
            for index, kind in enumerate(kinds)
            if kind.told
        }
        # by what each of them is told, but for the time
        self._hints = {
            index: {numbers[kinds[index].phrases[name]] for name in chain(*kinds[index].told) if name[0] != NOT}
            - {numbers[shape] for name, shape in kinds[index].phrases.items() if name.endswith(_TIMES)}
            for index in self._told
        }

    def kinds(self, text: str) -> set[int]:
        """The numbers of the kinds that a text tells of, or what stands before a sentence that asks for something."""
        asked = _REQUEST.search(text)
        return self._told_by(text) | (self._told_by(text[: asked.start()]) if asked else set())

    def hints(self, text: str, index: int) -> bool:
        """Whether a text holds a phrase of a kind that tells more than a time."""
        return any(self._shapes[number].search(text) for number in self._hints.get(index, ()))

    def _told_by(self, text: str) -> set[int]:
        possible = self._among(text)
        found: dict[int, bool] = {}

        def holds(phrase: tuple[int, bool]) -> bool:
            number, wanted = phrase
            if possible is not None and number not in possible:
                return not wanted
            if number not in found:
                found[number] = self._shapes[number].search(text) is not None
            return found[number] == wanted

        return {index for index, lists in self._told.items() if any(all(map(holds, names)) for names in lists)}


def patterns(kinds: Sequence[RecordKind]) -> list[str]:
    """The shapes of all phrases, each once."""
    return list(dict.fromkeys(shape for kind in kinds for shape in kind.phrases.values()))
