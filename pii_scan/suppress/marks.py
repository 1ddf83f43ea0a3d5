"""Marks in a text that allow what stands on their line: ``pii-scan:allow[rules] reason``."""

import re
from collections.abc import Callable, Mapping, Sequence
from fnmatch import fnmatchcase

from pii_scan.lazy import lazy_re
from pii_scan.model import Chunk, advance
from pii_scan.named import NamedTuple
from pii_scan.suppress.comments import Comments, in_comment
from pii_scan.suppress.reasons import LONGEST, shown_reason

_MARK = b"pii-scan:allow"
# What follows must end the word: neither `allowed`, nor a list that does not close, is a mark for all rules.
_MARKS = lazy_re(rb"pii-scan:allow(-next-line)?(?:[ \t]{0,4}\[(?:([^\[\]\r\n]{0,500})\])?|(?![\w-]))")
_GLOB = lazy_re(r"[A-Za-z0-9_.*?-]+")
# More marks on one line count as nothing: a crafted line must not make each of its findings cost all of its marks.
_MARKS_A_LINE = 16
# So many marks that do not count are named, of one text.
NAMED = 10
# Why a mark does not count, where that is not for want of a reason.
OPEN, UNKNOWN = "their list of rules does not close", "their list names no rule or record kind"


# Characters between a value and a mark behind it, and their bytes at most. A part of a long line comes with 4096 bytes
# of what follows it, in which a mark that near stands with its rules and its reason.
REACH = 600
_AHEAD = 4 * REACH


class Mark(NamedTuple):
    """A mark in a text: rule globs that it allows, its reason (or ""), and where it stands."""

    rules: tuple[str, ...]
    reason: str
    line: int
    column: int = 1

    def allows(self, rule_id: str) -> bool:
        """Whether the mark speaks of a rule, by its id or by its category alone."""
        return any_rule(self.rules, rule_id)

    def reaches(self, line: int, end_column: int) -> bool:
        """Whether a value that ends there is near enough; a mark that stands before it always is."""
        return self.line < line or self.column - end_column <= REACH


# Line for which marks count → marks in the order of the text.
Marks = Mapping[int, Sequence[Mark]]


class MarkReader:
    """The marks of one text, chunk after chunk.

    ``pii-scan:allow[glob, glob] reason``; without the list: all rules; ``pii-scan:allow-next-line``: for the line
    below. comments: how comments begin in the text, where a mark counts in comments only. require_reason: a mark
    without a reason does not count. known: whether a glob names anything. bare: the lines of the marks that do not
    count, ``12: why`` where it is not for want of a reason.
    """

    def __init__(
        self,
        comments: Comments | None = None,
        require_reason: bool = False,
        known: Callable[[str], bool] = bool,
    ) -> None:
        self._comments, self._require_reason, self._known = comments, require_reason, known
        self.marks: dict[int, list[Mark]] = {}
        self.bare: list[str] = []
        self._told = 0

    def read(self, chunk: Chunk) -> None:
        """Take a chunk, with what follows it; forget the marks for lines above it."""
        if self.marks:
            self.marks = {line: found for line, found in self.marks.items() if line >= chunk.line}
        if _MARK not in chunk.data:
            return
        data, position, line, column = chunk.data, chunk.start, chunk.line, chunk.column
        found = _MARKS.search(data, position)
        while found and found.start() <= chunk.end + _AHEAD:
            line, column = advance(data, position, found.start(), line, column)
            position = found.start()
            following = _MARKS.search(data, found.end())
            for_line = line + 1 if found[1] else line
            target = self.marks.get(for_line, ())
            # what the chunk before saw behind its end is known already
            if len(target) < _MARKS_A_LINE and (not target or (line, column) > (target[-1].line, target[-1].column)):
                stop = following.start() if following else len(data)
                if self._comments is None or in_comment(data, position, self._comments):
                    is_open = found[2] is None and found[0].endswith(b"[")
                    rules = ("*",) if found[2] is None else _globs(found[2])
                    mark = Mark(rules, _reason(data, found.end(), stop), line, column)
                    self._take(for_line, mark, OPEN if is_open else None)
            found = following

    def _take(self, for_line: int, mark: Mark, wrong: str | None) -> None:
        wrong = wrong or (None if any(map(self._known, mark.rules)) else UNKNOWN)
        if wrong is None and (mark.reason or not self._require_reason):
            self.marks.setdefault(for_line, []).append(mark)
        elif len(self.bare) < NAMED and mark.line > self._told:
            self.bare.append(f"{mark.line}: {wrong}" if wrong else str(mark.line))
            self._told = mark.line


def _globs(listed: bytes) -> tuple[str, ...]:
    names = (name.strip() for name in listed.decode("utf-8", "replace").split(","))
    return tuple(name for name in names if _GLOB.fullmatch(name))


def _reason(data: bytes, start: int, stop: int) -> str:
    """The rest of the line as a reason that may be shown: a mark can stand beside values, before them too."""
    stop = min(stop, start + 4 * LONGEST)
    end = data.find(b"\n", start, stop)
    text = data[start : end if end >= 0 else stop].decode("utf-8", "replace")
    # All after the first delimiter of data is another field.
    return shown_reason(re.split(r"[\t|;\"]|,(?! )", text, maxsplit=1)[0])


def any_rule(globs: Sequence[str], rule_id: str) -> bool:
    """Whether one of the globs speaks of a rule, by its id or by its category alone."""
    category = rule_id.partition(".")[0]
    return any(fnmatchcase(rule_id, glob) or ("." not in glob and fnmatchcase(category, glob)) for glob in globs)
