"""From the options of a command and its configuration to the Settings of a scan."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pii_scan import cache
from pii_scan.cli import configfile
from pii_scan.cli.configfile import Configuration
from pii_scan.cli.console import complain
from pii_scan.config import NO_VALUES, Settings, in_ci
from pii_scan.errors import ConfigError, UsageError, did_you_mean
from pii_scan.folder import upward
from pii_scan.model import RuleSet

if TYPE_CHECKING:
    import click

_FIELDS = frozenset(Settings._fields)
# The name of the baseline that `pii-scan baseline` writes and a hook reads where no other is named.
BASELINE = ".pii-scan-baseline.jsonl"
_GIT = ("staged", "since", "history")


def baseline_file() -> str:
    """The baseline where no other is named: at the top of the repository, where hooks run; else where the user is."""
    *_, top = upward(os.getcwd())
    return os.path.relpath(os.path.join(top, BASELINE)) if os.path.exists(os.path.join(top, ".git")) else BASELINE


def file_named(name: str) -> str | None:
    """The file of a name, which may be shown as a glob where a value stands in it; None where there is none."""
    if os.path.isfile(name):
        return name
    if not set("?*").intersection(name):
        return None
    import glob

    found = [path for path in glob.glob(name) if os.path.isfile(path)]
    return found[0] if len(found) == 1 else None


def configuration(ctx: click.Context, command: click.Command, paths: tuple[str, ...]) -> Configuration | None:
    """The configuration that counts for a command: --config, $PII_SCAN_CONFIG, or the nearest one upward."""
    if ctx.params.get("isolated"):
        if ctx.params.get("config"):
            raise UsageError("--isolated and --config exclude each other")
        return None
    named = ctx.params.get("config") or os.environ.get(configfile.ENVIRONMENT)
    if named:
        if not os.path.isfile(named):
            raise ConfigError(f"{named}: no such configuration file")
        return configfile.load(named, str(named), command, ctx)
    found = configfile.find(os.getcwd())
    if found is None:
        return None
    name = os.path.relpath(found)
    if not configfile.covers(found, paths):
        if not ctx.params.get("quiet"):
            complain(f"pii-scan: {name} is not used: it does not speak of paths outside its folder")
        return None
    return configfile.load(found, name, command, ctx)


def merged(ctx: click.Context, config: Configuration | None) -> dict[str, Any]:
    """The options: what the command line says, else the configuration, else the defaults."""
    from click.core import ParameterSource

    options = dict(ctx.params)
    taken = []
    for name, value in config.values.items() if config else ():
        if ctx.get_parameter_source(name) is not ParameterSource.COMMANDLINE:
            options[name] = value
            taken.append(name)
    return options | {"config_globs": tuple(name for name in ("include", "exclude") if name in taken)}


def settings(options: dict[str, Any], config: Configuration | None, arguments: tuple[str, ...]) -> Settings:
    """The Settings of a scan. Raises UsageError for options that exclude each other."""
    _check(options)
    values = {name: value for name, value in options.items() if name in _FIELDS}
    # Without a path a repository is meant as a whole, but of the disk only what lies here.
    none = options.get("files_from") or any(options.get(name) for name in _GIT)
    values["paths"] = options.get("paths") or (() if none else (".",))
    if config:
        values |= {
            "per_path": config.per_path,
            "require_reason": config.require_reason,
            "config": config.file,
            "config_folder": config.folder,
        }
    else:
        values["config"] = None
    return Settings(**values, arguments=arguments, cache=cache.default_folder())


def _check(options: dict[str, Any]) -> None:
    if options.get("show_values") and in_ci():
        raise UsageError(f"--show-values {NO_VALUES}")
    if options.get("require_complete") and options.get("allow_incomplete"):
        raise UsageError("--require-complete and --allow-incomplete exclude each other")
    paths = options.get("paths") or ()
    if options.get("files_from") == "-" and "-" in paths:
        raise UsageError("standard input cannot hold both a list of files (--files-from -) and what to scan (-)")
    if options.get("stdin_filename") and "-" not in paths:
        raise UsageError("--stdin-filename names standard input: give - as a path, too")
    _check_git(options, paths)


def _check_git(options: dict[str, Any], paths: Sequence[str]) -> None:
    asked = [f"--{name}" for name in _GIT if options.get(name)]
    if "--staged" in asked and len(asked) > 1:
        raise UsageError(f"{' and '.join(asked)} exclude each other")
    if options.get("whole_files") and not asked:
        raise UsageError("--whole-files goes with --staged, --since or --history; without them files are read whole")
    if asked and "-" in paths:
        raise UsageError(f"{asked[0]} reads a repository, not standard input: leave - out")


def check_names(globs: Sequence[str], ruleset: RuleSet, where: str = "") -> None:
    """Raise UsageError for one that names no rule, record kind or category."""
    from pii_scan.suppress.marks import any_rule

    names = [*(rule.id for rule in ruleset.rules), *(kind.id for kind in ruleset.kinds)]
    for glob in globs:
        if not any(any_rule((glob,), name) for name in names):
            hint = did_you_mean(glob, names) or "; see `pii-scan rules list`"
            raise UsageError(f"{where}no rule or record kind {glob}{hint}")
