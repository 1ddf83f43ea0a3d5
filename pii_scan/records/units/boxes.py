"""Boxes that are drawn around what is told of one person: a slip, a card, the window of a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span
from pii_scan.records.units.cells import clean

# Signs before and behind each line of a box.
_BARS = "|│║┃"
# The line above and below it, with what is written into it; and a line that is drawn through it.
_EDGE = lazy_re(r"[ \t]{0,40}[+┌╔┏╭└╚┗╰╒╘][-─═━=_+┄]{0,200}(?:([^-─═━=_+┄\n]{1,60}?)[-─═━=_+┄]{2,200}|(?<=[-─═━=]{3}))")
_THROUGH = lazy_re(r"[ \t]{0,40}[|│║┃├╠┣╟╞][-─═━=]{3,200}[^\n]{0,3}\Z")
# What divides the columns of a line, and the key of a column: 姓名：王建国, 姓名 王建国
_GAP = lazy_re(rf"[ \t]{{2,}}|\u3000+|\s?[{_BARS}]\s?")
_PAIR = lazy_re(
    r"([\u4e00-\u9fffA-Za-z_][^\s:：=]{1,15}?(?: [A-Za-z.]{1,12}){0,2})\s?[:：=]\s?(\S[^\n]{0,120})"
    r"|([\u4e00-\u9fffA-Za-z_][^\s:：=]{1,15}) (\S[^：=\n]{0,120})"
)
_KEY = lazy_re(r"[\u4e00-\u9fff]{2,8}|[A-Za-z][A-Za-z./-]{0,15}(?: [A-Za-z./-]{1,12}){0,2}")
_BAR = lazy_re(rf"[{_BARS}]")
# Pairs of key and value that bars divide; a value may be left out.
_BARRED = lazy_re(rf"(?:[^{_BARS}\n:：]{{1,20}}[:：][^{_BARS}\n]{{0,120}}(?:[{_BARS}]|\Z)){{2,8}}")
# Lines of the longest box, and pairs with known keys of the smallest.
_LINES, _KNOWN = 24, 2


def box(data: bytes, offset: int, named: Callable[[str], int]) -> Unit | None:
    """The box around an offset, if it tells of one person: its keys differ. named: how many fields a key names."""
    here = line_span(data, offset)
    if not _is_inside(decoded(data, *here)):
        return None
    top = _edge(data, _above(data, here))
    bottom = _edge(data, _below(data, here)) if top else None
    if top is None or bottom is None or bottom[1] - top[0] > LONGEST:
        return None
    found = _EDGE.match(decoded(data, *top))
    title = (found[1] or "").strip(" []【】") if found else ""
    lines = decoded(data, top[1] + 1, bottom[0] - 1).split("\n")
    if len(lines) > 1 and _THROUGH.match(lines[1]) and not _GAP.search(first := _inner(lines[0])) and ":" not in first:
        title, lines = first, lines[2:]
    text = [line for one in lines if (line := _inner(one))]
    pairs = _columns(text, named)
    if not pairs:
        # columns that bars divide are those of a table, but for pairs of key and value
        if not all(_BARRED.fullmatch(line) for line in text if any(bar in line for bar in _BARS)):
            return None
        pairs = tuple(pair for line in text for pair in _pairs(line, named))
    keys = [key for key, _ in pairs]
    if len(set(keys)) < len(keys) or sum(1 for key in keys if named(key)) < _KNOWN:
        return None
    return Unit(top[0], bottom[0] - 1, "keys", pairs, (), "\n".join([title, *text] if title else text))


def _is_inside(line: str) -> bool:
    return line.lstrip(" \t")[:1] in _BARS and bool(line.strip())


def _inner(line: str) -> str:
    """What stands in a line of a box, without its bars; nothing of one that is drawn through it."""
    return "" if _THROUGH.match(line) else line.strip(" \t\r").strip(_BARS).strip(" \t\u3000")


def _pairs(line: str, named: Callable[[str], int]) -> Iterator[tuple[str, str]]:
    columns = _GAP.split(line)
    # the gap may stand between a key and its value: Account            6214835112335011
    if len(columns) == 2 and _KEY.fullmatch(columns[0]) and (named(columns[0]) or not _KEY.fullmatch(columns[1])):
        yield columns[0], clean(columns[1])
        return
    for column in columns:
        if found := _PAIR.fullmatch(column):
            key, value = (group for group in found.groups() if group is not None)
            yield key.strip(), clean(value)


def _columns(lines: list[str], named: Callable[[str], int]) -> tuple[tuple[str, str], ...]:
    """The pairs whose keys stand in every other column, and nothing else does: │ 姓名 │ 王建国 │ 民族 │ 汉 │."""
    rows = [[cell.strip() for cell in _BAR.split(line)] for line in lines]
    if not rows or any(len(row) % 2 or not all(row[::2]) for row in rows):
        return ()
    # in the header of a table as many names stand in the one as in the other
    keys, values = (sum(1 for row in rows for cell in row[at::2] if named(cell)) for at in (0, 1))
    if keys < _KNOWN or 2 * values >= keys:
        return ()
    return tuple((key, clean(value)) for row in rows for key, value in zip(row[::2], row[1::2], strict=True))


def _above(data: bytes, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    while span[0] > 0:
        span = line_span(data, span[0] - 1)
        yield span


def _below(data: bytes, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    while span[1] < len(data):
        span = line_span(data, span[1] + 1)
        yield span


def _edge(data: bytes, lines: Iterator[tuple[int, int]]) -> tuple[int, int] | None:
    """The first of some lines that is an edge, if those before it are inside the box."""
    for span, _ in zip(lines, range(_LINES), strict=False):
        line = decoded(data, *span)
        if _EDGE.match(line):
            return span
        if not (_is_inside(line) or _THROUGH.match(line)):
            return None
    return None
