"""Errors that a user can mend; each is printed as one clear line and exits 2."""

from __future__ import annotations


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
    """A validator or rule raised: our bug. Holds the path, the rule's id and the exception's type, never a value."""
