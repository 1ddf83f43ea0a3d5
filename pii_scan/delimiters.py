"""Delimiters that somebody chose because no value holds them: ``@@``, ``||``, ``~``, ``|#|``; and rows in a log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pii_scan.lazy import lazy_re

# Times that one stands in a line at least, and characters of the longest line.
FEWEST, LONGEST = 2, 4096
# A run of signs; of one sign alone what stands in no number, word or address.
_ALONE, _DOUBLED = "~#$&!^`§¦¤→⇒\x02\x1f", "@%*|;:+="
_RUN = lazy_re(f"[{_ALONE}{_DOUBLED}]{{1,4}}")
# What any such delimiter holds: lines without two of these are left at once, as most lines are.
_LIKELY = lazy_re(f"[{_ALONE}]|[{_DOUBLED}]{{2}}")

# What a log writes before a row, or before the names of its columns: the time, who writes, and a word for what follows.
_LOGGED = lazy_re(
    r"[\[(]?(?:(?:19|20)\d\d[-/.]\d\d[-/.]\d\d[T ]|[A-Z][a-z]{2} [ \d]\d )\d\d:\d\d:\d\d\S{0,16}\s"
    r"[^\n,，;；|\t]{0,160}(?:=|(?<!\d)[:：]\s?|[:：]\s| - )(?=[^\s=])"
)

# What begins a number with its thousands apart, and what goes on with it.
_LEADING, _THOUSANDS = lazy_re(r"\s{0,4}[-+]?[¥￥$]?-?[0-9]{1,3}"), lazy_re(r"[0-9]{3}(?:\.[0-9]{1,4})?\s{0,4}")


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


def divided(text: str, signs: Sequence[str]) -> tuple[str, list[str]]:
    """The first of some signs that a text holds, and what it divides; nothing where there is none."""
    sign = next(filter(text.__contains__, signs), "")
    return sign, text.split(sign) if sign else []


def rejoined(cells: list[str], width: int) -> list[str]:
    """The cells of a row divided by commas, of which some divide thousands: 269 and 963.55 are one of a narrower row.

    width: how many cells there are meant to be; the same cells, where they are as many or this does not tell.

    >>> rejoined(["a", "1", "269", "963.55", "2017"], 3), rejoined(["1", "200", "300"], 2), rejoined(["a", "b"], 1)
    (['a', '1,269,963.55', '2017'], ['1', '200', '300'], ['a', 'b'])
    """
    joined: list[str] = []
    ends = True
    for cell in cells:
        goes_on = bool(joined) and not ends and _THOUSANDS.fullmatch(cell) is not None
        ends = "." in cell or not (goes_on or _LEADING.fullmatch(cell))
        joined[-1:] = [f"{joined[-1]},{cell}"] if goes_on else [*joined[-1:], cell]
    return joined if len(joined) == width else cells


def rejoined_bytes(cells: list[bytes], width: int) -> list[bytes]:
    """The same for cells that are no text yet; they are as they were, where there are not too many of them."""
    if len(cells) <= width:
        return cells
    return [cell.encode("latin-1") for cell in rejoined([cell.decode("latin-1") for cell in cells], width)]
