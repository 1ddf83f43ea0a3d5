"""Reports of fixed width: tables whose cells blanks divide, by the header and the first rows below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from pii_scan.formats.headless import OWN
from pii_scan.lazy import lazy_re
from pii_scan.letterspacing import closed
from pii_scan.model import SPACES, Layout, terminal_columns, worded

# Data rows that are compared, and such that are sure to be no words below the table.
_ROWS, _FEWEST = 20, 3
# What rows of people hold, and no header.
_VALUED = lazy_re(rb"[0-9]")
# What a line is drawn of.
RULING = " -=+_\r─━"
_RULED = lazy_re(r"\s*-{2,}(?:  ?-+)*(?: -+)(?:  ?-+)*\s*\Z")
# How far a column may stand beside its name.
_NEAR = (0, 1, -1, 2, -2)
_WORD = lazy_re(rb"[^ \r\n]+")
# Signs between a name and its value.
_DIVIDES = ("-", "--", "=", "==", ":", "：", "->", "=>", "|", "~", "—", "——", "→")
# The names of a header, with the unit of each: Amount (CNY)
_NAMES = lazy_re(r"\S+(?: [(（][^\s()（）]{1,8}[)）](?= |\s*\Z))?")
_GAPS = lazy_re(r" {2,}")
_LETTERS = lazy_re(r"[A-Z]{2,20}(?: [A-Z]{2,20}){0,3}")
# An amount of money; no year and month.
_SUM = lazy_re(r"(?!(?:19|20)\d\d\.[01]\d$)\d{1,3}(?:,?\d{3})*\.\d\d")
# A name of the type of a document, and such a type.
_TYPE = lazy_re(r"证[件照](?:类[型别]|种类|名称)|證件(?:類[型別]|種類|名稱)")
_DOCUMENT = lazy_re(r"(?:(?:居民|二代)?身份[证證]|(?:普通|因私)?[护護]照|[港台]\S{2,9}[证證])")
# "NAME value", as in the lines of a printed form, or a code alone, as that of a flight.
_NAMED_VALUE = lazy_re(r"\S \S{0,20}\d\S{0,20}\Z|[A-Z]{1,3}\d{3,}\Z")

# A number behind the word that says whose or what it is, in the lines above a header; how many of these are looked at.
_NUMBERED = lazy_re(r"\s*([^\d\n:：]{1,40})[:：]\s*([0-9]{6,20}[Xx]?)\s*\Z")
_ABOVE = 6


def may_be_spaced(lines: list[str], index: int) -> bool:
    """Whether two blanks stand between words of a line, or of the one below where it has one blank between several."""
    line = lines[index]
    if SPACES in line.strip():
        return True
    is_wide = line.count(" ") > 1 or "\u3000\u3000" in line.strip()  # wide blanks are as wide as two
    return is_wide and index + 1 < len(lines) and SPACES in lines[index + 1].strip()


def spaced_at(lines: list[str], index: int, is_header: Callable[[list[str]], bool], complete: bool) -> Layout | None:
    """The report of fixed width whose header is the line: at least three names, rows of as many cells below."""
    layout = Layout(SPACES, (), index + 1, False)
    below = [line for line in lines[index + 1 : index + 2 + 2 * _ROWS] if line.strip(RULING)]
    data = [line.encode(errors="replace") for line in (below if complete else below[:-1])[:_ROWS]]
    line = lines[index].encode(errors="replace")
    starts = starts_of(layout, line, data)
    header = [line[low:high].decode().strip() for low, high in pairwise([*starts, len(line)])]
    stops = list(terminal_columns(line, starts))
    words = _NAMES.findall(lines[index])
    wide = len(words) > max(2, len(header)) and _are_wide(layout, data[:_FEWEST], len(words))
    wide = wide and not _are_words_at(stops, data[:_FEWEST])
    # or one blank stands between the cells of rows as well
    is_plain = len(words) > len(header) and not any(map(str.isdigit, lines[index]))
    if is_plain and not wide:
        fits = _are_wide(layout, data[:_FEWEST], len(header)) or _are_below(layout, header, stops, data[:_FEWEST])
        wide = not fits and _are_words(data[:_FEWEST], len(words))
    if wide and not (data and is_header([cell.decode() for cell in layout.cells(data[0], 0, len(data[0]))])):
        # one blank stands between its names, and they do not begin where the cells do
        begins = sorted(_begins(layout, data[:_FEWEST]))
        header, stops = words, begins if len(begins) == len(words) else []
    if len(header) < 3 or any(cell[:1] in "|│┃║" for cell in header) or _are_values(lines, index, words):
        return None
    # columns that one blank divides are known by the line that is ruled below them
    if index + 1 < len(lines) and _RULED.match(lines[index + 1]):
        return None
    if not is_header(header):
        return None
    rows = ([cell.decode() for cell in layout.cells(row, 0, len(row))] for row in data[: _FEWEST - 1])
    if 2 * sum(1 for cell in header if _NAMED_VALUE.search(cell)) > len(header) or _is_form([header, *rows], is_header):
        return None
    moved, told = _moved(layout, stops, data), layout._replace(headers=tuple(header))
    layouts = (told._replace(stops=one) for one in dict.fromkeys((moved, tuple(stops))))
    return next((one for one in layouts if _are_rows(one, data)), None)


def is_grouped(lines: list[str], index: int) -> bool:
    """Whether a header comes again below the head of somebody else, who is named by a number: rows of different people.

    On the pages of one report the same stands above it.
    """
    words = lines[index].split()
    again = (number for number in range(index + 1, len(lines)) if words[0] in lines[number])
    below = next((number for number in again if lines[number].split() == words), 0)
    one, other = (_numbers(lines[max(0, at - _ABOVE) : at]) for at in (index, below))
    return any(other.get(name, number) != number for name, number in one.items())


def _numbers(lines: Sequence[str]) -> dict[str, str]:
    """The numbers that stand alone behind a word on a line."""
    return {found[1]: found[2] for line in lines if (found := _NUMBERED.match(line))}


def _are_values(lines: Sequence[str], index: int, words: Sequence[str]) -> bool:
    """Whether a line has no names but values: a sign divides one from its name, line by line, or it tells a number.

    A sum is one, too; a year and month may be the name of a column.
    """
    signed = words[1] in _DIVIDES and all(line.split()[1:2] == [words[1]] for line in lines[index + 1 : index + 3])
    return signed or OWN.search(lines[index]) is not None or any(map(_SUM.fullmatch, words))


def _are_rows(layout: Layout, lines: Sequence[bytes]) -> bool:
    """Whether most lines are rows of a layout."""
    rows = [layout.cells(line, 0, len(line)) for line in lines]
    fits = [len(row) == len(layout.headers) for row in rows]
    # lines of one word, or such that another sign divides, are those of something else below a title
    if 2 * sum(1 for row in rows if sum(map(bool, row)) > 1) < sum(fits):
        return False
    # the lines between two pages are no rows
    paged = all(fits[:_FEWEST]) and len(fits) > _FEWEST
    return sum(fits) >= max(2, (0.5 if paged else 0.8) * len(lines))


def _common(rows: Sequence[bytes]) -> set[int]:
    """The columns of a terminal at which a word of each row begins."""
    words = [set(terminal_columns(row, [one.start() for one in _WORD.finditer(row)])) for row in rows]
    return set[int]().union(*words[:1]).intersection(*words[1:])


def _are_words_at(stops: Sequence[int], rows: Sequence[bytes]) -> bool:
    """Whether a word of each row begins under each name of the header, by its stops, or beside it."""
    common = _common(rows)
    return all(not common.isdisjoint((stop - 1, stop, stop + 1)) for stop in stops)


def _moved(layout: Layout, stops: Sequence[int], lines: Sequence[bytes]) -> tuple[int, ...]:
    """The stops, each where a word of every row begins close to it: a header may stand beside its columns."""
    widths = [len(layout.cells(line, 0, len(line))) for line in lines]
    # beside the rows that are filled in, lines of the head of the next list say nothing, nor does its header
    least = len(stops) if widths.count(len(stops)) >= _FEWEST else max(widths, default=0) // 2 + 1
    rows = [line for line, width in zip(lines, widths, strict=True) if width >= least and _VALUED.search(line)]
    common = _common(rows)
    near = ([at for shift in _NEAR if (at := stop + shift) in common] for stop in stops)
    return tuple(next(iter(found), stop) for found, stop in zip(near, stops, strict=True))


def _pair(cell: str) -> list[str]:
    """The words of a cell: a name in letters behind another word is one."""
    name, _, value = cell.partition(" ")
    return [name, value] if _LETTERS.fullmatch(value) else cell.split(" ")


def _is_form(rows: list[list[str]], is_header: Callable[[list[str]], bool]) -> bool:
    """Whether the first rows hold names and their values, in turn, or each cell of the header both: 性别 女."""
    pairs = [_pair(cell) for cell in _GAPS.split(closed("  ".join(rows[0])))]
    if all(len(pair) == 2 for pair in pairs):
        names, values = ([pair[at] for pair in pairs] for at in (0, 1))
        return len(set(values)) == len(values) and is_header(names) and not is_header(values)
    holds = [any(map(str.isdigit, cell)) for cell in rows[0]]
    if len(holds) % 2 == 0 and all(holds[1::2]) and not any(holds[::2]):
        return True
    # of what type a document is is no name of a column
    if any(_TYPE.search(name) and _DOCUMENT.fullmatch(value) for name, value in pairwise(rows[0])):
        return True
    if is_header(rows[0][::2]) and is_header(rows[0][1::2]):
        return False
    # of the names of a line perhaps none is known
    named = sum(1 for row in rows if is_header(row[::2]) and not is_header(row[1::2]))
    return len(rows) == _FEWEST <= named + 1 and all(len(row) > _FEWEST and len(row) % 2 == 0 for row in rows)


def _are_wide(layout: Layout, rows: Sequence[bytes], width: int) -> bool:
    """Whether rows have so many cells."""
    return all(len(layout.cells(row, 0, len(row))) == width for row in rows)


def _are_below(layout: Layout, header: Sequence[str], stops: Sequence[int], rows: Sequence[bytes]) -> bool:
    """Whether rows have a cell at each stop, and not the words of its name in each: DATE TIME, 22-07-02 19:23."""
    named = layout._replace(headers=tuple(header), stops=tuple(stops))
    words = [len(name.split()) for name in header]
    cells = (named.cells(row, 0, len(row)) for row in rows)
    return all(len(row) == len(header) and [len(cell.split()) for cell in row] != words for row in cells)


def _are_words(rows: Sequence[bytes], width: int) -> bool:
    """Whether rows have so many words, a third of which hold a digit."""
    return len(rows) > 1 and all(worded(row, 0, len(row), width) for row in rows)


def starts_of(layout: Layout, header: bytes, rows: Sequence[bytes]) -> list[int]:
    """Where the names in the header of a report begin: also behind one blank, where cells of all rows begin."""
    starts = layout.row(header, 0, len(header))[1]
    # rows of as many cells need no more names, though behind names of one length a cell may begin below a word
    if rows and all(len(layout.row(row, 0, len(row))[0]) == len(starts) > 2 for row in rows):
        return starts
    common = _begins(layout, rows[:_FEWEST])
    blanks = [found.end() for found in re.finditer(rb"(?<! ) (?![ (]|\xef\xbc\x88)", header)]
    columns = zip(blanks, terminal_columns(header, blanks), strict=True)
    # names in Chinese, and cells, may be shifted by one
    shifted = common - set(terminal_columns(header, starts)) if len(common) > len(starts) else set()
    near = common | {column + shift for column in shifted for shift in (1, -1)}
    # or a word of each stands right below nearly every name; numbers may end there
    names = list(terminal_columns(header, [one.start() for one in _WORD.finditer(header)]))
    words = _common(rows[:_FEWEST])
    near |= words if 4 * sum(words.isdisjoint((at - 1, at, at + 1)) for at in names) <= len(names) else set()
    begun = (at for at, column in columns if column in (common if header[at : at + 1].isascii() else near))
    return sorted({*starts, *begun})


def _begins(layout: Layout, rows: Sequence[bytes]) -> set[int]:
    """The columns of a terminal at which a cell of each row begins."""
    begins = [set(terminal_columns(row, layout.row(row, 0, len(row))[1])) for row in rows]
    return set[int]().union(*begins[:1]).intersection(*begins[1:])
