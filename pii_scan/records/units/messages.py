"""Messages in the rows of a table, as exports of chats have them: each is a text that may tell of a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, pairs_of
from pii_scan.records.units.cells import clean, plain

# Bytes of the head of a message as telephones save them, before its text.
_HEAD = 600
# What a modem answers that is asked for its messages; the text follows on the next lines.
_REPLY = lazy_re(rb"\+CM(?:GL|GR|T): ?[^\n]{0,80}\Z")
_REPLY_TIME, _REPLY_END = lazy_re(rb'[^\n]{0,40}?"(\d\d/[^"\n]{9,20})"'), lazy_re(rb"\r?\n(?:\+CM|OK\b|\r?\n|\Z)|\Z")
_BODY = lazy_re(rb"BEGIN:VBODY\r?\n(?:Date:([^\r\n]{1,40})\r?\n)?(?:[A-Za-z-]{2,20}[:;][^\n]{0,200}\n){0,4}")

if TYPE_CHECKING:
    from pii_scan.records import Plan

# The fields that hold messages, by their kind; bytes that stand beside a value in the shortest one.
_KIND, _FIELDS, _BESIDE = "phone.sms", ("content", "loose"), 4


def message_columns(headers: Sequence[str], plan: Plan) -> tuple[int, ...]:
    """The columns that hold messages, by their headers."""
    return tuple(
        column
        for column, header in enumerate(headers)
        if any(plan.kinds[index].id == _KIND and field.name in _FIELDS for index, field in plan.fields_of(header))
    )


def message_unit(row: tuple[int, int], cells: Sequence[bytes], value: bytes, keyed: bool) -> Unit | None:
    """The unit of a row as the cell in which a value stands among other words. keyed: cells are those of JSON."""
    for cell in cells:
        if value in cell and len(cell) > len(value) + _BESIDE:
            text = (plain if keyed else clean)(cell.decode("utf-8", "replace"))
            return Unit(*row, "text", pairs_of(text), (), text)
    return None


def saved_message(data: bytes, offset: int) -> Unit | None:
    """The message in which the number of its other side stands, as telephones save them: in VMSG, or by a modem."""
    line = data.rfind(b"\n", max(0, offset - _HEAD), offset) + 1
    if _REPLY.match(data, line, offset):
        return _reply(data, line, offset)
    start = data.rfind(b"BEGIN:VMSG", max(0, offset - _HEAD), offset)
    end = data.find(b"END:VMSG", offset, offset + 2 * LONGEST) if start >= 0 else -1
    body = _BODY.search(data, offset, end) if end >= 0 else None
    if body is None:
        return None
    stop = data.find(b"END:VBODY", body.end(), end)
    text = decoded(data, body.end(), stop if stop >= 0 else end).strip()
    when = (body.group(1) or b"").decode("utf-8", "replace")
    return Unit(start, end, "keys", (("sms date", when), ("sms body", text)))


def _reply(data: bytes, start: int, offset: int) -> Unit | None:
    """The message that a modem lists: its head is the line of an offset, and its text stands below."""
    below = data.find(b"\n", offset, offset + _HEAD) + 1
    ended = _REPLY_END.search(data, below - 1, below + LONGEST) if below else None
    text = decoded(data, below, max(below, ended.start())).strip() if ended else ""
    when = _REPLY_TIME.match(data, offset)
    if not ended or not text:
        return None
    return Unit(
        start, ended.start(), "keys", (("sms date", decoded(data, *when.span(1)) if when else ""), ("sms body", text))
    )
