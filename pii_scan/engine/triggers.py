"""Triggers: cheap shapes that the compiled engine looks for before a rule's pattern is tried."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from pii_scan.rulepack import Rule

# How far before a trigger's end a match may begin, in bytes: the longest text of a rule, Han at three bytes.
BACK = 192
# A run of digits may stand behind a country prefix, a bracket or a lead word.
BEFORE_DIGITS = 12
_DIGITS = re.compile(r"digits:(\d+)(?:-(\d+))?\Z")


class Trigger(NamedTuple):
    """One expression of a database. Its matches at an end offset give regions where its rules may begin.

    back and ahead: the region is [end - back, end + ahead]. digits: the run's length, 0 for other shapes.
    """

    expression: bytes
    caseless: bool
    group: str
    back: int
    ahead: int
    digits: int
    rules: tuple[int, ...]


def collect(rules: Iterable[tuple[int, Rule]]) -> tuple[list[Trigger], list[int]]:
    """The triggers of all rules, equal ones merged, and the indexes of rules that have none that can be derived."""
    merged: dict[Trigger, list[int]] = {}
    without: list[int] = []
    for index, rule in rules:
        triggers = list(_of(rule))
        if not triggers:
            without.append(index)
        for trigger in triggers:
            merged.setdefault(trigger, []).append(index)
    return [trigger._replace(rules=tuple(dict.fromkeys(owners))) for trigger, owners in merged.items()], without


def _of(rule: Rule) -> Iterable[Trigger]:
    for text in rule.trigger:
        lengths = _DIGITS.match(text)
        if lengths:
            first = int(lengths.group(1))
            for length in range(first, int(lengths.group(2) or first) + 1):
                expression = b"[^0-9][0-9]{%d}[^0-9]" % length
                yield Trigger(expression, False, "digits", length + BEFORE_DIGITS, 0, length, ())
        elif text == "labels":
            yield from _labels(rule)
        else:
            group = "shapes" if re.search(r"[\[\\]", text) else "words"
            yield Trigger(text.encode(), False, group, BACK, 0, 0, ())


def _labels(rule: Rule) -> Iterable[Trigger]:
    from pii_scan.engine.labels import tokens

    ahead = 3 * rule.reach + 8
    for label in rule.labels:
        if label.isascii():
            parts = [re.escape(part) for part in tokens(label)] or [re.escape(label)]
            yield Trigger("[ _-]?".join(parts).encode(), True, "words", BACK, ahead, 0, ())
        else:
            yield Trigger(re.escape(label).encode(), False, "words", BACK, ahead, 0, ())
