"""One scan with its reports: events to reports, results to an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from pii_scan.cli.configfile import Configuration
from pii_scan.cli.console import colored, complain, is_terminal, language, spoken
from pii_scan.cli.interrupts import Interrupts
from pii_scan.cli.outcome import Outcome
from pii_scan.cli.outputs import Outputs, check_files
from pii_scan.cli.wiring import baseline_file, check_names, settings
from pii_scan.config import Settings
from pii_scan.legal import Assess, assessor
from pii_scan.model import Summary
from pii_scan.reporters import View
from pii_scan.workers import Scan


def scan(options: dict[str, Any], config: Configuration | None, arguments: tuple[str, ...]) -> int:
    """What ``pii-scan scan`` does with its options; the exit code."""
    wanted = settings(options, config, arguments)
    check_files(options["output"], options["paths"])
    return perform(wanted, options).code


def perform(wanted: Settings, options: dict[str, Any]) -> Outcome:
    """One scan with its reports."""
    standard, lines = options["format"] or (None if options["quiet"] else "text"), _has_lines(options, wanted.hook)
    is_of_places = standard is None or (standard == "text" and not lines)
    wanted = wanted._replace(places_only=is_of_places and not (options["output"] or options["show_suppressed"]))
    job = Scan(wanted, sys.stdin.buffer if sys.stdin else None)
    for rule in wanted.per_path:
        check_names(rule.exclude_rule, job.scanner.ruleset, f"{wanted.config}: paths: exclude-rule: ")
    lang = spoken(language(wanted.lang)) if standard == "text" else language(wanted.lang)
    titles = job.scanner.ruleset.titles(lang)
    outcome = Outcome(wanted.fail_on, wanted.require_complete, wanted.allow_incomplete)
    view = View(lang, colored(options["color"]), lines, options["explain"], wanted.fail_on, titles, job.scanner.ruleset)
    with Interrupts() as interrupts:
        interrupts.hold()  # what is opened now is removed or ended, and every report begins with the header
        with Outputs(standard, options["output"], view) as outputs:
            job.settings = wanted._replace(outputs=outputs.paths)
            with _progress(options, job) as clear:
                job.on_beyond = outputs.beyond
                _pump(job, outputs, outcome, assessor(options["legal"], job.scanner.ruleset), clear, interrupts)
    if not options["quiet"]:
        _tell(job)
        unused = outcome.failing and not (wanted.baseline or wanted.isolated)
        if unused and os.path.isfile(name := baseline_file()):
            complain(f"pii-scan: {name} is here and not used: give --baseline, or name it in pii-scan.toml")
    if outcome.interrupted:
        complain("pii-scan: interrupted")
    for line in outcome.complaints(job.missing):
        complain(f"pii-scan: {line}")
    _say_of_git(wanted, job.summary, outcome, options["quiet"])
    if outcome.ended and not (job.summary.files or job.missing):
        _say_of_nothing(wanted, job.summary)
    return outcome


def _tell(job: Scan) -> None:
    """What those who keep marks and baseline should know: what does not count any more, files by new names."""
    baseline, bare = job.scanner.suppressor.baseline, job.summary.bare_marks
    if baseline is None and not bare:
        return
    from pii_scan.suppress import notices

    moved = {job.scanner.shown(old): job.scanner.shown(new) for old, new in job.moved.items()}
    for line in (*notices.of_marks(bare), *(notices.of_baseline(baseline, moved) if baseline else ())):
        complain(f"pii-scan: {line}")


def _say_of_git(wanted: Settings, summary: Summary, outcome: Outcome, quiet: bool) -> None:
    """What a report of the lines that count does not say."""
    if not (wanted.staged or wanted.history or wanted.since is not None) or outcome.interrupted:
        return
    if summary.older and not wanted.history and not quiet:
        many = f"{summary.older} findings" if summary.older > 1 else "1 finding"
        are = "are" if summary.older > 1 else "is"
        complain(f"pii-scan: {many} on lines that were there before {are} not counted; --whole-files counts them")


def _say_of_nothing(wanted: Settings, summary: Summary) -> None:
    """That nothing was found says little then: a path, a glob or a range may not be what was meant."""
    if summary.excluded or summary.skipped:
        what = "what is there is left out by rules or cannot be read"
    elif wanted.staged:
        what = "no added or changed line is staged"
    elif wanted.history or wanted.since is not None:
        what = "no commit here adds a line to a file"
    else:
        what = "no file is there"
    where = " in the named paths" if wanted.paths not in ((), (".",)) else ""
    complain(f"pii-scan: nothing was examined{where}: {what}")


def _has_lines(options: dict[str, Any], hook: bool) -> bool:
    """Whether the text has a line for each finding.

    Where a file holds all findings, the summary is enough; a hook shows the gravest places, however many there are.
    """
    return not (is_terminal(sys.stdout) or hook or (options["output"] and not options["format"]))


def _pump(
    job: Scan, outputs: Outputs, outcome: Outcome, assess: Assess, clear: Callable[[], None], interrupts: Interrupts
) -> None:
    """All events to all reports. An interrupt still gives the summary of what was done.

    clear: makes room on the terminal for what the summary makes reports write.
    """
    try:
        for event in job.events():
            if isinstance(event, Summary):
                event.complete = event.complete and not job.missing
                event.legal = assess(event)
                clear()
            with interrupts.later():
                outcome.event(event)
                outputs.event(event)
            if outputs.unread and outcome.failing:
                break  # nobody reads on, and nothing can change the exit code but an error that nobody would see
    except KeyboardInterrupt:
        outcome.interrupted = True
        job.summary.complete, job.summary.interrupted = False, True
        if not outcome.ended:  # the signal may have come while the summary was written
            job.summary.legal = assess(job.summary)
            clear()
            outputs.event(job.summary)
    outcome.error = outcome.error or bool(job.missing)


@contextmanager
def _progress(options: dict[str, Any], job: Scan) -> Iterator[Callable[[], None]]:
    """Shows how far the scan is; gives what removes the line. None where the terminal gets events as they come."""
    terminal = is_terminal(sys.stderr)
    events = options["format"] not in (None, "text") or options["show_suppressed"]
    calm = terminal and not options["quiet"] and not (events and is_terminal(sys.stdout))
    if not (calm if options["progress"] is None else options["progress"] and terminal):
        yield lambda: None
        return
    from pii_scan.cli.progress import Progress

    with Progress(sys.stderr) as progress:
        job.on_progress = progress.update
        yield progress.clear
