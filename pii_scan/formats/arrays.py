"""Arrays as tables: rows of JSON whose columns are named once before them, and values that SQL asks of one column."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pii_scan.lazy import lazy_re
from pii_scan.model import TABLE_SIGNS, Cut
from pii_scan.named import NamedTuple

# Bytes of the longest row, and of what may stand between the names and the first row: an index of all rows.
LONGEST, FAR = 3072, 1 << 16
# And of other things that an object says there, or between two lists of rows.
BETWEEN = 800

_VALUE = rb"\"(?:[^\"\\\n]++|\\.)*+\"|'(?:[^'\\\n]++|\\.)*+'|-?[0-9][0-9.eE+-]*+|true|false|null|NaN|None|True|False"
# Names may stand without quotes, as in YAML.
_NAME = rb"\"[^\"\\\n]{1,60}+\"|'[^'\\\n]{1,60}+'|[^\s0-9,\"'\[\](){}:=][^\s,\"'\[\](){}:=]{0,59}+"
_NAMES = lazy_re(rb"((?:\s{0,80}+(?:%b)\s{0,80}+,?){2,80}+)[\])]" % _NAME)
# Each name in an object of its own, beside a type and the like.
_FIELD = (
    rb"\{[^{}\[\]]{0,200}?(?i:\"(?:name|field|title|label|key|column(?:_?name)?)\")\s?:\s?(%b\"[^\"\\\n]{1,60}\")"
    rb"(?:[^{}]++|\{(?:[^{}]++|\{[^{}]*+\})*+\})*+\}"
)
_FIELDS, _NAMED = lazy_re(rb"((?:\s{0,80}+%b\s{0,80}+,?){2,80}+)\]" % (_FIELD % b"?:")), lazy_re(_FIELD % b"")
# A row may be an object that holds its values, and a value an object that holds it and how it is shown.
_ROW_OF = rb"\s{0,80}+\"(?:f|c|row|cells)\"\s{0,4}+:\s{0,4}+(?=\[\s{0,80}+[^\s\[])"
_CELL_OF = rb"(?:\{\s{0,80}+\"v\"\s{0,4}+:)?\s{0,80}+(%%b%b)\s{0,80}+(?:(?:,\s{0,80}+\"f\"[^{}]{0,80})?\})?" % _VALUE
_BEGINS = rb"(?=\s{0,80}+(?:\{%b)?[\[(])" % _ROW_OF
# An index of the rows may stand between the names and the rows.
_ROWS = lazy_re(
    rb"(?i)(?:[^\[\]]{0,200}+\[[^\[\]]{0,%d}+\])??[^\[\]]{0,200}?[\"']?\b"
    rb"(?:data|rows|values|records|items|list|result|body)[\"']?\s{0,4}+[:=]"
    rb"(?:\s{0,4}+\[%b|[ \r]{0,4}(?=\n\s{0,40}+- [\[(]))" % (FAR, _BEGINS)
)
# In JSON the list of rows has any name, in whatever object it stands; but not behind other names of columns.
_SAID = (
    rb"(?:[\s,{\]]|\}(?!\s{0,80}+\{)){0,80}+(?!\"[^\"\\\n]{0,40}?%b)\"[^\"\\\n]{1,60}+\"\s{0,4}+:\s{0,4}+"
    % TABLE_SIGNS["arrays"][0].encode()
)
_LISTS = rb"(?:%b(?:%b|\[[^\[\]{}]{0,%d}+\]|\[(?=\s{0,80}+\{(?!%b))|(?=\{))){0,30}+%b\[(?:\s{0,80}+\[)?%b" % (
    *(_SAID, _VALUE, BETWEEN, _ROW_OF, _SAID, _BEGINS),
)
_FIRST_LIST = lazy_re(rb"(?i)" + _LISTS)
# Between two lists of rows, which may be pages of one.
_NEXT_LIST = lazy_re(rb"(?i)\s{0,80}+\]\s{0,80}+,\s{0,80}+\[(?=\s{0,80}+\[)|" + _LISTS)
_CELL = lazy_re(_CELL_OF % b"")
_ROW = lazy_re(
    rb"[\s,]{0,80}+(?:- |\{%b)?[\[(]((?:\s{0,80}+%b\s{0,80}+,?){1,80}+)[\])]"
    rb"(?:(?:,\s{0,80}+\"[^{}]{0,%d}+)?\s{0,80}+\})?" % (_ROW_OF, _CELL_OF % b"?:", BETWEEN)
)
# The array that a text begins with, of texts without numbers: it names the columns of those that follow.
_FIRST = lazy_re(
    rb"\s{0,80}+(?:\[\s{0,80}+)?\[((?:\s{0,80}+\"[^\"\\\n]{1,60}+\"\s{0,80}+,?){1,80}+)\],?(?=\s{1,80}+\[)"
)
_NUMBER = lazy_re(rb"[0-9]{4}")
# Names of columns under any key, right before the list of rows under another one.
_BEFORE = lazy_re(
    rb"\[((?:\s{0,80}+\"[^\"\\\n]{1,60}+\"\s{0,80}+,?){3,60}+)\]\s{0,80}+,\s{0,80}+\"[^\"\\\n]{1,40}+\"\s{0,4}+:\s{0,4}+\[\s{0,80}+\Z"
)
_ASKED = lazy_re(
    rb"(?i)([`\"\[]?[^\s`\"\]().,;=<>']{1,64}[`\"\]]?)\s{1,4}(?:NOT\s{1,4})?IN\s{0,4}\((?=\s{0,40}N?['\"0-9])"
)
# A remark on the line above: -- 手机号
_REMARK = lazy_re(rb"(?:\A|\n)[ \t]*(?:--|#)[ \t]*([^\n]{2,60})\n[^\n]*\Z")
_NEAR = 240
_ITEM = lazy_re(rb"\s{0,40}+((?:N(?='))?'[^'\\\n]{1,80}+'|\"[^\"\\\n]{1,80}+\"|[0-9]{1,40}+)\s{0,40}+([,)\]])")
# A row: where it starts and ends, where the next one is looked for, and whether there is none.
Row = tuple[int, int, int, bool]


class Arrays(NamedTuple):
    """The rows of an array of arrays in JSON: a row is the text in the brackets of one."""

    headers: tuple[str, ...]
    strict: bool = True
    keyed: bool = False
    # Named tuples are equal where their fields are: an array is no INSERT with the same columns.
    form: str = "arrays"

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The values of a row, with their quotes, and where each begins."""
        found = list(_CELL.finditer(data, start, end))
        return [cell.group(1) for cell in found], [cell.start(1) for cell in found]

    def cut(self, _data: bytes, _spans: Sequence[tuple[int, int]]) -> Cut | None:
        """Unknown."""
        return None


class Asked(NamedTuple):
    """The values that a statement in SQL asks of one column, or of a long array: a row is one of them."""

    headers: tuple[str, ...]
    strict: bool = True
    keyed: bool = False
    form: str = "asked"

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The value, with its quotes, and where it begins."""
        return [data[start:end]], [start]

    def cut(self, _data: bytes, _spans: Sequence[tuple[int, int]]) -> Cut | None:
        """Unknown."""
        return None


def arrays_at(data: bytes, at: int) -> tuple[Arrays, int] | None:
    """The array of rows whose names begin at a place, and where its first row is looked for."""
    fields = _FIELDS.match(data, at, at + 2 * LONGEST)
    names = fields or _NAMES.match(data, at, at + LONGEST)
    end = names.end() if names else 0
    rows = names and (_ROWS.match(data, end, end + FAR) or _FIRST_LIST.match(data, end, end + BETWEEN))
    if not names or not rows:
        return None
    named = b",".join(_NAMED.findall(names.group(1))) if fields else names.group(1)
    return Arrays(_texts(named)), rows.end()


def arrays_behind(data: bytes, at: int, is_label: Callable[[str], bool]) -> tuple[Arrays, int] | None:
    """The array of rows whose first row begins right before a place, where names of columns stand before it.

    is_label: whether a name is a known one, as one of them must be.
    """
    first = data.rfind(b"[", max(0, at - BETWEEN), at)
    names = _BEFORE.search(data, max(0, first - LONGEST), first) if first > 0 else None
    headers = _texts(names.group(1)) if names and not _NUMBER.search(names.group(1)) else ()
    return (Arrays(headers), first) if any(map(is_label, headers)) else None


def first_array(data: bytes, at: int) -> tuple[Arrays, int] | None:
    """The array of rows that a text begins with, if its first row names the columns; and where the next one begins."""
    names = _FIRST.match(data, at, at + LONGEST)
    row = next_array(data, names.end()) if names else None
    # what type each column is of
    if row and not _NUMBER.search(data, *row[:2]):
        row = next_array(data, row[2])
    if names is None or row is None or _NUMBER.search(names.group(1)) or not _NUMBER.search(data, *row[:2]):
        return None
    return Arrays(_texts(names.group(1))), names.end()


def _texts(names: bytes) -> tuple[str, ...]:
    return tuple(name.strip(" \t\r\n\"'") for name in names.decode("utf-8", "replace").rstrip(", \t\r\n").split(","))


def asked_at(data: bytes, low: int, at: int) -> tuple[Asked, int] | None:
    """The list of values of a column around a place, and where its first value is looked for."""
    found = _ASKED.search(data, low, at + 80)
    if not found:
        return None
    name = found.group(1).decode("utf-8", "replace").strip('`"[]')
    said = _REMARK.search(data, max(0, found.start() - _NEAR), found.start())
    return Asked((f"{name} {said[1].decode('utf-8', 'replace').strip()}" if said else name,)), found.end()


def next_array(data: bytes, at: int) -> Row | None:
    """The next row of an array, or of another one behind it with the same columns."""
    found = _ROW.match(data, at, at + LONGEST)
    if not found and (opened := _NEXT_LIST.match(data, at, at + BETWEEN)):
        found = _ROW.match(data, opened.end(), opened.end() + LONGEST)
    return (*found.span(1), found.end(), False) if found else None


def next_asked(data: bytes, at: int) -> Row | None:
    """The next value of a list."""
    found = _ITEM.match(data, at, at + 200)
    return (*found.span(1), found.end(), found.group(2) != b",") if found else None
