"""Delimiters that somebody chose because no value holds them: ``@@``, ``||``, ``~``, ``|#|``; and rows in a log."""

from __future__ import annotations

from collections import Counter

from pii_scan.lazy import lazy_re

# Times that one stands in a line at least, and characters of the longest line.
FEWEST, LONGEST = 2, 4096
# A run of signs; of one sign alone what stands in no number, word or address.
_ALONE, _DOUBLED = "~#$&!^§¦¤\x02\x1f", "@%*|;:+="
_RUN = lazy_re(f"[{_ALONE}{_DOUBLED}]{{1,4}}")
# What any such delimiter holds: lines without two of these are left at once, as most lines are.
_LIKELY = lazy_re(f"[{_ALONE}]|[{_DOUBLED}]{{2}}")

# What a log writes before a row, or before the names of its columns: the time, who writes, and a word for what follows.
_LOGGED = lazy_re(
    r"[\[(]?(?:(?:19|20)\d\d[-/.]\d\d[-/.]\d\d[T ]|[A-Z][a-z]{2} [ \d]\d )\d\d:\d\d:\d\d\S{0,16}\s"
    r"[^\n,，;；|\t]{0,160}(?:=|(?<!\d)[:：]\s?|[:：]\s| - )(?=[^\s=])"
)


def log_lead(line: str) -> int:
    """How many characters a log writes before the first cell of a row; none on any other line."""
    found = _LOGGED.match(line)
    return found.end() if found else 0


def is_uncommon(delimiter: str) -> bool:
    """Whether it is such a delimiter."""
    return _RUN.fullmatch(delimiter) is not None and (len(delimiter) > 1 or delimiter in _ALONE)


def uncommon(line: str) -> str:
    """The delimiter that a line shows, where it is none of the usual ones; else nothing."""
    if len(line) > LONGEST or len(_LIKELY.findall(line)) < FEWEST:
        return ""
    # a star before a name marks what must be filled in
    runs = Counter(filter(is_uncommon, (run.rstrip("*") or run for run in _RUN.findall(line))))
    found, count = max(runs.items(), key=lambda one: one[1], default=("", 0))
    return found if count >= FEWEST else ""
