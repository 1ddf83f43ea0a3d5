"""JUnit XML as Jenkins and GitLab read it: a suite for each file with findings, a case for each alert."""

from __future__ import annotations

from html import escape

from pii_scan.model import ERRORS, LEVELS, Header, Skip, Summary
from pii_scan.reporters import View, Write
from pii_scan.reporters.alerts import Alert, AlertReporter, Unseen
from pii_scan.reporters.alertwords import Words
from pii_scan.reporters.terminal import shown


def xml(text: str) -> str:
    """Text in an element or attribute: what XML cannot hold is shown as in a terminal, the rest escaped."""
    return escape(shown(text))


class JunitReporter(AlertReporter):
    """Writes a file's suite when the file is done. Whoever may see a build sees it, so it shows no masked values.

    What is at or above --fail-on fails; what is below passes, with its text.
    """

    def __init__(self, write: Write, view: View) -> None:
        super().__init__(write, view)
        self._words, self._unseen = Words(view), Unseen(0)
        self._floor = LEVELS.index(view.fail_on) if view.fail_on in LEVELS else len(LEVELS)

    def begin(self, header: Header) -> None:  # noqa: ARG002 - nothing of it is in the format
        """Open the document."""
        self._write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pii-scan">\n')

    def alerts(self, alerts: list[Alert]) -> None:
        """Write the suite of one file."""
        failing = sum(alert.level >= self._floor for alert in alerts)
        self._suite(alerts[0].path, [self._case(alert) for alert in alerts], failures=failing)

    def _case(self, alert: Alert) -> str:
        text = xml(self._words.alert(alert, masked=False))
        if alert.level >= self._floor:
            return _case(alert.path, alert.name, f'<failure type="{alert.severity}" message="{text}">{text}</failure>')
        return _case(alert.path, alert.name, f"<system-out>{text}</system-out>")

    def skip(self, skip: Skip) -> None:
        """Write what an error kept from being examined; the rest is counted at the end."""
        self._unseen.add(skip)
        if skip.error:
            text = xml(self._words.skip(skip))
            case = _case(skip.path, "not-examined", f'<error type="{skip.reason.value}" message="{text}"/>')
            self._suite(skip.path, [case], errors=1)

    def missing(self, path: str) -> None:
        """Write what was named and is not there."""
        case = _case(path, "not-examined", f'<error type="missing" message="{xml(self._words.missing())}"/>')
        self._suite(path, [case], errors=1)

    def end(self, summary: Summary) -> None:
        """Write whether all was examined, so that a scan that found nothing has a case, too."""
        rest = self._unseen.rest(summary)
        lines = [self._words.skips(*each) for each in rest]
        text = xml("; ".join(lines))
        if not summary.complete:
            text = text or xml(self._words.say("incomplete-other"))
            case = _case("pii-scan", "everything-examined", f'<error type="incomplete" message="{text}"/>')
        elif any(reason not in ERRORS for reason, *_ in rest):
            case = _case("pii-scan", "everything-examined", f'<skipped message="{text}"/>')
        else:
            case = _case("pii-scan", "everything-examined", "")
        self._suite("pii-scan", [case], errors=int(not summary.complete), skipped=int("<skipped" in case))
        self._write("</testsuites>\n")

    def _suite(self, name: str, cases: list[str], failures: int = 0, errors: int = 0, skipped: int = 0) -> None:
        counts = f'tests="{len(cases)}" failures="{failures}" errors="{errors}" skipped="{skipped}"'
        self._write(f'<testsuite name="{xml(name)}" {counts}>\n{"".join(cases)}</testsuite>\n')


def _case(path: str, name: str, content: str) -> str:
    return f'<testcase classname="{xml(path)}" name="{xml(name)}">{content}</testcase>\n'
