"""The command line: arguments to parts wired together to an exit code. No logic."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import click

from pii_scan.cli.option import help_option, version_option
from pii_scan.errors import PiiScanError, UsageError, describe_bug, did_you_mean

# In the order of the help: name → (module, object, help), so that the help of all needs no import of any.
LAZY = {
    "scan": ("pii_scan.cli.scan", "scan", "Scan files, directories and standard input."),
    "baseline": ("pii_scan.cli.baseline", "baseline", "Accept what must stay, so that only what is new is told."),
    "hook": ("pii_scan.cli.hook", "hook", "Scan what a commit or a push adds."),
    "rules": ("pii_scan.cli.rules", "rules", "Look at the rules, check them, begin a new one."),
    "explain": ("pii_scan.cli.explain", "explain", "Say why something was found, and how to accept it."),
    "report": ("pii_scan.cli.report", "report", "Make another report of a finished scan."),
}


class LazyGroup(click.Group):
    """Commands are imported when they are called: a hook must not pay for all of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names of all commands."""
        return list(LAZY)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The command of a name, imported now."""
        if cmd_name not in LAZY:
            return None
        import importlib

        module, name, _ = LAZY[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """As click does; what is no command may be a path that was to be scanned, or a slip of the finger."""
        name = args[0]
        if name not in LAZY and not name.startswith("-"):
            from pii_scan.cli.console import as_argument

            if os.path.lexists(name):
                raise UsageError(f"{name} is no command; to scan it: pii-scan scan {as_argument(name)}")
            raise UsageError(f"no such command: {name}{did_you_mean(name, LAZY)}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """The list of commands, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry[2]) for name, entry in LAZY.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@version_option
@help_option
def cli() -> None:
    """Find leaked personal data: what kind of records files hold, and on how many people."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, 1 findings, 2 error, 3 incomplete, 130 interrupted."""
    from pii_scan.cli.console import complain, drop_output, finish_output

    try:
        code = _run(arguments)
        finish_output()
        return code
    except BrokenPipeError:
        drop_output()
        return 0
    except (click.Abort, KeyboardInterrupt):
        complain("pii-scan: interrupted")
        return 130
    except PiiScanError as error:
        complain(f"pii-scan: {error}")
        return error.exit_code
    except Exception as error:  # a bug of ours: told without its text, which may hold a value
        complain(f"pii-scan: {describe_bug(error)}")
        if os.environ.get("PII_SCAN_DEBUG"):
            import traceback

            complain("".join(traceback.format_tb(error.__traceback__)))
        return 2
    finally:
        with suppress(PiiScanError):  # said already
            finish_output()


def _run(arguments: Sequence[str] | None) -> int:
    from pii_scan.cli.console import complain

    try:
        given = tuple(sys.argv[1:] if arguments is None else arguments)
        code = cli.main(args=list(given), prog_name="pii-scan", standalone_mode=False, obj=given)
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:  # click itself would exit with 1 on some of them
        said = io.StringIO()
        error.show(said)
        complain(said.getvalue().rstrip("\n"))
        return 2
