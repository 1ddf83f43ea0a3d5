"""Patterns for paths, in gitignore syntax."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


# So many patterns are tried one after the other; of more, those that are plain names are looked up.
FEW = 50
# With so many wildcards in one name, or ** in one path, some names would take for ever.
WILD = 4
_STARS = lazy_re(r"(?<!\\)\*+")
_NAME = lazy_re(r"/?[^\s*?\[\]\\!#/][^\s*?\[\]\\/]*(?:/[^\s*?\[\]\\/]+)*/?")


class Mistake(NamedTuple):
    """A line that is no pattern: which one, from 1, and why."""

    number: int
    line: str
    error: Exception


def mistake(lines: Sequence[str]) -> Mistake | None:
    """The first line that is no pattern."""
    for number, line in enumerate(lines, 1):
        try:
            if _is_wild(line):
                raise ValueError(f"more than {WILD} * in a name, or ** in a path")
            _spec([line])
        except Exception as error:  # ValueError, re.error or a backend's own, as the pattern has it
            return Mistake(number, line, error)
    return None


def _is_wild(line: str) -> bool:
    """Whether a pattern has so many wildcards that trying them all would not end."""
    names = [] if line.startswith("#") else line.split("/")
    return names.count("**") > WILD or any(len(_STARS.findall(name)) > WILD for name in names)


def matcher(lines: Sequence[str]) -> Callable[[str], bool]:
    """Whether a path matches patterns without a mistake; the last one that speaks of a path decides."""
    if len(lines) <= FEW or any(line.startswith("!") for line in lines):
        return _tried(lines)
    is_named = _named(line for line in lines if _NAME.fullmatch(line))
    is_other = _tried([line for line in lines if not _NAME.fullmatch(line)])
    return lambda path: is_named(path) or is_other(path)


def _tried(lines: Sequence[str]) -> Callable[[str], bool]:
    """Whether one of the patterns, which are tried one after the other, speaks of a path."""
    match_file = _spec(lines).match_file
    # A dot of the compiled patterns matches all signs but a line end, which may stand in a name.
    return lambda path: match_file(path.replace("\n", "\0"))


def _named(lines: Iterable[str]) -> Callable[[str], bool]:
    """Whether one of many lines that are plain names, or paths, speaks of a path: they are looked up."""
    names: dict[str, bool] = {}  # the name or path, which begins with a slash; and whether it is that of a file, too
    for line in lines:
        body = line.rstrip("/")
        body = f"/{body.lstrip('/')}" if "/" in body else body
        names[body] = names.get(body, False) or not line.endswith("/")

    def match(path: str) -> bool:
        at, folders = "", path.split("/")
        last = folders.pop()  # nothing, where it is a directory
        for folder in folders:
            at += f"/{folder}"
            if folder in names or at in names:
                return True
        return names.get(last, False) or names.get(f"{at}/{last}", False)

    return match


def _spec(lines: Sequence[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # only where there are patterns

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        try:
            # The other backends refuse names that are no UTF-8.
            return GitIgnoreSpec.from_lines(lines, backend="simple")
        except TypeError:  # pathspec before 1.0 has this one only
            return GitIgnoreSpec.from_lines(lines)
