"""Ignore files and other globs for paths, in gitignore syntax."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pii_scan.errors import ConfigError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


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
    return matcher(lines, str(file), numbered=True)


def matcher(lines: list[str], where: str, numbered: bool = False) -> Callable[[str], bool]:
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
