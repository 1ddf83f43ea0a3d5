"""The pipeline for one blob: open, decode, cut, match, redact, suppress. A generator of events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from pii_scan import validators
from pii_scan.config import Settings
from pii_scan.engine import Engine, build
from pii_scan.errors import RuleBug, UsageError
from pii_scan.formats import open_text
from pii_scan.model import BANDS, ERRORS, Blob, Finding, Match, Reason, Rule, RuleSet, Skip, Summary, band
from pii_scan.redact import Redactor
from pii_scan.rulepack import load
from pii_scan.suppress import Mark, Suppressor, find_marks

Result = Finding | Skip | Summary


def load_rules(settings: Settings) -> RuleSet:
    """The built-in rules and those of the settings."""
    kept = Path(settings.cache) if settings.cache else None
    return load(validators.FACTORIES, [Path(path) for path in settings.rules], kept=kept)


def select(ruleset: RuleSet, settings: Settings) -> frozenset[str]:
    """The ids of the rules that are reported. All rules run, so that a selection changes no verdict."""
    categories = {rule.category for rule in ruleset.reported}
    ids = {rule.id for rule in ruleset.reported}
    chosen = set(ids)
    if settings.category or settings.rule:
        chosen = set()
        for glob in settings.category:
            found = [name for name in categories if fnmatchcase(name, glob)]
            _need(found, glob, "category", categories)
            chosen |= {rule.id for rule in ruleset.reported if rule.category in found}
        for glob in settings.rule:
            found = [name for name in ids if fnmatchcase(name, glob)]
            _need(found, glob, "rule", ids)
            chosen |= set(found)
    for glob in settings.exclude_rule:
        found = [name for name in ids if fnmatchcase(name, glob)]
        _need(found, glob, "rule", ids)
        chosen -= set(found)
    return frozenset(chosen)


def _need(found: list[str], glob: str, what: str, names: set[str]) -> None:
    if found:
        return
    import difflib

    close = difflib.get_close_matches(glob, sorted(names), n=1)
    hint = f"; did you mean {close[0]}?" if close else "; see `pii-scan rules list`"
    raise UsageError(f"no {what} {glob}{hint}")


class Scanner:
    """Scans blobs with one engine; one per process."""

    def __init__(self, settings: Settings, ruleset: RuleSet | None = None, engine: Engine | None = None) -> None:
        self.settings = settings
        self.ruleset = ruleset or load_rules(settings)
        cache = Path(settings.cache) if settings.cache else None
        self.engine = engine or build(self.ruleset, cache, settings.keep_known, settings.engine)
        self._selected = select(self.ruleset, settings)
        self._redactor = Redactor(settings.show_values)
        self._suppressor = Suppressor(settings)

    def scan(self, blob: Blob) -> Iterator[Result]:
        """The findings and skips of one blob, then its Summary."""
        summary = Summary(files=1, bytes=blob.size or 0)
        listed: Counter[str] = Counter()
        try:
            for finding in self._findings(blob, summary):
                listed[finding.rule] += 1
                if listed[finding.rule] > self.settings.listed:
                    summary.not_listed += 1
                else:
                    yield finding
        except FileNotFoundError:
            yield self._skip(blob, summary, Reason.VANISHED, None)
        except OSError as error:
            yield self._skip(blob, summary, Reason.UNREADABLE, error.strerror)
        except UnicodeError:
            yield self._skip(blob, summary, Reason.UNDECODABLE, self.settings.encoding)
        except RuleBug as error:
            raise RuleBug(f"{blob.path}: {error}") from None
        yield summary

    def _skip(self, blob: Blob, summary: Summary, reason: Reason, detail: str | None) -> Skip:
        summary.skipped[reason.value] = summary.skipped.get(reason.value, 0) + 1
        summary.complete = summary.complete and reason not in ERRORS
        return Skip(blob.path, reason, blob.inner, detail)

    def _findings(self, blob: Blob, summary: Summary) -> Iterator[Finding]:
        with blob.open() as stream:
            text = open_text(stream, blob.path, self.settings, self.engine.is_label)
            if text is None:
                summary.skipped["binary"] = summary.skipped.get("binary", 0) + 1
                return
            floor = self._suppressor.min_confidence(blob.path, self.settings.min_confidence)
            marks: dict[int, list[Mark]] = {}
            for chunk in text.chunks():
                if blob.marks and not self.settings.isolated:
                    # what an earlier chunk says of this one's first line still counts
                    marks = {line: there for line, there in marks.items() if line >= chunk.line}
                    for line, there in find_marks(chunk.data[chunk.start :], chunk.line).items():
                        marks.setdefault(line, []).extend(there)
                for match in self.engine.matches(chunk):
                    rule = self.ruleset.by_id[match.rule]
                    if rule.supports or rule.id not in self._selected:
                        continue
                    if BANDS.index(band(match.confidence)) < BANDS.index(floor):
                        continue
                    finding = self._finding(match, rule, blob, marks, summary)
                    if finding:
                        yield finding
            summary.bytes = max(summary.bytes, text.bytes_read)
            summary.examined_bytes = text.bytes_read

    def _finding(
        self, match: Match, rule: Rule, blob: Blob, marks: dict[int, list[Mark]], summary: Summary
    ) -> Finding | None:
        severity = rule.severity
        if blob.test_path and self.settings.test_paths and severity != "low":
            severity = "low"
            summary.lowered += 1
        why = self._suppressor.mark_for(marks, rule.id, match.line) or self._suppressor.excluded_by(blob.path, rule.id)
        if why:
            summary.suppressed += 1
            if not self.settings.show_suppressed:
                return None
        else:
            summary.findings[rule.id] = summary.findings.get(rule.id, 0) + 1
        return self._redactor.finding(match, rule, blob.path, blob.inner, severity, why)
