"""The tuples of INSERTs that name no columns, as units of text: each is a row by itself, of its table."""

from __future__ import annotations

from collections.abc import Iterator

from pii_scan.engine import Look
from pii_scan.formats.created import bare
from pii_scan.formats.marked import Row
from pii_scan.formats.tuples import INSERT, Tuples, next_tuple
from pii_scan.named import NamedTuple

# Brackets that begin no tuple, after which the rest is no list of them.
MOST_OTHERS = 8


class Inserted(NamedTuple):
    """A tuple with what stands between it and the one before it.

    at: where the tuple begins, or what stands before it if that is more than its statement. table: whose row it is;
    empty where that is not known, or its columns have names. has_head: whether its statement begins here. is_last:
    whether that ends with it.
    """

    start: int
    at: int
    end: int
    table: str
    has_head: bool
    is_last: bool

    @property
    def is_own(self) -> bool:
        """Whether all of it is known by itself: one that begins a statement of several says what the others are."""
        return bool(self.table) and self.has_head <= self.is_last


def inserted(data: bytes, at: int, table: str) -> Iterator[Inserted]:
    """The tuples from a place on. table: that of the statement that goes on there, if one does."""
    begin, others = at, 0
    while others < MOST_OTHERS and (at := data.find(b"(", at)) >= 0:
        row = next_tuple(data, at)
        if row is None:
            at, others = at + 1, others + 1
            continue
        one = _inserted(data, begin, at, row, table)
        yield one
        begin = at = one.end
        table = "" if one.is_last else one.table


def _inserted(data: bytes, begin: int, at: int, row: Row, table: str) -> Inserted:
    """The tuple at a place. begin: where the one before it ends. table: that of the statement that goes on there."""
    has_head = bool(data[begin:at].strip())
    if not has_head:
        return Inserted(begin, at, row[2], table, False, row[3])
    head = next((one for one in INSERT.finditer(data, begin, at + 1) if one.end() == at), None)
    table = bare(head[1].decode("utf-8", "replace")) if head and not head[2] else ""
    is_plain = head is not None and not data[begin : head.start()].strip()
    return Inserted(begin, at if is_plain else begin, row[2], table, True, row[3])


def rows_read(look: Look) -> Iterator[Inserted]:
    """The tuples that were read as rows of tables without names for their columns."""
    data, begin = look.view.data, look.own[0]
    tables = [(rows.grid, rows.spans or ()) for rows in look.tables if isinstance(rows.grid, Tuples)]
    spans = [(span, grid.name) for grid, spans in tables if not grid.named for span in spans]
    for (start, _), table in sorted(spans):
        row = next_tuple(data, start - 1)
        if row:
            yield _inserted(data, begin, start - 1, row, table)._replace(table=table)
            begin = row[2]
