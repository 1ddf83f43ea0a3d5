"""YAML packs to rules: every mistake of a pack at once, with file, line and column. Parses, never runs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NamedTuple

import regex

from pii_scan.errors import RuleError
from pii_scan.model import LEVELS

CATEGORIES = (
    "identity",
    "phone",
    "location",
    "hotel",
    "travel",
    "netcafe",
    "border",
    "crime",
    "property",
    "bank",
    "driving",
)
# `entity` holds suppressors: they win overlaps against other rules and are never reported.
PACKS = (*CATEGORIES, "entity")
RULE_ID = re.compile(r"[a-z]+\.[a-z][a-z0-9_]*\Z")
MASKS = ("email", "address", "name")
PATTERN_FLAGS = regex.VERSION0 | regex.ASCII

Positions = dict[tuple[Any, ...], tuple[int, int]]


class Example(NamedTuple):
    """A text and the exact values that its rule finds in it; an empty ``finds`` makes it a negative example."""

    text: str
    finds: tuple[str, ...]
    band: str | None = None
    why: str | None = None


@dataclass(frozen=True)
class Rule:
    """One rule of a pack. rules/README.md says what each field means."""

    id: str
    title: Mapping[str, str]
    severity: str
    pattern: str
    trigger: tuple[str, ...] = ()
    separators: str = ""
    validators: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()
    alone: float | None = None
    labelled: float = 0.0
    grouped: float = 0.0
    han: float = 0.0
    concept: str = ""
    supports: bool = False
    rank: int = 0
    reach: int = 40
    mask: str | tuple[int, int] = (2, 2)
    examples: tuple[Example, ...] = ()
    negative_examples: tuple[Example, ...] = ()
    references: tuple[str, ...] = ()
    pack: str = ""

    @property
    def category(self) -> str:
        """The part of the id before the dot."""
        return self.id.partition(".")[0]

    @property
    def suppressor(self) -> bool:
        """Whether the rule exists only to win overlaps (pack ``entity``)."""
        return self.category == "entity"

    @cached_property
    def pattern_groups(self) -> frozenset[str]:
        """The names of the groups in the pattern."""
        return frozenset(re.findall(r"\(\?P<(\w+)>", self.pattern))

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The pattern, compiled at first use (compiling all at start would cost 20 ms)."""
        return regex.compile(self.pattern, PATTERN_FLAGS)


@dataclass(frozen=True)
class RuleSet:
    """All loaded rules and the tables beside them. ``digest`` names their exact content."""

    rules: tuple[Rule, ...]
    tables: Mapping[str, Any]
    digest: str

    @cached_property
    def by_id(self) -> dict[str, Rule]:
        """Rules by their id."""
        return {rule.id: rule for rule in self.rules}

    @property
    def reported(self) -> tuple[Rule, ...]:
        """The rules that can be reported: all but suppressors."""
        return tuple(rule for rule in self.rules if not rule.suppressor)


# --- YAML with positions -------------------------------------------------------------------------------------------

_PLAIN: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (re.compile(r"(?:~|null|)\Z"), lambda text: None),
    (re.compile(r"(?:true|false)\Z"), lambda text: text == "true"),
    (re.compile(r"-?(?:0|[1-9]\d*)\Z"), int),
    (re.compile(r"-?\d+\.\d+\Z"), float),
)


def parse_yaml(text: str, name: str, mistakes: list[str]) -> tuple[Any, Positions]:
    """Plain data and the (line, column) of every key and item, by path. Mistakes are appended, not raised.

    Only str, int, float, true/false and null exist here: YAML 1.1 would read ``no`` as False, ``1:30`` as 90.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"{mark.line + 1}:{mark.column + 1}" if mark else "1:1"
        mistakes.append(f"{name}:{where}: not YAML: {error.problem}")
        return None, {}
    except yaml.YAMLError as error:
        mistakes.append(f"{name}:1:1: not YAML: {type(error).__name__}")
        return None, {}
    positions: Positions = {}

    def build(node: Any, path: tuple[Any, ...]) -> Any:
        positions.setdefault(path, (node.start_mark.line + 1, node.start_mark.column + 1))
        if isinstance(node, yaml.ScalarNode):
            if not node.style:
                for shape, make in _PLAIN:
                    if shape.match(node.value):
                        return make(node.value)
            return node.value
        if isinstance(node, yaml.SequenceNode):
            return [build(child, (*path, index)) for index, child in enumerate(node.value)]
        result: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = build(key_node, (*path, "\0key"))
            where = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            if not isinstance(key, (str, int)):
                mistakes.append(f"{name}:{where[0]}:{where[1]}: a key must be a word")
                continue
            if key in result:
                mistakes.append(f"{name}:{where[0]}:{where[1]}: {key}: stands twice")
            positions[(*path, key)] = where
            result[key] = build(value_node, (*path, key))
        return result

    return (None, positions) if node is None else (build(node, ()), positions)


# --- checking the shape --------------------------------------------------------------------------------------------


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
    if not isinstance(value, dict) or not set(value) <= {"alone", "labelled", "grouped", "han"}:
        return "must hold alone and labelled (grouped, han)"
    for part in value.values():
        if part is not None and not (isinstance(part, (int, float)) and 0 <= part <= 1):
            return "must be numbers from 0 to 1, or null"
    return None


def _flag(value: Any) -> str | None:
    return None if isinstance(value, bool) else "must be true or false"


def _whole(value: Any) -> str | None:
    return None if isinstance(value, int) and not isinstance(value, bool) else "must be a whole number"


def _mask(value: Any) -> str | None:
    pair = isinstance(value, list) and len(value) == 2 and all(isinstance(part, int) for part in value)
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
    "score": _score,
    "supports": _flag,
    "concept": _text,
    "rank": _whole,
    "reach": _whole,
    "mask": _mask,
    "examples": _examples,
    "negative_examples": _examples,
    "references": _texts,
}
REQUIRED = ("id", "title", "severity", "pattern", "score", "examples", "negative_examples")


def _nearest(word: Any, words: Iterable[str]) -> str:
    import difflib

    close = difflib.get_close_matches(str(word), list(words), n=1)
    return f"; did you mean {close[0]}?" if close else ""


class _Checker:
    """Collects the mistakes of one pack."""

    def __init__(self, name: str, positions: Positions, validators: Iterable[str], mistakes: list[str]) -> None:
        self.name, self.positions, self.mistakes = name, positions, mistakes
        self.validators = frozenset(validators)

    def say(self, path: tuple[Any, ...], text: str) -> None:
        while path and path not in self.positions:
            path = path[:-1]
        line, column = self.positions.get(path, (1, 1))
        self.mistakes.append(f"{self.name}:{line}:{column}: {text}")

    def rule(self, raw: Any, at: tuple[Any, ...], seen: set[str]) -> bool:
        before = len(self.mistakes)
        if not isinstance(raw, dict):
            self.say(at, "a rule must be a mapping")
            return False
        for key in raw:
            if key not in FIELDS:
                self.say((*at, key), f"{key}: no such field{_nearest(key, FIELDS)}")
            elif wrong := FIELDS[key](raw[key]):
                self.say((*at, key), f"{key}: {wrong}")
        for key in REQUIRED:
            if key not in raw:
                self.say(at, f"{key}: is missing")
        if len(self.mistakes) == before:
            self._meaning(raw, at, seen)
        return len(self.mistakes) == before

    def _meaning(self, raw: dict[str, Any], at: tuple[Any, ...], seen: set[str]) -> None:
        if not RULE_ID.match(raw["id"]) or raw["id"].partition(".")[0] not in PACKS:
            self.say((*at, "id"), f"id: must be <category>.<name> with a category of {', '.join(PACKS)}")
        if raw["id"] in seen:
            self.say((*at, "id"), f"id: {raw['id']} exists already")
        seen.add(raw["id"])
        try:
            compiled = regex.compile(raw["pattern"], PATTERN_FLAGS)
            if compiled.search(""):
                self.say((*at, "pattern"), "pattern: matches the empty text")
        except regex.error as error:
            self.say((*at, "pattern"), f"pattern: {error}")
        for index, name in enumerate(raw.get("validators", ())):
            if name not in self.validators:
                hint = _nearest(name, self.validators)
                self.say((*at, "validators", index), f"validators: no validator {name}{hint}")
        if raw["score"].get("alone") is None and not raw.get("labels"):
            self.say((*at, "score"), "score: alone is null, and there are no labels: the rule could never report")
        for key, needed in (("examples", "finds"), ("negative_examples", "why")):
            if not raw[key]:
                self.say((*at, key), f"{key}: needs at least one")
            for index, item in enumerate(raw[key]):
                if needed not in item:
                    self.say((*at, key, index), f"{key}: each needs {needed}")
                for value in item.get("finds", ()):
                    if value not in item["text"]:
                        self.say((*at, key, index), f"{key}: the text does not hold {value!r}")


def _make(raw: dict[str, Any], pack: str) -> Rule:
    mask = raw.get("mask", [2, 2])
    score = raw["score"]
    return Rule(
        id=raw["id"],
        title=raw["title"],
        severity=raw["severity"],
        pattern=raw["pattern"],
        trigger=tuple(raw.get("trigger", ())),
        separators=raw.get("separators", ""),
        validators=tuple(raw.get("validators", ())),
        labels=tuple(raw.get("labels", ())),
        negative=tuple(raw.get("negative", ())),
        alone=score.get("alone"),
        labelled=score.get("labelled") or score.get("alone") or 0.0,
        grouped=score.get("grouped") or 0.0,
        han=score.get("han") or 0.0,
        concept=raw.get("concept", raw["id"].partition(".")[2]),
        supports=raw.get("supports", False),
        rank=raw.get("rank", 0),
        reach=raw.get("reach", 40),
        mask=mask if isinstance(mask, str) else (mask[0], mask[1]),
        examples=tuple(Example(e["text"], tuple(e["finds"]), e.get("band")) for e in raw["examples"]),
        negative_examples=tuple(Example(e["text"], (), None, e["why"]) for e in raw["negative_examples"]),
        references=tuple(raw.get("references", ())),
        pack=pack,
    )


# --- files ---------------------------------------------------------------------------------------------------------


class Tables(Mapping[str, Any]):
    """The tables beside the packs, each parsed when first asked for."""

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder
        self._load = cache(self._parse)

    def _parse(self, name: str) -> Any:
        mistakes: list[str] = []
        file = self._folder.joinpath(f"{name}.yaml")
        data, _ = parse_yaml(file.read_text(encoding="utf-8"), f"tables/{name}.yaml", mistakes)
        if mistakes:
            raise RuleError(mistakes)
        return data

    def __getitem__(self, name: str) -> Any:
        if name not in set(self):
            raise KeyError(name)
        return self._load(name)

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(f.name[:-5] for f in self._folder.iterdir() if f.name.endswith(".yaml")))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def rules_root() -> Traversable:
    """The folder of the built-in packs: in the wheel, else beside the package in a checkout."""
    inside = resources.files("pii_scan").joinpath("_rules")
    if inside.is_dir():
        return inside
    beside = Path(__file__).resolve().parents[1] / "rules"
    if beside.is_dir():
        return beside
    raise RuleError([f"{beside}: the built-in rule packs are missing; install pii-scan again"])


def read_packs(extra: Iterable[Path] = (), builtin: bool = True) -> list[tuple[str, bytes]]:
    """Name and bytes of every pack: the built-in ones, then files and folders of ``extra``."""
    packs: list[tuple[str, bytes]] = []
    if builtin:
        files = sorted((f for f in rules_root().iterdir() if f.name.endswith(".yaml")), key=lambda f: f.name)
        packs += [(f"rules/{file.name}", file.read_bytes()) for file in files]
    for path in extra:
        found = sorted(path.glob("*.yaml")) if path.is_dir() else [path]
        if not found:
            raise RuleError([f"{path}: holds no *.yaml pack"])
        for file in found:
            try:
                packs.append((str(file), file.read_bytes()))
            except OSError as error:
                raise RuleError([f"{file}: cannot be read: {error.strerror}"]) from None
    return packs


def parse_packs(packs: Iterable[tuple[str, bytes]], validators: Iterable[str]) -> tuple[Rule, ...]:
    """All rules of the packs, or a RuleError that lists every mistake of every pack."""
    mistakes: list[str] = []
    seen: set[str] = set()
    rules: list[Rule] = []
    for name, content in packs:
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            mistakes.append(f"{name}:1:1: not UTF-8 at byte {error.start}")
            continue
        data, positions = parse_yaml(text, name, mistakes)
        checker = _Checker(name, positions, validators, mistakes)
        if not isinstance(data, dict) or not isinstance(data.get("rules"), list):
            if data is not None or not mistakes:
                checker.say((), "a pack is a mapping with a list `rules`")
            continue
        for key in data:
            if key not in ("rules", "kinds"):
                checker.say((key,), f"{key}: no such part of a pack")
        for index, raw in enumerate(data["rules"]):
            if checker.rule(raw, ("rules", index), seen):
                rules.append(_make(raw, name))
    if not rules and not mistakes:
        mistakes.append("no rules at all: a scan with zero rules would call everything clean")
    if mistakes:
        raise RuleError(mistakes)
    return tuple(rules)


def load(validators: Iterable[str], extra: Iterable[Path] = (), builtin: bool = True) -> RuleSet:
    """The rule set of the built-in packs and those of ``extra``."""
    packs = read_packs(extra, builtin)
    digest = hashlib.sha256()
    for name, content in packs:
        digest.update(name.encode() + b"\0" + content + b"\0")
    rules = parse_packs(packs, validators)
    return RuleSet(rules, Tables(rules_root().joinpath("tables")), digest.hexdigest()[:16])
