"""The compiled engine: Hyperscan in block mode over triggers, in a few small databases."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from itertools import accumulate
from typing import Any

import hyperscan as hs

from pii_scan import cache
from pii_scan.engine.finder import HIT, Hit, Screen
from pii_scan.engine.nearby import ABOVE
from pii_scan.engine.reference import ReferenceEngine
from pii_scan.engine.screens import screen
from pii_scan.engine.searching import chinese_ends
from pii_scan.engine.triggers import BACK, Shapes, Signs, Start, Trigger, gated
from pii_scan.model import Rule
from pii_scan.prefilter import kept_name

# Kept apart: patterns without literals would turn the automaton of the literals into several slow ones. The shapes of
# values that count near their labels only, which nearly all labels in code stand without, are looked for there alone,
# and what holds Chinese text only where a text is not ASCII.
GROUPS = ("words", "shapes", "wide", "near")
# Bytes of the parts of a text that are ASCII or not, and of what around them belongs to what stands in them.
PART, AROUND = 1 << 13, 256
# Where a value may begin around a label's end, in bytes: 20 characters and its own length before, 40 characters behind.
LABEL_BACK, LABEL_AHEAD = 136, 168
# The same for a value that must stand next to its label.
NEXT_BACK, NEXT_AHEAD = 90, 90
# How far behind its beginning a value shows its shape.
SHAPE = 32
_POINT = ord(".")
# What must be known beside that of a text, for the borders of runs.
MARGIN = 4
# Bytes of regions that follow each other and are read in one.
JOINED = 1 << 11
# Selections of triggers that are kept.
PARTS = 256


class CompileError(Exception):
    """An expression that Hyperscan refuses."""


class Database:
    """One Hyperscan database and what its ids stand for."""

    def __init__(self, triggers: Sequence[Trigger], serialised: bytes | None = None) -> None:
        self.triggers, self.size = triggers, len(triggers)
        self.is_wide = all(trigger.group == "wide" for trigger in triggers)
        # of a hit what its trigger adds to its end: all is one byte later in padded
        self._adds = [HIT * (-2 - trigger.bordered) + number for number, trigger in enumerate(triggers)]
        if serialised is None:
            self._db = hs.Database(mode=hs.HS_MODE_BLOCK)
            try:
                self._db.compile(
                    expressions=[trigger.expression for trigger in triggers],
                    ids=list(range(len(triggers))),
                    elements=len(triggers),
                    flags=[hs.HS_FLAG_CASELESS if trigger.caseless else 0 for trigger in triggers],
                )
            except hs.HyperscanError as error:
                raise CompileError(str(error)) from None
        else:
            self._db = hs.loadb(serialised, hs.HS_MODE_BLOCK)
            self._db.scratch = hs.Scratch(self._db)

    def serialise(self) -> bytes:
        """The database as bytes, for the cache."""
        return bytes(hs.dumpb(self._db))

    def places(self, padded: bytes, first: int) -> list[int]:
        """A hit, see ``tables.HIT``, for every trigger that fired; the triggers count from ``first``."""
        found: list[int] = []
        self._db.scan(padded, match_event_handler=_place, context=(found.append, self._adds))
        return [hit + first for hit in found] if first else found

    def ends(self, padded: bytes) -> list[tuple[Trigger, array[int]]]:
        """Every trigger that fired in ``padded`` and where its matches end (exclusive)."""
        found: dict[int, array[int]] = defaultdict(_offsets)
        self._db.scan(padded, match_event_handler=_collect, context=found)
        return [(self.triggers[number], found[number]) for number in sorted(found)]

    def within(self, padded: bytes, spans: Sequence[tuple[int, int]]) -> list[tuple[Trigger, array[int]]]:
        """The same in some spans of it alone, which are in order; what a border cuts may fire, too."""
        if not spans or spans[0] == (0, len(padded)):
            return self.ends(padded) if spans else []
        joined = b"\n".join([b"", *(padded[low:high] for low, high in spans), b""])
        begins = list(accumulate((high - low + 1 for low, high in spans[:-1]), initial=1))
        shifts = [low - begin for (low, _), begin in zip(spans, begins, strict=True)]
        return [
            (trigger, array("I", [end + shifts[bisect_right(begins, end - 1) - 1] for end in ends]))
            for trigger, ends in self.ends(joined)
        ]


class Deferred(Database):
    """A database of so many triggers that is loaded when first asked for: what only Chinese text needs."""

    def __init__(self, size: int, load: Callable[[], Database]) -> None:
        self.size, self.is_wide = size, True
        self._load = load

    def __getattr__(self, name: str) -> Any:
        if name not in ("triggers", "_db", "_adds"):
            raise AttributeError(name)
        vars(self).update(vars(self._load()))
        return getattr(self, name)


def _kept(triggers: Sequence[Trigger], folder: cache.StrPath | None) -> Database:
    """The database of triggers that others of theirs were compiled with: that which the folder keeps, or a new one."""
    texts = (text for one in triggers for text in (one.expression, str(one.caseless)))
    name = kept_name(*texts) + ".hs"
    kept = cache.read(folder, name)
    with suppress(ValueError, TypeError, hs.HyperscanError):  # made by something else: compile it again
        if kept:
            return Database(triggers, kept)
    made = Database(triggers)
    cache.write(folder, name, made.serialise())
    return made


def _offsets() -> array[int]:
    return array("I")


def _collect(trigger: int, _start: int, end: int, _flags: int, found: Any) -> None:
    found[trigger].append(end)


def _place(trigger: int, _start: int, end: int, _flags: int, context: Any) -> None:
    append, adds = context
    append(adds[trigger] + end * HIT)


class CompiledEngine:
    """Regions by triggers; rules that have none go the way of the reference engine."""

    name = "hyperscan"

    def __init__(
        self,
        rules: Sequence[Rule],
        databases: Sequence[Database],
        slow: Collection[int],
        starts: dict[int, Start],
        near: Database | None = None,
        folder: cache.StrPath | None = None,
    ) -> None:
        self.folder = folder
        self._rules = rules
        self._databases = databases
        self._near = near
        # the rules whose values have a shape that must stand near a label
        self.shaped = frozenset(rule for trigger in near.triggers for rule in trigger.rules) if near else frozenset()
        self.slow = tuple(sorted(slow))
        self._reference = ReferenceEngine(self.slow) if slow else None
        self.by_label = tuple(i for i, rule in enumerate(rules) if gated(rule) and not rule.supports)
        self.starts = starts
        self._by_hit: dict[Hit, tuple[int, ...]] = {}
        self._parts: dict[tuple[frozenset[int], bool], CompiledEngine] = {}

    @cached_property
    def _triggers(self) -> Sequence[Trigger]:
        return [trigger for database in self._databases for trigger in database.triggers]

    @cached_property
    def signs(self) -> frozenset[int]:
        """The triggers that are signs, no values."""
        return frozenset(number for number, trigger in enumerate(self._triggers) if trigger.sign)

    @property
    def everywhere(self) -> Sequence[int]:
        """Rules that no trigger speaks of."""
        return self.slow

    def hits(self, data: bytes) -> Sequence[int]:
        """The triggers that fired, by place: HIT times the offset of their last byte, plus their number."""
        padded = _padded(data)
        found: list[int] = []
        first = 0
        ascii_only = data.isascii()
        for database in self._databases:
            if not (ascii_only and database.is_wide):
                found += database.places(padded, first)
            first += database.size
        found.sort()
        return found

    def hit(self, data: bytes, number: int) -> Hit:
        """The trigger that a number stands for, and for digits the first two."""
        place, trigger = divmod(number, HIT)
        digits = self._triggers[trigger].digits
        return (trigger, data[place - digits + 1 : place - digits + 3]) if digits else (trigger, b"")

    def rules_of(self, hit: Hit) -> tuple[int, ...]:
        """The rules that wait for a hit; of digits, those that can begin with the first two."""
        if hit not in self._by_hit:
            trigger, lead = self._triggers[hit[0]], hit[1]
            self._by_hit[hit] = trigger.rules
            if trigger.digits:
                allowed = {rule: self.starts[rule].leads for rule in trigger.rules}
                self._by_hit[hit] = tuple(r for r, leads in allowed.items() if leads is None or lead in leads)
        return self._by_hit[hit]

    def only(self, rules: Collection[int], signs: bool = False) -> CompiledEngine:
        """The triggers of some rules alone, without runs of digits that none of them can take; or of the signs.

        They are kept, here and in the folder: the columns of many tables have the same ones, and to compile them takes
        2 to 50 ms.
        """
        wanted = frozenset(rules), signs
        if wanted not in self._parts:
            if len(self._parts) >= PARTS:
                self._parts.clear()
            self._parts[wanted] = self._part(*wanted)
        return self._parts[wanted]

    def _part(self, rules: Collection[int], signs: bool) -> CompiledEngine:
        groups: dict[bool, list[Trigger]] = {}
        for database in self._databases:
            kept = (self._only(trigger, rules) for trigger in database.triggers if trigger.sign or not signs)
            triggers = [trigger for trigger in kept if trigger.rules or (signs and trigger.sign)]
            # of so few one database of words will do
            groups.setdefault(database.triggers[0].group == "shapes", []).extend(triggers)
        parts = [_kept(group, self.folder) for group in groups.values() if group]
        return CompiledEngine(self._rules, parts, (), self.starts)

    def _only(self, trigger: Trigger, rules: Collection[int]) -> Trigger:
        kept = tuple(rule for rule in trigger.rules if rule in rules)
        leads = [self.starts[rule].leads for rule in kept] if trigger.bordered else []
        if not leads or None in leads:
            return trigger._replace(rules=kept)
        begin = b"|".join(sorted(frozenset[bytes]().union(*filter(None, leads))))
        return trigger._replace(expression=b"[^0-9](?:%b)[0-9]{%d}[^0-9]" % (begin, trigger.digits - 2), rules=kept)

    def screen(self, patterns: Sequence[str]) -> Screen | None:
        """Names the lines of a text that one of the patterns may match."""
        return screen(patterns, self.folder)

    def is_label(self, trigger: int) -> bool:
        """Whether a trigger is a label, which stands beside values."""
        return self._triggers[trigger].label

    def fired(
        self, padded: bytes, wide: Sequence[tuple[int, int]] | None = None
    ) -> Iterator[tuple[Trigger, array[int]]]:
        """Every trigger that fired in a text between two line ends, and where its matches end (exclusive).

        wide: the spans of it that hold all that is not ASCII, where they are known.
        """
        spans = _wide(padded) if wide is None else wide
        for database in self._databases:
            if not database.is_wide:
                yield from database.ends(padded)
            elif spans:
                yield from database.within(padded, spans)

    def regions(self, data: bytes, seen: Signs, shapes: Shapes = tuple) -> Iterator[tuple[int, int, int]]:
        """(rule, low, high): a match of the rule may begin at any byte from low to high. seen: takes the signs.

        shapes: asked where a text is not ASCII.
        """
        padded = _padded(data)
        wide = _wide(padded)
        plain = not wide
        near_labels = {rule: list(chinese_ends(pattern, padded, wide)) for rule, pattern in shapes()} if wide else {}
        for trigger, ends in self.fired(padded, wide):
            if trigger.sign:
                seen[trigger.sign] = sorted([*seen.get(trigger.sign, ()), *(end - 1 for end in ends)])
            for rule in trigger.rules:
                if trigger.label:
                    near_labels.setdefault(rule, []).extend(ends)
                elif trigger.digits:
                    yield from self._runs(rule, trigger, ends, padded)
                else:
                    yield from _spread(rule, ends, BACK, 0, len(data))
        if any(near_labels.values()):
            yield from self._beside(near_labels, padded, plain)
        if self._reference:
            yield from self._reference.regions(data, seen)

    def _beside(self, labels: dict[int, list[int]], padded: bytes, plain: bool) -> Iterator[tuple[int, int, int]]:
        """The regions near the labels of each rule, which end there in padded, in which a value's shape stands."""
        shapes = self.shapes(padded, {end for rule in self.shaped.intersection(labels) for end in labels[rule]})
        size = len(padded) - 2
        for rule, ends in labels.items():
            if plain and self._rules[rule].adjoins:  # names and addresses hold Chinese characters
                continue
            if rule not in self.shaped:
                yield from _joined(_spread(rule, sorted(ends), *_reach(self._rules[rule]), size))
            elif rule in shapes:
                places = shapes[rule]
                for region in _spread(rule, sorted(ends), *_reach(self._rules[rule]), size):
                    first = bisect_left(places, region[1])
                    if first < len(places) and places[first] <= region[2] + SHAPE + 1:
                        yield region

    def shapes(self, padded: bytes, labels: Collection[int]) -> dict[int, list[int]]:
        """Where shapes of each rule's values end around ends of labels, in the text that is padded here, in order.

        What a border cuts may pass for a shape.
        """
        if self._near is None or not labels:
            return {}
        found: dict[int, set[int]] = {}
        for trigger, ends in self._near.within(padded, list(_around(labels, len(padded)))):
            for rule in trigger.rules:
                found.setdefault(rule, set()).update(end - 1 for end in ends)
        return {rule: sorted(places) for rule, places in found.items()}

    def _runs(self, rule: int, trigger: Trigger, ends: Sequence[int], padded: bytes) -> Iterator[tuple[int, int, int]]:
        """Regions for digits; what the rule cannot begin with is left out, as are decimals."""
        before, allowed, decimal, item = self.starts[rule]
        # in data everything stands one byte earlier than in padded
        first = trigger.digits + trigger.bordered
        for end in ends:
            start = end - first
            is_decimal = padded[start - 1] == _POINT and padded[start - 2 : start - 1].isdigit()
            if is_decimal and not (decimal or (item and _numbers_item(padded, start - 1))):
                continue
            if allowed is None or padded[start : start + 2] in allowed:
                yield rule, max(0, start - 1 - before), start - 1


def _numbers_item(padded: bytes, point: int) -> bool:
    """Whether a point stands behind the number of an item with which its line begins."""
    before = padded[max(0, point - 3) : point].rpartition(b"\n")
    return before[1] != b"" and before[2].isdigit()


def _padded(data: bytes) -> bytes:
    """A line end on both sides, so that runs at the borders have a neighbour that is no digit."""
    return b"".join((b"\n", data, b"\n"))  # to format it takes ten times as long


def _wide(data: bytes) -> list[tuple[int, int]]:
    """Spans of a text that hold all of it that is not ASCII, with what stands around it."""
    if data.isascii():
        return []
    spans: list[tuple[int, int]] = []
    for low in range(0, len(data), PART):
        if not data[low : low + PART].isascii():
            first, last = max(0, low - AROUND), min(len(data), low + PART + AROUND)
            spans.append((spans.pop()[0] if spans and first <= spans[-1][1] else first, last))
    return spans


def _around(labels: Collection[int], size: int) -> Iterator[tuple[int, int]]:
    """Spans of a text that hold all that may stand near the ends of labels; those that touch are one."""
    low = high = 0
    for end in sorted(labels):
        first = max(0, end - LABEL_BACK - MARGIN)
        if first > high:
            yield low, high
            low = first
        high = min(size, end + ABOVE + SHAPE + MARGIN)
    yield low, high


def _reach(rule: Rule) -> tuple[int, int]:
    """How far before and behind a label's end a value may begin."""
    if rule.adjoins:
        return NEXT_BACK, NEXT_AHEAD
    return LABEL_BACK, ABOVE if rule.above else LABEL_AHEAD


def _spread(rule: int, ends: Sequence[int], back: int, ahead: int, size: int) -> Iterator[tuple[int, int, int]]:
    """Regions around trigger ends, without looking at any byte twice."""
    last = -1
    for end in ends:
        low, high = max(last + 1, end - 1 - back), min(size, end - 1 + ahead)
        if low <= high:
            last = high
            yield rule, low, high


def _joined(regions: Iterator[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """Regions of one rule, those that follow each other in one, for each is read with what stands around it."""
    last: tuple[int, int, int] | None = None
    for region in regions:
        if last and region[1] == last[2] + 1 and region[1] - last[1] < JOINED:
            last = (last[0], last[1], region[2])
            continue
        if last:
            yield last
        last = region
    if last:
        yield last
