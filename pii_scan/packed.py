"""A set of millions of keys in little memory."""

from __future__ import annotations

from array import array

# Slots of a small table.
SMALL = 1 << 18


class PackedTable:
    """A set of 64-bit keys that tells at once whether it holds one.

    Memory: 8 bytes a slot; a third to three quarters of the slots are used. The way to a slot is written out wherever
    it is gone: to call a function for it would take a fifth longer.
    """

    def __init__(self) -> None:
        self._keys = array("Q", bytes(8 * 1024))
        self._used = 0

    def __len__(self) -> int:
        return self._used

    def add(self, key: int) -> bool:
        """Add a key; whether it is new."""
        if 4 * self._used >= 3 * len(self._keys):
            self._grow()
        key = key or 1  # nothing is the sign of an empty slot
        keys, mask = self._keys, len(self._keys) - 1
        slot = key & mask
        while there := keys[slot]:
            if there == key:
                return False
            slot = (slot + 1) & mask
        keys[slot] = key
        self._used += 1
        return True

    def __contains__(self, key: int) -> bool:
        key = key or 1
        keys, mask = self._keys, len(self._keys) - 1
        slot = key & mask
        while there := keys[slot]:
            if there == key:
                return True
            slot = (slot + 1) & mask
        return False

    def _grow(self) -> None:
        # to grow is as much work as to fill: while it is small, it grows more at once
        size = (2 if len(self._keys) >= SMALL else 4) * len(self._keys)
        mask, keys = size - 1, array("Q", bytes(8 * size))
        for key in filter(None, self._keys):
            slot = key & mask
            while keys[slot]:
                slot = (slot + 1) & mask
            keys[slot] = key
        self._keys = keys
