"""Counting people: distinct keys in packed tables, and the categories that each one stands in."""

from __future__ import annotations

import hashlib
import hmac
from array import array
from collections.abc import Iterator
from datetime import date

from pii_scan.model import CATEGORIES, Summary, Tally

EMPTY = 0


class PackedTable:
    """A set of 64-bit keys with a small number beside each: at most 20 bytes a key, to a stated cap."""

    def __init__(self, cap: int = 1 << 24) -> None:
        self._keys = array("Q", bytes(8 * 1024))
        self._marks = array("H", bytes(2 * 1024))
        self._used = 0
        self._cap = cap
        self.full = False

    def __len__(self) -> int:
        return self._used

    def add(self, key: int, mark: int = 0) -> int:
        """Add a key and set the bits of its mark; returns all its bits."""
        key = key or 1
        keys = self._keys
        mask = len(keys) - 1
        slot = key & mask
        while keys[slot] != key:
            if keys[slot] == EMPTY:
                if self._used >= self._cap:
                    self.full = True
                    return mark
                keys[slot] = key
                self._used += 1
                self._marks[slot] = mark
                if self._used * 2 > len(keys):
                    self._grow()
                return mark
            slot = (slot + 1) & mask
        self._marks[slot] |= mark
        return int(self._marks[slot])

    def __contains__(self, key: int) -> bool:
        key = key or 1
        mask = len(self._keys) - 1
        slot = key & mask
        while self._keys[slot] != EMPTY:
            if self._keys[slot] == key:
                return True
            slot = (slot + 1) & mask
        return False

    def _grow(self) -> None:
        old_keys, old_marks = self._keys, self._marks
        self._keys = array("Q", bytes(16 * len(old_keys)))
        self._marks = array("H", bytes(4 * len(old_keys)))
        self._used = 0
        for key, mark in zip(old_keys, old_marks, strict=True):
            if key != EMPTY:
                self.add(key, mark)

    def __iter__(self) -> Iterator[int]:
        return (key for key in self._keys if key != EMPTY)

    def count(self, at_least_bits: int) -> int:
        """How many keys have at least so many bits in their mark."""
        return sum(1 for mark in self._marks if mark and mark.bit_count() >= at_least_bits)


class People:
    """People and distinct records over a whole scan."""

    def __init__(self) -> None:
        self._by = {by: PackedTable() for by in ("id_number", "passport", "phone", "account")}
        self._linked = PackedTable()
        self._minors = PackedTable()
        self._distinct: dict[str, PackedTable] = {}

    def add(self, tally: Tally) -> None:
        """Take the hashes of a part of the scan."""
        for (kind, by), keys in tally.people.items():
            bit = 1 << CATEGORIES.index(kind.partition(".")[0])
            table = self._by[by]
            for key in keys:
                table.add(key, bit)
        for kind, keys in tally.distinct.items():
            table = self._distinct.setdefault(kind, PackedTable())
            for key in keys:
                table.add(key)
        for key in tally.minors:
            self._minors.add(key)
        for key in tally.linked:
            self._linked.add(key)

    def into(self, summary: Summary, as_of: date) -> None:
        """Write the counts: at most everybody who is named by any key, at least those of the largest kind of key."""
        phones = self._by["phone"]
        counts = {
            "by_id_number": len(self._by["id_number"]),
            "by_phone": sum(1 for key in phones if key not in self._linked),
            "by_passport": len(self._by["passport"]),
        }
        # holders of accounts who are named by nothing else: people, but of none of the three keys
        holders = len(self._by["account"])
        at_least, at_most = max(*counts.values(), holders), sum(counts.values()) + holders
        summary.people = {"at_least": at_least, "at_most": at_most, **counts}
        summary.records_distinct = {kind: len(table) for kind, table in self._distinct.items()}
        summary.minors = {"as_of": as_of.isoformat(), "count": len(self._minors)}
        summary.dossiers = sum(table.count(3) for table in self._by.values())


def keyed_hash(key: bytes, by: str, normalised: str) -> int:
    """The person's key: 64 bits of a keyed hash, which tells nothing without the key of the scan."""
    digest = hmac.digest(key, f"{by}\0{normalised}".encode("utf-8", "replace"), hashlib.sha256)
    return int.from_bytes(digest[:8], "big")


def is_minor(by: str, normalised: str, as_of: date) -> bool:
    """Whether an ID number's birth date says that its holder is under 14 on a day."""
    if by != "id_number" or len(normalised) != 18 or not normalised[6:14].isdigit():
        return False
    born = (int(normalised[6:10]), int(normalised[10:12]), int(normalised[12:14]))
    return (as_of.year - born[0] - ((as_of.month, as_of.day) < born[1:])) < 14
