"""Why a finding does not count: marks in the text, settings for paths, ignore files, the baseline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from pii_scan.config import PathRule, Settings
from pii_scan.folder import Folder
from pii_scan.model import Blob, Location
from pii_scan.suppress.comments import comments_of
from pii_scan.suppress.marks import Mark, MarkReader, Marks, any_rule
from pii_scan.suppress.paths import load_ignore_file, path_matcher
from pii_scan.suppress.reasons import shown_reason

if TYPE_CHECKING:
    from pii_scan.suppress.baseline import Baseline, Budget

__all__ = ["Mark", "MarkReader", "Marks", "Suppressor", "load_ignore_file"]


# So many globs of marks are known again when they come again.
_KEPT = 1000


class Suppressor:
    """Says of a finding why it does not count, from the marks of its file and the settings for its path.

    names: of all rules and record kinds, of which a mark must name one.
    """

    def __init__(self, settings: Settings, names: Sequence[str] = ()) -> None:
        self._names = names
        self._is_known = lru_cache(_KEPT)(self._names_any)
        self._isolated, self._require_reason = settings.isolated, settings.require_reason
        self._rules = [(rule, path_matcher(rule.path)) for rule in settings.per_path]
        self._folder = Folder(settings.config_folder) if settings.config_folder and self._rules else None
        self._last: tuple[str, list[PathRule]] = ("", [])  # findings come file by file
        self.baseline: Baseline | None = None
        if settings.baseline is not None:
            from pii_scan.suppress.baseline import load  # only where one was asked for: a hook must not pay for it

            self.baseline = load(settings.baseline)

    def marks_of(self, blob: Blob, inner: str | None) -> MarkReader | None:
        """What reads the marks of a stream; None where marks do not count."""
        if self._isolated or inner is not None or not blob.marks:
            return None
        return MarkReader(comments_of(blob.path), self._require_reason, self._is_known)

    def _names_any(self, glob: str) -> bool:
        """Whether a glob names anything."""
        return not self._names or any(any_rule((glob,), name) for name in self._names)

    @staticmethod
    def mark_for(marks: Marks, rule_id: str, place: Location) -> str | None:
        """The text for ``suppressed_by`` where a mark on one of the place's lines allows the rule, else None."""
        span = range(place.line, place.end_line + 1)
        for line in span if len(span) <= len(marks) else sorted(line for line in marks if line in span):
            for mark in marks.get(line, ()):
                if mark.allows(rule_id) and (line < place.end_line or mark.reaches(line, place.end_column)):
                    return f"mark: {mark.reason}" if mark.reason else "mark"
        return None

    def budget(self, blob: Blob, name: Callable[[str], str], source: str | None = None) -> Budget | None:
        """What the baseline accepts in a blob.

        name: how a path is shown. source: the file that is gone whose place the blob takes.
        """
        return self.baseline.budget(blob, name(blob.path), source) if self.baseline else None

    def path_rule(self, path: str, rule_id: str) -> PathRule | None:
        """The first setting for the path that excludes the rule."""
        rules = self._for_path(path)
        return next((rule for rule in rules if any_rule(rule.exclude_rule, rule_id)), None) if rules else None

    def excluded_by(self, path: str, rule_id: str) -> str | None:
        """The text for ``suppressed_by`` where a setting for the path excludes the rule, else None."""
        rule = self.path_rule(path, rule_id)
        return f"config: {shown_reason(rule.reason)}" if rule else None

    def min_confidence(self, path: str, default: str) -> str:
        """The band from which findings in the path count: of the last setting that matches it and names one."""
        bands = [rule.min_confidence for rule in self._for_path(path) if rule.min_confidence]
        return bands[-1] if bands else default

    def _for_path(self, path: str) -> list[PathRule]:
        if not self._rules:
            return []
        if path != self._last[0]:
            place = (self._folder.place(path) if self._folder else None) or path
            self._last = (path, [rule for rule, matches in self._rules if matches(place)])
        return self._last[1]
