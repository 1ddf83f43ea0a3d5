"""``pii-scan rules``: list, show, check and new."""

from __future__ import annotations

from pathlib import Path

import click

from pii_scan import rulecheck, validators
from pii_scan.rulepack import RuleSet, load, parse_packs, read_packs


@click.group()
def rules() -> None:
    """Look at the rules, and check them."""


@rules.command("check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--engine", default="auto", type=click.Choice(["auto", "hyperscan", "regex"]), help="engine to check")
def check(paths: tuple[Path, ...], engine: str) -> int:
    """Check packs: their form, their examples, and whether each part of a rule is needed by an example.

    Without PATHS the built-in packs are checked; with PATHS those packs, each rule of theirs beside the built-in ones.
    """
    ruleset, only = _load(paths)
    failures = rulecheck.check(ruleset, engine, only)
    for failure in failures:
        click.echo(f"{failure.pack}: {failure.rule}: {failure.text}")
    count = len(only) if only is not None else len(ruleset.rules)
    click.echo(f"{count} rules checked, {len(failures)} failures")
    return 2 if failures else 0


def _load(paths: tuple[Path, ...]) -> tuple[RuleSet, frozenset[str] | None]:
    if not paths:
        return load(validators.FACTORIES), None
    mine = parse_packs(read_packs(paths, builtin=False), validators.FACTORIES)
    builtin = {path.resolve() for path in Path(__file__).resolve().parents[2].joinpath("rules").glob("*.yaml")}
    extra = [path for path in paths if path.resolve() not in builtin]
    return load(validators.FACTORIES, extra), frozenset(rule.id for rule in mine)
