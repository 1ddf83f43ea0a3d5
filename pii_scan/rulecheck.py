"""The linter and tester behind ``rules check``: examples through the scan's own path, then mutations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pii_scan.engine import Engine, build
from pii_scan.formats import text_chunks
from pii_scan.formats.sections import Sections
from pii_scan.model import Example, Match, Rule, RuleSet, band


@dataclass(frozen=True, slots=True)
class Failure:
    """What is wrong with a rule: one line for people."""

    rule: str
    pack: str
    text: str


def find(engine: Engine, text: str) -> list[Match]:
    """All matches in a text, as a scan of a file with this content would make them."""
    found: list[Match] = []
    sections = Sections(engine.is_label)
    for chunk in text_chunks([text.encode()], engine.is_label):
        found += engine.matches(chunk, all_rules=True, sections=sections.enter)
    return found


def _found(engine: Engine, rule: Rule, text: str) -> list[Match]:
    matches = [m for m in find(engine, text) if m.rule == rule.id]
    return matches if rule.supports else [m for m in matches if band(m.confidence) != "low"]


def example_failures(engine: Engine, rule: Rule) -> Iterator[str]:
    """What the rule's examples say against it."""
    for example in rule.examples:
        matches = _found(engine, rule, example.text)
        values = tuple(m.value for m in matches)
        if values != example.finds:
            yield f"example {_short(example)}: finds {list(values)}, not {list(example.finds)}"
        elif example.band and any(band(m.confidence) != example.band for m in matches):
            yield f"example {_short(example)}: band {band(matches[0].confidence)}, not {example.band}"
    for example in rule.negative_examples:
        values = tuple(m.value for m in _found(engine, rule, example.text))
        if values:
            yield f"negative example {_short(example)}: finds {list(values)} ({example.why})"


def _short(example: Example) -> str:
    text = example.text if len(example.text) <= 60 else example.text[:57] + "..."
    return repr(text)


# --- mutations -----------------------------------------------------------------------------------------------------


def without_bounds(pattern: str) -> str:
    """The pattern without the lookarounds that it begins and ends with."""
    while found := re.match(r"\(\?<?[!=]", pattern):
        stop = _closing(pattern, found.start())
        if stop >= len(pattern):
            break
        pattern = pattern[stop:]
    while pattern.endswith(")"):
        start = _opening(pattern)
        if start <= 0 or not re.match(r"\(\?<?[!=]", pattern[start:]):
            break
        pattern = pattern[:start]
    return pattern


def _closing(pattern: str, start: int) -> int:
    """The index behind the group that opens at ``start``."""
    depth, index, in_class = 0, start, False
    while index < len(pattern):
        sign = pattern[index]
        if sign == "\\":
            index += 2
            continue
        if in_class:
            in_class = sign != "]"
        elif sign == "[":
            in_class = True
            index += pattern[index + 1 : index + 2] in ("^", "]")
        elif sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
            if depth == 0:
                return index + 1
        index += 1
    return len(pattern)


def _opening(pattern: str) -> int:
    """Where the last top-level group of the pattern opens, if it ends the pattern; else -1."""
    index = 0
    while index < len(pattern):
        sign = pattern[index]
        if sign == "\\":
            index += 2
        elif sign == "[":
            index += 1
            index += pattern[index : index + 1] == "^"
            index += pattern[index : index + 1] == "]"
            while index < len(pattern) and pattern[index] != "]":
                index += 2 if pattern[index] == "\\" else 1
            index += 1
        elif sign == "(":
            stop = _closing(pattern, index)
            if stop == len(pattern):
                return index
            index = stop
        else:
            index += 1
    return -1


def mutants(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """The rule with one part taken away: each must make an example fail."""
    for name in rule.validators:
        rest = tuple(v for v in rule.validators if v != name)
        yield f"validator {name}", rule._replace(validators=rest)
    bare = without_bounds(rule.pattern)
    if bare != rule.pattern:
        yield "boundaries", rule._replace(pattern=bare)
    if rule.labels and rule.labelled:
        yield "labels", rule._replace(labels=())


def check(engine: Engine, only: frozenset[str] | None = None) -> list[Failure]:
    """Every failure of every rule: examples in an engine that scans use and in the reference, then mutations.

    The engine must keep known values: examples are made of them.
    """
    failures: list[Failure] = []
    ruleset = engine.ruleset
    engines = [engine] if engine.name == "regex" else [engine, build(ruleset, None, True, "regex")]
    for rule in ruleset.rules:
        if only is not None and rule.id not in only:
            continue
        wrong: list[str] = []
        for one in engines:
            wrong += [f"[{one.name}] {text}" for text in example_failures(one, rule)]
        if not wrong:
            wrong += [f"{part} can be dropped and no example fails: add one" for part in survivors(ruleset, rule)]
        failures += [Failure(rule.id, rule.pack, text) for text in wrong]
    return failures


def survivors(ruleset: RuleSet, rule: Rule) -> Iterator[str]:
    """The parts of a rule that its examples do not need."""
    for part, mutant in mutants(rule):
        rules = tuple(mutant if other.id == rule.id else other for other in ruleset.rules)
        engine = build(ruleset.with_rules(rules), None, True, "regex")
        if not any(True for _ in example_failures(engine, mutant)):
            yield part
