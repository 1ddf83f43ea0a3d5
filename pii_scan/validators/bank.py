"""Payment cards and bank accounts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from pii_scan.model import Verdict
from pii_scan.named import NamedTuple

from .spelling import Tables, Validator, compact, is_date, is_digits, luhn_holds

_UNION_PAY = "62"
_UNION_PAY_LENGTHS = range(16, 20)
# without a label such a number stays low: one random number of 16 to 19 digits in a thousand has 62 and Luhn
_UNKNOWN_BIN_SCORE = -0.25

_CLOCK_LENGTHS = frozenset((8, 12, 14, 17))
_EPOCH_SECONDS = range(978_307_200, 2_019_686_400)  # 2001-01-01 to 2034-01-01, UTC
_CLOCK_SIGNS = str.maketrans("", "", ":/TZ")


class _Issuer(NamedTuple):
    """Who issues the cards behind a prefix, and how long their numbers are."""

    name: str
    lengths: frozenset[int]


class _Issuers:
    """Issuers by prefix; the longest prefix decides."""

    def __init__(self, entries: Iterable[tuple[str, str, Iterable[int]]]) -> None:
        self._issuers: dict[str, _Issuer] = {}
        for prefix, name, lengths in entries:
            known = self._issuers.get(prefix, _Issuer(name, frozenset()))
            self._issuers[prefix] = _Issuer(known.name, known.lengths.union(lengths))
        self._sizes = sorted({len(prefix) for prefix in self._issuers}, reverse=True)

    def find(self, number: str) -> _Issuer | None:
        for size in self._sizes:
            issuer = self._issuers.get(number[:size])
            if issuer is not None:
                return issuer
        return None


def _bank_issuers(table: Any) -> _Issuers:
    """From table ``bins``: bank to length (``"16"`` or ``"16-19"``) to prefixes."""
    entries = []
    for part in ("bins", "other_length"):
        for bank, by_length in (table.get(part) or {}).items():
            for span, prefixes in by_length.items():
                low, _, high = str(span).partition("-")
                lengths = range(int(low), int(high or low) + 1)
                entries += [(str(prefix), str(bank), lengths) for prefix in prefixes]
    return _Issuers(entries)


def _network_issuers(table: Any) -> _Issuers:
    """From table ``card_networks``: network to lengths and ranges of prefixes, both ends included."""
    return _Issuers(
        (str(prefix), str(name), network["lengths"])
        for name, network in (table.get("networks") or {}).items()
        for low, high in network["ranges"]
        for prefix in range(int(low), int(high) + 1)
    )


def luhn(_tables: Tables) -> Validator:
    """Any number of digits whose last one is a check digit by Luhn (ISO/IEC 7812-1 annex B): cards and others.

    From the right every second digit is doubled and its digits added; the sum of all is a multiple of 10.

    >>> luhn({})("6222 6002 6000 1072 444")
    Verdict(ok=True, normalised='6222600260001072444', evidence=('checksum',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        ok = is_digits(value) and luhn_holds(value)
        return Verdict(ok, value, ("checksum",) if ok else ())

    return check


def pan_len(_tables: Tables) -> Validator:
    """The length of a card's number (ISO/IEC 7812): 13 to 19 digits and nothing else.

    >>> pan_len({})("6222 6002 6000 1072 444")
    Verdict(ok=True, normalised='6222600260001072444', evidence=('length',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        ok = 13 <= len(value) <= 19 and is_digits(value)
        return Verdict(ok, value, ("length",) if ok else ())

    return check


def bin_known(tables: Tables) -> Validator:
    """A card's number whose first digits a bank in China issues (ISO/IEC 7812, JR/T 0008), in that bank's length.

    Table ``bins``; the longest known prefix decides. Any other number of 16 to 19 digits that begins with 62 may still
    be UnionPay's, also one of a length that the table does not know of its bank: ok at a lower score.

    >>> icbc = {"bins": {"bins": {"icbc": {"19": ["622202"]}}}}
    >>> bin_known(icbc)("6222020000000000000").evidence, bin_known(icbc)("6222020000000000").evidence
    (('bin:icbc',), ('prefix',))
    """
    issuers = cache(lambda: _bank_issuers(tables.get("bins") or {}))

    def check(text: str) -> Verdict:
        value = compact(text)
        if not is_digits(value):
            return Verdict(False, value)
        issuer = issuers().find(value)
        if issuer is not None and len(value) in issuer.lengths:
            return Verdict(True, value, (f"bin:{issuer.name}",))
        if value[:2] == _UNION_PAY and len(value) in _UNION_PAY_LENGTHS:
            return Verdict(True, value, ("prefix",), _UNKNOWN_BIN_SCORE)
        return Verdict(False, value)

    return check


def card_intl(tables: Tables) -> Validator:
    """The number of a card of an international network (ISO/IEC 7812): issuer range, that network's length, Luhn.

    Table ``card_networks``. Luhn alone would pass a tenth of all numbers.

    >>> visa = {"card_networks": {"networks": {"visa": {"lengths": [16], "ranges": [["4", "4"]]}}}}
    >>> card_intl(visa)("4111 1111 1111 1111")
    Verdict(ok=True, normalised='4111111111111111', evidence=('checksum', 'bin:visa'), score=0.0)
    """
    issuers = cache(lambda: _network_issuers(tables.get("card_networks") or {}))

    def check(text: str) -> Verdict:
        value = compact(text)
        if not is_digits(value) or not luhn_holds(value):
            return Verdict(False, value)
        issuer = issuers().find(value)
        if issuer is None or len(value) not in issuer.lengths:
            return Verdict(False, value)
        return Verdict(True, value, ("checksum", f"bin:{issuer.name}"))

    return check


def iban(_tables: Tables) -> Validator:
    """An international bank account number (ISO 13616), given by the account's bank: country, check digits, account.

    ISO 7064 MOD 97-10 and the country's own length and form, by the package ``python-stdnum``.

    >>> iban({})("GB82 WEST 1234 5698 7654 32")
    Verdict(ok=True, normalised='GB82WEST12345698765432', evidence=('checksum',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        if not (15 <= len(value) <= 34 and value.isascii() and value.isalnum()):
            return Verdict(False, value)
        if not (value[:2].isalpha() and value[2:4].isdigit()):
            return Verdict(False, value)
        ok = _is_iban(value)
        return Verdict(ok, value, ("checksum",) if ok else ())

    return check


def _is_iban(value: str) -> bool:
    if int("".join(str(int(sign, 36)) for sign in value[4:] + value[:4])) % 97 != 1:
        return False
    from stdnum import iban as standard  # its tables cost 40 ms that most scans need not pay

    try:
        return bool(standard.is_valid(value))
    except Exception:  # its is_valid has raised before, e.g. KeyError in country modules
        return False


def not_false_card(tables: Tables) -> Validator:
    """Any number but one with a known bank's first digits and a card's length whose check digit is wrong.

    For account numbers, which cards are given as, too: what only looks like a card is made up.

    >>> icbc = {"bins": {"bins": {"icbc": {"16": ["622202"]}}}}
    >>> not_false_card(icbc)("440100123456789").ok, not_false_card(icbc)("6222020000000001").ok
    (True, False)
    """
    issuers = cache(lambda: _bank_issuers(tables.get("bins") or {}))

    def check(text: str) -> Verdict:
        value = compact(text)
        issuer = issuers().find(value) if is_digits(value) else None
        return Verdict(not issuer or len(value) not in issuer.lengths or luhn_holds(value), value)

    return check


def not_timestamp(_tables: Tables) -> Validator:
    """Any number that is no time: not yyyymmdd[HHMM[SS[fff]]] of 1990 to 2039, not an epoch of 2001 to 2033.

    For account numbers and others that have no check digit. An epoch has 10 digits (seconds) or 13 (milliseconds).

    >>> not_timestamp({})("440100123456789").ok, not_timestamp({})("2016-12-12 10:15:30").ok
    (True, False)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        digits = value.translate(_CLOCK_SIGNS)
        return Verdict(value != "" and not _is_time(digits), value)

    return check


def _is_time(digits: str) -> bool:
    if len(digits) > 17 or not is_digits(digits):
        return False
    if len(digits) in (10, 13):
        return int(digits[:10]) in _EPOCH_SECONDS
    if len(digits) not in _CLOCK_LENGTHS:
        return False
    year = int(digits[:4])
    if not 1990 <= year <= 2039 or not is_date(year, digits[4:8]):
        return False
    clock = digits[8:].ljust(6, "0")
    return int(clock[:2]) < 24 and int(clock[2:4]) < 60 and int(clock[4:6]) <= 60
