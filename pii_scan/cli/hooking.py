"""What a hook does with its options."""

from __future__ import annotations

import os
import posixpath
import sys
from typing import Any

from pii_scan.cli.configfile import Configuration
from pii_scan.cli.console import as_argument, complain, holds_chinese, language
from pii_scan.cli.outcome import Outcome
from pii_scan.cli.outputs import check_files
from pii_scan.cli.perform import perform
from pii_scan.cli.wiring import baseline_file, settings
from pii_scan.errors import UsageError
from pii_scan.reporters.messages import message


def run(options: dict[str, Any], config: Configuration | None, arguments: tuple[str, ...]) -> int:
    """Scan what a commit or a push adds; the exit code."""
    options |= {"force_exclude": True, "allow_incomplete": not options["require_complete"]}
    options["progress"] = bool(options["progress"])
    remote = options.get("push")
    commits = () if remote is None else _pushed(remote)
    if remote is not None:
        options["history"] = True
        if not commits:
            complain("pii-scan: nothing was examined: git names no commit that is pushed")
            return 0
    elif not (options["staged"] or options["history"] or options["since"]):
        options["since"] = _range()
        options["staged"] = options["since"] is None
    if not (options["baseline"] or options["isolated"]) and os.path.isfile(name := baseline_file()):
        options["baseline"] = name
    wanted = settings(options, config, arguments)._replace(hook=True, commits=commits)
    check_files(options["output"], options["paths"])
    outcome = perform(wanted, options)
    if outcome.failing:
        _ways_out(outcome, language(wanted.lang) if holds_chinese(getattr(sys.stderr, "encoding", None)) else "en")
    return outcome.code


def check_asked(asked: dict[str, Any]) -> None:
    """Raise UsageError for options of the command line that say nothing to a hook, or say another thing."""
    if asked["tracked"]:
        text = "looks at what a commit or a push adds; for all tracked files: pii-scan scan --tracked"
        raise UsageError(f"--tracked: a hook {text}")
    for name in ("paths", "staged", "since", "history", "files_from"):
        if asked[name] and asked.get("push") is not None:
            what = "paths" if name == "paths" else f"--{name.replace('_', '-')}"
            raise UsageError(f"--push and {what} exclude each other: git says what is pushed")


def _pushed(remote: str) -> tuple[str, ...]:
    """What git says of a push on standard input. Raises UsageError."""
    if not remote or sys.stdin is None or sys.stdin.isatty():
        raise UsageError('--push is for .git/hooks/pre-push: exec pii-scan hook --push "$1"')
    from pii_scan.sources.git.pushes import pushed

    return pushed(sys.stdin.buffer, remote)


def _range() -> str | None:
    """The range that pre-commit was given, where it runs before a push or for two commits."""
    start, end = (os.environ.get(f"PRE_COMMIT_{name}_REF") for name in ("FROM", "TO"))
    return f"{start}...{end}" if start and end else None


def _ways_out(outcome: Outcome, lang: str) -> None:
    """What can be done now, with the first place that fails."""
    place = outcome.first
    if place is None:
        return
    from pii_scan.reporters.alerts import commit_of  # only where something was found

    # Git runs hooks at the top of the repository: the user, who is to paste what is said, may stand below it.
    prefix = os.environ.get("GIT_PREFIX")
    here = posixpath.relpath(place.path, prefix) if prefix and not posixpath.isabs(place.path) else place.path
    path = as_argument(here)
    complain(f"pii-scan: {message(lang, 'refused')}")
    complain(f"  · {message(lang, 'way-masked')}")
    if commit_of(place):
        complain(f"  · {message(lang, 'way-commit')}")
    if os.path.isfile(place.path) or not commit_of(place):  # a baseline is made of what is on the disk
        complain(f"  · {message(lang, 'way-accept')}\n      pii-scan baseline add {path} --reason TEXT")
    inner = f"!{place.inner}" if place.inner else ""
    where = as_argument(f"{here}{inner}:{place.line}")
    complain(f"  · {message(lang, 'way-explain')}\n      pii-scan explain {where}")
