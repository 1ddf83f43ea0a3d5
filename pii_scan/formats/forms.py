"""Forms that are drawn as tables: each row holds pairs of a name and a value, and no row names columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pii_scan.lazy import lazy_re

# Cells of the widest row, rows that are looked at, characters of the longest name (an English one may be twice as
# long), and the share of the names that are known ones.
_WIDEST, _ROWS, _NAME, _KNOWN = 8, 20, 16, 1 / 3
_VALUE = lazy_re(r"[0-9]")
# A run of signs that is one in the shape of a value.
_SIGNS = lazy_re(r"[0-9Xx]+|[一-龥]+")
# What forms ask about a person that is no value for any rule.
_ASKED = lazy_re(r"性别|民族|籍贯|国籍|学历|职业|婚姻(?:状况)?|政治面貌|文化程度|出生(?:日期|年月)|年龄|备注")


def is_wide_form(rows: Sequence[Sequence[str]], is_label: Callable[[str], bool]) -> bool:
    """Whether rows, the first of which might be a header, hold a name before each value.

    Cells that were joined leave empty ones behind them, and one cell may belong to no pair: the frame of a photograph.
    """
    cells = [[*row] for row in rows if any(row)][:_ROWS]
    if not any(row[0] or row[-1] for row in cells):  # bars stand at both ends of each line
        cells = [row[1:-1] for row in cells]
    filled = [[*filter(None, row)] for row in cells]
    if any(len(row) % 2 for row in cells):
        cells = filled
    return _are_pairs(cells, is_label) or (filled != cells and _are_pairs(filled, is_label))


def _are_pairs(cells: Sequence[list[str]], is_label: Callable[[str], bool]) -> bool:
    """Whether rows hold a name before each value."""
    if len(cells) < 2 or any(len(row) > _WIDEST for row in cells):
        return False
    pairs = [_pairs(row, is_label) for row in cells]
    names = [name for found in pairs for name, _ in found if name]
    values = [value for found in pairs for _, value in found if value]
    alone = sum(2 * len(found) < len(row) for row, found in zip(cells, pairs, strict=True))
    if (
        alone > 1
        or any(_VALUE.search(name) or len(name) > _NAME for name in names)
        or not any(map(_VALUE.search, values))
    ):
        return False

    def is_known(name: str) -> bool:
        return is_label(name) or _ASKED.fullmatch(name) is not None

    below = [name for found in pairs[1:] for name, value in found if name and value]
    # of an odd number a word that names values may be taken for one that is not filled in
    first = [cell for cell in cells[0][1::2] if cell]
    named = (is_label(value) and not _VALUE.search(value) for value in first)
    # a header names what stands in its second column, too; a value may be a word that names others
    known = sum(map(is_known, below))
    is_named = 2 * sum(named) > len(first) and not (1 < known == len(below) and _are_values(pairs))
    return bool(first) and not is_named and known > _KNOWN * len(below)


def _are_values(pairs: Sequence[list[tuple[str, str]]]) -> bool:
    """Whether the first row has values, though its second cell may name some: 酒店名称 汉庭酒店.

    The word that names it stands in it, too, or those below are not all of the same shape, as they are in a column.
    """
    if any(name[at : at + 2] in value for name, value in pairs[0] for at in range(len(name) - 1)):
        return True
    return len({_SIGNS.sub("0", value) for found in pairs[1:] for _, value in found if value}) > 1


def _pairs(row: list[str], is_label: Callable[[str], bool]) -> list[tuple[str, str]]:
    """The names of a row, each with its value. Of an odd number of cells one is not filled in, or the last is alone."""
    found, at = [], 0
    while at + 1 < len(row):
        is_odd, value = (len(row) - at) % 2, row[at + 1]
        is_empty = is_odd and is_label(value) and not _VALUE.search(value)
        found.append((row[at], "" if is_empty else value))
        at += 1 if is_empty else 2
    return [*found, (row[at], "")] if at < len(row) and is_label(row[at]) else found


def is_list_header(row: Sequence[str], is_label: Callable[[str], bool]) -> bool:
    """Whether a row names columns: more than two, none of which is a value, and most of which are known."""
    if len(row) < 3 or not all(row) or any(map(_VALUE.search, row)):
        return False
    if any(len(name) > (2 * _NAME if name.isascii() else _NAME) for name in row):
        return False
    return 2 * sum(map(is_label, row)) > len(row)
