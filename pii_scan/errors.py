"""Errors that a user can mend; each is printed as one clear line and exits 2."""

from __future__ import annotations

import os
from collections.abc import Iterable


class PiiScanError(Exception):
    """Base of all errors of pii-scan that a user can mend. The message says what, where and what to do."""

    exit_code = 2


class UsageError(PiiScanError):
    """An argument that cannot be used as it is."""


class ConfigError(PiiScanError):
    """A configuration file or ignore file that cannot be used."""


class RuleError(PiiScanError):
    """A rule pack with mistakes; ``mistakes`` lists them all, each with file, line and column."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


class RuleBug(PiiScanError):
    """A validator or rule raised: our bug. Holds the rule's id and the exception's type, never a value."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a sentence on a name that does not exist: the known one that is close to it, if there is one."""
    import difflib  # slow to import

    close = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]}?" if close else ""


def bug(error: Exception) -> str:
    """A bug of ours: the exception's type and the last place in our code; with ``PII_SCAN_DEBUG``, all places.

    Never the exception's text, or lines of code: both may hold a value.
    """
    if isinstance(error, RuleBug):
        return str(error)
    places, trace = [], error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_globals.get("__name__", "").partition(".")[0] == "pii_scan":
            file = trace.tb_frame.f_code.co_filename.replace("\\", "/").rpartition("pii_scan/")[2]
            places.append(f"pii_scan/{file}:{trace.tb_lineno}")
        trace = trace.tb_next
    shown = places if os.environ.get("PII_SCAN_DEBUG") else places[-1:]
    return f"{type(error).__name__} in {' > '.join(shown)}" if shown else type(error).__name__


def describe_bug(error: Exception) -> str:
    """A bug of ours in one line."""
    return f"internal error: {bug(error)}"
