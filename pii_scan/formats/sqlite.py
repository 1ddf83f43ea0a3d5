"""Reader of SQLite databases: every table as text, column names first, by the file's own pages and without its log."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from pii_scan.formats.members import STEP, Damaged, Items, Member, Opened, blocks_of, check_padding, stream_of
from pii_scan.formats.paths import path_of
from pii_scan.lazy import lazy_re
from pii_scan.model import Reason, Skip

# Bytes of one text; one that is longer ends its table.
LONGEST = 64 << 20
# Bytes of the longest blob that is looked at.
BLOB = 1 << 20
_BLANKS = {ord(sign): " " for sign in "\t\n\v\f\r\x00"}
_CONTROLS = lazy_re(rb"[\x00-\x08\x0e-\x1f]")
# Statements that hold more than names; a database is limited in how many it has by its own size.
_SAID = "SELECT sql FROM sqlite_master WHERE type IN ('view', 'trigger') AND typeof(sql) = 'text' ORDER BY rowid"
# What a damaged or hostile database makes sqlite3 raise.
_ERRORS = (sqlite3.Error, sqlite3.Warning, UnicodeError, ValueError, OverflowError, MemoryError)


def sqlite_members(opened: Opened) -> Items:
    """The tables of a database, in the order they were made, and what its views and triggers say."""
    with _connected(opened) as connection:
        try:
            connection.text_factory = bytes
            said = [_decode(sql).translate(_BLANKS) for (sql,) in connection.execute(_SAID)]
            tables = list(_tables(connection, opened.budget.limits.members))
            connection.text_factory = _decode
        except _ERRORS as error:
            raise _damage(error) from None
        for raw in tables:
            name = _decode(raw)
            try:
                raw.decode()
            except UnicodeDecodeError:  # a statement is UTF-8: it cannot name this table
                yield Skip("", Reason.UNDECODABLE, name, "name of a table is not UTF-8")
                continue
            unread: list[bytes] = []
            blocks = blocks_of(_lines(connection, name, unread))
            yield Member(name, stream_of(opened.budget.counted(blocks)), None, part="table")
            if unread:
                yield Skip("", Reason.UNSUPPORTED, name, "values that are no text")
        if said:
            blocks = opened.budget.counted(blocks_of(["sql", *said]))
            yield Member("sqlite_master", stream_of(blocks), None, part="table")


def _tables(connection: sqlite3.Connection, limit: int) -> Iterator[bytes]:
    # names are compared without sqlite_master's own tables, which hold statistics and counters
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        r" AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY rowid"
    )
    for count, (name,) in enumerate(connection.execute(query)):
        if count >= limit:
            raise Damaged("too many tables", Reason.OVER_LIMIT)
        yield name or b""


@contextmanager
def _connected(opened: Opened) -> Iterator[sqlite3.Connection]:
    """A connection to the file itself, or to a copy that is removed as soon as it is open."""
    with path_of(opened, ".db") as path:
        opened.budget.packed = path.stat().st_size
        # immutable: neither locks nor a log; nothing is written beside the file
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
            connection.execute("PRAGMA trusted_schema = OFF")  # functions in a schema are the file's, not ours
            connection.execute("PRAGMA writable_schema = ON")  # else not a row is given of a file that is cut off
            yield connection
        finally:
            connection.close()
        _check_size(path)


def _check_size(path: Path) -> None:
    """Raise Damaged where a file ends inside its last page, which reads as zeros, or where more follows that page."""
    with path.open("rb") as file:
        header = file.read(100)
        page = int.from_bytes(header[16:18], "big")
        count = int.from_bytes(header[28:32], "big") if header[24:28] == header[92:96] else 0
        size = (65536 if page == 1 else page) * count
        if size > path.stat().st_size:
            raise Damaged("database is cut off")
        file.seek(size)
        if size:  # space that is kept for later is empty
            check_padding(iter(lambda: file.read(STEP), b""), "database")


def _decode(text: bytes) -> str:
    """Text as its writer meant it: UTF-8, else GB18030; what is neither, byte by byte."""
    for encoding in ("utf-8", "gb18030"):
        with suppress(UnicodeDecodeError):
            return text.decode(encoding)
    return text.decode("latin-1")


def _damage(error: BaseException) -> Damaged:
    if isinstance(error, (sqlite3.DataError, MemoryError)):
        return Damaged("text too long", Reason.OVER_LIMIT)
    return Damaged("damaged database")


def _lines(connection: sqlite3.Connection, table: str, unread: list[bytes]) -> Iterator[str]:
    """The names of the columns and the table's rows. unread: gets the first blob that is no text."""
    try:
        columns = _columns(connection, table)
        yield _line(columns, unread)
        for row in connection.execute(_query(table, len(columns))):
            yield _line(row, unread)
    except _ERRORS as error:
        raise _damage(error) from None


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    # 1: hidden columns of virtual tables, which "*" leaves out; generated ones are in it
    query = "SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid"
    return [name for (name,) in connection.execute(query, (table,))]


def _query(table: str, count: int) -> str:
    """All rows; of a long blob, which is not even loaded, a NUL.

    The columns get names of ours: their own may not be UTF-8, and sqlite3 refuses such.
    """
    names = [f"c{number}" for number in range(count)]
    long = "typeof({0}) = 'blob' AND length({0}) > {1}"
    values = ", ".join(f"CASE WHEN {long.format(name, BLOB)} THEN x'00' ELSE {name} END AS {name}" for name in names)
    quoted = table.replace('"', '""')
    return f'WITH t({", ".join(names)}) AS (SELECT * FROM main."{quoted}") SELECT {values} FROM t'  # noqa: S608 - quoted


def _line(row: Sequence[object], unread: list[bytes]) -> str:
    cells = [cell if cell.__class__ is str and cell.isprintable() else _cell(cell, unread) for cell in row]
    return "\t".join(cells)


def _cell(value: object, unread: list[bytes]) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e18:
        return str(int(value))
    text = _text(value, unread) if isinstance(value, bytes) else str(value)
    return text if text.isprintable() else text.translate(_BLANKS)


def _text(blob: bytes, unread: list[bytes]) -> str:
    """What a blob says, if it is text as programs keep it: JSON, messages."""
    with suppress(UnicodeDecodeError):
        if not _CONTROLS.search(blob):
            return blob.decode()
    if not unread:
        unread.append(blob)
    return ""
