"""What statements of SQL say of the columns of a table where they make it."""

from __future__ import annotations

from pii_scan.formats.marked import HEAD, SIGN
from pii_scan.lazy import lazy_re

NAME = rb"[`\"\[]?[^\s`\"\]().,;]{1,64}[`\"\]]?"
CREATED = lazy_re(
    rb"(?i)CREATE\s{1,4}TABLE\s{1,4}(?:IF\s{1,4}NOT\s{1,4}EXISTS\s{1,4})?(?:" + NAME + rb"\.)?(" + NAME + rb")\s{0,4}\("
)
# Bytes of what is said of the columns.
_BODY = 4000
# A name in quotes may hold brackets.
_COLUMN = lazy_re(r"(?im)^\s*(?:[`\"]([^`\"\n]{1,64})[`\"]|\[?([^\s`\"\]()]{1,64})\]?)\s+[A-Za-z]+[^\n]*$")
# What divides columns on one line, or stands in quotes.
_SIGNS = lazy_re(r"[(),]|'[^'\n]*'|`[^`\n]*`|\"[^\"\n]*\"")
_NO_COLUMN = ("primary", "key", "unique", "index", "constraint", "foreign", "check", "fulltext")
_COMMENT = lazy_re(r"(?i)COMMENT\s+'([^']{1,40})'")
# The same apart from the table: COMMENT ON COLUMN public.guest.f1 IS '姓名';
_COMMENTED = lazy_re(
    rb"(?i)COMMENT\s+ON\s+COLUMN\s+(?:" + NAME + rb"\.)?(" + NAME + rb")\.(" + NAME + rb")\s+IS\s+N?'([^'\n]{1,120})'"
)


def created_at(data: bytes, at: int) -> tuple[str, dict[str, str]] | None:
    """The name of the table that is made near a place, and by the names of its columns what is said of them."""
    found = CREATED.search(data, max(0, at - SIGN), at + HEAD)
    if not found:
        return None
    columns: dict[str, str] = {}
    for line in _lines(data[found.end() : found.end() + _BODY].decode("utf-8", "replace")):
        column = _COLUMN.match(line)
        name = column and (column.group(1) or column.group(2))
        if column and name and name.lower() not in _NO_COLUMN:
            comment = _COMMENT.search(line)
            columns[name] = comment.group(1) if comment else ""
    return (bare(found.group(1).decode("utf-8", "replace")), columns) if columns else None


def commented_at(data: bytes, at: int) -> tuple[str, str, str] | None:
    """Of which table and which of its columns something is said near a place, and what."""
    found = _COMMENTED.search(data, max(0, at - SIGN), at + HEAD)
    if not found:
        return None
    table, column, said = (part.decode("utf-8", "replace") for part in found.groups())
    return bare(table), bare(column), said


def _lines(body: str) -> list[str]:
    """A line for each column of what stands behind the name of the table."""
    if whole := _one_line(body):
        return whole
    body = body.replace(", `", ",\n`")
    ends = [end for end in (body.find("\n)"), body.find(");")) if end >= 0]
    return body[: min(ends, default=None)].split("\n")


def _one_line(body: str) -> list[str]:
    """What stands between the commas of the first line, where the bracket closes on it; else nothing."""
    parts, begin, depth = list[str](), 0, 0
    for sign in _SIGNS.finditer(body.partition("\n")[0]):
        if sign[0] == "(":
            depth += 1
        elif sign[0] == ")" and not depth:
            return [*parts, body[begin : sign.start()]]
        elif sign[0] == ")":
            depth -= 1
        elif sign[0] == "," and not depth:
            parts.append(body[begin : sign.start()])
            begin = sign.end()
    return []


def bare(name: str) -> str:
    """The name of a table without its quotes."""
    return name.strip('`"[]').lower()
