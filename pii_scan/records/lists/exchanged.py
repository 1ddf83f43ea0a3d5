"""Lists as systems exchange them, in notations of their own: statements, passengers of a flight; and deeds of sale.

Each entry is a record: of the account or person in the head above it, or of whom it names itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.literals import Literals, Sign
from pii_scan.model import SURE
from pii_scan.model.persons import ACCOUNT_KEYS, PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.records.groups import DOCUMENTS, Group, Spot, confidence_of, names_document, within
from pii_scan.records.passes import Pass

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Bytes of the longest entry, and lines of the longest one on lines.
_LONGEST, _LINES = 4000, 24
# Whom an entry is about, where the head names both.
_KEYS = {**PERSON_KEYS, **ACCOUNT_KEYS}


class _Notation(NamedTuple):
    """How the entries of a list are written. kind: what each is a record of. signs: what only such entries hold.

    headed: whether the head above them says whose they are; else each names its person by a document. is_of_one:
    whether only who is named first is such a person.
    """

    kind: str
    signs: tuple[bytes, ...]
    entry: bytes
    headed: bool
    is_of_one: bool = False


def _deed(kind: str, thing: str) -> _Notation:
    """Who sells, on the lines below who buys, and the clause that tells what. thing: words that say what it is."""
    signs = tuple(sign.encode() for sign in ("卖方", "出卖人", "出卖方", "转让方", "出让方"))
    buyer = "买方|买受[人方]|受让[人方]|购买方".encode()
    entry = (
        rb"(?:(?<=\n)|\A)[^\n]{0,24}(?:%b)[^\n]{3,200}(?:\n(?:[^\n]{0,200}\n){0,5}?[^\n]{0,24})?(?:%b)[^\n]{3,200}\n"
    )
    entry += rb"(?:[^\n]{0,300}\n){0,6}?[^\n]{0,300}(?:%b)[^\n]{0,300}"
    return _Notation(kind, signs, entry % (b"|".join(signs), buyer, thing.encode()), headed=False, is_of_one=True)


# By the name of the group that finds their entries.
_NOTATIONS = {
    # MT940, OFX and camt
    "statement": _Notation(
        "bank.transaction",
        (b"\n:61:", b"<STMTTRN>", b"<Ntry>"),
        rb"(?<=\n):61:[0-9]{6}.{0,%d}?(?=\n:6[0-9]|\n-|\Z)"
        rb"|<STMTTRN>.{0,%d}?(?:</STMTTRN>|(?=<STMTTRN>|</BANKTRANLIST>))|<Ntry>.{0,%d}?</Ntry>" % ((_LONGEST,) * 3),
        headed=True,
    ),
    # names of a flight as airlines send them (PNL, ADL), and as a terminal of the departure control shows them (PD)
    "passenger": _Notation(
        "travel.flight",
        (b"\n.R/", b" PSPT/", b" TKNE/", b" FOID/"),
        rb"(?<=\n)[1-9][0-9]?[A-Z]{2,30}/[A-Z][^\n]{0,120}(?:\n\.[A-Z]{1,2}/[^\n]{0,120}){1,%d}"
        rb"|(?<=\n)[ ]{0,4}[0-9]{1,3}\.[ ]{1,3}[0-9]?[A-Z]{2,30}/[A-Z][^\n]{0,40}[ ]BN[ ]?[0-9]{1,4}[ ][^\n]{0,120}"
        rb"(?:(?:\n[ ]{2,12}(?![ ]|[0-9]{1,3}\.)[^\n]{1,120}){1,%d}|(?<=[ ])FOID/[^\n]{1,40})" % ((_LINES,) * 2),
        headed=False,
    ),
    # what airlines tell the border of their passengers (UN/EDIFACT PAXLST)
    "crossing": _Notation(
        "border.crossing",
        (b"NAD+FL+",),
        rb"NAD\+FL\+[^']{1,200}'(?:\s{0,4}(?!NAD\+|UN[TZ]\+)[A-Z]{3}\+[^']{0,200}'){1,%d}" % _LINES,
        headed=False,
    ),
    "vehicle": _deed("driving.vehicle", "车牌|号牌|车架号|车辆识别代"),
    "house": _deed("property.housing", "房屋[^\n]{0,12}(?:坐落|座落|位于)|房产证|不动产权|房屋所有权证|建筑面积"),
}
_SIGNS = [sign for notation in _NOTATIONS.values() for sign in notation.signs]
_ANY_SIGN = Literals(Sign(b"|".join(map(re.escape, _SIGNS)), *_SIGNS))
_ENTRY = lazy_re(
    b"(?s)" + b"|".join(b"(?P<%b>%b)" % (name.encode(), notation.entry) for name, notation in _NOTATIONS.items())
)
# Entries of the chunk before that are remembered.
_KEPT = 64


class Exchanged:
    """Finds the entries, chunk after chunk, and knows whom the last head named."""

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
        for start, end, kind_id, owner, seen in self._entries(read.data, read.own, read.spots):
            self._entry_spans.append((read.base + start, read.base + end))
            kind = next(one for one in plan.kinds if one.id == kind_id)
            yield Group(kind, start, end, *owner, tuple(seen), "keys", confidence_of("keys", owner[0].confidence))

    def _entries(
        self, data: bytes, own: tuple[int, int], spots: Sequence[Spot]
    ) -> Iterator[tuple[int, int, str, tuple[Spot, str], list[Spot]]]:
        """Where entries stand that begin in a part of the data, the kind of each, whose it is, and what is in it."""
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
            notation = _NOTATIONS[str(entry.lastgroup)]
            if notation.headed and self._owner and self._owner[1] != "phone" and not names_document(seen):
                yield (*entry.span(), notation.kind, self._owner, seen)
            # a booking of several names each by a document; below a head who has one is told of by it
            for owner in () if notation.headed else _named(seen)[: 1 if notation.is_of_one else None]:
                yield (*entry.span(), notation.kind, owner, seen)


def _named(seen: Sequence[Spot]) -> list[tuple[Spot, str]]:
    """Whom an entry names by documents, each once."""
    sure = {spot.normalised: spot for spot in seen if spot.rule in DOCUMENTS and spot.confidence >= SURE}
    return [(spot, PERSON_KEYS[spot.rule]) for spot in sure.values()]
