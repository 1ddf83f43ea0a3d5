"""What passes records and findings on, and holds some back until it is known what stands behind them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from pii_scan.model import Finding

# What it takes, what of that it may hold back, and what it tells; beside findings.
One = TypeVar("One")
Held = TypeVar("Held")
Out = TypeVar("Out")


class Stage(ABC, Generic[One, Held, Out]):
    """Takes records and findings in the order of the text, and tells them in that order."""

    def __init__(self) -> None:
        self._held: list[Held | Finding] = []

    def among(self, found: Iterable[One | Finding], ends: bool = False) -> Iterator[Out | Finding]:
        """What may be told once these are known. ends: whether nothing follows."""
        for one in found:
            # most are findings, and nothing is held back: to ask for each by itself is a twentieth of a list of people
            if isinstance(one, Finding) and not self._held:
                yield one
            else:
                yield from self._take(one)
        if ends:
            yield from self._rest()

    @abstractmethod
    def _take(self, one: One | Finding) -> Iterator[Out | Finding]:
        """What may be told once this one is known."""

    @abstractmethod
    def _rest(self) -> Iterator[Out | Finding]:
        """What was held back."""
