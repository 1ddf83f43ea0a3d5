"""The commands by their names, as click knows them."""

from __future__ import annotations

import io
import os
from typing import Any

import click

from pii_scan.cli.console import complain
from pii_scan.cli.option import help_option, version_option
from pii_scan.errors import UsageError, did_you_mean

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


def run(arguments: tuple[str, ...]) -> int:
    """Run a command and return its exit code. Raises KeyboardInterrupt where a question was left unanswered."""
    try:
        code = cli.main(args=list(arguments), prog_name="pii-scan", standalone_mode=False, obj=arguments)
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as error:  # click itself would exit with 1 on some of them
        said = io.StringIO()
        error.show(said)
        complain(said.getvalue().rstrip("\n") + _where_to_look(said.getvalue(), error, arguments))
        return 2


def _where_to_look(said: str, error: click.ClickException, arguments: tuple[str, ...]) -> str:
    """The line that click leaves out where the option for help is ours, or where it does not know the command."""
    if "Error: " not in said or "Try '" in said:
        return ""
    context = getattr(error, "ctx", None)
    name = context.command_path if context else " ".join(("pii-scan", *(one for one in arguments[:1] if one in LAZY)))
    return f"\nTry '{name} --help' for help."
