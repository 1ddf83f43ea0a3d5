"""Counting people: their distinct keys, and the record kinds that each one stands in."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache, partial

from pii_scan.digests import blake2b, siphash
from pii_scan.lazy import lazy_re
from pii_scan.model import Summary, Tally
from pii_scan.records.distinct import DistinctKeys

# One bit of a mark for each of so many kinds, and the last one for people under 14.
KINDS = 31
MINOR = 1 << KINDS
# The last bit of what is linked, in whatever kind.
LINKED = 1 << KINDS
# Keys that wait to be counted, of 8 bytes each.
WAITING = 1 << 20
# Keys that are counted at once.
STEP = 1 << 14
# A person in so many categories has a dossier.
DOSSIER = 3
# Characters of an ID number, and what one was until 1999.
ID_SIZE = 18
_OLD_NUMBER = lazy_re("^[0-9]{15}$", re.MULTILINE)
# The zone of a passport that machines read, which begins with its number.
_ZONE = lazy_re("^([0-9A-Z<]{9})[0-9][A-Z<]{3}[0-9]{7}[0-9A-Z<]{24}$", re.MULTILINE)
# What divides cells and words, but for a line end.
_BETWEEN = b" \t\r\v\f,;|\"'"
ID_NUMBER, PASSPORT, PHONE, ACCOUNT, PLATE = "id_number", "passport", "phone", "account", "plate"


class People:
    """People and distinct records over a whole scan."""

    def __init__(self) -> None:
        self._by = {by: DistinctKeys() for by in (ID_NUMBER, PASSPORT, PHONE, ACCOUNT, PLATE)}
        # whom records name beside those they are about
        self._others = {by: DistinctKeys() for by in (ID_NUMBER, PASSPORT)}
        # numbers beside another key: looked at only where others are known by theirs
        self._linked = DistinctKeys()
        self._waiting: dict[int, array[int]] = {}
        self._distinct: dict[str, DistinctKeys] = {}
        # The bit of each kind, in the order in which they came; further kinds than there are bits have none.
        self._bits: dict[str, int] = {}

    def add(self, tally: Tally) -> None:
        """Take the hashes of a part of the scan."""
        for (kind, by), keys in tally.people.items():
            self._by[by].update(keys, self._bit(kind))
        for kind, keys in tally.distinct.items():
            self._distinct.setdefault(kind, DistinctKeys()).update(keys)
        self._by[ID_NUMBER].update(tally.minors, MINOR)
        for (kind, by), keys in tally.others.items():
            self._others[by].update(keys, self._bit(kind))
        self._others[ID_NUMBER].update(tally.minor_others, MINOR)
        for kind, keys in tally.linked.items():
            self._waiting.setdefault(self._bit(kind) | LINKED, array("Q")).extend(keys)
        if sum(map(len, self._waiting.values())) > WAITING:
            self._link()

    def _link(self) -> None:
        for mark, keys in self._waiting.items():
            for begin in range(0, len(keys), STEP):  # a million numbers at once are 130 MB
                self._linked.update(keys[begin : begin + STEP], mark)
        self._waiting = {}

    def _bit(self, kind: str) -> int:
        if kind not in self._bits and len(self._bits) < KINDS:
            self._bits[kind] = 1 << len(self._bits)
        return self._bits.get(kind, 0)

    def into(self, summary: Summary, as_of: date) -> None:
        """Write the counts: at most everybody who is named by any key, at least those of the largest kind of key."""
        if len(self._by[PHONE]):
            self._link()
        marks = {by: keys.marks() for by, keys in self._by.items()}
        phones = self._by[PHONE].beside(self._linked)
        counts = {by: sum(found.values()) for by, found in marks.items()}
        counts[PHONE] = sum(count for (_, linked), count in phones.items() if not linked)
        # who is named beside others is somebody else, but may be no more than that in any record
        others = {by: keys.beside(self._by[by]) for by, keys in self._others.items() if len(keys)}
        further = sum(count for found in others.values() for (_, known), count in found.items() if not known)
        # whom only an account or a vehicle names is somebody, too, but of none of the three keys that are told
        summary.people = {
            "at_least": max(counts.values()),
            "at_most": sum(counts.values()) + further,
            "by_id_number": counts[ID_NUMBER],
            "by_phone": counts[PHONE],
            "by_passport": counts[PASSPORT],
        }
        if further:
            summary.people["named_beside"] = further
        if any(keys.full for keys in self._by.values()):
            summary.people["capped"] = True
        summary.records_distinct = {kind: len(keys) for kind, keys in self._distinct.items()}
        minors = sum(count for mark, count in marks[ID_NUMBER].items() if mark & MINOR) + sum(
            count for (mark, known), count in others.get(ID_NUMBER, {}).items() if mark & MINOR and not known & MINOR
        )
        summary.minors = {"as_of": as_of.isoformat(), "count": minors}
        most = summary.people["at_most"]
        summary.records_people = {kind: _of_kind(marks, phones, others, bit, most) for kind, bit in self._bits.items()}
        every = sum(marks.values(), Counter[int]())
        summary.dossiers = sum(count for mark, count in every.items() if self._categories(mark) >= DOSSIER)

    def _categories(self, mark: int) -> int:
        return len({kind.partition(".")[0] for kind, bit in self._bits.items() if mark & bit})


def _of_kind(
    marks: Mapping[str, Counter[int]],
    phones: Counter[tuple[int, int]],
    others: Mapping[str, Counter[tuple[int, int]]],
    bit: int,
    most: int,
) -> dict[str, int]:
    """How many people the records of a kind are on, out of so many at most."""
    counts = [sum(count for mark, count in marks[by].items() if mark & bit) for by in marks if by != PHONE]
    # somebody whose ID number stands in other kinds only is known by a mobile number alone here
    counts.append(sum(count for (mark, linked), count in phones.items() if mark & bit and not linked & bit))
    minors = sum(count for mark, count in marks[ID_NUMBER].items() if mark & bit and mark & MINOR)
    further = 0
    for found in others.values():
        named = [(mark, count) for (mark, known), count in found.items() if mark & bit and not known & bit]
        further += sum(count for _, count in named)
        minors += sum(count for mark, count in named if mark & MINOR)
    return {"at_least": min(max(counts), most), "at_most": min(sum(counts) + further, most), "minors": minors}


def keyed_hash(key: bytes, by: str, normalised: str) -> int:
    """The person's key in events: 64 bits of a keyed hash, which tells nothing without the key of the scan."""
    digest = _keyed(key, by).copy()
    digest.update(_alike(by, (normalised,)).encode("utf-8", "replace"))
    return int.from_bytes(digest.digest(), "big")


def person_counts(key: bytes, by: str, values: Sequence[str]) -> array[int]:
    """What people are counted by: 64 bits of a keyed hash of each value, which holds no line end."""
    return _counts(key, by, _alike(by, values).encode("utf-8", "replace").split(b"\n") if values else ())


def _alike(by: str, values: Sequence[str]) -> str:
    """The values on lines, spelled alike where they name one person: small letters, old numbers, zones."""
    lines = "\n".join(values).upper()
    if by == ID_NUMBER and len(lines) + 1 != len(values) * (ID_SIZE + 1):
        from pii_scan.validators.identity import renewed  # seldom

        lines = _OLD_NUMBER.sub(lambda found: renewed(found[0]), lines)
    if by == PASSPORT and "<" in lines:
        lines = _ZONE.sub(lambda found: found[1].rstrip("<"), lines)
    return lines


def count_others(tally: Tally, key: bytes, kind: str, by: str, values: Sequence[str], as_of: date) -> None:
    """Count whom records name beside those they are about. A further mobile number is taken for the same person's."""
    if by in (ID_NUMBER, PASSPORT):
        counts = person_counts(key, by, values)
        tally.name(kind, by, counts)
        tally.minor_others.extend(one for one, value in zip(counts, values, strict=True) if is_minor(by, value, as_of))


def record_counts(key: bytes, contents: Sequence[bytes]) -> array[int]:
    """What records are counted by: 64 bits of a keyed hash of each, without what divides its cells and words.

    So a row is the same with other delimiters, with or without quotes, and in a sheet.
    """
    left = b"\n".join(contents).translate(None, _BETWEEN).split(b"\n")
    if len(left) > len(contents):
        left = [content.translate(None, _BETWEEN + b"\n") for content in contents]
    return _counts(key, "", left)


def _counts(key: bytes, by: str, values: Iterable[bytes]) -> array[int]:
    return array("Q", b"".join(map(partial(siphash, _seed(key, by)), values)))


@lru_cache(64)
def _seed(key: bytes, by: str) -> int:
    # as many bits as a C long has; what is counted by leaves the memory of no process but for another of the scan
    return array("l", _keyed(key, by).digest())[0]


@lru_cache(64)
def _keyed(key: bytes, by: str) -> blake2b:
    """The hash to go on with: to begin with the key anew for every person costs as much as the rest."""
    key = key if len(key) <= blake2b.MAX_KEY_SIZE else blake2b(key).digest()
    return blake2b(f"{by}\0".encode(), digest_size=8, key=key)


def is_minor(by: str, normalised: str, as_of: date) -> bool:
    """Whether an ID number's birth date says that its holder is born and under 14 on a day."""
    if by != "id_number" or len(normalised) != 18 or not normalised[6:14].isdigit():
        return False
    born = (int(normalised[6:10]), int(normalised[10:12]), int(normalised[12:14]))
    return 0 <= as_of.year - born[0] - ((as_of.month, as_of.day) < born[1:]) < 14
