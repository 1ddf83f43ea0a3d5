"""Errors that a user can mend; each is printed as one clear line and exits 2."""

from __future__ import annotations

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
    """A validator or rule raised: our bug. Holds the path, the rule's id and the exception's type, never a value."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a sentence on a name that does not exist: the known one that is close to it, if there is one."""
    import difflib  # slow to import

    close = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]}?" if close else ""


def describe_bug(error: BaseException) -> str:
    """A bug of ours in one line: exception type, the last place in our code, and the path being scanned if it is known.

    Never the exception's text or a traceback: both may hold a value.
    """
    place, path = "", ""
    trace = error.__traceback__
    while trace is not None:
        frame, code = trace.tb_frame, trace.tb_frame.f_code
        if frame.f_globals.get("__name__", "").partition(".")[0] == "pii_scan":
            file = code.co_filename.replace("\\", "/").rpartition("pii_scan/")[2]
            place = f" in pii_scan/{file}:{trace.tb_lineno}"
        blob = frame.f_locals.get("blob")
        path = getattr(blob, "path", path)
        trace = trace.tb_next
    return f"internal error: {type(error).__name__}{place}" + (f", while scanning {path}" if path else "")
