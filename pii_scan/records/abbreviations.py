"""English words in the names of columns without their vowels, as old databases shorten them: cstm_name, acct_blnc."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pii_scan.lazy import lazy_re

# Letters that are left of a word: of the shortest one, and of a longer one that is cut off there.
_FEWEST, _CUT = 2, 4
# What one part of a name may stand for at most.
_MOST = 6
# Parts of names that say the same, in the spelling that stands for all of them: who makes a table takes any of them.
_SAME = {
    part: name
    for name, parts in {
        "date": "dt day dte ymd time tm ts timestamp datetime at",
        "no": "num number nbr nr numb",
        "code": "cd cde",
        "name": "nm nme",
        "type": "typ kind category",
        "amount": "amt amnt",
        "balance": "bal",
        "account": "acc acct acnt",
        "address": "addr adr addrs",
        "transaction": "txn trans tran trx tx",
        "licence": "license lic",
        "vehicle": "veh car",
        "arrival": "arr arrive arrived",
        "departure": "dep depart departed",
        "start": "begin beg started",
        "end": "finish ended",
        "expiry": "expire expires expired expiration exp",
        "issue": "issued iss issuing",
        "open": "opened opening",
        "register": "reg registered registration",
        "organisation": "org organization",
        "station": "stn",
        "flight": "flt",
        "hotel": "htl",
        "room": "rm",
        "duration": "dur",
        "location": "loc",
        "passport": "pass psp ppt",
        "currency": "ccy curr cur",
    }.items()
    for part in parts.split()
}
_VOWELS = lazy_re("(?<=.)[aeiou]")
_SHORTENED = lazy_re(r"[a-z][bcdfghjklmnpqrstvwxyz]{1,7}")


def skeletons(words: Iterable[str]) -> dict[str, list[str]]:
    """The words by what is left of them: the first letter and the consonants, all of them or the first four."""
    found = defaultdict[str, dict[str, None]](dict)
    for word in sorted(set(words)):
        left = _VOWELS.sub("", word)
        # nothing is left out of a word that has no vowels, such as the initials of syllables
        if left != word and len(left) >= _FEWEST:
            for short in {left, left[:_CUT]}:
                found[short][word] = None
    return {short: list(long) for short, long in found.items()}


def candidates(parts: Sequence[str], by_skeleton: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
    """What each part of a name may stand for: itself, and where another one is beside it, words that it shortens."""
    return [
        (part, *by_skeleton.get(part, ())[:_MOST]) if len(parts) > 1 and _SHORTENED.fullmatch(part) else (part,)
        for part in parts
    ]


def plain(parts: Sequence[str]) -> list[str]:
    """The parts of a name, each in the spelling that stands for all that say the same."""
    return [_SAME.get(part, part) for part in parts]
