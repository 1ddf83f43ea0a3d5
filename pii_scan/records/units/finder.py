"""Finds the unit of running text around a value: an object, an element, a row, a block of keys or a line."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.records import units
from pii_scan.records.units import Unit, elements, nested
from pii_scan.records.units.arrays import json_row, own_row
from pii_scan.records.units.binlog import logged_row
from pii_scan.records.units.bound import bound_values
from pii_scan.records.units.boxes import box
from pii_scan.records.units.braced import braced_block
from pii_scan.records.units.bubbles import bubble
from pii_scan.records.units.cards import card
from pii_scan.records.units.cycles import turn
from pii_scan.records.units.entered import entered
from pii_scan.records.units.entries import asked_hash, entry_block
from pii_scan.records.units.escaped import escaped_row
from pii_scan.records.units.faded import faded_card
from pii_scan.records.units.filled import filled_form
from pii_scan.records.units.forms import Forms
from pii_scan.records.units.headed import Headed
from pii_scan.records.units.inline import inline_item
from pii_scan.records.units.logged import logged_event, with_time
from pii_scan.records.units.messages import message_below, saved_message
from pii_scan.records.units.notebooks import text_line
from pii_scan.records.units.numbered import booking, numbered_block, numbered_fields
from pii_scan.records.units.payees import payee
from pii_scan.records.units.questions import questionnaire
from pii_scan.records.units.refolded import refolded
from pii_scan.records.units.sectioned import sectioned_block
from pii_scan.records.units.several import keyed_block
from pii_scan.records.units.sided import both_sides, within_side
from pii_scan.records.units.signed import Signed
from pii_scan.records.units.stacked import stacked_block
from pii_scan.records.units.vcards import vcard, vevent
from pii_scan.records.units.wrapped import wrapped_lines
from pii_scan.records.units.zones import zone

# What stands between a key and its value.
_IS = (b":", "：".encode())

# The rest of an element that holds one value, at its beginning: a number, or a plate.
_VALUE = lazy_re(rb"(?:[\x00-;=-\x7f]*+|\s*+[\xe4-\xe9][\x80-\xbf]{2}[A-Z](?:\xc2\xb7)?[0-9A-Z]{4,6}\s*+)(?:<|\Z)")

# Before a telephone that fills an element.
_COUNTRY = lazy_re(rb"(?<=[>\[])(?:\+|00)?86[ -]?\Z")
# A telephone or an ID number.
_NUMBER = lazy_re(r"(?<![0-9A-Za-z])(?:1[3-9][0-9]{9}|[1-8][0-9]{16}[0-9Xx])(?![0-9A-Za-z])")
# Who says something, characters of what is more than a value, and of words that stand beside one.
_SPEAKER, _SAID, _BESIDE = lazy_re("[\u4e00-\u9fff]{2,4}"), 16, 3


class UnitFinder:
    """Finds units. count: how many fields a name names. fits: whether names are those of a statement's columns."""

    def __init__(self, count: Callable[[str], int], fits: Callable[[tuple[str, ...]], bool]) -> None:
        self._headed, self._forms, self._fits, self._count = Headed(count), Forms(count), fits, count
        self._signed = Signed(count)

    def unit(self, data: bytes, offset: int, low: int, own: bool) -> Unit:
        """That unit. low: where the unit before it ends. own: whether the offset is the chunk's own."""
        return (
            text_line(data, offset)
            or own_row(data, offset)
            or escaped_row(data, offset)
            or inline_item(data, offset)
            or self._marked(data, offset, low)
            or json_row(data, offset)
            or zone(data, offset, low)
            or logged_row(data, offset, low)
            or asked_hash(data, offset)
            or bound_values(data, offset, low)
            or box(data, offset, self._count)
            or braced_block(data, offset, low)
            or self._headed.row(data, offset, own)
            or stacked_block(data, offset, low, self._count)
            or self._form(data, offset, low)
            or logged_event(data, offset, low)
            or turn(data, offset, low)
            or booking(data, offset)
            or filled_form(data, offset, low, self._count)
            or sectioned_block(data, offset)
            or faded_card(data, offset, low, self._count)
            or self._block(data, offset, low)
            or self._signed.block(data, offset, low)
            or numbered_block(data, offset)
            or numbered_fields(data, offset, low, self._count)
            or questionnaire(data, offset, low, self._count)
            or card(data, offset, low, self._count)
            or payee(data, offset, low)
            or refolded(data, offset, low)
            or wrapped_lines(data, offset, low)
            or units.line_unit(data, offset)
        )

    def row(self, data: bytes, offset: int, low: int, own: bool) -> Unit:
        """The same of a value that may be in a row below a head: one of several lines has a number."""
        return entered(data, offset, low) or self.unit(data, offset, low, own)

    def _block(self, data: bytes, offset: int, low: int) -> Unit | None:
        """The block of keys around an offset; what people say, each behind a name, is none."""
        block = keyed_block(data, offset, low)
        keys = [key for key, _ in block.pairs if key != "time"] if block else []
        if block is None or len(keys) < 2 or any(map(self._count, keys)):
            return block
        are_speakers = all(map(_SPEAKER.fullmatch, keys)) and all(len(value) > _SAID for _, value in block.pairs[:2])
        # each of several tells a number of somebody, beside other words
        found = ((value, _NUMBER.search(value)) for _, value in block.pairs)
        numbers = [number[0] for value, number in found if number and len(value) > len(number[0]) + _BESIDE]
        return None if are_speakers or len({*numbers}) > 1 else block

    def _form(self, data: bytes, offset: int, low: int) -> Unit | None:
        """The form around an offset; the whole card where its longest name leaves one blank before the value."""
        form = self._forms.block(data, offset, low)
        whole = card(data, offset, low, self._count) if form and form.text else None
        return whole if form and whole and whole.start <= form.start and whole.end > form.end else form

    def _marked(self, data: bytes, offset: int, low: int) -> Unit | None:
        """The unit that marks show: a message or card of its own notation, an object, an element; None for others."""
        before = data[max(0, offset - 120) : offset]
        found = (
            saved_message(data, offset)
            or message_below(data, offset)
            or bubble(data, offset)
            or vcard(data, offset, low)
            or vevent(data, offset, low)
        )
        if found is None and b"<t" in before:
            found = self._forms.block(data, offset, low, True)
        found = found or entry_block(data, offset, low)
        if found is None and b'"' in before and (b":" in before or nested.is_key(data, offset)):
            found = nested.json_object(data, offset)
            found = with_time(data, found) if found else None
        if found is None and b"<" in before:
            found = elements.described(data, offset)
        # an element that holds words beside a value is a line of text; a plate begins with a sign
        plain = _VALUE.match(data, offset, offset + 120) is not None
        if found is None and plain and _COUNTRY.sub(b"", before).rstrip().endswith((b">", b"<![CDATA[")):
            found = elements.xml_element(data, offset, low) or within_side(data, offset)
        said = before.rpartition(b">")[2].rstrip()
        if found is None and b">" in before and (not said or said.endswith(_IS)):
            found = elements.keyed_element(data, offset, self._count)
        if found:
            is_element = data[found.start : found.start + 1] == b"<"
            sides = both_sides(data, found.start) if is_element else None
            found = sides or nested.without_list(data, found, offset, self._fits)
        elif before.rstrip(b"\"'")[-1:] == b"=":
            found = elements.xml_holder(data, offset)
        return found
