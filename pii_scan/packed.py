"""Sets of millions of keys in little memory."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator

EMPTY = 0
# Keys of one table, beyond which the answer is "more than": a table of 2**24 slots, three quarters full. With marks
# that is 16 bytes a key, 200 MB; without them 11.
CAP = 3 << 22
# Slots of a small table.
SMALL = 1 << 18


class PackedTable:
    """A set of 64-bit keys, with 32 bits of a mark beside each if wanted. Holds at most ``cap`` keys.

    Memory: 12 bytes a slot, 8 without marks; a third to three quarters of the slots are used.
    """

    def __init__(self, cap: int = CAP, marked: bool = False) -> None:
        self._keys = array("Q", bytes(8 * 1024))
        self._marks = array("I", bytes(4 * 1024)) if marked else None
        self._used = 0
        self._cap = cap
        self.full = False

    def __len__(self) -> int:
        return self._used

    def update(self, keys: Iterable[int], mark: int = 0) -> None:
        """Add keys and set the bits of the mark for each of them. Beyond the cap new keys are left out."""
        table, marks, mask = self._keys, self._marks, len(self._keys) - 1
        room, used = self._room(), self._used
        for wanted in keys:
            slot = wanted & mask
            there = table[slot]
            if there != wanted or not wanted:
                key = wanted or 1  # nothing is the sign of an empty slot
                slot = key & mask
                while (there := table[slot]) and there != key:
                    slot = (slot + 1) & mask
                if not there:
                    if used >= self._cap:
                        self.full = True
                        continue
                    table[slot] = key
                    used += 1
                    room -= 1
            if mark and marks is not None:
                marks[slot] |= mark
            if not room:
                self._used = used
                self._grow()
                table, marks, mask = self._keys, self._marks, len(self._keys) - 1
                room = self._room()
        self._used = used

    def _room(self) -> int:
        """How many keys may still be added before the table grows; none are where it is never to grow again."""
        return len(self._keys) * 3 // 4 - self._used if len(self._keys) * 3 // 4 < self._cap else -1

    def __contains__(self, key: int) -> bool:
        key = key or 1
        mask = len(self._keys) - 1
        slot = key & mask
        while self._keys[slot] != EMPTY:
            if self._keys[slot] == key:
                return True
            slot = (slot + 1) & mask
        return False

    def __iter__(self) -> Iterator[int]:
        return (key for key in self._keys if key != EMPTY)

    def marks(self, without: PackedTable | None = None) -> Counter[int]:
        """How many keys have each mark, of those that are not in another table."""
        if self._marks is None:
            return Counter()
        pairs = zip(self._keys, self._marks, strict=True)
        if without is None or not len(without):
            return Counter(mark for key, mark in pairs if key != EMPTY)
        return Counter(mark for key, mark in pairs if key != EMPTY and key not in without)

    def _grow(self) -> None:
        old_keys, old_marks = self._keys, self._marks
        # to grow is as much work as to fill: while it is small, it grows more at once
        size = (2 if len(old_keys) >= SMALL else 4) * len(old_keys)
        self._keys = keys = array("Q", bytes(8 * size))
        mask = size - 1
        if old_marks is None:
            for key in old_keys:
                if key != EMPTY:
                    slot = key & mask
                    while keys[slot] != EMPTY:
                        slot = (slot + 1) & mask
                    keys[slot] = key
            return
        self._marks = marks = array("I", bytes(4 * size))
        for key, mark in zip(old_keys, old_marks, strict=True):
            if key != EMPTY:
                slot = key & mask
                while keys[slot] != EMPTY:
                    slot = (slot + 1) & mask
                keys[slot], marks[slot] = key, mark
