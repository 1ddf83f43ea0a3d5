"""Statements as banks exchange them: MT940, OFX, camt. Each entry is a record of the account in the head above it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.literals import Literals, Sign
from pii_scan.model import SURE
from pii_scan.model.persons import ACCOUNT_KEYS, PERSON_KEYS
from pii_scan.records.groups import Group, Spot, confidence_of, names_document, within
from pii_scan.records.passes import Pass

if TYPE_CHECKING:
    from pii_scan.records import Plan

KIND = "bank.transaction"
# What each notation has in every entry; an entry, and bytes of the longest.
_SIGNS = (b"\n:61:", b"<STMTTRN>", b"<Ntry>")
_ANY_SIGN = Literals(Sign(b"|".join(_SIGNS), *_SIGNS))
_LONGEST = 4000
_ENTRY = lazy_re(
    rb"(?s)(?<=\n):61:[0-9]{6}.{0,%d}?(?=\n:6[0-9]|\n-|\Z)"
    rb"|<STMTTRN>.{0,%d}?(?:</STMTTRN>|(?=<STMTTRN>|</BANKTRANLIST>))|<Ntry>.{0,%d}?</Ntry>" % ((_LONGEST,) * 3)
)
# Entries of the chunk before that are remembered.
_KEPT = 64
# Whom an entry is about, where the head names both.
_KEYS = {**PERSON_KEYS, **ACCOUNT_KEYS}


class Ledgers:
    """Finds the entries, chunk after chunk, and knows whose account the last head named."""

    def __init__(self) -> None:
        self._owner: tuple[Spot, str] | None = None
        # where in the stream the entries of the last chunk stand
        self._entry_spans: list[tuple[int, int]] = []

    def holds(self, at: int) -> bool:
        """Whether a place of the stream is in an entry: who is named there is told of with it."""
        index = bisect_right(self._entry_spans, (at, at)) - 1
        return index >= 0 and at < self._entry_spans[index][1]

    def groups(self, read: Pass, plan: Plan) -> Iterator[Group]:
        """The entries that begin in the own part of a chunk."""
        del self._entry_spans[:-_KEPT]  # the last ones may reach into this chunk, or stand before its own part
        for start, end, owner, seen in self._entries(read.data, read.own, read.spots):
            self._entry_spans.append((read.base + start, read.base + end))
            kind = next(one for one in plan.kinds if one.id == KIND)
            yield Group(kind, start, end, *owner, tuple(seen), "keys", confidence_of("keys", owner[0].confidence))

    def _entries(
        self, data: bytes, own: tuple[int, int], spots: Sequence[Spot]
    ) -> Iterator[tuple[int, int, tuple[Spot, str], list[Spot]]]:
        """Where the entries stand that begin in a part of the data, whose each is, and what else stands in it."""
        # most texts name nobody
        named = self._owner is not None or any(spot.rule in _KEYS for spot in spots)
        if not named or not _ANY_SIGN.ends(data):
            return
        at, known = own[0], list(spots)
        for entry in _ENTRY.finditer(data, own[0]):
            if entry.start() >= own[1]:
                break
            head = [spot for spot in within(known, at, entry.start()) if spot.rule in _KEYS]
            at = entry.end()
            if head and head[-1].confidence >= SURE:
                self._owner = head[-1], _KEYS[head[-1].rule]
            seen = within(known, *entry.span())
            # an entry that names somebody by a document tells of that person
            if self._owner and self._owner[1] != "phone" and not names_document(seen):
                yield (*entry.span(), self._owner, seen)
