"""The two reports that GitLab reads: Code Quality, and Secret Detection by its schema 15.2.1."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from pii_scan.model import Header, Skip, Summary
from pii_scan.reporters import View, Write
from pii_scan.reporters.alerts import Alert, AlertReporter, Items, Unseen
from pii_scan.reporters.alertwords import CWE, CWE_URL, RULES_URL, URL, Words, as_text
from pii_scan.reporters.jsonl import compact

SCHEMA = "15.2.1"
# Outside of a scan of commits GitLab's own analyzers name this one.
NO_COMMIT = "0000000"
# Skips told by name, of each reason.
NAMED = 50
_QUALITY = ("minor", "major", "critical", "blocker")
_VULNERABILITY = ("Low", "Medium", "High", "Critical")


def code_span(text: str) -> str:
    """Text where GitLab reads Markdown: nothing in a code span is a link, a mention or a tag."""
    return "`" + text.replace("`", "'") + "`"


def _line(alert: Alert) -> int:
    """The first line; lines inside a container are none of the file's."""
    return 1 if alert.places[0].inner is not None else alert.places[0].line


class CodeQualityReporter(AlertReporter):
    """Writes each alert when its file is done. Everybody may see the report, so it shows no masked values."""

    def __init__(self, write: Write, view: View) -> None:
        super().__init__(write, view)
        self._words, self._items = Words(view), Items(write)

    def begin(self, header: Header) -> None:  # noqa: ARG002 - nothing of it is in the format
        """Open the list."""
        self._write("[")

    def alert(self, alert: Alert) -> None:
        """Write one issue."""
        text = self._words.alert(alert, masked=False)
        self._issue(alert.path, alert.name, text, alert.fingerprint, _QUALITY[alert.level], _line(alert))

    def skip(self, skip: Skip) -> None:
        """Write what an error kept from being examined."""
        if skip.error:
            self._unseen(f"not-examined/{skip.reason.value}", skip.path, skip.inner, self._words.skip(skip))

    def missing(self, path: str) -> None:
        """Write what was named and is not there."""
        self._unseen("not-examined/missing", path, None, self._words.missing())

    def _unseen(self, name: str, path: str, inner: str | None, text: str) -> None:
        mark = uuid5(NAMESPACE_URL, compact([name, path, inner])).hex
        self._issue(path, name, text, mark, "info", 1)

    def _issue(self, path: str, name: str, text: str, fingerprint: str, severity: str, line: int) -> None:
        issue = {
            "description": text,
            "check_name": name,
            "fingerprint": fingerprint,
            "severity": severity,
            "location": {"path": as_text(path), "lines": {"begin": line}},
        }
        self._items.add(compact(issue))

    def end(self, summary: Summary) -> None:  # noqa: ARG002 - nothing of it is in the format
        """Close the list."""
        self._write("]\n")


class SecretDetectionReporter(AlertReporter):
    """Writes each alert when its file is done. Members of the project alone see vulnerabilities: masked values show."""

    def __init__(self, write: Write, view: View) -> None:
        super().__init__(write, view)
        self._words, self._items = Words(view, code_span), Items(write)
        self._unseen = Unseen(NAMED)
        self._header: Header | None = None

    def begin(self, header: Header) -> None:
        """Open the list."""
        self._header = header
        self._write(f'{{"version":"{SCHEMA}","vulnerabilities":[')

    def alert(self, alert: Alert) -> None:
        """Write one vulnerability. ``raw_source_code_extract`` is meant to be unmasked, so it is not there."""
        place, lines = alert.places[0], {"start_line": _line(alert)}
        if alert.last_line and (place.inner is None or (alert.commit and "!" not in place.inner)):
            lines = {"start_line": place.line, "end_line": alert.last_line}
        rule = {"type": "pii_scan_rule", "name": f"pii-scan {alert.name}", "value": alert.name, "url": RULES_URL}
        vulnerability = {
            "id": str(uuid5(NAMESPACE_URL, f"{URL}#{alert.fingerprint}")),
            "name": self._words.about(alert.name).title[:255],
            "description": self._words.alert(alert, masked=True),
            "severity": _VULNERABILITY[alert.level],
            "solution": "\n".join(self._words.advice(alert.name, str)),
            "identifiers": [rule, {"type": "cwe", "name": f"CWE-{CWE}", "value": CWE, "url": CWE_URL}],
            "location": {"file": as_text(alert.path), **lines, "commit": {"sha": alert.commit or NO_COMMIT}},
        }
        self._items.add(compact(vulnerability))

    def skip(self, skip: Skip) -> None:
        """Keep it for the messages."""
        self._unseen.add(skip)

    def end(self, summary: Summary) -> None:
        """Write about the scan."""
        started = self._header.started if self._header else "1970-01-01T00:00:00Z"
        ended = datetime.fromisoformat(started) + timedelta(seconds=summary.seconds)
        tool = {"id": "pii-scan", "name": "pii-scan", "url": URL, "vendor": {"name": "pii-scan"}}
        tool["version"] = self._header.version if self._header else "0"
        scan: dict[str, Any] = {
            "analyzer": tool,
            "scanner": tool,
            "type": "secret_detection",
            "start_time": started[:19],
            "end_time": ended.strftime("%Y-%m-%dT%H:%M:%S"),
            # What could not be examined is a partial error, and told below; a scan that was cut short failed.
            "status": "success" if summary.complete or self._unseen.errors or summary.missing else "failure",
            "messages": self._messages(summary),
        }
        self._write(f'],\n"scan":{compact(scan)}}}\n')

    def _messages(self, summary: Summary) -> list[dict[str, str]]:
        words, messages = self._words, []
        for skip in self._unseen.listed:
            text = f"{code_span(as_text(skip.path))}: {words.skip(skip)}"
            messages.append({"level": "warn" if skip.error else "info", "value": text})
        for path in summary.missing[:NAMED]:
            messages.append({"level": "warn", "value": f"{code_span(as_text(path))}: {words.missing()}"})
        messages += [{"level": "warn", "value": words.skips(*rest)} for rest in self._unseen.rest(summary)]
        if summary.not_listed:
            messages.append({"level": "info", "value": words.say("not-listed-what", count=f"{summary.not_listed:,}")})
        return messages
