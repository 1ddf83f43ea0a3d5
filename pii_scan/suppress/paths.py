"""Ignore files and other globs for paths, in gitignore syntax."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.errors import ConfigError
from pii_scan.gitignore import Mistake, matcher, mistake


def load_ignore_file(file: str) -> Callable[[str], bool]:
    """Whether an ignore file in gitignore syntax leaves out a path (of a directory: with ``/`` at its end).

    Raises ConfigError with file and line of the first pattern that is none.
    """
    try:
        with open(file, "rb") as stream:
            data = stream.read()
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}") from None
    # Names of files may be no UTF-8; their patterns come with the same surrogates.
    text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    if wrong := mistake(lines):
        raise _no_pattern(f"{file}:{wrong.number}", wrong)
    return matcher(lines)


def path_matcher(glob: str) -> Callable[[str], bool]:
    """Whether the glob of a setting matches a path. Raises ConfigError."""
    if wrong := mistake([glob]):
        raise _no_pattern(f"path {glob}", wrong)
    return matcher([glob])


def _no_pattern(place: str, wrong: Mistake) -> ConfigError:
    return ConfigError(f"{place}: not a pattern of gitignore syntax: {wrong.error}")
