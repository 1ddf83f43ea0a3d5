"""Whether a text is a delimited table: found from its head, by a header that names values and rows of its width.

Rather no table than a wrong one: a table's header labels every value of its column, in prose it must not.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from pii_scan.delimiters import is_uncommon, rejoined, uncommon
from pii_scan.formats.followed import is_followed, stripped
from pii_scan.formats.forms import is_wide_form
from pii_scan.formats.framed import framed_at
from pii_scan.formats.headless import COMMON_SIGNS, WEAK_SIGNS, WIDE_SIGNS, find_headless, first_row, is_listed
from pii_scan.formats.spaced import RULING, is_grouped, may_be_spaced, spaced_at
from pii_scan.lazy import lazy_re
from pii_scan.model import NO_DELIMITER, SPACES, Layout, sides_of
from pii_scan.named import NamedTuple
from pii_scan.notations import key_and_value

# Characters of the head that are looked at, data rows that are compared, lines that may stand above a header.
_HEAD = 64 * 1024
_ROWS = 20
_TITLES, _HEADING = 5, 30
# And lines that are asked for a delimiter of their own: few have titles above them.
_BLANK_LINES, _CHOSEN = 16, 4
_CELL = 40
# Characters of the longest line of a title.
_TITLE_LINE = 80
_SPACED = lazy_re(r"[^ \r\u3000]+(?:[ \u3000][^ \r\u3000]+)*")
# Of a table of one column: characters of its name, rows that it must have.
_NAME, _FEWEST = 16, 3
_DIVIDING = frozenset(",;|，；、：:\t")
_FITTING = 0.9
# Characters with which lines begin alike that name groups of rows: #卡 6222…
_ALIKE = 2

# Columns of a table around whose rows its delimiter stands, too, at least.
_WIDE = 6
_WIDE_BLANK = "\u3000"  # between a name and a number; where more of them stand, it is a report
_DELIMITERS = ("\t", "\x01", "----", " / ", "|", "^", ";", ",", "，", "；", "｜", "、", "│", "┃", _WIDE_BLANK, "/")
_SLASHED = lazy_re(r"<|[0-9]/|/[0-9]")  # where a slash ends the elements of a page, or stands in a date
_HINTS = {".csv": ",;\t|", ".tsv": "\t", ".tab": "\t", ".psv": "|"}

# Nothing that a header cell holds: a value, a sentence, an assignment, the end of a statement.
_NO_HEADER = lazy_re(
    r"\d{6}|1[3-9]\d[ -]\d{4}[ -]\d{4}|\d{4}[ -]\d{4}[ -]\d{4}"
    r"|[\w.+-]@[\w-]|[。！？\n]|\d[-/.:年]\d{1,2}[-/.:月]\d|\w[ \t]*:?=[ \t]*\S|->|=>|//|/\*|[`\\]|\$\{|://"
    r"|\d[ -](?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ -,]{1,2}\d|\d\.\d\d ?元"
    # it says that something stands below
    r"|查到以下|以下[几幾\d一二两三四五六七八九十]"
    r"|(?:[¥￥]|CNY|RMB|HKD|USD) ?\d|[;{},][ \t]*$|[a-z]{2}[.!?](?:\s|$).*\s|\w\s+\w+\s+\w+\s+\w+\s+\w+\s+\w"
)
# What parts a name from its value, in a cell of its own.
_SIGN = lazy_re(r"[:：=＝]{1,3}|[-=]?>|\u2192")
# "name: value", as in JSON, YAML, chat transcripts and log lines.
_PAIR = lazy_re(r"""["'\w)）\]]\s{0,4}[:：]\s{0,4}\S""")
# The header of a list of transactions, among the lines of an export's head.
_BOOK = lazy_re(r"(?:交易|记账|記帳|入账)(?:日期|时间|時間).{0,200}(?:金额|金額|收/支|余额|餘額)")
# What stands in a sentence, and not in a word.
_TOLD = lazy_re(r"[：，。；]")
# A number that is no year.
_NUMBER = lazy_re(r"(?!(?:19|20)\d\d\Z)[-+]?[\d.,%]{1,40}")
_STATEMENT = lazy_re(
    r"\s*(?:from\s+\S+\s+import\s|import\s|def\s|class\s+\w+\s*[:({]|return\b\s*[\w(]|select\s|(?:insert|replace|upsert)\s+(?:\w+\s+){0,2}into\s"
    r"|update\s+\w+\s+set\s|create\s+\w+\s|values\s*\(|(?:var|let|const|global|print|raise|assert|using|#include)\s"
    r"|(?:public|private|static|unsigned|char|int|void|struct|enum|double|float)\s+[\w*]|(?://|/\*|--\s|[-*>]\s|\#!))",
    re.IGNORECASE,
)
# A line of a log of a database that filled in a row: its columns have names of their own.
_LOGGED = lazy_re(r"(?i)[^,\"|;]{0,80}?\binsert\s+into\s+[^\s(]{1,80}\s*\([^()]{1,2000}\)\s*values\s*\(")
_KEY = lazy_re(r"[A-Za-z_]{2,24}(?: [A-Za-z_]{1,24}){0,3}")
# The line under the header of a Markdown table.
_RULE = lazy_re(r"\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?\s*")
_VALUE = lazy_re(r"[0-9０-９@]")
_SENTENCE_END = ("。", "！", "？", ".", "!", "?")
_BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"), ("（", "）"))


class _Table(NamedTuple):
    layout: Layout
    hinted: bool


def find_layout(head: str, is_label: Callable[[str], bool], complete: bool, name: str = "") -> Layout | None:
    """The Layout of a table, or None for any other text.

    head: the first up to 64 KiB of the text. complete: the head is all of it; else its last row is not counted.
    is_label: whether a header cell names a kind of value. name: the file's name, for its suffix.
    """
    complete = complete and len(head) <= _HEAD
    head = head[:_HEAD].removeprefix("\ufeff")
    # A lone carriage return ends no row, as elsewhere in this project.
    lines = (head.replace("\r\n", "\n").replace("\r", " ") if "\r" in head else head).split("\n")
    if sum(1 for line in lines[:_HEADING] if _LOGGED.match(line)) >= _FEWEST:
        return None
    hint = _HINTS.get(name[name.rfind(".") :].lower(), "")
    filled: Layout | None = None
    is_name = partial(_is_header, delimiter=SPACES, is_label=is_label, hinted=True)
    candidates = list(_candidates(lines, head.isascii()))
    for index in candidates:
        # where one was chosen that no value holds, a part of it divides cells as well
        chosen = uncommon(lines[index]) if index in candidates[:_CHOSEN] else ""
        table = _table(lines, index, chosen, is_label, complete, hint) if chosen else None
        tables = [table] if table else _tables(lines, index, is_label, complete, hint)
        if tables:
            best = max(tables, key=lambda table: (table.hinted, len(table.layout.headers))).layout
            # names and values that stand above the columns fill only some of their cells
            if filled is None and best.headers.count("") > 1:
                filled = _titled(best, lines, index)
            elif filled is None or (all(best.headers) and len(best.headers) == len(filled.headers)):
                return None if is_followed(lines, best, is_label) else _titled(best, lines, index)
        elif may_be_spaced(lines, index) and (
            spaced := framed_at(lines, index, is_name) or spaced_at(lines, index, is_name, complete)
        ):
            return None if is_grouped(lines, index) else _titled(spaced, lines, index)
    found = filled or _list(lines, candidates[:_TITLES], is_label, complete)
    if found:
        return found
    headless = find_headless(lines, lambda *how: (row for row, _ in _rows(lines, *how)), complete, hint)
    return _titled(headless, lines, first_row(lines[:_HEADING], headless)) if headless else None


def _tables(lines: list[str], index: int, is_label: Callable[[str], bool], complete: bool, hint: str) -> list[_Table]:
    """The tables whose header begins at the line, by each of the usual delimiters."""
    if lines[index].startswith("||"):  # a wiki has two bars between the names of columns
        lines = [*lines[:index], lines[index].replace("||", "|"), *lines[index + 1 :]]
    found, line = list[_Table](), lines[index]
    if index and _RULE.fullmatch(lines[index - 1]):  # the first row of a table in a text
        return found
    for delimiter in _DELIMITERS[: -1 if _SLASHED.search(line) else None]:
        known = delimiter in line and (delimiter != _WIDE_BLANK or line.count(delimiter) == 1)
        if known and (table := _table(lines, index, delimiter, is_label, complete, hint)):
            found.append(table)
    return found


def _titled(layout: Layout, lines: list[str], index: int) -> Layout:
    """The layout with the short lines above its header, which are no sentences."""
    above = filter(None, (" ".join(filter(None, line.strip().split(layout.delimiter))) for line in lines[:index]))
    title = [line for line in above if len(line) <= _TITLE_LINE and not line.endswith(_SENTENCE_END)]
    return layout._replace(title="\n".join(title[-_TITLES:])) if title else layout


def _list(
    lines: list[str], candidates: Sequence[int], is_label: Callable[[str], bool], complete: bool
) -> Layout | None:
    """The table of one column: a name, and below it on each line one word with a digit in it."""
    for index in candidates:
        header = stripped(lines[index])
        if len(header) > _NAME or not _DIVIDING.isdisjoint(header):
            continue
        filled = (line for line in lines[index + 1 : index + 4 + _ROWS] if line.strip(RULING))
        # the first value shows at once that most short lines of code are no name of values
        first = next(filled, "")
        if not _is_word(stripped(first)) or _is_no_name(header) or not is_label(header):
            continue
        below = [first, *filled]
        values = [stripped(line) for line in (below if complete else below[:-1])]
        # a line that counts them may stand below
        while complete and len(below) <= _ROWS and values and not _is_word(values[-1]):
            values.pop()
        if len(values) >= _FEWEST and all(map(_is_word, values[:_ROWS])):
            return Layout(NO_DELIMITER, (header,), index + 1)
    return None


def _is_word(line: str) -> bool:
    """Whether a line is one word with a digit in it, and neither names it nor tells of it."""
    if "=" in line.rstrip("="):  # a setting
        return False
    return len(line.split()) == 1 and not _TOLD.search(line) and _VALUE.search(line) is not None


def _candidates(lines: list[str], plain: bool) -> Iterator[int]:
    """The lines that may be a header: the first that is not empty, and those that follow it as a title's would."""
    filled = (index for index, line in enumerate(lines[: _HEADING + _BLANK_LINES]) if line.strip())
    yield from itertools.islice(filled, _TITLES + 1)
    # exports of banks and payment services say much about the account before they come to their columns
    yield from () if plain else (index for index in filled if _BOOK.search(lines[index]))


def _table(
    lines: list[str], index: int, delimiter: str, is_label: Callable[[str], bool], complete: bool, hint: str
) -> _Table | None:
    """The table whose header begins at the line, cells cut by this delimiter."""
    hinted = delimiter in hint
    if _is_no_header(lines[index], delimiter, is_label, hinted):
        return None
    # A table whose cells begin with lone quotes fits only where quotes mean nothing.
    for quote in (True, False) if len(delimiter) == 1 else (False,):
        rows = _rows(lines[index:], delimiter, quote)
        first = next(rows, None)
        if first is None:
            continue
        raw, length = first
        if not _is_header(raw, delimiter, is_label, hinted):
            continue
        lower, more = next(_rows(lines[index + length :], delimiter, quote), ([], 0))
        # the names of groups of columns, or names in another language, stand above those of the columns
        is_double = len(lower) == len(raw) and _is_lower_header(lower, delimiter, is_label, hinted)
        if is_double and not _begins_form(lines[index:], delimiter, quote, is_label):
            raw, length = [f"{one} {other}".strip() for one, other in zip(raw, lower, strict=True)], length + more
            next(rows)
        # the header may come again with each page, below the lines that stand above the first
        titles = {lines[number].strip() for number in range(index)}
        data = (row for row, _ in rows if row != raw and not (len(row) == 1 and row[0].strip() in titles))
        following = list(itertools.islice(data, _ROWS + 1))
        # a delimiter may stand behind the last cell of each row, and not of the header
        if all(len(row) == len(raw) + 1 and not row[-1].strip() for row in following[:_FEWEST]):
            raw = [*raw, ""]
        if len(following) <= _ROWS:
            # the last row of a cut head may be cut itself; below a whole table words may stand
            following = _without_words(following, len(raw)) if complete else following[:-1]
        if delimiter == ",":
            following = [rejoined(row, len(raw)) for row in following]
        if _fits(raw, following[:_ROWS], delimiter, is_label, hinted):
            headers = tuple(stripped(cell) for cell in raw)
            return _Table(Layout(delimiter, headers, index + length, quote), hinted)
    return None


def _begins_form(lines: list[str], delimiter: str, quote: bool, is_label: Callable[[str], bool]) -> bool:
    """Whether lines begin with rows of names and their values, in turn."""
    rows = itertools.islice(_rows(lines, delimiter, quote), _ROWS)
    return is_wide_form([[*map(stripped, row)] for row, _ in rows], is_label)


def _is_no_header(line: str, delimiter: str, is_label: Callable[[str], bool], hinted: bool) -> bool:
    """Whether a line is none however its quotes are read, as most lines are: to read quoted cells takes longer."""
    cells = line.split(delimiter)
    if '"' in line:
        return not hinted and _is_indented(cells[0], delimiter)
    return any(map(str.strip, cells)) and not _is_header(cells, delimiter, is_label, hinted)


def _is_lower_header(row: list[str], delimiter: str, is_label: Callable[[str], bool], hinted: bool) -> bool:
    """Whether the row below a header names the columns, too."""
    if any(_VALUE.search(cell) for cell in row) or not _is_header(row, delimiter, is_label, hinted):
        return False
    return sum(is_label(stripped(cell)) for cell in row) > 1


def _without_words(rows: list[list[str]], width: int) -> list[list[str]]:
    """The rows without the few last ones that are one cell each, or count the others: TRL|000007.

    Where a line begins with its type, the last one may be longer: T|000007|EOF below D|...
    """
    end = len(rows)
    while end > max(_FEWEST, len(rows) - _TITLES):
        *_, above, last = rows[:end]
        is_typed = len(last) < width and rows[0][0] == above[0] != last[0]
        if not is_typed and len(last) > max(1, width // 3):
            break
        end -= 1
    return rows[:end]


def _rows(lines: list[str], delimiter: str, quote: bool) -> Iterator[tuple[list[str], int]]:
    """Rows that are not empty, as cells, with the number of lines read so far."""
    if len(delimiter) > 1 or delimiter in WEAK_SIGNS:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _SPACED.findall(line) if delimiter == SPACES else line.rstrip("\r").split(delimiter), number
        return
    import csv  # only where there is a delimiter

    ended = (line + "\n" for line in lines)
    reader = csv.reader(ended, delimiter=delimiter, quoting=csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE)
    while True:
        try:
            row = next(reader, None)
        except csv.Error:  # a field above the limit of the csv module
            return
        if row is None:
            return
        if any(cell.strip() for cell in row):
            yield row, reader.line_num


def _is_header(raw: list[str], delimiter: str, is_label: Callable[[str], bool], hinted: bool) -> bool:
    if len(raw) < 2 or _STATEMENT.match(delimiter.join(raw)) or (not hinted and _is_listing(raw, delimiter)):
        return False
    cells = [stripped(cell) for cell in raw]
    # a list that is printed in two parts side by side names its columns twice
    cells = [cells[at] for at in next(iter(sides_of(tuple(cells))), range(len(cells)))]
    filled = [cell for cell in cells if cell]
    # At least half of the cells say something, and most of them say different things.
    if len(filled) < max(2, len(cells) / 2) or len(set(filled)) < 0.8 * len(filled):
        return False
    if 3 * sum(1 for cell in raw if _PAIR.search(cell)) >= len(filled):
        return False
    numbers = sum(1 for cell in filled if _NUMBER.fullmatch(cell))
    if 2 * numbers > len(filled) or any(_is_no_name(cell) for cell in filled):
        return False
    return any(is_label(cell) for cell in filled) or key_and_value(cells) is not None


def _is_listing(raw: list[str], delimiter: str) -> bool:
    """Whether the line looks like a list in source code: indented, or quotes after blanks."""
    return _is_indented(raw[0], delimiter) or is_listed(raw, delimiter)


def _is_indented(cell: str, delimiter: str) -> bool:
    return delimiter != "\t" and cell[:2].isspace() and len(cell) > 2


def _is_no_name(cell: str) -> bool:
    """Whether the text cannot be the name of a column."""
    if len(cell) > _CELL or _NO_HEADER.search(cell) or _SIGN.fullmatch(cell):
        return True
    return any(cell.count(opening) != cell.count(closing) for opening, closing in _BRACKETS)


def _fits(
    header: list[str], rows: list[list[str]], delimiter: str, is_label: Callable[[str], bool], hinted: bool
) -> bool:
    """Whether the rows are the header's, and not lines that happen to hold as many delimiters."""
    width, rows = len(header), _without_groups(rows) if hinted else rows
    if not rows or sum(1 for row in rows if len(row) == width) < _FITTING * len(rows):
        return False
    if delimiter == "|" and any(_RULE.fullmatch("|".join(row)) for row in rows[:2]):
        return False
    if _is_form([header, *rows], is_label):
        return False
    if hinted:
        return True
    if delimiter in COMMON_SIGNS:
        return _is_no_prose(header, rows, delimiter)
    # Lines that all begin with the delimiter are indented by it, or one that nobody indents by stands around each row.
    is_around = width >= _WIDE and is_uncommon(delimiter)
    return is_around or bool(header[0].strip()) or 2 * sum(1 for row in rows if not row[0].strip()) < len(rows)


def _without_groups(rows: list[list[str]]) -> list[list[str]]:
    """The rows without lines of one cell that begin alike, where these name groups of rows."""
    names = [row[0] for row in rows if len(row) == 1]
    is_grouped = len(names) > 1 and len({name.strip()[:_ALIKE] for name in names}) == 1 and 2 * len(names) < len(rows)
    return [row for row in rows if len(row) > 1] if is_grouped else rows


def _is_form(rows: list[list[str]], is_label: Callable[[str], bool]) -> bool:
    """Whether two columns are a form, which names its values in the first one, and for each record again."""
    rows = [[*map(stripped, row)] for row in rows]
    pairs = [[*filter(None, row)] for row in rows]
    if max(map(len, pairs)) > 2:
        return is_wide_form(rows, is_label) or _is_turned(pairs, is_label)
    names = [pair[0] for pair in pairs if pair]
    keys = [row[0] for row in rows if len(row) > 1 and row[0]]
    if all(key[-1] in ":：" for key in keys) or _are_keys(keys, is_label(pairs[0][-1])):
        return True
    named = sum(map(is_label, names[1:]))
    return 2 * named >= len(names) - 1 or (3 * named >= len(names) - 1 and not is_label(pairs[0][-1]))


def _is_turned(rows: list[list[str]], is_label: Callable[[str], bool]) -> bool:
    """Whether the first column names what stands beside it, and the first row names nothing else."""
    below = [row[0] for row in rows[1:] if row]
    others = rows[0][1:]
    named = sum(1 for name in below if is_label(name) and not _VALUE.search(name))
    return 2 * named > len(below) and 3 * sum(map(is_label, others)) < len(others)


def _are_keys(names: list[str], titled: bool) -> bool:
    """Whether words in Latin letters name what stands behind them, in one record or in each of several.

    Pinyin initials are seldom labels, but no column holds a different word in each row. titled: whether what stands
    behind the first one may be the name of a column.
    """
    # rows that are the first one again were taken for a header's on other pages
    times = Counter(name for name in names if name != names[0]).values()
    if len(times) < _FEWEST or max(times) - min(times) > 1 or (titled and max(times) < 2):
        return False
    return all(map(_KEY.fullmatch, names))


def _is_no_prose(header: list[str], rows: list[list[str]], delimiter: str) -> bool:
    """The doubts that commas, semicolons and bars raise where no suffix says that they divide cells."""
    width = len(header)
    if len(rows) == 1 and (width < 3 or delimiter in WIDE_SIGNS):
        return False
    if 2 * sum(1 for row in rows if row[-1].rstrip().endswith(_SENTENCE_END) and len(row[-1]) > 1) > len(rows):
        return False
    if any(_STATEMENT.match(delimiter.join(row)) for row in rows):
        return False
    valued = sum(1 for row in rows if any(_VALUE.search(cell) for cell in row))
    spaced = delimiter != "|" and all(cell[:1] in {" ", ""} for cell in header[1:])
    # Prose has a blank after each comma, seldom a number in every second line, seldom as many commas in three.
    return 2 * valued >= len(rows) or (not spaced and len(rows) > 2)
