"""Marks in a text that allow what stands on their line: ``pii-scan:allow[rules] reason``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import NamedTuple

from pii_scan.lazy import lazy_re
from pii_scan.suppress.reasons import LONGEST, shown_reason

_MARK = b"pii-scan:allow"
# What follows must end the word: neither `allowed`, nor a list that does not close, is a mark for all rules.
_MARKS = lazy_re(rb"pii-scan:allow(-next-line)?(?:\[([^\[\]\r\n]{0,500})\]|(?![\w\[-]))")
_GLOB = lazy_re(r"[A-Za-z0-9_.*?-]+")
# More marks on one line count as nothing: a crafted line must not make each of its findings cost all of its marks.
_MARKS_A_LINE = 16


class Mark(NamedTuple):
    """A mark in a text: rule globs that it allows, its reason (or ""), and the line on which it stands."""

    rules: tuple[str, ...]
    reason: str
    line: int

    def allows(self, rule_id: str) -> bool:
        """Whether the mark speaks of a rule, by its id or by its category alone."""
        return any_rule(self.rules, rule_id)


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
    stop = min(stop, start + 4 * LONGEST)
    end = data.find(b"\n", start, stop)
    text = data[start : end if end >= 0 else stop].decode("utf-8", "replace")
    # All after the first delimiter of data is another field.
    return shown_reason(re.split(r"[\t|;\"]|,(?! )", text, maxsplit=1)[0])


def any_rule(globs: Sequence[str], rule_id: str) -> bool:
    """Whether one of the globs speaks of a rule, by its id or by its category alone."""
    category = rule_id.partition(".")[0]
    return any(fnmatchcase(rule_id, glob) or ("." not in glob and fnmatchcase(category, glob)) for glob in globs)
