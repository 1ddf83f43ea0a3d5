"""Rows that stand in the control file of SQL*Loader itself, below the names of their columns."""

from __future__ import annotations

from pii_scan.formats.drawn import next_line
from pii_scan.formats.marked import HEAD
from pii_scan.lazy import lazy_re
from pii_scan.model import Layout

# FIELDS TERMINATED BY '|' TRAILING NULLCOLS (PLATE_NO, OWNER, VIN CHAR(17)) BEGINDATA
_CONTROL = lazy_re(
    rb"(?i)FIELDS\s{1,4}TERMINATED\s{1,4}BY\s{1,4}(?:(WHITESPACE|TAB)|X?['\"]([^'\"\r\n]{1,4})['\"])([^()]{0,200})"
    rb"\(((?:[^()]|\([^()\n]{0,80}\)){1,2000})\)\s{0,8}BEGINDATA[ \t\r]{0,8}\n"
)
_CLAUSE = b"FIELDS"
# Between two columns, and not inside the brackets of a type: AMOUNT DECIMAL(10,2)
_COMMA = lazy_re(r",(?![^()]*\))")
_TAB = "\t"
# Signs of a tab in a control file.
_TABS = {"\\t": _TAB, "09": _TAB, "2c": ",", "7c": "|"}


def loaded_at(data: bytes, at: int) -> tuple[Layout, int] | None:
    """The layout of the rows below the word that ends at a byte, and where the first one begins."""
    low = max(0, at - HEAD)
    # the last clause before it alone: to try each would take long where a text is full of them
    clause = data[low:at].upper().rfind(_CLAUSE)
    found = _CONTROL.match(data, low + clause, min(len(data), at + 16)) if clause >= 0 else None
    if not found:
        return None
    sign = (found[2] or b"").decode("utf-8", "replace")
    delimiter = _TAB if found[1] else _TABS.get(sign.lower(), sign)
    columns = (part.split() for part in _COMMA.split(found[4].decode("utf-8", "replace")))
    names = tuple(words[0].strip('"') for words in columns if words)
    layout = Layout(delimiter, names, quote=b"ENCLOSED" in found[3].upper())
    row = next_line(data, found.end())
    # many write the sign behind the last value, too
    if row and data[row[0] : row[1]].endswith(delimiter.encode()) and len(layout.row(data, *row[:2])[0]) > len(names):
        layout = layout._replace(headers=(*names, ""))
    return layout, found.end()
