"""Running text that tells of a record by words anywhere in it, and not by a word right beside each value."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from pii_scan.records.shapes import Shape
from pii_scan.records.tables.rows import NOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pii_scan.model import RecordKind


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

    def kinds(self, text: str) -> set[int]:
        """The numbers of the kinds that a text tells of."""
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
