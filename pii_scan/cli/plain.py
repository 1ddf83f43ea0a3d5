"""Arguments that need no click, a fifth of a start: well-formed options that are known here. All others are click's.

A test holds that both make the same of the same arguments.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from pii_scan.config import Settings
from pii_scan.legal import LAWS
from pii_scan.model import BANDS, LEVELS
from pii_scan.reporters import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator

# What stands for an option so far and its text, to what stands for it then; None where the text is for click to judge.
Take = Callable[[Any, str], Any]

# What an option is where it is not given.
_REPORTS = {"output": (), "quiet": False, "progress": None, "color": "auto", "explain": False, "legal": "none"}
_NO_OPTIONS = frozenset(
    {"hook", "commits", "require_reason", "per_path", "config_folder", "config_globs", "arguments", "cache"}
    | {"listed", "exact_paths", "places_only", "outputs", "deadline", "person_key"}
)
DEFAULTS: dict[str, Any] = {
    **{name: value for name, value in Settings._field_defaults.items() if name not in _NO_OPTIONS},
    **_REPORTS,
    "format": None,
    "paths": (),
}


def _text(_before: object, text: str) -> str:
    return text


def _more(before: tuple[str, ...], text: str) -> tuple[str, ...]:
    return (*before, text)


def _commas(before: tuple[str, ...], text: str) -> tuple[str, ...] | None:
    from pii_scan.amounts import parts_of  # most scans select nothing

    return (*before, *parts_of(text)) or None


def _one_of(choices: Collection[str]) -> Take:
    return lambda _before, text: text if text in choices else None


def _count(_before: object, text: str) -> int | None:
    return int(text) or None if text.isascii() and text.isdigit() and len(text) < 10 else None


_FLAGS = (
    *("tracked", "staged", "history", "whole-files", "isolated", "force-exclude", "show-suppressed", "keep-known"),
    *("require-complete", "allow-incomplete", "show-values", "explain", "quiet", "progress"),
)
# Option → its parameter, and what that then is.
FLAGS: dict[str, tuple[str, bool]] = {
    **{f"--{name}": (name.replace("-", "_"), True) for name in _FLAGS},
    "-q": ("quiet", True),
    "--no-progress": ("progress", False),
    "--no-test-paths": ("test_paths", False),
}
_AUTO = {"lang": ("en", "zh"), "color": ("always", "never"), "engine": ("hyperscan", "regex")}
_TAKES: dict[str, Take] = {
    **dict.fromkeys(("since", "files-from", "stdin-filename", "baseline"), _text),
    **dict.fromkeys(("rules", "include", "exclude"), _more),
    **dict.fromkeys(("category", "rule", "exclude-rule"), _commas),
    **{name: _one_of(("auto", *others)) for name, others in _AUTO.items()},
    "format": _one_of(FORMATS),
    "min-confidence": _one_of(BANDS),
    "fail-on": _one_of((*LEVELS, "never")),
    "legal": _one_of(LAWS),
    "jobs": _count,
    "block-size": _count,
}
# Option → its parameter, and how its text is taken.
VALUED: dict[str, tuple[str, Take]] = {
    **{f"--{name}": (name.replace("-", "_"), take) for name, take in _TAKES.items()},
    **{f"-{name[0]}": (name, _TAKES[name]) for name in ("category", "format", "jobs")},
}


def options(arguments: tuple[str, ...]) -> dict[str, Any] | None:
    """What click would make of the arguments of ``scan`` or ``hook``; None where it has to be asked."""
    if arguments[:1] not in (("scan",), ("hook",)) or os.environ.get("_PII_SCAN_COMPLETE"):
        return None
    given = parse(arguments[1:])
    if given is None or (arguments[0] == "hook" and any(map(_is_file_like_option, arguments))):
        return None
    return given if given["isolated"] or not _is_configured() else None


def parse(arguments: tuple[str, ...]) -> dict[str, Any] | None:
    """Parameters by their names; None where anything is unknown, malformed or seldom."""
    given, paths = dict(DEFAULTS), []
    rest = iter(arguments)
    for argument in rest:
        if argument in FLAGS:
            name, given[name] = FLAGS[argument]
        elif argument == "-" or argument[:1] not in ("-", ""):
            paths.append(argument)
        elif not _take(given, argument, rest):
            return None
    return given | {"paths": tuple(paths)}


def _take(given: dict[str, Any], argument: str, rest: Iterator[str]) -> bool:
    """Take an option with its text, which follows it or stands behind ``=``; False where it is for click to judge."""
    option, equals, text = argument.partition("=")
    if option not in VALUED or (equals and option[:2] != "--"):
        return False
    name, take = VALUED[option]
    if not equals:
        text = next(rest, "")
    if text[:1] in ("", "-"):
        return False
    given[name] = take(given[name], text)
    return given[name] is not None


def _is_file_like_option(argument: str) -> bool:
    return argument.startswith("-") and os.path.lexists(argument)


def _is_configured() -> bool:
    """Whether a configuration has its say: its keys are options of click's commands."""
    from pii_scan.cli import configfile

    return bool(os.environ.get(configfile.ENVIRONMENT)) or configfile.find(os.getcwd()) is not None
