"""Rows of JSON whose keys are explained before them, as grids of pages have it: {"field": "c1", "title": "姓名"}."""

from __future__ import annotations

from collections.abc import Sequence

from pii_scan.formats.arrays import Row
from pii_scan.lazy import lazy_re
from pii_scan.model import Cut
from pii_scan.named import NamedTuple

# Bytes of the longest row, and of what may stand between the columns and the first row.
LONGEST, FAR = 3072, 2000
_PAIR = lazy_re(
    rb"\"([^\"\\\n]{1,60})\"\s{0,8}:\s{0,8}(\"(?:[^\"\\\n]++|\\.)*+\"|-?[0-9][0-9.eE+-]{0,40}+|true|false|null)"
)
_COLUMNS = lazy_re(rb"((?:\s{0,80}+\{[^{}]{1,400}\}\s{0,80}+,?){2,80}+)\]")
_COLUMN = lazy_re(rb"\{([^{}]{1,400})\}")
# How programs call the key of a column, and what they show above it.
_KEYS = (b"field", b"dataIndex", b"prop", b"data", b"key", b"name", b"id", b"code")
_TITLES = (b"title", b"label", b"headerName", b"header", b"text", b"caption")
_ROWS = lazy_re(rb"[^\[\]]{0,%d}?\"[^\"\\\n]{1,60}\"\s{0,8}:\s{0,8}\[(?=\s{0,80}\{)" % FAR)
_ROW = lazy_re(rb"[\s,]{0,80}\{([^{}]{1,%d})\}" % LONGEST)


class Described(NamedTuple):
    """Objects with the same keys. headers: each key with what is shown above its column."""

    headers: tuple[str, ...]
    keys: tuple[bytes, ...]
    strict: bool = True
    keyed: bool = False

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The values of an object in the order of the columns, with their quotes, and where each begins."""
        found = {pair.group(1): pair for pair in _PAIR.finditer(data, start, end)}
        pairs = [found.get(key) for key in self.keys]
        return [pair.group(2) if pair else b"" for pair in pairs], [pair.start(2) if pair else end for pair in pairs]

    def cut(self, _data: bytes, _spans: Sequence[tuple[int, int]]) -> Cut | None:
        """Unknown: the values of an object may stand in any order."""
        return None


def described_at(data: bytes, at: int) -> tuple[Described, int] | None:
    """The table whose columns are explained from a place on, and where its first row is looked for."""
    listed = _COLUMNS.match(data, at)
    rows = _ROWS.match(data, listed.end()) if listed else None
    if listed is None or rows is None:
        return None
    columns = []
    for column in _COLUMN.finditer(data, *listed.span(1)):
        told = {pair.group(1): pair.group(2).strip(b'"') for pair in _PAIR.finditer(data, *column.span(1))}
        key = next((told[name] for name in _KEYS if told.get(name)), b"")
        title = next((told[name] for name in _TITLES if told.get(name)), b"")
        if key and title:
            columns.append((key, title))
    first = _ROW.match(data, rows.end())
    keys = {pair.group(1) for pair in _PAIR.finditer(data, *first.span(1))} if first else set()
    if len(columns) < 2 or 2 * sum(1 for key, _ in columns if key in keys) < len(columns):
        return None
    names = tuple(f"{key.decode('utf-8', 'replace')} {title.decode('utf-8', 'replace')}" for key, title in columns)
    return Described(names, tuple(key for key, _ in columns)), rows.end()


def next_described(data: bytes, at: int) -> Row | None:
    """The next row of such a table."""
    found = _ROW.match(data, at)
    return (*found.span(1), found.end(), False) if found else None
