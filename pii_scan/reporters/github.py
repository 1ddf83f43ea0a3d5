"""Annotations of a GitHub workflow run: workflow commands, the worst first, as many as GitHub shows of a step.

The log of a public repository is public, so no masked value is shown.
"""

from __future__ import annotations

from pii_scan.model import Skip, Summary
from pii_scan.reporters import View, Write
from pii_scan.reporters.alerts import Alert, AlertReporter, Unseen, Worst
from pii_scan.reporters.alertwords import Words
from pii_scan.reporters.terminal import shown

# Of each kind GitHub shows the first ten of a step, and drops the rest without a word.
SHOWN = 10
# Files told by name in the one warning on what was not examined, of each reason.
NAMED = 5
_COMMAND = ("notice", "warning", "error", "error")


def data(text: str) -> str:
    """Text behind a command: it stays on its line."""
    return shown(text).replace("%", "%25")


def prop(text: str) -> str:
    """A property of a command. A log is a terminal, so that names with control signs do not lead to their file."""
    return data(text).replace(":", "%3A").replace(",", "%2C")


class GithubReporter(AlertReporter):
    """Keeps the gravest alerts of each kind of annotation, and writes them at the end."""

    def __init__(self, write: Write, view: View) -> None:
        super().__init__(write, view)
        self._words, self._unseen = Words(view), Unseen(NAMED)
        self._worst = {command: Worst(SHOWN) for command in ("error", "warning", "notice")}

    def alert(self, alert: Alert) -> None:
        """Keep it, if it is among the gravest."""
        self._worst[_COMMAND[alert.level]].add(alert)

    def skip(self, skip: Skip) -> None:
        """Count it."""
        self._unseen.add(skip)

    def end(self, summary: Summary) -> None:
        """Write all; the last warning and the last notice say what is not annotated, where there is something."""
        unseen = self._not_examined(summary)
        room = {"error": SHOWN, "warning": SHOWN - bool(unseen), "notice": SHOWN}
        if any(worst.count > room[command] for command, worst in self._worst.items()):
            room["notice"] -= 1
        for command, worst in self._worst.items():
            for _, alert in zip(range(room[command]), worst, strict=False):
                self._annotate(command, alert)
        if unseen:
            self._write(f"::warning title={prop(self._words.say('not-examined-title'))}::{data(unseen)}\n")
        rest = sum(max(0, worst.count - room[command]) for command, worst in self._worst.items())
        if rest:
            text = self._words.say("more-annotations", count=f"{rest:,}")
            self._write(f"::notice title=pii-scan::{data(text)}\n")

    def _not_examined(self, summary: Summary) -> str:
        if summary.complete:
            return ""
        words = self._words
        lines = [f"{words.name(path)}: {words.missing()}" for path in summary.missing[:NAMED]]
        lines += [f"{words.name(skip.path)}: {words.skip(skip)}" for skip in self._unseen.listed]
        lines += [words.skips(*rest) for rest in self._unseen.rest(summary)]
        return "; ".join(lines) or self._words.say("incomplete-other")

    def _annotate(self, command: str, alert: Alert) -> None:
        place = alert.places[0]
        where = f"file={prop(alert.path)}"
        if place.inner is None:
            where += f",line={place.line},endLine={place.end_line}"
            if not alert.record and place.line == place.end_line:
                where += f",col={place.column},endColumn={place.end_column}"
        title = prop(f"{self._words.about(alert.name).title} ({alert.name})")
        self._write(f"::{command} {where},title={title}::{data(self._words.alert(alert, masked=False))}\n")
