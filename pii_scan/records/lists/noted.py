"""Lines of data and of printed tables, which tell nothing as a person does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records.units.pages import INLINE

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Lines of data and pages.
_NOTED = lazy_re(
    r"\s*[\[(]?\s*[\"']|\s*[{<|]|[^\n]*(?:\t|\"\s?:|=>|</|\|)|\s*(?:INSERT|VALUES)"
    # and of printed tables
    r"|(?![^\n]*[：:][^\n]*[：:]|[\u4e00-\u9fff]{2,6}[：:]|(?:查询)?(?:对象|目标)[ \u3000])"
    r"(?:[^\n]*?\S(?: {2,}|\u3000{2,}|\s/\s)(?=\S)){3}"
)
# What divides cells.
WIDE = lazy_re(r" {2,}")
# The names of columns, and characters of the longest.
_CELL = lazy_re(r"\s?[,，、;；/]\s?|\s{2,}|\u3000")
_NAMES, _NAME = lazy_re(r"[^\n\d。：:]{6,160}\Z"), 12


def is_noted(plan: Plan, text: str) -> bool:
    """Whether a line is one of data, or of a printed table: a row, or the names of its columns."""
    cells = INLINE.sub("  ", text).strip() if "<" in text else text
    text = WIDE.sub(" ", cells) if "<" in text else text
    names = _CELL.split(cells.strip()) if _NAMES.match(cells) else ()
    is_header = len(names) > 2 and all(0 < len(name) <= _NAME for name in names) and len(plan.fitting(names)) > 0
    return is_header or _NOTED.match(text) is not None
