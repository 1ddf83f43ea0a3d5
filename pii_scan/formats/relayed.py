"""Lists below a line of words that says what is in each of their lines: filled in one after another, or offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pii_scan.delimiters import divided
from pii_scan.formats.drawn import next_line, past_blank
from pii_scan.formats.forms import is_list_header
from pii_scan.formats.marked import HEAD, Row
from pii_scan.lazy import lazy_re
from pii_scan.model import Cut, Layout
from pii_scan.named import NamedTuple

# What is to be written, at the end of a line; what divides the names, and the cells of a line below.
ASKED = lazy_re(r"(?:格式|接龙|填写?|写|报|顺序|发)[^：:\n]{0,8}[：:]\s?([^：:\n\d]{5,80})\Z")
_SIGNS = ("+", "＋", "→", "/", "、", "，", ",", "-", " ")
_UNIT = lazy_re(r"[（(][^（）()]{1,6}[)）]")
# What is in the lines below, of which each is divided by a sign of its own, and how many lines may stand between.
_FIELDED = lazy_re(
    r"(?:字段|列名|表头|数据项|栏目|格式|顺序|包[含括])[^：:\n]{0,8}[：:]\s?([^：:\n\d]{5,160}?)[）)。.]?\s*\Z"
)
_BETWEEN, _ROW_SIGNS = 4, ("----", "\t", "|", "，", ",", "；", ";")
_LONG = lazy_re(rb"[0-9]{6}")
# Columns whose values are known at once.
_ID_NAMED, _ID_NUMBER = lazy_re(r"身份证|证件号"), lazy_re(r"[0-9]{14,17}[0-9Xx]|[A-Z]{1,2}[0-9]{7,8}")
_PHONE_NAMED, _PHONE = lazy_re(r"手机|电话"), lazy_re(r"[0-9][0-9 -]{6,}[0-9]")
_NUMBER = lazy_re(rb"[ \t]{0,8}[0-9]{1,3}(?:[.)]|\xe3\x80\x81|\xef\xbc\x8e|\xef\xbc\x89)[ \t]{0,4}")
_DIVIDES = lazy_re(rb"(?:[,/;+\s]|\xef\xbc[\x8c\x8f\x9b]|\xe3\x80[\x80\x81])+")


class Relayed(NamedTuple):
    """Numbered lines of as many cells as were asked for, divided as each likes.

    title: what is said of all of them. said: each line may tell more than its cells, as running text does.
    """

    headers: tuple[str, ...]
    strict: bool = True
    keyed: bool = False
    title: str = ""
    said: bool = True

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The cells of a line behind its number, and where each begins."""
        number = _NUMBER.match(data, start, end)
        begin = number.end() if number else start
        cells, starts = list[bytes](), list[int]()
        for low, high in (*(sign.span() for sign in _DIVIDES.finditer(data, begin, end)), (end, end)):
            if low > begin:
                cells.append(data[begin:low])
                starts.append(begin)
            begin = high
        return cells, starts

    def cut(self, _data: bytes, _spans: Sequence[tuple[int, int]]) -> Cut | None:
        """Unknown: nobody fills in thousands."""
        return None


def relayed_at(data: bytes, at: int, is_label: Callable[[str], bool]) -> tuple[Relayed, int] | None:
    """The list whose line that says what to write holds the byte, and where its first line begins."""
    begin = data.rfind(b"\n", max(0, at - HEAD), at) + 1
    line = next_line(data, begin)
    text = data[line[0] : line[1]].decode("utf-8", "replace").strip() if line else ""
    asked = ASKED.search(text)
    if line is None or asked is None:
        return None
    names = [_UNIT.sub("", name.strip()) for name in divided(asked[1], _SIGNS)[1]]
    found, first = Relayed(tuple(names), title=text[: asked.start()]), past_blank(data, line[2])
    row = next_relayed(data, first) if is_list_header(names, is_label) else None
    return (found, first) if row and len(found.row(data, row[0], row[1])[0]) == len(names) else None


def fielded_at(data: bytes, at: int, is_label: Callable[[str], bool]) -> tuple[Layout, int] | None:
    """The lines whose cells are named in the line that holds the byte, and where the first of them begins."""
    line = next_line(data, data.rfind(b"\n", max(0, at - HEAD), at) + 1)
    named = _FIELDED.search(data[line[0] : line[1]].decode("utf-8", "replace").strip()) if line else None
    names = [_UNIT.sub("", name.strip()) for name in divided(named[1], _SIGNS)[1]] if named else []
    if line is None or not is_list_header(names, is_label):
        return None
    row = next_line(data, past_blank(data, line[2]))
    for _ in range(_BETWEEN):
        text = data[row[0] : row[1]] if row and _LONG.search(data, row[0], row[1]) else b""
        for sign in _ROW_SIGNS:
            if row and text.count(sign.encode()) == len(names) - 1:
                fits = _fits(names, text.decode("utf-8", "replace").split(sign))
                return (Layout(sign, tuple(names), quote=False), row[0]) if fits else None
        row = next_line(data, past_blank(data, row[2])) if row else None
    return None


def _fits(names: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether numbers stand where they are named, in a row."""
    tests = ((_ID_NAMED, _ID_NUMBER), (_PHONE_NAMED, _PHONE))
    pairs = [(name, cell) for name, cell in zip(names, cells, strict=True) if cell.strip()]
    return all(value.search(cell) for named, value in tests for name, cell in pairs if named.search(name))


def next_relayed(data: bytes, at: int) -> Row | None:
    """The numbered line that begins at a place."""
    row = next_line(data, at)
    return row if row and _NUMBER.match(data, row[0], row[1]) else None
