"""Options whose help is taken as it is: to tidy it, click would import ``inspect``, a tenth of a hook's time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from pii_scan.cli.console import say
from pii_scan.version import __version__

_Command = TypeVar("_Command", bound=Callable[..., Any] | click.Command)


class Option(click.Option):
    """An option of one of our commands. help: one line, or none."""

    def __init__(self, *args: Any, help: str | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        self.help = help

    def add_to_parser(self, parser: Any, ctx: click.Context) -> None:
        """As click does; a short option is then found at once.

        Else click would first take it for a long one, and look among all of these for what may have been meant: 3 ms.
        """
        super().add_to_parser(parser, ctx)
        short, long = getattr(parser, "_short_opt", None), getattr(parser, "_long_opt", None)
        if isinstance(short, dict) and isinstance(long, dict):
            long.update(short)


def option(*names: str, **options: Any) -> Callable[[_Command], _Command]:
    """``click.option``, of ours."""
    return click.option(*names, cls=Option, **options)


def _show_help(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        say(ctx.get_help())
        ctx.exit()


def _show_version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        say(f"pii-scan, version {__version__}")
        ctx.exit()


# As click's own, which look for a translation of their help at every start.
_AT_ONCE: dict[str, Any] = {"is_flag": True, "expose_value": False, "is_eager": True}
help_option = option("-h", "--help", **_AT_ONCE, callback=_show_help, help="Show this message and exit.")
version_option = option("--version", **_AT_ONCE, callback=_show_version, help="Show the version and exit.")
