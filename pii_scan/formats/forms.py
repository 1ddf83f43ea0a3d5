"""Forms that are drawn as tables: each row holds pairs of a name and a value, and no row names columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pii_scan.lazy import lazy_re

# Cells of the widest row, rows that are looked at, characters of the longest name (an English one may be twice as
# long), and the share of the names that are known ones.
_WIDEST, _ROWS, _NAME, _KNOWN = 8, 20, 16, 1 / 3
_VALUE = lazy_re(r"[0-9]")


def is_wide_form(rows: Sequence[Sequence[str]], is_label: Callable[[str], bool]) -> bool:
    """Whether rows, the first of which might be a header, hold a name before each value."""
    rows = [[*row] for row in rows if any(row)][:_ROWS]
    if len(rows) < 2 or any(len(row) % 2 or len(row) > _WIDEST for row in rows):
        return False
    names = [name for row in rows for name in row[::2] if name]
    values = [value for row in rows for value in row[1::2] if value]
    if any(_VALUE.search(name) or len(name) > _NAME for name in names) or not any(map(_VALUE.search, values)):
        return False
    below = [name for row in rows[1:] for name in row[::2] if name]
    first = [value for value in rows[0][1::2] if value]
    named = (is_label(value) and not _VALUE.search(value) for value in first)
    # a header names what stands in its second column, too; a value may be a word that names others
    return bool(first) and 2 * sum(named) <= len(first) and sum(map(is_label, below)) > _KNOWN * len(below)


def is_list_header(row: Sequence[str], is_label: Callable[[str], bool]) -> bool:
    """Whether a row names columns: more than two, none of which is a value, and most of which are known."""
    if len(row) < 3 or not all(row) or any(map(_VALUE.search, row)):
        return False
    if any(len(name) > (2 * _NAME if name.isascii() else _NAME) for name in row):
        return False
    return 2 * sum(map(is_label, row)) > len(row)
