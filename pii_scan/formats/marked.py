"""Tables whose rows and cells stand between marks: of pages, of wikis, of typesetting, of logs of statements."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pii_scan.lazy import lazy_re
from pii_scan.model import Cut, Layout
from pii_scan.named import NamedTuple
from pii_scan.patterns import compile_re

# Bytes of the longest row, and of what may stand between a sign and the first row.
LONGEST, HEAD = 3072, 3072
# What a cell that reaches down says, and bytes below it in which its rows stand.
_SPANNED, SPAN = b"rowspan", 1 << 14
# What stands in such a cell's place in the rows below: the sign for the same as above.
SAME = "〃".encode()
_CELL_TAG, _REACHES = lazy_re(rb"(?i)<t[dh]\b([^>]*)>"), lazy_re(rb"rowspan\s?=\s?[\"']?(?:[2-9]|1\d)")
# Rows above a header that hold one cell, and the notations that may have such.
_TITLES, _TITLED = 3, ("html", "sheet")
# The place of a cell in the row of a sheet, from 1, and how many more columns it stands over, or how many are like it.
_PLACE, _OVER = lazy_re(rb"[^>]*?:Index=[\"'](\d{1,3})[\"']"), lazy_re(rb"[^>]*?:MergeAcross=[\"'](\d{1,3})[\"']")
_LIKE = lazy_re(rb"[^>]*?:number-columns-repeated=[\"'](\d{1,3})[\"']")
# The columns of a cell that stands over several, and the names of those which tell of the other side.
_SPREADS = lazy_re(rb"colspan\s?=\s?[\"']?(\d{1,2})")
_SIDES = lazy_re(r"对方|對方|对端|对手|收款|付款|转入|转出|主叫|被叫")
_VALUE = lazy_re(r"[0-9]")
# Bytes above a table of a page in which its title stands, how many of its texts, and characters of the longest one.
_ABOVE, _LINES, _LONGEST_LINE = 400, 4, 80
_TEXT = lazy_re(rb"[^<>]+(?=<)")
# Bytes of the longest sign.
SIGN = 40
# A row: where it starts and ends, where the next one is looked for, and whether there is none.
Row = tuple[int, int, int, bool]


class _Marks(NamedTuple):
    """How a notation marks its tables: what opens one, what stands before the header, a row, and a cell.

    The texts of rows and cells are groups. WIDTH in a row stands for the number of cells. single: only one row follows
    a header.
    """

    first: bytes
    opening: bytes
    row: bytes
    cell: re.Pattern[bytes]
    header: bytes = b""
    single: bool = False


_PREFIX = rb"(?:ss:|table:(?:covered-)?table-)?"
_LATEX_RULE = rb"(?:\s*+\\[a-z]*(?:line|rule|head|foot)[^\n&\\]{0,40})*+\s*+"
_LATEX_ROW = rb"((?:[^\\\n&]|\\[&%$#_{}])++(?:&(?:[^\\\n&]|\\[&%$#_{}])*+)++)\\\\"
_QUOTED = rb"'(?:[^'\\]++|\\.|'')*+'"

# What divides the rows of a page that is made of divisions.
_BETWEEN = rb"(?is)(?:\s++|</(?:div|ul|li|section)>|<(?:div|ul|li|section)\b[^>]*+>(?=\s*+<[^/]))*+"

# What is written in a cell of a page, and the tags between parts of that.
_WRITTEN = rb"(?:[^<&]|&(?!nbsp;)|(?:&nbsp;\s*+)++(?!<))"
_INNER = rb"</?+(?!/?(?:t[drh]|table|tbody|thead|tfoot)\b)[a-z][^>]*+>"

MARKS = {
    "html": _Marks(
        b"<table",
        rb"(?is)<table\b[^>]*+>(?:\s*+<caption\b.{0,300}?</caption>)?(?:\s*+</?col(?:group)?\b[^>]*+>)*+",
        # a notebook keeps each line of a page as a text of its own
        rb"(?is)(?:\s++|\\n\",?+|\"|</?t(?:body|head|foot)\b[^>]*+>|<!--.{0,200}?-->)*+<tr\b[^>]*+>"
        # the end of a row may be left out
        rb"(.{0,3000}?)(?:</tr>|(?=<tr\b|</t(?:able|body|head|foot)\b))",
        lazy_re(
            rb"(?is)<t[dh]\b[^>]*+>(?:\s*+(?:<[a-z][^>]*+>|&nbsp;))*+(%b(?:(?:\s*+%b)++%b)*+)"
            % (_WRITTEN + rb"*+", _INNER, rb"(?=\s*+[^<\s])" + _WRITTEN + rb"++")
        ),
    ),
    # a sheet as XML, of Excel or of OpenDocument
    "sheet": _Marks(
        b"table",
        rb"(?is)table\b[^>]*+>(?:\s*+</?%bcolumn\b[^>]*+>)*+" % _PREFIX,
        rb"(?is)(?:\s*+<%brow\b[^>/]*+/>)*+\s*+<%brow\b[^>]*+>(.{0,3000}?)</%brow>" % (*[_PREFIX] * 3,),
        lazy_re(
            rb"(?is)<%bcell\b[^>]*+>(?:\s*+<(?:(?:ss:)?data|text:p)\b[^>]*+>(?:<[a-z][^>]*+>)*+)?+([^<]*+)" % _PREFIX
        ),
    ),
    "dataset": _Marks(
        b"<table",
        rb"(?is)<table\b[^>]*+>\s*+",
        rb"(?is)\s*+<row\b[^>]*+>(.{0,3000}?)</row>",
        lazy_re(rb"(?is)<(?:column|value|null)\b[^>]*+>([^<]*+)"),
        rb"(?is)((?:<column\b[^>]*+>[^<]*+</column>\s*+)++)",
    ),
    # of FileMaker
    "filemaker": _Marks(
        b"<metadata>",
        rb"(?is)<metadata>\s*+",
        rb"(?is)(?:</metadata>)?+\s*+(?:<resultset\b[^>]*+>)?+\s*+<row\b[^>]*+>(.{0,3000}?)</row>",
        lazy_re(rb"(?is)(?:<field\b[^>]*?\sname=\"|<col>(?:\s*+<data>)?+)([^<\"]*+)"),
        rb"(?is)((?:<field\b[^>]*+>\s*+)++)",
    ),
    # of a service that answers queries of the police
    "queried": _Marks(
        b"<row>",
        rb"(?i)(?=<row>)",
        rb"(?is)\s*+<row>\s*+(<data\b.{0,3000}?)</row>",
        lazy_re(rb"(?i)<data\b[^>]*+>(?:<!\[CDATA\[)?+((?:[^<\]]|\](?!\]>))*+)"),
    ),
    # of a page that is made of divisions: those of a row stand in one, each with its text
    "divided": _Marks(
        b"<",
        rb"(?is)<(?:div|ul|li|section)\b[^>]*+>(?:\s*+<(?:div|ul|li)\b[^>]*+>(?=\s*+<))*+",
        _BETWEEN + rb"((?:\s*+<(?:div|span|li|p|b)\b[^>]*+>[^<]*+</(?:div|span|li|p|b)>){WIDTH})",
        lazy_re(rb"(?is)<(?:div|span|li|p|b)\b[^>]*+>([^<]*+)</"),
        rb"(?is)((?:\s*+<(?:div|span|li|p|b)\b[^>]*+>[^<]{1,60}+</(?:div|span|li|p|b)>){3,40}+)",
    ),
    # of a forum
    "bbcode": _Marks(
        b"[table",
        rb"(?i)\[table\b[^\[\]]*+\]\s*+",
        rb"(?is)\s*+\[tr\b[^\[\]]*+\](.{0,3000}?)\[/tr\]",
        lazy_re(rb"(?i)\[t[dh]\b[^\[\]]*+\](?:\[[a-z][^\[\]]*+\])*+([^\[]*+)"),
    ),
    "wiki": _Marks(
        b"{|",
        rb"\{\|[^\n]*+\n(?:\|[+-][^\n]*+\n)*+",
        rb"\|-[^\n]*+\n((?:[|!](?![-}+])[^\n]*+(?:\n|\Z))++)",
        lazy_re(rb"(?:(?<=\n)[|!]|(?<=\|)\||!!)[ \t]*+((?:[^|!\n]|!(?!!))*+)"),
        rb"((?:![^\n]*+\n)++)",
    ),
    "list": _Marks(
        b"list-table::",
        rb"list-table::[^\n]*+\n(?:[ \t]++:[^\n]*+\n)*+(?:[ \t]*+\n)*+",
        rb"[ \t]*+\*( - [^\n]*+(?:\n[ \t]++- [^\n]*+)*+)\n?",
        lazy_re(rb"(?:(?<=\*)|\n[ \t]*+) ?- ([^\n\r]*+)"),
    ),
    "blocks": _Marks(
        b"|===",
        rb"\|===[ \t]*+\r?\n\s*+",
        rb"\s*+((?:\|(?!===)[^|\n]*+\n?){WIDTH})",
        lazy_re(rb"\|([^|\n]*+)"),
        # names on one line, above cells on lines of their own; or any, above a blank line
        rb"((?:\|(?!===)[^|\r\n]*+){2,}+(?=\r?\n\|[^|\n]*+\n)|(?:\|(?!===)[^|\n]*+\n?)++(?=\r?\n))\r?\n",
    ),
    "latex": _Marks(
        b"\\begin{",
        rb"\\begin\{(?:tabular|longtable|tabu)[^\n]*+\n",
        _LATEX_RULE + _LATEX_ROW,
        lazy_re(rb"([^&]++)"),
    ),
    # what is bound to the places of a statement, on the lines below it
    "bound": _Marks(
        b"",
        b"",
        rb"[^\n]{0,200}+\n((?:[^\n]{0,160}?\] - \[[^\n]*+\n?){WIDTH}|[^\n]{0,160}?[Pp]arameters: [^\n]++)",
        lazy_re(
            # what is null has no type behind it
            rb"(?:\] - \[|\$[0-9]{1,3} = '|[Pp]arameters: (?!\$)|\), |(?<= null), )(null(?=, |\r?(?:\n|\Z))|[^\n]*?"
            rb"(?=\]\r?(?:\n|\Z)|'(?:,|\r?(?:\n|\Z))|\([A-Z][A-Za-z]{2,20}\)))"
        ),
        single=True,
    ),
    # the first of these rows may give each value its name again
    "select": _Marks(
        b"",
        b"",
        rb"(?is)(?:\s*+FROM\s++[\w.$]++)?\s*+(?:UNION\s++(?:ALL\s++)?)?SELECT\s++((?:[^'\";()UuFf]++|[UuFf]|%b)*?)"
        rb"(?=\s*+(?:\b(?:UNION|FROM)\b|[;)]|\Z))" % _QUOTED,
        lazy_re(rb"(?is)\s*+(?:N(?='))?(%b|[^\s,']++)(?:\s++(?:AS\s++)?([^\s,]++))?\s*+(?:,|\Z)" % _QUOTED),
    ),
}

# Of a table that scrolls under its names, these are a table of their own, right before it.
_BODY = lazy_re(
    rb"(?i)(?:\s++|</t(?:r|head|body)>)*+</table>(?:\s++|</?div\b[^>]*+>)++<table\b[^>]*+>"
    rb"(?:\s*+</?col(?:group)?\b[^>]*+>)*+(?=\s*+(?:<tbody\b[^>]*+>\s*+)?+<tr\b[^>]*+>\s*+<td\b)"
)
# Where a row of values begins that may have names.
_SELECT = lazy_re(rb"(?i)\bSELECT\s")
# Bytes of the longest sign of such a row.
_SELECTED = 140

# A line of a table that is the text of one value, as JSON writes its line ends.
_LINE = rb"((?:[^\"\\\n]|\\(?![nr])[^\n]){1,%d}+)(?:\\r)?" % LONGEST
_EMBEDDED = lazy_re(rb":\s{0,4}+\"" + _LINE + rb"\\n")
_ENDED = lazy_re(_LINE + rb"(?:(\\n)|(?=\"))")


@lru_cache(64)
def _compiled(form: str, part: str, width: int = 0) -> re.Pattern[bytes]:
    pattern: bytes = getattr(MARKS[form], part) or MARKS[form].row
    return compile_re(pattern.replace(b"WIDTH", b"%d" % width))


class Marked(NamedTuple):
    """Rows of a notation, by its name in ``MARKS``. title: what stands above them in a page."""

    headers: tuple[str, ...]
    form: str
    strict: bool = True
    keyed: bool = False
    title: str = ""

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The texts of a row's cells, and where each begins."""
        found = list(MARKS[self.form].cell.finditer(data, start, end))
        if self.form == "sheet":
            return _placed(found, len(self.headers), end)
        cells, starts = [cell.group(1) for cell in found], [cell.start(1) for cell in found]
        left = len(self.headers) - len(cells)
        # cells of a row above may reach down to it
        if (
            self.form == "html"
            and left > 0
            and len(cells) > 1
            and data.rfind(_SPANNED, max(0, start - SPAN), start) > 0
        ):
            columns = _reaching(data, start, len(self.headers), left)
            for column in columns:
                cells.insert(column, SAME)
                starts.insert(column, starts[column] if column < len(starts) else end)
        return cells, starts

    def cut(self, _data: bytes, _spans: Sequence[tuple[int, int]]) -> Cut | None:
        """Unknown: such notations are no places for thousands of rows."""
        return None


def _placed(found: Sequence[re.Match[bytes]], width: int, end: int) -> tuple[list[bytes], list[int]]:
    """The texts of the cells of a sheet's row, and where each begins: empty ones are left out, the last ones always."""
    cells, starts = list[bytes](), list[int]()
    for cell in found:
        place, over, like = (one.match(cell.group()) for one in (_PLACE, _OVER, _LIKE))
        skipped = max(0, int(place[1]) - 1 - len(cells)) if place else 0
        covered = int(over[1]) if over else int(like[1]) - 1 if like else 0
        cells += [*[b""] * skipped, cell.group(1), *[b""] * covered]
        starts += [*[cell.start(1)] * (skipped + 1), *[cell.end()] * covered]
    while len(cells) > width > 0 and not cells[-1].strip():  # up to the edge of the sheet
        cells.pop()
        starts.pop()
    return cells + [b""] * (width - len(cells)), starts + [end] * (width - len(cells))


def _reaching(data: bytes, start: int, width: int, left: int) -> list[int]:
    """Which columns of a row that lacks so many cells those of a row above fill; the first ones if unknown."""
    above = data.rfind(b"<tr", max(0, start - SPAN), data.rfind(_SPANNED, max(0, start - SPAN), start))
    tags = _CELL_TAG.findall(data, max(above, 0), data.find(b"</tr>", above, start)) if above >= 0 else []
    columns = [column for column, attributes in enumerate(tags) if _REACHES.search(attributes)]
    return columns if len(tags) == width and len(columns) == left else list(range(left))


def marked_at(form: str, data: bytes, at: int) -> tuple[Marked, int] | None:
    """The table of a notation whose sign ends at a place, and where its first row is looked for."""
    low = max(0, at - SIGN)
    start = low + data[low:at].lower().rfind(MARKS[form].first)
    table = _compiled(form, "opening").match(data, start, start + HEAD) if start >= low else None
    header = _compiled(form, "header").match(data, table.end(), table.end() + HEAD) if table else None
    if not header:
        return None
    cells = Marked((), form).row(data, *header.span(1))[0]
    # a title may stand over all columns
    below, names = header, cells
    for _ in range(_TITLES):
        row = _compiled(form, "row").match(data, below.end()) if form in _TITLED else None
        under = Marked((), form).row(data, *row.span(1))[0] if row else []
        if row is None or not _is_title(names, under, form):
            break
        below, names = row, under
    if len(names) > 1:
        header, cells = below, names
    if form != "html":
        return Marked(tuple(_plain(cells)), form), header.end()
    found = Marked(tuple(_plain(cells)), form, title=_title(data, start, header.start(1)))
    row = _compiled(form, "row").match(data, header.end(), header.end() + HEAD)
    if row is None and (body := _BODY.match(data, header.end(), header.end() + HEAD)):
        return found, body.end()
    if row and (merged := _merged(data, header.span(1), row.span(1))):
        return found._replace(headers=merged), row.end()
    return found, header.end()


def _title(data: bytes, start: int, header: int) -> str:
    """The texts of a page right above a table, and those of the table above the names of its columns."""
    above = data[max(data.rfind(b"</table", 0, start), start - _ABOVE, 0) : header]
    texts = [text for text in _plain(_TEXT.findall(above)) if text and len(text) <= _LONGEST_LINE]
    return "\n".join(texts[-_LINES:])


def _is_title(names: Sequence[bytes], below: Sequence[bytes], form: str) -> bool:
    """Whether a row of a page or a sheet is none of names: one cell, or in a sheet far fewer than the row below fills.

    In a page such names stand over those of several columns.
    """
    if form == "html":
        return len(names) < 2
    filled, more = (sum(1 for name in row if name.strip()) for row in (names, below))
    return filled < 2 or 2 * filled < more


def _merged(data: bytes, above: tuple[int, int], below: tuple[int, int]) -> tuple[str, ...]:
    """The names of columns in a header of two rows: cells of the first stand over several, or reach down; else none."""
    upper, lower = _CELL_TAG.findall(data, *above), _CELL_TAG.findall(data, *below)
    spreads = [int(found[1]) if (found := _SPREADS.search(attributes)) else 1 for attributes in upper]
    reach = [_REACHES.search(attributes) is not None for attributes in upper]
    if max(spreads, default=1) < 2 or len(lower) != sum(n for n, down in zip(spreads, reach, strict=True) if not down):
        return ()
    groups, names = (texts_of(data, span) for span in (above, below))
    # a row below a name that stands over two values
    alike = len({b"<th" in data[slice(*span)].lower() for span in (above, below)}) == 1
    if not alike or not all(names) or any(map(_VALUE.search, names)):
        return ()
    left, merged = iter(names), list[str]()
    for group, spread, down in zip(groups, spreads, reach, strict=True):
        under = [group] * spread if down else [next(left) for _ in range(spread)]
        told = not down and spread > 1 and (_SIDES.search(group) or any(names.count(name) > 1 for name in under))
        merged += [f"{group}{name}" for name in under] if told else under
    return tuple(merged)


def texts_of(data: bytes, span: tuple[int, int]) -> list[str]:
    """The texts of the cells of a row of a page."""
    return _plain(Marked((), "html").row(data, *span)[0])


def _plain(cells: Sequence[bytes]) -> list[str]:
    texts = [cell.decode("utf-8", "replace").strip() for cell in cells]
    if any("&" in text for text in texts):
        from html import unescape

        texts = [unescape(text).strip() for text in texts]
    return texts


def selected_at(data: bytes, at: int) -> tuple[Marked, int] | None:
    """The table whose first row, a value of which is named near a place, gives each value its name."""
    starts = [found.start() for found in _SELECT.finditer(data, max(0, at - _SELECTED), at)]
    row = _compiled("select", "row").match(data, starts[-1], starts[-1] + LONGEST) if starts else None
    if not row:
        return None
    # a value without a name, or with a text behind it, is no column
    aliases = [cell[2] or b"'" for cell in MARKS["select"].cell.finditer(data, *row.span(1))]
    if len(aliases) < 2 or any(b"'" in alias for alias in aliases):
        return None
    return Marked(tuple(alias.decode("utf-8", "replace").strip('`"[]') for alias in aliases), "select"), starts[-1]


def next_marked(grid: Marked, data: bytes, at: int) -> Row | None:
    """The next row of a table."""
    found = _compiled(grid.form, "row", len(grid.headers)).match(data, at, at + LONGEST + 200)
    return (*found.span(1), found.end(), MARKS[grid.form].single) if found else None


def embedded_at(data: bytes, at: int) -> tuple[Layout, int] | None:
    """The table that is the text of a value of JSON near a place, and where its first row begins."""
    header = _EMBEDDED.search(data, at, at + HEAD)
    if not header:
        return None
    text = header.group(1).decode("utf-8", "replace")
    delimiter = max(",;|", key=text.count)
    names = tuple(name.strip() for name in text.split(delimiter))
    return (Layout(delimiter, names, quote=False), header.end()) if len(names) > 1 else None


def next_embedded(data: bytes, at: int) -> Row | None:
    """The next line of a table that is the text of a value."""
    found = _ENDED.match(data, at, at + LONGEST)
    return (*found.span(1), found.end(), not found.group(2)) if found else None
