"""``pii-scan rules``: list, show, check and new."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pii_scan import cache, validators
from pii_scan.cli.console import language, say, spoken
from pii_scan.errors import UsageError, did_you_mean
from pii_scan.model import CATEGORIES, SCORES, Field, RecordKind, Rule, RuleSet
from pii_scan.reporters.terminal import WIDTH, clip, pad, shown, wrap
from pii_scan.rulepack import load, read_packs, rules_root
from pii_scan.rulepack.shape import RULE_ID

if TYPE_CHECKING:
    from pii_scan.engine import Engine

_INDENTED = WIDTH - 2
_PACK = click.Path(path_type=Path)
_PACKS = click.option("--rules", "packs", multiple=True, metavar="PATH", type=_PACK, help="packs of your own, too")
_LANG = click.option("--lang", type=click.Choice(["auto", "en", "zh"]), default="auto", show_default=True)


@click.group()
def rules() -> None:
    """Look at the rules, check them, begin a new one."""


def _all(packs: tuple[Path, ...] = ()) -> RuleSet:
    """The rules as a scan has them: what was checked once is not checked again."""
    return load(validators.FACTORIES, packs, kept=cache.default_folder())


# --- list and show -------------------------------------------------------------------------------------------------


@rules.command("list")
@click.option("--format", "name", type=click.Choice(["text", "json"]), default="text", show_default=True)
@_PACKS
@_LANG
def list_rules(name: str, packs: tuple[Path, ...], lang: str) -> None:
    """List all rules: id, severity, title. Those that count only inside a record are marked with ·."""
    from pii_scan.reporters.messages import message

    ruleset = _all(packs)
    if name == "json":
        say(json.dumps([fields(rule) for rule in ruleset.reported], ensure_ascii=False, indent=1))
        return
    tongue = spoken(language(lang))
    for rule in sorted(ruleset.reported, key=lambda r: (CATEGORIES.index(r.category), r.id)):
        title = clip(shown(rule.title[tongue]), 36)
        say(f"{pad(rule.id, 30)} {'·' if rule.supports else ' '} {pad(message(tongue, rule.severity), 8)} {title}")


def fields(rule: Rule) -> dict[str, Any]:
    """All fields of a rule as plain data, in the order and the form of a pack."""
    scores = {name: getattr(rule, name) for name in SCORES}
    return {
        "id": rule.id,
        "title": dict(rule.title),
        "category": rule.category,
        "severity": rule.severity,
        "supports": rule.supports,
        "concept": rule.concept,
        "pattern": rule.pattern,
        "trigger": list(rule.trigger),
        "separators": rule.separators,
        "validators": list(rule.validators),
        "score": {name: score for name, score in scores.items() if score or name == "alone"},
        "neighbours": list(rule.neighbours),
        "labels": list(rule.labels),
        "hints": list(rule.hints),
        "keys": list(rule.keys),
        "titles": list(rule.titles),
        "tails": list(rule.tails),
        "negative": list(rule.negative),
        "adjoins": rule.adjoins,
        "reach": rule.reach,
        "shrink": rule.shrink,
        "rank": rule.rank,
        "mask": rule.mask if isinstance(rule.mask, str) else list(rule.mask),
        "examples": [{"text": e.text, "finds": list(e.finds), "band": e.band} for e in rule.examples],
        "negative_examples": [{"text": e.text, "why": e.why} for e in rule.negative_examples],
        "references": list(rule.references),
        "pack": rule.pack,
    }


def kind_fields(kind: RecordKind) -> dict[str, Any]:
    """All fields of a record kind as plain data, in the order and the form of a pack."""
    return {
        "id": kind.id,
        "title": dict(kind.title),
        "category": kind.id.partition(".")[0],
        "severity": kind.severity,
        "rank": kind.rank,
        "classes": dict(kind.classes),
        "evidence": list(kind.class_words),
        "fields": {name: _field_of(field) for name, field in kind.fields.items()},
        "needs": [list(names) for names in kind.needs],
        "refuses": list(kind.refuses),
        "cells": dict(kind.cells),
        "rows": [list(names) for names in kind.rows],
        "phrases": dict(kind.phrases),
        "told": [list(names) for names in kind.told],
        "fingerprints": list(kind.fingerprints),
    }


def _field_of(field: Field) -> dict[str, Any]:
    data: dict[str, Any] = {"words": list(field.words), "shape": field.shape}
    if field.text_words is not None:
        data["text_words"] = list(field.text_words)
    return data | ({"alone": True} if field.alone else {})


@rules.command("show")
@click.argument("rule_id", metavar="ID")
@click.option("--format", "name", type=click.Choice(["text", "json"]), default="text", show_default=True)
@_PACKS
def show(rule_id: str, name: str, packs: tuple[Path, ...]) -> None:
    """Show all fields of a rule or of a record kind."""
    ruleset = _all(packs)
    named = {kind.id: kind_fields(kind) for kind in ruleset.kinds}
    if rule_id in ruleset.by_id:
        data = fields(ruleset.by_id[rule_id])
    elif rule_id in named:
        data = named[rule_id]
    else:
        raise UsageError(f"no rule or record kind {rule_id}{did_you_mean(rule_id, [*ruleset.by_id, *named])}")
    if name == "json":
        say(json.dumps(data, ensure_ascii=False, indent=1))
        return
    for key, value in data.items():
        _field(key, value)


def _field(key: str, value: Any) -> None:
    if value in ("", [], {}, None):
        return
    lines = _lines(key, value)
    if lines is None:
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        lines = wrap(f"{key}: {text}", 2)
    else:
        say(f"{key}:")
        lines = [f"  {line}" for line in lines]
    for line in lines:
        say(line)


# How the parts of a field are told that each need their own lines; the others are told in one.
_PARTS: dict[str, Callable[[Any], list[str]]] = {
    "pattern": lambda value: str(value).splitlines(),
    "examples": lambda value: [f"{example['text']!r} → {', '.join(example['finds'])}" for example in value],
    "negative_examples": lambda value: [f"{example['text']!r}  ({example['why']})" for example in value],
    "separators": lambda value: [repr(value)],
    "fields": lambda value: [line for name, field in value.items() for line in _field_lines(name, field)],
    "needs": lambda value: [line for names in value for line in wrap("one of " + ", ".join(names), 2, _INDENTED)],
    **dict.fromkeys(("rows", "told"), lambda value: [" and ".join(names) for names in value]),
    "trigger": list,
    "references": list,
}


def _lines(key: str, value: Any) -> list[str] | None:
    """The lines of a field whose parts each need their own; None for the others."""
    if key in _PARTS:
        return _PARTS[key](value)
    return [f"{name}: {part}" for name, part in value.items()] if isinstance(value, dict) else None


def _field_lines(name: str, field: dict[str, Any]) -> list[str]:
    words = ", ".join(field["words"]) or "no words"
    text = f"; in running text {', '.join(field['text_words']) or 'none'}" if "text_words" in field else ""
    alone = ", alone enough" if field.get("alone") else ""
    return [*wrap(f"{name}: {words}{text}", 2, _INDENTED), f"  shape {field['shape']}{alone}"]


# --- check ---------------------------------------------------------------------------------------------------------


@rules.command("check", short_help="Check packs: form, examples, needless parts.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--engine", default="auto", type=click.Choice(["auto", "hyperscan", "regex"]), help="engine to check")
def check(paths: tuple[Path, ...], engine: str) -> int:
    """Check packs: their form, their examples, and whether each part of a rule is needed by an example.

    Without PATHS the built-in packs are checked; with PATHS those packs, each rule of theirs beside the built-in ones.
    """
    from pii_scan import rulecheck
    from pii_scan.engine import build

    ruleset, only = _load(paths)
    built = build(ruleset, None, True, engine)
    failures = rulecheck.check(built, only)
    for failure in failures:
        say(f"{failure.pack}: {failure.rule}: {failure.text}")
    _say_slow(built, only)
    count = len(only) if only is not None else len(ruleset.rules)
    say(f"{_count(count, 'rule')} checked, {_count(len(failures), 'failure')}")
    return 2 if failures else 0


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}" + ("" if number == 1 else "s")


def _say_slow(engine: Engine, only: frozenset[str] | None) -> None:
    """Name the rules that the compiled engine leaves to the slow one: no mistake, but each costs every byte."""
    if engine.name != "hyperscan":
        return
    slow = [engine.ruleset.rules[index].id for index in getattr(engine.finder, "slow", ())]
    slow = [rule for rule in slow if only is None or rule in only]
    how = "a `trigger` that all its examples hold makes it fast, see rules/README.md"
    names = f": {', '.join(slow)}; {how}" if slow else ""
    for line in wrap(f"{_count(len(slow), 'rule')} on the slow way of the compiled engine{names}", 2):
        say(line)


def _load(paths: tuple[Path, ...]) -> tuple[RuleSet, frozenset[str] | None]:
    """All rules, with none taken from the cache, and the ids of those in the named packs; None for all."""
    root = Path(rules_root()).resolve()
    builtin = {pack.resolve(): f"rules/{pack.name}" for pack in root.glob("*.yaml")}
    named = [pack for path in paths for pack in (builtin if path.resolve() == root else (path,))]
    # a folder of one's own may be called `rules`, too: its packs must not have the names of the built-in ones
    own = [path.absolute() if path.parts[:1] == ("rules",) else path for path in named if path.resolve() not in builtin]
    ruleset = load(validators.FACTORIES, own)
    if not paths:
        return ruleset, None
    packs = {builtin.get(path.resolve()) for path in named} | {name for name, _ in read_packs(own, builtin=False)}
    only = frozenset(rule.id for rule in ruleset.rules if rule.pack in packs)
    if not only:
        names = ", ".join(map(str, paths))
        raise UsageError(f"{names}: no rules at all; `pii-scan rules new` prints one to start from")
    return ruleset, only


# --- new -----------------------------------------------------------------------------------------------------------

_TEMPLATE = """\
# A pack with one rule to start from; rules/README.md says what each field means. To try it:
#   pii-scan rules new {id} > {name}.yaml
#   pii-scan rules check {name}.yaml
#   pii-scan scan --rules {name}.yaml --rule {id} PATH
rules:
- id: {id}
  title: {{en: {words} number, zh: {words} 编号}}
  severity: medium
  # Both ends are bounded: what stands beside a match must not be a part of it.
  pattern: '(?<![0-9A-Za-z])ZQX-[0-9]{{6}}(?![0-9A-Za-z])'
  trigger: ['ZQX-[0-9]{{6}}']
  # Without a label this shape is nothing; give `alone` where it is something.
  score: {{alone: null, labelled: 0.70}}
  labels: ['{words} no', '{words}编号']
  mask: [4, 2]
  examples:
  - {{text: '{words} no: ZQX-204816', finds: ['ZQX-204816'], band: medium}}
  - {{text: '{words}编号：ZQX-204816，', finds: ['ZQX-204816']}}
  negative_examples:
  - {{text: 'ZQX-204816', why: no label}}
  - {{text: '{words} no: ZQX-2048167', why: a digit too many}}
  references: ['where the form of this number is written down']
"""


@rules.command("new")
@click.argument("rule_id", metavar="CATEGORY.NAME")
def new(rule_id: str) -> None:
    """Print a pack with one rule to start from. It loads, and passes the check as it is."""
    category, _, name = rule_id.partition(".")
    if not RULE_ID.match(rule_id) or category not in CATEGORIES:
        raise UsageError(f"{rule_id}: write CATEGORY.NAME in lower case, with a category of {', '.join(CATEGORIES)}")
    if rule_id in _all().by_id:
        raise UsageError(f"{rule_id} exists already: pii-scan rules show {rule_id}")
    say(_TEMPLATE.format(id=rule_id, name=name, words=_words(name)).rstrip("\n"))


def _words(name: str) -> str:
    """The words of a rule's name, without the ``number`` that the template writes behind them."""
    words = name.split("_")
    return " ".join(words[:-1] if len(words) > 1 and words[-1] in ("no", "num", "number") else words)
