"""Patterns for paths, in gitignore syntax."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pii_scan.named import NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


class Mistake(NamedTuple):
    """A line that is no pattern: which one, from 1, and why."""

    number: int
    line: str
    error: Exception


def mistake(lines: Sequence[str]) -> Mistake | None:
    """The first line that is no pattern."""
    for number, line in enumerate(lines, 1):
        try:
            _spec([line])
        except Exception as error:  # ValueError, re.error or a backend's own, as the pattern has it
            return Mistake(number, line, error)
    return None


def matcher(lines: Sequence[str]) -> Callable[[str], bool]:
    """Whether a path matches patterns without a mistake; the last one that speaks of a path decides."""
    match_file = _spec(lines).match_file
    # A dot of the compiled patterns matches all signs but a line end, which may stand in a name.
    return lambda path: match_file(path.replace("\n", "\0"))


def _spec(lines: Sequence[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # only where there are patterns

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        try:
            # The other backends refuse names that are no UTF-8.
            return GitIgnoreSpec.from_lines(lines, backend="simple")
        except TypeError:  # pathspec before 1.0 has this one only
            return GitIgnoreSpec.from_lines(lines)
