"""The compiled engine: Hyperscan in block mode over triggers, in a few small databases."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from pii_scan.engine.reference import ReferenceEngine
from pii_scan.engine.triggers import Trigger

# Kept apart: a few patterns without literals would turn the merged automaton of the others into several slow ones.
GROUPS = ("digits", "words", "shapes")


class CompileError(Exception):
    """An expression that Hyperscan refuses; holds the expression."""


class Database:
    """One Hyperscan database and what its ids stand for."""

    def __init__(self, triggers: Sequence[Trigger], serialised: bytes | None = None) -> None:
        import hyperscan as hs

        self.triggers = triggers
        if serialised is None:
            self._db = hs.Database(mode=hs.HS_MODE_BLOCK)
            flags = [hs.HS_FLAG_CASELESS if trigger.caseless else 0 for trigger in triggers]
            try:
                self._db.compile(
                    expressions=[trigger.expression for trigger in triggers],
                    ids=list(range(len(triggers))),
                    elements=len(triggers),
                    flags=flags,
                )
            except hs.HyperscanError as error:
                raise CompileError(str(error)) from None
        else:
            self._db = hs.loadb(serialised)
            self._db.scratch = hs.Scratch(self._db)
        self._ends = [array("I") for _ in triggers]
        self._append: list[Callable[[int], None]] = [ends.append for ends in self._ends]

    def serialise(self) -> bytes:
        """The database as bytes, for the cache."""
        import hyperscan as hs

        return bytes(hs.dumpb(self._db))

    def ends(self, padded: bytes) -> Iterator[tuple[Trigger, array[int]]]:
        """Every trigger that fired in ``padded`` and the offsets where its matches end (exclusive)."""
        self._db.scan(padded, match_event_handler=_collect, context=self._append)
        for trigger, ends in zip(self.triggers, self._ends, strict=True):
            if ends:
                yield trigger, ends
                del ends[:]


def _collect(trigger: int, _start: int, end: int, _flags: int, append: Any) -> None:
    append[trigger](end)


class CompiledEngine:
    """Regions by triggers; rules that have none go the way of the reference engine."""

    name = "hyperscan"

    def __init__(self, databases: Sequence[Database], slow: Sequence[int]) -> None:
        self._databases = databases
        self.slow = tuple(slow)
        self._reference = ReferenceEngine(slow) if slow else None

    def regions(self, data: bytes) -> Iterator[tuple[int, int, int]]:
        """(rule, low, high): a match of the rule may begin at any byte from low to high."""
        # A line end on both sides, so that runs at the borders have a neighbour that is no digit.
        padded = b"\n%b\n" % data
        size = len(data)
        for database in self._databases:
            for trigger, ends in database.ends(padded):
                # one for the padding before; for digits, one for the neighbour that ends the run
                shift = 2 if trigger.digits else 1
                back, ahead, rules = trigger.back, trigger.ahead, trigger.rules
                last = -1
                for end in ends:
                    high = min(size, end - shift + ahead)
                    low = max(0, end - shift - back)
                    if last >= low:
                        low = last + 1
                    if low > high:
                        continue
                    last = high
                    for rule in rules:
                        yield rule, low, high
        if self._reference:
            yield from self._reference.regions(data)
