"""Lines that belong to the one that a value stands in, one after the other: of a card, of a sentence."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.records.units import LONGEST, line_span

# Whether a line, of which the span is given, joins those that are joined so far; and whether it stands above them.
Joins = Callable[[tuple[int, int], bool], bool]
# Names and their values.
Pairs = list[tuple[str, str]]


def joined_lines(
    data: bytes, offset: int, low: int, most: int, joins: Joins, reach: int = LONGEST // 2
) -> tuple[int, int]:
    """Where the lines begin and end around an offset: those above it as long as they join, then those below.

    low: where the unit before it ends. most: so many lines. reach: bytes to each side within which one begins.
    """
    first, end = line_span(data, offset)
    start, lines = first, 1
    while start > max(0, low) and first - start < reach and lines < most:
        above = line_span(data, start - 1)
        if above[0] < low or not joins(above, True):
            break
        start, lines = above[0], lines + 1
    while end < len(data) and end - first < reach and lines < most:
        below = line_span(data, end + 1)
        if below[1] <= end or not joins(below, False):
            break
        end, lines = below[1], lines + 1
    return start, end


def joined_pairs(
    data: bytes, offset: int, low: int, most: int, pairs_of: Callable[[tuple[int, int]], Pairs | None]
) -> tuple[int, int, Pairs]:
    """Where such lines begin and end that tell pairs, until a name comes again, and their pairs.

    pairs_of: those of a line; None where it does not belong to the block.
    """
    pairs = pairs_of(line_span(data, offset)) or []

    def joins(span: tuple[int, int], is_above: bool) -> bool:
        more = pairs_of(span)
        if more is None or not {name for name, _ in pairs}.isdisjoint(name for name, _ in more):
            return False
        pairs[:] = [*more, *pairs] if is_above else [*pairs, *more]
        return True

    start, end = joined_lines(data, offset, low, most, joins, LONGEST)
    return start, end, pairs
