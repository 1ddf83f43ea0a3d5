"""Compiled databases: built from the rules, checked against their examples, kept in the user's cache."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import accumulate, chain
from operator import itemgetter
from typing import Any

import hyperscan

from pii_scan import cache
from pii_scan.engine import apart, frames
from pii_scan.engine.compiled import GROUPS, SHAPE, CompiledEngine, CompileError, Database, Deferred
from pii_scan.engine.searching import overlapped
from pii_scan.engine.triggers import APART, Start, Trigger, collect, gated, start_of
from pii_scan.engine.view import fold
from pii_scan.model import Rule, RuleSet
from pii_scan.prefilter import kept_name

ALIGNMENTS = 64
# What stands around an example in the self-check: nothing that could be part of a value.
FILLERS = (b"\n", b" ", "。".encode())


def compiled_engine(
    ruleset: RuleSet, folder: cache.StrPath | None, signs: Mapping[str, Sequence[str]]
) -> CompiledEngine:
    """The compiled engine for a rule set and signs, from the cache where it is there and sound.

    Supporting rules are not in it: they are tried only on the lines where another rule found something.
    """
    rules = ruleset.rules
    kept_as = _kept_as(ruleset, signs)
    kept = cache.read(folder, kept_as + ".hs")
    if kept:
        try:
            plain, size, near, slow, starts = kept
            wide = Deferred(size, lambda: _wide(ruleset, signs, folder, kept_as)) if size else None
            databases = [*(_loaded(*one) for one in plain), wide, _loaded(*near)]
            told = {rule: Start(*start) for rule, start in starts.items()}
            return _engine(rules, databases, slow, told, folder)
        except (ValueError, TypeError, hyperscan.HyperscanError):
            pass  # made by something else: build again
    groups, without = _groups(ruleset, signs)
    engine, parts = _build(rules, groups, without)
    engine.folder = folder
    starts = {rule: tuple(start) for rule, start in engine.starts.items()}
    *plain, chinese, near = [([tuple(t) for t in group], part) for group, part in zip(groups, parts, strict=True)]
    cache.write(folder, kept_as + ".wide", chinese)
    cache.write(folder, kept_as + ".hs", (plain, len(chinese[0]), near, engine.slow, starts))
    return engine


def _groups(ruleset: RuleSet, signs: Mapping[str, Sequence[str]]) -> tuple[list[list[Trigger]], list[int]]:
    """The triggers of each of GROUPS, and the rules that have none."""
    triggers, without = collect(
        ((i, rule) for i, rule in enumerate(ruleset.rules) if not rule.supports), ruleset.tables
    )
    for name, expressions in signs.items():
        triggers += [Trigger(one.encode(), caseless=True, group="words", sign=name) for one in expressions]
    return [[trigger for trigger in triggers if trigger.group == group] for group in GROUPS], without


def _loaded(group: Iterable[Sequence[Any]], part: bytes) -> Database | None:
    return Database([Trigger(*fields) for fields in group], part) if part else None


def _wide(ruleset: RuleSet, signs: Mapping[str, Sequence[str]], folder: cache.StrPath | None, kept_as: str) -> Database:
    """The database of what is not ASCII, from the cache or built once more."""
    with suppress(ValueError, TypeError, hyperscan.HyperscanError):
        if found := _loaded(*(cache.read(folder, kept_as + ".wide") or ((), b""))):
            return found
    group = _groups(ruleset, signs)[0][GROUPS.index("wide")]
    built, _ = _database(group)
    if built is None:
        raise CompileError("nothing is left of what was compiled before")
    cache.write(folder, kept_as + ".wide", ([tuple(trigger) for trigger in group], built.serialise()))
    return built


def _kept_as(ruleset: RuleSet, signs: Mapping[str, Sequence[str]]) -> str:
    """What to keep the databases as: all that they depend on."""
    fields = (
        *chain(*signs.values()),
        *GROUPS,
        *Trigger._fields,
        *Start._fields,
        *map(bytes.decode, frames.TRIGGERS),
        *apart.SIDES,
        *APART,
    )
    return kept_name(ruleset.digest, *fields, sys.version)


def _build(
    rules: Sequence[Rule], groups: list[list[Trigger]], without: list[int]
) -> tuple[CompiledEngine, list[bytes]]:
    slow = set(without)
    databases = []
    for group in groups:
        database, refused = _database(group)
        slow |= refused
        databases.append(database)
    digits = {rule for group in groups for trigger in group if trigger.digits for rule in trigger.rules}
    starts = {rule: start_of(rules[rule]) for rule in digits}
    slow |= missed(rules, _engine(rules, databases, (), starts), slow)
    return _engine(rules, databases, slow, starts), [one.serialise() if one else b"" for one in databases]


def _engine(
    rules: Sequence[Rule],
    databases: Sequence[Database | None],
    slow: Collection[int],
    starts: dict[int, Start],
    folder: cache.StrPath | None = None,
) -> CompiledEngine:
    *everywhere, near = databases
    return CompiledEngine(rules, [one for one in everywhere if one], slow, starts, near, folder)


def _database(group: list[Trigger]) -> tuple[Database | None, set[int]]:
    """The database of a group; the rules whose triggers Hyperscan refuses are named, their triggers left out."""
    if not group:
        return None, set()
    try:
        return Database(group), set()
    except CompileError:
        refused: set[int] = set()
        for index, trigger in enumerate(group):
            try:
                Database([trigger])
            except CompileError:
                refused.update(trigger.rules)
                # keeps its id, and can never match: the ids of the others stay what they are
                group[index] = trigger._replace(expression=b"\\x00pii-scan-refused\\x00", rules=())
        return Database(group), refused


def missed(rules: Sequence[Rule], engine: CompiledEngine, known_slow: set[int]) -> set[int]:
    """Rules with an example whose value the triggers do not reach at some alignment: they must take the slow way."""
    bad: set[int] = set()
    for index, rule in enumerate(rules):
        if index in known_slow or rule.supports:
            continue
        for line, at in _values(rule):
            data, starts = _aligned(line, at)
            is_found = _is_shaped if gated(rule) else _is_reached
            if not is_found(engine, index, data, starts):
                bad.add(index)
                break
    return bad


def _is_reached(engine: CompiledEngine, rule: int, data: bytes, starts: Sequence[int]) -> bool:
    """Whether every value is tried that begins at one of the starts."""
    regions = sorted((low, high) for index, low, high in engine.regions(data, {}) if index == rule)
    reached = list(accumulate((high for _, high in regions), max))
    begun = (bisect_right(regions, start, key=itemgetter(0)) for start in starts)
    return all(count and start <= reached[count - 1] for start, count in zip(starts, begun, strict=True))


def _is_shaped(engine: CompiledEngine, rule: int, data: bytes, starts: Sequence[int]) -> bool:
    """Whether every value of a gated rule shows its shape, or needs none: its labels alone trigger it then."""
    if rule not in engine.shaped:
        return True
    places = engine.shapes(b"\n%b\n" % data, starts).get(rule, [])
    following = (places[bisect_right(places, start) :][:1] for start in starts)
    return all(place and place[0] <= start + SHAPE for start, place in zip(starts, following, strict=True))


def _values(rule: Rule) -> list[tuple[bytes, int]]:
    """The line of every value that an example finds, folded, and the byte where the pattern's match begins."""
    found = []
    for example in rule.examples:
        wanted = {fold(text) for text in example.finds}
        for line in fold(example.text).splitlines():
            for match in overlapped(rule.compiled, line):
                value = match.group("value") if "value" in rule.compiled.groupindex else match.group()
                if value in wanted:
                    found.append((line.encode(), len(line[: match.start()].encode())))
    return found


def _aligned(line: bytes, at: int) -> tuple[bytes, list[int]]:
    """The line at many alignments behind each filler, as one text, and where its value begins each time."""
    parts: list[bytes] = []
    starts = []
    size = 0
    for filler in FILLERS:
        for shift in range(ALIGNMENTS):
            part = filler * shift + line + b"\n"
            starts.append(size + len(filler) * shift + at)
            parts.append(part)
            size += len(part)
    return b"".join(parts), starts
