"""Why a finding does not count: marks in the text, settings for paths, ignore files."""

from __future__ import annotations

import posixpath
import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pii_scan.config import PathRule, Settings
from pii_scan.errors import ConfigError
from pii_scan.lazy import lazy_re

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_MARK = b"pii-scan:allow"
# What follows must end the word: neither `allowed`, nor a list that does not close, is a mark for all rules.
_MARKS = lazy_re(rb"pii-scan:allow(-next-line)?(?:\[([^\[\]\r\n]{0,500})\]|(?![\w\[-]))")
_GLOB = lazy_re(r"[A-Za-z0-9_.*?-]+")
_CLOSERS = ("-->", "*/", "--%>", "%>", "#}", "}}", '"""', "'''")
# More marks on one line count as nothing: a crafted line must not make each of its findings cost all of its marks.
_MARKS_A_LINE = 16
_REASON = 160  # characters
_DIGITS = 7  # fewer are a ticket or a year; more may be the value that the mark stands beside


class Mark(NamedTuple):
    """A mark in a text: rule globs that it allows, its reason (or ""), and the line on which it stands."""

    rules: tuple[str, ...]
    reason: str
    line: int

    def allows(self, rule_id: str) -> bool:
        """Whether the mark speaks of a rule, by its id or by its category alone."""
        return _any_rule(self.rules, rule_id)


Marks = Mapping[int, Sequence[Mark]]


def find_marks(data: bytes, line: int) -> dict[int, list[Mark]]:
    """The marks of a piece of text that begins on ``line``: line for which they count → marks.

    ``pii-scan:allow[glob, glob] reason``; without the list: all rules; ``pii-scan:allow-next-line``: for the line
    below, which may lie after the piece.
    """
    marks: dict[int, list[Mark]] = {}
    if _MARK not in data:
        return marks
    position, found = 0, _MARKS.search(data)
    while found:
        line += data.count(b"\n", position, found.start())
        position = found.start()
        following = _MARKS.search(data, found.end())
        target = marks.setdefault(line + 1 if found[1] else line, [])
        if len(target) < _MARKS_A_LINE:
            stop = following.start() if following else len(data)
            rules = ("*",) if found[2] is None else _globs(found[2])
            if rules:
                target.append(Mark(rules, _reason(data, found.end(), stop), line))
        found = following
    return {number: found_here for number, found_here in marks.items() if found_here}


def _globs(listed: bytes) -> tuple[str, ...]:
    names = (name.strip() for name in listed.decode("utf-8", "replace").split(","))
    return tuple(name for name in names if _GLOB.fullmatch(name))


def _reason(data: bytes, start: int, stop: int) -> str:
    """The rest of the line as a reason that may be shown: a mark can stand beside values, before them too."""
    stop = min(stop, start + 4 * _REASON)
    end = data.find(b"\n", start, stop)
    text = data[start : end if end >= 0 else stop].decode("utf-8", "replace")
    # All after the first delimiter of data is another field; digits and addresses may be values.
    text = re.split(r"[\t|;\"]|,(?! )", text, maxsplit=1)[0]
    text = "".join(sign if sign.isprintable() else " " for sign in text).strip()
    for closer in _CLOSERS:
        text = text.removesuffix(closer).rstrip()
    text = text.strip(" :-—–")[:_REASON]
    text = re.sub(r"\S+@", "*@", text)
    return re.sub(r"\d", "*", text) if sum(map(str.isdigit, text)) >= _DIGITS else text


def _any_rule(globs: Sequence[str], rule_id: str) -> bool:
    category = rule_id.partition(".")[0]
    return any(fnmatchcase(rule_id, glob) or ("." not in glob and fnmatchcase(category, glob)) for glob in globs)


class Suppressor:
    """Says of a finding why it does not count, from the marks of its file and the settings for its path."""

    def __init__(self, settings: Settings) -> None:
        self._require_reason = settings.require_reason
        self._base = settings.base
        self._rules = [(rule, _matcher([rule.path], f"path {rule.path}")) for rule in settings.per_path]
        self._last: tuple[str, list[PathRule]] = ("", [])  # findings come file by file

    def mark_for(self, marks: Marks, rule_id: str, line: int) -> str | None:
        """The text for ``suppressed_by`` where a mark allows the rule on the line, else None."""
        for mark in marks.get(line, ()):
            if mark.allows(rule_id) and (mark.reason or not self._require_reason):
                return f"mark: {mark.reason}" if mark.reason else "mark"
        return None

    def without_reason(self, marks: Marks) -> list[int]:
        """The lines of marks that do not count because they give no reason."""
        if not self._require_reason:
            return []
        return sorted({mark.line for found in marks.values() for mark in found if not mark.reason})

    def path_rule(self, path: str, rule_id: str) -> PathRule | None:
        """The first setting for the path that excludes the rule."""
        return next((rule for rule in self._for_path(path) if _any_rule(rule.exclude_rule, rule_id)), None)

    def excluded_by(self, path: str, rule_id: str) -> str | None:
        """The text for ``suppressed_by`` where a setting for the path excludes the rule, else None."""
        rule = self.path_rule(path, rule_id)
        return f"config: {rule.reason}" if rule else None

    def min_confidence(self, path: str, default: str) -> str:
        """The band from which findings in the path count: of the last setting that matches it and names one."""
        bands = [rule.min_confidence for rule in self._for_path(path) if rule.min_confidence]
        return bands[-1] if bands else default

    def _for_path(self, path: str) -> list[PathRule]:
        if not self._rules:
            return []
        if path != self._last[0]:
            place = path if posixpath.isabs(path) else posixpath.normpath(self._base + path)
            self._last = (path, [rule for rule, matches in self._rules if matches(place)])
        return self._last[1]


def load_ignore_file(file: Path) -> Callable[[str], bool]:
    """Whether an ignore file in gitignore syntax leaves out a path (of a directory: with ``/`` at its end).

    Raises ConfigError with file and line of the first pattern that is none.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}") from None
    # Names of files may be no UTF-8; their patterns come with the same surrogates.
    text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    return _matcher(lines, str(file), numbered=True)


def _matcher(lines: list[str], where: str, numbered: bool = False) -> Callable[[str], bool]:
    """Whether gitignore patterns match a path. Raises ConfigError."""
    from pathspec import GitIgnoreSpec

    for number, line in enumerate(lines, 1):
        try:
            _spec(GitIgnoreSpec, [line])
        except Exception as error:  # ValueError or re.error, as the pattern has it
            place = f"{where}:{number}" if numbered else where
            raise ConfigError(f"{place}: not a pattern of gitignore syntax: {error}") from None
    match_file = _spec(GitIgnoreSpec, lines).match_file
    # A dot of the compiled patterns matches all signs but a line end, which may stand in a name.
    return lambda path: match_file(path.replace("\n", "\0"))


def _spec(kind: type[GitIgnoreSpec], lines: list[str]) -> GitIgnoreSpec:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        try:
            # The other backends refuse names that are no UTF-8.
            return kind.from_lines(lines, backend="simple")
        except TypeError:  # pathspec before 1.0 has this one only
            return kind.from_lines(lines)
