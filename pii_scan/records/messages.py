"""Messages in the rows of a table, as exports of chats have them: each is a text that may tell of a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pii_scan.records.cells import clean
from pii_scan.records.units import Unit, pairs_of, plain

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
    """The unit of a row as the message in which a value stands among other words. keyed: cells are those of JSON."""
    for cell in cells:
        if value in cell and len(cell) > len(value) + _BESIDE:
            text = (plain if keyed else clean)(cell.decode("utf-8", "replace"))
            return Unit(*row, "text", pairs_of(text), (), text)
    return None
