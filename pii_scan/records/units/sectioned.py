"""Blocks of keys below a line that is only the number of whom they tell: ``[1101…]``, ``1101…:``, ``# 1101…``."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span
from pii_scan.records.units.cells import LIKE_ID, numbers_somebody
from pii_scan.records.units.keyed import key_block

# A number alone, between the signs of a heading or before the colon of a mapping.
_NUMBER = rf"(?:{LIKE_ID}|(?:\+?86-?)?1[3-9]\d{{9}})"
_OPENING = r"[\[<(【{]|[#=*-]{1,8}\s?"
_TITLE = lazy_re(rf"([ \t]{{0,40}})(?:({_OPENING})[\"']?{_NUMBER}[\"']?\W{{0,12}}|[\"']?{_NUMBER}[\"']?:)\s*")


def sectioned_block(data: bytes, offset: int) -> Unit | None:
    """The line at an offset, where it is such a title, with the block of keys below it that names nobody else."""
    start, end = line_span(data, offset)
    title = _TITLE.fullmatch(decoded(data, start, end)) if end - start < 120 and end < len(data) else None
    if not title:
        return None
    first = line_span(data, end + 1)
    # what a mapping holds stands deeper than its key
    if not title[2] and len(_blanks(data, first)) <= len(title[1]):
        return None
    block = key_block(data, first[0], end, 1) if first[1] > end + 1 else None
    if block is None or block.start != first[0] or numbers_somebody(block.text):
        return None
    if block.end - start > LONGEST:
        return None
    return block._replace(start=start, text=decoded(data, start, block.end))


def _blanks(data: bytes, span: tuple[int, int]) -> bytes:
    line = data[span[0] : span[1]]
    return line[: len(line) - len(line.lstrip(b" \t"))]
