"""``pii-scan hook``: what git is about to take in, for pre-commit and for git's own hooks."""

from __future__ import annotations

import os
from typing import Any

import click

from pii_scan.cli.console import as_argument, complain, language
from pii_scan.cli.option import help_option
from pii_scan.cli.outcome import Outcome
from pii_scan.cli.outputs import check_files
from pii_scan.cli.scan import perform, with_options
from pii_scan.cli.wiring import BASELINE, configuration, merged, settings
from pii_scan.errors import UsageError
from pii_scan.reporters.messages import message


class _Hook(click.Command):
    """Does not take the name of a file for an option: a file named --fail-on=never must not decide anything."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments that are left."""
        before = args[: args.index("--")] if "--" in args else args
        for name in before:
            if name.startswith("-") and os.path.lexists(name):
                raise UsageError(f"{name} is a file named like an option: rename it, or use the hook pii-scan-staged")
        return super().parse_args(ctx, args)


@click.command(cls=_Hook)
@click.argument("paths", nargs=-1)
@with_options
@help_option
@click.pass_context
def hook(ctx: click.Context, /, **_options: Any) -> int:
    """Scan what a commit or a push adds. It takes the options of `scan`.

    Without PATHS: all that is staged. The lines that are added or changed count;
    a named file without a staged change is read whole. Before a push, pre-commit
    names commits (PRE_COMMIT_FROM_REF and _TO_REF): then the lines that they add
    count. Without pre-commit, write into .git/hooks/pre-commit: pii-scan hook

    What cannot be examined is told and fails nothing, unless --require-complete
    is given. Ignore rules hold for named paths, too. A baseline in
    .pii-scan-baseline.jsonl counts where no other is named.
    """
    config = configuration(ctx, ctx.command, ctx.params["paths"])
    options = merged(ctx, config)
    options |= {"force_exclude": True, "allow_incomplete": not options["require_complete"]}
    options["progress"] = bool(options["progress"])
    if not (options["staged"] or options["history"] or options["since"]):
        options["since"] = _range()
        options["staged"] = options["since"] is None
    if not (options["baseline"] or options["isolated"]) and os.path.isfile(BASELINE):
        options["baseline"] = BASELINE
    wanted = settings(options, config, ctx.obj)._replace(hook=True)
    check_files(options["output"])
    outcome = perform(wanted, options)
    if outcome.failing:
        _ways_out(outcome, language(wanted.lang))
    return outcome.code


def _range() -> str | None:
    """The range that pre-commit was given, where it runs before a push or for two commits."""
    start, end = (os.environ.get(f"PRE_COMMIT_{name}_REF") for name in ("FROM", "TO"))
    return f"{start}...{end}" if start and end else None


def _ways_out(outcome: Outcome, lang: str) -> None:
    """What can be done now, with the first place that fails."""
    place = outcome.first
    if place is None:
        return
    path = as_argument(place.path)
    complain(f"pii-scan: {message(lang, 'refused')}")
    complain(f"  · {message(lang, 'way-masked')}")
    complain(f"  · {message(lang, 'way-accept')}\n      pii-scan baseline add {path} --reason TEXT")
    inner = f"!{place.inner}" if place.inner else ""
    where = as_argument(f"{place.path}{inner}:{place.line}")
    complain(f"  · {message(lang, 'way-explain')}\n      pii-scan explain {where}")
