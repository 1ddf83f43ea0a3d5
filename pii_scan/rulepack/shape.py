"""The shape of a pack: every mistake of it, each with file, line and column."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from pii_scan.errors import did_you_mean
from pii_scan.lazy import lazy_re
from pii_scan.model import LEVELS, PACKS, SCORES, compile_pattern
from pii_scan.rulepack.classes import wrong_classes
from pii_scan.rulepack.repeats import may_explode
from pii_scan.rulepack.words import pattern_of
from pii_scan.rulepack.yamlmarks import Positions

RULE_ID = lazy_re(r"[a-z]+\.[a-z][a-z0-9_]*\Z")
MASKS = ("email", "address", "name")
# The shapes that have a name; the records know what they are.
SHAPES = (
    "text", "name", "place", "address", "code", "number", "money", "date", "day", "stamp", "time", "duration", "phone",
    "coordinate", "direction", "moment", "entry", "occasion", "wish",
)  # fmt: skip
_EXPLODES = "repeats inside a repeat can take for ever: bound one, or let the inner one keep what it took (`++`)"


def _text(value: Any) -> str | None:
    return None if isinstance(value, str) and value else "must be text (quote it)"


def _texts(value: Any) -> str | None:
    good = isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    return None if good else "must be a list of texts (quote what could be a number)"


def _title(value: Any) -> str | None:
    good = isinstance(value, dict) and set(value) == {"en", "zh"} and all(isinstance(v, str) for v in value.values())
    return None if good else "must hold en and zh"


def _level(value: Any) -> str | None:
    return None if value in LEVELS else f"must be one of {', '.join(LEVELS)}"


def _score(value: Any) -> str | None:
    if not isinstance(value, dict) or not value.keys() <= set(SCORES):
        return f"must hold alone and labelled ({', '.join(SCORES[2:])})"
    for part in value.values():
        if part is not None and not (isinstance(part, (int, float)) and 0 <= part <= 1):
            return "must be numbers from 0 to 1, or null"
    return None


def _flag(value: Any) -> str | None:
    return None if isinstance(value, bool) else "must be true or false"


def _above(value: Any) -> str | None:
    return None if value in ("near", "line") else "must be near or line"


def _whole(value: Any) -> str | None:
    return None if isinstance(value, int) and not isinstance(value, bool) else "must be a whole number"


def _reach(value: Any) -> str | None:
    return None if not _whole(value) and value >= 0 else "must be a whole number from 0"


def _mask(value: Any) -> str | None:
    pair = isinstance(value, list) and len(value) == 2 and not any(map(_reach, value))
    return None if pair or value in MASKS else f"must be [first, last] or one of {', '.join(MASKS)}"


def _examples(value: Any) -> str | None:
    if not isinstance(value, list):
        return "must be a list"
    for item in value:
        if not isinstance(item, dict) or not set(item) <= {"text", "finds", "band", "why"} or _text(item.get("text")):
            return "each needs text, and finds (examples) or why (negative examples)"
        if "finds" in item and (_texts(item["finds"]) or not item["finds"]):
            return "finds must be a list of quoted texts"
    return None


FIELDS: dict[str, Callable[[Any], str | None]] = {
    "id": _text,
    "title": _title,
    "severity": _level,
    "pattern": _text,
    "trigger": _texts,
    "separators": _text,
    "validators": _texts,
    "labels": _texts,
    "negative": _texts,
    "neighbours": _texts,
    "hints": _texts,
    "keys": _texts,
    "other_keys": _texts,
    "firms": _texts,
    "titles": _texts,
    "tails": _texts,
    "adjoins": _flag,
    "shrink": _text,
    "unless": _text,
    "score": _score,
    "supports": _flag,
    "across": _flag,
    "members": _flag,
    "above": _above,
    "concept": _text,
    "rank": _whole,
    "reach": _reach,
    "mask": _mask,
    "examples": _examples,
    "negative_examples": _examples,
    "references": _texts,
}
REQUIRED = ("id", "title", "severity", "pattern", "score", "examples", "negative_examples")


class Checker:
    """Collects the mistakes of one pack."""

    def __init__(self, name: str, positions: Positions, validators: Iterable[str], mistakes: list[str]) -> None:
        self.name, self.positions, self.mistakes = name, positions, mistakes
        self.validators = frozenset(validators)

    def say(self, path: tuple[Any, ...], text: str) -> None:
        """Add a mistake, at the place of the nearest known parent."""
        while path and path not in self.positions:
            path = path[:-1]
        line, column = self.positions.get(path, (1, 1))
        self.mistakes.append(f"{self.name}:{line}:{column}: {text}")

    def rule(self, raw: Any, at: tuple[Any, ...], seen: set[str]) -> bool:
        """Check one rule; True when it has no mistake."""
        before = len(self.mistakes)
        if not isinstance(raw, dict):
            self.say(at, "a rule must be a mapping")
            return False
        for key in raw:
            if key not in FIELDS:
                self.say((*at, key), f"{key}: no such field{did_you_mean(str(key), FIELDS)}")
            elif wrong := FIELDS[key](raw[key]):
                self.say((*at, key), f"{key}: {wrong}")
        for key in REQUIRED:
            if key not in raw:
                self.say(at, f"{key}: is missing")
        if len(self.mistakes) == before:
            self._meaning(raw, at, seen)
        return len(self.mistakes) == before

    def _meaning(self, raw: dict[str, Any], at: tuple[Any, ...], seen: set[str]) -> None:
        self._id(raw["id"], at, seen)
        import regex

        try:
            compiled = compile_pattern(pattern_of(raw))
            if compiled.search(""):
                self.say((*at, "pattern"), "pattern: matches the empty text")
            elif may_explode(pattern_of(raw)):
                self.say((*at, "pattern"), f"pattern: {_EXPLODES}")
        except regex.error as error:
            self.say((*at, "pattern"), f"pattern: {error}")
        for key in ("shrink", "unless"):
            try:
                compile_pattern(raw.get(key, ""))
            except regex.error as error:
                self.say((*at, key), f"{key}: {error}")
        for index, name in enumerate(raw.get("validators", ())):
            if name not in self.validators:
                hint = did_you_mean(str(name), self.validators)
                self.say((*at, "validators", index), f"validators: no validator {name}{hint}")
        if raw["score"].get("alone") is None and not raw.get("labels"):
            self.say((*at, "score"), "score: alone is null, and there are no labels: the rule could never report")
        self._examples(raw, at)

    def _id(self, name: str, at: tuple[Any, ...], seen: set[str]) -> None:
        if not RULE_ID.match(name) or name.partition(".")[0] not in PACKS:
            self.say((*at, "id"), f"id: must be <category>.<name> with a category of {', '.join(PACKS)}")
        if name in seen:
            self.say((*at, "id"), f"id: {name} exists already")
        seen.add(name)

    def _examples(self, raw: dict[str, Any], at: tuple[Any, ...]) -> None:
        for key, needed in (("examples", "finds"), ("negative_examples", "why")):
            if not raw[key]:
                self.say((*at, key), f"{key}: needs at least one")
            for index, item in enumerate(raw[key]):
                if needed not in item:
                    self.say((*at, key, index), f"{key}: each needs {needed}")
                for value in item.get("finds", ()):
                    if value not in item["text"]:
                        self.say((*at, key, index), f"{key}: the text does not hold {value!r}")

    def kind(self, raw: Any, at: tuple[Any, ...], seen: set[str]) -> bool:
        """Check one record kind; True when it has no mistake."""
        before = len(self.mistakes)
        if not isinstance(raw, dict):
            self.say(at, "a record kind must be a mapping")
            return False
        for key in raw:
            if key not in KIND_FIELDS:
                self.say((*at, key), f"{key}: no such field{did_you_mean(str(key), KIND_FIELDS)}")
            elif wrong := KIND_FIELDS[key](raw[key]):
                self.say((*at, key), f"{key}: {wrong}")
        for key in ("id", "title", "severity", "rank"):
            if key not in raw:
                self.say(at, f"{key}: is missing")
        if len(self.mistakes) == before:
            self._id(raw["id"], at, seen)
            if not raw.keys() & {"needs", "rows", "fingerprints"}:
                self.say(at, "needs: is missing")
            self._named(raw, at, "needs", "fields")
            self._named(raw, at, "rows", "cells")
            self._named(raw, at, "told", "phrases")
        return len(self.mistakes) == before

    def rules_of(self, raw: dict[str, Any], at: tuple[Any, ...], rules: set[str]) -> None:
        """Check that the rules that a sound kind names are among these, which are those of all packs."""
        shapes = {("fields", name): field["shape"] for name, field in raw.get("fields", {}).items()}
        shapes |= {(part, name): shape for part in ("cells", "phrases") for name, shape in raw.get(part, {}).items()}
        named: list[tuple[tuple[Any, ...], str, str]] = [
            ((part,), f"{part}: {name}: shape", shape[5:]) for (part, name), shape in shapes.items() if _is_rule(shape)
        ]
        for index, names in enumerate(raw.get("rows", ())):
            named += [(("rows", index), "rows", name.lstrip("!")) for name in names if "." in name]
        for where, what, name in named:
            if name not in rules:
                self.say((*at, *where), f"{what}: no rule {name}{did_you_mean(name, rules)}")

    def _named(self, raw: Any, at: tuple[Any, ...], lists: str, among: str) -> None:
        """Check that lists name nothing but what is there; rules stand in rows by their ids, which hold a dot."""
        known = {*raw.get(among, {}), *(("second",) if lists == "needs" else ())}
        for index, names in enumerate(raw.get(lists, ())):
            for name in names:
                if name.lstrip("!") not in known and not (lists == "rows" and "." in name):
                    hint = did_you_mean(str(name), known)
                    self.say((*at, lists, index), f"{lists}: nothing in {among} is named {name}{hint}")


def _needs(value: Any) -> str | None:
    return None if isinstance(value, list) and not any(_texts(part) for part in value) else "must be lists of names"


def _kind_fields(value: Any) -> str | None:
    if not isinstance(value, dict):
        return "must be a mapping of fields"
    for name, field in value.items():
        if not isinstance(field, dict) or not set(field) <= {"words", "text_words", "shape", "alone"}:
            return f"{name}: must hold words, shape (text_words, alone)"
        if _text(field.get("shape")) or any(_texts(field[key]) for key in ("words", "text_words") if key in field):
            return f"{name}: needs a shape, and words as a list of texts"
        if _flag(field.get("alone", False)):
            return f"{name}: alone must be true or false"
        if wrong := _shape(field["shape"]):
            return f"{name}: {wrong}"
    return None


def _cells(value: Any) -> str | None:
    if not isinstance(value, dict) or any(_text(shape) for shape in value.values()):
        return "must be a mapping of names to shapes"
    return next((f"{name}: {wrong}" for name, shape in value.items() if (wrong := _shape(shape))), None)


def _shape(shape: str) -> str | None:
    if shape.startswith("/"):
        import regex

        try:
            compile_pattern(shape.strip("/"))
        except regex.error as error:
            return f"shape: {error}"
        return f"shape: {_EXPLODES}" if may_explode(shape.strip("/")) else None
    return None if shape in SHAPES or _is_rule(shape) else f"shape: no shape {shape}{did_you_mean(shape, SHAPES)}"


def _is_rule(shape: str) -> bool:
    return shape.startswith("rule:")


KIND_FIELDS: dict[str, Callable[[Any], str | None]] = {
    "id": _text,
    "title": _title,
    "severity": _level,
    "rank": _whole,
    "classes": wrong_classes,
    "fields": _kind_fields,
    "needs": _needs,
    "cells": _cells,
    "rows": _needs,
    "phrases": _cells,
    "told": _needs,
    "refuses": _texts,
    "fingerprints": _texts,
}
