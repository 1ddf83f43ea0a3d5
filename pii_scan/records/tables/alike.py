"""How the cells of a column are written: a row that is none of a list is told from one that lacks a value."""

from __future__ import annotations

from collections.abc import Sequence

from pii_scan.lazy import lazy_re
from pii_scan.records.tables.unfilled import NOTHING

# Runs of digits, of Chinese characters and of letters.
_RUNS = (lazy_re(r"[0-9]+"), lazy_re("[\u4e00-\u9fff]+"), lazy_re(r"[A-Za-z]+"))
_AS = ("9", "h", "a")
# Ways in which the cells of a column are written, from which on they are texts of any sort.
_ANY = 8


def cell_texts(cells: Sequence[bytes]) -> list[str]:
    """The texts of cells, nothing where one is not filled in."""
    texts = (cell.strip(b" \t\r'\"").decode("utf-8", "replace") for cell in cells)
    return ["" if NOTHING.fullmatch(text) else text for text in texts]


class Alike:
    """The ways in which the cells of the rows of a list are written, column by column."""

    def __init__(self) -> None:
        self._ways: list[set[str]] = []

    def see(self, texts: Sequence[str]) -> None:
        """Take a row of the list."""
        self._ways += [set() for _ in range(len(texts) - len(self._ways))]
        for ways, text in zip(self._ways, texts, strict=False):
            if text and len(ways) < _ANY:
                ways.add(_way(text))

    def is_one(self, texts: Sequence[str]) -> bool:
        """Whether what is filled in of a row is written as in the others."""
        if len(texts) > len(self._ways):
            return False
        return all(
            not text or len(ways) >= _ANY or _way(text) in ways for text, ways in zip(texts, self._ways, strict=False)
        )


def _way(text: str) -> str:
    text = text.lstrip("+-")
    for run, sign in zip(_RUNS, _AS, strict=True):
        text = run.sub(sign, text)
    return text
