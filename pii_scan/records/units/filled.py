"""Printed forms that were filled in: a value stands in brackets, between dots or on a line behind its name."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.records.units import Unit, decoded, line_span
from pii_scan.records.units.cells import clean
from pii_scan.records.units.joined import Pairs, joined_pairs

# 权利人〔王建国〕　性　别（男）　手机 ……13800000000……　姓名＿＿王建国＿＿
_FILLED = lazy_re(
    r"([\u4e00-\u9fff](?:[\u4e00-\u9fff/]|[ \u3000]{1,4}(?=[\u4e00-\u9fff])){0,10})[：: \u3000]{0,3}"
    r"(?:〔([^〔〕\n]{1,80})〕|（([^（）\n]{1,80}(?:（[^（）\n]{1,12}）[^（）\n]{0,40})?)）|\[([^\[\]\n]{1,80})\]|【([^【】\n]{1,80})】"
    r"|…{2,20}([^…\n]{1,80}?)…{2,20}|[＿_]{2,40}([^＿_\n]{1,80}?)[＿_]{2,40})(?!\s?[：:])"
)
# A line of such a form that ticks boxes, or tells a pair with a colon.
_OTHER = lazy_re(r"[☑□√■]|[\u4e00-\u9fff]\s?[：:]\s?\S|\d{4}-\d\d-\d\d")
# What a form has not beside its values.
_SENTENCE = lazy_re(r"[，。；,;！？!?]|[\u4e00-\u9fff]{9}")
_BLANKS = lazy_re(r"[ \u3000]")
# Lines of the longest form, and pairs with known names of the smallest.
_LINES, _KNOWN = 14, 3


def filled_form(data: bytes, offset: int, low: int, count: Callable[[str], int]) -> Unit | None:
    """The form around an offset, until a name comes again. low: where the unit before it ends.

    count: how many fields a name names.
    """

    def pairs_of(span: tuple[int, int]) -> Pairs | None:
        text = decoded(data, *span)
        found = _pairs(text)
        return found if found or _OTHER.search(text) else None

    if not _pairs(decoded(data, *line_span(data, offset))):
        return None
    start, end, pairs = joined_pairs(data, offset, low, _LINES, pairs_of)
    # what is said again and again is part of the names: 前往国（地区）日本
    known = min(sum(1 for name, _ in pairs if count(name)), len({value for _, value in pairs}))
    if known < _KNOWN or 2 * known < len(pairs):
        return None
    return Unit(start, end, "keys", tuple(pairs), (), decoded(data, start, end))


def _pairs(line: str) -> Pairs:
    """The pairs of a line that is no sentence."""
    if _SENTENCE.search(_FILLED.sub("", line)):
        return []
    found = (one.groups() for one in _FILLED.finditer(line))
    return [(_BLANKS.sub("", name), clean(next(value for value in values if value))) for name, *values in found]
