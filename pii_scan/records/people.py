"""Counting people: distinct keys in packed tables, and the record kinds that each one stands in."""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache

from pii_scan.model import Summary, Tally

EMPTY = 0
# Keys of one table, beyond which the answer is "more than": a table of 2**24 slots, three quarters full. With marks
# that is 16 bytes a key, 200 MB; without them 11.
CAP = 3 << 22
# One bit of a mark for each of so many kinds, and the last one for people under 14.
KINDS = 31
MINOR = 1 << KINDS
# A person in so many categories has a dossier.
DOSSIER = 3
ID_NUMBER, PASSPORT, PHONE, ACCOUNT = "id_number", "passport", "phone", "account"


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
        for key in keys:
            wanted = key or 1  # nothing is the sign of an empty slot
            slot = wanted & mask
            while (there := table[slot]) != wanted and there != EMPTY:
                slot = (slot + 1) & mask
            if there == EMPTY:
                if used >= self._cap:
                    self.full = True
                    continue
                table[slot] = wanted
                used += 1
                room -= 1
            if marks is not None:
                marks[slot] |= mark
            if room == 0:
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
        size = 2 * len(old_keys)
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


class People:
    """People and distinct records over a whole scan."""

    def __init__(self) -> None:
        self._by = {by: PackedTable(marked=True) for by in (ID_NUMBER, PASSPORT, PHONE, ACCOUNT)}
        self._linked = PackedTable()
        self._distinct: dict[str, PackedTable] = {}
        # The bit of each kind, in the order in which they came; further kinds than there are bits have none.
        self._bits: dict[str, int] = {}

    def add(self, tally: Tally) -> None:
        """Take the hashes of a part of the scan."""
        for (kind, by), keys in tally.people.items():
            self._by[by].update(keys, self._bit(kind))
        for kind, keys in tally.distinct.items():
            self._distinct.setdefault(kind, PackedTable()).update(keys)
        self._by[ID_NUMBER].update(tally.minors, MINOR)
        self._linked.update(tally.linked)

    def _bit(self, kind: str) -> int:
        if kind not in self._bits and len(self._bits) < KINDS:
            self._bits[kind] = 1 << len(self._bits)
        return self._bits.get(kind, 0)

    def into(self, summary: Summary, as_of: date) -> None:
        """Write the counts: at most everybody who is named by any key, at least those of the largest kind of key."""
        marks = {by: table.marks(self._linked if by == PHONE else None) for by, table in self._by.items()}
        counts = {by: sum(found.values()) for by, found in marks.items()}
        # holders of accounts who are named by nothing else are people, but of none of the three keys that are told
        summary.people = {
            "at_least": max(counts.values()),
            "at_most": sum(counts.values()),
            "by_id_number": counts[ID_NUMBER],
            "by_phone": counts[PHONE],
            "by_passport": counts[PASSPORT],
        }
        if any(table.full for table in self._by.values()):
            summary.people["capped"] = True
        summary.records_people = {kind: self._of_kind(marks, bit) for kind, bit in self._bits.items()}
        summary.records_distinct = {kind: len(table) for kind, table in self._distinct.items()}
        minors = sum(count for mark, count in marks[ID_NUMBER].items() if mark & MINOR)
        summary.minors = {"as_of": as_of.isoformat(), "count": minors}
        every = self._by[PHONE].marks() + sum((marks[by] for by in marks if by != PHONE), Counter())
        summary.dossiers = sum(count for mark, count in every.items() if self._categories(mark) >= DOSSIER)

    def _of_kind(self, marks: Mapping[str, Counter[int]], bit: int) -> dict[str, int]:
        counts = [sum(count for mark, count in found.items() if mark & bit) for found in marks.values()]
        minors = sum(count for mark, count in marks[ID_NUMBER].items() if mark & bit and mark & MINOR)
        return {"at_least": max(counts), "at_most": sum(counts), "minors": minors}

    def _categories(self, mark: int) -> int:
        return len({kind.partition(".")[0] for kind, bit in self._bits.items() if mark & bit})


def keyed_hash(key: bytes, by: str, normalised: str) -> int:
    """The person's key: 64 bits of a keyed hash, which tells nothing without the key of the scan."""
    digest = _keyed(key, by).copy()
    digest.update(normalised.encode("utf-8", "replace"))
    return int.from_bytes(digest.digest(), "big")


def keyed_hashes(key: bytes, by: str, values: Iterable[str]) -> list[int]:
    """``keyed_hash`` of each of the values."""
    copy, found = _keyed(key, by).copy, []
    for value in values:
        digest = copy()
        digest.update(value.encode("utf-8", "replace"))
        found.append(int.from_bytes(digest.digest(), "big"))
    return found


def record_hashes(key: bytes, contents: Iterable[bytes]) -> list[int]:
    """64 bits of a keyed hash of the bytes of each record, in which blanks of any width are the same."""
    copy, found = hashlib.blake2b(digest_size=8, key=key[:64]).copy, []
    for content in contents:
        digest = copy()
        digest.update(b" ".join(content.split()))
        found.append(int.from_bytes(digest.digest(), "big"))
    return found


@lru_cache(64)
def _keyed(key: bytes, by: str) -> hashlib.blake2b:
    """The hash to go on with: to begin with the key anew for every person costs as much as the rest."""
    key = key if len(key) <= hashlib.blake2b.MAX_KEY_SIZE else hashlib.blake2b(key).digest()
    return hashlib.blake2b(f"{by}\0".encode(), digest_size=8, key=key)


def is_minor(by: str, normalised: str, as_of: date) -> bool:
    """Whether an ID number's birth date says that its holder is under 14 on a day."""
    if by != "id_number" or len(normalised) != 18 or not normalised[6:14].isdigit():
        return False
    born = (int(normalised[6:10]), int(normalised[10:12]), int(normalised[12:14]))
    return (as_of.year - born[0] - ((as_of.month, as_of.day) < born[1:])) < 14
