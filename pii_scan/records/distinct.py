"""Counting distinct keys by the million in little memory: parts small enough to be sets one after the other."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence

# Distinct keys, beyond which the answer is "more than". A key takes 8 bytes, 16 before what comes twice is dropped.
CAP = 3 << 22
# Parts of a large set, by the last bits of a key, and keys from which a set is large.
PARTS, LARGE = 256, 1 << 15
# Keys of a part among which none is looked for that comes twice.
FEW = 1 << 12
# Keys that wait to be parted; near the cap, where all that is held is looked through for them, more.
WAITING, MANY_WAITING = 1 << 14, 1 << 19

# Of a part, the keys that were given with each mark. A key may stand under several: its own mark is all of their bits.
Part = dict[int, "array[int]"]


class DistinctKeys:
    """A set of 64-bit keys, each with the bits of a mark. Holds at most ``cap`` keys, those that came first."""

    def __init__(self, cap: int = CAP) -> None:
        self._cap = cap
        self._full = False
        self._parts: list[Part] = [{}]
        # keys of each part from which it is made distinct again; parts that may not be so; keys of all parts
        self._limits, self._loose, self._size = [LARGE], set[int](), 0
        # keys that wait: as they came, and by their marks
        self._order: array[int] = array("Q")
        self._waiting: Part = {}

    def update(self, keys: Iterable[int], mark: int = 0) -> None:
        """Add keys and set the bits of the mark for each of them. Beyond the cap new keys are left out."""
        more = array("Q", keys)
        self._order.extend(more)
        self._waiting.setdefault(mark, array("Q")).extend(more)
        if len(self._order) > (MANY_WAITING if self._is_near else WAITING):
            self._take()

    def __len__(self) -> int:
        self._settle()
        return self._size

    @property
    def full(self) -> bool:
        """Whether keys were left out."""
        self._settle()
        return self._full

    def marks(self) -> Counter[int]:
        """How many keys have each mark."""
        self._settle()
        found: Counter[int] = Counter()
        for part in self._parts:
            found.update({mark: len(keys) for mark, keys in part.items()})
        return +found

    def beside(self, other: DistinctKeys) -> Counter[tuple[int, int]]:
        """How many keys have each mark here and in another set, in which it is 0 for those that are not there."""
        if not len(other):
            return Counter({(mark, 0): count for mark, count in self.marks().items()})
        self._settle()
        self._spread()
        other._spread()
        found: Counter[tuple[int, int]] = Counter()
        for part, there in zip(self._parts, other._parts, strict=True):
            for mark, keys in part.items():
                left = set(keys)
                for another, held in there.items():
                    before = len(left)
                    left.difference_update(held)
                    found[mark, another] += before - len(left)
                found[mark, 0] += len(left)
        return +found

    @property
    def _is_near(self) -> bool:
        """Whether there may be more keys, those that wait among them, than the set may hold."""
        return self._size + len(self._order) > self._cap

    def _settle(self) -> None:
        """Take what waits, and leave each key in one place."""
        self._take()
        for index in [*self._loose]:
            self._make_distinct(index)

    def _take(self) -> None:
        """Put the waiting keys into the parts."""
        near = self._is_near
        surplus = self._surplus() if near else set[int]()
        for mark, keys in self._waiting.items():
            for index, given in enumerate(_parted(keys, len(self._parts))):
                part, more = self._parts[index], given
                if near:  # a part in which nothing new is left stays distinct
                    had = (held for other, held in part.items() if other & mark == mark)
                    more = [*set(given).difference(surplus, *had)]
                if more:
                    part.setdefault(mark, array("Q")).extend(array("Q", more))
                    self._loose.add(index)
                    self._size += len(more)
        self._order, self._waiting = array("Q"), {}
        for index in [*self._loose]:
            if sum(map(len, self._parts[index].values())) > self._limits[index]:
                self._make_distinct(index)
        if len(self._parts) == 1 and self._size > LARGE:
            self._spread()

    def _surplus(self) -> set[int]:
        """Of the waiting keys the new ones for which there is no room."""
        for index in [*self._loose]:
            self._make_distinct(index)
        new: set[int] = set()
        for part, keys in zip(self._parts, _parted(self._order, len(self._parts)), strict=True):
            new.update(set(keys).difference(*part.values()))
        room = self._cap - self._size
        self._full = self._full or len(new) > room
        return new.difference([key for key in dict.fromkeys(self._order) if key in new][:room])

    def _make_distinct(self, index: int) -> None:
        """Leave each key of a part once, under its mark."""
        part = self._parts[index]
        groups: dict[int, set[int]] = {}
        for mark, keys in part.items():
            fresh = set(keys)
            for other, held in list(groups.items()):
                if both := held & fresh:
                    held.difference_update(both)
                    fresh.difference_update(both)
                    groups.setdefault(other | mark, set()).update(both)
            groups[mark] = groups[mark] | fresh if mark in groups else fresh
        before, after = (sum(map(len, some.values())) for some in (part, groups))
        self._parts[index] = {mark: array("Q", keys) for mark, keys in groups.items() if keys}
        self._limits[index] = max(FEW if len(self._parts) > 1 else LARGE, 2 * after)
        self._size -= before - after
        self._loose.discard(index)

    def _spread(self) -> None:
        """Make many parts of one."""
        if len(self._parts) > 1:
            return
        whole = self._parts[0]
        parted = {mark: _parted(keys, PARTS) for mark, keys in whole.items()}
        self._parts = [
            {mark: array("Q", some[index]) for mark, some in parted.items() if some[index]} for index in range(PARTS)
        ]
        self._limits = [max(FEW, 2 * sum(map(len, part.values()))) for part in self._parts]
        self._loose = set(range(PARTS)) if self._loose else set()


def _parted(keys: Sequence[int], count: int) -> list[Sequence[int]]:
    """The keys, parted by their last bits."""
    if count == 1:
        return [keys]
    parts: list[list[int]] = [[] for _ in range(count)]
    add = [part.append for part in parts]
    last = count - 1
    for key in keys:
        add[key & last](key)
    return [*parts]
