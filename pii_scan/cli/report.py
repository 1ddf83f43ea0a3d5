"""``pii-scan report``: any other format from the events of a finished scan."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import click

from pii_scan import cache
from pii_scan.cli.console import colored, complain, is_terminal, language, spoken
from pii_scan.cli.options import FORMAT, Output, OutputFile
from pii_scan.cli.outcome import Outcome
from pii_scan.cli.outputs import Outputs, check_files
from pii_scan.config import NO_VALUES, in_ci
from pii_scan.errors import RuleError, UsageError
from pii_scan.legal import LAWS, assessor
from pii_scan.model import LEVELS, Event, Finding, RuleSet, Summary
from pii_scan.reporters import View
from pii_scan.reporters.jsonl import read_events


@click.command()
@click.argument("file", metavar="FILE.jsonl")
@click.option("-f", "--format", "name", **FORMAT)
@click.option("-o", "--output", multiple=True, type=OutputFile(), metavar="[FORMAT:]FILE", help="write a report")
@click.option("--rules", "packs", multiple=True, metavar="PATH", help="packs of your own, as the scan had them")
@click.option("--fail-on", type=click.Choice([*LEVELS, "never"]), default="medium", show_default=True)
@click.option("--require-complete", is_flag=True, help="as in scan")
@click.option("--allow-incomplete", is_flag=True, help="as in scan")
@click.option("--lang", type=click.Choice(["auto", "en", "zh"]), default="auto", show_default=True)
@click.option("--explain", is_flag=True, help="say why, for each finding")
@click.option("--legal", type=click.Choice(LAWS), help="as in scan; default: as the scan had it")
@click.option("-q", "--quiet", is_flag=True, help="no text report unless -f asks for it")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
def report(
    file: str,
    name: str | None,
    output: tuple[Output, ...],
    packs: tuple[str, ...],
    fail_on: str,
    lang: str,
    quiet: bool,
    **options: object,
) -> int:
    """Make another report of a finished scan, without scanning again; "-" is standard input.

    The exit code is the one that the scan would have given with these options.
    """
    check_files(output)
    if options["require_complete"] and options["allow_incomplete"]:
        raise UsageError("--require-complete and --allow-incomplete exclude each other")
    outcome = Outcome(fail_on, bool(options["require_complete"]), bool(options["allow_incomplete"]))
    standard = name or (None if quiet else "text")
    tongue = spoken(language(lang)) if standard == "text" else language(lang)
    foreign = _Foreign(ruleset := _rules(packs))
    lines = not is_terminal(sys.stdout) and not (output and not name)
    titles = ruleset.titles(tongue) if ruleset else {}
    view = View(tongue, colored(str(options["color"])), lines, bool(options["explain"]), fail_on, titles, ruleset)
    missing: list[str] = []
    forbidden = in_ci()
    with _opened(file) as stream, Outputs(standard, output, view) as outputs:
        for event in read_events(stream, file):
            if isinstance(event, Summary):
                missing = event.missing
                event.legal = _legal(options["legal"] or (event.legal or {}).get("law"), ruleset, event)
            elif forbidden and isinstance(event, Finding) and event.value is not None:
                raise UsageError(f"{file}: a scan with --show-values {NO_VALUES}")
            foreign.see(event)
            outcome.event(event)
            outputs.event(event)
    foreign.tell(file)
    for line in outcome.complaints(missing):
        complain(f"pii-scan: {line}")
    return outcome.code


@contextmanager
def _opened(file: str) -> Iterator[IO[bytes]]:
    if file == "-":
        if sys.stdin is None:
            raise UsageError("standard input is closed")
        yield sys.stdin.buffer
        return
    try:
        stream = Path(file).open("rb")  # noqa: SIM115 - closed below; only opening it may fail as a usage error
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror}") from None
    with stream:
        yield stream


def _legal(law: object, ruleset: RuleSet | None, summary: Summary) -> dict[str, Any] | None:
    """What a law makes of the counts, by the tables of today."""
    if law not in LAWS or law == "none":
        return None
    if ruleset is None:
        raise UsageError("--legal needs the built-in rules, and they cannot be read; install pii-scan again")
    return assessor(str(law), ruleset)(summary)


class _Foreign:
    """The first rule that a scan had and this report has not: its title and usual severity are not known."""

    def __init__(self, ruleset: RuleSet | None) -> None:
        self._known = None if ruleset is None else ruleset.by_id
        self._first = ""

    def see(self, event: Event) -> None:
        if isinstance(event, Finding) and self._known is not None and event.rule not in self._known:
            self._first = self._first or event.rule

    def tell(self, file: str) -> None:
        if self._first:
            complain(f"pii-scan: {file}: no rule {self._first} here: name the packs of the scan with --rules")


def _rules(packs: tuple[str, ...]) -> RuleSet | None:
    """The rules; a report has to do without the built-in ones where they are missing. Raises RuleError for others."""
    from pii_scan import validators
    from pii_scan.rulepack import load

    try:
        return load(validators.FACTORIES, packs, kept=cache.default_folder())
    except RuleError:
        if packs:
            raise
        return None
