"""Plain forms: values as they are usually written, tested for a whole column at once.

A plain form takes some of what a rule takes, never more, and says nothing of the rest. What it takes is as sure as any
value of the rule in the same column, and nothing else can be found inside it that is surer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from functools import cache
from operator import eq

from pii_scan.engine.confirm import ADDED
from pii_scan.model import Rule, Verdict
from pii_scan.validators.spelling import PROVINCES

# The normalised value of each text, or nothing where it has not the form. No text holds a line end.
Plain = Callable[[Sequence[bytes]], list[str]]
# What the validators of the rule say of a value.
Check = Callable[[str], Verdict]

# Texts of which is remembered what was said.
REMEMBERED = 1 << 15
# Characters of the longest address, and numbers that are none of one; beside a letter fewer digits may stand.
ADDRESS = 100
_ODD_NUMBER = re.compile(rb"[0-9]{6}|[0-9][A-Za-z]|[A-Za-z][0-9]")
_ONES = bytes.maketrans(b"0123456789", b"1111111111")
_DOMAIN = re.compile("@(.*)")
_SIZE = 18
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
# For each place what a digit adds to the sum: at most 10, so that the sum of all stays within a byte.
_ADDS = [bytes((code - 48) * weight % 11 if 48 <= code < 58 else 0 for code in range(256)) for weight in _WEIGHTS]
_CHECKS = bytes(b"10X98765432"[total % 11] for total in range(256))
_DAYS = r"(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])(?:29|30)|(?:0[13578]|1[02])31"


def of_rule(rule: Rule, check: Check) -> Plain:
    """The plain form of a rule's values; for most rules each text is tried on its own."""
    make = _FORMS.get(rule.id)
    return make(rule, check) if make else each(rule, check)


def each(rule: Rule, check: Check) -> Plain:
    """Each text is tried on its own; what was said is remembered, for names and places come again and again."""
    pattern, group = rule.compiled, "value" if "value" in rule.pattern_groups else 0
    said: dict[bytes, str] = {b"": ""}

    def normalised(text: str) -> str:
        match = pattern.match(text)
        if match is None or match.span(group) != (0, len(text)):
            return ""
        verdict = check(text)
        return verdict.normalised if verdict.ok and 0 <= verdict.score <= ADDED else ""

    def take(texts: Sequence[bytes]) -> list[str]:
        if len(said) > REMEMBERED:
            said.clear()
        with suppress(KeyError):
            return [*map(said.__getitem__, texts)]
        for text in set(texts).difference(said):
            said[text] = normalised(text.decode("utf-8", "replace"))
        return [*map(said.__getitem__, texts)]

    return take


def _shaped(form: str) -> Callable[[Sequence[bytes]], list[str]]:
    """Of each text, itself where it has the form, or nothing: all of them in one go."""
    all_alike = re.compile(rf"(?:(?:{form})?\n)*+".encode()).fullmatch
    pattern = re.compile(rf"^({form})$|^.*$".encode(), re.MULTILINE)

    def take(texts: Sequence[bytes]) -> list[str]:
        joined = b"\n".join(texts)
        if not all_alike(joined + b"\n"):
            joined = b"\n".join(pattern.findall(joined))
        return joined.decode("ascii").split("\n")

    return take


def _prc_id18(_rule: Rule, _check: Check) -> Plain:
    """18 characters without signs between them, born from 1900."""
    heads, this_year = "|".join(sorted(PROVINCES)), date.today().year
    years = "|".join(f"{year:02}" for year in range(this_year - 1999))
    leap = "|".join(str(year) for year in range(1904, this_year + 1, 4))
    born = f"(?:19[0-9]{{2}}|20(?:{years}))(?:{_DAYS})|(?:{leap})0229"
    shaped = _shaped(f"(?:{heads})[0-9]{{4}}(?:{born})[0-9]{{3}}[0-9X]")

    def take(texts: Sequence[bytes]) -> list[str]:
        found = shaped(texts)
        joined = "".join(found).encode()
        wanted, there = _check_digits(joined), joined[_SIZE - 1 :: _SIZE]
        if wanted == there:
            return found
        right = map(eq, wanted, there)
        return [value if value and next(right) else "" for value in found]

    return take


def _check_digits(joined: bytes) -> bytes:
    """The right check digit of each number, by adding up places of all numbers at once.

    The bytes of one place, as one large number, are added to those of the next: no byte ever overflows.
    """
    total = sum(int.from_bytes(joined[place::_SIZE].translate(adds), "big") for place, adds in enumerate(_ADDS))
    return total.to_bytes(len(joined) // _SIZE, "big").translate(_CHECKS)


def _mobile(_rule: Rule, check: Check) -> Plain:
    """Eleven digits; no segment is longer than five."""
    shaped = _shaped("1[3-9][0-9]{9}")
    allowed = cache(lambda head: not head or check(f"{head}000000").ok)

    def take(texts: Sequence[bytes]) -> list[str]:
        values = shaped(texts)
        if all(map(allowed, {value[:5] for value in values})):
            return values
        return [value if allowed(value[:5]) else "" for value in values]

    return take


def _email(rule: Rule, check: Check) -> Plain:
    """Words and points before the @; domains under which it does not matter what stands before it."""
    shaped = _shaped(r"[A-Za-z0-9_]{1,20}(?:\.[A-Za-z0-9_]{1,20}){0,2}@[A-Za-z0-9.-]{1,200}")
    pattern = rule.compiled
    # names that the pattern or the validator would take for something else
    odd = re.compile("\n(?:git|svn|hg|gitlab|gerrit|gitea)@")

    def is_allowed(domain: str) -> bool:
        texts = (f"{local}@{domain}" for local in ("a", "png"))
        return bool(domain) and all(pattern.fullmatch(text) and check(text).ok for text in texts)

    allowed = cache(is_allowed)

    def take(texts: Sequence[bytes]) -> list[str]:
        joined = "\n".join(shaped(texts)).lower()
        values = joined.split("\n")
        if all(map(allowed, set(_DOMAIN.findall(joined)))) and not odd.search(f"\n{joined}"):
            return values
        ends = (value.partition("@")[2] for value in values)
        return [
            value if allowed(domain) and not odd.match(f"\n{value}") else ""
            for domain, value in zip(ends, values, strict=True)
        ]

    return take


def _address(rule: Rule, check: Check) -> Plain:
    """Texts that differ in their digits alone are addresses where one of them is: that one is tried."""
    take_one = each(rule, check)
    # whether texts with these digits or others are addresses; else each is tried by itself
    said: dict[bytes, bool] = {}

    def tells(shape: bytes) -> bool:
        text = shape.decode("utf-8", "replace")
        # of a blank in it, which the normalised value has not, and of a long number the shape does not tell
        return len(text) <= ADDRESS and text.isalnum() and not _ODD_NUMBER.search(shape) and bool(take_one((shape,))[0])

    def take(texts: Sequence[bytes]) -> list[str]:
        if len(said) > REMEMBERED:
            said.clear()
        joined = b"\n".join(texts)
        shapes = joined.translate(_ONES).split(b"\n")
        said.update((shape, tells(shape)) for shape in set(shapes).difference(said))
        values = joined.decode("utf-8", "replace").split("\n")
        told = [*map(said.__getitem__, shapes)]
        if all(told):
            return values
        return [value if one else take_one((text,))[0] for one, value, text in zip(told, values, texts, strict=True)]

    return take


_FORMS: dict[str, Callable[[Rule, Check], Plain]] = {
    "identity.prc_id18": _prc_id18,
    "phone.mobile": _mobile,
    "phone.email": _email,
    "identity.address": _address,
}
