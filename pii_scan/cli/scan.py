"""``pii-scan scan``: its options, and from them to settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from pii_scan.cli import perform
from pii_scan.cli.option import help_option, option
from pii_scan.cli.options import FORMAT, Codec, Day, Duration, OutputFile, Processes, Size, commas
from pii_scan.cli.wiring import configuration, merged
from pii_scan.legal import LAWS
from pii_scan.model import BANDS, LEVELS

_LISTS: dict[str, Any] = {"multiple": True, "callback": commas, "metavar": "GLOB"}
_FLAG: dict[str, Any] = {"is_flag": True}

# In the order of the help.
OPTIONS = (
    option("-f", "--format", **FORMAT),
    option(
        "-o",
        "--output",
        multiple=True,
        type=OutputFile(),
        metavar="[FORMAT:]FILE",
        help="write a report, too; repeatable; format from the suffix",
    ),
    option("-c", "--category", **_LISTS, help="report these categories only"),
    option("--rule", **_LISTS, help="report these rules only"),
    option("--exclude-rule", **_LISTS, help="do not report these rules"),
    option("--rules", multiple=True, metavar="PATH", help="packs of your own, beside the built-in ones"),
    option(
        "--min-confidence",
        type=click.Choice(BANDS),
        default="medium",
        show_default=True,
        help="leave out what is less sure",
    ),
    option(
        "--fail-on",
        type=click.Choice([*LEVELS, "never"]),
        default="medium",
        show_default=True,
        help="severity from which to exit with 1",
    ),
    option("--include", multiple=True, metavar="GLOB", help="only these files"),
    option("--exclude", multiple=True, metavar="GLOB", help="not these files, named ones included"),
    option("--tracked", **_FLAG, help="only what git ls-files lists"),
    option("--staged", **_FLAG, help="git: what is staged; the lines that it adds count"),
    option("--since", metavar="REV", help="git: the lines added since REV (or in REV..END)"),
    option("--history", **_FLAG, help="git: all that was ever committed, or since REV"),
    option("--whole-files", **_FLAG, help="git: all lines of touched files count"),
    option("--files-from", metavar="FILE|-", help="read paths from a file, one a line (or NUL)"),
    option("--stdin-filename", metavar="NAME", help="what reports call standard input"),
    option("--max-file-size", type=Size(), help="leave out larger files, as 10M; default: none"),
    option("--encoding", type=Codec(), help="of all files; default: found for each"),
    option(
        "-j",
        "--jobs",
        type=Processes(),
        metavar="N",
        help="worker processes; default: by free CPUs",
    ),
    option("--config", metavar="FILE", help="default: the nearest pii-scan.toml"),
    option("--isolated", **_FLAG, help="no configuration, ignore files or marks from the scanned tree"),
    option("--force-exclude", **_FLAG, help="ignore rules and exclude of the configuration hold for named paths, too"),
    option("--baseline", metavar="FILE", help="what is accepted; see `pii-scan baseline`"),
    option("--show-suppressed", **_FLAG, help="list what marks, settings and baseline accept"),
    option("--require-complete", **_FLAG, help="what has no reader, or is tracked but not there, counts, too"),
    option("--allow-incomplete", **_FLAG, help="what could not be examined does not count"),
    option("--time-limit", type=Duration(), help="examine nothing more after, say, 45m"),
    option(
        "--lang",
        type=click.Choice(["auto", "en", "zh"]),
        default="auto",
        show_default=True,
        help="of reports",
    ),
    option("--show-values", **_FLAG, help="show values unmasked; never where CI is set"),
    option("--keep-known", **_FLAG, help="report published test values, too"),
    option(
        "--no-test-paths",
        "test_paths",
        flag_value=False,
        default=True,
        help="do not lower findings in test paths",
    ),
    option("--explain", **_FLAG, help="say why, for each finding"),
    option("--as-of", type=Day(), help="day on which ages are told; default: today"),
    option(
        "--legal",
        type=click.Choice(LAWS),
        default="none",
        show_default=True,
        help="say what the law of this country makes of the counts",
    ),
    option("-q", "--quiet", **_FLAG, help="no text report unless -f asks for it; errors still show"),
    option("--progress/--no-progress", default=None, help="default: where standard error is a terminal"),
    option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True),
    option("--engine", type=click.Choice(["auto", "hyperscan", "regex"]), default="auto", hidden=True),
    option("--block-size", type=click.IntRange(1), default=1 << 20, hidden=True),
)


def with_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command with all options of a scan."""
    for decorate in reversed(OPTIONS):
        command = decorate(command)
    return command


@click.command()
@click.argument("paths", nargs=-1)
@with_options
@help_option
@click.pass_context
def scan(ctx: click.Context, /, **_options: Any) -> int:
    """Scan files, directories and archives; "-" is standard input, default ".".

    Exit code: 0 nothing found, 1 found, 2 error, 3 not all examined, 130 interrupted.
    """
    config = configuration(ctx, ctx.command, ctx.params["paths"])
    return perform.scan(merged(ctx, config), config, ctx.obj)
