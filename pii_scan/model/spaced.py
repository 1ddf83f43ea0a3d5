"""Rows of reports, whose cells blanks divide: at which columns of a terminal they stand, and below which name."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from unicodedata import east_asian_width

from pii_scan.lazy import lazy_re

# What no blank divides, which may be an ideographic one (E3 80 80); and what two of them divide.
_WORD = (
    rb"(?:[^ \r\x80-\xff]++|[^ \r\x00-\x7f\x80-\xbf\xe3]|\xe3(?!\x80\x80)[\x80-\xbf]{0,2}"
    rb"|(?<!\xe3)(?<!\xe3\x80)[\x80-\xbf])++"
)
WORDS = _WORD + rb"(?:(?: |\xe3\x80\x80)" + _WORD + rb")*+"
# What two blanks divide, and how far cells may be shifted.
_APART = lazy_re(rb"[^ \r\n]+(?: [^ \r\n]+)*")
_SHIFTS = (0, 1, -1, 2, -2)
# The words of a row whose cells one blank may part: a day and its time, and words in Latin letters, may be one cell.
_DAY = rb"(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2} [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?= |\Z)"
_LATIN = rb"[A-Za-z/.]+(?: [A-Za-z/.]+)+(?= |\Z)"
_WORDS = tuple(
    lazy_re(one + rb"[^ \r]+") for one in (_DAY + rb"|", rb"", _DAY + rb"|" + _LATIN + rb"|", _LATIN + rb"|")
)
# What ideographic blanks divide, and columns of the narrowest table with such rows.
_BLANK, _FEWEST = "\u3000".encode(), 4
# Where another cell may begin within one: 鄂ADB4920刘学军
_INNER = lazy_re(rb" |(?<=[0-9])(?=[\xe4-\xe9])(?!" + "|".join("号室幢栋楼层单座弄年月日时分元岁").encode() + rb")")
_HOLDS_DIGIT = lazy_re(rb"[0-9]")
# Columns of the narrowest table with such rows, and the share of their words that hold a digit: prose has fewer.
_NARROWEST, _NUMBERED = 5, 1 / 3


def terminal_width(text: bytes) -> int:
    """The columns that a text takes in a terminal: Chinese characters take two."""
    if text.isascii():
        return len(text)
    return sum(1 + (east_asian_width(sign) in "WF") for sign in text.decode("utf-8", "replace"))


def terminal_columns(text: bytes, places: Iterable[int], start: int = 0) -> Iterator[int]:
    """At which columns of a terminal some places of a line that begins at ``start`` stand; the places are in order."""
    column = 0
    for place in places:
        column += terminal_width(text[start:place])
        start = place
        yield column


def aligned(
    data: bytes, start: int, cells: list[bytes], starts: list[int], stops: Sequence[int], names: Sequence[str] = ()
) -> tuple[list[bytes], list[int]]:
    """The cells of a row of a report, with an empty one for each stop at which, or behind which, none stands.

    Where one blank divides two cells, the second begins at a stop. A sum may begin before the name of its column, and
    ends with it. Any other cell that reaches into the next column divides the row in another way: then the cells are
    what they are. Where one more stands there than stops, and some begin in each column, the two of one column are one,
    but for the last column: behind it a remark stands. names: those of the columns.
    """
    whole = cells, starts
    if not cells or len(cells) > len(stops):
        return _merged(data, start, cells, starts, stops)
    cells, starts = _divided(data, start, cells, starts, stops)
    ends = [begin + len(cell) for begin, cell in zip(starts, cells, strict=True)]
    begins = list(terminal_columns(data, starts, start))
    firsts = [bisect_right(stops, column) - 1 for column in begins]
    closes = list(terminal_columns(data, ends, start))
    lasts = [bisect_left(stops, column) - 1 for column in closes]
    if firsts != lasts:
        right = {stop + terminal_width(name.encode()) for stop, name in zip(stops, names, strict=False)}
        firsts = [last if close in right else first for first, last, close in zip(firsts, lasts, closes, strict=True)]
    # what alone stands on its line goes on from the row above, as far as it needs
    is_rest = len(begins) == 1 and begins[0] in stops
    if (firsts != lasts and not is_rest) or len({*firsts, -1}) <= len(firsts):
        # as many cells as names are theirs, however far they are shifted
        return (cells, starts) if len(cells) == len(stops) else whole
    return _filled(dict(zip(firsts, zip(cells, starts, strict=True), strict=True)), len(stops), ends[-1])


def _merged(
    data: bytes, start: int, cells: list[bytes], starts: list[int], stops: Sequence[int]
) -> tuple[list[bytes], list[int]]:
    """The cells of a row, those that begin in one column as one; as they are where some column has none."""
    firsts = [bisect_right(stops, column) - 1 for column in terminal_columns(data, starts, start)]
    is_remark = firsts[-2:-1] == firsts[-1:]
    if is_remark or len(cells) > len(stops) + 1 or sorted(set(firsts)) != list(range(len(stops))):
        return cells, starts
    begins = [starts[firsts.index(column)] for column in range(len(stops))]
    ends = {column: begin + len(cell) for column, begin, cell in zip(firsts, starts, cells, strict=True)}
    return [data[begin : ends[column]] for column, begin in enumerate(begins)], begins


def shifted(data: bytes, start: int, end: int, stops: Sequence[int]) -> tuple[list[bytes], list[int]]:
    """The cells of a row all of which begin as far before or behind stops; none where some begin elsewhere.

    A program that counts signs, and not how wide they are, shifts what stands behind Chinese names.
    """
    found = list(_APART.finditer(data, start, end))
    columns = list(terminal_columns(data, [one.start() for one in found], start))
    for shift in _SHIFTS:
        at = {column + shift: one for column, one in zip(columns, found, strict=True)}
        if found and set(at) <= set(stops):
            cells = {number: (at[stop].group(), at[stop].start()) for number, stop in enumerate(stops) if stop in at}
            return _filled(cells, len(stops), end)
    return [], []


def worded(data: bytes, start: int, end: int, width: int) -> tuple[list[bytes], list[int]] | None:
    """The words of a row as its cells, where there are as many as columns: what reads prints loses most blanks.

    Or what ideographic blanks divide, if all that do are as many.
    """
    parts = data[start:end].split(_BLANK)
    if len(parts) == width >= _FEWEST:
        return parts, [*accumulate((len(part) + len(_BLANK) for part in parts[:-1]), initial=start)]
    if width < _NARROWEST:
        return None
    for words in _WORDS:
        found = list(words.finditer(data, start, end))
        if len(found) == width:
            cells = [word.group() for word in found]
            numbered = sum(1 for cell in cells if _HOLDS_DIGIT.search(cell))
            return (cells, [word.start() for word in found]) if numbered >= _NUMBERED * width else None
    return None


def _filled(found: Mapping[int, tuple[bytes, int]], width: int, end: int) -> tuple[list[bytes], list[int]]:
    """The cells of a row and where each begins, by the numbers of their columns; an empty one where there is none."""
    cells, begins = [b""] * width, [end] * width
    for number in reversed(range(width)):
        if number in found:
            cells[number], end = found[number]
        begins[number] = end
    return cells, begins


def _divided(
    data: bytes, start: int, cells: list[bytes], starts: list[int], stops: Sequence[int]
) -> tuple[list[bytes], list[int]]:
    """The cells, and those that begin at a stop within another: behind its one blank, or as Chinese behind a number."""
    edges = [[*_INNER.finditer(cell)] for cell in cells]
    if not any(edges):
        return cells, starts
    found: list[bytes] = []
    begins: list[int] = []
    known = set(stops)
    for cell, begin, places in zip(cells, starts, edges, strict=True):
        low = 0
        at = terminal_columns(data, [begin + place.end() for place in places], start)
        for place, column in zip(places, at, strict=True):
            if column in known:
                found.append(cell[low : place.start()])
                begins.append(begin + low)
                low = place.end()
        found.append(cell[low:])
        begins.append(begin + low)
    return found, begins
