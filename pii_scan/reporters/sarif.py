"""SARIF 2.1.0 (OASIS), as GitHub code scanning takes it; its limits are kept, and what they leave out is said."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from pii_scan.model import ERRORS, LEVELS, NO_READER, Header, Location, Skip, Summary
from pii_scan.reporters import View, Write
from pii_scan.reporters.alerts import Alert, AlertReporter, Items, Unseen, Worst
from pii_scan.reporters.alertwords import CWE, RULES_URL, URL, Words, path_bytes
from pii_scan.reporters.jsonl import compact
from pii_scan.reporters.terminal import shown

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# GitHub takes 25,000 results in 10 MB after gzip, and shows 5,000 of them.
RESULTS = 5_000
BYTES = 9_000_000
# Skips told by name, of each reason.
NAMED = 50
_LEVEL = ("note", "warning", "error", "error")
_SECURITY = ("2.0", "5.0", "8.0", "9.5")


def uri(path: str) -> str:
    """A path as a URI reference: its very bytes, percent-encoded; absolute paths as ``file:`` URIs."""
    encoded = quote(path_bytes(path), safe="/")
    if path.startswith("/"):
        return f"file:{encoded}" if path.startswith("//") else f"file://{encoded}"
    if path[1:3] == ":/":  # a drive of Windows
        return f"file:///{path[0]}:{encoded[4:]}"
    return encoded


def escaped(text: str) -> str:
    """Text for a message, where brackets would make a link (SARIF 3.11.6)."""
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


class SarifReporter(AlertReporter):
    """Keeps the gravest alerts, and writes all at the end, since tools read the worst first."""

    def __init__(self, write: Write, view: View) -> None:
        super().__init__(write, view)
        self._words = Words(view, escaped)
        self._worst = Worst(RESULTS)
        self._unseen = Unseen(NAMED)
        self._header: Header | None = None
        # ids of rules, in the order of the results → their record or not
        self._rules: dict[str, tuple[str, bool, int]] = {}

    def begin(self, header: Header) -> None:
        """Keep who scans, and when."""
        self._header = header

    def alert(self, alert: Alert) -> None:
        """Keep it, if it is among the gravest."""
        self._worst.add(alert)

    def skip(self, skip: Skip) -> None:
        """Keep it for a notification."""
        self._unseen.add(skip)

    def end(self, summary: Summary) -> None:
        """Write all."""
        count = self._fitting()
        notifications = list(self._notifications(summary, self._worst.count - count))
        run = {
            "tool": {"driver": self._driver(notifications)},
            "automationDetails": {"id": "pii-scan/"},
            "language": "zh-CN" if self._view.lang == "zh" else "en-US",
            # Columns count characters, also where those take two UTF-16 units.
            "columnKind": "unicodeCodePoints",
            "invocations": [self._invocation(summary, notifications)],
            "properties": {"summary": {k: v for k, v in summary.to_dict().items() if k != "event"}},
        }
        head = compact({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})
        self._write(head.removesuffix("}]}") + ',\n"results":[')
        items = Items(self._write)
        for _, alert in zip(range(count), self._worst, strict=False):
            items.add(compact(self._result(alert)))
        self._write("]}]}\n")

    def _fitting(self) -> int:
        """How many results fit into GitHub's limit of size; their rules are noted on the way."""
        packer, size, count = zlib.compressobj(), 0, 0
        for alert in self._worst:
            known = len(self._rules)
            text = compact(self._result(alert)).encode("utf-8")
            size += len(packer.compress(text)) + len(packer.flush(zlib.Z_SYNC_FLUSH))
            if size > BYTES:
                while len(self._rules) > known:
                    self._rules.popitem()
                break
            count += 1
        return count

    # --- results -----------------------------------------------------------------------------------------------------

    def _rule_id(self, alert: Alert) -> str:
        """The name alone, or ``name/severity`` where that is not its usual one.

        GitHub takes the severity from the rule, and a finding in a test path must not look grave there.
        """
        usual = self._words.about(alert.name).severity
        rule_id = alert.name if usual == alert.severity else f"{alert.name}/{alert.severity}"
        self._rules.setdefault(rule_id, (alert.name, alert.record, alert.level))
        return rule_id

    def _result(self, alert: Alert) -> dict[str, Any]:
        rule_id = self._rule_id(alert)
        text = self._words.alert(alert, masked=True)
        related = [place for place in alert.places[1:] if place.inner is None]
        if related:
            links = ", ".join(f"[{place.line}]({number})" for number, place in enumerate(related, 1))
            text += " " + self._words.say("also", links=links)
        result: dict[str, Any] = {
            "ruleId": rule_id,
            "ruleIndex": list(self._rules).index(rule_id),
            "level": _LEVEL[alert.level],
            "message": {"text": text},
            "locations": [_location(alert, alert.places[0])],
            "occurrenceCount": alert.count,
            "partialFingerprints": {"primaryLocationLineHash": f"{alert.fingerprint}:1"},
            "properties": {"severity": alert.severity, "confidence": alert.band},
        }
        if alert.record:
            result["properties"]["people"] = alert.people
        if related:
            result["relatedLocations"] = [
                {"id": number, **_location(alert, place)} for number, place in enumerate(related, 1)
            ]
        return result

    # --- the tool ----------------------------------------------------------------------------------------------------

    def _driver(self, notifications: list[dict[str, Any]]) -> dict[str, Any]:
        version = self._header.version if self._header else "0"
        driver: dict[str, Any] = {
            "name": "pii-scan",
            "version": version,
            "semanticVersion": version,
            "informationUri": URL,
            "rules": [self._rule(rule_id, *known) for rule_id, known in self._rules.items()],
        }
        if self._header:
            driver["properties"] = {"rulesDigest": self._header.rules_digest}
        ids = dict.fromkeys(note["descriptor"]["id"] for note in notifications)
        if ids:
            driver["notifications"] = [self._about(name) for name in ids]
        return driver

    def _about(self, note: str) -> dict[str, Any]:
        """What a kind of notification says; GitHub wants all that it wants of rules."""
        _, slash, reason = note.partition("/")
        said = self._words.say("not-examined", reason=self._words.say(reason)) if slash else self._words.say(note)
        return {"id": note, **{key: {"text": said} for key in ("shortDescription", "fullDescription", "help")}}

    def _rule(self, rule_id: str, name: str, record: bool, level: int) -> dict[str, Any]:
        words, about = self._words, self._words.about(name)
        what = words.what(record)
        usual = words.say("usual", level=words.say(LEVELS[level]))
        plain = [f"{about.title}. {what}", *words.advice(name, str)]
        marked = [f"**{about.title}** (`{name}`)\n\n{what}", f"### {words.say('to-do')}"]
        marked += ["\n".join(f"{n}. {line}" for n, line in enumerate(words.advice(name, "`{}`".format), 1))]
        if about.references:
            references = f"{words.say('references')}: {', '.join(about.references)}"
            plain, marked = [*plain, references], [*marked, references]
        return {
            "id": rule_id,
            "name": "".join(part.capitalize() for part in rule_id.replace("/", "_").replace(".", "_").split("_")),
            "shortDescription": {"text": about.title},
            "fullDescription": {"text": f"{what} {usual}"},
            "help": {"text": "\n".join(plain), "markdown": "\n\n".join(marked)},
            "helpUri": RULES_URL,
            "defaultConfiguration": {"level": _LEVEL[level]},
            "properties": {
                "tags": ["security", "privacy", "pii", name.partition(".")[0], f"external/cwe/cwe-{CWE}"],
                "precision": about.precision,
                "security-severity": _SECURITY[level],
                "problem.severity": _LEVEL[level].replace("note", "recommendation"),
            },
        }

    # --- the run -----------------------------------------------------------------------------------------------------

    def _invocation(self, summary: Summary, notifications: list[dict[str, Any]]) -> dict[str, Any]:
        invocation: dict[str, Any] = {"executionSuccessful": summary.complete}
        if notifications:
            invocation["toolExecutionNotifications"] = notifications
        if self._header:
            started = self._header.started
            invocation["startTimeUtc"] = started
            end = datetime.fromisoformat(started) + timedelta(seconds=summary.seconds)
            invocation["endTimeUtc"] = end.strftime("%Y-%m-%dT%H:%M:%SZ")
        return invocation

    def _notifications(self, summary: Summary, dropped: int) -> Iterator[dict[str, Any]]:
        words = self._words
        if dropped:
            text = words.say("more-alerts", count=f"{dropped:,}", most=f"{self._worst.count - dropped:,}")
            yield _note("more-alerts-about", "warning", text)
        for skip in self._unseen.listed:
            place = {"physicalLocation": {"artifactLocation": {"uri": uri(skip.path)}}}
            yield _note(f"not-examined/{skip.reason.value}", _skip_level(skip), words.skip(skip), place)
        for reason, count, more in self._unseen.rest(summary):
            level = "error" if reason in ERRORS and not summary.complete else "warning"
            yield _note(f"not-examined/{reason}", level, words.skips(reason, count, more))
        for path in summary.missing[:NAMED]:
            place = {"physicalLocation": {"artifactLocation": {"uri": uri(path)}}}
            yield _note("not-examined/missing", "error", words.missing(), place)
        if not (summary.complete or self._unseen.errors or summary.missing):
            yield _note("incomplete-other", "error", words.say("incomplete-other"))
        for key in ("excluded", "accepted", "lowered", "not-listed"):
            count = summary.suppressed if key == "accepted" else getattr(summary, key.replace("-", "_"))
            if count:
                text = words.say(f"{key}-what", count=f"{count:,}")
                yield _note(key, "warning" if key == "not-listed" else "note", f"{words.say(key)}: {text}")


def _skip_level(skip: Skip) -> str:
    """SARIF calls it an error where results are incomplete by it."""
    if skip.error:
        return "error"
    return "warning" if skip.reason in NO_READER else "note"


def _note(name: str, level: str, text: str, place: dict[str, Any] | None = None) -> dict[str, Any]:
    note: dict[str, Any] = {"descriptor": {"id": name}, "level": level, "message": {"text": text}}
    if place:
        note["locations"] = [place]
    return note


def _location(alert: Alert, place: Location) -> dict[str, Any]:
    """A place in the file. Lines inside a container are none of the file's: they are told in words."""
    region: dict[str, Any] = {"startLine": 1}
    if place.inner is None and alert.record:
        region = {"startLine": place.line, "endLine": place.end_line}
    elif place.inner is None:
        region = {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        }
    there: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": uri(alert.path)}, "region": region}}
    if place.inner is not None:
        there["logicalLocations"] = [{"fullyQualifiedName": shown(f"{alert.path}!{place.inner}")}]
    return there
