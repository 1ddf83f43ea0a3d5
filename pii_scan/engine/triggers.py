"""Triggers: cheap shapes that the compiled engine looks for before a rule's pattern is tried."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from pii_scan.engine.labels import tokens
from pii_scan.lazy import lazy_re
from pii_scan.model import Rule, compile_by_regex
from pii_scan.named import NamedTuple
from pii_scan.patterns import compile_re

# How far before a trigger's end a match may begin, in bytes: the longest text of a rule, Han at three bytes.
BACK = 192
# A run of digits may stand behind a country prefix, a bracket or a lead word.
BEFORE_DIGITS = 12
# A short English label is part of too many words: it is looked for with its neighbours.
SHORT = 5
# From an English label to the first byte of a Chinese character that adjoins it: by ASCII signs, or ： or ， alone.
ADJOINED = (r"[^A-Za-z\x80-\xff]{1,8}[\xe3-\xe9]", r"\xef\xbc[\x8c\x9a]")
_DIGITS = lazy_re(r"digits:(\d+)(?:-(\d+))?\Z")


# Where signs stand in a text, by name: the offsets behind them.
Signs = dict[str, list[int]]


class Trigger(NamedTuple):
    """One expression of a database, and the rules that wait for it.

    digits: the length of a run of digits, 0 for other shapes. label: the expression is a label, not a value. sign: what
    a scan wants to know about a text besides values.
    """

    expression: bytes
    caseless: bool = False
    group: str = "shapes"
    digits: int = 0
    label: bool = False
    rules: tuple[int, ...] = ()
    sign: str = ""


def gated(rule: Rule) -> bool:
    """Whether the rule is nothing without a label: its labels trigger it, and then its shape must stand near."""
    return rule.alone is None


def collect(rules: Iterable[tuple[int, Rule]]) -> tuple[list[Trigger], list[int]]:
    """The triggers of all rules, equal ones merged, and the indexes of rules that have none."""
    merged: dict[Trigger, list[int]] = {}
    without: list[int] = []
    for index, rule in rules:
        if not rule.trigger:
            without.append(index)
            continue
        for trigger in _labels(rule) if gated(rule) else _shapes(rule):
            merged.setdefault(trigger, []).append(index)
    return [trigger._replace(rules=tuple(dict.fromkeys(owners))) for trigger, owners in merged.items()], without


def _shapes(rule: Rule) -> Iterator[Trigger]:
    for text in rule.trigger:
        if text == "labels":
            # only those that ordinary code does not hold
            yield from (trigger for trigger in _labels(rule) if not trigger.expression.isascii())
        elif lengths := _lengths(text):
            for length in lengths:
                yield Trigger(f"[^0-9][0-9]{{{length}}}[^0-9]".encode(), digits=length)
        elif re.search(r"[\[\\]", text):
            yield Trigger(text.encode())
        else:
            yield Trigger(text.encode(), group="words")


def _lengths(text: str) -> range | None:
    found = _DIGITS.match(text)
    return range(int(found.group(1)), int(found.group(2) or found.group(1)) + 1) if found else None


def shape(rule: Rule) -> re.Pattern[bytes] | None:
    """What a gated rule's value must hold, to look for near a label; None where it could be anything."""
    parts = []
    for text in rule.trigger:
        if text == "labels":
            return None
        if lengths := _lengths(text):
            parts.append(f"(?<![0-9])[0-9]{{{lengths.start},{lengths.stop - 1}}}(?![0-9])")
        else:
            parts.append(f"(?:{text})")
    return compile_re("|".join(parts).encode())


def least_digits(wanted: re.Pattern[bytes]) -> int:
    """The fewest digits that a match of a shape holds; 0 where that is not known."""
    try:
        from re import _parser  # type: ignore[attr-defined]

        return _least(_parser.parse(wanted.pattern))
    except Exception:  # another Python, with other ways
        return 0


def _least(parsed: Iterable[tuple[object, Any]]) -> int:
    digits = 0
    for operation, argument in parsed:
        name = str(operation)
        if name == "LITERAL":
            digits += 48 <= argument <= 57
        elif name == "IN":
            digits += all(str(kind) == "RANGE" and 48 <= span[0] <= span[1] <= 57 for kind, span in argument)
        elif name in ("MAX_REPEAT", "MIN_REPEAT"):
            digits += argument[0] * _least(argument[2])
        elif name == "SUBPATTERN":
            digits += _least(argument[-1])
        elif name == "BRANCH":
            digits += min(map(_least, argument[1]))
    return digits


def _labels(rule: Rule) -> Iterator[Trigger]:
    # an English label that must adjoin a value in Chinese is nothing in code that holds none
    tails = ADJOINED if rule.adjoins else ("",)
    for label in (*rule.labels, *rule.hints, *rule.titles, *rule.tails):
        parts = tokens(label)
        if not label.isascii() or not parts:
            yield Trigger(re.escape(label).encode(), group="words", label=True)
        elif sum(map(len, parts)) > SHORT or not label.isalpha():
            body = "[ _-]?".join(re.escape(part) for part in parts)
            yield from _english(body, tails, caseless=True)
        else:
            end = "" if rule.adjoins else "[^a-z]"
            body = "[ _-]?".join("".join(f"[{c.upper()}{c}]" for c in part) for part in parts)
            yield from _english(f"[^A-Za-z]{body}{end}", tails)
            camel = "".join(parts).capitalize()
            yield from _english(f"[a-z]{camel}{end}", tails)


def _english(body: str, tails: Iterable[str], caseless: bool = False) -> Iterator[Trigger]:
    for tail in tails:
        yield Trigger((body + tail).encode("ascii"), caseless=caseless, group="words", label=True)


class Start(NamedTuple):
    """How matches of a rule begin: at the first digit of a run or before it, and with which two digits."""

    before: int
    leads: frozenset[bytes] | None


def start_of(rule: Rule) -> Start:
    """Learnt from the pattern by partial matches, so that a rule costs nothing on runs that it cannot take."""
    starts = {chr(code) for code in range(33, 127)} | set("（＋")
    match = compile_by_regex(rule.pattern).match
    before = any(match(f" {sign}", 1, partial=True) for sign in starts if not sign.isdigit())
    found = {b"%02d" % pair for pair in range(100) if match(f"  {pair:02d}", 2, partial=True)}
    return Start(BEFORE_DIGITS if before else 0, frozenset(found) if 0 < len(found) < 100 else None)
