"""``pii-scan hook``: what git is about to take in, for pre-commit and for git's own hooks."""

from __future__ import annotations

import os
from typing import Any

import click

from pii_scan.cli.hooking import check_asked, run
from pii_scan.cli.option import help_option, option
from pii_scan.cli.scan import with_options
from pii_scan.cli.wiring import configuration, merged
from pii_scan.errors import UsageError


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
@option("--push", metavar="REMOTE", help="git: what a push to it brings; for a pre-push hook")
@help_option
@click.pass_context
def hook(ctx: click.Context, /, **_options: Any) -> int:
    """Scan what a commit or a push adds. It takes the options of `scan`.

    Without PATHS: all that is staged. The lines that are added or changed count;
    a named file without a staged change is read whole. Before a push, pre-commit
    names commits (PRE_COMMIT_FROM_REF and _TO_REF): then the lines that they add
    count.

    Without pre-commit, write a script: into .git/hooks/pre-commit with the line
    exec pii-scan hook, into .git/hooks/pre-push with exec pii-scan hook --push "$1".
    The latter looks at every commit that the remote has not, as git names them on
    standard input: what a later one removes again is pushed all the same.

    What cannot be examined is told and fails nothing, unless --require-complete
    is given. Ignore rules hold for named paths, too. A baseline in
    .pii-scan-baseline.jsonl counts where no other is named.
    """
    check_asked(ctx.params)
    config = configuration(ctx, ctx.command, ctx.params["paths"])
    return run(merged(ctx, config), config, ctx.obj)
