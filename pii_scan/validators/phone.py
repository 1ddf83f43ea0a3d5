"""Telephone numbers and what identifies phones and SIM cards; e-mail addresses."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from pii_scan.lazy import lazy_re
from pii_scan.model import Verdict
from pii_scan.named import NamedTuple

from .spelling import Tables, Validator, compact, is_digits, luhn_holds

# MIIT's allocation to March 2023; table ``mobile_segments`` goes before it.
_UNUSED = {*range(140, 145), 154, 160, 161, 163, 164, 168, 169, 174, 179, 194}
_SEGMENTS = frozenset(map(str, [*({*range(130, 200)} - _UNUSED), 1619, 1740, 17410, 17411, 17412, 1749]))
# Bytes: what is a multiple of it is the size of something, as 17179869184 is.
_MEMORY = 1 << 28

_GAP = r"[ \t\u00a0\u3000.·\-–—]{0,3}"
_LANDLINE = lazy_re(
    rf"[(（]?(?:(?:\+|00)?86[)）]?{_GAP}[(（]?0?|0)(10|2[0-57-9]|[3-9][0-9]{{2}})[)）]?{_GAP}"
    rf"([2-8][0-9]{{2,3}}){_GAP}([0-9]{{4}})(?:(?:{_GAP}(?:转|[Ee]xt\.?|[xX#]){_GAP}|[-–—])([0-9]{{1,6}}))?"
)
_LONGEST = 60

_IMSI_NETWORKS = frozenset(("00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "11", "15", "20"))
_ICCID = lazy_re(r"8986[0-9](?:[0-9A-F]{14}|[0-9A-F]{15})")
_ICCID_SCORE = 0.05
_INTERNATIONAL = lazy_re(r"\+[1-9][0-9]{6,14}")

_LOCAL = lazy_re(r"[a-z0-9_](?:[a-z0-9._%+\-]{0,62}[a-z0-9_%+\-])?")
_DOMAIN = lazy_re(r"(?:[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}")
_VERSION = lazy_re(r"v?[0-9]+\.[0-9]")
_NUMBER_OR_DENSITY = lazy_re(r"[0-9]+x?")
# Suffixes of files that are no top-level domain.
_SUFFIX = lazy_re(
    "avif|bak|bmp|bz2|cfg|class|conf|css|csv|dat|dll|docx?|eot|exe|gif|gz|html?|ico|ini|jar|jpe?g|jsx?|json|less|lock|log"
    "|mjs|mp[34]|otf|pdf|php|png|pptx?|psd|rar|scss|sql|svg|tar|tgz|tiff?|tmp|toml|tsx?|ttf|txt|vue|war|webp|whl|woff2?"
    "|xlsx?|xml|xz|ya?ml"
)


def _segments(table: Any) -> frozenset[str]:
    """From table ``mobile_segments``: the prefixes of numbers with 11 digits."""
    if not table:
        return _SEGMENTS
    kinds = [kind for kind in table["segments"].values() if int(kind["length"]) == 11]
    return frozenset(str(prefix) for kind in kinds for prefix in kind["prefixes"])


def _areas(table: Any) -> frozenset[str]:
    """From table ``area_codes``: the codes without their 0."""
    return frozenset(
        str(code)[1:] for part in ("three_digits", "four_digits", "merged") for code in table.get(part, ())
    )


def _bare_mobile(text: str) -> str:
    value = compact(text)
    for prefix in ("+86", "0086", "86", "0"):
        if value.startswith(prefix) and len(value) == 11 + len(prefix):
            return value[len(prefix) :]
    return value


def mobile_segment(tables: Tables) -> Validator:
    """A mainland mobile number: 11 digits of an allocated segment (MIIT, 2023), perhaps behind +86, 0086, (86) or 0.

    The 0 is dialled for another province. It has no check digit; a multiple of 256 MiB is a size. Segments from table
    ``mobile_segments``, else from the allocation to March 2023.

    >>> mobile_segment({})("(+86) 138-0013-8000")
    Verdict(ok=True, normalised='13800138000', evidence=('prefix',), score=0.0)
    """
    segments = cache(lambda: _segments(tables.get("mobile_segments")))

    def check(text: str) -> Verdict:
        value = text if len(text) == 11 and is_digits(text) else _bare_mobile(text)
        if len(value) != 11 or value[0] != "1" or not is_digits(value):
            return Verdict(False, value)
        known = segments()
        if value[:3] not in known and value[:4] not in known and value[:5] not in known:
            return Verdict(False, value)
        return Verdict(int(value) % _MEMORY != 0, value, ("prefix",))

    return check


def landline_cn(tables: Tables) -> Validator:
    """A mainland landline number with its area code (MIIT), the country code and an extension being optional.

    No check digit: the area code is in table ``area_codes``, the local number begins with 2 to 8 and has seven or eight
    digits, eight where the area code has two. Normalised: 0 area - number [- extension].

    >>> landline_cn({})("+86 (10) 6234 5678转801")
    Verdict(ok=True, normalised='010-62345678-801', evidence=('region',), score=0.0)
    """
    areas = cache(lambda: _areas(tables.get("area_codes") or {}))

    def check(text: str) -> Verdict:
        parts = _LANDLINE.fullmatch(text.strip()) if len(text) <= _LONGEST else None
        if parts is None:
            return Verdict(False, compact(text))
        area, first, second, extension = parts.groups()
        value = f"0{area}-{first}{second}" + (f"-{extension}" if extension else "")
        known = areas()
        ok = (not known or area in known) and (len(area) == 3 or len(first) == 4)
        return Verdict(ok, value, ("region",) if ok else ())

    return check


@lru_cache(maxsize=4096)
def _is_valid_abroad(number: str) -> bool:
    import phonenumbers  # 20 ms that most scans need not pay

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return False
    return parsed.country_code != 86 and phonenumbers.is_valid_number(parsed)


def international(_tables: Tables) -> Validator:
    """A telephone number outside the mainland, written with + or 00 (ITU-T E.164), valid by its country's own plan.

    No check digit: the plans are those of the package ``phonenumbers``. Normalised: E.164.

    >>> international({})("+852 2123 4567")
    Verdict(ok=True, normalised='+85221234567', evidence=('phonenumbers',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text.replace("(0)", ""))
        if value.startswith("00"):
            value = "+" + value[2:]
        if _INTERNATIONAL.fullmatch(value) is None or value.startswith("+86"):
            return Verdict(False, value)
        ok = _is_valid_abroad(value)
        return Verdict(ok, value, ("phonenumbers",) if ok else ())

    return check


def imei(_tables: Tables) -> Validator:
    """A device's IMEI, given by its maker within a range of the GSMA (3GPP TS 23.003): 15 digits, the last by Luhn.

    >>> imei({})("49-015420-323751-8")
    Verdict(ok=True, normalised='490154203237518', evidence=('checksum',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        ok = len(value) == 15 and is_digits(value) and luhn_holds(value)
        return Verdict(ok, value, ("checksum",) if ok else ())

    return check


def imsi(_tables: Tables) -> Validator:
    """A SIM's IMSI in China (ITU-T E.212): 460, a network in use, ten digits. It has no check digit.

    >>> imsi({})("460001234567890")
    Verdict(ok=True, normalised='460001234567890', evidence=('prefix',), score=0.0)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        ok = len(value) == 15 and is_digits(value) and value[:3] == "460" and value[3:5] in _IMSI_NETWORKS
        ok = ok and len(set(value[5:])) > 1
        return Verdict(ok, value, ("prefix",) if ok else ())

    return check


def iccid(_tables: Tables) -> Validator:
    """A SIM card's ICCID in China (ITU-T E.118, YD/T): 8986, network, 19 or 20 signs, some of them hexadecimal.

    Not every operator keeps the Luhn digit of E.118, so that it adds to the score and is no veto.

    >>> iccid({})("89860000000000000001")
    Verdict(ok=True, normalised='89860000000000000001', evidence=('prefix', 'checksum'), score=0.05)
    """

    def check(text: str) -> Verdict:
        value = compact(text)
        if len(value) > 20 or _ICCID.fullmatch(value) is None:
            return Verdict(False, value)
        if is_digits(value) and luhn_holds(value):
            return Verdict(True, value, ("prefix", "checksum"), _ICCID_SCORE)
        return Verdict(True, value, ("prefix",))

    return check


class _Domains(NamedTuple):
    """Top-level domains; those of ``doubtful`` are suffixes of files as well. Without a table any shape will do."""

    known: frozenset[str]
    doubtful: frozenset[str]

    @classmethod
    def read(cls, table: Any) -> _Domains:
        doubtful = frozenset(map(str, table.get("file_suffixes", {}).get("country", ())))
        listed = (str(tld) for part in ("country", "generic") for tld in table.get(part, ()))
        return cls(doubtful.union(listed), doubtful)

    def accept(self, local: str, domain: str) -> bool:
        parts = _DOMAIN.fullmatch(domain) if len(domain) <= 253 else None
        if parts is None or _VERSION.match(domain):
            return False
        *labels, tld = domain.split(".")
        if _SUFFIX.fullmatch(tld) or (self.known and tld not in self.known):
            return False
        if tld not in self.doubtful:
            return True
        return not any(map(_NUMBER_OR_DENSITY.fullmatch, labels)) and not _SUFFIX.fullmatch(local.rpartition(".")[2])


def _is_local(local: str) -> bool:
    return _LOCAL.fullmatch(local) is not None and "--" not in local and ".." not in local


def email(tables: Tables) -> Validator:
    """An e-mail address as people have them (RFC 5321, dot-atom, ASCII), under a top-level domain of IANA.

    No check digit. Table ``tlds`` lists the domains; file suffixes (``icon@2x.png``), versions (``pkg@1.0.0-beta.js``)
    and joined fields (``a--b@c``) are no addresses. Normalised: lower case.

    >>> email({})("Test@Example.com")
    Verdict(ok=True, normalised='test@example.com', evidence=('tld',), score=0.0)
    """
    domains = cache(lambda: _Domains.read(tables.get("tlds") or {}))

    def check(text: str) -> Verdict:
        value = text.strip().lower()
        local, _, domain = value.partition("@")
        ok = value.isascii() and _is_local(local) and domains().accept(local, domain)
        return Verdict(ok, value, ("tld",) if ok else ())

    return check
